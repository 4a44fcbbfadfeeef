"""Where tracks were and will be: as interpolation tells it, frame by frame."""

import numpy as np
import pytest

from annotations.interpolation import state_on
from annotations.keyframe import After, Keyframe
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.shapes.kinds import kind
from annotations.shapes.shape import Shape
from annotations.trails import Trails

BOX, OTHER = Shape("box", (0, 0, 10, 20)), Shape("box", (100, 40, 110, 60))


def track(*keyframes: Keyframe) -> Track:
    return Track(id="t", number=1, clip="clip", label="vehicle", keyframes=Keyframes(keyframes))


def many_ways() -> Track:
    """Moves, is hidden, comes back as a point, stays, is a box again, moves and ends."""
    return track(
        Keyframe(frame=10, shape=BOX, after=After.INTERPOLATE),
        Keyframe(frame=20, shape=OTHER, after=After.HIDDEN),
        Keyframe(frame=30, shape=Shape("point", (5, 6)), after=After.INTERPOLATE),
        Keyframe(frame=35, shape=BOX, after=After.HOLD),
        Keyframe(frame=40, shape=Shape("rotated_box", (50, 50, 20, 10, 30)), after=After.INTERPOLATE),
        Keyframe(frame=50, shape=Shape("rotated_box", (70, 40, 20, 10, 90)), after=After.INTERPOLATE),
    )


@pytest.mark.parametrize(("first", "last"), [(0, 60), (12, 18), (20, 30), (21, 29), (45, 45), (0, 9), (51, 99)])
def test_it_agrees_with_the_shapes_on_every_frame(first: int, last: int) -> None:
    one = many_ways()
    frames, places = Trails().of(one, first, last)
    expected = [(frame, state) for frame in range(first, last + 1) if (state := state_on(one, frame)) is not None]
    assert frames.tolist() == [frame for frame, _ in expected]
    assert places.shape == (len(expected), 2)
    for (x, y), (_, state) in zip(places.tolist(), expected, strict=True):
        left, top, right, bottom = kind(state.shape.kind).bounds(state.shape)
        assert (x, y) == pytest.approx(((left + right) / 2, (top + bottom) / 2))


def test_what_holds_or_is_carried_goes_on() -> None:
    for after in (After.HOLD, After.CARRY):
        frames, places = Trails().of(track(Keyframe(frame=5, shape=BOX, after=after)), 0, 8)
        assert frames.tolist() == [5, 6, 7, 8] and places.tolist() == [[5.0, 10.0]] * 4


def test_a_track_without_keyframes_has_none() -> None:
    frames, places = Trails().of(track(), 0, 100)
    assert len(frames) == 0 and places.shape == (0, 2)


def test_an_edited_track_is_looked_at_anew() -> None:
    trails, before = Trails(), track(Keyframe(frame=0, shape=BOX, after=After.HIDDEN))
    assert trails.of(before, 0, 0)[1].tolist() == [[5.0, 10.0]]
    after = track(Keyframe(frame=0, shape=OTHER, after=After.HIDDEN))
    assert trails.of(after, 0, 0)[1].tolist() == [[105.0, 50.0]]
    assert np.isfinite(trails.of(many_ways(), 0, 60)[1]).all()

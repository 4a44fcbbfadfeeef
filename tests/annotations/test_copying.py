"""Shapes taken on to other frames."""

import pytest

from annotations.edits.copying import duplicate, propagate
from annotations.frames import Span
from annotations.interpolation import state_on, visible_spans
from annotations.keyframe import After, Keyframe
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.shapes.shape import Shape

HERE, THERE = Shape("box", (0.0, 0.0, 10.0, 10.0)), Shape("box", (50.0, 0.0, 60.0, 10.0))


def track(*keyframes: Keyframe) -> Track:
    return Track(id="t", number=7, clip="c", label="vehicle", keyframes=Keyframes(keyframes))


def done(edit: object) -> Track:
    after = edit.changes[0].after  # type: ignore[attr-defined]
    assert isinstance(after, Track)
    return after


def test_a_shape_becomes_the_next_frames_keyframe() -> None:
    edit = duplicate(track(Keyframe(frame=3, shape=HERE)), HERE, 4)
    assert done(edit).keyframes.frames.tolist() == [3, 4]
    assert edit.title.startswith("Copy ") and edit.title.endswith("to frame 4") and edit.frame == 4


def test_it_stays_in_place_over_the_range_and_nothing_else_changes() -> None:
    before = track(Keyframe(frame=0, shape=HERE), Keyframe(frame=5, shape=THERE), Keyframe(frame=20, shape=HERE))
    edit = propagate(before, THERE, Span(5, 15))
    after = done(edit)
    assert after.keyframes.frames.tolist() == [0, 5, 15, 20]
    for frame in range(21):
        state = state_on(after, frame)
        assert state is not None
        if 5 <= frame <= 15:
            assert state.shape == THERE
        elif frame < 5:
            assert state == state_on(before, frame)
    assert edit.changes[0].before == before


def test_keyframes_that_give_way_are_told() -> None:
    before = track(*(Keyframe(frame=n, shape=THERE) for n in (0, 3, 6, 9)))
    edit = propagate(before, HERE, Span(0, 9))
    assert "(2 keyframes go)" in edit.title
    assert done(edit).keyframes.frames.tolist() == [0, 9]
    assert "(1 keyframe goes)" in propagate(before, HERE, Span(0, 5)).title


@pytest.mark.parametrize(
    ("keyframes", "spans"),
    [
        # a single frame becomes the range
        ((Keyframe(frame=10, shape=HERE),), [Span(10, 30)]),
        # what goes on to the end still does
        ((Keyframe(frame=10, shape=HERE, after=After.HOLD),), [Span(10, 99)]),
        # hidden until 50: it is not seen between the range's end and then
        (
            (Keyframe(frame=10, shape=HERE, after=After.HIDDEN), Keyframe(frame=50, shape=HERE)),
            [Span(10, 30), Span(50, 50)],
        ),
        # a range before the track begins
        ((Keyframe(frame=50, shape=HERE),), [Span(10, 30), Span(50, 50)]),
    ],
)
def test_after_the_range_holds_what_held(keyframes: tuple[Keyframe, ...], spans: list[Span]) -> None:
    assert visible_spans(done(propagate(track(*keyframes), HERE, Span(10, 30))), 99) == spans


def test_a_range_of_one_frame() -> None:
    after = done(propagate(track(Keyframe(frame=0, shape=HERE, after=After.HOLD)), THERE, Span(4, 4)))
    assert after.keyframes.frames.tolist() == [0, 4]
    state = state_on(after, 9)
    assert state is not None and state.shape == THERE and state.after is After.HOLD

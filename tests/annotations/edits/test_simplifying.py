"""Keyframes that say nothing go; no frame moves farther than allowed, and nothing but places is simplified."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations import edits
from annotations.edits.outlines import apart_px
from annotations.errors import AnnotationError
from annotations.interpolation import attributes_on, state_on
from annotations.keyframe import After, Keyframe, Origin, Source
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.shapes.shape import Shape
from tests.annotations.edits.drawn_tracks import LAST, polygons, there_and_back, tracks
from tests.annotations.examples import box, keyframe, only_track, track

ALL = range(LAST + 1)


@st.composite
def dense_tracks(draw: st.DrawFn) -> Track:
    """A keyframe on nearly every frame, wandering, with now and then something to say."""
    drawn = draw(tracks(1))
    seen = [(f, state) for f in ALL if (state := state_on(drawn, f)) is not None]
    rows: list[Keyframe] = []
    for frame, state in seen:
        dx = draw(st.sampled_from([0.0, 0.0, 0.3, -0.3, 2.0]))
        shape = state.shape if state.shape.kind != "box" else Shape("box", tuple(v + dx for v in state.shape.values))
        rows.append(
            Keyframe(
                frame=frame,
                shape=shape,
                after=draw(st.sampled_from([After.INTERPOLATE] * 9 + [After.HOLD, After.HIDDEN])),
                occluded=draw(st.integers(0, 9)) == 0,
                attributes={"x.a": 1} if draw(st.integers(0, 9)) == 0 else {},
                source=Source(Origin.TRACKER, "t", 0.5, accepted=draw(st.integers(0, 9)) == 0),
            )
        )
    return msgspec.structs.replace(drawn, keyframes=Keyframes(rows)) if rows else drawn


@settings(max_examples=40)
@given(st.one_of(dense_tracks(), tracks(1)), st.sampled_from([0.0, 0.5, 5.0, 1e6]))
def test_no_frame_moves_farther_than_allowed(held: Track, tolerance_px: float) -> None:
    going = edits.superfluous(held, tolerance_px)
    assert going == sorted(going) and len(going) == edits.simplified_count(held, tolerance_px)
    if not going:
        with pytest.raises(AnnotationError, match="is needed"):
            edits.simplify(held, tolerance_px)
        return
    after = there_and_back(edits.simplify(held, tolerance_px), held).tracks["t1"]
    assert len(after.keyframes) == len(held.keyframes) - len(going)
    assert after.keyframes.span == held.keyframes.span
    for frame in ALL:
        mine, other = state_on(held, frame), state_on(after, frame)
        assert (mine is None) == (other is None)
        if mine is not None and other is not None:
            assert apart_px(mine.shape, other.shape) <= tolerance_px + 1e-9
            assert (mine.after, mine.occluded, mine.source.accepted) == (
                *(other.after, other.occluded, other.source.accepted),
            )
            assert mine.source.is_guess == other.source.is_guess
        assert attributes_on(held, frame) == attributes_on(after, frame)


def test_a_steady_walk_needs_its_ends_only() -> None:
    held = track(1, keyframes=Keyframes(keyframe(f, box(f)) for f in range(30)))
    edit = edits.simplify(held, 0.1)
    assert edit.title == "Drop 28 of 30 keyframes of Vehicle #1"
    assert [k.frame for k in only_track(edit).keyframes] == [0, 29]


def test_a_corner_of_the_way_stays() -> None:
    places = [f if f <= 12 else 24 - f for f in range(25)]
    held = track(1, keyframes=Keyframes(keyframe(f, box(p + 30)) for f, p in enumerate(places)))
    assert [k.frame for k in only_track(edits.simplify(held, 0.1)).keyframes] == [0, 12, 24]


def test_a_larger_tolerance_never_keeps_more_of_a_straight_walk() -> None:
    held = track(1, keyframes=Keyframes(keyframe(f, box(f + (f % 3) * 0.4)) for f in range(40)))
    counts = [edits.simplified_count(held, tolerance) for tolerance in (0.0, 0.2, 0.5, 1.0, 5.0)]
    assert counts == sorted(counts) and counts[0] < counts[-1] == 38


@pytest.mark.parametrize(
    "members",
    [
        {"after": After.HOLD},
        {"occluded": True},
        {"attributes": {"x.a": 1}},
        {"unknown": {"x": 1}},
        {"source": Source(Origin.TRACKER, "t", 0.5)},
        {"source": Source(Origin.MANUAL, accepted=True)},
    ],
    ids=str,
)
def test_what_says_something_stays(members: dict[str, object]) -> None:
    rows = [keyframe(f, box(f)) for f in range(9)]
    rows[4] = msgspec.structs.replace(rows[4], **members)
    assert 4 not in edits.superfluous(track(1, keyframes=Keyframes(rows)), 100)


def test_standing_still_needs_one() -> None:
    rows = [keyframe(f, box(3), After.HOLD) for f in range(9)]
    assert edits.superfluous(track(1, keyframes=Keyframes(rows)), 0.5) == list(range(1, 8))


@given(polygons())
def test_the_same_outline_again_says_nothing(shape: Shape) -> None:
    rows = [keyframe(f, shape) for f in (0, 5, 10)]
    assert edits.superfluous(track(1, keyframes=Keyframes(rows)), 0.0) == [5]

"""Tracks in time: moved, made longer, their shapes taken to other frames."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations import edits
from annotations.edits.outlines import apart_px
from annotations.errors import AnnotationError
from annotations.frames import Span
from annotations.interpolation import state_on
from annotations.keyframe import After
from annotations.keyframes import Keyframes
from annotations.model import Review, ReviewSpan, Track
from tests.annotations.edits.drawn_tracks import LAST, same_on, there_and_back, tracks
from tests.annotations.examples import clip, keyframe, only_track, track

frames = st.integers(0, LAST)
ALL = range(LAST + 1)
CLIPS = {"c1": clip(frame_count=LAST + 20)}


@given(tracks(), st.integers(-LAST, LAST))
def test_shifted_it_shows_the_same_so_many_frames_later(held: Track, by: int) -> None:
    span = held.keyframes.span
    assert span is not None
    try:
        edit = edits.shift([held], by, CLIPS)
    except AnnotationError:
        assert span.first + by < 0 or span.last + by >= LAST + 20
        return
    moved = there_and_back(edit, held).tracks["t1"]
    assert [k.frame - by for k in moved.keyframes] == [k.frame for k in held.keyframes]
    for frame in ALL:
        mine, other = state_on(held, frame), state_on(moved, frame + by)
        assert (mine is None) == (other is None)
        assert mine is None or other is None or apart_px(mine.shape, other.shape) <= 1e-6


def test_shifting_stays_in_the_clip_and_is_one_step() -> None:
    several = [track(1, 3, 10), track(2, 5, 50)]
    assert edits.shift(several, 1, CLIPS).merge_key == edits.shift(several, -1, CLIPS).merge_key != ""
    assert edits.shift(several, -1, CLIPS).title == "Shift 2 tracks in time"
    assert edits.shift(several[:1], 2, CLIPS).title == "Shift Vehicle #1 in time"
    with pytest.raises(AnnotationError, match="#1 would begin before"):
        edits.shift(several, -4, CLIPS)
    with pytest.raises(AnnotationError, match="#2 would go on after"):
        edits.shift(several, 10, CLIPS)
    with pytest.raises(AnnotationError, match="nothing to change"):
        edits.shift([], 10, CLIPS)


def test_reviewed_ranges_move_along() -> None:
    held = track(1, 10, 20, reviewed=(ReviewSpan(first=2, last=12, review=Review.CONTESTED),))
    assert only_track(edits.shift([held], -5, CLIPS)).reviewed == (
        ReviewSpan(first=0, last=7, review=Review.CONTESTED),
    )


@given(tracks(), frames, frames)
def test_extended_it_stays_at_its_ends_what_it_is(held: Track, a: int, b: int) -> None:
    span = Span(min(a, b), max(a, b))
    first, last = held.keyframes[0], held.keyframes[len(held.keyframes) - 1]
    try:
        edit = edits.extend_to(held, span)
    except AnnotationError:
        assert first.frame <= span.first
        assert last.frame >= span.last or last.after in (After.HOLD, After.CARRY)
        return
    after = there_and_back(edit, held).tracks["t1"]
    for frame in range(span.first, first.frame):
        assert state_on(after, frame).shape == first.shape  # pyright: ignore[reportOptionalMemberAccess]
    for frame in range(last.frame + 1, span.last + 1):
        assert state_on(after, frame).shape == last.shape  # pyright: ignore[reportOptionalMemberAccess]
    for frame in range(first.frame, last.frame + 1):
        assert (
            state_on(after, frame) is None
            or apart_px(
                state_on(after, frame).shape,  # pyright: ignore[reportOptionalMemberAccess]
                state_on(held, frame).shape,  # pyright: ignore[reportOptionalMemberAccess]
            )
            <= 1e-6
        )
    assert (state_on(held, LAST + 9) is None) == (state_on(after, LAST + 9) is None)


def test_extending_says_to_where() -> None:
    held = track(1, 5, 10)
    assert edits.extend_to(held, Span(2, 8)).title == "Extend Vehicle #1 to frame 2"
    assert edits.extend_to(held, Span(7, 12)).title == "Extend Vehicle #1 to frame 12"
    assert edits.extend_to(held, Span(2, 12)).title == "Extend Vehicle #1 to frames 2 to 12"
    with pytest.raises(AnnotationError, match="reaches that far"):
        edits.extend_to(held, Span(6, 7))


@given(tracks(), frames, frames)
def test_a_shape_is_copied_to_another_frame(held: Track, frame: int, target: int) -> None:
    state = state_on(held, frame)
    if state is None:
        with pytest.raises(AnnotationError):
            edits.duplicate_to(held, frame, target)
        return
    after = there_and_back(edits.duplicate_to(held, frame, target), held).tracks["t1"]
    there = after.keyframes.on(target)
    assert there is not None and there.shape == state.shape and there.occluded == state.occluded
    kept = {k.frame for k in held.keyframes}
    assert {k.frame for k in after.keyframes} == kept | {target}


@given(tracks(), frames, frames, frames, st.booleans())
def test_propagated_it_fills_the_range_and_nothing_else(held: Track, frame: int, a: int, b: int, hold: bool) -> None:
    span = Span(min(a, b), max(a, b))
    state = state_on(held, frame)
    if state is None:
        with pytest.raises(AnnotationError, match="cannot be seen"):
            edits.propagate(held, frame, span, hold=hold)
        return
    after = there_and_back(edits.propagate(held, frame, span, hold=hold, last_frame=LAST), held).tracks["t1"]
    for each in span:
        assert state_on(after, each).shape == state.shape  # pyright: ignore[reportOptionalMemberAccess]
    for each in ALL:
        if each not in span:
            mine, other = state_on(held, each), state_on(after, each)
            assert (mine is None) == (other is None), each
            assert mine is None or other is None or apart_px(mine.shape, other.shape) <= 1e-4


def test_propagating_as_one_hold_takes_few_keyframes() -> None:
    held = track(1, 0, 30)
    many, one = (only_track(edits.propagate(held, 0, Span(5, 20), hold=hold)) for hold in (False, True))
    assert len([k for k in many.keyframes if k.frame in Span(5, 20)]) == 16
    assert [k.frame for k in one.keyframes if k.frame in Span(5, 20)] == [5]
    same_on(held, one, range(5), 1e-6)


def test_holding_tracks_do_not_grow_beyond_the_clip() -> None:
    held = track(1, keyframes=Keyframes([keyframe(0, after=After.HOLD)]))
    after = only_track(edits.propagate(held, 0, Span(5, LAST), last_frame=LAST))
    assert after.keyframes.span == Span(0, LAST)

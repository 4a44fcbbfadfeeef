"""Whatever is cut off a track, the rest of it shows what it showed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations import edits
from annotations.errors import AnnotationError
from annotations.frames import Span
from annotations.interpolation import state_on
from annotations.keyframe import After, Keyframe, Origin, Source
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.shapes.shape import Shape
from tests.annotations.edits.drawn_tracks import LAST, same_on, there_and_back, tracks, unseen_on
from tests.annotations.examples import box, keyframe, only_track, store, track

frames = st.integers(0, LAST)
ALL = range(LAST + 1)


def after_of(edit: object, held: Track) -> Track | None:
    kept = there_and_back(edit, held)  # pyright: ignore[reportArgumentType]
    return kept.tracks.get(held.id)


# -- splitting -----------------------------------------------------------------------------------------------------


@given(tracks(), frames)
def test_splitting_changes_nothing_that_is_seen(held: Track, frame: int) -> None:
    try:
        edit = edits.split(store(held), held, frame, new_id=lambda: "new")
    except AnnotationError:
        assert all(state_on(held, f) is None for f in range(frame)) or all(
            state_on(held, f) is None for f in range(frame, LAST + 1)
        )
        return
    kept = there_and_back(edit, held)
    left, right = kept.tracks[held.id], kept.tracks["new"]
    same_on(held, left, range(frame))
    same_on(held, right, range(frame, LAST + 1))
    unseen_on(left, range(frame, LAST + 1))
    unseen_on(right, range(frame))


def test_the_second_part_is_told_like_the_first_but_for_whom_it_is() -> None:
    held = track(1, 0, 10, attributes={"x.a": 1}, notes="n", group="g", identity="that one")
    edit = edits.split(store(held), held, 4, new_id=lambda: "new")
    right = edit.changes[-1].after
    assert isinstance(right, Track)
    assert (edit.title, edit.frame) == ("Split Vehicle #1 on frame 4", 4)
    assert (right.id, right.number, right.attributes, right.notes, right.group, right.identity) == (
        *("new", 1, {"x.a": 1}, "n", "g", ""),
    )
    assert [k.frame for k in right.keyframes] == [4, 10]
    left = edit.changes[1].after
    assert isinstance(left, Track)
    assert [(k.frame, k.after) for k in left.keyframes] == [(0, After.INTERPOLATE), (3, After.HIDDEN)]


@pytest.mark.parametrize("frame", [0, 11, 50, -1])
def test_one_side_alone_is_no_split(frame: int) -> None:
    with pytest.raises(AnnotationError, match="one side"):
        edits.split(store(track()), track(), frame)


def test_outlines_with_unequal_vertices_are_kept_frame_by_frame() -> None:
    triangle = Shape("polygon", (0.0, 0.0, 90.0, 0.0, 0.0, 90.0))
    pentagon = Shape("polygon", (10.0, 0.0, 80.0, 5.0, 99.0, 60.0, 40.0, 95.0, 0.0, 50.0))
    held = track(1, keyframes=Keyframes([keyframe(0, triangle), keyframe(20, pentagon)]))
    edit = edits.split(store(held), held, 9, new_id=lambda: "new")
    kept = there_and_back(edit, held)
    same_on(held, kept.tracks["t1"], range(9))
    same_on(held, kept.tracks["new"], range(9, 21))


def test_a_cut_between_guesses_is_a_guess() -> None:
    guess = Source(Origin.TRACKER, "csrt", 0.5)
    held = track(1, keyframes=Keyframes([keyframe(0, source=guess), keyframe(10, source=guess)]))
    for change in edits.split(store(held), held, 4).changes[1:]:
        assert isinstance(change.after, Track)
        assert all(k.source.is_guess for k in change.after.keyframes)


# -- trimming and deleting -----------------------------------------------------------------------------------------


@given(tracks(), frames)
def test_trimming_keeps_the_rest(held: Track, frame: int) -> None:
    for make, kept, gone in (
        (edits.trim_before, range(frame, LAST + 1), range(frame)),
        (edits.trim_after, range(frame + 1), range(frame + 1, LAST + 1)),
    ):
        try:
            edit = make(held, frame)
        except AnnotationError:
            unseen_on(held, kept)
            continue
        after = after_of(edit, held)
        same_on(held, after, kept)
        unseen_on(after, gone)


@given(tracks(), frames)
def test_hidden_on_one_frame_it_returns_on_the_next(held: Track, frame: int) -> None:
    try:
        edit = edits.hide_here(held, frame, last_frame=LAST)
    except AnnotationError:
        seen = [f for f in ALL if state_on(held, f) is not None]
        assert frame not in seen or seen == [frame]
        return
    after = after_of(edit, held)
    unseen_on(after, [frame])
    same_on(held, after, [f for f in ALL if f != frame])


@given(tracks(), frames, frames)
def test_deleting_in_a_range_leaves_the_rest(held: Track, a: int, b: int) -> None:
    span = Span(min(a, b), max(a, b))
    after = after_of(edits.delete_in_range(held, span, last_frame=LAST), held)
    unseen_on(after, span)
    same_on(held, after, [f for f in ALL if f not in span])


@given(tracks(), frames)
def test_deleting_the_rest_leaves_what_was_before(held: Track, frame: int) -> None:
    after = after_of(edits.delete_rest(held, frame), held)
    same_on(held, after, range(frame))
    unseen_on(after, range(frame, LAST + 5))


def test_titles_say_what_goes() -> None:
    held = track(1, 0, 10)
    assert edits.trim_before(held, 4).title == "Begin Vehicle #1 on frame 4"
    assert edits.trim_after(held, 4).title == "End Vehicle #1 on frame 4"
    assert edits.hide_here(held, 4).title == "Hide Vehicle #1 on frame 4 only"
    assert edits.delete_rest(held, 4).title == "Delete Vehicle #1 from frame 4 on"
    assert edits.delete_in_range(held, Span(2, 4)).title == "Delete Vehicle #1 on frames 2 to 4"
    whole = edits.delete_in_range(held, Span(0, 10))
    assert whole.title == "Delete Vehicle #1, all of it on frames 0 to 10"
    assert whole.changes[0].after is None


def test_a_track_that_holds_to_the_end_does_not_begin_after_it() -> None:
    held = track(1, keyframes=Keyframes([keyframe(0, after=After.HOLD)]))
    assert [k.frame for k in only_track(edits.hide_here(held, LAST, last_frame=LAST)).keyframes] == [0, LAST - 1]
    cut = only_track(edits.delete_in_range(held, Span(5, LAST), last_frame=LAST))
    assert [(k.frame, k.after) for k in cut.keyframes] == [(0, After.HOLD), (4, After.HIDDEN)]


def test_nothing_is_left_over_quietly() -> None:
    held = track(1, 5)
    for attempt in (
        lambda: edits.trim_before(held, 6),
        lambda: edits.trim_after(held, 4),
        lambda: edits.hide_here(held, 5),
        lambda: edits.hide_here(held, 6),
    ):
        with pytest.raises(AnnotationError):
            attempt()


def test_what_was_said_goes_on_holding_after_a_cut() -> None:
    told = [
        Keyframe(frame=0, shape=box(), attributes={"x.k": "so"}),
        Keyframe(frame=10, shape=box(9)),
        Keyframe(frame=20, shape=box(20)),
    ]
    after = only_track(edits.trim_before(track(1, keyframes=Keyframes(told)), 12))
    assert after.keyframes[0].attributes == {"x.k": "so"}
    same_on(track(1, keyframes=Keyframes(told)), after, range(12, 21))

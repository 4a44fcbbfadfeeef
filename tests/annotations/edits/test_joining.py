"""Tracks made into one: what the winner shows stays, the others fill what it leaves open, conflicts are told before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations import edits
from annotations.edits.outlines import apart_px
from annotations.errors import AnnotationError
from annotations.frames import Span
from annotations.interpolation import state_on
from annotations.keyframe import After, Origin, Source
from annotations.keyframes import Keyframes
from annotations.model import Alternative, Track
from tests.annotations.edits.drawn_tracks import LAST, NEAR_PX, there_and_back, tracks
from tests.annotations.examples import box, keyframe, only_track, track

ALL = range(LAST + 1)


@given(tracks(1), tracks(2), tracks(3), st.integers(0, 2))
def test_merged_the_winner_is_seen_and_the_others_where_it_is_not(a: Track, b: Track, c: Track, winner: int) -> None:
    edit = edits.merge([a, b, c], LAST, winner=winner)
    kept = there_and_back(edit, a, b, c)
    (merged,) = kept.tracks.values()
    assert merged.id == (a, b, c)[winner].id
    ranked = [(a, b, c)[winner], *(t for i, t in enumerate((a, b, c)) if i != winner)]
    for frame in ALL:
        expected = next((s for s in (state_on(t, frame) for t in ranked) if s is not None), None)
        state = state_on(merged, frame)
        assert (state is None) == (expected is None), frame
        if state is not None and expected is not None:
            assert apart_px(state.shape, expected.shape) <= NEAR_PX, frame
            assert (state.occluded, state.source) == (expected.occluded, expected.source)


@given(tracks(1), tracks(2))
def test_where_nothing_contradicts_there_is_no_conflict(a: Track, b: Track) -> None:
    found = edits.merge_conflicts([a, b], LAST)
    both = {f for f in ALL if state_on(a, f) is not None and state_on(b, f) is not None}
    told = {f for conflict in found if conflict.what == "seen" and conflict.span for f in conflict.span}
    assert told == both
    assert all(conflict.text for conflict in found)


def test_conflicts_are_told_in_words() -> None:
    guess = Source(Origin.TRACKER, "csrt", 0.5)
    a = track(1, keyframes=Keyframes([keyframe(0), keyframe(10)]), attributes={"x.a": "so"}, certainty="likely")
    b = track(
        2,
        keyframes=Keyframes([keyframe(10, box(3), source=guess), keyframe(12)]),
        label="smoke",
        attributes={"x.a": ["other_way"], "x.b": 1},
        certainty="certain",
    )
    assert [conflict.text for conflict in edits.merge_conflicts([a, b], LAST)] == [
        "Label: Vehicle (#1), Smoke plume (#2)",
        "Certainty: likely (#1), Certain (#2)",
        "x.a: so (#1), other way (#2)",
        "Frame 10: both #1 and #2 can be seen",
        "Frame 10: #1 and #2 have keyframes with different shapes (that of #2 is a machine's guess)",
    ]


def test_what_only_one_of_them_says_is_kept() -> None:
    a = track(1, 0, 5, attributes={"x.a": 1}, notes="one")
    alternatives = (Alternative(value="x"),)
    b = track(
        2, 8, 12, attributes={"x.a": 2, "x.b": 3}, notes="two", group="g", identity="i", alternatives=alternatives
    )
    edit = edits.merge([a, b], LAST)
    merged = only_track(edit)
    assert edit.title == "Merge 2 tracks into Vehicle #1"
    assert merged.attributes == {"x.a": 1, "x.b": 3}
    assert (merged.notes, merged.group, merged.identity, merged.alternatives) == ("one\ntwo", "g", "i", alternatives)
    assert only_track(edits.merge([a, b], LAST, winner=1)).attributes == {"x.a": 2, "x.b": 3}


def test_attributes_that_the_label_does_not_have_go() -> None:
    a = track(1, 0, 5, label="smoke")
    b = track(2, 8, 12, attributes={"vehicle_class": "veh.mrap", "x.own": 3})
    assert only_track(edits.merge([a, b], LAST)).attributes == {"x.own": 3}


@pytest.mark.parametrize(("gap", "seen"), [(After.HIDDEN, False), (After.INTERPOLATE, True), (After.HOLD, True)])
def test_joined_end_to_start(gap: After, seen: bool) -> None:
    a, b, c = track(1, 20, 25), track(2, 0, 10), track(3, 30, 35)
    edit = edits.join([a, b, c], gap)
    kept = there_and_back(edit, a, b, c)
    (joined,) = kept.tracks.values()
    assert joined.id == "t2" and [k.frame for k in joined.keyframes] == [0, 10, 20, 25, 30, 35]
    for held in (a, b, c):
        for frame in (k.frame for k in held.keyframes):
            assert state_on(joined, frame).shape == state_on(held, frame).shape  # pyright: ignore[reportOptionalMemberAccess]
    assert (state_on(joined, 15) is not None) == seen
    assert edit.title.startswith("Join 3 tracks as Vehicle #2, ")


def test_what_overlaps_is_merged_not_joined() -> None:
    with pytest.raises(AnnotationError, match=r"#1 still has keyframes on frame 10, and #2 begins on 10"):
        edits.join([track(2, 10, 12), track(1, 0, 10)])


@pytest.mark.parametrize("make", [lambda t: edits.merge(t, LAST), edits.join])
def test_it_takes_two_of_one_clip(make: object) -> None:
    for several, words in (
        ([track()], "alone"),
        ([track(1), track(2, clip="c2")], "different clips"),
        ([track(1), track(2, keyframes=Keyframes())], "without keyframes"),
    ):
        with pytest.raises(AnnotationError, match=words):
            make(several)  # pyright: ignore[reportCallIssue]


def test_a_span_of_conflict_is_named() -> None:
    (found,) = [c for c in edits.merge_conflicts([track(1, 0, 10), track(2, 5, 20)], LAST) if c.what == "seen"]
    assert (found.text, found.span) == ("Frames 5 to 10: both #1 and #2 can be seen", Span(5, 10))

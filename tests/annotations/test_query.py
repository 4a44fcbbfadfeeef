"""The index says the same as looking at every keyframe would."""

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations import edits
from annotations.changes import Change, Edit
from annotations.frames import Span
from annotations.interpolation import state_on, visible_spans
from annotations.keyframe import After, Keyframe
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.query import Index, visible_ranges
from annotations.shapes.shape import Shape
from annotations.store import Store
from tests.annotations.examples import box, clip, keyframe, store, track

keyframes = st.dictionaries(st.integers(0, 30), st.sampled_from(After), max_size=8).map(
    lambda given: Keyframes(keyframe(frame, after=after) for frame, after in given.items())
)


@given(keyframes, st.integers(0, 35))
def test_ranges_are_the_spans_of_interpolation(given_ones: Keyframes, last_frame: int) -> None:
    spans = visible_spans(track(keyframes=given_ones), last_frame)
    starts, ends = visible_ranges(given_ones, last_frame)
    assert list(zip(starts.tolist(), ends.tolist(), strict=True)) == [(span.first, span.last) for span in spans]


@given(st.lists(keyframes, max_size=6))
def test_on_a_frame_is_what_every_track_says(all_keyframes: list[Keyframes]) -> None:
    tracks = [track(10 - n, keyframes=each) for n, each in enumerate(all_keyframes)]
    index = Index(store(*tracks, clips=(clip(frame_count=32),)))
    for frame in range(-1, 33):
        by_number = sorted(tracks, key=lambda one: one.number)
        seen = [(one, state_on(one, frame)) for one in by_number if 0 <= frame < 32]
        assert index.on("c1", frame) == [pair for pair in seen if pair[1] is not None]


def checked(index: Index, held: Store) -> None:
    """The index agrees with one that was just made."""
    fresh = Index(held)
    for clip_id in (*held.clips, "nowhere"):
        assert index.tracks_of(clip_id) == fresh.tracks_of(clip_id)
        assert np.array_equal(index.keyframe_frames(clip_id), fresh.keyframe_frames(clip_id))
        for frame in range(0, 100, 7):
            assert index.on(clip_id, frame) == fresh.on(clip_id, frame)
    for track_id in held.tracks:
        assert index.spans(track_id) == fresh.spans(track_id)


def test_it_follows_every_edit() -> None:
    held = store(track(1, 0, 50), track(2, 20, 30), clips=(clip("c1"), clip("c2")))
    index = Index(held)
    checked(index, held)
    new = edits.new_track(held, "c2", "smoke", keyframe(7, after=After.HOLD))
    held.apply(new)
    checked(index, held)
    held.apply(edits.set_shape(held.tracks["t1"], 80, box()))
    checked(index, held)
    held.apply(edits.remove_clip(held, "c1"))
    checked(index, held)
    held.apply(new.inverse())
    checked(index, held)
    assert index.on("c2", 7) == []


def changed(one: Track, frame: int, after: After, spot: int) -> Track:
    """With a keyframe put, or taken away where there was one, or another number."""
    if spot < 3:
        return msgspec.structs.replace(one, number=one.number + spot)
    keyframes = one.keyframes
    shape = box(spot) if spot % 2 else Shape("polygon", (0.0, 0.0, float(spot), 0.0, 9.0, 9.0))
    put = Keyframe(frame=frame, shape=shape, after=after)
    return msgspec.structs.replace(
        one, keyframes=keyframes.without(frame) if keyframes.has(frame) else keyframes.with_keyframe(put)
    )


steps = st.tuples(
    st.integers(0, 3), st.integers(0, 31), st.sampled_from(After), st.integers(0, 20), st.lists(st.integers(-1, 33))
)


@given(st.lists(keyframes, min_size=4, max_size=4), st.lists(steps, max_size=8))
def test_after_any_edits_and_seeks_it_says_what_every_track_says(
    all_keyframes: list[Keyframes], all_steps: list[tuple[int, int, After, int, list[int]]]
) -> None:
    held = store(*(track(n + 1, keyframes=each) for n, each in enumerate(all_keyframes)), clips=(clip(frame_count=32),))
    index = Index(held)
    for which, frame, after, spot, seeks in all_steps:
        before = held.tracks.get(f"t{which + 1}")
        now = changed(before, frame, after, spot) if before is not None else track(which + 1, frame)
        held.apply(Edit(title="", changes=(Change(before, None if spot == 20 and before is not None else now),)))
        by_number = sorted(held.tracks.values(), key=lambda one: (one.number, one.id))
        assert index.tracks_of("c1") == by_number
        assert set(index.keyframe_frames("c1").tolist()) == {int(f) for one in by_number for f in one.keyframes.frames}
        for seek in seeks:
            seen = [(one, state_on(one, seek)) for one in by_number if 0 <= seek < 32]
            assert index.on("c1", seek) == [pair for pair in seen if pair[1] is not None]
        fresh = Index(held)
        assert all(index.spans(ident) == fresh.spans(ident) for ident in held.tracks)
        assert [a.tolist() for a in index.lifetimes("c1")] == [a.tolist() for a in fresh.lifetimes("c1")]


def test_a_clip_that_turns_out_shorter_is_noticed() -> None:
    held = store(track(1, keyframes=Keyframes([keyframe(5, after=After.HOLD)])))
    index = Index(held)
    assert index.spans("t1") == [Span(5, 99)]
    held.apply(edits.relocate_clip(held.clips["c1"], "x.mp4"))
    assert index.spans("t1") == [Span(5, 99)]
    assert index.spans("nobody") == []


def test_tracks_of_a_clip_that_is_not_there() -> None:
    index = Index(store(track(1, keyframes=Keyframes([keyframe(5, after=After.HOLD)])), clips=()))
    assert [one.id for one, _ in index.on("c1", 10**6)] == ["t1"]


@pytest.fixture
def three() -> Index:
    return Index(store(track(2, 4, 9), track(1, 9, 20), track(3, 50, 60)))


def test_by_number(three: Index) -> None:
    assert [one.number for one in three.tracks_of("c1")] == [1, 2, 3]
    assert [one.number for one, _ in three.on("c1", 9)] == [1, 2]


def test_ids_in_a_span(three: Index) -> None:
    assert three.ids_in("c1", Span(0, 3)) == []
    assert three.ids_in("c1", Span(0, 4)) == ["t2"]
    assert three.ids_in("c1", Span(10, 50)) == ["t1", "t3"]


def test_keyframe_frames(three: Index) -> None:
    assert three.keyframe_frames("c1").tolist() == [4, 9, 20, 50, 60]
    assert three.keyframe_frames("c2").tolist() == []


def test_neighbouring_keyframes(three: Index) -> None:
    one: Track = track(1, 9, 20)
    assert [three.next_keyframe(one, f) for f in (0, 9, 20)] == [9, 20, None]
    assert [three.previous_keyframe(one, f) for f in (9, 10, 99)] == [None, 9, 20]


def test_an_answer_can_be_kept(three: Index) -> None:
    first = three.on("c1", 9)
    first.clear()
    assert len(three.on("c1", 9)) == 2


def test_a_single_keyframe_is_seen_on_its_frame_only() -> None:
    index = Index(store(track(1, keyframes=Keyframes([Keyframe(frame=3, shape=box())]))))
    assert [len(index.on("c1", f)) for f in (2, 3, 4)] == [0, 1, 0]

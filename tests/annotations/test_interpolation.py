"""Where a track is on any frame."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.frames import Span
from annotations.interpolation import attributes_on, shape_between, state_on, visible_spans
from annotations.keyframe import After, Keyframe, Origin, Source
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.shapes.shape import Shape


def box(left: float) -> Shape:
    return Shape("box", (left, 0.0, left + 10.0, 10.0))


def track(*keyframes: Keyframe) -> Track:
    return Track(id="t", number=1, clip="c", label="vehicle", keyframes=Keyframes(keyframes))


def left_on(one: Track, frame: int) -> float | None:
    state = state_on(one, frame)
    return None if state is None else state.shape.values[0]


def test_before_the_first_keyframe_there_is_nothing() -> None:
    assert state_on(track(), 0) is None
    assert state_on(track(Keyframe(frame=5, shape=box(0))), 4) is None


def test_interpolation_is_linear_and_exact_on_keyframes() -> None:
    one = track(Keyframe(frame=10, shape=box(0)), Keyframe(frame=20, shape=box(100)))
    assert [left_on(one, n) for n in (9, 10, 13, 20, 21)] == [None, 0, 30, 100, None]
    on_the_way, on_it = state_on(one, 13), state_on(one, 20)
    assert on_the_way is not None and not on_the_way.is_keyframe and on_the_way.keyframe == 10
    assert on_it is not None and on_it.is_keyframe and on_it.keyframe == 20


@pytest.mark.parametrize("after", [After.HOLD, After.CARRY])
def test_hold_and_carry_keep_the_shape_and_go_on_to_the_end(after: After) -> None:
    one = track(Keyframe(frame=1, shape=box(0), after=after), Keyframe(frame=5, shape=box(9), after=after))
    assert [left_on(one, n) for n in (1, 4, 5, 10_000)] == [0, 0, 9, 9]
    assert visible_spans(one, 99) == [Span(1, 99)]


def test_hidden_shows_the_keyframes_own_frame_only() -> None:
    one = track(
        Keyframe(frame=1, shape=box(0), after=After.HIDDEN),
        Keyframe(frame=5, shape=box(50)),
        Keyframe(frame=9, shape=box(90), after=After.HIDDEN),
    )
    assert [left_on(one, n) for n in (1, 2, 4, 5, 7, 9, 10)] == [0, None, None, 50, 70, 90, None]
    assert visible_spans(one, 99) == [Span(1, 1), Span(5, 9)]


def test_differing_kinds_hold_until_the_next_keyframe() -> None:
    ring = Shape("ellipse", (0.0, 0.0, 5.0, 5.0, 0.0))
    assert shape_between(box(0), ring, 0.99) == box(0)
    assert shape_between(box(0), ring, 1.0) == ring
    one = track(Keyframe(frame=0, shape=box(0)), Keyframe(frame=4, shape=ring))
    assert [state.shape.kind if (state := state_on(one, n)) else "" for n in (0, 3, 4)] == ["box", "box", "ellipse"]


def test_occlusion_and_source_are_those_of_the_keyframe_it_rests_on() -> None:
    guess = Source(Origin.TRACKER, "template", 0.5)
    one = track(Keyframe(frame=0, shape=box(0), occluded=True, source=guess), Keyframe(frame=4, shape=box(4)))
    on_the_way, on_it = state_on(one, 3), state_on(one, 4)
    assert on_the_way is not None and on_the_way.occluded and on_the_way.source.is_guess
    assert on_it is not None and not on_it.occluded and not on_it.source.is_guess


def test_attributes_hold_until_a_keyframe_sets_them_anew() -> None:
    one = Track(
        id="t",
        number=1,
        clip="c",
        label="vehicle",
        attributes={"model": "wolfhound"},
        keyframes=Keyframes(
            [
                Keyframe(frame=0, shape=box(0), attributes={"status": "moving"}),
                Keyframe(frame=4, shape=box(4), attributes={"heading": 90.0}),
                Keyframe(frame=6, shape=box(4), attributes={"heading": 90.0}),
                Keyframe(frame=8, shape=box(4), attributes={"status": "still"}),
                Keyframe(frame=9, shape=box(4)),
            ]
        ),
    )
    assert attributes_on(one, 3) == {"model": "wolfhound", "status": "moving"}
    assert attributes_on(one, 7) == {"model": "wolfhound", "status": "moving", "heading": 90.0}
    assert attributes_on(one, 99) == {"model": "wolfhound", "status": "still", "heading": 90.0}
    assert attributes_on(track(Keyframe(frame=2, shape=box(0))), 1) == {}


@given(st.dictionaries(st.integers(0, 40), st.sampled_from(After), max_size=8), st.integers(0, 45))
def test_spans_say_the_same_as_states(afters: dict[int, After], last_frame: int) -> None:
    one = track(*(Keyframe(frame=n, shape=box(n), after=after) for n, after in afters.items()))
    spans = visible_spans(one, last_frame)
    assert [n for span in spans for n in span] == [n for n in range(last_frame + 1) if state_on(one, n) is not None]
    assert all(a.last + 1 < b.first for a, b in pairwise(spans))

"""Values that hold from a keyframe on: set from here, set here only, taken back, and told since when."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.changes import Edit
from annotations.edits.frame_values import set_value_from, set_value_on, since
from annotations.errors import AnnotationError
from annotations.interpolation import attributes_on, state_on
from annotations.keyframe import NOT_ASSESSED, After, Keyframe, Value
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.shapes.shape import Shape

NAME = "condition"


def track(*said: tuple[int, Value | None], last: After = After.HOLD, hidden: int = -1) -> Track:
    keyframes = [
        Keyframe(
            frame=frame,
            shape=Shape("box", (frame, 0, frame + 10, 10)),
            after=After.HIDDEN if frame == hidden else last if frame == said[-1][0] else After.INTERPOLATE,
            attributes={NAME: value} if value is not None else {},
        )
        for frame, value in said
    ]
    return Track(id="t", number=1, clip="c1", label="vehicle", keyframes=Keyframes(keyframes))


def after(edit: Edit) -> Track:
    found = edit.changes[0].after
    assert isinstance(found, Track)
    return found


def held(each: Track, frame: int) -> Value | None:
    value = attributes_on(each, frame).get(NAME)
    return None if value == NOT_ASSESSED else value


def test_since_when_a_value_holds() -> None:
    one = track((0, None), (10, "damaged"), (20, "damaged"), (30, "burning"), (40, None))
    assert since(one, 5) == {}
    assert [since(one, frame)[NAME] for frame in (10, 25, 30, 45)] == [10, 10, 30, 30]


def test_from_here_on_until_the_next_that_says_otherwise() -> None:
    one = after(set_value_from(track((0, "none"), (20, "burning")), NAME, "damaged", 10))
    assert [held(one, frame) for frame in (9, 10, 19, 20)] == ["none", "damaged", "damaged", "burning"]
    assert one.keyframes.has(10)


def test_on_this_frame_alone() -> None:
    edit = set_value_on(track((0, "none"), (20, None)), NAME, "damaged", 10)
    one = after(edit)
    assert [held(one, frame) for frame in (9, 10, 11, 30)] == ["none", "damaged", "none", "none"]
    assert edit.title.endswith("on this frame")


def test_on_the_last_frame_before_a_gap() -> None:
    one = track((0, "none"), (10, None), (20, None), hidden=10)
    one = after(set_value_on(one, NAME, "damaged", 10))
    assert [held(one, frame) for frame in (9, 10, 20)] == ["none", "damaged", "none"]
    assert not one.keyframes.has(11)


def test_taking_an_answer_back_from_here_on() -> None:
    one = after(set_value_from(track((0, "damaged"), (20, None)), NAME, None, 10))
    assert [held(one, frame) for frame in (9, 10, 25)] == ["damaged", None, None]
    again = after(set_value_from(track((0, None), (10, "damaged")), NAME, None, 10))
    assert held(again, 10) is None
    assert NAME not in attributes_on(again, 10)


def test_what_cannot_be_seen_cannot_be_described() -> None:
    with pytest.raises(AnnotationError, match="cannot be seen on frame 30"):
        set_value_from(track((0, None), (10, None), last=After.HIDDEN), NAME, "damaged", 30)


VALUES = st.sampled_from([None, "none", "damaged", "burning"])


@given(said=st.dictionaries(st.integers(0, 12), VALUES, min_size=1, max_size=5), frame=st.integers(0, 12), value=VALUES)
def test_only_here_changes_one_frame_and_from_here_none_before(
    said: dict[int, Value | None], frame: int, value: Value | None
) -> None:
    one = track(*sorted(said.items()))
    if state_on(one, frame) is None:
        return
    frames = [at for at in range(15) if state_on(one, at) is not None]
    here, onward = after(set_value_on(one, NAME, value, frame)), after(set_value_from(one, NAME, value, frame))
    assert held(here, frame) == held(onward, frame) == value
    assert [held(here, at) for at in frames if at != frame] == [held(one, at) for at in frames if at != frame]
    assert [held(onward, at) for at in frames if at < frame] == [held(one, at) for at in frames if at < frame]
    assert [state_on(here, at) is None for at in range(15)] == [state_on(one, at) is None for at in range(15)]

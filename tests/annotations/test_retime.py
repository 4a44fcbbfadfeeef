"""Keyframes moved together, ends of runs pulled: what is timed anew and what is not."""

import pytest

from annotations.edits.retime import collision, pull_edge, pull_limits, retime, set_after_each
from annotations.errors import AnnotationError
from annotations.frames import Span
from annotations.interpolation import state_on, visible_spans
from annotations.keyframe import After, Keyframe
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.shapes.shape import Shape

LAST = 499


def keyframe(frame: int, after: After = After.INTERPOLATE, **more: object) -> Keyframe:
    return Keyframe(frame=frame, shape=Shape("box", (frame, 0, frame + 10, 10)), after=after, **more)  # type: ignore[arg-type]


def track(*keyframes: Keyframe) -> Track:
    return Track(id="t", number=7, clip="c", label="vehicle", keyframes=Keyframes(keyframes))


TWO_RUNS = track(
    keyframe(100),
    keyframe(150, attributes={"condition": "burning"}),
    keyframe(200, After.HIDDEN),
    keyframe(300),
    keyframe(400, After.HIDDEN),
)


def after(edit) -> Track:
    return edit.changes[0].after


def spans(changed: Track) -> list[Span]:
    return visible_spans(changed, LAST)


def test_several_move_together() -> None:
    moved = after(retime([(TWO_RUNS, (100, 150))], 20))
    assert moved.keyframes.frames.tolist() == [120, 170, 200, 300, 400]
    assert moved.keyframes.on(170).attributes == {"condition": "burning"}


def test_copies_stay_where_they_were_too() -> None:
    copied = after(retime([(TWO_RUNS, (100,))], 20, copy=True))
    assert copied.keyframes.frames.tolist() == [100, 120, 150, 200, 300, 400]
    assert copied.keyframes.on(120).shape == TWO_RUNS.keyframes.on(100).shape


def test_keyframes_that_move_along_are_not_in_the_way() -> None:
    assert collision(TWO_RUNS, (100, 150), 50) == 200
    assert collision(TWO_RUNS, (100, 150, 200), 50) is None
    assert collision(TWO_RUNS, (100,), 50, copy=True) == 150


@pytest.mark.parametrize(
    ("by", "words"), [(50, "already has a keyframe on frame 200"), (-101, "before the first frame")]
)
def test_what_cannot_be_is_refused(by: int, words: str) -> None:
    with pytest.raises(AnnotationError, match=words):
        retime([(TWO_RUNS, (100, 150))], by)


def test_a_whole_track_is_shifted_and_called_so() -> None:
    edit = retime([(TWO_RUNS, TWO_RUNS.keyframes.frames.tolist())], -100)
    assert after(edit).keyframes.frames.tolist() == [0, 50, 100, 200, 300]
    assert edit.title == "Shift Vehicle #7 by -100 frames"
    every = TWO_RUNS.keyframes.frames.tolist()
    assert retime([(TWO_RUNS, every)], -1).title == "Shift Vehicle #7 by -1 frame"
    assert retime([(TWO_RUNS, every[:1])], 1).title == "Move keyframe of Vehicle #7 by +1 frame"
    assert retime([(TWO_RUNS, every[:2])], 2, copy=True).title == "Copy 2 keyframes of Vehicle #7 by +2 frames"


def test_a_start_is_trimmed_to_where_the_thing_is() -> None:
    trimmed = after(pull_edge(TWO_RUNS, Span(100, 200), "first", 125))
    assert spans(trimmed)[0] == Span(125, 200)
    assert state_on(trimmed, 125).shape == state_on(TWO_RUNS, 125).shape
    assert state_on(trimmed, 175).shape == state_on(TWO_RUNS, 175).shape


def test_what_was_said_on_the_way_still_holds_after_trimming() -> None:
    begun = after(pull_edge(TWO_RUNS, Span(100, 200), "first", 175))
    assert begun.keyframes[0].attributes == {"condition": "burning"}
    ended = after(pull_edge(TWO_RUNS, Span(100, 200), "last", 120))
    assert spans(ended) == [Span(100, 120), Span(300, 400)]
    assert ended.keyframes.on(300).attributes == {"condition": "burning"}


def test_an_end_is_extended_by_standing_still() -> None:
    longer = after(pull_edge(TWO_RUNS, Span(100, 200), "last", 260))
    assert spans(longer) == [Span(100, 260), Span(300, 400)]
    assert state_on(longer, 230).shape == state_on(TWO_RUNS, 200).shape
    again = after(pull_edge(longer, Span(100, 260), "last", 280))
    assert again.keyframes.frames.tolist() == [100, 150, 200, 280, 300, 400], "the stand-in moves"


def test_a_start_is_extended_by_standing_still() -> None:
    longer = after(pull_edge(TWO_RUNS, Span(300, 400), "first", 250))
    assert spans(longer)[1] == Span(250, 400)
    assert state_on(longer, 275).shape == TWO_RUNS.keyframes.on(300).shape
    again = after(pull_edge(longer, Span(250, 400), "first", 230))
    assert again.keyframes.frames.tolist() == [100, 150, 200, 230, 300, 400]


def test_ends_go_no_farther_than_the_neighbours() -> None:
    assert pull_limits(TWO_RUNS, Span(100, 200), "first", LAST) == Span(0, 200)
    assert pull_limits(TWO_RUNS, Span(100, 200), "last", LAST) == Span(100, 299)
    assert pull_limits(TWO_RUNS, Span(300, 400), "first", LAST) == Span(201, 400)
    assert pull_limits(TWO_RUNS, Span(300, 400), "last", LAST) == Span(300, LAST)


def test_a_held_track_can_be_ended() -> None:
    held = track(keyframe(100, After.HOLD))
    ended = after(pull_edge(held, Span(100, LAST), "last", 250))
    assert spans(ended) == [Span(100, 250)]


def test_what_holds_after_many_is_one_edit() -> None:
    edit = set_after_each([(TWO_RUNS, (100, 300))], After.HOLD)
    assert [k.after for k in after(edit).keyframes] == [
        After.HOLD, After.INTERPOLATE, After.HIDDEN, After.HOLD, After.HIDDEN,
    ]  # fmt: skip
    with pytest.raises(AnnotationError):
        set_after_each([(TWO_RUNS, (101,))], After.HOLD)

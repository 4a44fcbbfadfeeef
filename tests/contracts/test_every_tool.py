"""What every tool promises, whatever it is."""

import inspect

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.shapes.kinds import KINDS, kind
from app.tools import TOOLS, tool
from app.tools.hand import Hand
from app.tools.tool import Phase, Pointer, Tool
from tests.app.tools.workbench import Mouse, Workbench, box, still

every_tool = pytest.mark.parametrize("each", TOOLS, ids=lambda t: t.id)

pointers = st.builds(
    Pointer,
    phase=st.sampled_from(Phase),
    at=st.tuples(st.floats(-50, 1100), st.floats(-50, 700)),
    pixel=st.sampled_from((0.1, 1.0, 3.0)),
    shift=st.booleans(),
    ctrl=st.booleans(),
    alt=st.booleans(),
    key=st.sampled_from(("", "enter", "backspace")),
)


def test_ids_and_keys_are_used_once_and_every_kind_can_be_drawn() -> None:
    assert len({each.id for each in TOOLS}) == len(TOOLS) == len({each.key for each in TOOLS})
    assert {each.kind for each in TOOLS if each.kind} == {each.name for each in KINDS}
    assert tool("select") is TOOLS[0] is tool("no such tool")


@every_tool
def test_it_says_what_to_do_before_anything_happens(each: Tool) -> None:
    hand = Hand(Workbench(), each)
    assert inspect.isgenerator(each.gesture(Workbench()))
    assert hand.preview.hint and not hand.preview.busy
    assert each.title and each.icon and each.hint


@every_tool
@given(events=st.lists(pointers, max_size=25))
def test_whatever_the_mouse_does_only_valid_shapes_come_of_it(each: Tool, events: list[Pointer]) -> None:
    bench = Workbench(still(1, box(100, 100, 400, 400)), still(2, box(200, 200, 240, 240)))
    hand = Hand(bench, each)
    for event in events:
        if event.key and event.phase is not Phase.KEY:
            continue
        preview = hand.send(event)
        if preview.draft is not None:
            kind(preview.draft.kind).check(preview.draft)
        for shape in preview.shapes.values():
            kind(shape.kind).check(shape)
    for track in bench.store.tracks.values():
        for keyframe in track.keyframes:
            kind(keyframe.shape.kind).check(keyframe.shape)
    assert all(edit.changes_anything for edit in bench.edits)


@every_tool
@given(events=st.lists(pointers, max_size=15))
def test_cancelling_leaves_everything_as_it_was(each: Tool, events: list[Pointer]) -> None:
    bench = Workbench(still(1, box(100, 100, 400, 400)))
    hand = Hand(bench, each)
    for event in events:
        done = len(bench.edits)
        preview = hand.send(event)
        if preview.busy:
            assert len(bench.edits) == done or bench.edits[-1].changes_anything
            before = dict(bench.store.tracks)
            assert hand.cancel()
            assert dict(bench.store.tracks) == before
            assert not hand.preview.busy


@every_tool
def test_changing_the_tool_drops_the_gesture(each: Tool) -> None:
    bench = Workbench()
    mouse = Mouse(bench, "polygon")
    mouse.click(10, 10)
    mouse.hand.take(each)
    assert mouse.hand.tool is each and not mouse.hand.preview.busy and not bench.edits

"""Every tool draws, and every kind of shape is changed, without a mouse."""

import pytest

from annotations.shapes.kind import Draft, ShapeKind
from annotations.shapes.kinds import KINDS, kind
from app.tools import TOOLS
from app.tools.adjust import ARROWS, SIZES, TURNS, Adjusting
from app.tools.hand import Hand
from app.tools.pen import Pen
from app.tools.tool import Phase, Pointer, Tool
from tests.app.tools.workbench import Workbench, still

drawing_tools = pytest.mark.parametrize("each", [each for each in TOOLS if each.kind], ids=lambda t: t.id)
every_kind = pytest.mark.parametrize("each", KINDS, ids=lambda k: k.name)

PLACES = ((200.0, 200.0), (300.0, 220.0), (260.0, 280.0), (210.0, 260.0))
FEWEST = {Draft.CLICK: 1, Draft.DRAG: 2, Draft.AXIS: 3}


def draw(pen: Pen) -> None:
    """Four corners, Return at each, and once more on the last one."""
    for dx, dy in ((50, 40), (-20, 30), (-40, -10)):
        pen.press()
        pen.move(dx, dy)
    pen.press()
    pen.press()
    for _ in range(2):
        # what further stages ask for may be left out
        pen.finish()


@drawing_tools
def test_a_tool_makes_its_shape_by_keys_alone(each: Tool) -> None:
    bench = Workbench()
    draw(Pen(Hand(bench, each), (200.0, 200.0), 1000.0, 600.0))
    assert bench.edits and bench.new
    shape = bench.new[0].keyframes[0].shape
    kind(shape.kind).check(shape)
    left, top, right, bottom = kind(shape.kind).bounds(shape)
    assert 130 <= left <= right <= 330 and 130 <= top <= bottom <= 330


@drawing_tools
def test_escape_leaves_no_trace_wherever_the_crosshair_is(each: Tool) -> None:
    bench = Workbench()
    pen = Pen(Hand(bench, each), (200.0, 200.0), 1000.0, 600.0)
    pen.press()
    pen.move(30, 20)
    before = len(bench.edits)
    pen.cancel()
    assert len(bench.edits) == before
    assert not pen.down


@every_kind
def test_a_shape_is_changed_by_keys_alone(each: ShapeKind) -> None:
    shape = each.build(PLACES[: FEWEST.get(each.draft, len(PLACES))])
    bench = Workbench(still(1, shape))
    bench.selection.select("t1")
    adjusting = Adjusting(bench)
    hand = Hand(bench, adjusting.tool())
    keys = (*ARROWS, *TURNS, *SIZES, "insert", "delete", "next", "previous")
    for _ in range(len(each.handles(shape)) + 1):
        for key in keys:
            hand.send(Pointer(phase=Phase.KEY, at=(0.0, 0.0), key=key, amount=3.0))
            now = hand.preview.shapes["t1"]
            kind(now.kind).check(now)
        hand.send(Pointer(phase=Phase.KEY, at=(0.0, 0.0), key="next"))
    hand.send(Pointer(phase=Phase.KEY, at=(0.0, 0.0), key="right", amount=7.0))
    hand.send(Pointer(phase=Phase.KEY, at=(0.0, 0.0), key="enter"))
    assert len(bench.edits) == 1 and adjusting.over

"""The crosshair: what arrows and Return make of a tool."""

import pytest

from app.tools import tool
from app.tools.hand import Hand
from app.tools.pen import Pen, stride
from tests.app.tools.workbench import Workbench


def pen(bench: Workbench, ident: str, at: tuple[float, float] = (100.0, 100.0)) -> Pen:
    return Pen(Hand(bench, tool(ident)), at, 1000.0, 600.0)


def test_a_box_is_pressed_and_released() -> None:
    bench = Workbench()
    hand = pen(bench, "box")
    hand.press()
    assert hand.down
    hand.move(50, 0)
    hand.move(0, 30)
    hand.press()
    assert bench.new[0].keyframes[0].shape.values == (100, 100, 150, 130)
    assert not hand.down and bench.shapes_drawn == 1


def test_a_tenth_of_a_pixel_and_a_box_of_two() -> None:
    bench = Workbench()
    hand = pen(bench, "box")
    hand.move(0.1, 0.1)
    hand.press()
    hand.move(2, 1.5)
    hand.press()
    assert bench.new[0].keyframes[0].shape.values == (100.1, 100.1, 102.1, 101.6)


def test_a_polygon_ends_with_return_on_the_spot() -> None:
    bench = Workbench()
    hand = pen(bench, "polygon")
    for dx, dy in ((60, 0), (0, 40), (-60, 0)):
        hand.press()
        hand.move(dx, dy)
    hand.press()
    hand.press()
    assert bench.new[0].keyframes[0].shape.values == (100, 100, 160, 100, 160, 140, 100, 140)


def test_too_few_vertices_end_nothing() -> None:
    bench = Workbench()
    hand = pen(bench, "polygon")
    hand.press()
    hand.press()
    assert not bench.new
    hand.move(10, 0)
    hand.press()
    hand.move(0, 10)
    hand.press()
    hand.finish()
    assert len(bench.new) == 1


def test_backspace_takes_the_last_vertex_and_then_the_whole() -> None:
    bench = Workbench()
    hand = pen(bench, "polygon")
    for _ in range(3):
        hand.press()
        hand.move(10, 5)
    preview = hand.back()
    assert preview.path[:-1] == ((100, 100), (110, 105))
    hand.back()
    assert not hand.back().busy


@pytest.mark.parametrize("ident", ["box", "rotated_box"])
def test_backspace_begins_anew_what_has_no_vertices(ident: str) -> None:
    bench = Workbench()
    hand = pen(bench, ident)
    hand.press()
    hand.move(40, 40)
    assert not hand.back().busy and not hand.down
    assert not bench.edits


def test_escape_drops_what_is_drawn() -> None:
    bench = Workbench()
    hand = pen(bench, "box")
    hand.press()
    hand.move(10, 10)
    assert hand.cancel()
    assert not hand.cancel() and not bench.edits
    hand.press()
    hand.move(10, 10)
    hand.press()
    assert bench.new[0].keyframes[0].shape.values == (110, 110, 120, 120)


def test_the_crosshair_stays_in_the_picture() -> None:
    hand = pen(Workbench(), "point", (-20, 5000))
    assert hand.at == (0, 600)
    hand.move(5000, 0)
    assert hand.at == (1000, 600)


def test_held_keys_go_faster() -> None:
    assert [stride(0), stride(0, shift=True), stride(0, ctrl=True)] == [1, 10, 0.1]
    assert [stride(n) for n in (0, 11, 12, 30)] == [1, 1, 2, 5]

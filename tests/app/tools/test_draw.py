"""Drawing new shapes."""

import pytest

from annotations.shapes.shape import Shape
from app.tools.tool import Cursor
from tests.app.tools.workbench import Mouse, Workbench, box, still


def only(bench: Workbench) -> Shape:
    assert len(bench.new) == 1
    return bench.shape(bench.new[0].id)


def test_a_box_is_dragged_and_is_then_selected() -> None:
    bench = Workbench()
    bench.frame = 7
    mouse = Mouse(bench, "box")
    assert mouse.move(100, 100).cursor is Cursor.CROSS
    mouse.press(100, 100)
    preview = mouse.move(160.004, 140)
    assert preview.draft is not None and preview.busy
    assert not bench.edits
    mouse.release()
    assert only(bench) == box(100, 100, 160, 140)
    assert bench.new[0].label == "vehicle" and bench.new[0].keyframes.has(7)
    assert bench.selection.tracks == (bench.new[0].id,)


def test_the_tool_stays_for_the_next_shape() -> None:
    bench = Workbench()
    mouse = Mouse(bench, "box")
    mouse.drag((0, 0), (10, 10))
    mouse.drag((50, 50), (70, 90))
    assert [track.number for track in bench.new] == [100, 101]


def test_shift_makes_it_square_and_alt_draws_from_the_middle() -> None:
    bench = Workbench()
    Mouse(bench, "box").drag((100, 100), (160, 120), shift=True)
    assert only(bench) == box(100, 100, 160, 160)
    bench = Workbench()
    Mouse(bench, "ellipse").drag((100, 100), (160, 120), alt=True)
    assert only(bench) == Shape("ellipse", (100, 100, 60, 20, 0))


def test_it_ends_at_the_border_of_the_picture() -> None:
    bench = Workbench()
    Mouse(bench, "box").drag((900, 500), (2000, 2000))
    assert only(bench) == box(900, 500, 1000, 600)


@pytest.mark.parametrize("pixel", [0.1, 1.0, 4.0])
def test_a_click_draws_no_box_at_any_zoom(pixel: float) -> None:
    bench = Workbench()
    mouse = Mouse(bench, "box", pixel)
    mouse.drag((100, 100), (100 + 2 * pixel, 100 + 2 * pixel))
    mouse.drag((100, 100), (180, 100))
    assert not bench.edits


def test_a_rotated_box_takes_its_axis_then_its_width() -> None:
    bench = Workbench()
    mouse = Mouse(bench, "rotated_box")
    mouse.drag((100, 100), (140, 100))
    assert mouse.move(120, 110).draft == Shape("rotated_box", (120, 100, 40, 20, 0))
    mouse.click(120, 110)
    assert only(bench) == Shape("rotated_box", (120, 100, 40, 20, 0))


def test_the_ends_of_the_axis_may_be_clicked_too() -> None:
    bench = Workbench()
    mouse = Mouse(bench, "rotated_box")
    mouse.click(100, 100)
    mouse.click(100, 160)
    mouse.click(110, 120)
    assert only(bench) == Shape("rotated_box", (100, 130, 60, 20, 90))


@pytest.mark.parametrize("end", ["enter", "double", "first"])
def test_a_polygon_ends_in_three_ways(end: str) -> None:
    bench = Workbench()
    bench.label = "smoke"
    mouse = Mouse(bench, "polygon")
    for at in ((100, 100), (200, 100), (200, 200)):
        mouse.click(*at)
    if end == "double":
        mouse.double_click(100, 200)
    else:
        mouse.click(100, 200)
        mouse.key("enter") if end == "enter" else mouse.click(103, 102)
    assert only(bench).values == (100, 100, 200, 100, 200, 200, 100, 200)


def test_the_outline_follows_the_mouse_and_backspace_takes_one_back() -> None:
    bench = Workbench()
    mouse = Mouse(bench, "polyline")
    mouse.click(100, 100)
    mouse.click(200, 100)
    assert mouse.move(300, 300).path == ((100, 100), (200, 100), (300, 300))
    assert mouse.key("backspace").path == ((100, 100), (300, 300))
    mouse.click(250, 50)
    mouse.key("enter")
    assert only(bench).values == (100, 100, 250, 50)


def test_taking_back_the_first_vertex_ends_the_gesture() -> None:
    bench = Workbench()
    mouse = Mouse(bench, "polygon")
    mouse.click(100, 100)
    assert not mouse.key("backspace").busy
    assert not bench.edits


def test_too_few_vertices_keep_the_outline_open() -> None:
    bench = Workbench()
    mouse = Mouse(bench, "polygon")
    mouse.click(100, 100)
    mouse.click(200, 100)
    assert mouse.key("enter").busy
    mouse.click(200, 200)
    mouse.key("enter")
    assert len(only(bench).values) == 6


def test_shift_draws_a_trail() -> None:
    bench = Workbench()
    mouse = Mouse(bench, "polyline")
    mouse.click(0, 0)
    for x in range(50):
        mouse.move(x, 0, shift=True)
    mouse.key("enter")
    assert 6 <= len(only(bench).values) // 2 <= 8


def test_a_point_can_be_put_in_place_while_the_button_is_down() -> None:
    bench = Workbench()
    mouse = Mouse(bench, "point")
    mouse.press(10, 10)
    mouse.move(30.123, 40)
    mouse.release()
    assert only(bench) == Shape("point", (30.12, 40))


def test_redrawing_gives_the_track_a_keyframe_instead_of_making_one() -> None:
    bench = Workbench(still(1, box(0, 0, 10, 10)), frame=20)
    bench.redraw = "t1"
    Mouse(bench, "box").drag((100, 100), (160, 140))
    assert not bench.new and bench.redraw is None
    assert bench.shape("t1") == box(100, 100, 160, 140)
    assert bench.shape("t1", 19) == box(0, 0, 10, 10)


def test_escape_leaves_nothing_behind() -> None:
    bench = Workbench()
    mouse = Mouse(bench, "polygon")
    mouse.click(100, 100)
    mouse.click(200, 100)
    assert mouse.hand.cancel()
    assert not mouse.hand.preview.path and not mouse.hand.cancel()
    assert not bench.edits


def test_a_refused_edit_selects_nothing() -> None:
    bench = Workbench()
    bench.refuse = True
    Mouse(bench, "box").drag((100, 100), (160, 140))
    assert not bench.new and not bench.selection.tracks


def test_without_a_clip_or_with_an_unknown_label_nothing_is_made() -> None:
    bench = Workbench()
    bench.label = "?"
    Mouse(bench, "box").drag((100, 100), (160, 140))
    bench.label, bench.clip_ref = "vehicle", None
    Mouse(bench, "box").drag((100, 100), (160, 140))
    assert not bench.edits


def test_ctrl_lends_the_select_tool() -> None:
    bench = Workbench(still(1, box(0, 0, 100, 100)))
    mouse = Mouse(bench, "box")
    assert mouse.move(50, 50).hovered is None
    assert mouse.move(50, 50, ctrl=True).hovered == "t1"
    mouse.drag((50, 50), (60, 70), ctrl=True)
    assert bench.shape("t1") == box(10, 20, 110, 120) and not bench.new
    mouse.drag((110, 120), (210, 220), ctrl=True)
    assert bench.shape("t1") == box(10, 20, 210, 220)
    mouse.drag((300, 300), (400, 400))
    assert len(bench.new) == 1


@pytest.mark.parametrize("modifier", ["ctrl", "alt"])
def test_a_modifier_pressed_during_the_drag_draws_from_the_middle(modifier: str) -> None:
    bench = Workbench()
    mouse = Mouse(bench, "box")
    mouse.press(100, 100)
    mouse.move(130, 120, **{modifier: True})
    mouse.release(**{modifier: True})
    (new,) = bench.new
    assert bench.shape(new.id) == box(70, 80, 130, 120)

"""Drawing smoke in stages."""

import pytest

from annotations.shapes.plume import Plume, pieces_of, plume_of
from annotations.shapes.polygon import POLYGON
from annotations.shapes.region import REGION, Part, region_of
from app.tools import tool
from app.tools.hand import Hand
from app.tools.pen import Pen
from app.tools.tool import Preview
from tests.app.tools.workbench import Mouse, Workbench, box, still

OUTER = ((100, 100), (300, 100), (300, 300), (100, 300))
INNER = ((150, 150), (250, 150), (200, 250))
POLYGON_SHAPE = POLYGON.build(OUTER)


def outline(mouse: Mouse, corners: tuple[tuple[float, float], ...]) -> Preview:
    for corner in corners:
        mouse.click(*corner)
    return mouse.key("enter")


def only(bench: Workbench) -> Plume:
    assert len(bench.new) == 1 and len(bench.edits) == 1
    return pieces_of(bench.shape(bench.new[0].id))


def test_three_stages_make_one_step() -> None:
    bench = Workbench()
    mouse = Mouse(bench, "plume")
    assert "1 of 3" in mouse.hand.preview.hint
    preview = outline(mouse, OUTER)
    assert "2 of 3" in preview.hint and preview.busy and preview.takes_escape and preview.settled is not None
    preview = outline(mouse, INNER)
    assert "3 of 3" in preview.hint and preview.settled is not None and not bench.edits
    mouse.press(200, 290)
    assert mouse.move(220, 120).settled is not None
    mouse.release()
    made = only(bench)
    assert len(made.outer) == 4 and made.inner is not None and len(made.inner) == 3
    assert made.axis == ((200, 290), (220, 120))
    assert not mouse.hand.preview.busy and bench.shapes_drawn == 1


@pytest.mark.parametrize("key", ["enter", "escape"])
def test_each_later_stage_can_be_left_out(key: str) -> None:
    bench = Workbench()
    mouse = Mouse(bench, "plume")
    outline(mouse, OUTER)
    mouse.key(key)
    mouse.key(key)
    made = only(bench)
    assert made.inner is None and made.axis == ()


def test_escape_in_the_middle_of_the_inner_edge_begins_it_anew() -> None:
    bench = Workbench()
    mouse = Mouse(bench, "plume")
    outline(mouse, OUTER)
    mouse.click(150, 150)
    mouse.click(250, 150)
    preview = mouse.key("escape")
    assert not preview.path and "2 of 3" in preview.hint
    outline(mouse, INNER)
    mouse.key("enter")
    assert only(bench).inner is not None


def test_source_and_tip_can_be_clicked_one_after_the_other() -> None:
    bench = Workbench()
    mouse = Mouse(bench, "plume")
    outline(mouse, OUTER)
    mouse.key("enter")
    preview = mouse.click(200, 290)
    assert preview.busy and "where it drifts to" in preview.hint
    mouse.click(220, 120)
    assert only(bench).axis == ((200, 290), (220, 120))


def test_a_source_alone_is_something() -> None:
    bench = Workbench()
    mouse = Mouse(bench, "plume")
    outline(mouse, OUTER)
    mouse.key("enter")
    mouse.click(200, 290)
    mouse.key("enter")
    assert only(bench).axis == ((200, 290),)


def test_details_make_a_plume_of_a_polygon() -> None:
    bench = Workbench(still(1, POLYGON_SHAPE))
    bench.selection.select("t1")
    mouse = Mouse(bench, "plume_details")
    assert mouse.hand.preview.takes_enter
    outline(mouse, INNER)
    mouse.drag((200, 290), (220, 120))
    made = pieces_of(bench.shape("t1"))
    assert made.inner is not None and made.axis == ((200, 290), (220, 120))
    assert [edit.title for edit in bench.edits] == ["Describe the plume Vehicle #1"]


def test_details_keep_what_is_left_out() -> None:
    core = POLYGON.outline(POLYGON.build(INNER))
    whole = Plume(POLYGON.outline(POLYGON_SHAPE), core, ((200.0, 290.0), (220.0, 120.0)))
    bench = Workbench(still(1, plume_of(whole)))
    bench.selection.select("t1")
    mouse = Mouse(bench, "plume_details")
    mouse.key("enter")
    mouse.drag((120, 290), (280, 120))
    made = pieces_of(bench.shape("t1"))
    assert made.inner is not None and len(made.inner) == 3 and made.axis == ((120, 290), (280, 120))
    outline(mouse, ((160, 160), (240, 160), (200, 240)))
    mouse.key("escape")
    again = pieces_of(bench.shape("t1"))
    assert again.axis == made.axis and again.inner is not None and again.inner[0].tolist() == [160, 160]


def test_details_say_what_they_need() -> None:
    bench = Workbench(still(1, box(0, 0, 10, 10)))
    Mouse(bench, "plume_details").click(50, 50)
    assert "Select a plume or a polygon first" in bench.told[0]
    ring = region_of((Part(POLYGON.outline(POLYGON_SHAPE), (POLYGON.outline(POLYGON.build(INNER)),)),))
    bench = Workbench(still(1, ring))
    bench.selection.select("t1")
    Mouse(bench, "plume_details").key("enter")
    assert "one outer edge" in bench.told[0] and not bench.edits


def test_source_and_drift_are_dragged_and_taken_away_like_vertices() -> None:
    whole = Plume(POLYGON.outline(POLYGON_SHAPE), None, ((200.0, 290.0), (220.0, 120.0)))
    bench = Workbench(still(1, plume_of(whole)))
    bench.selection.select("t1")
    mouse = Mouse(bench)
    mouse.drag((220, 120), (250, 140))
    assert pieces_of(bench.shape("t1")).axis == ((200, 290), (250, 140)) and bench.selection.vertex == 5
    mouse.click(200, 290, alt=True)
    assert pieces_of(bench.shape("t1")).axis == ()


def test_the_keyboard_pen_draws_all_three_stages() -> None:
    bench = Workbench()
    pen = Pen(Hand(bench, tool("plume")), (100, 100), 1000, 600)

    def points(*steps: tuple[float, float]) -> None:
        for dx, dy in steps:
            pen.move(dx, dy)
            pen.press()

    points((0, 0), (200, 0), (0, 200), (-200, 0))
    pen.press()
    points((50, -150), (100, 0), (-50, 100))
    pen.finish()
    points((0, 40), (20, -170))
    made = only(bench)
    assert made.outer.tolist() == [list(corner) for corner in OUTER]
    assert made.inner is not None and made.inner.tolist() == [list(corner) for corner in INNER]
    assert made.axis == ((200, 290), (220, 120))


def test_the_keyboard_pen_paints() -> None:
    bench = Workbench()
    pen = Pen(Hand(bench, tool("brush")), (100, 100), 1000, 600)
    pen.press()
    pen.move(100, 0)
    pen.press()
    left, top, right, bottom = REGION.bounds(bench.shape(bench.new[0].id))
    assert (left, top, right, bottom) == pytest.approx((80, 80, 220, 120), abs=0.5)

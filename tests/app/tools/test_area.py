"""Adding an outlined area to the selected shape, and cutting it out."""

import pytest

from annotations.area import area_px
from annotations.shapes.polygon import POLYGON
from annotations.shapes.region import parts_of
from tests.app.tools.workbench import Mouse, Workbench, box, still

SQUARE = POLYGON.build([(100, 100), (300, 100), (300, 300), (100, 300)])


def bench() -> Workbench:
    made = Workbench(still(1, SQUARE))
    made.selection.select("t1")
    return made


def outline(mouse: Mouse, *corners: tuple[float, float]) -> None:
    for corner in corners:
        mouse.click(*corner)
    mouse.key("enter")


def test_a_hole_is_cut_and_a_part_is_added() -> None:
    made = bench()
    outline(Mouse(made, "cut_area"), (150, 150), (250, 150), (250, 250), (150, 250))
    (part,) = parts_of(made.shape("t1"))
    assert len(part.holes) == 1 and area_px(made.shape("t1")) == 30_000
    outline(Mouse(made, "add_area"), (400, 100), (500, 100), (500, 200), (400, 200))
    assert len(parts_of(made.shape("t1"))) == 2 and area_px(made.shape("t1")) == 40_000
    assert len(made.edits) == 2 and made.told == ["Vehicle #1 was a polygon and is a region on this frame."]


def test_the_result_is_seen_before_it_is_made() -> None:
    made = bench()
    mouse = Mouse(made, "cut_area")
    mouse.click(50, 50)
    mouse.click(200, 50)
    preview = mouse.move(200, 400)
    assert area_px(preview.shapes["t1"]) < 40_000 and len(preview.path) == 3
    assert mouse.hand.cancel() and not made.edits


@pytest.mark.parametrize("ident", ["add_area", "cut_area"])
def test_something_must_be_selected(ident: str) -> None:
    made = Workbench(still(1, box(0, 0, 10, 10)))
    mouse = Mouse(made, ident)
    mouse.click(50, 50)
    assert not mouse.hand.preview.busy and "Select the shape first" in made.told[0]


def test_a_drag_leaves_a_trail_of_vertices_and_ends_where_it_began() -> None:
    made = bench()
    mouse = Mouse(made, "add_area")
    mouse.press(300, 150)
    for x, y in ((330, 150), (360, 150), (360, 200), (330, 200), (300, 200), (300, 170), (300, 153)):
        for part in (0.5, 1.0):
            mouse.move(mouse.at[0] + (x - mouse.at[0]) * part, mouse.at[1] + (y - mouse.at[1]) * part)
    mouse.release()
    assert len(made.edits) == 1 and area_px(made.shape("t1")) == pytest.approx(43_000, rel=0.01)


def test_a_hand_that_shakes_while_it_clicks_leaves_no_trail() -> None:
    made = Workbench()
    mouse = Mouse(made, "polygon")
    for x, y in ((100, 100), (200, 100), (200, 200)):
        mouse.press(x, y)
        mouse.move(x + 9, y + 6)
        mouse.release()
    mouse.key("enter")
    assert made.shape(made.new[0].id).values == (100, 100, 200, 100, 200, 200)

"""Painting and erasing."""

import pytest

from annotations.area import area_px
from annotations.keyframe import Keyframe
from annotations.shapes.polygon import POLYGON
from annotations.shapes.region import parts_of
from annotations.shapes.shape import Shape
from app.tools.brush import LEAST_PX, MOST_PX
from tests.app.tools.workbench import Mouse, Workbench, box, still, track


def polygon(left: float, top: float, right: float, bottom: float) -> Shape:
    return POLYGON.build([(left, top), (right, top), (right, bottom), (left, bottom)])


def with_selected(shape: Shape, **options: tuple[str, ...]) -> Workbench:
    bench = Workbench(still(1, shape), **options)  # type: ignore[arg-type]
    bench.selection.select("t1")
    return bench


def test_a_first_stroke_starts_a_track_and_the_next_goes_into_it() -> None:
    bench = Workbench()
    mouse = Mouse(bench, "brush")
    mouse.press(100, 100)
    preview = mouse.move(200, 100)
    assert preview.draft is not None and preview.draft.kind == "region" and preview.busy and not bench.edits
    mouse.release()
    assert len(bench.new) == len(bench.edits) == 1
    first = bench.shape(bench.new[0].id)
    assert first.kind == "region" and area_px(first) == pytest.approx(100 * 40 + 3.14 * 400, rel=0.02)
    preview = mouse.press(300, 100)
    assert list(preview.shapes) == [bench.new[0].id]
    mouse.release()
    assert len(bench.new) == 1 and len(bench.edits) == 2
    assert len(parts_of(bench.shape(bench.new[0].id))) == 2
    assert bench.edits[-1].title == "Paint into Vehicle #100"


def test_one_stroke_is_one_step_and_escape_leaves_no_trace() -> None:
    bench = with_selected(polygon(100, 100, 300, 200))
    mouse = Mouse(bench, "brush")
    mouse.press(300, 150)
    for x in range(300, 360, 3):
        mouse.move(x, 150)
    assert mouse.hand.cancel() and not bench.edits
    mouse.drag((300, 150), *((x, 150) for x in range(300, 360, 3)))
    assert len(bench.edits) == 1


def test_a_polygon_stays_one_while_it_can_and_what_it_becomes_is_told() -> None:
    bench = with_selected(polygon(100, 100, 300, 200))
    mouse = Mouse(bench, "brush")
    mouse.click(300, 150)
    assert bench.shape("t1").kind == "polygon" and not bench.told
    mouse.click(500, 150)
    assert bench.shape("t1").kind == "region"
    assert bench.told == ["Vehicle #1 was a polygon and is a region on this frame."]
    mouse.click(600, 150)
    assert len(bench.told) == 1


def test_alt_makes_the_brush_an_eraser_and_the_eraser_a_brush() -> None:
    bench = with_selected(polygon(100, 100, 300, 200))
    mouse = Mouse(bench, "brush")
    assert mouse.move(200, 150, alt=True).brush.erases  # type: ignore[union-attr]
    mouse.click(200, 150, alt=True)
    (part,) = parts_of(bench.shape("t1"))
    assert len(part.holes) == 1
    Mouse(bench, "eraser").click(200, 150, alt=True)
    assert area_px(bench.shape("t1")) == pytest.approx(20_000, rel=0.01)
    assert [edit.title for edit in bench.edits] == ["Cut from Vehicle #1", "Paint into Vehicle #1"]


def test_the_eraser_takes_what_lies_under_it_where_nothing_is_selected() -> None:
    bench = Workbench(still(1, polygon(100, 100, 300, 200)), still(2, polygon(400, 100, 600, 200)))
    Mouse(bench, "eraser").drag((500, 100), (500, 200))
    assert bench.selection.tracks == ("t2",) and len(parts_of(bench.shape("t2"))) == 2
    bench.selection.clear()
    Mouse(bench, "eraser").click(20, 20)
    assert len(bench.edits) == 1 and "Select what to erase" in bench.told[-1]


def test_nothing_is_never_made() -> None:
    bench = with_selected(box(100, 100, 120, 120))
    bench.brush_px = 60
    Mouse(bench, "eraser").click(110, 110)
    assert not bench.edits and "Shift+Del" in bench.told[0]


@pytest.mark.parametrize("shape", [Shape("point", (100, 100)), Shape("polyline", (100, 100, 200, 200))])
def test_what_has_no_inside_cannot_be_painted_into(shape: Shape) -> None:
    bench = with_selected(shape)
    mouse = Mouse(bench, "brush")
    mouse.press(110, 110)
    assert mouse.move(150, 110).shapes.get("t1", shape) == shape
    mouse.release()
    assert not bench.edits and "no inside" in bench.told[0]


def test_locked_tracks_stay_as_they_are() -> None:
    bench = with_selected(polygon(100, 100, 300, 200), locked=("t1",))
    Mouse(bench, "brush").click(300, 150)
    assert not bench.edits and bench.told == ["Vehicle #1 is locked."]


def test_the_wheel_resizes_within_limits_and_the_circle_shows_it() -> None:
    bench = Workbench()
    mouse = Mouse(bench, "brush")
    assert mouse.move(50, 60).brush.at == (50, 60)  # type: ignore[union-attr]
    preview = mouse.wheel(2)
    assert preview.brush is not None and preview.brush.radius_px == bench.brush_px > 20
    assert f"{2 * bench.brush_px:.0f} px" in preview.hint
    mouse.wheel(500)
    assert bench.brush_px == MOST_PX
    mouse.wheel(-500)
    assert bench.brush_px == LEAST_PX


def test_paint_ends_at_the_border_of_the_picture() -> None:
    bench = Workbench()
    Mouse(bench, "brush").drag((0, 300), (-40, 300))
    (part,) = parts_of(bench.shape(bench.new[0].id))
    assert part.outer.min(axis=0).tolist() == [0, 280]


def test_ctrl_lends_the_select_tool() -> None:
    bench = Workbench(still(1, polygon(100, 100, 300, 200)))
    Mouse(bench, "brush").click(200, 150, ctrl=True)
    assert bench.selection.tracks == ("t1",) and not bench.edits


def test_a_track_that_is_not_on_the_frame_is_carried_on() -> None:
    bench = Workbench(track(1, Keyframe(frame=0, shape=polygon(100, 100, 300, 200))), frame=20)
    bench.selection.select("t1")
    Mouse(bench, "brush").click(300, 150)
    assert bench.store.tracks["t1"].keyframes.has(20)


def test_a_track_that_is_to_be_redrawn_begins_anew() -> None:
    bench = with_selected(polygon(100, 100, 300, 200))
    bench.redraw = "t1"
    Mouse(bench, "brush").click(500, 150)
    assert area_px(bench.shape("t1")) == pytest.approx(3.14 * 400, rel=0.02) and not bench.new
    assert bench.redraw is None
    Mouse(bench, "brush").click(520, 150)
    assert area_px(bench.shape("t1")) > 3.3 * 400

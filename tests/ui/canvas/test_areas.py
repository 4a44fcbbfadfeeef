"""How areas, smoke and the brush look, pixel by pixel."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication

from annotations.changes import Change, Edit
from annotations.shapes.kinds import kind
from annotations.shapes.plume import Plume, plume_of
from annotations.shapes.region import Part, region_of
from annotations.shapes.shape import Shape
from app.session import Session
from app.tools.tool import Brush
from app.workspace import Workspace
from tests.ui.canvas.conftest import track
from ui.canvas.areas import draw_brush, draw_rings, draw_shape
from ui.canvas.camera import Camera
from ui.canvas.painting import Stroke
from ui.canvas.tags import drift_text
from ui.canvas.view import CanvasView

CAMERA = Camera(width=200, height=200, view_width=200, view_height=200)
RED = Stroke("#ff0000", 2.0)


def square(left: float, top: float, side: float) -> np.ndarray:
    return np.array([(left, top), (left + side, top), (left + side, top + side), (left, top + side)], dtype=np.float64)


REGION = region_of((Part(square(20, 20, 100), (square(50, 50, 40),)), Part(square(150, 20, 30))))
SMOKE = plume_of(Plume(square(20, 20, 160), square(60, 60, 80), ((40.0, 160.0), (100.0, 100.0))))


def painted(paint: Callable[[QPainter], None]) -> QImage:
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def of(shape: Shape, fill: int = 120) -> QImage:
    return painted(lambda p: draw_shape(p, kind(shape.kind), shape, CAMERA, RED, fill_alpha=fill))


def colour(image: QImage, x: int, y: int) -> tuple[int, int, int]:
    found = image.pixelColor(x, y)
    return found.red(), found.green(), found.blue()


def is_white(image: QImage, x: int, y: int) -> bool:
    return colour(image, x, y) == (255, 255, 255)


def is_red(image: QImage, x: int, y: int) -> bool:
    red, green, blue = colour(image, x, y)
    return red > 180 and green < 90 and blue < 90


def test_holes_stay_clear_and_every_part_is_filled() -> None:
    image = of(REGION)
    assert is_white(image, 70, 70), "the hole"
    assert not is_white(image, 30, 70) and not is_white(image, 165, 35)
    assert is_white(image, 135, 100), "between the parts"
    for x, y in ((70, 20), (120, 70), (70, 50), (90, 70), (165, 20)):
        assert is_red(image, x, y)


def test_the_outer_edge_is_solid_and_the_inner_dashed() -> None:
    image = of(SMOKE, fill=0)
    outer = [is_red(image, x, 20) for x in range(30, 170)]
    inner = [is_red(image, x, 60) for x in range(64, 136)]
    assert all(outer)
    assert 0.2 < sum(inner) / len(inner) < 0.8


def test_the_certain_part_is_filled_more_strongly() -> None:
    image = of(SMOKE)
    assert colour(image, 120, 130)[1] < colour(image, 165, 130)[1] < 255


def test_the_source_is_a_dot_and_the_drift_an_arrow() -> None:
    image = of(SMOKE, fill=0)
    assert is_red(image, 40, 160) and is_red(image, 42, 158)
    assert is_red(image, 69, 131), "on the shaft"
    assert is_red(image, 96, 104), "in the head"
    without = of(plume_of(Plume(square(20, 20, 160), None, ((40.0, 160.0),))), fill=0)
    assert is_red(without, 40, 160) and is_white(without, 70, 130)


def test_one_of_many_is_thin_but_all_there() -> None:
    each = kind("region")
    axis = np.empty((0, 2))
    image = painted(
        lambda p: draw_rings(p, each.rings(REGION), axis, CAMERA, RED, closed=True, fill_alpha=120, thin=True)
    )
    assert is_white(image, 70, 70) and not is_white(image, 30, 70) and not is_white(image, 165, 35)
    assert is_red(image, 70, 20) or is_red(image, 70, 19)


def test_hundreds_of_vertices_look_the_same_with_fewer() -> None:
    turn = np.linspace(0, 2 * np.pi, 3000, endpoint=False)
    fine = np.column_stack((100 + 60 * np.cos(turn), 100 + 60 * np.sin(turn)))
    image = of(region_of((Part(fine, (square(90, 90, 20),)),)))
    assert all(is_red(image, *at) for at in ((160, 100), (100, 40), (40, 100), (100, 160)))
    assert is_white(image, 100, 100)


def test_the_brush_is_a_circle_and_the_eraser_a_dashed_one() -> None:
    brush = painted(lambda p: draw_brush(p, Brush(at=(100, 100), radius_px=40), CAMERA, "#ff0000"))
    assert not is_white(brush, 100, 100), "tinted"
    eraser = painted(lambda p: draw_brush(p, Brush(at=(100, 100), radius_px=40, erases=True), CAMERA, "#ff0000"))
    assert is_white(eraser, 100, 100)
    assert not is_white(eraser, 142, 100) or not is_white(eraser, 141, 100)


@pytest.fixture
def smoke(canvas: CanvasView, session: Session) -> CanvasView:
    shape = plume_of(Plume(square(60, 60, 80), square(80, 80, 40), ((250.0, 150.0), (300.0, 100.0))))
    session.edit(Edit(title="Smoke", changes=(Change(None, track(9, shape, label="smoke")),)))
    return canvas


def seen(canvas: CanvasView) -> QImage:
    QApplication.processEvents()
    return canvas.grab().toImage()


def test_the_axis_is_painted_also_where_it_leaves_the_smoke(smoke: CanvasView, session: Session) -> None:
    before = seen(smoke).pixelColor(smoke.to_view(275, 125))
    session.undo()
    assert seen(smoke).pixelColor(smoke.to_view(275, 125)) != before


def test_the_tag_says_where_smoke_drifts_to(smoke: CanvasView, session: Session) -> None:
    session.selection.select("t9")
    item = smoke._context.scene.by_id["t9"]  # type: ignore[union-attr]
    assert drift_text(item) == " · drift 045°"
    assert smoke._labels.tag_of(item).endswith("#9 · drift 045°")
    assert drift_text(smoke._context.scene.by_id["t1"]) == ""  # type: ignore[union-attr]


def test_the_wheel_resizes_the_brush_and_zooms_with_ctrl(canvas: CanvasView, session: Session) -> None:
    session.set_tool("brush")
    zoom, size = canvas.zoom, session.brush_px
    turn(canvas, Qt.KeyboardModifier.NoModifier)
    assert session.brush_px > size and canvas.zoom == zoom
    size = session.brush_px
    turn(canvas, Qt.KeyboardModifier.ControlModifier)
    assert canvas.zoom > zoom and session.brush_px == size
    session.set_tool("select")
    turn(canvas, Qt.KeyboardModifier.NoModifier)
    assert session.brush_px == size


def turn(canvas: CanvasView, modifiers: Qt.KeyboardModifier) -> None:
    at = QPointF(200, 150)
    view = canvas.viewport()
    no_button, no_phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, view.mapToGlobal(at), QPoint(), QPoint(0, 120), no_button, modifiers, no_phase, False)
    QApplication.sendEvent(view, event)


def test_keys_resize_the_brush_in_hand(canvas: CanvasView, session: Session, workspace: Workspace) -> None:
    session.set_tool("eraser")
    size = session.brush_px
    workspace.run("region.larger_brush")
    assert session.brush_px > size
    workspace.run("region.smaller_brush")
    assert session.brush_px == pytest.approx(size, abs=0.2)


def test_a_label_begins_a_new_thing_for_the_brush(session: Session, workspace: Workspace) -> None:
    session.set_tool("brush")
    session.selection.select("t2")
    workspace.run("label.1")
    assert session.tool == "brush" and session.label == "smoke" and not session.selection.tracks
    session.set_tool("polygon")
    session.selection.select("t2")
    workspace.run("label.1")
    assert session.tool == "polygon" and session.selection.tracks == ("t2",)

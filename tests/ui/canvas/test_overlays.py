"""Trails and magnifier on the canvas, and how annotations are painted when a person wants less of them."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotations.model import Track
from annotations.shapes.shape import Shape
from app.media.frame import Frame, Pixels
from app.session import Session
from app.tools.scene import Item
from app.workspace import Workspace
from tests.ui.fakes import box
from ui.bridge import Bridge
from ui.canvas.areas import draw_shape
from ui.canvas.camera import Camera
from ui.canvas.overlays.magnifier import Magnifier
from ui.canvas.overlays.trails import APART_PX, TrailsOverlay, _apart
from ui.canvas.painting import draw_front, stroke_of
from ui.canvas.quick import Quick, Simple
from ui.canvas.view import LEAST_HANDLED, CanvasView


def grey_frame(index: int) -> Frame:
    pixels = np.full((720, 1280, 4), 120, dtype=np.uint8)
    pixels[::2, ::2, :3], pixels[..., 3] = 60, 255
    pixels.flags.writeable = False
    return Frame(index, index, index / 30, pixels)


@pytest.fixture
def view(qtbot: QtBot, demo: Workspace, demo_bridge: Bridge, demo_session: Session) -> CanvasView:
    made = CanvasView(demo, demo_bridge)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    qtbot.waitExposed(made)
    demo_session.show(grey_frame(1230))
    return made


def item(view: CanvasView, kind: type) -> object:
    return next(each for each in view.scene().items() if isinstance(each, kind))


def image(view: CanvasView) -> QImage:
    QApplication.processEvents()
    return view.grab().toImage()


def test_trails_show_past_and_future_of_the_selection_only(
    view: CanvasView, demo: Workspace, demo_session: Session
) -> None:
    trails = item(view, TrailsOverlay)
    assert isinstance(trails, TrailsOverlay)
    demo.settings.set("trails", True)
    assert not len(trails.dots)
    demo_session.selection.select("t12")
    assert len(trails.dots) == 50 + 60, "from its first keyframe on, and 60 frames ahead"
    assert trails.dots.times.min() == pytest.approx(-50 / 60) and trails.dots.times.max() == 1.0
    demo.settings.set("trail_frames", 10)
    assert len(trails.dots) == 20
    demo_session.selection.select("t12", "t3")
    assert len(trails.dots) == 40 and len(set(trails.dots.colours.tolist())) == 2
    demo_session.view.set_hidden("t3", True)
    assert len(trails.dots) == 20
    demo_session.view.hide_all(True)
    assert not len(trails.dots)


def test_trails_follow_the_frame_and_are_painted(view: CanvasView, demo: Workspace, demo_session: Session) -> None:
    trails = item(view, TrailsOverlay)
    assert isinstance(trails, TrailsOverlay)
    demo_session.selection.select("t12")
    before = image(view)
    demo.settings.set("trails", True)
    first = trails.dots
    assert image(view) != before
    demo_session.show(grey_frame(1231))
    assert trails.dots is not first and len(trails.dots) == 51 + 60


def test_dots_keep_their_distance_along_each_run() -> None:
    view = np.array([[x * 1.0, 0.0] for x in (*range(30), *range(5))])
    begins = np.zeros(35, dtype=bool)
    begins[[0, 30]] = True
    kept = np.flatnonzero(_apart(view, begins)).tolist()
    assert kept == [0, 6, 12, 18, 24, 30]
    assert APART_PX == 6.0


def test_the_magnifier_stays_beside_the_mouse(view: CanvasView, demo: Workspace) -> None:
    glass = item(view, Magnifier)
    assert isinstance(glass, Magnifier) and glass.glass is None
    demo.settings.set("magnifier", True)
    for at in ((640, 360), (5, 5), (1275, 5), (5, 715), (1275, 715)):
        view.cursor_moved.emit(*view.camera.to_picture(at))
        assert glass.glass is not None and not glass.glass.contains(QPointF(*at))
        assert view.rect().contains(glass.glass.toRect())
        middle = glass.glass.center()
        larger = glass.enlarged(glass.glass)
        assert larger.to_picture((middle.x(), middle.y())) == pytest.approx(view.camera.to_picture(at))
        assert larger.scale[0] == pytest.approx(view.camera.scale[0] * 4)
    view.leaveEvent(QEvent(QEvent.Type.Leave))
    assert glass.glass is None


def test_the_magnifier_shows_whole_pixels_and_annotations(
    view: CanvasView, demo: Workspace, demo_session: Session
) -> None:
    glass = item(view, Magnifier)
    assert isinstance(glass, Magnifier)
    view.one_to_one()
    demo.settings.set("magnifier", True)
    demo.settings.set("magnifier_zoom", 8)
    view.cursor_moved.emit(700.5, 500.5)
    assert glass.glass is not None
    shot, middle = image(view), glass.glass.center()
    tones = {QColor(shot.pixel(int(middle.x()) + dx, int(middle.y()) + 12)).value() for dx in range(-40, 40, 2)}
    assert {60, 120} & tones or len(tones) > 1
    left, top = box().values[:2]
    view.cursor_moved.emit(left, top)
    shown = image(view)
    demo_session.view.hide_all(True)
    assert image(view) != shown


def test_annotations_get_fainter_but_never_what_is_handled(view: CanvasView, demo: Workspace) -> None:
    demo.settings.set("overlay_percent", 10)
    assert view._layer.opacity() == pytest.approx(0.1)
    assert view._preview.opacity() == LEAST_HANDLED
    demo.settings.set("overlay_percent", 80)
    assert view._layer.opacity() == view._preview.opacity() == pytest.approx(0.8)


def test_tags_and_insides_can_be_left_out(view: CanvasView, demo: Workspace) -> None:
    shots = [image(view)]
    for key, value in (("tags", "none"), ("tags", "all")):
        demo.settings.set(key, value)
        shots.append(image(view))
    assert shots[0] != shots[1] != shots[2]
    assert view._layer.manner.fill(30) == 30
    demo.settings.set("outline_only", True)
    assert view._layer.manner.fill(30) == 0


SHAPES = (
    Shape("rotated_box", (60, 50, 60, 30, 25)),
    Shape("polygon", (20, 20, 90, 30, 70, 80, 30, 70)),
    Shape("polyline", (20, 20, 90, 30, 70, 80)),
    Shape("point", (60, 50)),
)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.kind)
@pytest.mark.parametrize("guess", [False, True])
def test_many_shapes_are_painted_where_each_would_be(qapp: object, shape: Shape, guess: bool) -> None:
    """The quick way differs from the careful one by the softness of halos only."""
    track = Track(id="t", number=1, clip="clip", label="vehicle")
    one = Item(track=track, shape=shape, is_guess=guess)
    stroke, camera = stroke_of(one, "#ff7700"), Camera(120, 100, view_width=120, view_height=100)

    def painted(draw: Callable[[QPainter], None]) -> Pixels:
        paper = QImage(120, 100, QImage.Format.Format_RGB32)
        paper.fill(QColor("#808080"))
        painter = QPainter(paper)
        draw(painter)
        painter.end()
        return np.frombuffer(paper.constBits(), dtype=np.uint8).reshape(100, 120, 4).copy()

    def quickly(painter: QPainter) -> None:
        lines = Simple.of({0: one.kind.outline(shape)})
        Quick().draw(painter, camera, lines, (one,), (stroke,), frozenset((0,)), {0: 34}, crowded=False)

    def carefully(painter: QPainter) -> None:
        fill = 34 if one.kind.closed else 0
        draw_shape(painter, one.kind, shape, camera, stroke, fill_alpha=fill)
        draw_front(painter, one, camera, stroke)

    quick, careful = painted(quickly).astype(int), painted(carefully).astype(int)
    touched = np.abs(careful - 128)[..., :3].max(axis=2) > 12
    assert np.abs(quick - careful)[..., :3].max(axis=2)[~touched].max() < 80, "nothing where nothing belongs"
    assert np.abs(quick - careful)[touched][..., :3].mean() < 16

"""A glass beside the mouse that shows what is under it larger: the very pixels, with what is annotated on them."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QLineF, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QWheelEvent
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from app.errors import AppError
from ui import theme
from ui.canvas.camera import Camera

if TYPE_CHECKING:
    from app.workspace import Workspace
    from ui.bridge import Bridge
    from ui.canvas.view import CanvasView

RADIUS_PX: Final = 92.0
AWAY_PX: Final = 26.0
"""Between the mouse and the rim."""
GRID_FROM_PX: Final = 8.0
"""Picture pixels this large on screen get lines between them."""
RIM_PX: Final = 4.0
NOTCH: Final = 120


class Magnifier(QGraphicsObject):
    """Stands beside the mouse, never under it: where there is no room on one side, on the other.

    The view hands the mouse on by itself, so that clicks reach what lies under the glass.
    """

    def __init__(self, view: "CanvasView", workspace: "Workspace", bridge: "Bridge") -> None:
        super().__init__()
        self._view, self._workspace = view, workspace
        self._camera = Camera()
        self._at: QPointF | None = None
        """Where the mouse is, in the view's pixels; None: elsewhere."""
        self._wheel = Wheel(view, self._turned)
        view.cursor_moved.connect(self._mouse_moved)
        view.cursor_left.connect(self._mouse_left)
        for signal in (bridge.frame_shown, bridge.edited, bridge.selection_changed, bridge.view_changed):
            signal.connect(self._redraw)
        bridge.settings_changed.connect(self._set)
        self._set("magnifier")

    @property
    def glass(self) -> QRectF | None:
        """Where the glass is in the view; None while there is none."""
        if self._at is None or not self._workspace.settings.get("magnifier"):
            return None
        size, reach = theme.px(RADIUS_PX) * 2.0, AWAY_PX
        x = self._at.x() + reach
        if x + size > self._camera.view_width:
            x = self._at.x() - reach - size
        y = self._at.y() - reach - size
        if y < 0:
            y = self._at.y() + reach
        return QRectF(x, y, size, size)

    def enlarged(self, glass: QRectF) -> Camera:
        """How the picture lies under the glass: the place under the mouse is in its middle."""
        assert self._at is not None
        factor = float(self._workspace.settings.get("magnifier_zoom"))
        middle, (x, y) = glass.center(), self._camera.to_picture((self._at.x(), self._at.y()))
        larger = replace(self._camera, zoom=self._camera.zoom * factor)
        sx, sy = larger.scale
        return replace(larger, x=middle.x() - x * sx, y=middle.y() - y * sy)

    # -- following -----------------------------------------------------------------------------------------------

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._camera.view_width, self._camera.view_height)

    def look_from(self, camera: Camera) -> None:
        self.prepareGeometryChange()
        self._camera = camera

    def _set(self, key: str) -> None:
        if key.startswith("magnifier"):
            on = bool(self._workspace.settings.get("magnifier"))
            self._wheel.listen(on)
            self.setVisible(on)
            self.update()

    def _mouse_moved(self, x: float, y: float) -> None:
        self._redraw()
        self._at = QPointF(*self._camera.to_view((x, y)).tolist())
        self._redraw()

    def _mouse_left(self) -> None:
        self._redraw()
        self._at = None

    def _turned(self, notches: int) -> None:
        settings = self._workspace.settings
        row = settings.row("magnifier_zoom")
        assert row.least is not None
        assert row.most is not None
        wanted = min(max(settings.get("magnifier_zoom") + notches, row.least), row.most)
        try:
            settings.set("magnifier_zoom", wanted)
        except AppError as error:
            self._workspace.messages.fail(error, replace="settings")

    def _redraw(self, _what: object = None) -> None:
        glass = self.glass
        if glass is not None:
            self.update(glass.adjusted(-RIM_PX, -RIM_PX, RIM_PX, RIM_PX))

    # -- painting ------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        glass = self.glass
        if glass is None:
            return
        camera, look = self.enlarged(glass), theme.current()
        shape = QPainterPath()
        shape.addEllipse(glass)
        painter.save()
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        painter.fillRect(glass, QColor(look.canvas))
        self._view.draw_seen(painter, camera, glass)
        if min(camera.scale) >= GRID_FROM_PX:
            _draw_grid(painter, camera, glass)
        _draw_middle(painter, camera, glass)
        _draw_factor(painter, glass, self._workspace.settings.get("magnifier_zoom"))
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ink, width in ((QColor(0, 0, 0, 150), RIM_PX), (QColor(look.accent), RIM_PX / 2)):
            painter.setPen(QPen(ink, width))
            painter.drawEllipse(glass)


def _draw_grid(painter: QPainter, camera: Camera, glass: QRectF) -> None:
    """Lines between the picture's pixels, no farther than the picture."""
    left, top, right, bottom = camera.frame
    inside = glass.intersected(QRectF(left, top, right - left, bottom - top))
    sx, sy = camera.scale
    columns = range(int((inside.left() - left) / sx) + 1, int((inside.right() - left) / sx) + 1)
    rows = range(int((inside.top() - top) / sy) + 1, int((inside.bottom() - top) / sy) + 1)
    lines = [QLineF(left + i * sx, inside.top(), left + i * sx, inside.bottom()) for i in columns]
    lines += [QLineF(inside.left(), top + i * sy, inside.right(), top + i * sy) for i in rows]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for ink in (QColor(0, 0, 0, 70), QColor(255, 255, 255, 26)):
        painter.setPen(QPen(ink, 1.0))
        painter.drawLines(lines)


def _draw_middle(painter: QPainter, camera: Camera, glass: QRectF) -> None:
    """A frame around the one pixel under the mouse, and never a smaller one than can be seen."""
    x, y = camera.to_picture((glass.center().x(), glass.center().y()))
    sx, sy = camera.scale
    if min(sx, sy) < 4:
        pixel = QRectF(glass.center().x() - 3, glass.center().y() - 3, 6, 6)
    else:
        corner_x, corner_y = camera.to_view((int(x // 1), int(y // 1))).tolist()
        pixel = QRectF(corner_x, corner_y, sx, sy)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, width in ((QColor(0, 0, 0, 170), 3.0), (QColor("#ffffff"), 1.0)):
        painter.setPen(QPen(ink, width))
        painter.drawRect(pixel)


def _draw_factor(painter: QPainter, glass: QRectF, factor: int) -> None:
    font = theme.font("tiny")
    text, metrics = f"{factor} ×", QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(text) + theme.px(10), metrics.height() + theme.px(2)
    pill = QRectF(glass.center().x() - width / 2, glass.bottom() - height - theme.px(8), width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(14, 16, 20, 210))
    painter.drawRoundedRect(pill, 3, 3)
    painter.setPen(QColor("#ffffff"))
    painter.setFont(font)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


class Wheel(QObject):
    """Alt and the wheel over a view, while somebody listens: the view itself then does not see them."""

    def __init__(self, view: "CanvasView", turned: Callable[[int], None]) -> None:
        super().__init__(view)
        self._view, self._turned, self._rest = view, turned, 0
        self._listening = False

    def listen(self, on: bool) -> None:
        if on != self._listening:
            self._listening = on
            viewport = self._view.viewport()
            (viewport.installEventFilter if on else viewport.removeEventFilter)(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QWheelEvent) or not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        # with Alt the wheel counts as turned sideways on most platforms; fine wheels send parts of a notch
        self._rest += event.angleDelta().y() or event.angleDelta().x()
        notches = int(self._rest / NOTCH)
        self._rest -= notches * NOTCH
        if notches:
            self._turned(notches)
        event.accept()
        return True

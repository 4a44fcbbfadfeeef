"""The keyboard pen's crosshair: fine lines over the whole view, a ring where they meet, and the place in numbers."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from annotations.shapes.shape import Point
from ui import theme
from ui.canvas.camera import Camera

RING_PX = 7.0
GAP_PX = 3.0
"""Nothing is painted nearer to the place itself, so that it can be seen."""


class Crosshair(QGraphicsItem):
    """Painted in the view's own pixels; shown while the pen is on."""

    def __init__(self) -> None:
        super().__init__()
        self._camera, self._at = Camera(), None
        self.setVisible(False)

    _at: Point | None

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._camera.view_width, self._camera.view_height)

    def look_from(self, camera: Camera) -> None:
        self.prepareGeometryChange()
        self._camera = camera

    def show_at(self, at: Point | None) -> None:
        """Moves it to a place of the picture; None: away."""
        if at == self._at:
            return
        self._repaint()
        self._at = at
        self.setVisible(at is not None)
        self._repaint()

    def _repaint(self) -> None:
        if self._at is None:
            return
        x, y = self._camera.to_view(self._at).tolist()
        self.update(QRectF(x - 2, 0, 4, self._camera.view_height))
        self.update(QRectF(0, y - 2, self._camera.view_width, 4))
        self.update(QRectF(x - RING_PX - 2, y - RING_PX - 2, 2 * RING_PX + 4, 2 * RING_PX + 4))
        self.update(self._label_area(x, y).adjusted(-2, -2, 2, 2))

    def _text(self) -> str:
        x, y = self._at or (0.0, 0.0)
        return f"{x:.1f}, {y:.1f}"

    def _label_area(self, x: float, y: float) -> QRectF:
        metrics = QFontMetricsF(theme.font("mono"))
        width, height = metrics.horizontalAdvance(self._text()) + theme.px(12), metrics.height() + theme.px(4)
        left = x + theme.px(14) if x + theme.px(14) + width < self._camera.view_width else x - theme.px(14) - width
        top = y + theme.px(14) if y + theme.px(14) + height < self._camera.view_height else y - theme.px(14) - height
        return QRectF(left, top, width, height)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._at is None:
            return
        x, y = self._camera.to_view(self._at).tolist()
        for colour, width in ((QColor(0, 0, 0, 110), 3.0), (QColor(255, 255, 255, 210), 1.0)):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QPen(colour, width))
            for a, b in self._lines(x, y):
                painter.drawLine(a, b)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in (("#000000", 3.5), (theme.current().accent, 1.6)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawEllipse(QPointF(x, y), RING_PX, RING_PX)
        area = self._label_area(x, y)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 190))
        painter.drawRoundedRect(area, 4, 4)
        painter.setPen(QColor("#ffffff"))
        painter.setFont(theme.font("mono"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._text())

    def _lines(self, x: float, y: float) -> tuple[tuple[QPointF, QPointF], ...]:
        right, bottom = self._camera.view_width, self._camera.view_height
        return (
            (QPointF(0, y), QPointF(x - GAP_PX, y)),
            (QPointF(x + GAP_PX, y), QPointF(right, y)),
            (QPointF(x, 0), QPointF(x, y - GAP_PX)),
            (QPointF(x, y + GAP_PX), QPointF(x, bottom)),
        )

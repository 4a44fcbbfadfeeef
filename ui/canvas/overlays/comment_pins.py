"""The comments of the frame on screen, painted where they point to."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from annotations.model import Mark
from annotations.shapes.shape import Point
from ui import theme
from ui.canvas.camera import Camera
from ui.canvas.overlays.pin import PIN_PX, draw_pin, pin_area

STEP_PX: Final = 30
"""Between pins that have no place of their own, below each other in the corner."""


class CommentPins(QGraphicsItem):
    """The comments of the frame on screen."""

    def __init__(self) -> None:
        super().__init__()
        self._camera = Camera()
        self.marks: tuple[Mark, ...] = ()
        self.moved: dict[str, Point] = {}
        """Where a pin that is being dragged is now."""
        self.hovered, self.chosen, self.open = "", "", ""

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._camera.view_width, self._camera.view_height)

    def look_from(self, camera: Camera) -> None:
        self.prepareGeometryChange()
        self._camera = camera
        self.update()

    def tip_of(self, mark: Mark) -> QPointF:
        """Where a pin points to, in the view."""
        at = self.moved.get(mark.id, mark.at)
        if at is not None:
            return QPointF(*self._camera.to_view(at).tolist())
        placeless = [each.id for each in self.marks if each.at is None]
        left, top, _, _ = self._camera.frame
        down = theme.px(PIN_PX) + placeless.index(mark.id) * theme.px(STEP_PX) if mark.id in placeless else 0
        return QPointF(max(left, 0.0) + theme.px(PIN_PX), max(top, 0.0) + theme.px(12) + down)

    def at(self, place: QPointF) -> Mark | None:
        """The pin at a place of the view; the last painted first."""
        return next((m for m in reversed(self.marks) if pin_area(self.tip_of(m)).contains(place)), None)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        for mark in self.marks:
            if mark.id != self.open:
                draw_pin(painter, self.tip_of(mark), mark, lit=mark.id in (self.hovered, self.chosen))

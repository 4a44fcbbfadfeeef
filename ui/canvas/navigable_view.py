"""A view that can be zoomed and moved with the mouse, and says what else the mouse and the keyboard do over it."""

from collections.abc import Sequence
from typing import Protocol

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from annotations.shapes.shape import Bounds, Point
from app.tools.tool import Phase
from ui.canvas.camera import Camera

NOTCH = 1.2
"""How much a notch of the wheel enlarges."""
PAN_PX = 3
"""What moves less is a click."""
LEAST_MULTIPLE, MOST_MULTIPLE = 1.1, 100.0
_PAN_BUTTONS = (Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton)


class Layer(Protocol):
    """An item that fills the view."""

    def look_from(self, camera: Camera) -> None: ...


class NavigableView(pg.GraphicsView):
    """Wheel and pinch zoom about the mouse; middle, right or Space and left button move the picture.

    The scene's coordinates are the view's own pixels; where the picture lies in them only the camera says. The left
    button goes to `pointed`, a right click to `menu_wanted`.
    """

    zoom_changed = Signal(float)
    """Screen pixels per picture pixel."""
    cursor_moved = Signal(float, float)
    """In picture pixels."""
    cursor_left = Signal()
    lock_changed = Signal()
    """The camera was locked onto something, let go of it, or shows more or less around it."""

    def __init__(self, background: str, parent: QWidget | None = None) -> None:
        self._camera, self._fits, self._layers = Camera(), True, ()
        self._locked_on: Bounds | None = None
        self.lock_multiple = 6.0
        """How many times the size of what the camera is locked on the view spans."""
        super().__init__(parent, useOpenGL=False, background=background)
        self._mouse = self._pan_from = QPointF()
        self._panning: Qt.MouseButton | None = None
        self._panned = self._space = self._mouse_in = False

    _layers: Sequence[Layer]

    # -- for the subclass ----------------------------------------------------------------------------------------

    def has_picture(self) -> bool:
        """Whether there is something to move about in."""
        return True

    def pointed(self, phase: Phase, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """The left button, or the mouse moving, at a place of the view."""

    def wheeled(self, notches: float, at: QPointF, modifiers: Qt.KeyboardModifier) -> bool:
        """The wheel was turned; False: then it zooms."""
        return False

    def menu_wanted(self, event: QMouseEvent) -> None:
        """The right button was clicked."""

    def show_cursor(self) -> None:
        """Gives the mouse the look it had before the picture was moved."""

    # -- the camera ----------------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """Screen pixels per picture pixel."""
        return self._camera.zoom

    @property
    def camera(self) -> Camera:
        return self._camera

    @property
    def is_locked(self) -> bool:
        """Whether the camera keeps something in the middle of the view (`follow`)."""
        return self._locked_on is not None

    def follow(self, bounds: Bounds) -> None:
        """Locks the camera on a place of the picture; zooming then shows more or less around it."""
        new, self._locked_on, self._fits = self._locked_on is None, bounds, False
        self.look_from(self._camera.around(bounds, self.lock_multiple))
        if new:
            self.lock_changed.emit()

    def unlock(self) -> None:
        """Lets the camera go; what is seen stays as it is."""
        if self._locked_on is not None:
            self._locked_on = None
            self.lock_changed.emit()

    def fit(self) -> None:
        """Shows the whole picture, and keeps doing so when the view changes its size."""
        self.unlock()
        self._fits = True
        self.look_from(self._camera.fitted())

    def one_to_one(self) -> None:
        """One screen pixel per picture pixel."""
        self.zoom_to(1.0, self._middle())

    def zoom_by(self, factor: float) -> None:
        self.zoom_to(self._camera.zoom * factor, self._middle())

    def zoom_to(self, zoom: float, about: Point) -> None:
        """The place of the picture that is under `about` (view pixels) stays there."""
        self._fits = False
        if self._locked_on is not None:
            wanted = self.lock_multiple * self._camera.zoom / max(zoom, 1e-6)
            self.lock_multiple = min(max(wanted, LEAST_MULTIPLE), MOST_MULTIPLE)
            self.follow(self._locked_on)
            self.lock_changed.emit()
            return
        self.look_from(self._camera.zoomed(zoom, about))

    def centre_on(self, x: float, y: float) -> None:
        """Brings a place of the picture into the middle of the view."""
        self.unlock()
        self._fits = False
        self.look_from(self._camera.showing((x, y)))

    def pan_by(self, dx: float, dy: float) -> None:
        """Moves the picture by so many pixels of the view."""
        self.unlock()
        self._fits = False
        self.look_from(self._camera.moved(dx, dy))

    def show_picture_of(self, width: float, height: float, stretch: float, *, anew: bool) -> None:
        """The picture's size. `anew`: it is another picture, and is shown whole."""
        if anew:
            self.unlock()
        self._fits = self._fits or anew
        camera = self._camera.of_picture(width, height, stretch)
        self.look_from(camera.fitted() if self._fits else camera.settled())

    def look_from(self, camera: Camera) -> None:
        old, self._camera = self._camera, camera
        for layer in self._layers:
            layer.look_from(camera)
        if old.zoom != camera.zoom:
            self.zoom_changed.emit(camera.zoom)

    def to_view(self, x: float, y: float) -> QPoint:
        """Where a place of the picture is in the view."""
        return QPointF(*self._camera.to_view((x, y)).tolist()).toPoint()

    def place_in_view(self, bounds: Bounds | None) -> QPoint:
        """Where the middle of some bounds of the picture is, if that is in view; else the view's own middle."""
        area = self.viewport().rect()
        if bounds is None:
            return area.center()
        middle = self.to_view((bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2)
        return middle if area.contains(middle) else area.center()

    def to_picture(self, at: QPoint | QPointF) -> Point:
        return self._camera.to_picture((float(at.x()), float(at.y())))

    def mouse_in_picture(self) -> Point | None:
        """The place of the picture that is under the mouse; None if it is elsewhere."""
        left, top, right, bottom = self._camera.frame
        inside = self._mouse_in and left <= self._mouse.x() <= right and top <= self._mouse.y() <= bottom
        return self.to_picture(self._mouse) if inside else None

    def _middle(self) -> Point:
        return self._camera.view_width / 2, self._camera.view_height / 2

    def _view_changed(self) -> None:
        size = self.viewport().size()
        camera = self._camera.in_view(max(1, size.width()), max(1, size.height()), self.devicePixelRatioF())
        if self._locked_on is not None:
            camera = camera.around(self._locked_on, self.lock_multiple)
        self.look_from(camera.fitted() if self._fits else camera)

    # -- Qt ------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, ev: QMouseEvent) -> None:
        button = ev.button()
        if button in _PAN_BUTTONS or (self._space and button is Qt.MouseButton.LeftButton):
            self._panning, self._pan_from, self._panned = button, ev.position(), False
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif button is Qt.MouseButton.LeftButton:
            self.pointed(Phase.PRESS, ev.position(), ev.modifiers())
        ev.accept()

    def mouseDoubleClickEvent(self, ev: QMouseEvent) -> None:
        if ev.button() is Qt.MouseButton.LeftButton and not self._space:
            self.pointed(Phase.DOUBLE, ev.position(), ev.modifiers())
            ev.accept()
        else:
            self.mousePressEvent(ev)

    def mouseMoveEvent(self, ev: QMouseEvent) -> None:
        self._mouse, self._mouse_in = ev.position(), True
        at = self._mouse
        if self._panning is not None:
            step = at - self._pan_from
            if self._panned or step.manhattanLength() > PAN_PX:
                self._panned, self._pan_from, self._fits = True, at, False
                self.unlock()
                self.look_from(self._camera.moved(step.x(), step.y()))
        else:
            self.pointed(Phase.MOVE, at, ev.modifiers())
        if self.has_picture():
            self.cursor_moved.emit(*self.to_picture(at))
        ev.accept()

    def mouseReleaseEvent(self, ev: QMouseEvent) -> None:
        if self._panning is not None and ev.button() is self._panning:
            wants_menu = self._panning is Qt.MouseButton.RightButton and not self._panned
            self._panning = None
            self.show_cursor()
            if wants_menu:
                self.menu_wanted(ev)
        elif ev.button() is Qt.MouseButton.LeftButton:
            self.pointed(Phase.RELEASE, ev.position(), ev.modifiers())
        ev.accept()

    def wheelEvent(self, ev: QWheelEvent) -> None:
        at, turned = ev.position(), ev.angleDelta()
        notches = (turned.y() or turned.x()) / 120
        if self._panning is None and self.has_picture():
            # a tool chosen by its key may not have been told yet where the mouse is
            self.pointed(Phase.MOVE, at, ev.modifiers())
        if notches and self.has_picture() and not self.wheeled(notches, at, ev.modifiers()):
            self.zoom_to(self._camera.zoom * NOTCH**notches, (at.x(), at.y()))
        ev.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            at = event.position()
            self.zoom_to(self._camera.zoom * (1 + event.value()), (at.x(), at.y()))
            return True
        return super().viewportEvent(event)

    def leaveEvent(self, ev: QEvent) -> None:
        self._mouse_in = False
        self.cursor_left.emit()
        ev.accept()

    def keyPressEvent(self, ev: QKeyEvent) -> None:
        """Space is only noted: all keys go on to the window."""
        if ev.key() == Qt.Key.Key_Space and not ev.isAutoRepeat():
            self._space = True
        ev.ignore()

    def keyReleaseEvent(self, ev: QKeyEvent) -> None:
        if ev.key() == Qt.Key.Key_Space and not ev.isAutoRepeat():
            self._space = False
        ev.ignore()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._view_changed()
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.WindowDeactivate):
            # the key may be let go of elsewhere
            self._space = False
        return super().event(event)

    def close(self) -> bool:
        """Closes like any widget: pyqtgraph's own way takes the viewport away while Qt still sends it events."""
        return QGraphicsView.close(self)

    def resizeEvent(self, ev: QResizeEvent) -> None:
        super().resizeEvent(ev)
        self._view_changed()

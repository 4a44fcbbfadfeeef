"""From Qt's mouse events to pointers in picture pixels, and from a tool's cursor to Qt's."""

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QCursor

from app.tools.tool import Cursor, Phase, Pointer
from ui import icons
from ui.canvas.camera import Camera

_SHAPES = {
    Cursor.ARROW: Qt.CursorShape.ArrowCursor,
    Cursor.CROSS: Qt.CursorShape.CrossCursor,
    Cursor.MOVE: Qt.CursorShape.SizeAllCursor,
    Cursor.HAND: Qt.CursorShape.PointingHandCursor,
    Cursor.WIDTH: Qt.CursorShape.SizeHorCursor,
    Cursor.HEIGHT: Qt.CursorShape.SizeVerCursor,
    Cursor.FALLING: Qt.CursorShape.SizeFDiagCursor,
    Cursor.RISING: Qt.CursorShape.SizeBDiagCursor,
}


def pointer(
    phase: Phase, at: QPointF, camera: Camera, modifiers: Qt.KeyboardModifier, key: str = "", amount: float = 1.0
) -> Pointer:
    """A pointer at a place of the view."""
    return Pointer(
        phase=phase,
        at=camera.to_picture((at.x(), at.y())),
        pixel=camera.pixel,
        shift=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
        ctrl=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
        alt=bool(modifiers & Qt.KeyboardModifier.AltModifier),
        key=key,
        amount=amount,
    )


@lru_cache(maxsize=16)
def qt_cursor(cursor: Cursor) -> QCursor:
    if cursor in _SHAPES:
        return QCursor(_SHAPES[cursor])
    # Qt has no cursor for turning
    return QCursor(icons.icon("rotate-right", "#ffffff").pixmap(20, 20), 10, 10)

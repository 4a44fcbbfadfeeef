"""Giving the keyboard back to the picture, where the single-key commands are."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

CANVAS = "canvas"
"""Object name of the picture in the window."""


def back_to_picture(widget: QWidget) -> None:
    """The picture gets the keyboard; without a picture the widget just lets go of it."""
    canvas = widget.window().findChild(QWidget, CANVAS)
    if canvas is not None and canvas.isVisible():
        canvas.setFocus(Qt.FocusReason.OtherFocusReason)
    else:
        widget.clearFocus()


class FilterKeys(QObject):
    """Keys of a field that narrows a list: Esc empties it and leaves it, Enter leaves it as it is."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return super().eventFilter(watched, event)
        escape = event.key() == Qt.Key.Key_Escape
        if not escape and event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            # the window's Esc and Enter mean the drawing, not this field
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            if escape:
                self._field.clear()
            back_to_picture(self._field)
            return True
        return super().eventFilter(watched, event)

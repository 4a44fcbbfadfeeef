"""What every editor is."""

from enum import Enum
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from annotations.keyframe import INDETERMINATE, Value


class Mixed(Enum):
    """The value of several tracks that do not agree."""

    MIXED = "mixed"


MIXED: Final = Mixed.MIXED

Shown = Value | Mixed | None
"""What an editor can be given: a value, MIXED, or None for not assessed."""


class Editor(QWidget):
    """Shows one value and lets a person change it."""

    answered = Signal(object)
    """A Value, INDETERMINATE or None. Only for what a person did, never for `show_value`."""

    def show_value(self, value: Shown) -> None:
        """Shows a value without answering."""
        raise NotImplementedError

    def flush(self) -> None:
        """Answers what was typed but not yet told."""

    def words(self) -> str:
        """What is shown, in a few words; empty for what nobody has assessed."""
        return ""


CLEAR: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
"""Keys that say: not assessed."""
UNSURE: Final = (Qt.Key.Key_Minus, Qt.Key.Key_Underscore)
"""Keys that say: cannot tell."""


class KeyedEditor(Editor):
    """One that is not typed into: Delete takes the answer back, the minus key says that one cannot tell."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_answer(event):
            # the window's Delete means a keyframe, not this answer
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_answer(event):
            self.answered.emit(None if event.key() in CLEAR else INDETERMINATE)
        else:
            super().keyPressEvent(event)


def is_answer(event: QKeyEvent) -> bool:
    """Whether it is one of the two keys, without modifiers but Shift (which some keyboards need for the minus)."""
    rest = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return not rest and event.key() in (*CLEAR, *UNSURE)

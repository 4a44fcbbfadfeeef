"""What every editor is."""

from enum import Enum
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotations.keyframe import Value


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

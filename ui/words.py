"""Every word that a person reads comes through here, so that it can be read in another language.

`tr` takes the texts of this package, found by reading the source; `shown` takes what the Qt-free packages said in plain
English (titles of commands and edits, messages, errors). `named` gives a widget its accessible name and its tooltip.
"""

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)
CONTEXT: Final = "ui"
"""Of this package's texts in the translation files."""
SAID: Final = "said"
"""Of the Qt-free packages' texts."""

_speakers: Final[list[Callable[[str], str]]] = []


def tr(text: str, **values: object) -> str:
    """A text of the window in the person's language, with values put in by name: `tr("{n} frames", n=12)`.

    `text` must be written out where it is used: that is how it is found.
    """
    told = QCoreApplication.translate(CONTEXT, text)
    return told.format(**values) if values else told


def shown(text: str) -> str:
    """What `app` or `annotations` said, in the person's language; as it is where nobody has translated it."""
    return _speakers[0](text) if _speakers else text


def speak(speaker: Callable[[str], str] | None) -> None:
    """Who tells `shown` texts from now on (`ui.translation`); None: they stay English."""
    _speakers[:] = [speaker] if speaker is not None else []


def named(widget: W, name: str, tooltip: str = "") -> W:
    """Gives a widget its accessible name, and a tooltip (the name where none is given). Returns the widget."""
    widget.setAccessibleName(name)
    widget.setToolTip(tooltip or name)
    return widget

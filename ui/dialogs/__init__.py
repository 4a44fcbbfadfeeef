"""The dialogs: each asks for a decision, or shows what is too large for a panel.

`DIALOGS` names those that commands open with `Window.show_dialog`.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from app.workspace import Workspace
    from ui.bridge import Bridge

Maker = Callable[["Workspace", "Bridge", QWidget], QDialog]
"""Imports its dialog's module itself; the last argument is the window that it belongs to."""

DIALOGS: Final[Mapping[str, Maker]] = {}
"""Shown without waiting for an answer, made anew each time, destroyed when closed."""

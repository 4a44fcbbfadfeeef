"""The panels around the canvas: tools, inspector, track list, transport, status; and those opened when wanted.

`MAKERS` makes what `app.panels.PANELS` names when it is first opened; inspector, tracks and timeline are on the stage.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.workspace import Workspace
    from ui.bridge import Bridge

Maker = Callable[["Workspace", "Bridge"], QWidget]
"""Imports its panel's module itself, so that nothing is loaded before it is wanted."""


def _history(workspace: "Workspace", bridge: "Bridge") -> QWidget:
    from ui.panels.history_panel import HistoryPanel

    return HistoryPanel(workspace, bridge)


def _picture(workspace: "Workspace", bridge: "Bridge") -> QWidget:
    from ui.panels.picture_panel import PicturePanel

    return PicturePanel(workspace, bridge)


def _findings(workspace: "Workspace", bridge: "Bridge") -> QWidget:
    from ui.panels.findings_panel import FindingsPanel

    return FindingsPanel(workspace, bridge)


def _marks(workspace: "Workspace", bridge: "Bridge") -> QWidget:
    from ui.panels.marks_panel import MarksPanel

    return MarksPanel(workspace, bridge)


MAKERS: Final[Mapping[str, Maker]] = {"findings": _findings, "history": _history, "marks": _marks, "picture": _picture}

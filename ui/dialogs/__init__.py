"""The dialogs: each asks for a decision, or shows what is too large for a panel.

`DIALOGS` names those that commands open with `Window.show_dialog`.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable

from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from app.workspace import Workspace
    from ui.bridge import Bridge


@runtime_checkable
class Searchable(Protocol):
    """A dialog that can be opened at what one looks for."""

    def search(self, query: str) -> None: ...


Maker = Callable[["Workspace", "Bridge", QWidget], QDialog]
"""Imports its dialog's module itself; the last argument is the window that it belongs to."""


def _settings(workspace: "Workspace", bridge: "Bridge", parent: QWidget) -> QDialog:
    from ui.dialogs.settings import SettingsDialog

    return SettingsDialog(workspace, bridge, parent)


def _shortcuts(workspace: "Workspace", bridge: "Bridge", parent: QWidget) -> QDialog:
    from ui.dialogs.shortcuts import ShortcutsDialog

    return ShortcutsDialog(workspace, bridge, parent)


def _guide(workspace: "Workspace", bridge: "Bridge", parent: QWidget) -> QDialog:
    from ui.dialogs.guide import GuideDialog

    return GuideDialog(workspace, bridge, parent)


def _taxonomy(workspace: "Workspace", bridge: "Bridge", parent: QWidget) -> QDialog:
    from ui.dialogs.taxonomy import TaxonomyDialog

    return TaxonomyDialog(workspace, bridge, parent)


def _compare(workspace: "Workspace", _bridge: "Bridge", parent: QWidget) -> QDialog:
    from ui.panels.entry_compare import compare_selected

    return compare_selected(workspace, parent)


def _merge(workspace: "Workspace", bridge: "Bridge", parent: QWidget) -> QDialog:
    from ui.dialogs.merge import MergeDialog

    return MergeDialog(workspace, bridge, parent)


def _simplify(workspace: "Workspace", bridge: "Bridge", parent: QWidget) -> QDialog:
    from ui.dialogs.simplify import SimplifyDialog

    return SimplifyDialog(workspace, bridge, parent)


DIALOGS: Final[Mapping[str, Maker]] = {
    "compare": _compare,
    "guide": _guide,
    "merge": _merge,
    "settings": _settings,
    "shortcuts": _shortcuts,
    "simplify": _simplify,
    "taxonomy": _taxonomy,
}
"""Shown without waiting for an answer, made anew each time, destroyed when closed."""

"""Every widget that can be worked has an accessible name and a tooltip, in every panel and dialog there is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.commands import COMMANDS
from app.panels import PANELS
from app.workspace import Workspace
from tests.ui.fakes import make_workspace
from ui.bridge import Bridge
from ui.dialogs import DIALOGS
from ui.main_window import MainWindow
from ui.panels import MAKERS

WORKED = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    QTextEdit,
)  # fmt: skip
ON_THE_STAGE = {"inspector", "tracks", "timeline"}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    workspace = make_workspace(tmp_path)
    yield workspace
    workspace.close()


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace) -> Iterator[MainWindow]:
    window = MainWindow(workspace, Bridge(workspace))
    window.show()
    assert workspace.session is not None
    workspace.session.seek(1237)
    workspace.session.selection.select("t12")
    QApplication.processEvents()
    yield window
    workspace.window = None
    window.hide()
    window.deleteLater()


def nameless(root: QWidget) -> list[str]:
    """Widgets under a root that can be worked, and say too little of themselves."""
    found: list[str] = []
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, WORKED) or _is_a_part(widget):
            continue
        lacks = [what for what, text in (("name", _name(widget)), ("tooltip", widget.toolTip())) if not text.strip()]
        if lacks:
            found.append(f"{_path(widget, root)} lacks {' and '.join(lacks)}")
    return found


def _is_a_part(widget: QWidget) -> bool:
    """Pieces that Qt makes of a whole: the whole is what must have a name."""
    parent = widget.parentWidget()
    if isinstance(widget, QScrollBar | QHeaderView | QTabBar) or widget.objectName().startswith("qt_"):
        return True
    wholes = (QAbstractSpinBox, QComboBox, QDialogButtonBox, QAbstractItemView, QTabBar, QLineEdit, QMenu)
    while parent is not None:
        if isinstance(parent, wholes) or type(parent).__name__ in ("QMenuBar", "QToolBarExtension"):
            return True
        parent = parent.parentWidget()
    return widget.focusPolicy() is Qt.FocusPolicy.NoFocus and type(widget).__name__ == "QToolBarExtension"


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def _path(widget: QWidget, root: QWidget) -> str:
    names: list[str] = []
    at: QWidget | None = widget
    while at is not None and at is not root:
        text = f" “{at.text()}”" if isinstance(at, QAbstractButton) else ""
        names.insert(0, f"{type(at).__name__}{text}")
        at = at.parentWidget()
    return " > ".join(names[-4:])


def test_the_window_with_every_panel(window: MainWindow) -> None:
    assert window.docks is not None
    for panel in PANELS:
        window.docks.open(panel.name)
        QApplication.processEvents()
    found = nameless(window)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("name", sorted(DIALOGS))
def test_every_dialog(qtbot: QtBot, workspace: Workspace, window: MainWindow, name: str) -> None:
    dialog = DIALOGS[name](workspace, window.bridge, window)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    assert dialog.windowTitle()
    found = nameless(dialog)
    assert not found, "\n".join(found)


def test_every_panel_has_a_maker() -> None:
    assert {panel.name for panel in PANELS} == ON_THE_STAGE | set(MAKERS)


def test_every_command_is_in_the_palette_and_on_the_sheet(window: MainWindow, workspace: Workspace) -> None:
    assert {command.id for command in COMMANDS} == {command.id for command in workspace.commands}
    assert [command.id for command in COMMANDS if not command.title.strip()] == []

"""Finding and rebinding commands in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.commands import COMMANDS
from app.errors import AppError
from app.jobs import InlineJobs
from app.settings import Settings
from app.workspace import Workspace
from ui.commands.palette import Palette, rows, score


@pytest.fixture
def workspace() -> Workspace:
    return Workspace(COMMANDS, settings=Settings(None), jobs=InlineJobs(), post=lambda work: work())


@pytest.mark.parametrize(("query", "better", "worse"), [("open", "Open…", "Reopen"), ("dark", "Dark theme", "Undark")])
def test_beginnings_of_words_come_first(query: str, better: str, worse: str) -> None:
    assert score(query, better) > score(query, worse) > 0
    assert score("xyz", better) == 0


def test_only_what_applies_now_is_offered(workspace: Workspace) -> None:
    found = {row.text for row in rows(workspace, "theme")}
    assert {"Dark theme", "Light theme"} <= found
    assert not rows(workspace, "export json")


def test_a_command_runs_from_the_palette(qtbot: QtBot, workspace: Workspace) -> None:
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    palette = Palette(workspace, window)
    palette.open()
    field = palette.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "light theme")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert workspace.settings.get("theme") == "light"
    assert not palette.isVisible()


def test_keys_can_be_changed_and_clashes_are_refused(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.rebind("playback.toggle", ["Ctrl+P"])
    assert workspace.commands.keys("playback.toggle") == ("Ctrl+P",)
    assert workspace.settings.get("keys") == {"playback.toggle": ["Ctrl+P"]}
    with pytest.raises(AppError):
        workspace.rebind("playback.toggle", ["Ctrl+Z"])
    assert workspace.commands.keys("playback.toggle") == ("Ctrl+P",)
    workspace.rebind("playback.toggle", ["Space"])
    assert workspace.settings.get("keys") == {}



"""Every setting can be found, changed by keys, refused in words, and given back its default."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.commands import COMMANDS
from app.errors import AppError
from app.jobs import InlineJobs
from app.setting import Setting
from app.settings import SETTINGS, Settings
from app.workspace import Workspace
from ui.bridge import Bridge
from ui.dialogs.settings import SettingsDialog
from ui.dialogs.settings_rows import NumberBox

SHOWN = [row for row in SETTINGS if row.shown]
NUMBERS = [row for row in SHOWN if isinstance(row.default, int | float) and not isinstance(row.default, bool)]


@pytest.fixture
def workspace() -> Workspace:
    return Workspace(COMMANDS, settings=Settings(None), jobs=InlineJobs(), post=lambda work: work())


@pytest.fixture
def dialog(qtbot: QtBot, workspace: Workspace) -> SettingsDialog:
    dialog = SettingsDialog(workspace, Bridge(workspace), None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    return dialog


def type_into(field: QWidget, text: str) -> None:
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def change_by_keys(editor: QWidget) -> None:
    """What a hand on the keyboard does to get another value, whichever editor it is."""
    if isinstance(editor, QComboBox):
        QTest.keyClick(editor, Qt.Key.Key_Down)
        if editor.currentIndex() == 0:
            QTest.keyClick(editor, Qt.Key.Key_Up)
    elif isinstance(editor, QCheckBox):
        QTest.keyClick(editor, Qt.Key.Key_Space)
    elif isinstance(editor, NumberBox):
        QTest.keyClick(editor, Qt.Key.Key_Down)
    else:
        type_into(editor, "Olena")


@pytest.mark.parametrize("row", SHOWN, ids=lambda row: row.key)
def test_every_row_is_there_and_changes_by_keys(dialog: SettingsDialog, workspace: Workspace, row: Setting) -> None:
    assert row.help.endswith("."), "each setting explains itself in a sentence"
    shown = dialog.rows[row.key]
    assert shown.editor.accessibleName() and not shown.back.isVisible()
    shown.editor.setFocus()
    change_by_keys(shown.editor)
    assert workspace.settings.get(row.key) != row.default
    assert shown.back.isVisible()
    QTest.mouseClick(shown.back, Qt.MouseButton.LeftButton)
    assert workspace.settings.get(row.key) == row.default
    assert not shown.back.isVisible()


@pytest.mark.parametrize("row", NUMBERS, ids=lambda row: row.key)
def test_a_refused_number_is_told_and_the_old_one_stays(
    dialog: SettingsDialog, workspace: Workspace, row: Setting
) -> None:
    shown = dialog.rows[row.key]
    assert isinstance(shown.editor, NumberBox) and row.least is not None
    shown.editor.setFocus()
    type_into(shown.editor, str(int(row.least) - 1))
    assert "between" in shown.told and row.title in shown.told
    assert shown.editor.value() == row.default == workspace.settings.get(row.key)
    type_into(shown.editor, f"{row.least:g}")
    assert shown.told == "" and workspace.settings.get(row.key) == row.least


@pytest.mark.parametrize("row", [row for row in SETTINGS if not row.shown], ids=lambda row: row.key)
def test_what_has_a_place_of_its_own_is_not_shown(dialog: SettingsDialog, row: Setting) -> None:
    assert row.key not in dialog.rows


def test_the_search_narrows_rows_and_groups(dialog: SettingsDialog) -> None:
    QTest.keyClicks(dialog.field, "decoded mem")
    seen = [key for key, row in dialog.rows.items() if row.isVisible()]
    assert seen == ["cache_mb"]
    groups = [dialog.list.item(i).text() for i in range(dialog.list.count()) if not dialog.list.item(i).isHidden()]
    assert groups == ["Playback"]
    type_into(dialog.field, "zebra")
    assert not any(row.isVisible() for row in dialog.rows.values())


def test_a_group_goes_back_to_its_defaults(dialog: SettingsDialog, workspace: Workspace) -> None:
    workspace.settings.set("step_medium", 7)
    workspace.settings.set("step_large", 70)
    workspace.settings.set("theme", "light")
    group = next(group for group in dialog._groups if group.title == "Playback")
    QTest.mouseClick(group.back, Qt.MouseButton.LeftButton)
    assert workspace.settings.get("step_medium") == 10 and workspace.settings.get("step_large") == 100
    assert workspace.settings.get("theme") == "light"
    assert not group.back.isVisible()


def test_what_changes_elsewhere_shows_here(dialog: SettingsDialog, workspace: Workspace) -> None:
    workspace.settings.set("author", "Taras")
    editor = dialog.rows["author"].editor
    assert isinstance(editor, QLineEdit) and editor.text() == "Taras"


def test_a_setting_that_cannot_be_written_is_told(
    dialog: SettingsDialog, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(key: str, value: object) -> None:
        raise AppError("The disk is full.")

    monkeypatch.setattr(workspace.settings, "set", full)
    row = dialog.rows["step_medium"]
    row.editor.setFocus()
    QTest.keyClick(row.editor, Qt.Key.Key_Up)
    assert row.told == "The disk is full."

"""A person's hands on the shortcut editor: finding, adding, trading, taking away, handing on."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.commands import COMMANDS
from app.errors import AppError
from app.jobs import InlineJobs
from app.settings import Settings
from app.workspace import Workspace
from tests.fakes import ScriptedAsk
from ui.bridge import Bridge
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.dialogs.shortcuts_strip import normal

LEFT = Qt.MouseButton.LeftButton
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def workspace() -> Workspace:
    return Workspace(COMMANDS, settings=Settings(None), jobs=InlineJobs(), post=lambda work: work())


@pytest.fixture
def dialog(qtbot: QtBot, workspace: Workspace) -> ShortcutsDialog:
    dialog = ShortcutsDialog(workspace, Bridge(workspace), None)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose(dialog: ShortcutsDialog, ident: str) -> None:
    dialog.tree.setCurrentItem(dialog._items[ident])


def chips(dialog: ShortcutsDialog) -> list[QPushButton]:
    QApplication.processEvents()
    return [chip for chip in dialog.strip.findChildren(QPushButton, "key_chip") if chip.isVisible()]


def seen(dialog: ShortcutsDialog) -> list[str]:
    return [ident for ident, item in dialog._items.items() if not item.isHidden()]


def test_every_command_is_on_the_list(dialog: ShortcutsDialog) -> None:
    assert seen(dialog) == [command.id for _, group in _areas() for command in group]


def _areas() -> list[tuple[str, list[object]]]:
    from app.keymap import by_area

    return by_area(COMMANDS)  # type: ignore[return-value]


def test_a_command_is_found_by_name_and_by_its_key(dialog: ShortcutsDialog) -> None:
    QTest.keyClicks(dialog.field, "export js")
    assert seen(dialog) == ["file.export"]
    dialog.field.clear()
    QTest.keyClick(dialog.key_field, Qt.Key.Key_E, CTRL)
    assert seen(dialog) == ["file.export"]
    QTest.keyClick(dialog.key_field, Qt.Key.Key_Escape)
    assert len(seen(dialog)) == len(COMMANDS)


def test_a_free_key_is_added_at_once_and_a_chip_takes_it_away(dialog: ShortcutsDialog, workspace: Workspace) -> None:
    choose(dialog, "file.export")
    QTest.keyClick(dialog.strip.field, Qt.Key.Key_E, CTRL | ALT)
    assert workspace.commands.keys("file.export") == ("Ctrl+E", "Ctrl+Alt+E")
    assert len(chips(dialog)) == 2
    QTest.mouseClick(chips(dialog)[0], LEFT)
    assert workspace.commands.keys("file.export") == ("Ctrl+Alt+E",)
    assert dialog._items["file.export"].text(1) == "Ctrl+Alt+E"
    QTest.mouseClick(dialog.strip.back, LEFT)
    assert workspace.commands.keys("file.export") == ("Ctrl+E",) and workspace.settings.get("keys") == {}


def test_a_taken_key_asks_and_cancel_changes_nothing(dialog: ShortcutsDialog, workspace: Workspace) -> None:
    choose(dialog, "file.open")
    QTest.keyClick(dialog.strip.field, Qt.Key.Key_E, CTRL)
    assert "Export" in dialog.strip.question and dialog.strip.swap.isVisible()
    QTest.mouseClick(dialog.strip.leave, LEFT)
    assert workspace.settings.get("keys") == {} and not dialog.strip.swap.isVisible()


def test_swap_and_take_away(dialog: ShortcutsDialog, workspace: Workspace) -> None:
    choose(dialog, "file.open")
    QTest.keyClick(dialog.strip.field, Qt.Key.Key_E, CTRL)
    QTest.mouseClick(dialog.strip.swap, LEFT)
    assert workspace.commands.keys("file.open") == ("Ctrl+E",) and workspace.commands.keys("file.export") == ("Ctrl+O",)
    QTest.keyClick(dialog.strip.field, Qt.Key.Key_O, CTRL)
    QTest.mouseClick(dialog.strip.take, LEFT)
    assert workspace.commands.keys("file.open") == ("Ctrl+E", "Ctrl+O") and workspace.commands.keys("file.export") == ()


def test_keys_of_the_canvas_clash_with_those_of_everywhere(dialog: ShortcutsDialog, workspace: Workspace) -> None:
    from app.command import Scope

    canvas = next(c for c in COMMANDS if c.scope is Scope.CANVAS and "V" in c.keys)
    choose(dialog, "file.open")
    QTest.keyClick(dialog.strip.field, Qt.Key.Key_V)
    assert canvas.title in dialog.strip.question and "both would act" in dialog.strip.question


def test_all_keys_go_and_come_back(dialog: ShortcutsDialog, workspace: Workspace) -> None:
    choose(dialog, "edit.redo")
    QTest.mouseClick(dialog.strip.clear, LEFT)
    assert workspace.commands.keys("edit.redo") == () and chips(dialog) == []
    workspace.ask = ScriptedAsk(None)
    dialog._reset_all()
    assert workspace.commands.keys("edit.redo") == ()
    workspace.ask = ScriptedAsk(0)
    dialog._reset_all()
    assert workspace.settings.get("keys") == {} and "Ctrl+Y" in dialog._items["edit.redo"].text(1)


def test_reset_asks_where_the_own_key_is_somebody_elses_now(dialog: ShortcutsDialog, workspace: Workspace) -> None:
    workspace.rebind_all({"file.export": (), "file.open": ("Ctrl+E",)})
    choose(dialog, "file.export")
    QTest.mouseClick(dialog.strip.back, LEFT)
    assert "Open" in dialog.strip.question
    QTest.mouseClick(dialog.strip.take, LEFT)
    assert workspace.commands.keys("file.export") == ("Ctrl+E",)


def test_the_map_is_written_read_and_printed(
    dialog: ShortcutsDialog, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    place, page = tmp_path / "keys.json", tmp_path / "keys.html"
    workspace.rebind("file.open", ["Ctrl+Alt+O"])
    workspace.ask = ScriptedAsk(place, [place], page)
    dialog._export()
    workspace.rebind("file.open", ["Ctrl+O"])
    dialog._import()
    assert workspace.commands.keys("file.open") == ("Ctrl+Alt+O",)
    dialog._print()
    assert "<kbd>Ctrl+Alt+O</kbd>" in page.read_text("utf-8") and opened


def test_a_file_that_is_no_map_is_told(dialog: ShortcutsDialog, workspace: Workspace, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text("{}")
    workspace.ask = ScriptedAsk([other])
    dialog._import()
    assert workspace.messages.last is not None and "holds no shortcuts" in workspace.messages.last.text


def test_a_swap_that_cannot_be_saved_leaves_both(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(key: str, value: object) -> None:
        raise AppError("The disk is full.")

    monkeypatch.setattr(workspace.settings, "set", full)
    with pytest.raises(AppError):
        workspace.rebind_all({"file.open": ("Ctrl+E",), "file.export": ("Ctrl+O",)})
    assert workspace.commands.keys("file.open") == ("Ctrl+O",)


@pytest.mark.parametrize(
    ("typed", "key"), [("ctrl+b", "Ctrl+B"), ("Shift+?", "Shift+?"), ("Ctrl+K, Ctrl+S", ""), ("", "")]
)
def test_keys_are_written_one_way(typed: str, key: str) -> None:
    assert normal(typed) == key


def test_keys_of_ones_own_survive_a_program_that_uses_them_otherwise() -> None:
    settings = Settings(None)
    settings.set("keys", {"file.open": ["Ctrl+E"]})
    workspace = Workspace(COMMANDS, settings=settings, jobs=InlineJobs(), post=lambda work: work())
    assert workspace.commands.keys("file.open") == ("Ctrl+E",) and workspace.commands.keys("file.export") == ()
    workspace.rebind("file.export", ["Ctrl+Alt+E"])
    assert workspace.commands.keys("file.open") == ("Ctrl+E",)
    with pytest.raises(AppError):
        workspace.rebind("file.new", ["Ctrl+E"])

"""The program's own windows, through the real one: settings, search, shortcuts, history, guide, a fault in a slot."""

import shutil
import sys
import threading
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.__main__ import main
from app.past import Standing
from tests.e2e.pilot import LEFT, NONE, Pilot, fly
from ui.dialogs.crash import CrashDialog
from ui.dialogs.guide import GuideDialog
from ui.dialogs.settings import SettingsDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.panels.history_model import STANDING
from ui.panels.history_panel import HistoryPanel

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Story = Callable[[Pilot], None]
D = TypeVar("D", bound=QWidget)


@pytest.fixture(autouse=True)
def own_hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program sets the process's hooks; a test gives them back."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr("signal.signal", lambda *_: None)


@pytest.fixture
def flight(tmp_path: Path, qtbot: QtBot) -> Callable[[Story], None]:
    """Opens the sample clip and lets a story drive the window."""

    def start(story: Story) -> None:
        clip = Path(shutil.copy(str(files("app").joinpath("data", "demo", "orbit.mp4")), tmp_path / "orbit.mp4"))

        def with_clip(pilot: Pilot) -> None:
            pilot.until(lambda: pilot.window.workspace.session is not None, "the project is there")
            pilot.until_shown(0)
            pilot.canvas.setFocus()
            story(pilot)

        assert fly(lambda: main([str(clip)]), with_clip) == 0

    return start


def opened(pilot: Pilot, kind: type[D]) -> D:
    """The dialog of a kind that is open, once it has the keyboard."""

    def there() -> list[D]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]

    pilot.until(lambda: len(there()) == 1, f"one {kind.__name__} is open")
    dialog = there()[0]
    pilot.until(lambda: QApplication.activeWindow() is dialog, "it is the active window")
    return dialog


def back_to_work(pilot: Pilot) -> None:
    """The window and its picture have the keyboard again."""
    pilot.window.activateWindow()
    pilot.until(lambda: QApplication.activeWindow() is pilot.window, "the window is the active one")
    pilot.canvas.setFocus()


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, LEFT)
    QApplication.processEvents()


def draw_boxes(pilot: Pilot, count: int) -> None:
    pilot.zoom_out_to_half()
    pilot.key(Key.Key_B)
    for number in range(count):
        pilot.drag((100 + 150 * number, 300), (180 + 150 * number, 360))
    pilot.key(Key.Key_V)
    assert len(pilot.session.store.tracks) == count


def test_settings_hold_at_once(flight: Callable[[Story], None]) -> None:
    def story(pilot: Pilot) -> None:
        settings = pilot.window.workspace.settings
        pilot.key(Key.Key_Comma, CTRL)
        dialog = opened(pilot, SettingsDialog)
        pilot.type("shift step")
        pilot.key(Key.Key_Tab)
        dialog.rows["step_medium"].editor.setFocus()
        pilot.key(Key.Key_A, CTRL)
        pilot.type("25")
        pilot.key(Key.Key_Return)
        assert settings.get("step_medium") == 25
        pilot.key(Key.Key_A, CTRL)
        pilot.type("1")
        pilot.key(Key.Key_Return)
        assert "between" in dialog.rows["step_medium"].told and settings.get("step_medium") == 25
        pilot.key(Key.Key_Escape)
        back_to_work(pilot)
        pilot.key(Key.Key_Right, SHIFT)
        pilot.until_shown(25)

    flight(story)


def test_the_search_goes_anywhere(flight: Callable[[Story], None]) -> None:
    def story(pilot: Pilot) -> None:
        draw_boxes(pilot, 2)
        pilot.key(Key.Key_K, CTRL)
        pilot.type("#2")
        pilot.key(Key.Key_Return)
        primary = pilot.session.primary
        assert primary is not None and primary.number == 2
        pilot.key(Key.Key_K, CTRL)
        pilot.type(":137")
        pilot.key(Key.Key_Return)
        pilot.until_shown(137)
        pilot.key(Key.Key_K, CTRL)
        pilot.type("theme light")
        pilot.key(Key.Key_Return)
        assert pilot.window.workspace.settings.get("theme") == "light"
        pilot.key(Key.Key_K, CTRL)
        pilot.type("dleete whole")
        pilot.key(Key.Key_Return)
        assert [track.number for track in pilot.session.store.tracks.values()] == [1]

    flight(story)


def test_a_shortcut_is_changed_and_works(flight: Callable[[Story], None]) -> None:
    def story(pilot: Pilot) -> None:
        keys = pilot.window.workspace.commands
        assert keys.keys("playback.end") == ("End",)
        pilot.type("?")
        dialog = opened(pilot, ShortcutsDialog)
        pilot.type("last frame")
        pilot.key(Key.Key_Return)
        pilot.key(Key.Key_Home)
        assert "First frame" in dialog.strip.question
        click(dialog.strip.swap)
        pilot.key(Key.Key_Escape)
        back_to_work(pilot)
        pilot.key(Key.Key_Home)
        pilot.until_shown(pilot.session.frame_count - 1)
        pilot.key(Key.Key_End)
        pilot.until_shown(0)

    flight(story)


def test_the_history_goes_back_and_forth(flight: Callable[[Story], None]) -> None:
    def story(pilot: Pilot) -> None:
        draw_boxes(pilot, 4)
        pilot.key(Key.Key_Y, CTRL | SHIFT)
        assert pilot.window.docks is not None
        panel = pilot.window.docks.panel("history")
        assert isinstance(panel, HistoryPanel) and panel.isVisible()

        def go_to(row: int) -> None:
            place = panel.list.visualRect(panel.model.index(row)).center()
            QTest.mouseClick(panel.list.viewport(), LEFT, NONE, place)
            QApplication.processEvents()

        go_to(2)
        assert len(pilot.session.store.tracks) == 2
        states = [Standing(panel.model.index(row).data(STANDING)) for row in range(4)]
        assert states == [Standing.UNDONE, Standing.UNDONE, Standing.NOW, Standing.DONE]
        go_to(0)
        assert len(pilot.session.store.tracks) == 4
        pilot.key(Key.Key_Down)
        pilot.key(Key.Key_Return)
        assert len(pilot.session.store.tracks) == 3
        pilot.key(Key.Key_Escape)
        pilot.key(Key.Key_Z, CTRL | SHIFT)
        assert len(pilot.session.store.tracks) == 4

    flight(story)


def test_a_fault_in_a_slot_is_told_calmly(flight: Callable[[Story], None], caplog: pytest.LogCaptureFixture) -> None:
    def story(pilot: Pilot) -> None:
        draw_boxes(pilot, 1)
        pilot.window.actions_["view.fit"].triggered.connect(lambda: 1 // 0)
        pilot.key(Key.Key_Z)
        dialog = opened(pilot, CrashDialog)
        assert "Every edit up to" in dialog.saved.text() and "orbit.hovermark" in dialog.saved.text()
        pilot.window.actions_["view.fit"].trigger()
        pilot.until(lambda: dialog.times == 2, "the second fault is counted")
        report = dialog.report()
        assert "ZeroDivisionError" in report and "Qt " in report and "orbit" not in report
        click(next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy report"))
        assert QApplication.clipboard().text() == report
        pilot.key(Key.Key_Return)
        pilot.until(lambda: not dialog.isVisible(), "it is closed")
        back_to_work(pilot)
        pilot.key(Key.Key_Z, CTRL)
        assert pilot.session.store.tracks == {}

    flight(story)
    assert [record.exc_info[0] for record in caplog.records if record.exc_info] == [ZeroDivisionError]


def test_the_guide_opens_where_one_is(flight: Callable[[Story], None]) -> None:
    def story(pilot: Pilot) -> None:
        pilot.key(Key.Key_F1)
        dialog = opened(pilot, GuideDialog)
        assert dialog.place == ("drawing", "")
        pilot.key(Key.Key_F, CTRL)
        pilot.type("swap")
        pilot.key(Key.Key_Return)
        assert dialog.place == ("settings", "shortcuts")
        pilot.key(Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert dialog.place == ("drawing", "")
        dialog.close()
        back_to_work(pilot)
        pilot.key(Key.Key_Comma, CTRL)
        opened(pilot, SettingsDialog)
        pilot.key(Key.Key_F1)
        assert opened(pilot, GuideDialog).place == ("settings", "")

    flight(story)

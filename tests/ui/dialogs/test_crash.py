"""One calm dialog, whatever fails and however often."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotations import edits
from app import paths
from app.crash import Fault
from app.workspace import Workspace
from tests.fakes import ScriptedAsk
from ui.dialogs.crash import CrashDialog, Crashes, RunWatch, saved_words

FAULT = Fault("KeyError", "Traceback…", "KeyError at x.py:1", "the main thread", datetime(2026, 5, 2, tzinfo=UTC))


def fail() -> None:
    raise RuntimeError("x")


def fail_here(crashes: Crashes) -> None:
    with pytest.raises(RuntimeError) as caught:
        fail()
    crashes.caught(caught.value, caught.tb, "the main thread")


@pytest.fixture
def crashes(qtbot: QtBot, demo: Workspace) -> Crashes:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    crashes = Crashes(demo, lambda: window, lambda work: work())
    crashes._keep = window  # type: ignore[attr-defined]
    return crashes


def button(dialog: CrashDialog, text: str) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.text() == text)


def test_a_second_fault_is_counted_not_stacked(crashes: Crashes) -> None:
    fail_here(crashes)
    dialog = crashes.dialog
    assert dialog is not None and dialog.isVisible()
    fail_here(crashes)
    fail_here(crashes)
    assert crashes.dialog is dialog and "3 faults" in dialog.count.text() and "3 times" in dialog.report()
    shown = [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CrashDialog) and widget.isVisible()
    ]
    assert shown == [dialog]
    dialog.accept()


def test_after_going_on_the_same_fault_is_a_line(crashes: Crashes, demo: Workspace) -> None:
    for _ in range(2):
        fail_here(crashes)
        if crashes.dialog is not None:
            QTest.keyClick(crashes.dialog, Qt.Key.Key_Return)
    assert crashes.dialog is None
    assert demo.messages.last is not None and "same fault happened again (RuntimeError)" in demo.messages.last.text


def test_it_says_what_is_saved(demo: Workspace) -> None:
    session = demo.session
    assert session is not None
    assert "Nothing was changed since “junction.hovermark”" in saved_words(session)
    session.edit(edits.set_notes(session.store.tracks["t12"], "x"))
    assert "Every edit up to" in saved_words(session) and "junction.hovermark" in saved_words(session)
    assert "No project" in saved_words(None)


def test_the_report_is_copied_and_saved(qtbot: QtBot, demo: Workspace, tmp_path: Path) -> None:
    dialog = CrashDialog(FAULT, demo, None)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.mouseClick(button(dialog, "Copy report"), Qt.MouseButton.LeftButton)
    assert "KeyError on 2026-05-02" in QApplication.clipboard().text()
    place = tmp_path / "report.txt"
    demo.ask = ScriptedAsk(place, None, tmp_path / "missing" / "x" / "report.txt")
    QTest.mouseClick(button(dialog, "Save report…"), Qt.MouseButton.LeftButton)
    assert place.read_text("utf-8") == dialog.report()
    QTest.mouseClick(button(dialog, "Save report…"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(dialog, "Save report…"), Qt.MouseButton.LeftButton)
    assert demo.messages.last is not None and demo.messages.last.tone == "error"
    assert dialog.isVisible()


def test_nothing_annotated_is_in_the_report(qtbot: QtBot, demo: Workspace) -> None:
    dialog = CrashDialog(FAULT, demo, None)
    qtbot.addWidget(dialog)
    for secret in ("Wolfhound", "Stone circle", "junction"):
        assert secret not in dialog.report()


def test_the_next_start_says_once_that_the_last_run_ended_badly(demo: Workspace) -> None:
    runs = paths.data_folder() / "runs"
    runs.mkdir(parents=True)
    (runs / "run-0123456789ab.txt").write_text("2026-05-02 Hovermark\nFatal Python error: Aborted\n")
    RunWatch(demo).end()
    told = demo.messages.last
    assert told is not None and "did not come to its end" in told.text and "ended-" in told.text
    demo.messages.last = None
    RunWatch(demo).end()
    assert demo.messages.last is None
    assert [path.name[:6] for path in runs.iterdir()] == ["ended-"]

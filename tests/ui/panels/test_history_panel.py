"""A person's hands on the history: clicking back and forth, keys, filter, and a very long past."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressDialog
from pytestqt.qtbot import QtBot

from annotations import edits
from annotations.changes import Edit
from annotations.journal import Line
from app.past import Standing
from app.session import Session
from app.workspace import Workspace
from tests.ui.fakes import FakePlayer
from ui.bridge import Bridge
from ui.panels.history_model import STANDING
from ui.panels.history_panel import HistoryPanel

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def note(session: Session, text: str, *, frame: int = 1237) -> None:
    made = edits.set_notes(session.store.tracks["t12"], text)
    session.edit(Edit(title=f"Note {text}", changes=made.changes, clip="clip", frame=frame))


@pytest.fixture
def panel(qtbot: QtBot, demo: Workspace, demo_bridge: Bridge, demo_session: Session) -> HistoryPanel:
    for text in "abcd":
        note(demo_session, text)
    panel = HistoryPanel(demo, demo_bridge)
    qtbot.addWidget(panel)
    panel.resize(320, 500)
    panel.show()
    QApplication.processEvents()
    return panel


def titles(panel: HistoryPanel) -> list[tuple[str, str]]:
    QApplication.processEvents()
    model = panel.model
    rows = (model.index(row) for row in range(model.rowCount()))
    return [(str(index.data()), Standing(index.data(STANDING)).value) for index in rows]


def click(panel: HistoryPanel, row: int, *, double: bool = False) -> None:
    QApplication.processEvents()
    place = panel.list.visualRect(panel.model.index(row)).center()
    QTest.mouseClick(panel.list.viewport(), LEFT, NONE, place)
    if double:
        QTest.mouseDClick(panel.list.viewport(), LEFT, NONE, place)
    QApplication.processEvents()


def test_a_click_goes_back_and_forth(panel: HistoryPanel, demo_session: Session) -> None:
    assert titles(panel)[:4] == [("Note d", "now"), ("Note c", "done"), ("Note b", "done"), ("Note a", "done")]
    click(panel, 2)
    assert demo_session.store.tracks["t12"].notes == "b"
    assert [state for _, state in titles(panel)[:4]] == ["undone", "undone", "now", "done"]
    click(panel, 0)
    assert demo_session.store.tracks["t12"].notes == "d"
    click(panel, 0)
    assert demo_session.store.tracks["t12"].notes == "d"


def test_one_step_is_one_step(panel: HistoryPanel, demo: Workspace) -> None:
    click(panel, 1)
    assert demo.messages.last is not None
    assert demo.messages.last.text == "1 step undone."
    click(panel, 3)
    assert demo.messages.last.text == "2 steps undone."
    click(panel, 2)
    assert demo.messages.last.text == "1 step done again."


def test_it_stays_in_step_with_edits_and_undo(panel: HistoryPanel, demo_session: Session) -> None:
    demo_session.undo()
    assert [state for _, state in titles(panel)[:2]] == ["undone", "now"]
    note(demo_session, "e")
    assert titles(panel)[:3] == [("Note e", "now"), ("Note d", "gone"), ("Note c", "done")]


def test_what_cannot_be_gone_to_says_why(panel: HistoryPanel, demo: Workspace, demo_session: Session) -> None:
    demo_session.undo()
    note(demo_session, "e")
    titles(panel)
    click(panel, 1)
    assert demo_session.store.tracks["t12"].notes == "e"
    assert demo.messages.last is not None and "cannot come back" in demo.messages.last.text


def test_a_double_click_shows_the_frame(panel: HistoryPanel, demo_player: FakePlayer) -> None:
    click(panel, 0, double=True)
    assert demo_player.wanted == 1237


def test_keys(panel: HistoryPanel, demo_session: Session, demo_player: FakePlayer) -> None:
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(0))
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert demo_session.store.tracks["t12"].notes == "c"
    demo_session.seek(5)
    QTest.keyClick(panel.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert demo_player.wanted == 1237


def test_the_filter_narrows_and_text_is_copied(panel: HistoryPanel) -> None:
    QTest.keyClicks(panel.filter, "note c")
    assert [title for title, _ in titles(panel)] == ["Note c"]
    panel.copy()
    copied = QApplication.clipboard().text()
    assert "Note c\tdone" in copied and "\n" not in copied
    panel.filter.setText("zebra")
    assert titles(panel) == [] and panel._nothing.isVisible()


def test_a_long_way_shows_how_far_it_is(panel: HistoryPanel, demo_session: Session) -> None:
    for number in range(80):
        note(demo_session, f"n{number}")
    titles(panel)
    click_to = next(row for row, (title, _) in enumerate(titles(panel)) if title == "Note a")
    panel.go_to(panel.model.index(click_to))
    assert demo_session.store.tracks["t12"].notes == "a" and panel.window().updatesEnabled()
    QApplication.processEvents()
    assert not [dialog for dialog in panel.window().findChildren(QProgressDialog) if dialog.isVisible()]


def test_a_hundred_thousand_entries_are_read_as_one_scrolls(
    qtbot: QtBot, demo: Workspace, demo_bridge: Bridge, demo_session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    count, asked = 100_000, list[int | None]()

    def read(before: int | None = None, limit: int = -1) -> list[Line]:
        asked.append(before)
        top = count if before is None else before - 1
        bottom = max(0, top - limit)
        return [
            Line(seq, "2026-05-02T10:00:00.000Z", "Olena", f"Move {seq}", "edit", None, "clip", seq % 100)
            for seq in range(top, bottom, -1)
        ]

    monkeypatch.setattr(demo_session.project, "journal_lines", read)
    begun = time.perf_counter()
    panel = HistoryPanel(demo, demo_bridge)
    qtbot.addWidget(panel)
    panel.show()
    QApplication.processEvents()
    assert (time.perf_counter() - begun) < 1.0 and len(asked) <= 3
    assert panel.model.rowCount() < 5000
    panel.filter.setText("move 77")
    QApplication.processEvents()
    assert panel.model.rowCount() >= 40


def test_a_project_with_nothing_done(qtbot: QtBot, demo: Workspace, demo_bridge: Bridge, tmp_path: Path) -> None:
    panel = HistoryPanel(demo, demo_bridge)
    qtbot.addWidget(panel)
    demo.close_session()
    panel.show()
    assert panel.model.rowCount() == 0 and panel._nothing.isVisible()

"""The list of marks and comments: found, gone to, written in place, settled, removed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from annotations import edits
from annotations.model import Mark, MarkKind
from app.session import Session
from app.workspace import Workspace
from tests.ui.fakes import make_workspace
from ui.bridge import Bridge
from ui.panels.marks_panel import MarksPanel

MARKS = (
    Mark(id="m", clip="clip", frame=1200, note="turn"),
    Mark(id="a", clip="clip", frame=1240, kind=MarkKind.COMMENT, note="Which\ncar?", author="Olena", track="t12"),
    Mark(id="b", clip="clip", frame=1300, kind=MarkKind.COMMENT, note="seen", author="Ivan", resolved=True),
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path)
    assert made.session is not None
    for mark in MARKS:
        made.session.edit(edits.put_mark(mark))
    yield made
    made.close()


@pytest.fixture
def session(workspace: Workspace) -> Session:
    assert workspace.session is not None
    return workspace.session


@pytest.fixture
def panel(workspace: Workspace, qtbot: QtBot) -> MarksPanel:
    made = MarksPanel(workspace, Bridge(workspace))
    qtbot.addWidget(made)
    made.resize(320, 300)
    made.show()
    return made


def ids(panel: MarksPanel) -> list[str]:
    return [mark.id for mark in panel.model.marks]


def choose(panel: MarksPanel, mark_id: str) -> None:
    row = panel.model.row(mark_id)
    assert row is not None
    panel.list.setCurrentIndex(panel.model.index(row, 0))


def test_they_stand_by_frame_and_are_filtered(panel: MarksPanel, qtbot: QtBot) -> None:
    assert ids(panel) == ["m", "a", "b"] and panel.header.title.text() == "MARKS · 3"
    for kind, shown in (("open", ["a"]), ("settled", ["b"]), ("marks", ["m"]), ("all", ["m", "a", "b"])):
        panel.kind.setCurrentIndex(panel.kind.findData(kind))
        assert ids(panel) == shown
    qtbot.keyClicks(panel.filter, "olena")
    assert ids(panel) == ["a"] and panel.header.title.text() == "MARKS · 1 of 3"
    qtbot.keyClicks(panel.filter, "zzz")
    assert panel.list.isHidden() and panel.empty.text() == "No mark or comment fits the filter."


def test_a_click_goes_there_and_selects(panel: MarksPanel, session: Session) -> None:
    choose(panel, "a")
    panel.list.clicked.emit(panel.list.currentIndex())
    assert session.frame == 1240 and session.selection.primary == "t12"


def test_the_note_is_written_in_place(panel: MarksPanel, session: Session, qtbot: QtBot) -> None:
    choose(panel, "a")
    panel.list.edit(panel.list.currentIndex())
    (field,) = panel.list.findChildren(QLineEdit)
    assert field.text() == "Which ⏎ car?"
    field.setText("Which ⏎ car, please?")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.store.marks["a"].note == "Which\ncar, please?")
    session.undo()
    assert session.store.marks["a"].note == "Which\ncar?"


def test_settled_removed_and_brought_back(panel: MarksPanel, session: Session, qtbot: QtBot) -> None:
    choose(panel, "a")
    panel.settle()
    assert session.store.marks["a"].resolved
    choose(panel, "m")
    panel.settle()
    assert not session.store.marks["m"].resolved
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert ids(panel) == ["a", "b"]
    session.undo()
    assert ids(panel) == ["m", "a", "b"]
    choose(panel, "b")
    assert [action.text() for action in panel.context_menu().actions()] == [
        "Go there", "Write the note", "Remove", "Reopen",
    ]  # fmt: skip


def test_an_empty_clip_says_how_to_begin(panel: MarksPanel, session: Session) -> None:
    for mark in MARKS:
        session.edit(edits.remove_mark(session.store.marks[mark.id]))
    assert panel.empty.text().startswith("No marks or comments in this clip yet.")
    assert not panel.grab().isNull()

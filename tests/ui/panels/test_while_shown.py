"""Panels behind a tab do nothing, and are right when they come to the front."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotations import edits
from annotations.model import Mark, MarkKind, Review
from app.picture import Look
from app.session import Session
from app.workspace import Workspace
from ui.bridge import Bridge
from ui.panels import MAKERS
from ui.panels.history_panel import HistoryPanel
from ui.panels.marks_panel import MarksPanel
from ui.panels.picture_panel import PicturePanel
from ui.panels.while_shown import WhileShown


def said(panel: QWidget) -> object:
    """What a panel shows of what `change` changes."""
    QApplication.processEvents()
    match panel:
        case HistoryPanel():
            return panel.model.index(0).data() if panel.model.rowCount() else ""
        case MarksPanel():
            return [mark.note for mark in panel.model.marks]
        case PicturePanel():
            return panel.sliders["brightness"].value.text()
        case _:
            raise AssertionError(f"say here what {panel} shows")


def change(session: Session, number: int) -> None:
    """Something that each of them shows."""
    session.edit(edits.set_review(session.store.tracks["t12"], list(Review)[number]))
    mark = Mark(id=f"m{number}", clip="clip", frame=number, kind=MarkKind.MARK, note=f"mark {number}")
    session.edit(edits.put_mark(mark))
    session.looks.put("clip", Look(brightness=number))


# findings look at nothing while nobody sees them: see their own tests
@pytest.mark.parametrize("name", sorted(set(MAKERS) - {"findings"}))
def test_a_hidden_panel_waits_until_it_is_shown(
    qtbot: QtBot, demo: Workspace, demo_bridge: Bridge, demo_session: Session, name: str
) -> None:
    panel = MAKERS[name](demo, demo_bridge)
    qtbot.addWidget(panel)
    panel.show()
    panel.hide()
    before = said(panel)
    change(demo_session, 1)
    change(demo_session, 2)
    assert said(panel) == before, "it does nothing while nobody sees it"
    panel.show()
    shown_late = said(panel)
    assert shown_late != before
    other = MAKERS[name](demo, demo_bridge)
    qtbot.addWidget(other)
    other.show()
    assert said(other) == shown_late, "as one that saw everything"


def test_it_is_caught_up_with_once(qtbot: QtBot) -> None:
    calls: list[int] = []
    panel = QWidget()
    qtbot.addWidget(panel)
    renew: Callable[..., None] = WhileShown(panel, lambda: calls.append(1))
    renew("whatever", 1)
    renew()
    assert calls == []
    panel.show()
    assert calls == [1]
    renew()
    assert calls == [1, 1]
    panel.hide()
    panel.show()
    assert calls == [1, 1], "nothing had happened meanwhile"

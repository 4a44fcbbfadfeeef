"""The findings panel: counted, filtered, shown, mended, set aside."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotations import edits
from annotations.checks import Severity
from annotations.keyframe import After, Keyframe
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.shapes.shape import Shape
from app.session import Session
from app.workspace import Workspace
from tests.ui.fakes import make_workspace
from ui import theme
from ui.bridge import Bridge
from ui.panels.finding_rows import SEVERITY_ICONS, severity_colour
from ui.panels.findings_panel import FindingsPanel

SAID = {"vehicle_class": "indeterminate"}


def car(number: int, frame: int, left: float) -> Track:
    shape = Shape("box", (left, 100.0, left + 60, 140.0))
    frames = Keyframes([Keyframe(frame=frame, shape=shape, after=After.HIDDEN)])
    return Track(id=f"t{number}", number=number, clip="clip", label="vehicle", attributes=SAID, keyframes=frames)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path, [car(1, 40, 1240.0), car(2, 30, 1250.0), car(3, 50, -8000.0)])
    yield made
    made.close()


@pytest.fixture
def session(workspace: Workspace) -> Session:
    assert workspace.session is not None
    return workspace.session


@pytest.fixture
def panel(workspace: Workspace, qtbot: QtBot) -> FindingsPanel:
    made = FindingsPanel(workspace, Bridge(workspace))
    qtbot.addWidget(made)
    made.resize(320, 400)
    made.show()
    return made


def rows(panel: FindingsPanel) -> list[str]:
    return [finding.text for _, found in panel.model.groups for finding in found]


def choose(panel: FindingsPanel, track: str) -> None:
    finding = next(each for _, found in panel.model.groups for each in found if each.track == track)
    panel.tree.setCurrentIndex(panel.model.place(finding))


def test_it_looks_only_while_it_is_seen(panel: FindingsPanel, session: Session) -> None:
    assert panel.header.title.text() == "FINDINGS · 3"
    panel.hide()
    session.edit(edits.delete_tracks([session.store.tracks["t3"]]))
    assert panel.header.title.text() == "FINDINGS · 3" and not session.findings.ready
    panel.show()
    assert panel.header.title.text() == "FINDINGS · 2" and session.findings.ready


def test_what_others_look_for_waits_until_it_is_seen(panel: FindingsPanel, session: Session) -> None:
    panel.hide()
    session.edit(edits.delete_tracks([session.store.tracks["t3"]]))
    session.findings.wanted()
    assert len(session.findings.found) == 2 and len(rows(panel)) == 3
    panel.show()
    assert len(rows(panel)) == 2


def test_a_click_goes_there(panel: FindingsPanel, session: Session) -> None:
    choose(panel, "t1")
    panel.tree.clicked.emit(panel.tree.currentIndex())
    assert session.frame == 40 and session.selection.primary == "t1"
    assert panel.explanation.text() and panel.foot.isVisible()


def test_one_is_mended_or_all_that_can_be(panel: FindingsPanel, session: Session) -> None:
    choose(panel, "t1")
    assert panel.fix.text() == "Clip to the picture" and panel.fix_all.text() == "All 2"
    panel.fix.click()
    assert panel.header.title.text() == "FINDINGS · 2"
    session.undo()
    choose(panel, "t2")
    panel.fix_all.click()
    assert panel.header.title.text() == "FINDINGS · 1"
    session.undo()
    assert panel.header.title.text() == "FINDINGS · 3"
    choose(panel, "t3")
    assert panel.fix.isHidden()


def test_set_aside_and_taken_back(panel: FindingsPanel, session: Session) -> None:
    assert panel.aside.isHidden()
    choose(panel, "t3")
    panel.put_aside.click()
    assert panel.header.title.text() == "FINDINGS · 2" and not panel.aside.isHidden()
    panel.aside.setChecked(True)
    assert panel.header.title.text() == "SET ASIDE · 1" and "#3" in rows(panel)[0]
    choose(panel, "t3")
    assert panel.put_aside.text() == "Take back" and panel.fix.isHidden()
    panel.put_aside.click()
    panel.aside.setChecked(False)
    assert panel.header.title.text() == "FINDINGS · 3" and not session.store.marks


def test_the_filter_and_what_it_says_when_nothing_is_left(panel: FindingsPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.filter, "#2")
    assert panel.header.title.text() == "FINDINGS · 1 of 3"
    qtbot.keyClicks(panel.filter, "zzz")
    assert panel.tree.isHidden() and panel.empty.text() == "No finding has these words."
    qtbot.keyClick(panel.filter, Qt.Key.Key_Escape)
    assert panel.header.title.text() == "FINDINGS · 3"


def test_keys_show_what_they_come_to_and_folding_stays(panel: FindingsPanel, session: Session, qtbot: QtBot) -> None:
    choose(panel, "t1")
    qtbot.keyClick(panel.tree, Qt.Key.Key_Down)
    assert session.selection.primary == "t2" and session.frame == 30
    panel.tree.collapse(panel.model.index(0, 0))
    session.edit(edits.set_notes(session.store.tracks["t1"], "x"))
    assert not panel.tree.isExpanded(panel.model.index(0, 0)) or panel.chosen is not None


@pytest.mark.parametrize("name", ["dark", "light"])
def test_severities_differ_in_shape_and_can_be_read(name: str) -> None:
    look = theme.tokens(name)
    assert len(set(SEVERITY_ICONS.values())) == len(Severity)
    for severity in Severity:
        for ground in (look.panel, look.selection, look.hover):
            assert theme.contrast(severity_colour(severity, ground), ground) >= 4.5


def test_it_is_painted(panel: FindingsPanel) -> None:
    choose(panel, "t1")
    assert not panel.grab().isNull()


@pytest.mark.parametrize("height", [200, 600])
def test_what_was_found_stands_there_in_full(panel: FindingsPanel, height: int) -> None:
    panel.resize(240, height)
    choose(panel, "t3")
    assert panel.chosen is not None
    assert panel.explanation.isVisible()
    assert panel.chosen.text in panel.explanation.text()
    assert panel.chosen.text in panel.tree.currentIndex().data(Qt.ItemDataRole.ToolTipRole)

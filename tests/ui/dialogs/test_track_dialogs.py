"""Simplify counts while one chooses; merge shows the contradictions and asks who is right."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotations import edits
from annotations.keyframe import Keyframe
from annotations.keyframes import Keyframes
from annotations.model import Track
from app.workspace import Workspace
from tests.ui.fakes import box, keyframes, make_workspace
from ui.bridge import Bridge
from ui.dialogs.merge import MergeDialog
from ui.dialogs.simplify import SimplifyDialog


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    steady = Keyframes(Keyframe(frame=f, shape=box(10 + f, 20)) for f in range(200, 231))
    shaky = Keyframes(Keyframe(frame=f, shape=box(10 + f + f % 2 * 3, 20)) for f in range(200, 211))
    tracks = [
        Track(id="a", number=1, clip="clip", label="vehicle", keyframes=keyframes(10, 60)),
        Track(id="b", number=2, clip="clip", label="smoke", keyframes=keyframes(50, 90)),
        Track(id="steady", number=3, clip="clip", label="vehicle", keyframes=steady),
        Track(id="shaky", number=4, clip="clip", label="vehicle", keyframes=shaky),
    ]
    return make_workspace(tmp_path, tracks)


def select(workspace: Workspace, *tracks: str) -> None:
    assert workspace.session is not None
    workspace.session.selection.select(*tracks)


def opened(qtbot: QtBot, dialog: SimplifyDialog | MergeDialog) -> None:
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)


# -- simplify ------------------------------------------------------------------------------------------------------


def test_it_counts_while_one_chooses(qtbot: QtBot, workspace: Workspace) -> None:
    select(workspace, "shaky", "steady")
    dialog = SimplifyDialog(workspace, Bridge(workspace), None)
    opened(qtbot, dialog)
    assert dialog.sentence.text() == "Drops 29 of 42 keyframes"
    assert [dialog.table.item(row, 2).text() for row in (0, 1)] == ["29", "0"]  # pyright: ignore[reportOptionalMemberAccess]
    QTest.keyClicks(dialog.tolerance, "5")
    qtbot.waitUntil(lambda: dialog.counts == (29, 9))
    assert dialog.sentence.text() == "Drops 38 of 42 keyframes"
    select(workspace, "steady")
    qtbot.waitUntil(lambda: dialog.counts == (29,))
    QTest.keyClick(dialog.tolerance, Qt.Key.Key_Return)
    assert dialog.isHidden()
    session = workspace.session
    assert session is not None and len(session.store.tracks["steady"].keyframes) == 2
    assert session.history.undo_title == "Drop 29 of 31 keyframes of Vehicle #3"


def test_a_hand_quicker_than_the_count(qtbot: QtBot, workspace: Workspace) -> None:
    select(workspace, "shaky")
    dialog = SimplifyDialog(workspace, Bridge(workspace), None)
    opened(qtbot, dialog)
    assert not dialog.drop.isEnabled()
    dialog.drop.setEnabled(True)
    QTest.keyClicks(dialog.tolerance, "9")
    QTest.keyClick(dialog.tolerance, Qt.Key.Key_Return)
    assert workspace.session is not None and len(workspace.session.store.tracks["shaky"].keyframes) == 2


def test_nothing_goes_when_nobody_agrees(qtbot: QtBot, workspace: Workspace) -> None:
    select(workspace, "steady")
    dialog = SimplifyDialog(workspace, Bridge(workspace), None)
    opened(qtbot, dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden() and workspace.session is not None
    assert len(workspace.session.store.tracks["steady"].keyframes) == 31


# -- merge ---------------------------------------------------------------------------------------------------------


def test_the_contradictions_are_shown_and_one_is_right(qtbot: QtBot, workspace: Workspace) -> None:
    select(workspace, "b", "a")
    dialog = MergeDialog(workspace, Bridge(workspace), None)
    opened(qtbot, dialog)
    texts = [dialog.conflicts.item(row).text() for row in range(dialog.conflicts.count())]
    assert texts == ["Label: Vehicle (#1), Smoke plume (#2)", "Frames 50 to 60: both #1 and #2 can be seen"]
    QTest.keyClick(dialog.choices.button(0), Qt.Key.Key_Down)
    assert dialog.choices.checkedId() == 1
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    session = workspace.session
    assert session is not None and dialog.isHidden()
    assert list(session.store.tracks) == ["b", "steady", "shaky"] and session.selection.tracks == ("b",)
    assert session.history.undo_title == "Merge 2 tracks into Smoke #2"


def test_it_goes_when_its_tracks_change(qtbot: QtBot, workspace: Workspace) -> None:
    session = workspace.session
    assert session is not None
    for change in (lambda: session.edit(edits.set_notes(session.store.tracks["a"], "new")), None):
        select(workspace, "a", "b")
        dialog = MergeDialog(workspace, Bridge(workspace), None)
        opened(qtbot, dialog)
        if change is not None:
            change()
        else:
            QTest.mouseClick(_button(dialog, "Cancel"), Qt.MouseButton.LeftButton)
        assert dialog.isHidden() and {"a", "b"} <= set(session.store.tracks)


def _button(dialog: MergeDialog, text: str) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.text().replace("&", "") == text)

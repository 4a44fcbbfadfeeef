"""Pins under keys: what Del and Return mean, and when."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotations import edits
from annotations.model import Mark, MarkKind
from app.workspace import Workspace
from tests.ui.fakes import make_workspace
from ui.bridge import Bridge
from ui.canvas.annotation_layer import AnnotationLayer
from ui.canvas.camera import Camera
from ui.canvas.overlays.comments import CommentDesk
from ui.canvas.view import CanvasView


@pytest.fixture
def view(tmp_path: Path, qtbot: QtBot) -> CanvasView:
    workspace: Workspace = make_workspace(tmp_path)
    assert workspace.session is not None
    mark = Mark(id="a", clip="clip", frame=1200, kind=MarkKind.COMMENT, note="Which car?", at=(300.0, 300.0))
    workspace.session.edit(edits.put_mark(mark))
    made = CanvasView(workspace, Bridge(workspace))
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    workspace.session.seek(1200)
    return made


def desk_of(view: CanvasView) -> CommentDesk:
    found = view.findChild(CommentDesk)
    assert found is not None
    return found


def click_pin(view: CanvasView) -> None:
    desk = desk_of(view)
    (mark,) = desk.pins.marks
    place = desk.pins.tip_of(mark).toPoint() - QPoint(0, 14)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def test_pins_stand_on_their_frame_only(view: CanvasView) -> None:
    session = view._workspace.session
    assert session is not None
    assert [mark.id for mark in desk_of(view).pins.marks] == ["a"]
    session.seek(1201)
    assert not desk_of(view).pins.marks
    session.seek(1200)
    session.view.hide_all(True)
    assert not desk_of(view).pins.marks


def test_del_takes_the_pin_that_was_clicked_and_undo_brings_it_back(view: CanvasView) -> None:
    session, desk = view._workspace.session, desk_of(view)
    assert session is not None
    click_pin(view)
    assert desk.editor.isVisible() and desk.editor.note == "Which car?"
    QTest.keyClick(desk.editor.text, Qt.Key.Key_Escape)
    assert not desk.editor.isVisible()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert not session.store.marks
    session.undo()
    assert "a" in session.store.marks


def test_del_leaves_it_once_something_else_is_selected(view: CanvasView) -> None:
    session, desk = view._workspace.session, desk_of(view)
    assert session is not None
    click_pin(view)
    QTest.keyClick(desk.editor.text, Qt.Key.Key_Escape)
    session.selection.select("t12")
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert "a" in session.store.marks


def test_what_is_written_is_kept_when_the_frame_changes(view: CanvasView) -> None:
    session, desk = view._workspace.session, desk_of(view)
    assert session is not None
    session.selection.select("t12")
    desk.write()
    QTest.keyClicks(desk.editor.text, "wheels?")
    session.seek(1300)
    assert not desk.editor.isVisible()
    (new,) = [mark for mark in session.store.marks.values() if mark.id != "a"]
    assert (new.note, new.frame, new.track) == ("wheels?", 1200, "t12") and new.at is not None
    desk.write()
    desk.editor.saved.emit("  ")
    assert len(session.store.marks) == 2
    assert not view.grab().isNull()


def test_esc_from_elsewhere_keeps_what_was_written(view: CanvasView) -> None:
    desk, session = desk_of(view), view._workspace.session
    assert session is not None
    assert not desk.leave()
    desk.write()
    assert desk.leave() and not desk.editor.isVisible()
    assert list(session.store.marks) == ["a"], "a new comment without words is none"
    desk.write("a")
    desk.editor.text.setPlainText("The red one")
    assert desk.leave() and session.store.marks["a"].note == "The red one"


def test_an_edit_paints_its_own_part_of_the_picture_only(view: CanvasView, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pins, too, fill the view: asked to paint without need they would have all of it painted."""
    session = view._workspace.session
    assert session is not None
    session.selection.select("t12")
    QApplication.processEvents()
    painted: list[QRectF] = []
    whole = AnnotationLayer._shown

    def shown(self: AnnotationLayer, exposed: QRectF, camera: Camera) -> list[int]:
        painted.append(QRectF(exposed))
        return whole(self, exposed, camera)

    monkeypatch.setattr(AnnotationLayer, "_shown", shown)
    session.edit(edits.set_certainty(session.store.tracks["t12"], "probable"))
    QApplication.processEvents()
    assert painted and all(area.width() < view.viewport().width() / 2 for area in painted)
    painted.clear()
    session.edit(edits.remove_mark(session.store.marks["a"]))
    QApplication.processEvents()
    assert painted and painted[0].width() > view.viewport().width() / 2

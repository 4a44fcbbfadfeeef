"""A second look at a project through the real window: find, jump, fix, undo, review by keys, comment, resolve."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from annotations.changes import Change, Edit
from annotations.keyframe import Keyframe
from annotations.keyframes import Keyframes
from annotations.model import Mark, MarkKind, Review, Track
from annotations.project_file import ProjectFile
from annotations.shapes.shape import Shape
from app.__main__ import main
from app.demo import make
from tests.e2e.pilot import Pilot, fly
from ui.canvas.overlays.comments import CommentDesk
from ui.panels.findings_panel import FindingsPanel
from ui.panels.marks_panel import MarksPanel

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture(autouse=True)
def own_hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program sets the process's hooks; a test gives them back."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("app.log.catch_all", lambda tell: None)
    monkeypatch.setattr("signal.signal", lambda *_: None)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The sample, with two boxes over the right edge and one car drawn twice."""
    path = make(tmp_path)
    with ProjectFile.open(path, "Olena") as opened:
        store = opened.load()
        clip = next(iter(store.clips))

        def box(number: int, left: float, frames: tuple[int, ...]) -> Track:
            shapes = [Keyframe(frame=f, shape=Shape("box", (left, 600.0, left + 60, 650.0))) for f in frames]
            said = {"vehicle_class": "indeterminate"}
            return Track(
                id=f"t{number}", number=number, clip=clip, label="vehicle", keyframes=Keyframes(shapes), attributes=said
            )

        tracks = [
            box(101, 1240, (100, 130)),
            box(102, 1250, (100, 130)),
            box(103, 900, (200, 230)),
            box(104, 900, (200, 230)),
        ]
        opened.commit(Edit(title="Prepare", changes=tuple(Change(None, each) for each in tracks)), "edit", None)
    return path


def begin(pilot: Pilot) -> None:
    pilot.until(lambda: pilot.window.workspace.session is not None, "the project is there")
    pilot.until(lambda: pilot.session.shown is not None, "a picture shows")


def press(button: QPushButton) -> None:
    assert button.isVisible() and button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def findings_panel(pilot: Pilot) -> FindingsPanel:
    panel = pilot.window.findChild(FindingsPanel)
    assert panel is not None
    return panel


def until_found(pilot: Pilot, code: str, count: int) -> None:
    def is_so() -> bool:
        service = pilot.session.findings
        return service.ready and sum(each.code == code for each in service.found) == count

    pilot.until(is_so, f"{count} findings of {code}")


def test_find_jump_fix_and_undo(project: Path, qtbot: QtBot) -> None:
    def story(pilot: Pilot) -> None:
        begin(pilot)
        pilot.key(Qt.Key.Key_F9)
        until_found(pilot, "shape_outside_picture", 2)
        until_found(pilot, "duplicate", 1)
        panel = findings_panel(pilot)
        pilot.key(Qt.Key.Key_F8)
        pilot.until_shown(100)
        assert pilot.session.selection.primary == "t101" and panel.chosen is not None
        # the button mends one, the other button all of the kind; both are one step
        press(panel.fix)
        until_found(pilot, "shape_outside_picture", 1)
        assert pilot.session.store.tracks["t101"].keyframes.shape(0).values[2] == 1280.0
        pilot.key(Qt.Key.Key_Z, CONTROL)
        until_found(pilot, "shape_outside_picture", 2)
        pilot.until(lambda: panel.chosen is not None, "the finding is chosen again")
        press(panel.fix_all)
        until_found(pilot, "shape_outside_picture", 0)
        pilot.key(Qt.Key.Key_Z, CONTROL)
        until_found(pilot, "shape_outside_picture", 2)
        # by keys alone: to the car that was drawn twice, mended, and back
        while pilot.session.findings.current is None or pilot.session.findings.current.code != "duplicate":
            pilot.key(Qt.Key.Key_F8)
        pilot.until_shown(200)
        pilot.key(Qt.Key.Key_F8, CONTROL)
        until_found(pilot, "duplicate", 0)
        assert "t104" not in pilot.session.store.tracks and "t103" in pilot.session.store.tracks
        pilot.key(Qt.Key.Key_Z, CONTROL)
        until_found(pilot, "duplicate", 1)

    assert fly(lambda: main([str(project)]), story) == 0


def test_what_is_no_mistake_is_set_aside_as_a_settled_comment(project: Path, qtbot: QtBot) -> None:
    def story(pilot: Pilot) -> None:
        begin(pilot)
        pilot.key(Qt.Key.Key_F9)
        until_found(pilot, "duplicate", 1)
        while pilot.session.findings.current is None or pilot.session.findings.current.code != "duplicate":
            pilot.key(Qt.Key.Key_F8)
        pilot.key(Qt.Key.Key_F8, ALT)
        until_found(pilot, "duplicate", 0)
        (mark,) = pilot.session.store.marks.values()
        assert mark.resolved and mark.track == "t104" and "Not a mistake" in mark.note
        assert [each.code for each in pilot.session.findings.aside] == ["duplicate"]
        pilot.key(Qt.Key.Key_Z, CONTROL)
        until_found(pilot, "duplicate", 1)

    assert fly(lambda: main([str(project)]), story) == 0


def test_three_tracks_are_reviewed_by_keys(project: Path, qtbot: QtBot) -> None:
    def story(pilot: Pilot) -> None:
        begin(pilot)
        workspace = pilot.window.workspace
        drafts = [t for t in pilot.session.store.tracks.values() if t.review is Review.DRAFT]
        pilot.key(Qt.Key.Key_F9, CONTROL)
        assert workspace.settings.get("review_goes_on")
        seen: list[str] = []
        pilot.key(Qt.Key.Key_U, CONTROL)
        for _ in range(3):
            primary = pilot.session.selection.primary
            assert primary is not None
            seen.append(primary)
            pilot.key(Qt.Key.Key_R, SHIFT)
            pilot.until(lambda: pilot.session.player is not None and pilot.session.frame == pilot.session.player.wanted,
                        "the next one shows")  # fmt: skip
        tracks = pilot.session.store.tracks
        assert len(set(seen)) == 3 and all(tracks[ident].review is Review.REVIEWED for ident in seen)
        assert pilot.session.selection.primary not in seen
        assert sum(t.review is Review.DRAFT for t in tracks.values()) == len(drafts) - 3
        assert "of" in pilot.window.stage.status.reviewed.text()  # pyright: ignore[reportOptionalMemberAccess]
        for _ in range(3):
            pilot.key(Qt.Key.Key_Z, CONTROL)
        assert all(pilot.session.store.tracks[ident].review is Review.DRAFT for ident in seen)

    assert fly(lambda: main([str(project)]), story) == 0


def test_a_range_is_reviewed_and_a_contested_track_asks_why(project: Path, qtbot: QtBot) -> None:
    def story(pilot: Pilot) -> None:
        begin(pilot)
        pilot.go_to(110)
        pilot.session.selection.select("t101")
        pilot.key(Qt.Key.Key_Right, SHIFT)
        pilot.until_shown(120)
        pilot.key(Qt.Key.Key_R, SHIFT)
        track = pilot.session.store.tracks["t101"]
        assert track.review is Review.DRAFT and track.review_on(115) is Review.REVIEWED
        assert track.review_on(121) is Review.DRAFT
        pilot.session.set_range(None)
        pilot.key(Qt.Key.Key_X, SHIFT)
        assert pilot.session.store.tracks["t101"].review is Review.CONTESTED
        desk = pilot.canvas.findChild(CommentDesk)
        assert desk is not None and desk.editor.isVisible()
        pilot.type("not a car")
        pilot.key(Qt.Key.Key_Return, CONTROL)
        (mark,) = pilot.session.store.marks.values()
        assert (mark.note, mark.track, mark.frame) == ("not a car", "t101", 120)

    assert fly(lambda: main([str(project)]), story) == 0


def test_a_comment_is_written_moved_read_settled_and_removed(project: Path, qtbot: QtBot) -> None:
    def story(pilot: Pilot) -> None:
        begin(pilot)
        pilot.zoom_out_to_half()
        pilot.key(Qt.Key.Key_V)
        pilot.move(640, 420)
        frame = pilot.session.frame
        pilot.key(Qt.Key.Key_C)
        desk = pilot.canvas.findChild(CommentDesk)
        assert desk is not None and desk.editor.isVisible()
        pilot.type("Which car is this?")
        pilot.key(Qt.Key.Key_Return, CONTROL)
        assert not desk.editor.isVisible() and pilot.canvas.hasFocus()
        mark = only_mark(pilot)
        assert mark.kind is MarkKind.COMMENT and mark.frame == frame and mark.note == "Which car is this?"
        assert mark.at == pytest.approx((640, 420), abs=2)
        # dragged by its head, which stands above the place that it points to
        head = desk.pins.tip_of(mark).toPoint() - QPoint(0, 14)
        x, y = pilot.window.stage.canvas.to_picture(head)  # pyright: ignore[reportOptionalMemberAccess]
        pilot.drag((x, y), (x + 100, y + 40))
        assert only_mark(pilot).at == pytest.approx((740, 460), abs=3)
        # a click opens it; Esc forgets what is typed
        pilot.click(x + 100, y + 40)
        assert desk.editor.isVisible()
        pilot.type(" No?")
        pilot.key(Qt.Key.Key_Escape)
        assert only_mark(pilot).note == "Which car is this?"
        pilot.click(x + 100, y + 40)
        press(desk.editor.settle)
        assert only_mark(pilot).resolved
        # the list of marks finds it, and it goes and comes back
        pilot.key(Qt.Key.Key_F9, SHIFT)
        panel = pilot.window.findChild(MarksPanel)
        assert panel is not None and [each.id for each in panel.model.marks] == [mark.id]
        pilot.click(x + 100, y + 40)
        press(desk.editor.remove)
        assert not pilot.session.store.marks and not panel.model.marks
        pilot.key(Qt.Key.Key_Z, CONTROL)
        assert only_mark(pilot).resolved

    assert fly(lambda: main([str(project)]), story) == 0


def only_mark(pilot: Pilot) -> Mark:
    (mark,) = pilot.session.store.marks.values()
    return mark

"""Range, loop and marks on the ruler, and the preview of the frame under the mouse."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotations import edits
from annotations.frames import Span
from annotations.model import Mark, MarkKind
from app.session import Session
from app.workspace import Workspace
from tests.fakes import ScriptedAsk
from tests.ui.fakes import FakePlayer
from tests.ui.timeline.hands import SHIFT, choose, click, drag, near, on_lane, on_ruler
from ui.timeline.surface import Surface
from ui.timeline.timeline import Timeline


def edge_of(surface: Surface, frame: float) -> QPoint:
    return QPoint(round(surface.names_width + surface.scale.x(frame)), surface.ruler_height - 5)


@pytest.fixture
def mark(demo_session: Session) -> Mark:
    made = Mark(id="m", clip="clip", frame=1300, note="Turns left")
    demo_session.edit(edits.put_mark(made))
    return made


def on_flag(surface: Surface, frame: int) -> QPoint:
    return QPoint(round(surface.x_of(frame)) + 4, 6)


# -- the range -------------------------------------------------------------------------------------------------------


def test_shift_and_a_drag_select_a_range_and_a_click_clears_it(surface: Surface, demo_session: Session) -> None:
    drag(surface, on_ruler(surface, 1400), on_ruler(surface, 1200), SHIFT)
    assert demo_session.range is not None
    assert near(surface, demo_session.range.first, 1200)
    assert near(surface, demo_session.range.last, 1400)
    click(surface, on_ruler(surface, 1300), SHIFT)
    assert demo_session.range is None


def test_the_ends_of_the_range_can_be_pulled_and_escape_gives_them_back(
    surface: Surface, demo_session: Session
) -> None:
    demo_session.set_range(Span(1200, 1400))
    drag(surface, edge_of(surface, 1401), on_ruler(surface, 1500))
    assert demo_session.range is not None
    assert near(surface, demo_session.range.last, 1500)
    before = demo_session.range
    QTest.mousePress(surface, Qt.MouseButton.LeftButton, pos=edge_of(surface, 1200))
    QTest.mouseMove(surface, on_ruler(surface, 1250))
    QTest.keyClick(surface, Qt.Key.Key_Escape)
    assert demo_session.range == before


def test_the_ruler_menu_loops_the_range_and_sets_it(
    surface: Surface, demo_session: Session, demo_player: FakePlayer
) -> None:
    choose(surface, on_ruler(surface, 1200), "Range from here")
    choose(surface, on_ruler(surface, 1400), "Range to here")
    assert demo_session.range is not None
    assert near(surface, demo_session.range.first, 1200)
    assert near(surface, demo_session.range.last, 1400)
    choose(surface, on_ruler(surface, 1300), "Loop the selected range")
    assert demo_player.loop == demo_session.range
    choose(surface, on_ruler(surface, 1300), "No range")
    assert demo_session.range is None
    choose(surface, on_ruler(surface, 1300), "Select the loop")
    assert demo_session.range == demo_player.loop
    choose(surface, on_ruler(surface, 1300), "No loop")
    assert demo_player.loop is None


def test_the_range_is_painted_over_the_lanes(surface: Surface, demo_session: Session) -> None:
    at = on_lane(surface, "t13", 1100)
    before = surface.grab().toImage().pixelColor(at)
    demo_session.set_range(Span(1050, 1150))
    assert surface.grab().toImage().pixelColor(at) != before


# -- marks -----------------------------------------------------------------------------------------------------------


def test_a_click_on_a_mark_goes_there_and_delete_removes_it(
    surface: Surface, demo_session: Session, mark: Mark
) -> None:
    click(surface, on_flag(surface, mark.frame))
    assert demo_session.frame == 1300
    QTest.keyClick(surface, Qt.Key.Key_Delete)
    assert not demo_session.store.marks
    demo_session.undo()
    assert demo_session.store.marks["m"] == mark


def test_a_mark_is_dragged_as_one_edit(surface: Surface, demo_session: Session, mark: Mark) -> None:
    drag(surface, on_flag(surface, mark.frame), on_flag(surface, 1350))
    assert near(surface, demo_session.store.marks["m"].frame, 1350)
    demo_session.undo()
    assert demo_session.store.marks["m"] == mark


def test_the_ruler_menu_adds_marks_and_comments(surface: Surface, demo: Workspace, demo_session: Session) -> None:
    choose(surface, on_ruler(surface, 1200), "Add a mark here")
    demo.ask = ScriptedAsk("Is this the same car?")
    choose(surface, on_ruler(surface, 1400), "Add a comment here")
    kinds = {mark.kind: mark for mark in demo_session.store.marks.values()}
    assert near(surface, kinds[MarkKind.MARK].frame, 1200)
    assert kinds[MarkKind.COMMENT].note == "Is this the same car?"
    comment = kinds[MarkKind.COMMENT]
    choose(surface, on_flag(surface, comment.frame), "Settled")
    assert demo_session.store.marks[comment.id].resolved


# -- the preview -----------------------------------------------------------------------------------------------------


class Pictures:
    """A source that gives a picture once it is asked twice: the first time it is still being made."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.made: dict[int, np.ndarray] = {}

    def request(self, frames: list[int], height_px: int) -> None:
        self.asked += frames
        self.made.update({frame: np.full((20, 36, 4), 200, np.uint8) for frame in frames})

    def get(self, frame: int) -> np.ndarray | None:
        return self.made.get(frame)


def test_the_mouse_over_the_ruler_shows_the_frame_under_it(
    timeline: Timeline, surface: Surface, demo_session: Session, mark: Mark
) -> None:
    strip, preview = Pictures(), Pictures()
    timeline.set_thumbnails(strip, preview=preview)
    QTest.mouseMove(surface, on_ruler(surface, 1250))
    assert timeline.preview.isVisible()
    assert timeline.preview.frame is not None
    assert near(surface, timeline.preview.frame, 1250)
    assert preview.asked == [timeline.preview.frame]
    QTest.mouseMove(surface, on_flag(surface, mark.frame))
    assert timeline.preview._note == "Turns left"
    assert not timeline.preview.grab().isNull()
    assert demo_session.frame == 0, "looking is not going"
    QTest.mouseMove(surface, on_lane(surface, "t12", 1250))
    assert not timeline.preview.isVisible()


def test_the_preview_goes_when_the_mouse_leaves_or_presses(timeline: Timeline, surface: Surface) -> None:
    timeline.set_thumbnails(Pictures(), preview=Pictures())
    QTest.mouseMove(surface, on_ruler(surface, 1250))
    QTest.mousePress(surface, Qt.MouseButton.LeftButton, pos=on_ruler(surface, 1250))
    assert not timeline.preview.isVisible()
    QTest.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=on_ruler(surface, 1250))
    assert timeline.preview.isVisible()
    QApplication.sendEvent(surface, QEvent(QEvent.Type.Leave))
    assert not timeline.preview.isVisible()

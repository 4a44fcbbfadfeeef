"""The timeline under a real mouse."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from annotations import edits
from annotations.changes import Edit
from annotations.frames import Span
from app.session import Session
from app.workspace import Workspace
from tests.ui.fakes import FakePlayer, keyframes, make_workspace
from tests.ui.timeline.hands import ALT, CTRL, LEFT, MIDDLE, NONE, SHIFT, drag, near, on_lane, on_ruler, wheel
from ui import theme
from ui.bridge import Bridge
from ui.timeline.surface import Surface
from ui.timeline.timeline import Timeline

# -- moving ----------------------------------------------------------------------------------------------------------


def test_a_click_on_the_ruler_goes_there(surface: Surface, demo_session: Session) -> None:
    QTest.mouseClick(surface, LEFT, NONE, on_ruler(surface, 1300))
    assert near(surface, demo_session.frame, 1300)


def test_a_drag_on_the_ruler_seeks_all_the_way(surface: Surface, demo_player: FakePlayer) -> None:
    drag(surface, on_ruler(surface, 1150), on_ruler(surface, 1400))
    assert len(demo_player.asked) >= 3
    assert near(surface, demo_player.asked[-1], 1400)
    assert surface.wish is None


def test_escape_goes_back_to_where_the_scrubbing_began(surface: Surface, demo_session: Session) -> None:
    demo_session.seek(1100)
    QTest.mousePress(surface, LEFT, NONE, on_ruler(surface, 1300))
    QTest.mouseMove(surface, on_ruler(surface, 1400))
    QTest.keyClick(surface, Qt.Key.Key_Escape)
    assert demo_session.frame == 1100
    QTest.mouseRelease(surface, LEFT, NONE, on_ruler(surface, 1400))
    assert demo_session.frame == 1100


def test_the_escape_of_a_gesture_is_kept_from_the_window(surface: Surface) -> None:
    def overridden() -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, NONE)
        event.ignore()
        QApplication.sendEvent(surface, event)
        return event.isAccepted()

    assert not overridden()
    QTest.mousePress(surface, LEFT, NONE, on_ruler(surface, 1300))
    assert overridden()
    QTest.mouseRelease(surface, LEFT, NONE, on_ruler(surface, 1300))


def test_ctrl_and_wheel_zoom_at_the_mouse(surface: Surface) -> None:
    at = on_ruler(surface, 1300)
    frame, before = surface.frame_at(at.x()), surface.scale.per_px
    wheel(surface, at, 240, CTRL)
    assert surface.scale.per_px < before
    assert near(surface, surface.frame_at(at.x()), frame)
    wheel(surface, at, -2400, CTRL)
    assert surface.scale.per_px == surface.scale.widest


def test_shift_and_wheel_pan(surface: Surface) -> None:
    left = surface.scale.left
    wheel(surface, on_ruler(surface, 1300), -120, SHIFT)
    assert surface.scale.left > left


def test_the_middle_button_drags_the_view(surface: Surface) -> None:
    left = surface.scale.left
    start = on_ruler(surface, 1300)
    QTest.mousePress(surface, MIDDLE, NONE, start)
    QTest.mouseMove(surface, start - QPoint(100, 0))
    QTest.mouseRelease(surface, MIDDLE, NONE, start - QPoint(100, 0))
    assert surface.scale.left == pytest.approx(left + 100 * surface.scale.per_px)


def test_a_frame_out_of_view_pages_the_view(surface: Surface, demo_session: Session) -> None:
    demo_session.seek(5000)
    assert surface.names_width <= surface.x_of(5000) <= surface.width()


def test_scroll_bars_tell_and_move_the_view(timeline: Timeline) -> None:
    surface = timeline.surface
    assert timeline.horizontal.isVisibleTo(timeline)
    timeline.horizontal.setValue(0)
    assert surface.scale.left == pytest.approx(surface.scale.range[0])
    timeline.fit()
    assert not timeline.horizontal.isVisibleTo(timeline)
    timeline.resize(1168, 120)
    QApplication.processEvents()
    assert timeline.vertical.isVisibleTo(timeline)
    timeline.vertical.setValue(timeline.vertical.maximum())
    assert surface.scroll_y == timeline.vertical.maximum() > 0


# -- tracks ----------------------------------------------------------------------------------------------------------


def test_a_click_on_a_name_selects(surface: Surface, demo_session: Session) -> None:
    QTest.mouseClick(surface, LEFT, NONE, QPoint(20, on_lane(surface, "t13", 0).y()))
    assert demo_session.selection.tracks == ("t13",)
    QTest.mouseClick(surface, LEFT, CTRL, QPoint(20, on_lane(surface, "t5", 0).y()))
    assert demo_session.selection.tracks == ("t13", "t5")


def test_a_double_click_jumps_to_the_start(surface: Surface, demo_session: Session) -> None:
    QTest.mouseDClick(surface, LEFT, NONE, QPoint(20, on_lane(surface, "t13", 0).y()))
    assert demo_session.frame == 1204
    assert demo_session.selection.primary == "t13"


def test_a_click_on_a_diamond_selects_and_seeks(surface: Surface, demo_session: Session) -> None:
    QTest.mouseClick(surface, LEFT, NONE, on_lane(surface, "t12", 1310))
    assert demo_session.frame == 1310
    assert demo_session.selection.primary == "t12"
    assert demo_session.history.undo_title == "Begin" or demo_session.history.undo_title is None


def test_selecting_scrolls_to_the_lane(timeline: Timeline, demo_session: Session) -> None:
    timeline.resize(1168, 110)
    QApplication.processEvents()
    demo_session.selection.select("t14")
    row = timeline.surface.lanes.row("t14")
    assert row is not None
    area, rect = timeline.surface.lanes_area, timeline.surface.row_rect(row)
    assert area.top() <= rect.top()
    assert rect.bottom() <= area.bottom() + 2


def test_dragging_a_diamond_is_one_edit(surface: Surface, demo_session: Session) -> None:
    seen: list[Edit] = []
    demo_session.listen("edited", seen.append)
    drag(surface, on_lane(surface, "t12", 1310), on_lane(surface, "t12", 1340))
    assert len(seen) == 1
    frames = demo_session.store.tracks["t12"].keyframes.frames.tolist()
    assert 1310 not in frames
    moved = next(frame for frame in frames if 1312 < frame < 1380)
    assert near(surface, moved, 1340)
    assert demo_session.frame == moved
    demo_session.undo()
    assert 1310 in demo_session.store.tracks["t12"].keyframes.frames


def test_escape_leaves_a_dragged_diamond_where_it_was(surface: Surface, demo_session: Session) -> None:
    before = demo_session.store.tracks["t12"]
    start, end = on_lane(surface, "t12", 1310), on_lane(surface, "t12", 1340)
    QTest.mousePress(surface, LEFT, NONE, start)
    QTest.mouseMove(surface, end)
    QTest.keyClick(surface, Qt.Key.Key_Escape)
    QTest.mouseRelease(surface, LEFT, NONE, end)
    assert demo_session.store.tracks["t12"] is before


def test_a_diamond_does_not_land_on_another(surface: Surface, demo: Workspace, demo_session: Session) -> None:
    surface.set_scale(surface.scale.zoomed(1e6, surface.scale.middle(1237)).showing(1237))
    surface.set_scale(surface.scale.zoomed(1 / 8, surface.scale.width / 2))
    before = demo_session.store.tracks["t12"]
    drag(surface, on_lane(surface, "t12", 1225), on_lane(surface, "t12", 1237))
    assert demo_session.store.tracks["t12"] is before
    assert demo.messages.last is not None
    assert "already has a keyframe on frame 1237" in demo.messages.last.text


def test_a_locked_track_keeps_its_keyframes(surface: Surface, demo: Workspace, demo_session: Session) -> None:
    demo_session.view.set_locked("t12", True)
    before = demo_session.store.tracks["t12"]
    drag(surface, on_lane(surface, "t12", 1310), on_lane(surface, "t12", 1340))
    assert demo_session.store.tracks["t12"] is before
    assert demo.messages.last is not None
    assert "locked" in demo.messages.last.text


def test_lanes_follow_edits(surface: Surface, demo_session: Session) -> None:
    track = demo_session.store.tracks["t12"]
    row = surface.lanes.row("t12")
    assert row is not None
    demo_session.edit(edits.remove_keyframe(track, 1310))
    assert 1310 not in surface.lanes.lane(row).track.keyframes.frames
    demo_session.edit(edits.delete_tracks([demo_session.store.tracks["t12"]]))
    assert surface.lanes.row("t12") is None
    demo_session.undo()
    assert surface.lanes.row("t12") == row


# -- the loop --------------------------------------------------------------------------------------------------------


def test_alt_drag_on_the_ruler_makes_a_loop_and_alt_click_takes_it_away(
    surface: Surface, demo_player: FakePlayer
) -> None:
    drag(surface, on_ruler(surface, 1400), on_ruler(surface, 1200), ALT)
    assert demo_player.loop is not None
    assert near(surface, demo_player.loop.first, 1200)
    assert near(surface, demo_player.loop.last, 1400)
    QTest.mouseClick(surface, LEFT, ALT, on_ruler(surface, 1300))
    assert demo_player.loop is None


def test_an_end_of_the_loop_can_be_pulled(surface: Surface, demo_player: FakePlayer) -> None:
    demo_player.loop = Span(1200, 1400)
    end = QPoint(round(surface.names_width + surface.scale.x(1401)), 8)
    drag(surface, end, on_ruler(surface, 1500))
    assert demo_player.loop.first == 1200
    assert near(surface, demo_player.loop.last, 1500)


def test_a_loop_drag_can_be_cancelled(surface: Surface, demo_player: FakePlayer) -> None:
    demo_player.loop = Span(1200, 1400)
    QTest.mousePress(surface, LEFT, ALT, on_ruler(surface, 1300))
    QTest.mouseMove(surface, on_ruler(surface, 1500))
    QTest.keyClick(surface, Qt.Key.Key_Escape)
    assert demo_player.loop == Span(1200, 1400)


# -- the picture -----------------------------------------------------------------------------------------------------


def test_names_can_be_made_wider(surface: Surface) -> None:
    border = QPoint(surface.names_width, surface.lanes_top + 5)
    drag(surface, border, border + QPoint(60, 0))
    assert surface.names_width == border.x() + 60
    assert surface.scale.width == surface.width() - surface.names_width


def test_bars_and_playhead_are_painted(surface: Surface, demo_session: Session) -> None:
    demo_session.seek(1250)
    image = surface.grab().toImage()
    ratio = image.devicePixelRatio()
    bar = on_lane(surface, "t12", 1280)
    found = QColor(image.pixel(round(bar.x() * ratio), round(bar.y() * ratio)))
    assert found.red() > found.blue() + 60, "the bar has the vehicle's orange"
    head = QColor(image.pixel(round(surface.x_of(1250) * ratio), round(5 * ratio)))
    assert head.name() == theme.DARK.playhead


def test_pictures_are_asked_for_once_the_view_is_calm(qtbot: QtBot, timeline: Timeline) -> None:
    asked: list[list[int]] = []

    class Source:
        made: dict[int, np.ndarray] = {}  # noqa: RUF012

        def request(self, frames: list[int], height_px: int) -> None:
            asked.append(list(frames))
            self.made.update({frame: np.full((20, 36, 4), 200, np.uint8) for frame in frames})

        def get(self, frame: int) -> np.ndarray | None:
            return self.made.get(frame)

    timeline.set_thumbnails(Source())
    qtbot.waitUntil(lambda: bool(asked), timeout=5000)
    timeline.thumbnails_arrived()
    image: QImage = timeline.surface.grab().toImage()
    ratio = image.devicePixelRatio()
    y = round((timeline.surface.ruler_height + timeline.surface.strip_height / 2) * ratio)
    x = round((timeline.surface.width() - 200) * ratio)
    assert QColor(image.pixel(x, y)).name() == "#c8c8c8"
    assert len(asked) == 1
    QTest.mouseClick(timeline.surface, LEFT, NONE, QPoint(20, timeline.surface.ruler_height + 8))
    assert not timeline.surface.strip_open
    timeline.set_thumbnails(None)
    assert timeline.surface.strip_height == 0


def test_a_curve_below_the_lanes(timeline: Timeline) -> None:
    timeline.set_curve("Camera motion", np.linspace(0, 1, 6288))
    timeline.grab()
    assert timeline.surface.curve_height > 0
    timeline.set_curve("Camera motion", None)
    assert timeline.surface.curve_height == 0


@pytest.mark.parametrize("name", ["dark", "light"])
def test_it_paints_in_both_themes_and_without_a_session(
    qapp: QApplication, timeline: Timeline, demo: Workspace, name: str
) -> None:
    theme.apply(qapp, name)
    timeline.grab()
    demo.close_session()
    timeline.grab()
    assert len(timeline.surface.lanes) == 0
    QTest.mouseClick(timeline.surface, LEFT, NONE, QPoint(400, 10))
    theme.apply(qapp, "dark")


def test_it_fills_its_whole_width_also_without_a_scroll_bar(timeline: Timeline) -> None:
    timeline.resize(1168, 600)
    QApplication.processEvents()
    assert not timeline.vertical.isVisible()
    assert timeline.surface.width() == timeline.width()


def test_a_project_without_tracks_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path, [])
    widget = Timeline(workspace, Bridge(workspace))
    qtbot.addWidget(widget)
    widget.grab()
    assert len(widget.surface.lanes) == 0
    workspace.close()


def test_an_unfinished_drag_does_not_outlive_the_track(surface: Surface, demo_session: Session) -> None:
    start, end = on_lane(surface, "t12", 1310), on_lane(surface, "t12", 1340)
    QTest.mousePress(surface, LEFT, NONE, start)
    QTest.mouseMove(surface, end)
    demo_session.edit(edits.delete_tracks([demo_session.store.tracks["t12"]]))
    QTest.mouseRelease(surface, LEFT, NONE, end)
    assert "t12" not in demo_session.store.tracks
    assert keyframes(1, 2).span == Span(1, 2)


def test_only_whole_lanes_are_shown(timeline: Timeline) -> None:
    surface = timeline.surface
    timeline.resize(1168, 131)
    QApplication.processEvents()
    assert surface.lanes_area.height() % surface.lane_height == 0
    for _ in range(4):
        wheel(surface, QPoint(20, 60), -30)
        assert surface.scroll_y % surface.lane_height == 0
    assert surface.scroll_y > 0, "small turns add up"


def test_the_mouse_is_told_what_it_can_do(surface: Surface) -> None:
    told: list[str] = []
    surface.hint_changed.connect(told.append)
    QTest.mouseMove(surface, on_ruler(surface, 1300))
    QTest.mouseMove(surface, on_lane(surface, "t12", 1300))
    QApplication.sendEvent(surface, QEvent(QEvent.Type.Leave))
    assert len(told) == 3
    assert "range" in told[0]
    assert "Ctrl+wheel zooms" in told[0]
    assert "keyframes" in told[1]
    assert not told[2]


def test_the_menu_of_a_lane_selects_and_moves(surface: Surface, demo_session: Session) -> None:
    at = on_lane(surface, "t12", 1300)
    QApplication.sendEvent(surface, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, surface.mapToGlobal(at)))
    assert demo_session.selection.primary == "t12"
    menu = surface.findChild(QMenu)
    assert menu is not None
    next(action for action in menu.actions() if "track's start" in action.text()).trigger()
    menu.close()
    assert demo_session.frame == 1180

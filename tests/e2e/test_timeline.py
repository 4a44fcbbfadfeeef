"""The timeline and the list of tracks in the real window, with real mouse and keys; every edit is undone again."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotations.keyframe import After
from app import demo
from app.__main__ import main
from tests.e2e.pilot import LEFT, Pilot, fly
from tests.ui.timeline.hands import (
    ALT,
    CTRL,
    NONE,
    SHIFT,
    choose,
    click,
    drag,
    handle_of,
    near,
    on_lane,
    on_name,
    on_ruler,
    toggle_of,
    wheel,
)
from ui.panels.track_list import TrackList
from ui.timeline.lane import toggles
from ui.timeline.surface import Surface
from ui.timeline.timeline import Timeline

Key = Qt.Key
Story = Callable[["Desk"], None]


class Desk:
    """The window's timeline and list, and who flies it."""

    def __init__(self, pilot: Pilot) -> None:
        self.pilot, self.session = pilot, pilot.session
        assert pilot.window.stage is not None
        self.timeline: Timeline = pilot.window.stage.timeline
        self.surface: Surface = self.timeline.surface
        self.list: TrackList = pilot.window.stage.tracks
        cars = [t for t in self.session.index.tracks_of(self.clip) if t.label == "vehicle"]
        self.car, self.other = cars[0].id, cars[1].id

    @property
    def clip(self) -> str:
        assert self.session.clip_ref is not None
        return self.session.clip_ref.id

    def frames(self, track: str) -> list[int]:
        return self.session.store.tracks[track].keyframes.frames.tolist()

    def undone(self, edits: int = 1) -> None:
        """Takes so many edits back by key; then nothing of them is left."""
        for _ in range(edits):
            self.pilot.key(Key.Key_Z, CTRL)
        assert dict(self.session.store.tracks) == self.before

    def remember(self) -> None:
        self.before = dict(self.session.store.tracks)


@pytest.fixture(autouse=True)
def own_hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("app.log.catch_all", lambda tell: None)
    monkeypatch.setattr("signal.signal", lambda *_: None)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Callable[[Story], None]:
    """Opens the sample project and lets a story work on its timeline."""

    def start(story: Story) -> None:
        project = demo.make(tmp_path)

        def on_desk(pilot: Pilot) -> None:
            pilot.until(lambda: pilot.window.workspace.session is not None, "the project is there")
            pilot.until(lambda: pilot.session.shown is not None, "a picture shows")
            made = Desk(pilot)
            made.remember()
            story(made)

        assert fly(lambda: main([str(project)]), on_desk) == 0

    return start


def scrub_and_look(desk: Desk) -> None:
    surface, pilot = desk.surface, desk.pilot
    drag(surface, on_ruler(surface, 100), on_ruler(surface, 300))
    pilot.until(lambda: near(surface, desk.session.frame, 300), "the picture followed the ruler")
    QTest.mouseMove(surface, on_ruler(surface, 200) + QPoint(0, 2))
    pilot.until(lambda: desk.timeline.preview._exact, "the preview's picture came from its own thread")
    assert near(surface, desk.timeline.preview.frame or 0, 200)
    assert near(surface, desk.session.frame, 300), "looking is not going"
    before, at = surface.scale, on_lane(surface, desk.car, 200)
    wheel(surface, at, 240, CTRL)
    assert surface.scale.per_px < before.per_px
    left = surface.scale.left
    wheel(surface, at, -120, SHIFT)
    assert surface.scale.left > left
    pilot.key(Key.Key_PageUp, CTRL | ALT)
    assert surface.scale.left < left + 200
    pilot.key(Key.Key_Z, SHIFT)
    assert surface.scale.per_px == surface.scale.widest
    lane = surface.scroll_y
    wheel(surface, at, -120)
    assert surface.scroll_y > lane
    wheel(surface, at, 1200)


def range_and_loop(desk: Desk) -> None:
    surface, session = desk.surface, desk.session
    drag(surface, on_ruler(surface, 120), on_ruler(surface, 240), SHIFT)
    assert session.range is not None
    assert near(surface, session.range.first, 120)
    QApplication.processEvents()
    desk.pilot.key(Key.Key_R, ALT)
    assert surface.loop == session.range
    desk.pilot.key(Key.Key_Z, ALT)
    assert surface.scale.shown < 200
    desk.pilot.key(Key.Key_R, ALT)
    assert surface.loop is None
    desk.pilot.key(Key.Key_Z, SHIFT)
    choose(surface, on_ruler(surface, 200), "No range")
    drag(surface, on_ruler(surface, 60), on_ruler(surface, 90), ALT)
    assert surface.loop is not None
    choose(surface, on_ruler(surface, 200), "No loop")


def marks(desk: Desk) -> None:
    surface, session = desk.surface, desk.session
    choose(surface, on_ruler(surface, 400), "Add a mark here")
    (mark,) = session.index.marks_of(desk.clip)
    flag = QPoint(round(surface.x_of(mark.frame)) + 4, 6)
    click(surface, flag)
    desk.pilot.until_shown(mark.frame)
    drag(surface, flag, flag + QPoint(60, 0))
    (moved,) = session.index.marks_of(desk.clip)
    assert moved.frame > mark.frame
    click(surface, QPoint(round(surface.x_of(moved.frame)) + 4, 6))
    assert surface.mark == moved.id
    assert surface.hasFocus(), desk.pilot._state()
    desk.pilot.key(Key.Key_Delete)
    assert not session.index.marks_of(desk.clip)
    desk.undone(3)


def test_scrub_look_zoom_range_loop_and_marks(desk: Callable[[Story], None]) -> None:
    def story(on: Desk) -> None:
        scrub_and_look(on)
        range_and_loop(on)
        marks(on)

    desk(story)


def test_keyframes_and_bars_under_the_mouse(desk: Callable[[Story], None]) -> None:
    def story(on: Desk) -> None:
        surface, car = on.surface, on.car
        frames = on.frames(car)
        # far enough in that neighbours are apart
        surface.set_scale(surface.scale.zoomed(4, surface.scale.middle(frames[6])))
        click(surface, on_lane(surface, car, frames[5]))
        click(surface, on_lane(surface, car, frames[6]), SHIFT)
        assert surface.chosen.of(car).tolist() == frames[5:7]
        drag(surface, on_lane(surface, car, frames[5]), on_lane(surface, car, frames[5] + 3))
        assert frames[5] not in on.frames(car)
        on.undone()
        click(surface, on_lane(surface, car, frames[6]))
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Delete)
        assert frames[6] not in on.frames(car)
        on.undone()
        drag(surface, on_lane(surface, car, frames[6]), on_lane(surface, car, frames[6] + 4), CTRL)
        assert len(on.frames(car)) == len(frames) + 1
        on.undone()
        before = toggles(surface.lanes.lane_of(car), surface.scale)[1][1]
        click(surface, toggle_of(surface, car, before))
        changed = on.session.store.tracks[car].keyframes.on(before)
        assert changed is not None and changed.after is After.HOLD
        on.undone()
        drag(surface, on_lane(surface, car, frames[5] + 2), on_lane(surface, car, frames[5] + 8), ALT)
        assert on.frames(car)[0] > frames[0]
        on.undone()
        on.timeline.fit()
        drag(surface, handle_of(surface, car, "last"), handle_of(surface, car, "last") - QPoint(80, 0))
        assert on.frames(car)[-1] < frames[-1]
        on.undone()

    desk(story)


def test_the_timeline_by_keys_alone(desk: Callable[[Story], None]) -> None:
    def story(on: Desk) -> None:
        key, surface = on.pilot.key, on.surface
        click(surface, on_name(surface, on.car))
        key(Key.Key_T, ALT)
        assert QApplication.focusWidget() is surface
        start = surface.keyboard.frame
        key(Key.Key_Right)
        assert surface.keyboard.frame is not None and surface.keyboard.frame != start
        on.pilot.until_shown(surface.keyboard.frame)
        here = surface.keyboard.frame
        key(Key.Key_Right, CTRL)
        key(Key.Key_Right, CTRL)
        assert here + 2 in on.frames(on.car)
        on.undone()
        key(Key.Key_Return)
        on.undone()
        key(Key.Key_Space)
        key(Key.Key_Right, SHIFT)
        assert len(surface.chosen) == 2
        key(Key.Key_Delete)
        on.undone()
        key(Key.Key_E, ALT)
        assert on.car in surface.lanes.unfolded
        key(Key.Key_E, ALT)
        for _ in range(3):
            key(Key.Key_Escape)
        assert QApplication.focusWidget() is not surface
        assert not surface.keyboard.active
        frame = on.session.frame
        key(Key.Key_Right)
        on.pilot.until_shown(frame + 1)

    desk(story)


def test_the_list_and_the_timeline_keep_step(desk: Callable[[Story], None]) -> None:
    def story(on: Desk) -> None:
        key, table = on.pilot.key, on.list.table
        key(Key.Key_F, ALT)
        assert QApplication.focusWidget() is on.list.filter
        on.pilot.type("label:vehicle")
        count = len(on.list.model.tracks_shown)
        assert on.list.header.title.text() == f"TRACKS · {count} of {on.list.model.total}"
        key(Key.Key_Return)
        assert on.session.selection.tracks == (on.car,)
        key(Key.Key_L, ALT)
        assert on.surface.lanes.ids == on.list.model.tracks_shown
        rect = table.visualRect(on.list.model.index(1, 0))
        QTest.mouseClick(table.viewport(), LEFT, CTRL, rect.center())
        assert set(on.session.selection.tracks) == {on.car, on.other}
        QTest.keyClick(table, Key.Key_A, CTRL)
        assert len(on.session.selection.tracks) == count
        QTest.mouseDClick(table.viewport(), LEFT, NONE, rect.center())
        on.pilot.until_shown(on.frames(on.other)[0])
        key(Key.Key_L, ALT)
        key(Key.Key_A, CTRL | SHIFT)
        assert len(on.session.selection.tracks) == on.list.model.total
        on.surface.show_lane(on.car)
        click(on.surface, on_name(on.surface, on.car))
        lit = {on.list.model.ids[index.row()] for index in table.selectionModel().selectedRows()}
        assert lit == {on.car}

    desk(story)

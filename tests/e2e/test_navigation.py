"""Getting about a clip with real keys and clicks: stops, typed places, ranges, marks, the locked camera."""

import shutil
import sys
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from annotations.frames import Span
from app.__main__ import main
from tests.e2e.pilot import LEFT, NONE, Pilot, fly
from tests.fakes import ScriptedAsk

Key = Qt.Key
SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
Story = Callable[[Pilot], None]


@pytest.fixture(autouse=True)
def own_hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("app.log.catch_all", lambda tell: None)
    monkeypatch.setattr("signal.signal", lambda *_: None)


@pytest.fixture
def flight(tmp_path: Path, qtbot: QtBot) -> Callable[[Story], None]:
    """Opens the sample clip and lets a story drive the window."""

    def start(story: Story) -> None:
        clip = Path(shutil.copy(str(files("app").joinpath("data", "demo", "orbit.mp4")), tmp_path / "orbit.mp4"))

        def with_clip(pilot: Pilot) -> None:
            pilot.until(lambda: pilot.window.workspace.session is not None, "the project is there")
            pilot.until_shown(0)
            pilot.zoom_out_to_half()
            story(pilot)

        assert fly(lambda: main([str(clip)]), with_clip) == 0

    return start


def two_boxes(pilot: Pilot) -> None:
    """#1 on frames 0 to 20 with a keyframe on 10, #2 on frame 40 only."""
    pilot.key(Key.Key_2)
    pilot.drag((740, 336), (830, 410))
    pilot.key(Key.Key_V)
    for frame in (10, 20):
        pilot.go_to(frame)
        pilot.drag((786, 372) if frame == 10 else (806, 392), (806, 392) if frame == 10 else (826, 412))
    pilot.go_to(40)
    pilot.key(Key.Key_A)
    pilot.drag((300, 200), (360, 260))
    pilot.key(Key.Key_V)
    for _ in range(2):
        # the selection, then the range that steps of ten have left
        pilot.key(Key.Key_Escape)
    assert not pilot.session.selection.tracks and pilot.session.range is None
    first, second = pilot.session.store.tracks.values()
    assert [k.frame for k in first.keyframes] == [0, 10, 20] and [k.frame for k in second.keyframes] == [40]


def lands(pilot: Pilot, frame: int, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    pilot.key(key, modifiers)
    pilot.until_shown(frame)


def test_stops_by_key_and_a_word_where_there_is_none(flight: Callable[[Story], None]) -> None:
    def story(pilot: Pilot) -> None:
        two_boxes(pilot)
        lands(pilot, 20, Key.Key_PageUp)
        lands(pilot, 10, Key.Key_PageUp)
        lands(pilot, 40, Key.Key_PageDown, ALT)  # the next start of a track
        lands(pilot, 0, Key.Key_PageUp, ALT)
        pilot.window.workspace.settings.set("stop", "empty")
        lands(pilot, 21, Key.Key_PageDown, ALT)
        pilot.window.workspace.settings.set("stop", "unreviewed")
        lands(pilot, 40, Key.Key_PageDown, ALT)
        pilot.key(Key.Key_PageDown, ALT)
        last = pilot.window.workspace.messages.last
        assert last is not None and last.text == "No unreviewed track starts after this frame."
        assert pilot.session.frame == 40

    flight(story)


def test_a_button_goes_where_the_person_wants(flight: Callable[[Story], None]) -> None:
    def story(pilot: Pilot) -> None:
        two_boxes(pilot)
        lands(pilot, 0, Key.Key_Home)
        assert pilot.window.stage is not None
        button = pilot.window.stage.transport.buttons["playback.next"]
        pilot.key(Key.Key_Tab)
        assert pilot.session.selection.tracks, "Alt+Down would nudge it elsewhere"
        button.setFocus()
        pilot.key(Key.Key_Down, ALT)
        menu = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible())
        action = next(a for a in menu.actions() if a.text() == "Next end of a track")
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
        assert "Next end of a track" in button.toolTip() and button.accessibleName() == "Next end of a track"
        QTest.mouseClick(button, LEFT)
        pilot.until_shown(20)
        QTest.mouseClick(button, LEFT)
        pilot.until_shown(40)
        # the small arrow in its corner opens the same menu
        QTest.mouseClick(button, LEFT, pos=QPoint(button.width() - 3, button.height() - 3))
        menu = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible())
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(menu.actions()[0]).center())
        QTest.mouseClick(button, LEFT)
        pilot.until_shown(41)

    flight(story)


def test_a_frame_or_time_is_typed_where_the_number_stands(flight: Callable[[Story], None]) -> None:
    def story(pilot: Pilot) -> None:
        stage = pilot.window.stage
        assert stage is not None
        for text, frame in (("37", 37), ("+5", 42), ("00:01.000", None), ("-2", None), ("0.5s", None)):
            pilot.key(Key.Key_G)
            assert stage.transport.field.isVisible() and stage.transport.field.hasFocus()
            pilot.type(text)
            before = pilot.session.frame
            pilot.key(Key.Key_Return)
            pilot.until(lambda before=before: pilot.session.frame != before, f"{text} is gone to")
            if frame is not None:
                pilot.until_shown(frame)
            assert not stage.transport.field.isVisible() and stage.canvas.hasFocus()
        times = pilot.session.times
        assert times is not None and times.clip_seconds(pilot.session.frame) == pytest.approx(0.5, abs=0.05)
        QTest.mouseClick(stage.transport.number, LEFT)
        pilot.type("soon")
        pilot.key(Key.Key_Return)
        last = pilot.window.workspace.messages.last
        assert last is not None and "neither a frame nor a time" in last.text and stage.transport.field.isVisible()
        pilot.key(Key.Key_Escape)
        assert not stage.transport.field.isVisible()
        lands(pilot, 0, Key.Key_Home)

    flight(story)


def test_shift_selects_the_range_and_escape_lets_it_go_last(flight: Callable[[Story], None]) -> None:
    def story(pilot: Pilot) -> None:
        two_boxes(pilot)
        transport = pilot.window.stage.transport  # pyright: ignore[reportOptionalMemberAccess]
        lands(pilot, 50, Key.Key_Right, SHIFT)
        lands(pilot, 60, Key.Key_Right, SHIFT)
        assert pilot.session.range == Span(40, 60) and transport.span.text() == "range 00040–00060"
        lands(pilot, 61, Key.Key_Right)
        assert pilot.session.range == Span(40, 60)
        pilot.type("}")
        assert pilot.session.range == Span(40, 61)
        lands(pilot, 40, Key.Key_PageUp, SHIFT)
        assert pilot.session.range == Span(40, 40), "from where it ended back to a keyframe"
        lands(pilot, 0, Key.Key_Home, SHIFT)
        assert pilot.session.range == Span(0, 40)
        pilot.key(Key.Key_Tab)
        pilot.key(Key.Key_B)
        QTest.mousePress(pilot.canvas.viewport(), LEFT, pos=pilot.at(100, 100))  # type: ignore[attr-defined]
        QTest.mouseMove(pilot.canvas.viewport(), pilot.at(200, 200))  # type: ignore[attr-defined]
        pilot.key(Key.Key_Escape)
        assert pilot.session.tool == "box"
        pilot.key(Key.Key_Escape)
        assert pilot.session.tool == "select" and pilot.session.selection.tracks
        pilot.key(Key.Key_Escape)
        assert not pilot.session.selection.tracks and pilot.session.range == Span(0, 40)
        pilot.key(Key.Key_Escape)
        assert pilot.session.range is None and not transport.span.isVisible()
        QTest.mouseRelease(pilot.canvas.viewport(), LEFT, pos=pilot.at(200, 200))  # type: ignore[attr-defined]
        lands(pilot, 10, Key.Key_Right, SHIFT)
        QTest.mouseClick(transport.span, LEFT)
        assert pilot.session.range is None

    flight(story)


def test_marks_come_and_go_and_are_gone_to(flight: Callable[[Story], None]) -> None:
    def story(pilot: Pilot) -> None:
        pilot.go_to(12)
        pilot.key(Key.Key_M)
        pilot.go_to(33)
        pilot.window.workspace.ask = ScriptedAsk("second blast?")
        pilot.key(Key.Key_M, SHIFT)
        assert [(m.frame, m.note) for m in pilot.session.store.marks.values()] == [(12, ""), (33, "second blast?")]
        lands(pilot, 12, Key.Key_Semicolon)
        lands(pilot, 33, Key.Key_Apostrophe)
        pilot.key(Key.Key_M)
        assert [m.frame for m in pilot.session.store.marks.values()] == [12]
        pilot.key(Key.Key_Z, CTRL)
        assert [m.frame for m in pilot.session.store.marks.values()] == [12, 33]

    flight(story)


def test_the_camera_follows_when_locked_and_else_never_moves(flight: Callable[[Story], None]) -> None:
    def story(pilot: Pilot) -> None:
        two_boxes(pilot)
        canvas = pilot.window.stage.canvas  # pyright: ignore[reportOptionalMemberAccess]
        lands(pilot, 0, Key.Key_Home)
        canvas.zoom_to(1.7, (200.0, 150.0))
        still = canvas.camera
        for frame in (1, 2, 3):
            lands(pilot, frame, Key.Key_Right)
            assert canvas.camera == still
        lands(pilot, 40, Key.Key_Right, CTRL) if pilot.session.frame_count < 41 else lands(pilot, 10, Key.Key_PageDown)
        assert canvas.camera == still
        lands(pilot, 0, Key.Key_Home)
        pilot.key(Key.Key_Tab)
        pilot.key(Key.Key_C, SHIFT)
        assert canvas.is_locked and pilot.window.stage.transport.lock.isVisible()  # pyright: ignore[reportOptionalMemberAccess]

        def off_centre() -> float:
            item = canvas.shown_scene.by_id[pilot.session.selection.primary or ""]
            left, top, right, bottom = item.kind.bounds(item.shape)
            x, y = canvas.camera.to_view(((left + right) / 2, (top + bottom) / 2)).tolist()
            return max(abs(x - canvas.camera.view_width / 2), abs(y - canvas.camera.view_height / 2))

        assert off_centre() <= 0.51
        for frame in (1, 2, 3):
            lands(pilot, frame, Key.Key_Right)
            assert off_centre() <= 0.51
        before, zoom = canvas.lock_multiple, canvas.zoom
        pilot.key(Key.Key_Plus, CTRL)
        assert canvas.lock_multiple < before and canvas.zoom > zoom and canvas.is_locked and off_centre() <= 0.51
        pilot.key(Key.Key_Left, CTRL | ALT)
        assert not canvas.is_locked and not pilot.window.stage.transport.lock.isVisible()  # pyright: ignore[reportOptionalMemberAccess]
        still = canvas.camera
        lands(pilot, 4, Key.Key_Right)
        assert canvas.camera == still

    flight(story)

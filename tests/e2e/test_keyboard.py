"""A whole hour without a mouse: drawing, adjusting, copying, all with real keys and no pointer."""

import shutil
import sys
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotations.frames import Span
from annotations.keyframe import After
from app.__main__ import main
from tests.e2e.pilot import LEFT, Pilot, fly

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
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
            assert pilot.window.stage is not None
            pilot.window.stage.canvas.setFocus()
            story(pilot)

        assert fly(lambda: main([str(clip)]), with_clip) == 0

    return start


def press(pilot: Pilot, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    for _ in range(times):
        for key in keys:
            pilot.key(key, modifiers)


def values(pilot: Pilot, number: int = 0) -> tuple[float, ...]:
    """Of the shape that shows on this frame."""
    shown = {track.id: state.shape for track, state in pilot.session.states()}
    return shown[list(pilot.session.store.tracks)[number]].values


def box(pilot: Pilot) -> tuple[float, float, float, float]:
    """A vehicle of 60 x 40 px in the middle of the picture, by keys alone; where it begins."""
    canvas = pilot.window.stage.canvas  # pyright: ignore[reportOptionalMemberAccess]
    press(pilot, Key.Key_2, Key.Key_Return)
    at = canvas.keyboard.crosshair
    assert at is not None
    press(pilot, Key.Key_Return)
    press(pilot, Key.Key_Right, modifiers=SHIFT, times=6)
    press(pilot, Key.Key_Down, modifiers=SHIFT, times=4)
    press(pilot, Key.Key_Return)
    assert pilot.session.frame == 0, "while the pen is on, arrows do not step"
    return at[0], at[1], at[0] + 60, at[1] + 40


def test_every_tool_draws_without_a_mouse(flight: Callable[[Story], None]) -> None:
    def story(pilot: Pilot) -> None:
        where = box(pilot)
        assert values(pilot) == where
        canvas = pilot.window.stage.canvas  # pyright: ignore[reportOptionalMemberAccess]
        # a polygon: Return sets, Backspace takes back, Return twice on the spot ends
        press(pilot, Key.Key_1, Key.Key_P)
        press(pilot, Key.Key_Left, modifiers=SHIFT, times=20)
        x, y = canvas.keyboard.crosshair or (0.0, 0.0)
        press(pilot, Key.Key_Return)
        press(pilot, Key.Key_Right, modifiers=SHIFT, times=5)
        press(pilot, Key.Key_Return)
        press(pilot, Key.Key_Down, modifiers=SHIFT, times=5)
        press(pilot, Key.Key_Return)
        press(pilot, Key.Key_Backspace)
        press(pilot, Key.Key_Down, modifiers=CTRL, times=5)
        press(pilot, Key.Key_Return, Key.Key_Return)
        assert values(pilot, 1) == (x, y, x + 50, y, x + 50, y + 50.5)
        # Escape drops what is drawn, then the pen, then the tool
        press(pilot, Key.Key_Return)
        press(pilot, Key.Key_Escape)
        assert canvas.keyboard.pen is not None
        press(pilot, Key.Key_Escape)
        assert canvas.keyboard.pen is None and pilot.session.tool == "polygon"
        press(pilot, Key.Key_Escape)
        assert pilot.session.tool == "select" and len(pilot.session.store.tracks) == 2

    flight(story)


def test_the_picture_moves_along_with_the_crosshair(flight: Callable[[Story], None]) -> None:
    def story(pilot: Pilot) -> None:
        canvas = pilot.window.stage.canvas  # pyright: ignore[reportOptionalMemberAccess]
        canvas.zoom_to(4.0, (300.0, 200.0))
        press(pilot, Key.Key_B, Key.Key_Return)
        for _ in range(40):
            press(pilot, Key.Key_Right, modifiers=SHIFT)
            x, y = canvas.camera.to_view(canvas.keyboard.crosshair or (0, 0)).tolist()
            assert 0 <= x <= canvas.camera.view_width and 0 <= y <= canvas.camera.view_height

    flight(story)


def test_a_shape_is_adjusted_as_one_step(flight: Callable[[Story], None]) -> None:
    def story(pilot: Pilot) -> None:
        left, top, right, bottom = box(pilot)
        press(pilot, Key.Key_V)
        steps = len(pilot.session.history.undo_titles)
        press(pilot, Key.Key_Return)
        press(pilot, Key.Key_Left, times=3)
        press(pilot, Key.Key_Up, modifiers=SHIFT)
        press(pilot, Key.Key_Tab)
        assert QApplication.focusWidget() is pilot.canvas, "Tab chooses a handle, not the next widget"
        press(pilot, Key.Key_Left, modifiers=CTRL, times=5)
        press(pilot, Key.Key_Tab, times=4)
        press(pilot, Key.Key_Right, times=2)
        press(pilot, Key.Key_Return)
        assert values(pilot) == pytest.approx((left - 3.5, top - 10, right - 1, bottom - 10))
        assert len(pilot.session.history.undo_titles) == steps + 1 and pilot.session.frame == 0
        press(pilot, Key.Key_Return, Key.Key_Plus, Key.Key_Plus)
        press(pilot, Key.Key_Escape)
        assert values(pilot) == pytest.approx((left - 3.5, top - 10, right - 1, bottom - 10)), "Escape restores"
        press(pilot, Key.Key_Z, modifiers=CTRL)
        assert values(pilot) == (left, top, right, bottom)

    flight(story)


def test_turning_growing_and_vertices(flight: Callable[[Story], None]) -> None:
    def story(pilot: Pilot) -> None:
        press(pilot, Key.Key_R, Key.Key_Return, Key.Key_Return)
        press(pilot, Key.Key_Right, modifiers=SHIFT, times=8)
        press(pilot, Key.Key_Return)
        press(pilot, Key.Key_Down, modifiers=SHIFT, times=2)
        press(pilot, Key.Key_Return)
        cx, cy, width, height, angle = values(pilot)
        press(pilot, Key.Key_Escape, Key.Key_V, Key.Key_Return)
        press(pilot, Key.Key_Period, times=3)
        press(pilot, Key.Key_Less, modifiers=SHIFT)
        press(pilot, Key.Key_Plus, modifiers=SHIFT)
        press(pilot, Key.Key_Minus, times=3)
        assert pilot.session.frame == 0, "comma and full stop turn, they do not step"
        press(pilot, Key.Key_Return)
        assert values(pilot)[4] == pytest.approx(angle - 7, abs=0.02)
        assert values(pilot)[:2] == pytest.approx((cx, cy), abs=0.02)
        assert values(pilot)[2] < width and values(pilot)[3] < height
        press(pilot, Key.Key_P, Key.Key_Return)
        for key in (Key.Key_Right, Key.Key_Down, Key.Key_Left):
            press(pilot, Key.Key_Return)
            press(pilot, key, modifiers=SHIFT, times=4)
        press(pilot, Key.Key_Return, Key.Key_Return, Key.Key_V)
        assert len(values(pilot, 1)) == 8
        pilot.key(Key.Key_Tab, CTRL)
        pilot.key(Key.Key_Tab, CTRL)
        assert pilot.session.selection.vertex == 1
        press(pilot, Key.Key_Return, Key.Key_Insert)
        press(pilot, Key.Key_Right, times=6)
        press(pilot, Key.Key_Tab, Key.Key_Delete, Key.Key_Return)
        assert len(values(pilot, 1)) == 8

    flight(story)


def test_stepping_keeps_what_was_adjusted_on_its_frame(flight: Callable[[Story], None]) -> None:
    def story(pilot: Pilot) -> None:
        left, top, right, bottom = box(pilot)
        press(pilot, Key.Key_V, Key.Key_Return)
        press(pilot, Key.Key_Right, modifiers=SHIFT)
        press(pilot, Key.Key_F)
        pilot.until_shown(1)
        track = pilot.session.primary
        assert track is not None and track.keyframes[0].shape.values == (left + 10, top, right + 10, bottom)
        assert pilot.canvas.keyboard.adjusting is None  # type: ignore[attr-defined]

    flight(story)


def test_nudges_of_ten_one_and_a_tenth(flight: Callable[[Story], None]) -> None:
    def story(pilot: Pilot) -> None:
        left, top, right, bottom = box(pilot)
        press(pilot, Key.Key_Escape, Key.Key_V)
        press(pilot, Key.Key_Right, modifiers=ALT)
        press(pilot, Key.Key_Right, modifiers=ALT | SHIFT)
        press(pilot, Key.Key_Down, modifiers=ALT | SHIFT | CTRL, times=3)
        assert values(pilot) == pytest.approx((left + 11, top + 0.3, right + 11, bottom + 0.3), abs=1e-9)

    flight(story)


def test_again_copy_paste_duplicate_and_propagate(flight: Callable[[Story], None]) -> None:
    def story(pilot: Pilot) -> None:
        where = box(pilot)
        press(pilot, Key.Key_Escape, Key.Key_V, Key.Key_A)
        assert pilot.session.tool == "box" and pilot.session.label == "vehicle"
        press(pilot, Key.Key_V)
        press(pilot, Key.Key_C, modifiers=CTRL)
        pilot.go_to(5)
        press(pilot, Key.Key_V, modifiers=CTRL)
        first, second = pilot.session.store.tracks.values()
        assert [k.frame for k in second.keyframes] == [5] and second.keyframes[0].shape.values == where
        assert second.label == first.label and pilot.session.primary == second
        # the copy goes on to the next frames
        press(pilot, Key.Key_B, modifiers=SHIFT)
        pilot.until_shown(6)
        press(pilot, Key.Key_B, modifiers=SHIFT)
        pilot.until_shown(7)
        assert pilot.session.primary is not None
        assert [k.frame for k in pilot.session.primary.keyframes] == [5, 6, 7]
        # and stays where it is over a range
        press(pilot, Key.Key_Right, modifiers=SHIFT)
        pilot.until_shown(17)
        press(pilot, Key.Key_B, modifiers=CTRL)
        assert pilot.session.range == Span(7, 17)
        assert [k.frame for k in pilot.session.primary.keyframes] == [5, 6, 7, 17]
        # cut takes the whole track, and all of it can be pasted again
        press(pilot, Key.Key_X, modifiers=CTRL)
        assert len(pilot.session.store.tracks) == 1
        press(pilot, Key.Key_V, modifiers=CTRL | ALT)
        third = pilot.session.primary
        assert third is not None and third.number not in (first.number, second.number)
        assert [k.frame for k in third.keyframes] == [5, 6, 7, 17] and third.keyframes[0].after is After.INTERPOLATE
        press(pilot, Key.Key_Z, modifiers=CTRL, times=6)
        assert list(pilot.session.store.tracks.values()) == [first]

    flight(story)


def test_pasting_at_the_cursor_and_what_is_no_annotation(flight: Callable[[Story], None]) -> None:
    def story(pilot: Pilot) -> None:
        box(pilot)
        press(pilot, Key.Key_Escape, Key.Key_V)
        press(pilot, Key.Key_C, modifiers=CTRL)
        pilot.zoom_out_to_half()
        pilot.move(300, 200)
        press(pilot, Key.Key_V, modifiers=CTRL | SHIFT)
        assert values(pilot, 1) == pytest.approx((270, 180, 330, 220), abs=1.01)
        QApplication.clipboard().setText("just words")
        press(pilot, Key.Key_V, modifiers=CTRL)
        last = pilot.window.workspace.messages.last
        assert last is not None and "no annotation on the clipboard" in last.text
        assert len(pilot.session.store.tracks) == 2

    flight(story)


def test_the_tool_may_go_back_to_select(flight: Callable[[Story], None]) -> None:
    def story(pilot: Pilot) -> None:
        pilot.window.workspace.settings.set("tool_after_drawing", "select")
        pilot.zoom_out_to_half()
        pilot.key(Key.Key_B)
        pilot.drag((300, 200), (360, 260))
        assert pilot.session.tool == "select" and len(pilot.session.store.tracks) == 1
        pilot.key(Key.Key_A)
        assert pilot.session.tool == "box"

    flight(story)


def test_the_mouse_takes_over_at_any_moment(flight: Callable[[Story], None]) -> None:
    def story(pilot: Pilot) -> None:
        left, top, right, bottom = box(pilot)
        press(pilot, Key.Key_V, Key.Key_Return)
        press(pilot, Key.Key_Right, modifiers=SHIFT)
        pilot.zoom_out_to_half()
        QTest.mouseClick(pilot.canvas.viewport(), LEFT, pos=pilot.at(100, 100))  # type: ignore[attr-defined]
        assert values(pilot) == (left + 10, top, right + 10, bottom)
        assert not pilot.canvas.keyboard.is_on and not pilot.session.selection.tracks  # type: ignore[attr-defined]

    flight(story)

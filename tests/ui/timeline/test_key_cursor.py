"""The timeline without a mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotations.keyframe import After
from app.session import Session
from app.workspace import Workspace
from tests.ui.timeline.hands import CTRL, NONE, SHIFT
from ui.timeline.surface import Surface
from ui.timeline.timeline import Timeline

Key = Qt.Key
Press = Callable[..., None]


@pytest.fixture
def press(timeline: Timeline, surface: Surface, demo_session: Session) -> Press:
    """The keyboard on #12's keyframe at 1310."""
    demo_session.selection.select("t12")
    demo_session.seek(1300)
    timeline.take_keyboard()
    assert (surface.keyboard.track, surface.keyboard.frame) == ("t12", 1310)

    def hit(key: Qt.Key, keys: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(surface, key, keys)

    return hit


def test_arrows_walk_over_keyframes_and_lanes(press: Press, surface: Surface, demo_session: Session) -> None:
    press(Key.Key_Right)
    assert (demo_session.frame, demo_session.selection.tracks) == (1390, ("t12",))
    press(Key.Key_Left, times=2)
    assert demo_session.frame == 1237
    press(Key.Key_Down)
    assert demo_session.selection.tracks == ("t13",)
    assert demo_session.frame == 1204, "the nearest keyframe of that lane"
    press(Key.Key_End)
    assert demo_session.frame == 1430
    press(Key.Key_Home)
    assert demo_session.frame == 1204
    press(Key.Key_PageUp)
    assert surface.keyboard.track == "t3"


def test_space_chooses_and_shift_chooses_on(press: Press, surface: Surface) -> None:
    press(Key.Key_Space)
    assert surface.chosen.of("t12").tolist() == [1310]
    press(Key.Key_Right, SHIFT)
    assert surface.chosen.of("t12").tolist() == [1310, 1390]
    press(Key.Key_A, CTRL)
    assert len(surface.chosen.of("t12")) == 6


def test_enter_cycles_what_holds(press: Press, demo_session: Session) -> None:
    press(Key.Key_Return)
    assert demo_session.store.tracks["t12"].keyframes.on(1310).after is After.HOLD  # type: ignore[union-attr]


def test_ctrl_and_arrows_move_as_one_step(press: Press, surface: Surface, demo_session: Session) -> None:
    before = demo_session.store.tracks["t12"]
    press(Key.Key_Right, CTRL, times=3)
    assert 1313 in demo_session.store.tracks["t12"].keyframes.frames
    assert surface.keyboard.frame == 1313
    demo_session.undo()
    assert demo_session.store.tracks["t12"] == before


def test_ctrl_and_arrows_stop_before_the_next_keyframe(press: Press, demo: Workspace, demo_session: Session) -> None:
    press(Key.Key_Left)
    press(Key.Key_Left, CTRL, times=12)
    frames = demo_session.store.tracks["t12"].keyframes.frames.tolist()
    assert frames[:3] == [1180, 1225, 1226]
    assert demo.messages.last is not None
    assert "already a keyframe on frame 1225" in demo.messages.last.text


def test_delete_removes_where_it_stands(press: Press, surface: Surface, demo_session: Session) -> None:
    press(Key.Key_Delete)
    assert 1310 not in demo_session.store.tracks["t12"].keyframes.frames
    assert surface.keyboard.frame in (1237, 1390)


def test_insert_unfolds(press: Press, surface: Surface) -> None:
    press(Key.Key_Insert)
    assert "t12" in surface.lanes.unfolded
    press(Key.Key_Insert)
    assert "t12" not in surface.lanes.unfolded


def test_it_says_where_it_stands(press: Press, surface: Surface) -> None:
    press(Key.Key_Right)
    assert surface.accessibleDescription() == "Wolfhound TSV #12, keyframe 5 of 6, frame 01390, then interpolate"


@pytest.mark.parametrize("key", [Key.Key_Left, Key.Key_Space, Key.Key_Delete, Key.Key_Return])
def test_the_window_keeps_its_keys_until_the_keyboard_is_asked_for(
    surface: Surface, timeline: Timeline, key: Qt.Key
) -> None:
    def overridden() -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, NONE)
        event.ignore()
        QApplication.sendEvent(surface, event)
        return event.isAccepted()

    assert not overridden()
    timeline.take_keyboard()
    assert overridden()
    QTest.keyClick(surface, Key.Key_Escape)
    assert not overridden()


def test_it_outlives_undo_and_the_end_of_its_track(press: Press, surface: Surface, demo_session: Session) -> None:
    from annotations import edits

    demo_session.edit(edits.delete_tracks([demo_session.store.tracks["t12"]]))
    assert surface.keyboard.track in surface.lanes.tracks
    surface.grab()


def test_without_tracks_it_says_so(timeline: Timeline, demo: Workspace, demo_session: Session) -> None:
    from annotations import edits

    demo_session.edit(edits.delete_tracks(list(demo_session.store.tracks.values())))
    timeline.take_keyboard()
    assert demo.messages.last is not None
    assert "no track" in demo.messages.last.text

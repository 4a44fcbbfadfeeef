"""Keys of the pen and of adjusting on the canvas, one by one."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotations.shapes.shape import Shape
from app.session import Session
from tests.ui.canvas.conftest import frame, track
from ui.canvas.view import CanvasView

Key = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def press(canvas: CanvasView, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, *, repeats: bool = False) -> bool:
    """Sends a key as Qt does where no shortcut takes it; whether the canvas used it."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, "", repeats)
    QApplication.sendEvent(canvas, event)
    return event.isAccepted()


def wants(canvas: CanvasView, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> bool:
    return canvas.keyboard.wants(QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers))


@pytest.fixture
def pen(canvas: CanvasView, session: Session) -> CanvasView:
    """With the box tool's pen in the middle of what is seen."""
    session.set_tool("box")
    assert canvas.confirm() and canvas.keyboard.crosshair == (160, 90)
    return canvas


def test_it_begins_where_the_mouse_is_over_the_picture(canvas: CanvasView, session: Session) -> None:
    session.set_tool("box")
    QTest.mouseMove(canvas.viewport(), canvas.to_view(40, 30))
    canvas.confirm()
    assert canvas.keyboard.crosshair == pytest.approx((40, 30), abs=0.5)


def test_moving_the_mouse_does_not_disturb_the_pen(pen: CanvasView) -> None:
    QTest.mouseMove(pen.viewport(), pen.to_view(40, 30))
    assert pen.keyboard.crosshair == (160, 90)


def test_a_held_key_goes_faster(pen: CanvasView) -> None:
    press(pen, Key.Key_Right)
    for _ in range(11):
        press(pen, Key.Key_Right, repeats=True)
    assert pen.keyboard.crosshair == (172, 90)
    press(pen, Key.Key_Right, repeats=True)
    assert pen.keyboard.crosshair == (174, 90)
    press(pen, Key.Key_Right)
    assert pen.keyboard.crosshair == (175, 90), "let go and pressed again it is slow again"


def test_only_its_own_keys_are_taken_from_the_window(pen: CanvasView) -> None:
    for key in (Key.Key_Left, Key.Key_Return, Key.Key_Enter, Key.Key_Backspace, Key.Key_Escape):
        assert wants(pen, key)
    assert wants(pen, Key.Key_Left, SHIFT) and wants(pen, Key.Key_Left, CTRL) and wants(pen, Key.Key_Z, CTRL)
    for key in (Key.Key_F, Key.Key_1, Key.Key_Tab, Key.Key_Comma, Key.Key_Delete):
        assert not wants(pen, key)
    assert not wants(pen, Key.Key_Left, ALT) and not wants(pen, Key.Key_Left, CTRL | SHIFT)


def test_nothing_is_taken_while_neither_is_on(canvas: CanvasView) -> None:
    assert not wants(canvas, Key.Key_Left) and not wants(canvas, Key.Key_Escape)


def test_adjusting_takes_what_would_step_and_zoom(canvas: CanvasView, session: Session) -> None:
    session.selection.select("t1")
    assert canvas.confirm() and canvas.keyboard.adjusting is not None
    for key in (
        Key.Key_Comma,
        Key.Key_Period,
        Key.Key_Plus,
        Key.Key_Minus,
        Key.Key_Tab,
        Key.Key_Insert,
        Key.Key_Delete,
    ):
        assert wants(canvas, key)
    assert wants(canvas, Key.Key_Backtab, SHIFT) and wants(canvas, Key.Key_Less, SHIFT)
    assert not wants(canvas, Key.Key_Plus, CTRL) and not wants(canvas, Key.Key_F)


def test_ctrl_z_restores_what_is_being_adjusted_and_undoes_nothing_else(canvas: CanvasView, session: Session) -> None:
    session.selection.select("t1")
    canvas.confirm()
    press(canvas, Key.Key_Right, SHIFT)
    assert press(canvas, Key.Key_Z, CTRL)
    assert canvas.keyboard.adjusting is None and session.history.undo_title == "Begin"


def test_what_another_edit_changes_ends_the_adjusting(canvas: CanvasView, session: Session) -> None:
    session.selection.select("t1")
    canvas.confirm()
    press(canvas, Key.Key_Right)
    session.selection.select("t1", "t2")
    from annotations import edits

    session.edit(edits.set_notes(session.store.tracks["t2"], "seen"))
    assert canvas.keyboard.adjusting is None
    assert session.store.tracks["t1"] == track(1, Shape("box", (40.0, 40.0, 100.0, 90.0)))


def test_selecting_something_else_keeps_it(canvas: CanvasView, session: Session) -> None:
    session.selection.select("t1")
    canvas.confirm()
    press(canvas, Key.Key_Right, SHIFT)
    session.selection.select("t2")
    assert session.store.tracks["t1"].keyframes.shape(0).values == (50, 40, 110, 90)


def test_another_tool_takes_the_pen_over(pen: CanvasView, session: Session) -> None:
    press(pen, Key.Key_Return)
    press(pen, Key.Key_Right, SHIFT)
    session.set_tool("polygon")
    assert pen.keyboard.crosshair == (170, 90) and not session.store.tracks.keys() - {"t1", "t2", "t3"}
    session.set_tool("select")
    assert not pen.keyboard.is_on


def test_the_crosshair_shows_and_hides(pen: CanvasView) -> None:
    assert pen._crosshair.isVisible()
    pen.grab()
    press(pen, Key.Key_Escape)
    assert not pen._crosshair.isVisible()


def test_with_nothing_to_adjust_return_does_nothing(canvas: CanvasView, session: Session) -> None:
    assert not canvas.confirm() and not canvas.keyboard.is_on


# -- the locked camera -----------------------------------------------------------------------------------------------


def lock(canvas: CanvasView, session: Session, ident: str) -> None:
    from ui.canvas.lock import toggle_lock

    session.selection.select(ident)
    assert toggle_lock(canvas, canvas._workspace)


def test_a_moving_track_stays_in_the_middle(canvas: CanvasView, session: Session) -> None:
    lock(canvas, session, "t3")
    for number in (0, 7, 25, 50):
        session.show(frame(number))
        left, top, right, bottom = 200.0 + number, 20.0, 230.0 + number, 40.0
        x, y = canvas.camera.to_view(((left + right) / 2, (top + bottom) / 2)).tolist()
        assert x == pytest.approx(canvas.camera.view_width / 2, abs=0.51)
        assert y == pytest.approx(canvas.camera.view_height / 2, abs=0.51)
        assert canvas.camera.view_width / canvas.camera.scale[0] >= 6 * 30 - 1


def test_zooming_shows_more_or_less_and_is_remembered(canvas: CanvasView, session: Session) -> None:
    lock(canvas, session, "t3")
    zoom = canvas.zoom
    canvas.zoom_by(2.0)
    assert canvas.zoom == pytest.approx(2 * zoom) and canvas.lock_multiple == pytest.approx(3)
    canvas._rest.timeout.emit()
    assert canvas._workspace.settings.get("lock_multiple") == pytest.approx(3)
    canvas.zoom_by(1000)
    assert canvas.lock_multiple == pytest.approx(1.1)


def test_any_pan_and_fit_let_go(canvas: CanvasView, session: Session) -> None:
    for let_go in (lambda: canvas.pan_by(3, 0), canvas.fit, lambda: canvas.centre_on(10, 10)):
        lock(canvas, session, "t3")
        assert canvas.is_locked
        let_go()
        assert not canvas.is_locked


def test_it_goes_with_the_selection_and_ends_with_it(canvas: CanvasView, session: Session) -> None:
    lock(canvas, session, "t3")
    session.selection.select("t1")
    x, y = canvas.camera.to_view((70, 65)).tolist()
    assert (x, y) == pytest.approx((canvas.camera.view_width / 2, canvas.camera.view_height / 2), abs=0.51)
    session.selection.clear()
    assert not canvas.is_locked


def test_a_point_keeps_the_zoom(canvas: CanvasView, session: Session) -> None:
    before = canvas.zoom
    canvas.follow((50.0, 50.0, 50.0, 50.0))
    assert canvas.zoom == before
    assert canvas.camera.to_view((50, 50)).tolist() == pytest.approx([320, 180], abs=0.51)

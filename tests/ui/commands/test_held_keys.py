"""Pressing does it, letting go after a while undoes it, a tap leaves it done."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.commands.held_keys import HeldKeys

H, D, NONE = Qt.Key.Key_H, Qt.Key.Key_D, Qt.KeyboardModifier.NoModifier


class Desk:
    """A window with a canvas, a text field and one action that is on while its key is held."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window, self.now_s, self.on, self.steps = QMainWindow(), 100.0, False, 0
        qtbot.addWidget(self.window)
        self.canvas, self.field, middle = QWidget(), QLineEdit(), QWidget()
        self.canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(middle)
        layout.addWidget(self.canvas)
        layout.addWidget(self.field)
        self.window.setCentralWidget(middle)
        self.held = HeldKeys(self.window, self.run)
        self.held.clock = lambda: self.now_s
        self.action = QAction("Hide", self.window)
        self.action.setObjectName("hide")
        self.action.setShortcuts(["H", "Ctrl+H"])
        self.action.triggered.connect(lambda: self.run("hide"))
        self.held.watch(self.action)
        step = QAction("Step", self.window)
        step.setShortcut("D")
        step.triggered.connect(lambda: setattr(self, "steps", self.steps + 1))
        self.window.addActions([self.action, step])
        self.window.show()
        qtbot.waitExposed(self.window)
        self.canvas.setFocus()

    def run(self, ident: str) -> None:
        assert ident == "hide"
        self.on = not self.on

    def press(self, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyPress(self.canvas, H, modifiers)

    def release(self, after_s: float, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.now_s += after_s
        QTest.keyRelease(self.canvas, H, modifiers)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_it_lasts_while_the_key_is_held(desk: Desk) -> None:
    desk.press()
    assert desk.on
    desk.release(0.31)
    assert not desk.on


def test_a_tap_leaves_it_and_the_next_takes_it_back(desk: Desk) -> None:
    desk.press()
    desk.release(0.29)
    assert desk.on
    desk.press()
    desk.release(0.1)
    assert not desk.on


def test_holding_while_it_is_on_takes_it_off_meanwhile(desk: Desk) -> None:
    desk.press()
    desk.release(0.1)
    desk.press()
    assert not desk.on
    desk.release(2.0)
    assert desk.on


def test_other_keys_mean_themselves_meanwhile(desk: Desk) -> None:
    desk.press()
    QTest.keyClick(desk.canvas, D)
    assert desk.on and desk.steps == 1
    desk.release(1.0)
    assert not desk.on


def test_a_repeated_key_is_still_one_press(desk: Desk) -> None:
    desk.press()
    for _ in range(5):
        desk.now_s += 0.1
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            QApplication.sendEvent(desk.canvas, QKeyEvent(kind, H, NONE, "h", True))
    assert desk.on
    desk.release(0.1)
    assert not desk.on


def test_with_ctrl_or_from_a_menu_it_stays(desk: Desk) -> None:
    desk.press(Qt.KeyboardModifier.ControlModifier)
    desk.release(5.0, Qt.KeyboardModifier.ControlModifier)
    assert desk.on
    desk.action.trigger()
    assert not desk.on
    desk.release(5.0)
    assert not desk.on


def test_leaving_the_window_is_letting_go(desk: Desk) -> None:
    desk.press()
    desk.now_s += 1.0
    QApplication.sendEvent(desk.window, QEvent(QEvent.Type.WindowDeactivate))
    assert not desk.on
    desk.release(1.0)
    assert not desk.on

"""A pilot whose hands are counted: what reaches the window is written down by what sends it, and by nothing else."""

from PySide6.QtCore import QKeyCombination, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from tests.e2e.pilot import Hands, Pilot
from ui.main_window import MainWindow


class CountedHands(Hands):
    """Each key, click, double click and drag is one; Ctrl, Shift and Alt belong to what they are held with; each typed
    letter is one; moving the mouse is none.
    """

    def __init__(self) -> None:
        self.done: list[str] = []

    def key(self, widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        self.done.append(QKeySequence(QKeyCombination(modifiers, key)).toString())
        super().key(widget, key, modifiers)

    def key_later(self, widget: QWidget, key: Qt.Key) -> None:
        self.done.append(QKeySequence(key).toString())
        super().key_later(widget, key)

    def letter(self, widget: QWidget, letter: str) -> None:
        self.done.append(letter)
        super().letter(widget, letter)

    def click(self, widget: QWidget, place: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        self.done.append(f"{_held(modifiers)}click")
        super().click(widget, place, modifiers)

    def double_click(self, widget: QWidget, place: QPoint) -> None:
        self.done.append("double click")
        super().double_click(widget, place)

    def press(self, widget: QWidget, place: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        self.done.append(f"{_held(modifiers)}drag")
        super().press(widget, place, modifiers)


class CountingPilot(Pilot):
    """A pilot that knows what its hands have done."""

    def __init__(self, window: MainWindow) -> None:
        self.counted = CountedHands()
        super().__init__(window, self.counted)

    @property
    def done(self) -> list[str]:
        return self.counted.done

    def begin(self, frame: int) -> None:
        """The picture of a frame shows, half size, nothing is selected, the mouse is outside: where each job begins."""
        self.until(lambda: self.window.workspace.session is not None, "the project is there")
        self.until(lambda: self.session.shown is not None, "a picture shows")
        self.zoom_out_to_half()
        self.session.selection.clear()
        self.session.seek(frame)
        self.until_shown(frame)
        self.canvas.setFocus()
        self.done.clear()

    def step(self, key: Qt.Key, modifiers: Qt.KeyboardModifier, frame: int) -> None:
        """A key that brings another frame, which must show before the hands go on."""
        self.key(key, modifiers)
        self.until_shown(frame)

    def answer_with_return(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """Presses a key that asks a question, and Return as soon as the question is there."""

        def answer() -> None:
            asked = QApplication.activeModalWidget()
            if asked is None:
                QTimer.singleShot(20, answer)
            else:
                self.hands.key_later(asked.focusWidget() or asked, Qt.Key.Key_Return)

        QTimer.singleShot(0, answer)
        self.key(key, modifiers)


def _held(modifiers: Qt.KeyboardModifier) -> str:
    names = (
        (Qt.KeyboardModifier.ControlModifier, "Ctrl"),
        (Qt.KeyboardModifier.AltModifier, "Alt"),
        (Qt.KeyboardModifier.ShiftModifier, "Shift"),
    )
    return "".join(f"{name}+" for modifier, name in names if modifiers & modifier)

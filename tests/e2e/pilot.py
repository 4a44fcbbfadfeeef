"""Drives the real window the way a person does: mouse and keys, places in picture pixels, nothing behind its back."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.session import Session
from ui.application import wait_for
from ui.main_window import MainWindow
from ui.models.track_model import Column

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class Hands:
    """What sends events to widgets; a pilot has no other way to them."""

    def key(self, widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        QTest.keyClick(widget, key, modifiers)

    def key_later(self, widget: QWidget, key: Qt.Key) -> None:
        """For a key that closes the widget: it must not be gone while the key is still being pressed."""
        QApplication.postEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, NONE))

    def letter(self, widget: QWidget, letter: str) -> None:
        QTest.keyClicks(widget, letter)

    def move(self, widget: QWidget, place: QPoint) -> None:
        QTest.mouseMove(widget, place)

    def click(self, widget: QWidget, place: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        QTest.mouseClick(widget, LEFT, modifiers, place)

    def double_click(self, widget: QWidget, place: QPoint) -> None:
        QTest.mouseDClick(widget, LEFT, NONE, place)

    def press(self, widget: QWidget, place: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        QTest.mousePress(widget, LEFT, modifiers, place)

    def release(self, widget: QWidget, place: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        QTest.mouseRelease(widget, LEFT, modifiers, place)


class Pilot:
    """One window and the hands on it."""

    def __init__(self, window: MainWindow, hands: Hands | None = None) -> None:
        self.window, self.hands = window, hands or Hands()

    @property
    def session(self) -> Session:
        session = self.window.workspace.session
        assert session is not None
        return session

    @property
    def canvas(self) -> QWidget:
        assert self.window.stage is not None
        return self.window.stage.canvas

    # -- waiting -------------------------------------------------------------------------------------------------

    def until(self, condition: Callable[[], bool], what: str) -> None:
        assert wait_for(condition, 10_000), f"waited in vain until {what}; {self._state()}"

    def _state(self) -> str:
        session, focus = self.window.workspace.session, QApplication.focusWidget()
        where = "" if session is None else f"frame {session.frame}, wanted {session.player and session.player.wanted}, "
        last = self.window.workspace.messages.last
        return f"{where}tool {session and session.tool}, focus on {focus}, told {last and last.text!r}"

    def until_shown(self, frame: int) -> None:
        self.until(lambda: self.session.shown is not None and self.session.shown.index == frame, f"frame {frame} shows")

    # -- keys ----------------------------------------------------------------------------------------------------

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        focus = QApplication.focusWidget() or self.window
        self.hands.key(focus, key, modifiers)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        focus = QApplication.focusWidget() or self.window
        for letter in text:
            self.hands.letter(focus, letter)
        QApplication.processEvents()

    def go_to(self, frame: int) -> None:
        """Home, then hundreds, tens and single steps: what a hand on the keyboard does."""
        self.key(Qt.Key.Key_Home)
        self.until_shown(0)
        here = 0
        for size, modifier in (
            (100, Qt.KeyboardModifier.ControlModifier),
            (10, Qt.KeyboardModifier.ShiftModifier),
            (1, NONE),
        ):
            while frame - here >= size:
                here += size
                self.key(Qt.Key.Key_Right, modifier)
                self.until_shown(here)

    def zoom_out_to_half(self) -> None:
        """Even places of the picture are then exact pixels of the screen, however large the canvas happens to be."""
        assert self.window.stage is not None
        canvas, clip = self.window.stage.canvas, self.session.clip_ref
        assert clip is not None
        canvas.zoom_to(0.5, (0.0, 0.0))
        canvas.centre_on(clip.width / 2, clip.height / 2)

    # -- mouse, in picture pixels --------------------------------------------------------------------------------

    def at(self, x: float, y: float) -> QPoint:
        return self.window.stage.canvas.to_view(x, y)  # pyright: ignore[reportOptionalMemberAccess]

    @property
    def _surface(self) -> QWidget:
        return self.canvas.viewport()  # pyright: ignore[reportAttributeAccessIssue]

    def move(self, x: float, y: float) -> None:
        self.hands.move(self._surface, self.at(x, y))
        QApplication.processEvents()

    def click(self, x: float, y: float, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.move(x, y)
        self.hands.click(self._surface, self.at(x, y), modifiers)
        QApplication.processEvents()

    def double_click(self, x: float, y: float) -> None:
        self.hands.double_click(self._surface, self.at(x, y))
        QApplication.processEvents()

    def drag(self, start: tuple[float, float], end: tuple[float, float], modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.move(*start)
        self.hands.press(self._surface, self.at(*start), modifiers)
        for part in (0.25, 0.5, 0.75, 1.0):
            x, y = (a + (b - a) * part for a, b in zip(start, end, strict=True))
            self.hands.move(self._surface, self.at(x, y))
            QApplication.processEvents()
        self.hands.release(self._surface, self.at(*end), modifiers)
        QApplication.processEvents()

    def trail(self, *places: tuple[float, float]) -> None:
        """One drag through several places, back to the first one: an outline drawn in one go."""
        self.move(*places[0])
        self.hands.press(self._surface, self.at(*places[0]), NONE)
        for (x0, y0), (x1, y1) in zip(places, (*places[1:], places[0]), strict=True):
            for part in (0.25, 0.5, 0.75, 1.0):
                self.hands.move(self._surface, self.at(x0 + (x1 - x0) * part, y0 + (y1 - y0) * part))
                QApplication.processEvents()
        self.hands.release(self._surface, self.at(*places[0]), NONE)
        QApplication.processEvents()

    def click_in_list(self, track: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """On a track's row in the list of tracks."""
        assert self.window.stage is not None
        table, model = self.window.stage.tracks.table, self.window.stage.tracks.model
        row = model.row(track)
        assert row is not None
        place = table.visualRect(model.index(row, Column.NAME)).center()
        self.hands.click(table.viewport(), place, modifiers)
        QApplication.processEvents()


AnyPilot = TypeVar("AnyPilot", bound=Pilot)


def fly(
    program: Callable[[], int],
    story: Callable[[AnyPilot], None],
    board: Callable[[MainWindow], AnyPilot] = Pilot,
) -> int:
    """Starts the real program and lets a story drive its window; closes it at the end. The program's exit code."""
    failures: list[BaseException] = []

    def begin() -> None:
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
        if not windows:
            QTimer.singleShot(20, begin)
            return
        try:
            story(board(windows[0]))
        except BaseException as failure:  # noqa: BLE001 - handed on below, once the window is closed
            failures.append(failure)
        finally:
            # closing the last window ends the program; a further quit() would be left over for the next test's loops
            QApplication.closeAllWindows()

    QTimer.singleShot(0, begin)
    code = program()
    if failures:
        raise failures[0]
    return code

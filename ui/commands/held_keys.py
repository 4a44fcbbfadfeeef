"""Commands that act while their key is held: pressing does them, letting go undoes them, a tap leaves them done."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

TAP_S: Final = 0.3
"""A key that is let go of sooner was tapped."""


class HeldKeys(QObject):
    """Watches a window for the keys of some of its actions. `run` does a command by id; doing it twice undoes it.

    Shortcuts tell of the press only. The release comes to whichever widget has the keyboard, and from there, since
    nobody else wants it, to the window.
    """

    def __init__(self, window: QWidget, run: Callable[[str], None]) -> None:
        super().__init__(window)
        self._run = run
        self.clock: Callable[[], float] = time.monotonic
        self._pressed: int | None = None
        self._since_s = 0.0
        self._holding: str | None = None
        window.installEventFilter(self)

    def watch(self, action: QAction) -> None:
        """From now on letting go of this action's key counts. Its name is the command's id."""
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _checked=False: self._triggered(action.objectName()))

    def _triggered(self, ident: str) -> None:
        # without a key under the finger it came from a menu or the palette, and stays
        self._holding = ident if self._pressed is not None else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            if kind is QEvent.Type.ShortcutOverride:
                self._press(event)
            elif kind is QEvent.Type.KeyRelease and event.key() == self._pressed:
                self._let_go()
        elif kind is QEvent.Type.WindowDeactivate:
            # the key may be let go of elsewhere
            self._let_go()
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> None:
        """Before a shortcut acts its key is offered to the widgets. Keys pressed while one is held mean themselves."""
        if self._holding is not None and event.key() != self._pressed:
            return
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        self._pressed, self._since_s = event.key() if plain else None, self.clock()

    def _let_go(self) -> None:
        ident, self._holding, self._pressed = self._holding, None, None
        if ident is not None and self.clock() - self._since_s >= TAP_S:
            self._run(ident)

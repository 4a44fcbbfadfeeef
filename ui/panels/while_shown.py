"""A panel behind a tab does nothing: what it would have shown it takes in when it comes to the front."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class WhileShown(QObject):
    """Connect signals to this in place of the panel's own `refresh`: it is called at once while the panel can be seen,
    else once when it is shown again. Arguments of the signals are not handed on.
    """

    def __init__(self, panel: QWidget, refresh: Callable[[], None]) -> None:
        super().__init__(panel)
        self._panel, self._refresh = panel, refresh
        self.behind = False
        """Whether something was left undone."""
        panel.installEventFilter(self)

    def __call__(self, *_: object) -> None:
        self.behind = not self._panel.isVisible()
        if not self.behind:
            self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # never handed on to super(): at the end of the program there is none left to ask
        if event.type() == QEvent.Type.Show and self.behind:
            self()
        return False

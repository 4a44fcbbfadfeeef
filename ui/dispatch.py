"""The one way back to the GUI thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.log import logger


class Dispatcher(QObject):
    """`post(work)` from any thread: the work runs on the GUI thread, in order of posting."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def post(self, work: Callable[[], None]) -> None:
        if not self._closed:
            try:
                self._posted.emit(work)
            except RuntimeError:  # the window is gone; so is whoever waited for this
                logger.info("a late result was dropped")

    def close(self) -> None:
        """From now on nothing runs any more: late results of threads have nowhere to go."""
        self._closed = True

    @Slot(object)
    def _run(self, work: Callable[[], None]) -> None:
        if not self._closed:
            work()

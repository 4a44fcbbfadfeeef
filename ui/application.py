"""Assembles the program with its window. The only place that makes a QApplication."""

import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app import log, paths
from app.commands import COMMANDS
from app.errors import AppError
from app.jobs import Jobs
from app.settings import Settings
from app.workspace import Workspace
from ui import theme, translation
from ui.bridge import Bridge
from ui.dialogs.ask import DialogAsk
from ui.dialogs.crash import Crashes, RunWatch
from ui.dispatch import Dispatcher
from ui.main_window import MainWindow

PATIENCE_MS = 60_000
REST_MS = 2_500
LOOK = ("theme", "text_percent")
"""Settings that the look follows from."""


@dataclass(slots=True, weakref_slot=True)
class Running:
    """Everything that one window needs, held together so that nothing is collected too early."""

    application: QApplication
    workspace: Workspace
    bridge: Bridge
    window: MainWindow
    dispatcher: Dispatcher

    def close(self) -> None:
        self.window.close()
        self.dispatcher.close()

    def renew_window(self) -> None:
        """Another window, in the language of now, at the place of the old one; what is open stays open."""
        old, docks = self.window, self.window.docks
        # whoever still listens to the old one belongs to the old window
        self.bridge.blockSignals(True)
        self.bridge = Bridge(self.workspace, self.application)
        kept = docks.layout_kept() if docks is not None else {}
        was_seen, geometry = old.isVisible(), old.geometry()
        old.hide()
        # before the window: its widgets must find the new look when they are told of it
        self.bridge.settings_changed.connect(self.setting_changed)
        self.window = MainWindow(self.workspace, self.bridge)
        self.window.setGeometry(geometry)
        if self.window.docks is not None:
            self.window.docks.restore(kept)
        self.workspace.ask = DialogAsk(self.window)
        self.window.setVisible(was_seen)
        old.deleteLater()

    def setting_changed(self, key: str) -> None:
        settings = self.workspace.settings
        if key in LOOK:
            theme.apply(self.application, settings.get("theme"), settings.get("text_percent") / 100)
            self.window.actions_.retheme()
        elif key == "keys":
            self.window.actions_.rebind()
        elif key == "interface":
            translation.install(settings.get("interface"))
            # the signal that brought this comes from the window that is to go
            QTimer.singleShot(0, self.renew_window)


def application() -> QApplication:
    """The process's QApplication, made if there is none."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QApplication.setApplicationName("hovermark")
    QApplication.setApplicationDisplayName("Hovermark")
    QApplication.setDesktopFileName("hovermark")
    return QApplication(sys.argv[:1])


def assemble(settings: Settings | None = None) -> Running:
    """The program with its window, not yet shown."""
    qt = application()
    settings = settings or Settings(paths.config_folder() / "settings.json")
    translation.install(settings.get("interface"))
    theme.apply(qt, settings.get("theme"), settings.get("text_percent") / 100)
    dispatcher = Dispatcher(qt)
    workspace = Workspace(COMMANDS, settings=settings, jobs=Jobs(dispatcher.post), post=dispatcher.post)
    bridge = Bridge(workspace, qt)
    window = MainWindow(workspace, bridge)
    workspace.ask = DialogAsk(window)

    running = Running(qt, workspace, bridge, window, dispatcher)
    bridge.settings_changed.connect(running.setting_changed)
    if settings.complaint:
        workspace.messages.tell(settings.complaint, "error")
    return running


def start(files: Sequence[Path]) -> int:
    """Opens the window on some files and runs until it is closed. Returns the exit code."""
    running = assemble()
    crashes = Crashes(running.workspace, lambda: running.window, running.dispatcher.post)
    log.catch_all(crashes.caught)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    running.window.show()
    watch = RunWatch(running.workspace)
    if files:
        QTimer.singleShot(0, lambda: running.workspace.open_all(list(files)))
    code = running.application.exec()
    running.dispatcher.close()
    watch.end()
    return code


def wait_for(condition: Callable[[], bool], patience_ms: int = PATIENCE_MS) -> bool:
    """Runs the event loop until a condition holds; False if it did not in time."""
    loop, timer, limit = QEventLoop(), QTimer(), QTimer(singleShot=True)
    timer.timeout.connect(lambda: condition() and loop.quit())
    limit.timeout.connect(loop.quit)
    timer.start(5)
    limit.start(patience_ms)
    if not condition():
        loop.exec()
    return condition()


def draw(
    project: Path,
    picture: Path,
    *,
    size: tuple[int, int] = (1440, 900),
    theme_name: str = "dark",
    frame: int | None = None,
    prepare: Callable[[Running], QWidget | None] | None = None,
) -> None:
    """Draws the real window, opened on a project, into a picture; works without a display. AppError if it cannot.

    `prepare` brings the window to what is to be seen, and may name a part of it, or a dialog, that is drawn alone.
    """
    if not os.environ.get("DISPLAY") and sys.platform == "linux":
        # set but empty counts as not set
        os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"
    settings = Settings(None)
    settings.set("theme", theme_name)
    running = assemble(settings)
    try:
        running.window.resize(QSize(*size))
        running.window.show()
        running.workspace.open(project)
        _wait_for_picture(running, frame)
        part = prepare(running) if prepare is not None else None
        wait_for(lambda: not running.workspace.jobs.running, 5000)
        _settle()
        quality = 88 if picture.suffix == ".jpg" else -1
        if not (part or running.window).grab().save(str(picture), quality=quality):
            raise AppError(f"“{picture}” cannot be written.")
    finally:
        running.close()


def _settle() -> None:
    """Lets layouts, thumbnails and sharpened pictures come to rest, as they do before a person's eyes."""
    wait_for(lambda: False, REST_MS)


def _wait_for_picture(running: Running, frame: int | None) -> None:
    workspace = running.workspace

    def is_shown() -> bool:
        session = workspace.session
        return session is not None and session.shown is not None and (frame is None or session.frame == frame)

    session = workspace.session
    if session is None:
        last = workspace.messages.last
        raise AppError(last.text if last else "The project did not open.")
    wait_for(lambda: session.shown is not None)
    if frame is not None:
        session.seek(frame)
    if not wait_for(is_shown):
        raise AppError("The clip's picture did not appear.")

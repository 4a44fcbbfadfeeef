"""The window: it puts canvas, panels, timeline and menus in their places, and does nothing else."""

import base64
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu, QStackedWidget

from app.errors import AppError
from app.workspace import Workspace
from ui.abilities import Abilities
from ui.bridge import Bridge
from ui.commands.actions import Actions
from ui.docks import LAYOUT, Docks
from ui.playback_clock import PlaybackClock
from ui.title_label import TitleLabel
from ui.toasts import Toasts
from ui.welcome import Welcome
from ui.words import tr

if TYPE_CHECKING:
    from ui.stage import Stage

SMALLEST = (720, 420)
FRAME_PX = 32
"""What a window manager's title bar takes, about."""


class MainWindow(Abilities):
    """One window on one workspace. Implements app.window_port.Window."""

    def __init__(self, workspace: Workspace, bridge: Bridge) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        self.resize(self._fitting(1440, 900))
        self.workspace, self.bridge = workspace, bridge
        workspace.window = self
        self._pages = QStackedWidget()
        self._pages.addWidget(Welcome(workspace, bridge))
        self.setCentralWidget(self._pages)
        self.actions_ = Actions(workspace, bridge, self)
        self._menus = self.actions_.fill(self.menuBar())
        self._title = TitleLabel(self.menuBar())
        self._add_clip_menus()
        self.toasts = Toasts(bridge, self._pages)
        PlaybackClock(workspace, bridge, self)
        bridge.session_changed.connect(self._session_changed)
        bridge.clip_changed.connect(self._name_window)
        self._session_changed()

    # -- building ------------------------------------------------------------------------------------------------

    def _build_stage(self) -> "Stage":
        """The annotating part is made when the first project opens: the welcome page needs none of it."""
        from ui.canvas.context_menu import ContextMenu
        from ui.stage import Stage

        stage = Stage(self.workspace, self.bridge, self)
        ContextMenu(self.workspace, self.actions_, stage.canvas)
        self._pages.addWidget(stage.canvas)
        self.addToolBar(stage.tool_bar)
        self.docks = Docks(self, self.workspace, self.bridge, stage)
        self.docks.changed.connect(self.actions_.refresh)
        self.setStatusBar(stage.status_bar)
        self._restore(self.docks)
        return stage

    def _restore(self, docks: Docks) -> None:
        kept = self.workspace.settings.get("window")
        if kept.get("layout") == LAYOUT:
            self.restoreGeometry(base64.b64decode(kept.get("geometry", "")))
            self.resize(self._fitting(self.width(), self.height()))
        docks.restore(kept)

    def _fitting(self, width: int, height: int) -> QSize:
        """A size that leaves the window wholly on the screen, its frame included."""
        screen = self.screen().availableGeometry().size()
        return QSize(min(width, screen.width()), min(height, screen.height() - FRAME_PX))

    def _add_clip_menus(self) -> None:
        file_menu = self._menus["File"]
        self._recent_menu, self._clip_menu = QMenu(tr("Open recent"), self), QMenu(tr("Clips of the project"), self)
        after_open = file_menu.actions()[2]
        file_menu.insertMenu(after_open, self._recent_menu)
        file_menu.insertMenu(after_open, self._clip_menu)
        self._recent_menu.aboutToShow.connect(self._fill_recent)
        self._clip_menu.aboutToShow.connect(self._fill_clips)

    def _fill_recent(self) -> None:
        self._recent_menu.clear()
        for path in self.workspace.recent():
            self._recent_menu.addAction(str(path), lambda path=path: self.workspace.open(path))

    def _fill_clips(self) -> None:
        self._clip_menu.clear()
        session = self.workspace.session
        if session is None:
            return
        group = QActionGroup(self._clip_menu)
        for ref in session.store.clips.values():
            action = QAction(Path(ref.path).name, group, checkable=True)
            action.setChecked(session.clip_ref == ref)
            action.triggered.connect(lambda _on=False, ident=ref.id: session.open_clip(ident))
            self._clip_menu.addAction(action)

    # -- following the program -----------------------------------------------------------------------------------

    def _session_changed(self) -> None:
        is_open = self.workspace.session is not None
        if is_open and self.stage is None:
            self.stage = self._build_stage()
        if self.stage is not None and self.docks is not None:
            self._pages.setCurrentIndex(1 if is_open else 0)
            self.stage.set_shown(is_open)
            self.statusBar().setVisible(is_open)
            self.docks.set_shown(is_open)
            if is_open:
                self.stage.canvas.setFocus()
        self._name_window()

    def _name_window(self) -> None:
        session = self.workspace.session
        if session is None:
            self._title.show_text("")
            self.setWindowTitle("Hovermark")
            return
        text = session.path.name
        ref = session.clip_ref
        if ref is not None:
            place = list(session.store.clips).index(ref.id) + 1
            name, count = Path(ref.path).name, len(session.store.clips)
            text += " — " + tr("clip {place} of {count} · {name}", place=place, count=count, name=name)
        if session.read_only:
            text += " " + tr("(read only)")
        self._title.show_text(text)
        self.setWindowTitle(f"{text} — Hovermark")

    # -- Qt ------------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.workspace.open_all(files)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.docks is not None and self.workspace.session is not None:
            try:
                self.workspace.settings.set("window", self.docks.layout_kept())
            except AppError as error:
                self.workspace.messages.fail(error)
        self.workspace.close()
        event.accept()

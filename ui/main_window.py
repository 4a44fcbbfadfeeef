"""The window: it puts canvas, panels, timeline and menus in their places, and does nothing else."""

import base64
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QStackedWidget, QWidget

from app.errors import AppError
from app.workspace import Workspace
from ui.bridge import Bridge
from ui.commands.actions import Actions
from ui.commands.palette import Palette
from ui.commands.shortcut_sheet import ShortcutSheet
from ui.dialogs.about import About
from ui.playback_clock import PlaybackClock
from ui.title_label import TitleLabel
from ui.toasts import Toasts
from ui.welcome import Welcome

if TYPE_CHECKING:
    from ui.stage import Stage

SMALLEST = (720, 420)
FRAME_PX = 32
"""What a window manager's title bar takes, about."""
LAYOUT = 2
"""Raise it when docks are renamed, so that an old saved layout is not applied."""


class MainWindow(QMainWindow):
    """One window on one workspace. Implements app.window_port.Window."""

    def __init__(self, workspace: Workspace, bridge: Bridge) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        self.resize(self._fitting(1440, 900))
        self.workspace, self._bridge = workspace, bridge
        workspace.window = self
        self._pages = QStackedWidget()
        self._pages.addWidget(Welcome(workspace, bridge))
        self.setCentralWidget(self._pages)
        self.stage: Stage | None = None
        self._docks: dict[str, QDockWidget] = {}
        self.actions_ = Actions(workspace, bridge, self)
        self._menus = self.actions_.fill(self.menuBar())
        self._title = TitleLabel(self.menuBar())
        self._add_clip_menus()
        self._palette = Palette(workspace, self)
        self._sheet: ShortcutSheet | None = None
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

        stage = Stage(self.workspace, self._bridge, self)
        ContextMenu(self.workspace, self.actions_, stage.canvas)
        self._pages.addWidget(stage.canvas)
        self.addToolBar(stage.tool_bar)
        for name, title, widget, area in stage.docks:
            dock = QDockWidget(title, self)
            dock.setObjectName(name)
            dock.setWidget(widget)
            dock.setTitleBarWidget(QWidget())
            dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetMovable)
            self.addDockWidget(area, dock)
            dock.visibilityChanged.connect(lambda _shown: self.actions_.refresh())
            self._docks[name] = dock
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.BottomDockWidgetArea)
        self.setStatusBar(stage.status_bar)
        self._restore()
        return stage

    def _restore(self) -> None:
        kept = self.workspace.settings.get("window")
        if kept.get("layout") == LAYOUT:
            self.restoreGeometry(base64.b64decode(kept.get("geometry", "")))
            self.resize(self._fitting(self.width(), self.height()))
            self.restoreState(base64.b64decode(kept.get("state", "")), LAYOUT)
            return
        self.resizeDocks([self._docks["inspector"]], [336], Qt.Orientation.Horizontal)
        timeline = max(150, min(270, round(self.height() * 0.29)))
        rest = self.height() - timeline
        self.resizeDocks([self._docks["timeline"]], [timeline], Qt.Orientation.Vertical)
        panels = [self._docks["inspector"], self._docks["tracks"]]
        self.resizeDocks(panels, [round(rest * 0.55), round(rest * 0.45)], Qt.Orientation.Vertical)

    def _fitting(self, width: int, height: int) -> QSize:
        """A size that leaves the window wholly on the screen, its frame included."""
        screen = self.screen().availableGeometry().size()
        return QSize(min(width, screen.width()), min(height, screen.height() - FRAME_PX))

    def _add_clip_menus(self) -> None:
        file_menu = self._menus["File"]
        self._recent_menu, self._clip_menu = QMenu("Open recent", self), QMenu("Clips of the project", self)
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
        if self.stage is not None:
            self._pages.setCurrentIndex(1 if is_open else 0)
            self.stage.set_shown(is_open)
            self.statusBar().setVisible(is_open)
            for dock in self._docks.values():
                dock.setVisible(is_open)
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
            text += f" — clip {place} of {len(session.store.clips)} · {Path(ref.path).name}"
        if session.read_only:
            text += " (read only)"
        self._title.show_text(text)
        self.setWindowTitle(f"{text} — Hovermark")

    # -- app.window_port.Window ----------------------------------------------------------------------------------

    def fit(self) -> None:
        if self.stage is not None:
            self.stage.canvas.fit()

    def one_to_one(self) -> None:
        if self.stage is not None:
            self.stage.canvas.one_to_one()

    def zoom_by(self, factor: float) -> None:
        if self.stage is not None:
            self.stage.canvas.zoom_by(factor)

    def pan(self, dx: float, dy: float) -> None:
        if self.stage is not None:
            self.stage.canvas.pan_by(dx, dy)

    def cancel(self) -> None:
        session = self.workspace.session
        if session is None or (self.stage is not None and self.stage.canvas.cancel()):
            return
        if session.redraw is not None or session.tool != "select":
            session.set_tool("select")
        else:
            session.selection.clear()

    def confirm(self) -> None:
        if self.stage is not None:
            self.stage.canvas.confirm()

    def delete_vertex(self) -> bool:
        return self.stage is not None and self.stage.canvas.delete_vertex()

    def show_palette(self) -> None:
        self._palette.open()

    def show_shortcuts(self) -> None:
        if self._sheet is None:
            self._sheet = ShortcutSheet(self.workspace, self)
        self._sheet.show()
        self._sheet.raise_()

    def show_about(self) -> None:
        About(self).exec()

    def show_type_picker(self) -> None:
        if self.stage is not None:
            self.stage.inspector.pick_type()

    def toggle_panel(self, name: str) -> None:
        if name in self._docks:
            self._docks[name].setVisible(self._docks[name].isHidden())

    def is_panel_shown(self, name: str) -> bool:
        return name in self._docks and not self._docks[name].isHidden()

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def fit_timeline(self) -> None:
        if self.stage is not None:
            self.stage.timeline.fit()

    def zoom_timeline(self, factor: float) -> None:
        if self.stage is not None:
            self.stage.timeline.zoom_by(factor)

    def close_window(self) -> None:
        self.close()

    # -- Qt ------------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.workspace.open_all(files)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.stage is not None and self.workspace.session is not None:
            kept = {
                "layout": LAYOUT,
                "geometry": base64.b64encode(self.saveGeometry().data()).decode(),
                "state": base64.b64encode(self.saveState(LAYOUT).data()).decode(),
            }
            try:
                self.workspace.settings.set("window", kept)
            except AppError as error:
                self.workspace.messages.fail(error)
        self.workspace.close()
        event.accept()

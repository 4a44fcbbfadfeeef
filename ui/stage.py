"""The annotating part of the window: canvas, tool bar, panels and timeline, made together when a project opens."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QStatusBar, QToolBar, QVBoxLayout, QWidget

from app.workspace import Workspace
from ui.bridge import Bridge
from ui.canvas.lock import lock_text
from ui.canvas.view import CanvasView
from ui.panels.inspector import Inspector
from ui.panels.status_bar import StatusBar
from ui.panels.tool_bar import ToolBar
from ui.panels.track_list import TrackList
from ui.panels.transport import Transport
from ui.timeline.timeline import Timeline

RIGHT, BOTTOM = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea


class Stage:
    """The widgets, and where each belongs. `docks` rows: name of the panel, widget, area."""

    def __init__(self, workspace: Workspace, bridge: Bridge, window: QMainWindow) -> None:
        self.canvas = CanvasView(workspace, bridge)
        self.inspector = Inspector(workspace, bridge)
        self.tracks = TrackList(workspace, bridge)
        self.timeline = Timeline(workspace, bridge)
        self.tool_bar = _bar(window, ToolBar(workspace, bridge))
        self.status = StatusBar(workspace, bridge)
        self.status_bar = QStatusBar(window)
        self.status_bar.setSizeGripEnabled(False)
        self.status_bar.addWidget(self.status, 1)
        self.timeline.follow_list(lambda: self.tracks.model.tracks_shown)
        self.tracks.rows_changed.connect(self.timeline.list_changed)
        self.canvas.cursor_moved.connect(self.status.show_cursor)
        self.canvas.hint_changed.connect(self.status.show_hint)
        self.status.show_hint(self.canvas.hint)
        self.timeline.hint_changed.connect(self.status.show_passing_hint)
        bottom = QWidget()
        layout = QVBoxLayout(bottom)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.transport = Transport(workspace, bridge)
        self.canvas.lock_changed.connect(lambda: self.transport.show_lock(*lock_text(self.canvas, workspace)))
        self.transport.unlock_wanted.connect(self.canvas.unlock)
        layout.addWidget(self.transport)
        layout.addWidget(self.timeline, 1)
        self.docks = (
            ("inspector", self.inspector, RIGHT),
            ("tracks", self.tracks, RIGHT),
            ("timeline", bottom, BOTTOM),
        )

    def set_shown(self, shown: bool) -> None:
        self.tool_bar.setVisible(shown)


def _bar(window: QMainWindow, content: QWidget) -> QToolBar:
    bar = QToolBar("Tools", window)
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.addWidget(content)
    bar.toggleViewAction().setEnabled(False)
    return bar

"""The docks of the window: where each stands, which are shown, and that what nobody opened is not made."""

import base64
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QTabWidget, QWidget

from app.panels import PANELS
from ui.panels import MAKERS
from ui.words import shown

if TYPE_CHECKING:
    from app.workspace import Workspace
    from ui.bridge import Bridge
    from ui.stage import Stage

LAYOUT = 3
"""Raise it when docks are renamed, so that an old saved layout is not applied."""
INSPECTOR_WIDTH = 336


class Docks(QObject):
    """All panels of `app.panels.PANELS`. Those that are not on the stage share a place with the track list."""

    changed = Signal()
    """One was shown, hidden, or brought to the front."""

    def __init__(self, window: QMainWindow, workspace: "Workspace", bridge: "Bridge", stage: "Stage") -> None:
        super().__init__(window)
        self._window, self._workspace, self._bridge = window, workspace, bridge
        self._docks: dict[str, QDockWidget] = {}
        self._made: set[str] = set()
        window.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.BottomDockWidgetArea)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        placed = {name: (widget, area) for name, widget, area in stage.docks}
        for panel in PANELS:
            dock = QDockWidget(shown(panel.tab or panel.title), window)
            dock.setObjectName(panel.name)
            dock.setTitleBarWidget(QWidget())
            dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetMovable)
            self._docks[panel.name] = dock
            if panel.name in placed:
                widget, area = placed[panel.name]
                dock.setWidget(widget)
                window.addDockWidget(area, dock)
                self._made.add(panel.name)
            else:
                window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
                window.tabifyDockWidget(self._docks["tracks"], dock)
            dock.setVisible(panel.shown)
            dock.visibilityChanged.connect(lambda seen, name=panel.name: self._seen(name, seen))
        self._docks["tracks"].raise_()
        window.installEventFilter(self)
        self._dress_tabs()

    # -- tabs ----------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window makes its tab bars itself, whenever panels come to share a place."""
        if isinstance(event, QChildEvent) and event.added() and isinstance(event.child(), QTabBar):
            QTimer.singleShot(0, self, self._dress_tabs)
        return super().eventFilter(watched, event)

    def _dress_tabs(self) -> None:
        """Titles are whole, if need be behind arrows; a tip says the long ones."""
        long = {shown(panel.tab): shown(panel.title) for panel in PANELS if panel.tab}
        for bar in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            bar.setUsesScrollButtons(True)
            bar.setElideMode(Qt.TextElideMode.ElideNone)
            for tab in range(bar.count()):
                bar.setTabToolTip(tab, long.get(bar.tabText(tab), bar.tabText(tab)))

    def __getitem__(self, name: str) -> QDockWidget:
        return self._docks[name]

    def panel(self, name: str) -> QWidget:
        """The panel's widget, made if it is not there yet."""
        dock = self._docks[name]
        if name not in self._made:
            self._made.add(name)
            dock.setWidget(MAKERS[name](self._workspace, self._bridge))
        widget = dock.widget()
        assert widget is not None
        return widget

    def is_shown(self, name: str) -> bool:
        return name in self._docks and not self._docks[name].isHidden()

    def is_in_front(self, name: str) -> bool:
        """Whether it is seen: shown, and no other panel lies on it."""
        return self.is_shown(name) and not self._docks[name].visibleRegion().isEmpty()

    def toggle(self, name: str) -> None:
        """Shows a panel and brings it to the front; hides one that is there already."""
        if self.is_in_front(name):
            self._docks[name].hide()
        else:
            self.open(name)

    def open(self, name: str) -> QWidget:
        """Shows a panel, in front of those that share its place."""
        widget = self.panel(name)
        self._docks[name].show()
        self._docks[name].raise_()
        return widget

    def set_shown(self, on: bool) -> None:
        """Hides all of them while nothing is open; afterwards shows those that were there."""
        if on:
            for name, dock in self._docks.items():
                dock.setVisible(name in self._kept)
            self._docks["tracks"].raise_()
        else:
            self._kept = {name for name in self._docks if self.is_shown(name)} or self._kept
            for dock in self._docks.values():
                dock.hide()

    _kept: "set[str] | frozenset[str]" = frozenset(panel.name for panel in PANELS if panel.shown)

    # -- remembering ---------------------------------------------------------------------------------------------

    def layout_kept(self) -> dict[str, Any]:
        """What to remember of window and docks, as JSON values."""
        return {
            "layout": LAYOUT,
            "geometry": base64.b64encode(self._window.saveGeometry().data()).decode(),
            "state": base64.b64encode(self._window.saveState(LAYOUT).data()).decode(),
        }

    def restore(self, kept: Mapping[str, Any]) -> bool:
        """Puts the docks where they were; False, at their usual places, if nothing fitting is remembered."""
        if kept.get("layout") != LAYOUT or not self._window.restoreState(base64.b64decode(kept["state"]), LAYOUT):
            self._place()
            return False
        for name in self._docks:
            if self.is_shown(name):
                self.panel(name)
        self._kept = {name for name in self._docks if self.is_shown(name)}
        return True

    def _place(self) -> None:
        window, docks = self._window, self._docks
        window.resizeDocks([docks["inspector"]], [INSPECTOR_WIDTH], Qt.Orientation.Horizontal)
        timeline = max(150, min(270, round(window.height() * 0.29)))
        rest = window.height() - timeline
        window.resizeDocks([docks["timeline"]], [timeline], Qt.Orientation.Vertical)
        panels = [docks["inspector"], docks["tracks"]]
        window.resizeDocks(panels, [round(rest * 0.55), round(rest * 0.45)], Qt.Orientation.Vertical)

    def _seen(self, name: str, seen: bool) -> None:
        if seen:
            self.panel(name)
        self._dress_tabs()
        self.changed.emit()

"""Docks that share a place: their tabs can be read."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from app.workspace import Workspace
from ui.bridge import Bridge
from ui.docks import Docks

RIGHT = Qt.DockWidgetArea.RightDockWidgetArea


class BareStage:
    """Empty panels where the window has its own."""

    def __init__(self) -> None:
        areas = {"inspector": RIGHT, "tracks": RIGHT, "timeline": Qt.DockWidgetArea.BottomDockWidgetArea}
        self.docks = [(name, QWidget(), area) for name, area in areas.items()]


def test_titles_of_many_panels_are_never_cut(qtbot: QtBot, demo: Workspace, demo_bridge: Bridge) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    stage: Any = BareStage()
    docks = Docks(window, demo, demo_bridge, stage)
    window.resize(500, 500)
    window.show()
    for name in ("findings", "marks", "picture", "history"):
        docks.open(name)
    qtbot.waitUntil(lambda: any(bar.count() >= 5 for bar in window.findChildren(QTabBar)))
    bar = next(bar for bar in window.findChildren(QTabBar) if bar.count() >= 5)
    qtbot.waitUntil(lambda: bar.elideMode() is Qt.TextElideMode.ElideNone)
    assert bar.usesScrollButtons()
    texts = [bar.tabText(tab) for tab in range(bar.count())]
    assert "Marks" in texts
    for tab, text in enumerate(texts):
        assert bar.tabRect(tab).width() > bar.fontMetrics().horizontalAdvance(text)
    qtbot.waitUntil(lambda: bar.tabToolTip(texts.index("Marks")) == "Marks and comments")

"""The timeline on the demo project, zoomed to where things happen."""

import pytest
from pytestqt.qtbot import QtBot

from app.workspace import Workspace
from ui.bridge import Bridge
from ui.timeline.surface import Surface
from ui.timeline.timeline import Timeline


@pytest.fixture
def timeline(qtbot: QtBot, demo: Workspace, demo_bridge: Bridge) -> Timeline:
    widget = Timeline(demo, demo_bridge)
    qtbot.addWidget(widget)
    widget.resize(1168, 260)
    widget.show()
    widget.surface.set_scale(widget.surface.scale.zoomed(6, widget.surface.scale.middle(1250)))
    return widget


@pytest.fixture
def surface(timeline: Timeline) -> Surface:
    return timeline.surface

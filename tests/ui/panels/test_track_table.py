"""The table of the track list: columns that hold what stands in them."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.workspace import Workspace
from ui import theme
from ui.bridge import Bridge
from ui.models.track_model import Column
from ui.models.track_words import keyframes_words
from ui.panels.track_list import TrackList
from ui.panels.track_rows import DIAMOND_PX


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_words_in_place_of_a_number_are_never_cut(
    qtbot: QtBot, qapp: QApplication, demo: Workspace, demo_bridge: Bridge, scale: float
) -> None:
    tracks = TrackList(demo, demo_bridge)
    qtbot.addWidget(tracks)
    theme.apply(qapp, "dark", scale)
    room = tracks.table.columnWidth(Column.KEYFRAMES) - theme.px(DIAMOND_PX)
    assert all(theme.text_width("small", word) + 4 <= room for word in keyframes_words())
    theme.apply(qapp, "dark")

"""Segments: words where there is room."""

from pytestqt.qtbot import QtBot

from app.workspace import Workspace
from ui.panels.editors.choice import SegmentChoice
from ui.panels.editors.segmented import Segment


def test_cannot_tell_is_in_words_where_there_is_room(qtbot: QtBot, demo: Workspace) -> None:
    editor = SegmentChoice([Segment("a", "possible"), Segment("b", "probable"), Segment("c", "confirmed")])
    qtbot.addWidget(editor)
    segmented = editor.segmented
    assert segmented.texts_for(500)[-1] == "cannot tell"
    assert segmented.texts_for(200)[-1] in ("n/k", "cannot tell")
    assert "?" not in segmented.texts_for(200)

"""Segments: words where there is room."""

from pytestqt.qtbot import QtBot

from app.workspace import Workspace
from ui import theme
from ui.panels.editors.choice import SegmentChoice
from ui.panels.editors.segmented import Segment, Segmented


def test_cannot_tell_is_in_words_where_there_is_room(qtbot: QtBot, demo: Workspace) -> None:
    editor = SegmentChoice([Segment("a", "possible"), Segment("b", "probable"), Segment("c", "confirmed")])
    qtbot.addWidget(editor)
    segmented = editor.segmented
    assert segmented.texts_for(500)[-1] == "cannot tell"
    assert segmented.texts_for(200)[-1] in ("n/k", "cannot tell")
    assert "?" not in segmented.texts_for(200)


def test_words_take_as_many_rows_as_they_need(qtbot: QtBot, demo: Workspace) -> None:
    words = ("Certain", "Probable", "Possible", "Unidentified", "cannot tell")
    segmented = Segmented([Segment(word, word) for word in words])
    qtbot.addWidget(segmented)
    segmented.show()
    for width in (110, 130, 170, 240, 500):
        segmented.resize(width, 22)
        cells = segmented.cells()
        assert all(cell.width() >= theme.text_width("small", word) + 4 for cell, word in zip(cells, words, strict=True))
        assert cells[-1].bottom() <= segmented.height()
    segmented.resize(130, 22)
    assert segmented.rows_for(130) > 2
    assert segmented.height() == theme.px(22) * segmented.rows_for(130)
    assert segmented.rows_for(500) == 1

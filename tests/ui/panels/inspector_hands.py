"""A person's hands on the inspector."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.panels.editors.choice import ListChoice, SegmentChoice
from ui.panels.editors.line import LineEditor
from ui.panels.editors.segmented import Segmented
from ui.panels.inspector import Inspector
from ui.panels.inspector_form import Form

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def form(inspector: Inspector) -> Form:
    assert inspector.form is not None
    return inspector.form


def click(segmented: Segmented, ident: str) -> None:
    place = next(i for i, segment in enumerate(segmented.segments) if segment.id == ident)
    QTest.mouseClick(segmented, LEFT, NONE, segmented.cells()[place].center().toPoint())


def choose(inspector: Inspector, attribute: str, value: str | None) -> None:
    """Answers an enum, whichever of the two editors it has."""
    editor = form(inspector).rows[attribute].editor
    if isinstance(editor, SegmentChoice):
        click(editor.segmented, value or editor.segmented.current)
    else:
        assert isinstance(editor, ListChoice)
        place = editor.box.findData(value) if value is not None else 0
        editor.box.setCurrentIndex(place)
        editor.box.activated.emit(place)


def line(inspector: Inspector, attribute: str) -> LineEditor:
    editor = form(inspector).rows[attribute].editor
    assert isinstance(editor, LineEditor)
    return editor


def type_into(editor: LineEditor, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    editor.field.setFocus()
    QApplication.processEvents()
    editor.field.selectAll()
    QTest.keyClicks(editor.field, text)
    QTest.keyClick(editor.field, end)


# -- what it says ----------------------------------------------------------------------------------------------------

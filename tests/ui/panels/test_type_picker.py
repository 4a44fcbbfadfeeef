"""Finding a type by any of its names."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from annotations.keyframe import INDETERMINATE
from annotations.taxonomy import default_taxonomy
from app.workspace import Workspace
from ui.panels.type_picker import TypePicker, row_height
from ui.panels.type_rows import TypeRow, short_class, special_rows, type_rows

TABLES = ("vehicle_classes", "vehicle_models")
WOLFHOUND = "veh.mrap.wolfhound"


@pytest.fixture
def picker(qtbot: QtBot, demo: Workspace) -> TypePicker:
    widget = TypePicker(demo, TABLES)
    qtbot.addWidget(widget)
    widget.open_at(QPoint(10, 10), 300)
    return widget


@pytest.fixture
def picked(picker: TypePicker) -> list[TypeRow]:
    rows: list[TypeRow] = []
    picker.picked.connect(rows.append)
    return rows


@pytest.mark.parametrize("text", ["wolfhound", "WOLFH", "Вулфхаунд", "вольфхаунд", "Tactical Support"])
def test_any_name_finds_it(text: str) -> None:
    assert type_rows(default_taxonomy(), TABLES, text)[0].id == WOLFHOUND


def test_a_row_tells_class_origin_cues_and_the_name_it_was_found_by() -> None:
    row = type_rows(default_taxonomy(), TABLES, "Вулфхаунд")[0]
    assert row.name.startswith("Wolfhound")
    assert row.side.endswith("GB US")
    assert row.cues
    assert row.matched == "Вулфхаунд"
    assert type_rows(default_taxonomy(), TABLES, "wolfhound")[0].matched == ""


def test_the_two_special_answers_are_always_last() -> None:
    for text in ("", "wolf", "no such thing at all"):
        assert type_rows(default_taxonomy(), TABLES, text)[-2:] == special_rows()


def test_what_was_used_last_comes_first_and_then_the_class() -> None:
    rows = type_rows(default_taxonomy(), TABLES, "", recent=[WOLFHOUND, "gone"], first="veh.tank")
    assert rows[0].id == WOLFHOUND
    assert rows[0].recent
    assert rows[1].id.startswith("veh.tank")


@pytest.mark.parametrize(
    ("name", "short"), [("MRAP / heavy protected patrol", "MRAP"), ("Tank", "Tank"), ("Truck (civil)", "Truck")]
)
def test_short_classes(name: str, short: str) -> None:
    assert short_class(name) == short


def test_typing_and_enter_take_the_best(picker: TypePicker, picked: list[TypeRow], demo: Workspace) -> None:
    picker.field.setText("wolfh")
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert [row.id for row in picked] == [WOLFHOUND]
    assert picker.isHidden()
    assert demo.settings.get("recent_types") == [WOLFHOUND]


def test_down_and_up_move(picker: TypePicker, picked: list[TypeRow]) -> None:
    picker.field.setText("T-72B3")
    names = [row.id for row in picker.rows.rows]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return):
        QTest.keyClick(picker.field, key)
    assert [row.id for row in picked] == [names[1]]


def test_escape_leaves_without_an_answer(picker: TypePicker, picked: list[TypeRow]) -> None:
    QTest.keyClick(picker.field, Qt.Key.Key_Escape)
    assert picker.isHidden()
    assert picked == []


def test_a_click_takes_and_special_answers_are_not_remembered(
    picker: TypePicker, picked: list[TypeRow], demo: Workspace
) -> None:
    picker.field.setText("no such thing")
    first = picker.list.visualRect(picker.rows.index(0)).center()
    QTest.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first)
    assert [row.id for row in picked] == [INDETERMINATE]
    assert demo.settings.get("recent_types") == []


def test_nothing_found_is_said_and_enter_answers_nothing(picker: TypePicker, picked: list[TypeRow]) -> None:
    high = picker.height()
    picker.field.setText("no such thing")
    assert picker.nothing.isVisible()
    assert picker.height() < high
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert picked == []


def test_the_current_row_shows_all_its_cues(picker: TypePicker) -> None:
    row = max(type_rows(default_taxonomy(), TABLES, ""), key=lambda each: len(each.cues))
    assert row_height(row, 300, current=True) > row_height(row, 300, current=False)
    assert row_height(row, 10_000, current=True) == row_height(row, 10_000, current=False)


def test_it_paints(picker: TypePicker) -> None:
    picker.field.setText("Вулф")
    assert not picker.grab().isNull()


def test_leaving_gives_the_keyboard_to_the_picture(qtbot: QtBot, demo: Workspace) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    picture, other, opener = QLineEdit(window, objectName="canvas"), QLineEdit(window), QWidget(window)
    window.show()
    picker = TypePicker(demo, TABLES, opener)
    other.setFocus()
    picker.open_at(QPoint(10, 10), 300)
    QTest.keyClick(picker.field, Qt.Key.Key_Escape)
    assert picker.isHidden()
    assert window.focusWidget() is picture

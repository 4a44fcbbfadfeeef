"""The tool bar: what it does, and that it always fits."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from pytestqt.qtbot import QtBot

from annotations import edits
from annotations.model import Review
from app.session import Session
from app.tools import TOOLS
from app.workspace import Workspace
from ui import theme
from ui.bridge import Bridge
from ui.panels.tool_bar import ToolBar

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bar(qtbot: QtBot, demo: Workspace, demo_bridge: Bridge) -> ToolBar:
    widget = ToolBar(demo, demo_bridge)
    qtbot.addWidget(widget)
    widget.resize(1440, 38)
    widget.show()
    return widget


def shown(bar: ToolBar) -> list[QAbstractButton]:
    every = [*bar.tools.values(), *bar.labels.values(), bar.more_tools, bar.more, bar.undo, bar.redo, bar.search]
    return sorted((b for b in every if b.isVisible()), key=lambda button: button.x())


def test_a_click_chooses_a_tool(bar: ToolBar, demo_session: Session) -> None:
    QTest.mouseClick(bar.tools["box"], LEFT)
    assert demo_session.tool == "box"
    assert [ident for ident, button in bar.tools.items() if button.isChecked()] == ["box"]


def test_tools_chosen_elsewhere_light_up(bar: ToolBar, demo_session: Session) -> None:
    demo_session.set_tool("polygon")
    assert bar.tools["polygon"].isChecked()


def test_a_click_chooses_a_label_and_a_tool_that_draws_it(bar: ToolBar, demo_session: Session) -> None:
    QTest.mouseClick(bar.labels["landmark"], LEFT)
    assert demo_session.label == "landmark"
    assert demo_session.tool == "point"
    assert bar.labels["landmark"].isChecked()


@pytest.mark.parametrize("width", [700, 800, 960, 1100, 1280, 1366, 1440, 1600, 1920, 2560])
@pytest.mark.parametrize("label", ["smoke", "redaction"])
def test_nothing_overlaps_or_is_cut_at_any_width(bar: ToolBar, demo_session: Session, width: int, label: str) -> None:
    demo_session.set_label(label)
    bar.resize(width, 38)
    buttons = shown(bar)
    assert all(a.geometry().right() < b.x() for a, b in pairwise(buttons))
    assert buttons[0].x() >= 0
    assert buttons[-1].geometry().right() < width
    painted = [b for b in (*bar.tools.values(), *bar.labels.values()) if b.isVisible()]
    assert all(button.width() >= button.sizeHint().width() for button in painted)
    reachable = {*buttons, *bar.more.hidden, *bar.more_tools.hidden}
    assert {*bar.tools.values(), *bar.labels.values()} <= reachable, "no tool is ever out of reach"


def test_the_current_label_is_always_in_sight(bar: ToolBar, demo_session: Session) -> None:
    bar.resize(1280, 38)
    demo_session.set_label("smoke")
    before = {id(button): button.geometry() for button in shown(bar)}
    demo_session.set_label("redaction")
    assert {id(button): button.geometry() for button in shown(bar)} == before, "nothing moves"
    assert bar.more.text().startswith(bar.labels["redaction"].text())
    assert bar.more.dot == bar.labels["redaction"].dot
    assert bar.more.isChecked()
    demo_session.set_label("smoke")
    assert not bar.more.isChecked()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_button_for_a_hidden_choice_has_an_arrow(
    qapp: QApplication, bar: ToolBar, demo_session: Session, scale: float
) -> None:
    """Without one it looked like any other, and nobody found the labels behind it."""
    theme.apply(qapp, "dark", scale)
    bar.resize(900, 38)
    demo_session.set_label("redaction")
    hidden = [tool.id for tool in TOOLS if not bar.tools[tool.id].isVisible()]
    demo_session.set_tool(hidden[-1])
    for more in (bar.more, bar.more_tools):
        assert more.isVisible()
        assert more.isChecked()
        assert more.has_own_arrow or "▾" in more.text()
        assert not more.has_own_arrow or more.arrow_area().left() + 4 >= more.sizeHint().width() - theme.px(8)
    assert bar.more_tools.has_own_arrow
    picture, area = bar.more_tools.grab().toImage(), bar.more_tools.arrow_area().toRect()
    colours = {picture.pixel(x, y) for x in range(area.left(), area.right()) for y in range(6, area.height() - 6)}
    assert len(colours) > 1, "the arrow is painted"
    assert {*bar.labels.values()} == {b for b in bar.labels.values() if b.isVisible()} | {*bar.more.hidden}
    theme.apply(qapp, "dark")


def test_labels_without_room_are_in_a_menu(qtbot: QtBot, bar: ToolBar, demo_session: Session) -> None:
    bar.resize(1280, 38)
    hidden = [ident for ident, button in bar.labels.items() if not button.isVisible()]
    assert hidden
    QTest.mouseClick(bar.more, LEFT)
    menu = bar.findChild(QMenu)
    assert menu is not None
    assert len(menu.actions()) == len(hidden)
    menu.actions()[-1].trigger()
    assert demo_session.label == hidden[-1]
    menu.close()


def test_undo_and_redo_follow_the_history(bar: ToolBar, demo_session: Session) -> None:
    demo_session.edit(edits.set_review(demo_session.store.tracks["t12"], Review.REVIEWED))
    assert bar.undo.isEnabled()
    assert not bar.redo.isEnabled()
    assert "reviewed" in bar.undo.toolTip().lower()
    QTest.mouseClick(bar.undo, LEFT)
    assert demo_session.store.tracks["t12"].review is Review.DRAFT
    QTest.mouseClick(bar.redo, LEFT)
    assert demo_session.store.tracks["t12"].review is Review.REVIEWED


def test_an_edit_moves_no_button(bar: ToolBar, demo_session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """To find out what fits takes longer than to paint the window."""
    asked: list[int] = []
    monkeypatch.setattr(bar, "plan", asked.append)
    demo_session.edit(edits.set_review(demo_session.store.tracks["t12"], Review.REVIEWED))
    demo_session.set_label("smoke")
    assert bar.undo.isEnabled()
    assert asked == []


def test_every_tool_has_its_key_in_the_tip(bar: ToolBar) -> None:
    for tool in TOOLS:
        assert f"({tool.key})" in bar.tools[tool.id].toolTip()


def test_without_a_project_nothing_can_be_chosen(bar: ToolBar, demo: Workspace) -> None:
    demo.close_session()
    assert not any(button.isEnabled() for button in bar.tools.values())
    assert bar.labels == {}
    bar.grab()


def test_labels_speak_the_chosen_language(bar: ToolBar, demo: Workspace) -> None:
    demo.settings.set("language", "uk")
    assert bar.labels["smoke"].text() == "Дим"
    bar.grab()

"""The menu on the picture: what it is about and what stands in it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.session import Session
from app.workspace import Workspace
from tests.ui.canvas.test_view import NONE
from ui.bridge import Bridge
from ui.canvas.context_menu import ContextMenu
from ui.canvas.view import CanvasView
from ui.commands.actions import Actions


@pytest.fixture
def shown(qtbot: QtBot, workspace: Workspace, bridge: Bridge, canvas: CanvasView) -> Iterator[ContextMenu]:
    window = QWidget()
    qtbot.addWidget(window)
    made = ContextMenu(workspace, Actions(workspace, bridge, window), canvas)
    yield made
    if made.menu is not None:
        made.menu.close()


def right_click(canvas: CanvasView, x: float, y: float) -> None:
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.RightButton, NONE, canvas.to_view(x, y))


def titles(menu: QMenu | None) -> list[str]:
    assert menu is not None
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def submenu(menu: QMenu | None, title: str) -> QMenu:
    assert menu is not None
    found = next(action for action in menu.actions() if action.text() == title).menu()
    assert isinstance(found, QMenu)
    return found


def test_it_is_about_what_was_clicked(shown: ContextMenu, canvas: CanvasView, session: Session) -> None:
    session.selection.select("t2")
    right_click(canvas, 70, 60)
    assert session.selection.tracks == ("t1",)
    assert {"After this keyframe", "Relabel", "Delete the whole track", "Lock or unlock"} <= set(titles(shown.menu))
    assert shown.menu is not None and all(action.isEnabled() for action in shown.menu.actions()[:4])


def test_labels_stand_there_by_name(shown: ContextMenu, canvas: CanvasView, session: Session) -> None:
    right_click(canvas, 70, 60)
    labels = submenu(shown.menu, "Relabel")
    assert titles(labels)[:4] == ["Smoke", "Vehicle", "Landmark", "Event"]
    assert [action.isEnabled() for action in labels.actions()][:3] == [True, False, True]
    labels.actions()[3].trigger()
    assert session.store.tracks["t1"].label == "event"


def test_a_click_on_nothing_is_about_the_picture(shown: ContextMenu, canvas: CanvasView, session: Session) -> None:
    session.selection.select("t1")
    right_click(canvas, 150, 160)
    assert session.selection.tracks == ()
    assert titles(shown.menu)[0] == "Fit the picture" and "Relabel" not in titles(shown.menu)


def test_the_menu_key_opens_it_at_the_selection(canvas: CanvasView, session: Session) -> None:
    session.selection.select("t1")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    asked: list[QPoint] = []
    canvas.menu_requested.connect(asked.append)
    QApplication.sendEvent(canvas.viewport(), event)
    assert asked == [canvas.viewport().mapToGlobal(canvas.to_view(70, 65))]


def test_shift_f10_is_the_menu_key(canvas: CanvasView) -> None:
    asked: list[QPoint] = []
    canvas.menu_requested.connect(asked.append)
    QTest.keyClick(canvas, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert asked == [canvas.viewport().mapToGlobal(canvas.viewport().rect().center())]

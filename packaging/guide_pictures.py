"""What each picture of the user guide shows, and how the window is brought to show it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.application import Running

Prepare = Callable[["Running"], "QWidget | None"]
"""Brings the window there; the widget to draw, None for the whole window."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of the guide."""

    name: str
    prepare: Prepare
    size: tuple[int, int] = (1280, 720)
    theme: str = "dark"


def select_vehicle(running: "Running") -> None:
    session = running.workspace.session
    assert session is not None
    vehicles = [track for track, _ in session.states() if track.label == "vehicle"]
    if vehicles:
        session.selection.select(vehicles[0].id)


def _window(running: "Running") -> None:
    select_vehicle(running)


def _search(running: "Running") -> "QWidget | None":
    from PySide6.QtWidgets import QLineEdit

    select_vehicle(running)
    running.window.show_palette()
    field = running.window.findChild(QLineEdit, "palette_field")
    assert field is not None
    field.setText("car")
    return field.parentWidget()


def _panel(name: str, change: Callable[["Running"], None] = select_vehicle) -> Prepare:
    def prepare(running: "Running") -> "QWidget | None":
        change(running)
        assert running.window.docks is not None
        running.window.docks["inspector"].hide()
        return running.window.docks.open(name)

    return prepare


def _undo_twice(running: "Running") -> None:
    session = running.workspace.session
    assert session is not None
    select_vehicle(running)
    for ident in ("track.keyframe", "mark.toggle", "edit.nudge_left"):
        running.workspace.run(ident)
    session.undo()


def _dialog(name: str, about: str = "") -> Prepare:
    def prepare(running: "Running") -> "QWidget | None":
        running.window.show_dialog(name, about)
        return running.window._dialogs[name]

    return prepare


def _shortcuts(running: "Running") -> "QWidget | None":
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from ui.dialogs.shortcuts import ShortcutsDialog

    dialog = _dialog("shortcuts")(running)
    assert isinstance(dialog, ShortcutsDialog)
    dialog.tree.setCurrentItem(dialog._items["file.open"])
    QTest.keyClick(dialog.strip.field, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    return dialog


PICTURES: Final = (
    Picture("guide-window", _window),
    Picture("guide-search", _search),
    Picture("guide-picture", _panel("picture"), (1280, 980)),
    Picture("guide-settings", _dialog("settings")),
    Picture("guide-shortcuts", _shortcuts),
    Picture("guide-history", _panel("history", _undo_twice), (1280, 760)),
)

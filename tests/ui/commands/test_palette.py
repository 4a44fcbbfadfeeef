"""Ctrl+K in the window: typing, moving, doing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from app.errors import AppError
from app.workspace import Workspace
from tests.ui.fakes import FakePlayer
from ui import theme
from ui.bridge import Bridge
from ui.commands.palette import Palette


@pytest.fixture
def palette(qtbot: QtBot, demo: Workspace, demo_bridge: Bridge) -> Palette:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    palette = Palette(demo, demo_bridge, window)
    palette._keep = window  # type: ignore[attr-defined]
    palette.open()
    return palette


def field(palette: Palette) -> QLineEdit:
    found = palette.findChild(QLineEdit)
    assert found is not None
    return found


def test_a_setting_or_command_runs(palette: Palette, demo: Workspace) -> None:
    QTest.keyClicks(field(palette), "light theme")
    QTest.keyClick(field(palette), Qt.Key.Key_Return)
    assert demo.settings.get("theme") == "light" and not palette.isVisible()


def test_a_track_is_gone_to(palette: Palette, demo: Workspace, demo_player: FakePlayer) -> None:
    QTest.keyClicks(field(palette), "wolfh")
    QTest.keyClick(field(palette), Qt.Key.Key_Return)
    assert demo.session is not None and demo.session.selection.primary == "t12"
    assert demo_player.wanted == 1180


def test_what_does_not_apply_says_why_and_the_palette_stays(palette: Palette, demo: Workspace) -> None:
    QTest.keyClicks(field(palette), ">redo")
    QTest.keyClick(field(palette), Qt.Key.Key_Return)
    assert palette.isVisible()
    assert demo.messages.last is not None and demo.messages.last.text == "Redo: not just now."


def test_arrows_and_pages_move_and_esc_closes(palette: Palette) -> None:
    rows = palette.findChild(QListWidget)
    assert rows is not None and rows.currentRow() == 0
    QTest.keyClick(field(palette), Qt.Key.Key_Up)
    assert rows.currentRow() == rows.count() - 1
    QTest.keyClick(field(palette), Qt.Key.Key_PageUp)
    assert rows.currentRow() == rows.count() - 11
    QTest.keyClick(field(palette), Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_nothing_found_is_said(palette: Palette) -> None:
    QTest.keyClicks(field(palette), "zzzzqq")
    rows = palette.findChild(QListWidget)
    assert rows is not None and rows.item(0).text() == "Nothing is called that."
    QTest.keyClick(field(palette), Qt.Key.Key_Return)
    assert palette.isVisible()


@pytest.mark.parametrize("look", ["dark", "light"])
def test_the_letters_that_answered_are_lit(palette: Palette, qapp: object, look: str) -> None:
    theme.apply(qapp, look)  # type: ignore[arg-type]
    QTest.keyClicks(field(palette), "wolf")
    picture = palette.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    lit = theme.readable(theme.current().link, theme.current().panel, 1.0)
    close = 0
    for y in range(picture.height()):
        for x in range(picture.width()):
            colour = picture.pixelColor(x, y)
            wanted = int(lit[1:3], 16), int(lit[3:5], 16), int(lit[5:7], 16)
            channels = (colour.red(), colour.green(), colour.blue())
            close += all(abs(a - b) < 12 for a, b in zip(channels, wanted, strict=True))
    assert close > 10
    theme.apply(qapp, "dark")  # type: ignore[arg-type]


def test_a_disk_that_is_full_does_not_stop_the_palette(
    palette: Palette, demo: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(key: str, value: object) -> None:
        raise AppError("The disk is full.")

    monkeypatch.setattr(demo.settings, "set", full)
    QTest.keyClicks(field(palette), "#12")
    QTest.keyClick(field(palette), Qt.Key.Key_Return)
    assert demo.session is not None and demo.session.selection.primary == "t12"

"""Both themes can be read, and nothing of the sheet is left unfilled."""

import numpy as np
import pytest
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotations.taxonomy import default_taxonomy
from ui import theme
from ui.icons import icon, paint_icon
from ui.panels.section_header import SectionHeader
from ui.stylesheet import ASSETS, stylesheet

THEMES = (theme.DARK, theme.LIGHT)
GROUNDS = ("background", "panel", "raised", "field", "lane", "selection", "pressed", "hover", "lit")


@pytest.mark.parametrize("look", THEMES, ids=lambda look: look.name)
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_can_be_read_on_every_ground(look: theme.Tokens, ground: str) -> None:
    assert theme.contrast(look.text, getattr(look, ground)) >= 4.5


@pytest.mark.parametrize("look", THEMES, ids=lambda look: look.name)
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("dim", "background"), ("dim", "panel"), ("dim", "field"), ("dim", "raised"), ("dim", "lane"),
        ("heading", "raised"), ("on_accent", "accent"), ("link", "panel"), ("good", "background"),
        ("warn", "panel"), ("warn", "background"), ("bad", "panel"), ("bad", "raised"),
    ],
)  # fmt: skip
def test_quieter_text_can_be_read_too(look: theme.Tokens, text: str, ground: str) -> None:
    assert theme.contrast(getattr(look, text), getattr(look, ground)) >= 4.5


@pytest.mark.parametrize("look", THEMES, ids=lambda look: look.name)
def test_label_colours_are_made_readable_without_losing_their_hue(look: theme.Tokens) -> None:
    for label in default_taxonomy().labels:
        for ground in (look.panel, look.lit, look.background, look.pressed):
            assert theme.contrast(theme.readable(label.colour, ground), ground) >= 4.5
    assert theme.readable("#ffb02e", theme.DARK.panel) == "#ffb02e"


def test_contrast_is_the_one_of_the_standard() -> None:
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("look", THEMES, ids=lambda look: look.name)
def test_the_sheet_is_filled_in(look: theme.Tokens) -> None:
    sheet = stylesheet(look, theme.px)
    assert "$" not in sheet
    for name in ("check", "down", "up"):
        assert (ASSETS / f"{name}-{look.name}.svg").is_file()


def test_applying_gives_the_whole_application_the_theme(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    assert theme.current() is theme.LIGHT
    assert qapp.palette().window().color().name() == theme.LIGHT.panel
    theme.apply(qapp, "dark")
    assert qapp.palette().window().color().name() == theme.DARK.panel


def test_sizes_follow_the_text(qapp: QApplication) -> None:
    theme.apply(qapp, "dark", scale=2.0)
    doubled = theme.px(25)
    theme.apply(qapp, "dark")
    assert doubled == 2 * theme.px(25)
    assert theme.px(0.1) == 1


def test_kept_widths_follow_the_text(qapp: QApplication) -> None:
    def measured() -> float:
        return QFontMetricsF(theme.font("small")).horizontalAdvance("Wolfhound #12")

    theme.apply(qapp, "dark")
    before = theme.text_width("small", "Wolfhound #12")
    assert before == measured()
    theme.apply(qapp, "dark", scale=2.0)
    assert theme.text_width("small", "Wolfhound #12") == measured() > 1.5 * before
    theme.apply(qapp, "dark")
    assert theme.text_width("small", "Wolfhound #12") == before


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_kept_icon_is_the_icon(qapp: QApplication, ratio: float) -> None:
    pictures: list[QImage] = []
    for kept in (True, False):
        picture = QImage(round(40 * ratio), round(40 * ratio), QImage.Format.Format_ARGB32_Premultiplied)
        picture.setDevicePixelRatio(ratio)
        picture.fill(0)
        painter = QPainter(picture)
        if kept:
            paint_icon(painter, "play", "normal", 8, 8, 16)
        else:
            icon("play").paint(painter, 8, 8, 16, 16)
        painter.end()
        pictures.append(picture)
    a, b = (np.array(picture.constBits()).reshape(-1, 4).astype(int) for picture in pictures)
    assert a.any()
    assert np.abs(a - b).mean() < 3


def test_icons_are_painted_from_the_installed_font(qapp: QApplication) -> None:
    assert not icon("play").pixmap(18, 18).isNull()


def test_another_size_of_text_reaches_headings_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    """The palette stays the same: nothing else would tell them."""
    theme.apply(qapp, "dark")
    header = SectionHeader("TRACKS")
    qtbot.addWidget(header)
    height, size = header.height(), header.title.font().pixelSize()
    theme.apply(qapp, "dark", 1.5)
    assert header.height() > height
    assert header.title.font().pixelSize() > size
    theme.apply(qapp, "dark")
    assert header.height() == height

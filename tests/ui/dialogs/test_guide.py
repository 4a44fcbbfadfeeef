"""A reader's hands on the guide: contents, links, back and forward, search, and the chapter of a place."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.panels import PANELS
from app.workspace import Workspace
from ui import theme
from ui.bridge import Bridge
from ui.dialogs import DIALOGS
from ui.dialogs.guide import GuideDialog
from ui.dialogs.guide_context import CHAPTERS, chapter_for


@pytest.fixture
def dialog(qtbot: QtBot, demo: Workspace, demo_bridge: Bridge) -> GuideDialog:
    dialog = GuideDialog(demo, demo_bridge, None)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    return dialog


def test_it_opens_where_it_begins_and_shows_its_contents(dialog: GuideDialog) -> None:
    assert dialog.place == ("getting-started", "") and len(dialog.chapters) >= 12
    assert dialog.contents.topLevelItemCount() == len(dialog.chapters)
    assert "Getting started" in dialog.page.toPlainText()


def test_links_lead_on_and_back_leads_back(dialog: GuideDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    dialog.page.anchorClicked.emit(QUrl("review.md#findings"))
    assert dialog.place == ("review", "findings") and dialog.page.verticalScrollBar().value() > 0
    dialog.page.anchorClicked.emit(QUrl("#who-looked-at-what"))
    assert dialog.place == ("review", "who-looked-at-what")
    QTest.keyClick(dialog, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert dialog.place == ("review", "findings")
    QTest.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    assert dialog.place == ("getting-started", "") and not dialog.back.isEnabled()
    QTest.mouseClick(dialog.forth, Qt.MouseButton.LeftButton)
    assert dialog.place == ("review", "findings")
    dialog.page.anchorClicked.emit(QUrl("https://example.org/"))
    assert opened == ["https://example.org/"] and dialog.place == ("review", "findings")


def test_the_search_finds_sections_and_opens_them(dialog: GuideDialog) -> None:
    QTest.keyClicks(dialog.field, "inner edge")
    assert dialog.hits.isVisible() and dialog.hits.count() >= 1 and not dialog.contents.isVisible()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.place[0] == "areas"
    dialog.field.setText("zzzz")
    assert dialog.hits.item(0).text() == "The guide does not say that."
    dialog.field.clear()
    assert dialog.contents.isVisible()


def test_every_place_that_leads_here_is_there(dialog: GuideDialog) -> None:
    anchors = {chapter.name: {section.anchor for section in chapter.sections} for chapter in dialog.chapters}
    for place in CHAPTERS.values():
        name, _, anchor = place.partition("#")
        assert name in anchors and (not anchor or anchor in anchors[name]), place
    panels = {"track_list" if panel.name == "tracks" else panel.name for panel in PANELS}
    assert panels <= set(CHAPTERS)
    assert {"settings", "shortcuts"} <= set(DIALOGS)


def test_every_picture_is_there_and_fits(dialog: GuideDialog) -> None:
    for chapter in dialog.chapters:
        dialog.search(chapter.name)
        for line in chapter.markdown.splitlines():
            if line.startswith("!["):
                name = line.rpartition("(")[2].rstrip(")")
                picture = dialog.page.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
                assert isinstance(picture, QImage) and 0 < picture.width() <= dialog.page.viewport().width(), name


def test_the_chapter_of_a_field_in_a_panel(qtbot: QtBot) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    panel.setObjectName("findings")
    assert chapter_for(QLineEdit(panel)) == "review#findings"
    assert chapter_for(QWidget()) == "" and chapter_for(None) == ""


def test_another_theme_keeps_the_place(dialog: GuideDialog, qapp: object) -> None:
    dialog.search("tracks")
    theme.apply(qapp, "light")  # type: ignore[arg-type]
    QApplication.processEvents()
    assert dialog.place == ("tracks", "") and "Tracks" in dialog.page.toPlainText()
    theme.apply(qapp, "dark")  # type: ignore[arg-type]

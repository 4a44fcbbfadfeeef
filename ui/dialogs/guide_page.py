"""A chapter of the guide on the page: Markdown with room to read, keys that look like keys, pictures that fit."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser

from app import guide
from ui import theme

PAGES: Final = Path(__file__).parents[1] / "data" / "guide"
LINE_PERCENT: Final = 128.0
PICTURE: Final = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for a picture in the text."""


class Page(QTextBrowser):
    """One chapter; pictures are no wider than the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_markdown(self, markdown: str) -> None:
        document = self.document()
        document.setDefaultFont(theme.font("text"))
        document.setDocumentMargin(theme.px(18))
        self.setMarkdown(markdown)
        self._dress(document)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _dress(self, document: QTextDocument) -> None:
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                look = frame.format()
                look.setCellPadding(theme.px(5))
                look.setBorderCollapse(True)
                look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                look.setBorderBrush(QColor(theme.current().line))
                look.setBottomMargin(theme.px(10))
                frame.setFormat(look)
        cursor, block = QTextCursor(document), document.begin()
        while block.isValid():
            cursor.setPosition(block.position())
            level = block.blockFormat().headingLevel()
            if cursor.currentTable() is None:
                room = QTextBlockFormat()
                room.setTopMargin(theme.px(16 if level > 1 else 0))
                room.setBottomMargin(theme.px(8 if level or not block.textList() else 3))
                # a share of a picture's height would leave a gap below it
                percent = 100.0 if PICTURE in block.text() else LINE_PERCENT
                room.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
                cursor.mergeBlockFormat(room)
            _dress_keys(cursor, block)
            block = block.next()

    def loadResource(self, kind: int, name: QUrl) -> object:
        if kind == QTextDocument.ResourceType.ImageResource.value:
            picture = QImage(str(PAGES / Path(name.path()).name))
            room = max(200, self.viewport().width() - theme.px(40))
            if picture.width() > room:
                picture = picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
            return picture
        return super().loadResource(kind, name)

    def viewportEvent(self, event: QEvent) -> bool:
        # nobody wants to be told, wherever the mouse rests, that this is a page
        return True if event.type() == QEvent.Type.ToolTip else super().viewportEvent(event)

    def go_to(self, anchor: str) -> None:
        """Scrolls to a heading; to the top where there is none of that name."""
        block = self._heading(anchor) if anchor else None
        if block is None:
            self.verticalScrollBar().setValue(0)
            return
        place = self.document().documentLayout().blockBoundingRect(block).top()
        self.setTextCursor(QTextCursor(block))
        self.verticalScrollBar().setValue(int(place) - theme.px(8))

    def _heading(self, anchor: str) -> QTextBlock | None:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and guide.anchor(block.text()) == anchor:
                return block
            block = block.next()
        return None


def _dress_keys(cursor: QTextCursor, block: QTextBlock) -> None:
    """What is written as code, most of it keys, gets a ground of its own."""
    look = theme.current()
    found: list[tuple[int, int]] = []
    at = block.begin()
    while not at.atEnd():
        piece = at.fragment()
        if piece.charFormat().fontFixedPitch():
            found.append((piece.position(), piece.length()))
        at += 1
    for place, length in found:
        cursor.setPosition(place)
        cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
        key = QTextCharFormat()
        key.setBackground(QColor(look.raised))
        key.setForeground(QColor(look.link))
        cursor.mergeCharFormat(key)

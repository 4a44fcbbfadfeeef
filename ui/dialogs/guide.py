"""F1: the user guide, offline: contents and search at the left, the chapter at the right, back and forward."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app import guide
from app.guide import Chapter
from app.workspace import Workspace
from ui import theme
from ui.bridge import Bridge
from ui.dialogs.guide_page import PAGES, Page
from ui.dialogs.sizes import open_at
from ui.icons import icon
from ui.words import named, tr

SIZE: Final = (940, 640)
PLACE: Final = Qt.ItemDataRole.UserRole
Place = tuple[str, str]
"""Chapter, and anchor of a heading in it (empty: its top)."""


class GuideDialog(QDialog):
    """Beside the work; it waits for nothing."""

    def __init__(self, workspace: Workspace, bridge: Bridge, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("guide_dialog")
        self.setWindowTitle(tr("User guide"))
        open_at(self, SIZE)
        self.chapters = guide.load(PAGES)
        self._by_name = {chapter.name: chapter for chapter in self.chapters}
        self._past: list[Place] = []
        self._future: list[Place] = []
        self.place: Place = ("", "")
        self.field = named(QLineEdit(placeholderText=tr("Search the guide")), tr("Search the guide"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._open_first)
        self.contents = named(QTreeWidget(), tr("Contents"))
        self.contents.setHeaderHidden(True)
        self.contents.itemClicked.connect(self._clicked)
        self.contents.itemActivated.connect(self._clicked)
        self.hits = named(QListWidget(), tr("Found in the guide"))
        self.hits.setWordWrap(True)
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hits.itemClicked.connect(self._hit)
        self.hits.itemActivated.connect(self._hit)
        self.hits.hide()
        self.page = named(Page(), tr("Chapter"))
        self.page.anchorClicked.connect(self._followed)
        self.back = self._button("arrow-left", tr("Back"), lambda: self._turn(self._past, self._future))
        self.forth = self._button("arrow-right", tr("Forward"), lambda: self._turn(self._future, self._past))
        QShortcut(QKeySequence("Alt+Left"), self, self.back.click)
        QShortcut(QKeySequence("Alt+Right"), self, self.forth.click)
        QShortcut(QKeySequence("Ctrl+F"), self, self.field.setFocus)
        self._lay_out()
        self._fill()
        if self.chapters:
            self.turn_to((self.chapters[0].name, ""))

    def _button(self, sign: str, name: str, run: object) -> QToolButton:
        button = named(QToolButton(), name)
        button.setIcon(icon(sign))
        button.setAutoRaise(True)
        button.clicked.connect(run)  # pyright: ignore[reportArgumentType]
        return button

    def _lay_out(self) -> None:
        side, column = QWidget(), QVBoxLayout()
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(self.forth)
        head.addWidget(self.field, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.contents, 1)
        column.addWidget(self.hits, 1)
        side.setLayout(column)
        split = QSplitter()
        split.addWidget(side)
        split.addWidget(self.page)
        split.setSizes([theme.px(270), theme.px(670)])
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.addWidget(split)

    def _fill(self) -> None:
        for chapter in self.chapters:
            item = QTreeWidgetItem(self.contents, [chapter.title])
            item.setData(0, PLACE, (chapter.name, ""))
            for section in chapter.sections[1:]:
                row = QTreeWidgetItem(item, [section.title])
                row.setData(0, PLACE, (chapter.name, section.anchor))

    # -- going ---------------------------------------------------------------------------------------------------

    def turn_to(self, place: Place) -> None:
        """Shows a place and remembers where one came from."""
        if place[0] not in self._by_name or place == self.place:
            return
        if self.place[0]:
            self._past.append(self.place)
        self._future.clear()
        self._show(place)

    def _show(self, place: Place) -> None:
        if place[0] != self.place[0]:
            self._render(self._by_name[place[0]])
        self.place = place
        self.page.go_to(place[1])
        self.back.setEnabled(bool(self._past))
        self.forth.setEnabled(bool(self._future))
        for row in range(self.contents.topLevelItemCount()):
            item = self.contents.topLevelItem(row)
            if item is not None:
                here = item.data(0, PLACE)[0] == place[0]
                item.setExpanded(here)
                if here:
                    self.contents.setCurrentItem(item)

    def _render(self, chapter: Chapter) -> None:
        self.page.show_markdown(chapter.markdown)

    def _turn(self, source: list[Place], other: list[Place]) -> None:
        if source:
            other.append(self.place)
            self._show(source.pop())

    def _clicked(self, item: QTreeWidgetItem) -> None:
        self.turn_to(tuple(item.data(0, PLACE)))

    def _followed(self, url: QUrl) -> None:
        """A link: to a chapter, to a heading of this one, or out of the guide."""
        name = Path(url.path()).stem
        if url.isRelative() and (not name or name in self._by_name):
            self.turn_to((name or self.place[0], url.fragment()))
        elif not url.isRelative():
            QDesktopServices.openUrl(url)

    # -- searching -----------------------------------------------------------------------------------------------

    def search(self, query: str) -> None:
        """A chapter by its name (`drawing`, `drawing#keys`), else a search."""
        name, _, anchor = query.partition("#")
        if name in self._by_name:
            self.turn_to((name, anchor))
        else:
            self.field.setText(query)

    def _search(self, query: str) -> None:
        found = guide.search(self.chapters, query)
        self.hits.clear()
        for hit in found:
            item = QListWidgetItem(f"{hit.section.title}\n{hit.excerpt}")
            item.setToolTip(hit.chapter.title)
            first = hit.section is hit.chapter.sections[0]
            item.setData(PLACE, (hit.chapter.name, "" if first else hit.section.anchor))
            self.hits.addItem(item)
        if query.strip() and not found:
            self.hits.addItem(tr("The guide does not say that."))
        self.hits.setVisible(bool(query.strip()))
        self.contents.setVisible(not query.strip())

    def _hit(self, item: QListWidgetItem) -> None:
        place = item.data(PLACE)
        if place:
            self.turn_to(tuple(place))

    def _open_first(self) -> None:
        first = self.hits.item(0)
        if first is not None:
            self._hit(first)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "forth") and self.place[0]:
            self.back.setIcon(icon("arrow-left"))
            self.forth.setIcon(icon("arrow-right"))
            self._render(self._by_name[self.place[0]])
        super().changeEvent(event)

"""Ctrl+K: find and do anything: commands, tracks, marks, frames, clips, settings."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.commands.conditions import REASONS
from app.finder import Finder, Found
from app.workspace import Workspace
from ui import theme
from ui.bridge import Bridge
from ui.commands.palette_rows import FOUND, FoundRow
from ui.words import named, shown, tr

PADDING, TOP = 8, 60
WIDTH: Final = 600
PAGE: Final = 10


class Palette(QFrame):
    """A search field over a list, in the middle of the window's top."""

    def __init__(self, workspace: Workspace, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._over, self._workspace = parent, workspace
        self.setObjectName("palette")
        self.finder = Finder(workspace, shown, REASONS)
        self._field = named(QLineEdit(placeholderText=tr("Search actions, tracks, marks, frames…")), tr("Search"))
        self._field.setObjectName("palette_field")
        self._field.textChanged.connect(self._search)
        self._field.installEventFilter(self)
        self._list = named(QListWidget(), tr("What was found"))
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setItemDelegate(FoundRow(self._list))
        self._list.itemClicked.connect(lambda _item: self._do())
        self._hint = QLabel(tr("> actions   # tracks   @ marks   : frame or time"))
        self._hint.setProperty("role", "dim")
        self._hint.setFont(theme.font("small"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        for widget in (self._field, self._list, self._hint):
            layout.addWidget(widget)
        self.found: list[Found] = []
        bridge.session_changed.connect(self.finder.retitle)
        bridge.settings_changed.connect(lambda key: self.finder.retitle() if key in ("language", "interface") else None)
        bridge.edited.connect(self._edited)
        self.hide()

    def _edited(self, edit: object) -> None:
        if any(key[0] == "taxonomy" for key in getattr(edit, "keys", ())):
            self.finder.retitle()

    def open(self) -> None:
        self.finder.forget()
        self._field.clear()
        self._search("")
        self.show()
        self.raise_()
        self._field.setFocus()

    def _fit(self) -> None:
        """As high as its rows, as far as there is room."""
        room = self._over.size()
        rows = max(self._list.count(), 1) * max(self._list.sizeHintForRow(0), 1) + 8
        rest = self._field.sizeHint().height() + self._hint.sizeHint().height() + 5 * PADDING
        height = min(rest + rows, room.height() - 2 * TOP)
        width = min(theme.px(WIDTH), room.width() - 40)
        self.setGeometry((room.width() - width) // 2, TOP, width, height)

    def close_palette(self) -> None:
        self.hide()
        self._over.setFocus()

    def _search(self, typed: str) -> None:
        self.found = self.finder.find(typed)
        self._list.clear()
        for found in self.found:
            item = QListWidgetItem()
            item.setData(FOUND, found)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{shown(found.title)} {shown(found.note)}")
            self._list.addItem(item)
        if not self.found:
            self._list.addItem(tr("Nothing is called that."))
        self._list.setCurrentRow(0)
        self._fit()

    def _do(self) -> None:
        place = self._list.currentRow()
        if not 0 <= place < len(self.found):
            return
        found = self.found[place]
        if not found.enabled:
            # the palette stays: what was meant may be the next row
            self._workspace.messages.tell(f"{found.title}: {found.note}.", replace="palette")
            return
        self.close_palette()
        self.finder.do(found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.isVisible() and not self._list.underMouse():
            self.hide()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: PAGE, Qt.Key.Key_PageUp: -PAGE}
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do()
        elif key in steps:
            self._move(steps[key])
        else:
            return super().eventFilter(watched, event)
        return True

    def _move(self, step: int) -> None:
        """One row round and round; a page stops at the ends."""
        if self.found:
            row, last = self._list.currentRow() + step, len(self.found) - 1
            self._list.setCurrentRow(row % (last + 1) if abs(step) == 1 else min(max(row, 0), last))

"""Ctrl+K: find and do anything: commands, tracks, frames."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotations.errors import PlainError
from annotations.names import numbered_name
from app.timecodes import read_position
from app.workspace import Workspace
from ui import theme

MOST = 60
SIDE = Qt.ItemDataRole.UserRole
PADDING, TOP = 8, 60


@dataclass(frozen=True, slots=True)
class Row:
    """One thing the palette offers."""

    text: str
    side: str
    do: tuple[str, str]
    """(`command`, id), (`track`, id) or (`frame`, number)."""


def score(query: str, text: str) -> int:
    """How well a text answers a query: 0 not at all; every word of the query must begin somewhere in it."""
    text, total = text.lower(), 0
    for word in query.lower().split():
        place = text.find(word)
        if place < 0:
            return 0
        total += 3 if place == 0 else 2 if text[place - 1] in " (-#" else 1
    return total + 1


def rows(workspace: Workspace, query: str) -> list[Row]:
    """What answers a query, best first."""
    found: list[tuple[int, Row]] = []
    for command in workspace.commands:
        rank = score(query, f"{command.title} {command.menu} {command.words}") if query else 1
        if rank and command.id != "help.palette" and command.when(workspace):
            keys = workspace.commands.keys(command.id)
            found.append((rank + 1, Row(command.title, keys[0] if keys else "", ("command", command.id))))
    session = workspace.session
    if session is not None and query:
        for track in session.store.tracks.values():
            title = numbered_name(session.store.taxonomy, track, workspace.settings.get("language"))
            rank = score(query, f"{title} {track.notes}")
            if rank:
                found.append((rank, Row(title, "track", ("track", track.id))))
        if session.times is not None and query[:1] in "0123456789+-":
            try:
                frame = read_position(query, session.frame, session.times)
            except PlainError:
                pass
            else:
                found.append((9, Row(f"Go to frame {frame}", "frame", ("frame", str(frame)))))
    found.sort(key=lambda pair: -pair[0])
    return [row for _, row in found[:MOST]]


class SideText(QStyledItemDelegate):
    """A row with its keys, dim, at the right edge."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(QColor(theme.current().dim))
        place = option.rect.adjusted(0, 0, -10, 0)  # pyright: ignore[reportAttributeAccessIssue]
        painter.drawText(
            place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(index.data(SIDE) or "")
        )
        painter.restore()


class Palette(QFrame):
    """A search field over a list, in the middle of the window's top."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("palette")
        self._workspace = workspace
        self._field = QLineEdit(placeholderText="Search actions, tracks, frames…")
        self._field.setObjectName("palette_field")
        self._field.textChanged.connect(self._search)
        self._field.installEventFilter(self)
        self._list = QListWidget()
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(lambda _item: self._do())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        self._list.setItemDelegate(SideText(self._list))
        layout.addWidget(self._field)
        layout.addWidget(self._list)
        self._rows: list[Row] = []
        self.hide()

    def open(self) -> None:
        self._field.clear()
        self._search("")
        self.show()
        self.raise_()
        self._field.setFocus()

    def _fit(self) -> None:
        """As high as its rows, as far as there is room."""
        room = self._over.size()
        rows = max(self._list.count(), 1) * max(self._list.sizeHintForRow(0), 1) + 8
        height = min(self._field.sizeHint().height() + rows + 3 * PADDING, room.height() - 2 * TOP)
        width = min(560, room.width() - 40)
        self.setGeometry((room.width() - width) // 2, TOP, width, height)

    def close_palette(self) -> None:
        self.hide()
        self._over.setFocus()

    def _search(self, query: str) -> None:
        self._rows = rows(self._workspace, query.strip())
        self._list.clear()
        for row in self._rows:
            item = QListWidgetItem(row.text)
            item.setData(SIDE, row.side)
            self._list.addItem(item)
        if not self._rows:
            self._list.addItem("Nothing is called that.")
        self._list.setCurrentRow(0)
        self._fit()

    def _do(self) -> None:
        place = self._list.currentRow()
        self.close_palette()
        if not 0 <= place < len(self._rows):
            return
        kind, value = self._rows[place].do
        session = self._workspace.session
        if kind == "command":
            self._workspace.run(value)
        elif kind == "frame" and session is not None:
            session.seek(int(value))
        elif kind == "track" and session is not None:
            session.jump_to(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.isVisible() and not self._list.underMouse():
            self.hide()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_palette()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._do()
            case Qt.Key.Key_Down | Qt.Key.Key_Up if self._rows:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self._list.setCurrentRow((self._list.currentRow() + step) % len(self._rows))
            case _:
                return super().eventFilter(watched, event)
        return True

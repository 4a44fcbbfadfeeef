"""A popup to find a vehicle type, a landmark type or any other entry of a table, by any of its names."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotations.keyframe import INDETERMINATE
from app.errors import AppError
from app.profiles import profile_of
from ui import theme
from ui.panels.entry_card import EntryCard
from ui.panels.keyboard_focus import back_to_picture
from ui.panels.type_rows import SPECIAL, TypeRow, own_words, type_rows
from ui.words import named, tr

if TYPE_CHECKING:
    from app.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
ROW: Final = Qt.ItemDataRole.UserRole
RECENT: Final = 8
LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
WRAPPED: Final = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
HIGHEST_PX: Final = 440
CARD_PX: Final = 290
"""Width of the card beside the list."""
CARD_LEAST_PX: Final = 320
"""With a card the popup is at least as high."""


class TypePicker(QFrame):
    """Type, go up and down, Enter takes, Esc leaves."""

    picked = Signal(object)
    """A TypeRow: an entry, `cannot tell`, or `not assessed`."""

    def __init__(
        self,
        workspace: "Workspace",
        tables: Sequence[str],
        parent: QWidget | None = None,
        *,
        takes_own_words: bool = False,
    ) -> None:
        """`takes_own_words`: what was typed can be taken as it is, and there is no answer to take back."""
        super().__init__(parent, Qt.WindowType.Popup)
        self._workspace, self._tables, self._takes_own_words = workspace, tuple(tables), takes_own_words
        self._list_px = theme.px(400)
        self.first = ""
        """A class whose members are offered first."""
        self.setObjectName("type_picker")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Any name: Wolfhound, Т-72Б3, truck…"))
        named(self.field, tr("Find a type"), tr("Up and down choose, Enter takes, Esc leaves"))
        self.rows = _Rows(self)
        self.list = QListView(self)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(_Painter(self.list))
        self.list.setUniformItemSizes(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        named(self.list, tr("Types found"))
        self.card = EntryCard(workspace, tables, self)
        self.card.look_alike_chosen.connect(self._look_at)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(theme.px(7), theme.px(7), theme.px(7), theme.px(7))
        outer.setSpacing(theme.px(7))
        self._box = layout = QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(layout, 1)
        outer.addWidget(self.card)
        layout.setSpacing(theme.px(6))
        self.nothing = QLabel(self)
        self.nothing.setProperty("role", "dim")
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(theme.px(8), 0, theme.px(8), 0)
        self.nothing.hide()
        layout.addWidget(self.field)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list, 1)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._take)
        # the current row is as high as its cues need
        self.list.selectionModel().currentChanged.connect(self._lay_rows)
        self.list.entered.connect(self._look_under_mouse)

    def open_at(self, place: QPoint, width: int, text: str = "") -> None:
        """Shows the popup below a place on the screen."""
        self.field.setText(text)
        self._search(text)
        self._list_px = max(width, theme.px(400))
        screen = self.screen().availableGeometry()
        roomy = screen.width() >= self._list_px + theme.px(CARD_PX) + theme.px(40)
        self.card.setVisible(roomy)
        self.card.setFixedWidth(theme.px(CARD_PX))
        self.setFixedWidth(self._list_px + (theme.px(CARD_PX + 7) if roomy else 0))
        size = QSize(self.width(), theme.px(HIGHEST_PX))
        x = min(place.x(), screen.right() - size.width())
        y = (
            place.y()
            if place.y() + size.height() <= screen.bottom()
            else max(screen.top(), screen.bottom() - size.height())
        )
        self.move(max(screen.left(), x), y)
        self._fit()
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()

    def _search(self, text: str) -> None:
        session = self._workspace.session
        if session is None:
            return
        settings = self._workspace.settings
        recent, language = settings.get("recent_types"), str(settings.get("language"))
        profile = profile_of(session)
        nearby = profile.first_entries if profile is not None else ()
        rows = type_rows(session.store.taxonomy, self._tables, text, recent, language, self.first, nearby)
        found = len(rows) > len(SPECIAL)
        if self._takes_own_words:
            rows = [*rows[: -len(SPECIAL)], *([own_words(text)] if text.strip() else [])]
        self.rows.fill(rows)
        hint = tr("Nothing is called “{what}”. Try another name, or take the class it belongs to.", what=text.strip())
        self.nothing.setText(hint)
        self.nothing.setVisible(not found)
        # Enter must not say "cannot tell" for somebody who mistyped
        known = found or (self._takes_own_words and bool(text.strip()))
        self.list.setCurrentIndex(self.rows.index(0) if known else NOWHERE)
        if self.isVisible():
            self._fit()

    def _lay_rows(self, current: QModelIndex) -> None:
        self.list.doItemsLayout()
        self.list.scrollTo(current)
        row = current.data(ROW)
        if isinstance(row, TypeRow):
            self.card.show_entry(row.id if row.table else "")

    def _look_under_mouse(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, TypeRow) and row.table:
            self.card.show_entry(row.id)

    def _look_at(self, ident: str) -> None:
        """A look-alike of the card: it becomes the current row where it is in the list, else it is looked up."""
        place = next((i for i, row in enumerate(self.rows.rows) if row.id == ident), None)
        if place is None:
            self.field.setText(ident)
            place = next((i for i, row in enumerate(self.rows.rows) if row.id == ident), None)
        if place is not None:
            self.list.setCurrentIndex(self.rows.index(place))
        self.field.setFocus()

    def _fit(self) -> None:
        """As high as the rows, up to a limit."""
        layout = self.layout()
        assert layout is not None
        margins, gap = layout.contentsMargins(), self._box.spacing()
        inner = self._list_px - margins.left() - margins.right()
        height = margins.top() + margins.bottom() + self.field.sizeHint().height() + gap
        if not self.nothing.isHidden():
            height += self.nothing.heightForWidth(inner) + gap
        most = theme.px(HIGHEST_PX)
        for place in range(self.rows.rowCount()):
            if height >= most:
                break
            height += row_height(self.rows.rows[place], inner, current=place == 0)
        height = min(height + 2 * self.list.frameWidth() + theme.px(4), most)
        least = theme.px(CARD_LEAST_PX) if not self.card.isHidden() else 0
        self.resize(self.width(), max(height, least))

    def _leave(self) -> None:
        """Closes; the keyboard goes to the field that opened the popup if it was there, else to the picture."""
        self.hide()
        opener = self.parentWidget()
        if opener is not None:
            held = opener.window().focusWidget()
            if held is None or not (held is opener or opener.isAncestorOf(held)):
                back_to_picture(opener)

    def _take(self, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, TypeRow):
            return
        self._leave()
        if row.id and row.id != INDETERMINATE:
            self._note_recent(row.id)
        self.picked.emit(row)

    def _note_recent(self, ident: str) -> None:
        settings = self._workspace.settings
        recent = [ident, *(each for each in settings.get("recent_types") if each != ident)]
        try:
            settings.set("recent_types", recent[:RECENT])
        except AppError as error:
            self._workspace.messages.fail(error)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                row = min(max(self.list.currentIndex().row() + step, 0), self.rows.rowCount() - 1)
                self.list.setCurrentIndex(self.rows.index(row))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
        return super().eventFilter(watched, event)


def row_height(row: TypeRow, width: float, *, current: bool) -> int:
    """Pixels: cues take one line, those of the current row as many as they need."""
    if not row.cues:
        return theme.px(26)
    metrics = QFontMetricsF(theme.font("small"))
    room = QRectF(0, 0, width - 2 * theme.px(8), 10_000)
    lines = metrics.boundingRect(room, WRAPPED, row.cues).height() if current else 0.0
    return max(theme.px(40), round(theme.px(21) + lines + theme.px(5)))


class _Rows(QAbstractListModel):
    """The rows of one search."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[TypeRow] = []

    def fill(self, rows: list[TypeRow]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.cues
        return row.name if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None


class _Painter(QStyledItemDelegate):
    """Name and matched alias at the left, class and origin at the right, what tells it apart below: whole if chosen."""

    def __init__(self, owner: QListView) -> None:
        super().__init__(owner)
        self._list = owner

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        if not isinstance(row, TypeRow):
            return QSize(theme.px(200), theme.px(26))
        current = self._list.currentIndex().row() == index.row()
        return QSize(theme.px(200), row_height(row, self._list.viewport().width(), current=current))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, TypeRow):
            return
        look = theme.current()
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        area = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        chosen, over = bool(state & QStyle.StateFlag.State_Selected), bool(state & QStyle.StateFlag.State_MouseOver)
        ground = look.selection if chosen else look.hover if over else look.panel
        dim = theme.readable(look.dim, ground)
        painter.save()
        painter.fillRect(area, QColor(ground))
        inner = area.adjusted(theme.px(8), theme.px(2), -theme.px(8), -theme.px(2))
        line = QRectF(inner.left(), inner.top(), inner.width(), theme.px(22))
        side = tr("recent · {side}", side=row.side) if row.recent else row.side
        painter.setFont(theme.font("small"))
        metrics = QFontMetricsF(painter.font())
        side = metrics.elidedText(side, Qt.TextElideMode.ElideRight, line.width() * (0.45 if row.table else 0.7))
        room = line.width() - metrics.horizontalAdvance(side) - theme.px(10)
        painter.setPen(QColor(dim))
        painter.drawText(line, RIGHT, side)
        self._name(painter, QRectF(line.left(), line.top(), room, line.height()), row, look.text, dim)
        if row.cues:
            painter.setFont(theme.font("small"))
            painter.setPen(QColor(dim))
            below = QRectF(inner.left(), line.bottom() - theme.px(3), inner.width(), theme.px(16))
            if self._list.currentIndex().row() == index.row():
                below.setBottom(area.bottom())
                painter.drawText(below, WRAPPED, row.cues)
            else:
                painter.drawText(below, LEFT, metrics.elidedText(row.cues, Qt.TextElideMode.ElideRight, below.width()))
        painter.restore()

    def _name(self, painter: QPainter, area: QRectF, row: TypeRow, text: str, dim: str) -> None:
        font = QFont(theme.font("text"))
        if not row.table:
            font.setItalic(True)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, area.width())
        painter.setPen(QColor(text))
        painter.drawText(area, LEFT, name)
        used = metrics.horizontalAdvance(name) + theme.px(8)
        if row.matched and area.width() - used > theme.px(40):
            painter.setFont(theme.font("small"))
            painter.setPen(QColor(dim))
            rest = area.adjusted(used, 0, 0, 0)
            words = QFontMetricsF(painter.font()).elidedText(
                f"= {row.matched}", Qt.TextElideMode.ElideRight, rest.width()
            )
            painter.drawText(rest, LEFT, words)

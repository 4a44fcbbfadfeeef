"""One row of the palette: its kind, its name with the letters that answered lit, what tells it apart, its keys."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.finder import Found
from ui import theme
from ui.icons import icon
from ui.words import shown

FOUND: Final = Qt.ItemDataRole.UserRole
ICONS: Final = {
    "command": "chevron-right",
    "track": "vector-polyline",
    "mark": "bookmark-outline",
    "frame": "filmstrip",
    "clip": "movie-outline",
    "setting": "cog-outline",
}
Index = QModelIndex | QPersistentModelIndex


class FoundRow(QStyledItemDelegate):
    """Paints a `Found`; a row that is none (nothing was found) is left to Qt."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, theme.px(26))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found = index.data(FOUND)
        if not isinstance(found, Found):
            super().paint(painter, option, index)
            return
        look, row = theme.current(), QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        style = option.widget.style() if option.widget else QApplication.style()  # pyright: ignore[reportAttributeAccessIssue]
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        place = row.adjusted(theme.px(6), 0, -theme.px(8), 0)
        size = theme.px(15)
        picture = QRect(place.left(), place.center().y() - size // 2, size, size)
        icon(ICONS[found.kind], "dim").paint(painter, picture)
        place.setLeft(picture.right() + theme.px(8))
        if found.keys:
            place.setRight(place.right() - self._keys(painter, place, found.keys) - theme.px(10))
        end = self._title(painter, place, found, look.text if found.enabled else look.dim)
        if found.note:
            painter.setFont(theme.font("small"))
            painter.setPen(QColor(look.dim))
            note = QRect(end + theme.px(12), place.top(), max(0, place.right() - end - theme.px(12)), place.height())
            text = QFontMetrics(theme.font("small")).elidedText(
                shown(found.note), Qt.TextElideMode.ElideRight, note.width()
            )
            painter.drawText(note, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        painter.restore()

    def _title(self, painter: QPainter, place: QRect, found: Found, colour: str) -> int:
        """Draws the title; where it ends."""
        plain = theme.font("text")
        metrics = QFontMetrics(plain)
        title = shown(found.title)
        # a title that was put into other words has its letters elsewhere
        places = set(found.places) if title == found.title else set()
        title = metrics.elidedText(title, Qt.TextElideMode.ElideRight, place.width())
        painter.setFont(plain)
        x = place.left()
        for lit, run in _runs(title, places):
            painter.setPen(QPen(QColor(theme.current().link if lit else colour)))
            painter.drawText(x, place.top(), place.right() - x, place.height(), Qt.AlignmentFlag.AlignVCenter, run)
            x += metrics.horizontalAdvance(run)
        return x

    def _keys(self, painter: QPainter, place: QRect, keys: str) -> int:
        """Draws the shortcut at the right edge; how wide it is."""
        look, font = theme.current(), theme.font("mono_small")
        metrics = QFontMetrics(font)
        width, height = metrics.horizontalAdvance(keys) + theme.px(10), metrics.height() + theme.px(3)
        box = QRect(place.right() - width, place.center().y() - height // 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(look.line))
        painter.setBrush(QColor(look.raised))
        painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        painter.setFont(font)
        painter.setPen(QColor(look.dim))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, keys)
        return width


def _runs(title: str, places: set[int]) -> list[tuple[bool, str]]:
    """The title in pieces that are lit or not."""
    runs: list[tuple[bool, str]] = []
    for place, letter in enumerate(title):
        lit = place in places
        if runs and runs[-1][0] == lit:
            runs[-1] = (lit, runs[-1][1] + letter)
        else:
            runs.append((lit, letter))
    return runs

"""One step of the history: what was done, below it when, by whom and where; greyed when it was undone."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.past import Standing, Step
from ui import theme
from ui.icons import icon
from ui.panels.history_model import STANDING, STEP, details
from ui.words import shown

ICONS: Final = {
    Standing.NOW: ("circle-medium", "accent"),
    Standing.DONE: ("circle-small", "dim"),
    Standing.UNDONE: ("redo-variant", "dim"),
    Standing.GONE: ("close", "dim"),
    Standing.RECORD: ("circle-small", "dim"),
}
Index = QModelIndex | QPersistentModelIndex


class HistoryRow(QStyledItemDelegate):
    """Two lines beside a small sign of where the step stands."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(120), theme.px(38))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        step, standing = index.data(STEP), Standing(index.data(STANDING))
        if not isinstance(step, Step):
            return
        look, row = theme.current(), QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        style = option.widget.style() if option.widget else QApplication.style()  # pyright: ignore[reportAttributeAccessIssue]
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        if standing is Standing.NOW:
            painter.fillRect(QRect(row.left(), row.top(), theme.px(3), row.height()), QColor(look.accent))
        size = theme.px(14)
        sign, colour = ICONS[standing]
        spot = QRect(row.left() + theme.px(7), row.top() + theme.px(5), size, size)
        icon(sign, colour).paint(painter, spot)
        left, right = spot.right() + theme.px(7), row.right() - theme.px(8)
        font = QFont(theme.font("text"))
        font.setStrikeOut(standing is Standing.GONE)
        if standing is Standing.NOW:
            font.setWeight(QFont.Weight.DemiBold)
        undone = standing in (Standing.UNDONE, Standing.GONE)
        title = QRect(left, row.top() + theme.px(3), right - left, theme.px(17))
        _write(painter, title, shown(step.last.title), font, look.dim if undone else look.text)
        below = QRect(left, title.bottom() + 1, right - left, theme.px(15))
        _write(painter, below, details(step), theme.font("small"), look.dim)
        painter.restore()


def _write(painter: QPainter, place: QRect, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

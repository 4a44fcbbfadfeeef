"""How a row of the findings is painted: the check with its severity, or what it found with its frame."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotations.checks import Check, Finding, Severity
from ui import theme
from ui.icons import icon
from ui.models.finding_model import CHECK, COUNT, FINDING
from ui.words import shown

Index = QModelIndex | QPersistentModelIndex
ROW_PX: Final = 24
LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
SEVERITY_ICONS: Final = {
    Severity.ERROR: "close-octagon-outline",
    Severity.WARNING: "alert-outline",
    Severity.HINT: "lightbulb-outline",
}
"""Three outlines that differ in shape, for those who do not see the colours."""


def severity_colour(severity: Severity, ground: str) -> str:
    look = theme.current()
    colours = {Severity.ERROR: look.bad, Severity.WARNING: look.warn, Severity.HINT: look.link}
    return theme.readable(colours[severity], ground)


class FindingRows(QStyledItemDelegate):
    """Icon, words, and at the right the count or the frame."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(60), theme.px(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        check, finding = index.data(CHECK), index.data(FINDING)
        if not isinstance(check, Check):
            return
        look = theme.current()
        area = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        chosen, over = bool(state & QStyle.StateFlag.State_Selected), bool(state & QStyle.StateFlag.State_MouseOver)
        ground = look.selection if chosen else look.hover if over else look.panel
        painter.save()
        painter.fillRect(area, QColor(ground))
        if isinstance(finding, Finding):
            self._finding(painter, area, finding, look.text, theme.readable(look.dim, ground))
        else:
            self._check(painter, area, check, int(index.data(COUNT)), ground)
        painter.restore()

    def _check(self, painter: QPainter, area: QRectF, check: Check, count: int, ground: str) -> None:
        size = theme.px(15)
        at = QPointF(area.left() + theme.px(2), area.center().y() - size / 2)
        colour = severity_colour(check.severity, ground)
        icon(SEVERITY_ICONS[check.severity], colour).paint(painter, round(at.x()), round(at.y()), size, size)
        painter.setPen(QColor(theme.current().heading))
        painter.setFont(theme.font("heading"))
        self._words(painter, area, shown(check.title), str(count), theme.px(22))

    def _finding(self, painter: QPainter, area: QRectF, finding: Finding, text: str, dim: str) -> None:
        painter.setFont(theme.font("text"))
        frame = "" if finding.frame is None else str(finding.frame)
        painter.setPen(QColor(dim))
        painter.setFont(theme.font("mono_small"))
        painter.drawText(area.adjusted(0, 0, -theme.px(8), 0), RIGHT, frame)
        room = QFontMetricsF(painter.font()).horizontalAdvance(frame) + theme.px(16)
        painter.setFont(theme.font("text"))
        painter.setPen(QColor(text))
        words = area.adjusted(theme.px(4), 0, -room, 0)
        elided = QFontMetricsF(painter.font()).elidedText(
            shown(finding.text), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, LEFT, elided)

    def _words(self, painter: QPainter, area: QRectF, words: str, side: str, indent: float) -> None:
        metrics = QFontMetricsF(painter.font())
        painter.drawText(area.adjusted(0, 0, -theme.px(8), 0), RIGHT, side)
        room = area.adjusted(indent, 0, -metrics.horizontalAdvance(side) - theme.px(14), 0)
        painter.drawText(room, LEFT, metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width()))

"""How the pin of a comment looks: a drop that points to its place, and the first words beside it."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from annotations.model import Mark
from ui import theme
from ui.icons import icon

PIN_PX: Final = 22
"""Diameter of the drop's round part, for 12 px text."""
WORDS_PX: Final = 170
OPEN: Final = "#f0b849"
SETTLED: Final = "#8b93a1"
"""The same in both themes: pins lie on footage, not on panels."""
INK: Final = "#15171b"


def pin_area(tip: QPointF) -> QRectF:
    """Where the mouse meets the pin."""
    size = theme.px(PIN_PX)
    return QRectF(tip.x() - size / 2, tip.y() - size * 1.35, size, size * 1.4)


def _drop(tip: QPointF) -> QPainterPath:
    size = float(theme.px(PIN_PX))
    head = QRectF(tip.x() - size / 2, tip.y() - size * 1.35, size, size)
    path = QPainterPath()
    path.addEllipse(head)
    point = QPainterPath()
    point.moveTo(tip)
    point.lineTo(tip.x() - size * 0.34, head.center().y() + size * 0.34)
    point.lineTo(tip.x() + size * 0.34, head.center().y() + size * 0.34)
    point.closeSubpath()
    return path.united(point)


def draw_pin(painter: QPainter, tip: QPointF, mark: Mark, *, lit: bool) -> None:
    """An open comment is bright with a speech bubble; a settled one is dim with a tick."""
    colour = QColor(SETTLED if mark.resolved else OPEN)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#ffffff" if lit else INK), 2.0 if lit else 1.2))
    painter.setBrush(colour)
    painter.drawPath(_drop(tip))
    size = theme.px(14)
    head = pin_area(tip)
    at = QPointF(head.center().x() - size / 2, head.top() + theme.px(PIN_PX) / 2 - size / 2)
    name = "check-bold" if mark.resolved else "comment-text"
    icon(name, INK).paint(painter, round(at.x()), round(at.y()), size, size)
    if not mark.resolved or lit:
        _draw_words(painter, head, mark)


def _draw_words(painter: QPainter, head: QRectF, mark: Mark) -> None:
    text = " ".join(mark.note.split())
    if not text:
        return
    font = theme.font("small")
    metrics = QFontMetricsF(font)
    words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, theme.px(WORDS_PX))
    high = metrics.height() + theme.px(4)
    pill = QRectF(
        head.right() + theme.px(3),
        head.top() + (theme.px(PIN_PX) - high) / 2,
        metrics.horizontalAdvance(words) + theme.px(12),
        high,
    )
    ground = QColor(INK)
    ground.setAlpha(225)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(pill, 3, 3)
    painter.setPen(QColor("#c3c8d1" if mark.resolved else "#ffe3a3"))
    painter.setFont(font)
    painter.drawText(pill.adjusted(theme.px(6), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)

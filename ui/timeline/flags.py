"""Marks and comments as flags on the ruler, findings as small ticks."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from annotations.model import Mark, MarkKind
from ui import theme
from ui.timeline.scale import Scale

FLAG_PX: Final = 9
RESOLVED: Final = 0.4


def mark_at(marks: Sequence[Mark], scale: Scale, x: float) -> Mark | None:
    """The mark whose flag is under a pixel (from the left edge of the lanes); of several the last one painted."""
    size = theme.px(FLAG_PX)
    found = [mark for mark in marks if -3 <= x - scale.middle(mark.frame) <= size + 1]
    return found[-1] if found else None


def paint_marks(
    painter: QPainter,
    area: QRectF,
    marks: Iterable[Mark],
    scale: Scale,
    *,
    chosen: str | None,
    moved: tuple[str, int] | None,
) -> None:
    """Flags into the ruler `area`. `moved`: a mark that is being dragged, and the frame it is over."""
    for mark in marks:
        frame = moved[1] if moved is not None and moved[0] == mark.id else mark.frame
        x = scale.middle(frame)
        if -theme.px(20) <= x <= area.width() + theme.px(20):
            _paint_flag(painter, area, area.left() + x, mark, chosen=mark.id == chosen)


def _paint_flag(painter: QPainter, area: QRectF, x: float, mark: Mark, *, chosen: bool) -> None:
    """A pennant for a mark, a speech bubble for a comment; faded once it is settled."""
    look, size = theme.current(), float(theme.px(FLAG_PX))
    colour = QColor(look.warn if mark.kind is MarkKind.MARK else look.link)
    top = area.top() + theme.px(2)
    painter.save()
    painter.setOpacity(RESOLVED if mark.resolved else 1.0)
    painter.setPen(QPen(colour, 1.4))
    painter.drawLine(QPointF(x, top), QPointF(x, area.bottom()))
    painter.setPen(QPen(QColor(look.playhead), 1.4) if chosen else QPen(QColor(look.background), 1))
    painter.setBrush(colour)
    if mark.kind is MarkKind.MARK:
        corners = [(0.0, 0.0), (size, size * 0.38), (0.0, size * 0.76)]
    else:
        corners = [(0.0, 0.0), (size, 0.0), (size, size * 0.62), (size * 0.45, size * 0.62), (0.0, size)]
    painter.drawPolygon(QPolygonF([QPointF(x + dx, top + dy) for dx, dy in corners]))
    painter.restore()


def paint_findings(painter: QPainter, area: QRectF, frames: Sequence[tuple[int, str]], scale: Scale) -> None:
    """Small triangles at the foot of the ruler: frame and colour of each finding. Never more than there are pixels."""
    size, taken = theme.px(3.5), set[int]()
    painter.setPen(Qt.PenStyle.NoPen)
    for frame, colour in frames:
        x = scale.middle(frame)
        if not 0 <= x <= area.width() or int(x) in taken:
            continue
        taken.add(int(x))
        painter.setBrush(QColor(colour))
        foot = QPointF(area.left() + x, area.bottom() - size * 1.8)
        corners = [foot, foot + QPointF(-size, size * 1.8), foot + QPointF(size, size * 1.8)]
        painter.drawPolygon(QPolygonF(corners))

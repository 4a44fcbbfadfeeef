"""How the rows below an unfolded lane look: stretches of one value, and the curve of an area; and group rows."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from annotations.taxonomy import Attribute
from ui import theme
from ui.timeline.area_curve import AreaCurve
from ui.timeline.details import AttributeSpan, value_colour, value_text
from ui.timeline.lane import Lane
from ui.timeline.scale import Scale


def paint_values(
    painter: QPainter,
    area: QRectF,
    spans: Sequence[AttributeSpan],
    attribute: Attribute | None,
    scale: Scale,
    language: str,
) -> None:
    """Coloured, labelled stretches of one value each."""
    look = theme.current()
    font = theme.font("tiny")
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    thick = theme.px(14)
    top = area.center().y() - thick / 2
    busy_to = -1e9
    for span in spans:
        x0, x1 = scale.x(span.first), scale.x(span.last + 1)
        if x1 < 0 or x0 > scale.width or (x1 - x0 < 1.0 and x0 < busy_to):
            continue
        busy_to = x1
        x0, x1 = max(x0, -16.0), min(x1, scale.width + 16.0)
        fill = theme.mix(look.lane, value_colour(attribute, span.value), 0.42)
        bar = QRectF(area.left() + x0, top, max(x1 - x0 - 1, 1.5), thick)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(bar, 3, 3)
        # the words stay in view while a long stretch is passed along
        inside = bar.intersected(QRectF(area.left(), top, scale.width, thick)).adjusted(theme.px(5), 0, -theme.px(3), 0)
        if inside.width() > theme.px(14):
            words = value_text(attribute, span.value, language)
            painter.setPen(QColor(theme.readable(look.text, fill)))
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def paint_area(painter: QPainter, area: QRectF, curve: AreaCurve, scale: Scale, colour: str, frame: int) -> None:
    """The area over time: filled up to the outer edge, the inner one darker; the value at the playhead in figures."""
    if not curve.most or not len(curve.frames):
        return
    room = area.adjusted(0, theme.px(4), 0, -theme.px(4))
    strong, faint = QColor(colour), QColor(colour)
    faint.setAlpha(60)
    dense = QColor(colour)
    dense.setAlpha(110)
    for values, fill in ((curve.outer, faint), (curve.inner, dense)):
        if values is None:
            continue
        for points in _outlines(curve.frames, values, curve.most, scale, room):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            foot = [QPointF(points[-1].x(), room.bottom()), QPointF(points[0].x(), room.bottom())]
            painter.drawPolygon(QPolygonF([*points, *foot]))
            painter.setPen(QPen(strong, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(points))
    _paint_value(painter, room, curve, scale, frame)


def _outlines(frames: np.ndarray, values: np.ndarray, most: float, scale: Scale, room: QRectF) -> list[list[QPointF]]:
    """The curve's runs in view, one point a pixel at most; where the thing is not seen there is a gap."""
    start = max(0, int(np.searchsorted(frames, scale.first - 1)) - 1)
    stop = min(len(frames), int(np.searchsorted(frames, scale.last + 1, side="right")) + 1)
    step = max(1, int((stop - start) / max(scale.width, 1)))
    picked = np.arange(start, stop, step)
    if not len(picked):
        return []
    x = room.left() + scale.middles(frames[picked])
    y = room.bottom() - values[picked] / most * room.height()
    seen = np.isfinite(y)
    runs: list[list[QPointF]] = []
    for i, (a, b, good) in enumerate(zip(x.tolist(), y.tolist(), seen.tolist(), strict=True)):
        if not good:
            continue
        gap = i == 0 or not seen[i - 1] or frames[picked[i]] - frames[picked[i - 1]] > step
        if gap or not runs:
            runs.append([])
        runs[-1].append(QPointF(a, b))
    return [run for run in runs if len(run) > 1]


def _paint_value(painter: QPainter, room: QRectF, curve: AreaCurve, scale: Scale, frame: int) -> None:
    words = curve.words(frame)
    if not words:
        return
    look, font = theme.current(), theme.font("tiny")
    painter.setFont(font)
    width = QFontMetricsF(font).horizontalAdvance(words) + theme.px(8)
    x = room.left() + scale.middle(frame)
    left = x + theme.px(6) if x + theme.px(6) + width < room.left() + scale.width else x - theme.px(6) - width
    box = QRectF(left, room.top(), width, theme.px(15))
    ground = QColor(look.raised)
    ground.setAlpha(225)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor(look.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def paint_group(painter: QPainter, area: QRectF, members: Sequence[Lane], scale: Scale) -> None:
    """Where the members of a group are seen, thin bars one over the other."""
    thin = max(1.5, min(float(theme.px(3)), (area.height() - theme.px(6)) / max(len(members), 1)))
    top = area.center().y() - thin * min(len(members), 5) / 2
    for place, lane in enumerate(members[:5]):
        colour = QColor(lane.colour)
        colour.setAlphaF(0.45)
        for first, last in zip(lane.firsts.tolist(), lane.lasts.tolist(), strict=True):
            x0, x1 = max(scale.x(first), -16.0), min(scale.x(last + 1), scale.width + 16.0)
            if x1 > x0:
                painter.fillRect(QRectF(area.left() + x0, top + place * thin, x1 - x0, thin - 0.5), colour)

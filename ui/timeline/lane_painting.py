"""How a lane looks: bars by what holds on them, diamonds by who set them, handles for what the mouse is near."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from annotations.edits.retime import Edge
from annotations.frames import Span
from annotations.keyframe import After
from annotations.keyframes import AFTERS
from annotations.model import Review, Track
from ui import theme
from ui.timeline.lane import (
    CARRY,
    CLUSTER_PX,
    HOLD,
    OCCLUDED,
    TOGGLE_PX,
    Cluster,
    Ints,
    Lane,
    clusters,
    gaps,
    pieces,
    toggles,
)
from ui.timeline.scale import Scale

BAR_PX: Final = 9
NONE: Final[Ints] = np.zeros(0, np.int64)


@dataclass(frozen=True, slots=True)
class LaneLook:
    """In which state a lane is painted."""

    selected: bool = False
    faded: bool = False
    """Hidden on the picture."""
    near: bool = False
    """Under the mouse or the keyboard's cursor: shows its handles."""
    chosen: Ints = field(default_factory=lambda: NONE)
    """Frames of its chosen keyframes, rising."""
    cursor: int | None = None
    """The keyframe that the keyboard stands on."""


def paint_lane(painter: QPainter, area: QRectF, lane: Lane, scale: Scale, clip: QRectF, look: LaneLook) -> None:
    """Everything of a lane into its row `area`; only what falls into `clip` is computed."""
    left, right = clip.left() - area.left(), clip.right() - area.left()
    _paint_bars(painter, area, lane, scale, (left, right), look)
    _paint_review(painter, area, lane.track, scale, (left, right))
    _paint_keyframes(painter, area, lane, scale, (left, right), look)
    if look.near or look.selected:
        for x, frame in toggles(lane, scale, theme.px(TOGGLE_PX)):
            place = lane.track.keyframes.place(frame)
            after = AFTERS[int(lane.track.keyframes.after[place])]
            # away from the mouse only what is out of the ordinary is told
            if after is After.INTERPOLATE and not look.near:
                continue
            paint_after(painter, QPointF(area.left() + x, area.center().y()), after, lane.colour, strong=look.near)
    if look.near:
        for x, side, _ in edge_handles(lane, scale):
            _paint_handle(painter, area, area.left() + x, side)


# -- bars ------------------------------------------------------------------------------------------------------------


def _paint_bars(
    painter: QPainter, area: QRectF, lane: Lane, scale: Scale, ends: tuple[float, float], look: LaneLook
) -> None:
    left, right = ends
    colour = QColor(lane.colour)
    strength = (0.68 if look.selected else 0.5) * (0.4 if look.faded else 1.0)
    thick = theme.px(BAR_PX)
    top, middle = area.center().y() - thick / 2, area.center().y()
    thin = QColor(lane.colour)
    thin.setAlphaF(min(1.0, strength + 0.1))
    painter.setPen(QPen(thin, 1.2, Qt.PenStyle.DotLine))
    for x0, x1 in gaps(lane, scale, left, right):
        painter.drawLine(
            QPointF(area.left() + max(x0, left - 16), middle), QPointF(area.left() + min(x1, right + 16), middle)
        )
    painter.setPen(Qt.PenStyle.NoPen)
    for x0, x1, style in pieces(lane, scale, left, right):
        # far ends are brought near: a bar of a million pixels costs the rasteriser as much as it is long
        near0, near1 = max(x0, left - 16), min(x1, right + 16)
        colour.setAlphaF(strength * (0.45 if style & OCCLUDED else 1.0))
        _paint_piece(painter, QRectF(area.left() + near0, top, near1 - near0, thick), style & ~OCCLUDED, colour)


def _paint_piece(painter: QPainter, bar: QRectF, after: int, colour: QColor) -> None:
    """Solid where it moves; hatched with a step at its end where it holds still; rails where the ground carries it."""
    if after == HOLD:
        faint = QColor(colour)
        faint.setAlphaF(colour.alphaF() * 0.45)
        painter.fillRect(bar, faint)
        painter.fillRect(bar, QBrush(colour, Qt.BrushStyle.BDiagPattern))
        if bar.width() > 4:
            painter.fillRect(QRectF(bar.right() - 2, bar.top() - 2, 2, bar.height() + 4), colour)
    elif after == CARRY:
        faint = QColor(colour)
        faint.setAlphaF(colour.alphaF() * 0.45)
        painter.fillRect(bar, faint)
        rail = max(1.5, bar.height() / 5)
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width(), rail), colour)
        painter.fillRect(QRectF(bar.left(), bar.bottom() - rail, bar.width(), rail), colour)
    else:
        painter.setBrush(colour)
        painter.drawRoundedRect(bar, 2, 2)


REVIEW_COLOURS: Final[dict[Review, Callable[[theme.Tokens], str]]] = {
    Review.REVIEWED: lambda look: look.link,
    Review.ACCEPTED: lambda look: look.good,
    Review.CONTESTED: lambda look: look.bad,
}


def _paint_review(painter: QPainter, area: QRectF, track: Track, scale: Scale, ends: tuple[float, float]) -> None:
    """A thin line under the bar: what a second pair of eyes said, for the track and for ranges of it."""
    span = track.keyframes.span
    if span is None or (track.review is Review.DRAFT and not track.reviewed):
        return
    whole = (span.first, span.last, track.review)
    y = area.center().y() + theme.px(BAR_PX) / 2 + theme.px(2)
    for first, last, review in (whole, *((r.first, r.last, r.review) for r in track.reviewed)):
        x0, x1 = max(scale.x(first), ends[0] - 16), min(max(scale.x(last + 1), scale.x(first) + 3), ends[1] + 16)
        if x1 > x0:
            make = REVIEW_COLOURS.get(review)
            colour = make(theme.current()) if make is not None else theme.current().lane
            painter.fillRect(QRectF(area.left() + x0, y, x1 - x0, max(2.0, theme.px(2))), QColor(colour))


# -- keyframes -------------------------------------------------------------------------------------------------------


def _paint_keyframes(
    painter: QPainter, area: QRectF, lane: Lane, scale: Scale, ends: tuple[float, float], look: LaneLook
) -> None:
    tokens = theme.current()
    mark = QColor(tokens.diamond if look.selected else theme.mix(lane.colour, tokens.diamond, 0.72))
    lit = QColor(tokens.accent)
    mark.setAlphaF(0.4 if look.faded else 1.0)
    half, middle = theme.px(4.5), area.center().y()
    dressed: tuple[bool, bool] | None = None
    plain, large = diamond(half), diamond(half * 1.25)
    for group in clusters(lane, scale, *ends, near=theme.px(CLUSTER_PX)):
        x = area.left() + group.left
        chosen = len(look.chosen) > 0 and _has_chosen(look.chosen, group)
        if dressed != (chosen, group.guess):
            # thousands of keyframes mostly look alike: pen and brush are changed only where they do not
            _dress(painter, lit if chosen else mark, hollow=group.guess and not chosen)
            dressed = (chosen, group.guess)
        if group.right > group.left:
            _paint_group(painter, QRectF(x, middle - half / 2, group.right - group.left, half))
        else:
            painter.drawPath((large if chosen else plain).translated(x, middle))
    if look.cursor is not None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(lit, 1.6))
        painter.drawPath(diamond(half * 2).translated(area.left() + scale.middle(look.cursor), middle))


def _has_chosen(chosen: Ints, group: Cluster) -> bool:
    place = int(np.searchsorted(chosen, group.first))
    return place < len(chosen) and int(chosen[place]) <= group.last


def _paint_group(painter: QPainter, area: QRectF) -> None:
    """Many keyframes close together: a strip with pointed ends."""
    path = QPainterPath(QPointF(area.left() - area.height(), area.center().y()))
    path.lineTo(area.left(), area.top())
    path.lineTo(area.right(), area.top())
    path.lineTo(area.right() + area.height(), area.center().y())
    path.lineTo(area.right(), area.bottom())
    path.lineTo(area.left(), area.bottom())
    path.closeSubpath()
    painter.drawPath(path)


def _dress(painter: QPainter, mark: QColor, *, hollow: bool) -> None:
    """A guess is hollow, what a person set is filled."""
    ground = QColor(theme.current().lane)
    if hollow:
        painter.setPen(QPen(mark, 1.2))
        painter.setBrush(ground)
    else:
        painter.setPen(QPen(ground, 1))
        painter.setBrush(mark)


@lru_cache(maxsize=16)
def diamond(half: float) -> QPainterPath:
    """A diamond around the origin."""
    path = QPainterPath(QPointF(0, -half))
    for x, y in ((half, 0), (0, half), (-half, 0)):
        path.lineTo(x, y)
    path.closeSubpath()
    return path


# -- handles ---------------------------------------------------------------------------------------------------------


def paint_after(painter: QPainter, at: QPointF, after: After, colour: str, *, strong: bool = True) -> None:
    """The small button that says what holds in an interval: a slope, a step, an arrow, or dots for nothing."""
    look = theme.current()
    width, height = theme.px(18), theme.px(13)
    painter.save()
    painter.setOpacity(1.0 if strong else 0.75)
    painter.setPen(QPen(QColor(look.line), 1))
    painter.setBrush(QColor(look.raised))
    painter.drawRoundedRect(QRectF(at.x() - width / 2, at.y() - height / 2, width, height), 3, 3)
    _paint_sign(painter, at, after, theme.readable(colour, look.raised))
    painter.restore()


def after_icon(after: After) -> QIcon:
    """The same sign for a menu."""
    size = theme.px(18)
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_sign(painter, QPointF(size / 2, size / 2), after, theme.current().text)
    painter.end()
    return QIcon(pixmap)


def _paint_sign(painter: QPainter, at: QPointF, after: After, colour: str) -> None:
    pen = QPen(QColor(colour), 1.5)
    x, y = theme.px(6), theme.px(3)
    path = QPainterPath()
    match after:
        case After.INTERPOLATE:
            path.moveTo(-x, y)
            path.lineTo(x, -y)
        case After.HOLD:
            path.moveTo(-x, y)
            path.lineTo(x * 0.6, y)
            path.lineTo(x * 0.6, -y)
        case After.CARRY:
            path.moveTo(-x, 0)
            path.lineTo(x, 0)
            path.moveTo(x - y, -y)
            path.lineTo(x, 0)
            path.lineTo(x - y, y)
        case After.HIDDEN:
            pen.setStyle(Qt.PenStyle.DotLine)
            path.moveTo(-x, 0)
            path.lineTo(x, 0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawPath(path.translated(at))


def edge_handles(lane: Lane, scale: Scale) -> list[tuple[float, Edge, Span]]:
    """Where the ends of the runs can be pulled: middle of the handle in pixels, which end, of which run."""
    beside = theme.px(10)
    start = int(np.searchsorted(lane.lasts, scale.first - 1))
    stop = int(np.searchsorted(lane.firsts, scale.last + 1, side="right"))
    if stop - start > scale.width / (6 * beside):
        return []
    found: list[tuple[float, Edge, Span]] = []
    for i in range(start, stop):
        run = Span(int(lane.firsts[i]), int(lane.lasts[i]))
        found.append((min(scale.x(run.first), scale.middle(run.first) - beside), "first", run))
        found.append((max(scale.x(run.last + 1), scale.middle(run.last) + beside), "last", run))
    return found


def _paint_handle(painter: QPainter, area: QRectF, x: float, side: str) -> None:
    """A bracket that opens towards the bar."""
    look, half, arm = theme.current(), theme.px(6), theme.px(3) * (1 if side == "first" else -1)
    painter.setPen(QPen(QColor(look.dim), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    y = area.center().y()
    painter.drawPolyline(
        [QPointF(x + arm, y - half), QPointF(x, y - half), QPointF(x, y + half), QPointF(x + arm, y + half)]
    )

"""The ruler: where the seconds fall, told without clutter at every zoom."""

import math
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotations.edits.retime import Edge
from annotations.frames import FrameTimes, Span
from ui import theme
from ui.figures import time_text
from ui.timeline.scale import Scale

STEPS: Final = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800,
                3600, 7200)  # fmt: skip
LABEL_PX: Final = 124


@dataclass(frozen=True, slots=True)
class Clock:
    """Clip time of frames: from the presentation times where they are known, else from the mean rate."""

    times: FrameTimes | None
    frame_count: int
    duration_s: float

    @property
    def rate(self) -> float:
        """Mean frames per second."""
        return self.frame_count / self.duration_s if self.duration_s > 0 else 25.0

    def seconds(self, frame: int) -> float:
        if self.times is not None and len(self.times):
            return self.times.clip_seconds(min(max(frame, 0), len(self.times) - 1))
        return frame / self.rate

    def frame(self, seconds: float) -> int:
        if self.times is not None and len(self.times):
            return int(self.times.at(seconds))
        return min(max(round(seconds * self.rate), 0), max(self.frame_count - 1, 0))


@dataclass(frozen=True, slots=True)
class Tick:
    """A labelled mark. `x` in pixels from the left edge of the lanes."""

    x: float
    text: str


def ticks(scale: Scale, clock: Clock, label_px: float = LABEL_PX) -> list[Tick]:
    """Labelled marks for what is in view, at least `label_px` apart."""
    if not scale.frame_count:
        return []
    first, last = clock.seconds(scale.first), clock.seconds(scale.last)
    wanted = label_px * scale.per_px / clock.rate
    step = next((s for s in STEPS if s >= wanted), STEPS[-1] * math.ceil(wanted / STEPS[-1]))
    found: list[Tick] = []
    n = math.ceil((first - step / 2) / step) - 1
    while (n + 1) * step <= last:
        frame = clock.frame((n + 1) * step)
        # a gap of hours, or times that are plainly wrong, must not be walked through second by second
        n = max(n + 1, math.ceil(clock.seconds(frame + 1) / step) - 1) if frame < scale.last else n + 1
        seconds = n * step
        if seconds > last:
            break
        x = scale.x(frame)
        # gaps in a clip put several round times onto one frame: only the last of them is told
        if found and x - found[-1].x < label_px * 0.6:
            if x > found[-1].x:
                continue
            found.pop()
        found.append(Tick(x, time_text(seconds, milliseconds=step < 1)))
    return found


def paint(painter: QPainter, area: QRectF, scale: Scale, clock: Clock, loop: Span | None, chosen: Span | None) -> None:
    """The ruler into `area`; x of the area's left edge is x = 0 of the scale. `chosen` is the selected range."""
    look = theme.current()
    if chosen is not None:
        _paint_range(painter, area, scale, chosen)
    if loop is not None:
        _paint_loop(painter, area, scale, loop)
    painter.setFont(theme.font("small"))
    # a playhead on the tick's own frame, in its middle, leaves the label readable
    beside = max(theme.px(4), scale.middle(0) - scale.x(0) + theme.px(8))
    for tick in ticks(scale, clock, theme.px(LABEL_PX)):
        x = area.left() + tick.x
        painter.setPen(QPen(QColor(look.line), 1))
        painter.drawLine(int(x), int(area.bottom()) - theme.px(6), int(x), int(area.bottom()))
        painter.setPen(QColor(look.dim))
        text = QRectF(x + beside, area.top(), theme.px(LABEL_PX), area.height() - theme.px(4))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, tick.text)


def _paint_range(painter: QPainter, area: QRectF, scale: Scale, chosen: Span) -> None:
    """A band over the ruler; the lanes below it are tinted too, by whoever paints them."""
    left, right = _brought_near(scale.x(chosen.first), scale.x(chosen.last + 1), area.width())
    look = theme.current()
    painter.fillRect(QRectF(area.left() + left, area.top(), right - left, area.height()), range_tint(70))
    painter.fillRect(QRectF(area.left() + left, area.top(), 1.5, area.height()), QColor(look.link))
    painter.fillRect(QRectF(area.left() + right - 1.5, area.top(), 1.5, area.height()), QColor(look.link))


def range_tint(alpha: int) -> QColor:
    """The selected range's colour over something else."""
    colour = QColor(theme.current().link)
    colour.setAlpha(alpha)
    return colour


def _paint_loop(painter: QPainter, area: QRectF, scale: Scale, loop: Span) -> None:
    """A bar along the foot of the ruler with a handle at each end."""
    left, right = _brought_near(scale.x(loop.first), scale.x(loop.last + 1), area.width())
    colour = QColor(theme.current().accent)
    thick, width, tall = theme.px(4), theme.px(4), theme.px(13)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    faint = QColor(colour)
    faint.setAlpha(120)
    painter.fillRect(QRectF(area.left() + left, area.bottom() - thick, right - left, thick), faint)
    for x in (left, right - width):
        painter.drawRoundedRect(QRectF(area.left() + x, area.bottom() - tall, width, tall), 1.5, 1.5)


def _brought_near(left: float, right: float, width: float) -> tuple[float, float]:
    """Ends far out of view cost the rasteriser as much as what is in it."""
    return max(left, -16.0), min(right, width + 16.0)


def edge_at(x: float, scale: Scale, span: Span | None, reach: float) -> Edge | Literal[""]:
    """Which end of a span on the ruler is under a pixel: `first`, `last` or nothing."""
    if span is None:
        return ""
    near: list[tuple[float, Edge]] = [
        (abs(x - scale.x(span.first)), "first"),
        (abs(x - scale.x(span.last + 1)), "last"),
    ]
    distance, edge = min(near)
    return edge if distance <= reach else ""

"""The ruler: where the seconds fall, told without clutter at every zoom."""

import math
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

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


def paint(painter: QPainter, area: QRectF, scale: Scale, clock: Clock, loop: Span | None) -> None:
    """The ruler into `area`; x of the area's left edge is x = 0 of the scale."""
    look = theme.current()
    painter.setFont(theme.font("small"))
    if loop is not None:
        left, right = scale.x(loop.first), scale.x(loop.last + 1)
        colour = QColor(look.accent)
        colour.setAlpha(46)
        painter.fillRect(QRectF(area.left() + left, area.top(), right - left, area.height()), colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.accent))
        for x in (left, right - theme.px(3)):
            painter.drawRoundedRect(QRectF(area.left() + x, area.top() + 3, theme.px(3), area.height() - 6), 1, 1)
    # a playhead on the tick's own frame, in its middle, leaves the label readable
    beside = max(theme.px(4), scale.middle(0) - scale.x(0) + theme.px(8))
    for tick in ticks(scale, clock, theme.px(LABEL_PX)):
        x = area.left() + tick.x
        painter.setPen(QPen(QColor(look.line), 1))
        painter.drawLine(int(x), int(area.bottom()) - theme.px(6), int(x), int(area.bottom()))
        painter.setPen(QColor(look.dim))
        text = QRectF(x + beside, area.top(), theme.px(LABEL_PX), area.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, tick.text)


def loop_edge_at(x: float, scale: Scale, loop: Span | None, reach: float) -> str:
    """Which end of the loop is under a pixel: `first`, `last` or nothing."""
    if loop is None:
        return ""
    near: list[tuple[float, str]] = [(abs(x - scale.x(loop.first)), "first"), (abs(x - scale.x(loop.last + 1)), "last")]
    distance, edge = min(near)
    return edge if distance <= reach else ""

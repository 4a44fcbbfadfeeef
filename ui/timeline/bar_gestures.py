"""What is dragged of bars: an end of one, or the whole track in time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotations.changes import Edit
from annotations.edits.retime import Edge, pull_edge, pull_limits, retime
from annotations.frames import Span
from annotations.model import Track
from ui import theme
from ui.figures import plain_frame
from ui.timeline.drag_rules import paint_note, refuse_locked, still_there
from ui.timeline.gestures import SLACK_PX

if TYPE_CHECKING:
    from ui.timeline.surface import Surface


class PullEdge:
    """The end of a bar pulled: what is cut off goes, what is added stands still. Nothing is timed anew."""

    def __init__(self, surface: "Surface", at: QPointF, track: Track, run: Span, edge: Edge) -> None:
        self._surface, self._pressed = surface, at
        self._track, self._run = track, run
        self._edge: Edge = edge
        self._start = run.first if edge == "first" else run.last
        self._limits = pull_limits(track, run, edge, surface.last_frame)
        self.to = self._start
        self.dragging = False

    def move(self, at: QPointF) -> None:
        if not self.dragging and abs(at.x() - self._pressed.x()) < SLACK_PX:
            return
        if not self.dragging and refuse_locked(self._surface, [self._track]):
            return
        self.dragging = True
        wanted = self._surface.frame_at(self._surface.x_of(self._start) + at.x() - self._pressed.x())
        wanted = self._surface.snapped(wanted)
        self.to = min(max(wanted, self._limits.first), self._limits.last)
        self._surface.update()

    def release(self, at: QPointF) -> None:
        self.move(at)
        surface = self._surface
        if (
            self.dragging
            and self.to != self._start
            and surface.session is not None
            and still_there(surface, [self._track])
        ):
            words = surface.session.store.taxonomy
            if surface.session.edit(pull_edge(self._track, self._run, self._edge, self.to, taxonomy=words)):
                surface.seek(self.to)

    def cancel(self) -> None:
        self.dragging = False
        self._surface.update()

    def paint(self, painter: QPainter) -> None:
        surface, row = self._surface, self._surface.lanes.row(self._track.id)
        if not self.dragging or row is None:
            return
        area, look = surface.row_rect(row), theme.current()
        x, old = surface.x_of(self.to), surface.x_of(self._start)
        cut = self._run.first <= self.to <= self._run.last
        shade = QColor(look.lane if cut else look.accent)
        shade.setAlpha(200 if cut else 110)
        painter.fillRect(QRectF(min(x, old), area.center().y() - 5, abs(x - old), 10), shade)
        painter.fillRect(QRectF(x - 1, area.top() + 2, 2, area.height() - 4), QColor(look.accent))
        paint_note(painter, surface, x, plain_frame(self.to), QColor(look.accent))


class ShiftTrack:
    """Alt and a drag: the whole track earlier or later, as one edit."""

    def __init__(self, surface: "Surface", at: QPointF, tracks: list[Track]) -> None:
        self._surface, self._pressed, self._tracks = surface, at, tracks
        self._anchor = surface.frame_at(at.x())
        self.by = 0
        self.dragging = False
        spans = [track.keyframes.span for track in tracks if track.keyframes.span is not None]
        self._limits = (-min(s.first for s in spans), surface.last_frame - max(s.last for s in spans))

    def move(self, at: QPointF) -> None:
        if not self.dragging and abs(at.x() - self._pressed.x()) < SLACK_PX:
            return
        if not self.dragging and refuse_locked(self._surface, self._tracks):
            return
        self.dragging = True
        wanted = self._surface.frame_at(at.x()) - self._anchor
        self.by = min(max(wanted, self._limits[0]), self._limits[1])
        self._surface.update()

    def release(self, at: QPointF) -> None:
        self.move(at)
        session = self._surface.session
        if self.dragging and self.by and session is not None and still_there(self._surface, self._tracks):
            edit = self._edit()
            session.edit(edit)

    def _edit(self) -> Edit:
        session = self._surface.session
        words = session.store.taxonomy if session is not None else None
        return retime([(track, track.keyframes.frames.tolist()) for track in self._tracks], self.by, taxonomy=words)

    def cancel(self) -> None:
        self.dragging = False
        self._surface.update()

    def paint(self, painter: QPainter) -> None:
        surface, colour = self._surface, QColor(theme.current().accent)
        if not self.dragging:
            return
        for track in self._tracks:
            row, span = surface.lanes.row(track.id), track.keyframes.span
            if row is not None and span is not None:
                left = max(surface.x_of(span.first + self.by), surface.names_width - 16.0)
                right = min(surface.x_of(span.last + self.by), surface.width() + 16.0)
                painter.setPen(QPen(colour, 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(left, surface.row_rect(row).center().y() - 6, right - left, 12), 3, 3)
        paint_note(painter, surface, surface.x_of(self._anchor + self.by), f"{self.by:+d}", colour)

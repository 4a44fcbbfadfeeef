"""What is dragged on lanes: keyframes in time, a frame around keyframes, the ends of bars, whole tracks."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from annotations.changes import Edit
from annotations.edits.retime import Edge, collision, pull_edge, pull_limits, retime
from annotations.frames import Span
from annotations.model import Track
from ui import theme
from ui.figures import plain_frame
from ui.timeline.gestures import SLACK_PX
from ui.timeline.lane import frames_between
from ui.timeline.lane_painting import diamond
from ui.timeline.lanes import Part
from ui.words import tr

if TYPE_CHECKING:
    from ui.timeline.surface import Surface


class MoveKeyframes:
    """Chosen keyframes dragged in time together (with Ctrl: copied): nothing changes until they are let go."""

    def __init__(
        self, surface: "Surface", at: QPointF, grabbed: int, moves: Mapping[str, list[int]], *, copy: bool
    ) -> None:
        self._surface, self._pressed, self._grabbed, self._copy = surface, at, grabbed, copy
        tracks = surface.lanes.tracks
        self._moves = [(tracks[ident], frames) for ident, frames in moves.items()]
        self.by = 0
        self.dragging = False
        self.clicked: Callable[[], object] = lambda: None
        """What a press and a release without a drag do."""
        frames = [frame for _, each in self._moves for frame in each]
        self._limits = (-min(frames), surface.last_frame - max(frames))

    @property
    def refused(self) -> tuple[Track, int] | None:
        """The first track on which a keyframe stands in the way, and the frame."""
        if not self.by:
            return None
        found = ((t, collision(t, f, self.by, copy=self._copy)) for t, f in self._moves)
        return next(((track, hit) for track, hit in found if hit is not None), None)

    def move(self, at: QPointF) -> None:
        if not self.dragging and abs(at.x() - self._pressed.x()) < SLACK_PX:
            return
        if not self.dragging and _refuse_locked(self._surface, [track for track, _ in self._moves]):
            return
        self.dragging = True
        surface = self._surface
        to = surface.snapped(surface.frame_at(surface.x_of(self._grabbed) + at.x() - self._pressed.x()))
        self.by = min(max(to - self._grabbed, self._limits[0]), self._limits[1])
        surface.update()

    def release(self, at: QPointF) -> None:
        self.move(at)
        surface = self._surface
        if not self.dragging:
            self.clicked()
            return
        if not self.by or surface.session is None:
            return
        refused = self.refused
        if refused is not None:
            track, frame = refused
            told = tr("Track #{number} already has a keyframe on frame {frame}. Nothing was moved.",
                      number=track.number, frame=frame)  # fmt: skip
            surface.tell(told)
            return
        if not _still_there(surface, [track for track, _ in self._moves]):
            return
        edit = retime(self._moves, self.by, copy=self._copy, taxonomy=surface.session.store.taxonomy)
        if surface.session.edit(edit):
            surface.chosen.set({track.id: [f + self.by for f in frames] for track, frames in self._moves})
            surface.chosen.anchor = None
            surface.seek(self._grabbed + self.by)

    def cancel(self) -> None:
        self.dragging = False
        self._surface.update()

    def paint(self, painter: QPainter) -> None:
        if not self.dragging:
            return
        surface, look = self._surface, theme.current()
        colour = QColor(look.bad if self.refused is not None else look.accent)
        for track, frames in self._moves:
            row = surface.lanes.row(track.id)
            if row is None:
                continue
            y = surface.row_rect(row).center().y()
            for frame in frames if len(frames) <= 400 else frames[:: len(frames) // 400 + 1]:
                x = surface.x_of(frame + self.by)
                if surface.names_width - 8 <= x <= surface.width() + 8:
                    painter.setPen(QPen(QColor(look.background), 1))
                    painter.setBrush(colour)
                    painter.drawPath(diamond(theme.px(6)).translated(x, y))
        count = sum(len(frames) for _, frames in self._moves)
        words = f"{self.by:+d} → {plain_frame(self._grabbed + self.by)}"
        paint_note(
            painter,
            surface,
            surface.x_of(self._grabbed + self.by),
            f"{count} · {words}" if count > 1 else words,
            colour,
        )


class RubberBand:
    """A frame drawn over lanes chooses the keyframes in it; a click goes to the frame under it."""

    def __init__(self, surface: "Surface", at: QPointF, track: str | None, *, add: bool) -> None:
        self._surface, self._pressed, self._at, self._track, self._add = surface, at, at, track, add
        self._before = {ident: surface.chosen.of(ident).tolist() for ident in surface.chosen.tracks}
        self._scroll = surface.scroll_y
        self.dragging = False

    def move(self, at: QPointF) -> None:
        if not self.dragging and (at - self._pressed).manhattanLength() < 2 * SLACK_PX:
            return
        self.dragging = True
        self._at = at
        inside = self._inside()
        if self._add:
            for ident, frames in self._before.items():
                inside[ident] = sorted({*frames, *inside.get(ident, ())})
        self._surface.chosen.set(inside)

    def _inside(self) -> dict[str, list[int]]:
        surface = self._surface
        low, high = sorted((self._pressed.x(), self._at.x()))
        top, bottom = sorted((self._pressed.y(), self._at.y()))
        first, last = surface.frame_at(low), surface.frame_at(high)
        found: dict[str, list[int]] = {}
        for row in surface.rows_between(top, bottom):
            shown = surface.lanes.rows[row]
            if shown.part is Part.TRACK:
                frames = frames_between(surface.lanes.lane(row), first, last).tolist()
                if frames:
                    found[shown.track] = frames
        return found

    def release(self, at: QPointF) -> None:
        self.move(at)
        surface, session = self._surface, self._surface.session
        if session is None:
            return
        if self.dragging:
            if len(surface.chosen):
                session.selection.select(*surface.chosen.tracks)
            return
        if not self._add:
            surface.chosen.clear()
            surface.seek(surface.frame_at(at.x()))
            if self._track is not None and session.selection.tracks != (self._track,):
                session.selection.select(self._track)
        elif self._track is not None:
            session.selection.toggle(self._track)

    def cancel(self) -> None:
        self.dragging = False
        self._surface.chosen.set(self._before)

    def paint(self, painter: QPainter) -> None:
        if self.dragging:
            colour = QColor(theme.current().accent)
            painter.setPen(QPen(colour, 1))
            colour.setAlpha(40)
            painter.setBrush(colour)
            painter.drawRect(QRectF(self._pressed, self._at).normalized())


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
        if not self.dragging and _refuse_locked(self._surface, [self._track]):
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
            and _still_there(surface, [self._track])
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
        if not self.dragging and _refuse_locked(self._surface, self._tracks):
            return
        self.dragging = True
        wanted = self._surface.frame_at(at.x()) - self._anchor
        self.by = min(max(wanted, self._limits[0]), self._limits[1])
        self._surface.update()

    def release(self, at: QPointF) -> None:
        self.move(at)
        session = self._surface.session
        if self.dragging and self.by and session is not None and _still_there(self._surface, self._tracks):
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


def _refuse_locked(surface: "Surface", tracks: list[Track]) -> bool:
    """Whether one of the tracks must not be changed by the mouse, which is told."""
    locked = next((track for track in tracks if surface.is_locked(track)), None)
    if locked is not None:
        surface.tell(tr("Track #{number} is locked. Unlock it to move its keyframes.", number=locked.number))
    return locked is not None


def _still_there(surface: "Surface", tracks: list[Track]) -> bool:
    """A track may have changed under the mouse (an undo by key): then there is nothing left to change."""
    session = surface.session
    return session is not None and all(session.store.tracks.get(track.id) is track for track in tracks)


def paint_note(painter: QPainter, surface: "Surface", x: float, words: str, colour: QColor) -> None:
    """What a drag would do, in a small box at the ruler, beside a vertical line at its place."""
    look, font = theme.current(), theme.font("mono_small")
    painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(x, surface.ruler_height), QPointF(x, surface.height()))
    width = QFontMetricsF(font).horizontalAdvance(words) + theme.px(10)
    left = min(max(x - width / 2, surface.names_width + 2.0), surface.width() - width - 2.0)
    box = QRectF(left, surface.ruler_height + 2, width, theme.px(17))
    painter.setPen(QPen(colour, 1))
    painter.setBrush(QColor(look.raised))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor(look.text))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

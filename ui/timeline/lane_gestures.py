"""What is dragged on lanes: keyframes in time, and a frame around keyframes."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from annotations.edits.retime import collision, retime
from annotations.model import Track
from ui import theme
from ui.figures import plain_frame
from ui.timeline.drag_rules import paint_note, refuse_locked, still_there
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
        if not self.dragging and refuse_locked(self._surface, [track for track, _ in self._moves]):
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
        if not still_there(surface, [track for track, _ in self._moves]):
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

"""What a pressed mouse button does on the timeline. One small class per gesture; Esc cancels any of them."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF

from annotations import edits
from annotations.frames import Span
from annotations.model import Track

if TYPE_CHECKING:
    from ui.timeline.surface import Surface

SLACK_PX = 3.0
"""A press that moves less than this is a click."""


class Gesture(Protocol):
    """From press to release. Positions are widget pixels."""

    def move(self, at: QPointF) -> None: ...
    def release(self, at: QPointF) -> None: ...
    def cancel(self) -> None: ...


class Scrub:
    """The wanted frame follows the mouse."""

    def __init__(self, surface: "Surface", at: QPointF) -> None:
        self._surface = surface
        self._start = surface.current_frame
        self._asked: int | None = None
        self.move(at)

    def move(self, at: QPointF) -> None:
        frame = self._surface.frame_at(at.x())
        if frame != self._asked:
            self._asked = frame
            self._surface.seek(frame, wish=True)

    def release(self, at: QPointF) -> None:
        self.move(at)
        self._surface.wish = None

    def cancel(self) -> None:
        self._surface.seek(self._start)


class Pan:
    """The view follows the mouse, both ways."""

    def __init__(self, surface: "Surface", at: QPointF) -> None:
        self._surface, self._last, self._pressed = surface, at, at
        self._scale, self._scroll = surface.scale, surface.scroll_y

    def move(self, at: QPointF) -> None:
        self._surface.set_scale(self._surface.scale.panned(self._last.x() - at.x()))
        # from where it was pressed: whole lanes only, and small steps must add up
        self._surface.set_scroll(self._scroll + round(self._pressed.y() - at.y()))
        self._last = at

    def release(self, at: QPointF) -> None:
        self.move(at)

    def cancel(self) -> None:
        self._surface.set_scale(self._scale)
        self._surface.set_scroll(self._scroll)


class MoveKeyframe:
    """A diamond dragged in time: nothing changes until it is let go."""

    def __init__(self, surface: "Surface", at: QPointF, track: Track, frame: int) -> None:
        self._surface, self._pressed = surface, at
        self.track, self.frame = track, frame
        self.to = frame
        self.dragging = False

    @property
    def refused(self) -> bool:
        """Another keyframe of the track stands there."""
        return self.to != self.frame and self.track.keyframes.has(self.to)

    def move(self, at: QPointF) -> None:
        if not self.dragging and abs(at.x() - self._pressed.x()) < SLACK_PX:
            return
        if self._surface.is_locked(self.track):
            self._surface.tell(f"Track #{self.track.number} is locked. Unlock it to move its keyframes.")
            return
        self.dragging = True
        self.to = self._surface.frame_at(self._surface.x_of(self.frame) + at.x() - self._pressed.x())
        self._surface.update()

    def release(self, at: QPointF) -> None:
        self.move(at)
        if not self.dragging or self.to == self.frame:
            return
        if self.refused:
            there = f"Track #{self.track.number} already has a keyframe on frame {self.to}."
            self._surface.tell(f"{there} Nothing was moved.")
            return
        session = self._surface.session
        # the track may have changed under the mouse (an undo by key): then there is nothing left to move
        if session is not None and session.store.tracks.get(self.track.id) is self.track:
            session.edit(edits.move_keyframe(self.track, self.frame, self.to))
            self._surface.seek(self.to)

    def cancel(self) -> None:
        self.dragging = False
        self._surface.update()


class DragLoop:
    """Alt-drag on the ruler makes a loop, its ends can be pulled; a click without a drag takes it away."""

    def __init__(self, surface: "Surface", at: QPointF, edge: str = "") -> None:
        self._surface = surface
        self._before = surface.loop
        self._edge = edge
        self._anchor = surface.frame_at(at.x())
        if self._before is not None and edge:
            self._anchor = self._before.last if edge == "first" else self._before.first
        self._pressed, self._moved = at, bool(edge)

    def move(self, at: QPointF) -> None:
        self._moved = self._moved or abs(at.x() - self._pressed.x()) >= SLACK_PX
        if self._moved:
            frame = self._surface.frame_at(at.x())
            self._surface.set_loop(Span(min(self._anchor, frame), max(self._anchor, frame)))

    def release(self, at: QPointF) -> None:
        self.move(at)
        if not self._moved:
            self._surface.set_loop(None)

    def cancel(self) -> None:
        self._surface.set_loop(self._before)


class ResizeNames:
    """The border between names and lanes."""

    def __init__(self, surface: "Surface") -> None:
        self._surface, self._before = surface, surface.names_width

    def move(self, at: QPointF) -> None:
        self._surface.set_names_width(round(at.x()))

    def release(self, at: QPointF) -> None:
        self.move(at)

    def cancel(self) -> None:
        self._surface.set_names_width(self._before)

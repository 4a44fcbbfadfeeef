"""What a pressed mouse button does to the view. One small class per gesture; Esc cancels any of them."""

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

if TYPE_CHECKING:
    from ui.timeline.surface import Surface

SLACK_PX: Final = 3.0
"""A press that moves less than this is a click."""


class Gesture(Protocol):
    """From press to release. Positions are widget pixels."""

    def move(self, at: QPointF) -> None: ...
    def release(self, at: QPointF) -> None: ...
    def cancel(self) -> None: ...
    def paint(self, painter: QPainter) -> None:
        """What would come of it, over the lanes."""
        ...


class Unseen:
    """A gesture whose effect is seen without anything painted for it."""

    def paint(self, painter: QPainter) -> None:
        del painter


class Scrub(Unseen):
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


class Pan(Unseen):
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


class ResizeNames(Unseen):
    """The border between names and lanes."""

    def __init__(self, surface: "Surface") -> None:
        self._surface, self._before = surface, surface.names_width

    def move(self, at: QPointF) -> None:
        self._surface.set_names_width(round(at.x()))

    def release(self, at: QPointF) -> None:
        self.move(at)

    def cancel(self) -> None:
        self._surface.set_names_width(self._before)

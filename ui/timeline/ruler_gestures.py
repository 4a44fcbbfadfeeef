"""What is dragged on the ruler: the loop, the selected range, their ends, and marks."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

import msgspec
from PySide6.QtCore import QPointF

from annotations import edits
from annotations.edits.retime import Edge
from annotations.frames import Span
from annotations.model import Mark
from ui.timeline.gestures import SLACK_PX, Unseen

if TYPE_CHECKING:
    from ui.timeline.surface import Surface

Put = Callable[[Span | None], None]


class DragSpan(Unseen):
    """A drag makes a span of frames, or pulls one of its ends; a click without a drag takes the span away."""

    def __init__(
        self, surface: "Surface", at: QPointF, before: Span | None, put: Put, edge: Edge | Literal[""] = ""
    ) -> None:
        self._surface, self._before, self._put = surface, before, put
        self._anchor = surface.frame_at(at.x())
        if before is not None and edge:
            self._anchor = before.last if edge == "first" else before.first
        self._pressed, self._edge, self._moved = at, edge, False

    def move(self, at: QPointF) -> None:
        self._moved = self._moved or abs(at.x() - self._pressed.x()) >= SLACK_PX
        if self._moved:
            frame = self._surface.snapped(self._surface.frame_at(at.x()))
            self._put(Span(min(self._anchor, frame), max(self._anchor, frame)))

    def release(self, at: QPointF) -> None:
        self.move(at)
        if not self._moved and not self._edge:
            self._put(None)

    def cancel(self) -> None:
        self._put(self._before)


class DragMark(Unseen):
    """A click goes to the mark's frame; a drag puts it elsewhere, as one edit."""

    def __init__(self, surface: "Surface", at: QPointF, mark: Mark) -> None:
        self._surface, self._pressed = surface, at
        self.mark, self.to = mark, mark.frame
        self.dragging = False

    def move(self, at: QPointF) -> None:
        if not self.dragging and abs(at.x() - self._pressed.x()) < SLACK_PX:
            return
        self.dragging = True
        self.to = self._surface.snapped(
            self._surface.frame_at(self._surface.x_of(self.mark.frame) + at.x() - self._pressed.x())
        )
        self._surface.update()

    def release(self, at: QPointF) -> None:
        self.move(at)
        surface, session = self._surface, self._surface.session
        if session is None:
            return
        if not self.dragging:
            surface.seek(self.mark.frame)
        elif self.to != self.mark.frame and session.store.marks.get(self.mark.id) is self.mark:
            session.edit(edits.put_mark(msgspec.structs.replace(self.mark, frame=self.to), before=self.mark))

    def cancel(self) -> None:
        self.dragging = False
        self._surface.update()

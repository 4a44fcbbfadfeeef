"""Setting the vertices of an outline one after the other: by clicks, or by dragging along what is seen.

Shift, or the button held down, leaves a trail of vertices. Backspace takes the last one back. Enter, a double click, a
click on the first vertex or a trail that comes back to it ends the outline; where that is too early, it goes on.
"""

import math
from collections.abc import Callable, Generator, Sequence
from typing import Final

import msgspec

from annotations.errors import AnnotationError
from annotations.shapes.kind import ShapeKind
from annotations.shapes.shape import Point, Shape
from app.tools.making import in_picture
from app.tools.tool import PICK_PX, Context, Cursor, Phase, Pointer, Preview

TRAIL_PX: Final = 7.0
"""Screen pixels between the vertices of a trail."""
START_PX: Final = 2 * TRAIL_PX
"""Screen pixels from a vertex that was clicked to the first one of a trail: a hand that shakes leaves none."""
HINT: Final = "click each vertex, or drag along the edge · Backspace takes one back · Enter ends · Esc cancels"

Show = Callable[[Shape | None, tuple[Point, ...]], Preview]
"""From the shape so far and its vertices, the last one under the pointer, to what is shown of them."""


def through(each: ShapeKind, points: Sequence[Point]) -> Shape | None:
    """The shape through the points; None while they do not make one yet."""
    try:
        return each.build(points)
    except AnnotationError:
        return None


def outlined(
    context: Context, each: ShapeKind, pointer: Pointer, hint: str, show: Show | None = None
) -> Generator[Preview, Pointer, Shape | None]:
    """The shape that was outlined, begun with the press that has just come; None if all of it was taken back.

    `show` decides what is seen meanwhile. Cursor and hint are not its business.
    """
    show = show or (lambda shape, path: Preview(draft=shape, path=path))
    vertices, trail = [in_picture(context, pointer.at)], _Trail(pointer)
    while vertices:
        closing = _on_first(each, vertices, pointer)
        last = vertices[0] if closing else in_picture(context, pointer.at)
        pointer = yield _busy(show(through(each, [*vertices, last]), (*vertices, last)), hint, closing=closing)
        back = trail.came_back(pointer)
        ends = pointer.key == "enter" or pointer.phase is Phase.DOUBLE
        ends = ends or ((pointer.phase is Phase.PRESS or back) and _on_first(each, vertices, pointer))
        shape = through(each, vertices) if ends else None
        if shape is not None:
            return shape
        if pointer.key == "backspace":
            vertices.pop()
        elif pointer.key == "escape":
            return None
        elif (pointer.phase is Phase.PRESS and not ends) or trail.goes_on(vertices[-1], pointer):
            vertices.append(in_picture(context, pointer.at))
        trail.follow(pointer)
    return None


def _busy(preview: Preview, hint: str, *, closing: bool) -> Preview:
    cursor = Cursor.HAND if closing else Cursor.CROSS
    return msgspec.structs.replace(preview, cursor=cursor, hint=hint, busy=True)


class _Trail:
    """Whether moving leaves vertices."""

    def __init__(self, pointer: Pointer) -> None:
        self._down = pointer.phase in (Phase.PRESS, Phase.DOUBLE)
        self._begun = False

    def goes_on(self, last: Point, pointer: Pointer) -> bool:
        """True where the pointer is far enough from the last vertex; from then on less is enough."""
        if pointer.phase is not Phase.MOVE or not (pointer.shift or self._down):
            return False
        reach = TRAIL_PX if self._begun or pointer.shift else START_PX
        far = math.dist(last, pointer.at) > reach * pointer.pixel
        self._begun = self._begun or far
        return far

    def came_back(self, pointer: Pointer) -> bool:
        """Whether a trail has just been let go of."""
        return self._begun and self._down and pointer.phase is Phase.RELEASE

    def follow(self, pointer: Pointer) -> None:
        if pointer.phase in (Phase.PRESS, Phase.DOUBLE, Phase.RELEASE):
            self._down = pointer.phase is not Phase.RELEASE
            self._begun = False


def _on_first(each: ShapeKind, vertices: Sequence[Point], pointer: Pointer) -> bool:
    return each.closed and len(vertices) > 2 and math.dist(vertices[0], pointer.at) <= PICK_PX * pointer.pixel

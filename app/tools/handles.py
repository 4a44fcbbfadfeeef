"""Where a shape's handles are on screen, which of them fit there, and which is under the pointer."""

import math
from collections.abc import Iterable, Iterator

import msgspec

from annotations.shapes.kind import Handle
from annotations.shapes.shape import Point, Shape
from app.tools.scene import Item
from app.tools.tool import PICK_PX, Cursor

ROTATE_PX = 22.0
"""Screen pixels from the edge to the handle that turns."""
ROOM_PX = 30.0
"""Screen pixels that a side needs before it gets a handle in its middle."""


MANY = 32
"""With more handles than this, as painted outlines have, those that would touch each other on screen are not shown."""
CROWD_PX = 18.0


class Placed(msgspec.Struct, frozen=True, gc=False):
    """A handle that is shown: its number in the shape's own order, its place in the picture and its role."""

    number: int
    at: Point
    role: str


def placed(item: Item, pixel: float, shape: Shape | None = None) -> list[Placed]:
    """The handles to show for an item while one screen pixel spans `pixel` picture pixels."""
    handles = item.kind.handles(shape or item.shape)
    found = list(_fitting(handles, pixel))
    return found if len(handles) <= MANY else list(_apart(found, CROWD_PX * pixel))


def _fitting(handles: tuple[Handle, ...], pixel: float) -> Iterator[Placed]:
    for number, handle in enumerate(handles):
        match handle.role:
            case "edge":
                # the neighbours of an edge's middle are the corners at its ends
                a, b = handles[number - 1].at, handles[(number + 1) % 8].at
                if math.dist(a, b) >= ROOM_PX * pixel:
                    yield Placed(number, handle.at, handle.role)
            case "rotate":
                # handle 1 is the middle of the edge it stands above, handle 5 of the opposite one
                (ex, ey), (ox, oy) = handles[1].at, handles[5].at
                length = math.dist((ex, ey), (ox, oy)) or 1.0
                away = ROTATE_PX * pixel / length
                yield Placed(number, (ex + (ex - ox) * away, ey + (ey - oy) * away), handle.role)
            case _:
                yield Placed(number, handle.at, handle.role)


def _apart(handles: Iterable[Placed], reach: float) -> Iterator[Placed]:
    """Without vertices nearer than that to the vertex shown before them."""
    last: Point | None = None
    for handle in handles:
        if handle.role != "vertex" or last is None or math.dist(last, handle.at) >= reach:
            last = handle.at
            yield handle


def handle_at(item: Item, at: Point, pixel: float) -> Placed | None:
    """The nearest handle under the pointer. On a shape that is small on screen the middle stays free for moving it."""
    left, top, right, bottom = item.kind.bounds(item.shape)
    inside = left < at[0] < right and top < at[1] < bottom
    reach = PICK_PX * pixel
    if inside and item.kind.closed:
        reach = min(reach, 0.3 * min(right - left, bottom - top))
    near = [(math.dist(each.at, at), each) for each in placed(item, pixel)]
    return min(((d, each) for d, each in near if d <= reach), key=lambda pair: pair[0], default=(0.0, None))[1]


def cursor_for(item: Item, handle: Placed) -> Cursor:
    """The mouse pointer over a handle: an arrow along which it moves."""
    match handle.role:
        case "rotate":
            return Cursor.TURN
        case "vertex":
            return Cursor.HAND
        case "centre" | "source" | "drift":
            return Cursor.MOVE
        case _:
            left, top, right, bottom = item.kind.bounds(item.shape)
            dx, dy = handle.at[0] - (left + right) / 2, handle.at[1] - (top + bottom) / 2
            if handle.role == "corner":
                # a corner of a long, thin box still resizes diagonally; only how far the box is turned counts
                width, height = max(right - left, 1e-9), max(bottom - top, 1e-9)
                dx, dy = dx / width, dy / height
            eighth = round(math.degrees(math.atan2(dy, dx)) / 45) % 4
            return (Cursor.WIDTH, Cursor.FALLING, Cursor.HEIGHT, Cursor.RISING)[eighth]

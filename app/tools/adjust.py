"""Changing selected shapes by keys: a gesture that is told keys only, and ends as one edit.

Keys come as pointers of phase KEY: `left right up down next previous turn_left turn_right grow shrink insert delete
enter`, each with the `amount` that it moves by: picture pixels, or degrees where it turns.
"""

import math
from collections.abc import Callable, Mapping
from typing import Final

from annotations.shapes.kind import Handle, ShapeKind
from annotations.shapes.kinds import kind
from annotations.shapes.shape import Point, Shape
from app.tools.making import in_picture, reshape
from app.tools.select import movable
from app.tools.tool import Context, Gesture, Phase, Pointer, Preview, Tool

ARROWS: Final[Mapping[str, Point]] = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
TURNS: Final[Mapping[str, int]] = {"turn_left": -1, "turn_right": 1}
SIZES: Final[Mapping[str, int]] = {"grow": 1, "shrink": -1}
LEAST_PX: Final = 0.5
"""Nothing is shrunk to less than this from its middle to its edge."""
KEYS_HINT: Final = (
    "Return keeps · Esc restores · arrows move · Tab next handle · , . turn · + − size · Ins Del vertex · Shift 10× · "
    "Ctrl 0.1×"
)
ROLES: Final = {
    "corner": "corner",
    "edge": "edge",
    "vertex": "vertex",
    "rotate": "turning handle",
    "centre": "middle",
    "source": "source",
    "drift": "drift",
}


class Adjusting:
    """One such gesture, for the shapes that are selected on a frame; `over` once it has ended."""

    def __init__(self, context: Context) -> None:
        self._context, self.frame, self.over = context, context.frame, False
        items = movable(context)
        self._before = {item.track.id: item.shape for item in items}
        self._shapes = dict(self._before)
        self._primary = items[-1].track.id if items else ""
        self.handle: int | None = None
        """The handle that arrows move; None: the whole shape."""
        vertex = context.selection.vertex
        if items and vertex is not None and vertex < len(self._handles()):
            self.handle = vertex

    @property
    def tracks(self) -> tuple[str, ...]:
        return tuple(self._shapes)

    @property
    def possible(self) -> bool:
        """Whether anything that is not locked is selected and on the frame."""
        return bool(self._shapes)

    @property
    def at(self) -> Point:
        """The place that keys move: the handle's, or the middle of the shape."""
        if self.handle is not None:
            return self._handles()[self.handle].at
        left, top, right, bottom = kind(self._shape.kind).bounds(self._shape)
        return (left + right) / 2, (top + bottom) / 2

    @property
    def _shape(self) -> Shape:
        return self._shapes[self._primary]

    def _handles(self) -> tuple[Handle, ...]:
        return kind(self._shape.kind).handles(self._shape)

    def tool(self) -> Tool:
        """To be taken into the hand."""
        return Tool(id="adjust", title="Adjust", key="", icon="", kind=None, hint=KEYS_HINT, gesture=self.gesture)

    def gesture(self, context: Context) -> Gesture:
        while not self.over:
            pointer = yield self._preview()
            if pointer.phase is Phase.KEY and pointer.key == "enter":
                self.keep()
            elif pointer.phase is Phase.KEY:
                self._act(pointer)
        yield Preview()

    def _preview(self) -> Preview:
        if not self.possible:
            return Preview()
        return Preview(
            shapes=dict(self._shapes), hovered=self._primary, handle=self.handle, hint=self._hint(), busy=True
        )

    def _hint(self) -> str:
        left, top, right, bottom = kind(self._shape.kind).bounds(self._shape)
        size = f"{right - left:.1f} × {bottom - top:.1f} px at {left:.1f}, {top:.1f}"
        if self.handle is None:
            return f"Adjust: {size} · {KEYS_HINT}"
        handles = self._handles()
        role = ROLES.get(handles[self.handle].role, handles[self.handle].role)
        return f"Adjust {role} {self.handle + 1} of {len(handles)}: {size} · {KEYS_HINT}"

    def keep(self) -> bool:
        """Ends it; what has changed becomes one edit of the frame it began on. False if nothing has changed."""
        self.over = True
        changed = {name: shape for name, shape in self._shapes.items() if shape != self._before[name]}
        if not changed:
            return False
        return reshape(self._context, changed, f"Adjust {len(changed)} shapes", frame=self.frame)

    # -- what keys do --------------------------------------------------------------------------------------------

    def _act(self, pointer: Pointer) -> None:
        key, amount = pointer.key, pointer.amount
        if key in ("next", "previous"):
            self._choose(1 if key == "next" else -1)
        elif key in ARROWS:
            dx, dy = ARROWS[key]
            self._move(dx * amount, dy * amount)
        elif key in TURNS:
            self._each(lambda each, shape: turned_by(each, shape, TURNS[key] * amount))
        elif key in SIZES:
            self._each(lambda each, shape: grown(each, shape, SIZES[key] * amount))
        elif key == "insert":
            self._insert()
        elif key == "delete" and self.handle is not None:
            less = kind(self._shape.kind).without_vertex(self._shape, self.handle)
            if less is not None:
                self._shapes[self._primary] = less
                self.handle = min(self.handle, len(self._handles()) - 1)

    def _choose(self, direction: int) -> None:
        """The whole, then each handle, then the whole again."""
        places: list[int | None] = [None, *range(len(self._handles()))]
        self.handle = places[(places.index(self.handle) + direction) % len(places)]

    def _move(self, dx: float, dy: float) -> None:
        if self.handle is None:
            self._shapes = {name: kind(s.kind).moved(s, dx, dy) for name, s in self._shapes.items()}
            return
        each, handle = kind(self._shape.kind), self._handles()[self.handle]
        if handle.role == "rotate":
            self._shapes[self._primary] = turned_by(each, self._shape, dx + dy)
        else:
            to = in_picture(self._context, (handle.at[0] + dx, handle.at[1] + dy))
            self._shapes[self._primary] = each.dragged(self._shape, self.handle, to)

    def _each(self, change: Callable[[ShapeKind, Shape], Shape]) -> None:
        self._shapes = {name: change(kind(shape.kind), shape) for name, shape in self._shapes.items()}

    def _insert(self) -> None:
        """A vertex in the middle of the edge after the chosen one; of the longest edge where none is chosen."""
        each, shape = kind(self._shape.kind), self._shape
        points = [handle.at for handle in each.handles(shape) if handle.role == "vertex"]
        if len(points) < 2:
            return
        ends = [*points[1:], points[0]] if each.closed else points[1:]
        edges = list(zip(points, ends, strict=False))
        chosen = self.handle if self.handle is not None and self.handle < len(edges) else None
        a, b = edges[chosen] if chosen is not None else max(edges, key=lambda edge: math.dist(*edge))
        more = each.with_vertex(shape, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2))
        if more is not None:
            self._shapes[self._primary], self.handle = more


def turned_by(each: ShapeKind, shape: Shape, degrees: float) -> Shape:
    """The shape turned clockwise on screen about its middle; as it is where its kind cannot be turned."""
    handles = each.handles(shape)
    turning = next((number for number, handle in enumerate(handles) if handle.role == "rotate"), None)
    angle = math.radians(degrees)

    def around(at: Point, middle: Point) -> Point:
        dx, dy = at[0] - middle[0], at[1] - middle[1]
        return (
            middle[0] + dx * math.cos(angle) - dy * math.sin(angle),
            middle[1] + dx * math.sin(angle) + dy * math.cos(angle),
        )

    if turning is not None:
        middle = _middle([handle.at for handle in handles if handle.role == "corner"])
        return each.dragged(shape, turning, around(handles[turning].at, middle))
    return _by_vertices(each, shape, around)


def grown(each: ShapeKind, shape: Shape, pixels: float) -> Shape:
    """The shape enlarged about its middle, so that its farther sides come out by so many pixels (or go in)."""
    left, top, right, bottom = each.bounds(shape)
    half = max(right - left, bottom - top) / 2
    if half <= 0 or half + pixels < LEAST_PX:
        return shape
    factor = (half + pixels) / half

    def away(at: Point, middle: Point) -> Point:
        return middle[0] + (at[0] - middle[0]) * factor, middle[1] + (at[1] - middle[1]) * factor

    handles = each.handles(shape)
    corners = [number for number, handle in enumerate(handles) if handle.role == "corner"]
    if len(corners) == 4:
        first, opposite = corners[0], corners[2]
        middle = _middle((handles[first].at, handles[opposite].at))
        shape = each.dragged(shape, first, away(handles[first].at, middle))
        return each.dragged(shape, opposite, away(handles[opposite].at, middle))
    return _by_vertices(each, shape, away)


def _by_vertices(each: ShapeKind, shape: Shape, placed: Callable[[Point, Point], Point]) -> Shape:
    """Moves every vertex of a shape that consists of nothing but vertices."""
    handles = each.handles(shape)
    vertices = [handle.at for handle in handles if handle.role == "vertex"]
    if len(vertices) < 2:
        return shape
    middle = _middle(vertices)
    for number, handle in enumerate(handles):
        shape = each.dragged(shape, number, placed(handle.at, middle))
    return shape


def _middle(points: "list[Point] | tuple[Point, ...]") -> Point:
    return sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)

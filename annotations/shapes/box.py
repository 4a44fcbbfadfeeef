"""Box: an upright rectangle. Values: left, top, right, bottom."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from annotations.errors import AnnotationError
from annotations.shapes import members as read
from annotations.shapes.geometry import SMALLEST_PX, Points, check_numbers, mixed
from annotations.shapes.kind import Draft, Handle, Json, Ring
from annotations.shapes.shape import Bounds, Point, Shape

_PLACES: Final = ((0, 0), (0.5, 0), (1, 0), (1, 0.5), (1, 1), (0.5, 1), (0, 1), (0, 0.5))
"""Handles as shares of width and height, clockwise from the upper left corner; 0.5 stands for an edge's middle."""


class BoxKind:
    """An upright rectangle; see ShapeKind."""

    name: str = "box"
    title: str = "Box"
    draft: Draft = Draft.DRAG
    closed: bool = True

    def build(self, points: Sequence[Point]) -> Shape:
        if len(points) < 2:
            raise AnnotationError("A box takes two corners.")
        xs, ys = [x for x, _ in points], [y for _, y in points]
        shape = Shape(self.name, (float(min(xs)), float(min(ys)), float(max(xs)), float(max(ys))))
        self.check(shape)
        return shape

    def check(self, shape: Shape) -> None:
        check_numbers(shape, "box", 4)
        left, top, right, bottom = shape.values
        if not (right > left and bottom > top):
            raise AnnotationError("A box needs a width and a height greater than 0.")

    def outline(self, shape: Shape) -> Points:
        left, top, right, bottom = shape.values
        return np.array(((left, top), (right, top), (right, bottom), (left, bottom)), dtype=np.float64)

    def rings(self, shape: Shape) -> tuple[Ring, ...]:
        return (Ring(self.outline(shape)),)

    def axis(self, shape: Shape) -> tuple[Point, ...]:
        return ()

    def bounds(self, shape: Shape) -> Bounds:
        left, top, right, bottom = shape.values
        return left, top, right, bottom

    def front(self, shape: Shape) -> tuple[Point, Point] | None:
        return None

    def handles(self, shape: Shape) -> tuple[Handle, ...]:
        left, top, right, bottom = shape.values
        return tuple(
            Handle((left + (right - left) * u, top + (bottom - top) * v), "edge" if 0.5 in (u, v) else "corner")
            for u, v in _PLACES
        )

    def dragged(self, shape: Shape, handle: int, to: Point, *, keep_ratio: bool = False) -> Shape:
        left, top, right, bottom = shape.values
        u, v = _PLACES[handle]
        anchor = (right if u == 0 else left, bottom if v == 0 else top)
        away = (-1.0 if u == 0 else 1.0, -1.0 if v == 0 else 1.0)
        width = _length(to[0] - anchor[0], away[0]) if u != 0.5 else away[0] * (right - left)
        height = _length(to[1] - anchor[1], away[1]) if v != 0.5 else away[1] * (bottom - top)
        if not keep_ratio:
            return self.build((anchor, (anchor[0] + width, anchor[1] + height)))
        scale = max(
            abs(width) / (right - left) if u != 0.5 else 0.0,
            abs(height) / (bottom - top) if v != 0.5 else 0.0,
            SMALLEST_PX / min(right - left, bottom - top),
        )
        wide, high = (right - left) * scale, (bottom - top) * scale
        # an edge's middle keeps the middle of the other direction where it is
        x = (left + right - wide) / 2 if u == 0.5 else anchor[0] - (wide if width < 0 else 0.0)
        y = (top + bottom - high) / 2 if v == 0.5 else anchor[1] - (high if height < 0 else 0.0)
        return Shape(self.name, (x, y, x + wide, y + high))

    def with_vertex(self, shape: Shape, at: Point) -> tuple[Shape, int] | None:
        return None

    def without_vertex(self, shape: Shape, vertex: int) -> Shape | None:
        return None

    def moved(self, shape: Shape, dx: float, dy: float) -> Shape:
        left, top, right, bottom = shape.values
        return Shape(self.name, (left + dx, top + dy, right + dx, bottom + dy))

    def between(self, a: Shape, b: Shape, t: float) -> Shape:
        if t <= 0.0 or t >= 1.0:
            return a if t <= 0.0 else b
        return Shape(self.name, mixed(a.values, b.values, t))

    def distance(self, shape: Shape, at: Point) -> float:
        left, top, right, bottom = shape.values
        return float(np.hypot(max(left - at[0], 0.0, at[0] - right), max(top - at[1], 0.0, at[1] - bottom)))

    def encode(self, shape: Shape) -> Json:
        left, top, right, bottom = shape.values
        return {"left": left, "top": top, "right": right, "bottom": bottom}

    def decode(self, members: Json) -> Shape:
        shape = Shape(self.name, tuple(read.number(members, name) for name in ("left", "top", "right", "bottom")))
        self.check(shape)
        return shape

    def schema(self) -> Json:
        return {
            "left": read.number_schema("x of the left edge, pixels"),
            "top": read.number_schema("y of the upper edge, pixels"),
            "right": read.number_schema("x of the right edge, pixels; greater than left"),
            "bottom": read.number_schema("y of the lower edge, pixels; greater than top"),
        }


def _length(length: float, away: float) -> float:
    """At least the smallest side, towards where it points; straight `away` if it points nowhere."""
    if abs(length) >= SMALLEST_PX:
        return length
    return SMALLEST_PX * (-1.0 if length < 0 else 1.0 if length > 0 else away)


BOX: Final = BoxKind()

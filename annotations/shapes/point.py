"""Point: one place, such as a landmark. Values: x, y."""

import math
from collections.abc import Sequence
from typing import Final

from annotations.errors import AnnotationError
from annotations.shapes import members as read
from annotations.shapes.geometry import Points, check_numbers, mixed, points_of
from annotations.shapes.kind import Draft, Handle, Json, Ring
from annotations.shapes.shape import Bounds, Point, Shape


class PointKind:
    """One place; see ShapeKind."""

    name: str = "point"
    title: str = "Point"
    draft: Draft = Draft.CLICK
    closed: bool = False

    def build(self, points: Sequence[Point]) -> Shape:
        """The last of the points: where the button went up."""
        if not points:
            raise AnnotationError("A point takes one place.")
        shape = Shape(self.name, (float(points[-1][0]), float(points[-1][1])))
        self.check(shape)
        return shape

    def check(self, shape: Shape) -> None:
        check_numbers(shape, "point", 2)

    def outline(self, shape: Shape) -> Points:
        return points_of(shape.values)

    def rings(self, shape: Shape) -> tuple[Ring, ...]:
        return (Ring(self.outline(shape)),)

    def axis(self, shape: Shape) -> tuple[Point, ...]:
        return ()

    def bounds(self, shape: Shape) -> Bounds:
        x, y = shape.values
        return x, y, x, y

    def front(self, shape: Shape) -> tuple[Point, Point] | None:
        return None

    def handles(self, shape: Shape) -> tuple[Handle, ...]:
        x, y = shape.values
        return (Handle((x, y), "centre"),)

    def dragged(self, shape: Shape, handle: int, to: Point, *, keep_ratio: bool = False) -> Shape:
        return Shape(self.name, (float(to[0]), float(to[1])))

    def with_vertex(self, shape: Shape, at: Point) -> tuple[Shape, int] | None:
        return None

    def without_vertex(self, shape: Shape, vertex: int) -> Shape | None:
        return None

    def moved(self, shape: Shape, dx: float, dy: float) -> Shape:
        x, y = shape.values
        return Shape(self.name, (x + dx, y + dy))

    def between(self, a: Shape, b: Shape, t: float) -> Shape:
        if t <= 0.0 or t >= 1.0:
            return a if t <= 0.0 else b
        return Shape(self.name, mixed(a.values, b.values, t))

    def distance(self, shape: Shape, at: Point) -> float:
        x, y = shape.values
        return math.hypot(x - at[0], y - at[1])

    def encode(self, shape: Shape) -> Json:
        x, y = shape.values
        return {"x": x, "y": y}

    def decode(self, members: Json) -> Shape:
        return Shape(self.name, (read.number(members, "x"), read.number(members, "y")))

    def schema(self) -> Json:
        return {"x": read.number_schema("x, pixels"), "y": read.number_schema("y, pixels")}


POINT: Final = PointKind()

"""Rotated box: a turned rectangle. Values: cx, cy, width, height, angle_deg (clockwise on screen).

Its width lies along the direction in which it was drawn, so the angle of a vehicle drawn from rear to front is its
heading in the picture; boxes half a turn apart are therefore not the same.
"""

import math
from collections.abc import Sequence
from typing import Final

from annotations.errors import AnnotationError
from annotations.shapes import members as read
from annotations.shapes.geometry import Points, bounds_of, check_numbers
from annotations.shapes.kind import Draft, Handle, Json, Ring
from annotations.shapes.rectangle import Rectangle
from annotations.shapes.shape import Bounds, Point, Shape


class RotatedBoxKind:
    """A turned rectangle; see ShapeKind."""

    name: str = "rotated_box"
    title: str = "Rotated box"
    draft: Draft = Draft.AXIS
    closed: bool = True

    def build(self, points: Sequence[Point]) -> Shape:
        """From both ends of the middle axis, and a place on one of the long sides."""
        if len(points) < 3:
            raise AnnotationError("A rotated box takes its axis and a place on its side.")
        (ax, ay), (bx, by), (sx, sy) = points[0], points[1], points[-1]
        length = math.hypot(bx - ax, by - ay)
        if length == 0.0:
            raise AnnotationError("The axis of a rotated box needs a length.")
        half = abs((bx - ax) * (sy - ay) - (by - ay) * (sx - ax)) / length
        angle = math.degrees(math.atan2(by - ay, bx - ax))
        shape = Shape(self.name, ((ax + bx) / 2, (ay + by) / 2, length, 2 * half, angle))
        self.check(shape)
        return shape

    def check(self, shape: Shape) -> None:
        check_numbers(shape, "rotated box", 5)
        if not (shape.values[2] > 0 and shape.values[3] > 0):
            raise AnnotationError("A rotated box needs a width and a height greater than 0.")

    def outline(self, shape: Shape) -> Points:
        return _rectangle(shape).corners()

    def rings(self, shape: Shape) -> tuple[Ring, ...]:
        return (Ring(self.outline(shape)),)

    def axis(self, shape: Shape) -> tuple[Point, ...]:
        return ()

    def bounds(self, shape: Shape) -> Bounds:
        return bounds_of(self.outline(shape))

    def front(self, shape: Shape) -> tuple[Point, Point] | None:
        rectangle = _rectangle(shape)
        return rectangle.place(0, 0), rectangle.place(1, 0)

    def handles(self, shape: Shape) -> tuple[Handle, ...]:
        return _rectangle(shape).handles()

    def dragged(self, shape: Shape, handle: int, to: Point, *, keep_ratio: bool = False) -> Shape:
        return _shape(_rectangle(shape).dragged(handle, to, keep_ratio=keep_ratio))

    def with_vertex(self, shape: Shape, at: Point) -> tuple[Shape, int] | None:
        return None

    def without_vertex(self, shape: Shape, vertex: int) -> Shape | None:
        return None

    def moved(self, shape: Shape, dx: float, dy: float) -> Shape:
        cx, cy, *rest = shape.values
        return Shape(self.name, (cx + dx, cy + dy, *rest))

    def between(self, a: Shape, b: Shape, t: float) -> Shape:
        if t <= 0.0 or t >= 1.0:
            return a if t <= 0.0 else b
        return _shape(_rectangle(a).between(_rectangle(b), t, period_deg=360.0))

    def distance(self, shape: Shape, at: Point) -> float:
        rectangle = _rectangle(shape)
        x, y = rectangle.inner(at)
        return math.hypot(max(abs(x) - rectangle.width / 2, 0.0), max(abs(y) - rectangle.height / 2, 0.0))

    def encode(self, shape: Shape) -> Json:
        cx, cy, width, height, angle_deg = shape.values
        return {"cx": cx, "cy": cy, "width": width, "height": height, "angle_deg": angle_deg}

    def decode(self, members: Json) -> Shape:
        names = ("cx", "cy", "width", "height", "angle_deg")
        shape = Shape(self.name, tuple(read.number(members, name) for name in names))
        self.check(shape)
        return shape

    def schema(self) -> Json:
        return {
            "cx": read.number_schema("x of the centre, pixels"),
            "cy": read.number_schema("y of the centre, pixels"),
            "width": read.number_schema("length of the side along angle_deg, pixels", positive=True),
            "height": read.number_schema("length of the other side, pixels", positive=True),
            "angle_deg": read.number_schema("degrees that the width is turned clockwise on screen, 0 = to the right"),
        }


def _rectangle(shape: Shape) -> Rectangle:
    return Rectangle(*shape.values)


def _shape(rectangle: Rectangle) -> Shape:
    numbers = (rectangle.cx, rectangle.cy, rectangle.width, rectangle.height, rectangle.angle_deg)
    return Shape(RotatedBoxKind.name, numbers)


ROTATED_BOX: Final = RotatedBoxKind()

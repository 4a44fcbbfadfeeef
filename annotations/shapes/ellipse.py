"""Ellipse. Values: cx, cy, rx, ry, angle_deg (of rx, clockwise on screen). Half a turn gives the same ellipse."""

import math
from collections.abc import Sequence
from typing import Final

import numpy as np

from annotations.errors import AnnotationError
from annotations.shapes import members as read
from annotations.shapes.geometry import Points, check_numbers, nearest_edge
from annotations.shapes.kind import Draft, Handle, Json, Ring
from annotations.shapes.rectangle import Rectangle
from annotations.shapes.shape import Bounds, Point, Shape

_ROUND: Final = np.linspace(0.0, 2 * math.pi, 72, endpoint=False)
_CIRCLE: Final = np.column_stack((np.cos(_ROUND), np.sin(_ROUND)))
"""72 corners stay within 0.1 % of the radius of a true ellipse: half a pixel on one 1,000 pixels wide."""


class EllipseKind:
    """An ellipse; see ShapeKind."""

    name: str = "ellipse"
    title: str = "Ellipse"
    draft: Draft = Draft.DRAG
    closed: bool = True

    def build(self, points: Sequence[Point]) -> Shape:
        """The ellipse that touches the sides of the box between the points."""
        if len(points) < 2:
            raise AnnotationError("An ellipse takes two corners of the box around it.")
        xs, ys = [x for x, _ in points], [y for _, y in points]
        left, top, right, bottom = min(xs), min(ys), max(xs), max(ys)
        radii = ((right - left) / 2, (bottom - top) / 2)
        shape = Shape(self.name, ((left + right) / 2, (top + bottom) / 2, *radii, 0.0))
        self.check(shape)
        return shape

    def check(self, shape: Shape) -> None:
        check_numbers(shape, "ellipse", 5)
        if not (shape.values[2] > 0 and shape.values[3] > 0):
            raise AnnotationError("An ellipse needs radii greater than 0.")

    def outline(self, shape: Shape) -> Points:
        cx, cy, rx, ry, angle_deg = shape.values
        cos, sin = math.cos(math.radians(angle_deg)), math.sin(math.radians(angle_deg))
        return _CIRCLE @ np.array(((rx * cos, rx * sin), (-ry * sin, ry * cos))) + np.array((cx, cy))

    def rings(self, shape: Shape) -> tuple[Ring, ...]:
        return (Ring(self.outline(shape)),)

    def axis(self, shape: Shape) -> tuple[Point, ...]:
        return ()

    def bounds(self, shape: Shape) -> Bounds:
        cx, cy, rx, ry, angle_deg = shape.values
        cos, sin = math.cos(math.radians(angle_deg)), math.sin(math.radians(angle_deg))
        half_width, half_height = math.hypot(rx * cos, ry * sin), math.hypot(rx * sin, ry * cos)
        return cx - half_width, cy - half_height, cx + half_width, cy + half_height

    def front(self, shape: Shape) -> tuple[Point, Point] | None:
        return None

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
        return _shape(_rectangle(a).between(_rectangle(b), t, period_deg=180.0))

    def distance(self, shape: Shape, at: Point) -> float:
        x, y = _rectangle(shape).inner(at)
        if math.hypot(x / shape.values[2], y / shape.values[3]) <= 1.0:
            return 0.0
        return nearest_edge(self.outline(shape), at, closed=True)[1]

    def encode(self, shape: Shape) -> Json:
        cx, cy, rx, ry, angle_deg = shape.values
        return {"cx": cx, "cy": cy, "rx": rx, "ry": ry, "angle_deg": angle_deg}

    def decode(self, members: Json) -> Shape:
        shape = Shape(self.name, tuple(read.number(members, name) for name in ("cx", "cy", "rx", "ry", "angle_deg")))
        self.check(shape)
        return shape

    def schema(self) -> Json:
        return {
            "cx": read.number_schema("x of the centre, pixels"),
            "cy": read.number_schema("y of the centre, pixels"),
            "rx": read.number_schema("radius along angle_deg, pixels", positive=True),
            "ry": read.number_schema("the other radius, pixels", positive=True),
            "angle_deg": read.number_schema("degrees that rx is turned clockwise on screen, 0 = to the right"),
        }


def _rectangle(shape: Shape) -> Rectangle:
    cx, cy, rx, ry, angle_deg = shape.values
    return Rectangle(cx, cy, 2 * rx, 2 * ry, angle_deg)


def _shape(rectangle: Rectangle) -> Shape:
    radii = (rectangle.width / 2, rectangle.height / 2)
    return Shape(EllipseKind.name, (rectangle.cx, rectangle.cy, *radii, rectangle.angle_deg))


ELLIPSE: Final = EllipseKind()

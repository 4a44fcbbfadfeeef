"""Polyline: an open line through vertices, such as a road or a trench. Values: x0, y0, x1, y1, ..."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from annotations.errors import AnnotationError
from annotations.shapes import correspondence
from annotations.shapes import members as read
from annotations.shapes.geometry import (
    Points,
    bounds_of,
    check_finite,
    distance_to,
    flat,
    nearest_edge,
    points_of,
)
from annotations.shapes.kind import Draft, Handle, Json, Ring
from annotations.shapes.shape import Bounds, Point, Shape


class PolylineKind:
    """An open line through vertices; see ShapeKind. A polygon is the same, closed."""

    draft: Draft = Draft.CLICKS

    def __init__(self, name: str = "polyline", title: str = "Line", *, closed: bool = False, fewest: int = 2) -> None:
        self._name, self._title, self._closed, self._fewest = name, title, closed, fewest

    @property
    def name(self) -> str:
        return self._name

    @property
    def title(self) -> str:
        return self._title

    @property
    def closed(self) -> bool:
        return self._closed

    def build(self, points: Sequence[Point]) -> Shape:
        """Through the points; one that repeats the point before it (a double click) is left out."""
        kept = [p for i, p in enumerate(points) if i == 0 or p != points[i - 1]]
        if self._closed and len(kept) > 1 and kept[0] == kept[-1]:
            kept.pop()
        shape = Shape(self._name, flat(kept))
        self.check(shape)
        return shape

    def check(self, shape: Shape) -> None:
        what = self._title.lower()
        if len(shape.values) % 2 or len(shape.values) < 2 * self._fewest:
            raise AnnotationError(f"A {what} takes at least {self._fewest} vertices of two numbers each.")
        check_finite(shape, what)

    def outline(self, shape: Shape) -> Points:
        return points_of(shape.values)

    def rings(self, shape: Shape) -> tuple[Ring, ...]:
        return (Ring(self.outline(shape)),)

    def axis(self, shape: Shape) -> tuple[Point, ...]:
        return ()

    def bounds(self, shape: Shape) -> Bounds:
        return bounds_of(points_of(shape.values))

    def front(self, shape: Shape) -> tuple[Point, Point] | None:
        return None

    def handles(self, shape: Shape) -> tuple[Handle, ...]:
        return tuple(Handle((x, y), "vertex") for x, y in points_of(shape.values).tolist())

    def dragged(self, shape: Shape, handle: int, to: Point, *, keep_ratio: bool = False) -> Shape:
        values = list(shape.values)
        values[2 * handle : 2 * handle + 2] = (float(to[0]), float(to[1]))
        return Shape(self._name, tuple(values))

    def with_vertex(self, shape: Shape, at: Point) -> tuple[Shape, int] | None:
        edge, _, _ = nearest_edge(points_of(shape.values), at, closed=self._closed)
        place = edge + 1
        values = (*shape.values[: 2 * place], float(at[0]), float(at[1]), *shape.values[2 * place :])
        return Shape(self._name, values), place

    def without_vertex(self, shape: Shape, vertex: int) -> Shape | None:
        if len(shape.values) <= 2 * self._fewest:
            return None
        return Shape(self._name, shape.values[: 2 * vertex] + shape.values[2 * vertex + 2 :])

    def moved(self, shape: Shape, dx: float, dy: float) -> Shape:
        return Shape(self._name, flat(points_of(shape.values) + np.array((dx, dy))))

    def between(self, a: Shape, b: Shape, t: float) -> Shape:
        if t <= 0.0 or t >= 1.0 or a == b:
            return a if t < 1.0 else b
        points = correspondence.between(points_of(a.values), points_of(b.values), t, closed=self._closed)
        return Shape(self._name, tuple(np.ravel(points).tolist()))

    def distance(self, shape: Shape, at: Point) -> float:
        return distance_to(points_of(shape.values), at, closed=self._closed)

    def encode(self, shape: Shape) -> Json:
        return {"points": points_of(shape.values).tolist()}

    def decode(self, members: Json) -> Shape:
        shape = Shape(self._name, flat(read.points(members)))
        self.check(shape)
        return shape

    def schema(self) -> Json:
        text = "vertices in order, each [x, y] in pixels" + ("; the first is not repeated" if self._closed else "")
        return {"points": read.points_schema(text, at_least=self._fewest)}


POLYLINE: Final = PolylineKind()

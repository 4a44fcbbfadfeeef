"""Plume: smoke, which has no edge. An outer edge (possibly smoke), an inner one (certainly smoke), where it comes from
and where it drifts to.

Values: how many vertices the outer edge has; how many the inner one, 0 without; how many points the axis has: 0, 1 (the
source) or 2 (the source and the tip of the drift); then all coordinates in that order: x0, y0, x1, y1, ...
"""

import math
from collections.abc import Sequence
from typing import Final

import msgspec
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
    mixed,
    nearest_edge,
    points_of,
)
from annotations.shapes.kind import Draft, Handle, Json, Ring, RingRole
from annotations.shapes.polygon import POLYGON
from annotations.shapes.shape import Bounds, Point, Shape

FEWEST: Final = 3
"""Vertices of an edge."""
_HEADER: Final = 3
_AXIS_ROLES: Final = ("source", "drift")


class Plume(msgspec.Struct, frozen=True, eq=False):
    """A plume in its pieces."""

    outer: Points
    inner: Points | None = None
    axis: tuple[Point, ...] = ()
    """Empty, the source, or the source and the tip of the drift."""


def plume_of(plume: Plume) -> Shape:
    """AnnotationError if the pieces make no plume."""
    inner = np.empty((0, 2)) if plume.inner is None else plume.inner
    header = (float(len(plume.outer)), float(len(inner)), float(len(plume.axis)))
    edges = np.concatenate((plume.outer, inner)).ravel().tolist()
    shape = Shape(PLUME.name, (*header, *edges, *flat(plume.axis)))
    PLUME.check(shape)
    return shape


def pieces_of(shape: Shape) -> Plume:
    """The inverse of `plume_of`."""
    outer, inner, axis = _counts(shape)
    points = points_of(shape.values[_HEADER:])
    along = tuple((x, y) for x, y in points[outer + inner :].tolist())
    return Plume(points[:outer], points[outer : outer + inner] if inner else None, along if axis else ())


def drift_deg(shape: Shape) -> float | None:
    """Where a plume drifts to in the picture, degrees clockwise from straight up, 0 to below 360. None: nobody said."""
    axis = pieces_of(shape).axis if shape.kind == PLUME.name else ()
    if len(axis) < 2 or axis[0] == axis[1]:
        return None
    (x0, y0), (x1, y1) = axis
    return math.degrees(math.atan2(x1 - x0, y0 - y1)) % 360.0


class PlumeKind:
    """Smoke with a possible and a certain edge, a source and a drift; see ShapeKind and the module."""

    name: str = "plume"
    title: str = "Plume"
    draft: Draft = Draft.CLICKS
    closed: bool = True

    def build(self, points: Sequence[Point]) -> Shape:
        """An outer edge and nothing else."""
        return plume_of(Plume(points_of(POLYGON.build(points).values)))

    def check(self, shape: Shape) -> None:
        check_finite(shape, "plume")
        if len(shape.values) < _HEADER or not all(number.is_integer() for number in map(float, shape.values[:_HEADER])):
            raise AnnotationError("A plume begins with how many vertices and points it has.")
        outer, inner, axis = _counts(shape)
        if outer < FEWEST or (inner and inner < FEWEST):
            raise AnnotationError(f"Each edge of a plume takes at least {FEWEST} vertices.")
        if axis not in (0, 1, 2):
            raise AnnotationError("The axis of a plume is its source and the tip of its drift, no more.")
        if len(shape.values) != _HEADER + 2 * (outer + inner + axis):
            raise AnnotationError("A plume has more or fewer coordinates than vertices and points.")

    def outline(self, shape: Shape) -> Points:
        return pieces_of(shape).outer

    def rings(self, shape: Shape) -> tuple[Ring, ...]:
        pieces = pieces_of(shape)
        outer = Ring(pieces.outer)
        return (outer,) if pieces.inner is None else (outer, Ring(pieces.inner, RingRole.INNER))

    def axis(self, shape: Shape) -> tuple[Point, ...]:
        return pieces_of(shape).axis

    def bounds(self, shape: Shape) -> Bounds:
        """Around both edges. Source and drift may lie outside."""
        outer, inner, _ = _counts(shape)
        return bounds_of(points_of(shape.values[_HEADER : _HEADER + 2 * (outer + inner)]))

    def front(self, shape: Shape) -> tuple[Point, Point] | None:
        return None

    def handles(self, shape: Shape) -> tuple[Handle, ...]:
        """The outer edge's vertices, the inner one's, source, drift."""
        outer, inner, _ = _counts(shape)
        points = points_of(shape.values[_HEADER:]).tolist()
        roles = (*("vertex" for _ in range(outer + inner)), *_AXIS_ROLES)
        return tuple(Handle((x, y), role) for (x, y), role in zip(points, roles, strict=False))

    def dragged(self, shape: Shape, handle: int, to: Point, *, keep_ratio: bool = False) -> Shape:
        at = _HEADER + 2 * handle
        return Shape(self.name, (*shape.values[:at], float(to[0]), float(to[1]), *shape.values[at + 2 :]))

    def with_vertex(self, shape: Shape, at: Point) -> tuple[Shape, int] | None:
        pieces = pieces_of(shape)
        edges = [pieces.outer] if pieces.inner is None else [pieces.outer, pieces.inner]
        near = [nearest_edge(ring, at, closed=True)[:2] for ring in edges]
        number = min(range(len(edges)), key=lambda i: near[i][1])
        vertex = number * len(pieces.outer) + near[number][0] + 1
        values, place = list(shape.values), _HEADER + 2 * vertex
        values[number] += 1.0
        values[place:place] = (float(at[0]), float(at[1]))
        return Shape(self.name, tuple(values)), vertex

    def without_vertex(self, shape: Shape, vertex: int) -> Shape | None:
        """An inner edge of three vertices goes as a whole; without a source there is no drift."""
        pieces = pieces_of(shape)
        outer, inner, _ = _counts(shape)
        if vertex < outer:
            if outer <= FEWEST:
                return None
            changed = msgspec.structs.replace(pieces, outer=np.delete(pieces.outer, vertex, axis=0))
        elif vertex < outer + inner:
            assert pieces.inner is not None
            left = np.delete(pieces.inner, vertex - outer, axis=0) if inner > FEWEST else None
            changed = msgspec.structs.replace(pieces, inner=left)
        else:
            changed = msgspec.structs.replace(pieces, axis=pieces.axis[: vertex - outer - inner])
        return plume_of(changed)

    def moved(self, shape: Shape, dx: float, dy: float) -> Shape:
        coordinates = points_of(shape.values[_HEADER:]) + np.array((dx, dy))
        return Shape(self.name, (*shape.values[:_HEADER], *coordinates.ravel().tolist()))

    def between(self, a: Shape, b: Shape, t: float) -> Shape:
        """Edges, source and drift all go together. What only one of the two has holds from a until b's own frame, moved
        along with the outer edge.
        """
        if t <= 0.0 or t >= 1.0 or a == b:
            return a if t < 1.0 else b
        mine, theirs = pieces_of(a), pieces_of(b)
        outer = correspondence.between(mine.outer, theirs.outer, t, closed=True)
        shift = _middle(outer) - _middle(mine.outer)
        if mine.inner is None or theirs.inner is None:
            inner = None if mine.inner is None else mine.inner + shift
        else:
            inner = correspondence.between(mine.inner, theirs.inner, t, closed=True)
        axis = tuple(
            _point(mixed(point, theirs.axis[i], t) if i < len(theirs.axis) else np.add(point, shift).tolist())
            for i, point in enumerate(mine.axis)
        )
        return plume_of(Plume(outer, inner, axis))

    def distance(self, shape: Shape, at: Point) -> float:
        pieces = pieces_of(shape)
        to_outer = distance_to(pieces.outer, at, closed=True)
        if to_outer == 0.0 or pieces.inner is None:
            return to_outer
        return min(to_outer, distance_to(pieces.inner, at, closed=True))

    def encode(self, shape: Shape) -> Json:
        pieces = pieces_of(shape)
        source, drift = (*(list(point) for point in pieces.axis), None, None)[:2]
        inner = None if pieces.inner is None else pieces.inner.tolist()
        return {"outer": pieces.outer.tolist(), "inner": inner, "source": source, "drift": drift}

    def decode(self, members: Json) -> Shape:
        outer = points_of(flat(read.points(members, "outer")))
        inner = read.member(members, "inner")
        source, drift = read.member(members, "source"), read.member(members, "drift")
        if drift is not None and source is None:
            raise AnnotationError("A plume that drifts needs the source that it drifts from.")
        named = (("source", source), ("drift", drift))
        axis = tuple(read.pair(value, f"$.{name}") for name, value in named if value is not None)
        if inner is None:
            return plume_of(Plume(outer, None, axis))
        points = read.pairs(inner, "$.inner")
        if not points:
            raise AnnotationError("A plume without an inner edge says null there.")
        return plume_of(Plume(outer, points_of(flat(points)), axis))

    def schema(self) -> Json:
        text = "vertices of the {}, each [x, y] in pixels; the first is not repeated"
        outer = read.points_schema(text.format("edge of what may be smoke"), at_least=FEWEST)
        inner = read.points_schema(text.format("edge of what is smoke for certain, or null"), at_least=FEWEST)
        return {
            "outer": outer,
            "inner": {**inner, "type": ["array", "null"]},
            "source": read.pair_schema("[x, y] in pixels where the smoke comes from, or null"),
            "drift": read.pair_schema("[x, y] in pixels of the tip of the axis along which it drifts, or null"),
        }


def _counts(shape: Shape) -> tuple[int, int, int]:
    """Vertices of the outer and of the inner edge, points of the axis."""
    outer, inner, axis = shape.values[:_HEADER]
    return int(outer), int(inner), int(axis)


def _middle(points: Points) -> Points:
    return (points.min(axis=0) + points.max(axis=0)) / 2


def _point(numbers: Sequence[float]) -> Point:
    return float(numbers[0]), float(numbers[1])


PLUME: Final = PlumeKind()

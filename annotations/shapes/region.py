"""Region: an area of several parts, each an outline with any number of holes, as a brush leaves it.

Values: how many rings; then for each ring its role (0 the outer edge of a part, 1 a hole in the part before it) and how
many vertices it has; then the coordinates of all rings in that order: x0, y0, x1, y1, ... First vertices are not
repeated. A place is inside if an odd number of rings go round it.
"""

import math
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

import numpy as np

from annotations.errors import AnnotationError
from annotations.shapes import correspondence
from annotations.shapes import members as read
from annotations.shapes.geometry import (
    Points,
    bounds_of,
    check_finite,
    contains,
    flat,
    nearest_edge,
    points_of,
    signed_area,
)
from annotations.shapes.kind import Draft, Handle, Json, Ring, RingRole
from annotations.shapes.polygon import POLYGON
from annotations.shapes.shape import Bounds, Point, Shape

FEWEST: Final = 3
"""Vertices of a ring."""
_OUTER, _HOLE = 0.0, 1.0


class Part(NamedTuple):
    """One piece of a region."""

    outer: Points
    holes: tuple[Points, ...] = ()


def region_of(parts: Iterable[Part]) -> Shape:
    """The region of these parts. AnnotationError if there are none, or a ring is none."""
    shape = _joined(
        [ring for part in parts for ring in ((_OUTER, part.outer), *((_HOLE, hole) for hole in part.holes))]
    )
    REGION.check(shape)
    return shape


def parts_of(shape: Shape) -> tuple[Part, ...]:
    """The parts of a region, in order."""
    found: list[tuple[Points, list[Points]]] = []
    for role, ring in _rings(shape):
        if role == _OUTER:
            found.append((ring, []))
        else:
            found[-1][1].append(ring)
    return tuple(Part(outer, tuple(holes)) for outer, holes in found)


class RegionKind:
    """An area of several parts with holes; see ShapeKind and the module."""

    name: str = "region"
    title: str = "Region"
    draft: Draft = Draft.CLICKS
    closed: bool = True

    def build(self, points: Sequence[Point]) -> Shape:
        """One part without holes."""
        return region_of((Part(points_of(POLYGON.build(points).values)),))

    def check(self, shape: Shape) -> None:
        values = shape.values
        count = int(values[0]) if values and math.isfinite(values[0]) else 0
        header = values[1 : 1 + 2 * max(count, 0)]
        roles, lengths = header[0::2], header[1::2]
        if count < 1 or count != values[0] or len(header) != 2 * count or roles[0] != _OUTER:
            raise AnnotationError("A region takes at least one outer edge.")
        if not all(role in (_OUTER, _HOLE) for role in roles):
            raise AnnotationError("A ring of a region is either an outer edge or a hole.")
        if not all(length >= FEWEST and float(length).is_integer() for length in lengths):
            raise AnnotationError(f"Every ring of a region takes at least {FEWEST} vertices.")
        if len(values) != 1 + 2 * count + 2 * sum(lengths):
            raise AnnotationError("A region has more or fewer coordinates than its rings have vertices.")
        check_finite(shape, "region")

    def outline(self, shape: Shape) -> Points:
        """The outer edge of its largest part."""
        # rounded, so that of parts equally large it stays the same one wherever they move
        return max((part.outer for part in parts_of(shape)), key=lambda outer: round(abs(signed_area(outer)), 3))

    def rings(self, shape: Shape) -> tuple[Ring, ...]:
        return tuple(Ring(ring, RingRole.HOLE if role else RingRole.OUTER) for role, ring in _rings(shape))

    def axis(self, shape: Shape) -> tuple[Point, ...]:
        return ()

    def bounds(self, shape: Shape) -> Bounds:
        return bounds_of(_coordinates(shape))

    def front(self, shape: Shape) -> tuple[Point, Point] | None:
        return None

    def handles(self, shape: Shape) -> tuple[Handle, ...]:
        return tuple(Handle((x, y), "vertex") for x, y in _coordinates(shape).tolist())

    def dragged(self, shape: Shape, handle: int, to: Point, *, keep_ratio: bool = False) -> Shape:
        at = _start(shape) + 2 * handle
        return Shape(self.name, (*shape.values[:at], float(to[0]), float(to[1]), *shape.values[at + 2 :]))

    def with_vertex(self, shape: Shape, at: Point) -> tuple[Shape, int] | None:
        rings = _rings(shape)
        edges = [nearest_edge(ring, at, closed=True)[:2] for _, ring in rings]
        number = min(range(len(rings)), key=lambda i: edges[i][1])
        vertex = sum(len(ring) for _, ring in rings[:number]) + edges[number][0] + 1
        values, place = list(shape.values), _start(shape) + 2 * vertex
        values[2 + 2 * number] += 1.0
        values[place:place] = (float(at[0]), float(at[1]))
        return Shape(self.name, tuple(values)), vertex

    def without_vertex(self, shape: Shape, vertex: int) -> Shape | None:
        """A ring of three vertices goes as a whole: a hole is filled, a part vanishes with its holes."""
        number, rings = 0, _rings(shape)
        while vertex >= len(rings[number][1]):
            vertex -= len(rings[number][1])
            number += 1
        role, ring = rings[number]
        if len(ring) > FEWEST:
            rings[number] = (role, np.delete(ring, vertex, axis=0))
        else:
            last = number + 1
            while role == _OUTER and last < len(rings) and rings[last][0] == _HOLE:
                last += 1
            del rings[number:last]
        return _joined(rings) if rings else None

    def moved(self, shape: Shape, dx: float, dy: float) -> Shape:
        start = _start(shape)
        return Shape(self.name, (*shape.values[:start], *(_coordinates(shape) + np.array((dx, dy))).ravel().tolist()))

    def between(self, a: Shape, b: Shape, t: float) -> Shape:
        """Parts with equally many holes, and holes within them, go to the ones nearest to them. Where their numbers
        differ there is nothing to go towards: a holds until b's own frame.
        """
        if t <= 0.0 or t >= 1.0 or a == b:
            return a if t < 1.0 else b
        pairs = _paired(parts_of(a), parts_of(b))
        return a if pairs is None else region_of(_part_between(one, other, t) for one, other in pairs)

    def distance(self, shape: Shape, at: Point) -> float:
        rings = [ring for _, ring in _rings(shape)]
        if sum(contains(ring, at) for ring in rings) % 2:
            return 0.0
        return min(nearest_edge(ring, at, closed=True)[1] for ring in rings)

    def encode(self, shape: Shape) -> Json:
        return {
            "parts": [
                {"outer": part.outer.tolist(), "holes": [hole.tolist() for hole in part.holes]}
                for part in parts_of(shape)
            ]
        }

    def decode(self, members: Json) -> Shape:
        parts = [
            Part(
                points_of(flat(read.pairs(read.member(part, "outer", path), f"{path}.outer"))),
                tuple(
                    points_of(flat(read.pairs(hole, f"{path}.holes[{i}]")))
                    for i, hole in enumerate(read.listed(read.member(part, "holes", path), f"{path}.holes"))
                ),
            )
            for part, path in read.objects(members, "parts")
        ]
        return region_of(parts)

    def schema(self) -> Json:
        outer = read.points_schema("the outer edge, each [x, y] in pixels; the first is not repeated", at_least=FEWEST)
        hole = read.points_schema("vertices in order, as the outer edge's", at_least=FEWEST)
        part: Json = {
            "type": "object",
            "properties": {
                "outer": outer,
                "holes": {"type": "array", "description": "what is not part of it", "items": hole},
            },
            "required": ["outer", "holes"],
        }
        return {"parts": {"type": "array", "description": "pieces of the area", "minItems": 1, "items": part}}


def _start(shape: Shape) -> int:
    """Where the coordinates begin."""
    return 1 + 2 * int(shape.values[0])


def _coordinates(shape: Shape) -> Points:
    return points_of(shape.values[_start(shape) :])


def _rings(shape: Shape) -> list[tuple[float, Points]]:
    """Role and vertices of each ring."""
    start, points = _start(shape), _coordinates(shape)
    lengths = [int(length) for length in shape.values[2:start:2]]
    ends = np.cumsum(lengths).tolist()
    return [
        (role, points[end - length : end])
        for role, length, end in zip(shape.values[1:start:2], lengths, ends, strict=True)
    ]


def _joined(rings: Sequence[tuple[float, Points]]) -> Shape:
    header = [number for role, ring in rings for number in (role, float(len(ring)))]
    coordinates = np.concatenate([ring for _, ring in rings]).ravel().tolist() if rings else []
    return Shape(REGION.name, (float(len(rings)), *header, *coordinates))


def _paired(mine: Sequence[Part], theirs: Sequence[Part]) -> list[tuple[Part, Part]] | None:
    """Which part becomes which, in the order of mine; None where the structures differ."""
    holes, others = [len(part.holes) for part in mine], [len(part.holes) for part in theirs]
    if sorted(holes) != sorted(others):
        return None
    found: dict[int, Part] = {}
    for count in set(holes):
        of_mine, of_theirs = ([i for i, n in enumerate(each) if n == count] for each in (holes, others))
        for i, j in correspondence.nearest([mine[i].outer for i in of_mine], [theirs[j].outer for j in of_theirs]):
            found[of_mine[i]] = theirs[of_theirs[j]]
    return [(part, found[i]) for i, part in enumerate(mine)]


def _part_between(a: Part, b: Part, t: float) -> Part:
    outer = correspondence.between(a.outer, b.outer, t, closed=True)
    holes = correspondence.nearest(a.holes, b.holes)
    return Part(outer, tuple(correspondence.between(a.holes[i], b.holes[j], t, closed=True) for i, j in holes))


REGION: Final = RegionKind()

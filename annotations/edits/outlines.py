"""How far two shapes are from each other: measured at their outlines, in picture pixels."""

import math

import numpy as np

from annotations.shapes.geometry import Points, edges_of
from annotations.shapes.kinds import kind
from annotations.shapes.shape import Shape


def apart_px(a: Shape, b: Shape) -> float:
    """The farthest that a place on one shape's lines is from the other's lines; infinite for shapes that have unequally
    many of them. A shape that knows front from back is measured corner by corner, so that turning it round counts.
    """
    if a == b:
        return 0.0
    mine, theirs = kind(a.kind), kind(b.kind)
    rings, others = mine.rings(a), theirs.rings(b)
    if len(rings) != len(others) or mine.closed != theirs.closed:
        return math.inf
    ends = _axis_apart(mine.axis(a), theirs.axis(b))
    faces = mine.front(a) is not None
    return max([ends, *(_apart(x.points, y.points, mine.closed, faces) for x, y in zip(rings, others, strict=True))])


def _axis_apart(a: tuple[tuple[float, float], ...], b: tuple[tuple[float, float], ...]) -> float:
    if len(a) != len(b):
        return math.inf
    return max((math.dist(p, q) for p, q in zip(a, b, strict=True)), default=0.0)


def _apart(a: Points, b: Points, closed: bool, corner_by_corner: bool) -> float:
    if len(a) == len(b):
        direct = float(np.hypot(*(a - b).T).max())
        if corner_by_corner or direct == 0.0 or len(a) < 3:
            return direct
        # the same outline may be told from another of its vertices on
        return min(direct, max(_farthest(a, b, closed), _farthest(b, a, closed)))
    return max(_farthest(a, b, closed), _farthest(b, a, closed))


def _farthest(places: Points, points: Points, closed: bool) -> float:
    """The farthest of some places from a line: each from its nearest edge."""
    if len(points) == 1:
        return float(np.hypot(*(places - points[0]).T).max())
    starts, ends = edges_of(points, closed=closed)
    along = ends - starts
    squared = np.einsum("ij,ij->i", along, along)
    reach = np.einsum("pij,ij->pi", places[:, None] - starts, along) / np.where(squared > 0, squared, 1.0)
    feet = starts + np.clip(reach, 0.0, 1.0)[..., None] * along
    return float(np.hypot(*np.moveaxis(places[:, None] - feet, -1, 0)).min(axis=1).max())

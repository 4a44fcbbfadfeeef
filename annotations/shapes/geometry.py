"""Plane geometry that several kinds of shape share. Picture pixels, x right, y down; angles clockwise on screen."""

import math
from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from annotations.errors import AnnotationError
from annotations.shapes.shape import Bounds, Point, Shape

Points = npt.NDArray[np.float64]
"""Vertices, float64 (n, 2)."""

SMALLEST_PX: Final = 0.5
"""No handle can be pulled so far that a side gets shorter than this; half a pixel still holds something to see."""


def points_of(values: Sequence[float]) -> Points:
    """Flat x0, y0, x1, y1, ... as an array (n, 2)."""
    return np.array(values, dtype=np.float64).reshape(-1, 2)


def flat(points: Iterable[Iterable[float]]) -> tuple[float, ...]:
    """The inverse of `points_of`."""
    return tuple(float(number) for point in points for number in point)


def bounds_of(points: Points) -> Bounds:
    """The smallest upright rectangle around the points."""
    left, top = points.min(axis=0).tolist()
    right, bottom = points.max(axis=0).tolist()
    return left, top, right, bottom


def signed_area(points: Points) -> float:
    """Area of a closed outline, square pixels; positive if it runs clockwise on screen."""
    x, y = points[:, 0], points[:, 1]
    inner = np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1])
    return 0.5 * float(inner + x[-1] * y[0] - x[0] * y[-1])


def contains(points: Points, at: Point) -> bool:
    """Whether a closed outline has the place inside, by the even-odd rule."""
    x, y = points[:, 0], points[:, 1]
    next_x, next_y = np.roll(x, -1), np.roll(y, -1)
    crosses = (y > at[1]) != (next_y > at[1])
    rise = np.where(crosses, next_y - y, 1.0)
    return bool(np.count_nonzero(crosses & (at[0] < (next_x - x) * (at[1] - y) / rise + x)) % 2)


def edges_of(points: Points, *, closed: bool) -> tuple[Points, Points]:
    """Starts and ends of the edges between neighbouring vertices."""
    return (points, np.roll(points, -1, axis=0)) if closed else (points[:-1], points[1:])


def nearest_edge(points: Points, at: Point, *, closed: bool) -> tuple[int, float, Point]:
    """Number of the edge nearest to a place, its distance in pixels, and the place on it."""
    if len(points) == 1:
        return 0, math.dist(points[0].tolist(), at), (float(points[0, 0]), float(points[0, 1]))
    starts, ends = edges_of(points, closed=closed)
    along = ends - starts
    squared = np.einsum("ij,ij->i", along, along)
    reach = np.einsum("ij,ij->i", np.asarray(at) - starts, along) / np.where(squared > 0, squared, 1.0)
    feet = starts + np.clip(reach, 0.0, 1.0)[:, None] * along
    distances = np.hypot(feet[:, 0] - at[0], feet[:, 1] - at[1])
    edge = int(np.argmin(distances))
    return edge, float(distances[edge]), (float(feet[edge, 0]), float(feet[edge, 1]))


def distance_to(points: Points, at: Point, *, closed: bool) -> float:
    """0 inside a closed outline, else pixels to the nearest edge."""
    if closed and contains(points, at):
        return 0.0
    return nearest_edge(points, at, closed=closed)[1]


def turned(at: Point, angle_deg: float) -> Point:
    """A vector turned clockwise on screen."""
    cos, sin = math.cos(math.radians(angle_deg)), math.sin(math.radians(angle_deg))
    return at[0] * cos - at[1] * sin, at[0] * sin + at[1] * cos


def angle_between(a_deg: float, b_deg: float, t: float, *, period_deg: float = 360.0) -> float:
    """The angle a share `t` of the short way from a to b; a and b a whole `period_deg` apart count as the same."""
    way = (b_deg - a_deg + period_deg / 2) % period_deg - period_deg / 2
    if way == 0.0:
        return a_deg
    low = 0.0 if min(a_deg, b_deg) >= 0.0 else -180.0
    return (a_deg + way * t - low) % 360.0 + low


def mixed(a: Sequence[float], b: Sequence[float], t: float) -> tuple[float, ...]:
    """Number by number a share `t` of the way from a to b."""
    return tuple(x + (y - x) * t if x != y else x for x, y in zip(a, b, strict=True))


def check_numbers(shape: Shape, title: str, count: int) -> None:
    """AnnotationError unless there are `count` numbers, all finite."""
    if len(shape.values) != count:
        raise AnnotationError(f"A {title} takes {count} numbers, not {len(shape.values)}.")
    check_finite(shape, title)


def check_finite(shape: Shape, title: str) -> None:
    """AnnotationError if a coordinate is infinite or not a number."""
    if not all(map(math.isfinite, shape.values)):
        raise AnnotationError(f"A {title} has a coordinate that is not a finite number.")

"""Shapes cut at the edge of the picture."""

from annotations.errors import AnnotationError
from annotations.shapes.kinds import kind
from annotations.shapes.shape import Point, Shape

SIDES = ((0, 1.0, False), (0, -1.0, True), (1, 1.0, False), (1, -1.0, True))
"""Coordinate, sign of the side inside, and whether the edge is the far one."""


def clipped(shape: Shape, width: int, height: int) -> Shape | None:
    """The part of a box or polygon inside [0, width] x [0, height]; the same place moved to the edge for a point.

    None where nothing is left or the kind has no such part (a turned box would not be one any more).
    """
    made: Shape | None = None
    if shape.kind == "box" and len(shape.values) == 4:
        left, top, right, bottom = shape.values
        made = Shape("box", (max(left, 0.0), max(top, 0.0), min(right, float(width)), min(bottom, float(height))))
    elif shape.kind == "polygon" and len(shape.values) >= 6 and len(shape.values) % 2 == 0:
        made = Shape("polygon", tuple(number for point in _inside(shape, width, height) for number in point))
    if made is None or made == shape:
        return None
    try:
        kind(made.kind).check(made)
    except AnnotationError:
        return None
    return made


def _inside(shape: Shape, width: int, height: int) -> list[Point]:
    """Sutherland and Hodgman's way, one edge of the picture after the other (Communications of the ACM 17, 1974)."""
    points: list[Point] = list(zip(shape.values[0::2], shape.values[1::2], strict=True))
    for axis, sign, far in SIDES:
        limit = float((width, height)[axis]) if far else 0.0
        cut: list[Point] = []
        for i, here in enumerate(points):
            before = points[i - 1]
            is_in, was_in = (here[axis] - limit) * sign >= 0, (before[axis] - limit) * sign >= 0
            if is_in != was_in:
                cut.append(_crossing(before, here, axis, limit))
            if is_in:
                cut.append(here)
        points = cut
    kept = [point for i, point in enumerate(points) if point != points[i - 1]]
    return kept if len(kept) >= 3 else []


def _crossing(a: Point, b: Point, axis: int, limit: float) -> Point:
    t = (limit - a[axis]) / (b[axis] - a[axis])
    other = a[1 - axis] + (b[1 - axis] - a[1 - axis]) * t
    return (limit, other) if axis == 0 else (other, limit)

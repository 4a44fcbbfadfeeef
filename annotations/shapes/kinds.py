"""The kinds of shape there are. A new one is a file beside this one and a name in KINDS."""

from typing import Final

from annotations.errors import AnnotationError
from annotations.shapes.box import BOX
from annotations.shapes.ellipse import ELLIPSE
from annotations.shapes.kind import ShapeKind
from annotations.shapes.plume import PLUME, Plume, plume_of
from annotations.shapes.point import POINT
from annotations.shapes.polygon import POLYGON
from annotations.shapes.polyline import POLYLINE
from annotations.shapes.region import REGION, Part, region_of
from annotations.shapes.rotated_box import ROTATED_BOX
from annotations.shapes.shape import Shape

KINDS: Final[tuple[ShapeKind, ...]] = (BOX, ROTATED_BOX, ELLIPSE, POLYGON, POLYLINE, POINT, REGION, PLUME)

_BY_NAME: Final = {each.name: each for each in KINDS}


def kind(name: str) -> ShapeKind:
    """The kind with that name. AnnotationError if there is none."""
    try:
        return _BY_NAME[name]
    except KeyError:
        known = ", ".join(_BY_NAME)
        raise AnnotationError(f"There is no kind of shape called “{name}”; there are {known}.") from None


def alike(a: Shape, b: Shape) -> tuple[Shape, Shape] | None:
    """Two shapes as ones of the same kind, so that one can go over into the other; None where that cannot be.

    A polygon is a region of one part, and a plume of which only the outer edge is known.
    """
    if a.kind == b.kind:
        return a, b
    if a.kind == POLYGON.name and b.kind in (REGION.name, PLUME.name):
        return _lifted(a, b.kind), b
    if b.kind == POLYGON.name and a.kind in (REGION.name, PLUME.name):
        return a, _lifted(b, a.kind)
    return None


def _lifted(polygon: Shape, name: str) -> Shape:
    outline = POLYGON.outline(polygon)
    return region_of((Part(outline),)) if name == REGION.name else plume_of(Plume(outline))

"""The kinds of shape there are. A new one is a file beside this one and a name in KINDS."""

from typing import Final

from annotations.errors import AnnotationError
from annotations.shapes.box import BOX
from annotations.shapes.ellipse import ELLIPSE
from annotations.shapes.kind import ShapeKind
from annotations.shapes.point import POINT
from annotations.shapes.polygon import POLYGON
from annotations.shapes.polyline import POLYLINE
from annotations.shapes.rotated_box import ROTATED_BOX

KINDS: Final[tuple[ShapeKind, ...]] = (BOX, ROTATED_BOX, ELLIPSE, POLYGON, POLYLINE, POINT)

_BY_NAME: Final = {each.name: each for each in KINDS}


def kind(name: str) -> ShapeKind:
    """The kind with that name. AnnotationError if there is none."""
    try:
        return _BY_NAME[name]
    except KeyError:
        known = ", ".join(_BY_NAME)
        raise AnnotationError(f"There is no kind of shape called “{name}”; there are {known}.") from None

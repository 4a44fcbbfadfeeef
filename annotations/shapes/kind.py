"""What every kind of shape can do. One file and one name in KINDS make a new kind; nothing else tests for a name."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

import msgspec
import numpy as np
import numpy.typing as npt

from annotations.shapes.shape import Bounds, Point, Shape

Json = dict[str, object]


class Draft(StrEnum):
    """How a person draws a shape."""

    CLICK = "click"
    """One click (point)."""
    DRAG = "drag"
    """Press, drag, release (box, ellipse)."""
    AXIS = "axis"
    """Drag the long axis, then move for the width and click (rotated box)."""
    CLICKS = "clicks"
    """Click each vertex; Enter, double click or a click on the first one ends it (polygon, polyline)."""


class Handle(msgspec.Struct, frozen=True, gc=False):
    """A place on a shape that can be dragged."""

    at: Point
    role: str
    """corner, edge, vertex, rotate or centre: decides the cursor and how it is painted."""


class ShapeKind(Protocol):
    """Behaviour of one kind of shape. All coordinates are picture pixels (see the package glossary)."""

    @property
    def name(self) -> str:
        """The permanent identifier: `box`, `rotated_box`, ..."""
        ...

    @property
    def title(self) -> str:
        """What a person reads: `Box`."""
        ...

    @property
    def draft(self) -> Draft: ...

    @property
    def closed(self) -> bool:
        """True where the outline returns to its start and has an inside."""
        ...

    def build(self, points: Sequence[Point]) -> Shape:
        """The shape that a gesture through these points means. AnnotationError if it has no size or too few points."""
        ...

    def check(self, shape: Shape) -> None:
        """AnnotationError if the numbers do not make a shape of this kind (count, finite, sizes > 0)."""
        ...

    def outline(self, shape: Shape) -> npt.NDArray[np.float64]:
        """Vertices to paint, float64 (n, 2); a closed kind does not repeat its first vertex."""
        ...

    def bounds(self, shape: Shape) -> Bounds: ...

    def front(self, shape: Shape) -> tuple[Point, Point] | None:
        """The middle, and the place at the edge that it faces; None for a kind that does not know front from back."""
        ...

    def handles(self, shape: Shape) -> tuple[Handle, ...]: ...

    def dragged(self, shape: Shape, handle: int, to: Point, *, keep_ratio: bool = False) -> Shape:
        """The shape after the handle with that number was pulled to a place; never inside out, always valid."""
        ...

    def with_vertex(self, shape: Shape, at: Point) -> tuple[Shape, int] | None:
        """The shape with a new vertex at a place, between the ends of the nearest edge, and that vertex's handle
        number. None where the kind's vertices cannot be added to.
        """
        ...

    def without_vertex(self, shape: Shape, vertex: int) -> Shape | None:
        """The shape without that vertex. None where vertices cannot be taken away, or too few would remain."""
        ...

    def moved(self, shape: Shape, dx: float, dy: float) -> Shape: ...

    def between(self, a: Shape, b: Shape, t: float) -> Shape:
        """Linear interpolation, t from 0 (a) to 1 (b); angles go the short way round."""
        ...

    def distance(self, shape: Shape, at: Point) -> float:
        """0 inside a closed shape, else pixels to its outline: for picking."""
        ...

    def encode(self, shape: Shape) -> Json:
        """JSON members, without `kind`."""
        ...

    def decode(self, members: Json) -> Shape:
        """The inverse of `encode`. DocumentError names the member that is missing or of the wrong type."""
        ...

    def schema(self) -> Json:
        """JSON Schema `properties` of the members that `encode` writes, all of them required."""
        ...

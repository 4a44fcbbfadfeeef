"""What every kind of shape can do. One file and one name in KINDS make a new kind; nothing else tests for a name."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple, Protocol

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
    """corner, edge, vertex, rotate, centre, source or drift: decides the cursor and how it is painted."""


class RingRole(StrEnum):
    """What a line of a shape bounds."""

    OUTER = "outer"
    """The shape's edge; of a kind that is not closed, all of its line."""
    HOLE = "hole"
    """What is inside is not part of the shape."""
    INNER = "inner"
    """What is inside is certain, what is between it and the outer edge is possible."""


class Ring(NamedTuple):
    """One line that a shape consists of."""

    points: npt.NDArray[np.float64]
    """Float64 (n, 2); of a closed kind the first is not repeated."""
    role: RingRole = RingRole.OUTER


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
        """Its edge, float64 (n, 2); of several parts the largest one's. A closed kind does not repeat its first."""
        ...

    def rings(self, shape: Shape) -> tuple[Ring, ...]:
        """Every line to paint. Of most kinds the outline is the only one; a hole follows the edge it lies in."""
        ...

    def axis(self, shape: Shape) -> tuple[Point, ...]:
        """Where the thing comes from, and where the tip of its drift is; () or the source alone where nobody said."""
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

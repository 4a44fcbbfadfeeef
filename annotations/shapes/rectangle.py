"""A turned rectangle: what a rotated box is, and what an ellipse is drawn into. Handles, dragging, interpolation."""

import math
from typing import Final

import msgspec
import numpy as np

from annotations.shapes.geometry import SMALLEST_PX, Points, angle_between, mixed, turned
from annotations.shapes.kind import Handle
from annotations.shapes.shape import Point

_PLACES: Final = ((-1, -1), (0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0))
"""Handles in halves of width and height from the centre, clockwise from the upper left corner."""

ROTATE: Final = len(_PLACES)
"""Number of the handle that turns."""

STEP_DEG: Final = 15.0
"""Turning with the ratio kept goes in these steps."""


class Rectangle(msgspec.Struct, frozen=True, gc=False):
    """Centre, full width and height in pixels, and how far it is turned clockwise on screen."""

    cx: float
    cy: float
    width: float
    height: float
    angle_deg: float

    def place(self, u: float, v: float) -> Point:
        """The place u half-widths and v half-heights from the centre."""
        dx, dy = turned((u * self.width / 2, v * self.height / 2), self.angle_deg)
        return self.cx + dx, self.cy + dy

    def corners(self) -> Points:
        """Clockwise from the corner that is upper left when it is not turned, float64 (4, 2)."""
        return np.array([self.place(u, v) for u, v in ((-1, -1), (1, -1), (1, 1), (-1, 1))])

    def handles(self) -> tuple[Handle, ...]:
        """Eight to resize, then the one that turns, above the upper edge."""
        resize = [Handle(self.place(u, v), "corner" if u and v else "edge") for u, v in _PLACES]
        return (*resize, Handle(self.place(0, -1.35), "rotate"))

    def dragged(self, handle: int, to: Point, *, keep_ratio: bool) -> "Rectangle":
        """Resized or turned so that the handle follows; the opposite corner or edge stays where it is."""
        if handle == ROTATE:
            return self._aimed(to, in_steps=keep_ratio)
        u, v = _PLACES[handle]
        anchor = self.place(-u, -v)
        dx, dy = turned((to[0] - anchor[0], to[1] - anchor[1]), -self.angle_deg)
        width = _length(dx, u) if u else self.width
        height = _length(dy, v) if v else self.height
        if keep_ratio:
            scale = max(
                abs(width) / self.width if u else 0.0,
                abs(height) / self.height if v else 0.0,
                SMALLEST_PX / min(self.width, self.height),
            )
            width, height = math.copysign(self.width * scale, width), math.copysign(self.height * scale, height)
        to_centre = turned((width / 2 if u else 0.0, height / 2 if v else 0.0), self.angle_deg)
        return Rectangle(anchor[0] + to_centre[0], anchor[1] + to_centre[1], abs(width), abs(height), self.angle_deg)

    def _aimed(self, to: Point, *, in_steps: bool) -> "Rectangle":
        if (self.cx, self.cy) == to:
            return self
        angle = math.degrees(math.atan2(to[1] - self.cy, to[0] - self.cx)) + 90.0
        if in_steps:
            angle = round(angle / STEP_DEG) * STEP_DEG
        return msgspec.structs.replace(self, angle_deg=(angle + 180.0) % 360.0 - 180.0)

    def between(self, other: "Rectangle", t: float, *, period_deg: float) -> "Rectangle":
        """A share `t` of the way to another, turning the short way."""
        mine, theirs = (self.cx, self.cy, self.width, self.height), (other.cx, other.cy, other.width, other.height)
        cx, cy, width, height = mixed(mine, theirs, t)
        return Rectangle(
            cx, cy, width, height, angle_between(self.angle_deg, other.angle_deg, t, period_deg=period_deg)
        )

    def inner(self, at: Point) -> Point:
        """A place seen from the centre, along the rectangle's own sides, in pixels."""
        return turned((at[0] - self.cx, at[1] - self.cy), -self.angle_deg)


def _length(length: float, away: float) -> float:
    """At least the smallest side, towards where it points; straight `away` if it points nowhere."""
    return length if abs(length) >= SMALLEST_PX else math.copysign(SMALLEST_PX, length or away)

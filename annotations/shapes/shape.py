"""The value every kind of shape shares: its kind's name and a flat tuple of numbers.

One flat value for all kinds keeps a track's keyframes columnar (a million read in milliseconds) and lets one codec, one
journal and one store serve shapes that do not exist yet. What the numbers mean only the ShapeKind knows.
"""

import msgspec

Point = tuple[float, float]
"""x, y in picture pixels."""

Bounds = tuple[float, float, float, float]
"""left, top, right, bottom in picture pixels."""


class Shape(msgspec.Struct, frozen=True, gc=False):
    """A shape on one frame. `kind` names a member of KINDS; `values` are that kind's numbers, in pixels and degrees."""

    kind: str
    values: tuple[float, ...]

"""How much of the picture a track covers, in square pixels, on one frame and over time.

Outlines: the shoelace formula (half the sum of x_i * y_i+1 - x_i+1 * y_i), holes taken off; an outline that crosses
itself counts its loops against each other. Ellipses: pi * rx * ry. Lines and points have no area.

Over time: on the way from one keyframe to the next every vertex moves linearly, or width and height change linearly, so
the signed area of each ring is exactly a quadratic in the share of the way. It is measured at three places in between
and evaluated for all frames at once.
"""

import math
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from annotations.frames import Span
from annotations.interpolation import shape_between, visible_spans
from annotations.keyframe import After
from annotations.keyframes import AFTERS, Keyframes
from annotations.model import Track
from annotations.shapes.box import BOX
from annotations.shapes.ellipse import ELLIPSE
from annotations.shapes.geometry import signed_area
from annotations.shapes.kind import RingRole
from annotations.shapes.kinds import kind
from annotations.shapes.rotated_box import ROTATED_BOX
from annotations.shapes.shape import Shape

Floats = npt.NDArray[np.float64]

_INTERPOLATE: Final = AFTERS.index(After.INTERPOLATE)
_SHARES: Final = np.array((0.25, 0.5, 0.75))
_SIGNS: Final = {RingRole.OUTER: 1.0, RingRole.HOLE: -1.0, RingRole.INNER: 0.0}


def area_px(shape: Shape, *, inner: bool = False) -> float:
    """Square pixels that a shape covers; of a plume within its outer edge, or with `inner` within its inner one. NaN
    if it has no inner edge, 0 for lines and points.
    """
    signs, sizes = _measured(shape, inner=inner)
    return float(signs @ np.abs(sizes)) if len(sizes) or not inner else math.nan


def areas(track: Track, span: Span, *, inner: bool = False) -> Floats:
    """Square pixels on each frame of a span, float64 (frames,); NaN where the track does not show. `inner`: as in
    `area_px`, NaN where there is no inner edge.
    """
    found = np.full(len(span), np.nan)
    keyframes, sides = track.keyframes, _sides(track.keyframes)
    if sides is not None and inner:
        return found
    for shown in visible_spans(track, span.last):
        first, last = max(shown.first, span.first), shown.last
        if last < first:
            continue
        if sides is not None:
            found[first - span.first : last - span.first + 1] = _of_sides(keyframes, sides, np.arange(first, last + 1))
            continue
        for i in range(max(keyframes.place(first), 0), keyframes.place(last) + 1):
            start = int(keyframes.frames[i])
            end = min(int(keyframes.frames[i + 1]) - 1 if i + 1 < len(keyframes) else last, last)
            frames = np.arange(max(start, first), end + 1)
            found[frames - span.first] = _along(track, i, frames, inner=inner)
    return found


def _sides(keyframes: Keyframes) -> tuple[Floats, Floats] | None:
    """Two lengths per keyframe whose product is the area, where every keyframe has them: all at once, because tracks of
    boxes are the ones with tens of thousands of keyframes.
    """
    if keyframes.kinds not in ((BOX.name,), (ROTATED_BOX.name,), (ELLIPSE.name,)):
        return None
    table = keyframes.values.reshape(len(keyframes), -1)
    if keyframes.kinds == (BOX.name,):
        return table[:, 2] - table[:, 0], table[:, 3] - table[:, 1]
    return table[:, 2] * (math.pi if keyframes.kinds == (ELLIPSE.name,) else 1.0), table[:, 3]


def _of_sides(keyframes: Keyframes, sides: tuple[Floats, Floats], frames: npt.NDArray[np.int64]) -> Floats:
    """Areas on frames where the track shows."""
    at = np.searchsorted(keyframes.frames, frames, side="right") - 1
    following = np.minimum(at + 1, len(keyframes) - 1)
    steps = np.maximum(keyframes.frames[following] - keyframes.frames[at], 1)
    shares = np.where(keyframes.after[at] == _INTERPOLATE, (frames - keyframes.frames[at]) / steps, 0.0)
    shares[following == at] = 0.0
    width, height = (side[at] + (side[following] - side[at]) * shares for side in sides)
    return width * height


def _along(track: Track, i: int, frames: npt.NDArray[np.int64], *, inner: bool) -> Floats | float:
    """Areas on frames from a keyframe to before the next."""
    keyframes = track.keyframes
    shape, start = keyframes.shape(i), int(keyframes.frames[i])
    if len(frames) == 1 and frames[0] == start:
        return area_px(shape, inner=inner)
    if int(keyframes.after[i]) != _INTERPOLATE or i + 1 >= len(keyframes):
        return area_px(shape, inner=inner)
    shares = (frames - start) / (int(keyframes.frames[i + 1]) - start)
    way = _way(shape, keyframes.shape(i + 1), inner)
    if way is None:
        made = np.full(len(frames), np.nan)
    else:
        signs, quadratics = way
        made = signs @ np.abs(quadratics @ np.vander(shares, 3).T)
    if frames[0] == start:
        made[0] = area_px(shape, inner=inner)
    return made


@lru_cache(maxsize=8192)
def _way(a: Shape, b: Shape, inner: bool) -> tuple[Floats, Floats] | None:
    """Signs (rings,) and coefficients (rings, 3) of the rings' signed areas by the share of the way from a to b."""
    signs, sizes = zip(*(_measured(shape_between(a, b, t), inner=inner) for t in _SHARES.tolist()), strict=True)
    if not len(signs[0]):
        return None if inner else (np.zeros(1), np.zeros((1, 3)))
    return signs[0], np.linalg.solve(np.vander(_SHARES, 3), np.array(sizes)).T


def _measured(shape: Shape, *, inner: bool) -> tuple[Floats, Floats]:
    """Of each ring that counts: whether it adds (1) or takes off (-1), and its signed area."""
    each = kind(shape.kind)
    if not each.closed:
        return np.empty(0), np.empty(0)
    if shape.kind == ELLIPSE.name:
        _, _, rx, ry, _ = shape.values
        rings = [] if inner else [(1.0, math.pi * rx * ry)]
    elif inner:
        rings = [(1.0, signed_area(ring.points)) for ring in each.rings(shape) if ring.role is RingRole.INNER]
    else:
        rings = [(_SIGNS[ring.role], signed_area(ring.points)) for ring in each.rings(shape) if _SIGNS[ring.role]]
    return np.array([sign for sign, _ in rings]), np.array([size for _, size in rings])

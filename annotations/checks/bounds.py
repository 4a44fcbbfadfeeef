"""Upright bounds of all shapes of a track at once.

The common kinds are worked out column by column, a thousand times quicker than shape by shape; every other kind, and
every shape that looks wrong, answers for itself.
"""

from collections.abc import Callable, Mapping
from typing import Final

import numpy as np
import numpy.typing as npt

from annotations.errors import AnnotationError
from annotations.keyframes import Keyframes
from annotations.shapes.kinds import kind

Boxes = npt.NDArray[np.float64]
"""(n, 4): left, top, right, bottom."""


def boxes_of(keyframes: Keyframes) -> Boxes:
    """float64 (n, 4), one row per keyframe; NaN where a shape is not one."""
    boxes = np.full((len(keyframes), 4), np.nan)
    with np.errstate(all="ignore"):
        for code, name in enumerate(keyframes.kinds):
            rows = np.flatnonzero(keyframes.kind_of == code) if len(keyframes.kinds) > 1 else _ALL
            quick = QUICK.get(name)
            if quick is None:
                _one_by_one(keyframes, rows, boxes)
            else:
                boxes[rows] = quick(keyframes, rows)
    boxes[~np.isfinite(boxes).all(axis=1)] = np.nan
    return boxes


_ALL: Final = slice(None)
Rows = npt.NDArray[np.int64] | slice


def _one_by_one(keyframes: Keyframes, rows: Rows, boxes: Boxes) -> None:
    for i in np.arange(len(keyframes))[rows].tolist():
        shape = keyframes.shape(i)
        try:
            kind(shape.kind).check(shape)
            boxes[i] = kind(shape.kind).bounds(shape)
        except AnnotationError:
            continue


def _columns(keyframes: Keyframes, rows: Rows, count: int) -> Boxes:
    """The numbers of shapes that have exactly `count` of them, (n, count); NaN for a shape that has another count."""
    starts, lengths = keyframes.starts[:-1][rows], np.diff(keyframes.starts)[rows]
    if isinstance(rows, slice) and len(keyframes.values) == count * len(lengths) and bool((lengths == count).all()):
        return keyframes.values.reshape(-1, count)
    good = lengths == count
    found = np.full((len(lengths), count), np.nan)
    if good.any():
        found[good] = keyframes.values[starts[good][:, None] + np.arange(count)]
    return found


def _box(keyframes: Keyframes, rows: Rows) -> Boxes:
    found = _columns(keyframes, rows, 4).copy()
    wrong = ~((found[:, 2] > found[:, 0]) & (found[:, 3] > found[:, 1]))
    found[wrong] = np.nan
    return found


def _turned(keyframes: Keyframes, rows: Rows, *, round_: bool) -> Boxes:
    x, y, wide, high, angle = _columns(keyframes, rows, 5).T
    cos, sin = np.cos(np.radians(angle)), np.sin(np.radians(angle))
    if round_:
        half_x, half_y = np.hypot(wide * cos, high * sin), np.hypot(wide * sin, high * cos)
    else:
        cos, sin = np.abs(cos), np.abs(sin)
        half_x, half_y = (wide * cos + high * sin) / 2, (wide * sin + high * cos) / 2
    wrong = ~((wide > 0) & (high > 0))
    found = np.stack((x - half_x, y - half_y, x + half_x, y + half_y), axis=1)
    found[wrong] = np.nan
    return found


def _vertices(keyframes: Keyframes, rows: Rows, *, least: int) -> Boxes:
    """Shapes whose numbers are x, y, x, y, ..."""
    starts, lengths = keyframes.starts[:-1][rows], np.diff(keyframes.starts)[rows]
    found = np.full((len(lengths), 4), np.nan)
    good = np.flatnonzero((lengths % 2 == 0) & (lengths >= 2 * least))
    if not len(good):
        return found
    values = keyframes.values
    picked = np.repeat(starts[good] - np.cumsum(lengths[good]) + lengths[good], lengths[good])
    flat = values[picked + np.arange(int(lengths[good].sum()))].reshape(-1, 2)
    begins = (np.cumsum(lengths[good]) - lengths[good]) // 2
    found[good, 0:2] = np.minimum.reduceat(flat, begins, axis=0)
    found[good, 2:4] = np.maximum.reduceat(flat, begins, axis=0)
    return found


QUICK: Final[Mapping[str, Callable[[Keyframes, Rows], Boxes]]] = {
    "box": _box,
    "rotated_box": lambda keyframes, rows: _turned(keyframes, rows, round_=False),
    "ellipse": lambda keyframes, rows: _turned(keyframes, rows, round_=True),
    "polygon": lambda keyframes, rows: _vertices(keyframes, rows, least=3),
    "polyline": lambda keyframes, rows: _vertices(keyframes, rows, least=2),
    "point": lambda keyframes, rows: np.tile(_columns(keyframes, rows, 2), 2),
}
"""Kinds whose bounds are worked out by column; a property test compares them with `ShapeKind.bounds`."""

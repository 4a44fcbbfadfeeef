"""OpenCV with types of our own; the only module that imports it.

Importing cv2 points Qt's plugin and font folders, and the loader's search path, at its own copies: the environment is
put back as it was, else a window opened later, or a program started by us, would load the wrong Qt. The import takes a
third of a second: import this module inside the function that needs it.

All pictures are uint8. Planes have the shape (h, w), pictures (h, w, 4) in the order B G R A. Nothing given is changed.
"""

import os
from typing import Any

import numpy as np
import numpy.typing as npt


def _without_traces() -> Any:  # OpenCV's own types are incomplete; its functions get types here
    """The module cv2, its changes to the environment undone. Other threads' changes meanwhile would be lost too."""
    before = dict(os.environ)
    try:
        import cv2
    finally:
        for name in set(os.environ) - set(before):
            del os.environ[name]
        for name, value in before.items():
            if os.environ.get(name) != value:
                os.environ[name] = value
    return cv2


_cv: Any = _without_traces()

Pixels = npt.NDArray[np.uint8]

VERSION: str = _cv.__version__


def mapped(pixels: Pixels, table: Pixels) -> Pixels:
    """Each value looked up in a table: uint8 (256,) for all channels alike, or (256, channels)."""
    return _cv.LUT(pixels, table if table.ndim == 1 else table.reshape(1, 256, -1))


def difference(a: Pixels, b: Pixels) -> Pixels:
    """|a - b|, value by value."""
    return _cv.absdiff(a, b)


def plane(pixels: Pixels, channel: int) -> Pixels:
    """One channel of a picture."""
    return _cv.extractChannel(pixels, channel)


def luma(pixels: Pixels) -> Pixels:
    """0.299 R + 0.587 G + 0.114 B (ITU-R BT.601), rounded: a plane."""
    return _cv.cvtColor(pixels, _cv.COLOR_BGRA2GRAY)


def grey(values: Pixels) -> Pixels:
    """A plane as a picture without colour, alpha 255."""
    return _cv.cvtColor(values, _cv.COLOR_GRAY2BGRA)


def mixed(a: Pixels, b: Pixels, part_a: float, part_b: float) -> Pixels:
    """The sum of a * part_a and b * part_b, rounded and kept within 0 to 255."""
    return _cv.addWeighted(a, part_a, b, part_b, 0.0)


def blurred(pixels: Pixels, sigma_px: float) -> Pixels:
    """Gaussian blur."""
    return _cv.GaussianBlur(pixels, (0, 0), sigma_px)


def equalised(values: Pixels, clip_limit: float, tiles: int) -> Pixels:
    """A plane after contrast-limited adaptive histogram equalisation in `tiles` x `tiles` fields (Zuiderveld 1994)."""
    return _cv.createCLAHE(clip_limit, (tiles, tiles)).apply(values)


def with_luma_equalised(pixels: Pixels, clip_limit: float, tiles: int) -> Pixels:
    """A picture whose brightness is equalised as by `equalised`, its colours kept; alpha 255."""
    parts = _cv.cvtColor(pixels, _cv.COLOR_BGR2YCrCb)
    _cv.insertChannel(equalised(plane(parts, 0), clip_limit, tiles), parts, 0)
    return _cv.cvtColor(parts, _cv.COLOR_YCrCb2BGR, dstCn=4)


def with_alpha_of(pixels: Pixels, other: Pixels) -> Pixels:
    """`pixels`, changed in place, with the alpha of another picture."""
    _cv.mixChannels([other], [pixels], [3, 3])
    return pixels

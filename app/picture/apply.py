"""A look applied to pixels: pure arithmetic, the same wherever it is called, off the GUI thread in the program.

In this order: difference to the frame before, channel, local contrast, tone (brightness, contrast and gamma in one
table), saturation, sharpening. What is neutral is left out.
"""

from functools import lru_cache
from typing import Final

import numpy as np

from app.media.frame import Pixels
from app.picture.look import AS_RECORDED, Channel, Look

DIFFERENCE_GAIN: Final = 4
"""Differences are shown this many times larger: two neighbouring frames rarely differ by more than a few steps."""
TILES: Final = 8
STRONGEST_CLIP: Final = 8.0
"""Clip limit of the histogram equalisation at 100 %."""
STEEPEST: Final = 4.0
"""How many times contrasts grow at 100 %."""
SHARPEST: Final = 2.0
"""How much of what blurring takes away is added at 100 %."""
SHARPEN_SIGMA_PX: Final = 1.2
_PLANES: Final = {Channel.BLUE: 0, Channel.GREEN: 1, Channel.RED: 2}


def apply(look: Look, pixels: Pixels, previous: Pixels | None = None) -> Pixels:
    """The pixels as the look shows them: uint8 (h, w, 4) B G R A like those given, which are never changed.

    A neutral look gives back the very same array; any other a new one, read-only, with the same alpha. `previous` is
    the picture of the frame before, which only `difference` needs; without one (the first frame) the difference is 0.
    """
    if look.is_neutral:
        return pixels
    shown = _compared(pixels, previous) if look.difference else pixels
    shown = _in_colour(look, shown) if look.channel is Channel.ALL else _in_grey(look, shown)
    if shown is pixels:
        shown = pixels.copy()
    else:
        from app.vision import cv

        cv.with_alpha_of(shown, pixels)
    shown.flags.writeable = False
    return shown


def _compared(pixels: Pixels, previous: Pixels | None) -> Pixels:
    if previous is None or previous.shape != pixels.shape:
        return np.zeros_like(pixels)
    from app.vision import cv

    return cv.mapped(cv.difference(pixels, previous), _gain_table())


def _in_colour(look: Look, pixels: Pixels) -> Pixels:
    from app.vision import cv

    if look.clahe:
        pixels = cv.with_luma_equalised(pixels, _clip_limit(look), TILES)
    if _has_tone(look):
        pixels = cv.mapped(pixels, tone_table(look.brightness, look.contrast, look.gamma))
    if look.saturation:
        factor = 1 + look.saturation / 100
        pixels = cv.mixed(pixels, cv.grey(cv.luma(pixels)), factor, 1 - factor)
    return _sharpened(look, pixels)


def _in_grey(look: Look, pixels: Pixels) -> Pixels:
    """One plane instead of four: saturation has nothing to act on."""
    from app.vision import cv

    plane = cv.luma(pixels) if look.channel is Channel.LUMA else cv.plane(pixels, _PLANES[look.channel])
    if look.clahe:
        plane = cv.equalised(plane, _clip_limit(look), TILES)
    if _has_tone(look):
        plane = cv.mapped(plane, tone_table(look.brightness, look.contrast, look.gamma))
    return cv.grey(_sharpened(look, plane))


def _sharpened(look: Look, pixels: Pixels) -> Pixels:
    """Unsharp masking: what a blur takes away is added once more."""
    if not look.sharpen:
        return pixels
    from app.vision import cv

    amount = look.sharpen / 100 * SHARPEST
    return cv.mixed(pixels, cv.blurred(pixels, SHARPEN_SIGMA_PX), 1 + amount, -amount)


def _clip_limit(look: Look) -> float:
    return look.clahe / 100 * STRONGEST_CLIP


def _has_tone(look: Look) -> bool:
    neutral = AS_RECORDED
    tone = (look.brightness, look.contrast, look.gamma)
    return tone != (neutral.brightness, neutral.contrast, neutral.gamma)


@lru_cache(maxsize=8)
def tone_table(brightness: float, contrast: float, gamma: float) -> Pixels:
    """What each of the 256 values becomes: contrast about the middle, then brightness, then gamma; uint8 (256,)."""
    values = np.arange(256) / 255
    slope = 1 + contrast / 100 * ((STEEPEST - 1) if contrast > 0 else 1)
    values = np.clip((values - 0.5) * slope + 0.5 + brightness / 200, 0, 1) ** (1 / gamma)
    table = np.round(values * 255).astype(np.uint8)
    table.flags.writeable = False
    return table


@lru_cache(maxsize=1)
def _gain_table() -> Pixels:
    return np.minimum(np.arange(256) * DIFFERENCE_GAIN, 255).astype(np.uint8)


class Finisher:
    """A look as the decoder's last step (`app.media.frame.Finish`)."""

    def __init__(self, look: Look) -> None:
        self.look = look

    @property
    def wants_previous(self) -> bool:
        return self.look.difference

    def __call__(self, pixels: Pixels, previous: Pixels | None) -> Pixels:
        return apply(self.look, pixels, previous)


def finisher(look: Look) -> Finisher | None:
    """None for a neutral look, so that it costs nothing."""
    return None if look.is_neutral else Finisher(look)

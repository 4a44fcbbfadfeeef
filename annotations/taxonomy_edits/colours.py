"""Colours that can be told apart, also by people who see red and green alike.

What dichromats see: Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision
Deficiency", severity 1.0. Distances: CIE 1976 (L*, a*, b*), D65.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

EYES: Final = (
    np.eye(3),
    np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]),
    np.array([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
)
"""Usual sight, deuteranopia, protanopia: matrices on linear RGB."""
LEAST: Final = (30.0, 15.0, 15.0)
"""The distance of two label colours below which each of these eyes takes one for the other."""
TO_XYZ: Final = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
WHITE: Final = np.array([0.9505, 1.0, 1.089])
FAINTEST: Final = 0.06
"""Relative luminance below which an outline is lost in shadow and on dark panels."""
LEVELS: Final = (0x11, 0x55, 0x88, 0xBB, 0xDD, 0xFF)


def is_colour(text: str) -> bool:
    """`#rrggbb`."""
    return re.fullmatch(r"#[0-9a-fA-F]{6}", text) is not None


def alike(colour: str, others: Mapping[str, str]) -> list[str]:
    """The names of those other colours that some eyes would take this one for."""
    mine = _seen([colour])
    found: list[str] = []
    for name, other in others.items():
        apart = np.linalg.norm(mine - _seen([other]), axis=-1)[:, 0]
        if (apart < np.array(LEAST)).any():
            found.append(name)
    return found


def is_faint(colour: str) -> bool:
    """Whether it is too dark for an outline on footage and for a dot on a dark panel."""
    return float(TO_XYZ[1] @ _linear([colour])[0]) < FAINTEST


def palette(used: Sequence[str], count: int = 12) -> list[str]:
    """Colours as unlike those in use, and as unlike each other, as can be; the most unlike first."""
    offered = [f"#{r:02x}{g:02x}{b:02x}" for r in LEVELS for g in LEVELS for b in LEVELS]
    offered = [colour for colour in offered if not is_faint(colour)]
    seen, taken = _seen(offered), _seen(list(used))
    least = np.array(LEAST)[:, None]
    nearest = np.full(len(offered), np.inf)
    for at in range(len(used)):
        nearest = np.minimum(nearest, _apart(seen, taken[:, at], least))
    found: list[str] = []
    for _ in range(min(count, len(offered))):
        best = int(np.argmax(nearest))
        found.append(offered[best])
        nearest = np.minimum(nearest, _apart(seen, seen[:, best], least))
    return found


def _apart(seen: Array, one: Array, least: Array) -> Array:
    """How many times the least distance lies between one colour and each other, for the eyes that see it worst."""
    return np.min(np.linalg.norm(seen - one[:, None, :], axis=-1) / least, axis=0)


def _linear(colours: Sequence[str]) -> Array:
    """Linear RGB, float64 (n, 3) (IEC 61966-2-1)."""
    values = np.array([[int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)] for colour in colours]).reshape(-1, 3)
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def _seen(colours: Sequence[str]) -> Array:
    """Lab of each colour for each kind of eyes, float64 (3, n, 3)."""
    linear = _linear(colours)
    return np.stack([_lab(np.clip(linear @ eye.T, 0.0, 1.0)) for eye in EYES])


def _lab(linear: Array) -> Array:
    ratio = (linear @ TO_XYZ.T) / WHITE
    f = np.where(ratio > 0.008856, np.cbrt(ratio), 7.787 * ratio + 16 / 116)
    return np.stack([116 * f[:, 1] - 16, 500 * (f[:, 0] - f[:, 1]), 200 * (f[:, 1] - f[:, 2])], axis=-1)

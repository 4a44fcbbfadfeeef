"""The difficult clips: bundled ones, all of the large set where it is there, and the frame number in their pixels."""

import json
import os
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

ROOT = Path(__file__).resolve().parents[3]
BUNDLED = ROOT / "tests" / "data" / "clips"
SHARED = Path(os.environ.get("HOVERMARK_TEST_DATA") or ROOT.parent / "shared" / "data") / "nasty"
BLOCKS = 20
UNDEFINED = frozenset({"fuzz3_moov.mp4"})  # its damaged index says that the picture is mirrored: numbers cannot be read


@dataclass(frozen=True)
class Sample:
    """A file of the corpus and what is known about it."""

    path: Path
    known: dict[str, Any]

    @property
    def refused(self) -> bool:
        seen = self.known.get("seen") or {}
        return bool(self.known.get("error")) or seen.get("n") == 0

    @property
    def damaged(self) -> bool:
        return bool(self.known.get("damaged"))

    @property
    def codes(self) -> list[int | None] | None:
        """Numbers in the pictures: exact for sound files, what one good decoder saw for cut ones."""
        return self.known.get("codes") or (self.known.get("seen") or {}).get("codes")


def _read(folder: Path) -> list[Sample]:
    listing = folder / "expected.json"
    if not listing.is_file():
        return []
    known: dict[str, Any] = json.loads(listing.read_text(encoding="utf-8"))
    return [Sample(folder / name, entry) for name, entry in known.items() if (folder / name).is_file()]


def samples() -> list[Any]:
    """Parameters for a test: every file once, the bundled ones and those of the large set that are not among them."""
    own = _read(BUNDLED)
    names = {sample.path.name for sample in own}
    large = [sample for sample in _read(SHARED) if sample.path.name not in names]
    return [
        *(pytest.param(sample, id=sample.path.name) for sample in own),
        *(pytest.param(sample, id=sample.path.name, marks=pytest.mark.shared_data) for sample in large),
    ]


def clip(name: str) -> Path:
    """A bundled clip."""
    return BUNDLED / name


def code_of(pixels: npt.NDArray[np.uint8], quarters: int = 0) -> int | None:
    """The number in the top row of blocks: white, black, sixteen bits, odd parity, white. None: not readable.

    `quarters`: quarter turns clockwise that the picture was given; they are undone first.
    """
    upright = np.rot90(pixels, quarters)
    height_px = max(8, min(16, upright.shape[1] // BLOCKS // 2 * 2))
    row = upright[1 : 1 + max(1, height_px // 3), :, :3].mean(axis=(0, 2))
    edges = np.linspace(0, len(row), BLOCKS + 1)
    middle = [
        row[int(left + (right - left) / 4) : int(right - (right - left) / 4)].mean() for left, right in pairwise(edges)
    ]
    white, black = (middle[0] + middle[-1]) / 2, middle[1]
    if white - black < 60:
        return None
    bits = [value > (white + black) / 2 for value in middle]
    number = sum(1 << (15 - at) for at, bit in enumerate(bits[2:18]) if bit)
    return number if bits[18] == (number.bit_count() % 2 == 0) else None

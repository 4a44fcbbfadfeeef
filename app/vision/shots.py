"""Where a clip cuts from one shot to another.

Each picture is made very small and laid over the one before, moved by what phase correlation says; a camera that pans
leaves little difference then, a cut nearly everything. Fast motion and zooms leave much too, but for several frames in
a row, so a cut must stand out from its neighbours; and a flash is over soon, so the pictures around it must differ.

On real clips (street scenes with five cuts, coast, orbit, slides) cuts came out at 0.53 to 1.2 and everything else
below 0.46 with neighbours as high.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from app.jobs import Progress
from app.media.frame import Painter
from app.media.frame_table import FrameTable
from app.media.source import PyAvSource

Grey = npt.NDArray[np.float32]
"""A small picture, float32 (h, w)."""

HEIGHT_PX: Final = 36
LEAST: Final = 0.35
"""Difference of a cut, 0 (the same) to 2 (the negative)."""
TIMES: Final = 3.0
"""How far above its neighbours."""
LOOK: Final = 3
"""Frames after which a flash is over."""
NOISE: Final = 4.0
"""Grey levels that say nothing: black frames differ from each other by noise only."""
FARTHEST: Final = 0.6
"""Of width or height; pictures moved farther have too little in common to be compared."""


def difference(a: Grey, b: Grey) -> float:
    """How much of b cannot be explained by a, moved or brightened: 1 minus their correlation, 0 to 2."""
    still = _apart(a, b, 0, 0)
    if still < LEAST / 4:
        return still
    dy, dx = _shift(a, b)
    high, wide = a.shape
    if (dy, dx) == (0, 0) or abs(dy) > FARTHEST * high or abs(dx) > FARTHEST * wide:
        return still
    return min(still, _apart(a, b, dy, dx))


def _apart(a: Grey, b: Grey, dy: int, dx: int) -> float:
    high, wide = a.shape
    one = a[max(0, dy) : high + min(0, dy), max(0, dx) : wide + min(0, dx)]
    other = b[max(0, -dy) : high + min(0, -dy), max(0, -dx) : wide + min(0, -dx)]
    one, other = one - one.mean(), other - other.mean()
    spread = float((one * one).sum() * (other * other).sum())
    floor = (one.size * NOISE) ** 2
    if spread < floor:
        # two flat pictures: nothing to tell them apart by; a flat one and a full one are two shots
        return 0.0 if max(float(one.std()), float(other.std())) < 2 * NOISE else 1.0
    return 1.0 - float((one * other).sum()) / spread**0.5


def _shift(a: Grey, b: Grey) -> tuple[int, int]:
    """Rows and columns by which a is moved against b (phase correlation)."""
    window = np.outer(np.hanning(a.shape[0]), np.hanning(a.shape[1]))
    product = np.fft.rfft2((a - a.mean()) * window) * np.conj(np.fft.rfft2((b - b.mean()) * window))
    peaks = np.fft.irfft2(product / (np.abs(product) + 1e-3), a.shape)
    found = np.unravel_index(int(np.argmax(peaks)), peaks.shape)
    dy, dx = (int(at) if at <= size // 2 else int(at) - size for at, size in zip(found, a.shape, strict=True))
    return dy, dx


def cuts_in(pictures: Iterable[Grey]) -> Iterator[int]:
    """Numbers of the pictures that begin a new shot, rising; the first picture is none of them."""
    recent: deque[Grey] = deque(maxlen=2 * LOOK + 2)
    scores: deque[float] = deque(maxlen=2 * LOOK + 2)
    number = 0
    for number, picture in enumerate(pictures):
        scores.append(difference(recent[-1], picture) if recent else 0.0)
        recent.append(picture)
        # judged LOOK frames later, when it is known what came after
        if number > LOOK and _is_cut(list(recent), list(scores), len(recent) - 1 - LOOK):
            yield number - LOOK
    for late in range(max(1, number - LOOK + 1), number + 1):
        if _is_cut(list(recent), list(scores), len(recent) - 1 - (number - late)):
            yield late


def _is_cut(pictures: list[Grey], scores: list[float], at: int) -> bool:
    """Whether the picture at that place begins a shot. `scores`: of each against the one before it."""
    score, beside = scores[at], max(scores[at - 1 : at] + scores[at + 1 : at + 2])
    if score < LEAST or score < TIMES * beside:
        return False
    # a flash begins where it soon looks as before, and ends where it looks as it did before that
    before, after = pictures[max(0, at - 1 - LOOK) : at - 1], pictures[at + 1 : at + 1 + LOOK]
    return all(difference(pictures[at - 1], each) >= LEAST for each in after) and all(
        difference(each, pictures[at]) >= LEAST for each in before
    )


def find_cuts(path: Path, table: FrameTable, progress: Progress) -> list[int]:
    """The first frames of the shots of a clip, without frame 0. Decodes all of it; raises Cancelled, ClipError."""
    source = PyAvSource(path, table)
    try:
        return list(cuts_in(_small(source, table, progress)))
    finally:
        source.close()


def _small(source: PyAvSource, table: FrameTable, progress: Progress) -> Iterator[Grey]:
    painter, count = Painter(table.look), max(1, len(table))
    while (picture := source.read()) is not None:
        progress.check()
        progress.report(picture.index / count, f"frame {picture.index} of {count}")
        yield painter.pixels(picture.native, HEIGHT_PX)[..., 1].astype(np.float32)

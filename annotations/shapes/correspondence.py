"""Interpolation between outlines: which place on one belongs to which place on the other.

Outlines with equally many vertices go vertex by vertex: one was made from the other by moving vertices. Otherwise both
are walked once round at the same relative speed, and the result gets a vertex wherever either of the two has one: so
near either end it is that very outline, and nothing jumps. Before, closed outlines are brought to the same winding and
the walk's start on the second is shifted to where the two, laid centre on centre, are nearest to each other; open ones
are reversed if that brings their ends nearer. Without this, outlines would turn inside out on the way.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from annotations.shapes.geometry import Points, signed_area

_SAMPLES: Final = 96
"""Places on either outline that are compared to find the start; a shift is found to 1 / 96 of the way round ..."""
_REFINEMENTS: Final = 6
"""... and then to 1 / 96 / 2**6."""

Floats = npt.NDArray[np.float64]


def between(a: Points, b: Points, t: float, *, closed: bool) -> Points:
    """The outline a share `t` of the way from a to b, float64 (n, 2). Exactly a at 0 and b at 1."""
    if t <= 0.0 or t >= 1.0:
        return a if t <= 0.0 else b
    mirrored = closed and signed_area(a) * signed_area(b) < 0
    if len(a) == len(b) and not mirrored:
        return a + (b - a) * t
    from_a, from_b = _matched(a.tobytes(), b.tobytes(), closed, mirrored)
    return from_a + (from_b - from_a) * t


@lru_cache(maxsize=1024)
def _matched(bytes_a: bytes, bytes_b: bytes, closed: bool, mirrored: bool) -> tuple[Points, Points]:
    """As many places on a as on b, one belonging to the other. The same for the whole way, and takes a millisecond."""
    a, b = (np.frombuffer(each, dtype=np.float64).reshape(-1, 2) for each in (bytes_a, bytes_b))
    if mirrored or (not closed and _ends_apart(a, b[::-1]) < _ends_apart(a, b)):
        b = b[::-1]
    shares_a, shares_b = _shares(a, closed=closed), _shares(b, closed=closed)
    shift = _best_shift(a, b, shares_a, shares_b) if closed else 0.0
    of_b = (shares_b[:-1] - shift) % 1.0 if closed else shares_b
    shares = _distinct(np.concatenate((shares_a[:-1] if closed else shares_a, of_b)), closed=closed)
    from_a = _walk(a, shares_a, shares, closed=closed)
    from_b = _walk(b, shares_b, (shares + shift) % 1.0 if closed else shares, closed=closed)
    return from_a, from_b


def nearest(a: Sequence[Points], b: Sequence[Points]) -> list[tuple[int, int]]:
    """Which outline of b each of a becomes, as pairs of numbers in the order of a: the nearest pairs find each other
    first. Compared are the outlines' middles as seen from the middle of their own group, so that a group that only
    moves stays as it is. Of groups unequally large only the smaller one's number of pairs is found.
    """
    if not a or not b:
        return []
    if len(a) == len(b) == 1:
        return [(0, 0)]
    of_a, of_b = _middles(a), _middles(b)
    apart = np.hypot(*np.moveaxis(of_a[:, None, :] - of_b[None, :, :], -1, 0))
    found: list[tuple[int, int]] = []
    for _ in range(min(len(a), len(b))):
        i, j = (int(n) for n in np.unravel_index(np.argmin(apart), apart.shape))
        found.append((i, j))
        apart[i, :] = apart[:, j] = np.inf
    return sorted(found)


def _middles(outlines: Sequence[Points]) -> Points:
    middles = np.array([(outline.min(axis=0) + outline.max(axis=0)) / 2 for outline in outlines])
    return middles - middles.mean(axis=0)


def _ends_apart(a: Points, b: Points) -> float:
    return float(np.hypot(*(a[0] - b[0])) + np.hypot(*(a[-1] - b[-1])))


def _shares(points: Points, *, closed: bool) -> Floats:
    """For each vertex the share of the whole way walked before it; a closed outline's last entry, 1, is its start."""
    ring = np.vstack((points, points[:1])) if closed else points
    way = np.concatenate(((0.0,), np.cumsum(np.hypot(*np.diff(ring, axis=0).T))))
    # an outline without length (all vertices in one place) is walked vertex by vertex
    return way / way[-1] if way[-1] > 0 else np.linspace(0.0, 1.0, len(ring))


def _walk(points: Points, shares: Floats, at: Floats, *, closed: bool) -> Points:
    """The places on the outline after these shares of the way."""
    ring = np.vstack((points, points[:1])) if closed else points
    return np.column_stack((np.interp(at, shares, ring[:, 0]), np.interp(at, shares, ring[:, 1])))


def _distinct(shares: Floats, *, closed: bool) -> Floats:
    """In order, leaving out those so near to the one before that no vertex is needed."""
    ordered = np.sort(shares)
    keep = np.concatenate(((True,), np.diff(ordered) > 1e-9))
    if closed and 1.0 - ordered[-1] + ordered[0] <= 1e-9:
        keep[-1] = False
    return ordered[keep]


def _best_shift(a: Points, b: Points, shares_a: Floats, shares_b: Floats) -> float:
    """By which share of its way the start on b must be moved so that b lies nearest to a, centre on centre."""
    steps = np.arange(_SAMPLES) / _SAMPLES
    on_a, on_b = _walk(a, shares_a, steps, closed=True), _walk(b, shares_b, steps, closed=True)
    on_a, centre_b = on_a - on_a.mean(axis=0), on_b.mean(axis=0)
    on_b = on_b - centre_b
    # the squared distance is least where the correlation is greatest; its entry k is for a shift of k steps
    turns = (np.arange(_SAMPLES)[:, None] + np.arange(_SAMPLES)[None, :]) % _SAMPLES
    shift = float(np.argmax(np.einsum("kij,ij->k", on_b[turns], on_a))) / _SAMPLES

    def fit(candidate: float) -> float:
        moved = _walk(b, shares_b, (steps + candidate) % 1.0, closed=True) - centre_b
        return float(np.einsum("ij,ij->", moved, on_a))

    width = 0.5 / _SAMPLES
    for _ in range(_REFINEMENTS):
        shift = max((shift - width, shift, shift + width), key=fit)
        width /= 2
    return shift % 1.0

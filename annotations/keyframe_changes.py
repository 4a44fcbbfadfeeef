"""What differs between two states of one track's keyframes, found column by column."""

import numpy as np
import numpy.typing as npt

from annotations.keyframe import Keyframe
from annotations.keyframes import Keyframes, differing

KeyframeChange = tuple[Keyframe | None, Keyframe | None]
"""One keyframe before and after; None: it is not there."""


def keyframe_changes(before: Keyframes, after: Keyframes) -> list[KeyframeChange]:
    """Which keyframes went, came or changed, by rising frame. Only those become objects."""
    if before is after:
        return []
    gone = np.flatnonzero(~np.isin(before.frames, after.frames))
    come = np.flatnonzero(~np.isin(after.frames, before.frames))
    _, rows, others = np.intersect1d(before.frames, after.frames, assume_unique=True, return_indices=True)
    changed = _changed(before, rows, after, others)
    changes: list[KeyframeChange] = [(before[int(i)], None) for i in gone]
    changes += [(None, after[int(i)]) for i in come]
    changes += [(before[int(i)], after[int(j)]) for i, j in zip(rows[changed], others[changed], strict=True)]
    return sorted(changes, key=_frame)


def with_changes(keyframes: Keyframes, changes: list[KeyframeChange]) -> Keyframes:
    """The keyframes after these changes."""
    drop = [before.frame for before, after in changes if before is not None and after is None]
    return keyframes.with_changes([after for _, after in changes if after is not None], drop)


def _changed(
    a: Keyframes, rows: npt.NDArray[np.int64], b: Keyframes, others: npt.NDArray[np.int64]
) -> npt.NDArray[np.bool_]:
    """For rows of a and of b that stand on the same frames, pair by pair, whether they differ."""
    lengths, other_lengths = np.diff(a.starts)[rows], np.diff(b.starts)[others]
    changed = (a.after[rows] != b.after[others]) | (a.occluded[rows] != b.occluded[others])
    changed |= lengths != other_lengths
    changed |= differing(a.kinds, a.kind_of[rows], b.kinds, b.kind_of[others])
    changed |= differing(a.extras, a.extra_of[rows], b.extras, b.extra_of[others])
    comparable = np.flatnonzero(~changed)
    if len(comparable):
        counts = lengths[comparable]
        pair_of = np.repeat(comparable, counts)
        within = np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts, counts)
        mine = a.values[np.repeat(a.starts[:-1][rows[comparable]], counts) + within]
        theirs = b.values[np.repeat(b.starts[:-1][others[comparable]], counts) + within]
        changed[pair_of[mine != theirs]] = True
    return changed


def _frame(change: KeyframeChange) -> int:
    keyframe = change[0] if change[0] is not None else change[1]
    assert keyframe is not None
    return keyframe.frame

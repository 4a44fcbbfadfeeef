"""What one lane shows of its track, as columns: made once per state of the track, cut to the view when painted."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from annotations.keyframe import After
from annotations.keyframes import AFTERS, Keyframes
from annotations.model import Track
from annotations.names import label_colour, numbered_name
from annotations.query import visible_ranges
from annotations.taxonomy import Taxonomy
from ui.timeline.scale import Scale

CLUSTER_PX: Final = 7.0
"""Keyframes nearer to each other than this are painted as one group."""
REACH_PX: Final = 6.0
"""How near a click must be to a diamond."""
TOGGLE_PX: Final = 42.0
"""An interval must be this wide in view to show what holds in it."""
OCCLUDED: Final = 8
"""Added to the code of `after` in a piece's style."""
INTERPOLATE, HOLD, CARRY, HIDDEN = (AFTERS.index(a) for a in (After.INTERPOLATE, After.HOLD, After.CARRY, After.HIDDEN))

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pieces:
    """Stretches of frames that look the same: [first, end). Style: code of `after`, plus OCCLUDED."""

    firsts: Ints
    ends: Ints
    styles: npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Lane:
    """What a lane shows of its track."""

    track: Track
    name: str
    colour: str
    firsts: Ints
    lasts: Ints
    """The runs of frames on which the track can be seen."""
    guesses: npt.NDArray[np.bool_]
    """Which keyframes a machine set and nobody has accepted."""
    pieces: Pieces
    gap_firsts: Ints
    gap_ends: Ints
    """Frames between two keyframes on which the track is hidden: [first, end)."""

    @classmethod
    def of(cls, track: Track, taxonomy: Taxonomy, last_frame: int, language: str) -> "Lane":
        keyframes = track.keyframes
        firsts, lasts = visible_ranges(keyframes, last_frame)
        guess = np.array([extra.source.is_guess for extra in keyframes.extras] or [False], dtype=bool)
        gaps = (keyframes.after[:-1] == HIDDEN) & (np.diff(keyframes.frames) > 1)
        return cls(
            track=track,
            name=numbered_name(taxonomy, track, language),
            colour=label_colour(taxonomy, track.label),
            firsts=firsts,
            lasts=lasts,
            guesses=guess[keyframes.extra_of] if len(keyframes) else np.zeros(0, dtype=bool),
            pieces=pieces_of(keyframes, last_frame),
            gap_firsts=keyframes.frames[:-1][gaps] + 1,
            gap_ends=keyframes.frames[1:][gaps],
        )


def pieces_of(keyframes: Keyframes, last_frame: int) -> Pieces:
    """The stretches of a track by what holds on them; neighbours that look the same are one."""
    n = int(np.searchsorted(keyframes.frames, last_frame, side="right"))
    if not n:
        return Pieces(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.uint8))
    frames, after = keyframes.frames[:n], keyframes.after[:n].copy()
    following = np.append(frames[1:], last_frame + 1)
    if n == len(keyframes) and after[-1] == INTERPOLATE:
        after[-1] = HIDDEN
    ends = np.where(after == HIDDEN, frames + 1, following)
    styles = after + OCCLUDED * (keyframes.occluded[:n] != 0)
    # a keyframe at which a bar ends looks like what leads up to it
    closing = np.flatnonzero(after == HIDDEN)
    touches = (
        np.zeros(len(closing), dtype=bool)
        if not len(closing)
        else (closing > 0) & (ends[closing - 1] == frames[closing])
    )
    styles[closing] = np.where(
        touches, styles[closing - 1], INTERPOLATE + OCCLUDED * (keyframes.occluded[closing] != 0)
    )
    breaks = np.flatnonzero((ends[:-1] < frames[1:]) | (styles[1:] != styles[:-1]))
    starts = np.concatenate(([0], breaks + 1))
    stops = np.concatenate((breaks, [n - 1]))
    return Pieces(frames[starts], ends[stops], styles[starts].astype(np.uint8))


# -- cut to what is in view ------------------------------------------------------------------------------------------


def bars(lane: Lane, scale: Scale, left: float, right: float) -> Floats:
    """Left and right edges of the bars between two pixels, float64 (n, 2); bars that would touch are one."""
    start, stop = _in_view(lane.firsts, lane.lasts, scale, left, right)
    if start >= stop:
        return np.empty((0, 2))
    x0 = (lane.firsts[start:stop].astype(np.float64) - scale.left) / scale.per_px
    x1 = (lane.lasts[start:stop].astype(np.float64) + 1 - scale.left) / scale.per_px
    return _joined(x0, np.maximum(x1, x0 + 3))


def pieces(lane: Lane, scale: Scale, left: float, right: float) -> list[tuple[float, float, int]]:
    """Left edge, right edge and style of what is painted between two pixels. Where there are more stretches than can
    be told apart, they are told as one.
    """
    found = lane.pieces
    start, stop = _in_view(found.firsts, found.ends - 1, scale, left, right)
    if stop - start > max(24.0, (right - left) / 6):
        return [(a, b, INTERPOLATE) for a, b in bars(lane, scale, left, right).tolist()]
    x0 = (found.firsts[start:stop].astype(np.float64) - scale.left) / scale.per_px
    x1 = np.maximum((found.ends[start:stop].astype(np.float64) - scale.left) / scale.per_px, x0 + 3)
    return list(zip(x0.tolist(), x1.tolist(), found.styles[start:stop].tolist(), strict=True))


def gaps(lane: Lane, scale: Scale, left: float, right: float) -> list[tuple[float, float]]:
    """Left and right edges of the hidden stretches between two pixels; those narrower than two pixels are left out."""
    start, stop = _in_view(lane.gap_firsts, lane.gap_ends - 1, scale, left, right)
    x0 = (lane.gap_firsts[start:stop].astype(np.float64) - scale.left) / scale.per_px
    x1 = (lane.gap_ends[start:stop].astype(np.float64) - scale.left) / scale.per_px
    wide = x1 - x0 > 2
    return list(zip(x0[wide].tolist(), x1[wide].tolist(), strict=True))


@dataclass(frozen=True, slots=True)
class Cluster:
    """Keyframes painted as one: `left` and `right` are middles in pixels; one keyframe if they are equal."""

    left: float
    right: float
    guess: bool
    first: int
    last: int
    """Their frames."""


def clusters(lane: Lane, scale: Scale, left: float, right: float, near: float = CLUSTER_PX) -> list[Cluster]:
    """Groups of keyframes between two pixels, no more than there are pixels, however many keyframes."""
    frames = lane.track.keyframes.frames
    reach = 2 * near * scale.per_px
    start = int(np.searchsorted(frames, scale.left + left * scale.per_px - reach, side="left"))
    stop = int(np.searchsorted(frames, scale.left + right * scale.per_px + reach, side="right"))
    if start >= stop:
        return []
    shown = frames[start:stop]
    x = scale.middles(shown)
    apart = np.flatnonzero(np.diff(x) >= near)
    starts = np.concatenate(([0], apart + 1))
    ends = np.concatenate((apart, [len(x) - 1]))
    guesses = np.logical_and.reduceat(lane.guesses[start:stop], starts)
    columns = (x[starts], x[ends], guesses, shown[starts], shown[ends])
    return [Cluster(*row) for row in zip(*(column.tolist() for column in columns), strict=True)]


def keyframe_at(lane: Lane, scale: Scale, x: float, reach: float) -> int | None:
    """The frame of the keyframe nearest to a pixel, if one is within reach."""
    frames = lane.track.keyframes.frames
    if not len(frames):
        return None
    wanted = scale.left + x * scale.per_px - 0.5
    place = int(np.searchsorted(frames, wanted))
    near = [int(frames[i]) for i in (place - 1, place) if 0 <= i < len(frames)]
    best = min(near, key=lambda frame: abs(scale.middle(frame) - x))
    return best if abs(scale.middle(best) - x) <= reach else None


def frames_between(lane: Lane, first: int, last: int) -> Ints:
    """The keyframes from one frame to another, both inside."""
    frames = lane.track.keyframes.frames
    return frames[np.searchsorted(frames, first, side="left") : np.searchsorted(frames, last, side="right")]


def toggles(lane: Lane, scale: Scale, least: float = TOGGLE_PX) -> list[tuple[float, int]]:
    """Where what holds after a keyframe is told and changed: middle in pixels, and the keyframe's frame.

    In the middle of the part of the interval that is in view; after the last keyframe, just behind it.
    """
    frames = lane.track.keyframes.frames
    start = max(0, int(np.searchsorted(frames, scale.left, side="right")) - 1)
    stop = int(np.searchsorted(frames, scale.left + scale.shown, side="right"))
    if stop - start > scale.width / least:
        return []
    found: list[tuple[float, int]] = []
    for i in range(start, stop):
        frame = int(frames[i])
        begin = max(scale.middle(frame), 0.0)
        if i + 1 == len(frames):
            found.append((scale.middle(frame) + least * 0.5, frame))
            continue
        end = min(scale.middle(int(frames[i + 1])), float(scale.width))
        if end - begin >= least:
            found.append(((begin + end) / 2, frame))
    return found


def _in_view(firsts: Ints, lasts: Ints, scale: Scale, left: float, right: float) -> tuple[int, int]:
    from_frame = scale.left + left * scale.per_px
    to_frame = scale.left + right * scale.per_px
    start = int(np.searchsorted(lasts, np.floor(from_frame) - 1, side="left"))
    return start, int(np.searchsorted(firsts, np.ceil(to_frame) + 1, side="right"))


def _joined(x0: Floats, x1: Floats) -> Floats:
    reached = np.maximum.accumulate(x1)
    apart = np.flatnonzero(x0[1:] - reached[:-1] > 0.75)
    starts = np.concatenate(([0], apart + 1))
    ends = np.concatenate((apart, [len(x1) - 1]))
    return np.column_stack((x0[starts], reached[ends]))

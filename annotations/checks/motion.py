"""Sudden jumps in place or size, as when a box was dragged on to another car.

A camera that pans or zooms moves everything, and things start and stop; so a step counts as a jump only where it is
far quicker than the track's own steps before it and after it, farther than the thing is large, and where the other
tracks did not move along with it.
"""

from collections.abc import Iterator
from typing import Final

import numpy as np
import numpy.typing as npt

from annotations.checks.bounds import Boxes
from annotations.checks.check import Check
from annotations.checks.finding import Severity, Spot
from annotations.checks.sight import Ints, Sight, at_frames, is_seen, middle
from annotations.model import Track
from annotations.query import HIDDEN

Floats = npt.NDArray[np.float64]

FEWEST: Final = 4
"""Steps that a track must have for its own habit to be known."""
TIMES: Final = 5.0
"""How many times quicker than the steps around it."""
AROUND: Final = 3
"""Steps on either side that are looked at."""
LEAST_SHARE: Final = 0.03
"""Of the picture's diagonal; nearer than that is no jump."""
GROWTH: Final = 1.8
"""Times as wide or high (square root of the area) at once."""
EDGE_PX: Final = 3.0
"""So near to the picture's edge a shape is cut off by it, and changes its size without anybody's fault."""
COMPANY: Final = 40
"""Other tracks that are asked whether they moved too."""


def _centres(boxes: Boxes) -> Floats:
    return (boxes[:, 0:2] + boxes[:, 2:4]) / 2


def _steps(track: Track) -> tuple[npt.NDArray[np.bool_], Floats]:
    """Which neighbouring keyframes a shape moves between, and how many frames that takes."""
    return track.keyframes.after[:-1] != HIDDEN, np.diff(track.keyframes.frames).astype(np.float64)


def is_sudden(pace: Floats, i: int) -> bool:
    """Whether a pace is far above those before and after it. NaN: a step that does not count."""
    sides = (pace[max(0, i - AROUND) : i], pace[i + 1 : i + 1 + AROUND])
    known = [side[np.isfinite(side)] for side in sides]
    if len(known[0]) + len(known[1]) < AROUND:
        return False
    # one step there and one back again are two in a row: the median of three steps is not moved by one of them
    return all(pace[i] > TIMES * float(np.median(side)) for side in known if len(side))


def _candidates(pace: Floats, moved: npt.NDArray[np.bool_]) -> list[int]:
    known = pace[np.isfinite(pace)]
    if len(known) <= FEWEST or not moved.any():
        return []
    quick = np.flatnonzero(moved & (pace > TIMES * float(np.median(known))))
    return [i for i in quick.tolist() if is_sudden(pace, i)]


def _place_jumps(sight: Sight, track: Track) -> Iterator[Spot]:
    clip = sight.clip_of(track)
    if clip is None or len(track.keyframes) <= FEWEST + 1:
        return
    boxes = sight.boxes(track)
    counts, frames = _steps(track)
    with np.errstate(all="ignore"):
        way = np.diff(_centres(boxes), axis=0)
        far = np.hypot(way[:, 0], way[:, 1])
        large = np.hypot(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1])
        least = np.maximum(np.maximum(large[:-1], large[1:]), LEAST_SHARE * float(np.hypot(clip.width, clip.height)))
        pace = np.where(counts, far / frames, np.nan)
        moved = counts & (far > least)
    for i in _candidates(pace, moved):
        first, last = (int(f) for f in track.keyframes.frames[i : i + 2])
        if not _moved_along(sight, track, first, last, way[i]):
            text = f"{sight.name(track)} jumps by {far[i]:.0f} px between frames {first} and {last}."
            yield Spot(text, last, at=middle(boxes, i + 1))


def _moved_along(sight: Sight, track: Track, first: int, last: int, way: Floats) -> bool:
    """Whether most other tracks moved about as far in about the same direction, so that it was the camera."""
    there = _others(sight, track, first, last)
    if len(there) < 2:
        return False
    ways = np.array([_centres(pair)[1] - _centres(pair)[0] for pair in there])
    with np.errstate(all="ignore"):
        apart = np.hypot(*(ways - way).T)
    return float(np.median(apart)) < 0.5 * float(np.hypot(*way))


def _others(sight: Sight, track: Track, first: int, last: int) -> list[Boxes]:
    """The boxes on both frames of other tracks that can be seen on both."""
    wanted: Ints = np.array((first, last), dtype=np.int64)
    found: list[Boxes] = []
    for other in sight.tracks_by_clip().get(track.clip, ()):
        span = other.keyframes.span
        if other.id == track.id or span is None or first not in span or last not in span:
            continue
        if bool(is_seen(sight.ranges(other), wanted).all()):
            boxes = at_frames(other.keyframes.frames, sight.boxes(other), wanted)
            if np.isfinite(boxes).all():
                found.append(boxes)
        if len(found) == COMPANY:
            break
    return found


def _size_jumps(sight: Sight, track: Track) -> Iterator[Spot]:
    clip = sight.clip_of(track)
    if clip is None or len(track.keyframes) <= FEWEST + 1:
        return
    boxes = sight.boxes(track)
    counts, frames = _steps(track)
    with np.errstate(all="ignore"):
        left, top, right, bottom = boxes.T
        area = (right - left) * (bottom - top)
        inside = (left > EDGE_PX) & (top > EDGE_PX) & (right < clip.width - EDGE_PX) & (bottom < clip.height - EDGE_PX)
        counts = counts & (area[:-1] > 1.0) & (area[1:] > 1.0)
        growth = np.abs(np.diff(np.log(np.where(area > 0, area, np.nan)))) / 2
        pace = np.where(counts, growth / frames, np.nan)
        moved = counts & inside[:-1] & inside[1:] & (growth > np.log(GROWTH))
    for i in _candidates(pace, moved):
        first, last = (int(f) for f in track.keyframes.frames[i : i + 2])
        if not _zoomed_along(sight, track, first, last, float(growth[i])):
            bigger = "larger" if area[i + 1] > area[i] else "smaller"
            times = float(np.exp(growth[i]))
            text = f"{sight.name(track)} is {times:.1f} times {bigger} on frame {last} than on frame {first}."
            yield Spot(text, last, at=middle(boxes, i + 1))


def _zoomed_along(sight: Sight, track: Track, first: int, last: int, growth: float) -> bool:
    pairs = [(p[:, 2] - p[:, 0]) * (p[:, 3] - p[:, 1]) for p in _others(sight, track, first, last)]
    pairs = [areas for areas in pairs if areas[0] > 1.0 and areas[1] > 1.0]
    if len(pairs) < 2:
        return False
    others = [abs(float(np.log(areas[1] / areas[0]))) / 2 for areas in pairs]
    return float(np.median(others)) > 0.5 * growth


MOTION: Final = (
    Check(
        id="jump_place",
        title="Jump in place",
        severity=Severity.WARNING,
        explanation="Between two keyframes it moves far quicker than before and after, and other things do not: perhaps"
        " another thing was taken for it, or a keyframe slipped. Split the track there, or move the keyframe.",
        look=_place_jumps,
    ),
    Check(
        id="jump_size",
        title="Jump in size",
        severity=Severity.WARNING,
        explanation="Between two keyframes it grows or shrinks far quicker than before and after. Look whether the"
        " shape on that frame is drawn around the same thing.",
        look=_size_jumps,
    ),
)

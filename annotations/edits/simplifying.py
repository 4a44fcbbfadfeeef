"""Keyframes that say nothing: interpolation gives the same without them."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

import msgspec
import numpy as np
import numpy.typing as npt

from annotations.changes import Change, Edit
from annotations.edits.outlines import apart_px
from annotations.errors import AnnotationError
from annotations.interpolation import shape_between, state_on
from annotations.keyframe import After, Keyframe
from annotations.model import Track
from annotations.names import numbered_name
from annotations.shapes.geometry import Points
from annotations.shapes.kinds import kind
from annotations.shapes.shape import Shape
from annotations.taxonomy import Taxonomy, default_taxonomy

UNCHANGED: Final = "Nothing was changed."


def simplify(track: Track, tolerance_px: float, *, taxonomy: Taxonomy | None = None) -> Edit:
    """Without the keyframes that `superfluous` names. AnnotationError if there are none."""
    going = superfluous(track, tolerance_px)
    if not going:
        raise AnnotationError(
            f"Every keyframe of #{track.number} is needed within {tolerance_px:g} px.",
            fine=UNCHANGED,
            todo="Allow a larger deviation.",
        )
    after = msgspec.structs.replace(track, keyframes=track.keyframes.without(*going))
    name = numbered_name(taxonomy or default_taxonomy(), track)
    what = f"{len(going)} of {len(track.keyframes)} keyframes"
    return Edit(title=f"Drop {what} of {name}", changes=(Change(track, after),), clip=track.clip, frame=going[0])


def simplified_count(track: Track, tolerance_px: float) -> int:
    """How many keyframes `simplify` would drop."""
    return len(superfluous(track, tolerance_px))


def superfluous(track: Track, tolerance_px: float) -> list[int]:
    """Frames of keyframes without which no frame's outline is farther than the tolerance from where it is, rising.

    Measured on every frame in between. Never the first or the last; never one that changes what holds after it, whether
    something stands before it, what is said of it, or who says so.
    """
    keyframes = list(track.keyframes)
    dropped: list[int] = []
    for first, last in _runs(keyframes):
        dropped.extend(_dropped(track, keyframes, first, last, tolerance_px))
    return dropped


def _runs(keyframes: list[Keyframe]) -> Iterator[tuple[int, int]]:
    """Places of keyframes that must stay, pairwise, with others in between that may go."""
    first = 0
    for place in range(1, len(keyframes)):
        if place + 1 == len(keyframes) or not _may_go(keyframes[place - 1], keyframes[place]):
            if place - first > 1:
                yield first, place
            first = place


def _may_go(before: Keyframe, keyframe: Keyframe) -> bool:
    """Whether a keyframe says nothing but where the shape is."""
    return (
        keyframe.after is before.after
        and keyframe.after in (After.INTERPOLATE, After.HOLD)
        and keyframe.occluded == before.occluded
        and all(before.attributes.get(name) == value for name, value in keyframe.attributes.items())
        and not keyframe.unknown
        and (keyframe.source.origin, keyframe.source.accepted) == (before.source.origin, before.source.accepted)
    )


def _dropped(track: Track, keyframes: list[Keyframe], first: int, last: int, tolerance_px: float) -> list[int]:
    """Of the keyframes between two that stay: all of them, or all but the one at the worst place, and so on."""
    frames = track.keyframes.frames.tolist()
    kept = {first, last} | _surely_needed(track, keyframes, first, last, tolerance_px)
    pending = list(pairwise(sorted(kept)))
    while pending:
        a, b = pending.pop()
        if b - a < 2:
            continue
        worst = _worst(track, keyframes[a], keyframes[b], tolerance_px)
        if worst is None:
            continue
        # the keyframe on the worst frame stays, or the next one after it
        place = min(max(bisect_left(frames, worst), a + 1), b - 1)
        kept.add(place)
        pending += [(a, place), (place, b)]
    return [keyframes[i].frame for i in range(first, last + 1) if i not in kept]


def _surely_needed(track: Track, keyframes: list[Keyframe], first: int, last: int, tolerance_px: float) -> set[int]:
    """Which of them stay, found quickly for all frames at once, as if outlines moved vertex by vertex: they do for most
    kinds. What that misses is found frame by frame afterwards.
    """
    begin, end = keyframes[first].frame, keyframes[last].frame
    outlines = _outlines(track, begin, end)
    if outlines is None:
        return set()
    still = keyframes[first].after is not After.INTERPOLATE
    frames = [keyframe.frame for keyframe in keyframes]
    needed: set[int] = set()
    pending = [(first, last)]
    while pending:
        a, b = pending.pop()
        if b - a < 2:
            continue
        way = outlines[frames[a] - begin : frames[b] - begin + 1]
        share = np.zeros(len(way)) if still else np.linspace(0.0, 1.0, len(way))
        apart = np.hypot(*np.moveaxis(way - (way[0] + (way[-1] - way[0]) * share[:, None, None]), -1, 0)).max(axis=1)
        worst = int(np.argmax(apart[:-1]))
        if apart[worst] > tolerance_px:
            place = min(max(bisect_left(frames, frames[a] + worst), a + 1), b - 1)
            needed.add(place)
            pending += [(a, place), (place, b)]
    return needed


def _outlines(track: Track, first: int, last: int) -> npt.NDArray[np.float64] | None:
    """Float64 (frames, vertices, 2); None where they are not all of one line with equally many vertices."""
    found: list[Points] = []
    for frame in range(first, last + 1):
        state = state_on(track, frame)
        rings = kind(state.shape.kind).rings(state.shape) if state is not None else ()
        if len(rings) != 1 or (found and len(rings[0].points) != len(found[0])):
            return None
        found.append(rings[0].points)
    return np.array(found)


def _worst(track: Track, first: Keyframe, last: Keyframe, tolerance_px: float) -> int | None:
    """The frame in between that would be farthest from where it is; None if all are near enough."""
    worst, distance = None, tolerance_px
    for frame in range(first.frame + 1, last.frame):
        state = state_on(track, frame)
        if state is not None:
            apart = apart_px(state.shape, _without_others(first, last, frame))
            if apart > distance:
                worst, distance = frame, apart
    return worst


def _without_others(first: Keyframe, last: Keyframe, frame: int) -> Shape:
    if first.after is not After.INTERPOLATE:
        return first.shape
    return shape_between(first.shape, last.shape, (frame - first.frame) / (last.frame - first.frame))

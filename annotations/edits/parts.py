"""A track cut in two so that every frame shows exactly what it showed: what splitting, trimming and joining stand on.

The state on both sides of a cut is made explicit. Where that alone would change a frame in between (outlines with
unequal numbers of vertices do not go over into each other evenly), more keyframes are set there.
"""

from collections.abc import Iterable
from typing import Final

import msgspec

from annotations.edits.outlines import apart_px
from annotations.interpolation import shape_between, state_on
from annotations.keyframe import After, Attributes, Keyframe, Value
from annotations.keyframes import NONE, Keyframes
from annotations.model import ReviewSpan, Track

FOREVER: Final = 2**62
"""Later than the last frame of any clip."""
EXACT_PX: Final = 1e-6
"""Outlines nearer to each other than that are the same: what is left is the rounding of sums."""


def keyframe_at(track: Track, frame: int) -> Keyframe | None:
    """The keyframe on a frame, or one that says what holds there anyway; None where the track cannot be seen."""
    there = track.keyframes.on(frame)
    if there is not None:
        return there
    state = state_on(track, frame)
    if state is None:
        return None
    return Keyframe(frame=frame, shape=state.shape, after=state.after, occluded=state.occluded, source=state.source)


def held_attributes(track: Track, frame: int) -> dict[str, Value]:
    """What keyframes on or before a frame say of their own scope and no later one of them unsays."""
    held: dict[str, Value] = {}
    if any(extra.attributes for extra in track.keyframes.extras):
        for place in range(track.keyframes.place(frame) + 1):
            held.update(track.keyframes.attributes(place))
    return held


def part_before(track: Track, frame: int) -> Keyframes:
    """Keyframes that show what the track shows before a frame, and nothing from there on."""
    keyframes = track.keyframes
    place = keyframes.place(frame - 1)
    if place < 0:
        return NONE
    kept = keyframes.without(*keyframes.frames[place + 1 :].tolist())
    last = keyframes[place]
    # whatever is put behind it later must not be gone towards
    end = msgspec.structs.replace(keyframe_at(track, frame - 1) or last, after=After.HIDDEN)
    return kept.with_changes([*_between(track, last, end), end], ())


def part_from(track: Track, frame: int, last_frame: int = FOREVER) -> Keyframes:
    """Keyframes that show what the track shows from a frame on, and nothing before. `last_frame`: the clip's."""
    keyframes = track.keyframes
    if frame > last_frame:
        return NONE
    kept = keyframes.without(*keyframes.frames[: keyframes.place(frame - 1) + 1].tolist())
    first = keyframe_at(track, frame) or (kept[0] if len(kept) else None)
    if first is None:
        return NONE
    first = msgspec.structs.replace(first, attributes=_under(held_attributes(track, frame - 1), first.attributes))
    following = next((k for k in kept[:2] if k.frame > first.frame), None)
    filling = _between(track, first, following) if following is not None else []
    return kept.with_changes([first, *filling], ())


def pieces(*parts: Iterable[Keyframe]) -> Keyframes:
    """Parts that do not overlap, as one."""
    return Keyframes(keyframe for part in parts for keyframe in part)


def reviewed_within(track: Track, first: int, last: int) -> tuple[ReviewSpan, ...]:
    """What of the reviewed ranges lies inside these frames."""
    cut = ((max(each.first, first), min(each.last, last), each.review) for each in track.reviewed)
    return tuple(ReviewSpan(first=a, last=b, review=review) for a, b, review in cut if a <= b)


def _under(held: Attributes, own: Attributes) -> Attributes:
    return {**{name: value for name, value in held.items() if name not in own}, **own} if held else own


def _between(track: Track, first: Keyframe, last: Keyframe) -> list[Keyframe]:
    """What is missing between two neighbouring keyframes for the frames between them to show what they showed."""
    if first.after is not After.INTERPOLATE:
        return []
    worst, distance = 0, EXACT_PX
    for frame in range(first.frame + 1, last.frame):
        state = state_on(track, frame)
        share = (frame - first.frame) / (last.frame - first.frame)
        if state is not None:
            apart = apart_px(state.shape, shape_between(first.shape, last.shape, share))
            if apart > distance:
                worst, distance = frame, apart
    missing = keyframe_at(track, worst) if worst else None
    if missing is None:
        return []
    return [*_between(track, first, missing), missing, *_between(track, missing, last)]

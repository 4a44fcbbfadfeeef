"""Edits that take a shape on to other frames."""

import msgspec

from annotations.changes import Change, Edit
from annotations.edits.keyframes import set_shape
from annotations.frames import Span
from annotations.interpolation import state_on
from annotations.keyframe import MANUAL, After, Keyframe
from annotations.model import Track
from annotations.names import numbered_name
from annotations.shapes.kinds import kind
from annotations.shapes.shape import Shape
from annotations.taxonomy import Taxonomy, default_taxonomy


def duplicate(track: Track, shape: Shape, frame: int, *, taxonomy: Taxonomy | None = None) -> Edit:
    """The shape becomes the track's keyframe on a frame, where it may have one or not be seen at all."""
    edit = set_shape(track, frame, shape, taxonomy=taxonomy)
    name = numbered_name(taxonomy or default_taxonomy(), track)
    return msgspec.structs.replace(edit, title=f"Copy {name} to frame {frame}")


def propagate(
    track: Track, shape: Shape, span: Span, *, occluded: bool = False, taxonomy: Taxonomy | None = None
) -> Edit:
    """The track has this shape on all frames of a span: keyframes on its first and last frame, none between them.

    After the span holds what held there before. The title says how many keyframes give way.
    """
    kind(shape.kind).check(shape)
    keyframes = track.keyframes
    inside = [int(frame) for frame in keyframes.frames if span.first < frame < span.last]
    ends = [_placed(track, shape, frame, occluded) for frame in sorted({span.first, span.last})]
    ends = [msgspec.structs.replace(each, after=After.INTERPOLATE) for each in ends[:-1]] + [
        msgspec.structs.replace(ends[-1], after=_after(track, span.last))
    ]
    after = msgspec.structs.replace(track, keyframes=keyframes.with_changes(ends, inside))
    name = numbered_name(taxonomy or default_taxonomy(), track)
    gone = "" if not inside else " (1 keyframe goes)" if len(inside) == 1 else f" ({len(inside)} keyframes go)"
    title = f"Keep {name} in place on frames {span.first} to {span.last}{gone}"
    return Edit(title=title, changes=(Change(track, after),), clip=track.clip, frame=span.first)


def _placed(track: Track, shape: Shape, frame: int, occluded: bool) -> Keyframe:
    there = track.keyframes.on(frame)
    if there is not None:
        return msgspec.structs.replace(there, shape=shape, source=MANUAL)
    return Keyframe(frame=frame, shape=shape, occluded=occluded)


def _after(track: Track, frame: int) -> After:
    """What is to hold after a frame: as before, and where the track was not seen, it is not seen again."""
    state = state_on(track, frame)
    if state is not None:
        return state.after
    following = bool(len(track.keyframes)) and int(track.keyframes.frames[-1]) > frame
    return After.HIDDEN if following else After.INTERPOLATE

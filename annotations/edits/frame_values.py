"""What holds on a frame and from there on: values of keyframe scope, and since when they hold."""

from collections.abc import Mapping

import msgspec
import numpy as np

from annotations.changes import Change, Edit
from annotations.errors import AnnotationError
from annotations.interpolation import attributes_on, state_on
from annotations.keyframe import NOT_ASSESSED, Keyframe, Value
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.names import numbered_name
from annotations.taxonomy import AttributeType, Taxonomy, default_taxonomy, named


def since(track: Track, frame: int) -> Mapping[str, int]:
    """For each value that keyframes give and that holds on a frame: the frame of the keyframe it holds since."""
    keyframes = track.keyframes
    found: dict[str, int] = {}
    if not any(extra.attributes for extra in keyframes.extras):
        return found
    held: dict[str, Value] = {}
    shared = keyframes.extra_of[: keyframes.place(frame) + 1]
    for i in np.flatnonzero(np.diff(shared, prepend=np.uint32(len(keyframes.extras)))).tolist():
        for name, value in keyframes.attributes(i).items():
            if name not in held or held[name] != value:
                held[name], found[name] = value, int(keyframes.frames[i])
    return found


def set_value_from(
    track: Track, attribute_id: str, value: Value | None, frame: int, *, taxonomy: Taxonomy | None = None
) -> Edit:
    """A value from a frame on, until the next keyframe that gives another. None: from here on nobody has looked.

    AnnotationError if the track cannot be seen there.
    """
    after = _from_here(track, attribute_id, value, frame)
    return _edit(track, after, attribute_id, frame, taxonomy, "Set {what} of {name}")


def set_value_on(
    track: Track, attribute_id: str, value: Value | None, frame: int, *, taxonomy: Taxonomy | None = None
) -> Edit:
    """A value on one frame alone: from the next one on holds again what held there. AnnotationError as above."""
    following = attributes_on(track, frame + 1).get(attribute_id)
    after = _from_here(track, attribute_id, value, frame)
    at = frame + 1
    if state_on(track, at) is None:
        # hidden in between: what held goes on where it appears again
        later = track.keyframes.frames[track.keyframes.frames > frame]
        at = int(later[0]) if len(later) else -1
        following = attributes_on(track, at).get(attribute_id) if at >= 0 else None
    there = track.keyframes.on(at) if at >= 0 else None
    if at >= 0 and (there is None or attribute_id not in there.attributes):
        after = _from_here(after, attribute_id, following, at)
    return _edit(track, after, attribute_id, frame, taxonomy, "Set {what} of {name} on this frame")


def _from_here(track: Track, attribute_id: str, value: Value | None, frame: int) -> Track:
    keyframe = _keyframe_at(track, frame)
    bare = {name: each for name, each in keyframe.attributes.items() if name != attribute_id}
    if value is None or value == NOT_ASSESSED:
        without = _put(track, msgspec.structs.replace(keyframe, attributes=bare))
        if attributes_on(without, frame).get(attribute_id) is None:
            return without
        # an earlier keyframe's answer would still hold: taking it back from here on has to be said
        value = NOT_ASSESSED
    return _put(track, msgspec.structs.replace(keyframe, attributes={**bare, attribute_id: value}))


def _put(track: Track, keyframe: Keyframe) -> Track:
    keyframes: Keyframes = track.keyframes.with_keyframe(keyframe)
    return msgspec.structs.replace(track, keyframes=keyframes)


def _keyframe_at(track: Track, frame: int) -> Keyframe:
    """The keyframe on a frame, or a new one that says what holds there anyway."""
    keyframe = track.keyframes.on(frame)
    if keyframe is not None:
        return keyframe
    state = state_on(track, frame)
    if state is None:
        raise AnnotationError(
            f"#{track.number} cannot be seen on frame {frame}, so nothing can be said about it there.",
            fine="Nothing was changed.",
            todo="Draw it on this frame first.",
        )
    return Keyframe(frame=frame, shape=state.shape, after=state.after, occluded=state.occluded)


def _edit(track: Track, after: Track, ident: str, frame: int, taxonomy: Taxonomy | None, title: str) -> Edit:
    words = taxonomy or default_taxonomy()
    attribute = words.attribute(track.label, ident)
    said = named(attribute.names, fallback=ident) if attribute is not None else ident
    # typing a text is one step; choosing twice is two
    typed = attribute is not None and attribute.type is AttributeType.TEXT
    return Edit(
        title=title.format(what=said.lower(), name=numbered_name(words, track)),
        changes=(Change(track, after),),
        clip=track.clip,
        frame=frame,
        merge_key=f"attribute:{track.id}:{ident}:{frame}" if typed else "",
    )

"""Edits of a track's keyframes. A machine's guess never takes the place of what a person said."""

from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from annotations.changes import Change, Edit
from annotations.errors import AnnotationError
from annotations.interpolation import State, state_on
from annotations.keyframe import MANUAL, After, Keyframe
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.names import numbered_name
from annotations.shapes.kinds import kind
from annotations.shapes.shape import Shape
from annotations.taxonomy import Taxonomy, default_taxonomy

UNCHANGED: Final = "Nothing was changed."
AFTER_WORDS: Final = {
    After.INTERPOLATE: "Interpolate {} from frame {}",
    After.HOLD: "Hold {} from frame {}",
    After.CARRY: "Carry {} with the ground from frame {}",
    After.HIDDEN: "Hide {} after frame {}",
}


def put_keyframe(track: Track, keyframe: Keyframe, *, taxonomy: Taxonomy | None = None) -> Edit:
    """AnnotationError if a guess would take the place of a person's keyframe, or the shape is none."""
    kind(keyframe.shape.kind).check(keyframe.shape)
    there = track.keyframes.on(keyframe.frame)
    if there is not None and keyframe.source.is_guess and not there.source.is_guess:
        raise AnnotationError(
            f"Frame {keyframe.frame} of #{track.number} was set by a person; a machine's guess does not replace it.",
            fine=UNCHANGED,
        )
    verb = "Add keyframe to" if there is None else "Change"
    return _edit(track, track.keyframes.with_keyframe(keyframe), verb + " {}", keyframe.frame, taxonomy)


def put_keyframes(
    track: Track, keyframes: Sequence[Keyframe], title: str = "", *, taxonomy: Taxonomy | None = None
) -> Edit:
    """Many at once, such as a tracker's run. Guesses on frames that a person has set are left out."""
    for keyframe in keyframes:
        kind(keyframe.shape.kind).check(keyframe.shape)
    put = [k for k in keyframes if not (k.source.is_guess and _is_persons(track.keyframes, k.frame))]
    frame = put[0].frame if put else None
    title = title or f"Add {len(put)} keyframes to {{}}"
    return _edit(track, track.keyframes.with_changes(put, ()), title, frame, taxonomy)


def set_shape(track: Track, frame: int, shape: Shape, *, taxonomy: Taxonomy | None = None) -> Edit:
    """The shape on a frame as a person draws it; makes the keyframe if there is none. A guess becomes the person's."""
    kind(shape.kind).check(shape)
    return _edit(track, _with_shape(track, frame, shape), "Move {}", frame, taxonomy)


def nudge(
    track: Track, frame: int, dx: float, dy: float, shape: Shape | None = None, *, taxonomy: Taxonomy | None = None
) -> Edit:
    """Moves the shape on a frame by some pixels; nudges of one track on one frame become one undo step. `shape`: what
    is moved where the track is not on the frame; without it that is an AnnotationError.
    """
    state = state_on(track, frame)
    shape = state.shape if state is not None else shape
    if shape is None:
        raise _not_seen(track, frame)
    shape = kind(shape.kind).moved(shape, dx, dy)
    edit = _edit(track, _with_shape(track, frame, shape), "Move {}", frame, taxonomy)
    return msgspec.structs.replace(edit, merge_key=f"nudge:{track.id}:{frame}")


def remove_keyframe(track: Track, frame: int, *, taxonomy: Taxonomy | None = None) -> Edit:
    """AnnotationError if there is none, or if it is the only one (delete the track instead)."""
    return remove_keyframes(track, (frame,), taxonomy=taxonomy)


def remove_keyframes(track: Track, frames: Iterable[int], *, taxonomy: Taxonomy | None = None) -> Edit:
    """AnnotationError if one is missing or none would be left (delete the track instead)."""
    going = sorted(set(frames))
    for frame in going:
        _existing(track, frame)
    if not going or len(going) == len(track.keyframes):
        raise AnnotationError(
            f"#{track.number} would be left without any keyframe.",
            fine=UNCHANGED,
            todo="Delete the whole track instead.",
        )
    what = "keyframe" if len(going) == 1 else f"{len(going)} keyframes"
    return _edit(track, track.keyframes.without(*going), f"Remove {what} of {{}}", going[0], taxonomy)


def move_keyframe(track: Track, source: int, target: int, *, taxonomy: Taxonomy | None = None) -> Edit:
    """To another frame. AnnotationError if a keyframe stands there already, or before the clip's start."""
    keyframe = _existing(track, source)
    if target < 0:
        raise AnnotationError("A keyframe cannot be moved before the first frame.", fine=UNCHANGED)
    if target != source and track.keyframes.has(target):
        raise AnnotationError(
            f"#{track.number} already has a keyframe on frame {target}.", fine=UNCHANGED, todo="Remove that one first."
        )
    moved = msgspec.structs.replace(keyframe, frame=target)
    title = f"Move keyframe of {{}} to frame {target}"
    return _edit(track, track.keyframes.with_changes((moved,), (source,)), title, target, taxonomy)


def set_after(track: Track, frame: int, after: After, *, taxonomy: Taxonomy | None = None) -> Edit:
    """What holds after the keyframe on a frame. AnnotationError if there is none."""
    keyframe = msgspec.structs.replace(_existing(track, frame), after=after)
    title = AFTER_WORDS[after].format("{}", frame)
    return _edit(track, track.keyframes.with_keyframe(keyframe), title, frame, taxonomy)


def set_occluded(track: Track, frame: int, occluded: bool, *, taxonomy: Taxonomy | None = None) -> Edit:
    """Whether something stands before it from a frame on; makes the keyframe if there is none."""
    state = state_on(track, frame)
    if state is None:
        raise _not_seen(track, frame)
    keyframe = track.keyframes.on(frame) or Keyframe(frame=frame, shape=state.shape, after=state.after)
    keyframe = msgspec.structs.replace(keyframe, occluded=occluded)
    title = "Mark {} as covered" if occluded else "Mark {} as in full view"
    return _edit(track, track.keyframes.with_keyframe(keyframe), title, frame, taxonomy)


def hide_from(track: Track, frame: int, state: State | None = None, *, taxonomy: Taxonomy | None = None) -> Edit:
    """Hidden from `frame` on, until the next keyframe after it. A keyframe on `frame` itself goes; the frame before
    gets one that says `hidden`, with the shape `state` if that tells of that frame. Where the track appears on `frame`
    itself, that frame is all that stays of it. AnnotationError if nothing is seen there.
    """
    last_seen = frame - 1
    there = track.keyframes.on(last_seen)
    if there is None and track.keyframes.has(frame) and state_on(track, last_seen) is None:
        return set_after(track, frame, After.HIDDEN, taxonomy=taxonomy)
    if there is None:
        if state is None or state.frame != last_seen:
            state = state_on(track, last_seen)
        if state is None:
            raise _not_seen(track, last_seen)
        there = Keyframe(frame=last_seen, shape=state.shape, occluded=state.occluded)
    put = msgspec.structs.replace(there, after=After.HIDDEN)
    return _edit(
        track, track.keyframes.with_changes((put,), (frame,)), f"Hide {{}} from frame {frame}", frame, taxonomy
    )


def accept_keyframes(track: Track, frames: Iterable[int] | None = None, *, taxonomy: Taxonomy | None = None) -> Edit:
    """A person takes a machine's guesses as right; None: all of the track's."""
    wanted = None if frames is None else set(frames)
    accepted = [
        msgspec.structs.replace(k, source=msgspec.structs.replace(k.source, accepted=True))
        for k in track.keyframes
        if k.source.is_guess and (wanted is None or k.frame in wanted)
    ]
    what = "1 guess" if len(accepted) == 1 else f"{len(accepted)} guesses"
    frame = accepted[0].frame if accepted else None
    return _edit(track, track.keyframes.with_changes(accepted, ()), f"Accept {what} of {{}}", frame, taxonomy)


def _edit(track: Track, keyframes: Keyframes, title: str, frame: int | None, taxonomy: Taxonomy | None) -> Edit:
    """`title` may have one `{}` for the track's name."""
    after = msgspec.structs.replace(track, keyframes=keyframes)
    name = numbered_name(taxonomy or default_taxonomy(), track)
    return Edit(title=title.replace("{}", name), changes=(Change(track, after),), clip=track.clip, frame=frame)


def _with_shape(track: Track, frame: int, shape: Shape) -> Keyframes:
    keyframe = track.keyframes.on(frame)
    if keyframe is not None:
        keyframe = msgspec.structs.replace(keyframe, shape=shape, source=MANUAL)
    else:
        state = state_on(track, frame)
        # drawn where it was hidden, it is seen again from here on
        after = After.INTERPOLATE if state is None else state.after
        keyframe = Keyframe(frame=frame, shape=shape, after=after, occluded=state is not None and state.occluded)
    return track.keyframes.with_keyframe(keyframe)


def _is_persons(keyframes: Keyframes, frame: int) -> bool:
    return keyframes.has(frame) and not keyframes.source(keyframes.place(frame)).is_guess


def _existing(track: Track, frame: int) -> Keyframe:
    keyframe = track.keyframes.on(frame)
    if keyframe is None:
        raise AnnotationError(f"#{track.number} has no keyframe on frame {frame}.", fine=UNCHANGED)
    return keyframe


def _not_seen(track: Track, frame: int) -> AnnotationError:
    return AnnotationError(
        f"#{track.number} cannot be seen on frame {frame}.", fine=UNCHANGED, todo="Draw it on this frame first."
    )

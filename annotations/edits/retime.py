"""Edits of when things are: keyframes moved or copied together, whole tracks shifted, ends of runs pulled."""

from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec

from annotations.changes import Change, Edit
from annotations.edits.together import together
from annotations.errors import AnnotationError
from annotations.frames import Span
from annotations.interpolation import state_on
from annotations.keyframe import After, Keyframe
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.names import numbered_name
from annotations.taxonomy import Taxonomy, default_taxonomy

UNCHANGED = "Nothing was changed."
Edge = Literal["first", "last"]


def collision(track: Track, frames: Iterable[int], by: int, *, copy: bool = False) -> int | None:
    """The first frame on which a keyframe that stays would be hit, or None."""
    moving = set(frames)
    staying = set(track.keyframes.frames.tolist()) if copy else set(track.keyframes.frames.tolist()) - moving
    return min((frame + by for frame in moving if frame + by in staying), default=None)


def retime(
    moves: Sequence[tuple[Track, Iterable[int]]],
    by: int,
    *,
    copy: bool = False,
    taxonomy: Taxonomy | None = None,
) -> Edit:
    """Keyframes of one or several tracks moved (or copied) by some frames, as one step.

    AnnotationError if one would land on a keyframe that stays, or before the clip's start.
    """
    chosen = [(track, sorted(set(frames))) for track, frames in moves]
    several = [_retimed(track, frames, by, copy=copy, taxonomy=taxonomy) for track, frames in chosen if frames]
    count = sum(len(frames) for _, frames in chosen)
    verb = "Copy" if copy else "Move"
    # both written out: a text is translated by the template it was made from
    many = f"{verb} {count} keyframes by {by:+d} frames"
    return together(several, f"{verb} {count} keyframes by {by:+d} frame" if abs(by) == 1 else many)


def _retimed(track: Track, frames: list[int], by: int, *, copy: bool, taxonomy: Taxonomy | None) -> Edit:
    hit = collision(track, frames, by, copy=copy)
    if hit is not None:
        raise AnnotationError(
            f"#{track.number} already has a keyframe on frame {hit}.", fine=UNCHANGED, todo="Remove that one first."
        )
    if frames[0] + by < 0:
        raise AnnotationError("A keyframe cannot be moved before the first frame.", fine=UNCHANGED)
    there = [_existing(track, frame) for frame in frames]
    moved = [msgspec.structs.replace(keyframe, frame=keyframe.frame + by) for keyframe in there]
    keyframes = track.keyframes.with_changes(moved, () if copy else frames)
    what = "keyframe" if len(frames) == 1 else f"{len(frames)} keyframes"
    verb, one = "Copy" if copy else "Move", abs(by) == 1
    title = f"{verb} {what} of {{}} by {by:+d} frame" if one else f"{verb} {what} of {{}} by {by:+d} frames"
    if not copy and len(frames) == len(track.keyframes) > 1:
        title = f"Shift {{}} by {by:+d} frame" if one else f"Shift {{}} by {by:+d} frames"
    return _edit(track, keyframes, title, frames[0] + by, taxonomy)


def pull_limits(track: Track, run: Span, edge: Edge, last_frame: int) -> Span:
    """Between which frames the end of a run can be put: inside the run, and out to the neighbouring keyframe."""
    frames = track.keyframes.frames
    if edge == "first":
        before = [int(f) for f in frames[frames < run.first]][-1:]
        return Span(before[0] + 1 if before else 0, run.last)
    after = [int(f) for f in frames[frames > run.last]][:1]
    return Span(run.first, max(run.last, after[0] - 1 if after else last_frame))


def pull_edge(track: Track, run: Span, edge: Edge, frame: int, *, taxonomy: Taxonomy | None = None) -> Edit:
    """A run of frames on which a track is seen begins or ends elsewhere. Nothing in between is timed anew: what is cut
    off goes, what is added stands still. AnnotationError if the track is not seen at the run's end.
    """
    old = run.first if edge == "first" else run.last
    there = state_on(track, old)
    if there is None or frame == old:
        raise AnnotationError(f"#{track.number} does not begin or end on frame {old}.", fine=UNCHANGED)
    if edge == "first":
        keyframes = _later(track, old, frame) if frame > old else _earlier(track, old, frame)
        return _edit(track, keyframes, f"Let {{}} begin on frame {frame}", frame, taxonomy)
    keyframes = _shorter(track, old, frame) if frame < old else _longer(track, old, frame)
    return _edit(track, keyframes, f"Let {{}} end on frame {frame}", frame, taxonomy)


def _later(track: Track, old: int, frame: int) -> Keyframes:
    gone = [int(f) for f in track.keyframes.frames if old <= f < frame]
    put = _here(track, frame)
    attributes = _gathered(track, gone) | dict(put.attributes)
    return track.keyframes.with_changes((msgspec.structs.replace(put, attributes=attributes),), gone)


def _earlier(track: Track, old: int, frame: int) -> Keyframes:
    first = _existing(track, old)
    place = track.keyframes.place(old)
    drop: tuple[int, ...] = ()
    if first.after is After.HOLD and place + 1 < len(track.keyframes):
        following = track.keyframes[place + 1]
        # pulled out before: the stand-in moves, rather than another being put beside it
        drop = (old,) if following.shape == first.shape and not following.attributes else ()
    return track.keyframes.with_changes((msgspec.structs.replace(first, frame=frame, after=After.HOLD),), drop)


def _shorter(track: Track, old: int, frame: int) -> Keyframes:
    gone = [int(f) for f in track.keyframes.frames if frame < f <= old]
    put = [msgspec.structs.replace(_here(track, frame), after=After.HIDDEN)]
    following = [int(f) for f in track.keyframes.frames if f > old][:1]
    said = _gathered(track, gone)
    if said and following:
        # what was said on the way still holds when the track is seen again
        after_gap = _existing(track, following[0])
        put.append(msgspec.structs.replace(after_gap, attributes=said | dict(after_gap.attributes)))
    return track.keyframes.with_changes(put, gone)


def _longer(track: Track, old: int, frame: int) -> Keyframes:
    last = _existing(track, old)
    ending = msgspec.structs.replace(last, frame=frame, after=After.HIDDEN, attributes={})
    place = track.keyframes.place(old)
    if place > 0 and not last.attributes:
        before = track.keyframes[place - 1]
        if before.after is After.HOLD and before.shape == last.shape:
            return track.keyframes.with_changes((ending,), (old,))
    return track.keyframes.with_changes((msgspec.structs.replace(last, after=After.HOLD), ending), ())


def _here(track: Track, frame: int) -> Keyframe:
    keyframe, state = track.keyframes.on(frame), state_on(track, frame)
    if keyframe is not None:
        return keyframe
    if state is None:
        raise AnnotationError(f"#{track.number} cannot be seen on frame {frame}.", fine=UNCHANGED)
    return Keyframe(frame=frame, shape=state.shape, after=state.after, occluded=state.occluded)


def _gathered(track: Track, frames: Iterable[int]) -> dict[str, object]:
    found: dict[str, object] = {}
    for frame in frames:
        found.update(_existing(track, frame).attributes)
    return found


def _existing(track: Track, frame: int) -> Keyframe:
    keyframe = track.keyframes.on(frame)
    if keyframe is None:
        raise AnnotationError(f"#{track.number} has no keyframe on frame {frame}.", fine=UNCHANGED)
    return keyframe


def _edit(track: Track, keyframes: Keyframes, title: str, frame: int, taxonomy: Taxonomy | None) -> Edit:
    name = numbered_name(taxonomy or default_taxonomy(), track)
    after = msgspec.structs.replace(track, keyframes=keyframes)
    return Edit(title=title.replace("{}", name), changes=(Change(track, after),), clip=track.clip, frame=frame)


def set_after_each(
    chosen: Sequence[tuple[Track, Iterable[int]]], after: After, *, taxonomy: Taxonomy | None = None
) -> Edit:
    """What holds after each of these keyframes, as one step. AnnotationError if one of them is not there."""
    several: list[Edit] = []
    count = 0
    for track, frames in chosen:
        put = [msgspec.structs.replace(_existing(track, frame), after=after) for frame in sorted(set(frames))]
        if put:
            count += len(put)
            title = f"After {len(put)} keyframes of {{}}: {after.value}"
            several.append(_edit(track, track.keyframes.with_changes(put, ()), title, put[0].frame, taxonomy))
    return together(several, f"After {count} keyframes: {after.value}")

"""A track moved in time, made longer, or one of its states taken to other frames."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import msgspec

from annotations.changes import Change, Edit
from annotations.edits.parts import FOREVER, keyframe_at, part_before, part_from, pieces
from annotations.errors import AnnotationError
from annotations.frames import Span
from annotations.keyframe import After, Keyframe
from annotations.keyframes import Keyframes
from annotations.model import ClipRef, Track
from annotations.names import numbered_name
from annotations.taxonomy import Taxonomy, default_taxonomy

UNCHANGED: Final = "Nothing was changed."


def shift(
    tracks: Sequence[Track], frames: int, clips: Mapping[str, ClipRef], *, taxonomy: Taxonomy | None = None
) -> Edit:
    """Tracks moved later (or earlier, below 0) by some frames. AnnotationError if a keyframe would leave its clip.
    Shifting the same tracks again is the same undo step.
    """
    if not tracks:
        raise AnnotationError("There is nothing to change.")
    for track in tracks:
        span, clip = track.keyframes.span, clips.get(track.clip)
        if span is not None and span.first + frames < 0:
            raise AnnotationError(f"#{track.number} would begin before the clip does.", fine=UNCHANGED)
        if span is not None and clip is not None and span.last + frames >= max(clip.frame_count, span.last + 1):
            raise AnnotationError(f"#{track.number} would go on after the clip's end.", fine=UNCHANGED)
    span = tracks[0].keyframes.span
    return Edit(
        # several of them may become one step, so no number
        title=f"Shift {_name(tracks, taxonomy)} in time",
        changes=tuple(Change(track, _shifted(track, frames)) for track in tracks),
        clip=tracks[0].clip,
        frame=span.first + frames if span is not None else None,
        merge_key="shift:" + "+".join(track.id for track in tracks),
    )


def extend_to(track: Track, span: Span, *, taxonomy: Taxonomy | None = None) -> Edit:
    """Seen from a range's first frame at the latest to its last one at the earliest: the shapes at its ends stay what
    they are up to there. AnnotationError where it reaches that far already.
    """
    keyframes = track.keyframes
    if not len(keyframes):
        raise AnnotationError(f"#{track.number} has no keyframe to extend.", fine=UNCHANGED)
    first, last = keyframes[0], keyframes[len(keyframes) - 1]
    put: list[Keyframe] = []
    if last.frame < span.last and last.after in (After.INTERPOLATE, After.HIDDEN):
        put.append(msgspec.structs.replace(last, after=After.HOLD))
        put.append(msgspec.structs.replace(last, frame=span.last, attributes={}, unknown={}))
    if span.first < first.frame:
        put.append(msgspec.structs.replace(first, frame=span.first, after=After.HOLD, attributes={}, unknown={}))
    if not put:
        raise AnnotationError(f"#{track.number} reaches that far already.", fine=UNCHANGED)
    title = f"Extend {{}} to frames {span.first} to {span.last}"
    if span.first >= first.frame or span.last <= last.frame:
        title = f"Extend {{}} to frame {span.first if span.first < first.frame else span.last}"
    frame = span.first if span.first < first.frame else span.last
    return _edit(track, keyframes.with_changes(put, ()), title, frame, taxonomy)


def duplicate_to(track: Track, frame: int, target: int, *, taxonomy: Taxonomy | None = None) -> Edit:
    """The shape on a frame, also on another one. AnnotationError if it cannot be seen on the first."""
    state = _seen(track, frame)
    there = track.keyframes.on(target)
    copy = Keyframe(
        frame=target,
        shape=state.shape,
        after=there.after if there is not None else state.after,
        occluded=state.occluded,
        attributes=there.attributes if there is not None else {},
        source=state.source,
    )
    title = f"Copy {{}} from frame {frame} to {target}"
    return _edit(track, track.keyframes.with_keyframe(copy), title, target, taxonomy)


def propagate(
    track: Track,
    frame: int,
    span: Span,
    *,
    hold: bool = False,
    last_frame: int = FOREVER,
    taxonomy: Taxonomy | None = None,
) -> Edit:
    """The shape on a frame, on every frame of a range: as keyframes, or with `hold` as one that holds. What is shown
    outside of the range stays. `last_frame`: of the clip. AnnotationError if it cannot be seen on that frame.
    """
    state = _seen(track, frame)
    before, after = part_before(track, span.first), part_from(track, span.last + 1, last_frame)
    steady = msgspec.structs.replace(state, frame=span.first, after=After.HOLD, attributes={}, unknown={})
    inside = [steady] if hold else [msgspec.structs.replace(steady, frame=f, after=After.INTERPOLATE) for f in span]
    if not len(after) or int(after.frames[0]) > span.last + 1:
        # nothing is shown right after the range; with a gap it must be said where it begins
        end = msgspec.structs.replace(steady, frame=span.last, after=After.HIDDEN)
        inside = [*(k for k in inside if k.frame < span.last), end]
    inside = [_with_attributes(track, each) for each in inside]
    title = f"Propagate {{}} over frames {span.first} to {span.last}"
    return _edit(track, pieces(before, inside, after), title, span.first, taxonomy)


def _with_attributes(track: Track, keyframe: Keyframe) -> Keyframe:
    """What was said of the thing on that frame goes on being said."""
    there = track.keyframes.on(keyframe.frame)
    return msgspec.structs.replace(keyframe, attributes=there.attributes) if there is not None else keyframe


def _seen(track: Track, frame: int) -> Keyframe:
    state = keyframe_at(track, frame)
    if state is None:
        raise AnnotationError(
            f"#{track.number} cannot be seen on frame {frame}.", fine=UNCHANGED, todo="Go to a frame that shows it."
        )
    return state


def _shifted(track: Track, frames: int) -> Track:
    reviewed = tuple(
        msgspec.structs.replace(each, first=max(each.first + frames, 0), last=each.last + frames)
        for each in track.reviewed
        if each.last + frames >= 0
    )
    return msgspec.structs.replace(track, keyframes=moved_in_time(track.keyframes, frames), reviewed=reviewed)


def moved_in_time(keyframes: Iterable[Keyframe], frames: int) -> Keyframes:
    """The same keyframes so many frames later."""
    return Keyframes(msgspec.structs.replace(each, frame=each.frame + frames) for each in keyframes)


def _name(tracks: Sequence[Track], taxonomy: Taxonomy | None) -> str:
    return numbered_name(taxonomy or default_taxonomy(), tracks[0]) if len(tracks) == 1 else f"{len(tracks)} tracks"


def _edit(track: Track, keyframes: Keyframes, title: str, frame: int, taxonomy: Taxonomy | None) -> Edit:
    after = msgspec.structs.replace(track, keyframes=keyframes)
    name = _name([track], taxonomy)
    return Edit(title=title.replace("{}", name), changes=(Change(track, after),), clip=track.clip, frame=frame)

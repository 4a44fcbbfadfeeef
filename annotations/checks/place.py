"""Whether shapes are shapes, and lie in the clip and in the picture."""

from collections.abc import Iterator
from typing import Any, Final

import msgspec
import numpy as np
import numpy.typing as npt

from annotations import edits
from annotations.changes import Change, Edit
from annotations.checks.bounds import Boxes
from annotations.checks.check import Check
from annotations.checks.clipping import clipped
from annotations.checks.finding import Finding, Severity, Spot
from annotations.checks.sight import Ints, Sight, middle
from annotations.errors import AnnotationError
from annotations.keyframe import Keyframe
from annotations.model import ClipRef, Track
from annotations.names import numbered_name
from annotations.shapes.kinds import kind
from annotations.store import Store

SLACK_PX: Final = 0.5
"""Shapes may reach that far over the picture's edge before anybody is told."""
WHOLE: Final = ("rotated_box", "ellipse")
"""Kinds that are drawn around a whole thing also where the picture cuts it off, because they cannot be cut: those are
told of only once nothing of them is in the picture.
"""
TINY_PX: Final = 1.0
"""Narrower than a pixel, there is nothing to see inside."""
UNCHANGED: Final = "Nothing was changed."


def track_of(store: Store, finding: Finding) -> Track:
    """The track that a finding is about. AnnotationError if it has gone."""
    track = store.tracks.get(finding.track or "")
    if track is None:
        raise AnnotationError("The track is not there any more.", fine=UNCHANGED)
    return track


def runs_of(rows: Ints) -> list[tuple[int, int]]:
    """Neighbouring numbers as (first, last): 3 4 5 9 gives (3, 5) (9, 9)."""
    if not len(rows):
        return []
    breaks = np.flatnonzero(np.diff(rows) > 1)
    firsts, lasts = rows[np.concatenate(([0], breaks + 1))], rows[np.concatenate((breaks, [len(rows) - 1]))]
    return list(zip(firsts.tolist(), lasts.tolist(), strict=True))


# -- the track itself ------------------------------------------------------------------------------------------------


def _unknown_clip(sight: Sight, track: Track) -> Iterator[Spot]:
    if sight.clip_of(track) is None:
        yield Spot(f"{sight.name(track)} belongs to a clip that is not here.", fixable=False)


def _no_keyframes(sight: Sight, track: Track) -> Iterator[Spot]:
    if len(track.keyframes) == 0:
        yield Spot(f"{sight.name(track)} has no keyframes.")


def _delete(store: Store, finding: Finding) -> Edit:
    return edits.delete_tracks([track_of(store, finding)], taxonomy=store.taxonomy)


def _outside_clip(sight: Sight, track: Track) -> Iterator[Spot]:
    clip, frames = sight.clip_of(track), track.keyframes.frames
    if clip is None or not len(frames):
        return
    outside = np.flatnonzero((frames >= clip.frame_count) | (frames < 0))
    if len(outside):
        frame, count = int(frames[outside[0]]), len(outside)
        has = f"a keyframe on frame {frame}" if count == 1 else f"{count} keyframes from frame {frame} on"
        text = f"{sight.name(track)} has {has}, but the clip ends with frame {clip.frame_count - 1}."
        yield Spot(text, frame, int(frames[outside[-1]]), fixable=count < len(frames))


def _trim(store: Store, finding: Finding) -> Edit:
    track = track_of(store, finding)
    clip, frames = store.clips.get(track.clip), track.keyframes.frames
    if clip is None:
        raise AnnotationError("The clip is not there any more.", fine=UNCHANGED)
    outside = frames[(frames >= clip.frame_count) | (frames < 0)]
    return edits.remove_keyframes(track, outside.tolist(), taxonomy=store.taxonomy)


# -- its shapes ------------------------------------------------------------------------------------------------------


def _bad_shapes(sight: Sight, track: Track) -> Iterator[Spot]:
    for i in np.flatnonzero(np.isnan(sight.boxes(track)[:, 0])).tolist():
        frame, shape = int(track.keyframes.frames[i]), track.keyframes.shape(i)
        try:
            kind(shape.kind).check(shape)
        except AnnotationError as error:
            yield Spot(f"{sight.name(track)}, frame {frame}: {error}", frame, fixable=len(track.keyframes) > 1)


def _remove_keyframe(store: Store, finding: Finding) -> Edit:
    return edits.remove_keyframe(track_of(store, finding), finding.frame or 0, taxonomy=store.taxonomy)


def _is_closed(name: str) -> bool:
    try:
        return kind(name).closed
    except AnnotationError:
        return False


def _tiny(sight: Sight, track: Track) -> Iterator[Spot]:
    closed = [_is_closed(name) for name in track.keyframes.kinds] if len(track.keyframes) else []
    if not any(closed):
        return
    boxes = sight.boxes(track)
    small = (boxes[:, 2] - boxes[:, 0] < TINY_PX) | (boxes[:, 3] - boxes[:, 1] < TINY_PX)
    if len(closed) > 1:
        small &= np.array(closed, dtype=np.bool_)[track.keyframes.kind_of]
    for i in np.flatnonzero(small).tolist():
        frame = int(track.keyframes.frames[i])
        text = f"{sight.name(track)}, frame {frame}: its shape is less than a pixel wide or high."
        yield Spot(text, frame, at=middle(boxes, i), fixable=len(track.keyframes) > 1)


def _over(boxes: Boxes, clip: ClipRef) -> npt.NDArray[Any]:
    """How many pixels each box reaches over the picture's edge."""
    with np.errstate(all="ignore"):
        left, top, right, bottom = boxes.T
        return np.maximum(np.maximum(-left, -top), np.maximum(right - clip.width, bottom - clip.height))


def _gone(boxes: Boxes, clip: ClipRef) -> npt.NDArray[Any]:
    """Whether each box lies wholly beside the picture."""
    left, top, right, bottom = boxes.T
    return (right < 0) | (bottom < 0) | (left > clip.width) | (top > clip.height)


def _excused(track: Track, boxes: Boxes, clip: ClipRef) -> npt.NDArray[np.bool_]:
    """Whether each shape is of a kind that may reach over the edge, and does not lie wholly beside the picture."""
    may = np.array([name in WHOLE for name in track.keyframes.kinds], dtype=np.bool_)
    if not may.any():
        return np.zeros(len(boxes), dtype=np.bool_)
    return may[track.keyframes.kind_of] & ~_gone(boxes, clip)


def _outside_picture(sight: Sight, track: Track) -> Iterator[Spot]:
    clip = sight.clip_of(track)
    if clip is None or not len(track.keyframes):
        return
    boxes, frames = sight.boxes(track), track.keyframes.frames
    over = _over(boxes, clip)
    found = np.flatnonzero((over > SLACK_PX) & ~_excused(track, boxes, clip))
    if not len(found):
        return
    gone, name = _gone(boxes, clip), sight.name(track)
    for first, last in runs_of(found):
        rows = slice(first, last + 1)
        what = kind(track.keyframes.kinds[int(track.keyframes.kind_of[first])]).title.lower()
        lost, most = bool(gone[rows].all()), float(over[rows].max())
        where = "lies outside the picture" if lost else f"reaches {most:.1f} px over the picture's edge"
        frame, end = int(frames[first]), int(frames[last])
        when = f"frame {frame}" if first == last else f"frames {frame}–{end}"
        fixable = any(clipped(track.keyframes.shape(i), clip.width, clip.height) is not None
                      for i in range(first, last + 1))  # fmt: skip
        yield Spot(f"{name}, {when}: its {what} {where}.", frame, end, middle(boxes, first), fixable=fixable)


def _clip_to_picture(store: Store, finding: Finding) -> Edit:
    track = track_of(store, finding)
    clip = store.clips.get(track.clip)
    first, last = finding.frame or 0, finding.last if finding.last is not None else finding.frame or 0
    put: list[Keyframe] = []
    for i in np.flatnonzero((track.keyframes.frames >= first) & (track.keyframes.frames <= last)).tolist():
        shape = clipped(track.keyframes.shape(i), clip.width, clip.height) if clip is not None else None
        if shape is not None:
            put.append(msgspec.structs.replace(track.keyframes[i], shape=shape))
    if not put:
        raise AnnotationError(f"#{track.number} cannot be clipped to the picture.", fine=UNCHANGED)
    after = msgspec.structs.replace(track, keyframes=track.keyframes.with_changes(put, ()))
    title = f"Clip {numbered_name(store.taxonomy, track)} to the picture"
    return Edit(title=title, changes=(Change(track, after),), clip=track.clip, frame=put[0].frame)


PLACE: Final = (
    Check(
        id="unknown_clip",
        title="Belongs to no clip",
        severity=Severity.ERROR,
        explanation="The track names a clip that this project does not have, so it can be shown nowhere.",
        look=_unknown_clip,
    ),
    Check(
        id="no_keyframes",
        title="No keyframes",
        severity=Severity.ERROR,
        explanation="A track without a keyframe says nothing about any frame.",
        look=_no_keyframes,
        fix_title="Delete the track",
        fix=_delete,
    ),
    Check(
        id="keyframe_outside_clip",
        title="Outside the clip",
        severity=Severity.ERROR,
        explanation="Keyframes stand on frames that the clip does not have. Trimming removes them.",
        look=_outside_clip,
        fix_title="Trim to the clip",
        fix=_trim,
    ),
    Check(
        id="bad_shape",
        title="No shape",
        severity=Severity.ERROR,
        explanation="The numbers do not make a shape: no width, too few corners, or a number that is not finite.",
        look=_bad_shapes,
        fix_title="Remove the keyframe",
        fix=_remove_keyframe,
    ),
    Check(
        id="tiny_shape",
        title="Too small to see",
        severity=Severity.WARNING,
        explanation="Less than a pixel wide or high: mostly a slip of the mouse.",
        look=_tiny,
        fix_title="Remove the keyframe",
        fix=_remove_keyframe,
    ),
    Check(
        id="shape_outside_picture",
        title="Out of the picture",
        severity=Severity.WARNING,
        explanation="The shape reaches beyond the picture, where nobody can see whether it is right. Boxes and polygons"
        " can be cut at the edge.",
        look=_outside_picture,
        fix_title="Clip to the picture",
        fix=_clip_to_picture,
    ),
)

"""Stretches where a track is hidden, guessed or ended, perhaps by accident; and shot cuts that it runs across."""

from collections.abc import Iterator
from typing import Final

import msgspec
import numpy as np

from annotations import edits
from annotations.changes import Change, Edit
from annotations.checks.check import Check
from annotations.checks.finding import Finding, Severity, Spot
from annotations.checks.place import track_of
from annotations.checks.sight import Sight, is_seen, middle
from annotations.errors import AnnotationError
from annotations.interpolation import state_on
from annotations.keyframe import After, Keyframe
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.names import numbered_name
from annotations.query import HIDDEN, INTERPOLATE
from annotations.store import Store

BLINK_S: Final = 0.2
"""Hidden for no longer than that, nothing in the picture can have covered it."""
LONG_S: Final = 5.0
"""Farther apart than that, keyframes say little about what lies between them."""
MOVED: Final = 0.5
"""Of its own size; a thing that stands still may be interpolated for as long as one likes."""


# -- hidden for a moment ---------------------------------------------------------------------------------------------


def _blinks(sight: Sight, track: Track) -> Iterator[Spot]:
    keyframes = track.keyframes
    hidden = keyframes.after[:-1] == HIDDEN
    if not hidden.any():
        return
    away = np.diff(keyframes.frames) - 1
    longest = max(2, round(BLINK_S * sight.rate(track)))
    for i in np.flatnonzero(hidden & (away > 0) & (away <= longest)).tolist():
        first, count = int(keyframes.frames[i]) + 1, int(away[i])
        when = f"on frame {first} only" if count == 1 else f"for {count} frames only ({first}–{first + count - 1})"
        text = f"{sight.name(track)} is hidden {when}."
        yield Spot(text, first, first + count - 1, middle(sight.boxes(track), i))


def _show_there(store: Store, finding: Finding) -> Edit:
    track = track_of(store, finding)
    place = track.keyframes.place(finding.frame or 0)
    if place < 0 or int(track.keyframes.after[place]) != HIDDEN:
        raise AnnotationError(f"#{track.number} is not hidden there any more.", fine="Nothing was changed.")
    return edits.set_after(track, int(track.keyframes.frames[place]), After.INTERPOLATE, taxonomy=store.taxonomy)


# -- ends at once ----------------------------------------------------------------------------------------------------


def _one_keyframe(sight: Sight, track: Track) -> Iterator[Spot]:
    if len(track.keyframes) == 1 and int(track.keyframes.after[0]) == INTERPOLATE:
        frame = int(track.keyframes.frames[0])
        text = f"{sight.name(track)} has one keyframe, on frame {frame}, and ends there."
        yield Spot(text, frame, at=middle(sight.boxes(track), 0))


def _one_frame_only(store: Store, finding: Finding) -> Edit:
    return edits.set_after(track_of(store, finding), finding.frame or 0, After.HIDDEN, taxonomy=store.taxonomy)


# -- far between keyframes -------------------------------------------------------------------------------------------


def _long_stretches(sight: Sight, track: Track) -> Iterator[Spot]:
    keyframes = track.keyframes
    away = np.diff(keyframes.frames)
    long = (keyframes.after[:-1] == INTERPOLATE) & (away > LONG_S * sight.rate(track))
    if not long.any():
        return
    boxes = sight.boxes(track)
    for i in np.flatnonzero(long).tolist():
        with np.errstate(all="ignore"):
            moved = float(np.abs(boxes[i + 1] - boxes[i]).max())
            size = float(np.hypot(boxes[i, 2] - boxes[i, 0], boxes[i, 3] - boxes[i, 1]))
        if moved > max(MOVED * size, 4.0):
            first, last = (int(f) for f in keyframes.frames[i : i + 2])
            text = f"{sight.name(track)} has no keyframe for {last - first - 1} frames after frame {first}, and moves."
            yield Spot(text, (first + last) // 2, last)


# -- shot cuts -------------------------------------------------------------------------------------------------------


def _across_cuts(sight: Sight, track: Track) -> Iterator[Spot]:
    cuts, keyframes = sight.known.cuts.get(track.clip, ()), track.keyframes
    if not cuts or not len(keyframes):
        return
    at = np.array(cuts, dtype=np.int64)
    ranges = sight.ranges(track)
    both = is_seen(ranges, at - 1) & is_seen(ranges, at)
    # a keyframe on either side of the cut was put there by somebody who saw it
    both &= ~(np.isin(at - 1, keyframes.frames) & np.isin(at, keyframes.frames))
    for cut in at[both].tolist():
        place = keyframes.place(cut - 1)
        text = f"{sight.name(track)} goes on across the cut at frame {cut}."
        yield Spot(text, cut, at=middle(sight.boxes(track), place))


def hidden_at_cut(track: Track, cut: int) -> Keyframes:
    """The keyframes of a track that keeps, up to a cut, the shape that it was last given, and is hidden from there
    until its next keyframe. What was interpolated towards another shot is not kept. AnnotationError if it is not seen.
    """
    keyframes = track.keyframes
    place = keyframes.place(cut - 1)
    if place < 0 or state_on(track, cut - 1) is None:
        raise AnnotationError(f"#{track.number} does not reach that cut any more.", fine="Nothing was changed.")
    last = keyframes[place]
    if last.frame == cut - 1:
        return keyframes.with_keyframe(msgspec.structs.replace(last, after=After.HIDDEN))
    going_on = After.CARRY if last.after is After.CARRY else After.HOLD
    end = Keyframe(frame=cut - 1, shape=last.shape, after=After.HIDDEN, occluded=last.occluded, source=last.source)
    return keyframes.with_changes((msgspec.structs.replace(last, after=going_on), end), ())


def _hide_at_cut(store: Store, finding: Finding) -> Edit:
    track, cut = track_of(store, finding), finding.frame or 0
    after = msgspec.structs.replace(track, keyframes=hidden_at_cut(track, cut))
    title = f"Hide {numbered_name(store.taxonomy, track)} from the cut at frame {cut}"
    return Edit(title=title, changes=(Change(track, after),), clip=track.clip, frame=cut)


GAPS: Final = (
    Check(
        id="blink",
        title="Hidden for a moment",
        severity=Severity.WARNING,
        explanation="A stretch of a few hidden frames is mostly a slip: one frame of a tracker that lost it, or O"
        " pressed a frame too late. Shown there, it is interpolated.",
        look=_blinks,
        fix_title="Show it there",
        fix=_show_there,
    ),
    Check(
        id="ends_at_once",
        title="Ends on its only keyframe",
        severity=Severity.HINT,
        explanation="With one keyframe and nothing to interpolate to, it can be seen on one frame only. Give it another"
        " keyframe, hold it, or say that one frame is what is meant.",
        look=_one_keyframe,
        fix_title="One frame is meant",
        fix=_one_frame_only,
    ),
    Check(
        id="long_interpolation",
        title="Far between keyframes",
        severity=Severity.HINT,
        explanation="It moves for seconds without a keyframe, so what lies between is a guess. A look at the middle of"
        " the stretch shows whether it is a good one.",
        look=_long_stretches,
    ),
    Check(
        id="across_cut",
        title="Across a cut",
        severity=Severity.WARNING,
        explanation="The picture changes to another shot while the track goes on. Hidden from the cut, it comes back"
        " with its next keyframe.",
        look=_across_cuts,
        fix_title="Hide from the cut",
        fix=_hide_at_cut,
    ),
)

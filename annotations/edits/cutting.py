"""Cutting a track: in two, at its ends, a piece out of it. Every frame that stays shows exactly what it showed."""

from collections.abc import Sequence
from typing import Final

import msgspec

from annotations.changes import Change, Edit
from annotations.edits.parts import FOREVER, part_before, part_from, pieces, reviewed_within
from annotations.edits.tracks import NewId, hex_id
from annotations.errors import AnnotationError
from annotations.frames import Span
from annotations.interpolation import state_on
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.names import numbered_name
from annotations.store import Store
from annotations.taxonomy import Taxonomy, default_taxonomy

UNCHANGED: Final = "Nothing was changed."


def split(store: Store, track: Track, frame: int, *, new_id: NewId = hex_id) -> Edit:
    """Two tracks: what is seen before a frame, and what is seen from it on. The second gets the project's next number
    and everything that is said of the first, but for whom it is: that is what splitting often puts right. It is the
    Edit's last change. AnnotationError where one side would be empty.
    """
    return split_all(store, [track], frame, new_id=new_id)


def split_all(store: Store, tracks: Sequence[Track], frame: int, *, new_id: NewId = hex_id) -> Edit:
    """Each of some tracks as `split` does it. AnnotationError if one of them cannot be."""
    if not tracks:
        raise AnnotationError("There is nothing to split.")
    number = store.facts.next_number
    counted = msgspec.structs.replace(store.facts, next_number=number + len(tracks))
    changes = [Change(store.facts, counted)]
    for place, track in enumerate(tracks):
        left, right = _halves(track, frame)
        right = msgspec.structs.replace(right, id=new_id(), number=number + place, identity="")
        changes += [Change(track, left), Change(None, right)]
    name = numbered_name(store.taxonomy, tracks[0]) if len(tracks) == 1 else f"{len(tracks)} tracks"
    title = f"Split {name} on frame {frame}"
    return Edit(title=title, changes=tuple(changes), clip=tracks[0].clip, frame=frame)


def _halves(track: Track, frame: int) -> tuple[Track, Track]:
    before, after = part_before(track, frame), part_from(track, frame)
    if not len(before) or not len(after):
        raise AnnotationError(
            f"#{track.number} cannot be split on frame {frame}: it lies wholly on one side of it.",
            fine=UNCHANGED,
            todo="Go to the frame that is to be the first one of the second track.",
        )
    return _with(track, before, Span(0, frame - 1)), _with(track, after, Span(frame, FOREVER))


def trim_before(track: Track, frame: int, *, taxonomy: Taxonomy | None = None) -> Edit:
    """The track begins on a frame. AnnotationError if nothing would be left of it."""
    return _left(track, part_from(track, frame), Span(frame, FOREVER), f"Begin {{}} on frame {frame}", frame, taxonomy)


def trim_after(track: Track, frame: int, *, taxonomy: Taxonomy | None = None) -> Edit:
    """A frame is the last one on which the track is seen. AnnotationError if nothing would be left of it."""
    return _left(track, part_before(track, frame + 1), Span(0, frame), f"End {{}} on frame {frame}", frame, taxonomy)


def hide_here(track: Track, frame: int, *, last_frame: int = FOREVER, taxonomy: Taxonomy | None = None) -> Edit:
    """Not seen on this one frame. `last_frame`: the clip's. AnnotationError if it is seen nowhere else or not there."""
    if state_on(track, frame) is None:
        raise AnnotationError(f"#{track.number} cannot be seen on frame {frame}.", fine=UNCHANGED)
    kept = pieces(part_before(track, frame), part_from(track, frame + 1, last_frame))
    return _left(track, kept, Span(0, FOREVER), f"Hide {{}} on frame {frame} only", frame, taxonomy)


def delete_rest(track: Track, frame: int, *, taxonomy: Taxonomy | None = None) -> Edit:
    """What is seen from a frame on goes: the whole track where it begins only there."""
    return delete_in_range(track, Span(frame, FOREVER), last_frame=FOREVER, taxonomy=taxonomy)


def delete_in_range(track: Track, span: Span, *, last_frame: int = FOREVER, taxonomy: Taxonomy | None = None) -> Edit:
    """What is seen on the frames of a range goes: the whole track where it is seen nowhere else. `last_frame`: of the
    clip.
    """
    kept = pieces(part_before(track, span.first), part_from(track, span.last + 1, last_frame))
    where = f"from frame {span.first} on" if span.last == FOREVER else f"on frames {span.first} to {span.last}"
    if not len(kept):
        name = numbered_name(taxonomy or default_taxonomy(), track)
        title = f"Delete {name}, all of it {where}"
        return Edit(title=title, changes=(Change(track, None),), clip=track.clip, frame=span.first)
    after = msgspec.structs.replace(
        track,
        keyframes=kept,
        reviewed=(*reviewed_within(track, 0, span.first - 1), *reviewed_within(track, span.last + 1, FOREVER)),
    )
    return _edit(track, after, f"Delete {{}} {where}", span.first, taxonomy)


def _left(track: Track, kept: Keyframes, inside: Span, title: str, frame: int, taxonomy: Taxonomy | None) -> Edit:
    if not len(kept):
        raise AnnotationError(
            f"Nothing would be left of #{track.number}.", fine=UNCHANGED, todo="Delete the whole track instead."
        )
    return _edit(track, _with(track, kept, inside), title, frame, taxonomy)


def _with(track: Track, kept: Keyframes, inside: Span) -> Track:
    return msgspec.structs.replace(track, keyframes=kept, reviewed=reviewed_within(track, inside.first, inside.last))


def _edit(track: Track, after: Track, title: str, frame: int, taxonomy: Taxonomy | None) -> Edit:
    name = numbered_name(taxonomy or default_taxonomy(), track)
    return Edit(title=title.replace("{}", name), changes=(Change(track, after),), clip=track.clip, frame=frame)

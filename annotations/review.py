"""How far tracks have been looked at, and what an edit means for that."""

from collections.abc import Iterable
from hashlib import blake2b
from typing import Final

import msgspec
import numpy as np

from annotations.changes import Change, Edit
from annotations.edits.review import outside
from annotations.frames import Span
from annotations.keyframes import Keyframes
from annotations.model import Review, ReviewSpan, Track

LOOKED_AT: Final = (Review.REVIEWED, Review.ACCEPTED)
"""What a change of the track would make untrue."""


def is_looked_at(track: Track) -> bool:
    return track.review in LOOKED_AT


def is_done(track: Track) -> bool:
    """Whether nothing of the track is still a draft. Contested is done: somebody has looked, and disagrees."""
    return not unreviewed(track)


def unreviewed(track: Track) -> list[Span]:
    """The stretches of a track, from its first to its last keyframe, that nobody has looked at, in order."""
    whole = track.keyframes.span
    if whole is None:
        return [Span(0, 0)] if track.review is Review.DRAFT else []
    if track.review is not Review.DRAFT:
        drafts = [Span(span.first, span.last) for span in track.reviewed if span.review is Review.DRAFT]
        return [part for span in drafts if (part := span.within(whole)) is not None]
    found: list[Span] = []
    start = whole.first
    for span in track.reviewed:
        if span.review is Review.DRAFT:
            continue
        if start < span.first <= whole.last:
            found.append(Span(start, span.first - 1))
        start = max(start, span.last + 1)
    if start <= whole.last:
        found.append(Span(start, whole.last))
    return found


def progress(tracks: Iterable[Track]) -> tuple[int, int]:
    """How many of the tracks are done, and how many there are."""
    done = [is_done(track) for track in tracks]
    return sum(done), len(done)


class Tally:
    """`progress`, asked again and again: only tracks that are another value than the last time are looked at anew."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Track, bool]] = {}

    def progress(self, tracks: Iterable[Track]) -> tuple[int, int]:
        """How many of the tracks are done, and how many there are. Their ids differ."""
        before, now = self._known, dict[str, tuple[Track, bool]]()
        for track in tracks:
            known = before.get(track.id)
            # tracks are never changed in place
            now[track.id] = known if known is not None and known[0] is track else (track, is_done(track))
        self._known = now
        return sum(done for _, done in now.values()), len(now)


def digest(track: Track) -> str:
    """Differs when anything of the track has changed that a reviewer would look at: not its review, number or notes."""
    said = (track.label, dict(track.attributes), track.certainty, track.keyframes.to_bytes())
    return blake2b(msgspec.msgpack.encode(said), digest_size=8).hexdigest()


def touched(before: Track, after: Track) -> Span | None:
    """The frames that look different after a change of keyframes: from the keyframe before the first that changed to
    the one after the last. The whole track if what is said of all of it has changed; None if nothing has.
    """
    span = after.keyframes.span
    if (before.label, before.attributes, before.certainty) != (after.label, after.attributes, after.certainty):
        return span
    frames = _changed_frames(before.keyframes, after.keyframes)
    if not frames or span is None:
        return None
    known = np.union1d(before.keyframes.frames, after.keyframes.frames)
    first = int(known[max(0, int(np.searchsorted(known, frames[0])) - 1)])
    last = int(known[min(len(known) - 1, int(np.searchsorted(known, frames[-1])) + 1)])
    # the keyframes on either side have not changed themselves
    first = first + 1 if first < frames[0] else first
    last = last - 1 if last > frames[-1] else last
    return Span(first, max(first, last)).within(span)


def _changed_frames(a: Keyframes, b: Keyframes) -> list[int]:
    """The frames, rising, on which the two do not have the same keyframe."""
    mine, theirs = ({keyframe.frame: keyframe for keyframe in each} for each in (a, b))
    return sorted(frame for frame in mine.keys() | theirs.keys() if mine.get(frame) != theirs.get(frame))


def back_to_draft(edit: Edit) -> Edit:
    """The edit, with the frames that it changes of reviewed or accepted tracks set back to draft."""
    return msgspec.structs.replace(edit, changes=tuple(_drafted(change) for change in edit.changes))


def _drafted(change: Change) -> Change:
    before, after = change.before, change.after
    if not isinstance(before, Track) or not isinstance(after, Track):
        return change
    if (before.review, before.reviewed) != (after.review, after.reviewed) or before == after:
        return change
    span = touched(before, after)
    if span is None or all(after.review_on(frame) not in LOOKED_AT for frame in (span.first, span.last)):
        return change
    kept = [part for each in after.reviewed for part in outside(each, span)]
    spans = [*kept, ReviewSpan(first=span.first, last=span.last, review=Review.DRAFT)]
    return Change(before, msgspec.structs.replace(after, reviewed=tuple(sorted(spans, key=lambda each: each.first))))

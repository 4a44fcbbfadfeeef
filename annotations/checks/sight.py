"""What checks look at: what a store holds, and what the program knows besides."""

from collections.abc import Mapping

import msgspec
import numpy as np
import numpy.typing as npt

from annotations.checks.bounds import Boxes, boxes_of
from annotations.model import ClipRef, Mark, Track
from annotations.names import numbered_name
from annotations.query import NO_END, visible_ranges
from annotations.store import Store
from annotations.taxonomy import Attribute, Scope, Taxonomy

Ints = npt.NDArray[np.int64]
DEFAULT_RATE = 25.0


class Known(msgspec.Struct, frozen=True):
    """What is not annotation and yet matters."""

    cuts: Mapping[str, tuple[int, ...]] = {}
    """Clip id to the first frames of its shots, rising, without the clip's own first frame."""
    reviewed_as: Mapping[str, str] = {}
    """Track id to what `review.digest` said of it when it was last reviewed."""


class Sight:
    """One look at a store that does not change meanwhile. What is worked out for one check serves the next."""

    def __init__(self, store: Store, known: Known | None = None, before: "Sight | None" = None) -> None:
        """`before`: an earlier look, whose work is taken over for tracks whose keyframes are still the same."""
        self.known = known or Known()
        self.clips: Mapping[str, ClipRef] = dict(store.clips)
        self.taxonomy: Taxonomy = store.taxonomy
        self.tracks: Mapping[str, Track] = dict(store.tracks)
        self.marks: Mapping[str, Mark] = dict(store.marks)
        self._asked: dict[str, tuple[Attribute, ...]] = {}
        self._boxes: dict[str, Boxes] = {}
        self._ranges: dict[str, tuple[Ints, Ints]] = {}
        if before is not None:
            same = {i for i, t in self.tracks.items() if (b := before.tracks.get(i)) and b.keyframes is t.keyframes}
            self._boxes = {ident: found for ident, found in before._boxes.items() if ident in same}
            if before.clips == self.clips:
                self._ranges = {ident: found for ident, found in before._ranges.items() if ident in same}
        self._ordered: list[Track] | None = None
        self._by_clip: dict[str, list[Track]] | None = None

    def leave_out(self, tracks: set[str]) -> None:
        """As if these were not there."""
        self.tracks = {ident: track for ident, track in self.tracks.items() if ident not in tracks}
        self._ordered = self._by_clip = None

    def ordered(self) -> list[Track]:
        """All tracks, by number."""
        if self._ordered is None:
            self._ordered = sorted(self.tracks.values(), key=lambda track: (track.number, track.id))
        return self._ordered

    def tracks_by_clip(self) -> Mapping[str, list[Track]]:
        """The tracks of each clip that is there, by number."""
        if self._by_clip is None:
            self._by_clip = {clip: [] for clip in self.clips}
            for track in self.ordered():
                if track.clip in self._by_clip:
                    self._by_clip[track.clip].append(track)
        return self._by_clip

    def clip_of(self, track: Track) -> ClipRef | None:
        return self.clips.get(track.clip)

    def boxes(self, track: Track) -> Boxes:
        """Upright bounds of the keyframes' shapes, (n, 4): left, top, right, bottom; NaN where there are none."""
        found = self._boxes.get(track.id)
        if found is None:
            found = self._boxes[track.id] = boxes_of(track.keyframes)
        return found

    def ranges(self, track: Track) -> tuple[Ints, Ints]:
        """First and last frames of the runs on which a track can be seen."""
        found = self._ranges.get(track.id)
        if found is None:
            clip = self.clip_of(track)
            last = clip.frame_count - 1 if clip is not None else NO_END
            found = self._ranges[track.id] = visible_ranges(track.keyframes, last)
        return found

    def asked(self, label: str) -> tuple[Attribute, ...]:
        """The attributes that the taxonomy requires of a label, always or beside some values."""
        found = self._asked.get(label)
        if found is None:
            rows = (row for row in self.taxonomy.attributes_of(label) if row.required or row.required_if)
            asked = tuple(row for row in rows if row.scope is not Scope.FRAME and not row.deprecated)
            found = self._asked[label] = asked
        return found

    def name(self, track: Track) -> str:
        """`Wolfhound #12`."""
        return numbered_name(self.taxonomy, track)

    def rate(self, track: Track) -> float:
        """Frames per second of its clip, about."""
        clip = self.clip_of(track)
        if clip is None or not clip.duration_s > 0 or not clip.frame_count > 0:
            return DEFAULT_RATE
        return min(max(clip.frame_count / clip.duration_s, 1.0), 240.0)


def middle(boxes: Boxes, i: int) -> tuple[float, float] | None:
    """Where the i-th box is, as a place to look at; None where it is nowhere."""
    left, top, right, bottom = boxes[i].tolist()
    x, y = left + (right - left) / 2, top + (bottom - top) / 2
    return (x, y) if np.isfinite(x) and np.isfinite(y) else None


def at_frames(frames: Ints, boxes: Boxes, wanted: Ints) -> Boxes:
    """Boxes on some frames, between the first and the last keyframe, as straight lines between keyframes."""
    found = np.empty((len(wanted), 4))
    for side in range(4):
        found[:, side] = np.interp(wanted, frames, boxes[:, side])
    return found


def is_seen(ranges: tuple[Ints, Ints], frames: Ints) -> npt.NDArray[np.bool_]:
    """For each frame, whether one of the runs holds it."""
    starts, ends = ranges
    if not len(starts):
        return np.zeros(len(frames), dtype=np.bool_)
    if len(starts) == 1:
        return (frames >= starts[0]) & (frames <= ends[0])
    place = np.searchsorted(starts, frames, side="right") - 1
    return (place >= 0) & (frames <= ends[np.maximum(place, 0)])

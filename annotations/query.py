"""What is on this frame, which frames have keyframes: answered from an index that follows the store's edits.

Each clip has its tracks' visible spans as sorted arrays, so that a frame is answered without looking at keyframes that
do not matter to it; an edit makes only its own tracks' spans anew, and only when next asked.
"""

from bisect import bisect_left, bisect_right
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from annotations.changes import Edit
from annotations.frames import Span
from annotations.interpolation import State, Stretch, stretch_on
from annotations.keyframe import After
from annotations.keyframes import AFTERS, Keyframes
from annotations.model import Mark, Track
from annotations.store import Store

HIDDEN: Final = AFTERS.index(After.HIDDEN)
INTERPOLATE: Final = AFTERS.index(After.INTERPOLATE)
NO_END: Final = 2**62
"""Last frame of a clip that the project does not know."""

Ints = npt.NDArray[np.int64]


def visible_ranges(keyframes: Keyframes, last_frame: int) -> tuple[Ints, Ints]:
    """First and last frames of the runs on which a track can be seen, as `interpolation.visible_spans` tells them."""
    frames = keyframes.frames[: bisect_right(keyframes.frames, last_frame)]
    if len(frames) == 0:
        return frames, frames
    after = keyframes.after[: len(frames)]
    ends: Ints = np.empty(len(frames), dtype=np.int64)
    ends[:-1] = np.where(after[:-1] == HIDDEN, frames[:-1], frames[1:] - 1)
    ends[-1] = _end(keyframes, len(frames) - 1, last_frame)
    breaks = np.flatnonzero(ends[:-1] + 1 < frames[1:])
    return frames[np.concatenate(([0], breaks + 1))], ends[np.concatenate((breaks, [len(ends) - 1]))]


def next_keyframe(track: Track, frame: int) -> int | None:
    """The first keyframe's frame after a frame."""
    frames = track.keyframes.frames
    i = bisect_right(frames, frame)
    return int(frames[i]) if i < len(frames) else None


def previous_keyframe(track: Track, frame: int) -> int | None:
    """The last keyframe's frame before a frame."""
    frames = track.keyframes.frames
    i = bisect_left(frames, frame) - 1
    return int(frames[i]) if i >= 0 else None


class Index:
    """Answers about the tracks of each clip of one store. Made once, it stays up to date by itself."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._clip_of = {track.id: track.clip for track in store.tracks.values()}
        self._members: dict[str, dict[str, Track]] = {}
        """Clip id to its tracks by id."""
        for track in store.tracks.values():
            self._members.setdefault(track.clip, {})[track.id] = track
        self._clips: dict[str, _ClipIndex] = {}
        self._marks: dict[str, list[Mark]] | None = None
        """Clip id to its marks by frame; None after a mark was changed."""
        self._answer: tuple[str, int, list[tuple[Track, State]]] | None = None
        """Clip, frame and what was answered last; None after an edit."""
        self._stretches: dict[str, Stretch] = {}
        """Where each track was found last: the next frame asked for mostly lies on the same stretch."""
        store.listen(self._edited)

    def tracks_of(self, clip: str) -> list[Track]:
        """The tracks of a clip, by number."""
        return list(self._clip(clip).tracks)

    def on(self, clip: str, frame: int) -> list[tuple[Track, State]]:
        """The tracks that can be seen on a frame, in the order they are painted: by number."""
        if self._answer is None or self._answer[:2] != (clip, frame):
            found: list[tuple[Track, State]] = []
            for track in self._clip(clip).seen_on(frame):
                stretch = self._stretch(track, frame)
                if stretch is not None:
                    found.append((track, stretch.on(frame)))
            self._answer = (clip, frame, found)
        return list(self._answer[2])

    def _stretch(self, track: Track, frame: int) -> Stretch | None:
        known = self._stretches.get(track.id)
        # tracks are never changed in place: another value of the track has stretches of its own
        if known is None or known.track is not track or not known.first <= frame <= known.last:
            known = stretch_on(track, frame)
            if known is not None:
                self._stretches[track.id] = known
        return known

    def ids_in(self, clip: str, span: Span) -> list[str]:
        """Ids of the tracks that can be seen on any frame of a span, by number."""
        return [track.id for track in self._clip(clip).seen_in(span)]

    def spans(self, track_id: str) -> list[Span]:
        """The runs of frames on which a track can be seen; none for an unknown track."""
        clip = self._clip_of.get(track_id)
        if clip is None:
            return []
        starts, ends = self._clip(clip).ranges[track_id]
        return [Span(first, last) for first, last in zip(starts.tolist(), ends.tolist(), strict=True)]

    def keyframe_frames(self, clip: str) -> Ints:
        """The frames of a clip on which any track has a keyframe, rising."""
        return self._clip(clip).keyframe_frames()

    def marks_of(self, clip: str) -> list[Mark]:
        """The marks and comments of a clip, by frame."""
        if self._marks is None:
            self._marks = {}
            for mark in sorted(self._store.marks.values(), key=lambda mark: (mark.frame, mark.made_at)):
                self._marks.setdefault(mark.clip, []).append(mark)
        return list(self._marks.get(clip, ()))

    def seen_runs(self, clip: str) -> tuple[Ints, Ints]:
        """First and last frames of the runs of frames on which anything can be seen, rising, never touching."""
        return self._clip(clip).seen_runs()

    def lifetimes(self, clip: str) -> tuple[Ints, Ints]:
        """First and last frame on which each track can be seen, in the order of `tracks_of`; those never seen left
        out.
        """
        return self._clip(clip).lifetimes()

    def next_keyframe(self, track: Track, frame: int) -> int | None:
        """The first keyframe's frame after a frame."""
        return next_keyframe(track, frame)

    def previous_keyframe(self, track: Track, frame: int) -> int | None:
        """The last keyframe's frame before a frame."""
        return previous_keyframe(track, frame)

    def _clip(self, clip: str) -> "_ClipIndex":
        """The clip's index, brought up to date."""
        index = self._clips.get(clip)
        if index is None:
            members = self._members.setdefault(clip, {})
            ref = self._store.clips.get(clip)
            last = ref.frame_count - 1 if ref is not None and ref.frame_count > 0 else NO_END
            index = self._clips[clip] = _ClipIndex(members, last)
        index.refresh()
        return index

    def _edited(self, edit: Edit) -> None:
        self._answer = None
        for kind, thing_id in edit.keys:
            if kind == "clip":
                self._clips.pop(thing_id, None)
            elif kind == "track":
                self._track_edited(thing_id)
            elif kind == "mark":
                self._marks = None

    def _track_edited(self, track_id: str) -> None:
        was = self._clip_of.pop(track_id, None)
        self._stretches.pop(track_id, None)
        if was is not None:
            self._members[was].pop(track_id)
            if was in self._clips:
                self._clips[was].stale.add(track_id)
        track = self._store.tracks.get(track_id)
        if track is not None:
            self._clip_of[track_id] = track.clip
            self._members.setdefault(track.clip, {})[track_id] = track
            if track.clip in self._clips:
                self._clips[track.clip].stale.add(track_id)


class _ClipIndex:
    """The visible spans of all tracks of one clip, as three arrays of equal length sorted by first frame."""

    def __init__(self, members: dict[str, Track], last_frame: int) -> None:
        self._members = members
        self._last_frame = last_frame
        self.ranges: dict[str, tuple[Ints, Ints]] = {}
        self.stale: set[str] = set(members)
        self.tracks: list[Track] = []
        """By number."""
        self._places: dict[str, int] = {}
        """Track id to its place among `tracks`."""
        self._keyframe_frames: Ints | None = None
        self._lifetimes: tuple[Ints, Ints] | None = None
        self._starts: Ints = np.zeros(0, dtype=np.int64)
        self._ends, self._owners = self._starts, self._starts
        self._latest_ends = self._starts
        """The running maximum of `_ends`."""

    def refresh(self) -> None:
        if not self.stale:
            return
        elsewhere = {track_id for track_id in self.stale if not self._renew(track_id)}
        self.stale.clear()
        if elsewhere:
            self._sort()

    def _renew(self, track_id: str) -> bool:
        """Takes in one track as it is now. True if it stands where it stood and is seen when it was seen."""
        track, place, known = self._members.get(track_id), self._places.get(track_id), self.ranges.pop(track_id, None)
        if track is None:
            return False
        ranges = self.ranges[track_id] = visible_ranges(track.keyframes, self._last_frame)
        if place is None or known is None or self.tracks[place].number != track.number:
            return False
        if not np.array_equal(self.tracks[place].keyframes.frames, track.keyframes.frames):
            self._keyframe_frames = None
        self.tracks[place] = track
        return all(np.array_equal(a, b) for a, b in zip(known, ranges, strict=True))

    def _sort(self) -> None:
        self._keyframe_frames = self._lifetimes = None
        self.tracks = sorted(self._members.values(), key=lambda track: (track.number, track.id))
        self._places = {track.id: place for place, track in enumerate(self.tracks)}
        ranges = [self.ranges[track.id] for track in self.tracks]
        counts = np.array([len(starts) for starts, _ in ranges], dtype=np.int64)
        starts, ends = _joined([s for s, _ in ranges]), _joined([e for _, e in ranges])
        order = np.argsort(starts, kind="stable")
        self._starts, self._ends = starts[order], ends[order]
        self._owners = np.repeat(np.arange(len(ranges)), counts)[order]
        self._latest_ends = np.maximum.accumulate(self._ends) if len(order) else self._ends

    def seen_on(self, frame: int) -> list[Track]:
        return self.seen_in(Span(frame, frame))

    def seen_in(self, span: Span) -> list[Track]:
        # spans after `stop` start too late; all spans before `begin` have ended already
        begin = int(np.searchsorted(self._latest_ends, span.first, side="left"))
        stop = int(np.searchsorted(self._starts, span.last, side="right"))
        alive = self._owners[begin:stop][self._ends[begin:stop] >= span.first]
        return [self.tracks[i] for i in np.unique(alive).tolist()]

    def seen_runs(self) -> tuple[Ints, Ints]:
        if not len(self._starts):
            return self._starts, self._ends
        breaks = np.flatnonzero(self._starts[1:] > self._latest_ends[:-1] + 1)
        last = len(self._starts) - 1
        return self._starts[np.concatenate(([0], breaks + 1))], self._latest_ends[np.concatenate((breaks, [last]))]

    def lifetimes(self) -> tuple[Ints, Ints]:
        if self._lifetimes is None:
            ranges = [self.ranges[track.id] for track in self.tracks]
            firsts = np.array([starts[0] for starts, _ in ranges if len(starts)], dtype=np.int64)
            lasts = np.array([ends[-1] for _, ends in ranges if len(ends)], dtype=np.int64)
            self._lifetimes = (firsts, lasts)
        return self._lifetimes

    def keyframe_frames(self) -> Ints:
        if self._keyframe_frames is None:
            self._keyframe_frames = np.unique(_joined([track.keyframes.frames for track in self.tracks]))
            self._keyframe_frames.flags.writeable = False
        return self._keyframe_frames


def _joined(arrays: list[npt.NDArray[Any]]) -> Ints:
    return np.concatenate(arrays) if arrays else np.zeros(0, dtype=np.int64)


def _end(keyframes: Keyframes, i: int, last_frame: int) -> int:
    """The last visible frame of the run that the i-th keyframe, the last one inside the clip, belongs to."""
    after, frame = int(keyframes.after[i]), int(keyframes.frames[i])
    is_last = i + 1 == len(keyframes)
    if after == HIDDEN or (after == INTERPOLATE and is_last):
        return frame
    return last_frame if is_last else min(last_frame, int(keyframes.frames[i + 1]) - 1)

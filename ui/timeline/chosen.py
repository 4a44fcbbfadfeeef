"""Keyframes chosen on the timeline: any of any tracks, to be moved, copied or deleted together."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

import numpy as np

from annotations.model import Track
from ui.timeline.lane import Ints

NONE: Final[Ints] = np.zeros(0, np.int64)


class Chosen:
    """Frames by track id. Who edits the tracks tells it what is left, by `keep`."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._frames: dict[str, Ints] = {}
        self.anchor: tuple[str, int] | None = None
        """The keyframe that was chosen by itself last: Shift chooses from there."""

    def __len__(self) -> int:
        return sum(len(frames) for frames in self._frames.values())

    def __contains__(self, keyframe: tuple[str, int]) -> bool:
        return keyframe[1] in self.of(keyframe[0])

    @property
    def tracks(self) -> tuple[str, ...]:
        return tuple(self._frames)

    def of(self, track: str) -> Ints:
        """Chosen frames of a track, rising."""
        return self._frames.get(track, NONE)

    def set(self, chosen: Mapping[str, Iterable[int]]) -> None:
        """Exactly these."""
        made = {track: np.unique(np.fromiter(frames, np.int64)) for track, frames in chosen.items()}
        self._frames = {track: frames for track, frames in made.items() if len(frames)}
        self._changed()

    def only(self, track: str, frame: int) -> None:
        self.anchor = (track, frame)
        self.set({track: (frame,)})

    def toggle(self, track: str, frame: int) -> None:
        self.anchor = (track, frame)
        there = set(self.of(track).tolist())
        self.set({**self._frames, track: there ^ {frame}})

    def add(self, chosen: Mapping[str, Iterable[int]]) -> None:
        both = {track: set(frames.tolist()) for track, frames in self._frames.items()}
        for track, frames in chosen.items():
            both.setdefault(track, set()).update(frames)
        self.set(both)

    def clear(self) -> None:
        self.anchor = None
        if self._frames:
            self.set({})

    def keep(self, tracks: Mapping[str, Track]) -> None:
        """Forgets what is not there any more."""
        left = {
            ident: frames[np.isin(frames, tracks[ident].keyframes.frames)]
            for ident, frames in self._frames.items()
            if ident in tracks
        }
        if {i: len(f) for i, f in left.items()} != {i: len(f) for i, f in self._frames.items()}:
            self.set(left)

"""Where a frame stands on the timeline: a frozen mapping between frames and pixels."""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

CLOSEST: Final = 1 / 48
"""Frames per pixel when zoomed in all the way: one frame is 48 px wide."""
MARGIN: Final = 0.02
"""Share of the width that may be empty at each end."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Frame n covers [x(n), x(n + 1)); its middle is where its keyframe and the playhead are painted."""

    frame_count: int
    width: int
    """Pixels of the lanes, without the names."""
    left: float = 0.0
    """The frame (with a fraction) at x = 0."""
    per_px: float = 1.0
    """Frames per pixel."""

    @staticmethod
    def fitting(frame_count: int, width: int) -> "Scale":
        """The whole clip in view."""
        count, width = max(frame_count, 1), max(width, 1)
        per_px = max(count / (1 - 2 * MARGIN) / width, CLOSEST)
        return Scale(frame_count, width, -per_px * width * MARGIN, per_px)._clamped()

    @property
    def widest(self) -> float:
        return max(max(self.frame_count, 1) / (1 - 2 * MARGIN) / max(self.width, 1), CLOSEST)

    @property
    def shown(self) -> float:
        """How many frames fit into the width."""
        return self.width * self.per_px

    @property
    def first(self) -> int:
        """First frame that is at least partly in view."""
        return min(max(0, int(np.floor(self.left))), max(self.frame_count - 1, 0))

    @property
    def last(self) -> int:
        """Last frame that is at least partly in view."""
        return max(self.first, min(self.frame_count - 1, int(np.floor(self.left + self.shown))))

    def x(self, frame: float) -> float:
        """Left edge of a frame, in pixels from the left edge of the lanes."""
        return (frame - self.left) / self.per_px

    def middle(self, frame: float) -> float:
        return self.x(frame + 0.5)

    def middles(self, frames: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
        return (frames.astype(np.float64) + (0.5 - self.left)) / self.per_px

    def frame_at(self, x: float) -> int:
        """The frame under a pixel, inside the clip."""
        frame = int(np.floor(self.left + x * self.per_px))
        return min(max(frame, 0), max(self.frame_count - 1, 0))

    def zoomed(self, factor: float, at_x: float) -> "Scale":
        """Closer by `factor`, with what is under `at_x` staying there."""
        per_px = min(max(self.per_px / factor, CLOSEST), self.widest)
        anchor = self.left + at_x * self.per_px
        return replace(self, per_px=per_px, left=anchor - at_x * per_px)._clamped()

    def panned(self, by_px: float) -> "Scale":
        """The view moved right by some pixels (so that later frames come into view)."""
        return replace(self, left=self.left + by_px * self.per_px)._clamped()

    def starting_at(self, left: float) -> "Scale":
        return replace(self, left=left)._clamped()

    def resized(self, width: int) -> "Scale":
        """The same place at another width; a view that showed the whole clip goes on doing so."""
        if self.per_px >= self.widest * 0.999:
            return Scale.fitting(self.frame_count, width)
        return replace(self, width=max(width, 1))._clamped()

    def showing(self, frame: int) -> "Scale":
        """The same zoom, moved by a page if the frame is out of view."""
        x = self.middle(frame)
        if 0 <= x < self.width:
            return self
        inset = 0.1 * self.shown
        return self.starting_at(frame - inset if x >= self.width else frame - self.shown + inset)

    @property
    def range(self) -> tuple[float, float]:
        """Least and greatest `left`."""
        margin = self.shown * MARGIN
        return -margin, max(-margin, self.frame_count + margin - self.shown)

    def _clamped(self) -> "Scale":
        per_px = min(max(self.per_px, CLOSEST), self.widest)
        moved = replace(self, per_px=per_px)
        least, most = moved.range
        if moved.shown * (1 - 2 * MARGIN) > self.frame_count:
            # a short clip stays in the middle when frames cannot get any wider
            least = most = (self.frame_count - moved.shown) / 2
        return replace(moved, left=min(max(self.left, least), most))

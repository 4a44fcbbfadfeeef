"""Frame numbers, spans of them, and the presentation times of a clip's frames."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Any, NewType, Self

import msgspec
import numpy as np
import numpy.typing as npt

FrameIndex = NewType("FrameIndex", int)
"""0-based number of a picture in the order a plain decode writes them."""


class Span(msgspec.Struct, frozen=True, order=True, gc=False):
    """Frames `first` to `last`, both inside."""

    first: int
    last: int

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"a span cannot end at {self.last} before it starts at {self.first}")

    def __len__(self) -> int:
        return self.last - self.first + 1

    def __iter__(self) -> Iterator[int]:
        return iter(range(self.first, self.last + 1))

    def __contains__(self, frame: object) -> bool:
        return isinstance(frame, int) and self.first <= frame <= self.last

    def overlaps(self, other: "Span") -> bool:
        return self.first <= other.last and other.first <= self.last

    def within(self, other: "Span") -> "Span | None":
        """The part of this span inside the other, or None."""
        first, last = max(self.first, other.first), min(self.last, other.last)
        return Span(first, last) if first <= last else None


class Timecode(msgspec.Struct, frozen=True, order=True, gc=False):
    """A presentation time as the container stores it: `pts` ticks of `time_base` seconds."""

    pts: int
    time_base: Fraction

    @property
    def seconds(self) -> Fraction:
        return self.pts * self.time_base


class FrameTimes:
    """Presentation times of all frames of one clip: pts int64, shape (frame_count,), in ticks of `time_base` seconds.

    A read-only value. Times usually rise with the index; where a file repeats or reverses them they are kept as found,
    and `at` uses the running maximum.
    """

    __slots__ = ("_rising", "pts", "time_base")

    def __init__(self, pts: npt.ArrayLike, time_base: Fraction) -> None:
        self.pts: npt.NDArray[np.int64] = np.array(pts, dtype=np.int64)
        self.pts.flags.writeable = False
        self.time_base = time_base
        self._rising: npt.NDArray[np.int64] = np.maximum.accumulate(self.pts) if len(self.pts) else self.pts

    def __len__(self) -> int:
        return len(self.pts)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, FrameTimes):
            return NotImplemented
        return self.time_base == other.time_base and bool(np.array_equal(self.pts, other.pts))

    __hash__ = None  # pyright: ignore[reportAssignmentType]

    def timecode(self, frame: int) -> Timecode:
        return Timecode(int(self.pts[frame]), self.time_base)

    def seconds(self, frame: int) -> float:
        """Presentation time of a frame, in seconds, as stored in the file."""
        return float(int(self.pts[frame]) * self.time_base)

    def clip_seconds(self, frame: int) -> float:
        """Seconds since the first frame: what a person reads on the clock."""
        return float((int(self.pts[frame]) - int(self.pts[0])) * self.time_base)

    def at(self, clip_seconds: float) -> FrameIndex:
        """The frame on screen `clip_seconds` after the first one; the first or last one outside the clip."""
        ticks = int(self.pts[0]) + Fraction(clip_seconds) / self.time_base
        # the tolerance of a tenth of a tick lets times that were written in decimals find their own frame
        found = int(np.searchsorted(self._rising, int(ticks + Fraction(1, 2)), side="right")) - 1
        return FrameIndex(min(max(found, 0), len(self.pts) - 1))

    def to_bytes(self) -> bytes:
        """A compact, exact form for the project file: differences of pts, msgpack."""
        steps = np.diff(self.pts, prepend=0).astype("<i8")
        return msgspec.msgpack.encode([1, str(self.time_base), steps.tobytes()])

    @classmethod
    def from_bytes(cls, blob: bytes) -> Self:
        _version, time_base, steps = msgspec.msgpack.decode(blob, type=tuple[int, str, bytes])
        pts: npt.NDArray[Any] = np.cumsum(np.frombuffer(steps, dtype="<i8"))
        return cls(pts, Fraction(time_base))

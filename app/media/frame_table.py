"""Which frames a clip has, when each is shown, and where decoding can start: the ground truth of frame numbers.

The table is made once per file (`survey.make_table`) and kept on disk by the file's quick key.
"""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Literal

import msgspec
import numpy as np
import numpy.typing as npt

from annotations.frames import FrameTimes
from app.media.frame import Look, Turn

Indices = npt.NDArray[np.int64]
Checks = npt.NDArray[np.uint32]
TableFrom = Literal["demux", "decode"]

VERSION = 2
NOWHERE = -(1 << 62)
"""Stands for a seek time or byte position that the file does not give."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place where decoding can start: sync frame `frame`, its times `pts` and `dts`, its byte position `pos`."""

    frame: int
    pts: int
    dts: int
    pos: int


@dataclass(frozen=True, slots=True, eq=False)
class FrameTable:
    """All frames of one clip, in the order they are shown.

    `times`: presentation times. `timed`: they rise strictly and every one came from the file, so that a time names one
    frame. `anchors` by frame: int64 (k, 4) of frame, pts, dts, pos. `checks`: a sum of each picture (uint32,
    frame_count) when a decode pass made the table, else empty. `careful`: the file is damaged; decode with one thread,
    so that every pass gives the same pictures. `complete`: the file holds all the frames that its header promises.
    """

    table_from: TableFrom
    times: FrameTimes
    timed: bool
    anchors: Indices
    checks: Checks
    look: Look
    careful: bool = False
    complete: bool = True
    duplicates: int | None = None
    warnings: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.times)

    @property
    def sync(self) -> Indices:
        """Frames where decoding can start, rising."""
        return self.anchors[:, 0]

    def frame_at_pts(self, pts: int) -> int | None:
        """The frame with exactly this time, when times name frames."""
        at = int(np.searchsorted(self.times.pts, pts))
        return at if at < len(self.times) and int(self.times.pts[at]) == pts else None

    def anchors_before(self, frame: int) -> Iterator[Anchor]:
        """Places to start from to reach the frame, the nearest first."""
        upto = int(np.searchsorted(self.sync, frame, side="right"))
        for row in self.anchors[:upto][::-1]:
            yield Anchor(*(int(value) for value in row))

    def sync_before(self, frame: int) -> int:
        """The last sync frame at or before the frame; 0 when there is none."""
        at = int(np.searchsorted(self.sync, frame, side="right")) - 1
        return int(self.sync[at]) if at >= 0 else 0

    def to_bytes(self) -> bytes:
        return msgspec.msgpack.encode(
            _Stored(
                version=VERSION,
                table_from=self.table_from,
                times=self.times.to_bytes(),
                timed=self.timed,
                anchors=self.anchors.astype("<i8").tobytes(),
                checks=self.checks.astype("<u4").tobytes(),
                look=(self.look.width, self.look.height, self.look.turn.quarters, self.look.turn.mirrored),
                careful=self.careful,
                complete=self.complete,
                duplicates=self.duplicates,
                warnings=self.warnings,
            )
        )

    @classmethod
    def from_bytes(cls, blob: bytes) -> "FrameTable":
        """Raises msgspec.MsgspecError or ValueError when the bytes are not a table of this version."""
        stored = msgspec.msgpack.decode(blob, type=_Stored)
        if stored.version != VERSION:
            raise ValueError("a frame table of another version")
        width, height, quarters, mirrored = stored.look
        return cls(
            table_from=stored.table_from,
            times=FrameTimes.from_bytes(stored.times),
            timed=stored.timed,
            anchors=np.frombuffer(stored.anchors, dtype="<i8").astype(np.int64).reshape(-1, 4),
            checks=np.frombuffer(stored.checks, dtype="<u4").astype(np.uint32),
            look=Look(width, height, Turn(quarters, mirrored)),
            careful=stored.careful,
            complete=stored.complete,
            duplicates=stored.duplicates,
            warnings=stored.warnings,
        )


class _Stored(msgspec.Struct):
    version: int
    table_from: TableFrom
    times: bytes
    timed: bool
    anchors: bytes
    checks: bytes
    look: tuple[int, int, int, bool]
    careful: bool
    complete: bool
    duplicates: int | None
    warnings: tuple[str, ...]


class TableShelf:
    """Frame tables kept in a folder, one file per clip, by quick key. Losing it costs only time."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def get(self, key: str) -> FrameTable | None:
        if self._folder is None:
            return None
        try:
            return FrameTable.from_bytes((self._folder / f"{key}.frames").read_bytes())
        except (OSError, ValueError, msgspec.MsgspecError):
            return None

    def put(self, key: str, table: FrameTable) -> None:
        if self._folder is None:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self._folder, suffix=".new", delete=False) as file:
                file.write(table.to_bytes())
            Path(file.name).replace(self._folder / f"{key}.frames")
        except OSError:
            return  # a full or read-only disk: the table is simply made again next time


def made_up_times(count: int, rate: Fraction, time_base: Fraction) -> FrameTimes:
    """Even times for a stream that has none."""
    step = 1 / (rate * time_base)
    return FrameTimes(np.array([int(frame * step) for frame in range(count)], dtype=np.int64), time_base)

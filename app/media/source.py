"""Any frame of a clip, exactly: seek to a sync frame before it, decode forward, and prove every step by the table.

The proof is the presentation time where times name frames, and the check sum of the picture where a decode pass
recorded it. A place that turns out not to lead to the right pictures (leading pictures of an open group, a rolling
refresh, a jump of times) is crossed off and an earlier one is taken; the start of the file is the last resort and is
right by the definition of frame numbers.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import av
import numpy as np

from app.media.feed import Feed, bytes_of, check_of, sample
from app.media.frame import Picture
from app.media.frame_table import Anchor, FrameTable

STRIDE = 4
"""Reading on is preferred to seeking when the wanted frame is at most this many frames ahead of where a seek lands."""
PATIENCE = 600
"""Pictures that may pass before a place must have shown where it leads."""


class TableWrong(Exception):
    """The file's pictures are not those that the table promises; the table must be made by decoding."""


class FrameSource(Protocol):
    """Pictures of one clip by number. Used by one thread at a time."""

    @property
    def position(self) -> int:
        """Number of the picture that `read` gives next."""
        ...

    def approach(self, index: int) -> None:
        """Makes `position` at most `index`, as near as decoding can start; raises TableWrong."""
        ...

    def read(self) -> Picture | None:
        """The picture at `position`, which moves on; None after the last one. Raises TableWrong, ClipError."""
        ...

    def close(self) -> None: ...


def fetch(source: FrameSource, index: int, stop: Callable[[], bool] = lambda: False) -> Picture | None:
    """The picture with this number; None when there is none or `stop` said so."""
    source.approach(index)
    while not stop():
        picture = source.read()
        if picture is None or picture.index == index:
            return picture
    return None


class PyAvSource:
    """A `FrameSource` over a file and its frame table."""

    def __init__(self, path: Path, table: FrameTable, one_thread: bool = False) -> None:
        self._table = table
        self._feed = Feed(path, one_thread or table.careful)
        self._next = 0
        self._waiting: Picture | None = None
        self._from_start = True
        self._place: Anchor | None = None
        self._bad: set[Anchor] = set()
        self._leads: dict[Anchor, int] = {}

    @property
    def position(self) -> int:
        return self._next

    @property
    def faults(self) -> int:
        """Complaints of the decoder so far."""
        return self._feed.faults

    def close(self) -> None:
        self._feed.close()

    def approach(self, index: int) -> None:
        if index < self._next or self._best_anchor(index) > self._next + STRIDE:
            self._land(index)

    def read(self) -> Picture | None:
        while self._next < len(self._table):
            picture = self._waiting or self._expect()
            self._waiting = None
            if picture is not None:
                self._next += 1
                return picture
            if self._from_start:
                raise TableWrong
            self._cross_off()
            self._land(self._next)
        if self._from_start and self._table.table_from == "demux" and self._feed.next() is not None:
            raise TableWrong  # the file goes on after the last frame of the table
        return None

    def _cross_off(self) -> None:
        if self._place is not None:
            self._bad.add(self._place)

    def _best_anchor(self, index: int) -> int:
        """The first frame that the nearest good place gives; 0 is the start of the file."""
        for anchor in self._table.anchors_before(index):
            leads_to = self._leads.get(anchor, anchor.frame)
            if anchor not in self._bad and leads_to <= index:
                return leads_to
        return 0

    def _land(self, index: int) -> None:
        """Starts decoding at the nearest good place from which `index` can be reached."""
        for anchor in self._table.anchors_before(index):
            if anchor in self._bad or anchor.frame <= 0 or self._leads.get(anchor, 0) > index:
                continue
            if not self._feed.seek(anchor):
                self._bad.add(anchor)
                continue
            self._place, self._from_start = anchor, False
            landed = self._by_time(anchor) if self._table.timed else self._by_check()
            if landed is None:
                self._bad.add(anchor)
            else:
                self._leads[anchor] = landed.index
                if landed.index <= index:
                    self._waiting, self._next = landed, landed.index
                    return
        self._feed.restart()
        self._place, self._from_start, self._waiting, self._next = None, True, None, 0

    def _expect(self) -> Picture | None:
        """The picture with number `position`; None when what comes is another one."""
        native = self._feed.next()
        if native is None:
            return None
        index, table = self._next, self._table
        counted = self._from_start and table.table_from == "decode"  # right by definition: the count says which it is
        if not counted:
            if table.timed and native.pts != int(table.times.pts[index]):
                return None
            if table.table_from == "demux" and (native.is_corrupt or (self._from_start and self._feed.faults)):
                return None  # a damaged file: only a full decode can say which pictures there are
            if len(table.checks) and self._check(native) != int(table.checks[index]):
                return None
        return self._picture(index, native)

    def _by_time(self, anchor: Anchor) -> Picture | None:
        """Decodes until a frame comes whose time is in the table and that is not shown before the sync frame."""
        for _ in range(PATIENCE):
            native = self._feed.next()
            if native is None:
                return None
            index = None if native.pts is None else self._table.frame_at_pts(native.pts)
            if native.pts == anchor.pts and index not in (None, anchor.frame):
                return None  # the table contradicts itself about this sync frame
            if index is None or index < anchor.frame:
                continue  # leading pictures, shown before the sync frame: they may lack what they refer to
            if len(self._table.checks) and self._check(native) != int(self._table.checks[index]):
                continue  # still recovering, or damaged
            return self._picture(index, native)
        return None

    def _by_check(self) -> Picture | None:
        """Times do not name frames here: follow the check sums until only one run of frames fits."""
        checks = self._table.checks
        runs = np.empty(0, dtype=np.int64)
        for _ in range(PATIENCE if len(checks) else 0):
            native = self._feed.next()
            if native is None:
                return None
            check = self._check(native)
            runs = runs[runs < len(checks) - 1] + 1
            runs = runs[checks[runs] == check]
            if not len(runs):
                runs = np.flatnonzero(checks == check)
            if len(runs) == 1:
                return self._picture(int(runs[0]), native)
        return None

    def _check(self, native: av.VideoFrame) -> int:
        return check_of(sample(native, every_row=self._table.careful))

    def _picture(self, index: int, native: av.VideoFrame) -> Picture:
        return Picture(index, int(self._table.times.pts[index]), native, bytes_of(native))

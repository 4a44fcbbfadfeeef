"""An opened clip: what it is, which frames it has, and sources of its pictures."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np

from annotations.frames import FrameTimes
from app import paths
from app.evidence.fingerprint import quick_key
from app.jobs import Cancel, Report, never, silent
from app.media.container import check_file, clip_stream, open_container
from app.media.frame_table import FrameTable, TableFrom, TableShelf
from app.media.source import FrameSource, PyAvSource
from app.media.survey import QUICK_PIXELS, UNREAD, make_table

GAP = 2.5
"""A frame that stays on screen this many times longer than usual is reported as a gap."""
VARIES = 0.02
"""Frame durations that differ by more than this share of the usual one (and by two ticks) are a variable frame rate."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Nothing new is shown for `seconds` after frame `after_frame`."""

    after_frame: int
    seconds: float


@dataclass(frozen=True, slots=True)
class ClipFacts:
    """What a clip is. `width` and `height`: pixels of the upright picture (rotation applied), stored pixels, not
    stretched by `sample_aspect` (width / height of one pixel). `rotation`: degrees clockwise that were applied.
    `duration_s`: from the first frame's time to the end of the last. `duplicate_frames`: frames whose picture repeats
    the one before; None when that was not looked at. `complete`: everything the file promises could be decoded.
    """

    path: Path
    width: int
    height: int
    rotation: int
    mirrored: bool
    sample_aspect: Fraction
    frame_count: int
    duration_s: float
    time_base: Fraction
    average_rate: Fraction
    variable_frame_rate: bool
    duplicate_frames: int | None
    gaps: tuple[Gap, ...]
    codec: str
    pixel_format: str
    container: str
    bytes: int
    complete: bool
    table_from: TableFrom
    warnings: tuple[str, ...]


class Clip:
    """An opened clip. Its table can be replaced once (`rebuild`), when decoding shows that the file's index lied."""

    def __init__(self, path: Path, table: FrameTable, shelf: TableShelf, key: str) -> None:
        self.path = path
        self._table, self._shelf, self._key = table, shelf, key
        self._facts = facts_of(path, table)
        self._lock = threading.Lock()
        self._closers: list[Callable[[], None]] = []

    @property
    def facts(self) -> ClipFacts:
        return self._facts

    @property
    def table(self) -> FrameTable:
        return self._table

    @property
    def times(self) -> FrameTimes:
        return self._table.times

    def open_source(self) -> FrameSource:
        """A new source of pictures, for one thread; its user closes it."""
        return PyAvSource(self.path, self._table)

    def rebuild(self, wrong: FrameTable, progress: Report = silent, cancel: Cancel = never) -> FrameTable:
        """Makes the table anew by decoding, because `wrong` was contradicted; any thread, the work is done once."""
        with self._lock:
            if self._table is wrong:
                self._table = make_table(self.path, progress, cancel, by_decode=True)
                self._facts = facts_of(self.path, self._table)
                self._shelf.put(self._key, self._table)
            return self._table

    def verify(self, progress: Report = silent, cancel: Cancel = never) -> bool:
        """Decodes the whole clip, for a job in the background: whether the frame numbers so far were right.

        Packets alone prove a table at its ends and wherever pictures were decoded; this proves all of it. Where it was
        wrong, the clip has the right table afterwards, and its decoders and players must be made anew.
        """
        trusted = self._table
        if trusted.table_from == "decode":
            return True
        return self.rebuild(trusted, progress, cancel).times == trusted.times

    def on_close(self, closer: Callable[[], None]) -> None:
        """Has `closer` called by `close`: whoever runs threads on this clip ends them there."""
        self._closers.append(closer)

    def close(self) -> None:
        while self._closers:
            self._closers.pop()()


def open_clip(
    path: Path | str,
    progress: Report = silent,
    cancel: Cancel = never,
    cache: Path | None = None,
    quick_pixels: int = QUICK_PIXELS,
) -> Clip:
    """Opens a recorded file and finds out which frames it has.

    `cache`: folder of frame tables (None: the user's cache folder). `quick_pixels`: clips up to this size are decoded
    whole at once. Raises ClipError in plain words, Cancelled.
    """
    path = Path(path).absolute()
    check_file(path)
    shelf, key = TableShelf(cache or paths.cache_folder() / "frames"), quick_key(path)
    table = shelf.get(key)
    if table is None or (table.table_from == "demux" and quick_pixels > QUICK_PIXELS):
        table = make_table(path, progress, cancel, quick_pixels)
        if UNREAD not in table.warnings:  # it may have been the disk or the network: look again next time
            shelf.put(key, table)
    return Clip(path, table, shelf, key)


def facts_of(path: Path, table: FrameTable) -> ClipFacts:
    """Reads what the table does not hold from the file's header."""
    with open_container(path) as container:
        stream = clip_stream(container, path)
        aspect = stream.sample_aspect_ratio or stream.codec_context.sample_aspect_ratio
        look = table.look
        last = last_duration_s(table.times)
        duration = table.times.clip_seconds(len(table) - 1) + last
        return ClipFacts(
            path=path,
            width=look.shown_width,
            height=look.shown_height,
            rotation=look.turn.quarters * 90,
            mirrored=look.turn.mirrored,
            sample_aspect=Fraction(aspect) if aspect else Fraction(1),
            frame_count=len(table),
            duration_s=duration,
            time_base=table.times.time_base,
            average_rate=Fraction(len(table) / duration).limit_denominator(1001) if duration > 0 else Fraction(0),
            variable_frame_rate=is_variable(table.times),
            duplicate_frames=table.duplicates,
            gaps=gaps_of(table.times),
            codec=stream.codec_context.codec.canonical_name,
            pixel_format=stream.codec_context.pix_fmt or "",
            container=container.format.name,
            bytes=path.stat().st_size,
            complete=table.complete,
            table_from=table.table_from,
            warnings=table.warnings,
        )


def last_duration_s(times: FrameTimes) -> float:
    """How long the last frame is shown: as long as frames usually are; a 25th of a second for a clip of one frame."""
    steps = np.diff(times.pts)
    usual = float(np.median(steps[steps > 0])) if (steps > 0).any() else 0.0
    return usual * float(times.time_base) if usual else 0.04


def is_variable(times: FrameTimes) -> bool:
    steps = np.diff(times.pts)
    if len(steps) < 2:
        return False
    usual = float(np.median(steps))
    return bool((np.abs(steps - usual) > max(2.0, VARIES * abs(usual))).any())


def gaps_of(times: FrameTimes) -> tuple[Gap, ...]:
    """Where the time between two frames is far longer than usual."""
    steps = np.diff(times.pts)
    usual = float(np.median(steps)) if len(steps) else 0.0
    if usual <= 0:
        return ()
    return tuple(Gap(int(at), float(int(steps[at]) * times.time_base)) for at in np.flatnonzero(steps > GAP * usual))

"""Making a clip's frame table: by its packets where they can be trusted, else by decoding every picture.

Packets are trusted only where one packet is one picture by the rules of coding and container, every time is there and
different, nothing is damaged, and the pictures at both ends (and after sync frames that promise less than a fresh
start) prove it. Everything else is decoded from end to end, once; so is a clip that is small enough that this is quick.
"""

from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
from av.video.stream import VideoStream

from annotations.frames import FrameTimes
from app.errors import Cancelled, ClipError
from app.jobs import Cancel, Report, never, silent
from app.media.feed import Feed, check_of, sample
from app.media.frame import Look, Pixels, turn_of
from app.media.frame_table import NOWHERE, FrameTable, made_up_times
from app.media.source import PyAvSource, TableWrong

QUICK_PIXELS = 250_000_000
"""A clip of fewer pixels than this in all its frames is decoded whole: about half a second of work."""
TRUSTED_CODECS = frozenset({"h264", "hevc", "av1", "libdav1d", "mjpeg", "prores", "dnxhd", "ffv1"})
TRUSTED_FORMATS = frozenset({"mov,mp4,m4a,3gp,3g2,mj2", "matroska,webm", "mpegts"})
HIDING_CODECS = frozenset({"vp8", "vp9", "av1", "libdav1d", "theora", "mpeg4"})
"""Here a packet without a picture of its own is ordinary, not damage."""
JUMP_S = 10.0
"""A decode time that moves on by more than this within a transport stream is a joint between recordings."""
HEAD = 24
UNREAD = "The file cannot be read to its end."


@dataclass(slots=True)
class Packets:
    """What the packets of the stream say, in file order; int64, NOWHERE where the file says nothing."""

    pts: npt.NDArray[np.int64]
    dts: npt.NDArray[np.int64]
    pos: npt.NDArray[np.int64]
    key: npt.NDArray[np.bool_]
    discard: npt.NDArray[np.bool_]
    fresh: npt.NDArray[np.bool_]
    corrupt: int
    faults: int

    def __len__(self) -> int:
        return len(self.pts)


@dataclass(slots=True)
class Pass:
    """What decoding every picture gave."""

    pts: list[int | None] = field(default_factory=list[int | None])
    checks: list[int] = field(default_factory=list[int])
    look: Look | None = None
    duplicates: int = 0
    corrupt: int = 0
    interlaced: bool = False
    faults: int = 0
    careful: bool = False


def make_table(
    path: Path,
    progress: Report = silent,
    cancel: Cancel = never,
    quick_pixels: int = QUICK_PIXELS,
    by_decode: bool = False,
) -> FrameTable:
    """The frame table of the file. `by_decode` leaves no choice. Raises ClipError and Cancelled."""
    feed = Feed(path)
    try:
        packets = read_packets(feed, path, progress, cancel)
        stream = feed.stream
        pixels = len(packets) * (stream.codec_context.width or 0) * (stream.codec_context.height or 0)
        if not by_decode and pixels > quick_pixels and not doubts(packets, stream, feed.by_byte):
            table = _by_demux(packets, feed)
            if table is not None and proven(table, packets, path, cancel):
                return table
        return _by_decode(packets, feed, path, progress, cancel)
    finally:
        feed.close()


def read_packets(feed: Feed, path: Path, progress: Report, cancel: Cancel) -> Packets:
    """One pass over all packets, without decoding."""
    times: list[tuple[int, int, int]] = []
    flags: list[tuple[bool, bool, bool]] = []
    corrupt, size = 0, max(1, path.stat().st_size)
    codec = feed.stream.codec_context.name
    for packet in feed.packets():
        pos = -1 if packet.pos is None else packet.pos
        times.append(
            (NOWHERE if packet.pts is None else packet.pts, NOWHERE if packet.dts is None else packet.dts, pos)
        )
        key = packet.is_keyframe
        flags.append((key, packet.is_discard, key and _starts_fresh(codec, bytes(packet))))
        corrupt += packet.is_corrupt
        if len(times) % 512 == 0:
            if cancel():
                raise Cancelled
            progress(max(0, pos) / size, f"Reading the index of {path.name}")
    numbers = np.array(times, dtype=np.int64).reshape(-1, 3)
    marks = np.array(flags, dtype=np.bool_).reshape(-1, 3)
    pts, dts, pos = numbers.T
    key, discard, fresh = marks.T
    return Packets(pts, dts, pos, key, discard, fresh, corrupt, feed.faults)


def _starts_fresh(codec: str, data: bytes) -> bool:
    """Whether decoding from this sync frame must be exact by the coding's own rules: for H.264 that is an IDR picture.

    ISO/IEC 14496-10, 7.3.1: a NAL unit's type is the low five bits of its first byte; 5 is a slice of an IDR picture.
    """
    if codec != "h264":
        return True
    if data[:3] == b"\0\0\1" or data[:4] == b"\0\0\0\1":
        return any(unit and unit[0] & 31 == 5 for unit in data.split(b"\0\0\1")[1:])
    at = 0
    while at + 5 <= len(data):
        if data[at + 4] & 31 == 5:
            return True
        at += 4 + int.from_bytes(data[at : at + 4], "big")
    return False


def doubts(packets: Packets, stream: VideoStream, by_byte: bool) -> list[str]:
    """Reasons why the packets alone cannot say which frames there are."""
    context = stream.codec_context
    shown = packets.pts[~packets.discard]
    field_order = str(context.field_order)
    reasons = {
        "coding": context.name not in TRUSTED_CODECS,
        "container": stream.container.format.name not in TRUSTED_FORMATS,
        "fields": not (field_order.endswith(("0", "1")) or "PROGRESSIVE" in field_order.upper()),
        "no packets": len(shown) == 0,
        "missing times": bool((packets.pts == NOWHERE).any() or (packets.dts == NOWHERE).any()),
        "repeated times": len(np.unique(shown)) != len(shown),
        "damage": packets.corrupt > 0 or packets.faults > 0,
        "starts between sync frames": len(packets) > 0 and not bool(packets.key[0]),
        "count": stream.frames not in (0, len(packets)),
        "joints": by_byte and _has_joints(packets, stream),
    }
    return [name for name, holds in reasons.items() if holds]


def _has_joints(packets: Packets, stream: VideoStream) -> bool:
    steps = np.diff(packets.dts) * float(stream.time_base or 1)
    return bool(len(steps)) and bool((steps <= 0).any() or (steps > JUMP_S).any())


def _anchors(packets: Packets, pts: npt.NDArray[np.int64], timed: bool) -> npt.NDArray[np.int64]:
    at = np.flatnonzero(packets.key)
    # without times the number is only a hint: the check sums say where a place really leads
    frames = np.searchsorted(pts, packets.pts[at]) if timed else at * len(pts) // max(1, len(packets))
    rows = np.stack([frames, packets.pts[at], packets.dts[at], packets.pos[at]], axis=1).astype(np.int64)
    rows = rows[(frames < len(pts)) & (packets.pts[at] != NOWHERE if timed else True)]
    return rows[np.argsort(rows[:, 0], kind="stable")].reshape(-1, 4)


def _by_demux(packets: Packets, feed: Feed) -> FrameTable | None:
    feed.restart()
    first = feed.next()
    if first is None:
        return None
    pts = np.sort(packets.pts[~packets.discard])
    return FrameTable(
        table_from="demux",
        times=FrameTimes(pts, Fraction(feed.stream.time_base or Fraction(1, 1000))),
        timed=True,
        anchors=_anchors(packets, pts, timed=True),
        checks=np.empty(0, dtype=np.uint32),
        look=Look(first.width, first.height, turn_of(first)),
    )


def proven(table: FrameTable, packets: Packets, path: Path, cancel: Cancel) -> bool:
    """Decodes both ends of the clip, and compares what weak sync frames give with what comes from before them."""
    source = PyAvSource(path, table)
    try:
        _read_on(source, 0, min(HEAD, len(table)), cancel)
        _read_on(source, table.sync_before(len(table) - 1), len(table) + 1, cancel)
        if source.position != len(table) or source.faults:
            return False
        weak = table.sync[np.isin(table.anchors[:, 1], packets.pts[packets.key & ~packets.fresh])]
        weak = weak[weak > 0]
        return all(_leads_true(source, table, int(at), cancel) for at in weak[:: max(1, len(weak) // 3)])
    except TableWrong:
        return False
    finally:
        source.close()


def _read_on(source: PyAvSource, first: int, beyond: int, cancel: Cancel) -> dict[int, int]:
    """Check sums of frames `first` to `beyond - 1`, or to the end."""
    sums: dict[int, int] = {}
    source.approach(first)
    while (picture := source.read()) is not None:
        if cancel():
            raise Cancelled
        if picture.index >= first:
            sums[picture.index] = check_of(sample(picture.native))
        if picture.index >= beyond - 1:
            break
    return sums


def _leads_true(source: PyAvSource, table: FrameTable, at: int, cancel: Cancel) -> bool:
    """Whether starting at weak sync frame `at` gives the pictures that come when starting one sync frame earlier."""
    until = min(at + 8, len(table))
    here = _read_on(source, at, until, cancel)
    before = table.sync_before(at - 1)
    source.approach(before)
    there = _read_on(source, before, until, cancel)
    return all(there.get(frame) == value for frame, value in here.items())


def _by_decode(packets: Packets, feed: Feed, path: Path, progress: Report, cancel: Cancel) -> FrameTable:
    done = decode_all(path, len(packets), False, progress, cancel)
    if not done.pts or done.faults or done.corrupt or packets.corrupt or _lost_tail(done, packets):
        done = decode_all(path, len(packets), True, progress, cancel)
    if not done.pts or done.look is None:
        raise ClipError(
            f"{path} holds no picture that can be decoded.",
            todo="Check that it is the original recording and was copied completely.",
        )
    time_base = Fraction(feed.stream.time_base or Fraction(1, 1000))
    times, timed = _times(done.pts, time_base, feed.stream)
    complete, warnings = _judge(done, packets, feed.stream, timed)
    return FrameTable(
        table_from="decode",
        times=times,
        timed=timed,
        anchors=_anchors(packets, times.pts, timed),
        checks=np.array(done.checks, dtype=np.uint32),
        look=done.look,
        careful=done.careful,
        complete=complete,
        duplicates=done.duplicates,
        warnings=warnings,
    )


def decode_all(path: Path, packets: int, careful: bool, progress: Report, cancel: Cancel) -> Pass:
    """Decodes every picture of the file once and notes its time and check sum."""
    done, feed = Pass(careful=careful), Feed(path, careful)
    before: npt.NDArray[np.int16] = np.empty((0, 0), dtype=np.int16)
    try:
        while (picture := feed.next()) is not None:
            if done.look is None:
                done.look = Look(picture.width, picture.height, turn_of(picture))
            samples = sample(picture, every_row=careful)
            done.pts.append(picture.pts)
            done.checks.append(check_of(samples))
            done.corrupt += picture.is_corrupt
            done.interlaced |= picture.interlaced_frame
            light = brightness(samples, picture.format.components[0].bits)
            done.duplicates += same_picture(before, light)
            before = light
            if len(done.pts) % 16 == 0:
                if cancel():
                    raise Cancelled
                progress(len(done.pts) / max(1, packets), f"Counting the frames of {path.name}")
        done.faults = feed.faults
    finally:
        feed.close()
    return done


def brightness(samples: list[Pixels], bits: int) -> npt.NDArray[np.int16]:
    """The sampled rows of the first plane on a scale of 0 to 255; `bits` of a value as stored."""
    rows = samples[0] if samples else np.empty((0, 0), dtype=np.uint8)
    if bits > 8 and rows.shape[1] % 2 == 0:
        rows = np.ascontiguousarray(rows).view("<u2") >> (bits - 8)
    return rows.astype(np.int16)


def same_picture(before: npt.NDArray[np.int16], now: npt.NDArray[np.int16]) -> bool:
    """Whether a picture repeats the one before, but for coding noise.

    Measured: pictures that were coded twice differ by up to 0.46 on average and 10 in the mean of eight neighbours;
    successive pictures of moving and hand-held cameras by 1.3 and more on average, and where only a small thing moves
    by far more than 12 in some eight neighbours.
    """
    if before.shape != now.shape or now.size == 0:
        return False
    difference = np.abs(now - before)
    if difference.mean() > 0.6:
        return False
    across = difference.shape[1] // 8 * 8
    return across == 0 or float(difference[:, :across].reshape(-1, 8).mean(axis=1).max()) <= 12


def _lost_tail(done: Pass, packets: Packets) -> bool:
    """Whether the last picture is not the one with the latest time: then a fault at the end swallowed some."""
    shown = packets.pts[~packets.discard & (packets.pts != NOWHERE)]
    times = [pts for pts in done.pts if pts is not None]
    if not len(shown) or not times:
        return len(done.pts) < len(packets)
    return max(times) < int(shown.max())


def _times(found: list[int | None], time_base: Fraction, stream: VideoStream) -> tuple[FrameTimes, bool]:
    """The frames' times as found; made up evenly where the stream has none at all, filled in where one is missing."""
    rate = Fraction(stream.average_rate or stream.guessed_rate or 25)
    known = [pts for pts in found if pts is not None]
    if not known:
        return made_up_times(len(found), rate, time_base), False
    step = max(1, int(1 / (rate * time_base)))
    filled: list[int] = []
    for pts in found:
        filled.append(pts if pts is not None else (filled[-1] + step if filled else known[0] - step))
    rising = all(a < b for a, b in pairwise(filled))
    return FrameTimes(np.array(filled, dtype=np.int64), time_base), rising and len(known) == len(found)


def _judge(done: Pass, packets: Packets, stream: VideoStream, timed: bool) -> tuple[bool, tuple[str, ...]]:
    """Whether everything the file promises could be decoded, and what to tell the person."""
    count, shown = len(done.pts), int((~packets.discard).sum())
    warnings: list[str] = []
    promised = stream.frames if stream.frames and not packets.discard.any() else 0
    if promised > count:
        warnings.append(f"The file promises {promised:,} frames, but only {count:,} can be decoded.")
    elif count < shown and not done.interlaced and stream.codec_context.name not in HIDING_CODECS:
        lost = f"{shown - count:,} of {shown:,} coded pictures"
        warnings.append(f"{lost} cannot be decoded and are not counted as frames.")
    if packets.corrupt or done.corrupt:
        warnings.append(f"{max(packets.corrupt, done.corrupt):,} pictures are damaged and shown as far as they go.")
    elif done.faults:
        warnings.append("Some of the picture data is damaged.")
    if packets.faults:
        warnings.append(UNREAD)
    complete = not warnings
    if not timed:
        warnings.append("The file gives no usable time for every frame; frames are told apart by their order.")
    return complete, tuple(warnings)

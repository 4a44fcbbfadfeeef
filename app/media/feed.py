"""Decoded pictures of one stream, one after another, from the start or from a place that was sought.

The layer over PyAV that knows about packets; nothing above it does. It counts the decoder's complaints and goes on, as
ffmpeg does: a damaged packet costs its own picture, not the rest of the clip.
"""

import zlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import av
import av.error
from av.packet import Packet
from av.video.format import VideoFormat
from av.video.stream import VideoStream

from app.errors import ClipError
from app.media.container import BYTE_SEEKING, clip_stream, open_container
from app.media.frame import Pixels, rows_of
from app.media.frame_table import NOWHERE, Anchor

SEEKS_BY_PTS = frozenset({"mov,mp4,m4a,3gp,3g2,mj2", "matroska,webm"})
ROWS = slice(7, None, 15)
"""Rows that stand for a picture: one in nearly every row of blocks, in both fields of an interlaced picture."""


class Feed:
    """An open file and its decoder. Not thread-safe; `close` it.

    `careful` decodes with one thread: slower, but damaged data gives the same pictures every time and a fault at the
    end does not swallow its neighbours. `faults` counts the complaints since the file was opened or restarted.
    """

    def __init__(self, path: Path, careful: bool = False) -> None:
        self._path, self._careful = path, careful
        self.faults = 0
        self._open()

    @property
    def stream(self) -> VideoStream:
        return self._stream

    @property
    def by_byte(self) -> bool:
        return self._container.format.name in BYTE_SEEKING

    def close(self) -> None:
        self._pictures = iter(())
        self._container.close()

    def restart(self) -> None:
        """Goes back to the very first picture, with a fresh decoder: the one place that is exact for every file."""
        self.close()
        self.faults = 0
        self._open()

    def seek(self, anchor: Anchor) -> bool:
        """Goes to the anchor; False when the file gives no way to get there."""
        self._pictures = iter(())
        try:
            if self.by_byte:
                if anchor.pos < 0:
                    return False
                self._container.seek(anchor.pos, unsupported_byte_offset=True)
            else:
                # where seeking is by presentation time, the decode time (earlier) would lead to the group before
                by_pts = self._container.format.name in SEEKS_BY_PTS or anchor.dts == NOWHERE
                ticks = anchor.pts if by_pts else anchor.dts
                if ticks == NOWHERE:
                    return False
                self._container.seek(ticks, stream=self._stream, backward=True)
        except (av.error.FFmpegError, OSError, ValueError, OverflowError):
            return False
        self._pictures = self._decode()
        return True

    def next(self) -> av.VideoFrame | None:
        """The next picture in the order of display; None at the end."""
        return next(self._pictures, None)

    def packets(self) -> Iterator["Packet[VideoStream]"]:
        """The packets of the stream up to the end or to where the file becomes unreadable."""
        try:
            for packet in self._container.demux(self._stream):
                if packet.size:  # an empty one is no picture, and would make the decoder end
                    yield packet
        except IndexError:
            return  # PyAV, after the last packet, asks for a stream that appeared on the way
        except (av.error.FFmpegError, OSError, ValueError):
            self.faults += 1

    def _open(self) -> None:
        self._container = open_container(self._path)
        try:
            self._stream = clip_stream(self._container, self._path)
            context = self._stream.codec_context
            if self._careful:
                context.thread_type, context.thread_count = "NONE", 1
            else:
                context.thread_type = "AUTO"
        except BaseException:
            self._container.close()
            raise
        self._pictures = self._decode()

    def _decode(self) -> Iterator[av.VideoFrame]:
        for packet in self.packets():
            yield from self._decoded(packet)
        yield from self._decoded(None)

    def _decoded(self, packet: "Packet[VideoStream] | None") -> list[av.VideoFrame]:
        try:
            return self._stream.codec_context.decode(packet)  # pyright: ignore[reportUnknownMemberType]
        except (av.error.FFmpegError, OSError):
            self.faults += 1
            return []
        except (ValueError, MemoryError) as error:
            raise ClipError(f"{self._path} cannot be decoded: {error}.") from error


@lru_cache(maxsize=32)
def _row_bytes(name: str, width: int, planes: int) -> tuple[int, ...]:
    """Bytes of a row that hold picture, per plane: what follows them is padding and may be anything."""
    rows = [0] * planes
    for component in VideoFormat(name, width, 16).components:
        if component.plane < planes:
            rows[component.plane] += component.width * ((component.bits + 7) // 8)
    return tuple(rows)


def sample(picture: av.VideoFrame, every_row: bool = False) -> list[Pixels]:
    """Some rows of each plane of the picture, uint8 (rows, bytes): enough to tell two pictures apart, cheap to take.

    `every_row`: for damaged files, where a seek may leave a wrong patch that is smaller than the rows are apart.
    """
    planes = picture.planes
    widths = _row_bytes(picture.format.name, picture.width, len(planes))
    samples: list[Pixels] = []
    for plane, width in zip(planes, widths, strict=True):
        rows = rows_of(plane)
        rows = rows[: plane.height, : min(width, rows.shape[1])]
        samples.append(rows if every_row or len(rows) <= ROWS.start else rows[ROWS])
    return samples


def check_of(samples: list[Pixels]) -> int:
    """A 32-bit sum of the sampled rows."""
    total = 0
    for rows in samples:
        total = zlib.crc32(rows.tobytes(), total)
    return total


def bytes_of(picture: av.VideoFrame) -> int:
    """Memory that the picture holds."""
    return sum(plane.buffer_size for plane in picture.planes)

"""Exact frames as PNG files: evidence stills."""

from pathlib import Path

import av
import av.error
import numpy as np
from av.packet import Packet
from av.video.stream import VideoStream

from app.errors import AppError, ClipError
from app.files import write_whole
from app.jobs import Cancel, Report, never, silent
from app.media.clip import Clip, open_clip
from app.media.frame import Frame, Painter, Pixels
from app.media.source import TableWrong, fetch


def read_frame(clip: Clip, index: int) -> Frame:
    """One exact frame, decoded on the calling thread. Raises ClipError when the clip has no such frame."""
    _check_range(clip, index)
    try:
        return _read(clip, index)
    except TableWrong:
        clip.rebuild(clip.table)
    _check_range(clip, index)
    try:
        return _read(clip, index)
    except TableWrong as error:
        raise ClipError(f"{clip.path.name} gives different pictures each time it is read.") from error


def _check_range(clip: Clip, index: int) -> None:
    count = len(clip.table)
    if not 0 <= index < count:
        raise ClipError(f"{clip.path.name} has frames 0 to {count - 1}; there is no frame {index}.")


def _read(clip: Clip, index: int) -> Frame:
    table = clip.table
    source = clip.open_source()
    try:
        picture = fetch(source, index)
        if picture is None:
            raise TableWrong
        pixels = Painter(table.look).pixels(picture.native)
        return Frame(index, picture.pts, table.times.clip_seconds(index), pixels)
    finally:
        source.close()


def png_bytes(pixels: Pixels) -> bytes:
    """The picture as a PNG file, 8 bits RGB. `pixels`: uint8 (height, width, 4) BGRA; alpha is left out."""
    height, width = pixels.shape[:2]
    encoder = av.CodecContext.create("png", "w")
    encoder.width, encoder.height, encoder.pix_fmt = width, height, "rgb24"
    picture = av.VideoFrame.from_ndarray(np.ascontiguousarray(pixels[..., 2::-1]), format="rgb24")
    packets: list[Packet[VideoStream]] = [*encoder.encode(picture), *encoder.encode(None)]  # pyright: ignore[reportUnknownMemberType]
    return b"".join(bytes(packet) for packet in packets)


def save_still(
    path: Path | str,
    frame: int,
    out: Path | str,
    seconds: float | None = None,
    progress: Report = silent,
    cancel: Cancel = never,
    cache: Path | None = None,
) -> Frame:
    """Writes frame number `frame` of the clip, or the one shown `seconds` after its first, as a full-size PNG.

    Returns the frame that was written. The file appears whole or not at all. Raises AppError in plain words.
    """
    path, out = Path(path), Path(out)
    if out.exists() and path.exists() and out.samefile(path):
        raise AppError(f"{out} is the clip itself; it was not touched.", todo="Choose another name for the still.")
    clip = open_clip(path, progress, cancel, cache)
    try:
        still = read_frame(clip, frame if seconds is None else frame_at(clip, seconds))
    finally:
        clip.close()
    write_still(still, out)
    return still


def frame_at(clip: Clip, seconds: float) -> int:
    """The frame on screen `seconds` after the first. Raises ClipError outside the clip."""
    duration = clip.facts.duration_s
    if not 0 <= seconds < max(duration, 1e-9):
        raise ClipError(f"{clip.path.name} lasts from 0 to {duration:.3f} s; there is nothing at {seconds:g} s.")
    return int(clip.times.at(seconds))


def write_still(frame: Frame, out: Path) -> None:
    """Writes the frame's pixels as a PNG. Raises AppError when that cannot be done; then nothing is left behind."""
    try:
        picture = png_bytes(frame.pixels)
    except (ValueError, av.error.FFmpegError) as error:
        raise AppError(f"Frame {frame.index} cannot be made into a PNG: {error}.") from error
    write_whole(out, picture)

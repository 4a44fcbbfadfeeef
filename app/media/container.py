"""Opening a recorded file with PyAV: which stream is the clip, and plain words for what can go wrong.

Only demuxers of recorded files are allowed, and only local files: a playlist renamed to .mp4 must not reach out to the
network or to other files.
"""

import errno
import os
from pathlib import Path

import av
import av.error
import av.logging
from av.container import InputContainer
from av.stream import Disposition
from av.video.stream import VideoStream

from app.errors import ClipError

av.logging.set_level(None)  # FFmpeg's own messages mean nothing to the person; `warnings` of a clip do

DEMUXERS = (
    "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,mpegvideo,h264,hevc,vvc,av1,obu,ivf,m4v,mjpeg,asf,flv,mxf,gxf"
    ",ogg,dv,dirac,nut,rm,gif,apng,yuv4mpegpipe,wtv,nsv,vc1,h263,h261,cavsvideo,mjpeg_2000,rawvideo"
    ",png_pipe,jpeg_pipe,bmp_pipe,tiff_pipe,webp_pipe,jpegls_pipe,j2k_pipe"
    ",mp3,wav,aac,flac,aiff,ac3,eac3,amr,au,caf,w64"
)
OPEN_S, PACKET_S = 4.0, 10.0
"""How long opening, and finding the next packet, may take: a huge file of nothing must not be read to its end."""
STILL_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".webp", ".dng", ".heic"})
OPTIONS = {"protocol_whitelist": "file", "format_whitelist": DEMUXERS}
BYTE_SEEKING = frozenset(
    {"mpegts", "mpeg", "h264", "hevc", "m4v", "mpegvideo", "vvc", "obu", "vc1", "cavsvideo", "h263"}
)
"""Demuxers that find their place again from any byte, and whose times may jump: there a place is a byte offset."""


def check_file(path: Path) -> None:
    """Raises ClipError when the path cannot be a recorded file."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise ClipError(f"{path} is a folder, not a video file.", todo="Choose a file inside it.")
        if not path.is_file():
            raise ClipError(f"{path} is not an ordinary file, so it cannot be opened as a clip.")
        with path.open("rb") as file:
            file.read(1)
    except FileNotFoundError as error:
        raise ClipError(f"{path} is not there.", todo="It may have been moved or renamed; locate it again.") from error
    except (OSError, ValueError) as error:
        reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else str(error)
        raise ClipError(f"{path} cannot be read: {reason}.", todo="Check its permissions.") from error
    if size == 0:
        raise ClipError(f"{path} is empty (0 bytes).", todo="Copy it again from the recorder or the sender.")


def open_container(path: Path) -> InputContainer:
    """Opens the file. Raises ClipError; the caller closes the container."""
    check_file(path)
    try:
        return av.open(
            f"file:{path.absolute()}", "r", options=dict(OPTIONS), metadata_errors="replace", timeout=(OPEN_S, PACKET_S)
        )
    except (av.error.FFmpegError, ValueError, OSError, UnicodeError) as error:
        raise ClipError(_refusal(path, error), todo=_advice(path)) from error


def _refusal(path: Path, error: Exception) -> str:
    if isinstance(error, OSError) and error.errno in (errno.EACCES, errno.ENOENT, errno.EIO, errno.EMFILE):
        return f"{path} cannot be read: {os.strerror(error.errno)}."
    if path.suffix.lower() in STILL_SUFFIXES:
        return f"{path} is a still picture, not a video."
    return f"{path} is not a video that can be read: it is damaged, incomplete or another kind of file."


def _advice(path: Path) -> str:
    if path.suffix.lower() in (".mp4", ".mov", ".m4v") and b"ftyp" in _head(path):
        return "It begins like a recording that was cut off before its index was written; a repair tool may help."
    return "Check that it is the original recording and was copied completely."


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(64)
    except OSError:
        return b""


def clip_stream(container: InputContainer, path: Path) -> VideoStream:
    """The first video stream that is not a cover picture. Raises ClipError when there is none."""
    streams = container.streams.video
    moving = [stream for stream in streams if not stream.disposition & Disposition.attached_pic]
    for stream in moving:
        if _decodable(stream):
            return stream
    if moving:
        raise ClipError(f"{path} holds video in a coding that this program cannot decode.")
    if streams:
        raise ClipError(f"{path} holds a cover picture but no video.", todo="Choose the video file.")
    if container.streams.audio:
        raise ClipError(f"{path} holds sound but no video.", todo="Choose the video file.")
    raise ClipError(f"{path} holds no video.", todo="Choose the video file.")


def _decodable(stream: VideoStream) -> bool:
    context = stream.codec_context
    return context is not None and context.codec is not None  # pyright: ignore[reportUnnecessaryComparison]

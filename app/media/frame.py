"""One picture of a clip as it travels through the program: number, time and pixels in one value.

Also the way from a decoded picture (native YUV, as the decoder gave it) to displayable pixels.
"""

from dataclasses import dataclass
from typing import Any, Protocol

import av
import numpy as np
import numpy.typing as npt
from av.sidedata.sidedata import Type as SideDataType
from av.video.plane import VideoPlane
from av.video.reformatter import ColorRange, Interpolation, VideoReformatter

Pixels = npt.NDArray[np.uint8]

SCALER = Interpolation.BICUBIC
"""What ffmpeg uses: the pixels equal those of a still that `ffmpeg -pix_fmt rgb24` writes."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """Frame `index` of a clip.

    `pts` is its time as stored (ticks of the clip's time base), `seconds` the time since the first frame. `pixels` is
    uint8, shape (height, width, 4), bytes B G R A with alpha 255, C-contiguous and read-only, rotation applied: what Qt
    calls Format_RGB32. `preview` says that the pixels are smaller than the clip's picture, `adjusted` that they are not
    those of the recording: a `Finish` has changed them for the screen.
    """

    index: int
    pts: int
    seconds: float
    pixels: Pixels
    preview: bool = False
    adjusted: bool = False

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])


class Finish(Protocol):
    """What is done to the pixels of a frame on their way to the screen; whatever is kept or exported stays without it.

    Called on the decoder's thread, and must not change what it is given. `previous` is the frame before, where
    `wants_previous` asks for it and there is one.
    """

    @property
    def wants_previous(self) -> bool: ...
    def __call__(self, pixels: Pixels, previous: Pixels | None) -> Pixels: ...


@dataclass(frozen=True, slots=True)
class Turn:
    """How the stored picture becomes the upright one: mirrored left-right first, then quarter turns clockwise."""

    quarters: int = 0
    mirrored: bool = False

    @property
    def sideways(self) -> bool:
        return self.quarters % 2 == 1

    def apply(self, pixels: Pixels) -> Pixels:
        if self.mirrored:
            pixels = pixels[:, ::-1]
        if self.quarters % 4:
            pixels = np.rot90(pixels, -self.quarters)
        return np.ascontiguousarray(pixels)


def turn_of(picture: av.VideoFrame) -> Turn:
    """The turn that the picture's display matrix asks for; angles between quarter turns go to the nearest one.

    The matrix is nine int32 (a b u / c d v / x y w; ISO/IEC 14496-12, 6.2.2): a point (p, q) of the stored picture is
    shown at (a p + c q, b p + d q).
    """
    side: Any = picture.side_data
    if SideDataType.DISPLAYMATRIX not in side:
        return Turn()
    matrix = np.frombuffer(bytes(side[SideDataType.DISPLAYMATRIX]), dtype=np.int32)
    if len(matrix) < 5:
        return Turn()
    a, b, c, d = (float(matrix[at]) for at in (0, 1, 3, 4))
    if a * d - b * c == 0:
        return Turn()
    mirrored = a * d - b * c < 0
    if mirrored:
        a, b = -a, -b
    quarters = round(float(np.degrees(np.arctan2(b, a))) / 90) % 4
    return Turn(quarters, mirrored)


@dataclass(frozen=True, slots=True)
class Look:
    """The clip's picture: `width` x `height` in stored pixels of its first frame, and how it is turned upright."""

    width: int
    height: int
    turn: Turn

    @property
    def shown_width(self) -> int:
        return self.height if self.turn.sideways else self.width

    @property
    def shown_height(self) -> int:
        return self.width if self.turn.sideways else self.height


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A decoded frame in the decoder's own pixel format. `data_bytes` is what it holds in memory."""

    index: int
    pts: int
    native: av.VideoFrame
    data_bytes: int


def rows_of(plane: VideoPlane) -> Pixels:
    """The plane's memory, not copied, as uint8 (rows, bytes of a row and its padding)."""
    memory = memoryview(plane)  # pyright: ignore[reportArgumentType]  # a buffer, though its stub does not say so
    flat: Pixels = np.frombuffer(memory, dtype=np.uint8)
    line = max(1, abs(plane.line_size))
    return flat[: len(flat) // line * line].reshape(-1, line)


class Painter:
    """Turns pictures into displayable pixels; one per thread, since the scaler keeps its tables.

    The stored matrix and range are honoured; an untagged stream is read as BT.601 limited, as ffmpeg does. A picture of
    another size than the clip's first one (the resolution changed on the way) is scaled to the clip's size.
    """

    def __init__(self, look: Look) -> None:
        self._look = look
        self._scaler = VideoReformatter()

    def pixels(self, picture: av.VideoFrame, height: int | None = None) -> Pixels:
        """BGRA pixels of the picture, upright; `height` asks for a smaller one (of the stored, unturned picture)."""
        width = self._look.width
        if height is None or height >= self._look.height:
            height, scaler = self._look.height, SCALER
        else:
            width, scaler = max(1, round(width * height / self._look.height)), Interpolation.FAST_BILINEAR
        whole = width % 8 == 0 and not picture.interlaced_frame
        shown = self._scaler.reformat(
            picture,
            width,
            height,
            "bgra" if whole else "bgr24",
            interpolation=scaler,
            dst_color_range=ColorRange.JPEG,
            threads=1,
        )
        rows = rows_of(shown.planes[0])[:height]
        if whole:
            upright = rows[:, : width * 4].reshape(height, width, 4)
        else:  # swscale's quick way to four bytes leaves out the last columns, or spills into the next row of a field
            upright = np.full((height, width, 4), 255, dtype=np.uint8)
            upright[..., :3] = rows[:, : width * 3].reshape(height, width, 3)
        pixels = self._look.turn.apply(upright)
        if any(component.is_alpha for component in picture.format.components):
            pixels[..., 3] = 255
        pixels.flags.writeable = False
        return pixels

"""From decoded pictures to upright pixels."""

import subprocess
from pathlib import Path

import av
import numpy as np
import pytest

from app.media.clip import open_clip
from app.media.frame import Look, Painter, Turn
from app.media.still import read_frame
from tests.app.media.corpus import clip
from tests.ffmpeg import FFMPEG

CORNERS = np.arange(6, dtype=np.uint8).reshape(2, 3, 1).repeat(4, axis=2)


@pytest.mark.parametrize(
    ("turn", "top_row"),
    [
        (Turn(), [0, 1, 2]),
        (Turn(1), [3, 0]),
        (Turn(2), [5, 4, 3]),
        (Turn(3), [2, 5]),
        (Turn(0, mirrored=True), [2, 1, 0]),
        (Turn(1, mirrored=True), [5, 2]),
    ],
)
def test_turns_are_clockwise_after_mirroring(turn: Turn, top_row: list[int]) -> None:
    turned = turn.apply(CORNERS)
    assert turned[0, :, 0].tolist() == top_row
    assert turned.flags.c_contiguous


@pytest.mark.parametrize("width", [8, 180, 321, 322, 1280])
@pytest.mark.parametrize("pixel_format", ["yuv420p", "yuv444p", "gray", "yuv420p10le", "rgba"])
def test_every_column_of_any_width_is_painted(width: int, pixel_format: str) -> None:
    rgb = np.full((16, width, 3), (10, 200, 90), dtype=np.uint8)
    picture = av.VideoFrame.from_ndarray(rgb, format="rgb24").reformat(format=pixel_format)
    pixels = Painter(Look(width, 16, Turn())).pixels(picture)
    assert pixels.shape == (16, width, 4)
    assert bool((pixels[..., 3] == 255).all())
    assert int(np.ptp(pixels[..., :3].astype(int), axis=(0, 1)).max()) <= 3


def test_a_picture_of_another_size_is_scaled_to_the_clip() -> None:
    picture = av.VideoFrame.from_ndarray(np.full((40, 60, 3), 77, dtype=np.uint8), format="rgb24")
    assert Painter(Look(30, 20, Turn(1))).pixels(picture).shape == (30, 20, 4)


@pytest.mark.parametrize("name", ["cfr30_bframes.mp4", "rotate90.mp4", "vfr_random.mp4"])
def test_pixels_equal_those_of_ffmpeg(tmp_path: Path, name: str) -> None:
    out = tmp_path / "last.png"
    command = [FFMPEG, "-v", "quiet", "-i", str(clip(name)), "-map", "0:v:0", "-fps_mode", "passthrough"]
    subprocess.run([*command, "-frames:v", "8", "-pix_fmt", "rgb24", "-update", "1", str(out)], check=True)
    with av.open(str(out)) as container:
        theirs = next(container.decode(video=0)).to_ndarray(format="bgr24")
    assert np.array_equal(read_frame(open_clip(clip(name)), 7).pixels[..., :3], theirs)

"""Stills: the exact frame, whole or not at all."""

import zlib
from pathlib import Path

import av
import numpy as np
import pytest

from app.errors import AppError, ClipError
from app.media.clip import open_clip
from app.media.still import png_bytes, read_frame, save_still
from tests.app.media.corpus import clip, code_of


def read_png(path: Path) -> np.ndarray:
    with av.open(str(path)) as container:
        return next(container.decode(video=0)).to_ndarray(format="bgr24")


@pytest.mark.parametrize("name", ["cfr30_bframes.mp4", "rotate90.mp4", "editlist_preroll.mp4", "hevc10.mp4"])
def test_a_still_is_the_frame_on_screen(tmp_path: Path, name: str) -> None:
    out = tmp_path / "still.png"
    save_still(clip(name), 33, out)
    opened = open_clip(clip(name))
    assert np.array_equal(read_png(out), read_frame(opened, 33).pixels[..., :3])
    assert code_of(read_png(out), opened.table.look.turn.quarters) == (63 if "editlist" in name else 33)
    assert [file.name for file in tmp_path.iterdir()] == ["still.png"]


def test_a_still_by_time(tmp_path: Path) -> None:
    assert save_still(clip("cfr30_bframes.mp4"), 0, tmp_path / "a.png", seconds=1.0).index == 30
    assert save_still(clip("cfr30_bframes.mp4"), 0, tmp_path / "a.png", seconds=3.999).index == 119
    for outside in (-0.1, 4.0, float("nan")):
        with pytest.raises(ClipError, match="lasts from 0 to 4"):
            save_still(clip("cfr30_bframes.mp4"), 0, tmp_path / "b.png", seconds=outside)


@pytest.mark.parametrize("frame", [-1, 120, 10**9])
def test_a_frame_that_is_not_there_is_refused_with_the_range(tmp_path: Path, frame: int) -> None:
    with pytest.raises(ClipError, match="frames 0 to 119"):
        save_still(clip("cfr30_bframes.mp4"), frame, tmp_path / "still.png")
    assert list(tmp_path.iterdir()) == []


def test_the_clip_itself_is_never_written_to(tmp_path: Path) -> None:
    copy = tmp_path / "clip.mp4"
    copy.write_bytes(clip("oneframe.mp4").read_bytes())
    with pytest.raises(AppError, match="clip itself"):
        save_still(copy, 0, copy)
    assert copy.read_bytes() == clip("oneframe.mp4").read_bytes()


def test_a_folder_that_is_missing_is_told_in_plain_words(tmp_path: Path) -> None:
    with pytest.raises(AppError, match="cannot be written"):
        save_still(clip("oneframe.mp4"), 0, tmp_path / "gone" / "still.png")
    (tmp_path / "folder.png").mkdir()
    with pytest.raises(AppError, match="cannot be written"):
        save_still(clip("oneframe.mp4"), 0, tmp_path / "folder.png")
    assert [file.name for file in tmp_path.iterdir()] == ["folder.png"]


def test_png_of_any_size() -> None:
    for height, width in ((1, 1), (3, 5), (181, 321)):
        pixels = np.random.default_rng(3).integers(0, 256, (height, width, 4), dtype=np.uint8)
        png = png_bytes(pixels)
        assert png[:8] == b"\x89PNG\r\n\x1a\n"
        assert zlib.crc32(png[12:29]) == int.from_bytes(png[29:33], "big")

"""The frame contract: frame n is the n-th picture that ffmpeg writes, whichever way it is reached."""

import random
import subprocess
import threading
import zlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from annotations.frames import FrameTimes
from app.errors import ClipError
from app.media.clip import Clip, open_clip
from app.media.decoder import Decoder
from app.media.frame import Frame, Painter
from app.media.source import PyAvSource, TableWrong, fetch
from app.media.survey import QUICK_PIXELS
from tests.app.media.corpus import BUNDLED, UNDEFINED, Sample, clip, code_of, samples
from tests.ffmpeg import FFMPEG

WANTED = 20
WHOLE = 400


def seen_by_source(opened: Clip, wanted: Iterable[int]) -> dict[int, tuple[int | None, int]]:
    """Number in the picture and sum of all its pixels, per frame."""
    source, painter = opened.open_source(), Painter(opened.table.look)
    found: dict[int, tuple[int | None, int]] = {}
    try:
        for index in wanted:
            picture = fetch(source, index)
            assert picture is not None and picture.index == index
            found[index] = looked_at(painter.pixels(picture.native), opened)
    finally:
        source.close()
    return found


def looked_at(pixels: np.ndarray, opened: Clip) -> tuple[int | None, int]:
    return code_of(pixels, opened.table.look.turn.quarters), zlib.crc32(pixels.tobytes())


def seen_by_thread(opened: Clip, wanted: Iterable[int]) -> dict[int, tuple[int | None, int]]:
    found: dict[int, tuple[int | None, int]] = {}
    came = threading.Event()

    def deliver(frame: Frame, generation: int) -> None:
        found[frame.index] = looked_at(frame.pixels, opened)
        came.set()

    decoder = Decoder(opened, cache_bytes=4 << 20, deliver=deliver)
    for index in wanted:
        came.clear()
        decoder.want(index)
        assert came.wait(30)
    decoder.close()
    return found


def frames_by_ffmpeg(path: Path) -> int:
    command = [
        FFMPEG,
        "-v",
        "quiet",
        "-i",
        str(path),
        "-map",
        "0:v:0",
        "-fps_mode",
        "passthrough",
        "-f",
        "framecrc",
        "-",
    ]
    lines = subprocess.run(command, capture_output=True, check=False, timeout=60).stdout.splitlines()
    return sum(not line.startswith(b"#") for line in lines)


@pytest.mark.parametrize("sample", samples())
@pytest.mark.parametrize("quick_pixels", [QUICK_PIXELS, 0], ids=["small", "as-if-large"])
def test_every_way_to_a_frame_gives_the_same_right_picture(sample: Sample, quick_pixels: int) -> None:
    if sample.refused:
        with pytest.raises(ClipError) as refusal:
            open_clip(sample.path)
        assert sample.path.name in str(refusal.value)
        return
    opened = open_clip(sample.path, quick_pixels=quick_pixels)
    if quick_pixels == 0 and opened.table.table_from == "decode":
        return  # packets were not trusted: the same case as for a small clip
    if sample.damaged and opened.table.table_from == "demux":
        opened.rebuild(opened.table)  # what the decoder does when it meets the damage
    count = len(opened.table)
    chance = random.Random(sample.path.name)
    wanted = WANTED if sample.path.parent == BUNDLED else WANTED // 2
    some = [chance.randrange(count) for _ in range(wanted)]
    forward = seen_by_source(opened, range(count) if count <= WHOLE else sorted(some))
    ways = {
        "backward": seen_by_source(opened, range(count - 1, max(-1, count - 1 - wanted), -1) if count <= WHOLE else ()),
        "random": seen_by_source(opened, some),
        "thread": seen_by_thread(opened, some),
    }
    for way, found in ways.items():
        wrong = [index for index, seen in found.items() if seen != forward[index]]
        assert not wrong, f"{way}: frames {wrong} are not those of a plain decode"
    if sample.codes and not sample.damaged and sample.path.name not in UNDEFINED:
        wrong = [n for n, (code, _) in forward.items() if n < len(sample.codes) and code != sample.codes[n]]
        assert not wrong, f"frames {wrong} show another number"
        assert count >= len(sample.codes)
    opened.close()


@pytest.mark.parametrize("sample", [param for param in samples() if not param.values[0].refused])
def test_frame_count_is_that_of_ffmpeg(sample: Sample) -> None:
    if sample.path.name in UNDEFINED:
        pytest.skip("ffmpeg cannot read this damaged file at all")
    assert len(open_clip(sample.path).table) == frames_by_ffmpeg(sample.path)


@pytest.mark.parametrize("sample", [param for param in samples() if param.values[0].known.get("pts")])
def test_presentation_times_are_those_in_the_file(sample: Sample) -> None:
    times = open_clip(sample.path).times
    found = [times.seconds(frame) for frame in range(len(times))]
    assert found == pytest.approx(sample.known["pts"], abs=sample.known.get("tol", 0.0006))


@pytest.mark.parametrize("quick_pixels", [QUICK_PIXELS, 0])
def test_a_source_keeps_its_contract(quick_pixels: int) -> None:
    opened = open_clip(clip("cfr30_bframes.mp4"), quick_pixels=quick_pixels)
    source = opened.open_source()
    assert source.position == 0
    source.approach(100)
    assert source.position <= 100
    seen = []
    while (picture := source.read()) is not None:
        seen.append(picture.index)
        assert source.position == picture.index + 1
        assert picture.pts == opened.times.pts[picture.index]
    assert seen == list(range(seen[0], 120))
    assert source.read() is None
    source.approach(3)
    assert source.position <= 3
    assert fetch(source, 3) is not None
    assert fetch(source, 5, stop=lambda: True) is None
    source.close()


@pytest.mark.parametrize("shift", [1, 512])
def test_a_table_that_lies_is_noticed_and_never_shows_a_neighbour(shift: int) -> None:
    opened = open_clip(clip("cfr30_bframes.mp4"), quick_pixels=0)
    right = opened.table
    assert right.table_from == "demux"
    pts = right.times.pts.copy()
    pts[60:] += shift
    source = PyAvSource(opened.path, replace(right, times=FrameTimes(pts, right.times.time_base)))
    with pytest.raises(TableWrong):
        fetch(source, 70)
    source.close()


@pytest.mark.parametrize("missing", [-1, 1])
def test_a_table_of_the_wrong_length_is_noticed(missing: int) -> None:
    opened = open_clip(clip("cfr30_bframes.mp4"), quick_pixels=0)
    right = opened.table
    pts = right.times.pts[:-1] if missing > 0 else np.append(right.times.pts, right.times.pts[-1] + 512)
    source = PyAvSource(opened.path, replace(right, times=FrameTimes(pts, right.times.time_base)))
    source.approach(0)
    with pytest.raises(TableWrong):
        read_to_the_end(source)
    source.close()


def read_to_the_end(source: PyAvSource) -> None:
    while source.read() is not None:
        pass

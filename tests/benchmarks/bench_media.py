"""Decoding, stepping and seeking, beside `ffmpeg -f null` on the same file in the same run.

`python -m tests.benchmarks.bench_media`, or with the others by `make bench`.
"""

import random
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

import pytest

from app.media.clip import Clip, open_clip
from app.media.decoder import Decoder
from app.media.frame import Frame
from tests.benchmarks.table import Row, formatted
from tests.ffmpeg import FFMPEG

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".bench-cache"
FLIGHT = ROOT.parent / "shared" / "data" / "flight" / "orbit_720p" / "orbit_720p.mp4"
STEPS, SEEKS = 60, 30


class Desk:
    """Asks a decoder for frames and waits for them, as the window does."""

    def __init__(self, clip: Clip) -> None:
        self._came = threading.Event()
        self._generation = -1
        self.frame: Frame | None = None
        self.decoder = Decoder(clip, deliver=self._deliver)

    def _deliver(self, frame: Frame, generation: int) -> None:
        self.frame = frame
        self._generation = generation
        self._came.set()

    def show(self, index: int, backward: bool = False) -> float:
        """Seconds from the wish to the displayable picture."""
        start = perf_counter()
        self._came.clear()
        wish = self.decoder.want(index, backward)
        while self._generation != wish:
            assert self._came.wait(60), f"frame {index} never came"
            self._came.clear()
        assert self.frame is not None and self.frame.index == index
        return perf_counter() - start


def ffmpeg_seconds(path: Path) -> float:
    """Time of a plain decode of the whole file by ffmpeg, the better of two."""
    command = [FFMPEG, "-v", "quiet", "-i", str(path), "-map", "0:v:0", "-fps_mode", "passthrough", "-f", "null", "-"]
    best = float("inf")
    for _ in range(2):
        start = perf_counter()
        subprocess.run(command, check=True)
        best = min(best, perf_counter() - start)
    return best


def sequential(clip: Clip, name: str) -> Row:
    """Every frame through decode thread and cache to BGRA, against ffmpeg's own decode."""
    count = len(clip.table)
    best = float("inf")
    for _ in range(2):
        desk = Desk(clip)
        best = min(best, sum(desk.show(index) for index in range(count)))
        desk.decoder.close()
    plain = count / ffmpeg_seconds(clip.path)
    return Row(f"{name}: every frame to a displayable picture", count / best, plain, "fps", "ffmpeg -f null")


def stepping(clip: Clip, name: str) -> list[Row]:
    """Steps inside what the cache has around a frame in the middle."""
    desk, middle = Desk(clip), len(clip.table) // 2
    desk.show(middle, backward=True)
    desk.decoder.wait_idle(60)
    back = [desk.show(middle - step, backward=True) for step in range(1, STEPS)]
    desk.decoder.wait_idle(60)
    on = [desk.show(middle - STEPS + step) for step in range(1, STEPS)]
    desk.decoder.close()
    return [
        Row(f"{name}: step forward, median", median(on) * 1e3, 16.0, "ms", "one screen refresh"),
        Row(f"{name}: step back, median", median(back) * 1e3, 16.0, "ms", "one screen refresh"),
        Row(f"{name}: step back, 95th percentile", quantiles(back, n=20)[-1] * 1e3, 16.0, "ms", "one screen refresh"),
    ]


def seeking(clip: Clip, name: str) -> list[Row]:
    """Random frames that are not in the cache, against decoding as many frames as lie behind their sync frame."""
    chance = random.Random(1)
    wanted = [chance.randrange(len(clip.table)) for _ in range(SEEKS)]
    taken: list[float] = []
    for index in wanted:
        desk = Desk(clip)
        desk.show(0)
        taken.append(desk.show(index))
        desk.decoder.close()
    to_decode = [index - clip.table.sync_before(index) + 1 for index in wanted]
    floor_s = ffmpeg_seconds(clip.path) / len(clip.table) * median(to_decode)
    return [
        Row(
            f"{name}: seek to a random frame, median",
            median(taken) * 1e3,
            floor_s * 1e3,
            "ms",
            "ffmpeg from sync frame",
        ),
        Row(
            f"{name}: seek, 95th percentile", quantiles(taken, n=20)[-1] * 1e3, floor_s * 1e3, "ms", "the same, median"
        ),
    ]


def opening(path: Path, name: str) -> list[Row]:
    """The frame table, made and read back."""
    with tempfile.TemporaryDirectory() as folder:
        start = perf_counter()
        open_clip(path, cache=Path(folder)).close()
        first = perf_counter() - start
        start = perf_counter()
        open_clip(path, cache=Path(folder)).close()
        again = perf_counter() - start
    whole = ffmpeg_seconds(path) * 1e3
    return [
        Row(f"{name}: open a clip never seen before", first * 1e3, whole, "ms", "ffmpeg -f null"),
        Row(f"{name}: open it again", again * 1e3, whole, "ms", "ffmpeg -f null"),
    ]


def bundled_clip() -> Path | None:
    """The clip that comes with the program."""
    return next(iter(sorted((ROOT / "app" / "data").rglob("*.mp4"))), None)


def bench_clips() -> dict[str, Path]:
    """By name: a 720p clip, and the same scaled to 1080p (made once, kept in .bench-cache)."""
    small = FLIGHT if FLIGHT.is_file() else bundled_clip()
    if small is None:
        return {}
    large = FOLDER / f"{small.stem}_1080p.mp4"
    if not large.is_file():
        FOLDER.mkdir(exist_ok=True)
        coding = ["-c:v", "libx264", "-preset", "fast", "-crf", "20", "-g", "60", "-pix_fmt", "yuv420p"]
        command = [FFMPEG, "-v", "error", "-y", "-i", str(small), "-vf", "scale=1920:1080", *coding, "-an"]
        subprocess.run([*command, "-f", "mp4", str(large) + ".new"], check=True)
        Path(str(large) + ".new").replace(large)
    return {"720p": small, "1080p": large}


def rows(clips: dict[str, Path] | None = None) -> list[Row]:
    """All rows; `clips` by name."""
    found: list[Row] = []
    for name, path in (clips or bench_clips()).items():
        found += opening(path, name)
        with tempfile.TemporaryDirectory() as folder:
            clip = open_clip(path, cache=Path(folder))
            found += [sequential(clip, name), *stepping(clip, name), *seeking(clip, name)]
            clip.close()
    return found


@pytest.mark.benchmark
def test_media() -> None:
    clips = bench_clips()
    if not clips:
        pytest.skip("needs ffmpeg and a clip to measure")
    print("\n" + formatted(rows(clips)))


if __name__ == "__main__":
    sys.stdout.write(formatted(rows()) + "\n")

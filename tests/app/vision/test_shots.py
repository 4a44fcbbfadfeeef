"""Cuts are found; pans, flashes and noise are none."""

from pathlib import Path

import numpy as np
import pytest

from app.errors import Cancelled
from app.jobs import Progress
from app.media.clip import open_clip
from app.vision.shots import Grey, cuts_in, find_cuts


def scenery(seed: int) -> Grey:
    """A wide landscape of soft blobs, float32 (60, 400)."""
    dice = np.random.default_rng(seed)
    coarse = dice.uniform(20, 235, (10, 60))
    return np.kron(coarse, np.ones((6, 7))).astype(np.float32)


def shot(seed: int, count: int, pan: int = 0, start: int = 0) -> list[Grey]:
    """Pictures (36, 64) of one landscape, `pan` columns farther each time."""
    wide = scenery(seed)
    return [wide[10:46, start + i * pan : start + i * pan + 64] for i in range(count)]


def test_cuts_begin_where_the_new_shot_begins() -> None:
    assert list(cuts_in([*shot(1, 12), *shot(2, 9), *shot(3, 12)])) == [12, 21]


def test_a_cut_near_either_end() -> None:
    assert list(cuts_in([*shot(1, 1), *shot(2, 9)])) == [1]
    assert list(cuts_in([*shot(1, 9), *shot(2, 2)])) == [9]
    assert list(cuts_in([*shot(1, 2), *shot(2, 2)])) == [2]


@pytest.mark.parametrize("pan", [1, 4, 9])
def test_a_fast_pan_is_no_cut(pan: int) -> None:
    assert list(cuts_in([*shot(1, 8), *shot(1, 20, pan), *shot(1, 8, start=19 * pan)])) == []


def test_a_flash_is_no_cut() -> None:
    still, white = shot(1, 10), [np.full((36, 64), 250, dtype=np.float32)] * 2
    assert list(cuts_in([*still, *white, *still])) == []


def test_noise_and_darkness_are_no_cuts() -> None:
    dice = np.random.default_rng(4)
    black = [dice.normal(16, 1.5, (36, 64)).astype(np.float32) for _ in range(20)]
    noisy = [picture + dice.normal(0, 6, picture.shape).astype(np.float32) for picture in shot(5, 20)]
    assert list(cuts_in(black)) == []
    assert list(cuts_in(noisy)) == []
    assert list(cuts_in([])) == []


@pytest.mark.shared_data
@pytest.mark.parametrize(
    ("name", "cuts"),
    [("bikes.mp4", [30, 76, 137, 187, 242]), ("karma.mp4", []), ("nasa_13013.mp4", [202]), ("av1_video.mkv", []),
     ("aphill_240_1fps_crf32.mp4", [])],
)  # fmt: skip
def test_real_clips(shared_data: Path, name: str, cuts: list[int]) -> None:
    clip = open_clip(shared_data / "video" / name)
    try:
        assert find_cuts(clip.path, clip.table, Progress(lambda *_: None)) == cuts
    finally:
        clip.close()


def test_it_can_be_cancelled() -> None:
    clip = open_clip(Path(__file__).resolve().parents[2] / "data" / "clips" / "cfr30_bframes.mp4")
    progress = Progress(lambda *_: None)
    progress.cancel()
    try:
        with pytest.raises(Cancelled):
            find_cuts(clip.path, clip.table, progress)
    finally:
        clip.close()

"""Where the seconds fall."""

from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest

from annotations.frames import FrameTimes, Span
from ui.timeline.ruler import Clock, edge_at, ticks
from ui.timeline.scale import Scale

STEADY = Clock(FrameTimes(np.arange(3000) * 40, Fraction(1, 1000)), 3000, 120.0)


@pytest.mark.parametrize("zoom", [1, 3, 10, 60, 1000])
def test_marks_stand_on_round_times_and_apart(zoom: float) -> None:
    scale = Scale.fitting(3000, 1200).zoomed(zoom, 300)
    found = ticks(scale, STEADY)
    assert found
    assert all(b.x - a.x >= 60 for a, b in pairwise(found))
    assert len({tick.text for tick in found}) == len(found)


def test_a_mark_says_the_time_of_its_frame() -> None:
    found = {tick.text: tick.x for tick in ticks(Scale.fitting(3000, 1200), STEADY)}
    scale = Scale.fitting(3000, 1200)
    assert found["01:00"] == pytest.approx(scale.x(1500))


def test_a_gap_in_the_clip_crowds_no_marks() -> None:
    pts = np.concatenate([np.arange(1000) * 40, 3_600_000 + np.arange(1000) * 40])
    clock = Clock(FrameTimes(pts, Fraction(1, 1000)), 2000, 3680.0)
    found = ticks(Scale.fitting(2000, 1200), clock)
    assert all(b.x > a.x for a, b in pairwise(found))


@pytest.mark.parametrize("gap", [2 * 10**8, 2**52])
@pytest.mark.parametrize("zoom", [1, 100])
def test_a_gap_of_days_or_wrong_times_costs_nothing(gap: int, zoom: int) -> None:
    asked: list[float] = []

    class Counting(Clock):
        def frame(self, seconds: float) -> int:
            asked.append(seconds)
            return super().frame(seconds)

    pts = np.concatenate([np.arange(1000) * 40, gap + np.arange(1000) * 40])
    clock = Counting(FrameTimes(pts, Fraction(1, 1000)), 2000, 80.0)
    found = ticks(Scale.fitting(2000, 1200).zoomed(zoom, 600), clock)
    assert all(b.x > a.x for a, b in pairwise(found))
    assert len(asked) < 400


def test_without_times_the_mean_rate_serves() -> None:
    clock = Clock(None, 300, 10.0)
    assert clock.seconds(150) == pytest.approx(5.0)
    assert clock.frame(5.0) == 150


def test_no_clip_no_marks() -> None:
    assert ticks(Scale.fitting(0, 500), Clock(None, 0, 0.0)) == []


def test_ends_of_the_loop() -> None:
    scale = Scale.fitting(1000, 1000)
    loop = Span(100, 300)
    assert edge_at(scale.x(100) + 2, scale, loop, 4) == "first"
    assert edge_at(scale.x(301) - 2, scale, loop, 4) == "last"
    assert not edge_at(scale.x(200), scale, loop, 4)
    assert not edge_at(scale.x(100), scale, None, 4)

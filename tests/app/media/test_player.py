"""Playing by an injected clock: what is due is shown, late frames are passed over, nothing drifts."""

from collections import deque
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from annotations.frames import FrameTimes, Span
from app.errors import AppError
from app.media.frame import Frame
from app.media.player import Player, schedule_of

PIXELS = np.zeros((2, 2, 4), dtype=np.uint8)


class FakeClip:
    def __init__(self, pts: list[int]) -> None:
        self.times = FrameTimes(pts, Fraction(1, 1000))


class FakeDecoder:
    """Answers when it is told to."""

    def __init__(self) -> None:
        self.wishes: list[int] = []
        self.deliver: Callable[[Frame, int], None] = lambda _frame, _wish: None
        self.fail: Callable[[AppError, int], None] = lambda _error, _wish: None
        self.rebuilt: Callable[[], None] = lambda: None

    def want(self, index: int, backward: bool = False) -> int:
        self.wishes.append(index)
        return len(self.wishes)

    def answer(self) -> None:
        index = self.wishes[-1]
        self.deliver(Frame(index, index, index / 25, PIXELS), len(self.wishes))


class Stage:
    """A player with a clock and a post that the test moves on."""

    def __init__(self, pts: list[int]) -> None:
        self.now_s = 100.0
        self.posted: deque[Callable[[], None]] = deque()
        self.decoder = FakeDecoder()
        self.shown: list[int] = []
        self.failures: list[AppError] = []
        clip: Any = FakeClip(pts)
        decoder: Any = self.decoder
        self.player = Player(clip, decoder, lambda: self.now_s, self.posted.append)
        self.player.on_frame = lambda frame: self.shown.append(frame.index)
        self.player.on_failure = self.failures.append

    def settle(self) -> None:
        self.decoder.answer()
        while self.posted:
            self.posted.popleft()()

    def run(self, seconds: float, every_s: float = 0.01, answers: bool = True) -> None:
        for _ in range(round(seconds / every_s)):
            self.now_s += every_s
            before = len(self.decoder.wishes)
            self.player.tick()
            if answers and len(self.decoder.wishes) > before:
                self.settle()

    def start(self, frame: int, speed: float) -> None:
        self.player.seek(frame)
        self.settle()
        self.player.play(speed)
        if self.player.wanted != frame:
            self.settle()


STEADY = [40 * n for n in range(200)]


@pytest.mark.parametrize("speed", [0.1, 0.5, 1.0, 2.0, 8.0])
def test_it_plays_at_the_given_speed(speed: float) -> None:
    stage = Stage(STEADY)
    stage.start(0, speed)
    stage.run(0.61)
    assert stage.player.wanted == int(0.61 * speed / 0.04 + 1e-6)


@pytest.mark.parametrize("speed", [-0.5, -1.0, -4.0])
def test_it_plays_backward(speed: float) -> None:
    stage = Stage(STEADY)
    stage.start(150, speed)
    stage.run(0.61)
    assert stage.player.wanted == 150 - int(0.61 * -speed / 0.04 + 1e-6)
    assert stage.shown == sorted(stage.shown, reverse=True)


def test_speed_is_kept_within_bounds() -> None:
    stage = Stage(STEADY)
    for asked, got in ((0.01, 0.1), (100, 8.0), (-0.01, -0.1), (-100, -8.0)):
        stage.player.play(asked)
        assert stage.player.speed == got


def test_frames_that_last_longer_stay_longer() -> None:
    stage = Stage([0, 40, 80, 1080, 1120])
    stage.start(0, 1.0)
    stage.run(0.9)
    assert stage.shown[-1] == 2
    stage.run(0.2)
    assert stage.shown[-1] == 3


def test_a_slow_decoder_skips_but_never_drifts() -> None:
    stage = Stage(STEADY)
    stage.start(0, 1.0)
    for _ in range(10):
        stage.run(0.2, answers=False)
        stage.settle()
        stage.now_s += 0.001
        stage.player.tick()
    assert stage.player.wanted == int(2.01 / 0.04)
    assert stage.player.skipped > 30
    assert stage.player.skipped == stage.shown[-1] - (len(stage.shown) - 1)


def test_tick_says_when_the_next_frame_is_due() -> None:
    stage = Stage(STEADY)
    stage.start(0, 1.0)
    stage.now_s += 0.01
    assert stage.player.tick() == pytest.approx(0.03)


def test_it_stops_at_both_ends_and_starts_over() -> None:
    stage = Stage(STEADY[:10])
    stage.start(5, 1.0)
    stage.run(1.0)
    assert (stage.player.playing, stage.player.wanted) == (False, 9)
    stage.player.play(1.0)
    assert stage.player.wanted == 0
    stage.settle()
    stage.player.play(-1.0)
    assert stage.player.wanted == 9
    stage.settle()
    stage.run(1.0)
    assert (stage.player.playing, stage.player.wanted) == (False, 0)


@pytest.mark.parametrize("speed", [1.0, -1.0])
def test_it_loops(speed: float) -> None:
    stage = Stage(STEADY)
    stage.player.loop = Span(10, 14)
    stage.start(0, speed)
    stage.run(1.0)
    assert stage.player.playing
    assert set(stage.shown[1:]) == {10, 11, 12, 13, 14}


def test_seeking_while_playing_goes_on_from_there() -> None:
    stage = Stage(STEADY)
    stage.start(0, 1.0)
    stage.run(0.3)
    stage.player.seek(100)
    stage.settle()
    stage.run(0.21)
    assert stage.player.playing
    assert stage.player.wanted == 105


def test_stepping_stands_still_and_stays_inside() -> None:
    stage = Stage(STEADY[:10])
    stage.start(5, 1.0)
    stage.player.step(-1)
    assert (stage.player.playing, stage.player.wanted) == (False, 4)
    stage.player.step(-100)
    assert stage.player.wanted == 0
    stage.player.step(100)
    assert stage.player.wanted == 9


def test_late_answers_are_dropped() -> None:
    stage = Stage(STEADY)
    stage.player.seek(5)
    stage.decoder.answer()
    stage.player.seek(6)
    while stage.posted:
        stage.posted.popleft()()
    assert stage.shown == []
    stage.settle()
    assert stage.shown == [6]


def test_a_failure_stops_and_is_told() -> None:
    stage = Stage(STEADY)
    stage.start(0, 1.0)
    stage.run(0.05, answers=False)
    stage.decoder.fail(AppError("gone"), len(stage.decoder.wishes))
    stage.posted.popleft()()
    assert not stage.player.playing
    assert [str(error) for error in stage.failures] == ["gone"]


def test_times_that_repeat_or_jump_still_make_a_rising_schedule() -> None:
    joined = FrameTimes([0, 40, 80, 0, 40, 40, 9_000_000, 9_000_040], Fraction(1, 1000))
    schedule = schedule_of(joined)
    assert len(schedule) == 9
    assert np.diff(schedule) == pytest.approx([0.04] * 8)


def test_showing_again_never_voids_the_wish_under_way() -> None:
    stage = Stage(STEADY)
    stage.player.seek(7)
    for _ in range(5):
        stage.player.show_again()
    assert stage.decoder.wishes == [7]
    stage.settle()
    assert stage.shown == [7] and stage.decoder.wishes == [7, 7], "shown, and asked for once more"
    stage.settle()
    assert stage.shown == [7, 7] and stage.decoder.wishes == [7, 7]
    stage.player.show_again()
    assert stage.decoder.wishes == [7, 7, 7]


def test_a_step_taken_meanwhile_needs_no_second_showing() -> None:
    stage = Stage(STEADY)
    stage.player.seek(7)
    stage.player.show_again()
    stage.player.step(1)
    stage.settle()
    assert stage.shown == [8] and stage.decoder.wishes == [7, 8]

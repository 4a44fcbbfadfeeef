"""Which frame should be on screen now: seeking, stepping, playing at any speed and either way, looping.

Everything here happens on one thread, the one that `post` posts to. The clock is given, so that tests own the time. The
frame is always computed from the clock and the frames' own times, so that nothing drifts; a frame that comes too late
is passed over by wishing for the next one, and counted in `skipped`.
"""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from annotations.frames import FrameTimes, Span
from app.errors import AppError
from app.jobs import Post
from app.media.clip import Clip
from app.media.decoder import Decoder
from app.media.frame import Frame

SLOWEST, FASTEST = 0.1, 8.0
SOON_S = 0.004
IDLE_S = 0.25
LONGEST_HOLD = 100
"""A frame that stays this many times longer than usual, and more than `JOINT_S`, is a joint of two recordings."""
JOINT_S = 30.0


def schedule_of(times: FrameTimes) -> npt.NDArray[np.float64]:
    """When to show each frame, seconds after the first, strictly rising; ends with the end of the last frame.

    Where stored times repeat, go back, or jump by hours (joined recordings), a frame stays as long as is usual.
    """
    steps = np.diff(times.pts).astype(np.float64) * float(times.time_base)
    rising = steps[steps > 0]
    usual = float(np.median(rising)) if len(rising) else 0.04
    wild = (steps <= 0) | ((steps > JOINT_S) & (steps > LONGEST_HOLD * usual))
    steps[wild] = usual
    return np.concatenate([[0.0], np.cumsum(steps), [float(steps.sum()) + usual]])


def _allowed(speed: float) -> float:
    return min(max(abs(speed), SLOWEST), FASTEST) * (-1 if speed < 0 else 1)


class Player:
    """Plays one clip. Its user sets `on_frame`, `on_state` and `on_failure`, and calls `tick` from a timer."""

    def __init__(self, clip: Clip, decoder: Decoder, clock: Callable[[], float], post: Post) -> None:
        self._clip, self._decoder, self._clock, self._post = clip, decoder, clock, post
        self.on_frame: Callable[[Frame], None] = lambda _frame: None
        self.on_state: Callable[[], None] = lambda: None
        self.on_failure: Callable[[AppError], None] = lambda _error: None
        self._schedule = schedule_of(clip.times)
        self._wanted = 0
        self._shown: Frame | None = None
        self._generation = 0
        self._waiting = False
        self._again = False
        self._playing = False
        self._speed = 1.0
        self._loop: Span | None = None
        self._skipped = 0
        self._start_s, self._start_at_s = 0.0, 0.0
        decoder.deliver = lambda frame, generation: post(lambda: self._arrived(frame, generation))
        decoder.fail = lambda error, generation: post(lambda: self._failed(error, generation))
        decoder.rebuilt = lambda: post(self._rebuilt)

    @property
    def playing(self) -> bool:
        return self._playing

    @property
    def speed(self) -> float:
        """Clip seconds per second; negative plays backward."""
        return self._speed

    @property
    def wanted(self) -> int:
        """The frame asked for last."""
        return self._wanted

    @property
    def shown(self) -> Frame | None:
        """The frame that came last."""
        return self._shown

    @property
    def skipped(self) -> int:
        """Frames passed over since playing began, because they came too late or the speed does not show every one."""
        return self._skipped

    @property
    def last(self) -> int:
        return len(self._schedule) - 2

    @property
    def loop(self) -> Span | None:
        """The frames that playing repeats; None plays to the end and stops."""
        return self._loop

    @loop.setter
    def loop(self, span: Span | None) -> None:
        self._loop = None if span is None else span.within(Span(0, self.last))
        self.on_state()

    def seek(self, frame: int) -> None:
        """Goes to a frame (the nearest one there is); playing goes on from there."""
        backward = frame < self._wanted or (self._playing and self._speed < 0)
        self._want(min(max(frame, 0), self.last), backward)
        self._set_off()

    def step(self, by: int) -> None:
        """Goes some frames on from the wanted one, and stands still there."""
        self.pause()
        self.seek(self._wanted + by)

    def play(self, speed: float = 1.0) -> None:
        """Plays at 0.1 to 8 times the recorded speed; negative goes backward. From the far end it starts over."""
        self._speed = _allowed(speed)
        self._playing = True
        self._skipped = 0
        first, last = self._range()
        inside = first <= self._wanted <= last if self._loop else True
        at_end = self._wanted >= last if self._speed > 0 else self._wanted <= first
        if at_end or not inside:
            self._want(first if self._speed > 0 else last, self._speed < 0)
        self._set_off()
        self.on_state()

    def pause(self) -> None:
        """Stands still on the frame that is wanted now."""
        if self._playing:
            self._playing = False
            self.on_state()

    def set_speed(self, speed: float) -> None:
        """Another speed, as for `play`, without starting or stopping."""
        if self._playing:
            self.play(speed)
        else:
            self._speed = _allowed(speed)
            self.on_state()

    def tick(self) -> float:
        """Asks for the frame that is due now; returns seconds until it is worth calling again."""
        if not self._playing:
            return IDLE_S
        if self._waiting:
            return SOON_S  # wishing again would void the wish under way: a slow decoder would never show anything
        due_s = self._due_s()
        first, last = self._range()
        start_s, end_s = float(self._schedule[first]), float(self._schedule[last + 1])
        if due_s >= end_s if self._speed > 0 else due_s < start_s:
            return self._turn_over(first, last)
        frame = min(max(int(np.searchsorted(self._schedule, due_s + 1e-9, side="right")) - 1, first), last)
        if frame != self._wanted:
            self._want(frame, self._speed < 0)
        edge_s = float(self._schedule[frame + 1] if self._speed > 0 else self._schedule[frame])
        return max((edge_s - due_s) / self._speed, SOON_S)

    def show_again(self) -> None:
        """Asks once more for the frame on screen, because it is to be shown differently.

        A wish under way is not voided but followed by another: however fast this is called, answers keep coming, and
        the last one is of after the last call.
        """
        if self._waiting:
            self._again = True
        else:
            self._want(self._wanted, backward=self._playing and self._speed < 0)

    def _range(self) -> tuple[int, int]:
        return (self._loop.first, self._loop.last) if self._loop else (0, self.last)

    def _due_s(self) -> float:
        return self._start_s + (self._clock() - self._start_at_s) * self._speed

    def _set_off(self) -> None:
        """Counts the time from the wanted frame: from its beginning, or from its end when going backward."""
        at = self._wanted if self._speed > 0 else self._wanted + 1
        self._start_s, self._start_at_s = float(self._schedule[at]), self._clock()
        if self._speed < 0:
            self._start_s -= 1e-6

    def _turn_over(self, first: int, last: int) -> float:
        """At the far end: starts the loop again, or stops on the last frame."""
        if self._loop is not None:
            self._want(first if self._speed > 0 else last, self._speed < 0)
            self._set_off()
            return SOON_S
        end = last if self._speed > 0 else first
        if self._wanted != end:
            self._want(end, self._speed < 0)
        self.pause()
        return IDLE_S

    def _want(self, frame: int, backward: bool) -> None:
        self._wanted = frame
        self._waiting, self._again = True, False
        self._generation = self._decoder.want(frame, backward)

    def _arrived(self, frame: Frame, generation: int) -> None:
        if generation != self._generation:
            return
        self._waiting = False
        if self._playing and self._shown is not None:
            passed = (frame.index - self._shown.index) * (1 if self._speed > 0 else -1) - 1
            self._skipped += max(0, passed)
        self._shown = frame
        again, self._again = self._again, False
        self.on_frame(frame)
        if again and not self._waiting:
            self.show_again()

    def _failed(self, error: AppError, generation: int) -> None:
        if generation != self._generation:
            return
        self._waiting = False
        self.pause()
        self.on_failure(error)

    def _rebuilt(self) -> None:
        """The clip's table was made anew: say so, and ask again for what is wanted."""
        self._schedule = schedule_of(self._clip.times)
        self.pause()
        self.on_failure(
            AppError(
                f"The index of {self._clip.path.name} does not agree with its pictures. Its frames were counted anew by"
                f" decoding: it has {self._clip.facts.frame_count:,} frames.",
                todo="Check the keyframes that were set before.",
            )
        )
        self._want(min(self._wanted, self.last), False)

"""Long work on a few worker threads: progress, cancelling, and answers on the main thread.

Work runs in a `Jobs` pool; every callback (`done`, `failed`, listeners) runs where `post` puts it, which is the main
thread in the program. `InlineJobs` has the same face and runs everything at once: for tests and the command line.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from enum import StrEnum
from typing import Any, Protocol, TypeVar

from annotations.errors import PlainError
from app.errors import AppError, Cancelled

T = TypeVar("T")
Post = Callable[[Callable[[], None]], None]
"""Runs a callable on the main thread, soon."""
Report = Callable[[float | None, str], None]
"""Takes how far work is, 0 to 1 (None: unknown), and what it is doing."""
Cancel = Callable[[], bool]
"""Says whether work should stop."""

REPORTS_PER_SECOND = 20
_log = logging.getLogger(__name__)


def silent(fraction: float | None, text: str) -> None:
    """A `Report` that tells nobody."""


def never() -> bool:
    """A `Cancel` that never asks to stop."""
    return False


def now(call: Callable[[], None]) -> None:
    """A `Post` that does not wait: for one thread only."""
    call()


class State(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Progress:
    """What a piece of work tells and asks. Safe on any thread."""

    def __init__(
        self, changed: Callable[[float | None, str], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._changed, self._clock = changed, clock
        self._last = float("-inf")
        self._stop = threading.Event()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def is_cancelled(self) -> bool:
        """The same as `cancelled`, as a `Cancel` to hand on."""
        return self._stop.is_set()

    def cancel(self) -> None:
        self._stop.set()

    def check(self) -> None:
        """Raises `Cancelled` when the person stopped the job."""
        if self._stop.is_set():
            raise Cancelled

    def report(self, fraction: float | None, text: str = "") -> None:
        """Tells how far the work is; at most 20 times a second are passed on, the end always."""
        at = self._clock()
        if at - self._last < 1 / REPORTS_PER_SECOND and fraction != 1.0:
            return
        self._last = at
        self._changed(None if fraction is None else min(max(fraction, 0.0), 1.0), text)


class Job:
    """One piece of work: read it on the main thread."""

    def __init__(self, title: str, *, quiet: bool = False) -> None:
        self.title, self.quiet = title, quiet
        """Quiet work is too short and too frequent to be told of."""
        self.fraction: float | None = None
        self.text = ""
        self.state = State.WAITING
        self.progress = Progress(lambda _fraction, _text: None)

    def cancel(self) -> None:
        """Asks the work to stop; it does so at its next `Progress.check`."""
        self.progress.cancel()

    @property
    def over(self) -> bool:
        return self.state in (State.DONE, State.FAILED, State.CANCELLED)


class JobRunner(Protocol):
    """The face that `Jobs` and `InlineJobs` share."""

    @property
    def running(self) -> tuple[Job, ...]: ...

    def start(
        self,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[PlainError], None] | None = None,
        *,
        quiet: bool = False,
    ) -> Job: ...

    def listen(self, callback: Callable[[], None]) -> None: ...

    def close(self) -> None: ...


def perform(job: Job, work: Callable[[Progress], Any]) -> Callable[[], tuple[State, Any]]:
    """Runs the work; the answer says how it ended, and with what value or error."""
    if job.progress.cancelled:
        return lambda: (State.CANCELLED, None)
    try:
        value = work(job.progress)
    except Cancelled:
        return lambda: (State.CANCELLED, None)
    except PlainError as error:
        failure: PlainError = error
    except Exception as error:  # noqa: BLE001  # one of the four doors: a fault in the work must not take the worker with it
        _log.exception("the job %r failed", job.title)
        failure = AppError(
            f"{job.title} stopped because of a fault in the program ({type(error).__name__}).",
            fine="Nothing was changed.",
            todo="The log file has the details.",
        )
    else:
        return lambda: (State.DONE, value)
    return lambda: (State.FAILED, failure)


class _Board:
    """The jobs that are not over, and who wants to know. Main thread only."""

    def __init__(self) -> None:
        self._jobs: list[Job] = []
        self._listeners: list[Callable[[], None]] = []

    @property
    def running(self) -> tuple[Job, ...]:
        """Waiting and running jobs, oldest first."""
        return tuple(self._jobs)

    def listen(self, callback: Callable[[], None]) -> None:
        """Calls back, without arguments, whenever a job starts, moves on or ends."""
        self._listeners.append(callback)

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()

    def _enter(self, job: Job) -> None:
        self._jobs.append(job)
        self._tell()

    def _moved(self, job: Job, fraction: float | None, text: str) -> None:
        job.fraction = fraction
        job.text = text or job.text
        self._tell()

    def _leave(
        self,
        job: Job,
        outcome: tuple[State, Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[PlainError], None] | None,
    ) -> None:
        job.state, value = outcome
        if job in self._jobs:
            self._jobs.remove(job)
        self._tell()
        if job.state is State.DONE and done is not None:
            done(value)
        elif job.state is State.FAILED and failed is not None:
            failed(value)


class Jobs(_Board):
    """A pool of `workers` threads. `start`, `listen`, `running` and `close` belong to the main thread."""

    def __init__(self, post: Post, workers: int = 2) -> None:
        super().__init__()
        self._post = post
        self._queue: deque[Callable[[], None]] = deque()
        self._wake = threading.Condition()
        self._closing = False
        self._threads = [threading.Thread(target=self._run, name=f"job-{n}", daemon=True) for n in range(workers)]
        for thread in self._threads:
            thread.start()

    def start(
        self,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[PlainError], None] | None = None,
        *,
        quiet: bool = False,
    ) -> Job:
        """Queues the work. `done(value)` or `failed(error)` runs on the main thread; a cancelled job calls neither."""
        job = Job(title, quiet=quiet)
        job.progress = Progress(lambda fraction, text: self._post(lambda: self._moved(job, fraction, text)))

        def turn() -> None:
            job.state = State.RUNNING
            outcome = perform(job, work)
            self._post(lambda: self._leave(job, outcome(), done, failed))

        with self._wake:
            self._queue.append(turn)
            self._wake.notify()
        self._enter(job)
        return job

    def close(self) -> None:
        """Cancels everything and waits for the workers."""
        for job in self.running:
            job.cancel()
        with self._wake:
            self._closing = True
            self._wake.notify_all()
        for thread in self._threads:
            thread.join()

    def _run(self) -> None:
        while True:
            with self._wake:
                while not self._queue:
                    if self._closing:
                        return
                    self._wake.wait()
                turn = self._queue.popleft()
            turn()


class InlineJobs(_Board):
    """Runs work at once on the calling thread."""

    def start(
        self,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[PlainError], None] | None = None,
        *,
        quiet: bool = False,
    ) -> Job:
        job = Job(title, quiet=quiet)
        job.progress = Progress(lambda fraction, text: self._moved(job, fraction, text))
        self._enter(job)
        job.state = State.RUNNING
        self._leave(job, perform(job, work)(), done, failed)
        return job

    def close(self) -> None:
        """Nothing runs on; the same face as `Jobs`."""

"""Jobs: work on other threads, answers where `post` puts them."""

import logging
import threading
from collections.abc import Callable
from queue import Queue
from typing import Any

import pytest

from annotations.errors import PlainError
from app.errors import AppError
from app.jobs import InlineJobs, Job, JobRunner, Jobs, Progress, State


class Main:
    """The main thread's queue."""

    def __init__(self) -> None:
        self.posted: Queue[Callable[[], None]] = Queue()

    def turn(self, job: Job) -> None:
        while not job.over:
            self.posted.get(timeout=10)()


@pytest.fixture(params=["threads", "inline"])
def runner(request: pytest.FixtureRequest) -> Any:
    main = Main()
    jobs: JobRunner = Jobs(main.posted.put) if request.param == "threads" else InlineJobs()
    yield jobs, main
    jobs.close()


def test_done_gets_the_value(runner: tuple[JobRunner, Main]) -> None:
    jobs, main = runner
    got: list[int] = []
    job = jobs.start("Counting", lambda progress: 42, got.append)
    main.turn(job)
    assert (got, job.state, jobs.running) == ([42], State.DONE, ())


def test_a_plain_error_reaches_failed(runner: tuple[JobRunner, Main]) -> None:
    jobs, main = runner
    got: list[PlainError] = []

    def work(progress: Progress) -> None:
        raise AppError("The disk is full.")

    main.turn(jobs.start("Writing", work, None, got.append))
    assert [str(error) for error in got] == ["The disk is full."]


def test_a_fault_is_told_in_plain_words(runner: tuple[JobRunner, Main], caplog: pytest.LogCaptureFixture) -> None:
    jobs, main = runner
    got: list[PlainError] = []
    with caplog.at_level(logging.CRITICAL, "app.jobs"):
        main.turn(jobs.start("Writing", lambda progress: 1 // 0, None, got.append))
    assert "Writing stopped because of a fault" in str(got[0])


def test_a_cancelled_job_calls_nobody(runner: tuple[JobRunner, Main]) -> None:
    jobs, main = runner
    got: list[Any] = []

    def work(progress: Progress) -> None:
        progress.cancel()
        progress.check()

    job = jobs.start("Waiting", work, got.append, got.append)
    main.turn(job)
    assert (job.state, got) == (State.CANCELLED, [])


def test_progress_reaches_job_and_listeners(runner: tuple[JobRunner, Main]) -> None:
    jobs, main = runner
    told: list[int] = []
    jobs.listen(lambda: told.append(len(jobs.running)))
    job = jobs.start("Reading", lambda progress: progress.report(0.5, "half"))
    main.turn(job)
    assert (job.fraction, job.text) == (0.5, "half")
    assert told[0] == 1
    assert told[-1] == 0


def test_reports_are_throttled_but_the_end_is_told() -> None:
    told: list[float | None] = []
    ticks = iter([0.0, 0.01, 0.02, 0.06, 0.061])
    progress = Progress(lambda fraction, _text: told.append(fraction), clock=lambda: next(ticks))
    for fraction in (0.1, 0.2, 0.3, 0.4, 1.0):
        progress.report(fraction)
    assert told == [0.1, 0.4, 1.0]


def test_closing_cancels_and_joins() -> None:
    before = set(threading.enumerate())
    main = Main()
    jobs = Jobs(main.posted.put)
    going = threading.Event()

    def work(progress: Progress) -> None:
        going.set()
        while True:
            progress.check()

    jobs.start("Turning", work)
    waiting = [jobs.start("Waiting", lambda progress: None) for _ in range(3)]
    assert going.wait(10)
    jobs.close()
    assert set(threading.enumerate()) <= before
    while not main.posted.empty():
        main.posted.get()()
    assert all(job.over for job in waiting)

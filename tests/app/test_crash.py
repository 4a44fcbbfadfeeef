"""Reports of faults say where, never what was annotated; and a run that ended badly is noticed once."""

import faulthandler
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

import pytest

from app import crash, log
from app.crash import Fault, Watch

NOON = datetime(2026, 5, 2, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def own_hooks(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The process's hooks are given back."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    yield
    with suppress(Exception):
        faulthandler.enable()


@pytest.fixture
def own_log() -> Iterator[None]:
    _close_log()
    log.start()
    yield
    _close_log()


def _close_log() -> None:
    """An earlier test may have left one open, in a folder of its own."""
    for handler in list(log.logger.handlers):
        if isinstance(handler, logging.FileHandler):
            log.logger.removeHandler(handler)
            handler.close()


def fail(error: Exception) -> None:
    raise error


def failed(text: str = "'Wolfhound by the gate' is “secret”") -> Fault:
    try:
        try:
            fail(KeyError("Olena's note"))
        except KeyError as error:
            raise ValueError(text) from error
    except ValueError as error:
        return Fault.of(error, error.__traceback__, "the main thread", NOON)


def test_a_report_says_where_and_nothing_of_what_was_annotated() -> None:
    fault = failed()
    text = crash.report(fault, ["Hovermark 0.1.0", "Qt 6.8"], ["one", "two"], times=3)
    assert "ValueError on 2026-05-02 12:00:00 in the main thread, 3 times" in text
    assert "test_crash.py" in text and "KeyError" in text and "Hovermark 0.1.0" in text and "two" in text
    assert "Wolfhound" not in text and "secret" not in text
    assert "ValueError: “…” is “…”" in text


def test_the_home_folder_has_no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(Path(__file__).parents[2]))
    monkeypatch.setenv("USERPROFILE", str(Path(__file__).parents[2]))
    assert f"~{os.sep}tests" in failed().trace and str(Path.home()) not in failed().trace


def test_the_log_is_told_without_what_was_told(own_log: None) -> None:
    log.logger.info("told: Move Wolfhound #12")
    log.logger.error("the job %r failed", "Read clip.mp4")
    for number in range(30):
        log.logger.info("line %d", number)
    lines = crash.last_log_lines()
    assert len(lines) == crash.LINES and lines[-1].endswith("line 29")
    assert "Wolfhound" not in "".join(crash.last_log_lines(99)) and "clip.mp4" not in "".join(crash.last_log_lines(99))


def test_what_nobody_caught_is_told_with_its_thread(caplog: pytest.LogCaptureFixture) -> None:
    told: list[tuple[str, str]] = []

    def tell(error: BaseException, trace: TracebackType | None, thread: str) -> None:
        told.append((type(error).__name__, thread))

    log.catch_all(tell)
    for _ in range(9):
        try:
            fail(ValueError("again"))
        except ValueError as error:
            sys.excepthook(ValueError, error, error.__traceback__)
    thread = threading.Thread(target=lambda: 1 // 0, name="decoder")
    thread.start()
    thread.join()
    assert told == [("ValueError", "the main thread")] * 9 + [("ZeroDivisionError", "decoder")]
    # the trace once, then at every doubling
    assert sum("uncaught" in record.message for record in caplog.records) == 5


def test_a_run_that_ends_well_leaves_nothing(tmp_path: Path) -> None:
    watch = Watch.begin(tmp_path, "Hovermark")
    assert watch is not None and watch.bad_ends == []
    beside = Watch.begin(tmp_path, "Hovermark")
    assert beside is not None and beside.bad_ends == [], "a second window that runs is no bad end"
    watch.end()
    beside.end()
    assert list(tmp_path.iterdir()) == []


KILLED = """
import os, sys
from pathlib import Path
from app.crash import Watch
watch = Watch.begin(Path(sys.argv[1]), "Hovermark 0.1.0")
{end}
"""


@pytest.mark.parametrize(
    ("end", "trace"), [("os._exit(9)", False), ("import faulthandler; faulthandler._sigabrt()", True)]
)
def test_a_run_that_ended_badly_is_told_once(tmp_path: Path, end: str, trace: bool) -> None:
    root = Path(__file__).parents[2]
    program = [sys.executable, "-c", KILLED.format(end=end), str(tmp_path)]
    subprocess.run(program, cwd=root, check=False, capture_output=True)
    watch = Watch.begin(tmp_path, "Hovermark")
    assert watch is not None
    assert len(watch.bad_ends) == 1 and (watch.bad_ends[0].trace is not None) == trace
    told = crash.told(watch.bad_ends)
    assert "did not come to its end" in told and "in its project" in told
    kept = watch.bad_ends[0].trace
    if kept is not None:
        assert str(kept) in told and "Fatal Python error" in kept.read_text("utf-8")
    watch.end()
    again = Watch.begin(tmp_path, "Hovermark")
    assert again is not None and again.bad_ends == [] and crash.told(again.bad_ends) == ""
    again.end()


def test_where_nothing_can_be_written_the_program_runs_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert Watch.begin(tmp_path / "file" / "runs", "Hovermark") is None


def test_only_the_last_traces_are_kept(tmp_path: Path) -> None:
    for day in range(1, 9):
        (tmp_path / f"ended-2026050{day}-120000-abcd.txt").write_text("x")
    watch = Watch.begin(tmp_path, "Hovermark")
    assert watch is not None
    watch.end()
    assert [path.name[6:14] for path in sorted(tmp_path.iterdir())] == [f"2026050{day}" for day in range(4, 9)]

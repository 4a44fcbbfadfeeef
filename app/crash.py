"""When the program itself fails: a report that can be handed on, and noticing that the last run ended badly.

A report holds what the program is made of, where it failed and what it did before; no annotation, no note and no file
name: whatever stands in quotation marks is left out. Nothing is ever sent anywhere.
"""

import faulthandler
import platform
import re
import traceback
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Final, Self
from uuid import uuid4

from annotations.project_lock import ProjectLock
from app import log

LINES: Final = 20
"""Entries of the log in a report."""
KEPT: Final = 5
"""Traces of runs that ended badly."""
_QUOTED: Final = re.compile(r"“[^”\n]*”|\"[^\"\n]*\"|'[^'\n]*'")
_TOLD: Final = re.compile(r"(told: ).*")
_ENTRY: Final = re.compile(r"\d{4}-\d\d-\d\d ")


def discreet(text: str) -> str:
    """Without what stands in quotation marks, what was told to the person, and the name of her home folder."""
    return _home_shortened(_QUOTED.sub("“…”", _TOLD.sub(r"\1…", text)))


def _home_shortened(text: str) -> str:
    with suppress(RuntimeError):
        home = str(Path.home())
        if len(home) > 1:
            return text.replace(home, "~")
    return text


@dataclass(frozen=True, slots=True)
class Fault:
    """One exception that nobody caught."""

    kind: str
    """Its class: `KeyError`."""
    trace: str
    """As Python prints it, discreet."""
    place: str
    """Where it happened, the same each time it happens there."""
    thread: str
    at: datetime

    @classmethod
    def of(cls, error: BaseException, trace: TracebackType | None, thread: str, at: datetime) -> Self:
        frames = traceback.extract_tb(trace)
        last = frames[-1] if frames else None
        place = f"{type(error).__name__} at {last.filename}:{last.lineno}" if last is not None else type(error).__name__
        return cls(type(error).__name__, "\n".join(_told(error, trace)), place, thread, at)


def _told(error: BaseException, trace: TracebackType | None) -> Iterator[str]:
    """The exception and those behind it, the first cause first."""
    behind = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if behind is not None:
        yield from _told(behind, behind.__traceback__)
        yield "which led to"
    yield "Traceback (most recent call last):"
    yield _home_shortened("".join(traceback.format_tb(trace, limit=-40))).rstrip()
    yield discreet(f"{type(error).__name__}: {error}")[:400]


def report(fault: Fault, parts: Sequence[str], log_lines: Sequence[str], *, times: int = 1) -> str:
    """What somebody needs who is to mend it. `parts`: what the program is made of, one a line."""
    again = f", {times} times" if times > 1 else ""
    return "\n".join(
        (
            f"{fault.kind} on {fault.at:%Y-%m-%d %H:%M:%S} in {fault.thread}{again}",
            "",
            fault.trace,
            "",
            "Before it:",
            *(log_lines or ("(the log is empty)",)),
            "",
            f"{platform.platform()} ({platform.machine()})",
            *parts,
            "",
        )
    )


def last_log_lines(count: int = LINES) -> list[str]:
    """The last entries of the log, discreet, without the traces that belong to them."""
    try:
        text = log.log_file().read_text("utf-8", errors="replace")[-40_000:]
    except OSError:
        return []
    entries = [line for line in text.splitlines() if _ENTRY.match(line)]
    return [discreet(line)[:300] for line in entries[-count:]]


# -- runs that ended badly -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BadEnd:
    """An earlier run that did not come to its end."""

    at: datetime
    """When it was last heard of: about when it ended."""
    trace: Path | None
    """What the dying program could still write down; None if it was stopped without a word (a power cut, a kill)."""


class Watch:
    """Notes that the program runs, and takes the note away when it ends well. A hard crash writes into the note."""

    def __init__(self, note: Path, file: IO[str], lock: ProjectLock, bad_ends: list[BadEnd]) -> None:
        self._note, self._file, self._lock = note, file, lock
        self.bad_ends = bad_ends

    @classmethod
    def begin(cls, folder: Path, header: str) -> Self | None:
        """Starts watching; None where nothing can be written: the program runs without it."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
            bad_ends = list(_bad_ends(folder))
            note = folder / f"run-{uuid4().hex[:12]}.txt"
            lock = ProjectLock.taken(note)
            if lock is None:
                return None
            file = note.open("w", encoding="utf-8")
        except OSError:
            return None
        file.write(f"{header}\n")
        file.flush()
        faulthandler.enable(file)
        return cls(note, file, lock, bad_ends)

    def write(self, text: str) -> None:
        """The last words of a program that is about to be ended."""
        with suppress(OSError, ValueError):
            self._file.write(f"{text}\n")
            self._file.flush()

    def end(self) -> None:
        """The program ends as it should."""
        faulthandler.disable()
        with suppress(OSError, ValueError):
            self._file.close()
        with suppress(OSError):
            self._note.unlink(missing_ok=True)
        with suppress(OSError):
            self._lock.release()


def _bad_ends(folder: Path) -> Iterator[BadEnd]:
    """Notes whose program runs no more; each is told once."""
    for note in sorted(folder.glob("run-*.txt")):
        with suppress(OSError):
            lock = ProjectLock.taken(note)
            if lock is None:
                continue
            try:
                at = datetime.fromtimestamp(note.stat().st_mtime).astimezone()
                words = note.read_text("utf-8", errors="replace").splitlines()[1:]
                if any(words):
                    yield BadEnd(at, note.replace(folder / f"ended-{at:%Y%m%d-%H%M%S}-{note.stem[4:8]}.txt"))
                else:
                    note.unlink()
                    yield BadEnd(at, None)
            finally:
                lock.release()
    for old in sorted(folder.glob("ended-*.txt"))[:-KEPT]:
        with suppress(OSError):
            old.unlink()


def told(bad_ends: Sequence[BadEnd]) -> str:
    """One message about all of them; empty if there are none."""
    if not bad_ends:
        return ""
    last = max(bad_ends, key=lambda end: end.at)
    text = f"Hovermark did not come to its end properly last time ({last.at:%Y-%m-%d %H:%M} or later)."
    text += " Every edit that was made is in its project."
    trace = next((end.trace for end in reversed(bad_ends) if end.trace is not None), None)
    return f"{text} What it could still write down is in “{trace}”." if trace is not None else text

"""What a sub-command is, and how it speaks: results on stdout, everything else on stderr."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from app.cli.streams import json_text

DONE, FOUND, BAD = 0, 1, 2
"""Exit codes: done; a finding or a failed check; bad usage or bad input."""


@dataclass(frozen=True, slots=True)
class Subcommand:
    """One row: its name, its sentence of help, its arguments, what it does. `run` returns the exit code."""

    name: str
    help: str
    arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]


def counted(number: int, what: str) -> str:
    """`1 clip`, `2 clips`."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def say(text: str = "") -> None:
    print(text)


def say_json(document: Any) -> None:
    sys.stdout.write(json_text(document) + "\n")


def warn(text: str) -> None:
    with suppress(OSError):  # nobody reads it any more: the exit code still tells
        print(text, file=sys.stderr)


class Bar:
    """A progress bar on stderr, only where that is a terminal."""

    def __init__(self, title: str) -> None:
        self._title, self._shown = title, sys.stderr.isatty()

    def report(self, fraction: float | None, text: str = "") -> None:
        if self._shown:
            done = "" if fraction is None else f"{fraction:4.0%}"
            sys.stderr.write(f"\r{self._title} {done} {text}\x1b[K")
            sys.stderr.flush()

    def end(self) -> None:
        if self._shown:
            sys.stderr.write("\r\x1b[K")

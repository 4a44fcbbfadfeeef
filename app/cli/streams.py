"""stdout and stderr as terminals, pipes and services really are: of any encoding, closed early, or not there at all."""

import io
import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec


def prepared() -> None:
    """From now on a character that a terminal does not have is written as its number instead of stopping the program.

    File names may hold bytes that are no text in any encoding.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def finished() -> None:
    """Everything said so far is on its way. BrokenPipeError if the reader has gone, as `head` does."""
    if sys.stdout is not None:  # pyright: ignore[reportUnnecessaryComparison]  # a program without a console has none
        sys.stdout.flush()


def nobody_reads() -> None:
    """What was not read of stdout is thrown away, so that nothing complains when the program ends."""
    with suppress(OSError, ValueError), Path(os.devnull).open("w") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def json_text(document: Any) -> str:
    """JSON that stdout can carry: in ASCII where it speaks no Unicode; names that are no text with U+FFFD in them."""
    try:
        text = msgspec.json.format(msgspec.json.encode(document), indent=2).decode()
    except UnicodeEncodeError:
        text = json.dumps(_texts(document), indent=2, ensure_ascii=False)
    encoding = (getattr(sys.stdout, "encoding", None) or "utf-8").lower().replace("-", "")
    return text if encoding.startswith("utf") else json.dumps(json.loads(text), indent=2)


def _texts(value: Any) -> Any:
    match value:
        case str():
            return value.encode(errors="surrogateescape").decode(errors="replace")
        case list():
            return [_texts(each) for each in value]  # pyright: ignore[reportUnknownVariableType]
        case dict():
            return {_texts(name): _texts(each) for name, each in value.items()}  # pyright: ignore[reportUnknownVariableType]
        case _:
            return value

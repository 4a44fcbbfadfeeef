"""`probe` and `frame`: what a file holds, and its exact pictures."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any, Final

from app.cli.subcommand import DONE, Bar, Subcommand, say, say_json
from app.errors import UsageError
from app.media.probe import probe
from app.media.still import save_still


def _clip_argument(parser: ArgumentParser) -> None:
    parser.add_argument("clip", metavar="CLIP", type=Path)


def _probe_arguments(parser: ArgumentParser) -> None:
    _clip_argument(parser)
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")


def _probe(args: Namespace) -> int:
    bar = Bar(f"Reading {args.clip.name}")
    try:
        found = probe(args.clip, progress=bar.report)
    finally:
        bar.end()
    if args.json:
        say_json(found)
        return DONE
    for name, value in found.items():
        say(f"{name.replace('_', ' '):22} {_plain(value)}")
    return DONE


def _plain(value: Any) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case list():
            return "; ".join(_plain(item) for item in value) or "none"  # pyright: ignore[reportUnknownVariableType]
        case dict():
            return ", ".join(f"{key} {_plain(item)}" for key, item in value.items())  # pyright: ignore[reportUnknownVariableType]
        case _:
            return str(value)


def _frame_arguments(parser: ArgumentParser) -> None:
    _clip_argument(parser)
    parser.add_argument("number", metavar="N", type=int, nargs="?", help="frame number, 0-based")
    parser.add_argument("-o", "--out", metavar="OUT.png", type=Path, required=True)
    parser.add_argument("--time", metavar="SECONDS", type=float, help="the frame on screen that long after the first")


def _frame(args: Namespace) -> int:
    if (args.number is None) == (args.time is None):
        raise UsageError("Give either a frame number or --time SECONDS.")
    save_still(args.clip, args.number, args.out, seconds=args.time)
    return DONE


CLIP: Final = (
    Subcommand("probe", "streams, size, frame count, irregular times, sha256", _probe_arguments, _probe),
    Subcommand("frame", "write one exact frame as PNG", _frame_arguments, _frame),
)

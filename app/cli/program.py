"""The `hovermark` command: parses, runs one sub-command, turns every failure into one or two plain sentences."""

import difflib
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NoReturn

from annotations.errors import PlainError
from app import log
from app.cli.clip import CLIP
from app.cli.exchange import EXCHANGE
from app.cli.project import PROJECT
from app.cli.streams import finished, nobody_reads, prepared
from app.cli.subcommand import BAD, DONE, Subcommand, say, warn
from app.cli.versions import versions
from app.command import markdown_table
from app.commands import COMMANDS
from app.errors import Cancelled, UsageError
from app.files import is_there

Window = Callable[[Sequence[Path]], int]
"""Opens the window on some files; returns the exit code."""
Demo = Callable[[Path | None, bool], int]


class _Parser(ArgumentParser):
    """An ArgumentParser whose complaints are one sentence and exit code 2."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message[:1].upper()}{message[1:]}. See {self.prog.split()[0]} --help.")


def _shortcuts_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--markdown", action="store_true", help="as the table in the README")


def _shortcuts(args: Namespace) -> int:
    if args.markdown:
        say(markdown_table(COMMANDS).rstrip())
        return DONE
    for command in COMMANDS:
        if command.keys:
            say(f"{', '.join(command.keys):28} {command.title}")
    return DONE


SUBCOMMANDS: Final = (
    *CLIP,
    *PROJECT,
    *EXCHANGE,
    Subcommand("shortcuts", "the keyboard shortcuts", _shortcuts_arguments, _shortcuts),
)


def _parsers() -> tuple[_Parser, dict[str, _Parser]]:
    """The whole command's parser, which knows the help, and that of each sub-command by name."""
    parser = _Parser(prog="hovermark", description="Annotate drone footage, frame by frame.")
    parser.add_argument("--version", action="store_true", help="print versions and exit")
    rows = parser.add_subparsers(dest="subcommand", metavar="COMMAND", parser_class=_Parser)
    own: dict[str, _Parser] = {}
    for row in SUBCOMMANDS:
        own[row.name] = rows.add_parser(row.name, help=row.help, description=row.help)
        row.arguments(own[row.name])
    demo = own["demo"] = rows.add_parser("demo", help="make and open a sample project on a bundled clip")
    demo.add_argument(
        "--headless", action="store_true", help="no window: write project, JSON and a picture of the window"
    )
    demo.add_argument("--out", metavar="DIR", type=Path, help="where to write")
    return parser, own


def run(arguments: Sequence[str], *, window: Window, demo: Demo) -> int:
    """Runs the program; never raises but SystemExit from --help. Returns the exit code."""
    log.start()
    prepared()
    try:
        try:
            return _run(list(arguments), window, demo)
        finally:
            finished()
    except PlainError as error:
        warn(f"hovermark: {error}")
        return BAD
    except (KeyboardInterrupt, Cancelled):
        warn("hovermark: stopped.")
        return 130
    except BrokenPipeError:
        nobody_reads()
        return DONE
    except Exception as error:  # noqa: BLE001 - the last of the four doors
        log.logger.exception("command line")
        what = f"something went wrong inside the program ({type(error).__name__}: {error})"
        warn(f"hovermark: {what}. See {log.log_file()}")
        return BAD


def _run(arguments: list[str], window: Window, demo: Demo) -> int:
    parser, own = _parsers()
    if not arguments:
        return window([])
    name, rest = arguments[0], arguments[1:]
    if name not in own:
        if name.startswith("-") and name != "--":
            return _without_subcommand(parser, arguments, window)
        return window(_files(rest if name == "--" else arguments, own))
    # options may stand before, between and after the positional arguments; behind a -- there are none
    args = own[name].parse_args(rest) if "--" in rest else own[name].parse_intermixed_args(rest)
    if name == "demo":
        return demo(args.out, args.headless)
    return next(row for row in SUBCOMMANDS if row.name == name).run(args)


def _without_subcommand(parser: _Parser, arguments: list[str], window: Window) -> int:
    args = parser.parse_args(arguments)
    if args.version:
        for line in versions():
            say(line)
        return DONE
    return window([])


def _files(names: list[str], own: dict[str, _Parser]) -> list[Path]:
    """Files to open in the window. UsageError for what is neither a file nor a command."""
    for name in names:
        if is_there(Path(name)):
            continue
        close = difflib.get_close_matches(name, own, n=1)
        hint = f"Did you mean “{close[0]}”?" if close else "See hovermark --help."
        raise UsageError(f"There is no file and no command “{name}”. {hint}")
    return [Path(name) for name in names]

"""`export`, `import`, `formats`."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any, Final

from annotations.formats import FORMATS, format_with_id
from annotations.history import History
from app import exchange, projects
from app.cli.subcommand import DONE, FOUND, Subcommand, say, say_json, warn
from app.errors import AppError


def _export_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("project", metavar="PROJECT", type=Path)
    parser.add_argument("-f", "--format", metavar="FORMAT", default="hovermark")
    parser.add_argument("-o", "--out", metavar="OUT", type=Path, required=True)
    parser.add_argument("--clip", metavar="C", help="only this clip: its name or id")
    parser.add_argument("--dense", action="store_true", help="also the interpolated shape on every frame")
    parser.add_argument("--strict", action="store_true", help="write nothing and exit 1 if anything would be lost")


def _export(args: Namespace) -> int:
    form = format_with_id(args.format)
    project = projects.open_project(args.project, read_only=True)
    try:
        export = exchange.gather(project, project.load(), clip=args.clip, dense=args.dense)
    finally:
        project.close()
    losses = form.losses(export)
    for loss in losses:
        warn(f"this will be lost: {loss.what}" + (f" ({loss.count})" if loss.count > 1 else ""))
    if losses and args.strict:
        return FOUND
    written = exchange.write(form, export, args.out)
    warn(f"{args.out}: {written.tracks} tracks, {written.keyframes} keyframes")
    return DONE


def _import_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("project", metavar="PROJECT", type=Path)
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("-f", "--format", metavar="FORMAT", help="without it the format is guessed")
    parser.add_argument("--clip", metavar="C", help="the clip it belongs to: its name or id")
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")


def _import(args: Namespace) -> int:
    project = projects.open_project(args.project)
    try:
        if project.read_only:
            raise AppError(f"Nothing was imported into “{args.project}”. {project.read_only_reason}")
        store = project.load()
        form, found = exchange.read(store, args.file, args.format, args.clip)
        if found.edit is not None:
            History(store, project.commit).do(found.edit)
    finally:
        project.close()
    report: dict[str, Any] = {
        "format": form.id,
        "tracks": found.added,
        "already_there": list(found.already_there),
        "renamed": list(found.renamed),
        "not_read": [{"path": p.path, "expected": p.expected, "found": p.found} for p in found.problems],
    }
    if args.json:
        say_json(report)
    else:
        say(f"{form.title}: {found.added} tracks came in, {len(found.already_there)} were there already")
        for problem in found.problems:
            say(f"not read: {problem}")
    return DONE


def _formats_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")


def _formats(args: Namespace) -> int:
    rows = [
        {"id": form.id, "title": form.title, "suffix": form.suffix, "reads": form.reads, "writes": form.writes}
        for form in FORMATS
    ]
    if args.json:
        say_json(rows)
    else:
        for row in rows:
            ways = " and ".join(way for way in ("reads", "writes") if row[way])
            say(f"{row['id']:14} {row['title']:24} {row['suffix']:8} {ways}")
    return DONE


EXCHANGE: Final = (
    Subcommand(
        "export", "write annotations in a format; what it cannot hold is told first", _export_arguments, _export
    ),
    Subcommand("import", "read annotations into a project", _import_arguments, _import),
    Subcommand("formats", "what can be read and written", _formats_arguments, _formats),
)

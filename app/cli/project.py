"""`new`, `info`, `check`: making projects and looking at them."""

from argparse import ArgumentParser, Namespace
from collections import Counter
from pathlib import Path
from typing import Any, Final

from annotations.checks import Finding, findings
from annotations.errors import AnnotationError
from annotations.formats.checking import check_document
from annotations.project_file import ProjectFile
from annotations.store import Store
from annotations.taxonomy import Taxonomy, default_taxonomy, extended, read_taxonomy
from app import projects
from app.cli.subcommand import DONE, FOUND, Bar, Subcommand, counted, say, say_json
from app.deck import resolve
from app.errors import AppError, UsageError
from app.evidence.fingerprint import sha256_of
from app.files import is_there, read_whole, size_of
from app.findings import known_of
from app.jobs import Progress


def _new_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("project", metavar="PROJECT", type=Path)
    parser.add_argument("clips", metavar="CLIP", type=Path, nargs="+")
    parser.add_argument(
        "--taxonomy", metavar="FILE", type=Path, help="JSON: a whole taxonomy, or one to add to the default"
    )


def _new(args: Namespace) -> int:
    place: Path = args.project
    if not place.name:
        raise UsageError(f"“{place}” is a folder. Give the new project a name.")
    if place.suffix != projects.SUFFIX:
        place = place.with_name(place.name + projects.SUFFIX)
    if is_there(place):
        raise AppError(f"“{place}” exists already.", fine="It was not touched.")
    taxonomy = _taxonomy(args.taxonomy) if args.taxonomy else default_taxonomy()
    bar = Bar("Reading clips")
    try:
        # everything is read before anything is made, so that a bad clip leaves nothing behind
        clips = [projects.read_clip(clip, Progress(bar.report)) for clip in args.clips]
    finally:
        bar.end()
    projects.create_with(place, clips, taxonomy=taxonomy)
    say(f"{place}: {counted(len(clips), 'clip')}")
    return DONE


def _taxonomy(file: Path) -> Taxonomy:
    content = read_whole(file)
    try:
        return read_taxonomy(content)
    except AnnotationError:
        return extended(default_taxonomy(), content)


def _project_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("project", metavar="PROJECT", type=Path)
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")


def _info(args: Namespace) -> int:
    project = projects.open_project(args.project, read_only=True)
    try:
        found = describe(project)
    finally:
        project.close()
    if args.json:
        say_json(found)
        return DONE
    say(f"{found['title']}  ({found['file']})")
    for clip in found["clips"]:
        size = f"{clip['width']}x{clip['height']}"
        say(f"clip {clip['name']}: {size}, {clip['frame_count']} frames, {clip['duration_s']:.3f} s")
    for label, count in found["tracks"].items():
        say(f"{count:6} {label}")
    say(f"{found['keyframes']:6} keyframes")
    say(f"journal {found['journal']['length']} entries, head {found['journal']['head'][:16]}")
    say(f"{len(found['findings'])} findings")
    return DONE


def describe(project: ProjectFile) -> dict[str, Any]:
    """What `info --json` prints."""
    store = project.load()
    head, length = project.journal_head
    labels = Counter(track.label for track in store.tracks.values())
    return {
        "file": str(project.path),
        "title": store.facts.title,
        "created_at": store.facts.created_at,
        "clips": [
            {
                "id": ref.id,
                "name": Path(ref.path).name,
                "path": ref.path,
                "sha256": ref.sha256,
                "width": ref.width,
                "height": ref.height,
                "frame_count": ref.frame_count,
                "duration_s": ref.duration_s,
                "there": is_there(resolve(project.path, ref.path)),
            }
            for ref in store.clips.values()
        ],
        "tracks": dict(sorted(labels.items())),
        "keyframes": sum(len(track.keyframes) for track in store.tracks.values()),
        "journal": {"head": head, "length": length},
        "findings": [_row(finding) for finding in findings(store, known_of(project.settings))],
    }


def _row(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": finding.severity,
        "track": finding.track,
        "frame": finding.frame,
        "text": finding.text,
    }


def _check_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="PROJECT|EXPORT.json", type=Path)
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")


def _check(args: Namespace) -> int:
    complaints = _check_project(args.file) if _is_database(args.file) else _check_export(args.file)
    if args.json:
        say_json({"file": str(args.file), "ok": not complaints, "complaints": complaints})
    else:
        for complaint in complaints:
            say(complaint["text"])
        say(f"{args.file}: " + ("all is well" if not complaints else counted(len(complaints), "complaint")))
    return FOUND if complaints else DONE


def _is_database(path: Path) -> bool:
    if path.suffix == projects.SUFFIX:
        return True
    size_of(path)
    try:
        with path.open("rb") as file:
            return file.read(15) == b"SQLite format 3"
    except OSError as error:
        raise AppError(f"“{path}” cannot be read: {(error.strerror or str(error)).lower()}.") from error


def _check_project(path: Path) -> list[dict[str, Any]]:
    project = projects.open_project(path, read_only=True)
    try:
        complaints = [{"kind": "journal", "text": text} for text in project.verify()]
        store = project.load()
        complaints += _clip_complaints(project, store)
        complaints += [
            {"kind": "finding", **_row(f)} for f in findings(store, known_of(project.settings)) if f.severity == "error"
        ]
        return complaints
    finally:
        project.close()


def _clip_complaints(project: ProjectFile, store: Store) -> list[dict[str, Any]]:
    complaints: list[dict[str, Any]] = []
    for ref in store.clips.values():
        path = resolve(project.path, ref.path)
        if not is_there(path):
            complaints.append({"kind": "clip", "text": f"Clip “{path.name}” is not at {path.parent}."})
            continue
        bar = Bar(f"Checking {path.name}")
        sha256, size = sha256_of(path, bar.report), path.stat().st_size
        bar.end()
        if (sha256, size) != (ref.sha256, ref.bytes):
            text = f"Clip “{path.name}” is not the file that the project was made on (sha256 {sha256[:16]}…)."
            complaints.append({"kind": "clip", "text": text})
    return complaints


def _check_export(path: Path) -> list[dict[str, Any]]:
    return [
        {
            "kind": "document",
            "path": problem.path,
            "expected": problem.expected,
            "found": problem.found,
            "text": f"{problem.path}: expected {problem.expected}, found {problem.found}",
        }
        for problem in check_document(read_whole(path))
    ]


PROJECT: Final = (
    Subcommand("new", "make a project of one or more clips", _new_arguments, _new),
    Subcommand("info", "clips, tracks per label, keyframes, journal head, findings", _project_arguments, _info),
    Subcommand("check", "validate a project or an export, verify hashes and journal", _check_arguments, _check),
)

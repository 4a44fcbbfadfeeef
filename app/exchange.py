"""Export, import and relocation: what the window does in a job and the command line does at once."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from annotations import edits
from annotations.errors import AnnotationError
from annotations.formats import format_with_id, guessed
from annotations.formats.format import Export, Format, Loss, Reading, export_of
from annotations.formats.importing import Plan, plan
from annotations.model import ClipRef
from annotations.project_file import ProjectFile
from annotations.store import Store
from app import __version__
from app.deck import stored_path
from app.errors import AppError, UsageError
from app.files import read_whole, write_whole
from app.jobs import Progress
from app.projects import NewClip, read_clip

if TYPE_CHECKING:
    from app.session import Session
    from app.workspace import Workspace

GENERATOR = f"Hovermark {__version__}"


@dataclass(frozen=True, slots=True)
class Written:
    """What an export produced."""

    tracks: int
    keyframes: int
    losses: tuple[Loss, ...]


def gather(project: ProjectFile, store: Store, *, clip: str | None = None, dense: bool = False) -> Export:
    """Everything an export needs, as frozen values that may cross threads. UsageError if there is no such clip."""
    clips = [ref.id for ref in store.clips.values() if clip is None or is_called(ref, clip)]
    if clip is not None and not clips:
        raise UsageError(f"There is no clip “{clip}” in the project. There are: {_names(store) or 'none'}.")
    return export_of(
        store,
        times={ident: found for ident in clips if (found := project.times(ident)) is not None},
        journal_head=project.journal_head,
        exported_at=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        generator=GENERATOR,
        clips=clips,
        dense=dense,
    )


def is_called(ref: ClipRef, name: str) -> bool:
    """Does a person mean this clip? By id, file name, or file name without suffix."""
    file = Path(ref.path)
    return name in (ref.id, ref.path, file.name, file.stem)


def _names(store: Store) -> str:
    return ", ".join(Path(ref.path).name for ref in store.clips.values())


def write(form: Format, export: Export, place: Path) -> Written:
    """Writes an export in one step. AppError, AnnotationError in plain words."""
    losses = form.losses(export)
    write_whole(place, form.write(export))
    return Written(len(export.tracks), sum(len(track.keyframes) for track in export.tracks), losses)


def guess_format(head: bytes, path: Path) -> Format:
    """The format a file most likely has. UsageError gives the reasons against each."""
    ranked = guessed(head, path.name)
    if ranked and ranked[0][1].confidence > 0:
        return ranked[0][0]
    reasons = "; ".join(f"{form.title}: {sniff.reason}" for form, sniff in ranked)
    raise UsageError(f"“{path.name}” is in no format that can be read ({reasons}).")


def read(store: Store, path: Path, ident: str | None = None, clip: str | None = None) -> tuple[Format, Plan]:
    """Reads annotations and works out what they would do to a project. Changes nothing."""
    content = read_whole(path)
    form = format_with_id(ident) if ident else guess_format(content[:4096], path)
    called = [ref for ref in store.clips.values() if clip is not None and is_called(ref, clip)]
    if clip is not None and not called:
        raise UsageError(f"There is no clip “{clip}” in the project. There are: {_names(store) or 'none'}.")
    meant = called[0] if called else None
    reading = Reading(path=str(path), clips=tuple(store.clips.values()), clip=meant, taxonomy=store.taxonomy)
    found = form.read(content, reading)
    return form, plan(store, found, clip=meant.id if meant else None, title=f"Import {path.name}")


# -- in the window ---------------------------------------------------------------------------------------------------


def export_in_background(workspace: "Workspace", session: "Session", place: Path) -> None:
    """Exports the project as it is now; editing goes on meanwhile."""
    export = gather(session.project, session.store)
    form = format_with_id("hovermark")

    def work(_progress: Progress) -> Written:
        return write(form, export, place)

    def done(written: Written) -> None:
        text = f"{written.tracks} tracks with {written.keyframes} keyframes are in “{place.name}”."
        workspace.messages.tell(text, "done")

    workspace.jobs.start(f"Export {place.name}", work, done, workspace.messages.fail)


def import_in_background(workspace: "Workspace", session: "Session", path: Path) -> None:
    """Reads a file in a job; what it holds then comes in as one edit that can be undone."""
    # if something is edited meanwhile, the plan no longer fits, which the edit itself finds out and tells
    store = session.store.snapshot()

    def work(_progress: Progress) -> Plan:
        return read(store, path)[1]

    def done(found: Plan) -> None:
        if workspace.session is not session:
            return
        if found.edit is not None and not session.edit(found.edit):
            return
        good = (found.added or found.marks_added) and not found.problems
        workspace.messages.tell(told(found, path), "done" if good else "error")
        if found.problems:
            lines = [str(problem) for problem in found.problems]
            workspace.ask.show_list(f"Import {path.name}", "This was not read; everything else was:", lines)

    workspace.jobs.start(f"Import {path.name}", work, done, workspace.messages.fail)


def told(found: Plan, path: Path) -> str:
    """What an import did, in a sentence or three."""
    text = f"{found.added or 'No'} tracks came in from “{path.name}”."
    if found.marks_added:
        text = f"{found.added or 'No'} tracks and {found.marks_added} marks came in from “{path.name}”."
    if found.already_there:
        text += f" {len(found.already_there)} were here already."
    if found.problems:
        text += f" {len(found.problems)} things were not read."
    return text


def relocate(workspace: "Workspace", session: "Session", ref: ClipRef, place: Path) -> None:
    """Points a clip of the project to another file, after its fingerprint was compared."""

    def work(progress: Progress) -> NewClip:
        return read_clip(place, progress)

    def done(found: NewClip) -> None:
        if found.ref.sha256 != ref.sha256 and found.ref.frame_count != ref.frame_count:
            other = AppError(
                f"“{place.name}” is another recording: {found.ref.frame_count} frames, not {ref.frame_count}.",
                fine="The project was not changed.",
            )
            workspace.messages.fail(other, replace="clip")
            return
        if found.ref.sha256 != ref.sha256 and not _accept_changed(workspace, place):
            return
        path = stored_path(session.path, place)
        same = found.ref.sha256 == ref.sha256
        move = edits.relocate_clip(ref, path) if same else edits.replace_clip(ref, found.ref, path)
        try:
            session.project.put_times(ref.id, found.times)
        except AnnotationError as error:
            workspace.messages.fail(error, replace="clip")
            return
        if session.edit(move):
            session.open_clip(ref.id, frame=session.frame)

    workspace.jobs.start(
        f"Check {place.name}", work, done, lambda error: workspace.messages.fail(error, replace="clip")
    )


def _accept_changed(workspace: "Workspace", place: Path) -> bool:
    question = (
        f"“{place.name}” has as many frames, but is not the same file, byte for byte, that the project was made on. "
        "Use it all the same? The journal records the change."
    )
    return workspace.ask.choice("Another file", question, ("Leave as it is", "Use this file")) == 1

"""Opening, closing, importing and exporting."""

from pathlib import Path
from typing import Final

from app import exchange, projects
from app.command import Command
from app.commands.conditions import can_edit, has_clip, has_session, has_window, session, window
from app.errors import AppError
from app.jobs import Progress
from app.media.still import save_still
from app.workspace import Workspace

JSON_FILES = (("Hovermark JSON", ("*.json",)),)
REDACTION = "redaction"
"""The label of what must not be shown."""
PICTURES = (("PNG picture", ("*.png",)),)


def _open(workspace: Workspace) -> None:
    files = workspace.ask.open_files("Open clips or a project", projects.KINDS_OF_FILE, many=True)
    if files:
        workspace.open_all(files, join=False)


def _new(workspace: Workspace) -> None:
    place = workspace.ask.save_file("New project", projects.PROJECT_FILES, Path.home() / f"project{projects.SUFFIX}")
    if place is not None:
        workspace.new_project(place.with_suffix(projects.SUFFIX))


def _add_clips(workspace: Workspace) -> None:
    files = workspace.ask.open_files("Add clips to the project", projects.KINDS_OF_FILE, many=True)
    if files:
        workspace.add_clips([file for file in files if file.suffix != projects.SUFFIX])


def _locate(workspace: Workspace) -> None:
    current = session(workspace)
    ref = current.clip_ref
    if ref is None:
        raise AppError("There is no clip to locate.")
    files = workspace.ask.open_files(f"Where is “{Path(ref.path).name}”?", projects.KINDS_OF_FILE)
    if files:
        exchange.relocate(workspace, current, ref, files[0])


def _switch_clip(workspace: Workspace, direction: int) -> None:
    current = session(workspace)
    clips = list(current.store.clips)
    if current.clip_ref is not None and len(clips) > 1:
        current.open_clip(clips[(clips.index(current.clip_ref.id) + direction) % len(clips)])


def _export(workspace: Workspace) -> None:
    current = session(workspace)
    place = workspace.ask.save_file("Export as JSON", JSON_FILES, current.path.with_suffix(".json"))
    if place is not None:
        exchange.export_in_background(workspace, current, place)


def _import(workspace: Workspace) -> None:
    files = workspace.ask.open_files("Import annotations", JSON_FILES)
    if files:
        exchange.import_in_background(workspace, session(workspace), files[0])


def may_save_uncovered(workspace: Workspace) -> bool:
    """Whether a picture of the current frame may be saved; asks where marks on it say that something must be hidden."""
    marked = sum(track.label == REDACTION for track, _ in session(workspace).states())
    if not marked:
        return True
    question = (
        f"{marked} marks on this frame say that something must be hidden. They are marks only: the saved picture will "
        "show what lies under them."
    )
    return workspace.ask.choice("Nothing is covered", question, ("Do not save", "Save uncovered")) == 1


def _still(workspace: Workspace) -> None:
    current = session(workspace)
    if current.clip is None:
        raise AppError("There is no picture to save: the clip is not open.")
    source, frame = current.clip.facts.path, current.frame
    if not may_save_uncovered(workspace):
        return
    place = workspace.ask.save_file("Save this frame", PICTURES, source.with_name(f"{source.stem}_{frame:06d}.png"))
    if place is None:
        return

    def work(_progress: Progress) -> None:
        save_still(source, frame, place)

    workspace.jobs.start(
        f"Save frame {frame}",
        work,
        lambda _: workspace.messages.tell(f"Frame {frame} is saved as “{place.name}”.", "done"),
        workspace.messages.fail,
    )


FILE: Final = (
    Command(id="file.open", title="Open…", menu="File", keys=("Ctrl+O",), icon="folder-open-outline", run=_open),
    Command(id="file.new", title="New project…", menu="File", keys=("Ctrl+N",), icon="file-plus-outline", run=_new),
    Command(
        id="file.add_clips",
        starts_group=True,
        title="Add clips…",
        menu="File",
        keys=("Ctrl+Shift+O",),
        when=can_edit,
        run=_add_clips,
    ),
    Command(id="file.locate", title="Locate clip…", menu="File", when=has_clip, run=_locate),
    Command(
        id="file.next_clip",
        title="Next clip",
        menu="File",
        keys=("Ctrl+PgDown",),
        when=has_clip,
        run=lambda w: _switch_clip(w, 1),
    ),
    Command(
        id="file.previous_clip",
        title="Previous clip",
        menu="File",
        keys=("Ctrl+PgUp",),
        when=has_clip,
        run=lambda w: _switch_clip(w, -1),
    ),
    Command(
        id="file.import",
        starts_group=True,
        title="Import JSON…",
        menu="File",
        keys=("Ctrl+I",),
        when=can_edit,
        run=_import,
    ),
    Command(
        id="file.export",
        title="Export JSON…",
        menu="File",
        keys=("Ctrl+E",),
        icon="export-variant",
        when=has_session,
        run=_export,
    ),
    Command(
        id="file.still", title="Save this frame as PNG…", menu="File", keys=("Ctrl+Shift+E",), when=has_clip, run=_still
    ),
)

LEAVE: Final = (
    Command(
        id="file.close",
        starts_group=True,
        title="Close project",
        menu="File",
        when=has_session,
        run=lambda w: w.close_session(),
    ),
    Command(
        id="file.quit",
        title="Quit",
        menu="File",
        keys=("Ctrl+Q",),
        when=has_window,
        run=lambda w: window(w).close_window(),
    ),
)

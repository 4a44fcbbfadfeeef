"""What a project says of itself and of its clips."""

from typing import Final

from annotations import edits
from annotations.taxonomy import extended
from app.command import Command
from app.commands.conditions import can_edit, has_clip, session
from app.errors import AppError
from app.files import read_whole
from app.workspace import Workspace

TAXONOMY_FILES = (("Taxonomy (JSON)", ("*.json",)),)


def _rename(workspace: Workspace) -> None:
    current = session(workspace)
    title = workspace.ask.text("Rename the project", "Title, as exports show it:", current.store.facts.title)
    if title is not None and title.strip():
        current.edit(edits.rename_project(current.store, title.strip()))


def _source(workspace: Workspace) -> None:
    current = session(workspace)
    ref = current.clip_ref
    if ref is None:
        raise AppError("There is no clip.")
    source = workspace.ask.text("Where the clip came from", "Address, person, or both:", ref.source)
    if source is not None:
        current.edit(edits.set_clip_notes(ref, source=source.strip()))


def _extend_taxonomy(workspace: Workspace) -> None:
    """Labels, attributes and models of a file join the project's own copy, by id; one step that can be undone."""
    current = session(workspace)
    files = workspace.ask.open_files("Add to the taxonomy", TAXONOMY_FILES)
    if files:
        added = extended(current.store.taxonomy, read_whole(files[0]))
        if current.edit(edits.replace_taxonomy(current.store, added)):
            workspace.messages.tell(f"The project's taxonomy now holds what “{files[0].name}” adds.", "done")


def _remove_clip(workspace: Workspace) -> None:
    current = session(workspace)
    if current.clip_ref is not None:
        current.edit(edits.remove_clip(current.store, current.clip_ref.id))


def _can_edit_clip(workspace: Workspace) -> bool:
    return can_edit(workspace) and has_clip(workspace)


PROJECT: Final = (
    Command(id="project.rename", title="Rename the project…", menu="File/Project", when=can_edit, run=_rename),
    Command(
        id="project.taxonomy",
        title="Add to the taxonomy from a file…",
        menu="File/Project",
        when=can_edit,
        run=_extend_taxonomy,
        words="label attribute vehicle type",
    ),
    Command(
        id="project.source",
        title="Where this clip came from…",
        menu="File/Project",
        when=_can_edit_clip,
        run=_source,
        words="source url address",
    ),
    Command(
        id="project.remove_clip",
        title="Remove this clip and its tracks",
        menu="File/Project",
        when=_can_edit_clip,
        run=_remove_clip,
    ),
)

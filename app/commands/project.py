"""What a project says of itself and of its clips."""

from typing import Final

from annotations import edits
from annotations.taxonomy import extended
from app.command import Command
from app.commands.conditions import can_edit, has_clip, has_picture, session
from app.errors import AppError
from app.files import read_whole
from app.jobs import Progress
from app.media.clip import open_clip
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


def _verify(workspace: Workspace) -> None:
    """Decodes the whole clip beside the one on screen; reading it goes on meanwhile."""
    current = session(workspace)
    if current.clip is None or current.clip_ref is None:
        raise AppError("The clip is not open.")
    path, ident = current.clip.facts.path, current.clip_ref.id

    def work(progress: Progress) -> bool:
        clip = open_clip(path)
        try:
            return clip.verify(progress.report, progress.is_cancelled)
        finally:
            clip.close()

    def done(right: bool) -> None:
        if right:
            workspace.messages.tell(f"Every frame of “{path.name}” was decoded: all frame numbers are right.", "done")
            return
        text = (
            f"“{path.name}” is damaged in the middle: frame numbers after the damage were wrong and are now corrected."
        )
        workspace.messages.tell(f"{text} Look again at what you marked there.", "error")
        if workspace.session is current and current.clip_ref is not None and current.clip_ref.id == ident:
            current.open_clip(ident, frame=current.frame)

    workspace.jobs.start(f"Check every frame of {path.name}", work, done, workspace.messages.fail)


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
        id="project.verify",
        title="Check every frame number of this clip",
        menu="File/Project",
        when=has_picture,
        run=_verify,
        words="verify exact decode",
    ),
    Command(
        id="project.remove_clip",
        title="Remove this clip and its tracks",
        menu="File/Project",
        when=_can_edit_clip,
        run=_remove_clip,
    ),
)

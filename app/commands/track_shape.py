"""The selected tracks' shapes told in another way: as another kind, from another vertex on."""

from functools import partial
from typing import Final

from annotations import edits
from annotations.edits.reshaping import has_ordered_vertices
from annotations.shapes.kinds import KINDS
from app.command import Command
from app.commands.conditions import has_selection, session
from app.commands.selected import each_selected, tell
from app.workspace import Workspace


def _convert(workspace: Workspace, name: str) -> None:
    current = session(workspace)
    current.selection.vertex = None
    each_selected(workspace, lambda t: edits.convert(t, name, taxonomy=current.store.taxonomy), f"Convert to {name}")


def _start_here(workspace: Workspace, everywhere: bool) -> None:
    """The vertex that was clicked last becomes the first one of its outline."""
    current = session(workspace)
    track, vertex, frame = current.primary, current.selection.vertex, current.frame
    keyframe = track.keyframes.on(frame) if track is not None else None
    if track is None or vertex is None or keyframe is None or not has_ordered_vertices(keyframe.shape):
        tell(workspace, "Click a vertex of an outline on one of its keyframes; then this makes it the first one.")
        return
    edit = edits.start_at_vertex(track, frame, vertex, everywhere=everywhere, taxonomy=current.store.taxonomy)
    current.selection.vertex = None
    if current.edit(edit):
        tell(workspace, "The outline begins there now.")


def _reverse(workspace: Workspace, everywhere: bool) -> None:
    current = session(workspace)
    current.selection.vertex = None
    frame, words = current.frame, current.store.taxonomy
    each_selected(
        workspace,
        lambda t: edits.reversed_vertices(t, frame, everywhere=everywhere, taxonomy=words),
        "Reverse the vertices",
    )


SHAPE: Final = (
    *(
        Command(
            id=f"track.convert_{kind.name}",
            title=f"Convert to {kind.title.lower()}",
            menu="Track/Convert",
            when=has_selection,
            run=partial(_convert, name=kind.name),
        )
        for kind in KINDS
    ),
    *(
        Command(
            id=f"track.{ident}{suffix}",
            starts_group=not suffix and ident == "reverse_vertices",
            title=f"{title}, on all keyframes" if suffix else title,
            menu="Track/Vertices",
            when=has_selection,
            run=partial(run, everywhere=bool(suffix)),
            words="reorder order",
        )
        for ident, title, run in (
            ("first_vertex", "Begin at the clicked vertex", _start_here),
            ("reverse_vertices", "Reverse the order of the vertices", _reverse),
        )
        for suffix in ("", "_everywhere")
    ),
)

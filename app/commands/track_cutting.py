"""Cutting the selected tracks: in two, at their ends, out of a range; and the scopes of deleting, each by its name."""

from typing import Final

from annotations import edits
from annotations.changes import Edit
from annotations.errors import AnnotationError
from annotations.model import Track
from app.command import Command, Scope
from app.commands.conditions import has_selection, session
from app.commands.selected import each_selected, tell, unlocked
from app.workspace import Workspace

NO_RANGE: Final = "Select a range of frames first: hold Shift while moving through the clip."


def _split(workspace: Workspace) -> None:
    """The second parts become the selection: what is often wrong about them is what they are."""
    current = session(workspace)
    tracks, frame = unlocked(workspace), current.frame
    here = [track for track in tracks if _can_split(current.store.tracks[track.id], frame)]
    try:
        edit = edits.split_all(current.store, here or tracks, frame)
    except AnnotationError as error:
        if tracks:
            workspace.messages.fail(error, replace="edit")
        return
    if current.edit(edit):
        came = [change.after for change in edit.changes if change.before is None]
        current.selection.select(*(track.id for track in came if isinstance(track, Track)))
        numbers = " and ".join(f"#{track.number}" for track in came if isinstance(track, Track))
        tell(workspace, f"From frame {frame} on it is {numbers}, now selected.")


def _can_split(track: Track, frame: int) -> bool:
    span = track.keyframes.span
    return span is not None and span.first < frame <= span.last


def _trim_start(workspace: Workspace) -> None:
    current = session(workspace)
    words, frame = current.store.taxonomy, current.frame
    each_selected(workspace, lambda t: edits.trim_before(t, frame, taxonomy=words), f"Begin on frame {frame}")


def _trim_end(workspace: Workspace) -> None:
    current = session(workspace)
    words, frame = current.store.taxonomy, current.frame
    each_selected(workspace, lambda t: edits.trim_after(t, frame, taxonomy=words), f"End on frame {frame}")


def _delete_rest(workspace: Workspace) -> None:
    current = session(workspace)
    words, frame = current.store.taxonomy, current.frame
    each_selected(workspace, lambda t: edits.delete_rest(t, frame, taxonomy=words), "Delete the rest")


def _delete_in_range(workspace: Workspace) -> None:
    current = session(workspace)
    span, words, last = current.range, current.store.taxonomy, current.frame_count - 1
    if span is None:
        tell(workspace, NO_RANGE)
        return

    def make(track: Track) -> Edit:
        edit = edits.delete_in_range(track, span, last_frame=last, taxonomy=words)
        if not edit.changes_anything:
            raise AnnotationError(f"#{track.number} is not seen in the range.", fine="Nothing was changed.")
        return edit

    each_selected(workspace, make, "Delete in the range")


def _hide_on_this_frame(workspace: Workspace) -> None:
    current = session(workspace)
    words, frame, last = current.store.taxonomy, current.frame, current.frame_count - 1
    each_selected(
        workspace,
        lambda t: edits.hide_here(t, frame, last_frame=last, taxonomy=words),
        f"Hide on frame {frame} only",
    )


CUTTING: Final = (
    Command(
        id="track.split",
        starts_group=True,
        title="Split here",
        menu="Track",
        keys=("Shift+S",),
        scope=Scope.CANVAS,
        when=has_selection,
        run=_split,
        words="cut in two identity switch",
    ),
    Command(
        id="track.trim_start",
        title="Begin the track here",
        menu="Track",
        keys=("Alt+[",),
        scope=Scope.CANVAS,
        when=has_selection,
        run=_trim_start,
        words="trim start",
    ),
    Command(
        id="track.trim_end",
        title="End the track here",
        menu="Track",
        keys=("Alt+]",),
        scope=Scope.CANVAS,
        when=has_selection,
        run=_trim_end,
        words="trim end",
    ),
    Command(
        id="track.hide_here",
        title="Delete on this frame only",
        menu="Track/Delete",
        keys=("Alt+Del",),
        scope=Scope.CANVAS,
        when=has_selection,
        run=_hide_on_this_frame,
        words="hide here outside",
    ),
    Command(
        id="track.delete_rest",
        title="Delete the rest of the track",
        menu="Track/Delete",
        keys=("Ctrl+Del",),
        scope=Scope.CANVAS,
        when=has_selection,
        run=_delete_rest,
        words="from here on",
    ),
    Command(
        id="track.delete_in_range",
        title="Delete in the selected range",
        menu="Track/Delete",
        keys=("Ctrl+Shift+Del",),
        scope=Scope.CANVAS,
        when=has_selection,
        run=_delete_in_range,
    ),
)

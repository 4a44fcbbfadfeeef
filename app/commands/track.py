"""Commands about the selected tracks."""

from functools import partial
from typing import Final

from annotations import edits
from annotations.edits.together import together
from annotations.model import Track
from annotations.taxonomy import AttributeType
from app.command import Command, Scope
from app.commands.conditions import can_edit, has_selection, has_window, session, window
from app.commands.edit import KEYFRAMES
from app.commands.track_cutting import CUTTING
from app.commands.track_joining import JOINING
from app.commands.track_shape import SHAPE
from app.commands.track_time import STATE, TIME
from app.workspace import Workspace


def _relabel(workspace: Workspace, digit: str) -> None:
    current = session(workspace)
    label = next((row for row in current.store.taxonomy.labels if row.hotkey == digit), None)
    tracks = current.selected_tracks()
    if label is not None and tracks:
        changes = [edits.relabel(current.store, track, label.id) for track in tracks]
        current.edit(together(changes, f"Relabel {len(tracks)} tracks"))


def _redraw(workspace: Workspace) -> None:
    current = session(workspace)
    current.redraw = current.selection.primary
    workspace.messages.tell("The next shape you draw replaces this track's shape on this frame.", replace="edit")


def _toggle_along(workspace: Workspace) -> None:
    """On: what is drawn after a shape belongs to the same track. What was drawn before is not gone on with."""
    on, current = not workspace.settings.get("draw_along"), session(workspace)
    workspace.settings.set("draw_along", on)
    current.redraw = None
    frames = workspace.settings.get("draw_along_frames")
    text = f"Each shape is the same track’s next keyframe, {frames} frames on. A label’s digit begins another track."
    workspace.messages.tell(text if on else "Drawing along is off.", replace="edit")


def _has_types(workspace: Workspace, track: Track) -> bool:
    """Whether what comes first about its label is a type from a table."""
    rows = session(workspace).store.taxonomy.attributes_of(track.label)
    return bool(rows) and rows[0].type is AttributeType.REF


def _choose_type(workspace: Workspace) -> None:
    session(workspace).selection.take_pointed()
    track = session(workspace).primary
    if track is None or not _has_types(workspace, track):
        workspace.messages.tell("Select a vehicle first; then this chooses its type.", replace="edit")
    else:
        window(workspace).show_type_picker()


def _accept(workspace: Workspace) -> None:
    current = session(workspace)
    tracks = current.selected_tracks()
    current.edit(together([edits.accept_keyframes(track) for track in tracks], f"Accept {len(tracks)} tracks"))


def _toggle_lock(workspace: Workspace) -> None:
    current = session(workspace)
    for track in current.selected_tracks():
        current.view.set_locked(track.id, not current.view.is_locked(track))


def _jump(workspace: Workspace, end: bool) -> None:
    current = session(workspace)
    track = current.primary
    if track is not None and track.keyframes.span is not None:
        current.seek(track.keyframes.span.last if end else track.keyframes.span.first)


TRACK: Final = (
    *KEYFRAMES,
    *STATE,
    Command(
        id="track.redraw",
        starts_group=True,
        title="Redraw on this frame",
        menu="Track",
        keys=("Shift+K",),
        scope=Scope.CANVAS,
        when=has_selection,
        run=_redraw,
    ),
    Command(
        id="track.draw_along",
        title="Draw along the clip",
        menu="Track",
        keys=("Alt+K",),
        when=can_edit,
        checked=lambda w: bool(w.settings.get("draw_along")),
        run=_toggle_along,
        words="keyframes one after the other go on advance follow",
    ),
    Command(
        id="track.start",
        title="Go to the track's start",
        menu="Track",
        keys=("Alt+Home",),
        when=has_selection,
        run=partial(_jump, end=False),
    ),
    Command(
        id="track.end",
        title="Go to the track's end",
        menu="Track",
        keys=("Alt+End",),
        when=has_selection,
        run=partial(_jump, end=True),
    ),
    Command(
        id="track.type",
        starts_group=True,
        title="Choose the vehicle type…",
        menu="Track",
        keys=("T",),
        scope=Scope.CANVAS,
        when=lambda w: can_edit(w) and has_window(w),
        run=_choose_type,
    ),
    Command(
        id="track.lock",
        title="Lock or unlock",
        menu="Track",
        keys=("Ctrl+Shift+K",),
        when=has_selection,
        run=_toggle_lock,
    ),
    *CUTTING,
    *JOINING,
    *TIME,
    *SHAPE,
    Command(id="track.accept", title="Accept the machine's keyframes", menu="Track", when=has_selection, run=_accept),
    *(
        Command(
            id=f"track.relabel_{digit}",
            title=f"Change the label to number {digit}",
            menu="",
            keys=(f"Alt+{digit}",),
            when=has_selection,
            run=partial(_relabel, digit=digit),
        )
        for digit in "1234567890"
    ),
)

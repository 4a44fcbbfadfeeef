"""Undo, redo, deleting, selecting, nudging."""

from functools import partial
from typing import Final

from annotations import edits
from annotations.changes import Edit
from annotations.edits.together import together
from annotations.keyframe import After
from annotations.names import numbered_name
from app.command import Command, Scope
from app.commands.conditions import (
    can_edit,
    has_chosen,
    has_clip,
    has_selection,
    has_window,
    selected_shapes,
    selected_states,
    session,
    window,
)
from app.workspace import Workspace


def _can_undo(workspace: Workspace) -> bool:
    return can_edit(workspace) and session(workspace).history.undo_title is not None


def _can_redo(workspace: Workspace) -> bool:
    return can_edit(workspace) and session(workspace).history.redo_title is not None


def _delete_here(workspace: Workspace) -> None:
    """The vertex that is selected, else the keyframes of the selection on this frame; the whole track never."""
    if workspace.window is not None and workspace.window.delete_vertex():
        return
    current = session(workspace)
    if _all_locked(workspace):
        return
    here = [track for track in current.selected_tracks() if track.keyframes.has(current.frame)]
    removable = [track for track in here if len(track.keyframes) > 1 and not current.view.is_locked(track)]
    _all(workspace, [edits.remove_keyframe(track, current.frame) for track in removable], "Delete keyframe")
    if not here:
        workspace.messages.tell("There is no keyframe of the selection on this frame.", replace="edit")
    elif not removable:
        text = "This is the track's only keyframe. Shift+Delete removes the whole track."
        workspace.messages.tell(text, replace="edit")


def _all_locked(workspace: Workspace) -> bool:
    """Whether the selection cannot be changed, which is told."""
    current = session(workspace)
    tracks = current.selected_tracks()
    if not tracks or not all(current.view.is_locked(track) for track in tracks):
        return False
    name = numbered_name(current.store.taxonomy, tracks[0])
    what = f"{name} is locked" if len(tracks) == 1 else "The selected tracks are locked"
    workspace.messages.tell(f"{what}. Ctrl+Shift+K unlocks.", replace="edit")
    return True


def _delete_tracks(workspace: Workspace) -> None:
    current = session(workspace)
    if _all_locked(workspace):
        return
    tracks = [track for track in current.selected_tracks() if not current.view.is_locked(track)]
    if tracks:
        current.edit(edits.delete_tracks(tracks))


def _select_all(workspace: Workspace) -> None:
    current = session(workspace)
    current.selection.select(*(track.id for track, _ in current.states()))


def _select_next(workspace: Workspace, direction: int) -> None:
    current = session(workspace)
    here = [track.id for track, _ in current.states()]
    if not here:
        return
    primary = current.selection.primary
    place = here.index(primary) + direction if primary in here else (0 if direction > 0 else -1)
    current.selection.select(here[place % len(here)])


def _nudge(workspace: Workspace, dx: float, dy: float) -> None:
    """A ghost is carried on to this frame, as when it is dragged."""
    current = session(workspace)
    found = selected_shapes(workspace)
    if found:
        nudges = [edits.nudge(track, current.frame, dx, dy, shape) for track, shape in found]
        current.edit(together(nudges, f"Move {len(found)} tracks"))


def _keyframe_here(workspace: Workspace) -> None:
    """Where a track has ended or not begun, its keyframe takes the shape that the canvas shows as a ghost."""
    current = session(workspace)
    _all(
        workspace,
        [
            edits.set_shape(track, current.frame, shape)
            for track, shape in selected_shapes(workspace)
            if not track.keyframes.has(current.frame)
        ],
        "Keyframe",
    )


def _hide_here(workspace: Workspace) -> None:
    current = session(workspace)
    found = selected_states(workspace)
    hidden = [edits.hide_from(track, current.frame, state) for track, state in found]
    if not _all(workspace, hidden, "Hide from here"):
        return
    following = [int(track.keyframes.frames[place]) for track, _ in found
                 if (place := track.keyframes.place(current.frame) + 1) < len(track.keyframes)]  # fmt: skip
    if following:
        workspace.messages.tell(f"Hidden until frame {min(following)}, its next keyframe.", replace="edit")


def _set_after(workspace: Workspace, after: After) -> None:
    current = session(workspace)
    placed = [(track, track.keyframes.place(current.frame)) for track in current.selected_tracks()]
    _all(
        workspace,
        [edits.set_after(track, int(track.keyframes.frames[place]), after) for track, place in placed if place >= 0],
        f"After: {after}",
    )


def _all(workspace: Workspace, several: list[Edit], title: str) -> bool:
    """Several tracks, one step to undo; whether it was done."""
    return bool(several) and session(workspace).edit(together(several, f"{title}, {len(several)} tracks"))


def keyframe_or_pause(workspace: Workspace) -> None:
    """K: the middle of J-K-L while the clip plays, a keyframe on this frame while it stands still."""
    player = session(workspace).player
    if player is not None and player.playing:
        player.pause()
    else:
        _keyframe_here(workspace)


def _can_keyframe_or_pause(workspace: Workspace) -> bool:
    player = workspace.session.player if workspace.session is not None else None
    return has_selection(workspace) or (player is not None and player.playing)


_NUDGES = (("Left", -1, 0), ("Right", 1, 0), ("Up", 0, -1), ("Down", 0, 1))

EDIT: Final = (
    Command(
        id="edit.undo",
        title="Undo",
        menu="Edit",
        keys=("Ctrl+Z",),
        icon="undo",
        when=_can_undo,
        run=lambda w: session(w).undo(),
    ),
    Command(
        id="edit.redo",
        title="Redo",
        menu="Edit",
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        icon="redo",
        when=_can_redo,
        run=lambda w: session(w).redo(),
    ),
    Command(
        id="edit.delete_keyframe",
        starts_group=True,
        title="Delete this keyframe",
        menu="Edit",
        keys=("Del",),
        scope=Scope.CANVAS,
        when=has_selection,
        run=_delete_here,
    ),
    Command(
        id="edit.delete_tracks",
        title="Delete the whole track",
        menu="Edit",
        keys=("Shift+Del",),
        scope=Scope.CANVAS,
        when=has_chosen,
        run=_delete_tracks,
    ),
    Command(
        id="edit.select_all",
        starts_group=True,
        title="Select all on this frame",
        menu="Edit",
        keys=("Ctrl+A",),
        scope=Scope.CANVAS,
        when=has_clip,
        run=_select_all,
    ),
    Command(
        id="edit.select_next",
        title="Next object",
        menu="Edit",
        keys=("Tab",),
        scope=Scope.CANVAS,
        when=has_clip,
        run=lambda w: _select_next(w, 1),
    ),
    Command(
        id="edit.select_previous",
        title="Previous object",
        menu="Edit",
        keys=("Shift+Tab",),
        scope=Scope.CANVAS,
        when=has_clip,
        run=lambda w: _select_next(w, -1),
    ),
    Command(
        id="edit.cancel",
        starts_group=True,
        title="Cancel, or select nothing",
        menu="Edit",
        keys=("Esc",),
        scope=Scope.CANVAS,
        when=has_window,
        run=lambda w: window(w).cancel(),
    ),
    Command(
        id="edit.confirm",
        title="Finish the shape, or begin one by keys",
        menu="Edit",
        keys=("Return", "Enter"),
        scope=Scope.CANVAS,
        when=has_window,
        run=lambda w: window(w).confirm(),
    ),
    *(
        Command(
            id=f"edit.nudge_{name.lower()}{suffix}",
            title=f"Nudge {name.lower()} by {pixels} px",
            menu="",
            keys=(f"{modifier}+{name}",),
            scope=Scope.CANVAS,
            when=has_selection,
            run=partial(_nudge, dx=dx * pixels, dy=dy * pixels),
        )
        for modifier, suffix, pixels in (("Alt", "", 1), ("Alt+Shift", "_10", 10))
        for name, dx, dy in _NUDGES
    ),
)

KEYFRAMES: Final = (
    Command(
        id="track.keyframe",
        title="Keyframe here (pause while playing)",
        menu="Track",
        keys=("K",),
        scope=Scope.CANVAS,
        icon="rhombus-outline",
        when=_can_keyframe_or_pause,
        run=keyframe_or_pause,
    ),
    Command(
        id="track.hide",
        title="Hidden from here",
        menu="Track",
        keys=("O",),
        scope=Scope.CANVAS,
        icon="eye-off-outline",
        when=has_selection,
        run=_hide_here,
    ),
    *(
        Command(
            id=f"track.after_{after}",
            title=title,
            menu="Track/After this keyframe",
            when=has_selection,
            run=partial(_set_after, after=after),
        )
        for after, title in (
            (After.INTERPOLATE, "Interpolate to the next keyframe"),
            (After.HOLD, "Hold still until the next keyframe"),
            (After.CARRY, "Carry with the ground"),
            (After.HIDDEN, "Hidden until the next keyframe"),
        )
    ),
)

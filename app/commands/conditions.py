"""When a command applies, and the pieces of state that commands share."""

from collections.abc import Callable, Mapping
from typing import Final

from annotations.interpolation import State, state_on
from annotations.model import Track
from annotations.shapes.shape import Shape
from app.errors import AppError
from app.session import Session
from app.tools.scene import ghost_of
from app.window_port import Window
from app.workspace import Workspace


def has_session(workspace: Workspace) -> bool:
    return workspace.session is not None


def can_edit(workspace: Workspace) -> bool:
    return workspace.session is not None and not workspace.session.read_only


def has_clip(workspace: Workspace) -> bool:
    return workspace.session is not None and workspace.session.clip_ref is not None


def has_picture(workspace: Workspace) -> bool:
    return workspace.session is not None and workspace.session.player is not None


def has_selection(workspace: Workspace) -> bool:
    """Something is selected, or the mouse is on what then will be."""
    selection = session(workspace).selection if can_edit(workspace) else None
    return selection is not None and (bool(selection.tracks) or selection.pointed is not None)


def has_chosen(workspace: Workspace) -> bool:
    """Something is selected; what the mouse happens to be on is not enough for what takes whole tracks away."""
    return can_edit(workspace) and bool(session(workspace).selection.tracks)


def has_window(workspace: Workspace) -> bool:
    return workspace.window is not None


REASONS: Final[Mapping[Callable[[Workspace], bool], str]] = {
    can_edit: "this project can only be read",
    has_clip: "the project has no clip yet",
    has_picture: "the clip is not open",
    has_selection: "select something first",
    has_chosen: "select something first",
}
"""Why a command that needs this does not apply when it does not hold, while a project is open."""


def session(workspace: Workspace) -> Session:
    """The open session. AppError if there is none."""
    if workspace.session is None:
        raise AppError("No project is open.")
    return workspace.session


def window(workspace: Workspace) -> Window:
    if workspace.window is None:
        raise AppError("This needs the window.")
    return workspace.window


def selected_states(workspace: Workspace) -> list[tuple[Track, State]]:
    """Selected tracks that show on the current frame and are not locked, with their state there."""
    current = session(workspace)
    found = ((track, state_on(track, current.frame)) for track in current.selected_tracks())
    return [(t, s) for t, s in found if s is not None and t.clip == _clip_id(current) and not current.view.is_locked(t)]


def selected_shapes(workspace: Workspace) -> list[tuple[Track, Shape]]:
    """Selected tracks of the clip that are not locked, with their shape on the current frame: where they are not on
    it, that of the nearest keyframe before, else of the first.
    """
    current, seen = session(workspace), {track.id: state.shape for track, state in selected_states(workspace)}
    found: list[tuple[Track, Shape]] = []
    for track in current.selected_tracks():
        ghost = ghost_of(track, current.frame)
        if ghost is not None and track.clip == _clip_id(current) and not current.view.is_locked(track):
            found.append((track, seen.get(track.id, ghost.shape)))
    return found


def _clip_id(current: Session) -> str:
    return current.clip_ref.id if current.clip_ref is not None else ""

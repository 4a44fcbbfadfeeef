"""One edit for each of the selected tracks, as one step to undo."""

from collections.abc import Callable, Sequence

from annotations.changes import Edit
from annotations.edits.together import together
from annotations.errors import AnnotationError
from annotations.model import Track
from annotations.names import numbered_name
from app.commands.conditions import session
from app.workspace import Workspace


def tell(workspace: Workspace, text: str) -> None:
    workspace.messages.tell(text, replace="edit")


def unlocked(workspace: Workspace) -> list[Track]:
    """The selected tracks that may be changed, in the order of their numbers; where all are locked, that is told."""
    current = session(workspace)
    tracks = current.selected_tracks()
    free = [track for track in tracks if not current.view.is_locked(track)]
    if tracks and not free:
        name = numbered_name(current.store.taxonomy, tracks[0])
        what = f"{name} is locked" if len(tracks) == 1 else "The selected tracks are locked"
        tell(workspace, f"{what}. Ctrl+Shift+K unlocks.")
    return sorted(free, key=lambda track: track.number)


def each_selected(workspace: Workspace, make: Callable[[Track], Edit], title: str) -> bool:
    """Does to each selected track what can be done to it. What cannot be done is told; False if that is all of it.

    `title`: what the step is called where there are several (`Trim`), before their number.
    """
    done, refused = _made(unlocked(workspace), make)
    if refused and not done:
        workspace.messages.fail(refused[0], replace="edit")
    if not done or not session(workspace).edit(together(done, f"{title}, {len(done)} tracks")):
        return False
    if refused:
        tell(workspace, f"Done for {len(done)} of {len(done) + len(refused)} tracks. {refused[0].what}")
    return True


def _made(tracks: Sequence[Track], make: Callable[[Track], Edit]) -> tuple[list[Edit], list[AnnotationError]]:
    done: list[Edit] = []
    refused: list[AnnotationError] = []
    for track in tracks:
        try:
            done.append(make(track))
        except AnnotationError as error:
            refused.append(error)
    return done, refused

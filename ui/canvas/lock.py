"""The camera locked on the selected track: switching it on and off, and what the window says of it."""

from typing import TYPE_CHECKING

from annotations.names import numbered_name
from app.tools.scene import Scene
from app.workspace import Workspace
from ui.words import tr

if TYPE_CHECKING:
    from ui.canvas.view import CanvasView


def follow_primary(canvas: "CanvasView", scene: Scene, primary: str | None) -> None:
    """Keeps a locked camera on the primary track; where none is selected any more, it is let go."""
    if not canvas.is_locked:
        return
    item = scene.by_id.get(primary or "")
    if item is not None:
        canvas.follow(item.kind.bounds(item.shape))
    elif primary is None:
        canvas.unlock()


def toggle_lock(canvas: "CanvasView", workspace: Workspace) -> bool:
    """Locks the camera on the primary track, or lets it go; False if no track on this frame is selected."""
    if canvas.is_locked:
        canvas.unlock()
        return True
    session = workspace.session
    item = canvas.shown_scene.by_id.get(session.selection.primary or "") if session is not None else None
    if item is None:
        return False
    canvas.lock_multiple = float(workspace.settings.get("lock_multiple"))
    canvas.follow(item.kind.bounds(item.shape))
    return True


def lock_text(canvas: "CanvasView", workspace: Workspace) -> tuple[str, str]:
    """What the camera is locked on and how closely, in few words and in many; empty while it is free."""
    primary = workspace.session.primary if workspace.session is not None else None
    if not canvas.is_locked or primary is None or workspace.session is None:
        return "", ""
    name = numbered_name(workspace.session.store.taxonomy, primary, workspace.settings.get("language"))
    values = {"name": name, "multiple": f"{canvas.lock_multiple:.3g}"}
    return (
        tr("camera on {name} · {multiple}×", **values),
        tr("The camera shows {multiple} times the size of {name}; click, or move the picture, to let go", **values),
    )


def keep_multiple(canvas: "CanvasView", workspace: Workspace) -> None:
    """The multiple that was last zoomed to is the one of next time."""
    if canvas.is_locked:
        workspace.settings.set("lock_multiple", round(canvas.lock_multiple, 2))

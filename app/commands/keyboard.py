"""What spares the mouse: vertices, finer nudges, drawing again, taking shapes on to other frames, the locked camera."""

from functools import partial
from typing import Final

import msgspec

from annotations import edits
from annotations.changes import Edit
from annotations.edits.copying import duplicate, propagate
from annotations.edits.together import together
from annotations.frames import Span
from annotations.interpolation import state_on
from annotations.shapes.kinds import kind
from app.command import Command, Scope
from app.commands.conditions import (
    can_edit,
    has_clip,
    has_selection,
    has_window,
    selected_shapes,
    session,
    window,
)
from app.errors import UsageError
from app.tools import TOOLS
from app.tools.making import tidy
from app.workspace import Workspace

FINE_PX: Final = 0.1
_NUDGES: Final = (("Left", -1, 0), ("Right", 1, 0), ("Up", 0, -1), ("Down", 0, 1))


def _next_vertex(workspace: Workspace, direction: int) -> None:
    current = session(workspace)
    shape = next((s for t, s in selected_shapes(workspace) if t.id == current.selection.primary), None)
    if shape is None:
        workspace.messages.tell("Select a track first; then this goes through its vertices.", replace="edit")
        return
    count = len(kind(shape.kind).handles(shape))
    now = current.selection.vertex
    start = (-1 if direction > 0 else count) if now is None else now
    current.selection.vertex = (start + direction) % count


def _nudge(workspace: Workspace, dx: float, dy: float) -> None:
    """As `edit.nudge`, with the numbers rounded, so that tenths do not add up to dust."""
    current, made = session(workspace), list[Edit]()
    for track, held in selected_shapes(workspace):
        shape = tidy(kind(held.kind).moved(held, dx, dy))
        edit = edits.set_shape(track, current.frame, shape, taxonomy=current.store.taxonomy)
        made.append(msgspec.structs.replace(edit, merge_key=f"nudge:{track.id}:{current.frame}"))
    if made:
        current.edit(together(made, f"Move {len(made)} tracks"))


def _again(workspace: Workspace) -> None:
    """The tool and label of the last drawn shape; before anything was drawn, those of the selected track."""
    current = session(workspace)
    if current.draw_again():
        return
    primary = current.primary
    if primary is None or not len(primary.keyframes):
        workspace.messages.tell("Nothing has been drawn yet.", replace="edit")
        return
    name = primary.keyframes.shape(0).kind
    current.label = primary.label
    current.set_tool(next((tool.id for tool in TOOLS if tool.kind == name), current.tool))


def _duplicate(workspace: Workspace) -> None:
    current, found = session(workspace), selected_shapes(workspace)
    frame = current.frame + 1
    if not found:
        workspace.messages.tell("Nothing that is selected can be copied here.", replace="edit")
    elif frame >= current.frame_count:
        workspace.messages.tell("This is the clip's last frame.", replace="edit")
    else:
        made = [duplicate(track, shape, frame, taxonomy=current.store.taxonomy) for track, shape in found]
        if current.edit(together(made, f"Copy {len(made)} tracks to frame {frame}")):
            current.seek(frame)


def _propagate(workspace: Workspace) -> None:
    """To the range; without one to as many frames as the person says."""
    current, found = session(workspace), selected_shapes(workspace)
    if not found:
        workspace.messages.tell("Nothing that is selected can be copied here.", replace="edit")
        return
    span = current.range or _asked(workspace)
    if span is None:
        return
    made: list[Edit] = []
    for track, shape in found:
        state = state_on(track, current.frame)
        covered = state is not None and state.occluded
        made.append(propagate(track, shape, span, occluded=covered, taxonomy=current.store.taxonomy))
    title = f"Keep {len(made)} tracks in place on frames {span.first} to {span.last}"
    current.edit(together(made, title))


def _asked(workspace: Workspace) -> Span | None:
    current = session(workspace)
    proposed = str(workspace.settings.get("propagate_frames"))
    answer = workspace.ask.text("Propagate", "For how many frames from here? (+30, -30)", proposed)
    if answer is None:
        return None
    try:
        frames = int(answer.strip().replace("−", "-"))
    except ValueError as error:
        raise UsageError(f"“{answer}” is no number of frames. Try 30, or -30 to go back.") from error
    workspace.settings.set("propagate_frames", min(max(frames, -100_000), 100_000))
    there = min(max(current.frame + frames, 0), current.frame_count - 1)
    return Span(min(current.frame, there), max(current.frame, there))


def _lock_camera(workspace: Workspace) -> None:
    if not window(workspace).toggle_camera_lock():
        text = "Select a track on this frame first; then the camera follows it."
        workspace.messages.tell(text, replace="edit")


def _is_locked(workspace: Workspace) -> bool:
    return workspace.window is not None and workspace.window.is_camera_locked()


def _can_draw(workspace: Workspace) -> bool:
    return can_edit(workspace) and has_clip(workspace)


def _by_keys(workspace: Workspace) -> None:
    if not window(workspace).begin_by_keys():
        text = "Select a shape to adjust by keys, or take a tool to draw with."
        workspace.messages.tell(text, replace="edit")


KEYBOARD: Final = (
    Command(
        id="edit.by_keys",
        title="Draw or adjust by keys",
        menu="Edit",
        keys=("F2",),
        scope=Scope.CANVAS,
        when=lambda w: has_window(w) and has_clip(w),
        run=_by_keys,
        words="keyboard pen crosshair move resize rotate without a mouse",
    ),
    Command(
        id="edit.next_vertex",
        title="Next vertex of the selected shape",
        menu="Edit",
        keys=("Ctrl+Tab",),
        scope=Scope.CANVAS,
        when=has_selection,
        run=partial(_next_vertex, direction=1),
        words="handle corner cycle",
    ),
    Command(
        id="edit.previous_vertex",
        title="Previous vertex of the selected shape",
        menu="Edit",
        keys=("Ctrl+Shift+Tab",),
        scope=Scope.CANVAS,
        when=has_selection,
        run=partial(_next_vertex, direction=-1),
        words="handle corner cycle",
    ),
    Command(
        id="edit.again",
        starts_group=True,
        title="Draw again with the last tool and label",
        menu="Edit",
        keys=("A",),
        scope=Scope.CANVAS,
        when=_can_draw,
        run=_again,
        words="repeat",
    ),
    Command(
        id="edit.duplicate",
        title="Copy to the next frame, and go there",
        menu="Edit",
        keys=("Shift+B",),
        scope=Scope.CANVAS,
        when=has_selection,
        run=_duplicate,
        words="duplicate keyframe",
    ),
    Command(
        id="edit.propagate",
        title="Propagate to the range…",
        menu="Edit",
        keys=("Ctrl+B",),
        scope=Scope.CANVAS,
        when=has_selection,
        run=_propagate,
        words="duplicate copy frames extend still",
    ),
    *(
        Command(
            id=f"edit.nudge_{name.lower()}_fine",
            title=title,
            menu="",
            keys=(f"Ctrl+Alt+Shift+{name}",),
            scope=Scope.CANVAS,
            when=has_selection,
            run=partial(_nudge, dx=dx * FINE_PX, dy=dy * FINE_PX),
        )
        for (name, dx, dy), title in zip(
            _NUDGES,
            (
                "Nudge left by a tenth of a pixel",
                "Nudge right by a tenth of a pixel",
                "Nudge up by a tenth of a pixel",
                "Nudge down by a tenth of a pixel",
            ),
            strict=True,
        )
    ),
)

CAMERA: Final = (
    Command(
        id="view.lock_camera",
        title="Lock the camera on the selected track",
        menu="View",
        keys=("Shift+C",),
        scope=Scope.CANVAS,
        when=has_window,
        checked=_is_locked,
        run=_lock_camera,
        words="follow zoom centre track",
    ),
)

"""The selected tracks in time: longer, earlier, later, with fewer keyframes."""

from functools import partial
from typing import Final

from annotations import edits
from annotations.errors import AnnotationError
from annotations.frames import Span
from annotations.keyframe import After
from annotations.model import Track
from app.command import Command, Scope
from app.commands.conditions import has_selection, selected_states, session
from app.commands.selected import each_selected, tell, unlocked
from app.workspace import Workspace

ORDER: Final = (After.INTERPOLATE, After.HOLD, After.CARRY, After.HIDDEN)
SAID: Final = {
    After.INTERPOLATE: "it moves on to the next keyframe",
    After.HOLD: "it stands still",
    After.CARRY: "it is carried with the ground",
    After.HIDDEN: "it is hidden",
}


def _extend(workspace: Workspace, *, start: bool) -> None:
    """To the selected range's end on that side, else to the frame on screen."""
    current = session(workspace)
    span = current.range or Span(current.frame, current.frame)
    words = current.store.taxonomy

    def wanted(track: Track) -> Span:
        own = track.keyframes.span or span
        # the other end stays as it is
        return Span(min(span.first, own.last), own.last) if start else Span(own.first, max(span.last, own.first))

    each_selected(workspace, lambda t: edits.extend_to(t, wanted(t), taxonomy=words), "Extend")


def _shift(workspace: Workspace, frames: int) -> None:
    current = session(workspace)
    tracks = unlocked(workspace)
    try:
        if tracks:
            current.edit(edits.shift(tracks, frames, current.store.clips, taxonomy=current.store.taxonomy))
    except AnnotationError as error:
        workspace.messages.fail(error, replace="edit")


def _shift_by(workspace: Workspace) -> None:
    answer = workspace.ask.text("Shift in time", "By how many frames? Below 0 is earlier.", "10")
    if answer is None:
        return
    try:
        frames = int(answer.replace("\N{MINUS SIGN}", "-"))
    except ValueError:
        tell(workspace, f"“{answer}” is not a whole number of frames.")
        return
    session(workspace).history.close_step()
    _shift(workspace, frames)


def _toggle_occluded(workspace: Workspace) -> None:
    current = session(workspace)
    seen = selected_states(workspace)
    if not seen:
        tell(workspace, "The selection cannot be seen on this frame.")
        return
    covered = not all(state.occluded for _, state in seen)
    words, frame = current.store.taxonomy, current.frame
    each_selected(workspace, lambda t: edits.set_occluded(t, frame, covered, taxonomy=words), "Covered")


def _cycle_after(workspace: Workspace) -> None:
    """What the keyframe in force here says about the frames after it: the next of four; the primary track leads."""
    current = session(workspace)
    frame, words = current.frame, current.store.taxonomy
    track = current.primary
    place = track.keyframes.place(frame) if track is not None else -1
    if track is None or place < 0:
        tell(workspace, "There is no keyframe of the selection on this frame or before it.")
        return
    was = track.keyframes[place]
    after = ORDER[(ORDER.index(was.after) + 1) % len(ORDER)]
    before = [t for t in unlocked(workspace) if t.keyframes.place(frame) >= 0]
    if before and each_selected(
        workspace,
        lambda t: edits.set_after(t, t.keyframes[t.keyframes.place(frame)].frame, after, taxonomy=words),
        f"After: {after}",
    ):
        tell(workspace, f"After frame {was.frame} {SAID[after]}.")


def _simplify(workspace: Workspace) -> None:
    """In a dialog that shows what would go; without a window the person is asked twice."""
    if workspace.window is not None:
        if unlocked(workspace):
            workspace.window.show_dialog("simplify")
        return
    tracks = unlocked(workspace)
    answer = (
        workspace.ask.text("Simplify keyframes", "How far may an outline move, in pixels?", "1") if tracks else None
    )
    if answer is None:
        return
    try:
        tolerance_px = float(answer.replace(",", "."))
    except ValueError:
        tell(workspace, f"“{answer}” is not a number of pixels.")
        return
    count = sum(edits.simplified_count(track, tolerance_px) for track in tracks)
    total = sum(len(track.keyframes) for track in tracks)
    question = f"Drop {count} of {total} keyframes?"
    if count and workspace.ask.choice("Simplify keyframes", question, ("Drop them",)) is None:
        return
    simplify_to(workspace, tolerance_px)


def simplify_to(workspace: Workspace, tolerance_px: float) -> None:
    """Drops what interpolation gives anyway, of each selected track."""
    words = session(workspace).store.taxonomy
    each_selected(workspace, lambda t: edits.simplify(t, tolerance_px, taxonomy=words), "Simplify")


TIME: Final = (
    Command(
        id="track.extend_start",
        title="Extend the start to here",
        menu="Track/Time",
        keys=("Ctrl+[",),
        when=has_selection,
        run=partial(_extend, start=True),
        words="range earlier",
    ),
    Command(
        id="track.extend_end",
        title="Extend the end to here",
        menu="Track/Time",
        keys=("Ctrl+]",),
        when=has_selection,
        run=partial(_extend, start=False),
        words="range later",
    ),
    Command(
        id="track.earlier",
        title="Shift one frame earlier",
        menu="Track/Time",
        keys=("Alt+,",),
        scope=Scope.CANVAS,
        when=has_selection,
        run=partial(_shift, frames=-1),
    ),
    Command(
        id="track.later",
        title="Shift one frame later",
        menu="Track/Time",
        keys=("Alt+.",),
        scope=Scope.CANVAS,
        when=has_selection,
        run=partial(_shift, frames=1),
    ),
    Command(id="track.shift", title="Shift in time…", menu="Track/Time", when=has_selection, run=_shift_by),
    Command(
        id="track.simplify",
        starts_group=True,
        title="Simplify keyframes…",
        menu="Track/Time",
        when=has_selection,
        run=_simplify,
        words="drop reduce tolerance",
    ),
)

STATE: Final = (
    Command(
        id="track.occluded",
        title="Covered by something, or in full view",
        menu="Track",
        keys=("X",),
        scope=Scope.CANVAS,
        when=has_selection,
        run=_toggle_occluded,
        words="occluded occlusion",
    ),
    Command(
        id="track.cycle_after",
        title="Change what holds after this keyframe",
        menu="Track/After this keyframe",
        keys=("Shift+O",),
        scope=Scope.CANVAS,
        when=has_selection,
        run=_cycle_after,
        words="interpolate hold carry hidden",
    ),
)

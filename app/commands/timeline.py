"""The timeline by keys: what is in view, what is looped, which tracks are selected, where the keyboard goes."""

from functools import partial
from typing import Final

from annotations.frames import Span
from app.command import Command, Scope
from app.commands.conditions import has_clip, has_picture, has_session, has_window, session, window
from app.errors import AppError
from app.workspace import Workspace


def _spans(workspace: Workspace) -> Span | None:
    """The selected range, else the frames of the selected tracks."""
    current = session(workspace)
    if current.range is not None:
        return current.range
    spans = [track.keyframes.span for track in current.selected_tracks()]
    found = [span for span in spans if span is not None]
    return Span(min(s.first for s in found), max(s.last for s in found)) if found else None


def _can_span(workspace: Workspace) -> bool:
    return has_clip(workspace) and _spans(workspace) is not None


def _fit(workspace: Workspace) -> None:
    span = _spans(workspace)
    if span is not None:
        window(workspace).fit_timeline_to(span)


def _loop(workspace: Workspace) -> None:
    """The range or the selection, over and over; again: no loop."""
    span, player = _spans(workspace), session(workspace).player
    if player is None:
        raise AppError("There is nothing to play: the clip is not open.")
    player.loop = None if span is None or player.loop == span else span


def _select_all(workspace: Workspace) -> None:
    current = session(workspace)
    if current.clip_ref is not None:
        tracks = current.index.tracks_of(current.clip_ref.id)
        current.selection.select(*(track.id for track in tracks))
        workspace.messages.tell(f"{len(tracks)} tracks of the clip are selected.", replace="edit")


def _flip(workspace: Workspace, setting: str) -> None:
    workspace.settings.set(setting, not workspace.settings.get(setting))


def _is_on(workspace: Workspace, setting: str) -> bool:
    return bool(workspace.settings.get(setting))


def _pan(workspace: Workspace, pages: float) -> None:
    window(workspace).pan_timeline(pages)


def _focus(workspace: Workspace, panel: str) -> None:
    window(workspace).focus_panel(panel)


TIMELINE: Final = (
    Command(
        id="edit.select_clip",
        title="Select all tracks of the clip",
        menu="Edit",
        keys=("Ctrl+Shift+A",),
        scope=Scope.CANVAS,
        when=has_clip,
        run=_select_all,
        words="everything",
    ),
    Command(
        id="timeline.fit_selection",
        title="Range or selection fills the timeline",
        menu="View/Timeline",
        keys=("Alt+Z",),
        when=lambda w: has_window(w) and _can_span(w),
        run=_fit,
        words="zoom to fit",
    ),
    *(
        Command(
            id=f"timeline.pan_{name}",
            title=f"Move {name} on the timeline",
            menu="View/Timeline",
            keys=(key,),
            when=has_window,
            run=partial(_pan, pages=pages),
            words="pan scroll",
        )
        for name, key, pages in (("later", "Ctrl+Alt+PgDown", 0.5), ("earlier", "Ctrl+Alt+PgUp", -0.5))
    ),
    Command(
        id="timeline.unfold",
        title="Attributes and area below the lane",
        menu="View/Timeline",
        keys=("Alt+E",),
        when=has_window,
        run=lambda w: window(w).unfold_lanes(),
        words="expand collapse fold unfold lane",
    ),
    Command(
        id="timeline.keyboard",
        title="Keyboard to the timeline",
        menu="View/Timeline",
        keys=("Alt+T",),
        when=lambda w: has_window(w) and has_clip(w),
        run=partial(_focus, panel="timeline"),
        words="focus cursor keyframes lanes",
    ),
    Command(
        id="timeline.follow_filter",
        title="Timeline follows the list's filter",
        menu="View/Timeline",
        keys=("Alt+L",),
        when=has_session,
        checked=partial(_is_on, setting="lanes_filtered"),
        run=partial(_flip, setting="lanes_filtered"),
        words="lanes",
    ),
    Command(
        id="timeline.loop_selection",
        title="Loop the range or the selection",
        menu="Playback",
        keys=("Alt+R",),
        when=lambda w: has_picture(w) and _can_span(w),
        run=_loop,
        words="repeat",
    ),
    Command(
        id="tracks.filter",
        title="Find in the list of tracks",
        menu="Edit",
        keys=("Alt+F",),
        scope=Scope.CANVAS,
        when=lambda w: has_window(w) and has_session(w),
        run=partial(_focus, panel="tracks"),
        words="filter search",
    ),
)

"""Going to what one looks for: stops, marks, and the range of frames that Shift selects on the way."""

from functools import partial
from typing import Final

from annotations.frames import Span
from app.command import Command, Scope
from app.commands.conditions import has_clip, has_picture, session
from app.navigation import STOPS, Stop, go, here, move, stop
from app.workspace import Workspace

GO_TO: Final = "Playback/Go to"
RANGE: Final = "Playback/Range"


def _go(workspace: Workspace, row: Stop, direction: int, select: bool = False) -> None:
    if row.of_selection:
        session(workspace).selection.take_pointed()
    go(session(workspace), row, direction, select=select)


def _go_chosen(workspace: Workspace, direction: int, select: bool = False) -> None:
    go(session(workspace), stop(workspace.settings.get("stop")), direction, select=select)


def _choose(workspace: Workspace, ident: str) -> None:
    workspace.settings.set("stop", ident)


def _is_chosen(workspace: Workspace, ident: str) -> bool:
    return workspace.settings.get("stop") == ident


def _stop_rows(row: Stop) -> tuple[Command, ...]:
    return tuple(
        Command(
            id=f"playback.{'next' if direction > 0 else 'previous'}_{row.id}",
            title=row.titles[0 if direction > 0 else 1],
            menu=GO_TO,
            keys=row.keys[0 if direction > 0 else 1],
            scope=Scope.CANVAS,
            when=has_clip,
            starts_group=direction > 0,
            words=f"go jump {row.words}",
            run=partial(_go, row=row, direction=direction),
        )
        for direction in (1, -1)
    )


# -- the range -------------------------------------------------------------------------------------------------------


def _has_range(workspace: Workspace) -> bool:
    return workspace.session is not None and workspace.session.range is not None


def _can_loop(workspace: Workspace) -> bool:
    return _has_range(workspace) and has_picture(workspace)


def _move(workspace: Workspace, direction: int, setting: str = "") -> None:
    current = session(workspace)
    frames = int(workspace.settings.get(setting)) if setting else 1
    move(current, here(current) + direction * frames, select=True)


def _move_to_edge(workspace: Workspace, end: bool) -> None:
    current = session(workspace)
    move(current, current.frame_count - 1 if end else 0, select=True)


def _range_edge(workspace: Workspace, first: bool) -> None:
    """From here to where it ended, or to here from where it began; beyond that, and without one, this frame alone."""
    current = session(workspace)
    now, old = current.frame, current.range or Span(current.frame, current.frame)
    current.set_range(Span(now, max(now, old.last)) if first else Span(min(now, old.first), now))


def _loop(workspace: Workspace) -> None:
    current = session(workspace)
    if current.player is not None and current.range is not None:
        current.player.loop = current.range


def _clear(workspace: Workspace) -> None:
    session(workspace).set_range(None)


def _go_to_range(workspace: Workspace, end: bool) -> None:
    current = session(workspace)
    if current.range is not None:
        current.seek(current.range.last if end else current.range.first)


def _selecting(ident: str, title: str, keys: tuple[str, ...], run: partial[None]) -> Command:
    return Command(
        id=f"range.{ident}",
        title=title,
        menu=RANGE,
        keys=keys,
        scope=Scope.CANVAS,
        when=has_clip,
        words="shift select extend",
        run=run,
    )


_KEYFRAME: Final = stop("keyframe")

NAVIGATE: Final = (
    *(command for row in STOPS for command in _stop_rows(row)),
    *(
        Command(
            id=f"playback.{'next' if direction > 0 else 'previous'}_stop",
            title=title,
            menu=GO_TO,
            keys=(key,),
            when=has_clip,
            starts_group=direction > 0,
            words="go jump",
            run=partial(_go_chosen, direction=direction),
        )
        for direction, key, title in (
            (1, "Alt+PgDown", "Next stop of the chosen sort"),
            (-1, "Alt+PgUp", "Previous stop of the chosen sort"),
        )
    ),
    *(
        Command(
            id=f"playback.stop_{row.id}",
            title=f"Stop at: {row.title}",
            menu="Playback/Go to/Alt+PgDown stops at",
            checked=partial(_is_chosen, ident=row.id),
            run=partial(_choose, ident=row.id),
        )
        for row in STOPS
    ),
)

SELECT_RANGE: Final = (
    Command(
        id="range.first",
        title="Range from here",
        menu=RANGE,
        keys=("{",),
        scope=Scope.CANVAS,
        when=has_clip,
        run=partial(_range_edge, first=True),
    ),
    Command(
        id="range.last",
        title="Range to here",
        menu=RANGE,
        keys=("}",),
        scope=Scope.CANVAS,
        when=has_clip,
        run=partial(_range_edge, first=False),
    ),
    Command(id="range.loop", title="Loop the range", menu=RANGE, when=_can_loop, run=_loop, words="repeat play"),
    Command(
        id="range.start",
        title="Go to the range's start",
        menu=RANGE,
        when=_has_range,
        starts_group=True,
        run=partial(_go_to_range, end=False),
    ),
    Command(
        id="range.end", title="Go to the range's end", menu=RANGE, when=_has_range, run=partial(_go_to_range, end=True)
    ),
    Command(id="range.clear", title="Clear the range", menu=RANGE, when=_has_range, run=_clear, words="deselect"),
    _selecting("next", "Next frame, into the range", (">",), partial(_move, direction=1)),
    _selecting("previous", "Previous frame, into the range", ("<",), partial(_move, direction=-1)),
    _selecting(
        "forward_100",
        "Forward 100 frames, into the range",
        ("Ctrl+Shift+Right",),
        partial(_move, direction=1, setting="step_large"),
    ),
    _selecting(
        "back_100",
        "Back 100 frames, into the range",
        ("Ctrl+Shift+Left",),
        partial(_move, direction=-1, setting="step_large"),
    ),
    _selecting(
        "to_next_keyframe",
        "To the next keyframe, into the range",
        ("Shift+PgDown",),
        partial(_go, row=_KEYFRAME, direction=1, select=True),
    ),
    _selecting(
        "to_previous_keyframe",
        "To the previous keyframe, into the range",
        ("Shift+PgUp",),
        partial(_go, row=_KEYFRAME, direction=-1, select=True),
    ),
    _selecting(
        "to_next_stop",
        "To the next stop, into the range",
        ("Alt+Shift+PgDown",),
        partial(_go_chosen, direction=1, select=True),
    ),
    _selecting(
        "to_previous_stop",
        "To the previous stop, into the range",
        ("Alt+Shift+PgUp",),
        partial(_go_chosen, direction=-1, select=True),
    ),
    _selecting("to_start", "To the first frame, into the range", ("Shift+Home",), partial(_move_to_edge, end=False)),
    _selecting("to_end", "To the last frame, into the range", ("Shift+End",), partial(_move_to_edge, end=True)),
)

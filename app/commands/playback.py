"""Moving through the clip: steps, jumps, playing, looping."""

from collections.abc import Callable
from functools import partial
from typing import Final

from annotations.frames import Span
from app.command import Command, Scope
from app.commands.conditions import has_clip, has_picture, session
from app.errors import AppError
from app.media.player import Player
from app.navigation import here, move, position
from app.workspace import Workspace

SPEEDS: Final = (0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0)


def _step(workspace: Workspace, direction: int, setting: str = "", select: bool = False) -> None:
    current = session(workspace)
    move(current, here(current) + direction * (int(workspace.settings.get(setting)) if setting else 1), select=select)


def _end(workspace: Workspace) -> None:
    current = session(workspace)
    current.seek(current.frame_count - 1)


def _player(workspace: Workspace) -> Player:
    player = session(workspace).player
    if player is None:
        raise AppError("There is nothing to play: the clip is not open.")
    return player


def _toggle(workspace: Workspace) -> None:
    player = _player(workspace)
    if player.playing:
        player.pause()
    else:
        player.play(abs(player.speed) or 1.0)


def _shuttle(workspace: Workspace, direction: int) -> None:
    """J and L: play that way; again: faster; against the way it plays: slower."""
    player = _player(workspace)
    speed = player.speed if player.playing else 0.0
    if speed * direction <= 0:
        player.play(1.0 * direction)
    else:
        player.play(direction * next((s for s in SPEEDS if s > abs(speed)), SPEEDS[-1]))


def _change_speed(workspace: Workspace, direction: int) -> None:
    player = _player(workspace)
    sign = -1 if player.speed < 0 else 1
    now = abs(player.speed) or 1.0
    ways = [s for s in SPEEDS if (s > now if direction > 0 else s < now)]
    if ways:
        player.set_speed(sign * (ways[0] if direction > 0 else ways[-1]))


def _loop_edge(workspace: Workspace, first: bool) -> None:
    current, player = session(workspace), _player(workspace)
    loop = player.loop or Span(0, current.frame_count - 1)
    here = current.frame
    player.loop = Span(here, max(here, loop.last)) if first else Span(min(here, loop.first), here)


def _toggle_loop(workspace: Workspace) -> None:
    """No loop: loop the selected track's span, else the whole clip. A loop: none."""
    current, player = session(workspace), _player(workspace)
    if player.loop is not None:
        player.loop = None
        return
    track = current.primary
    span = track.keyframes.span if track is not None else None
    player.loop = span or Span(0, current.frame_count - 1)


def _go_to(workspace: Workspace) -> None:
    """Typed into the frame number of the transport; asked for where that is not on screen."""
    current = session(workspace)
    if workspace.window is not None and workspace.window.edit_position():
        return
    answer = workspace.ask.text("Go to", "Frame or time (1237, 00:41.233, 41.2s, +30, -2s):", str(current.frame))
    if answer is not None:
        move(current, position(current, answer))


def _row(
    ident: str,
    title: str,
    keys: tuple[str, ...],
    run: Callable[[Workspace], None],
    icon: str = "",
    *,
    picture: bool = False,
) -> Command:
    return Command(
        id=f"playback.{ident}",
        title=title,
        menu="Playback",
        keys=keys,
        scope=Scope.CANVAS,
        icon=icon,
        when=has_picture if picture else has_clip,
        run=run,
    )


PLAYBACK: Final = (
    _row("toggle", "Play or pause", ("Space",), _toggle, "play", picture=True),
    _row("next", "Next frame", ("Right", "F", "."), partial(_step, direction=1), "step-forward"),
    _row("previous", "Previous frame", ("Left", "D", ","), partial(_step, direction=-1), "step-backward"),
    _row(
        "forward_10",
        "Forward 10 frames",
        ("Shift+Right", "Shift+F"),
        partial(_step, direction=1, setting="step_medium", select=True),
        "fast-forward",
    ),
    _row(
        "back_10",
        "Back 10 frames",
        ("Shift+Left", "Shift+D"),
        partial(_step, direction=-1, setting="step_medium", select=True),
        "rewind",
    ),
    _row(
        "forward_100", "Forward 100 frames", ("Ctrl+Right", "Ctrl+F"), partial(_step, direction=1, setting="step_large")
    ),
    _row("back_100", "Back 100 frames", ("Ctrl+Left", "Ctrl+D"), partial(_step, direction=-1, setting="step_large")),
    _row("start", "First frame", ("Home",), lambda w: session(w).seek(0), "skip-previous"),
    _row("end", "Last frame", ("End",), _end, "skip-next"),
    _row("go_to", "Go to frame or time…", ("Ctrl+G", "G"), _go_to),
    _row("shuttle_back", "Play backward, faster", ("J",), partial(_shuttle, direction=-1), picture=True),
    _row("shuttle_forward", "Play forward, faster", ("L",), partial(_shuttle, direction=1), picture=True),
    _row("slower", "Slower", ("-",), partial(_change_speed, direction=-1), picture=True),
    _row("faster", "Faster", ("+", "="), partial(_change_speed, direction=1), picture=True),
    _row("loop", "Loop the selected track or the clip", ("Ctrl+L",), _toggle_loop, "repeat", picture=True),
    _row("loop_in", "Loop from here", ("[",), partial(_loop_edge, first=True), picture=True),
    _row("loop_out", "Loop to here", ("]",), partial(_loop_edge, first=False), picture=True),
)

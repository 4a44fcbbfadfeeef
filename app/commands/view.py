"""How the picture and the window look."""

from functools import partial
from typing import Final

from app.command import Command, Scope
from app.commands.conditions import has_window, window
from app.panels import PANELS
from app.workspace import Workspace


def _set_theme(workspace: Workspace, theme: str) -> None:
    workspace.settings.set("theme", theme)


def _zoom_timeline(workspace: Workspace, factor: float) -> None:
    window(workspace).zoom_timeline(factor)


def _pan(workspace: Workspace, dx: float, dy: float) -> None:
    window(workspace).pan(dx, dy)


def _is_theme(workspace: Workspace, theme: str) -> bool:
    return workspace.settings.get("theme") == theme


def _toggle_panel(workspace: Workspace, name: str) -> None:
    window(workspace).toggle_panel(name)


def _is_panel_shown(workspace: Workspace, name: str) -> bool:
    return workspace.window is not None and workspace.window.is_panel_shown(name)


PAN_PX = 80.0
_SIDES = (("left", PAN_PX, 0.0), ("right", -PAN_PX, 0.0), ("up", 0.0, PAN_PX), ("down", 0.0, -PAN_PX))
"""Where one looks, and how the picture moves for that."""

VIEW: Final = (
    Command(
        id="view.fit",
        title="Fit the picture",
        menu="View",
        keys=("Ctrl+0", "Z"),
        scope=Scope.CANVAS,
        icon="fit-to-page-outline",
        when=has_window,
        run=lambda w: window(w).fit(),
    ),
    Command(
        id="view.one_to_one",
        title="One picture pixel to one on screen",
        menu="View",
        keys=("Ctrl+1",),
        when=has_window,
        run=lambda w: window(w).one_to_one(),
    ),
    Command(
        id="view.zoom_in",
        title="Zoom in",
        menu="View",
        keys=("Ctrl++", "Ctrl+="),
        when=has_window,
        run=lambda w: window(w).zoom_by(1.25),
    ),
    Command(
        id="view.zoom_out",
        title="Zoom out",
        menu="View",
        keys=("Ctrl+-",),
        when=has_window,
        run=lambda w: window(w).zoom_by(0.8),
    ),
    *(
        Command(
            id=f"view.pan_{side}",
            title=f"Look farther {side}",
            menu="",
            keys=(f"Ctrl+Alt+{side.capitalize()}",),
            when=has_window,
            words="pan move scroll picture",
            run=partial(_pan, dx=dx, dy=dy),
        )
        for side, dx, dy in _SIDES
    ),
    Command(
        id="view.fit_timeline",
        title="Whole clip on the timeline",
        menu="View",
        keys=("Shift+Z",),
        scope=Scope.CANVAS,
        when=has_window,
        run=lambda w: window(w).fit_timeline(),
    ),
    *(
        Command(
            id=f"view.{name}_timeline",
            title=title,
            menu="View",
            keys=(key,),
            when=has_window,
            run=partial(_zoom_timeline, factor=factor),
        )
        for name, title, key, factor in (
            ("widen", "Zoom in on the timeline", "Ctrl+Shift++", 1.5),
            ("narrow", "Zoom out on the timeline", "Ctrl+Shift+-", 1 / 1.5),
        )
    ),
    *(
        Command(
            id=f"view.panel_{panel.name}",
            title=panel.title,
            menu="View/Panels",
            keys=panel.keys,
            when=has_window,
            checked=partial(_is_panel_shown, name=panel.name),
            run=partial(_toggle_panel, name=panel.name),
        )
        for panel in PANELS
    ),
    *(
        Command(
            id=f"view.theme_{theme}",
            title=f"{theme.capitalize()} theme",
            menu="View/Theme",
            checked=partial(_is_theme, theme=theme),
            run=partial(_set_theme, theme=theme),
        )
        for theme in ("dark", "light")
    ),
    Command(
        id="view.full_screen",
        title="Full screen",
        menu="View",
        keys=("F11",),
        when=has_window,
        run=lambda w: window(w).toggle_full_screen(),
    ),
)

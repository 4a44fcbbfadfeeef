"""Finding one's way."""

from typing import Final

from app.command import Command, Scope
from app.commands.conditions import has_window, window

HELP: Final = (
    Command(
        id="help.palette",
        title="Search actions, tracks, frames…",
        menu="Help",
        keys=("Ctrl+K",),
        icon="magnify",
        when=has_window,
        run=lambda w: window(w).show_palette(),
    ),
    Command(
        id="help.shortcuts",
        title="Keyboard shortcuts",
        menu="Help",
        keys=("?", "F1"),
        scope=Scope.CANVAS,
        when=has_window,
        run=lambda w: window(w).show_shortcuts(),
    ),
    Command(
        id="help.about", title="About Hovermark", menu="Help", when=has_window, run=lambda w: window(w).show_about()
    ),
)

"""The program itself: its settings."""

from typing import Final

from app.command import Command
from app.commands.conditions import has_window, window

APPLICATION: Final = (
    Command(
        id="application.settings",
        title="Settings…",
        menu="Edit",
        keys=("Ctrl+,",),
        icon="cog-outline",
        starts_group=True,
        when=has_window,
        run=lambda w: window(w).show_dialog("settings"),
        words="preferences options configure theme language font size",
    ),
)

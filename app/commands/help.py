"""Finding one's way."""

from pathlib import Path
from typing import Final

from app import demo, paths
from app.command import Command, Scope
from app.commands.conditions import has_window, window
from app.jobs import Progress
from app.workspace import Workspace


def _sample(workspace: Workspace) -> None:
    """Makes the sample project in the person's data folder, or finds it there, and opens it."""
    folder = paths.data_folder() / "sample"

    def work(_progress: Progress) -> Path:
        return demo.make(folder)

    workspace.jobs.start("Make the sample project", work, workspace.open, workspace.messages.fail)


HELP: Final = (
    Command(id="help.sample", title="Open the sample project", menu="Help", run=_sample, words="demo example"),
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
        id="help.guide",
        title="User guide",
        menu="Help",
        keys=("F1",),
        icon="book-open-variant",
        when=has_window,
        run=lambda w: window(w).show_guide(),
        words="help manual documentation how to",
    ),
    Command(
        id="help.shortcuts",
        title="Keyboard shortcuts",
        menu="Help",
        keys=("?",),
        scope=Scope.CANVAS,
        when=has_window,
        run=lambda w: window(w).show_shortcuts(),
    ),
    Command(
        id="help.about", title="About Hovermark", menu="Help", when=has_window, run=lambda w: window(w).show_about()
    ),
)

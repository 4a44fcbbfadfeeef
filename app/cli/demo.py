"""What `hovermark demo --headless` writes and says."""

from collections.abc import Callable
from pathlib import Path

from annotations.formats import format_with_id
from annotations.project_file import ProjectFile
from app import exchange
from app.cli.subcommand import DONE, say

Draw = Callable[[Path, Path], None]
"""Draws the window, opened on a project (first), into a picture (second)."""


def tell(project_file: Path, draw: Draw) -> int:
    """Writes the project's JSON and a picture of the window beside it, and says where everything is."""
    with ProjectFile.open(project_file, read_only=True) as project:
        store = project.load()
        export = exchange.gather(project, store)
        document = project_file.with_suffix(".json")
        written = exchange.write(format_with_id("hovermark"), export, document)
    picture = project_file.with_suffix(".png")
    draw(project_file, picture)
    say(f"{project_file}: {written.tracks} tracks, {written.keyframes} keyframes")
    say(f"{document}: the same as JSON")
    say(f"{picture}: the window")
    return DONE

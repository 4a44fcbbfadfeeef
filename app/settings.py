"""Settings as one table of rows; only what differs from the default is stored."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import msgspec

from app.errors import AppError
from app.files import is_there, write_whole
from app.log import logger
from app.setting import Setting

SETTINGS: Final = (
    Setting(
        key="theme",
        title="Theme",
        help="Dark suits long hours on dim footage; light suits bright rooms and printing.",
        group="Look",
        default="dark",
        choices=("dark", "light"),
        names=("Dark", "Light"),
    ),
    Setting(
        key="text_percent",
        title="Text size",
        help="Enlarges the text of the whole window, and with it buttons, rows and handles.",
        group="Look",
        default=100,
        unit="%",
        least=80,
        most=200,
    ),
    Setting(
        key="interface",
        title="Language of the window",
        help="Menus, panels and messages. Names of labels have a setting of their own.",
        group="Language",
        default="system",
        choices=("system", "en", "uk"),
        names=("As the system", "English", "Українська"),
    ),
    Setting(
        key="language",
        title="Language of labels",
        help="In which of its languages the taxonomy names labels, types and attributes. Exports hold all of them.",
        group="Language",
        default="en",
        choices=("en", "uk", "ru"),
        names=("English", "Українська", "Русский"),
    ),
    Setting(
        key="author",
        title="Your name in the journal",
        help="Stands beside each of your edits in the project, and so in what you hand on. Empty: nobody is named.",
        group="Project",
        default="",
    ),
    Setting(
        key="step_medium",
        title="Shift step",
        help="How far Shift with an arrow key steps.",
        group="Playback",
        default=10,
        unit="frames",
        least=2,
        most=10_000,
    ),
    Setting(
        key="step_large",
        title="Ctrl step",
        help="How far Ctrl with an arrow key steps.",
        group="Playback",
        default=100,
        unit="frames",
        least=2,
        most=100_000,
    ),
    Setting(
        key="stop",
        title="Stop of Alt+PgDown",
        help="Which places Alt+PgDown and Alt+PgUp go to.",
        group="Playback",
        default="track_start",
        choices=(
            "keyframe",
            "objects",
            "empty",
            "track_start",
            "track_end",
            "unreviewed",
            "mark",
            "comment",
            "finding",
            "cut",
        ),
        names=(
            "Keyframe of the selection",
            "Frame with objects",
            "Frame without objects",
            "Start of a track",
            "End of a track",
            "Unreviewed track",
            "Mark",
            "Open comment",
            "Finding",
            "Shot cut",
        ),
    ),
    Setting(
        key="tool_after_drawing",
        title="After drawing a shape",
        help="Whether the tool stays in the hand for the next shape, or the select tool takes its place.",
        group="Drawing",
        default="stay",
        choices=("stay", "select"),
        names=("Keep the tool", "Select"),
    ),
    Setting(
        key="draw_along",
        title="Draw along the clip",
        help="Each shape you draw is the next keyframe of the same track, and the clip goes on by itself.",
        group="Drawing",
        default=False,
    ),
    Setting(
        key="draw_along_frames",
        title="When drawing along, go on by",
        help="How far the clip goes after each shape; in between, the track is interpolated.",
        group="Drawing",
        default=25,
        unit="frames",
        least=1,
        most=1000,
    ),
    Setting(
        key="propagate_frames",
        title="Propagate to so many frames",
        help="What Ctrl+B proposes where no range is selected: the number that was given last.",
        group="Drawing",
        default=50,
        unit="frames",
        least=-100000,
        most=100000,
        shown=False,
    ),
    Setting(
        key="inner_edge_percent",
        title="Inner edge begins at",
        help="How far in from the outer edge of smoke a new inner edge lies; 100 % is the place deepest inside.",
        group="Drawing",
        default=35,
        unit="%",
        least=5,
        most=95,
    ),
    Setting(
        key="overlay_percent",
        title="Strength of annotations",
        help="Below 100 % the picture shows through them. What is selected never fades wholly.",
        group="Annotations",
        default=100,
        unit="%",
        least=0,
        most=100,
    ),
    Setting(
        key="outline_only",
        title="Outlines only",
        help="Leaves the inside of every shape clear.",
        group="Annotations",
        default=False,
    ),
    Setting(
        key="tags",
        title="Tags",
        help="Which shapes carry their label and number on the picture.",
        group="Annotations",
        default="fitting",
        choices=("all", "fitting", "none"),
        names=("On all shapes", "Where there is room", "None"),
    ),
    Setting(
        key="trails",
        title="Trails",
        help="Shows where the selected tracks come from and where they go, as dots.",
        group="Annotations",
        default=False,
    ),
    Setting(
        key="trail_frames",
        title="Length of trails",
        help="How far trails reach into the past and into the future.",
        group="Annotations",
        default=60,
        unit="frames",
        least=5,
        most=1000,
    ),
    Setting(
        key="magnifier",
        title="Magnifier",
        help="A glass beside the mouse that enlarges what is under it. Alt and the wheel change how much.",
        group="Annotations",
        default=False,
    ),
    Setting(
        key="magnifier_zoom",
        title="Magnifier enlarges",
        help="How many times larger than on the canvas the magnifier shows the picture.",
        group="Annotations",
        default=4,
        unit="times",
        least=2,
        most=8,
    ),
    Setting(
        key="lock_multiple",
        title="Locked camera shows",
        help="How many times the size of the locked track the picture shows. Zooming while locked changes it.",
        group="Drawing",
        default=6.0,
        unit="times its size",
        least=1.1,
        most=100,
    ),
    Setting(
        key="cache_mb",
        title="Memory for decoded frames",
        help="More makes stepping to and fro quicker on long clips. It counts from the next clip that is opened.",
        group="Playback",
        default=1024,
        unit="MB",
        least=64,
        most=65536,
    ),
    Setting(
        key="lanes_order",
        title="Order of lanes",
        help="In which order the timeline shows tracks. The list of tracks has an order of its own.",
        group="Annotations",
        default="number",
        choices=("number", "first", "label", "list"),
        names=("by number", "by first frame", "by label", "as in the list of tracks"),
    ),
    Setting(
        key="lanes_filtered",
        title="Lanes follow the filter",
        help="The timeline shows only the tracks that the filter of the list of tracks leaves.",
        group="Annotations",
        default=False,
    ),
    Setting(
        key="review_after_edit",
        title="When a reviewed track is changed",
        help="A hint keeps the mark and lists the track under Findings; else its changed frames wait for review again.",
        group="Review",
        default="hint",
        choices=("hint", "draft"),
        names=("Say so under Findings", "Its changed frames are draft again"),
    ),
    Setting(
        key="review_goes_on",
        title="Review mode",
        help="After Shift+R or Shift+A the next unreviewed track is shown at once.",
        group="Review",
        default=False,
    ),
    Setting(
        key="review_loop",
        title="Play what is to be reviewed",
        help="Next unreviewed plays the stretch in a loop until you stop it.",
        group="Review",
        default=False,
    ),
    Setting(key="keys", title="Changed shortcuts", group="Keyboard", default={}, shown=False),
    Setting(key="recent", title="Recently opened", group="Project", default=[], shown=False),
    Setting(key="window", title="Place of window and panels", group="Look", default={}, shown=False),
    Setting(key="recent_types", title="Vehicle types used last", group="Project", default=[], shown=False),
    Setting(key="folded", title="Folded groups", group="Look", default=["card", "geometry", "links"], shown=False),
    Setting(key="buttons", title="Where the playback buttons go", group="Playback", default={}, shown=False),
    Setting(key="palette_recent", title="Found last with the search", group="Keyboard", default=[], shown=False),
)


class Settings:
    """The person's choices, kept in one small JSON file; a damaged file is set aside, never silently lost."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._rows = {row.key: row for row in SETTINGS}
        self._values: dict[str, Any] = {}
        self._listeners: list[Callable[[str], None]] = []
        self.complaint = ""
        if path is not None and is_there(path):
            self._load(path)

    def _load(self, path: Path) -> None:
        try:
            found = msgspec.json.decode(path.read_bytes(), type=dict[str, Any])
        except (OSError, msgspec.DecodeError):
            aside = path.with_suffix(".damaged.json")
            try:
                path.replace(aside)
            except OSError:
                logger.warning("settings at %s are damaged and cannot be moved", path)
            self.complaint = f"Your settings could not be read; the file was set aside as “{aside.name}”."
            return
        # unknown keys belong to a newer program: they are kept and written back
        self._values = {k: v for k, v in found.items() if k not in self._rows or self._rows[k].complaint(v) is None}

    def get(self, key: str) -> Any:
        return self._values.get(key, self._rows[key].default)

    def row(self, key: str) -> Setting:
        return self._rows[key]

    def is_changed(self, key: str) -> bool:
        """Whether a value differs from its default."""
        return self.get(key) != self._rows[key].default

    def reset(self, *keys: str) -> None:
        """Gives settings their defaults again. AppError as from `set`."""
        for key in keys:
            self.set(key, self._rows[key].default)

    def set(self, key: str, value: Any) -> None:
        """Stores a value at once. AppError if it is not acceptable or cannot be written."""
        row = self._rows[key]
        complaint = row.complaint(value)
        if complaint:
            raise AppError(f"{complaint}.")
        if value == self.get(key):
            return
        if value == row.default:
            self._values.pop(key, None)
        else:
            self._values[key] = value
        if self._path is not None:
            write_whole(self._path, msgspec.json.format(msgspec.json.encode(self._values), indent=2))
        for listener in self._listeners:
            listener(key)

    def listen(self, listener: Callable[[str], None]) -> None:
        self._listeners.append(listener)

"""Settings as one table of rows; only what differs from the default is stored."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import msgspec

from app.errors import AppError
from app.files import is_there, write_whole
from app.log import logger


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One row: what it is called, what it may be. `choices` empty means any value of the default's type."""

    key: str
    title: str
    group: str
    default: Any
    choices: tuple[Any, ...] = ()
    least: float | None = None
    most: float | None = None

    def complaint(self, value: object) -> str | None:
        """Why a value is not acceptable, or None."""
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if self.choices and value not in self.choices:
            return f"{self.key} must be one of {', '.join(map(str, self.choices))}"
        if isinstance(self.default, bool) != isinstance(value, bool):
            return f"{self.key} must be on or off"
        if isinstance(self.default, int | float) and not isinstance(self.default, bool):
            if not number:
                return f"{self.key} must be a number"
            assert isinstance(value, int | float)
            if (self.least is not None and value < self.least) or (self.most is not None and value > self.most):
                return f"{self.key} must be between {self.least} and {self.most}"
        elif not self.choices and not isinstance(value, type(self.default)):
            return f"{self.key} must be a {type(self.default).__name__}"
        return None


SETTINGS: Final = (
    Setting(key="theme", title="Theme", group="Look", default="dark", choices=("dark", "light")),
    Setting(key="language", title="Language of labels", group="Look", default="en", choices=("en", "uk", "ru")),
    Setting(key="author", title="Your name in the journal", group="Project", default=""),
    Setting(key="step_medium", title="Shift step (frames)", group="Playback", default=10, least=2, most=10_000),
    Setting(key="step_large", title="Ctrl step (frames)", group="Playback", default=100, least=2, most=100_000),
    Setting(
        key="cache_mb", title="Memory for decoded frames (MB)", group="Playback", default=1024, least=64, most=65536
    ),
    Setting(key="keys", title="Changed shortcuts", group="Keyboard", default={}),
    Setting(key="recent", title="Recently opened", group="Project", default=[]),
    Setting(key="window", title="Place of window and panels", group="Look", default={}),
    Setting(key="recent_types", title="Vehicle types used last", group="Project", default=[]),
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

    def set(self, key: str, value: Any) -> None:
        """Stores a value at once. AppError if it is not acceptable or cannot be written."""
        row = self._rows[key]
        complaint = row.complaint(value)
        if complaint:
            raise AppError(complaint[0].upper() + complaint[1:] + ".")
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

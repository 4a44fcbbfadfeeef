"""What Ctrl+K finds: commands, tracks, marks, frames, clips and settings, best answer first.

Texts are prepared when they are first looked for and kept as long as the thing itself is the same value.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final, Literal

import msgspec

from annotations.errors import PlainError
from annotations.model import Mark, Track
from annotations.names import label_name, numbered_name
from app.command import Command
from app.errors import AppError
from app.fuzzy import Query, Text
from app.session import Session
from app.setting import Setting
from app.settings import SETTINGS
from app.timecodes import clock, read_position
from app.workspace import Workspace

Kind = Literal["command", "track", "mark", "frame", "clip", "setting"]
PREFIXES: Final[Mapping[str, Kind]] = {">": "command", "#": "track", "@": "mark", ":": "frame"}
RECENT: Final = 12
ENOUGH: Final = 3
"""With fewer answers than this, slips of the finger are forgiven."""
NOW_WORTH: Final = 0.6
"""Of its score, for a command that does not apply just now."""
PLACE_SCORE: Final = 105.0
"""Of a frame or a time that was typed: before what merely has that number in it, behind a whole word."""
NUMBERED: Final = re.compile(r"(\S.*?)\s+(-?\d+(?:\.\d+)?)\s*%?")


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """One answer."""

    kind: Kind
    id: str
    title: str
    note: str = ""
    """What else tells it apart: the label, the clip; why it cannot be done now."""
    keys: str = ""
    enabled: bool = True
    places: tuple[int, ...] = ()
    """Letters of the title that answer what was typed."""


class _Entry(msgspec.Struct):
    """Something that can be found, and its text."""

    found: Found
    text: Text


class Finder:
    """Answers queries on one workspace. `shown` translates what commands and settings are called."""

    def __init__(
        self,
        workspace: Workspace,
        shown: Callable[[str], str] = lambda text: text,
        reasons: Mapping[Callable[[Workspace], bool], str] | None = None,
    ) -> None:
        """`reasons`: why commands with a condition do not apply when it does not hold."""
        self._workspace, self._shown, self._reasons = workspace, shown, reasons or {}
        self._tracks: dict[str, tuple[Track, _Entry]] = {}
        self._stale = True
        self._entries: dict[Kind, list[_Entry]] = {}

    def forget(self) -> None:
        """Something may have changed since the last question."""
        self._stale = True

    def find(self, typed: str, most: int = 60) -> list[Found]:
        """The best answers; to nothing typed: what was used last, then all commands."""
        self._prepare()
        typed = typed.strip()
        kind = PREFIXES.get(typed[:1])
        if kind is not None:
            typed = typed[1:].strip()
        if not typed:
            return self._unasked(kind)[:most]
        query = Query(typed)
        ranked = self._ranked(query, kind, slips=False)
        if len(ranked) < ENOUGH:
            ranked = self._ranked(query, kind, slips=True)
        ranked += [(PLACE_SCORE, _Entry(found, Text(""))) for found in self._typed(typed, kind)]
        ranked.sort(key=lambda pair: -pair[0])
        return [self._lit(entry, query) for _, entry in ranked[:most]]

    def _lit(self, entry: _Entry, query: Query) -> Found:
        places = query.places(entry.text) if entry.found.title else ()
        return msgspec.structs.replace(entry.found, places=places)

    def _ranked(self, query: Query, kind: Kind | None, *, slips: bool) -> list[tuple[float, _Entry]]:
        if not query.words:
            return []
        ranked: list[tuple[float, _Entry]] = []
        for each in self._entries if kind is None else (kind,):
            for entry in self._entries.get(each, ()):
                score = query.score(entry.text, slips=slips)
                if score:
                    ranked.append((score if entry.found.enabled else score * NOW_WORTH, entry))
        return ranked

    # -- what there is -------------------------------------------------------------------------------------------

    def _prepare(self) -> None:
        if not self._stale:
            return
        self._stale = False
        session = self._workspace.session
        self._entries = {"command": list(self._commands()), "setting": list(self._settings())}
        if session is not None:
            self._entries["track"] = self._all_tracks(session)
            self._entries["mark"] = [_mark_entry(session, mark) for mark in session.store.marks.values()]
            self._entries["clip"] = [
                _Entry(found, Text(found.title, "clip"))
                for ref in session.store.clips.values()
                if (found := Found(kind="clip", id=ref.id, title=Path(ref.path).name, note="clip"))
            ]

    def _commands(self) -> Iterator[_Entry]:
        table = self._workspace.commands
        for command in table:
            if command.id == "help.palette":
                continue
            title = self._shown(command.title)
            enabled = command.when(self._workspace)
            found = Found(
                kind="command",
                id=command.id,
                title=title,
                note="" if enabled else self._reason(command),
                keys=(table.keys(command.id) or ("",))[0],
                enabled=enabled,
            )
            aside = command.title if title != command.title else ""
            yield _Entry(found, Text(title, f"{aside} {command.menu} {command.words}"))

    def _reason(self, command: Command) -> str:
        session = self._workspace.session
        if session is None:
            return "open a project first"
        if session.read_only and command.when in self._reasons:
            return "this project can only be read"
        return self._reasons.get(command.when, "not just now")

    def _settings(self) -> Iterator[_Entry]:
        for row in SETTINGS:
            if not row.shown:
                continue
            title = self._shown(row.title)
            aside = f"{row.title} {self._shown(row.group)} settings"
            now = self._workspace.settings.get(row.key)
            values = row.choices or ((True, False) if isinstance(row.default, bool) else ())
            for value in values:
                name = self._shown(row.name_of(value))
                found = Found(
                    kind="setting",
                    id=f"{row.key}={value}",
                    title=f"{title}: {name}",
                    note="as it is now" if value == now else "setting",
                )
                yield _Entry(found, Text(found.title, f"{aside} {row.name_of(value)}"))
            if not values:
                found = Found(kind="setting", id=row.key, title=f"{title}…", note=self._shown(row.name_of(now)))
                yield _Entry(found, Text(found.title, aside))

    def _all_tracks(self, session: Session) -> list[_Entry]:
        taxonomy, language = session.store.taxonomy, self._workspace.settings.get("language")
        many = len(session.store.clips) > 1
        labels: dict[str, str] = {}
        known, self._tracks = self._tracks, {}
        for ident, track in session.store.tracks.items():
            old = known.get(ident)
            if old is not None and old[0] is track:
                self._tracks[ident] = old
                continue
            label = labels.get(track.label)
            if label is None:
                label = labels[track.label] = label_name(taxonomy, track.label, language)
            clip = session.store.clips.get(track.clip)
            note = f"{label} · {Path(clip.path).name}" if many and clip is not None else label
            found = Found(kind="track", id=ident, title=numbered_name(taxonomy, track, language), note=note)
            self._tracks[ident] = (track, _Entry(found, Text(found.title, f"{label} {track.notes[:200]}")))
        return [entry for _, entry in self._tracks.values()]

    def retitle(self) -> None:
        """Names may be others now: another language, another taxonomy, another project."""
        self._tracks.clear()
        self._stale = True

    # -- what was typed ------------------------------------------------------------------------------------------

    def _typed(self, typed: str, kind: Kind | None) -> list[Found]:
        """A frame or a time, or a value for a setting, that the words themselves say."""
        found: list[Found] = []
        session = self._workspace.session
        if session is not None and session.times is not None and kind in (None, "frame"):
            try:
                frame = read_position(typed, session.frame, session.times)
            except PlainError:
                pass
            else:
                when = clock(session.times.clip_seconds(frame))
                found.append(Found(kind="frame", id=str(frame), title=f"Go to frame {frame}", note=when))
        numbered = NUMBERED.fullmatch(typed) if kind is None else None
        if numbered is not None:
            found += self._values(Query(numbered[1]), numbered[2])
        return found

    def _values(self, query: Query, number: str) -> Iterator[Found]:
        for row in SETTINGS:
            if not row.shown or row.choices or isinstance(row.default, bool | str):
                continue
            value = _number(row, number)
            title = self._shown(row.title)
            if value is not None and query.score(Text(title, row.title)) > 0:
                text = f"{title}: {self._shown(row.name_of(value))}"
                yield Found(kind="setting", id=f"{row.key}={value}", title=text, note="setting")

    def _unasked(self, kind: Kind | None) -> list[Found]:
        if kind == "frame":
            return []
        known = {(f.kind, f.id): f for each in self._entries.values() for f in (entry.found for entry in each)}
        used = [tuple(each.split(":", 1)) for each in self._workspace.settings.get("palette_recent")]
        recent = [known[key] for key in used if key in known and kind in (None, key[0])]  # type: ignore[index]
        rest = (entry.found for entry in self._entries.get(kind or "command", ()) if entry.found not in recent)
        return [*recent, *sorted(rest, key=lambda found: not found.enabled)]

    # -- doing it ------------------------------------------------------------------------------------------------

    def note_used(self, found: Found) -> None:
        """Shown first next time. What cannot be written down is not worth a message."""
        if found.kind == "frame":
            return
        name = f"{found.kind}:{found.id}"
        used = [name, *(each for each in self._workspace.settings.get("palette_recent") if each != name)]
        try:
            self._workspace.settings.set("palette_recent", used[:RECENT])
        except AppError:
            return

    def do(self, found: Found) -> None:
        """Runs, goes to, opens or sets what was found. Errors of the plain family become messages."""
        self.note_used(found)
        workspace, session = self._workspace, self._workspace.session
        match found.kind:
            case "command":
                workspace.run(found.id)
            case "setting":
                self._set(found.id)
            case _ if session is None:
                return
            case "frame":
                session.seek(int(found.id))
            case "track" if found.id in session.store.tracks:
                session.jump_to(found.id)
            case "clip" if found.id in session.store.clips:
                session.open_clip(found.id)
            case "mark" if found.id in session.store.marks:
                _go_to_mark(session, session.store.marks[found.id])
            case _:
                return

    def _set(self, ident: str) -> None:
        key, given, text = ident.partition("=")
        row = self._workspace.settings.row(key)
        if not given:
            if self._workspace.window is not None:
                self._workspace.window.show_dialog("settings", row.title)
            return
        choices: dict[str, object] = {str(choice): choice for choice in (row.choices or (True, False))}
        try:
            self._workspace.settings.set(key, choices[text] if text in choices else _number(row, text))
        except AppError as error:
            self._workspace.messages.fail(error, replace="settings")


def _number(row: Setting, text: str) -> int | float | None:
    number = float(text)
    return number if isinstance(row.default, float) else int(number) if number.is_integer() else None


def _mark_entry(session: Session, mark: Mark) -> _Entry:
    note = " ".join(mark.note.split())
    title = note[:120] or f"Mark on frame {mark.frame}"
    clip = session.store.clips.get(mark.clip)
    elsewhere = f" · {Path(clip.path).name}" if clip is not None and len(session.store.clips) > 1 else ""
    found = Found(kind="mark", id=mark.id, title=title, note=f"{mark.kind.value} · frame {mark.frame}{elsewhere}")
    return _Entry(found, Text(title, f"{mark.kind.value} {mark.frame} {mark.author} {note[120:400]}"))


def _go_to_mark(session: Session, mark: Mark) -> None:
    here = session.clip_ref.id if session.clip_ref is not None else None
    if mark.clip != here:
        session.open_clip(mark.clip, frame=mark.frame)
    else:
        session.seek(mark.frame)
    if mark.track in session.store.tracks:
        session.selection.select(mark.track)

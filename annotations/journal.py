"""The append-only, hash-chained record of every edit: how an entry is told, sealed, taken back and replayed.

An entry's hash is the SHA-256 of the UTF-8 JSON object of all its other members (sorted by name, no spaces, `changes`
as stored, byte for byte), and one of those members is the hash of the entry before. So nobody can alter, remove or
slip in an entry without altering all that follow; and an export that carries the head's hash pins the whole record.

`changes` is a list of `{"thing", "id", "before", "after"}` with the members that changed (null: the thing is not there)
and, for a track, `"keyframes": [[before, after], ...]` with the keyframes that changed, as `annotations.codec` tells
them.
"""

from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import Any, Final, cast

import msgspec

from annotations import codec
from annotations.changes import Change, Edit, Key, Thing
from annotations.errors import AnnotationError
from annotations.history import Kind, Recorded
from annotations.keyframe import Keyframe
from annotations.keyframe_changes import KeyframeChange, keyframe_changes, with_changes
from annotations.keyframes import NONE, Keyframes
from annotations.model import Track

START: Final = "0" * 64
"""The previous hash of the first entry."""
CREATE: Final = "create"
TIMES: Final = "times"
"""Kinds of entry beside those of edits: the project's beginning, and a clip's frame times (told by their hash)."""

Json = dict[str, Any]


class Told(msgspec.Struct, frozen=True):
    """One change as an entry tells it."""

    thing: str
    id: str
    before: Json | None
    after: Json | None
    keyframes: msgspec.Raw = msgspec.Raw(b"[]")
    """Read only where it is needed."""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the journal."""

    seq: int
    """1, 2, 3, ... without gaps."""
    time: str
    """UTC, ISO 8601, milliseconds."""
    author: str
    title: str
    kind: str
    """create, edit, undo, redo or times."""
    step: int | None = None
    """Number of the entry that this one continues (merged edits), undoes or redoes."""
    merge_key: str = ""
    clip: str | None = None
    frame: int | None = None
    changes: str
    """JSON text."""
    previous: str
    hash: str = ""

    def sealed(self) -> "Entry":
        """The same entry with its hash."""
        return msgspec.structs.replace(self, hash=self.computed_hash())

    def computed_hash(self) -> str:
        members: Json = msgspec.structs.asdict(self)
        del members["hash"]
        members["changes"] = msgspec.Raw(self.changes.encode("utf-8", "surrogatepass"))
        return sha256(msgspec.json.encode(dict(sorted(members.items())))).hexdigest()


class Line(msgspec.Struct, frozen=True):
    """An entry without what it changed: for looking back over many."""

    seq: int
    time: str
    author: str
    title: str
    kind: str
    step: int | None
    clip: str | None
    frame: int | None


def changes_text(changes: Iterable[Change]) -> str:
    """The `changes` of an entry. AnnotationError if something in them has no JSON form."""
    return codec.encode([_told(change) for change in changes]).decode()


def undone(entry: Entry, holds: Callable[[Key], Thing | None]) -> Edit:
    """The edit that an entry tells, given what the project held right after it. AnnotationError if they do not fit."""
    changes: list[Change] = []
    later: dict[Key, Thing | None] = {}
    for told in reversed(codec.converted_json(entry.changes, list[Told])):
        key = (told.thing, told.id)
        after = later[key] if key in later else holds(key)
        before = _before(told, key, after)
        later[key] = before
        changes.append(Change(before, after))
    return Edit(
        title=entry.title,
        changes=tuple(reversed(changes)),
        clip=entry.clip,
        frame=entry.frame,
        merge_key=entry.merge_key,
    )


def recorded(latest_first: Iterable[Entry], holds: Callable[[Key], Thing | None]) -> list[Recorded]:
    """The edits of the last entries, oldest first, given what the project holds now."""
    past: dict[Key, Thing | None] = {}
    found: list[Recorded] = []
    for entry in latest_first:
        if entry.kind == CREATE:
            break
        if entry.kind == TIMES:
            continue
        edit = undone(entry, lambda key: past[key] if key in past else holds(key))
        for change in reversed(edit.changes):
            past[change.key] = change.before
        found.append(Recorded(entry.seq, cast(Kind, entry.kind), entry.step, edit))
    return found[::-1]


def _told(change: Change) -> Json:
    before, after = change.before, change.after
    old = codec.fields(before) if before is not None else None
    new = codec.fields(after) if after is not None else None
    if old is not None and new is not None:
        differing = [name for name in (*old, *(n for n in new if n not in old)) if not _same(old, new, name)]
        old, new = ({name: side[name] for name in differing if name in side} for side in (old, new))
    told: Json = {"thing": change.key[0], "id": change.key[1], "before": old, "after": new}
    keyframes = _keyframes_told(_keyframes(before), _keyframes(after))
    if keyframes:
        told["keyframes"] = keyframes
    return told


def _keyframes_told(before: Keyframes, after: Keyframes) -> list[list[Json | None]]:
    if len(before) == 0:
        return [[None, keyframe] for keyframe in codec.all_keyframe_fields(after)]
    if len(after) == 0:
        return [[keyframe, None] for keyframe in codec.all_keyframe_fields(before)]
    return [[_keyframe_told(a), _keyframe_told(b)] for a, b in keyframe_changes(before, after)]


def _same(old: Json, new: Json, name: str) -> bool:
    return name in old and name in new and old[name] == new[name]


def _keyframes(thing: Thing | None) -> Keyframes:
    return thing.keyframes if isinstance(thing, Track) else NONE


def _keyframe_told(keyframe: Keyframe | None) -> Json | None:
    return None if keyframe is None else codec.keyframe_fields(keyframe)


def _before(told: Told, key: Key, after: Thing | None) -> Thing | None:
    if (told.after is None) != (after is None):
        raise AnnotationError(f"The journal does not fit what the project holds ({key[0]} {key[1]}).")
    if told.before is None:
        # it was not there: however many keyframes it came with, nobody needs to look at them
        return None
    rows = cast("list[tuple[Json | None, Json | None]]", codec.decode(bytes(told.keyframes)))
    pairs: list[KeyframeChange] = [(_keyframe(b), _keyframe(a)) for a, b in rows]
    keyframes = with_changes(_keyframes(after), pairs)
    if after is None or told.after is None:
        return codec.thing(key, told.before, keyframes)
    old = {name: value for name, value in codec.fields(after).items() if name not in told.after}
    return codec.thing(key, {**old, **told.before}, keyframes)


def _keyframe(members: Json | None) -> Keyframe | None:
    return None if members is None else codec.keyframe(members)

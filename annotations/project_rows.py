"""The tables of a project file, and how the project's state stands in them."""

import sqlite3
from collections.abc import Iterator
from hashlib import sha256
from typing import Any, Final, cast

import msgspec

from annotations import codec
from annotations.changes import Change, Key, Thing
from annotations.errors import AnnotationError
from annotations.journal import TIMES, Entry, Line
from annotations.keyframes import Keyframes
from annotations.model import ClipRef, Mark, ProjectFacts, Track
from annotations.store import Store
from annotations.taxonomy import Taxonomy, read_taxonomy

SCHEMA: Final = (
    "CREATE TABLE facts (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    "CREATE TABLE taxonomy (place INTEGER PRIMARY KEY CHECK (place = 1), json TEXT NOT NULL) STRICT",
    "CREATE TABLE clips (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, json TEXT NOT NULL) STRICT",
    "CREATE TABLE clip_times (clip TEXT PRIMARY KEY, times BLOB NOT NULL) STRICT",
    """CREATE TABLE tracks (
        place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, number INTEGER NOT NULL, clip TEXT NOT NULL,
        label TEXT NOT NULL, attributes TEXT NOT NULL, certainty TEXT NOT NULL, review TEXT NOT NULL,
        notes TEXT NOT NULL, unknown TEXT NOT NULL, keyframe_count INTEGER NOT NULL, keyframes BLOB NOT NULL,
        more TEXT NOT NULL DEFAULT '{}'
    ) STRICT""",
    "CREATE TABLE marks (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, json TEXT NOT NULL) STRICT",
    """CREATE TABLE journal (
        seq INTEGER PRIMARY KEY, time TEXT NOT NULL, author TEXT NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL,
        step INTEGER, merge_key TEXT NOT NULL, clip TEXT, frame INTEGER, changes TEXT NOT NULL,
        previous TEXT NOT NULL, hash TEXT NOT NULL
    ) STRICT""",
    "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
)
FACTS: Final = "facts"
HEAD: Final = "journal_head"
NEEDS: Final = "needs"
"""Keys of the table `facts`: the project's facts; hash and number of the last journal entry; what program reads it."""

ENTRY: Final = tuple(field.name for field in msgspec.structs.fields(Entry))
PUT_ENTRY: Final = "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
GET_ENTRIES: Final = """
    SELECT seq, time, author, title, kind, step, merge_key, clip, frame, changes, previous, hash
    FROM journal ORDER BY seq LIMIT ?
"""
GET_LATEST_ENTRIES: Final = GET_ENTRIES.replace("seq LIMIT", "seq DESC LIMIT")
LAST: Final = 2**62
"""Above every journal number."""
GET_LINES: Final = """
    SELECT seq, time, author, title, kind, step, clip, frame
    FROM journal WHERE seq < ? ORDER BY seq DESC LIMIT ?
"""
PUT_CLIP: Final = "INSERT INTO clips (id, json) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET json = excluded.json"
PUT_MARK: Final = PUT_CLIP.replace("INTO clips", "INTO marks")
DELETE: Final = {
    "clip": "DELETE FROM clips WHERE id = ?",
    "track": "DELETE FROM tracks WHERE id = ?",
    "mark": "DELETE FROM marks WHERE id = ?",
}
PUT_TRACK: Final = """
    INSERT INTO tracks (
        id, number, clip, label, attributes, certainty, review, notes, unknown, keyframe_count, keyframes, more
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        number = excluded.number, clip = excluded.clip, label = excluded.label, attributes = excluded.attributes,
        certainty = excluded.certainty, review = excluded.review, notes = excluded.notes, unknown = excluded.unknown,
        keyframe_count = excluded.keyframe_count, keyframes = excluded.keyframes, more = excluded.more
"""
GET_TRACKS: Final = """
    SELECT id, number, clip, label, certainty, review, notes, attributes, unknown, more, keyframes FROM tracks
    ORDER BY place
"""


def write(db: sqlite3.Connection, change: Change) -> None:
    """Make the state rows say what holds after a change."""
    match change.after:
        case ProjectFacts():
            put_fact(db, FACTS, codec.fields(change.after))
        case Taxonomy():
            text = change.after.to_json().decode()
            db.execute("INSERT OR REPLACE INTO taxonomy (place, json) VALUES (1, ?)", (text,))
        case ClipRef():
            db.execute(PUT_CLIP, (change.after.id, _text(codec.fields(change.after))))
        case Track():
            db.execute(PUT_TRACK, _columns(change.after))
        case Mark():
            db.execute(PUT_MARK, (change.after.id, _text(codec.fields(change.after))))
        case None:
            db.execute(DELETE[change.key[0]], (change.key[1],))


def load(db: sqlite3.Connection) -> Store:
    """The store that the state rows tell. AnnotationError if they are damaged."""
    facts = codec.thing(("facts", ""), _json(_only(db, "SELECT value FROM facts WHERE key = ?", FACTS)))
    taxonomy = read_taxonomy(str(_only(db, "SELECT json FROM taxonomy WHERE place = ?", 1)).encode())
    assert isinstance(facts, ProjectFacts)
    return Store(facts, taxonomy, (*_clips(db), *_tracks(db), *_marks(db)))


def put_fact(db: sqlite3.Connection, key: str, value: object) -> None:
    db.execute("INSERT OR REPLACE INTO facts (key, value) VALUES (?, ?)", (key, _text(value)))


def fact(db: sqlite3.Connection, key: str) -> Any:
    """A value of the table `facts`; None if it is not there."""
    row = db.execute("SELECT value FROM facts WHERE key = ?", (key,)).fetchone()
    return None if row is None else _json(row[0])


def append(db: sqlite3.Connection, entry: Entry) -> None:
    """Write a sealed entry and note it as the head."""
    db.execute(PUT_ENTRY, msgspec.structs.astuple(entry))
    put_fact(db, HEAD, [entry.hash, entry.seq])


def head(db: sqlite3.Connection) -> tuple[str, int]:
    """Hash and number of the last journal entry, as noted beside the journal."""
    noted = fact(db, HEAD)
    if not isinstance(noted, list):
        raise AnnotationError("The project does not say where its journal ends.")
    digest, seq = cast(list[Any], noted)
    return str(digest), int(seq)


def entries(db: sqlite3.Connection, *, latest_first: bool = False, limit: int = -1) -> Iterator[Entry]:
    """Journal entries by number; `limit` -1: all of them."""
    for row in db.execute(GET_LATEST_ENTRIES if latest_first else GET_ENTRIES, (limit,)):
        yield Entry(**dict(zip(ENTRY, row, strict=True)))


def lines(db: sqlite3.Connection, before: int | None, limit: int) -> list[Line]:
    """Journal entries without their changes, the latest first, from below a number."""
    return [Line(*row) for row in db.execute(GET_LINES, (LAST if before is None else before, limit))]


def times_digests(db: sqlite3.Connection) -> dict[str, str]:
    """Clip id to the SHA-256 of its stored frame times."""
    return {clip: sha256(times).hexdigest() for clip, times in db.execute("SELECT clip, times FROM clip_times")}


def noted_digest(db: sqlite3.Connection, clip_id: str) -> str | None:
    """SHA-256 of a clip's frame times as the journal noted it last; None if it never did. AnnotationError."""
    for (text,) in db.execute("SELECT changes FROM journal WHERE kind = ? ORDER BY seq DESC", (TIMES,)):
        told: dict[str, Any] = _json(text)[0]
        if told["id"] == clip_id:
            return str(told["after"]["sha256"])
    return None


def things(store: Store) -> Iterator[Thing]:
    """All that a store holds."""
    yield store.facts
    yield store.taxonomy
    yield from store.clips.values()
    yield from store.tracks.values()
    yield from store.marks.values()


def _columns(track: Track) -> tuple[object, ...]:
    return (
        track.id,
        track.number,
        track.clip,
        track.label,
        _text(track.attributes),
        track.certainty,
        track.review.value,
        track.notes,
        _text(track.unknown),
        len(track.keyframes),
        track.keyframes.to_bytes(),
        _text(codec.more_fields(track)),
    )


def _clips(db: sqlite3.Connection) -> Iterator[ClipRef]:
    for clip_id, text in db.execute("SELECT id, json FROM clips ORDER BY place"):
        clip = codec.thing(("clip", clip_id), _json(text))
        assert isinstance(clip, ClipRef)
        yield clip


def _tracks(db: sqlite3.Connection) -> Iterator[Track]:
    rows = db.execute(GET_TRACKS)
    for track_id, number, clip, label, certainty, review, notes, attributes, unknown, more, keyframes in rows:
        fields: dict[str, Any] = {
            "id": track_id,
            "number": number,
            "clip": clip,
            "label": label,
            "certainty": certainty,
            "review": review,
            "notes": notes,
            "attributes": _json(attributes) if attributes != "{}" else {},
            "unknown": _json(unknown) if unknown != "{}" else {},
        }
        if more != "{}":
            fields.update(_json(more))
        yield codec.track(fields, Keyframes.from_bytes(keyframes))


def _marks(db: sqlite3.Connection) -> Iterator[Mark]:
    for mark_id, text in db.execute("SELECT id, json FROM marks ORDER BY place"):
        mark = codec.thing(("mark", mark_id), _json(text))
        assert isinstance(mark, Mark)
        yield mark


def _only(db: sqlite3.Connection, query: str, key: Key | str | int) -> object:
    row = db.execute(query, (key,)).fetchone()
    if row is None:
        raise AnnotationError("A part of the project is missing from its file.")
    return row[0]


def _text(value: object) -> str:
    return codec.encode(value).decode()


def _json(text: Any) -> Any:
    return codec.decode(text)

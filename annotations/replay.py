"""The journal replayed from nothing: does its chain hold, and does it end in what the project file holds?"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, cast

import msgspec

from annotations import codec
from annotations.changes import Key, Thing, key
from annotations.errors import AnnotationError
from annotations.journal import START, TIMES, Entry
from annotations.model import ClipRef, Mark, Track

Json = dict[str, Any]
ENOUGH: Final = 50
"""Complaints after which nobody reads on."""


class Told(msgspec.Struct):
    """What the entries so far say about one thing, as plain values."""

    fields: Json
    keyframes: dict[int, Json] = {}


class Replay:
    """Feed it entries in order; it complains where they do not follow from each other."""

    def __init__(self) -> None:
        self.told: dict[Key, Told] = {}
        self.times: dict[str, str] = {}
        """Clip id to the SHA-256 of its stored frame times."""
        self._seq: int = 0
        self._hash: str = START

    @property
    def head(self) -> tuple[str, int]:
        """Hash and number of the last entry."""
        return self._hash, self._seq

    def feed(self, entry: Entry) -> Iterator[str]:
        """Take one more entry; complaints about it."""
        name = f"Journal entry {entry.seq} (“{entry.title}”)"
        if entry.seq != self._seq + 1:
            first, last = self._seq + 1, entry.seq - 1
            yield f"Journal: entry {first} is missing." if first == last else f"Journal: {first} to {last} are missing."
        if entry.previous != self._hash:
            yield f"{name} does not follow from the entry before it."
        if entry.computed_hash() != entry.hash:
            yield f"{name} was altered after it was written."
        self._seq, self._hash = entry.seq, entry.hash
        try:
            for told in cast(list[Json], codec.decode(entry.changes)):
                if not self._change(entry, told):
                    yield f"{name} changes a {told['thing']} that was different then."
        except (AnnotationError, KeyError, TypeError, ValueError, AttributeError):
            yield f"{name} cannot be read."

    def _change(self, entry: Entry, told: Json) -> bool:
        """Apply one change; whether its `before` was what the entries so far say."""
        key: Key = (str(told["thing"]), str(told["id"]))
        if entry.kind == TIMES:
            self.times[key[1]] = str(told["after"]["sha256"])
            return True
        held = self.told.get(key)
        before, after = told["before"], told["after"]
        fits = (held is None) == (before is None)
        if held is not None and before is not None:
            fits = all(held.fields.get(name) == value for name, value in before.items())
            fits = fits and (after is not None or len(before) == len(held.fields))
        if after is None:
            self.told.pop(key, None)
        elif held is None or before is None:
            held = self.told[key] = Told(dict(after), {})
        else:
            for name in before:
                held.fields.pop(name, None)
            held.fields.update(after)
        return _keyframes_changed(held, told.get("keyframes", ())) and fits


def _keyframes_changed(held: Told | None, pairs: Iterable[tuple[Json | None, Json | None]]) -> bool:
    fits = True
    keyframes = held.keyframes if held is not None else {}
    for before, after in pairs:
        frame = int((after if after is not None else before or {})["frame"])
        fits = fits and keyframes.get(frame) == before
        if after is None:
            keyframes.pop(frame, None)
        else:
            keyframes[frame] = after
    return fits


def complaints(
    entries: Iterable[Entry], head: tuple[str, int], things: Iterable[Thing], times: Mapping[str, str]
) -> list[str]:
    """What is wrong with a journal (`entries` in order, `head` as noted beside it) or with the state beside it
    (`things`, and `times`: the SHA-256 of each clip's frame times). Empty if all is well.
    """
    replay = Replay()
    found: list[str] = []
    for entry in entries:
        found.extend(replay.feed(entry))
        if len(found) > ENOUGH:
            return [*found[:ENOUGH], "And more."]
    if replay.head != head:
        found.append(f"Journal: it ends with entry {replay.head[1]}, but entry {head[1]} was the last one written.")
    found.extend(_state_complaints(replay, things, times))
    return found[:ENOUGH]


def _state_complaints(replay: Replay, things: Iterable[Thing], times: Mapping[str, str]) -> Iterator[str]:
    missing = dict(replay.told)
    for thing in things:
        told = missing.pop(key(thing), None)
        if told is None:
            yield f"The {_name(thing)} is in the project but not in its journal."
            continue
        if told.fields != codec.decode(codec.encode(codec.fields(thing))):
            yield f"The {_name(thing)} is not as the journal left it: it was changed outside Hovermark."
        rows = codec.all_keyframe_fields(thing.keyframes) if isinstance(thing, Track) else []
        keyframes: dict[int, Json] = {row["frame"]: row for row in rows}
        if told.keyframes != keyframes:
            yield f"Keyframes of the {_name(thing)} are not as the journal left them: changed outside Hovermark."
    for absent in missing:
        yield f"The {absent[0]} {absent[1]} is in the journal but not in the project.".replace("  ", " ")
    for clip, digest in times.items():
        if replay.times.get(clip) != digest:
            yield f"The frame times of clip {clip} are not as the journal left them."
    for clip in replay.times:
        if clip not in times:
            yield f"The frame times of clip {clip} are in the journal but not in the project."


def _name(thing: Thing) -> str:
    match thing:
        case Track():
            return f"track #{thing.number} ({thing.label})"
        case ClipRef():
            return f"clip “{thing.path}”"
        case Mark():
            return f"{thing.kind} on frame {thing.frame}"
        case _:
            return f"project's {key(thing)[0]}"

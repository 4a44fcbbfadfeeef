"""The one place where annotations change: what the project holds now, and who wants to hear of changes."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Final

from annotations.changes import Change, Edit, Key, Thing, key
from annotations.errors import StaleEdit
from annotations.model import ClipRef, Mark, ProjectFacts, Track
from annotations.taxonomy import Taxonomy

FACTS: Final[Key] = ("facts", "")
TAXONOMY: Final[Key] = ("taxonomy", "")

Listener = Callable[[Edit], None]


class Store:
    """Facts, taxonomy, clips, tracks and marks of one project. Only `apply` changes it, wholly or not at all."""

    def __init__(self, facts: ProjectFacts, taxonomy: Taxonomy, things: Iterable[ClipRef | Track | Mark] = ()) -> None:
        self._facts, self._taxonomy = facts, taxonomy
        self._clips: dict[str, ClipRef] = {}
        self._tracks: dict[str, Track] = {}
        self._marks: dict[str, Mark] = {}
        for thing in things:
            self._put(key(thing), thing)
        self._listeners: list[Listener] = []

    @property
    def facts(self) -> ProjectFacts:
        return self._facts

    @property
    def taxonomy(self) -> Taxonomy:
        return self._taxonomy

    @property
    def clips(self) -> Mapping[str, ClipRef]:
        """By id, in the order they were added."""
        return MappingProxyType(self._clips)

    @property
    def tracks(self) -> Mapping[str, Track]:
        """By id, in the order they were added."""
        return MappingProxyType(self._tracks)

    @property
    def marks(self) -> Mapping[str, Mark]:
        """By id, in the order they were added."""
        return MappingProxyType(self._marks)

    def get(self, key: Key) -> Thing | None:
        """What the project holds under a key; None if nothing."""
        match key[0]:
            case "facts":
                return self._facts
            case "taxonomy":
                return self._taxonomy
            case "clip":
                return self._clips.get(key[1])
            case "mark":
                return self._marks.get(key[1])
            case _:
                return self._tracks.get(key[1])

    def check(self, edit: Edit) -> None:
        """StaleEdit if `apply` would refuse the edit. Changes nothing."""
        seen: dict[Key, Thing | None] = {}
        for change in edit.changes:
            held = seen[change.key] if change.key in seen else self.get(change.key)
            if held is not change.before and held != change.before:
                raise _stale(edit, change)
            if change.after is None and change.key in (FACTS, TAXONOMY):
                raise StaleEdit("A project cannot be without its facts or its taxonomy.", fine="Nothing was changed.")
            seen[change.key] = change.after

    def apply(self, edit: Edit) -> None:
        """Make all changes of an edit, then tell the listeners once. StaleEdit if it is outdated: nothing changed."""
        self.check(edit)
        for change in edit.changes:
            self._put(change.key, change.after)
        for listener in tuple(self._listeners):
            listener(edit)

    def snapshot(self) -> "Store":
        """What is held now, for another thread: a store of its own, without listeners."""
        return Store(self.facts, self.taxonomy, (*self.clips.values(), *self.tracks.values(), *self.marks.values()))

    def listen(self, callback: Listener) -> None:
        """Call back after every edit, in the order of listening."""
        self._listeners.append(callback)

    def _put(self, key: Key, thing: Thing | None) -> None:
        match thing:
            case ProjectFacts():
                self._facts = thing
            case Taxonomy():
                self._taxonomy = thing
            case ClipRef():
                self._clips[thing.id] = thing
            case Track():
                self._tracks[thing.id] = thing
            case Mark():
                self._marks[thing.id] = thing
            case None if key[0] == "clip":
                del self._clips[key[1]]
            case None if key[0] == "mark":
                del self._marks[key[1]]
            case None:
                del self._tracks[key[1]]


def _stale(edit: Edit, change: Change) -> StaleEdit:
    thing = change.before if change.before is not None else change.after
    name = f"track #{thing.number}" if isinstance(thing, Track) else "project" if change.key == FACTS else change.key[0]
    return StaleEdit(
        f"“{edit.title}” was prepared for an older state: the {name} has changed since.",
        fine="Nothing was changed.",
        todo="Do it again.",
    )

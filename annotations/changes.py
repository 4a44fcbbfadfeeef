"""A change is one thing before and after; an edit is a titled tuple of changes. Nothing changes in any other way."""

import msgspec

from annotations.model import ClipRef, Mark, ProjectFacts, Track
from annotations.taxonomy import Taxonomy

Thing = ProjectFacts | ClipRef | Track | Mark | Taxonomy
"""What a change can be about. Facts and taxonomy exist once; clips, tracks and marks are known by their id."""

Key = tuple[str, str]
"""Kind of thing (`facts`, `taxonomy`, `clip`, `track`, `mark`) and its id."""


def key(thing: Thing) -> Key:
    """Under which key the store holds a thing."""
    match thing:
        case ProjectFacts():
            return ("facts", "")
        case Taxonomy():
            return ("taxonomy", "")
        case ClipRef():
            return ("clip", thing.id)
        case Track():
            return ("track", thing.id)
        case Mark():
            return ("mark", thing.id)


class Change(msgspec.Struct, frozen=True):
    """One thing before and after. None stands for: it is not there."""

    before: Thing | None
    after: Thing | None

    def __post_init__(self) -> None:
        if self.before is None and self.after is None:
            raise ValueError("a change must have a before or an after")
        if self.before is not None and self.after is not None and key(self.before) != key(self.after):
            raise ValueError("a change cannot turn one thing into another")

    @property
    def key(self) -> Key:
        thing = self.after if self.after is not None else self.before
        assert thing is not None
        return key(thing)

    def inverse(self) -> "Change":
        return Change(self.after, self.before)


class Edit(msgspec.Struct, frozen=True, kw_only=True):
    """What a person did, in one undoable step."""

    title: str
    """As the Undo menu shows it: `Move Wolfhound #12`."""
    changes: tuple[Change, ...]
    clip: str | None = None
    """With `frame`: where to go so that the person sees what undo did."""
    frame: int | None = None
    merge_key: str = ""
    """Consecutive edits with the same key (held arrow keys, typing) become one undo step."""

    def inverse(self) -> "Edit":
        changes = tuple(change.inverse() for change in reversed(self.changes))
        return msgspec.structs.replace(self, changes=changes)

    @property
    def keys(self) -> frozenset[Key]:
        return frozenset(change.key for change in self.changes)

    @property
    def changes_anything(self) -> bool:
        return any(change.before != change.after for change in self.changes)

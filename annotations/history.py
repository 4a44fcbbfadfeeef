"""Undo and redo: every edit goes to disk first, then into the store."""

from collections.abc import Callable, Iterable
from typing import Final, Literal

import msgspec

from annotations.changes import Change, Edit, Key
from annotations.store import Store

Kind = Literal["edit", "undo", "redo"]

Commit = Callable[[Edit, Kind, int | None], int]
"""Writes an edit down and returns its sequence number. The third argument is the number of the step that the edit
continues (merged edits), undoes or redoes. It raises, and must have written nothing, if it cannot."""

LIMIT: Final = 1000
"""Steps kept in memory."""


class Recorded(msgspec.Struct, frozen=True):
    """One written edit, as the journal tells it."""

    seq: int
    kind: Kind
    step: int | None
    edit: Edit


class Step(msgspec.Struct, frozen=True):
    """What one Undo takes back: one edit, or several with the same merge key that followed each other."""

    seq: int
    """Of its first edit."""
    edit: Edit


class History:
    """The steps that can be undone and redone."""

    def __init__(self, store: Store, commit: Commit, recent: Iterable[Recorded] = ()) -> None:
        """`recent`: the last entries of the journal, oldest first: undo goes on where the last session ended."""
        self._store, self._commit = store, commit
        self._undo: list[Step] = []
        self._redo: list[Step] = []
        self._open = False
        for entry in recent:
            self._replay(entry)
        self._open = False

    @property
    def undo_title(self) -> str | None:
        return self._undo[-1].edit.title if self._undo else None

    @property
    def redo_title(self) -> str | None:
        return self._redo[-1].edit.title if self._redo else None

    @property
    def undo_titles(self) -> tuple[str, ...]:
        """Of all steps that can be undone, the latest first."""
        return tuple(step.edit.title for step in reversed(self._undo))

    @property
    def redo_titles(self) -> tuple[str, ...]:
        """Of all steps that can be redone, the next one first."""
        return tuple(step.edit.title for step in reversed(self._redo))

    @property
    def undo_seqs(self) -> tuple[int, ...]:
        """Journal numbers of all steps that can be undone, the latest first."""
        return tuple(step.seq for step in reversed(self._undo))

    @property
    def redo_seqs(self) -> tuple[int, ...]:
        """Journal numbers of all steps that can be redone, the next one first."""
        return tuple(step.seq for step in reversed(self._redo))

    def do(self, edit: Edit) -> Edit | None:
        """Write and apply an edit; what was applied, or None if it changes nothing. StaleEdit or AnnotationError:
        nothing was changed.
        """
        edit = msgspec.structs.replace(edit, changes=tuple(c for c in edit.changes if c.before != c.after))
        if not edit.changes:
            return None
        self._store.check(edit)
        step = self._undo[-1].seq if self._continues(edit) else None
        seq = self._commit(edit, "edit", step)
        self._pushed(seq, step, edit)
        self._store.apply(edit)
        return edit

    def undo(self) -> Edit | None:
        """Take the last step back; the edit that did so, or None if there is nothing to undo."""
        if not self._undo:
            return None
        step = self._undo[-1]
        back = step.edit.inverse()
        self._store.check(back)
        self._commit(back, "undo", step.seq)
        self._redo.append(self._undo.pop())
        self._open = False
        self._store.apply(back)
        return back

    def redo(self) -> Edit | None:
        """Do the step again that was undone last; the edit that did so, or None if there is none."""
        if not self._redo:
            return None
        step = self._redo[-1]
        self._store.check(step.edit)
        self._commit(step.edit, "redo", step.seq)
        self._undo.append(self._redo.pop())
        self._open = False
        self._store.apply(step.edit)
        return step.edit

    def close_step(self) -> None:
        """Start a new undo step with the next edit even if its merge key is the same."""
        self._open = False

    def _continues(self, edit: Edit) -> bool:
        return self._open and bool(edit.merge_key) and self._undo[-1].edit.merge_key == edit.merge_key

    def _pushed(self, seq: int, step: int | None, edit: Edit) -> None:
        self._redo.clear()
        if step is not None and self._undo and self._undo[-1].seq == step:
            edit = composed(self._undo.pop().edit, edit)
            seq = step
        # a step that ends where it began (a nudge there and back) is no step
        self._open = bool(edit.changes)
        if edit.changes:
            self._undo.append(Step(seq, edit))
        del self._undo[:-LIMIT]

    def _replay(self, entry: Recorded) -> None:
        match entry.kind:
            case "edit":
                self._pushed(entry.seq, entry.step, entry.edit)
            case "undo":
                if self._undo:
                    self._undo.pop()
                self._redo.append(Step(entry.step or entry.seq, entry.edit.inverse()))
            case "redo":
                if self._redo:
                    self._redo.pop()
                self._undo.append(Step(entry.step or entry.seq, entry.edit))


def composed(first: Edit, second: Edit) -> Edit:
    """One edit that does both, without what ends as it began. It keeps the later title and place."""
    firsts: dict[Key, Change] = {}
    lasts: dict[Key, Change] = {}
    for change in (*first.changes, *second.changes):
        firsts.setdefault(change.key, change)
        lasts[change.key] = change
    pairs = ((firsts[key].before, lasts[key].after) for key in firsts)
    changes = tuple(Change(before, after) for before, after in pairs if before != after)
    return msgspec.structs.replace(second, changes=changes)

"""What was done in a project, the latest first, read from the journal piece by piece; and what of it can be gone to."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Final

import msgspec

from annotations.history import History
from annotations.journal import CREATE, TIMES, Line

CHUNK: Final = 1000
"""Entries read at a time."""

Read = Callable[[int | None, int], list[Line]]
"""Entries from below a number (None: from the end), so many at most, the latest first."""


class Standing(StrEnum):
    """What became of something done, and whether one can go there."""

    NOW = "now"
    """The project is as it was right after this."""
    DONE = "done"
    """It holds; undoing leads there."""
    UNDONE = "undone"
    """Redoing leads there."""
    GONE = "gone"
    """It was undone, and something else was done instead."""
    RECORD = "record"
    """It holds, and lies farther back than can be undone."""


class Step(msgspec.Struct):
    """One thing that was done: one edit, or several that Undo takes back together."""

    seq: int
    """Of its first edit."""
    last: Line
    """Its latest edit: its title and time are the step's."""
    seqs: tuple[int, ...]
    """Of all its edits."""


class Past:
    """The steps of a journal. `more` reads on into the past, `catch_up` reads what was written since."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self.steps: list[Step] = []
        """The latest first."""
        self.complete = False
        """Whether the beginning was reached."""
        self._lowest: int | None = None
        self._highest = 0
        self._undone: dict[int, bool] = {}
        """What the latest undo or redo of a step made of it."""
        self._later: dict[int, list[Line]] = {}
        """Edits that continue a step whose first edit was not read yet, the latest first."""

    def more(self) -> int:
        """Reads older entries; how many steps they were (0 may also mean: none of them was the beginning of one)."""
        lines = self._read(self._lowest, CHUNK)
        self.complete = len(lines) < CHUNK
        if lines:
            self._lowest = lines[-1].seq
            self._highest = max(self._highest, lines[0].seq)
        before = len(self.steps)
        for line in lines:
            if line.kind in ("undo", "redo") and line.step is not None:
                self._undone.setdefault(line.step, line.kind == "undo")
            elif line.kind == CREATE or (line.kind != TIMES and line.step is None):
                self.steps.append(_step(line, self._later.pop(line.seq, [])))
            elif line.step is not None:
                self._later.setdefault(line.step, []).append(line)
        return len(self.steps) - before

    def catch_up(self) -> int:
        """Reads what was written since; how many steps are new, at the front. A merged edit renews its step."""
        fresh: list[Line] = []
        at: int | None = None
        while True:
            lines = self._read(at, 50)
            fresh += [line for line in lines if line.seq > self._highest]
            if len(lines) < 50 or lines[-1].seq <= self._highest:
                break
            at = lines[-1].seq
        added = 0
        for line in reversed(fresh):
            if line.kind in ("undo", "redo") and line.step is not None:
                self._undone[line.step] = line.kind == "undo"
            elif line.step is not None:
                self._continue(line)
            elif line.kind != TIMES:
                self.steps.insert(0, _step(line, []))
                added += 1
        if fresh:
            self._highest = fresh[0].seq
        return added

    def _continue(self, line: Line) -> None:
        for place, step in enumerate(self.steps[:CHUNK]):
            if step.seq == line.step:
                self.steps[place] = Step(step.seq, line, (line.seq, *step.seqs))
                return

    def standings(self, history: History) -> "Standings":
        return Standings(history, self._undone, self.steps)


def _step(first: Line, later: list[Line]) -> Step:
    return Step(first.seq, later[0] if later else first, (*(line.seq for line in later), first.seq))


class Standings:
    """Where each step stands right now."""

    def __init__(self, history: History, undone: dict[int, bool], steps: Iterable[Step]) -> None:
        self._back = {seq: place for place, seq in enumerate(history.undo_seqs)}
        self._forth = {seq: place for place, seq in enumerate(history.redo_seqs)}
        self._undone = undone
        self._edge = 0
        """The latest step behind those that can be undone: where undoing everything leads."""
        oldest = min(self._back, default=None)
        for step in steps:
            turned = any(seq in self._back or seq in self._forth or undone.get(seq) for seq in step.seqs)
            if not turned and (oldest is None or step.seq < oldest):
                self._edge = step.seq
                break

    def of(self, step: Step) -> Standing:
        for seq in step.seqs:
            if seq in self._back:
                return Standing.NOW if self._back[seq] == 0 else Standing.DONE
            if seq in self._forth:
                return Standing.UNDONE
        if any(self._undone.get(seq) for seq in step.seqs):
            return Standing.GONE
        return Standing.NOW if step.seq == self._edge and not self._back else Standing.RECORD

    def way_to(self, step: Step) -> int | None:
        """How many steps to redo (to undo where negative) to get there; None: there is no way."""
        for seq in step.seqs:
            if seq in self._back:
                return -self._back[seq]
            if seq in self._forth:
                return self._forth[seq] + 1
        return -len(self._back) if step.seq == self._edge else None

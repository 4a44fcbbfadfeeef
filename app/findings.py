"""What checks complain of in the open project, kept up to date by jobs on snapshots.

Nothing is looked at before somebody wants to know. From then on an edit is followed by a look at what it touched only;
edits that come while a job runs wait for its end and are then looked at together.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any, Protocol, cast

from annotations.changes import Change, Edit
from annotations.checks import Finding, Known, Report, Severity
from annotations.errors import PlainError
from annotations.model import Mark, Track
from annotations.review import LOOKED_AT, digest, is_looked_at
from annotations.store import Store
from app.jobs import JobRunner, Progress

CUTS = "cuts"
REVIEWED_AS = "reviewed_as"


class Kept(Protocol):
    """The project's settings: what is remembered beside the annotations."""

    def get(self, key: str, default: Any = None) -> Any: ...


def known_of(kept: Kept) -> Known:
    """What a project remembers that checks want to know. What is of the wrong form counts as not there."""
    cuts = {clip: tuple(sorted(frames)) for clip, frames in _mapping(kept.get(CUTS)).items() if _are_frames(frames)}
    reviewed = {track: said for track, said in _mapping(kept.get(REVIEWED_AS)).items() if isinstance(said, str)}
    return Known(cuts, reviewed)


def _mapping(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, dict) else {}


def _are_frames(value: object) -> bool:
    return isinstance(value, list) and all(type(each) is int and 0 <= each < 2**53 for each in cast("list[Any]", value))


def noted_reviews(edit: Edit, noted: Mapping[str, str]) -> dict[str, str] | None:
    """`noted` (track id to digest) after an edit: a track that is marked as reviewed or accepted is noted as it is now.
    None if the edit says nothing of the kind.
    """
    found: dict[str, str] = {}
    for change in edit.changes:
        if isinstance(change.after, Track) and _is_marked(change):
            found[change.after.id] = digest(change.after)
    return {**noted, **found} if found else None


def _is_marked(change: Change) -> bool:
    before, after = change.before, change.after
    assert isinstance(after, Track)
    if not is_looked_at(after):
        return False
    if not isinstance(before, Track) or before.review not in LOOKED_AT:
        return True
    return before.review is not after.review or len(before.reviewed) > len(after.reviewed)


class Findings:
    """The findings of one session. Lives on the main thread; only snapshots go elsewhere."""

    def __init__(
        self,
        store: Store,
        jobs: JobRunner,
        known: Callable[[], Known],
        failed: Callable[[PlainError], None] = lambda _error: None,
    ) -> None:
        self._store, self._jobs, self._known, self._failed = store, jobs, known, failed
        self._report: Report | None = None
        self._listeners: list[Callable[[], None]] = []
        self._choosing: list[Callable[[], None]] = []
        self._waiting: list[Callable[[], None]] = []
        self._touched: set[str] = set()
        self._all = True
        """Whether everything must be looked at again, rather than `_touched` only."""
        self._stale, self._running, self._closed = True, False, False
        self.watched = False
        """While somebody looks at the list, every edit is followed up at once."""
        self.current: Finding | None = None
        """The one that was gone to last."""
        self.found: tuple[Finding, ...] = ()
        """By track number, then frame; without those set aside."""
        self.aside: tuple[Finding, ...] = ()
        """Those that a person has set aside and that would still be found."""

    @property
    def ready(self) -> bool:
        """Whether `found` is about the store as it is now."""
        return not self._stale and not self._running

    @property
    def counts(self) -> Mapping[Severity, int]:
        return Counter(finding.severity for finding in self.found)

    def frames(self, clip: str) -> list[int]:
        """The frames of a clip on which something was found, rising, each once."""
        return sorted({finding.frame for finding in self.found if finding.clip == clip and finding.frame is not None})

    def choose(self, finding: Finding) -> None:
        """Somebody goes to this one."""
        self.current = finding
        for listener in tuple(self._choosing):
            listener()

    def listen_chosen(self, callback: Callable[[], None]) -> None:
        """Calls back when somebody goes to a finding."""
        self._choosing.append(callback)

    def listen(self, callback: Callable[[], None]) -> None:
        """Calls back when there are new findings, or when the old ones are out of date."""
        self._listeners.append(callback)

    def wanted(self, then: Callable[[], None] | None = None) -> None:
        """Makes sure that `found` is up to date, soon; then calls back, at once if it is already."""
        if then is not None:
            self._waiting.append(then)
        if self.ready:
            self._call_back()
        elif not self._running:
            self._look()

    def edited(self, edit: Edit) -> None:
        """An edit was done: what it touched is looked at again when next wanted, or at once while watched."""
        for change in edit.changes:
            thing = change.after if change.after is not None else change.before
            if isinstance(thing, Track):
                self._touched.add(thing.id)
            elif isinstance(thing, Mark):
                self._touched.update(filter(None, (thing.track,)))
            elif change.key[0] != "facts":
                self._all = True
        self._outdate()

    def known_changed(self) -> None:
        """What checks know besides the annotations has changed: shot cuts, for one."""
        self._all = True
        self._outdate()

    def close(self) -> None:
        """Nobody is told any more; a job that still runs ends for nothing."""
        self._closed = True
        self._listeners.clear()
        self._choosing.clear()
        self._waiting.clear()

    def _outdate(self) -> None:
        self._stale = True
        if self.watched and not self._running:
            self._look()

    def _look(self) -> None:
        store, known, before = self._store.snapshot(), self._known(), self._report
        touched, whole = frozenset(self._touched), self._all or before is None
        self._touched.clear()
        self._all, self._stale, self._running = False, False, True

        def work(progress: Progress) -> Report:
            progress.check()
            return Report.of(store, known) if whole or before is None else before.after(store, known, touched)

        def done(report: Report) -> None:
            self._running = False
            if self._closed:
                return
            self._report = report
            self.found, self.aside = tuple(report.findings(store)), tuple(report.findings(store, aside=True))
            if self._stale and (self.watched or self._waiting):
                self._look()
                return
            for listener in tuple(self._listeners):
                listener()
            self._call_back()

        def failed(error: PlainError) -> None:
            self._running, self._all, self._stale = False, True, True
            self._waiting.clear()
            self._failed(error)

        self._jobs.start("Look for findings", work, done, failed, quiet=not whole)

    def _call_back(self) -> None:
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()

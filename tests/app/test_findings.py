"""The service that keeps findings up to date: lazily, by what was touched, and together."""

from collections.abc import Callable
from typing import Any

import msgspec

from annotations import edits
from annotations.changes import Edit
from annotations.checks import Known, Severity, aside_mark
from annotations.keyframes import Keyframes
from annotations.model import Review
from annotations.review import digest
from annotations.store import Store
from app.findings import Findings, known_of, noted_reviews
from app.jobs import InlineJobs, Job, perform
from tests.annotations.examples import box, keyframe, store, track


class HeldJobs(InlineJobs):
    """Jobs that end when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.held: list[Callable[[], None]] = []

    def start(self, title: str, work: Any, done: Any = None, failed: Any = None, *, quiet: bool = False) -> Job:
        job = Job(title, quiet=quiet)
        self.held.append(lambda: self._leave(job, perform(job, work)(), done, failed))
        return job

    def end_one(self) -> None:
        self.held.pop(0)()


OUTSIDE = track(1, keyframes=Keyframes([keyframe(3, box(1270)), keyframe(9, box(20))]))


def service(held: Store, jobs: InlineJobs) -> Findings:
    made = Findings(held, jobs, Known)
    held.listen(made.edited)
    return made


def warnings(found: Findings) -> list[str]:
    return [finding.code for finding in found.found if finding.severity is Severity.WARNING]


def test_nothing_is_looked_at_before_somebody_wants_to_know() -> None:
    held, jobs = store(OUTSIDE), HeldJobs()
    found = service(held, jobs)
    held.apply(edits.set_review(OUTSIDE, Review.REVIEWED))
    assert not jobs.held and not found.found and not found.ready
    told: list[int] = []
    found.wanted(lambda: told.append(1))
    assert not told
    jobs.end_one()
    assert told == [1] and found.ready and warnings(found) == ["shape_outside_picture"]
    found.wanted(lambda: told.append(2))
    assert told == [1, 2] and not jobs.held


def test_while_watched_edits_are_followed_and_those_during_a_job_looked_at_together() -> None:
    held, jobs = store(OUTSIDE), HeldJobs()
    found = service(held, jobs)
    told: list[int] = []
    found.listen(lambda: told.append(len(found.found)))
    found.watched = True
    found.wanted()
    for number in (2, 3):
        held.apply(edits.new_track(held, "c1", "vehicle", keyframe(3, box(1275)), new_id=lambda n=number: f"t{n}"))
    assert len(jobs.held) == 1
    jobs.end_one()
    assert not told and len(jobs.held) == 1
    jobs.end_one()
    assert len(told) == 1 and warnings(found).count("shape_outside_picture") == 3
    held.apply(edits.delete_tracks([held.tracks["t2"], held.tracks["t3"]]))
    jobs.end_one()
    assert warnings(found) == ["shape_outside_picture"]


def test_what_is_set_aside_is_counted_apart_and_comes_back() -> None:
    held = store(OUTSIDE)
    found = service(held, InlineJobs())
    found.wanted()
    finding = next(each for each in found.found if each.code == "shape_outside_picture")
    mark = aside_mark(held, finding, author="Olena", made_at="2026-05-02T10:00:00Z")
    assert mark is not None
    put = edits.put_mark(mark)
    held.apply(put)
    found.wanted()
    assert not warnings(found) and [each.code for each in found.aside] == ["shape_outside_picture"]
    held.apply(put.inverse())
    found.wanted()
    assert warnings(found) == ["shape_outside_picture"]
    assert found.frames("c1") == [3] and found.counts[Severity.WARNING] == 1


def test_reviews_are_noted_so_that_later_changes_can_be_told() -> None:
    before = track()
    marked = edits.set_review(before, Review.REVIEWED)
    after = marked.changes[0].after
    noted = noted_reviews(marked, {"other": "0"})
    assert noted == {"other": "0", "t1": digest(before)}
    moved = edits.set_shape(after, 0, box(40))  # type: ignore[arg-type]
    assert noted_reviews(moved, noted) is None
    assert noted_reviews(Edit(title="x", changes=()), {}) is None


def test_what_a_project_remembers_may_be_of_any_form() -> None:
    kept = {"cuts": {"c1": [9, 4], "c2": ["x"], "c3": [-1], "c4": 3}, "reviewed_as": {"t1": "ab", "t2": 4}}
    assert known_of(kept) == Known({"c1": (4, 9)}, {"t1": "ab"})
    assert known_of({"cuts": 3, "reviewed_as": []}) == Known()


def test_it_is_quiet_after_the_first_look() -> None:
    held, jobs = store(OUTSIDE), HeldJobs()
    titles: list[bool] = []
    start = jobs.start
    jobs.start = lambda *a, **k: (titles.append(k["quiet"]), start(*a, **k))[1]  # type: ignore[method-assign]
    found = service(held, jobs)
    found.wanted()
    jobs.end_one()
    held.apply(edits.set_notes(held.tracks["t1"], "x"))
    found.wanted()
    assert titles == [False, True]
    found.close()
    jobs.end_one()
    assert msgspec.structs.asdict(found.found[0])["code"]

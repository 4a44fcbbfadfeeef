"""Somebody edits, undoes, closes, crashes and reopens in any order: nothing is lost and everything agrees."""

import shutil
import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path

import msgspec
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from annotations import edits
from annotations.changes import Edit
from annotations.errors import AnnotationError
from annotations.formats import check_document, export_of
from annotations.formats.importing import plan
from annotations.formats.native import NATIVE
from annotations.frames import Span
from annotations.history import History
from annotations.keyframe import After, Keyframe, Origin, Source
from annotations.model import Alternative, ClipRef, Mark, MarkKind, ProjectFacts, Review, Track
from annotations.project_file import ProjectFile
from annotations.query import Index
from annotations.shapes.shape import Shape
from annotations.store import Store
from tests.annotations.examples import SMALL_TAXONOMY, TIMES, box, clip, new_project, opened

frames = st.integers(0, 30)
numbers = st.floats(0, 700, allow_nan=False).map(lambda x: round(x, 3))
shapes = st.one_of(
    st.builds(box, numbers, numbers, st.floats(1, 50)),
    st.builds(lambda x, y: Shape("point", (x, y)), numbers, numbers),
    st.builds(lambda x, y: Shape("polygon", (x, y, x + 9, y, x, y + 9.5)), numbers, numbers),
)
sources = st.sampled_from(
    [Source(), Source(Origin.TRACKER, "csrt", 0.25), Source(Origin.DETECTOR, "d", 0.5, accepted=True)]
)
values = st.one_of(st.text(max_size=4), st.integers(-9, 9), st.booleans(), st.lists(st.text(max_size=2), max_size=2))
keyframes = st.builds(
    Keyframe,
    frame=frames,
    shape=shapes,
    after=st.sampled_from(After),
    occluded=st.booleans(),
    attributes=st.dictionaries(st.sampled_from(["x.a", "x.b"]), values, max_size=2),
    source=sources,
)
CUTS: list[Callable[[Track, Span], Edit]] = [
    lambda track, span: edits.trim_before(track, span.first),
    lambda track, span: edits.trim_after(track, span.last),
    lambda track, span: edits.hide_here(track, span.first, last_frame=99),
    lambda track, span: edits.delete_rest(track, span.first),
    lambda track, span: edits.delete_in_range(track, span, last_frame=99),
    edits.extend_to,
    lambda track, span: edits.propagate(track, span.first, span, hold=True, last_frame=99),
    lambda track, span: edits.duplicate_to(track, span.first, span.last),
    lambda track, span: edits.simplify(track, 5.0),
    lambda track, span: edits.convert(track, "polygon"),
]
State = tuple[ProjectFacts, str, dict[str, ClipRef], dict[str, Track], dict[str, Mark]]


def state(store: Store) -> State:
    return store.facts, store.taxonomy.sha256, dict(store.clips), dict(store.tracks), dict(store.marks)


class Editing(RuleBasedStateMachine):
    """One project and what it should hold: `past` and `future` are whole states, kept by copying."""

    @initialize()
    def start(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.ids = count(1)
        self.project: ProjectFile = new_project(self.folder, taxonomy=SMALL_TAXONOMY)
        self.load()
        self.past: list[State] = []
        self.future: list[State] = []
        self.merge_key = ""
        self.do(edits.add_clip(self.store, clip()))
        self.project.put_times("c1", TIMES)

    def load(self) -> None:
        self.store = self.project.load()
        self.history = History(self.store, self.project.commit, self.project.recent(self.store))
        self.index = Index(self.store)
        self.merge_key = ""

    def new_id(self) -> str:
        return f"id{next(self.ids)}"

    def do(self, edit: Edit) -> None:
        """Through the history, and by copying whole states."""
        before = state(self.store)
        if self.history.do(edit) is None:
            assert state(self.store) == before
            return
        if not edit.merge_key or edit.merge_key != self.merge_key:
            self.past.append(before)
        self.merge_key = edit.merge_key
        self.future.clear()
        if self.past[-1] == state(self.store):
            # merged nudges that end where they began
            self.past.pop()
            self.merge_key = ""

    def attempt(self, make: Callable[..., Edit], *arguments: object) -> None:
        """Do what may be refused; a refusal changes nothing."""
        before = state(self.store)
        try:
            edit = make(*arguments)
        except AnnotationError:
            assert state(self.store) == before
            return
        self.do(edit)

    def some_track(self, data: st.DataObject) -> Track:
        return data.draw(st.sampled_from(list(self.store.tracks.values())))

    def has_tracks(self) -> bool:
        return bool(self.store.tracks)

    # -- edits -----------------------------------------------------------------------------------------------------

    @rule(keyframe=keyframes, label=st.sampled_from(["vehicle", "smoke", "x.own"]))
    def add(self, keyframe: Keyframe, label: str) -> None:
        self.attempt(lambda: edits.new_track(self.store, "c1", label, keyframe, new_id=self.new_id))

    @precondition(has_tracks)
    @rule(data=st.data(), keyframe=keyframes)
    def put(self, data: st.DataObject, keyframe: Keyframe) -> None:
        self.attempt(edits.put_keyframe, self.some_track(data), keyframe)

    @precondition(has_tracks)
    @rule(data=st.data(), run=st.lists(keyframes, max_size=6))
    def run_a_tracker(self, data: st.DataObject, run: list[Keyframe]) -> None:
        self.attempt(edits.put_keyframes, self.some_track(data), run)

    @precondition(has_tracks)
    @rule(data=st.data(), frame=frames, shape=shapes)
    def move(self, data: st.DataObject, frame: int, shape: Shape) -> None:
        self.attempt(edits.set_shape, self.some_track(data), frame, shape)

    @precondition(has_tracks)
    @rule(data=st.data(), frame=frames, dx=st.sampled_from([-1, 0, 1]))
    def nudge(self, data: st.DataObject, frame: int, dx: int) -> None:
        self.attempt(edits.nudge, self.some_track(data), frame, dx, 0)

    @precondition(has_tracks)
    @rule(data=st.data(), start=frames, end=frames)
    def move_in_time(self, data: st.DataObject, start: int, end: int) -> None:
        self.attempt(edits.move_keyframe, self.some_track(data), start, end)

    @precondition(has_tracks)
    @rule(data=st.data(), frame=frames)
    def remove(self, data: st.DataObject, frame: int) -> None:
        self.attempt(edits.remove_keyframe, self.some_track(data), frame)

    @precondition(has_tracks)
    @rule(data=st.data(), frame=frames, after=st.sampled_from(After))
    def after(self, data: st.DataObject, frame: int, after: After) -> None:
        self.attempt(edits.set_after, self.some_track(data), frame, after)

    @precondition(has_tracks)
    @rule(data=st.data(), frame=frames)
    def hide(self, data: st.DataObject, frame: int) -> None:
        self.attempt(edits.hide_from, self.some_track(data), frame)

    @precondition(has_tracks)
    @rule(data=st.data(), name=st.sampled_from(["x.a", "x.b"]), value=values | st.none(), frame=frames | st.none())
    def attribute(self, data: st.DataObject, name: str, value: object, frame: int | None) -> None:
        self.attempt(edits.set_attribute, self.some_track(data), name, value, frame)

    @precondition(has_tracks)
    @rule(data=st.data(), notes=st.text(max_size=5), review=st.sampled_from(Review))
    def describe(self, data: st.DataObject, notes: str, review: Review) -> None:
        self.do(edits.set_notes(self.some_track(data), notes))
        self.do(edits.set_review(self.some_track(data), review))

    @precondition(has_tracks)
    @rule(data=st.data(), a=frames, b=frames, review=st.sampled_from(Review))
    def review_a_range(self, data: st.DataObject, a: int, b: int, review: Review) -> None:
        track = self.some_track(data)
        before = [track.review_on(frame) for frame in range(32)]
        self.do(edits.set_review_range(track, Span(min(a, b), max(a, b)), review))
        after = self.store.tracks[track.id]
        expected = [review if min(a, b) <= frame <= max(a, b) else old for frame, old in enumerate(before)]
        assert [after.review_on(frame) for frame in range(32)] == expected

    @precondition(has_tracks)
    @rule(data=st.data(), names=st.lists(st.text(max_size=3), max_size=3), percent=st.integers(-1, 101) | st.none())
    def doubt(self, data: st.DataObject, names: list[str], percent: int | None) -> None:
        doubts = [Alternative(value=name, percent=percent, reason_for=name) for name in names]
        self.attempt(edits.set_alternatives, self.some_track(data), doubts)

    @precondition(has_tracks)
    @rule(data=st.data(), name=st.text(max_size=3))
    def relate(self, data: st.DataObject, name: str) -> None:
        tracks = data.draw(st.lists(st.sampled_from(list(self.store.tracks.values())), unique_by=lambda t: t.id))
        self.attempt(edits.set_group, tracks, name)
        self.attempt(edits.set_identity, [self.store.tracks[track.id] for track in tracks], name)

    def has_a_clip(self) -> bool:
        return bool(self.store.clips)

    @precondition(has_a_clip)
    @rule(frame=frames, note=st.text(max_size=5), kind=st.sampled_from(MarkKind), at=st.tuples(numbers, numbers))
    def mark(self, frame: int, note: str, kind: MarkKind, at: tuple[float, float]) -> None:
        self.do(edits.put_mark(Mark(id=self.new_id(), clip="c1", frame=frame, note=note, kind=kind, at=at)))

    def has_marks(self) -> bool:
        return bool(self.store.marks)

    @precondition(has_marks)
    @rule(data=st.data(), note=st.text(max_size=5), settled=st.booleans())
    def change_a_mark(self, data: st.DataObject, note: str, settled: bool) -> None:
        mark = data.draw(st.sampled_from(list(self.store.marks.values())))
        self.do(edits.put_mark(msgspec.structs.replace(mark, note=note), mark))
        self.do(edits.resolve_mark(self.store.marks[mark.id], settled))

    @precondition(has_marks)
    @rule(data=st.data())
    def remove_a_mark(self, data: st.DataObject) -> None:
        self.do(edits.remove_mark(data.draw(st.sampled_from(list(self.store.marks.values())))))

    @precondition(has_tracks)
    @rule(data=st.data(), frame=frames, other=frames, make=st.sampled_from(CUTS))
    def cut(self, data: st.DataObject, frame: int, other: int, make: Callable[[Track, Span], Edit]) -> None:
        self.attempt(make, self.some_track(data), Span(min(frame, other), max(frame, other)))

    @precondition(has_tracks)
    @rule(data=st.data(), frame=frames)
    def split(self, data: st.DataObject, frame: int) -> None:
        self.attempt(lambda: edits.split(self.store, self.some_track(data), frame, new_id=self.new_id))

    @precondition(has_tracks)
    @rule(data=st.data(), end_to_start=st.booleans(), gap=st.sampled_from(After))
    def unite(self, data: st.DataObject, end_to_start: bool, gap: After) -> None:
        tracks = data.draw(st.lists(st.sampled_from(list(self.store.tracks.values())), unique_by=lambda t: t.id))
        if end_to_start:
            self.attempt(edits.join, tracks, gap)
        else:
            self.attempt(edits.merge, tracks, 99)

    @precondition(has_tracks)
    @rule(data=st.data(), by=st.integers(-9, 9))
    def shift(self, data: st.DataObject, by: int) -> None:
        self.attempt(lambda: edits.shift([self.some_track(data)], by, self.store.clips))

    @precondition(has_tracks)
    @rule(data=st.data(), label=st.sampled_from(["vehicle", "smoke"]))
    def relabel(self, data: st.DataObject, label: str) -> None:
        self.do(edits.relabel(self.store, self.some_track(data), label))

    @precondition(has_tracks)
    @rule(data=st.data())
    def accept(self, data: st.DataObject) -> None:
        self.do(edits.accept_keyframes(self.some_track(data)))

    @precondition(has_tracks)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        self.do(edits.delete_tracks([self.some_track(data)]))

    @rule(title=st.text(max_size=5))
    def rename(self, title: str) -> None:
        self.do(edits.rename_project(self.store, title))

    @precondition(has_tracks)
    @rule(number=st.integers(1, 9))
    def import_copies(self, number: int) -> None:
        """Another person's document: our tracks, one of them changed."""
        document = NATIVE.read(self.exported())
        changed = edits.set_notes(document.tracks[0], f"theirs {number}").changes[0].after
        assert isinstance(changed, Track)
        theirs = type(document)(tracks=(changed, *document.tracks[1:]), clips=document.clips, marks=document.marks)
        planned = plan(self.store, theirs, new_id=self.new_id)
        if planned.edit is not None:
            self.do(planned.edit)

    # -- time travel -----------------------------------------------------------------------------------------------

    @rule()
    def undo(self) -> None:
        now = state(self.store)
        assert (self.history.undo() is None) == (not self.past)
        if self.past:
            self.future.append(now)
            assert state(self.store) == self.past.pop()
            self.merge_key = ""

    @rule()
    def redo(self) -> None:
        now = state(self.store)
        assert (self.history.redo() is None) == (not self.future)
        if self.future:
            self.past.append(now)
            assert state(self.store) == self.future.pop()
            self.merge_key = ""

    # -- endings ---------------------------------------------------------------------------------------------------

    @rule()
    def close_and_reopen(self) -> None:
        self.reopened(self.project.close)

    @rule()
    def crash_and_reopen(self) -> None:
        """The files as they are at this moment, taken elsewhere: what a killed process leaves behind."""
        elsewhere = Path(tempfile.mkdtemp())
        for file in self.folder.iterdir():
            shutil.copyfile(file, elsewhere / file.name)

        def crash() -> None:
            self.project.close()
            shutil.rmtree(self.folder)
            self.folder = elsewhere

        self.reopened(crash)

    def reopened(self, end: Callable[[], None]) -> None:
        held, document = state(self.store), self.exported()
        titles = (self.history.undo_titles, self.history.redo_titles)
        end()
        self.project = opened(self.folder / "work.hovermark")
        self.load()
        assert state(self.store) == held
        assert self.exported() == document
        assert (self.history.undo_titles, self.history.redo_titles) == titles

    # -- what must always hold -------------------------------------------------------------------------------------

    def exported(self) -> bytes:
        times = self.project.times("c1")
        assert times is not None
        head = self.project.journal_head
        return NATIVE.write(
            export_of(self.store, times={"c1": times}, journal_head=head, exported_at="", generator="", dense=False)
        )

    @invariant()
    def disk_and_memory_agree(self) -> None:
        if hasattr(self, "project"):
            assert self.project.verify() == []
            assert state(self.project.load()) == state(self.store)
            assert len(self.history.undo_titles) == len(self.past)
            assert len(self.history.redo_titles) == len(self.future)

    @invariant()
    def the_index_is_up_to_date(self) -> None:
        if hasattr(self, "project"):
            fresh = Index(self.store)
            assert all(self.index.on("c1", frame) == fresh.on("c1", frame) for frame in (0, 5, 15, 30, 99))
            assert self.index.marks_of("c1") == fresh.marks_of("c1")

    def teardown(self) -> None:
        if hasattr(self, "project"):
            assert check_document(self.exported()) == []
            assert NATIVE.read(self.exported()).tracks == tuple(
                sorted(self.store.tracks.values(), key=lambda track: track.number)
            )
            assert {mark.id: mark for mark in NATIVE.read(self.exported()).marks} == self.store.marks
            self.project.close()
            shutil.rmtree(self.folder)


TestEditing = Editing.TestCase
# shrinking a whole session takes minutes; the steps that fail are told in any case
TestEditing.settings = settings(phases=[Phase.generate], max_examples=20, stateful_step_count=30, deadline=None)

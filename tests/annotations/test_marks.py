"""Marks are things of a project like its tracks: kept, undone, told in the journal, taken along with their clip."""

import shutil
import sqlite3
from pathlib import Path

import msgspec
import pytest

from annotations import edits
from annotations.errors import AnnotationError
from annotations.frames import Span
from annotations.history import History
from annotations.model import Alternative, Mark, MarkKind, Review, ReviewSpan, Track
from annotations.project_file import ProjectFile
from annotations.query import Index
from annotations.store import Store
from tests.annotations.examples import clip, new_project, only_track, opened, store, track, worked_on

OLD = Path(__file__).resolve().parents[1] / "data" / "version-1.hovermark"
MARK = Mark(id="m1", clip="c1", frame=7)


def test_marks_are_put_changed_settled_and_removed() -> None:
    held = store()
    index = Index(held)
    held.apply(edits.put_mark(MARK))
    held.apply(edits.put_mark(Mark(id="m2", clip="c1", frame=3, kind=MarkKind.COMMENT)))
    assert [mark.id for mark in index.marks_of("c1")] == ["m2", "m1"]
    assert index.marks_of("c2") == []
    moved = msgspec.structs.replace(MARK, frame=1)
    held.apply(edits.change_mark(MARK, moved))
    assert [mark.id for mark in index.marks_of("c1")] == ["m1", "m2"]
    held.apply(edits.resolve_mark(held.marks["m2"]))
    assert held.marks["m2"].resolved
    held.apply(edits.remove_mark(moved))
    assert list(held.marks) == ["m2"] and [mark.id for mark in index.marks_of("c1")] == ["m2"]


def test_edits_of_marks_say_what_they_do() -> None:
    comment = Mark(id="m2", clip="c1", frame=3, kind=MarkKind.COMMENT)
    noted = msgspec.structs.replace(comment, note="so")
    assert edits.put_mark(MARK).title == "Add mark on frame 7"
    assert edits.put_mark(noted, comment).title == "Change comment on frame 3"
    assert edits.put_mark(noted, comment).merge_key and not edits.put_mark(MARK).merge_key
    assert edits.resolve_mark(comment).title == "Settle comment on frame 3"
    assert edits.resolve_mark(comment, False).title == "Reopen comment on frame 3"
    edit = edits.remove_mark(MARK)
    assert (edit.title, edit.clip, edit.frame) == ("Remove mark on frame 7", "c1", 7)
    with pytest.raises(AnnotationError, match="before the first frame"):
        edits.put_mark(Mark(id="m1", clip="c1", frame=-1))


def test_a_clip_takes_its_marks_along() -> None:
    held = store(track(), clips=(clip("c1"), clip("c2")))
    held.apply(edits.put_mark(MARK))
    held.apply(edits.put_mark(Mark(id="m2", clip="c2", frame=3)))
    edit = edits.remove_clip(held, "c1")
    held.apply(edit)
    assert list(held.marks) == ["m2"]
    held.apply(edit.inverse())
    assert held.marks["m1"] == MARK


def test_a_range_is_reviewed() -> None:
    one = track(review=Review.REVIEWED)
    one = only_track(edits.set_review_range(one, Span(2, 8), Review.CONTESTED))
    one = only_track(edits.set_review_range(one, Span(4, 5), Review.REVIEWED))
    assert one.reviewed == (
        ReviewSpan(first=2, last=3, review=Review.CONTESTED),
        ReviewSpan(first=6, last=8, review=Review.CONTESTED),
    )
    one = only_track(edits.set_review_range(one, Span(4, 5), Review.CONTESTED))
    assert one.reviewed == (ReviewSpan(first=2, last=8, review=Review.CONTESTED),)
    whole = edits.set_review(one, Review.ACCEPTED)
    assert whole.title == "Mark as accepted: Vehicle #1 (with its range)"
    assert only_track(whole).reviewed == ()


def test_alternatives_are_ranked_by_the_person() -> None:
    ranked = [Alternative(value="veh.mrap.wolfhound", percent=70), Alternative(value="veh.mrap.mastiff", percent=30)]
    assert only_track(edits.set_alternatives(track(), ranked)).alternatives == tuple(ranked)
    with pytest.raises(AnnotationError, match="twice"):
        edits.set_alternatives(track(), [ranked[0], ranked[0]])
    with pytest.raises(AnnotationError, match="0 to 100"):
        edits.set_alternatives(track(), [Alternative(value="x", percent=101)])


def test_tracks_are_grouped_and_linked() -> None:
    one, two = track(1), track(2, clip="c2")
    grouped = edits.set_group([one, two], " column ")
    assert grouped.title == "Group 2 tracks as “column”"
    after = [change.after for change in grouped.changes]
    assert all(isinstance(each, Track) and each.group == "column" for each in after)
    assert edits.set_group([one], "").title == "Ungroup Vehicle #1"
    assert only_track(edits.set_identity([one], "that one")).identity == "that one"
    assert edits.set_identity([one], "").title == "Unlink Vehicle #1"
    with pytest.raises(AnnotationError):
        edits.set_group([], "x")


def test_everything_new_is_kept_and_verified(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        held, history = worked_on(project)
        say_all(held, history)
        told = dict(held.tracks), dict(held.marks)
        assert project.verify() == []
    with opened(tmp_path / "work.hovermark") as project:
        again = project.load()
        assert (dict(again.tracks), dict(again.marks)) == told
        history = History(again, project.commit, project.recent(again))
        for _ in range(7):
            history.undo()
        assert not again.marks and again.tracks["id1"].group == "" and again.tracks["id1"].alternatives == ()
        assert project.verify() == []


def say_all(kept: Store, history: History) -> None:
    history.do(edits.set_review_range(kept.tracks["id1"], Span(2, 8), Review.CONTESTED))
    history.do(edits.set_alternatives(kept.tracks["id1"], [Alternative(value="x", percent=1)]))
    history.do(edits.set_group([kept.tracks["id1"]], "g"))
    history.do(edits.set_identity([kept.tracks["id1"]], "i"))
    history.do(edits.put_mark(Mark(id="m1", clip="c1", frame=7, at=(1.5, 2.0), note="чому?", unknown={"x": [1]})))
    history.do(edits.resolve_mark(kept.marks["m1"]))
    history.do(edits.set_group([kept.tracks["id1"]], ""))


def test_a_file_of_version_1_goes_on(tmp_path: Path) -> None:
    """Written by the program as it was before there were marks."""
    path = Path(shutil.copy(OLD, tmp_path / "old.hovermark"))
    with opened(path) as project:
        assert project.backup == tmp_path / "old.v1-backup.hovermark"
        assert project.verify() == []
        held = project.load()
        history = History(held, project.commit, project.recent(held))
        assert history.redo_title == "Set x.a of Vehicle #2" and len(history.undo_titles) == 6
        assert held.tracks["id1"].notes == "перший" and not held.marks
        say_all(held, history)
        assert project.verify() == []
        for _ in range(13):
            history.undo()
        assert not held.tracks and project.verify() == []
    with ProjectFile.open(path, read_only=True) as project:
        assert not project.load().marks


def test_damaged_members_are_told(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        worked_on(project)
    for text in ('{"group": 5}', '{"reviewed": [1]}', '{"alternatives": {}}', '{"nothing": 1}'):
        db = sqlite3.connect(tmp_path / "work.hovermark")
        db.execute("UPDATE tracks SET more = ?", (text,))
        db.commit()
        db.close()
        with opened(tmp_path / "work.hovermark") as project, pytest.raises(AnnotationError, match="damaged"):
            project.load()

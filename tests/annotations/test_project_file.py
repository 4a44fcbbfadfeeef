"""A project file loses nothing and says what is wrong with it."""

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from annotations import edits, project_file, project_opening
from annotations.changes import Change, Edit
from annotations.errors import AnnotationError
from annotations.history import History
from annotations.keyframe import Keyframe, Origin, Source
from annotations.project_file import ProjectFile
from annotations.store import Store
from annotations.taxonomy import default_taxonomy
from tests.annotations.examples import FACTS, TIMES, box, clip, new_project, opened, track, worked_on


@pytest.fixture
def project(tmp_path: Path) -> Iterator[ProjectFile]:
    with new_project(tmp_path) as made:
        yield made


def same(a: Store, b: Store) -> bool:
    return (a.facts, a.taxonomy, dict(a.clips), dict(a.tracks)) == (b.facts, b.taxonomy, dict(b.clips), dict(b.tracks))


def rows(path: Path, statement: str, *values: object) -> list[tuple[object, ...]]:
    db = sqlite3.connect(path)
    try:
        with db:
            return db.execute(statement, values).fetchall()
    finally:
        db.close()


# -- keeping -------------------------------------------------------------------------------------------------------


def test_a_new_project_holds_what_it_was_given(project: ProjectFile) -> None:
    held = project.load()
    assert (held.facts, held.taxonomy.sha256) == (FACTS, default_taxonomy().sha256)
    assert project.journal_head[1] == 1
    assert project.verify() == []


def test_everything_comes_back(project: ProjectFile) -> None:
    held, history = worked_on(project)
    history.do(edits.set_notes(held.tracks["id1"], "диму"))
    history.do(edits.delete_tracks([held.tracks["id2"]]))
    project.close()
    with opened(project.path) as again:
        assert same(again.load(), held)
        assert again.times("c1") == TIMES
        assert again.times("c2") is None
        assert again.verify() == []


def test_edits_are_there_without_closing(project: ProjectFile) -> None:
    held, _ = worked_on(project)
    with ProjectFile.open(project.path) as reader:
        assert same(reader.load(), held)


def test_after_closing_there_is_one_file_and_it_is_complete(project: ProjectFile, tmp_path: Path) -> None:
    held, _ = worked_on(project)
    project.close()
    project.close()
    assert [file.name for file in tmp_path.iterdir()] == ["work.hovermark"]
    moved = project.path.rename(tmp_path / "дим %20#?.hovermark")
    with opened(moved) as again:
        assert same(again.load(), held)
        assert not again.read_only


def test_nothing_is_written_over(project: ProjectFile, tmp_path: Path) -> None:
    with pytest.raises(AnnotationError, match="already a file “work"):
        new_project(tmp_path)
    (tmp_path / "note.hovermark").write_text("mine")
    with pytest.raises(AnnotationError, match="already"):
        new_project(tmp_path, "note.hovermark")
    assert (tmp_path / "note.hovermark").read_text() == "mine"


def test_a_project_that_cannot_be_made_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(AnnotationError, match="could not be made"):
        new_project(tmp_path / "nowhere")
    assert list(tmp_path.iterdir()) == []


def test_settings_are_kept_and_are_not_in_the_journal(project: ProjectFile) -> None:
    assert project.settings.get("view", "none") == "none"
    project.settings.put("view", {"hidden": ["a"], "zoom": 1.5})
    assert project.settings.get("view") == {"hidden": ["a"], "zoom": 1.5}
    assert project.journal_head[1] == 1


def test_putting_the_same_times_twice_is_one_entry(project: ProjectFile) -> None:
    project.put_times("c1", TIMES)
    project.put_times("c1", TIMES)
    assert [entry.kind for entry in project.journal()] == ["create", "times"]


# -- undo over sessions --------------------------------------------------------------------------------------------


def test_undo_goes_on_after_reopening(project: ProjectFile) -> None:
    held, history = worked_on(project)
    start = dict(held.tracks)
    for _ in range(3):
        history.do(edits.nudge(held.tracks["id1"], 5, 1.5, 0))
    history.do(edits.put_keyframe(held.tracks["id1"], Keyframe(frame=9, shape=box(3), attributes={"x": [1, 2.5]})))
    history.do(edits.set_certainty(held.tracks["id2"], "likely"))
    history.undo()
    history.undo()
    titles = (history.undo_titles, history.redo_titles)
    project.close()
    with opened(project.path) as again:
        store = again.load()
        more = History(store, again.commit, again.recent(store))
        assert (more.undo_titles, more.redo_titles) == titles
        assert more.redo() is not None
        assert more.redo() is not None
        assert store.tracks["id2"].certainty == "likely"
        for _ in range(3):
            more.undo()
        assert dict(store.tracks) == start
        while more.undo():
            pass
        assert (dict(store.tracks), dict(store.clips), store.facts) == ({}, {}, FACTS)
        assert again.verify() == []


def test_only_the_last_edits_are_rebuilt(project: ProjectFile) -> None:
    held, history = worked_on(project)
    for number in range(10):
        history.do(edits.rename_project(held, f"Title {number}"))
        history.close_step()
    recent = project.recent(held, 4)
    assert [entry.edit.changes[0].after.title for entry in recent] == [f"Title {n}" for n in range(6, 10)]  # type: ignore[union-attr]
    assert History(held, project.commit, recent).undo_titles[0] == "Rename project to “Title 9”"


def test_the_journal_tells_who_when_and_what(project: ProjectFile) -> None:
    held, history = worked_on(project)
    history.do(edits.set_shape(held.tracks["id1"], 7, box(8)))
    last = list(project.journal())[-1]
    assert (last.seq, last.kind, last.author, last.title) == (6, "edit", "Olena", "Move Vehicle #1")
    assert last.time == "2026-01-02T03:04:10.000Z"
    (told,) = msgspec.json.decode(last.changes)
    assert (told["before"], told["after"]) == ({}, {})
    assert told["keyframes"] == [[None, {"frame": 7, "shape": ["box", [8.0, 20.0, 38.0, 50.0]]}]]


# -- tampering -----------------------------------------------------------------------------------------------------

TAMPERINGS = {
    "UPDATE journal SET author = 'x' WHERE seq = 3": "entry 3 .* altered",
    "UPDATE journal SET time = '2020' WHERE seq = 2": "entry 2 .* altered",
    "UPDATE journal SET changes = replace(changes, '50.5', '60.5')": "entry 5 .* altered",
    "UPDATE journal SET changes = 'x' WHERE seq = 2": "cannot be read",
    "DELETE FROM journal WHERE seq = 3": "entry 3 is missing",
    "DELETE FROM journal WHERE seq = 5": "ends with entry 4, but entry 5",
    "DELETE FROM journal WHERE seq IN (2, 3)": "2 to 3 are missing",
    "UPDATE tracks SET notes = 'x' WHERE number = 1": "track #1 .* changed outside",
    "UPDATE tracks SET keyframes = (SELECT keyframes FROM tracks WHERE number = 2)": "Keyframes of the track #1",
    "DELETE FROM tracks WHERE number = 2": "in the journal but not in the project",
    "INSERT INTO tracks SELECT 99, 'z', 9, clip, label, attributes, certainty, review, notes, unknown, keyframe_count,"
    " keyframes, more FROM tracks WHERE number = 1": "in the project but not in its journal",
    "UPDATE clips SET json = replace(json, '1280', '1281')": "clip “clips/c1.mp4” .* changed outside",
    "UPDATE facts SET value = replace(value, 'Приклад', 'Other') WHERE key = 'facts'": "project's facts",
    "UPDATE facts SET value = '[\"00\", 5]' WHERE key = 'journal_head'": "ends with",
    "UPDATE taxonomy SET json = replace(json, '#ffb02e', '#ffb02f')": "project's taxonomy",
    "DELETE FROM clip_times": "frame times of clip c1 are in the journal",
    "UPDATE clip_times SET times = x'00'": "frame times of clip c1 are not as",
}


@pytest.mark.parametrize("statement", TAMPERINGS)
def test_tampering_is_found(project: ProjectFile, statement: str) -> None:
    worked_on(project)
    project.close()
    rows(project.path, statement)
    with opened(project.path) as again:
        complaints = "\n".join(again.verify())
    assert re.search(TAMPERINGS[statement], complaints), complaints


def test_a_journal_forged_from_the_middle_on_is_found(project: ProjectFile) -> None:
    worked_on(project)
    entries = list(project.journal())
    project.close()
    forged = msgspec.structs.replace(entries[1], author="Somebody").sealed()
    rows(project.path, "UPDATE journal SET author = ?, hash = ? WHERE seq = 2", forged.author, forged.hash)
    with opened(project.path) as again:
        assert any("entry 3" in complaint and "does not follow" in complaint for complaint in again.verify())


def test_very_many_complaints_end(project: ProjectFile) -> None:
    held, history = worked_on(project)
    for number in range(120):
        history.do(edits.rename_project(held, str(number)))
    project.close()
    rows(project.path, "UPDATE journal SET author = 'x'")
    with opened(project.path) as again:
        assert again.verify()[-1] == "And more."


# -- refusals ------------------------------------------------------------------------------------------------------


def limit_pages(project: ProjectFile) -> None:
    """As if the disk had no room for another page."""
    db = project._db
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count = {pages}")


def test_a_full_disk_is_told_and_changes_nothing(project: ProjectFile) -> None:
    held, history = worked_on(project)
    head = project.journal_head
    limit_pages(project)
    note = edits.set_notes(held.tracks["id1"], "x" * 100_000)
    with pytest.raises(AnnotationError) as told:
        history.do(note)
    assert str(told.value) == (
        "The disk is full: “Note on Vehicle #1” was not saved. What was there before is untouched. "
        "Free some space and do it again."
    )
    assert project.journal_head == head
    assert held.tracks["id1"].notes == ""
    assert history.undo_title == "Add Vehicle #2"
    assert same(project.load(), held)
    project._db.execute("PRAGMA max_page_count = 1000000")
    history.do(note)
    assert project.verify() == []


def test_what_has_no_stored_form_is_told_and_changes_nothing(project: ProjectFile) -> None:
    held, history = worked_on(project)
    for bad in (
        edits.set_notes(held.tracks["id1"], "half a \ud83d letter"),
        Edit(title="Odd \udc00 title", changes=(Change(held.tracks["id1"], None),)),
    ):
        with pytest.raises(AnnotationError, match="cannot be stored"):
            history.do(bad)
    assert same(project.load(), held)
    assert project.verify() == []


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_IOERR, "does not answer"),
        (sqlite3.SQLITE_READONLY, "cannot be written to"),
        (sqlite3.SQLITE_BUSY, "in use by another program"),
        (sqlite3.SQLITE_CORRUPT, "damaged"),
        (sqlite3.SQLITE_ERROR, "could not be written"),
    ],
)
def test_other_refusals_are_told_too(code: int, words: str, tmp_path: Path) -> None:
    error = sqlite3.OperationalError("strange")
    error.sqlite_errorcode = code
    told = str(project_opening.not_saved(tmp_path / "a.hovermark", "“Move”", error))
    assert words in told
    assert "“Move” was not saved" in told


def test_a_locked_database_is_told(tmp_path: Path) -> None:
    told = project_opening.told(tmp_path / "a.hovermark", sqlite3.OperationalError("database is locked"))
    assert "in use" in str(told)


def test_the_clock_is_utc() -> None:
    assert project_file.utc_now().utcoffset() is not None


def test_tracker_runs_come_back_with_their_scores(project: ProjectFile) -> None:
    held, history = worked_on(project)
    run = [Keyframe(frame=f, shape=box(f), source=Source(Origin.TRACKER, "csrt", f / 100)) for f in range(6, 90)]
    history.do(edits.put_keyframes(held.tracks["id1"], run))
    history.do(edits.accept_keyframes(held.tracks["id1"], range(10, 20)))
    project.close()
    with opened(project.path) as again:
        assert same(again.load(), held)
        assert again.verify() == []


def test_clips_are_replaced_in_place(project: ProjectFile) -> None:
    held, history = worked_on(project)
    history.do(edits.add_clip(held, clip("c2")))
    history.do(edits.relocate_clip(held.clips["c1"], "elsewhere/c1.mp4"))
    assert list(project.load().clips) == ["c1", "c2"]
    history.do(Edit(title="t", changes=(Change(None, track(7)),)))
    assert same(project.load(), held)

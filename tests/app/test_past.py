"""The past as the journal tells it: steps, what was undone, what can be gone to; also after reopening."""

from pathlib import Path

import pytest

from annotations import edits
from annotations.changes import Edit
from annotations.history import History
from annotations.journal import Line
from annotations.project_file import ProjectFile
from app.past import CHUNK, Past, Standing
from tests.ui.fakes import make_workspace


class Desk:
    """A project on which notes are written."""

    def __init__(self, folder: Path) -> None:
        self.workspace = make_workspace(folder)
        assert self.workspace.session is not None
        self.session = self.workspace.session

    def note(self, text: str, *, merge: str = "") -> None:
        track = self.session.store.tracks["t12"]
        made = edits.set_notes(track, text)
        self.session.edit(Edit(title=f"Note {text}", changes=made.changes, clip="clip", frame=1237, merge_key=merge))

    def past(self) -> Past:
        past = Past(self.session.project.journal_lines)
        while not past.complete:
            past.more()
        return past

    def seen(self, past: Past | None = None) -> list[tuple[str, str]]:
        past = past or self.past()
        standings = past.standings(self.session.history)
        return [(step.last.title, standings.of(step).value) for step in past.steps]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_steps_and_where_they_stand(desk: Desk) -> None:
    for name in "abcd":
        desk.note(name)
    desk.session.undo()
    desk.session.undo()
    assert desk.seen()[:4] == [("Note d", "undone"), ("Note c", "undone"), ("Note b", "now"), ("Note a", "done")]
    desk.note("e")
    assert desk.seen()[:5] == [
        ("Note e", "now"),
        ("Note d", "gone"),
        ("Note c", "gone"),
        ("Note b", "done"),
        ("Note a", "done"),
    ]
    assert desk.seen()[-1][1] == "record"


def test_what_is_read_piece_by_piece_is_the_same_as_what_is_caught_up(desk: Desk) -> None:
    past = desk.past()
    desk.note("a", merge="typing")
    desk.note("ab", merge="typing")
    past.catch_up()
    desk.note("abc", merge="typing")
    desk.note("z")
    desk.session.undo()
    past.catch_up()
    assert desk.seen(past) == desk.seen()
    assert desk.seen(past)[:2] == [("Note z", "undone"), ("Note abc", "now")]
    assert len(past.steps[1].seqs) == 3


def test_the_way_to_a_step(desk: Desk) -> None:
    for name in "abcd":
        desk.note(name)
    desk.session.undo()
    past = desk.past()
    standings = past.standings(desk.session.history)
    assert [standings.way_to(step) for step in past.steps[:4]] == [1, 0, -1, -2]
    beginning = next(step for step in past.steps if step.last.title == "Begin")
    assert standings.way_to(beginning) == -3 or standings.way_to(beginning) == -4
    assert standings.of(beginning) in (Standing.RECORD, Standing.DONE)


def test_travelling_there_and_back_is_the_same_state(desk: Desk) -> None:
    for name in "abcd":
        desk.note(name)
    assert desk.session.travel(-3) == 3
    assert desk.session.store.tracks["t12"].notes == "a" and desk.seen()[3] == ("Note a", "now")
    assert desk.session.travel(3) == 3
    assert desk.session.store.tracks["t12"].notes == "d"
    assert desk.session.travel(9) == 0
    assert desk.session.travel(-4, lambda done: done < 2) == 2
    assert desk.session.store.tracks["t12"].notes == "b"


def test_after_reopening_the_past_goes_on(desk: Desk, tmp_path: Path) -> None:
    for name in "abc":
        desk.note(name)
    desk.session.undo()
    path = desk.session.path
    desk.workspace.close()
    with ProjectFile.open(path) as project:
        store = project.load()
        history = History(store, project.commit, project.recent(store))
        past = Past(project.journal_lines)
        past.more()
        standings = past.standings(history)
        assert [standings.of(step).value for step in past.steps[:3]] == ["undone", "now", "done"]


def line(seq: int, kind: str = "edit", step: int | None = None) -> Line:
    return Line(seq, "2026-05-02T10:00:00.000Z", "Olena", f"E{seq}", kind, step, "clip", seq)


def test_a_step_whose_edits_lie_in_two_pieces_is_one_row() -> None:
    lines = [line(1, "create"), line(2), *(line(n, step=2) for n in range(3, CHUNK + 50)), line(CHUNK + 50)]

    def read(before: int | None, limit: int) -> list[Line]:
        return [each for each in reversed(lines) if before is None or each.seq < before][:limit]

    past = Past(read)
    assert past.more() == 1 and not past.complete
    assert past.more() == 2 and past.complete
    assert [(step.seq, step.last.seq, len(step.seqs)) for step in past.steps] == [
        (CHUNK + 50, CHUNK + 50, 1),
        (2, CHUNK + 49, CHUNK + 48),
        (1, 1, 1),
    ]

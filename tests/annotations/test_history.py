"""Undo and redo cover everything, and nothing becomes visible before it is written."""

import pytest

from annotations import edits
from annotations.changes import Change, Edit
from annotations.errors import AnnotationError, StaleEdit
from annotations.history import History, Kind, composed
from annotations.store import Store
from tests.annotations.examples import store, track


class Writer:
    """Writes down what a project file would, or fails."""

    def __init__(self, held: Store) -> None:
        self.held = held
        self.rows: list[tuple[str, Kind, int | None]] = []
        self.full = False
        self.seen: list[int] = []

    def __call__(self, edit: Edit, kind: Kind, step: int | None) -> int:
        if self.full:
            raise AnnotationError("The disk is full.")
        self.seen.append(len(self.held.tracks))
        self.rows.append((edit.title, kind, step))
        return len(self.rows)


@pytest.fixture
def held() -> Store:
    return store()


@pytest.fixture
def writer(held: Store) -> Writer:
    return Writer(held)


@pytest.fixture
def history(held: Store, writer: Writer) -> History:
    return History(held, writer)


def added(number: int) -> Edit:
    return Edit(title=f"Add {number}", changes=(Change(None, track(number)),))


def test_do_undo_redo(history: History, held: Store, writer: Writer) -> None:
    history.do(added(1))
    history.do(added(2))
    assert (history.undo_title, history.redo_title) == ("Add 2", None)
    back = history.undo()
    assert back is not None
    assert list(held.tracks) == ["t1"]
    assert (history.undo_titles, history.redo_titles) == (("Add 1",), ("Add 2",))
    assert history.redo() == added(2)
    assert list(held.tracks) == ["t1", "t2"]
    assert [row[1:] for row in writer.rows] == [("edit", None), ("edit", None), ("undo", 2), ("redo", 2)]


def test_it_is_written_before_it_is_visible(history: History, writer: Writer) -> None:
    history.do(added(1))
    history.undo()
    assert writer.seen == [0, 1]


def test_nothing_to_undo(history: History) -> None:
    assert history.undo() is None
    assert history.redo() is None


def test_a_new_edit_ends_redo(history: History) -> None:
    history.do(added(1))
    history.undo()
    history.do(added(2))
    assert history.redo_title is None


@pytest.mark.parametrize("act", ["do", "undo", "redo"])
def test_what_cannot_be_written_does_not_happen(history: History, held: Store, writer: Writer, act: str) -> None:
    for number in (1, 2, 3):
        history.do(added(number))
    history.undo()
    before = (dict(held.tracks), history.undo_titles, history.redo_titles)
    writer.full = True
    acts = {"do": lambda: history.do(added(9)), "undo": history.undo, "redo": history.redo}
    with pytest.raises(AnnotationError, match="disk is full"):
        acts[act]()
    assert (dict(held.tracks), history.undo_titles, history.redo_titles) == before
    writer.full = False
    acts[act]()
    assert dict(held.tracks) != before[0]


def test_an_outdated_edit_is_not_even_written(history: History, writer: Writer) -> None:
    with pytest.raises(StaleEdit):
        history.do(edits.set_notes(track(1), "x"))
    assert writer.rows == []


def test_what_changes_nothing_is_no_step(history: History, writer: Writer) -> None:
    history.do(added(1))
    assert history.do(edits.set_notes(track(1), "")) is None
    assert history.undo_titles == ("Add 1",)
    assert len(writer.rows) == 1


def test_nudges_are_one_step_and_many_rows(history: History, held: Store, writer: Writer) -> None:
    history.do(added(1))
    for _ in range(5):
        history.do(edits.nudge(held.tracks["t1"], 0, 1, 0))
    assert history.undo_titles == ("Move Vehicle #1", "Add 1")
    assert [row[2] for row in writer.rows] == [None, None, 2, 2, 2, 2]
    history.undo()
    assert held.tracks["t1"] == track(1)
    history.redo()
    assert held.tracks["t1"].keyframes.shape(0).values[0] == 5


def test_an_undo_or_a_closed_step_ends_merging(history: History, held: Store) -> None:
    history.do(added(1))
    history.do(edits.nudge(held.tracks["t1"], 0, 1, 0))
    history.close_step()
    history.do(edits.nudge(held.tracks["t1"], 0, 1, 0))
    assert len(history.undo_titles) == 3
    history.undo()
    history.do(edits.nudge(held.tracks["t1"], 0, 2, 0))
    assert len(history.undo_titles) == 3


def test_there_and_back_is_no_step(history: History, held: Store) -> None:
    history.do(added(1))
    history.do(edits.nudge(held.tracks["t1"], 0, 1, 0))
    history.do(edits.nudge(held.tracks["t1"], 0, -1, 0))
    assert history.undo_titles == ("Add 1",)
    history.do(edits.nudge(held.tracks["t1"], 0, 1, 0))
    assert history.undo_titles == ("Move Vehicle #1", "Add 1")


def test_composing_keeps_first_before_and_last_after() -> None:
    one = Edit(title="1", changes=(Change(None, track(1, 1)), Change(None, track(2))))
    two = Edit(title="2", changes=(Change(track(1, 1), track(1, 2)), Change(track(2), None)))
    assert composed(one, two) == Edit(title="2", changes=(Change(None, track(1, 2)),))

"""The store changes wholly or not at all."""

import pytest

from annotations import edits
from annotations.changes import Change, Edit
from annotations.errors import StaleEdit
from annotations.model import ProjectFacts
from tests.annotations.examples import FACTS, clip, store, track


def test_an_edit_changes_everything_it_names_and_tells_once() -> None:
    held = store()
    heard: list[Edit] = []
    held.listen(heard.append)
    first, second = track(1), track(2)
    edit = Edit(title="Two", changes=(Change(None, first), Change(None, second)))
    held.apply(edit)
    assert list(held.tracks.values()) == [first, second]
    assert held.get(("track", "t2")) is second
    assert held.get(("clip", "c1")) == clip()
    assert held.get(("facts", "")) is FACTS
    assert held.get(("taxonomy", "")) is held.taxonomy
    assert heard == [edit]


def test_an_outdated_edit_changes_nothing() -> None:
    held = store(track(1))
    before = dict(held.tracks)
    outdated = Edit(title="Move", changes=(Change(None, track(2)), Change(track(1, 3), track(1, 4))))
    with pytest.raises(StaleEdit, match="track #1 has changed"):
        held.apply(outdated)
    assert dict(held.tracks) == before


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (Change(clip("c2"), None), "clip"),
        (Change(None, clip("c1")), "clip"),
        (Change(ProjectFacts(id="x", title="", created_at=""), FACTS), "project"),
    ],
)
def test_the_message_names_what_changed(change: Change, word: str) -> None:
    with pytest.raises(StaleEdit, match=word):
        store().check(Edit(title="?", changes=(change,)))


def test_facts_and_taxonomy_cannot_go() -> None:
    held = store()
    for thing in (held.facts, held.taxonomy):
        with pytest.raises(StaleEdit):
            held.apply(Edit(title="?", changes=(Change(thing, None),)))


def test_the_views_cannot_be_written_to() -> None:
    with pytest.raises(TypeError):
        store().tracks["x"] = track()  # type: ignore[index]


def test_one_edit_may_change_a_thing_twice() -> None:
    held = store()
    held.apply(Edit(title="?", changes=(Change(None, track(1, 1)), Change(track(1, 1), track(1, 2)))))
    assert held.tracks["t1"] == track(1, 2)


def test_a_changed_taxonomy_is_used() -> None:
    held = store()
    other = type(held.taxonomy)(id="x", version="2", certainty=held.taxonomy.certainty)
    held.apply(edits.replace_taxonomy(held, other))
    assert held.taxonomy is other

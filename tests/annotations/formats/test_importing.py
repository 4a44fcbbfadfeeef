"""An import is one undoable edit; what is there already stays, and nothing is passed over in silence."""

from itertools import count

import msgspec

from annotations import edits
from annotations.formats.format import Imported
from annotations.formats.importing import Plan, plan
from annotations.model import ClipRef, Mark, Track
from annotations.store import Store
from tests.annotations.examples import FACTS, box, clip, store, track


def document(*tracks: Track, clips: tuple[ClipRef, ...] = (clip(),), **unknown: object) -> Imported:
    return Imported(tracks=tracks, clips=clips, facts=msgspec.structs.replace(FACTS, unknown=unknown))


def done(held: Store, imported: Imported, **options: object) -> Plan:
    ids = (f"new{n}" for n in count(1))
    made = plan(held, imported, new_id=lambda: next(ids), **options)  # type: ignore[arg-type]
    if made.edit is not None:
        held.apply(made.edit)
    return made


def test_tracks_come_in_as_one_edit() -> None:
    held = store()
    made = done(held, document(track(1), track(2)))
    assert (made.added, made.problems, list(held.tracks)) == (2, (), ["t1", "t2"])
    assert made.edit is not None
    held.apply(made.edit.inverse())
    assert (dict(held.tracks), held.facts) == ({}, FACTS)


def test_the_same_document_twice_changes_nothing() -> None:
    held = store()
    done(held, document(track(1), track(2)))
    again = done(held, document(track(1), track(2)))
    assert (again.edit, again.already_there) == (None, ("#1", "#2"))


def test_the_same_id_with_other_content_comes_in_as_a_new_track() -> None:
    held = store(track(1))
    other = edits.set_shape(track(1), 0, box(500)).changes[0].after
    assert isinstance(other, Track)
    made = done(held, document(other))
    assert (made.renamed, list(held.tracks)) == (("#1",), ["t1", "new1"])
    assert held.tracks["new1"].number == 2
    assert held.tracks["t1"] == track(1)


def test_clips_are_known_by_hash_then_by_name_and_length() -> None:
    held = store(clips=(clip("mine"),))
    by_hash = document(track(1), clips=(clip("c1", path="other.mp4", sha256=clip("mine").sha256),))
    by_name = document(track(2), clips=(clip("c1", path="x/mine.mp4", sha256=""),))
    for imported in (by_hash, by_name):
        assert done(held, imported).problems == ()
    assert {one.clip for one in held.tracks.values()} == {"mine"}


def test_a_file_of_the_same_name_with_other_content_is_told() -> None:
    held = store(clips=(clip("mine"),))
    made = done(held, document(track(1), clips=(clip("c1", path="mine.mp4", sha256="ee" * 32),)))
    (problem,) = made.problems
    assert (problem.path, made.added) == ("$.clips[0].sha256", 1)


def test_clips_that_are_not_here_are_told() -> None:
    held = store(clips=(clip("mine"),))
    stranger = document(track(1), clips=(clip("c1", frame_count=7, sha256="ee" * 32),))
    made = done(held, stranger)
    assert (made.edit, [p.path for p in made.problems]) == (None, ["$.clips[0]"])
    assert done(held, stranger, clip="mine").added == 1
    assert next(iter(held.tracks.values())).clip == "mine"


def test_clips_can_come_along() -> None:
    held = Store(FACTS, store().taxonomy)
    made = done(held, document(track(1)), add_clips=True)
    assert (made.clips_added, list(held.clips), held.tracks["t1"].clip) == (1, ["c1"], "c1")
    taken = Store(FACTS, store().taxonomy, (clip("c1", frame_count=7, sha256="ee" * 32),))
    done(taken, document(track(1)), add_clips=True)
    assert (list(taken.clips), taken.tracks["t1"].clip) == (["c1", "new1"], "new1")


def test_members_of_others_come_along() -> None:
    held = store()
    theirs = clip("c1", unknown={"x": 1})
    done(held, document(track(1), clips=(theirs,), document={"a": 1, "b": 2}))
    done(held, document(track(1), clips=(theirs,), document={"a": 9, "c": 3}, project={"p": 1}))
    assert held.clips["c1"].unknown == {"x": 1}
    assert held.facts.unknown == {"document": {"a": 1, "b": 2, "c": 3}, "project": {"p": 1}}


def test_labels_that_nobody_knows_are_told_and_come_in() -> None:
    made = done(store(), document(track(1, label="x.boat")))
    assert (made.added, [p.found for p in made.problems]) == (1, ["“x.boat”"])


def test_marks_come_along_with_their_clip_and_follow_their_tracks() -> None:
    held = store(track(1), clips=(clip("mine"),))
    other = edits.set_shape(track(1, clip="theirs"), 0, box(500)).changes[0].after
    assert isinstance(other, Track)
    marks = (Mark(id="m1", clip="theirs", frame=3, track="t1"), Mark(id="m2", clip="unknown", frame=3))
    same = clip("theirs", path="mine.mp4", sha256=clip("mine").sha256)
    imported = Imported(tracks=(other,), clips=(same, clip("unknown", sha256="ff" * 32)), marks=marks)
    made = done(held, imported)
    assert made.marks_added == 1
    assert held.marks == {"m1": Mark(id="m1", clip="mine", frame=3, track="new1")}
    # a changed one comes in beside it, the same one does not
    settled = msgspec.structs.replace(held.marks["m1"], resolved=True)
    again = done(held, Imported(tracks=(), clips=(clip("mine"),), marks=(held.marks["m1"], settled)))
    assert again.marks_added == 1 and list(held.marks) == ["m1", "new1"]
    assert done(held, Imported(tracks=(), clips=(clip("mine"),), marks=(held.marks["m1"],))).edit is None

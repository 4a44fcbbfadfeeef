"""What a person can do, each as one Edit with a title that says it."""

from itertools import count

import pytest

from annotations import edits
from annotations.changes import Edit
from annotations.errors import AnnotationError
from annotations.interpolation import state_on
from annotations.keyframe import INDETERMINATE, NOT_ASSESSED, After, Keyframe, Origin, Source
from annotations.keyframes import Keyframes
from annotations.model import Review, Track
from annotations.shapes.shape import Shape
from tests.annotations.examples import box, clip, keyframe, only_track, store, track

GUESS = Source(Origin.TRACKER, "csrt", 0.5)


def frames(edit: Edit) -> list[int]:
    return only_track(edit).keyframes.frames.tolist()


# -- tracks --------------------------------------------------------------------------------------------------------


def test_new_tracks_count_on() -> None:
    held = store()
    edit = edits.new_track(held, "c1", "vehicle", keyframe(4), {"vehicle_model": "x"}, new_id=lambda: "abc")
    held.apply(edit)
    assert (edit.title, edit.clip, edit.frame) == ("Add Vehicle #1", "c1", 4)
    assert held.tracks["abc"].attributes == {"vehicle_model": "x"}
    assert held.facts.next_number == 2
    second = edits.new_track(held, "c1", "smoke", keyframe(4))
    assert only_track(second).number == 2
    assert len(only_track(second).id) == 32


def test_a_track_needs_its_clip() -> None:
    with pytest.raises(AnnotationError, match="not in the project"):
        edits.new_track(store(), "c9", "vehicle", keyframe(4))


def test_a_track_is_called_by_its_model() -> None:
    held = store()
    model = next(a for a in held.taxonomy.attributes_of("vehicle") if a.table == "vehicle_models")
    edit = edits.new_track(held, "c1", "vehicle", keyframe(4), {model.id: "veh.mrap.wolfhound"})
    assert edit.title == "Add Wolfhound TSV #1"
    unsaid = edits.new_track(held, "c1", "vehicle", keyframe(4), {model.id: INDETERMINATE})
    assert unsaid.title == "Add Vehicle #1"
    assert edits.new_track(held, "c1", "x.own", keyframe(4)).title == "Add x.own #1"


def test_shapes_that_are_none_are_refused() -> None:
    flat = Shape("box", (1.0, 1.0, 1.0, 5.0))
    for attempt in (
        lambda: edits.new_track(store(), "c1", "vehicle", keyframe(4, flat)),
        lambda: edits.set_shape(track(), 3, flat),
        lambda: edits.put_keyframe(track(), keyframe(3, flat)),
        lambda: edits.put_keyframes(track(), [keyframe(3, flat)]),
    ):
        with pytest.raises(AnnotationError):
            attempt()


def test_delete() -> None:
    held = store(track(1), track(2))
    assert edits.delete_tracks([track(1)]).title == "Delete Vehicle #1"
    both = edits.delete_tracks(list(held.tracks.values()))
    assert both.title == "Delete 2 tracks"
    held.apply(both)
    assert not held.tracks
    with pytest.raises(AnnotationError):
        edits.delete_tracks([])


def test_describing() -> None:
    assert only_track(edits.set_certainty(track(), "likely")).certainty == "likely"
    assert only_track(edits.set_review(track(), Review.ACCEPTED)).review is Review.ACCEPTED
    note = edits.set_notes(track(), "seen before")
    assert (only_track(note).notes, note.title) == ("seen before", "Note on Vehicle #1")
    assert note.merge_key


def test_attributes_of_the_track() -> None:
    given = edits.set_attribute(track(), "colour", "white")
    assert only_track(given).attributes == {"colour": "white"}
    for nothing in (None, NOT_ASSESSED):
        assert only_track(edits.set_attribute(only_track(given), "colour", nothing)).attributes == {}


def test_attributes_of_a_keyframe() -> None:
    there = edits.set_attribute(track(1, 0, 10), "x", 5, 10)
    assert only_track(there).keyframes[1].attributes == {"x": 5}
    made = edits.set_attribute(track(1, 0, 10), "x", 5, 4)
    assert frames(made) == [0, 4, 10]
    assert only_track(made).keyframes[1].shape == state_on(track(1, 0, 10), 4).shape  # type: ignore[union-attr]
    with pytest.raises(AnnotationError, match="cannot be seen on frame 50"):
        edits.set_attribute(track(1, 0, 10), "x", 5, 50)


def test_relabelling_keeps_what_both_labels_have() -> None:
    held = store()
    of_vehicle = {a.id for a in held.taxonomy.attributes_of("vehicle")}
    of_smoke = {a.id for a in held.taxonomy.attributes_of("smoke")}
    common, lost = sorted(of_vehicle & of_smoke), sorted(of_vehicle - of_smoke)
    attributes = {lost[0]: "a", "x.strange": "c", **({common[0]: "b"} if common else {})}
    carried = Keyframes([Keyframe(frame=1, shape=box(), attributes={lost[1]: "d", "x.odd": 1}), keyframe(3)])
    edit = edits.relabel(held, track(attributes=attributes, keyframes=carried), "smoke")
    after = only_track(edit)
    assert edit.title == "Make Vehicle #1 into Smoke (2 attributes go)"
    assert after.label == "smoke"
    assert lost[0] not in after.attributes
    assert after.attributes["x.strange"] == "c"
    assert after.keyframes[0].attributes == {"x.odd": 1}
    assert after.keyframes[1] == keyframe(3)


# -- keyframes -----------------------------------------------------------------------------------------------------


def test_put_and_remove() -> None:
    assert edits.put_keyframe(track(1, 0), keyframe(5)).title == "Add keyframe to Vehicle #1"
    assert edits.put_keyframe(track(1, 0), keyframe(0, box(9))).title == "Change Vehicle #1"
    assert frames(edits.remove_keyframe(track(1, 0, 5), 5)) == [0]
    assert edits.remove_keyframes(track(1, 0, 5, 9), [9, 5]).title == "Remove 2 keyframes of Vehicle #1"
    with pytest.raises(AnnotationError, match="no keyframe on frame 3"):
        edits.remove_keyframe(track(1, 0, 5), 3)
    with pytest.raises(AnnotationError, match="whole track"):
        edits.remove_keyframe(track(1, 0), 0)


def test_a_guess_never_replaces_what_a_person_said() -> None:
    accepted = Source(Origin.TRACKER, accepted=True)
    kept = track(keyframes=Keyframes([keyframe(0), keyframe(1, source=GUESS), keyframe(2, source=accepted)]))
    for frame in (0, 2):
        with pytest.raises(AnnotationError, match="set by a person"):
            edits.put_keyframe(kept, keyframe(frame, box(99), source=GUESS))
    assert only_track(edits.put_keyframe(kept, keyframe(1, box(99), source=GUESS))).keyframes[1].shape == box(99)
    run = [keyframe(frame, box(50), source=GUESS) for frame in range(5)]
    ran = edits.put_keyframes(kept, run)
    assert ran.title == "Add 3 keyframes to Vehicle #1"
    assert [k.shape == box(50) for k in only_track(ran).keyframes] == [False, True, False, True, True]
    assert not edits.put_keyframes(kept, run[:1]).changes_anything


def test_drawing_over_a_guess_makes_it_ones_own() -> None:
    guessed = track(keyframes=Keyframes([keyframe(0, source=GUESS), keyframe(8, source=GUESS)]))
    drawn = only_track(edits.set_shape(guessed, 0, box(77)))
    assert (drawn.keyframes[0].shape, drawn.keyframes[0].source) == (box(77), Source())


def test_a_new_keyframe_goes_on_as_before() -> None:
    held = track(keyframes=Keyframes([keyframe(0, after=After.HOLD), keyframe(9, after=After.HIDDEN), keyframe(20)]))
    assert only_track(edits.set_shape(held, 4, box())).keyframes[1].after is After.HOLD
    assert only_track(edits.set_shape(held, 12, box())).keyframes[2].after is After.INTERPOLATE


def test_moving_in_time() -> None:
    assert frames(edits.move_keyframe(track(1, 0, 5, 9), 5, 20)) == [0, 9, 20]
    assert not edits.move_keyframe(track(1, 0, 5), 5, 5).changes_anything
    with pytest.raises(AnnotationError, match="already has a keyframe on frame 9"):
        edits.move_keyframe(track(1, 0, 5, 9), 5, 9)
    with pytest.raises(AnnotationError, match="first frame"):
        edits.move_keyframe(track(1, 0, 5), 5, -1)
    with pytest.raises(AnnotationError):
        edits.move_keyframe(track(1, 0, 5), 3, 4)


def test_nudging() -> None:
    edit = edits.nudge(track(1, 0, 10), 5, 2, -1)
    assert only_track(edit).keyframes[1].shape.values == (7.0, 19.0, 37.0, 49.0)
    assert edit.merge_key
    with pytest.raises(AnnotationError):
        edits.nudge(track(1, 0, 10), 50, 1, 0)


def test_what_holds_after() -> None:
    edit = edits.set_after(track(1, 0, 10), 0, After.CARRY)
    assert (only_track(edit).keyframes[0].after, edit.title) == (
        After.CARRY,
        "Carry Vehicle #1 with the ground from frame 0",
    )
    with pytest.raises(AnnotationError):
        edits.set_after(track(1, 0, 10), 5, After.HOLD)


def test_covered() -> None:
    edit = edits.set_occluded(track(1, 0, 10), 5, True)
    assert [k.occluded for k in only_track(edit).keyframes] == [False, True, False]
    assert not only_track(edits.set_occluded(only_track(edit), 5, False)).keyframes[1].occluded
    with pytest.raises(AnnotationError):
        edits.set_occluded(track(1, 0, 10), 50, True)


@pytest.mark.parametrize("frame", [1, 5, 10, 11])
def test_hidden_from_a_frame_on(frame: int) -> None:
    before = track(1, 0, 10, 20)
    after = only_track(edits.hide_from(before, frame))
    assert state_on(after, frame) is None
    assert state_on(after, frame - 1).shape == state_on(before, frame - 1).shape  # type: ignore[union-attr]
    assert (state_on(after, 10) is None) == (frame == 10)
    assert state_on(after, 20) is not None


def test_hidden_with_the_shape_last_shown() -> None:
    before = track(1, 0, 10)
    last = state_on(before, 4)
    assert (
        edits.hide_from(before, 5, last)
        == edits.hide_from(before, 5)
        == edits.hide_from(before, 5, state_on(before, 5))
    )
    with pytest.raises(AnnotationError):
        edits.hide_from(before, 50)


def test_hidden_from_where_it_appears_leaves_that_frame() -> None:
    after = only_track(edits.hide_from(track(1, 3, 10), 3))
    assert [state_on(after, f) is None for f in (2, 3, 4, 10)] == [True, False, True, False]


def test_accepting_guesses() -> None:
    guessed = track(keyframes=Keyframes([keyframe(0), keyframe(1, source=GUESS), keyframe(2, source=GUESS)]))
    every = edits.accept_keyframes(guessed)
    assert every.title == "Accept 2 guesses of Vehicle #1"
    assert not any(k.source.is_guess for k in only_track(every).keyframes)
    assert only_track(every).keyframes[1].source.score == 0.5
    one = edits.accept_keyframes(guessed, [2])
    assert [k.source.is_guess for k in only_track(one).keyframes] == [False, True, False]
    assert not edits.accept_keyframes(guessed, [0]).changes_anything


# -- clips and project ---------------------------------------------------------------------------------------------


def test_clips() -> None:
    held = store(track(1), track(2))
    with pytest.raises(AnnotationError, match="already"):
        edits.add_clip(held, clip("c1"))
    with pytest.raises(AnnotationError, match="already"):
        edits.add_clip(held, clip("other", sha256=clip("c1").sha256))
    added = edits.add_clip(held, clip("c2"))
    assert added.title == "Add clip c2.mp4"
    held.apply(added)
    held.apply(edits.relocate_clip(held.clips["c2"], "new/place.mp4"))
    assert held.clips["c2"].path == "new/place.mp4"
    held.apply(edits.set_clip_notes(held.clips["c2"], source="Telegram"))
    held.apply(edits.set_clip_notes(held.clips["c2"], notes="cut"))
    assert (held.clips["c2"].source, held.clips["c2"].notes) == ("Telegram", "cut")
    gone = edits.remove_clip(held, "c1")
    assert gone.title == "Remove clip c1.mp4 and its 2 tracks"
    held.apply(gone)
    assert (list(held.clips), list(held.tracks)) == (["c2"], [])
    with pytest.raises(AnnotationError):
        edits.remove_clip(held, "c1")
    held.apply(gone.inverse())
    assert len(held.tracks) == 2


def test_renaming() -> None:
    held = store()
    held.apply(edits.rename_project(held, "Bakhmut"))
    assert held.facts.title == "Bakhmut"


# -- importing -----------------------------------------------------------------------------------------------------


def imported(held_tracks: tuple[Track, ...], *theirs: Track) -> list[Track]:
    held = store(*held_tracks)
    ids = (f"new{n}" for n in count(1))
    before = set(held.tracks)
    held.apply(edits.import_tracks(held, theirs, new_id=lambda: next(ids)))
    numbers = [one.number for one in held.tracks.values()]
    assert len(set(numbers)) == len(numbers)
    assert held.facts.next_number > max(numbers)
    return [one for key, one in held.tracks.items() if key not in before]


def test_imported_tracks_keep_ids_and_numbers_that_are_free() -> None:
    assert [(t.id, t.number) for t in imported((), track(7), track(3))] == [("t7", 7), ("t3", 3)]


def test_taken_ids_and_numbers_are_replaced() -> None:
    news = imported((track(1), track(2)), track(1, 5), track(2, id="other"), track(3))
    assert [(t.id, t.number) for t in news] == [("new1", 4), ("other", 5), ("t3", 3)]


def test_the_title_counts() -> None:
    assert edits.import_tracks(store(), [track()]).title == "Import 1 track"
    assert edits.import_tracks(store(), [track(1), track(2)], title="Import a.json").title == "Import a.json"

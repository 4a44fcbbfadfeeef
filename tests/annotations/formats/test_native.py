"""The exported document says everything, reads back as it was, and is told exactly what is wrong with it."""

from fractions import Fraction

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from annotations.errors import AnnotationError
from annotations.formats import check_document, export_of, format_with_id, guessed
from annotations.formats.native import NATIVE
from annotations.formats.schema import schema, schema_text, shipped_schema
from annotations.formats.writing import rounded_seconds
from annotations.frames import FrameTimes
from annotations.keyframe import Keyframe, Origin, Source
from annotations.keyframes import Keyframes
from annotations.shapes.shape import Shape
from annotations.store import Store
from tests.annotations.examples import FACTS, TIMES, store, track
from tests.annotations.formats.whole_document import VALIDATOR, WHOLE, Json, changed, export, full_store

# -- writing -------------------------------------------------------------------------------------------------------


def test_members_stand_in_their_order() -> None:
    document = msgspec.json.decode(WHOLE)
    assert list(document) == [
        *("format", "version", "generator", "exported_at", "project", "taxonomy", "clips", "tracks", "marks", "losses"),
        *("journal", "x_top"),
    ]
    assert document["journal"] == {"head": "ab" * 32, "length": 7}
    first, second = document["tracks"]
    assert (first["name"], first["span"], second["name"]) == (
        "Wolfhound TSV",
        {"first": 0, "last": 99},
        "Smoke",
    )
    assert first["ground_position"] == {"lat": 48.5}


def test_it_is_plain_readable_utf8() -> None:
    text = WHOLE.decode()
    assert text.startswith('{\n  "format": "hovermark",\n  "version": 1,\n')
    assert text.endswith("}\n")
    assert "Приклад" in text


def test_times_are_presentation_times() -> None:
    first, second = msgspec.json.decode(WHOLE)["tracks"]
    assert [(k["frame"], k["pts"], k["time_s"]) for k in first["keyframes"][:2]] == [
        (0, 1024, 0.066667),
        (3, 2560, 0.166667),
    ]
    # the second clip's times are not known
    assert {(k["pts"], k["time_s"]) for k in second["keyframes"]} == {(None, None)}


@given(st.integers(-(2**40), 2**40), st.integers(1, 2000), st.integers(1, 10**6))
def test_seconds_are_the_exact_fraction_rounded(pts: int, numerator: int, denominator: int) -> None:
    time_base = Fraction(numerator, denominator)
    assert rounded_seconds(pts, time_base) == float(round(pts * time_base, 6))


def test_what_nobody_looked_at_is_said() -> None:
    held = full_store()
    first, second = msgspec.json.decode(WHOLE)["tracks"]
    of_object = [a.id for a in held.taxonomy.attributes_of("smoke") if a.scope == "object" and not a.deprecated]
    of_keyframe = [a.id for a in held.taxonomy.attributes_of("smoke") if a.scope == "keyframe" and not a.deprecated]
    assert second["attributes"] == dict.fromkeys(of_object, "not_assessed")
    assert second["keyframes"][0]["attributes"] == dict.fromkeys(of_keyframe, "not_assessed")
    assert second["keyframes"][1]["attributes"] == {}
    assert list(first["attributes"])[-2:] == ["a", "z"]


def test_the_taxonomy_is_what_is_used() -> None:
    taxonomy = msgspec.json.decode(WHOLE)["taxonomy"]
    assert taxonomy["sha256"] == full_store().taxonomy.sha256
    assert sorted(label["id"] for label in taxonomy["labels"]) == ["smoke", "vehicle"]
    assert [entry["id"] for entry in taxonomy["entries"]["vehicle_models"]] == [
        "veh.mrap.wolfhound",
        "veh.mrap.mastiff",
    ]


def test_exports_differ_in_nothing_but_their_moment() -> None:
    again = NATIVE.write(export(full_store(), exported_at="2027"))
    assert again.replace(b'"2027"', b'"2026-01-02T03:04:05Z"') == WHOLE


def test_some_clips_only() -> None:
    some = export_of(
        full_store(), times={"c1": TIMES}, journal_head=("", 0), exported_at="", generator="", clips=["c2"]
    )
    document = msgspec.json.decode(NATIVE.write(some))
    assert [c["id"] for c in document["clips"]] == ["c2"]
    assert [t["number"] for t in document["tracks"]] == [2]


def test_dense_adds_what_lies_between() -> None:
    held = store(track(1, 0, 4))
    (one,) = msgspec.json.decode(NATIVE.write(export(held, dense=True)))["tracks"]
    assert [d["frame"] for d in one["dense"]] == [1, 2, 3]
    assert one["dense"][0] == {
        "frame": 1,
        "time_s": 0.1,
        "pts": 1536,
        "shape": {"kind": "box", "left": 1.0, "top": 20.0, "right": 31.0, "bottom": 50.0},
        "interpolated": True,
    }
    whole = NATIVE.write(export(full_store(), dense=True))
    assert check_document(whole) == []
    assert NATIVE.read(whole).tracks == NATIVE.read(WHOLE).tracks


# -- there and back ------------------------------------------------------------------------------------------------


def test_it_reads_back_as_it_was() -> None:
    held = full_store()
    read = NATIVE.read(WHOLE)
    assert read.problems == ()
    assert read.facts is not None
    assert (read.facts.id, read.facts.title, read.facts.unknown) == (FACTS.id, FACTS.title, held.facts.unknown)
    assert read.clips == tuple(held.clips.values())
    assert read.tracks == tuple(held.tracks.values())
    assert [mark.id for mark in read.marks] == ["m1", "m3", "m2"]
    assert {mark.id: mark for mark in read.marks} == held.marks


def test_a_document_of_an_older_program_reads_as_ever() -> None:
    def older(document: Json) -> None:
        document.pop("marks")
        for each in document["tracks"]:
            for name in ("reviewed", "alternatives", "group", "identity"):
                each.pop(name)

    data = changed(older)
    assert check_document(data) == []
    read = NATIVE.read(data)
    assert read.marks == () and read.tracks[0].group == "" and len(read.tracks) == 2


def test_a_byte_order_mark_is_no_obstacle() -> None:
    assert NATIVE.read(b"\xef\xbb\xbf" + WHOLE).tracks == NATIVE.read(WHOLE).tracks


def test_it_writes_again_what_it_read() -> None:
    read = NATIVE.read(WHOLE)
    assert read.facts is not None
    again = Store(read.facts, full_store().taxonomy, (*read.clips, *read.tracks, *read.marks))
    assert NATIVE.write(export(again)) == WHOLE


numbers = st.floats(-1e6, 1e6, allow_nan=False)


@given(st.lists(st.tuples(numbers, numbers), min_size=3, max_size=6, unique=True), st.floats(0, 1))
def test_numbers_come_back_exactly(points: list[tuple[float, float]], score: float) -> None:
    shape = Shape("polyline", tuple(n for point in points for n in point))
    held = store(
        track(keyframes=Keyframes([Keyframe(frame=1, shape=shape, source=Source(Origin.DETECTOR, "d", score))]))
    )
    assert NATIVE.read(NATIVE.write(export(held))).tracks == tuple(held.tracks.values())


# -- the schema ----------------------------------------------------------------------------------------------------


def test_the_shipped_schema_is_up_to_date() -> None:
    assert shipped_schema() == schema_text(), "run python -m annotations.formats.schema"


def test_the_schema_is_one_and_accepts_what_is_written() -> None:
    Draft202012Validator.check_schema(schema())
    for document in (WHOLE, NATIVE.write(export(full_store(), dense=True)), NATIVE.write(export(store()))):
        assert list(VALIDATOR.iter_errors(msgspec.json.decode(document))) == []
        assert check_document(document) == []


# -- knowing it ----------------------------------------------------------------------------------------------------


def test_it_knows_its_own() -> None:
    assert NATIVE.sniff(WHOLE[:4096], "x.json").confidence == 1
    assert NATIVE.sniff(b"", "x.hovermark.json").confidence > 0
    assert NATIVE.sniff(b'{"images": []}', "coco.json").confidence == 0
    assert guessed(WHOLE, "x.json")[0][0] is NATIVE
    assert format_with_id("hovermark") is NATIVE
    assert NATIVE.losses(export(store())) == ()
    with pytest.raises(AnnotationError, match="no format called “x”"):
        format_with_id("x")


def test_first_pts_is_told() -> None:
    held = store(track())
    later = FrameTimes(np.arange(100) + 5, Fraction(1, 25))
    document = msgspec.json.decode(
        NATIVE.write(export_of(held, times={"c1": later}, journal_head=("", 0), exported_at="", generator=""))
    )
    assert document["clips"][0]["first_pts"] == 5

"""The exported document says everything, reads back as it was, and is told exactly what is wrong with it."""

from collections.abc import Callable
from contextlib import suppress
from fractions import Fraction
from typing import Any

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from annotations import edits
from annotations.errors import AnnotationError, DocumentError
from annotations.formats import Export, check_document, export_of, format_with_id, guessed
from annotations.formats.native import NATIVE
from annotations.formats.schema import schema, schema_text, shipped_schema
from annotations.formats.writing import rounded_seconds
from annotations.frames import FrameTimes
from annotations.keyframe import After, Keyframe, Origin, Source
from annotations.keyframes import Keyframes
from annotations.shapes.shape import Shape
from annotations.store import Store
from tests.annotations.examples import FACTS, TIMES, box, clip, store, track

Json = dict[str, Any]
VALIDATOR = Draft202012Validator(schema())

OTHERS: Json = {"x_tool": {"zoom": 1.0, "list": [1, 2.5, None, "дим"]}, "x_big": 2**70}


def full_store() -> Store:
    """One of everything that a document can hold."""
    held = store(clips=(clip("c1", source="Telegram", notes="cut", unknown=OTHERS), clip("c2", path="b.mp4")))
    model = next(a.id for a in held.taxonomy.attributes_of("vehicle") if a.table == "vehicle_models")
    shapes = (
        box(1.25),
        Shape("rotated_box", (100.0, 100.0, 40.0, 20.0, 30.5)),
        Shape("ellipse", (100.0, 100.0, 40.0, 20.0, -5.0)),
        Shape("polygon", (0.1, 0.2, 50.0, 0.0, 30.0, 1e-7)),
        Shape("polyline", (0.1, 0.2, 50.0, 0.0)),
        Shape("point", (1280.0, 720.0)),
    )
    keyframes = [
        Keyframe(
            frame=frame * 3,
            shape=shape,
            after=list(After)[frame % 4],
            occluded=frame == 2,
            attributes={"x.k": [1.5, 2.0]} if frame == 1 else {},
            source=Source(Origin.TRACKER, "csrt", 0.1 + frame, accepted=frame == 3) if frame > 2 else Source(),
            unknown={"x_frame": frame} if frame == 4 else {},
        )
        for frame, shape in enumerate(shapes)
    ]
    first = track(
        1,
        keyframes=Keyframes(keyframes),
        attributes={"z": True, model: "veh.mrap.wolfhound", "a": {"lat": 48.5, "lon": 38.0, "method": None}},
        certainty="likely",
        notes='"quoted"\nдим',
        unknown={"x_track": {"deep": [{}]}, "ground_position": {"lat": 48.5}},
    )
    second = track(2, 4, 8, label="smoke", clip="c2")
    facts = msgspec.structs.replace(FACTS, unknown={"document": {"x_top": OTHERS}, "project": {"x_project": 1}})
    return Store(facts, held.taxonomy, (*held.clips.values(), first, second))


def export(held: Store, *, dense: bool = False, exported_at: str = "2026-01-02T03:04:05Z") -> Export:
    return export_of(
        held,
        times={"c1": TIMES},
        journal_head=("ab" * 32, 7),
        exported_at=exported_at,
        generator="Hovermark 1.0",
        dense=dense,
    )


WHOLE = NATIVE.write(export(full_store()))


def changed(change: Callable[[Json], object]) -> bytes:
    document = msgspec.json.decode(WHOLE)
    change(document)
    return msgspec.json.encode(document)


# -- writing -------------------------------------------------------------------------------------------------------


def test_members_stand_in_their_order() -> None:
    document = msgspec.json.decode(WHOLE)
    assert list(document) == [
        *("format", "version", "generator", "exported_at", "project", "taxonomy", "clips", "tracks", "losses"),
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
    assert [entry["id"] for entry in taxonomy["entries"]["vehicle_models"]] == ["veh.mrap.wolfhound"]


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


def test_a_byte_order_mark_is_no_obstacle() -> None:
    assert NATIVE.read(b"\xef\xbb\xbf" + WHOLE).tracks == NATIVE.read(WHOLE).tracks


def test_it_writes_again_what_it_read() -> None:
    read = NATIVE.read(WHOLE)
    assert read.facts is not None
    again = Store(read.facts, full_store().taxonomy, (*read.clips, *read.tracks))
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


# -- what is wrong -------------------------------------------------------------------------------------------------


def keyframe_of(document: Json, place: int = 0) -> Json:
    return document["tracks"][0]["keyframes"][place]


STRUCTURE: dict[str, Callable[[Json], object]] = {
    "$.clips": lambda d: d.pop("clips"),
    "$.project": lambda d: d.pop("project"),
    "$.project.id": lambda d: d["project"].pop("id"),
    "$.tracks": lambda d: d.update(tracks={}),
    "$.clips[0].sha256": lambda d: d["clips"][0].update(sha256="zz"),
    "$.clips[0].width": lambda d: d["clips"][0].update(width=0),
    "$.clips[1].time_base": lambda d: d["clips"][1].update(time_base="1/0"),
    "$.clips[1].rotation": lambda d: d["clips"][1].update(rotation=45),
    "$.tracks[1].label": lambda d: d["tracks"][1].update(label=None),
    "$.tracks[1].review": lambda d: d["tracks"][1].update(review="fine"),
    "$.tracks[1].keyframes": lambda d: d["tracks"][1].pop("keyframes"),
    "$.tracks[0].keyframes[2].frame": lambda d: keyframe_of(d, 2).update(frame=-1),
    "$.tracks[0].keyframes[1].frame": lambda d: keyframe_of(d, 1).update(frame="3"),
    "$.tracks[0].keyframes[0].shape": lambda d: keyframe_of(d).pop("shape"),
    "$.tracks[0].keyframes[0].shape.kind": lambda d: keyframe_of(d)["shape"].update(kind="blob"),
    "$.tracks[0].keyframes[0].shape.left": lambda d: keyframe_of(d)["shape"].pop("left"),
    "$.tracks[0].keyframes[3].shape.points[1]": lambda d: keyframe_of(d, 3)["shape"]["points"].__setitem__(1, [1]),
    "$.tracks[0].keyframes[0].after": lambda d: keyframe_of(d).update(after="fly"),
    "$.tracks[0].keyframes[0].source.origin": lambda d: keyframe_of(d)["source"].update(origin="magic"),
    "$.tracks[0].keyframes[0].occluded": lambda d: keyframe_of(d).update(occluded=1),
    "$.taxonomy.labels[0].id": lambda d: d["taxonomy"]["labels"][0].update(id=5),
    "$.journal.head": lambda d: d["journal"].update(head="x"),
    "$.losses[0].what": lambda d: d.update(losses=[{}]),
    "$.tracks[0].dense[0].interpolated": lambda d: d["tracks"][0].update(
        dense=[{"frame": 1, "time_s": None, "pts": None, "shape": {"kind": "point", "x": 1, "y": 1}}]
    ),
}
MEANING: dict[str, Callable[[Json], object]] = {
    "$.clips[1].id": lambda d: d["clips"][1].update(id="c1"),
    "$.tracks[1].clip": lambda d: d["tracks"][1].update(clip="c9"),
    "$.tracks[1].id": lambda d: d["tracks"][1].update(id="t1"),
    "$.tracks[1].number": lambda d: d["tracks"][1].update(number=1),
    "$.tracks[1].label": lambda d: d["tracks"][1].update(label="boat"),
    "$.tracks[0].keyframes[5].frame": lambda d: keyframe_of(d, 5).update(frame=100, time_s=None, pts=None),
    "$.tracks[0].keyframes[1].frame": lambda d: keyframe_of(d, 1).update(frame=0),
    "$.tracks[0].keyframes[2].frame": lambda d: keyframe_of(d, 1).update(frame=7),
    "$.tracks[0].keyframes[1].time_s": lambda d: keyframe_of(d, 1).update(time_s=0.2),
    "$.tracks[0].keyframes[0].shape": lambda d: keyframe_of(d)["shape"].update(right=-5),
    "$.tracks[0].keyframes[4]": lambda d: keyframe_of(d, 4).update(x_other=2**70),
}


@pytest.mark.parametrize("path", STRUCTURE)
def test_faults_of_structure_are_found_by_check_and_schema_alike(path: str) -> None:
    bad = changed(STRUCTURE[path])
    assert path in [problem.path for problem in check_document(bad)]
    assert list(VALIDATOR.iter_errors(msgspec.json.decode(bad))) != []


@pytest.mark.parametrize("path", MEANING)
def test_faults_of_meaning_are_found_by_the_check(path: str) -> None:
    bad = changed(MEANING[path])
    problem = check_document(bad)[0]
    assert problem.path == path
    assert problem.expected
    assert problem.found
    assert str(problem).startswith(path)


def test_the_good_rows_of_a_bad_document_are_read() -> None:
    bad = changed(lambda d: (keyframe_of(d, 1).update(frame="x"), d["tracks"][1].update(label=None)))
    read = NATIVE.read(bad)
    assert [problem.path for problem in read.problems] == ["$.tracks[0].keyframes[1].frame", "$.tracks[1].label"]
    assert [(t.id, t.keyframes.frames.tolist()) for t in read.tracks] == [("t1", [0, 6, 9, 12, 15])]


def test_a_bad_clip_takes_its_tracks_along_and_says_so() -> None:
    read = NATIVE.read(changed(lambda d: d["clips"][1].update(width="wide")))
    assert [(p.path, p.expected) for p in read.problems] == [
        ("$.clips[1].width", "a whole number"),
        ("$.tracks[1].clip", "a clip that can be read in this document"),
    ]
    assert len(read.tracks) == 1


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b"[]", "must be a JSON object"),
        (b"{}", "format"),
        (b'{"format": "coco"}', "format"),
        (b'{"format": "hovermark", "version": 2}', "version 2"),
        (b'{"format": "hovermark", "version": true}', "version"),
        (b'{"format": "hovermark", "version": "1"}', "version"),
        (b"[" * 100_000, "nested too deeply"),
    ],
)
def test_what_is_no_document_is_told(data: bytes, words: str) -> None:
    with pytest.raises(DocumentError, match=words):
        NATIVE.read(data)
    assert len(check_document(data)) == 1


json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The path to every member of a document."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for name, each in inner for found in places(each, (*path, name)))]


PLACES = [place for place in places(msgspec.json.decode(WHOLE)) if place and "taxonomy" not in place[:1]]


@given(st.sampled_from(PLACES), json)
def test_nothing_put_anywhere_makes_it_crash(place: tuple[Any, ...], value: object) -> None:
    document = msgspec.json.decode(WHOLE)
    inner = document
    for name in place[:-1]:
        inner = inner[name]
    inner[place[-1]] = value
    data = msgspec.json.encode(document)
    problems = check_document(data)
    with suppress(DocumentError):
        read = NATIVE.read(data)
        held = Store(FACTS, full_store().taxonomy, read.clips)
        held.apply(edits.import_tracks(held, read.tracks))
        NATIVE.write(export(held))
    if not problems:
        # what the check accepts, the schema accepts
        assert list(VALIDATOR.iter_errors(document)) == []


@given(st.binary(max_size=40), st.integers(0, len(WHOLE)), st.integers(0, 60))
def test_no_bytes_make_it_crash(noise: bytes, at: int, cut: int) -> None:
    data = WHOLE[:at] + noise + WHOLE[at + cut :]
    check_document(data)
    with suppress(AnnotationError):
        NATIVE.read(data)


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

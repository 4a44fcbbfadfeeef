"""Whatever is wrong with a document is told, with its place, and the rest is read."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations import edits
from annotations.errors import AnnotationError, DocumentError
from annotations.formats import check_document
from annotations.formats.native import NATIVE
from annotations.store import Store
from tests.annotations.examples import FACTS
from tests.annotations.formats.whole_document import VALIDATOR, WHOLE, Json, changed, export, full_store

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
    "$.tracks[0].reviewed[0].review": lambda d: d["tracks"][0]["reviewed"][0].update(review="odd"),
    "$.tracks[0].alternatives[1].percent": lambda d: d["tracks"][0]["alternatives"][1].update(percent=101),
    "$.tracks[0].group": lambda d: d["tracks"][0].update(group=None),
    "$.marks[0].kind": lambda d: d["marks"][0].update(kind="pin"),
    "$.marks[0].at": lambda d: d["marks"][0].update(at=[1]),
    "$.marks[0].resolved": lambda d: d["marks"][0].update(resolved="no"),
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
    "$.tracks[0].reviewed[0]": lambda d: d["tracks"][0]["reviewed"][0].update(first=5),
    "$.tracks[0].reviewed[1]": lambda d: d["tracks"][0]["reviewed"][1].update(first=4),
    "$.marks[0].clip": lambda d: d["marks"][0].update(clip="c9"),
    "$.marks[0].frame": lambda d: d["marks"][0].update(frame=100, time_s=None, pts=None),
    "$.marks[0].time_s": lambda d: d["marks"][0].update(time_s=0.2),
    "$.marks[1].id": lambda d: d["marks"][1].update(id="m1"),
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
        ("$.marks[2].clip", "a clip that can be read in this document"),
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
        held.apply(edits.import_tracks(held, read.tracks, marks=read.marks))
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

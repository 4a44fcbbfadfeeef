"""The sample project: what it holds, and that making it twice harms nothing."""

from pathlib import Path

import msgspec
import pytest

from annotations.keyframe import INDETERMINATE, NOT_ASSESSED, After
from annotations.project_file import ProjectFile
from annotations.shapes.kinds import kind
from annotations.store import Store
from annotations.taxonomy import check_value
from app import demo
from app.errors import AppError


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOVERMARK_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        return demo.make(tmp_path_factory.mktemp("sample") / "new folder")


@pytest.fixture(scope="module")
def store(project: Path) -> Store:
    with ProjectFile.open(project, read_only=True) as file:
        return file.load()


def test_the_clip_is_beside_the_project_and_whole(project: Path, store: Store) -> None:
    (clip,) = store.clips.values()
    assert clip.path == "orbit.mp4"
    assert (clip.frame_count, clip.width, clip.height, clip.complete) == (599, 1280, 720, True)
    assert (project.parent / clip.path).stat().st_size == clip.bytes
    assert clip.bytes < 4_500_000


def test_there_is_something_of_each_kind(store: Store) -> None:
    labels = [track.label for track in store.tracks.values()]
    assert {label: labels.count(label) for label in labels} == {"smoke": 2, "vehicle": 5, "landmark": 4, "event": 1}
    guesses = [track for track in store.tracks.values() if any(k.source.is_guess for k in track.keyframes)]
    assert len(guesses) == 1
    (event,) = [track for track in store.tracks.values() if track.label == "event"]
    assert [k.after for k in event.keyframes] == [After.HIDDEN]


def test_every_value_suits_the_taxonomy(store: Store) -> None:
    levels = {level.id for level in store.taxonomy.certainty.levels} | {NOT_ASSESSED, INDETERMINATE}
    for track in store.tracks.values():
        assert track.certainty in levels
        given = [dict(track.attributes), *(dict(keyframe.attributes) for keyframe in track.keyframes)]
        for name, value in (pair for attributes in given for pair in attributes.items()):
            attribute = store.taxonomy.attribute(track.label, name)
            assert attribute is not None, (track.label, name)
            assert check_value(attribute, value, store.taxonomy) is None, (track.label, name, value)


def test_every_shape_is_one_and_inside_the_clip(store: Store) -> None:
    for track in store.tracks.values():
        label = store.taxonomy.label(track.label)
        assert label is not None
        for keyframe in track.keyframes:
            assert 0 <= keyframe.frame < 599
            assert keyframe.shape.kind in label.shapes
            kind(keyframe.shape.kind).check(keyframe.shape)


def test_making_it_again_keeps_what_was_done(project: Path) -> None:
    before = project.read_bytes()
    assert demo.make(project.parent) == project
    assert project.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(AppError, match="cannot be made"):
        demo.make(tmp_path / "file" / "demo")


def test_the_shipped_list_has_no_members_that_nobody_reads() -> None:
    text = (Path(demo.__file__).parent / "data" / "demo" / "demo.json").read_bytes()
    document = msgspec.json.decode(text)
    read = msgspec.to_builtins(msgspec.convert(document, demo.Sample))
    for written, known in zip(document["tracks"], read["tracks"], strict=True):
        assert written.keys() <= known.keys()

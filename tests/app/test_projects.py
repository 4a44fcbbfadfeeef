"""A project appears whole or not at all."""

import shutil
from pathlib import Path

import pytest

from annotations.project_file import ProjectFile
from app import projects
from app.errors import AppError

CLIP = Path(__file__).resolve().parents[1] / "data" / "clips" / "cfr30_bframes.mp4"


@pytest.fixture
def clip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> projects.NewClip:
    monkeypatch.setenv("HOVERMARK_CACHE_DIR", str(tmp_path / "cache"))
    return projects.read_clip(Path(shutil.copy(CLIP, tmp_path / "clip.mp4")))


def visible(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} - {"cache"}


def test_made_whole(clip: projects.NewClip, tmp_path: Path) -> None:
    place = tmp_path / "work.hovermark"
    projects.create_with(place, [clip])
    assert visible(tmp_path) == {"clip.mp4", "work.hovermark"}
    with ProjectFile.open(place) as project:
        (ref,) = project.load().clips.values()
        assert ref.path == "clip.mp4" and project.times(ref.id) == clip.times
        assert project.load().facts.title == "work" and project.verify() == []


def test_nothing_bears_its_name_until_it_is_finished(clip: projects.NewClip, tmp_path: Path) -> None:
    place = tmp_path / "work.hovermark"

    class Killed(BaseException):
        pass

    def fill(*_: object) -> None:
        assert not place.exists()
        raise Killed

    with pytest.raises(Killed):
        projects.create_with(place, [clip], fill=fill)
    assert visible(tmp_path) == {"clip.mp4"}


def test_a_place_that_is_taken_or_not_there(clip: projects.NewClip, tmp_path: Path) -> None:
    place = tmp_path / "work.hovermark"
    place.write_bytes(b"mine")
    with pytest.raises(Exception, match="already a file"):
        projects.create_with(place, [clip])
    assert place.read_bytes() == b"mine"
    for path in (tmp_path / "no folder" / "w.hovermark", tmp_path / ("n" * 300 + ".hovermark")):
        with pytest.raises(AppError, match="could not be made in") as told:
            projects.create_with(path, [clip])
        assert f"“{path.parent}”" in str(told.value)
    assert visible(tmp_path) == {"clip.mp4", "work.hovermark"}

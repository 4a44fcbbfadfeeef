"""Projects whose bytes were changed by a bad disk or by hand: told in a sentence, never a crash, never a wrong time."""

import os
import random
import sqlite3
from contextlib import suppress
from pathlib import Path

import pytest

from annotations.errors import AnnotationError
from annotations.project_file import ProjectFile
from tests.annotations.examples import SMALL_TAXONOMY, new_project, worked_on

ROUNDS = 150


@pytest.fixture
def place(tmp_path: Path) -> Path:
    with new_project(tmp_path, taxonomy=SMALL_TAXONOMY) as project:
        worked_on(project)
        return project.path


def looked_at(path: Path) -> list[str]:
    with ProjectFile.open(path, read_only=True) as project:
        project.load()
        project.recent(project.load())
        project.times("c1")
        return project.verify()


@pytest.mark.parametrize("seed", range(4))
def test_changed_bytes_are_told_or_harmless(place: Path, seed: int) -> None:
    whole, dice = place.read_bytes(), random.Random(seed)
    for _ in range(ROUNDS // 4):
        damaged = bytearray(whole)
        for _ in range(dice.choice((1, 20, 400))):
            damaged[dice.randrange(100, len(damaged))] = dice.randrange(256)
        place.write_bytes(damaged)
        with suppress(AnnotationError):
            looked_at(place)
        assert place.read_bytes() == damaged


def test_a_schema_that_is_no_text(place: Path) -> None:
    damaged = place.read_bytes().replace(b"number INTEGER NOT NULL", b"number INTEGER NOT \xb1ULL")
    place.write_bytes(damaged)
    for read_only in (True, False):
        with pytest.raises(AnnotationError, match="damaged"):
            ProjectFile.open(place, read_only=read_only)
    assert place.read_bytes() == damaged


@pytest.mark.parametrize("change", [lambda b: b[:-9], lambda b: b[:-1] + b"\x7f", lambda b: b""])
def test_damaged_frame_times_are_never_given_out(place: Path, change: object) -> None:
    assert callable(change)
    with sqlite3.connect(place) as db:
        (times,) = db.execute("SELECT times FROM clip_times").fetchone()
        db.execute("UPDATE clip_times SET times = ?", (change(times),))
    db.close()
    with ProjectFile.open(place) as project:
        assert len(project.load().tracks) == 2
        with pytest.raises(AnnotationError, match="frame times"):
            project.times("c1")
        assert project.verify()


@pytest.mark.parametrize("column", ["attributes", "unknown"])
@pytest.mark.parametrize("text", ["[1,2]", "null", "7", '"x"', "{", ""])
def test_a_track_with_values_of_another_type(place: Path, column: str, text: str) -> None:
    with sqlite3.connect(place) as db:
        db.execute(f"UPDATE tracks SET {column} = ?", (text,))
    db.close()
    with ProjectFile.open(place) as project, pytest.raises(AnnotationError, match="damaged"):
        project.load()


def no_file(folder: Path) -> Path:
    return folder / "nothing.hovermark"


def a_folder(folder: Path) -> Path:
    (folder / "folder.hovermark").mkdir()
    return folder / "folder.hovermark"


def a_pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe.hovermark")
    return folder / "pipe.hovermark"


def a_loop(folder: Path) -> Path:
    (folder / "loop.hovermark").symlink_to("loop.hovermark")
    return folder / "loop.hovermark"


def a_long_name(folder: Path) -> Path:
    return folder / ("n" * 300 + ".hovermark")


def below_a_file(folder: Path) -> Path:
    (folder / "file").write_bytes(b"x")
    return folder / "file" / "work.hovermark"


@pytest.mark.skipif(os.name != "posix", reason="links and pipes as POSIX has them")
@pytest.mark.parametrize("made", [no_file, a_folder, a_pipe, a_loop, a_long_name, below_a_file])
def test_what_is_no_file(tmp_path: Path, made: object) -> None:
    assert callable(made)
    path = made(tmp_path)
    with pytest.raises(AnnotationError):
        ProjectFile.open(path)
    if made is not no_file:
        with pytest.raises(AnnotationError):
            new_project(path.parent, path.name)


@pytest.mark.skipif(os.name != "posix", reason="a folder can be put there only where names are free")
def test_a_folder_where_the_log_should_be(place: Path) -> None:
    place.with_name(place.name + "-wal").mkdir()
    with pytest.raises(AnnotationError):
        ProjectFile.open(place, read_only=True)

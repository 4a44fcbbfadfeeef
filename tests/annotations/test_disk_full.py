"""A disk that really is full: a project on a file system of three megabytes."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotations import edits
from annotations.errors import AnnotationError
from tests.annotations.examples import new_project, opened, worked_on


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if os.name != "posix" or os.geteuid() != 0 or mount is None:
        pytest.skip("only root can mount a small file system")
    done = subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if done.returncode != 0:
        pytest.skip("file systems cannot be mounted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_loses_nothing(small_disk: Path) -> None:
    project = new_project(small_disk)
    held, history = worked_on(project)
    filler = small_disk / "filler"
    filler.write_bytes(bytes(os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize))
    before = (dict(held.tracks), project.journal_head)
    for attempt in range(3):
        with pytest.raises(AnnotationError, match="disk is full"):
            history.do(edits.set_notes(held.tracks["id1"], f"{attempt}" * 200_000))
        assert (dict(held.tracks), project.journal_head) == before
    filler.unlink()
    history.do(edits.set_notes(held.tracks["id1"], "saved"))
    project.close()
    with opened(project.path) as again:
        assert again.load().tracks["id1"].notes == "saved"
        assert again.verify() == []


def test_a_project_on_a_full_disk_can_be_looked_at(small_disk: Path) -> None:
    with new_project(small_disk) as project:
        worked_on(project)
    filler = small_disk / "filler"
    filler.write_bytes(bytes(os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize))
    with opened(project.path) as again:
        assert again.read_only and "full" in again.read_only_reason
        assert len(again.load().tracks) == 2 and again.verify() == []
    filler.unlink()
    with opened(project.path) as again:
        assert not again.read_only


def test_closing_on_a_full_disk_keeps_the_edits(small_disk: Path) -> None:
    project = new_project(small_disk)
    held, history = worked_on(project)
    history.do(edits.set_notes(held.tracks["id1"], "saved" * 20_000))
    filler = small_disk / "filler"
    filler.write_bytes(bytes(os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize))
    project.close()
    filler.unlink()
    with opened(project.path) as again:
        assert again.load().tracks["id1"].notes.startswith("saved")
        assert again.verify() == []

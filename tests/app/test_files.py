"""Whole files: written in one step, read only when they are files."""

import os
import stat
from pathlib import Path

import pytest

from app.errors import AppError
from app.files import is_there, read_whole, write_whole

posix = pytest.mark.skipif(os.name != "posix", reason="links, pipes and devices as POSIX has them")


def test_written_and_read(tmp_path: Path) -> None:
    path = tmp_path / "я 🚁.json"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert read_whole(path) == b"two"
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_what_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "no folder" / "x", tmp_path / ("n" * 300)):
        with pytest.raises(AppError, match="cannot be written"):
            write_whole(path, b"x")
    assert list(tmp_path.iterdir()) == []


def test_the_longest_name(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 250 + ".json")
    write_whole(path, b"x")
    assert read_whole(path) == b"x"


@posix
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    target.chmod(0o640)
    link.symlink_to(target)
    write_whole(link, b"new")
    assert link.is_symlink() and target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


@posix
def test_a_device_is_written_to_not_replaced() -> None:
    write_whole(Path("/dev/null"), b"x")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


@posix
def test_only_files_are_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    for path in (tmp_path, tmp_path / "pipe", Path("/dev/zero"), tmp_path / "loop", tmp_path / "nothing"):
        with pytest.raises(AppError, match=r"was not read|cannot be read|is a folder"):
            read_whole(path)


def test_a_document_has_a_size(tmp_path: Path) -> None:
    (tmp_path / "big").write_bytes(b"x" * 11)
    with pytest.raises(AppError, match="far too large"):
        read_whole(tmp_path / "big", most_bytes=10)


def test_what_is_there(tmp_path: Path) -> None:
    assert is_there(tmp_path)
    assert not is_there(tmp_path / "x")
    assert not is_there(tmp_path / ("n" * 300))

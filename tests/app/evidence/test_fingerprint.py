"""SHA-256 for evidence, a quick key for caches."""

import hashlib
import os
from pathlib import Path

import pytest

from app.errors import Cancelled, ClipError
from app.evidence.fingerprint import quick_key, sha256_of


def test_sha256_is_that_of_the_bytes(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(bytes(range(256)) * 40_000)
    told: list[float | None] = []
    found = sha256_of(file, progress=lambda fraction, _text: told.append(fraction))
    assert found == hashlib.sha256(file.read_bytes()).hexdigest()
    assert told[-1] == 1.0
    with pytest.raises(Cancelled):
        sha256_of(file, cancel=lambda: True)
    with pytest.raises(ClipError, match="cannot be read"):
        sha256_of(tmp_path / "gone")


def test_the_quick_key_sees_size_time_and_both_ends(tmp_path: Path) -> None:
    file = tmp_path / "a"
    data = bytearray(300_000)
    keys: set[str] = set()

    def note() -> None:
        file.write_bytes(data)
        os.utime(file, ns=(1, 1))
        keys.add(quick_key(file))

    note()
    data[0] = 1
    note()
    data[-1] = 1
    note()
    data.append(0)
    note()
    os.utime(file, ns=(2, 2))
    keys.add(quick_key(file))
    assert len(keys) == 5
    with pytest.raises(ClipError):
        quick_key(tmp_path / "gone")

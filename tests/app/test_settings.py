"""Settings: only what differs is stored, what is damaged is set aside, what is unknown survives."""

import json
from pathlib import Path

import pytest

from app.errors import AppError
from app.settings import SETTINGS, Settings


def test_only_differences_are_stored(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(path)
    settings.set("theme", "light")
    settings.set("step_medium", 12)
    assert json.loads(path.read_text()) == {"theme": "light", "step_medium": 12}
    settings.set("theme", "dark")
    assert json.loads(path.read_text()) == {"step_medium": 12}
    assert Settings(path).get("step_medium") == 12


@pytest.mark.parametrize(
    ("key", "value"), [("theme", "pink"), ("step_medium", "ten"), ("step_medium", 1), ("author", 3)]
)
def test_nonsense_is_refused(key: str, value: object, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.json")
    with pytest.raises(AppError):
        settings.set(key, value)
    assert settings.get(key) == next(row.default for row in SETTINGS if row.key == key)


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe", b'"text"'])
def test_a_damaged_file_is_set_aside(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.get("theme") == "dark" and "set aside" in settings.complaint
    assert (tmp_path / "settings.damaged.json").read_bytes() == content


def test_what_a_newer_program_wrote_survives(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "pink", "from_the_future": {"x": 1}}')
    settings = Settings(path)
    assert settings.get("theme") == "dark"
    settings.set("author", "Olena")
    assert json.loads(path.read_text())["from_the_future"] == {"x": 1}


@pytest.mark.parametrize("row", SETTINGS, ids=lambda row: row.key)
def test_every_default_is_acceptable(row: object) -> None:
    assert row.complaint(row.default) is None  # type: ignore[attr-defined]

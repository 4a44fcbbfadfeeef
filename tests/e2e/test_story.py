"""From a clip to JSON that can be checked: a person's hour in half a minute, with real mouse and keys."""

import json
import os
import shutil
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotations.project_file import ProjectFile
from app.__main__ import main
from tests.e2e.pilot import Pilot, fly
from tests.fakes import ScriptedAsk

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "story.json"
SCHEMA = json.loads(files("annotations").joinpath("formats", "hovermark.schema.json").read_bytes())


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    with_name = files("app").joinpath("data", "demo", "orbit.mp4")
    return Path(shutil.copy(str(with_name), tmp_path / "вулиця в диму.mp4"))


@pytest.fixture(autouse=True)
def own_hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program sets the process's hooks; a test gives them back."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("app.log.catch_all", lambda tell: None)
    monkeypatch.setattr("signal.signal", lambda *_: None)


def plain(document: dict[str, Any]) -> dict[str, Any]:
    """A document without what differs from run to run: ids, times of day, program version, folder."""
    text = json.dumps(document, ensure_ascii=False)
    for kind in ("clips", "tracks"):
        for number, thing in enumerate(document[kind]):
            text = text.replace(thing["id"], f"{kind}-{number}")
    text = text.replace(document["project"]["id"], "project")
    plain_document = json.loads(text)
    for path in (
        ("exported_at",),
        ("generator",),
        ("project", "created_at"),
        ("journal", "head"),
        ("taxonomy", "sha256"),
    ):
        holder = plain_document
        for part in path[:-1]:
            holder = holder[part]
        holder[path[-1]] = "-"
    return plain_document


def plume(pilot: Pilot) -> None:
    """One smoke plume, a polygon over three keyframes: drawn, moved, and one corner pulled."""
    pilot.key(Qt.Key.Key_1)
    assert pilot.session.tool == "polygon" and pilot.session.label == "smoke"
    for x, y in ((950, 20), (1220, 20), (1200, 120), (1080, 176), (980, 110)):
        pilot.click(x, y)
    pilot.key(Qt.Key.Key_Return)
    assert len(pilot.session.store.tracks) == 1
    pilot.key(Qt.Key.Key_V)
    pilot.go_to(30)
    pilot.drag((1090, 90), (1050, 100))
    pilot.go_to(60)
    pilot.drag((1050, 100), (1010, 116))
    assert pilot.session.primary is not None and len(pilot.session.primary.keyframes) == 3


def wolfhound(pilot: Pilot) -> None:
    """One vehicle, a box over five keyframes, its type found by a Ukrainian alias while typing."""
    pilot.go_to(0)
    pilot.key(Qt.Key.Key_2)
    pilot.drag((740, 336), (830, 410))
    assert pilot.session.tool == "box"
    pilot.key(Qt.Key.Key_T)
    pilot.type("wolfh")
    pilot.key(Qt.Key.Key_Return)
    track = pilot.session.primary
    assert track is not None and track.attributes["model"] == "veh.mrap.wolfhound"
    pilot.key(Qt.Key.Key_V)
    at = (786, 372)
    for frame in (10, 20, 30, 40):
        pilot.go_to(frame)
        pilot.drag(at, (at[0] - 12, at[1] + 8))
        at = (at[0] - 12, at[1] + 8)
    track = pilot.session.primary
    assert track is not None and [k.frame for k in track.keyframes] == [0, 10, 20, 30, 40]


def landmark(pilot: Pilot) -> None:
    pilot.go_to(0)
    pilot.key(Qt.Key.Key_3)
    assert pilot.session.tool == "point"
    pilot.click(504, 78)


def explosion(pilot: Pilot) -> None:
    """One event on exactly one frame: drawn, and hidden from there."""
    pilot.go_to(45)
    pilot.key(Qt.Key.Key_4)
    pilot.drag((300, 420), (360, 470))
    pilot.key(Qt.Key.Key_O)
    assert len(pilot.session.store.tracks) == 4


def test_tag_export_and_find_it_again(clip: Path, tmp_path: Path, qtbot: QtBot) -> None:
    out = tmp_path / "експорт.json"

    def story(pilot: Pilot) -> None:
        pilot.until(lambda: pilot.window.workspace.session is not None, "the project is there")
        pilot.until_shown(0)
        pilot.zoom_out_to_half()
        plume(pilot)
        wolfhound(pilot)
        landmark(pilot)
        explosion(pilot)
        pilot.window.workspace.ask = ScriptedAsk(out)
        pilot.key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        pilot.until(out.exists, "the export is written")
        pilot.until(lambda: not pilot.window.workspace.jobs.running, "the job is over")

    assert fly(lambda: main([str(clip)]), story) == 0
    document = json.loads(out.read_bytes())
    jsonschema.Draft202012Validator(SCHEMA).validate(document)
    assert main(["check", str(out)]) == 0
    if os.environ.get("HOVERMARK_UPDATE_GOLDEN"):
        GOLDEN.write_text(json.dumps(plain(document), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    assert plain(document) == json.loads(GOLDEN.read_text(encoding="utf-8"))
    with ProjectFile.open(clip.with_suffix(".hovermark")) as project:
        assert project.verify() == []


def test_undo_takes_everything_back_and_redo_brings_it_again(clip: Path, qtbot: QtBot) -> None:
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

    def story(pilot: Pilot) -> None:
        pilot.until(lambda: pilot.window.workspace.session is not None, "the project is there")
        pilot.until_shown(0)
        wolfhound(pilot)
        whole = dict(pilot.session.store.tracks)
        steps = 0
        while pilot.session.store.tracks:
            pilot.key(Qt.Key.Key_Z, control)
            steps += 1
            assert steps < 50
        for _ in range(steps):
            pilot.key(Qt.Key.Key_Z, control | shift)
        assert dict(pilot.session.store.tracks) == whole

    assert fly(lambda: main([str(clip)]), story) == 0


def test_escape_leaves_a_half_drawn_shape_without_a_trace(clip: Path, qtbot: QtBot) -> None:
    def story(pilot: Pilot) -> None:
        pilot.until(lambda: pilot.window.workspace.session is not None, "the project is there")
        pilot.until_shown(0)
        length = pilot.session.project.journal_head
        pilot.key(Qt.Key.Key_1)
        pilot.click(100, 100)
        pilot.click(200, 100)
        pilot.key(Qt.Key.Key_Escape)
        pilot.key(Qt.Key.Key_Return)
        assert not pilot.session.store.tracks
        assert pilot.session.project.journal_head == length

    assert fly(lambda: main([str(clip)]), story) == 0

"""The command line, through the real main(): what scripts rely on."""

import json
import shutil
import sqlite3
from pathlib import Path

import jsonschema
import pytest

from app.__main__ import main

CLIPS = Path(__file__).resolve().parent.parent / "data" / "clips"
CLIP = "cfr30_bframes.mp4"


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = main([str(argument) for argument in arguments])
    told = capsys.readouterr()
    assert "Traceback" not in told.err
    return code, told.out, told.err


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    folder = tmp_path / "кліпи з дрона 🚁"
    folder.mkdir()
    return Path(shutil.copy(CLIPS / CLIP, folder / "кадр #1 100%.mp4"))


@pytest.fixture
def project(clip: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    place = clip.with_name("проєкт.hovermark")
    assert run(capsys, "new", place, clip)[0] == 0
    return place


def test_probe_tells_what_the_clip_holds(clip: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "probe", clip, "--json")
    found = json.loads(out)
    assert (code, err) == (0, "")
    names = "frame_count width height rotation duration_s time_base variable_frame_rate duplicate_frames gaps codec"
    assert set(names.split()) | {"bytes", "sha256", "complete", "warnings"} <= set(found)
    assert (found["frame_count"], found["width"], found["height"], found["complete"]) == (120, 320, 180, True)


def test_probe_in_words(clip: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "probe", clip)
    assert code == 0 and "frame count            120" in out


def test_frame_writes_a_picture(clip: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "кадр 7.png"
    assert run(capsys, "frame", clip, 7, "-o", out) == (0, "", "")
    assert out.read_bytes().startswith(b"\x89PNG")
    by_time = tmp_path / "time.png"
    assert run(capsys, "frame", clip, "--time", 7 / 30, "-o", by_time)[0] == 0
    assert by_time.read_bytes() == out.read_bytes()


@pytest.mark.parametrize("number", ["120", "-1", "999999999"])
def test_frame_beyond_the_clip(clip: Path, tmp_path: Path, number: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, "frame", clip, number, "-o", tmp_path / "x.png")
    assert code == 2 and "119" in err
    assert not (tmp_path / "x.png").exists()


def test_new_info_check(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "info", project, "--json")
    found = json.loads(out)
    assert code == 0
    assert [row["frame_count"] for row in found["clips"]] == [120]
    assert found["tracks"] == {} and found["keyframes"] == 0 and len(found["journal"]["head"]) == 64
    assert run(capsys, "info", project)[0] == 0
    code, out, _ = run(capsys, "check", project)
    assert code == 0 and "all is well" in out


def test_new_leaves_nothing_behind_when_a_clip_is_bad(clip: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad, place = clip.with_name("text.mp4"), clip.with_name("p.hovermark")
    bad.write_text("this is not a video")
    code, _, err = run(capsys, "new", place, clip, bad)
    assert code == 2 and "text.mp4" in err
    assert not place.exists()


def test_new_does_not_overwrite(project: Path, clip: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = project.read_bytes()
    code, _, err = run(capsys, "new", project, clip)
    assert code == 2 and "exists already" in err
    assert project.read_bytes() == before


def test_export_import_check_round_trip(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.json"
    code, _, err = run(capsys, "export", project, "-f", "hovermark", "-o", out, "--dense", "--strict")
    assert code == 0, err
    document = json.loads(out.read_bytes())
    schema = Path(__file__).resolve().parents[2] / "annotations" / "formats" / "hovermark.schema.json"
    jsonschema.Draft202012Validator(json.loads(schema.read_bytes())).validate(document)
    assert run(capsys, "check", out)[0] == 0
    code, told, _ = run(capsys, "import", project, out, "--json")
    assert code == 0 and json.loads(told)["format"] == "hovermark"
    document["clips"][0]["frame_count"] = "many"
    out.write_text(json.dumps(document))
    code, told, _ = run(capsys, "check", out)
    assert code == 1 and "clips[0].frame_count" in told


def test_formats_shortcuts_version(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "formats", "--json")
    assert code == 0 and any(row["id"] == "hovermark" and row["reads"] and row["writes"] for row in json.loads(out))
    assert "Ctrl+Z" in run(capsys, "shortcuts")[1]
    assert run(capsys, "--version")[1].startswith("Hovermark 0.")


BAD = {
    "empty.mp4": b"",
    "text.mp4": b"hello " * 200,
    "half.hovermark": b"SQLite format 3\0" + b"\0" * 50,
    "empty.hovermark": b"",
    "text.hovermark": b"not a database at all, but a text " * 50,
}


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("command", ["probe", "frame", "info", "check", "export", "new"])
def test_bad_files_are_refused_in_a_sentence(
    command: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    path.write_bytes(BAD[name])
    arguments = {
        "frame": [path, 0, "-o", tmp_path / "o.png"],
        "export": [path, "-o", tmp_path / "o.json"],
        "new": [tmp_path / "new.hovermark", path],
    }.get(command, [path])
    code, out, err = run(capsys, command, *arguments)
    assert code in (1, 2)
    assert 0 < len((err + out).strip().splitlines()) <= 3
    assert path.read_bytes() == BAD[name]


def test_a_project_from_a_newer_program(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with sqlite3.connect(project) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    code, _, err = run(capsys, "info", project)
    assert code == 2 and "newer" in err


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense", "--flag"],
        ["frame"],
        ["probe", "--nope"],
        ["export", "nowhere.hovermark", "-o", "x"],
        ["info", "nowhere"],
    ],
)
def test_bad_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, *arguments)
    assert code == 2 and len(err.strip().splitlines()) == 1


def test_a_tampered_clip_is_reported(project: Path, clip: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = bytearray(clip.read_bytes())
    content[-1] ^= 1
    clip.write_bytes(content)
    code, out, _ = run(capsys, "check", project)
    assert code == 1 and "not the file" in out
    clip.unlink()
    code, out, _ = run(capsys, "check", project)
    assert code == 1 and "is not at" in out

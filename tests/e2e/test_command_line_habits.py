"""How people and scripts really call the program: any order of options, odd names, odd terminals, early ends."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.__main__ import main
from app.cli import program

ROOT = Path(__file__).resolve().parents[2]
CLIP = ROOT / "tests" / "data" / "clips" / "cfr30_bframes.mp4"
posix = pytest.mark.skipif(os.name != "posix", reason="pipes, locales and byte names as POSIX has them")


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = main([str(argument) for argument in arguments])
    told = capsys.readouterr()
    return code, told.out, told.err


def call(command: str, encoding: str = "utf-8", stdout: int = subprocess.PIPE) -> subprocess.CompletedProcess[bytes]:
    """A shell's view of the program: `$HV` is how it is called."""
    names = {"HV": f"{sys.executable} -m app", "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": encoding}
    return subprocess.run(
        ["bash", "-c", command], env=os.environ | names, stdout=stdout, stderr=subprocess.PIPE, check=False
    )


@pytest.fixture
def clip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return Path(shutil.copy(CLIP, tmp_path / "-кліп 🚁 one.mp4"))


@pytest.mark.parametrize("order", ["{c} 7 -o {o}", "{c} -o {o} 7", "-o {o} {c} 7", "-o {o} -- {c} 7"])
def test_options_stand_anywhere(order: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copy(CLIP, tmp_path / "clip.mp4")
    out = tmp_path / "o.png"
    arguments = [part.format(c=tmp_path / "clip.mp4", o=out) for part in order.split()]
    assert run(capsys, "frame", *arguments) == (0, "", "")
    assert out.is_file()


def test_names_that_begin_with_a_dash(clip: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "frame", "-o", "x.png", "--", clip.name, 3)[0] == 0
    code, out, _ = run(capsys, "probe", "--json", "--", clip.name)
    assert code == 0 and json.loads(out)["frame_count"] == 120
    assert run(capsys, "new", "--", "-проєкт", clip.name)[0] == 0
    assert run(capsys, "info", "--", "-проєкт.hovermark")[0] == 0
    assert run(capsys, "export", "-o", "-o.json", "--", "-проєкт.hovermark")[0] == 2
    assert run(capsys, "export", "--out=-o.json", "--", "-проєкт.hovermark")[0] == 0
    assert run(capsys, "check", "--", "-o.json")[0] == 0


def test_what_is_neither_file_nor_command(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "nonsense")
    assert (code, out) == (2, "") and "no file and no command “nonsense”" in err
    assert "“probe”" in run(capsys, "prob")[2]
    assert run(capsys, "exprot", "a", "-o", "b")[0] == 2


def test_files_open_the_window(clip: Path) -> None:
    opened: list[list[Path]] = []

    def window(files: Sequence[Path]) -> int:
        opened.append(list(files))
        return 0

    def demo(*_: object) -> int:
        return 0

    assert program.run(["--", clip.name], window=window, demo=demo) == 0
    assert program.run([], window=window, demo=demo) == 0
    assert program.run([str(clip)], window=window, demo=demo) == 0
    assert opened == [[Path(clip.name)], [], [clip]]


@pytest.mark.parametrize("name", [*(row.name for row in program.SUBCOMMANDS), "demo", ""])
def test_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main([*([name] if name else []), "--help"])
    assert left.value.code == 0
    assert f"usage: hovermark {name}".strip() in capsys.readouterr().out


def test_a_project_needs_a_name(clip: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, "new", ".", clip)
    assert code == 2 and "name" in err


@posix
@pytest.mark.parametrize("command", ["shortcuts", "--help"])
def test_a_reader_that_leaves_early(command: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)  # gone before anything is written
    done = call(f"$HV {command}", stdout=writing)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@posix
@pytest.mark.parametrize("encoding", ["ascii", "koi8-r"])
def test_terminals_of_other_encodings(clip: Path, encoding: str) -> None:
    place = clip.with_name("дим é 🚁.hovermark")
    assert main(["new", str(place), str(clip)]) == 0
    done = call(f'$HV info "{place}" && $HV info --json "{place}" >json && $HV info "нема é 🚁"', encoding)
    assert done.returncode == 2 and b"Error" not in done.stderr and b"Traceback" not in done.stderr, done.stderr
    assert json.loads(Path("json").read_bytes().decode(encoding))["title"] == "дим é 🚁"


@posix
def test_names_that_are_no_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(CLIP, b"\xff.mp4")
    done = call("$HV probe --json $'\\xff.mp4' && $HV new p.hovermark $'\\xff.mp4'")
    assert done.returncode == 2 and done.stderr.count(b"\n") == 1, done.stderr
    assert json.loads(done.stdout)["path"].endswith("\ufffd.mp4")
    assert not list(tmp_path.glob("*p.hovermark*"))

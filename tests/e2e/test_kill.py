"""The program is killed in the middle of work, again and again; what was saved is still there and still true."""

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from annotations.project_file import ProjectFile
from app import projects

ROOT = Path(__file__).resolve().parents[2]
CLIP = ROOT / "tests" / "data" / "clips" / "cfr30_bframes.mp4"
ROUNDS = 20


@pytest.fixture
def project(tmp_path: Path) -> Path:
    clip = Path(shutil.copy(CLIP, tmp_path / "clip.mp4"))
    place = tmp_path / "work.hovermark"
    projects.create_with(place, [projects.read_clip(clip)])
    return place


def start(project: Path, seed: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.e2e.scripted_edits", str(project), str(seed)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def kill_after(process: subprocess.Popen[str], lines: int, moment_s: float) -> int:
    """Kills it some time after it told of that many edits; the journal length that it told last."""
    assert process.stdout is not None and process.stderr is not None
    told = 0
    for _ in range(lines):
        line = process.stdout.readline()
        if not line:
            break
        told = int(line)
    assert told, process.stderr.read()
    try:
        process.wait(timeout=moment_s)
    except subprocess.TimeoutExpired:
        process.kill()
    rest, _ = process.communicate()
    # a last line may be cut off by the kill: only whole lines were promised
    whole = [int(line) for line in rest.split("\n")[:-1] if line]
    return whole[-1] if whole else told


@pytest.mark.slow
def test_killing_loses_at_most_the_edit_in_progress(project: Path) -> None:
    dice = random.Random(7)
    for seed in range(ROUNDS):
        told = kill_after(start(project, seed), dice.randrange(1, 60), dice.uniform(0.0, 0.03))
        with ProjectFile.open(project) as opened:
            assert not opened.read_only, opened.read_only_reason
            assert opened.verify() == []
            length = opened.journal_head[1]
            # every edit that was told of is there; at most one more was saved but not told of
            assert told <= length <= told + 1
            opened.load()

"""A process that is killed in the middle of its edits loses at most the one in flight."""

import random
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from annotations.history import History
from tests.annotations.examples import new_project, opened, worked_on

ROUNDS = 20
ROOT = Path(__file__).parents[2]


def killed_after(path: Path, seed: int, lines: int, delay_s: float) -> int:
    """The last journal number that the process told before it was killed, some moment after so many edits."""
    command = [sys.executable, "-m", "tests.annotations.scripted_edits", str(path), str(seed)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None and process.stderr is not None
    told = [process.stdout.readline() for _ in range(lines)]
    assert told[0], process.stderr.read()
    # the rest is read by `communicate`, so the process never waits for a reader
    timer = threading.Timer(delay_s, process.kill)
    timer.start()
    rest, _ = process.communicate()
    timer.join()
    whole = [line for line in (*told, *rest.splitlines(keepends=True)) if line.endswith("\n")]
    return int(whole[-1])


@pytest.mark.slow
def test_a_killed_process_loses_at_most_the_edit_in_flight(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        worked_on(project)
    dice = random.Random(11)
    for seed in range(ROUNDS):
        told = killed_after(project.path, seed, dice.randrange(1, 80), dice.uniform(0, 0.05))
        with opened(project.path) as again:
            assert not again.read_only, again.read_only_reason
            length = again.journal_head[1]
            assert told <= length <= told + 1
            assert again.verify() == []
            store = again.load()
            history = History(store, again.commit, again.recent(store))
            assert history.undo() is not None
            assert history.redo() is not None
            assert again.verify() == []

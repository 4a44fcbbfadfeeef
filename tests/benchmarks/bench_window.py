"""The window's own speed: start-up, frames shown while playing, steps, seeks, and how long the GUI thread is ever held.

Every figure is measured through the real window, offscreen, on the same clip that ffmpeg decodes in the same run.
"""

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from app.settings import Settings
from tests.benchmarks.table import Row
from tests.ffmpeg import FFMPEG
from ui.application import Running, assemble, wait_for

ROOT = Path(__file__).resolve().parents[2]


class Heartbeat:
    """A timer that should beat each millisecond; its worst gap is how long the GUI thread was held."""

    def __init__(self) -> None:
        self.worst_ms = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.worst_ms = max(self.worst_ms, (now - self._last) * 1000)
        self._last = now

    def reset(self) -> None:
        self._last, self.worst_ms = time.perf_counter(), 0.0


def opened(clip: Path, folder: Path) -> Running:
    """The program with its window, showing the first frame of a copy of a clip."""
    os.environ["HOVERMARK_DATA_DIR"] = str(folder)
    copy = folder / clip.name
    copy.symlink_to(clip)
    running = assemble(Settings(None))
    running.window.resize(1440, 900)
    running.window.show()
    running.workspace.open(copy)
    assert wait_for(lambda: running.workspace.session is not None and running.workspace.session.shown is not None)
    return running


def play(running: Running, name: str, seconds: float = 5.0) -> list[Row]:
    """Plays at 1.0x; every frame that became visible counts."""
    session = running.workspace.session
    assert session is not None and session.player is not None
    player = session.player
    session.seek(0)
    wait_for(lambda: session.frame == 0)
    shown: list[int] = []
    session.listen("frame", lambda frame: shown.append(frame.index))
    beat = Heartbeat()
    player.play(1.0)
    beat.reset()
    wait_for(lambda: not player.playing or session.times.clip_seconds(session.frame) >= seconds)
    player.pause()
    worst = beat.worst_ms
    due = session.frame + 1
    return [
        Row(f"{name}: frames shown at 1.0x", len(set(shown) | {0}), due, "frames", "frames due"),
        Row(f"{name}: GUI thread held at the longest", worst, 50.0, "ms", "goal"),
    ]


def step(running: Running, name: str, direction: int, count: int = 60) -> Row:
    """Median from key press to the picture on the canvas, painted, within the cache."""
    session = running.workspace.session
    assert session is not None
    start = 100 if direction > 0 else 100 + count
    # walk there once, so that what is measured is inside the cache
    for frame in range(95, 105 + count):
        session.seek(frame)
        wait_for(lambda frame=frame: session.frame == frame)
    session.seek(start)
    wait_for(lambda: session.frame == start)
    taken: list[float] = []
    canvas = running.window.stage.canvas
    for i in range(1, count + 1):
        wanted = start + direction * i
        before = time.perf_counter()
        running.workspace.run("playback.next" if direction > 0 else "playback.previous")
        while session.frame != wanted:
            running.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        canvas.viewport().repaint()
        taken.append((time.perf_counter() - before) * 1000)
    word = "forward" if direction > 0 else "back"
    return Row(f"{name}: step {word} to painted picture, median", statistics.median(taken), 16.0, "ms", "goal")


def seek(running: Running, name: str, count: int = 20) -> Row:
    """Median from the wish for a random frame to its painted picture, against ffmpeg seeking to it."""
    session = running.workspace.session
    assert session is not None
    dice = random.Random(1)
    taken: list[float] = []
    against: list[float] = []
    for _ in range(count):
        wanted = dice.randrange(session.frame_count)
        before = time.perf_counter()
        session.seek(wanted)
        while session.frame != wanted:
            running.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        running.window.stage.canvas.viewport().repaint()
        taken.append((time.perf_counter() - before) * 1000)
        against.append(ffmpeg_seek_ms(session.clip.facts.path, session.times.clip_seconds(wanted)))
    running.close()
    what = f"{name}: random seek to painted picture, median"
    return Row(what, statistics.median(taken), statistics.median(against), "ms", "ffmpeg -ss, with its start")


def ffmpeg_seek_ms(clip: Path, seconds: float) -> float:
    """Ffmpeg's own accurate seek to one frame, process start included."""
    command = [FFMPEG, "-v", "quiet", "-ss", f"{seconds:.6f}", "-i", str(clip), "-frames:v", "1", "-f", "null", "-"]
    before = time.perf_counter()
    subprocess.run(command, check=False, stdin=subprocess.DEVNULL)
    return (time.perf_counter() - before) * 1000


def start_up(clip: Path, folder: Path) -> Row:
    """From the start of the process to the first frame on the canvas, in a fresh process, against `import PySide6`."""
    code = (
        "import sys, time; from pathlib import Path; from app.settings import Settings;"
        "from ui.application import assemble, wait_for; r = assemble(Settings(None)); r.window.show();"
        "r.workspace.open(Path(sys.argv[1]));"
        "assert wait_for(lambda: r.workspace.session is not None and r.workspace.session.shown is not None); r.close()"
    )
    copy = folder / f"start{clip.suffix}"
    copy.symlink_to(clip)
    # as for a person: modules are compiled once, by the first run, which does not count
    settled = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"} | settled

    def timed(program: str, *arguments: str) -> float:
        before = time.perf_counter()
        subprocess.run([sys.executable, "-c", program, *arguments], env=environment, check=True, capture_output=True)
        return (time.perf_counter() - before) * 1000

    bare_imports = "from PySide6 import QtWidgets; import av, numpy, pyqtgraph"
    timed(code, str(copy))
    timed(bare_imports)
    ours = statistics.median(timed(code, str(copy)) for _ in range(3))
    bare = statistics.median(timed(bare_imports) for _ in range(3))
    return Row("start to first frame, frame table known", ours, bare, "ms", "importing the libraries")


def rows(clips: dict[str, Path]) -> list[Row]:
    """Rows for the table of `make bench`; `clips` by name (`720p`, `1080p`)."""
    found: list[Row] = []
    for name, clip in clips.items():
        with tempfile.TemporaryDirectory() as folder:
            running = opened(clip, Path(folder))
            found += [*play(running, name), step(running, name, 1), step(running, name, -1)]
            running.close()
    for name, clip in clips.items():
        with tempfile.TemporaryDirectory() as folder:
            found.append(seek(opened(clip, Path(folder)), name))
    with tempfile.TemporaryDirectory() as folder:
        found.append(start_up(next(iter(clips.values())), Path(folder)))
    return found

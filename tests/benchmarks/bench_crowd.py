"""A crowded clip in the whole window: 2,000 tracks with 100,000 keyframes, 200 of them on each frame.

Every figure is the time from the act (a key, a move of the mouse, a letter in the filter) until all that it changed is
painted again, the median of many. Beside it stands the processor time of the main thread in the same acts: what a
machine that does nothing else would need.
"""

import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QEventLoop, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from annotations.changes import Change, Edit
from annotations.keyframe import After, Keyframe
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.shapes.shape import Shape
from app import demo
from app.session import Session
from app.settings import Settings
from tests.benchmarks.table import Row
from ui.application import Running, assemble, wait_for

TURNS = 3
"""Of the event loop until nothing is left: a timer of no time asks for a repaint, which is an event of its own."""
TRACKS, KEYFRAMES, VISIBLE = 2000, 50, 200
GOAL_MS = 33.0
LEFT = Qt.MouseButton.LeftButton


class Taken(NamedTuple):
    """Medians, milliseconds."""

    wall: float
    cpu: float
    """Of the main thread."""

    @staticmethod
    def of(each: Sequence["Taken"]) -> "Taken":
        return Taken(statistics.median(taken.wall for taken in each), statistics.median(taken.cpu for taken in each))


def crowd(clip: str, frame_count: int, width: int, height: int) -> list[Track]:
    """Boxes that drift; each stays for a tenth of the clip."""
    dice = np.random.default_rng(7)
    stay = frame_count * VISIBLE // TRACKS
    labels = ("vehicle", "people", "landmark", "smoke")
    made: list[Track] = []
    for number in range(1, TRACKS + 1):
        first = round((number - 1) / TRACKS * (frame_count - stay))
        frames = np.unique(np.linspace(first, first + stay - 1, KEYFRAMES).round().astype(int))
        start = np.array([dice.uniform(20, width - 60), dice.uniform(20, height - 60)])
        steps = start + dice.normal(0, 1.5, (len(frames), 2)).cumsum(axis=0)
        keyframes = [
            Keyframe(frame=int(f), shape=Shape("box", (float(a), float(b), float(a) + 26, float(b) + 18)))
            for f, (a, b) in zip(frames, steps, strict=True)
        ]
        keyframes[-1] = Keyframe(frame=keyframes[-1].frame, shape=keyframes[-1].shape, after=After.HIDDEN)
        ident = f"crowd{number:05d}"
        label = labels[number % len(labels)]
        made.append(Track(id=ident, number=1000 + number, clip=clip, label=label, keyframes=Keyframes(keyframes)))
    return made


def opened(folder: Path) -> Running:
    """The program with its window on the crowded sample project."""
    project = demo.make(folder)
    running = assemble(Settings(None))
    running.window.resize(1440, 900)
    running.window.show()
    running.workspace.open(project)
    assert wait_for(lambda: running.workspace.session is not None and running.workspace.session.shown is not None)
    session = running.workspace.session
    assert session is not None and session.clip_ref is not None
    ref = session.clip_ref
    assert isinstance(ref.time_base, Fraction)
    tracks = crowd(ref.id, ref.frame_count, ref.width, ref.height)
    gone = tuple(Change(track, None) for track in session.store.tracks.values())
    session.edit(Edit(title="Crowd", changes=(*gone, *(Change(None, track) for track in tracks))))
    settle(running)
    return running


def settle(running: Running) -> None:
    wait_for(lambda: not running.workspace.jobs.running, 20_000)
    for _ in range(20):
        running.application.processEvents()


def timed(running: Running, acts: Sequence[Callable[[], object]], done: Callable[[], bool] = lambda: True) -> Taken:
    """From an act to everything painted."""
    taken: list[Taken] = []
    for act in acts:
        before, spent = time.perf_counter(), time.thread_time()
        act()
        while not done():
            running.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        for _ in range(TURNS):
            running.application.processEvents()
        taken.append(Taken((time.perf_counter() - before) * 1000, (time.thread_time() - spent) * 1000))
    return Taken.of(taken)


def rows(_clips: object = None) -> list[Row]:
    """Rows for the table of `make bench`."""
    with tempfile.TemporaryDirectory() as folder:
        running = opened(Path(folder))
        session = running.workspace.session
        assert session is not None
        try:
            session.seek(session.frame_count // 2)
            wait_for(lambda: session.frame == session.frame_count // 2)
            found = [Row("crowd: objects on a frame", len(session.states()), VISIBLE, "", "wanted")]
            found += [
                row
                for name, taken in (
                    ("step to painted picture", _steps(running, session)),
                    ("select an object", _selects(running, session)),
                    ("drag an object, each move", _drags(running, session)),
                    ("an edit and all that follows it", _edits(running, session)),
                    ("a letter in the track filter", _filters(running)),
                    ("pan the timeline", _pans(running, 1, 0)),
                    ("scroll the timeline's lanes", _pans(running, 0, 1)),
                )
                for row in (
                    Row(f"crowd: {name}, median", taken.wall, GOAL_MS, "ms", "goal"),
                    Row("       processor time of the main thread in it", taken.cpu, GOAL_MS, "ms", "goal"),
                )
            ]
        finally:
            running.close()
    return found


def _steps(running: Running, session: Session) -> Taken:
    for frame in range(200, 262):
        session.seek(frame)
        wait_for(lambda frame=frame: session.frame == frame)
    session.seek(200)
    wait_for(lambda: session.frame == 200)
    taken: list[Taken] = []
    for frame in range(201, 260):
        act = [lambda: running.workspace.run("playback.next")]
        taken.append(timed(running, act, lambda frame=frame: session.frame == frame))
    return Taken.of(taken)


def _selects(running: Running, session: Session) -> Taken:
    there = [track.id for track, _ in session.states()][:60]
    return timed(running, [lambda ident=ident: session.selection.select(ident) for ident in there])


def _drags(running: Running, session: Session) -> Taken:
    canvas = running.window.stage.canvas
    track, state = session.states()[10]
    session.selection.select(track.id)
    settle(running)
    left, top, right, bottom = state.shape.values
    at = canvas.to_view((left + right) / 2, (top + bottom) / 2)
    surface = canvas.viewport()
    QTest.mouseMove(surface, at)
    QTest.mousePress(surface, LEFT, Qt.KeyboardModifier.NoModifier, at)
    moves = [lambda i=i: QTest.mouseMove(surface, at + QPoint(i, i)) for i in range(4, 64)]
    median = timed(running, moves)
    QTest.mouseRelease(surface, LEFT, Qt.KeyboardModifier.NoModifier, at + QPoint(63, 63))
    settle(running)
    return median


def _edits(running: Running, session: Session) -> Taken:
    return timed(running, [lambda: running.workspace.run("edit.nudge_right")] * 30)


def _filters(running: Running) -> Taken:
    field = running.window.stage.tracks.filter
    assert isinstance(field, QWidget)
    letters = "label:vehicle"
    median = timed(running, [lambda letter=letter: QTest.keyClicks(field, letter) for letter in letters])
    field.clear()
    settle(running)
    return median


def _pans(running: Running, along: int, down: int) -> Taken:
    timeline = running.window.stage.timeline
    timeline.zoom_by(4.0)
    settle(running)
    bar = timeline.horizontal if along else timeline.vertical
    step = max(1, (bar.maximum() - bar.minimum()) // 80)
    return timed(running, [lambda i=i: bar.setValue(bar.minimum() + i * step) for i in range(1, 61)])

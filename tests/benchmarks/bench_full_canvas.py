"""The canvas on a full project: 2,000 tracks with 100,000 keyframes, some 200 of them on each frame.

`python -m pytest tests/benchmarks/bench_full_canvas.py -s -m benchmark`, or with the others by `make bench`. All are
medians from the event to the painted view, 1,280 x 720 pixels in software raster, with a picture under it.
"""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from annotations.keyframe import After, Keyframe
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.shapes.shape import Shape
from app.tools.tool import Phase
from app.workspace import Workspace
from tests.benchmarks.bench_canvas import frame, paint
from tests.benchmarks.table import Row, formatted
from tests.ui.fakes import clip_ref, make_workspace
from ui import theme
from ui.bridge import Bridge
from ui.canvas.view import CanvasView

TRACKS, KEYFRAMES, FRAMES, ALIVE = 2000, 50, 6000, 600
GOAL_MS = 33.0
MIDDLE = 3000
LABELS = ("vehicle", "smoke", "landmark", "event")
NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


def shape(kind: int, x: float, y: float, turn: float) -> Shape:
    """A box, a turned box, a polygon of eight vertices or a point, some 40 x 26 pixels large."""
    if kind == 0:
        return Shape("box", (x, y, x + 40, y + 26))
    if kind == 1:
        return Shape("rotated_box", (x + 20, y + 13, 40, 26, turn))
    if kind == 2:
        corners = np.arange(8) * np.pi / 4
        places = np.stack([x + 20 + 20 * np.cos(corners), y + 13 + 13 * np.sin(corners)], axis=1)
        return Shape("polygon", tuple(places.ravel().tolist()))
    return Shape("point", (x, y))


def crowd() -> list[Track]:
    """Tracks of 600 frames with 50 keyframes each, spread over the clip, so that 200 are on every frame."""
    rng = np.random.default_rng(7)
    made: list[Track] = []
    for number in range(TRACKS):
        begin = round(number * (FRAMES - ALIVE) / TRACKS)
        frames = np.sort(rng.choice(ALIVE, KEYFRAMES, replace=False)) + begin
        x, y = rng.uniform((0, 30), (1180, 650)).tolist()
        keyframes = Keyframes(
            Keyframe(frame=int(each), shape=shape(number % 4, x + i * 1.5, y, 30 + i), after=After.INTERPOLATE)
            for i, each in enumerate(frames)
        )
        label = LABELS[number % 4]
        made.append(Track(id=f"t{number}", number=number, clip="clip", label=label, keyframes=keyframes))
    return made


class Desk:
    """The canvas on that project."""

    def __init__(self, folder: Path) -> None:
        application = QApplication.instance() or QApplication([])
        theme.apply(application, "dark")  # type: ignore[arg-type]
        self.workspace: Workspace = make_workspace(folder, crowd(), clip=clip_ref(frame_count=FRAMES))
        assert self.workspace.session is not None
        self.session = self.workspace.session
        self.view = CanvasView(self.workspace, Bridge(self.workspace))
        self.view.resize(1280, 720)
        self.view.show()
        self._picture, self.paint = frame(0, 1280, 720), paint(self.view)
        self.show(MIDDLE)

    def show(self, index: int) -> None:
        self.session.show(replace(self._picture, index=index, pts=index))

    def seen(self) -> list[str]:
        return [track.id for track, _ in self.session.states()]

    def milliseconds(self, act: Callable[[int], object], repeats: int = 40) -> float:
        """Median of an act together with the repaint that follows."""
        taken: list[float] = []
        for turn in range(repeats):
            begun = perf_counter()
            act(turn)
            self.paint()
            taken.append((perf_counter() - begun) * 1000)
        return median(taken)

    def drag(self) -> Callable[[int], None]:
        """Takes the primary by its middle and moves the mouse on."""
        item = self.view._context.scene.by_id[self.session.selection.primary or ""]  # type: ignore[union-attr]
        left, top, right, bottom = item.kind.bounds(item.shape)
        start = QPointF(*self.view.camera.to_view(((left + right) / 2, (top + bottom) / 2)).tolist())
        self.view.pointed(Phase.MOVE, start, NONE)
        self.view.pointed(Phase.PRESS, start, NONE)
        return lambda turn: self.view.pointed(Phase.MOVE, start + QPointF(turn % 9 - 4, turn % 7 + 3), NONE)

    def close(self) -> None:
        self.view.close()
        self.view.deleteLater()
        self.workspace.close()


def rows(_clips: dict[str, Path] | None = None) -> list[Row]:
    """For the table of `make bench`."""
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        count = len(desk.seen())

        def row(what: str, act: Callable[[int], object]) -> Row:
            return Row(f"2,000 tracks, {count} on the frame: {what}", desk.milliseconds(act), GOAL_MS, "ms", "goal")

        found = [row("step", lambda turn: desk.show(MIDDLE + turn))]
        ids = desk.seen()
        found.append(row("select another", lambda turn: desk.session.selection.select(ids[turn])))
        desk.session.selection.select(next(t.id for t, s in desk.session.states() if s.shape.kind == "box"))
        found.append(row("drag a box", desk.drag()))
        desk.view.cancel()
        desk.workspace.settings.set("trails", True)
        desk.session.selection.select(*ids[-50:])
        found.append(row("step, 50 selected with trails", lambda turn: desk.show(MIDDLE + 40 + turn)))
        desk.workspace.settings.set("magnifier", True)
        desk.session.selection.select(ids[-1])
        moved = desk.view.cursor_moved
        found.append(row("move the magnifier", lambda turn: moved.emit(600.0 + turn, 300.0)))
        desk.close()
    return found


@pytest.mark.benchmark
def test_a_crowd(qapp: object) -> None:
    print("\n" + formatted(rows()))

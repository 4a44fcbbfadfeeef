"""How long the canvas takes to paint: `python -m pytest tests/benchmarks/bench_canvas.py -s -m benchmark`.

Measured on the view itself, in software raster, 1,280 x 720 pixels, as medians of 40 repetitions.
"""

from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from annotations.keyframe import After, Keyframe
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.shapes.shape import Shape
from app.media.frame import Frame
from app.workspace import Workspace
from tests.ui.fakes import clip_ref, make_workspace
from ui import theme
from ui.bridge import Bridge
from ui.canvas.view import CanvasView

REPEATS = 40


def boxes(count: int, width: int, height: int) -> list[Track]:
    """Boxes strewn over a picture, every other one interpolated."""
    places = np.random.default_rng(7).uniform((0, 0), (width - 60, height - 40), (count, 2)).tolist()
    return [
        Track(
            id=f"t{i}",
            number=i,
            clip="clip",
            label=("vehicle", "smoke", "landmark", "event")[i % 4],
            keyframes=Keyframes(
                Keyframe(frame=frame, shape=Shape("box", (x, y, x + 48, y + 30)), after=After.INTERPOLATE)
                for frame in (0, 100 if i % 2 else 10)
            ),
        )
        for i, (x, y) in enumerate(places)
    ]


def frame(index: int, width: int, height: int) -> Frame:
    pixels = np.full((height, width, 4), 255, dtype=np.uint8)
    pixels[..., :3] = np.random.default_rng(index).integers(0, 256, (height, width, 3), dtype=np.uint8)
    pixels.flags.writeable = False
    return Frame(index=index, pts=index, seconds=index / 30, pixels=pixels)


def canvas(qtbot: QtBot, workspace: Workspace) -> CanvasView:
    view = CanvasView(workspace, Bridge(workspace))
    qtbot.addWidget(view)
    view.resize(1280, 720)
    view.show()
    qtbot.waitExposed(view)
    return view


def milliseconds(act: Callable[[], object]) -> float:
    taken: list[float] = []
    for _ in range(REPEATS):
        begun = perf_counter()
        act()
        taken.append((perf_counter() - begun) * 1000)
    return median(taken)


def paint(view: CanvasView) -> Callable[[], None]:
    """Paints the whole view into memory, as a repaint does."""
    image = QImage(view.size(), QImage.Format.Format_RGB32)

    def act() -> None:
        painter = QPainter(image)
        view.viewport().render(painter, QPointF(0, 0).toPoint())
        painter.end()

    return act


@pytest.mark.benchmark
@pytest.mark.parametrize("count", [0, 100, 1000])
def test_boxes(qtbot: QtBot, qapp: object, tmp_path: Path, count: int) -> None:
    theme.apply(qapp, "dark")  # type: ignore[arg-type]
    workspace = make_workspace(tmp_path, boxes(count, 1280, 720), clip=clip_ref(frame_count=200))
    view, session = canvas(qtbot, workspace), workspace.session
    assert session is not None
    pictures = [frame(5, 1280, 720), frame(6, 1280, 720)]
    session.show(pictures[0])
    whole = milliseconds(paint(view))
    turn = iter(range(10**6))
    stepped = milliseconds(lambda: session.show(pictures[next(turn) % 2]))
    print(f"\n{count:5} boxes: paint all {whole:.2f} ms, new frame before painting {stepped:.2f} ms")
    workspace.close()


@pytest.mark.benchmark
@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1920, 1080), (3840, 2160)])
def test_pictures(qtbot: QtBot, qapp: object, tmp_path: Path, width: int, height: int) -> None:
    theme.apply(qapp, "dark")  # type: ignore[arg-type]
    workspace = make_workspace(tmp_path, [], clip=clip_ref(width=width, height=height, frame_count=200))
    view, session = canvas(qtbot, workspace), workspace.session
    assert session is not None
    pictures, act, turn = [frame(5, width, height), frame(6, width, height)], paint(view), iter(range(10**6))

    def step() -> None:
        session.show(pictures[next(turn) % 2])
        act()

    fitted = milliseconds(step)
    view.one_to_one()
    print(f"\n{width} x {height}: show and paint fitted {fitted:.2f} ms, at 100 % {milliseconds(step):.2f} ms")
    workspace.close()

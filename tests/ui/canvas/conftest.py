"""A canvas on a project in a temporary folder, and pictures whose pixels tell which frame they are."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from annotations.keyframe import After, Keyframe
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.shapes.shape import Shape
from app.media.frame import Frame
from app.session import Session
from app.workspace import Workspace
from tests.ui.fakes import clip_ref, make_workspace
from ui.bridge import Bridge
from ui.canvas.view import CanvasView

WIDTH, HEIGHT = 320, 180


def frame(index: int, width: int = WIDTH, height: int = HEIGHT) -> Frame:
    """A picture of one colour, blue = index; its first pixel is white."""
    pixels = np.full((height, width, 4), 255, dtype=np.uint8)
    pixels[..., :3] = (index, 60, 90)
    pixels[0, 0] = 255
    pixels.flags.writeable = False
    return Frame(index=index, pts=index, seconds=index / 30, pixels=pixels)


def track(number: int, shape: Shape, first: int = 0, after: After = After.HOLD, label: str = "vehicle") -> Track:
    keyframes = Keyframes([Keyframe(frame=first, shape=shape, after=after)])
    return Track(id=f"t{number}", number=number, clip="clip", label=label, keyframes=keyframes)


def tracks() -> list[Track]:
    moving = Keyframes(Keyframe(frame=n, shape=Shape("box", (200.0 + n, 20.0, 230.0 + n, 40.0))) for n in (0, 50))
    return [
        track(1, Shape("box", (40.0, 40.0, 100.0, 90.0))),
        track(2, Shape("polygon", (200.0, 100.0, 260.0, 100.0, 260.0, 150.0, 200.0, 150.0)), label="smoke"),
        Track(id="t3", number=3, clip="clip", label="vehicle", keyframes=moving),
    ]


@pytest.fixture
def workspace(qtbot: QtBot, tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path, tracks(), clip=clip_ref(width=WIDTH, height=HEIGHT, frame_count=100))
    yield made
    made.close()


@pytest.fixture
def session(workspace: Workspace) -> Session:
    assert workspace.session is not None
    return workspace.session


@pytest.fixture
def bridge(workspace: Workspace) -> Bridge:
    return Bridge(workspace)


@pytest.fixture
def canvas(qtbot: QtBot, workspace: Workspace, bridge: Bridge, session: Session) -> CanvasView:
    """Twice as large as the picture, so that the zoom is exactly 2."""
    view = CanvasView(workspace, bridge)
    qtbot.addWidget(view)
    view.resize(2 * WIDTH, 2 * HEIGHT)
    view.show()
    qtbot.waitExposed(view)
    session.show(frame(0))
    return view

"""How long the timeline takes to paint: `python -m pytest tests/benchmarks/bench_timeline.py -s -m benchmark`.

2,000 tracks of 500 keyframes each, a clip of 108,000 frames, a view of 1,400 x 400 pixels in software raster. Medians.
"""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from statistics import median
from time import perf_counter

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QRegion
from pytestqt.qtbot import QtBot

from annotations.keyframes import Keyframes
from annotations.model import Track
from tests.ui.fakes import clip_ref, make_workspace
from tests.ui.fakes import keyframes as boxes
from ui.bridge import Bridge
from ui.timeline.picture import playhead_rect
from ui.timeline.surface import Surface
from ui.timeline.timeline import Timeline

TRACKS, KEYFRAMES, FRAMES = 2000, 500, 108_000
SLOWEST_MS = 50.0
"""A budget that a slow machine keeps too; the figures are printed."""


def many_tracks() -> list[Track]:
    """A million keyframes; every track has frames of its own."""
    rng = np.random.default_rng(7)
    template = boxes(*range(KEYFRAMES))
    made: list[Track] = []
    for number in range(TRACKS):
        columns = Keyframes.from_bytes(template.to_bytes())
        columns.frames = np.sort(rng.choice(FRAMES, KEYFRAMES, replace=False)).astype(np.int64)
        label = ("vehicle", "smoke", "landmark", "event")[number % 4]
        made.append(Track(id=f"t{number}", number=number, clip="clip", label=label, keyframes=columns))
    return made


def timed(what: str, work: Callable[[], object], times: int = 25) -> float:
    """Median milliseconds, printed."""
    taken: list[float] = []
    for _ in range(times):
        start = perf_counter()
        work()
        taken.append((perf_counter() - start) * 1000)
    print(f"  {what:<46}{median(taken):8.2f} ms")
    return median(taken)


@pytest.mark.benchmark
def test_painting_a_million_keyframes(qtbot: QtBot, tmp_path: Path) -> None:
    clip = clip_ref(frame_count=FRAMES, duration_s=3600.0, time_base=Fraction(1, 30000))
    workspace = make_workspace(tmp_path, many_tracks(), clip=clip)
    widget = Timeline(workspace, Bridge(workspace))
    qtbot.addWidget(widget)
    widget.resize(1400, 400)
    widget.show()
    surface = widget.surface
    image = QImage(surface.size(), QImage.Format.Format_RGB32)

    def paint(part: QRect | None = None) -> None:
        painter = QPainter(image)
        region = QRegion(part) if part is not None else QRegion(surface.rect())
        surface.render(painter, region.boundingRect().topLeft(), region)
        painter.end()

    def scrolled_far() -> None:
        far.reverse()
        surface.set_scroll(far[0])
        paint()

    far = [0, surface.content_height // 2]
    print()
    found = [
        timed("whole clip in view", paint),
        timed("another place every time (lanes made anew)", scrolled_far),
    ]
    surface.set_scale(surface.scale.zoomed(200, 600))
    found.append(timed("zoomed 200 times", paint))
    found.append(timed("playhead moved: its strip only", lambda: paint(strip(surface, 54_000))))
    found.append(timed("list of tracks filled", widget.reload, 5) / 10)
    assert max(found) < SLOWEST_MS
    workspace.close()


def strip(surface: Surface, frame: int) -> QRect:
    return playhead_rect(surface, frame).toAlignedRect()

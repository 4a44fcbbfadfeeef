"""How long the timeline takes to paint: `python -m pytest tests/benchmarks/bench_timeline.py -s -m benchmark`.

2,000 tracks of 50 keyframes each, a clip of 108,000 frames, a view of 1,400 x 400 pixels in software raster. Medians.
"""

from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import count
from pathlib import Path
from statistics import median
from time import perf_counter

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QRegion
from pytestqt.qtbot import QtBot

from annotations import edits
from annotations.keyframes import Keyframes
from annotations.model import Track
from app.session import Session
from tests.ui.fakes import clip_ref, make_workspace
from tests.ui.fakes import keyframes as boxes
from ui.bridge import Bridge
from ui.panels.track_list import TrackList
from ui.timeline.picture import playhead_rect
from ui.timeline.surface import Surface
from ui.timeline.timeline import Timeline

TRACKS, KEYFRAMES, FRAMES = 2000, 50, 108_000
SLOWEST_MS = 33.0
"""Per repaint, at the median: what a person takes for smooth."""


def many_tracks() -> list[Track]:
    """A hundred thousand keyframes; every track has frames of its own."""
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


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator["Bench"]:
    made = Bench(tmp_path)
    qtbot.addWidget(made.timeline)
    qtbot.addWidget(made.list)
    yield made
    made.workspace.close()


class Bench:
    """Timeline and list of a clip with very many tracks, painted in software."""

    def __init__(self, folder: Path) -> None:
        clip = clip_ref(frame_count=FRAMES, duration_s=3600.0, time_base=Fraction(1, 30000))
        self.workspace = make_workspace(folder, many_tracks(), clip=clip)
        bridge = Bridge(self.workspace)
        self.timeline, self.list = Timeline(self.workspace, bridge), TrackList(self.workspace, bridge)
        self.timeline.resize(1400, 400)
        self.timeline.show()
        self.list.resize(336, 300)
        self.list.show()
        self.surface = self.timeline.surface
        self.image = QImage(self.surface.size(), QImage.Format.Format_RGB32)
        assert self.workspace.session is not None
        self.session = self.workspace.session

    def paint(self, part: QRect | None = None) -> None:
        painter = QPainter(self.image)
        region = QRegion(part) if part is not None else QRegion(self.surface.rect())
        self.surface.render(painter, region.boundingRect().topLeft(), region)
        painter.end()


@pytest.mark.benchmark
def test_panning_zooming_and_selecting_repaint_in_time(bench: Bench) -> None:
    surface, session = bench.surface, bench.session
    ids, turn = surface.lanes.ids, count()

    def scrolled_far() -> None:
        surface.set_scroll((0, surface.content_height // 2)[next(turn) % 2])
        bench.paint()

    def panned() -> None:
        surface.set_scale(surface.scale.panned(40 if next(turn) % 50 < 25 else -40))
        bench.paint()

    def zoomed() -> None:
        surface.set_scale(surface.scale.zoomed(1.25 if next(turn) % 20 < 10 else 0.8, 600))
        bench.paint()

    def selected() -> None:
        session.selection.select(ids[next(turn) % 12])
        bench.paint()

    def chosen() -> None:
        surface.chosen.set({ident: surface.lanes.tracks[ident].keyframes.frames for ident in ids[:12]})
        bench.paint()
        surface.chosen.clear()

    print(f"\n  {TRACKS} tracks, {TRACKS * KEYFRAMES:,} keyframes, {surface.width()} x {surface.height()} px")
    found = [
        timed("whole clip in view", bench.paint),
        timed("other lanes every time (made anew)", scrolled_far),
        timed("zoomed step by step", zoomed),
    ]
    surface.set_scroll(0)
    surface.set_scale(surface.scale.zoomed(200, 600))
    found += [
        timed("zoomed 200 times", bench.paint),
        timed("panned by 40 px", panned),
        timed("another track selected (list and lanes)", selected),
        timed("all keyframes of 12 lanes chosen", chosen),
        timed("playhead moved: its strip only", lambda: bench.paint(strip(surface, 54_000))),
    ]
    surface.lanes.unfold_all(True)
    found.append(timed("all lanes unfolded", bench.paint))
    surface.lanes.unfold_all(False)
    assert max(found) < SLOWEST_MS


@pytest.mark.benchmark
def test_filling_and_filtering_the_list(bench: Bench) -> None:
    turn = count()

    def typed() -> None:
        bench.list.filter.setText("label:vehicle" if next(turn) % 2 else "")

    def edited() -> None:
        track = bench.session.store.tracks[bench.surface.lanes.ids[3]]
        bench.session.edit(edits.set_notes(track, f"note {next(turn)}"))

    print()
    timed("list of tracks filled", bench.list.reload, 5)
    timed("lanes filled", bench.timeline.reload, 5)
    found = timed("a filter typed", typed, 11)
    found = max(found, timed("one track edited (all that follows)", edited, 11))
    timed("all tracks selected", lambda: select_all(bench.session, next(turn)), 4)
    assert found < 4 * SLOWEST_MS


def select_all(session: Session, turn: int) -> None:
    ids = list(session.store.tracks)
    session.selection.select(*(ids if turn % 2 else ids[:1]))


def strip(surface: Surface, frame: int) -> QRect:
    return playhead_rect(surface, frame).toAlignedRect()

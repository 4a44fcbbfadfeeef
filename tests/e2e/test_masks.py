"""Smoke and areas by hand: painted, erased, cut, added to and described, then undone and exported."""

import json
import shutil
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotations.area import area_px, areas
from annotations.frames import Span
from annotations.project_file import ProjectFile
from annotations.shapes.plume import drift_deg, pieces_of
from annotations.shapes.region import parts_of
from annotations.shapes.shape import Shape
from app.__main__ import main
from tests.e2e.pilot import NONE, Pilot, fly
from tests.fakes import ScriptedAsk

SCHEMA = json.loads(files("annotations").joinpath("formats", "hovermark.schema.json").read_bytes())
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    with_name = files("app").joinpath("data", "demo", "orbit.mp4")
    return Path(shutil.copy(str(with_name), tmp_path / "smoke.mp4"))


@pytest.fixture(autouse=True)
def own_hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program sets the process's hooks; a test gives them back."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("app.log.catch_all", lambda tell: None)
    monkeypatch.setattr("signal.signal", lambda *_: None)


def wheel(pilot: Pilot, notches: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    surface = pilot.canvas.viewport()  # pyright: ignore[reportAttributeAccessIssue]
    at = QPointF(surface.rect().center())
    event = QWheelEvent(
        at,
        QPointF(surface.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(surface, event)
    QApplication.processEvents()


def shape(pilot: Pilot) -> Shape:
    """The primary track's shape on the frame."""
    session = pilot.session
    states = {track.id: state.shape for track, state in session.states()}
    assert session.selection.primary is not None
    return states[session.selection.primary]


def size_the_brush(pilot: Pilot) -> None:
    pilot.key(Qt.Key.Key_1)
    pilot.move(640, 360)
    pilot.key(Qt.Key.Key_Q)
    assert pilot.session.tool == "brush" and pilot.session.label == "smoke"
    zoom, before = pilot.canvas.zoom, pilot.session.brush_px  # pyright: ignore[reportAttributeAccessIssue]
    wheel(pilot, 2)
    assert pilot.session.brush_px > before
    assert pilot.canvas.zoom == zoom  # pyright: ignore[reportAttributeAccessIssue]
    pilot.type("((")
    assert pilot.session.brush_px == pytest.approx(before, abs=0.2)
    pilot.session.set_brush(20.0)
    wheel(pilot, 1, CTRL)
    assert pilot.canvas.zoom > zoom and pilot.session.brush_px == 20  # pyright: ignore[reportAttributeAccessIssue]
    pilot.zoom_out_to_half()


def paint(pilot: Pilot) -> None:
    """A stroke, another, a bite with Alt, one with the eraser, a hole, and a piece apart."""
    pilot.drag((600, 200), (900, 200))
    assert len(pilot.session.store.tracks) == 1
    first = shape(pilot)
    assert first.kind == "region" and area_px(first) == pytest.approx(300 * 40 + 3.1416 * 400, rel=0.02)
    pilot.drag((760, 210), (760, 300))
    assert area_px(shape(pilot)) > area_px(first)
    grown = area_px(shape(pilot))
    pilot.drag((600, 180), (600, 220), ALT)
    bitten = area_px(shape(pilot))
    assert bitten < grown
    pilot.key(Qt.Key.Key_W)
    assert pilot.session.tool == "eraser"
    pilot.drag((900, 180), (900, 220))
    assert area_px(shape(pilot)) < bitten and len(pilot.session.store.tracks) == 1


def outline(pilot: Pilot, *corners: tuple[float, float]) -> None:
    for x, y in corners:
        pilot.click(x, y)
    pilot.key(Qt.Key.Key_Return)


def cut_and_add(pilot: Pilot) -> None:
    pilot.key(Qt.Key.Key_W, SHIFT)
    assert pilot.session.tool == "cut_area"
    outline(pilot, (700, 192), (740, 192), (740, 208), (700, 208))
    (part,) = parts_of(shape(pilot))
    assert len(part.holes) == 1
    pilot.key(Qt.Key.Key_Q, SHIFT)
    outline(pilot, (1000, 300), (1100, 300), (1100, 360), (1000, 360))
    assert [len(part.holes) for part in parts_of(shape(pilot))] == [1, 0]


def plume(pilot: Pilot) -> None:
    """Outer edge, inner edge, axis: one track, one step."""
    steps = len(pilot.session.store.tracks)
    pilot.key(Qt.Key.Key_U)
    outline(pilot, (200, 400), (320, 300), (480, 320), (500, 440), (360, 520), (220, 480))
    assert len(pilot.session.store.tracks) == steps, "the plume is only begun"
    outline(pilot, (260, 410), (340, 350), (420, 370), (400, 450), (300, 460))
    pilot.drag((240, 460), (460, 340))
    assert len(pilot.session.store.tracks) == steps + 1
    made = pieces_of(shape(pilot))
    assert len(made.outer) == 6 and made.inner is not None and len(made.inner) == 5
    assert made.axis == ((240, 460), (460, 340))
    assert drift_deg(shape(pilot)) == pytest.approx(61.4, abs=0.1)
    pilot.session.undo()
    assert len(pilot.session.store.tracks) == steps, "a plume is one step"
    pilot.session.redo()


def plume_of_a_polygon(pilot: Pilot) -> None:
    """A polygon gets its axis later; Escape leaves out one stage at a time."""
    pilot.key(Qt.Key.Key_P)
    outline(pilot, (900, 480), (1000, 480), (1000, 560), (900, 560))
    pilot.key(Qt.Key.Key_U, SHIFT)
    assert pilot.session.tool == "plume_details"
    pilot.key(Qt.Key.Key_Return)
    pilot.drag((920, 550), (960, 500))
    made = pieces_of(shape(pilot))
    assert shape(pilot).kind == "plume" and made.inner is None and len(made.axis) == 2
    pilot.click(920, 500)
    pilot.click(980, 500)
    pilot.click(980, 540)
    pilot.key(Qt.Key.Key_Escape)
    assert pilot.session.tool == "plume_details"
    outline(pilot, (920, 500), (980, 500), (980, 540))
    pilot.key(Qt.Key.Key_Escape)
    made = pieces_of(shape(pilot))
    assert made.inner is not None and len(made.inner) == 3 and made.axis == ((920, 550), (960, 500))


def undo_all_and_redo(pilot: Pilot) -> None:
    session = pilot.session
    after = dict(session.store.tracks)
    steps = 0
    while session.store.tracks:
        pilot.key(Qt.Key.Key_Z, CTRL)
        steps += 1
        assert steps < 40
    for _ in range(steps):
        pilot.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert dict(session.store.tracks) == after


def test_smoke_is_painted_cut_described_and_exported(qtbot: QtBot, clip: Path, tmp_path: Path) -> None:
    out = tmp_path / "smoke.json"

    def story(pilot: Pilot) -> None:
        pilot.until(lambda: pilot.window.workspace.session is not None, "the project is there")
        pilot.until_shown(0)
        pilot.zoom_out_to_half()
        size_the_brush(pilot)
        paint(pilot)
        cut_and_add(pilot)
        plume(pilot)
        plume_of_a_polygon(pilot)
        undo_all_and_redo(pilot)
        pilot.window.workspace.ask = ScriptedAsk(out)
        pilot.key(Qt.Key.Key_E, CTRL)
        pilot.until(out.exists, "the export is written")
        pilot.until(lambda: not pilot.window.workspace.jobs.running, "the job is over")

    assert fly(lambda: main([str(clip)]), story) == 0
    document: dict[str, Any] = json.loads(out.read_bytes())
    jsonschema.Draft202012Validator(SCHEMA).validate(document)
    assert main(["check", str(out)]) == 0
    shapes = [track["keyframes"][0]["shape"] for track in document["tracks"]]
    region, whole, late = shapes
    assert region["kind"] == "region" and [len(part["holes"]) for part in region["parts"]] == [1, 0]
    assert whole["kind"] == late["kind"] == "plume" and whole["source"] == [240, 460] and whole["drift"] == [460, 340]
    assert len(whole["inner"]) == 5 and late["drift"] == [960, 500]
    with ProjectFile.open(clip.with_suffix(".hovermark")) as project:
        assert project.verify() == [] and len(project.load().tracks) == 3


def test_smoke_is_followed_over_time(qtbot: QtBot, clip: Path) -> None:
    """Both edges and the axis go over from keyframe to keyframe, and so does the area."""

    def story(pilot: Pilot) -> None:
        pilot.until(lambda: pilot.window.workspace.session is not None, "the project is there")
        pilot.until_shown(0)
        pilot.zoom_out_to_half()
        pilot.key(Qt.Key.Key_1)
        plume(pilot)
        pilot.key(Qt.Key.Key_V)
        pilot.go_to(20)
        pilot.drag((300, 440), (340, 440))
        pilot.drag((500, 340), (540, 320))
        track = pilot.session.primary
        assert track is not None and [k.frame for k in track.keyframes] == [0, 20]
        pilot.go_to(10)
        half = pieces_of(shape(pilot))
        assert half.inner is not None and half.axis == ((260, 460), (500, 330))
        assert half.outer[0].tolist() == [220, 400] and half.inner[0].tolist() == [280, 410]
        assert np.isfinite(areas(track, Span(0, 20))).all() and np.isfinite(areas(track, Span(0, 20), inner=True)).all()
        pilot.key(Qt.Key.Key_Q)
        pilot.drag((520, 400), (560, 400))
        assert shape(pilot).kind == "plume", "painting moves the outer edge only"
        assert area_px(shape(pilot)) > areas(track, Span(10, 10))[0]

    assert fly(lambda: main([str(clip)]), story) == 0


def test_the_menu_of_areas_proposes_an_inner_edge(qtbot: QtBot, clip: Path) -> None:
    def story(pilot: Pilot) -> None:
        pilot.until(lambda: pilot.window.workspace.session is not None, "the project is there")
        pilot.until_shown(0)
        pilot.zoom_out_to_half()
        pilot.key(Qt.Key.Key_1)
        outline(pilot, (200, 300), (400, 300), (400, 500), (200, 500))
        pilot.window.workspace.run("region.inner_edge")
        size = area_px(shape(pilot), inner=True)
        assert 0.3 * 40_000 < size < 0.6 * 40_000
        pilot.key(Qt.Key.Key_Z, CTRL)
        assert shape(pilot).kind == "polygon"

    assert fly(lambda: main([str(clip)]), story) == 0

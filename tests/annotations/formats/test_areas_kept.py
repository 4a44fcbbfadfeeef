"""Regions and plumes go through file and export as they are, also long ones."""

from pathlib import Path

import msgspec
import numpy as np
from jsonschema import Draft202012Validator

from annotations import edits
from annotations.formats import Reading, export_of
from annotations.formats.native import NATIVE
from annotations.formats.schema import schema
from annotations.keyframe import Keyframe
from annotations.keyframes import Keyframes
from annotations.shapes.plume import Plume, plume_of
from annotations.shapes.region import Part, region_of
from annotations.shapes.shape import Shape
from tests.annotations.examples import TIMES, clip, new_project, opened, store, track, worked_on


def ring(cx: float, cy: float, radius: float, vertices: int) -> np.ndarray:
    turn = np.linspace(0, 2 * np.pi, vertices, endpoint=False)
    return np.round(np.column_stack((cx + radius * np.cos(turn), cy + radius * np.sin(turn))), 2)


LONG = region_of((Part(ring(500, 300, 200, 1000), (ring(500, 300, 50, 400),)), Part(ring(900, 300, 40, 12))))
SMOKE = plume_of(Plume(ring(300, 300, 90, 20), ring(300, 300, 40, 9), ((290.0, 380.0), (320.0, 220.0))))
BARE = plume_of(Plume(ring(310, 300, 90, 24)))
SHAPES: tuple[Shape, ...] = (LONG, SMOKE, BARE)
FRAMES = Keyframes(Keyframe(frame=frame, shape=shape) for frame, shape in enumerate(SHAPES))


def test_the_export_reads_back_as_it_was() -> None:
    held = store(msgspec.structs.replace(track(1, 0), keyframes=FRAMES))
    export = export_of(held, times={"c1": TIMES}, journal_head=("0" * 64, 1), exported_at="2026", generator="Hovermark")
    data = NATIVE.write(export)
    Draft202012Validator(schema()).validate(msgspec.json.decode(data))
    read = NATIVE.read(data, Reading(path="x.json", clips=(clip(),), clip=clip(), taxonomy=held.taxonomy))
    assert read.problems == () and [k.shape for k in read.tracks[0].keyframes] == list(SHAPES)


def test_the_project_file_keeps_them(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        held, history = worked_on(project)
        history.do(edits.new_track(held, "c1", "smoke", Keyframe(frame=0, shape=LONG), new_id=lambda: "smoke"))
        only = held.tracks["smoke"]
        history.do(edits.put_keyframes(only, [Keyframe(frame=3, shape=SMOKE), Keyframe(frame=5, shape=BARE)]))
        path = project.path
    with opened(path) as again:
        only = again.load().tracks["smoke"]
        assert [k.shape for k in only.keyframes] == list(SHAPES) and again.verify() == []

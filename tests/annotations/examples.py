"""Small annotations to test with."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np

from annotations import edits
from annotations.changes import Edit
from annotations.frames import FrameTimes
from annotations.history import History
from annotations.keyframe import After, Keyframe, Source
from annotations.keyframes import Keyframes
from annotations.model import ClipRef, ProjectFacts, Track
from annotations.project_file import ProjectFile
from annotations.shapes.shape import Shape
from annotations.store import Store
from annotations.taxonomy import Attribute, AttributeType, Label, Scale, Scope, Taxonomy, default_taxonomy

FACTS = ProjectFacts(id="p1", title="Приклад", created_at="2026-01-02T03:04:05.000Z")
TIMES = FrameTimes(np.arange(100) * 512 + 1024, Fraction(1, 15360))


SMALL_TAXONOMY = Taxonomy(
    id="small",
    version="1",
    certainty=Scale(id="certainty"),
    labels=(
        Label(
            id="vehicle",
            names={"en": "Vehicle"},
            attributes=(
                Attribute(id="x.a", type=AttributeType.TEXT),
                Attribute(id="x.k", type=AttributeType.TEXT, scope=Scope.KEYFRAME),
            ),
        ),
        Label(id="smoke", names={"en": "Smoke"}, attributes=(Attribute(id="x.b", type=AttributeType.TEXT),)),
    ),
)
"""For tests that load and verify a project again and again."""


def clip(clip_id: str = "c1", **members: Any) -> ClipRef:
    known: dict[str, Any] = {
        "path": f"clips/{clip_id}.mp4",
        "sha256": clip_id[-1:].replace("c", "d").encode().hex().ljust(64, "0"),
        "bytes": 1000,
        "width": 1280,
        "height": 720,
        "rotation": 0,
        "frame_count": 100,
        "time_base": Fraction(1, 15360),
        "variable_frame_rate": False,
        "duration_s": 3.3,
    }
    return ClipRef(id=clip_id, **{**known, **members})


def box(left: float = 10, top: float = 20, size: float = 30) -> Shape:
    return Shape("box", (float(left), float(top), float(left + size), float(top + size)))


def keyframe(
    frame: int, shape: Shape | None = None, after: After = After.INTERPOLATE, source: Source | None = None
) -> Keyframe:
    return Keyframe(frame=frame, shape=shape or box(frame), after=after, source=source or Source())


def track(number: int = 1, *frames: int, **members: Any) -> Track:
    known: dict[str, Any] = {
        "id": f"t{number}",
        "clip": "c1",
        "label": "vehicle",
        "keyframes": Keyframes(keyframe(frame) for frame in frames or (0, 10)),
    }
    return Track(number=number, **{**known, **members})


def store(*tracks: Track, clips: tuple[ClipRef, ...] | None = None) -> Store:
    return Store(FACTS, default_taxonomy(), (*(clips if clips is not None else (clip(),)), *tracks))


def seconds_apart() -> Iterator[datetime]:
    start = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    return (start + timedelta(seconds=n) for n in count())


def new_project(folder: Path, name: str = "work.hovermark", taxonomy: Taxonomy | None = None) -> ProjectFile:
    times = seconds_apart()
    return ProjectFile.create(folder / name, FACTS, taxonomy or default_taxonomy(), "Olena", clock=lambda: next(times))


def opened(path: Path) -> ProjectFile:
    times = seconds_apart()
    return ProjectFile.open(path, "Olena", clock=lambda: next(times))


def worked_on(project: ProjectFile) -> tuple[Store, History]:
    """A store with one clip and two tracks, all written to the project."""
    held = project.load()
    history = History(held, project.commit)
    history.do(edits.add_clip(held, clip()))
    project.put_times("c1", TIMES)
    ids = (f"id{n}" for n in count(1))
    for left in (0.0, 50.5):
        history.do(edits.new_track(held, "c1", "vehicle", keyframe(5, box(left)), new_id=lambda: next(ids)))
    return held, history


def only_track(edit: Edit) -> Track:
    """The track that an edit leaves."""
    (after,) = [change.after for change in edit.changes if isinstance(change.after, Track)]
    return after

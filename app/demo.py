"""The sample project: a bundled clip with tracks on it, made in a folder of the person's own."""

from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import msgspec

from annotations import edits
from annotations.history import History
from annotations.keyframe import MANUAL, NOT_ASSESSED, After, Keyframe, Source
from annotations.keyframes import Keyframes
from annotations.model import ClipRef, Review, Track
from annotations.shapes.kinds import kind
from annotations.shapes.shape import Shape
from annotations.store import Store
from app.errors import AppError
from app.files import read_whole, reason, write_whole
from app.projects import SUFFIX, create_with, read_clip

FOLDER: Final = Path("demo")
"""Where it goes when nobody says: below the folder that the program was started in."""

AUTHOR: Final = "Hovermark sample"


class SampleKeyframe(msgspec.Struct, frozen=True):
    """A keyframe as demo.json writes it."""

    frame: int
    kind: str
    values: tuple[float, ...]
    after: After = After.INTERPOLATE
    attributes: dict[str, Any] = {}


class SampleTrack(msgspec.Struct, frozen=True):
    """A track as demo.json writes it."""

    label: str
    keyframes: tuple[SampleKeyframe, ...]
    certainty: str = NOT_ASSESSED
    review: Review = Review.DRAFT
    notes: str = ""
    attributes: dict[str, Any] = {}
    source: Source = MANUAL
    """Who set its keyframes."""


class Sample(msgspec.Struct, frozen=True):
    """demo.json: what the sample project holds."""

    title: str
    clip: str
    tracks: tuple[SampleTrack, ...]


def make(folder: Path | None = None) -> Path:
    """Makes the sample project with a copy of its clip; one that is there already is kept as it is.

    Returns the project file. AppError or AnnotationError in plain words.
    """
    folder = FOLDER if folder is None else folder
    sample = msgspec.json.decode(_shipped("demo.json"), type=Sample)
    clip, project = folder / sample.clip, folder / f"{Path(sample.clip).stem}{SUFFIX}"
    _make_folder(folder)
    if not clip.exists():
        write_whole(clip, _shipped(sample.clip))
    if not project.exists():
        _fill(project, clip, sample)
    return project


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AppError(
            f"The folder “{folder}” cannot be made: {reason(error)}.", todo="Name another one with --out."
        ) from error


def _fill(path: Path, clip: Path, sample: Sample) -> None:
    def fill(store: Store, history: History) -> None:
        history.do(edits.rename_project(store, sample.title))
        (ref,) = store.clips.values()
        tracks = [track(row, ref) for row in sample.tracks]
        history.do(edits.import_tracks(store, tracks, title=f"Add {len(tracks)} sample tracks"))

    create_with(path, [read_clip(clip)], author=AUTHOR, fill=fill)


def track(row: SampleTrack, clip: ClipRef) -> Track:
    """A sample track on a clip; it gets its id and number when it joins a project."""
    return Track(
        id="",
        number=0,
        clip=clip.id,
        label=row.label,
        attributes=row.attributes,
        certainty=row.certainty,
        review=row.review,
        notes=row.notes,
        keyframes=Keyframes(keyframe(each, row.source) for each in row.keyframes),
    )


def keyframe(row: SampleKeyframe, source: Source) -> Keyframe:
    shape = Shape(row.kind, row.values)
    kind(row.kind).check(shape)
    return Keyframe(frame=row.frame, shape=shape, after=row.after, attributes=row.attributes, source=source)


def _shipped(name: str) -> bytes:
    with_name = files("app").joinpath("data", "demo", name)
    return with_name.read_bytes() if not isinstance(with_name, Path) else read_whole(with_name)

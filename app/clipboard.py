"""Annotations as text for the clipboard: what is copied in one project can be pasted in another, on any clip."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

import msgspec

from annotations import codec
from annotations.errors import AnnotationError
from annotations.keyframe import Keyframe
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.shapes.kinds import kind
from annotations.shapes.shape import Shape
from app.errors import AppError

FORMAT: Final = "hovermark-clipboard"
VERSION: Final = 1


class Copied(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that was copied: the track, and its state on the frame where that was."""

    track: Track
    keyframe: Keyframe


def to_text(things: Sequence[Copied]) -> str:
    """AnnotationError for what JSON cannot hold."""
    told = [
        {
            "keyframe": codec.keyframe_fields(each.keyframe),
            "track": codec.fields(each.track),
            "keyframes": codec.all_keyframe_fields(each.track.keyframes),
        }
        for each in things
    ]
    return codec.encode({"format": FORMAT, "version": VERSION, "things": told}).decode()


def from_text(text: str) -> list[Copied]:
    """The inverse of `to_text`. AppError if it is something else, or from a newer program."""
    nothing = AppError(
        "There is no annotation on the clipboard.", todo="Ctrl+C copies what is selected, then Ctrl+V pastes it."
    )
    if not text.lstrip().startswith("{"):
        raise nothing
    try:
        found = cast("dict[str, Any]", codec.decode(text))
    except AnnotationError:
        raise nothing from None
    if found.get("format") != FORMAT:
        raise nothing
    if found.get("version") != VERSION:
        raise AppError("What is on the clipboard was copied in a newer version of Hovermark.")
    try:
        return [_read(each) for each in found["things"]]
    except (AnnotationError, KeyError, TypeError, ValueError) as error:
        raise AppError(f"What is on the clipboard is damaged: {error}.") from error


def _read(members: Mapping[str, Any]) -> Copied:
    keyframes = Keyframes(codec.keyframe(each) for each in members["keyframes"])
    for each in keyframes:
        kind(each.shape.kind).check(each.shape)
    keyframe = codec.keyframe(members["keyframe"])
    kind(keyframe.shape.kind).check(keyframe.shape)
    return Copied(track=codec.track(members["track"], keyframes), keyframe=keyframe)


def into_picture(shapes: Sequence[Shape], width: float, height: float) -> list[Shape]:
    """Shapes moved together, by no more than it takes, so that their middle lies in a picture."""
    x, y = middle_of(shapes)
    dx, dy = min(max(x, 0.0), width) - x, min(max(y, 0.0), height) - y
    return moved(shapes, dx, dy) if dx or dy else list(shapes)


def middle_of(shapes: Sequence[Shape]) -> tuple[float, float]:
    """The middle of the bounds of them all."""
    bounds = [kind(shape.kind).bounds(shape) for shape in shapes]
    left, top = min(b[0] for b in bounds), min(b[1] for b in bounds)
    right, bottom = max(b[2] for b in bounds), max(b[3] for b in bounds)
    return (left + right) / 2, (top + bottom) / 2


def moved(shapes: Sequence[Shape], dx: float, dy: float) -> list[Shape]:
    return [kind(shape.kind).moved(shape, dx, dy) for shape in shapes]

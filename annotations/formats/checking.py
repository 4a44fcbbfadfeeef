"""Whether a document is right: its members and types, and whether what they say fits together."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from typing import Final

from annotations.errors import DocumentError
from annotations.formats.complaints import found
from annotations.formats.document import Document
from annotations.formats.format import Problem
from annotations.formats.reading import DocumentReader, parsed
from annotations.formats.writing import UNITS, rounded_seconds

TOLERANCE_S: Final = 1.5 / UNITS
"""Times are rounded, and by others perhaps downwards."""


def check_document(data: bytes) -> list[Problem]:
    """What is wrong with a document, and where; empty if all is well. Never raises, whatever the bytes."""
    try:
        members = parsed(data)
    except DocumentError as error:
        return [Problem(error.path, "a Hovermark document, version 1", str(error))]
    reader = DocumentReader(members)
    reader.facts()
    reader.tracks()
    reader.marks()
    # the reader does not look at taxonomy, losses, journal and dense shapes
    document = None if reader.problems else reader.converted(members, Document, "$")
    return reader.problems if document is None else list(_disagreements(document))


def _disagreements(document: Document) -> Iterator[Problem]:
    """What is of the right type but cannot be true."""
    labels = {label.id for label in document.taxonomy.labels} if document.taxonomy is not None else None
    clips = {clip.id: clip for clip in document.clips}
    ids: set[str] = set()
    numbers: set[int] = set()
    for i, track in enumerate(document.tracks):
        path = f"$.tracks[{i}]"
        if track.id in ids:
            yield Problem(f"{path}.id", "an id of its own", found(track.id))
        if track.number in numbers:
            yield Problem(f"{path}.number", "a number of its own", found(track.number))
        ids.add(track.id)
        numbers.add(track.number)
        if labels is not None and track.label not in labels:
            yield Problem(f"{path}.label", "the id of a label in $.taxonomy.labels", found(track.label))
        frames = [keyframe.frame for keyframe in track.keyframes]
        for place, (before, after) in enumerate(pairwise(frames)):
            if after <= before:
                yield Problem(f"{path}.keyframes[{place + 1}].frame", f"a frame after {before}", found(after))
        time_base = Fraction(clips[track.clip].time_base)
        for place, keyframe in enumerate(track.keyframes):
            problem = _time_problem(keyframe.time_s, keyframe.pts, time_base)
            if problem is not None:
                expected, what = problem
                yield Problem(f"{path}.keyframes[{place}].time_s", expected, found(what))
    marks: set[str] = set()
    for i, mark in enumerate(document.marks):
        if mark.id in marks:
            yield Problem(f"$.marks[{i}].id", "an id of its own", found(mark.id))
        marks.add(mark.id)
        problem = _time_problem(mark.time_s, mark.pts, Fraction(clips[mark.clip].time_base))
        if problem is not None:
            expected, what = problem
            yield Problem(f"$.marks[{i}].time_s", expected, found(what))


def _time_problem(time_s: float | None, pts: int | None, time_base: Fraction) -> tuple[str, object] | None:
    if pts is None or time_s is None:
        return None
    exact = rounded_seconds(pts, time_base)
    if abs(time_s - exact) <= TOLERANCE_S:
        return None
    return f"{exact} (pts {pts} x time_base)", time_s

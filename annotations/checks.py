"""Findings: what a second look would complain of in a project's annotations."""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Final

import msgspec
import numpy as np

from annotations.errors import AnnotationError
from annotations.keyframe import Attributes
from annotations.model import ClipRef, Track
from annotations.names import UNSAID, numbered_name
from annotations.shapes.kinds import kind
from annotations.shapes.shape import Shape
from annotations.store import Store
from annotations.taxonomy import Attribute, Scope, Taxonomy, check_value, is_required, is_shown

SLACK_PX: Final = 0.5
"""Shapes may reach that far over the picture's edge before anybody is told."""


class Severity(StrEnum):
    """How bad a finding is."""

    ERROR = "error"
    """Cannot be right."""
    WARNING = "warning"
    """Is probably not meant."""
    HINT = "hint"
    """Could be more complete."""


class Finding(msgspec.Struct, frozen=True):
    """A complaint about one track, or about the project where `track` is None."""

    code: str
    """Permanent: `no_keyframes`, `keyframe_outside_clip`, ..."""
    severity: Severity
    track: str | None
    """A track's id."""
    frame: int | None
    text: str


def findings(store: Store) -> list[Finding]:
    """All findings, by track number, then frame."""
    found: list[Finding] = []
    tracks = sorted(store.tracks.values(), key=lambda track: (track.number, track.id))
    for track in tracks:
        found.extend(findings_of(track, store.clips.get(track.clip), store.taxonomy))
    found.extend(_duplicates(tracks, store.taxonomy))
    found.extend(_shared_numbers(tracks))
    return found


def findings_of(track: Track, clip: ClipRef | None, taxonomy: Taxonomy) -> Iterator[Finding]:
    """Findings about one track, without regard to others."""
    name = numbered_name(taxonomy, track)
    if clip is None:
        yield Finding("unknown_clip", Severity.ERROR, track.id, None, f"{name} belongs to a clip that is not here.")
    if len(track.keyframes) == 0:
        yield Finding("no_keyframes", Severity.ERROR, track.id, None, f"{name} has no keyframes.")
    elif clip is not None:
        yield from _place_findings(track, clip, name)
    yield from _taxonomy_findings(track, taxonomy, name)


def _place_findings(track: Track, clip: ClipRef, name: str) -> Iterator[Finding]:
    outside = track.keyframes.frames[(track.keyframes.frames >= clip.frame_count) | (track.keyframes.frames < 0)]
    for frame in outside.tolist():
        text = f"{name} has a keyframe on frame {frame}, but the clip ends with frame {clip.frame_count - 1}."
        yield Finding("keyframe_outside_clip", Severity.ERROR, track.id, frame, text)
    for i in _suspects(track, clip):
        frame, shape = int(track.keyframes.frames[i]), track.keyframes.shape(i)
        try:
            kind(shape.kind).check(shape)
        except AnnotationError as error:
            yield Finding("bad_shape", Severity.ERROR, track.id, frame, f"{name}, frame {frame}: {error}")
            continue
        where = _where(shape, clip)
        if where:
            text = f"{name}, frame {frame}: its {kind(shape.kind).title.lower()} {where}."
            yield Finding("shape_outside_picture", Severity.WARNING, track.id, frame, text)


def _suspects(track: Track, clip: ClipRef) -> list[int]:
    """Places of keyframes worth a closer look: all but upright boxes that are plainly inside the picture."""
    keyframes = track.keyframes
    if keyframes.kinds != ("box",) or len(keyframes.values) != 4 * len(keyframes):
        return list(range(len(keyframes)))
    left, top, right, bottom = keyframes.values.reshape(-1, 4).T
    fine = (left >= 0) & (top >= 0) & (right <= clip.width) & (bottom <= clip.height) & (right > left) & (bottom > top)
    return [int(i) for i in np.flatnonzero(~fine)]


def _where(shape: Shape, clip: ClipRef) -> str:
    left, top, right, bottom = kind(shape.kind).bounds(shape)
    if right < 0 or bottom < 0 or left > clip.width or top > clip.height:
        return "lies outside the picture"
    over = max(-left, -top, right - clip.width, bottom - clip.height)
    return f"reaches {over:.1f} px over the picture's edge" if over > SLACK_PX else ""


def _taxonomy_findings(track: Track, taxonomy: Taxonomy, name: str) -> Iterator[Finding]:
    if taxonomy.label(track.label) is None:
        text = f"#{track.number} has the label “{track.label}”, which the taxonomy does not know."
        yield Finding("unknown_label", Severity.ERROR, track.id, None, text)
        return
    levels = {level.id for level in taxonomy.certainty.levels}
    if track.certainty not in levels and track.certainty not in UNSAID:
        text = f"{name}: “{track.certainty}” is no level of certainty."
        yield Finding("unknown_value", Severity.ERROR, track.id, None, text)
    offered = {attribute.id: attribute for attribute in taxonomy.attributes_of(track.label)}
    yield from _value_findings(track, None, track.attributes, offered, taxonomy, name)
    told: set[int] = set()
    for i, extra_of in enumerate(track.keyframes.extra_of.tolist()):
        # keyframes that share their attributes share the complaint: the first one tells it
        if extra_of not in told:
            told.add(extra_of)
            frame, attributes = int(track.keyframes.frames[i]), track.keyframes.attributes(i)
            yield from _value_findings(track, frame, attributes, offered, taxonomy, name)
    yield from _missing(track, offered, name)


def _value_findings(
    track: Track,
    frame: int | None,
    attributes: Attributes,
    offered: Mapping[str, Attribute],
    taxonomy: Taxonomy,
    name: str,
) -> Iterator[Finding]:
    place = name if frame is None else f"{name}, frame {frame}"
    for attribute_id, value in attributes.items():
        attribute = offered.get(attribute_id)
        if attribute is None:
            text = f"{place}: the label has no attribute “{attribute_id}”."
            yield Finding("unknown_attribute", Severity.WARNING, track.id, frame, text)
            continue
        complaint = check_value(attribute, value, taxonomy)
        if complaint is not None:
            text = f"{place}: {attribute_id} {complaint}."
            yield Finding("unknown_value", Severity.ERROR, track.id, frame, text)


def _missing(track: Track, offered: Mapping[str, Attribute], name: str) -> Iterator[Finding]:
    held = {**track.attributes, **{n: v for extra in track.keyframes.extras for n, v in extra.attributes.items()}}
    for attribute in offered.values():
        if attribute.id in held or attribute.scope is Scope.FRAME or attribute.deprecated:
            continue
        if is_required(attribute, held) and is_shown(attribute, held):
            text = f"{name}: {attribute.id} is not assessed yet."
            yield Finding("missing_attribute", Severity.HINT, track.id, None, text)


def _duplicates(tracks: Sequence[Track], taxonomy: Taxonomy) -> Iterator[Finding]:
    """Two tracks of one label with the very same shape on the same frame: the same thing drawn or imported twice."""
    seen: dict[tuple[str, str, int, Shape], Track] = {}
    told: set[tuple[str, str]] = set()
    for track in tracks:
        frames = track.keyframes.frames.tolist()
        for i, frame in enumerate(frames):
            key = (track.clip, track.label, frame, track.keyframes.shape(i))
            first = seen.setdefault(key, track)
            if first is not track and (first.id, track.id) not in told:
                told.add((first.id, track.id))
                text = f"{numbered_name(taxonomy, track)} lies exactly on #{first.number} on frame {frame}."
                yield Finding("duplicate", Severity.WARNING, track.id, frame, text)


def _shared_numbers(tracks: Sequence[Track]) -> Iterator[Finding]:
    seen: set[int] = set()
    for track in tracks:
        if track.number in seen:
            text = f"There are several tracks with the number #{track.number}."
            yield Finding("shared_number", Severity.ERROR, track.id, None, text)
        seen.add(track.number)

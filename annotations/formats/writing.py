"""An export as a document: which members, in which order, with which numbers."""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from pathlib import PurePosixPath
from typing import Any, Final, cast

import msgspec

from annotations.codec import encode, fraction_text
from annotations.formats.document import FORMAT, VERSION
from annotations.formats.format import Export
from annotations.frames import FrameTimes
from annotations.interpolation import state_on
from annotations.keyframe import NOT_ASSESSED, Attributes, Keyframe, Value
from annotations.model import ClipRef, Mark, Track
from annotations.names import track_name
from annotations.query import visible_ranges
from annotations.shapes.kinds import kind
from annotations.shapes.shape import Shape
from annotations.taxonomy import Attribute, AttributeType, Entry, Label, Option, Scope, Taxonomy

Json = dict[str, Any]

DOCUMENT_LEVEL: Final = "document"
PROJECT_LEVEL: Final = "project"
"""Where `ProjectFacts.unknown` keeps the unknown members of a document and of its project."""
DERIVED: Final = ("ground_position",)
"""Members of a track that this program has no values for; those of others are kept in `Track.unknown`."""
UNITS: Final = 10**6
"""Times are given in millionths of a second."""


def written(export: Export) -> bytes:
    """The document as UTF-8 JSON, indented by two spaces, with a final line break."""
    return msgspec.json.format(encode(document(export)), indent=2) + b"\n"


def document(export: Export) -> Json:
    facts = export.facts
    unknown = facts.unknown
    project = {"id": facts.id, "title": facts.title, "created_at": facts.created_at}
    head, length = export.journal_head
    clips = {clip.id: clip for clip in export.clips}
    return _with_unknown(
        {
            "format": FORMAT,
            "version": VERSION,
            "generator": export.generator,
            "exported_at": export.exported_at,
            "project": _with_unknown(project, unknown.get(PROJECT_LEVEL)),
            "taxonomy": _taxonomy(export.taxonomy, export.tracks),
            "clips": [_clip(clip, export.times_of(clip.id)) for clip in export.clips],
            "tracks": [_track(export, track, clips.get(track.clip)) for track in export.tracks],
            "marks": [_mark(mark, export.times_of(mark.clip)) for mark in export.marks],
            "losses": [],
            "journal": {"head": head, "length": length},
        },
        unknown.get(DOCUMENT_LEVEL),
    )


def seconds(times: FrameTimes, frame: int) -> float:
    """The frame's presentation time as documents give it: rounded to 6 decimals."""
    return rounded_seconds(int(times.pts[frame]), times.time_base)


def rounded_seconds(pts: int, time_base: Fraction) -> float:
    """Pts x time_base to 6 decimals, ties to even: the same as rounding the Fraction, ten times as quick."""
    whole, rest = divmod(pts * time_base.numerator * UNITS, time_base.denominator)
    twice = 2 * rest - time_base.denominator
    return (whole + (twice > 0 or (twice == 0 and whole % 2 == 1))) / UNITS


def shape_members(shape: Shape) -> Json:
    return {"kind": shape.kind, **kind(shape.kind).encode(shape)}


def _with_unknown(known: Json, unknown: object) -> Json:
    """`known`, then members of others that it does not have."""
    if not isinstance(unknown, Mapping):
        return known
    others = cast(Mapping[str, object], unknown)
    return {**known, **{name: value for name, value in others.items() if name not in known}}


def _clip(clip: ClipRef, times: FrameTimes | None) -> Json:
    members: Json = {
        "id": clip.id,
        "name": PurePosixPath(clip.path).name or clip.path,
        "path": clip.path,
        "sha256": clip.sha256,
        "bytes": clip.bytes,
        "width": clip.width,
        "height": clip.height,
        "rotation": clip.rotation,
        "sample_aspect": fraction_text(clip.sample_aspect),
        "frame_count": clip.frame_count,
        "time_base": fraction_text(clip.time_base),
        "first_pts": int(times.pts[0]) if times is not None and len(times) else None,
        "variable_frame_rate": clip.variable_frame_rate,
        "duration_s": clip.duration_s,
        "codec": clip.codec,
        "complete": clip.complete,
        "source": clip.source,
        "notes": clip.notes,
    }
    return _with_unknown(members, clip.unknown)


def _track(export: Export, track: Track, clip: ClipRef | None) -> Json:
    times = export.times_of(track.clip)
    attributes = export.taxonomy.attributes_of(track.label)
    last = clip.frame_count - 1 if clip is not None else 2**53
    starts, ends = visible_ranges(track.keyframes, last)
    members: Json = {
        "id": track.id,
        "number": track.number,
        "clip": track.clip,
        "label": track.label,
        "name": track_name(export.taxonomy, track),
        "attributes": _attributes(attributes, track.attributes, Scope.OBJECT),
        "certainty": track.certainty,
        "review": track.review.value,
        "reviewed": msgspec.to_builtins(track.reviewed),
        "alternatives": msgspec.to_builtins(track.alternatives),
        "group": track.group,
        "identity": track.identity,
        "notes": track.notes,
        "span": {"first": int(starts[0]), "last": int(ends[-1])} if len(starts) else None,
        "ground_position": track.unknown.get("ground_position"),
        "keyframes": [
            _keyframe(k, times, _attributes(attributes if i == 0 else (), k.attributes, Scope.KEYFRAME))
            for i, k in enumerate(track.keyframes)
        ],
    }
    if export.dense:
        members["dense"] = list(_dense(track, times, zip(starts.tolist(), ends.tolist(), strict=True)))
    return _with_unknown(members, track.unknown)


def _mark(mark: Mark, times: FrameTimes | None) -> Json:
    members: Json = {
        "id": mark.id,
        "clip": mark.clip,
        **_place(mark.frame, times),
        "kind": mark.kind.value,
        "note": mark.note,
        "at": mark.at,
        "track": mark.track,
        "author": mark.author,
        "made_at": mark.made_at,
        "resolved": mark.resolved,
    }
    return _with_unknown(members, mark.unknown)


def _attributes(offered: Iterable[Attribute], held: Attributes, scope: Scope) -> dict[str, Value]:
    """Values in a stable order: as the taxonomy offers them, `not_assessed` where there is none, then all others."""
    given = {
        a.id: held.get(a.id, NOT_ASSESSED) for a in offered if a.scope is scope and (a.id in held or not a.deprecated)
    }
    return {**given, **{name: held[name] for name in sorted(held) if name not in given}}


def _keyframe(keyframe: Keyframe, times: FrameTimes | None, attributes: dict[str, Value]) -> Json:
    source = keyframe.source
    members: Json = {
        **_place(keyframe.frame, times),
        "shape": shape_members(keyframe.shape),
        "after": keyframe.after.value,
        "occluded": keyframe.occluded,
        "attributes": attributes,
        "source": {
            "origin": source.origin.value,
            "name": source.name,
            "score": source.score,
            "accepted": source.accepted,
        },
    }
    return _with_unknown(members, keyframe.unknown)


def _dense(track: Track, times: FrameTimes | None, ranges: Iterable[tuple[int, int]]) -> Iterator[Json]:
    for first, last in ranges:
        for frame in range(first, last + 1):
            state = state_on(track, frame)
            if state is not None and not state.is_keyframe:
                yield {**_place(frame, times), "shape": shape_members(state.shape), "interpolated": True}


def _place(frame: int, times: FrameTimes | None) -> Json:
    if times is None or not 0 <= frame < len(times):
        return {"frame": frame, "time_s": None, "pts": None}
    return {"frame": frame, "time_s": seconds(times, frame), "pts": int(times.pts[frame])}


def _taxonomy(taxonomy: Taxonomy, tracks: Iterable[Track]) -> Json:
    used = {track.label for track in tracks}
    # labels that the taxonomy does not know (any more) are listed too, so that the document stands on its own
    strange: list[Json] = [
        {"id": each, "names": {}, "attributes": []} for each in sorted(used) if not taxonomy.label(each)
    ]
    return {
        "id": taxonomy.id,
        "version": taxonomy.version,
        "sha256": taxonomy.sha256,
        "labels": [*(_label(taxonomy, label) for label in taxonomy.labels if label.id in used), *strange],
        "certainty": [_option(level) for level in taxonomy.certainty.levels],
        "entries": _entries(taxonomy, tracks),
    }


def _label(taxonomy: Taxonomy, label: Label) -> Json:
    attributes = [
        {
            "id": attribute.id,
            "type": attribute.type.value,
            "scope": attribute.scope.value,
            "names": dict(attribute.names),
            "unit": attribute.unit,
            "options": [_option(option) for option in attribute.options],
        }
        for attribute in taxonomy.attributes_of(label.id)
    ]
    return {"id": label.id, "names": dict(label.names), "attributes": attributes}


def _option(option: Option) -> Json:
    return {"id": option.id, "names": dict(option.names)}


def _entries(taxonomy: Taxonomy, tracks: Iterable[Track]) -> dict[str, list[Json]]:
    """The rows that the tracks' attributes refer to, by table."""
    used: set[tuple[str, str]] = set()
    for track in tracks:
        held: list[Attributes] = [track.attributes, *(extra.attributes for extra in track.keyframes.extras)]
        for attribute in taxonomy.attributes_of(track.label):
            if attribute.type in (AttributeType.REF, AttributeType.REF_LIST):
                used.update((attribute.table, entry) for values in held for entry in _ids(values.get(attribute.id)))
                used.update((attribute.table, other.value) for other in track.alternatives)
    found: dict[str, list[Json]] = {}
    for table, entries in taxonomy.tables.items():
        rows = [_entry(entry) for entry in entries if (table, entry.id) in used]
        if rows:
            found[table] = rows
    return found


def _ids(value: Value | None) -> list[str]:
    if isinstance(value, str):
        return [value]
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def _entry(entry: Entry) -> Json:
    return {"id": entry.id, "names": dict(entry.names), "aliases": list(entry.aliases)}

"""A document taken apart: every clip, track and keyframe that is right, and a Problem for each that is not."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, Final, TypeVar, cast

import msgspec

from annotations.errors import AnnotationError, DocumentError
from annotations.formats.complaints import ABSENT, explained, found, lowered, value_at
from annotations.formats.document import (
    FORMAT,
    VERSION,
    Attributes,
    ClipPart,
    Document,
    KeyframePart,
    MarkPart,
    ProjectPart,
    ReviewedPart,
    TrackPart,
    members_of,
)
from annotations.formats.format import Problem
from annotations.formats.writing import DERIVED, DOCUMENT_LEVEL, PROJECT_LEVEL
from annotations.keyframe import NOT_ASSESSED, Keyframe, Source
from annotations.keyframes import NONE, Keyframes
from annotations.model import Alternative, ClipRef, Mark, ProjectFacts, ReviewSpan, Track
from annotations.shapes.kinds import KINDS, kind
from annotations.shapes.shape import Shape

Json = dict[str, Any]
P = TypeVar("P")

DOCUMENT_MEMBERS: Final = members_of(Document)
PROJECT_MEMBERS: Final = members_of(ProjectPart)
CLIP_MEMBERS: Final = members_of(ClipPart)
TRACK_MEMBERS: Final = members_of(TrackPart)
KEYFRAME_MEMBERS: Final = members_of(KeyframePart)
MARK_MEMBERS: Final = members_of(MarkPart)
MARK_VALUES: Final = tuple(name for name in Mark.__struct_fields__ if name != "unknown")
MOST_PROBLEMS: Final = 1000
"""After that many nobody reads on."""


def parsed(data: bytes) -> Json:
    """The document's JSON object. DocumentError if it is none of this format and version."""
    try:
        document: Any = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise DocumentError(f"This is not JSON: {error}.", todo="Choose another file.") from error
    except RecursionError as error:
        raise DocumentError("This JSON is nested too deeply to be read.", todo="Choose another file.") from error
    if not isinstance(document, dict):
        raise DocumentError(f"A document must be a JSON object, not {found(document)}.", todo="Choose another file.")
    members = cast(Json, document)
    if members.get("format") != FORMAT:
        raise DocumentError(
            f"$.format should be “{FORMAT}”, but is {found(members.get('format'))}.",
            path="$.format",
            todo="Choose another file.",
        )
    version: object = members.get("version")
    if isinstance(version, int) and version > VERSION:
        raise DocumentError(
            f"This document has version {version}; this Hovermark reads version {VERSION}.",
            path="$.version",
            todo="Update Hovermark.",
        )
    if version != VERSION or not isinstance(version, int) or isinstance(version, bool):
        raise DocumentError(f"$.version should be {VERSION}, but is {found(version)}.", path="$.version")
    return members


class DocumentReader:
    """Reads the parts of one parsed document and gathers what is wrong with it."""

    def __init__(self, members: Json) -> None:
        self._members = members
        self.problems: list[Problem] = []
        self.clips: dict[str, ClipRef] = {}
        self._unreadable_clips: set[str] = set()
        for i, part in enumerate(self._list("clips")):
            self._clip(part, f"$.clips[{i}]")

    def tracks(self) -> list[Track]:
        """All tracks that can be read, each with those of its keyframes that can."""
        read = [self._track(part, f"$.tracks[{i}]") for i, part in enumerate(self._list("tracks"))]
        return [track for track in read if track is not None]

    def marks(self) -> list[Mark]:
        """All marks that can be read; a document of an older program has none."""
        rows = self._list("marks") if "marks" in self._members else []
        read = [self._mark(part, f"$.marks[{i}]") for i, part in enumerate(rows)]
        return [mark for mark in read if mark is not None]

    def facts(self) -> ProjectFacts:
        part = self.converted(self._members.get("project"), ProjectPart, "$.project")
        project = cast(Json, self._members["project"]) if part is not None else {}
        document_unknown = _unknown(self._members, DOCUMENT_MEMBERS)
        project_unknown = _unknown(project, PROJECT_MEMBERS)
        unknown = {DOCUMENT_LEVEL: document_unknown, PROJECT_LEVEL: project_unknown}
        return ProjectFacts(
            id=part.id if part is not None else "",
            title=part.title if part is not None else "",
            created_at=part.created_at if part is not None else "",
            unknown={level: members for level, members in unknown.items() if members},
        )

    def complain(self, path: str, expected: str, what: object) -> None:
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(Problem(path, expected, found(what)))

    def _list(self, name: str) -> list[Any]:
        value: Any = self._members.get(name)
        if isinstance(value, list):
            return cast(list[Any], value)
        self.complain(f"$.{name}", "a list", value if name in self._members else ABSENT)
        return []

    def converted(self, value: object, wanted: type[P], path: str) -> P | None:
        """A part, or None after a complaint."""
        try:
            return msgspec.convert(value, wanted)
        except msgspec.ValidationError as error:
            expected, place = explained(str(error))
            self.complain(path + place, expected, value_at(value, place))
            return None

    def _clip(self, value: object, path: str) -> None:
        part = self.converted(value, ClipPart, path)
        if part is None:
            clip_id = value_at(value, ".id")
            if isinstance(clip_id, str):
                self._unreadable_clips.add(clip_id)
            return
        if part.id in self.clips:
            self.complain(f"{path}.id", "an id of its own", part.id)
            return
        names = ("id", "sha256", "bytes", "width", "height", "rotation", "frame_count", "variable_frame_rate")
        known: Json = {
            name: getattr(part, name) for name in (*names, "duration_s", "codec", "complete", "source", "notes")
        }
        self.clips[part.id] = ClipRef(
            **known,
            path=part.path or part.name,
            time_base=Fraction(part.time_base),
            sample_aspect=Fraction(part.sample_aspect),
            unknown=_unknown(cast(Json, value), CLIP_MEMBERS),
        )

    def _track(self, value: object, path: str) -> Track | None:
        rows: list[Any] = []
        members: Json | None = cast(Json, value) if isinstance(value, dict) else None
        if members is not None:
            given: Any = members.get("keyframes", ABSENT)
            if isinstance(given, list):
                rows = cast(list[Any], given)
                # keyframes are looked at one by one, so that a bad one does not take its track along
                nothing: list[Any] = []
                members = {**members, "keyframes": nothing, "dense": nothing}
        part = self.converted(cast(object, value) if members is None else members, TrackPart, path)
        if part is None or members is None:
            return None
        clip = self._clip_of(part.clip, path)
        if clip is None:
            return None
        unknown = _unknown(members, TRACK_MEMBERS)
        unknown.update({name: members[name] for name in DERIVED if members.get(name) is not None})
        return Track(
            id=part.id,
            number=part.number,
            clip=part.clip,
            label=part.label,
            attributes=_assessed(part.attributes),
            certainty=part.certainty,
            review=part.review,
            reviewed=self._reviewed(part.reviewed, f"{path}.reviewed"),
            alternatives=tuple(
                Alternative(value=a.value, percent=a.percent, reason_for=a.reason_for, reason_against=a.reason_against)
                for a in part.alternatives
            ),
            group=part.group,
            identity=part.identity,
            notes=part.notes,
            keyframes=self._keyframes(rows, clip, f"{path}.keyframes"),
            unknown=unknown,
        )

    def _clip_of(self, clip_id: str, path: str) -> ClipRef | None:
        """The clip that a part is about, or None after a complaint."""
        clip = self.clips.get(clip_id)
        if clip is None:
            expected = "a clip that can be read" if clip_id in self._unreadable_clips else "the id of a clip"
            self.complain(f"{path}.clip", f"{expected} in this document", clip_id)
        return clip

    def _reviewed(self, parts: list[ReviewedPart], path: str) -> tuple[ReviewSpan, ...]:
        spans: list[ReviewSpan] = []
        for i, part in enumerate(parts):
            if part.last < part.first or (spans and part.first <= spans[-1].last):
                free = f"frames after {spans[-1].last}, first before last" if spans else "first before last"
                self.complain(f"{path}[{i}]", free, [part.first, part.last])
            else:
                spans.append(ReviewSpan(first=part.first, last=part.last, review=part.review))
        return tuple(spans)

    def _mark(self, value: object, path: str) -> Mark | None:
        part = self.converted(value, MarkPart, path)
        clip = self._clip_of(part.clip, path) if part is not None else None
        if part is None or clip is None:
            return None
        if part.frame >= clip.frame_count:
            self.complain(
                f"{path}.frame", f"a frame from 0 to {clip.frame_count - 1}, which the clip ends with", part.frame
            )
            return None
        known: Json = {name: getattr(part, name) for name in MARK_VALUES}
        return Mark(**known, unknown=_unknown(cast(Json, value), MARK_MEMBERS))

    def _keyframes(self, rows: list[Any], clip: ClipRef, path: str) -> Keyframes:
        try:
            parts: list[KeyframePart | None] = [*msgspec.convert(rows, list[KeyframePart])]
        except msgspec.ValidationError:
            parts = [self.converted(row, KeyframePart, f"{path}[{i}]") for i, row in enumerate(rows)]
        by_frame: dict[int, Keyframe] = {}
        for i, (row, part) in enumerate(zip(rows, parts, strict=True)):
            if part is None:
                continue
            if part.frame >= clip.frame_count:
                expected = f"a frame from 0 to {clip.frame_count - 1}, which the clip ends with"
                self.complain(f"{path}[{i}].frame", expected, part.frame)
            elif part.frame in by_frame:
                self.complain(f"{path}[{i}].frame", "a frame without another keyframe of this track", part.frame)
            else:
                keyframe = self._keyframe(part, row, f"{path}[{i}]")
                if keyframe is not None:
                    by_frame[part.frame] = keyframe
        return Keyframes(by_frame.values()) if by_frame else NONE

    def _keyframe(self, part: KeyframePart, row: Json, path: str) -> Keyframe | None:
        shape = self._shape(part.shape, f"{path}.shape")
        if shape is None:
            return None
        unknown = _unknown(row, KEYFRAME_MEMBERS)
        if unknown and not _is_storable(unknown):
            self.complain(path, "whole numbers of at most 64 bits in members of others", "a larger one")
            return None
        source = part.source
        return Keyframe(
            frame=part.frame,
            shape=shape,
            after=part.after,
            occluded=part.occluded,
            attributes=_assessed(part.attributes),
            source=Source(source.origin, source.name, source.score, source.accepted),
            unknown=unknown,
        )

    def _shape(self, members: Json, path: str) -> Shape | None:
        name: Any = members.get("kind", ABSENT)
        if not isinstance(name, str) or name not in KIND_NAMES:
            self.complain(f"{path}.kind", f"one of {', '.join(KIND_NAMES)}", name)
            return None
        try:
            return kind(name).decode(members)
        except DocumentError as error:
            expected = f"a {kind(name).title.lower()} ({lowered(error.what)})"
            self.complain(path + error.path.removeprefix("$"), expected, value_at(members, error.path[1:]))
        except AnnotationError as error:
            self.complain(path, f"a {kind(name).title.lower()} ({lowered(error.what)})", members)
        except OverflowError:
            self.complain(path, "numbers of a usual size", "a larger one")
        return None


KIND_NAMES: Final = tuple(each.name for each in KINDS)


def _assessed(attributes: Attributes) -> dict[str, Any]:
    """Values that somebody gave: absence says `not_assessed` here."""
    return {name: value for name, value in attributes.items() if value != NOT_ASSESSED}


def _unknown(members: Mapping[str, Any], known: frozenset[str]) -> Json:
    if members.keys() <= known:
        return {}
    return {name: value for name, value in members.items() if name not in known}


def _is_storable(members: Json) -> bool:
    try:
        msgspec.msgpack.encode(members)
    except (OverflowError, RecursionError):
        return False
    return True

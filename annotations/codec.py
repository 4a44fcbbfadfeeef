"""Plain JSON values of the model's things, for the journal and the project file. Exact both ways.

A thing is told as its `fields` (a JSON object of everything but keyframes) and, for a track, its keyframes one by one:
`{"frame", "shape": [kind, [numbers]], ...}` where a member that has its usual value is left out. So are those members
of a track that came after the first release, and all of a mark's: what was written before them reads as it did.
"""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, Final, TypeVar, cast

import msgspec

from annotations.changes import Key, Thing
from annotations.errors import AnnotationError
from annotations.keyframe import MANUAL, After, Attributes, Keyframe, Source
from annotations.keyframes import AFTERS, NONE, Keyframes
from annotations.model import Alternative, ClipRef, Mark, ProjectFacts, Review, ReviewSpan, Track
from annotations.shapes.shape import Shape
from annotations.taxonomy import Taxonomy, read_taxonomy

Json = dict[str, Any]
S = TypeVar("S")

TRACK_FIELDS: Final = ("id", "number", "clip", "label", "attributes", "certainty", "review", "notes", "unknown")
UNSAID: Final = Mark(id="", clip="", frame=-1)
MORE_FIELDS: Final = ("reviewed", "alternatives", "group", "identity")
"""Left out where they are empty, which is what they are in older journals."""
TRACK_TYPES: Final[Mapping[str, type]] = dict.fromkeys(("id", "clip", "label", "certainty", "notes"), str) | {
    "number": int,
    "attributes": Mapping,
    "unknown": Mapping,
}


def encode(value: object) -> bytes:
    """Compact UTF-8 JSON, members in the order given. AnnotationError for what JSON cannot hold."""
    try:
        return msgspec.json.encode(value, enc_hook=_plain)
    except (UnicodeEncodeError, OverflowError, TypeError, RecursionError, NotImplementedError) as error:
        raise AnnotationError(
            f"Something in this edit cannot be stored: {error}.",
            fine="Nothing was changed.",
            todo="Change it and try again.",
        ) from error


def decode(data: bytes | str) -> Any:
    """JSON values. AnnotationError if it is not JSON."""
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise AnnotationError(f"Stored text is damaged: {error}.") from error


def converted_json(data: str, wanted: type[S]) -> S:
    """Structs from JSON text. AnnotationError if it is damaged."""
    try:
        return msgspec.json.decode(data, type=wanted)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise AnnotationError(f"Stored text is damaged: {error}.") from error


def fraction_text(value: Fraction) -> str:
    """`num/den`, also for whole numbers."""
    return f"{value.numerator}/{value.denominator}"


def converted(fields: object, wanted: type[S]) -> S:
    """A struct from plain values. AnnotationError says which member is wrong."""
    try:
        return msgspec.convert(fields, wanted, dec_hook=_rich)
    except (msgspec.ValidationError, ZeroDivisionError) as error:
        raise AnnotationError(f"Stored values are damaged: {error}.") from error


def fields(thing: Thing) -> Json:
    """All of a thing but its keyframes, as JSON values."""
    match thing:
        case Taxonomy():
            return cast(Json, decode(thing.to_json()))
        case Track():
            return {name: getattr(thing, name) for name in TRACK_FIELDS} | more_fields(thing)
        case Mark():
            return _without_defaults(thing)
        case ProjectFacts() | ClipRef():
            return cast(Json, msgspec.to_builtins(thing, enc_hook=_plain))


def more_fields(track: Track) -> Json:
    """Those of MORE_FIELDS that say something."""
    said = {name: getattr(track, name) for name in MORE_FIELDS}
    return {name: msgspec.to_builtins(value) for name, value in said.items() if value}


def _without_defaults(mark: Mark) -> Json:
    plain = cast(Json, msgspec.to_builtins(mark, enc_hook=_plain))
    return {name: value for name, value in plain.items() if getattr(mark, name) != getattr(UNSAID, name)}


def thing(key: Key, members: Json, keyframes: Keyframes = NONE) -> Thing:
    """The inverse of `fields`. AnnotationError if something is missing or of the wrong type."""
    match key[0]:
        case "facts":
            return converted(members, ProjectFacts)
        case "clip":
            return converted(members, ClipRef)
        case "mark":
            return converted(members, Mark)
        case "track":
            return track(members, keyframes)
        case _:
            return read_taxonomy(encode(members))


def track(members: Json, keyframes: Keyframes) -> Track:
    for name, wanted in TRACK_TYPES.items():
        if not isinstance(members.get(name), wanted):
            raise AnnotationError(f"A stored track is damaged: its {name} is “{members.get(name)!r:.60}”.")
    for name in ("group", "identity"):
        if not isinstance(members.get(name, ""), str):
            raise AnnotationError(f"A stored track is damaged: its {name} is “{members.get(name)!r:.60}”.")
    try:
        given: Json = {**members, "review": Review(members["review"]), "keyframes": keyframes}
        if "reviewed" in members:
            given["reviewed"] = converted(members["reviewed"], tuple[ReviewSpan, ...])
        if "alternatives" in members:
            given["alternatives"] = converted(members["alternatives"], tuple[Alternative, ...])
        return Track(**given)
    except (TypeError, ValueError, KeyError) as error:
        raise AnnotationError(f"A stored track is damaged: {error}.") from error


def keyframe_fields(keyframe: Keyframe) -> Json:
    """One keyframe as JSON values, members with their usual value left out."""
    plain: Json = {"frame": keyframe.frame, "shape": [keyframe.shape.kind, list(keyframe.shape.values)]}
    if keyframe.after is not After.INTERPOLATE:
        plain["after"] = keyframe.after.value
    if keyframe.occluded:
        plain["occluded"] = True
    return {**plain, **_shared_fields(keyframe.attributes, keyframe.source, keyframe.unknown)}


def all_keyframe_fields(keyframes: Keyframes) -> list[Json]:
    """`keyframe_fields` of each, taken from the columns: a whole track's many keyframes at once."""
    shared = [_shared_fields(extra.attributes, extra.source, extra.unknown) for extra in keyframes.extras]
    frames, starts, values = keyframes.frames.tolist(), keyframes.starts.tolist(), keyframes.values.tolist()
    columns = (keyframes.kind_of.tolist(), keyframes.after.tolist(), keyframes.occluded.tolist())
    told: list[Json] = []
    for i, (kind_of, code, occluded, extra_of) in enumerate(zip(*columns, keyframes.extra_of.tolist(), strict=True)):
        plain: Json = {"frame": frames[i], "shape": [keyframes.kinds[kind_of], values[starts[i] : starts[i + 1]]]}
        after = AFTERS[int(code)]
        if after is not After.INTERPOLATE:
            plain["after"] = after.value
        if occluded:
            plain["occluded"] = True
        told.append({**plain, **shared[extra_of]})
    return told


def _shared_fields(attributes: Attributes, source: Source, unknown: Mapping[str, object]) -> Json:
    plain: Json = {}
    if attributes:
        plain["attributes"] = attributes
    if source != MANUAL:
        plain["source"] = msgspec.to_builtins(source)
    if unknown:
        plain["unknown"] = unknown
    return plain


def keyframe(members: Mapping[str, Any]) -> Keyframe:
    """The inverse of `keyframe_fields`."""
    try:
        name, values = members["shape"]
        return Keyframe(
            frame=members["frame"],
            shape=Shape(name, tuple(values)),
            after=After(members.get("after", After.INTERPOLATE)),
            occluded=members.get("occluded", False),
            attributes=members.get("attributes", {}),
            source=converted(members["source"], Source) if "source" in members else MANUAL,
            unknown=members.get("unknown", {}),
        )
    except (TypeError, ValueError, KeyError) as error:
        raise AnnotationError(f"A stored keyframe is damaged: {error}.") from error


def _plain(value: object) -> object:
    if isinstance(value, Fraction):
        return fraction_text(value)
    if isinstance(value, Mapping):
        return dict(cast(Mapping[str, object], value))
    raise NotImplementedError(f"{type(value).__name__} has no JSON form")


def _rich(wanted: type, value: object) -> object:
    if wanted is Fraction:
        if not isinstance(value, str):
            raise ValueError("expected a fraction like 1/30")
        return Fraction(value)
    return value

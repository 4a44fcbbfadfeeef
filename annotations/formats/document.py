"""The members of an exported document, version 1: the JSON Schema is made from these, documents are checked by them.

Everything that has no default is required. Members that are not named here are kept, wherever `unknown` says so in
`annotations.model`.
"""

from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import Meta

from annotations.keyframe import NOT_ASSESSED, After, Origin
from annotations.model import MarkKind, Review

FORMAT: Final = "hovermark"
VERSION: Final = 1

Int64 = Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)]
Frame = Annotated[int, Meta(ge=0, lt=2**53, description="Frame number from 0, in the order a plain decode writes.")]
Seconds = Annotated[float | None, Meta(description="pts x time_base, rounded to 6 decimals; null if not known.")]
Pts = Annotated[
    Int64 | None, Meta(description="Presentation time in ticks of the clip's time_base; null if not known.")
]
Ratio = Annotated[str, Meta(pattern="^[1-9][0-9]*/[1-9][0-9]*$", description="A fraction, num/den.")]
Sha256 = Annotated[str, Meta(pattern="^([0-9a-f]{64})?$", description="SHA-256 in hex; empty if not known.")]
Names = Annotated[dict[str, str], Meta(description="Language code to text.")]
Percent = Annotated[int, Meta(ge=0, le=100)]
Count = Annotated[int, Meta(ge=0, le=2**63 - 1)]
Value = str | Int64 | float | bool | list[str | Int64 | float | bool] | dict[str, str | Int64 | float | bool | None]
Attributes = Annotated[
    dict[str, Value],
    Meta(description="Attribute id to value. not_assessed: nobody looked; indeterminate: looked at, cannot tell."),
]
ShapeMembers = Annotated[dict[str, Any], Meta(extra_json_schema={"$ref": "#/$defs/Shape"})]


class ProjectPart(msgspec.Struct, frozen=True, kw_only=True):
    """What is true of the whole project."""

    id: Annotated[str, Meta(description="Permanent.")]
    title: str = ""
    created_at: Annotated[str, Meta(description="UTC, ISO 8601.")] = ""


class OptionPart(msgspec.Struct, frozen=True, kw_only=True):
    """One choice of an attribute."""

    id: str
    names: Names = {}


class AttributePart(msgspec.Struct, frozen=True, kw_only=True):
    """A property that a label offers."""

    id: str
    type: str
    scope: Literal["object", "keyframe", "frame"] = "object"
    names: Names = {}
    unit: str = ""
    options: list[OptionPart] = []


class LabelPart(msgspec.Struct, frozen=True, kw_only=True):
    """A class of tracks."""

    id: str
    names: Names = {}
    attributes: list[AttributePart] = []


class EntryPart(msgspec.Struct, frozen=True, kw_only=True):
    """A row of a table that attributes refer to, such as a vehicle model."""

    id: str
    names: Names = {}
    aliases: list[str] = []


class TaxonomyPart(msgspec.Struct, frozen=True, kw_only=True):
    """What is used of the taxonomy, so that the document can be read without it."""

    id: str
    version: str = ""
    sha256: Annotated[str, Meta(description="SHA-256 of the whole taxonomy's canonical JSON.")] = ""
    labels: list[LabelPart] = []
    certainty: Annotated[list[OptionPart], Meta(description="Levels of a track's certainty, in order.")] = []
    entries: Annotated[dict[str, list[EntryPart]], Meta(description="Table id to the rows that are referred to.")] = {}


class ClipPart(msgspec.Struct, frozen=True, kw_only=True):
    """A recorded file."""

    id: str
    name: Annotated[str, Meta(description="File name.")]
    path: Annotated[str, Meta(description="Relative to the project file where possible, forward slashes.")] = ""
    sha256: Sha256
    bytes: Count
    width: Annotated[int, Meta(gt=0, lt=2**31, description="Of the displayed (rotated) picture, pixels.")]
    height: Annotated[int, Meta(gt=0, lt=2**31, description="Of the displayed (rotated) picture, pixels.")]
    rotation: Annotated[Literal[0, 90, 180, 270], Meta(description="Degrees clockwise for display.")] = 0
    sample_aspect: Ratio = "1/1"
    frame_count: Count
    time_base: Ratio
    first_pts: Pts = None
    variable_frame_rate: bool = False
    duration_s: Annotated[float, Meta(ge=0)] = 0.0
    codec: str = ""
    complete: Annotated[bool, Meta(description="False where the file ends early or is damaged.")] = True
    source: Annotated[str, Meta(description="Where the file came from.")] = ""
    notes: str = ""


class SourcePart(msgspec.Struct, frozen=True, kw_only=True):
    """Who set a keyframe. A tracker's or detector's is a guess until it is accepted."""

    origin: Origin = Origin.MANUAL
    name: Annotated[str, Meta(description="The tracker's, detector's or file's name.")] = ""
    score: float | None = None
    accepted: Annotated[bool, Meta(description="A person took the guess as right.")] = False


class KeyframePart(msgspec.Struct, frozen=True, kw_only=True):
    """The state of a track on one frame, set by a person or accepted from a machine."""

    frame: Frame
    time_s: Seconds
    pts: Pts
    shape: ShapeMembers
    after: Annotated[After, Meta(description="What holds after this keyframe until the next one.")] = After.INTERPOLATE
    occluded: bool = False
    attributes: Attributes = {}
    source: SourcePart = SourcePart()


class DensePart(msgspec.Struct, frozen=True, kw_only=True):
    """A shape between keyframes, computed from them."""

    frame: Frame
    time_s: Seconds
    pts: Pts
    shape: ShapeMembers
    interpolated: Literal[True]


class SpanPart(msgspec.Struct, frozen=True, kw_only=True):
    """Frames first to last, both inside."""

    first: Frame
    last: Frame


class ReviewedPart(msgspec.Struct, frozen=True, kw_only=True):
    """Frames of a track that were looked at with another outcome than the rest, both ends inside."""

    first: Frame
    last: Frame
    review: Review


class AlternativePart(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a track may be, with the grounds."""

    value: Annotated[str, Meta(description="A row of $.taxonomy.entries, or a person's own words.")]
    percent: Annotated[Percent | None, Meta(description="How likely; null where nobody says.")] = None
    reason_for: str = ""
    reason_against: str = ""


class TrackPart(msgspec.Struct, frozen=True, kw_only=True):
    """One thing seen through time in one clip."""

    id: Annotated[str, Meta(description="Permanent, a UUID in hex.")]
    number: Annotated[int, Meta(ge=0, lt=2**53, description="What people call it: #12.")]
    clip: Annotated[str, Meta(description="A clip's id.")]
    label: Annotated[str, Meta(description="A label's id.")]
    name: Annotated[str, Meta(description="For display: the type's name where it is known, else the label's.")] = ""
    attributes: Attributes = {}
    certainty: Annotated[str, Meta(description="A level of the certainty scale, or not_assessed.")] = NOT_ASSESSED
    review: Review = Review.DRAFT
    reviewed: Annotated[list[ReviewedPart], Meta(description="Ranges other than review, by frame, none overlap.")] = []
    alternatives: Annotated[list[AlternativePart], Meta(description="What else it may be, the likeliest first.")] = []
    group: Annotated[str, Meta(description="Tracks with the same one belong together; empty: alone.")] = ""
    identity: Annotated[str, Meta(description="Tracks with the same one are one thing, also in other clips.")] = ""
    notes: str = ""
    span: Annotated[SpanPart | None, Meta(description="First and last frame on which it is seen.")] = None
    ground_position: Annotated[dict[str, Any] | None, Meta(description="Reserved: place on the ground.")] = None
    keyframes: Annotated[list[KeyframePart], Meta(description="By rising frame, at most one on each.")]
    dense: Annotated[list[DensePart], Meta(description="Only in dense exports; ignored when read.")] = []


class MarkPart(msgspec.Struct, frozen=True, kw_only=True):
    """A note pinned to a frame of a clip, and perhaps to a place in its picture or to a track."""

    id: str
    clip: Annotated[str, Meta(description="A clip's id.")]
    frame: Frame
    time_s: Seconds = None
    pts: Pts = None
    kind: Annotated[MarkKind, Meta(description="mark: a place in time; comment: to be talked about.")] = MarkKind.MARK
    note: str = ""
    at: Annotated[tuple[float, float] | None, Meta(description="x, y in pixels; null: the whole frame.")] = None
    track: Annotated[str, Meta(description="A track's id; empty: about the frame.")] = ""
    author: str = ""
    made_at: Annotated[str, Meta(description="UTC, ISO 8601.")] = ""
    resolved: Annotated[bool, Meta(description="Whether it is settled.")] = False


class LossPart(msgspec.Struct, frozen=True, kw_only=True):
    """Something that this document does not hold."""

    what: str
    count: Count = 1


class JournalPart(msgspec.Struct, frozen=True, kw_only=True):
    """Pins the project's record of edits: its last entry's hash, and how many entries there are."""

    head: Sha256
    length: Count


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """Annotations of recorded drone footage. Coordinates are pixels of the displayed (rotated) full-size picture.

    x points right, y down; the picture spans [0, width] x [0, height] and pixel (i, j) covers [i, i+1) x [j, j+1).
    """

    format: Literal["hovermark"]
    version: Literal[1]
    generator: Annotated[str, Meta(description="Program and version that wrote it.")] = ""
    exported_at: Annotated[str, Meta(description="UTC, ISO 8601.")] = ""
    project: ProjectPart
    taxonomy: TaxonomyPart | None = None
    clips: list[ClipPart]
    tracks: list[TrackPart]
    marks: list[MarkPart] = []
    losses: list[LossPart] = []
    journal: JournalPart | None = None


def members_of(part: type[msgspec.Struct]) -> frozenset[str]:
    """The names that a part knows."""
    return frozenset(field.encode_name for field in msgspec.structs.fields(part))

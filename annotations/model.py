"""The frozen values of a project: its facts, its clips and its tracks."""

from collections.abc import Mapping
from enum import StrEnum
from fractions import Fraction
from typing import Final

import msgspec

from annotations.keyframe import NOT_ASSESSED, Attributes
from annotations.keyframes import NONE, Keyframes


class Review(StrEnum):
    """How far a track has been looked at by a second pair of eyes."""

    DRAFT = "draft"
    REVIEWED = "reviewed"
    ACCEPTED = "accepted"
    CONTESTED = "contested"


class ReviewSpan(msgspec.Struct, frozen=True, kw_only=True):
    """A range of a track that was looked at with another outcome than the rest. Both ends inside."""

    first: int
    last: int
    review: Review


class Alternative(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a track may be, beside others: a hypothesis with its grounds."""

    value: str
    """An entry of the taxonomy's table of types, or a person's own words."""
    percent: int | None = None
    """How likely, 0 to 100; None where nobody says."""
    reason_for: str = ""
    reason_against: str = ""


class MarkKind(StrEnum):
    """What a mark is for."""

    MARK = "mark"
    """A place in time to come back to."""
    COMMENT = "comment"
    """Something to be talked about and settled."""


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """A note pinned to a frame of a clip, and perhaps to a place in its picture or to a track."""

    id: str
    clip: str
    frame: int
    kind: MarkKind = MarkKind.MARK
    note: str = ""
    at: tuple[float, float] | None = None
    """Picture pixels."""
    track: str = ""
    """A track's id; empty where it is about the frame."""
    author: str = ""
    made_at: str = ""
    """UTC, ISO 8601."""
    resolved: bool = False
    unknown: Mapping[str, object] = {}


class ProjectFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What is true of the whole project. There is exactly one."""

    id: str
    title: str
    created_at: str
    """UTC, ISO 8601."""
    next_number: int = 1
    """The number that the next new track gets."""
    unknown: Mapping[str, object] = {}


class ClipRef(msgspec.Struct, frozen=True, kw_only=True):
    """A recorded file that a project speaks of, and how to recognise it. Its frame times are kept beside it."""

    id: str
    path: str
    """Relative to the project file where possible, with forward slashes."""
    sha256: str
    bytes: int
    width: int
    """Of the displayed (rotated) picture, pixels."""
    height: int
    rotation: int
    """Degrees clockwise that the stored picture is turned for display: 0, 90, 180, 270."""
    frame_count: int
    time_base: Fraction
    variable_frame_rate: bool
    duration_s: float
    sample_aspect: Fraction = Fraction(1)
    """Width of a stored pixel over its height; coordinates stay in stored pixels."""
    codec: str = ""
    complete: bool = True
    """False where the file ends early or is damaged."""
    source: str = ""
    """Where the file came from (address, person), as the user typed it."""
    notes: str = ""
    unknown: Mapping[str, object] = {}


class Track(msgspec.Struct, frozen=True, kw_only=True):
    """One thing seen through time in one clip."""

    id: str
    """Permanent, a UUID in hex."""
    number: int
    """What a person reads: #12. Unique in the project, never reused."""
    clip: str
    label: str
    """A label id of the taxonomy."""
    attributes: Attributes = {}
    """Those of track scope."""
    certainty: str = NOT_ASSESSED
    """A level id of the taxonomy's certainty scale, `not_assessed` or `indeterminate`."""
    review: Review = Review.DRAFT
    reviewed: tuple[ReviewSpan, ...] = ()
    """Ranges with another outcome than `review`, by frame, never overlapping."""
    alternatives: tuple[Alternative, ...] = ()
    """What else it may be, the likeliest first."""
    group: str = ""
    """Tracks with the same name here belong together; empty: it stands alone."""
    identity: str = ""
    """Tracks with the same name here are one and the same thing, also in other clips; empty: nobody says."""
    notes: str = ""
    keyframes: Keyframes = NONE
    unknown: Mapping[str, object] = {}
    """JSON members of an imported track that this program does not know; they survive export."""

    def review_on(self, frame: int) -> Review:
        """How far a frame of it has been looked at."""
        return next((each.review for each in self.reviewed if each.first <= frame <= each.last), self.review)


TITLES: Final = {ProjectFacts: "project", ClipRef: "clip", Track: "track"}

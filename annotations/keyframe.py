"""One keyframe: the state of a track on one frame, and who says so."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from annotations.shapes.shape import Shape

NOT_ASSESSED = "not_assessed"
"""Nobody looked. Stored as absence; written out in exports."""
INDETERMINATE = "indeterminate"
"""Somebody looked and cannot tell."""

Value = str | int | float | bool | list[str] | list[float] | dict[str, str | float | None]
"""An attribute's value; which of these it may be is the taxonomy's business."""

Attributes = Mapping[str, Value]
"""Attribute id to value. Absent means not assessed. Never changed in place."""


class After(StrEnum):
    """What holds after a keyframe until the next one."""

    INTERPOLATE = "interpolate"
    HOLD = "hold"
    CARRY = "carry"
    """Moved by camera motion alone, for what stands on the ground."""
    HIDDEN = "hidden"


class Origin(StrEnum):
    """How a keyframe came to be."""

    MANUAL = "manual"
    TRACKER = "tracker"
    DETECTOR = "detector"
    IMPORT = "import"


class Source(msgspec.Struct, frozen=True, gc=False):
    """Who set a keyframe. A machine's keyframe is a guess until a person accepts it."""

    origin: Origin = Origin.MANUAL
    name: str = ""
    """The tracker's, detector's or file's name."""
    score: float | None = None
    accepted: bool = False

    @property
    def is_guess(self) -> bool:
        return self.origin in (Origin.TRACKER, Origin.DETECTOR) and not self.accepted


MANUAL = Source()


class Keyframe(msgspec.Struct, frozen=True, kw_only=True):
    """The state of a track on one frame."""

    frame: int
    shape: Shape
    after: After = After.INTERPOLATE
    occluded: bool = False
    attributes: Attributes = {}
    """Those of keyframe scope; each holds until the next keyframe that sets it."""
    source: Source = MANUAL
    unknown: Mapping[str, object] = {}
    """JSON members of an imported keyframe that this program does not know; they survive export."""

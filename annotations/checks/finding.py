"""What a check says: a complaint, how bad it is, where to look, and what would mend it."""

from enum import StrEnum

import msgspec

from annotations.shapes.shape import Point

Key = tuple[str, str, int, str]
"""Which finding it is, whatever its words: code, track, frame (-1: none), what else it is about."""


class Severity(StrEnum):
    """How bad a finding is."""

    ERROR = "error"
    """Cannot be right."""
    WARNING = "warning"
    """Is probably not meant."""
    HINT = "hint"
    """Could be more complete."""


class Spot(msgspec.Struct, frozen=True, gc=False):
    """What a check found, without what is the same for all of its findings."""

    text: str
    frame: int | None = None
    last: int | None = None
    """Where it goes on beyond `frame`: its last frame."""
    at: Point | None = None
    about: str = ""
    fixable: bool = True
    clip: str = ""
    track: str = ""
    """Only from checks that look at many tracks."""


class Finding(msgspec.Struct, frozen=True):
    """A complaint about one track, or about a clip or the project where `track` is None."""

    code: str
    """The check's id, permanent: `no_keyframes`, `keyframe_outside_clip`, ..."""
    severity: Severity
    track: str | None
    """A track's id."""
    frame: int | None
    """Where to look."""
    text: str
    last: int | None = None
    """The last frame of the stretch that it is about; None: just `frame`."""
    at: Point | None = None
    """Where to look in the picture, pixels."""
    about: str = ""
    """What else it is about: the id of another track, of a comment or of an attribute."""
    clip: str = ""
    """The clip's id; empty where it is about the whole project."""
    fix: str = ""
    """What can be done about it, as a button says it; empty where only a person can tell."""

    @property
    def key(self) -> Key:
        return (self.code, self.track or "", -1 if self.frame is None else self.frame, self.about)

    @property
    def can_be_set_aside(self) -> bool:
        """An error cannot be right, so nobody can say that it is."""
        return self.severity is not Severity.ERROR

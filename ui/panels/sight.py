"""Whether a track can be seen on a frame, as the inspector asks it."""

from enum import StrEnum


class Sight(StrEnum):
    """One of three, from a frame on."""

    CLEAR = "clear"
    COVERED = "covered"
    HIDDEN = "hidden"

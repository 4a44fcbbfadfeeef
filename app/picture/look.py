"""What is changed about the picture on screen: a frozen value, neutral unless said otherwise, and its JSON form."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final, NamedTuple

import msgspec


class Channel(StrEnum):
    """Which part of the colours is shown."""

    ALL = "all"
    RED = "red"
    GREEN = "green"
    BLUE = "blue"
    LUMA = "luma"
    """Brightness without colour."""


class Limits(NamedTuple):
    """A quantity of a look: what it may be, how far one step of a key goes, what changes nothing."""

    title: str
    least: float
    most: float
    step: float
    neutral: float

    def within(self, value: float) -> float:
        return min(max(value, self.least), self.most)


LIMITS: Final[Mapping[str, Limits]] = {
    "brightness": Limits("Brightness", -100, 100, 5, 0),
    "contrast": Limits("Contrast", -100, 100, 5, 0),
    "gamma": Limits("Gamma", 0.2, 5.0, 0.1, 1.0),
    "saturation": Limits("Saturation", -100, 100, 10, 0),
    "clahe": Limits("Local contrast", 0, 100, 10, 0),
    "sharpen": Limits("Sharpen", 0, 100, 10, 0),
}
"""By the name of the look's field."""


CHANNELS: Final[Mapping[Channel, str]] = {
    Channel.ALL: "All colours",
    Channel.RED: "Red only",
    Channel.GREEN: "Green only",
    Channel.BLUE: "Blue only",
    Channel.LUMA: "Brightness only",
}
DIFFERENCE: Final = "Difference to the previous frame"


class Look(msgspec.Struct, frozen=True, omit_defaults=True):
    """How a picture is shown. In percent, but for `gamma`, the exponent's inverse: above 1 it lifts the dark parts.

    `clahe` is the strength of contrast-limited adaptive histogram equalisation. `difference` shows how much each pixel
    differs from the frame before, in place of the picture.
    """

    brightness: float = 0
    contrast: float = 0
    gamma: float = 1.0
    saturation: float = 0
    clahe: float = 0
    sharpen: float = 0
    channel: Channel = Channel.ALL
    difference: bool = False

    @property
    def is_neutral(self) -> bool:
        """Whether the picture is shown as recorded."""
        return self == AS_RECORDED

    def with_value(self, name: str, value: float) -> "Look":
        """A copy with one of `LIMITS` set, kept within its limits, to two decimals."""
        return self.replaced(**{name: round(LIMITS[name].within(value), 2)})

    def replaced(self, **values: Any) -> "Look":
        return msgspec.structs.replace(self, **values)

    def changes(self) -> list[tuple[str, str]]:
        """What is changed: titles and, where there is one, the value (`Brightness`, `+20`); none for a neutral look."""
        found = [
            (limits.title, f"{getattr(self, name):{'+' if limits.least < 0 else ''}g}")
            for name, limits in LIMITS.items()
            if getattr(self, name) != limits.neutral
        ]
        if self.channel is not Channel.ALL:
            found.append((CHANNELS[self.channel], ""))
        if self.difference:
            found.append((DIFFERENCE, ""))
        return found

    def told(self) -> str:
        """The same as one line: `brightness +20, gamma 1.4`."""
        return ", ".join(f"{title.lower()} {value}".strip() for title, value in self.changes())

    def encode(self) -> dict[str, Any]:
        """JSON members: only what differs from neutral."""
        return msgspec.to_builtins(self)


AS_RECORDED: Final = Look()


def look_from(members: object) -> Look:
    """The inverse of `encode`. What is unknown or impossible (a newer program, a damaged file) counts as neutral."""
    if not isinstance(members, Mapping):
        return AS_RECORDED
    look = AS_RECORDED
    given: dict[str, object] = {str(name): value for name, value in members.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    for name, value in given.items():
        if name in LIMITS and isinstance(value, int | float) and not isinstance(value, bool):
            look = look.with_value(name, value)
        elif name == "channel" and value in tuple(Channel):
            look = look.replaced(channel=Channel(str(value)))
        elif name == "difference" and isinstance(value, bool):
            look = look.replaced(difference=value)
    return look

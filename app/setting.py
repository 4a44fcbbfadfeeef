"""One row of the settings: what it is called, what it may be, and why a value is refused."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One row: what it is called, what it may be. `choices` empty means any value of the default's type."""

    key: str
    title: str
    help: str = ""
    """One sentence for the settings window: what it changes, and for whom."""
    group: str
    default: Any
    choices: tuple[Any, ...] = ()
    names: tuple[str, ...] = ()
    """What people read for each of the choices; empty: the choices themselves."""
    unit: str = ""
    least: float | None = None
    most: float | None = None
    shown: bool = True
    """Whether the settings window shows it; what has a place of its own (shortcuts, places of panels) is not."""

    def complaint(self, value: object) -> str | None:
        """Why a value is not acceptable, in words of the settings window, or None."""
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if self.choices and value not in self.choices:
            return f"“{self.title}” must be one of {', '.join(map(str, self.names or self.choices))}"
        if isinstance(self.default, bool) != isinstance(value, bool):
            return f"“{self.title}” must be on or off"
        if isinstance(self.default, int | float) and not isinstance(self.default, bool):
            if not number:
                return f"“{self.title}” must be a number"
            assert isinstance(value, int | float)
            if (self.least is not None and value < self.least) or (self.most is not None and value > self.most):
                return f"“{self.title}” must be between {self._amount(self.least)} and {self._amount(self.most)}"
        elif not self.choices and not isinstance(value, type(self.default)):
            return f"“{self.title}” must be a {type(self.default).__name__}"
        return None

    def _amount(self, number: float | None) -> str:
        return f"{number:,} {self.unit}".rstrip() if number is not None else "any number"

    def name_of(self, value: object) -> str:
        """A value as people read it."""
        if value in self.choices:
            return str(self.names[self.choices.index(value)] if self.names else value)
        if isinstance(value, bool):
            return "on" if value else "off"
        return f"{value} {self.unit}".rstrip()

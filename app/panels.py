"""The panels of the window by name: commands and menus are made from these rows, the window makes the widgets.

A new panel is a row here, and its maker in `ui.panels.MAKERS`.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """A dock of the window."""

    name: str
    """Permanent: the saved layout knows it by this."""
    title: str
    tab: str = ""
    """What stands on its tab where the title is long."""
    keys: tuple[str, ...] = ()
    shown: bool = False
    """Whether it is there until the person hides it."""


PANELS: Final[tuple[Panel, ...]] = (
    Panel(name="inspector", title="Inspector", shown=True),
    Panel(name="tracks", title="Tracks", shown=True),
    Panel(name="findings", title="Findings", keys=("F9",)),
    Panel(name="marks", title="Marks and comments", tab="Marks", keys=("Shift+F9",)),
    Panel(name="picture", title="Picture"),
    Panel(name="timeline", title="Timeline", shown=True),
    Panel(name="history", title="History", keys=("Ctrl+Shift+Y",)),
)

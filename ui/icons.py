"""Icons by name: Material Design outlines from the installed font, in the colours of the theme. No file, no network."""

from functools import lru_cache
from typing import Literal

import qtawesome
from PySide6.QtGui import QIcon

from ui import theme

Role = Literal["normal", "dim", "accent", "on_accent", "bad", "good"]


def icon(name: str, role: Role | str = "normal") -> QIcon:
    """An icon such as `play` (or `mdi6.play`). `role` is one of the roles above or a colour `#rrggbb`."""
    look = theme.current()
    colours = {"normal": look.text, "dim": look.dim, "accent": look.accent, "on_accent": look.on_accent,
               "bad": look.bad, "good": look.good}  # fmt: skip
    return _icon(name if "." in name else f"mdi6.{name}", colours.get(role, role), look.dim)


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, disabled: str) -> QIcon:
    return qtawesome.icon(name, color=colour, color_disabled=disabled)

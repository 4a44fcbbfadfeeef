"""Icons by name: Material Design outlines from the installed font, in the colours of the theme. No file, no network."""

from functools import lru_cache
from typing import Literal

import qtawesome
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPainter, QPixmap

from ui import theme

Role = Literal["normal", "dim", "accent", "on_accent", "bad", "good"]


def icon(name: str, role: Role | str = "normal") -> QIcon:
    """An icon such as `play` (or `mdi6.play`). `role` is one of the roles above or a colour `#rrggbb`."""
    look = theme.current()
    colours = {"normal": look.text, "dim": look.dim, "accent": look.accent, "on_accent": look.on_accent,
               "bad": look.bad, "good": look.good}  # fmt: skip
    return _icon(name if "." in name else f"mdi6.{name}", colours.get(role, role), look.dim)


def paint_icon(painter: QPainter, name: str, role: Role | str, x: int, y: int, size: int) -> None:
    """Paints an icon at a place, `size` logical pixels wide and high: from a picture that is kept, for many of them."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(x, y, _pixmap(icon(name, role), size, ratio))


@lru_cache(maxsize=512)
def _pixmap(of: QIcon, size: int, ratio: float) -> QPixmap:
    return of.pixmap(QSize(size, size), ratio)


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, disabled: str) -> QIcon:
    return qtawesome.icon(name, color=colour, color_disabled=disabled)

"""Titles cut to the room there is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF


def shortened(title: str, font: QFont, width_px: float) -> str:
    """A title cut so that it fits; the number at its end, which tells tracks of one kind apart, always stays."""
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(title) <= width_px:
        return title
    words, _, number = title.rpartition(" ")
    room = width_px - metrics.horizontalAdvance(f" {number}")
    return f"{metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)} {number}"

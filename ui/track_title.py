"""What a track is called on screen: `Wolfhound TSV #12`. The same on canvas, timeline, list and inspector."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from annotations.model import Track
from annotations.names import UNSAID, label_name, track_name
from annotations.taxonomy import Taxonomy, named

OWN_NAMES: Final = ("name", "title")
"""Attributes in which a person gives a thing a name of its own."""
UNKNOWN_COLOUR: Final = "#9aa3b2"
"""Of a label that the taxonomy does not know (an import from elsewhere)."""

__all__ = ["label_colour", "label_name", "short_label", "shortened", "thing_name", "track_title"]


def track_title(track: Track, taxonomy: Taxonomy, language: str = "en") -> str:
    """The most specific name that somebody gave, and the number."""
    return f"{thing_name(track, taxonomy, language)} #{track.number}"


def thing_name(track: Track, taxonomy: Taxonomy, language: str = "en") -> str:
    """Its own name, else model, class or type, else the label; without what stands in brackets at the end."""
    for attribute in OWN_NAMES:
        own = track.attributes.get(attribute)
        if isinstance(own, str) and own.strip() and own not in UNSAID:
            return own.strip()
    return track_name(taxonomy, track, language).partition(" (")[0]


def short_label(taxonomy: Taxonomy, label_id: str, language: str = "en") -> str:
    """One or two words for a toolbar or a heading."""
    label = taxonomy.label(label_id)
    return named(label.short or label.names, language, label.id) if label else label_id


def label_colour(taxonomy: Taxonomy, label_id: str) -> str:
    label = taxonomy.label(label_id)
    return label.colour if label else UNKNOWN_COLOUR


def shortened(title: str, font: QFont, width_px: float) -> str:
    """A title cut so that it fits; the number at its end, which tells tracks of one kind apart, always stays."""
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(title) <= width_px:
        return title
    words, _, number = title.rpartition(" ")
    room = width_px - metrics.horizontalAdvance(f" {number}")
    return f"{metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)} {number}"

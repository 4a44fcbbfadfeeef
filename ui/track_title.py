"""What a track is called on screen: `Wolfhound TSV #12`. The same on canvas, timeline, list and inspector."""

from annotations.keyframe import INDETERMINATE, NOT_ASSESSED, Attributes
from annotations.model import Track
from annotations.taxonomy import Taxonomy, named

RESERVED = (NOT_ASSESSED, INDETERMINATE)
UNKNOWN_COLOUR = "#9aa3b2"
"""Of a label that the taxonomy does not know (an import from elsewhere)."""


def track_title(track: Track, taxonomy: Taxonomy, language: str = "en") -> str:
    """The most specific name that somebody gave, and the number."""
    return f"{thing_name(track, taxonomy, language)} #{track.number}"


def thing_name(track: Track, taxonomy: Taxonomy, language: str = "en") -> str:
    """Model, else class, else own name or type, else the label."""
    values = track.attributes
    for table, attribute in (("vehicle_models", "model"), ("vehicle_classes", "vehicle_class")):
        name = _entry_name(taxonomy, table, values, attribute, language)
        if name:
            return name
    for attribute in ("name", "title"):
        own = values.get(attribute)
        if isinstance(own, str) and own and own not in RESERVED:
            return own
    name = _entry_name(taxonomy, "landmark_types", values, "landmark_type", language)
    return name or label_name(taxonomy, track.label, language)


def label_name(taxonomy: Taxonomy, label_id: str, language: str = "en") -> str:
    label = taxonomy.label(label_id)
    return named(label.names, language, label.id) if label else label_id


def short_label(taxonomy: Taxonomy, label_id: str, language: str = "en") -> str:
    """One or two words for a toolbar or a heading."""
    label = taxonomy.label(label_id)
    return named(label.short or label.names, language, label.id) if label else label_id


def label_colour(taxonomy: Taxonomy, label_id: str) -> str:
    label = taxonomy.label(label_id)
    return label.colour if label else UNKNOWN_COLOUR


def _entry_name(taxonomy: Taxonomy, table: str, values: Attributes, attribute: str, language: str) -> str:
    value = values.get(attribute)
    entry = taxonomy.entry(table, value) if isinstance(value, str) else None
    return named(entry.names, language, entry.id) if entry else ""

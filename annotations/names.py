"""What people call a track: its type's name where it is known, else its label's."""

from typing import Final

from annotations.keyframe import INDETERMINATE, NOT_ASSESSED
from annotations.model import Track
from annotations.taxonomy import AttributeType, Taxonomy, named

UNSAID: Final = (NOT_ASSESSED, INDETERMINATE)
OWN_NAMES: Final = ("name", "title")
"""Attributes in which a person gives a thing a name of its own."""
UNKNOWN_COLOUR: Final = "#9aa3b2"
"""Of a label that the taxonomy does not know (an import from elsewhere)."""


def label_name(taxonomy: Taxonomy, label_id: str, language: str = "en") -> str:
    """The label's name; its id where the taxonomy does not have it."""
    label = taxonomy.label(label_id)
    return named(label.names, language, label_id) if label is not None else label_id


def short_label(taxonomy: Taxonomy, label_id: str, language: str = "en") -> str:
    """One or two words for a toolbar or a heading."""
    label = taxonomy.label(label_id)
    return named(label.short or label.names, language, label.id) if label is not None else label_id


def label_colour(taxonomy: Taxonomy, label_id: str) -> str:
    """`#rrggbb`."""
    label = taxonomy.label(label_id)
    return label.colour if label is not None else UNKNOWN_COLOUR


def track_name(taxonomy: Taxonomy, track: Track, language: str = "en") -> str:
    """A landmark's own name; `Wolfhound` where the type is given; else `Vehicle`. Without brackets at the end."""
    for attribute_id in OWN_NAMES:
        own = track.attributes.get(attribute_id)
        if isinstance(own, str) and own.strip() and own not in UNSAID:
            return own.strip()
    return _type_name(taxonomy, track, language).partition(" (")[0]


def _type_name(taxonomy: Taxonomy, track: Track, language: str) -> str:
    found = ""
    for attribute in taxonomy.attributes_of(track.label):
        value = track.attributes.get(attribute.id)
        if attribute.type is not AttributeType.REF or not isinstance(value, str) or value in UNSAID:
            continue
        entry = taxonomy.entry(attribute.table, value)
        # a model (offered by its class) says more than the class itself
        if entry is not None and (not found or attribute.filter_by):
            found = named(entry.names, language, value)
    return found or label_name(taxonomy, track.label, language)


def numbered_name(taxonomy: Taxonomy, track: Track, language: str = "en") -> str:
    """`Wolfhound #12`."""
    return f"{track_name(taxonomy, track, language)} #{track.number}"

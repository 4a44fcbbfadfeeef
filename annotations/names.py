"""What people call a track: what is known about it, else its label in a word that claims nothing."""

from typing import Final

from annotations.keyframe import INDETERMINATE, NOT_ASSESSED
from annotations.model import Track
from annotations.taxonomy import AttributeType, Taxonomy, named

UNSAID: Final = (NOT_ASSESSED, INDETERMINATE)
OWN_NAMES: Final = ("name", "title")
"""Attributes in which a person gives a thing a name of its own."""
KIND: Final = "kind"
"""The attribute whose option says what a thing without a type is: `Air burst`."""
OTHER: Final = "other"
"""An option that says less than the label does."""
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
    """A landmark's own name; `Wolfhound` or `Air burst` where that is said; else `Vehicle`, `Event`.

    Without brackets at the end. A label's full name would be a finding (`Explosion or flash`), and nobody has made it.
    """
    for attribute_id in OWN_NAMES:
        own = track.attributes.get(attribute_id)
        if isinstance(own, str) and own.strip() and own not in UNSAID:
            return own.strip()
    found = _type_name(taxonomy, track, language) or _kind_name(taxonomy, track, language)
    return (found or short_label(taxonomy, track.label, language)).partition(" (")[0]


def _type_name(taxonomy: Taxonomy, track: Track, language: str) -> str:
    """Of what a table's entry says; empty where nobody has said it."""
    found = ""
    for attribute in taxonomy.attributes_of(track.label):
        value = track.attributes.get(attribute.id)
        if attribute.type is not AttributeType.REF or not isinstance(value, str) or value in UNSAID:
            continue
        entry = taxonomy.entry(attribute.table, value)
        # a model (offered by its class) says more than the class itself
        if entry is not None and (not found or attribute.filter_by):
            found = named(entry.names, language, value)
    return found


def _kind_name(taxonomy: Taxonomy, track: Track, language: str) -> str:
    """The one kind that is chosen; empty where there is none, or several."""
    attribute, value = taxonomy.attribute(track.label, KIND), track.attributes.get(KIND)
    chosen = (value,) if isinstance(value, str) else tuple(value) if isinstance(value, list) else ()
    if attribute is None or len(chosen) != 1 or chosen[0] == OTHER:
        return ""
    option = next((option for option in attribute.options if option.id == chosen[0]), None)
    return named(option.names, language, option.id) if option is not None else ""


def numbered_name(taxonomy: Taxonomy, track: Track, language: str = "en") -> str:
    """`Wolfhound #12`."""
    return f"{track_name(taxonomy, track, language)} #{track.number}"

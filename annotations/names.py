"""What people call a track: its type's name where it is known, else its label's."""

from typing import Final

from annotations.keyframe import INDETERMINATE, NOT_ASSESSED
from annotations.model import Track
from annotations.taxonomy import AttributeType, Taxonomy, named

UNSAID: Final = (NOT_ASSESSED, INDETERMINATE)


def label_name(taxonomy: Taxonomy, label_id: str, language: str = "en") -> str:
    """The label's name; its id where the taxonomy does not have it."""
    label = taxonomy.label(label_id)
    return named(label.names, language, label_id) if label is not None else label_id


def track_name(taxonomy: Taxonomy, track: Track, language: str = "en") -> str:
    """`Wolfhound` where the type is given, else `Vehicle`."""
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

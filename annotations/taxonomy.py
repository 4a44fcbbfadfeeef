"""The taxonomy: which labels there are, what can be said about each, and the tables of vehicles and landmarks.

A project holds its own copy as JSON, so that an export stays readable whatever the shipped list becomes. People extend
a taxonomy by an overlay: JSON with the same members, merged by id; the ids that it adds start with `x.`.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property
from hashlib import sha256
from importlib.resources import files
from typing import Final

import msgspec

from annotations.attribute_values import check_value, is_required, is_shown
from annotations.errors import DocumentError
from annotations.keyframe import NOT_ASSESSED
from annotations.taxonomy_codec import added_ids, build, merged, parse, plain
from annotations.taxonomy_parts import (
    ANY,
    Attribute,
    AttributeType,
    Entry,
    Label,
    Names,
    Option,
    Privacy,
    Profile,
    Relation,
    Scale,
    Scope,
    StatusRule,
    named,
)

__all__ = [
    "ANY",
    "OWN_PREFIX",
    "Attribute",
    "AttributeType",
    "Entry",
    "Label",
    "Names",
    "Option",
    "Privacy",
    "Profile",
    "Relation",
    "Scale",
    "Scope",
    "StatusRule",
    "Taxonomy",
    "check_value",
    "default_taxonomy",
    "extended",
    "is_required",
    "is_shown",
    "named",
    "read_taxonomy",
]

OWN_PREFIX: Final = "x."
"""Ids that a person's overlay adds start with this, so that they never meet a shipped one."""

KEPT_ON_THE_TRACK: Final = frozenset({"id_confidence", "note"})
"""What older lists give as attributes and a Track keeps itself, as `certainty` and `notes`."""


class Taxonomy(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, dict=True):
    """Labels, attributes, scales and tables, with the names that people read."""

    id: str
    version: str
    languages: tuple[str, ...] = ("en",)
    labels: tuple[Label, ...] = ()
    common: tuple[Attribute, ...] = ()
    """Attributes that every label offers."""
    certainty: Scale
    """How sure an annotator is of what a track is."""
    scales: Mapping[str, Scale] = {}
    tables: Mapping[str, tuple[Entry, ...]] = {}
    """`vehicle_classes`, `vehicle_models`, `landmark_types`, `interval_tags`."""
    relations: tuple[Relation, ...] = ()
    profiles: tuple[Profile, ...] = ()
    status_rules: tuple[StatusRule, ...] = ()
    licence: str = ""
    unknown: Mapping[str, object] = {}

    def label(self, label_id: str) -> Label | None:
        return self._labels.get(label_id)

    def entry(self, table: str, entry_id: str) -> Entry | None:
        return self._entries.get(table, {}).get(entry_id)

    def attributes_of(self, label_id: str) -> tuple[Attribute, ...]:
        """The label's own attributes, then the common ones; none for an unknown label."""
        return self._attributes.get(label_id, ())

    def attribute(self, label_id: str, attribute_id: str) -> Attribute | None:
        return next((a for a in self.attributes_of(label_id) if a.id == attribute_id), None)

    def status_words(self, condition: str, custody: str) -> str | None:
        """What public loss lists would call a vehicle in this condition and custody; None where they have no word."""
        for rule in self.status_rules:
            if _fits(rule.condition, condition) and _fits(rule.custody, custody):
                return rule.words
        return None

    def to_json(self) -> bytes:
        """Canonical UTF-8 JSON: members sorted, defaults left out, so equal taxonomies give equal bytes."""
        return msgspec.json.encode(plain(self), order="deterministic")

    @cached_property
    def sha256(self) -> str:
        """Of `to_json`, in hex."""
        return sha256(self.to_json()).hexdigest()

    @cached_property
    def _labels(self) -> Mapping[str, Label]:
        return {label.id: label for label in self.labels}

    @cached_property
    def _entries(self) -> Mapping[str, Mapping[str, Entry]]:
        return {table: {entry.id: entry for entry in entries} for table, entries in self.tables.items()}

    @cached_property
    def _attributes(self) -> Mapping[str, tuple[Attribute, ...]]:
        return {
            label.id: tuple(a for a in (*label.attributes, *self.common) if a.id not in KEPT_ON_THE_TRACK)
            for label in self.labels
        }


def read_taxonomy(data: bytes) -> Taxonomy:
    """A taxonomy from JSON. DocumentError names the place where it is not one."""
    taxonomy = build(Taxonomy, parse(data, "taxonomy"), "taxonomy")
    check_taxonomy(taxonomy)
    return taxonomy


@cache
def default_taxonomy() -> Taxonomy:
    """The taxonomy that new projects start with."""
    return read_taxonomy(files("annotations").joinpath("data/taxonomy.json").read_bytes())


def extended(base: Taxonomy, overlay: bytes) -> Taxonomy:
    """`base` with an overlay merged in by id. DocumentError if the overlay adds an id without `x.` or does not fit."""
    addition = parse(overlay, "taxonomy overlay")
    document = plain(base)
    for path, new_id in added_ids(document, addition):
        if not new_id.startswith(OWN_PREFIX):
            raise DocumentError(
                f"The taxonomy overlay adds {new_id!r} at {path}, and ids of one's own must start with {OWN_PREFIX!r}.",
                path=path,
                fine="The taxonomy in use is unchanged.",
                todo=f"Call it {OWN_PREFIX + new_id!r}.",
            )
    taxonomy = build(Taxonomy, merged(document, addition), "taxonomy with its overlay")
    check_taxonomy(taxonomy)
    return taxonomy


def check_taxonomy(taxonomy: Taxonomy) -> None:
    """DocumentError where ids repeat, a hotkey is given twice, a colour is no colour or a reference leads nowhere."""
    _check_unique("$.labels", [label.id for label in taxonomy.labels])
    _check_unique("$.labels[].hotkey", [label.hotkey for label in taxonomy.labels if label.hotkey])
    for table, entries in taxonomy.tables.items():
        _check_unique(f"$.tables.{table}", [entry.id for entry in entries])
    for index, label in enumerate(taxonomy.labels):
        path = f"$.labels[{index}]"
        if not _is_colour(label.colour):
            raise _wrong(f"{path}.colour", f"{label.colour!r} is no colour like '#ffb02e'")
        if not label.shapes:
            raise _wrong(f"{path}.shapes", f"label {label.id!r} has no shape to draw with")
        attributes = taxonomy.attributes_of(label.id)
        _check_unique(f"{path}.attributes", [attribute.id for attribute in attributes])
        _check_references(taxonomy, attributes, f"{path}.attributes")
    parents = {entry.id for entries in taxonomy.tables.values() for entry in entries} | {""}
    for table, entries in taxonomy.tables.items():
        for index, entry in enumerate(entries):
            if entry.parent not in parents:
                raise _wrong(f"$.tables.{table}[{index}].parent", f"no entry is called {entry.parent!r}")


def _check_references(taxonomy: Taxonomy, attributes: Sequence[Attribute], path: str) -> None:
    ids = {attribute.id for attribute in attributes}
    for attribute in attributes:
        _check_unique(f"{path}.{attribute.id}.options", [option.id for option in attribute.options])
        if attribute.table and attribute.table not in taxonomy.tables:
            raise _wrong(f"{path}.{attribute.id}.table", f"there is no table {attribute.table!r}")
        for other in (*attribute.show_if, *attribute.required_if, *filter(None, [attribute.filter_by])):
            if other not in ids:
                raise _wrong(f"{path}.{attribute.id}", f"it depends on {other!r}, which its label does not have")


def _check_unique(path: str, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for each in ids:
        if each in seen:
            raise _wrong(path, f"{each!r} is there twice")
        seen.add(each)


def _wrong(path: str, what: str) -> DocumentError:
    return DocumentError(f"The taxonomy is wrong at {path}: {what}.", path=path, todo="Correct the file and try again.")


def _is_colour(text: str) -> bool:
    return len(text) == 7 and text[0] == "#" and all(c in "0123456789abcdef" for c in text[1:].lower())


def _fits(wanted: tuple[str, ...], value: str) -> bool:
    return value in wanted or (ANY in wanted and (value != NOT_ASSESSED or NOT_ASSESSED in wanted))

"""Bringing one label into another without losing what was said with it."""

from collections.abc import Collection, Mapping

import msgspec

from annotations.errors import AnnotationError
from annotations.taxonomy import Attribute, Label, Taxonomy, named
from annotations.taxonomy_edits.attributes import without_condition
from annotations.taxonomy_edits.ids import UNCHANGED, changed, own_id, retired


class Merged(msgspec.Struct, frozen=True):
    """The taxonomy afterwards, and under which attribute of the target each of the source's values lies then."""

    taxonomy: Taxonomy
    renamed: Mapping[str, str]
    """Only those whose id changes."""


def merged_labels(taxonomy: Taxonomy, source: str, target: str, used: Collection[str]) -> Merged:
    """`source` retired in favour of `target`. Attributes of the source in `used` (ids) come along: they are the
    target's own where that has the same one (its options are then those of both), else they are added to it, under an
    id of their own where the target means something else by it. AnnotationError if there are not two labels.
    """
    one, other = taxonomy.label(source), taxonomy.label(target)
    if one is None or other is None or source == target:
        raise AnnotationError("Merging takes two labels.", fine=UNCHANGED, todo="Choose another label to merge into.")
    if other.deprecated:
        name = named(other.names, fallback=target)
        raise AnnotationError(f"“{name}” is retired.", fine=UNCHANGED, todo="Offer it again first.")
    rows = {attribute.id: attribute for attribute in other.attributes}
    taken = {a.id for label in taxonomy.labels for a in label.attributes} | {a.id for a in taxonomy.common}
    renamed: dict[str, str] = {}
    coming = [attribute for attribute in one.attributes if attribute.id in used]
    for attribute in coming:
        there = rows.get(attribute.id)
        if there is None:
            rows[attribute.id] = _optional(attribute)
        elif _means_the_same(attribute, there):
            rows[attribute.id] = _with_options_of_both(there, attribute)
        else:
            ident = own_id(attribute.id, taken, source)
            taken.add(ident)
            renamed[attribute.id] = ident
            rows[ident] = msgspec.structs.replace(_optional(attribute), id=ident)
    known = {*rows, *(attribute.id for attribute in taxonomy.common)}
    mine = {renamed.get(attribute.id, attribute.id) for attribute in coming}
    rows = {ident: _rooted(a, known, renamed) if ident in mine else a for ident, a in rows.items()}

    def fill(label: Label) -> Label:
        return msgspec.structs.replace(label, attributes=tuple(rows.values()), hotkey=label.hotkey or one.hotkey)

    def retire(label: Label) -> Label:
        return msgspec.structs.replace(retired(label, True), replaced_by=target, hotkey="")

    labels = changed(changed(taxonomy.labels, target, fill, "label"), source, retire, "label")
    return Merged(msgspec.structs.replace(taxonomy, labels=labels), renamed)


def _means_the_same(one: Attribute, other: Attribute) -> bool:
    return all(
        getattr(one, name) == getattr(other, name) for name in ("type", "scope", "table", "minimum", "maximum", "unit")
    )


def _with_options_of_both(mine: Attribute, other: Attribute) -> Attribute:
    known = {option.id for option in mine.options}
    more = tuple(option for option in other.options if option.id not in known)
    return msgspec.structs.replace(mine, options=(*mine.options, *more))


def _optional(attribute: Attribute) -> Attribute:
    """What another label asked for is not asked of all tracks of this one."""
    return msgspec.structs.replace(attribute, required=False, required_if={}, sets={})


def _rooted(attribute: Attribute, known: Collection[str], renamed: Mapping[str, str]) -> Attribute:
    """Its conditions are about attributes that its new label has; others go."""
    attribute = msgspec.structs.replace(
        attribute,
        show_if={renamed.get(name, name): values for name, values in attribute.show_if.items()},
        filter_by=renamed.get(attribute.filter_by, attribute.filter_by),
    )
    for other in (*attribute.show_if, attribute.filter_by):
        if other and other not in known:
            attribute = without_condition(attribute, other)
    return attribute

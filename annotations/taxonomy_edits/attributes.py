"""Adding, naming, ordering and retiring attributes and their options.

An attribute belongs to a label, or to all of them: `owner` is a label's id, or empty for the common ones.
"""

from collections.abc import Callable
from typing import Final

import msgspec

from annotations.errors import AnnotationError
from annotations.taxonomy import Attribute, AttributeType, Option, Scope, Taxonomy, named
from annotations.taxonomy_edits.ids import UNCHANGED, changed, moved, own_id, refuse_shipped, retired, said, with_name

CHOOSING: Final = (AttributeType.ENUM, AttributeType.MULTI, AttributeType.SCALE)
"""The types that have options."""


def add_attribute(
    taxonomy: Taxonomy,
    owner: str,
    name: str,
    kind: AttributeType = AttributeType.ENUM,
    scope: Scope = Scope.OBJECT,
    language: str = "en",
) -> tuple[Taxonomy, str]:
    """At the end of its label's attributes. References need a table and are not made here."""
    name = said(name, "attribute")
    if kind in (AttributeType.REF, AttributeType.REF_LIST):
        raise AnnotationError("An attribute that points into a table cannot be added here.", fine=UNCHANGED)
    taken = {a.id for label in taxonomy.labels for a in label.attributes} | {a.id for a in taxonomy.common}
    attribute = Attribute(id=own_id(name, taken), type=kind, scope=scope, names={language: name})
    return _replaced(taxonomy, owner, (*attributes_of(taxonomy, owner), attribute)), attribute.id


def name_attribute(taxonomy: Taxonomy, owner: str, ident: str, language: str, name: str) -> Taxonomy:
    return _with(taxonomy, owner, ident, lambda a: msgspec.structs.replace(a, names=with_name(a.names, language, name)))


def set_scope(taxonomy: Taxonomy, owner: str, ident: str, scope: Scope) -> Taxonomy:
    """Only for one that nothing has been said with yet: values lie elsewhere in the other scope."""
    return _with(taxonomy, owner, ident, lambda a: msgspec.structs.replace(a, scope=scope))


def move_attribute(taxonomy: Taxonomy, owner: str, ident: str, to: int) -> Taxonomy:
    return _replaced(taxonomy, owner, moved(attributes_of(taxonomy, owner), ident, to, "attribute"))


def retire_attribute(taxonomy: Taxonomy, owner: str, ident: str, value: bool = True) -> Taxonomy:
    """No longer offered; tracks that have it keep and show it. False: offered again."""
    return _with(taxonomy, owner, ident, lambda a: retired(a, value))


def remove_attribute(taxonomy: Taxonomy, owner: str, ident: str) -> Taxonomy:
    """Takes a person's own attribute away. The caller has made sure that nothing was said with it."""
    rows = attributes_of(taxonomy, owner)
    mine = next((a for a in rows if a.id == ident), None)
    if mine is None:
        return taxonomy
    refuse_shipped(ident, named(mine.names, fallback=ident))
    rest = tuple(without_condition(a, ident) for a in rows if a.id != ident)
    return _replaced(taxonomy, owner, rest)


# -- options ---------------------------------------------------------------------------------------------------------


def add_option(taxonomy: Taxonomy, owner: str, ident: str, name: str, language: str = "en") -> tuple[Taxonomy, str]:
    """At the end of the options. AnnotationError if the attribute has none by nature."""
    name, attribute = said(name, "option"), _attribute(taxonomy, owner, ident)
    if attribute.type not in CHOOSING:
        raise AnnotationError("Only an attribute with choices can have options.", fine=UNCHANGED)
    option = Option(id=own_id(name, {each.id for each in attribute.options}), names={language: name})
    more = (*attribute.options, option)
    return _with(taxonomy, owner, ident, lambda a: msgspec.structs.replace(a, options=more)), option.id


def name_option(taxonomy: Taxonomy, owner: str, ident: str, option: str, language: str, name: str) -> Taxonomy:
    return _with_option(
        taxonomy, owner, ident, option, lambda o: msgspec.structs.replace(o, names=with_name(o.names, language, name))
    )


def move_option(taxonomy: Taxonomy, owner: str, ident: str, option: str, to: int) -> Taxonomy:
    options = moved(_attribute(taxonomy, owner, ident).options, option, to, "option")
    return _with(taxonomy, owner, ident, lambda a: msgspec.structs.replace(a, options=options))


def retire_option(taxonomy: Taxonomy, owner: str, ident: str, option: str, value: bool = True) -> Taxonomy:
    """No longer offered; where it was chosen it stays and is shown. False: offered again."""
    return _with_option(taxonomy, owner, ident, option, lambda o: retired(o, value))


def remove_option(taxonomy: Taxonomy, owner: str, ident: str, option: str) -> Taxonomy:
    """Takes a person's own option away. The caller has made sure that nobody chose it."""
    attribute = _attribute(taxonomy, owner, ident)
    mine = next((o for o in attribute.options if o.id == option), None)
    if mine is None:
        return taxonomy
    refuse_shipped(option, named(mine.names, fallback=option))
    rest = tuple(o for o in attribute.options if o.id != option)
    return _with(taxonomy, owner, ident, lambda a: msgspec.structs.replace(a, options=rest))


# -- the parts -------------------------------------------------------------------------------------------------------


def attributes_of(taxonomy: Taxonomy, owner: str) -> tuple[Attribute, ...]:
    """The attributes of one owner alone. AnnotationError for a label that is not there."""
    if not owner:
        return taxonomy.common
    label = taxonomy.label(owner)
    if label is None:
        raise AnnotationError(f"The taxonomy has no label “{owner}” any more.", fine=UNCHANGED)
    return label.attributes


def without_condition(attribute: Attribute, other: str) -> Attribute:
    """Free of what made it depend on another attribute."""
    return msgspec.structs.replace(
        attribute,
        show_if={name: values for name, values in attribute.show_if.items() if name != other},
        required_if={name: values for name, values in attribute.required_if.items() if name != other},
        filter_by="" if attribute.filter_by == other else attribute.filter_by,
    )


def _attribute(taxonomy: Taxonomy, owner: str, ident: str) -> Attribute:
    found = next((a for a in attributes_of(taxonomy, owner) if a.id == ident), None)
    if found is None:
        raise AnnotationError(f"The taxonomy has no attribute “{ident}” any more.", fine=UNCHANGED)
    return found


def _with(taxonomy: Taxonomy, owner: str, ident: str, change: Callable[[Attribute], Attribute]) -> Taxonomy:
    return _replaced(taxonomy, owner, changed(attributes_of(taxonomy, owner), ident, change, "attribute"))


def _with_option(
    taxonomy: Taxonomy, owner: str, ident: str, option: str, change: Callable[[Option], Option]
) -> Taxonomy:
    options = changed(_attribute(taxonomy, owner, ident).options, option, change, "option")
    return _with(taxonomy, owner, ident, lambda a: msgspec.structs.replace(a, options=options))


def _replaced(taxonomy: Taxonomy, owner: str, attributes: tuple[Attribute, ...]) -> Taxonomy:
    if not owner:
        return msgspec.structs.replace(taxonomy, common=attributes)
    labels = tuple(
        msgspec.structs.replace(label, attributes=attributes) if label.id == owner else label
        for label in taxonomy.labels
    )
    return msgspec.structs.replace(taxonomy, labels=labels)

"""Adding, naming, colouring, ordering and retiring labels."""

from collections.abc import Callable
from typing import Final

import msgspec

from annotations.errors import AnnotationError
from annotations.taxonomy import Label, Taxonomy, named
from annotations.taxonomy_edits.colours import is_colour, palette
from annotations.taxonomy_edits.ids import UNCHANGED, changed, moved, own_id, refuse_shipped, retired, said, with_name

DIGITS: Final = "1234567890"


def add_label(
    taxonomy: Taxonomy, name: str, language: str = "en", *, colour: str = "", shape: str = "box"
) -> tuple[Taxonomy, str]:
    """A label at the end, with the first digit that is free and a colour that is unlike the others'."""
    name = said(name, "label")
    ident = own_id(name, {label.id for label in taxonomy.labels})
    used = {label.hotkey for label in taxonomy.labels}
    colours = [label.colour for label in taxonomy.labels if not label.deprecated]
    label = Label(
        id=ident,
        names={language: name},
        colour=_colour(colour) if colour else palette(colours, 1)[0],
        hotkey=next((digit for digit in DIGITS if digit not in used), ""),
        shapes=(shape,),
    )
    return msgspec.structs.replace(taxonomy, labels=(*taxonomy.labels, label)), ident


def name_label(taxonomy: Taxonomy, label_id: str, language: str, name: str, *, short: bool = False) -> Taxonomy:
    """Its name in a language, or its short name for the tool bar (which may be empty)."""

    def rename(label: Label) -> Label:
        if not short:
            return msgspec.structs.replace(label, names=with_name(label.names, language, name))
        rest = {code: text for code, text in label.short.items() if code != language}
        words = " ".join(name.split())
        return msgspec.structs.replace(label, short=rest | ({language: words} if words else {}))

    return _with(taxonomy, label_id, rename)


def colour_label(taxonomy: Taxonomy, label_id: str, colour: str) -> Taxonomy:
    """`#rrggbb`."""
    found = _colour(colour)
    return _with(taxonomy, label_id, lambda label: msgspec.structs.replace(label, colour=found))


def key_label(taxonomy: Taxonomy, label_id: str, digit: str, *, take: bool = False) -> Taxonomy:
    """Gives a label its digit; empty: none. AnnotationError if another has it, unless `take` takes it from there."""
    if digit and digit not in DIGITS:
        raise AnnotationError("A label's key is one of the digits 0 to 9.", fine=UNCHANGED)
    owner = next((label for label in taxonomy.labels if digit and label.hotkey == digit and label.id != label_id), None)
    if owner is not None and not take:
        raise AnnotationError(
            f"Key {digit} already draws “{named(owner.names, fallback=owner.id)}”.",
            fine=UNCHANGED,
            todo="Choose another digit, or take it from there.",
        )
    if owner is not None:
        taxonomy = _with(taxonomy, owner.id, lambda label: msgspec.structs.replace(label, hotkey=""))
    return _with(taxonomy, label_id, lambda label: msgspec.structs.replace(label, hotkey=digit))


def set_shapes(taxonomy: Taxonomy, label_id: str, shapes: tuple[str, ...]) -> Taxonomy:
    """The kinds of shape that suit it; the first one is its tool. AnnotationError if there is none."""
    if not shapes:
        raise AnnotationError("A label needs at least one shape to draw with.", fine=UNCHANGED)
    kinds = tuple(dict.fromkeys(shapes))
    return _with(taxonomy, label_id, lambda label: msgspec.structs.replace(label, shapes=kinds))


def move_label(taxonomy: Taxonomy, label_id: str, to: int) -> Taxonomy:
    """To another place in the tool bar."""
    return msgspec.structs.replace(taxonomy, labels=moved(taxonomy.labels, label_id, to, "label"))


def retire_label(taxonomy: Taxonomy, label_id: str, value: bool = True) -> Taxonomy:
    """No longer offered: its digit is free again, and its tracks stay what they are. False: offered again."""
    left = [label for label in taxonomy.labels if not label.deprecated and label.id != label_id]
    if value and not left:
        raise AnnotationError("The last label that is offered cannot be retired.", fine=UNCHANGED)
    return _with(
        taxonomy,
        label_id,
        lambda label: msgspec.structs.replace(retired(label, value), hotkey="" if value else label.hotkey),
    )


def remove_label(taxonomy: Taxonomy, label_id: str) -> Taxonomy:
    """Takes a person's own label away. The caller has made sure that no track has it."""
    label = taxonomy.label(label_id)
    if label is None:
        return taxonomy
    refuse_shipped(label_id, named(label.names, fallback=label_id))
    rest = tuple(each for each in taxonomy.labels if each.id != label_id)
    if not any(not each.deprecated for each in rest):
        raise AnnotationError("The last label that is offered cannot be taken away.", fine=UNCHANGED)
    profiles = tuple(
        msgspec.structs.replace(profile, labels=tuple(each for each in profile.labels if each != label_id))
        for profile in taxonomy.profiles
    )
    return msgspec.structs.replace(taxonomy, labels=rest, profiles=profiles)


def _with(taxonomy: Taxonomy, label_id: str, change: Callable[[Label], Label]) -> Taxonomy:
    return msgspec.structs.replace(taxonomy, labels=changed(taxonomy.labels, label_id, change, "label"))


def _colour(colour: str) -> str:
    if not is_colour(colour):
        raise AnnotationError(f"“{colour}” is no colour such as #ffb02e.", fine=UNCHANGED)
    return colour.lower()

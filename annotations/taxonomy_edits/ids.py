"""Ids of a person's own additions, and the small changes of frozen rows that all the other modules are made of."""

import unicodedata
from collections.abc import Callable, Collection, Sequence
from typing import Final, TypeVar

import msgspec

from annotations.errors import AnnotationError
from annotations.taxonomy import OWN_PREFIX, Attribute, Entry, Label, Names, Option

Row = TypeVar("Row", Label, Attribute, Option, Entry)

UNCHANGED: Final = "The taxonomy is unchanged."
LONGEST: Final = 40
LETTERS: Final = "абвгґдеєёжзиіїйклмнопрстуфхцчшщыэюя"
LATIN: Final = "a b v h g d e ie e zh z y i i i k l m n o p r s t u f kh ts ch sh shch y e iu ia"
TRANSLITERATED: Final = str.maketrans(
    dict(zip(LETTERS, LATIN.split(), strict=True)) | dict.fromkeys("ъь'\u2019\u02bc", "")
)
"""Ukrainian letters as the national system of 2010 writes them, Russian ones likewise."""


def is_own(ident: str) -> bool:
    """Whether a person's overlay or editor added it."""
    return ident.startswith(OWN_PREFIX)


def own_id(name: str, taken: Collection[str], within: str = "") -> str:
    """An id such as `x.armoured_bus` for a name, with a number where that is taken. `within`: an id to stand under."""
    latin = unicodedata.normalize("NFKD", name.casefold().translate(TRANSLITERATED))
    words = "".join(c if c.isascii() and c.isalnum() else " " for c in latin if not unicodedata.combining(c)).split()
    stem = "_".join(words)[:LONGEST].strip("_") or "item"
    whole = f"{OWN_PREFIX}{within.removeprefix(OWN_PREFIX)}.{stem}" if within else OWN_PREFIX + stem
    number, found = 1, whole
    while found in taken:
        number += 1
        found = f"{whole}_{number}"
    return found


def with_name(names: Names, language: str, text: str) -> dict[str, str]:
    """The names with one language's text changed; an empty text takes it away, unless it is the last one."""
    text = " ".join(text.split())
    changed = {code: name for code, name in names.items() if code != language}
    if text:
        changed[language] = text
    if not changed:
        raise AnnotationError("It needs a name in at least one language.", fine=UNCHANGED)
    return changed


def said(name: str, what: str) -> str:
    """A name without stray spaces. AnnotationError if nothing is left of it."""
    name = " ".join(name.split())
    if not name:
        raise AnnotationError(f"The {what} needs a name.", fine=UNCHANGED)
    return name


def changed(rows: Sequence[Row], ident: str, change: Callable[[Row], Row], what: str) -> tuple[Row, ...]:
    """The rows with the one of that id changed. AnnotationError if there is none."""
    if not any(row.id == ident for row in rows):
        raise AnnotationError(f"The taxonomy has no {what} “{ident}” any more.", fine=UNCHANGED)
    return tuple(change(row) if row.id == ident else row for row in rows)


def moved(rows: Sequence[Row], ident: str, to: int, what: str) -> tuple[Row, ...]:
    """The rows with one of them at another place; places beyond the ends mean the ends."""
    mine = [row for row in rows if row.id == ident]
    others = [row for row in rows if row.id != ident]
    if not mine:
        raise AnnotationError(f"The taxonomy has no {what} “{ident}” any more.", fine=UNCHANGED)
    to = min(max(to, 0), len(others))
    return (*others[:to], *mine, *others[to:])


def retired(row: Row, value: bool) -> Row:
    """Not offered any more, or offered again."""
    return msgspec.structs.replace(row, deprecated=value, replaced_by=row.replaced_by if value else "")


def refuse_shipped(ident: str, name: str) -> None:
    """AnnotationError for what is not a person's own: it can be retired, not taken away."""
    if not is_own(ident):
        raise AnnotationError(
            f"“{name}” belongs to the shipped list and cannot be taken away.", fine=UNCHANGED, todo="Retire it instead."
        )

"""What the type picker offers for what was typed: pure rows, no widgets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from annotations.entry_search import folded, search
from annotations.keyframe import INDETERMINATE
from annotations.taxonomy import Entry, Taxonomy, named
from ui.words import tr

MOST: Final = 60
OLD_STATES: Final = {"SU": "USSR", "YU": "Yugoslavia", "CS": "Czechoslovakia", "XX": ""}


@dataclass(frozen=True, slots=True)
class TypeRow:
    """One answer. `id` is an entry's, INDETERMINATE, or empty for taking the answer back."""

    id: str
    table: str
    name: str
    side: str
    """Class and origin: `MRAP · GB US`."""
    cues: str = ""
    matched: str = ""
    """The other name under which it was found."""
    recent: bool = False


SPECIAL: Final = (INDETERMINATE, "")
"""Ids of the two answers that stand below the entries: cannot tell, not assessed."""


def special_rows() -> list[TypeRow]:
    return [
        TypeRow(INDETERMINATE, "", tr("Cannot tell"), tr("looked, and it cannot be known")),
        TypeRow("", "", tr("Not assessed"), tr("take the answer back")),
    ]


def own_words(text: str) -> TypeRow:
    """What was typed, taken as it is."""
    text = " ".join(text.split())
    return TypeRow(text, "", f"“{text}”", tr("in your own words"))


def type_rows(
    taxonomy: Taxonomy,
    tables: Sequence[str],
    text: str,
    recent: Sequence[str] = (),
    language: str = "en",
    first: str = "",
    nearby: Sequence[str] = (),
) -> list[TypeRow]:
    """Rows for what was typed, best first, the two special ones at the end.

    Without text: what was used last, then the entries of `first` (a class), those of `nearby` (classes or entries that
    the way to work puts first), then all. Models stand before the classes
    they belong to only where they match better.
    """
    home = {entry.id: table for table in tables for entry in taxonomy.tables.get(table, ())}
    entries = _together(taxonomy, tuple(tables))
    if text.strip():
        hits = [hit for hit in search(entries, text, MOST) if not hit.entry.deprecated]
        rows = [_row(taxonomy, home, hit.entry, language, hit.matched) for hit in hits]
    else:
        by_id = {entry.id: entry for entry in entries if not entry.deprecated}
        old = [by_id[ident] for ident in recent if ident in by_id]
        near = [entry for entry in by_id.values() if first and first in (entry.parent, entry.id)]
        near += [entry for entry in by_id.values() if entry.id in nearby or entry.parent in nearby]
        rest = list(by_id.values())
        ordered = dict.fromkeys([entry.id for entry in (*old, *near, *rest)])
        old_ids = {entry.id for entry in old}
        rows = [_row(taxonomy, home, by_id[ident], language, recent=ident in old_ids) for ident in ordered]
    return [*rows, *special_rows()]


_memo: dict[tuple[int, tuple[str, ...]], tuple[Taxonomy, tuple[Entry, ...]]] = {}


def _together(taxonomy: Taxonomy, tables: tuple[str, ...]) -> tuple[Entry, ...]:
    """The same tuple for the same taxonomy every time, so that its search index is made once."""
    key = (id(taxonomy), tables)
    kept = _memo.get(key)
    if kept is None or kept[0] is not taxonomy:
        _memo.clear()
        kept = _memo[key] = (taxonomy, tuple(e for table in tables for e in taxonomy.tables.get(table, ())))
    return kept[1]


def side_text(taxonomy: Taxonomy, entry: Entry, language: str = "en") -> str:
    """`MRAP · GB US`: the class and where it comes from."""
    parent = next((found for table in taxonomy.tables if (found := taxonomy.entry(table, entry.parent))), None)
    parts = [short_class(named(parent.names, language, parent.id))] if parent is not None else []
    origin = " ".join(word for code in entry.origin if (word := OLD_STATES.get(code, code)))
    parts += [origin] if origin else []
    return " · ".join(parts)


def short_class(name: str) -> str:
    """`MRAP` of `MRAP / heavy protected patrol vehicle`."""
    return name.partition(" (")[0].partition(" / ")[0].partition(",")[0]


def _row(
    taxonomy: Taxonomy,
    home: Mapping[str, str],
    entry: Entry,
    language: str,
    matched: str = "",
    *,
    recent: bool = False,
) -> TypeRow:
    name = named(entry.names, language, entry.id)
    other = matched if matched and matched != entry.id and folded(matched) not in folded(name) else ""
    return TypeRow(
        id=entry.id,
        table=home[entry.id],
        name=name,
        side=side_text(taxonomy, entry, language),
        cues=entry.cues,
        matched=other,
        recent=recent,
    )

"""What a card tells of a vehicle type, a landmark type or any other entry of a table. No widgets."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from annotations.entry_search import folded
from annotations.taxonomy import Entry, Taxonomy, named
from ui.panels.type_rows import OLD_STATES, short_class
from ui.words import tr

MOST_LOOK_ALIKES: Final = 8
SHORTEST_WORD: Final = 4


@dataclass(frozen=True, slots=True)
class Card:
    """Texts, ready to be shown; empty where nobody has said anything."""

    id: str
    table: str
    name: str
    others: tuple[str, ...]
    """Names in other languages and aliases."""
    kind: str
    """Its class."""
    cues: str
    facts: tuple[tuple[str, str], ...]
    """Title and text."""
    founded: str
    """`checked`, `memory`, `uncertain` or empty."""
    look_alikes: tuple[tuple[str, str], ...]
    """Id and name, those that the cues speak of first."""


def card(taxonomy: Taxonomy, table: str, ident: str, language: str) -> Card | None:
    """None for an id that the table does not have."""
    entry = taxonomy.entry(table, ident)
    if entry is None:
        return None
    name = named(entry.names, language, entry.id)
    others = [text for text in (*entry.names.values(), *entry.aliases) if folded(text) != folded(name)]
    return Card(
        id=ident,
        table=table,
        name=name,
        others=tuple({folded(text): text for text in reversed(others)}.values())[::-1],
        kind=_class_name(taxonomy, entry, language),
        cues=entry.cues,
        facts=tuple((title, text) for title, text in _facts(entry) if text),
        founded=entry.check,
        look_alikes=tuple(
            (other.id, named(other.names, language, other.id)) for other in look_alikes(taxonomy, table, entry)
        ),
    )


def founded_text(founded: str) -> str:
    """How well a row of the table is founded, in a sentence."""
    return {
        "checked": tr("Checked against published lists"),
        "memory": tr("From memory: nobody has checked it yet"),
        "uncertain": tr("Uncertain: check before you rely on it"),
    }.get(founded, "")


def table_of(taxonomy: Taxonomy, tables: Sequence[str], ident: str) -> str:
    """The first of these tables that has the id; empty if none does."""
    return next((table for table in tables if taxonomy.entry(table, ident) is not None), "")


def _facts(entry: Entry) -> list[tuple[str, str]]:
    quality = {"good": tr("good"), "fair": tr("fair"), "poor": tr("poor")}.get(entry.control_point, "")
    return [
        (tr("Running gear"), entry.gear),
        (tr("Built on"), entry.base),
        (tr("From"), ", ".join(word for code in entry.origin if (word := OLD_STATES.get(code, code)))),
        (tr("Given by"), ", ".join(entry.donors)),
        (tr("Loss lists"), "; ".join(name for names in entry.list_names.values() for name in names)),
        (tr("Listed under"), entry.list_category),
        (tr("On OpenStreetMap"), ", ".join(entry.osm)),
        (tr("As a control point"), quality),
        (tr("Protected"), tr("stands under special protection in war") if entry.protected else ""),
    ]


def _class_name(taxonomy: Taxonomy, entry: Entry, language: str) -> str:
    parents = (taxonomy.entry(table, entry.parent) for table in taxonomy.tables)
    parent = next((found for found in parents if found is not None), None) if entry.parent else None
    return short_class(named(parent.names, language, parent.id)) if parent is not None else ""


def look_alikes(taxonomy: Taxonomy, table: str, entry: Entry) -> list[Entry]:
    """Entries of the same class: first those whose names its cues mention, and whose cues mention it."""
    same = _same_class(taxonomy, table).get(entry.parent, ()) if entry.parent else ()
    others = [other for other in same if other.id != entry.id and not other.deprecated]
    near = [other for other in others if _mentions(entry.cues, other) or _mentions(other.cues, entry)]
    gear = [other for other in others if other not in near and entry.gear and other.gear == entry.gear]
    rest = [other for other in others if other not in near and other not in gear]
    return [*near, *gear, *rest][:MOST_LOOK_ALIKES]


_kept: dict[tuple[int, str], tuple[Taxonomy, dict[str, tuple[Entry, ...]]]] = {}


def _same_class(taxonomy: Taxonomy, table: str) -> dict[str, tuple[Entry, ...]]:
    key = (id(taxonomy), table)
    if key not in _kept or _kept[key][0] is not taxonomy:
        groups: dict[str, list[Entry]] = {}
        for entry in taxonomy.tables.get(table, ()):
            groups.setdefault(entry.parent, []).append(entry)
        _kept.clear()
        _kept[key] = (taxonomy, {parent: tuple(entries) for parent, entries in groups.items()})
    return _kept[key][1]


def _mentions(cues: str, entry: Entry) -> bool:
    words = set(_words(cues))
    return any(word in words for text in (*entry.names.values(), *entry.aliases) for word in _words(text)[:1])


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in map(folded, text.replace("/", " ").split()) if len(word) >= SHORTEST_WORD)

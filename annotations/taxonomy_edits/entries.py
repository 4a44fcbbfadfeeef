"""Adding and describing entries of a table: a vehicle type of one's own, a kind of landmark."""

import msgspec

from annotations.errors import AnnotationError
from annotations.taxonomy import Entry, Taxonomy, named
from annotations.taxonomy_edits.ids import UNCHANGED, changed, own_id, refuse_shipped, retired, said, with_name


class EntryFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What a person says of an entry; None leaves as it is."""

    name: str | None = None
    language: str = "en"
    parent: str | None = None
    aliases: tuple[str, ...] | None = None
    cues: str | None = None
    gear: str | None = None
    origin: tuple[str, ...] | None = None


def add_entry(taxonomy: Taxonomy, table: str, facts: EntryFacts) -> tuple[Taxonomy, str]:
    """At the end of the table. What nobody else has checked is marked so: `memory`."""
    name = said(facts.name or "", "entry")
    taken = {entry.id for entries in taxonomy.tables.values() for entry in entries}
    entry = Entry(id=own_id(name, taken, facts.parent or ""), names={facts.language: name}, check="memory")
    rows = (*_rows(taxonomy, table), entry)
    return change_entry(_replaced(taxonomy, table, rows), table, entry.id, facts), entry.id


def change_entry(taxonomy: Taxonomy, table: str, ident: str, facts: EntryFacts) -> Taxonomy:
    """AnnotationError if the class is not there, or would lie within itself."""
    if facts.parent is not None:
        _check_parent(taxonomy, ident, facts.parent)

    def describe(entry: Entry) -> Entry:
        names = entry.names if facts.name is None else with_name(entry.names, facts.language, facts.name)
        given = {
            name: value
            for name in ("parent", "aliases", "cues", "gear", "origin")
            if (value := getattr(facts, name)) is not None
        }
        return msgspec.structs.replace(entry, names=names, **given)

    return _replaced(taxonomy, table, changed(_rows(taxonomy, table), ident, describe, "entry"))


def retire_entry(taxonomy: Taxonomy, table: str, ident: str, value: bool = True) -> Taxonomy:
    """No longer offered; tracks that name it keep and show it. False: offered again."""
    rows = changed(_rows(taxonomy, table), ident, lambda entry: retired(entry, value), "entry")
    return _replaced(taxonomy, table, rows)


def remove_entry(taxonomy: Taxonomy, table: str, ident: str) -> Taxonomy:
    """Takes a person's own entry away. The caller has made sure that no track names it. AnnotationError if others
    belong to it.
    """
    entry = taxonomy.entry(table, ident)
    if entry is None:
        return taxonomy
    name = named(entry.names, fallback=ident)
    refuse_shipped(ident, name)
    if any(each.parent == ident for entries in taxonomy.tables.values() for each in entries):
        raise AnnotationError(
            f"Other entries belong to “{name}”.", fine=UNCHANGED, todo="Put them elsewhere first, or retire it."
        )
    return _replaced(taxonomy, table, tuple(each for each in _rows(taxonomy, table) if each.id != ident))


def _check_parent(taxonomy: Taxonomy, ident: str, parent: str) -> None:
    above = {entry.id: entry.parent for entries in taxonomy.tables.values() for entry in entries}
    if parent and parent not in above:
        raise AnnotationError(f"There is no class “{parent}”.", fine=UNCHANGED)
    step = parent
    while step:
        if step == ident:
            raise AnnotationError("An entry cannot belong to itself.", fine=UNCHANGED)
        step = above.get(step, "")


def _rows(taxonomy: Taxonomy, table: str) -> tuple[Entry, ...]:
    if table not in taxonomy.tables:
        raise AnnotationError(f"The taxonomy has no table “{table}”.", fine=UNCHANGED)
    return taxonomy.tables[table]


def _replaced(taxonomy: Taxonomy, table: str, rows: tuple[Entry, ...]) -> Taxonomy:
    return msgspec.structs.replace(taxonomy, tables={**taxonomy.tables, table: rows})

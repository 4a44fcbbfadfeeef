"""Finding a table entry by what a person types: a designation, a name in any language, a nickname, a part of one.

Case, accents, dashes, spaces and quotation marks do not matter, and Cyrillic letters that look like Latin ones count as
these: `t72b3`, `Т-72Б3` and `T 72 b3` find the same tank.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final

import msgspec

from annotations.taxonomy_parts import Entry, named

LOOK_ALIKES: Final = str.maketrans("авекмнорстухіјѕԁһ", "abekmhopctyxijsdh")
"""Cyrillic small letters (after case folding) to the Latin ones that a reader takes them for."""

EXACT: Final = 5.0
PREFIX: Final = 4.0
WORD_PREFIX: Final = 3.0
SUBSTRING: Final = 2.0
SUBSEQUENCE: Final = 1.0
SHORTEST_LOOSE: Final = 3
KEPT_INDEXES: Final = 8


class Hit(msgspec.Struct, frozen=True):
    """An entry that was found, through which of its texts, and how well (higher is better)."""

    entry: Entry
    matched: str
    score: float


class Text(msgspec.Struct, frozen=True, gc=False):
    """One searchable text of an entry: as written, folded with spaces left out, and where its words start."""

    written: str
    folded: str
    words: tuple[str, ...]
    """The folded text from each word's start on."""


class EntryIndex:
    """The searchable texts of a table, made once."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = entries
        self._rows = [(entry, tuple(_texts(entry))) for entry in entries]

    def search(self, text: str, limit: int = 50) -> list[Hit]:
        """The best hits first; without text the first entries of the table, deprecated ones left out."""
        words = _words(text)
        if not words:
            current = (entry for entry in self.entries if not entry.deprecated)
            return [Hit(entry, named(entry.names, fallback=entry.id), 0.0) for entry in islice(current, limit)]
        query = "".join(words)
        hits = self._hits(query, words) or self._loose_hits(query)
        hits.sort(key=lambda hit: -hit.score)
        return hits[:limit]

    def _hits(self, query: str, words: Sequence[str]) -> list[Hit]:
        found = (_best(entry, texts, query, words) for entry, texts in self._rows)
        return [hit for hit in found if hit is not None]

    def _loose_hits(self, query: str) -> list[Hit]:
        """Entries with a text that holds the letters of the query in their order, for typing errors and short cuts."""
        if len(query) < SHORTEST_LOOSE:
            return []
        return [
            Hit(entry, text.written, SUBSEQUENCE + _share(text, query))
            for entry, texts in self._rows
            for text in islice((text for text in texts if _is_subsequence(query, text.folded)), 1)
        ]


def search(entries: Sequence[Entry], text: str, limit: int = 50) -> list[Hit]:
    """`EntryIndex(entries).search(...)`, with the indexes of the last few tables kept."""
    index = _kept.pop(id(entries), None)
    if index is None or index.entries is not entries:
        index = EntryIndex(entries)
    _kept[id(entries)] = index
    while len(_kept) > KEPT_INDEXES:
        del _kept[next(iter(_kept))]
    return index.search(text, limit)


_kept: dict[int, EntryIndex] = {}
# An index holds its entries, so an id in here cannot come to stand for another table.


def folded(text: str) -> str:
    """Without case, accents, dashes, spaces and quotation marks, look-alikes made Latin."""
    return "".join(_words(text))


def _words(text: str) -> list[str]:
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in apart if not unicodedata.combining(c)).translate(LOOK_ALIKES)
    return "".join(c if c.isalnum() else " " for c in bare).split()


def _texts(entry: Entry) -> Iterable[Text]:
    list_names = (name for names in entry.list_names.values() for name in names)
    seen: set[str] = set()
    for written in (*entry.names.values(), *entry.aliases, *list_names, entry.id):
        words = _words(written)
        whole = "".join(words)
        if whole and whole not in seen:
            seen.add(whole)
            yield Text(written, whole, tuple("".join(words[at:]) for at in range(1, len(words))))


def _best(entry: Entry, texts: Sequence[Text], query: str, words: Sequence[str]) -> Hit | None:
    best, matched = 0.0, ""
    for text in texts:
        score = _score(text, query, words)
        if score > best:
            best, matched = score, text.written
    if not best:
        return None
    return Hit(entry, matched, best - (0.5 if entry.deprecated else 0.0))


def _score(text: Text, query: str, words: Sequence[str]) -> float:
    """The tier and the share; 0 for no match."""
    whole = text.folded
    if query == whole:
        return EXACT
    if len(query) > len(whole):
        return 0.0
    share = _share(text, query)
    if whole.startswith(query):
        return PREFIX + share
    if any(word.startswith(query) for word in text.words):
        return WORD_PREFIX + share
    if len(words) > 1 and all(whole.startswith(w) or any(word.startswith(w) for word in text.words) for w in words):
        return WORD_PREFIX + share / 2
    return SUBSTRING + share if query in whole else 0.0


def _share(text: Text, query: str) -> float:
    """Less than 0.4: how much of the text was typed, to order what is otherwise equal."""
    return 0.4 * len(query) / (len(text.folded) + 1)


def _is_subsequence(query: str, whole: str) -> bool:
    at = -1
    for letter in query:
        at = whole.find(letter, at + 1)
        if at < 0:
            return False
    return True

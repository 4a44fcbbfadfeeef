"""How well a text answers what was typed: beginnings of words best, then parts, initials, letters in order, a slip.

A query of several words wants all of them, in any order. `Text` is made once for each thing that can be found; asking
costs about a microsecond each.
"""

import re
from collections.abc import Iterable
from typing import Final

START, INSIDE, INITIALS, LOOSE, SLIP = 100.0, 60.0, 45.0, 25.0, 15.0
WHOLE: Final = 15.0
"""More for a word that is a whole word of the text."""
FRONT: Final = 12.0
"""More where the text begins with it."""
ASIDE: Final = 0.6
"""Of the score for what stands beside the title only."""
DENSE: Final = 0.55
"""Letters in order that lie farther apart than this part of their span are an accident."""
SLIP_LENGTH: Final = 4
"""Shorter words are taken as they are typed: a slip in them would mean anything."""

_NO_WORD: Final = re.compile(r"[^\w]|_")


class Text:
    """Something that can be found: a title, and words beside it under which it is found too."""

    __slots__ = ("letters", "plain", "title_end")

    def __init__(self, title: str, aside: str = "") -> None:
        self.plain = f" {_plain(title)}  {_plain(aside)} "
        self.title_end = len(title) + 1
        self.letters = _mask(self.plain)


def _plain(text: str) -> str:
    """Lower case, separators as spaces, each letter still in its place."""
    lower = "".join(c if len(c) == 1 else before for before, c in ((c, c.lower()) for c in text))
    return _NO_WORD.sub(" ", lower)


def _mask(text: Iterable[str]) -> int:
    """One bit for each letter, more or less: what lacks a bit lacks the letter."""
    found = 0
    for letter in set(text):
        found |= 1 << (ord(letter) & 63)
    return found


class Word:
    """One word of a query, ready to be looked for in many texts."""

    __slots__ = ("_initials", "_letters", "_loose", "_slip", "_start", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._start = f" {text}"
        self._letters = _mask(text)
        letters = [re.escape(letter) for letter in text]
        # each letter follows the last one at once, or begins a later word
        self._initials = re.compile(" " + r"(?:|.*? )".join(letters))
        self._loose = re.compile(" " + "".join(f"[^{c}]*?{c}" if i else c for i, c in enumerate(letters)))
        self._slip: re.Pattern[str] | None = None

    def score(self, text: Text) -> float:
        """0: not in it."""
        if self._letters & ~text.letters:
            return 0.0
        plain = text.plain
        place = plain.find(self._start)
        if place >= 0:
            end = place + len(self._start)
            found = START + (WHOLE if plain[end] == " " else 0.0) + (FRONT if place == 0 else 0.0)
        elif (place := plain.find(self.text)) >= 0:
            found = INSIDE
        elif len(self.text) < 2:
            return 0.0
        elif (hit := self._initials.search(plain)) is not None:
            found, place = INITIALS, hit.start()
        elif (hit := self._loose.search(plain)) is not None and self._is_dense(hit):
            found, place = LOOSE * len(self.text) / (hit.end() - hit.start() - 1), hit.start()
        else:
            return 0.0
        return found if place < text.title_end else found * ASIDE

    def _is_dense(self, hit: re.Match[str]) -> bool:
        return len(self.text) >= DENSE * (hit.end() - hit.start() - 1)

    def slip_score(self, text: Text) -> float:
        """With one letter wrong, missing, too many, or two exchanged."""
        found = self.score(text)
        # a slip brings in one letter at most that the text does not have
        if found or len(self.text) < SLIP_LENGTH or (self._letters & ~text.letters).bit_count() > 1:
            return found
        hit = self._slips().search(text.plain)
        return 0.0 if hit is None else SLIP if hit.start() < text.title_end else SLIP * ASIDE

    def _slips(self) -> re.Pattern[str]:
        if self._slip is None:
            self._slip = re.compile(" (?:" + "|".join(_one_off(self.text)) + ")")
        return self._slip

    def places(self, text: Text) -> tuple[int, ...]:
        """Where its letters stand in the title, for showing them."""
        title = text.plain[: text.title_end]
        place = title.find(self._start)
        if place >= 0:
            return tuple(range(place, place + len(self.text)))
        place = title.find(self.text)
        if place >= 0:
            return tuple(range(place - 1, place - 1 + len(self.text)))
        if self.text in text.plain:
            return ()
        initials = self._initials.search(title)
        hit = initials or self._loose.search(title)
        if hit is not None and (initials or self._is_dense(hit)):
            return _in_order(self.text, title, hit.start() + 1, prefer_starts=initials is not None)
        hit = self._slips().search(title) if len(self.text) >= SLIP_LENGTH else None
        return tuple(range(hit.start(), hit.end() - 1)) if hit is not None else ()


def _in_order(word: str, title: str, begin: int, *, prefer_starts: bool) -> tuple[int, ...]:
    found, at = [begin - 1], begin
    for letter in word[1:]:
        following = title.find(letter, at + 1)
        if prefer_starts and following != at + 1:
            starting = title.find(f" {letter}", at)
            following = starting + 1 if starting >= 0 else following
        if following < 0:
            break
        found.append(following - 1)
        at = following
    return tuple(found)


def _one_off(word: str) -> list[str]:
    letters = [re.escape(letter) for letter in word]
    count = range(len(letters))
    changed = ["".join((*letters[:i], r"\w", *letters[i + 1 :])) for i in count]
    added = ["".join((*letters[:i], r"\w", *letters[i:])) for i in range(1, len(letters) + 1)]
    dropped = ["".join((*letters[:i], *letters[i + 1 :])) for i in count]
    exchanged = ["".join((*letters[:i], letters[i + 1], letters[i], *letters[i + 2 :])) for i in count[:-1]]
    return [*exchanged, *changed, *added, *dropped]


class Query:
    """All that was typed."""

    def __init__(self, typed: str) -> None:
        self.words = [Word(word) for word in _plain(typed).split()]

    def score(self, text: Text, *, slips: bool = False) -> float:
        """0: no answer. Shorter texts answer better than longer ones."""
        total = 0.0
        for word in self.words:
            found = word.slip_score(text) if slips else word.score(text)
            if not found:
                return 0.0
            total += found
        return max(0.1, total / max(len(self.words), 1) - text.title_end * 0.1)

    def places(self, text: Text) -> tuple[int, ...]:
        """Letters of the title that answer the query, in order."""
        return tuple(sorted({place for word in self.words for place in word.places(text)}))

"""What a person types to find tracks: words, `#12`, `label:vehicle`, `review:draft`, `sure:probable`, `is:hidden`."""

from collections.abc import Callable, Container
from dataclasses import dataclass
from typing import Final

from annotations.entry_search import folded
from annotations.model import Track
from annotations.names import label_name, numbered_name
from annotations.taxonomy import Taxonomy


@dataclass(frozen=True, slots=True)
class Facts:
    """What a filter may look at besides the track itself."""

    taxonomy: Taxonomy
    language: str
    hidden: Container[str]
    locked: Container[str]


Test = Callable[[Track, Facts], bool]


@dataclass(frozen=True, slots=True)
class TrackFilter:
    """All words must fit. Words that mean nothing are searched for as text, so that nothing typed is ever an error."""

    tests: tuple[Test, ...]

    def fits(self, track: Track, facts: Facts) -> bool:
        return all(test(track, facts) for test in self.tests)

    @property
    def is_empty(self) -> bool:
        return not self.tests


def read_filter(text: str) -> TrackFilter:
    return TrackFilter(tuple(_test(word) for word in text.split()))


def _test(word: str) -> Test:
    if word.startswith("#"):
        return _number(word[1:]) if word[1:].isdecimal() or word == "#" else _text(word)
    key, colon, value = word.partition(":")
    make = KEYS.get(key.lower()) if colon else None
    return make(value.lower()) if make is not None else _text(word)


def _text(word: str) -> Test:
    wanted = folded(word)

    def fits(track: Track, facts: Facts) -> bool:
        words, language = facts.taxonomy, facts.language
        return wanted in folded(f"{numbered_name(words, track, language)} {label_name(words, track.label, language)}")

    return fits


def _number(digits: str) -> Test:
    return lambda track, _facts: not digits or str(track.number) == digits


def _label(value: str) -> Test:
    wanted = folded(value)

    def fits(track: Track, facts: Facts) -> bool:
        name = label_name(facts.taxonomy, track.label, facts.language)
        return track.label.startswith(value) or folded(name).startswith(wanted)

    return fits


def _review(value: str) -> Test:
    return lambda track, _facts: track.review.value.startswith(value)


def _sure(value: str) -> Test:
    return lambda track, _facts: track.certainty.startswith(value)


def _is(value: str) -> Test:
    def fits(track: Track, facts: Facts) -> bool:
        match value:
            case "hidden":
                return track.id in facts.hidden
            case "locked":
                return track.id in facts.locked
            case "guess":
                return any(extra.source.is_guess for extra in track.keyframes.extras)
            case _:
                # half typed: nothing is hidden from the person yet
                return True

    return fits


KEYS: Final[dict[str, Callable[[str], Test]]] = {"label": _label, "review": _review, "sure": _sure, "is": _is}

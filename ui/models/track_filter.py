"""What a person types to find tracks: words, `#12`, and `key:value` pairs; a minus before a word turns it round."""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from annotations.entry_search import folded
from annotations.frames import Span
from annotations.interpolation import state_on
from annotations.model import Track
from annotations.review import is_done
from annotations.taxonomy import AttributeType, Taxonomy, named
from ui.models.track_names import TrackNames
from ui.words import tr

Need = Literal["view", "frame", "selection", "findings", "marks"]
"""What of the program, besides the tracks, an answer rests on."""
NOTHING: Final[frozenset[str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Facts:
    """What a filter may look at besides the track itself: ids of tracks, mostly."""

    names: TrackNames
    hidden: Collection[str] = NOTHING
    locked: Collection[str] = NOTHING
    selected: Collection[str] = NOTHING
    found: Collection[str] = NOTHING
    """Those that a check complains of."""
    commented: Collection[str] = NOTHING
    frame: int = 0
    """The frame on screen."""

    @property
    def taxonomy(self) -> Taxonomy:
        return self.names.taxonomy

    @property
    def language(self) -> str:
        return self.names.language


Test = Callable[[Track, Facts], bool]


@dataclass(frozen=True, slots=True)
class TrackFilter:
    """All words must fit. A word that means nothing is complained of, and searched for as text all the same."""

    tests: tuple[Test, ...] = ()
    complaints: tuple[str, ...] = ()
    needs: frozenset[Need] = field(default_factory=frozenset)

    def fits(self, track: Track, facts: Facts) -> bool:
        return all(test(track, facts) for test in self.tests)

    @property
    def is_empty(self) -> bool:
        return not self.tests


WORDS: Final = re.compile(r'-?(?:[^\s":]+:)?"[^"]*"?|\S+')


def read_filter(text: str) -> TrackFilter:
    read = [_read(word) for word in WORDS.findall(text)]
    return TrackFilter(
        tuple(test for test, _, _ in read),
        tuple(complaint for _, complaint, _ in read if complaint),
        frozenset(need for _, _, needs in read for need in needs),
    )


def _read(word: str) -> tuple[Test, str, tuple[Need, ...]]:
    """What a word asks for, what is wrong with it, and what its answer rests on."""
    turned, bare = word.startswith("-") and len(word) > 1, word.removeprefix("-") if len(word) > 1 else word
    test, complaint, needs = _meaning(bare)
    return ((lambda track, facts: not test(track, facts)) if turned else test), complaint, needs


def _meaning(word: str) -> tuple[Test, str, tuple[Need, ...]]:
    if word.startswith("#"):
        plain = word[1:].isdecimal() or word == "#"
        return (_number(word[1:]) if plain else _text(word)), "", ()
    key, colon, value = word.partition(":")
    value = value.strip('"').lower()
    make = KEYS.get(key.lower()) if colon else None
    if make is None:
        known = ", ".join(f"{name}:" for name in KEYS if name not in ALIASES)
        complaint = tr("“{word}:” is not known. There are {known}.", word=key, known=known)
        return _text(word.strip('"')), complaint if colon and key.isalpha() else "", ()
    choices = CHOICES.get(key.lower())
    if choices is None:
        return make(value), _complaint_of(key.lower(), value), ("frame",) if key.lower() == "frame" else ()
    fitting = [choice for choice in choices if choice.startswith(value)]
    if not fitting:
        known = ", ".join(choices)
        return _always, tr("“{word}” is not known. After {key}: come {known}.", word=value, key=key, known=known), ()
    # half typed it hides nothing yet
    whole = value in choices
    return (make(value) if whole else _always), "", NEEDS.get(f"{key.lower()}:{value}", ()) if whole else ()


def _complaint_of(key: str, value: str) -> str:
    if key == "frame" and value and not value.startswith("h") and _frames(value) is None:
        return tr("After frame: come here, a number, or two such as 100-200.")
    return ""


# -- tests -----------------------------------------------------------------------------------------------------------


def _always(_track: Track, _facts: Facts) -> bool:
    return True


def _text(word: str) -> Test:
    wanted = folded(word)
    return lambda track, facts: wanted in facts.names.searched(track)


def _number(digits: str) -> Test:
    return lambda track, _facts: not digits or str(track.number) == digits


def _label(value: str) -> Test:
    wanted = folded(value)
    return lambda track, facts: track.label.startswith(value) or facts.names.label(track.label).startswith(wanted)


def _type(value: str) -> Test:
    """What a table's entry says it is: by a word of its name, or its id."""
    wanted = folded(value)

    def fits(track: Track, facts: Facts) -> bool:
        for attribute in facts.taxonomy.attributes_of(track.label):
            said = track.attributes.get(attribute.id)
            if attribute.type is AttributeType.REF and isinstance(said, str):
                entry = facts.taxonomy.entry(attribute.table, said)
                name = named(entry.names, facts.language, said) if entry is not None else said
                if wanted in folded(name) or value in said.split("."):
                    return True
        return False

    return fits


def _review(value: str) -> Test:
    def fits(track: Track, _facts: Facts) -> bool:
        return any(each.value.startswith(value) for each in (track.review, *(r.review for r in track.reviewed)))

    return fits


def _certainty(value: str) -> Test:
    return lambda track, _facts: track.certainty.startswith(value)


def _group(value: str) -> Test:
    wanted = folded(value)
    return lambda track, _facts: bool(track.group) and folded(track.group).startswith(wanted)


def _frame(value: str) -> Test:
    if value == "here":
        return lambda track, facts: state_on(track, facts.frame) is not None
    span = _frames(value)
    if span is None:
        return _always
    return lambda track, _facts: _is_in(track, span)


def _frames(value: str) -> Span | None:
    found = re.fullmatch(r"(\d{1,12})(?:-(\d{1,12}))?", value)
    if found is None:
        return None
    first, last = int(found[1]), int(found[2] or found[1])
    return Span(min(first, last), max(first, last))


def _is_in(track: Track, span: Span) -> bool:
    """Whether it is seen somewhere in a span: on its ends, or on a keyframe in between."""
    frames = track.keyframes.frames
    between = int(frames.searchsorted(span.last, side="right")) > int(frames.searchsorted(span.first))
    return between or state_on(track, span.first) is not None


IS: Final[dict[str, Test]] = {
    "hidden": lambda track, facts: track.id in facts.hidden,
    "locked": lambda track, facts: track.id in facts.locked,
    "selected": lambda track, facts: track.id in facts.selected,
    "guess": lambda track, _facts: any(extra.source.is_guess for extra in track.keyframes.extras),
    "unreviewed": lambda track, _facts: not is_done(track),
    "single": lambda track, _facts: len(track.keyframes) == 1,
    "occluded": lambda track, _facts: bool(track.keyframes.occluded.any()),
}
HAS: Final[dict[str, Test]] = {
    "findings": lambda track, facts: track.id in facts.found,
    "comments": lambda track, facts: track.id in facts.commented,
    "notes": lambda track, _facts: bool(track.notes),
    "group": lambda track, _facts: bool(track.group),
    "identity": lambda track, _facts: bool(track.identity),
    "alternatives": lambda track, _facts: bool(track.alternatives),
}
KEYS: Final[dict[str, Callable[[str], Test]]] = {
    "label": _label,
    "type": _type,
    "review": _review,
    "certainty": _certainty,
    "sure": _certainty,
    "group": _group,
    "frame": _frame,
    "is": lambda value: IS.get(value, _always),
    "has": lambda value: HAS.get(value, _always),
}
ALIASES: Final = ("sure",)
CHOICES: Final[dict[str, Sequence[str]]] = {"is": tuple(IS), "has": tuple(HAS)}
NEEDS: Final[dict[str, tuple[Need, ...]]] = {
    "is:hidden": ("view",),
    "is:locked": ("view",),
    "is:selected": ("selection",),
    "has:findings": ("findings",),
    "has:comments": ("marks",),
}


def explanation() -> str:
    """The whole grammar, for a tooltip."""
    return tr(
        "Words are searched for in names and notes. All of them must fit; a minus turns one round.\n"
        "#12 · label:vehicle · type:truck · review:draft · certainty:probable · group:convoy\n"
        "frame:here · frame:120 · frame:100-200\n"
        "is: hidden, locked, selected, guess, unreviewed, single, occluded\n"
        "has: findings, comments, notes, group, identity, alternatives\n"
        'Words with spaces stand in quotes: group:"north road"'
    )

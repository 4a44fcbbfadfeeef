"""In what tracks that are to become one disagree."""

from collections.abc import Iterator, Sequence
from itertools import combinations

import msgspec
import numpy as np

from annotations.edits.outlines import apart_px
from annotations.frames import Span
from annotations.interpolation import visible_spans
from annotations.keyframe import NOT_ASSESSED, Keyframe, Value
from annotations.model import Track
from annotations.names import label_name
from annotations.taxonomy import Attribute, Taxonomy, default_taxonomy, named


class Conflict(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that cannot be true of both tracks."""

    what: str
    """`seen`, `keyframe`, `label`, `certainty` or an attribute's id."""
    text: str
    """For a person: `Damage: burnt out (Vehicle #1), none (Vehicle #2)`."""
    span: Span | None = None
    """The frames that it is about; None: the whole track."""


def merge_conflicts(
    tracks: Sequence[Track], last_frame: int, *, taxonomy: Taxonomy | None = None, language: str = "en"
) -> list[Conflict]:
    """What merging has to decide. `last_frame`: of the clip; `language`: of names. Empty: nothing contradicts."""
    found = [*_said(tracks, taxonomy or default_taxonomy(), language)]
    for a, b in combinations(tracks, 2):
        found.extend(_both_seen(a, b, last_frame))
    return found


def _said(tracks: Sequence[Track], words: Taxonomy, language: str) -> Iterator[Conflict]:
    labels = [label_name(words, track.label, language) for track in tracks]
    if len(set(labels)) > 1:
        yield Conflict(what="label", text=f"Label: {_listed(tracks, labels)}")
    levels = [track.certainty for track in tracks if track.certainty != NOT_ASSESSED]
    if len(set(levels)) > 1:
        names = {level.id: named(level.names, language, level.id) for level in words.certainty.levels}
        said = [names.get(track.certainty, _plain(track.certainty)) for track in tracks]
        yield Conflict(what="certainty", text=f"Certainty: {_listed(tracks, said)}")
    for name in dict.fromkeys(name for track in tracks for name in track.attributes):
        values: list[Value] = [track.attributes[name] for track in tracks if name in track.attributes]
        if any(value != values[0] for value in values[1:]):
            attribute = words.attribute(tracks[0].label, name)
            title = named(attribute.names, language, name) if attribute is not None else name
            values = [track.attributes.get(name, NOT_ASSESSED) for track in tracks]
            said = [_value_text(words, attribute, value, language) for value in values]
            yield Conflict(what=name, text=f"{title}: {_listed(tracks, said)}")


def _both_seen(a: Track, b: Track, last_frame: int) -> Iterator[Conflict]:
    names = f"#{a.number} and #{b.number}"
    for span in visible_spans(a, last_frame):
        for other in visible_spans(b, last_frame):
            both = span.within(other)
            if both is not None:
                where = f"Frame {both.first}" if both.first == both.last else f"Frames {both.first} to {both.last}"
                yield Conflict(what="seen", text=f"{where}: both {names} can be seen", span=both)
    for frame in np.intersect1d(a.keyframes.frames, b.keyframes.frames).tolist():
        mine, theirs = a.keyframes.on(frame), b.keyframes.on(frame)
        if mine is not None and theirs is not None and apart_px(mine.shape, theirs.shape) > 0.0:
            guess = next((t for t, k, o in ((a, mine, theirs), (b, theirs, mine)) if _is_guess_beside(k, o)), None)
            also = f" (that of #{guess.number} is a machine's guess)" if guess is not None else ""
            text = f"Frame {frame}: {names} have keyframes with different shapes{also}"
            yield Conflict(what="keyframe", text=text, span=Span(frame, frame))


def _is_guess_beside(keyframe: Keyframe, other: Keyframe) -> bool:
    return keyframe.source.is_guess and not other.source.is_guess


def _listed(tracks: Sequence[Track], values: Sequence[str]) -> str:
    return ", ".join(f"{value} (#{track.number})" for track, value in zip(tracks, values, strict=True))


def _value_text(words: Taxonomy, attribute: Attribute | None, value: Value, language: str) -> str:
    """A value by its name: an option's, a table entry's; several with commas."""
    values: list[object] = [*value] if isinstance(value, list) else [value]
    return ", ".join(_name(words, attribute, str(each), language) for each in values)


def _name(words: Taxonomy, attribute: Attribute | None, value: str, language: str) -> str:
    if attribute is None:
        return _plain(value)
    entry = words.entry(attribute.table, value) if attribute.table else None
    if entry is not None:
        return named(entry.names, language, value)
    option = next((option for option in attribute.options if option.id == value), None)
    return named(option.names, language, value) if option is not None else _plain(value)


def _plain(text: str) -> str:
    return text.replace("_", " ")

"""What unfolds below a lane: the attributes that change from keyframe to keyframe, as stretches of one value."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

import numpy as np

from annotations.keyframe import INDETERMINATE, NOT_ASSESSED, After, Value
from annotations.keyframes import AFTERS
from annotations.model import Track
from annotations.query import NO_END
from annotations.shapes.kinds import kind
from annotations.taxonomy import Attribute, AttributeType, Scope, Taxonomy, named
from ui.timeline.lanes import AREA
from ui.words import tr

T = TypeVar("T")
REMEMBERED: Final = 128


@dataclass(frozen=True, slots=True)
class AttributeSpan:
    """Frames `first` to `last` on which an attribute has one value, said on the keyframe at `first`."""

    first: int
    last: int
    value: Value


class PerTrack(Generic[T]):
    """Remembers what was computed of a track for as long as the track is the same object."""

    def __init__(self, make: Callable[..., T]) -> None:
        self._make = make
        self._made: OrderedDict[tuple[Any, ...], tuple[Track, T]] = OrderedDict()

    def __call__(self, track: Track, *more: Any) -> T:
        key = (track.id, *more)
        found = self._made.get(key)
        if found is None or found[0] is not track:
            found = self._made[key] = (track, self._make(track, *more))
            while len(self._made) > REMEMBERED:
                self._made.popitem(last=False)
        return found[1]


def _spans(track: Track, attribute: str, last_frame: int) -> list[AttributeSpan]:
    keyframes = track.keyframes
    if not len(keyframes):
        return []
    held = AFTERS[int(keyframes.after[-1])] in (After.HOLD, After.CARRY)
    end = last_frame if held else int(keyframes.frames[-1])
    # neighbours mostly share what they say: only where that changes is there something to look at
    places = np.flatnonzero(np.diff(keyframes.extra_of.astype(np.int64), prepend=-1)).tolist()
    said = [(int(keyframes.frames[i]), keyframes.attributes(i)) for i in places]
    starts: list[tuple[int, Value]] = []
    if attribute in track.attributes:
        starts.append((int(keyframes.frames[0]), track.attributes[attribute]))
    for frame, attributes in said:
        if attribute in attributes and (not starts or starts[-1][1] != attributes[attribute]):
            starts.append((frame, attributes[attribute]))
    stops = [frame - 1 for frame, _ in starts[1:]] + [end]
    return [AttributeSpan(f, t, v) for (f, v), t in zip(starts, stops, strict=True) if t >= f]


def _changing(track: Track) -> frozenset[str]:
    said = {name for extra in track.keyframes.extras for name in extra.attributes}
    return frozenset(name for name in said if len(_spans(track, name, NO_END)) > 1)


_changing_of: Final[PerTrack[frozenset[str]]] = PerTrack(_changing)


def details_of(track: Track, taxonomy: Taxonomy) -> Sequence[str]:
    """Ids of the attributes whose value changes from keyframe to keyframe, then AREA where the shapes have one."""
    said, known = _changing_of(track), taxonomy.attributes_of(track.label)
    rows = [a.id for a in known if a.id in said and a.scope is not Scope.OBJECT]
    rows += sorted(said - {a.id for a in known})
    closed = any(kind(name).closed for name in track.keyframes.kinds)
    return (*rows, AREA) if closed and len(track.keyframes) > 1 else tuple(rows)


spans_of: Final[PerTrack[list[AttributeSpan]]] = PerTrack(_spans)
"""The stretches of one value of an attribute: (track, attribute id, last frame of the clip)."""


def value_text(attribute: Attribute | None, value: Value, language: str) -> str:
    """A value as people read it."""
    if value == NOT_ASSESSED:
        return tr("not assessed")
    if value == INDETERMINATE:
        return tr("cannot tell")
    if isinstance(value, list):
        return ", ".join(value_text(attribute, each, language) for each in value)
    option = next((o for o in attribute.options if o.id == value), None) if attribute is not None else None
    if option is not None:
        return named(option.names, language, option.id)
    unit = f" {attribute.unit}" if attribute is not None and attribute.unit else ""
    return f"{value:g}{unit}" if isinstance(value, float) else f"{value}{unit}"


HUES: Final = ("#56b4e9", "#e69f00", "#009e73", "#cc79a7", "#f0e442", "#0072b2", "#d55e00", "#8f8fe0")
"""Eight colours that people with any kind of colour vision can tell apart (Okabe and Ito, 2008)."""
UNSAID_HUE: Final = "#808791"


def value_colour(attribute: Attribute | None, value: Value) -> str:
    """By the option's place in its list, so that a value keeps its colour; texts by what they say."""
    if value in (NOT_ASSESSED, INDETERMINATE):
        return UNSAID_HUE
    if attribute is not None and attribute.options:
        first = value[0] if isinstance(value, list) and value else value
        place = next((i for i, o in enumerate(attribute.options) if o.id == first), len(attribute.options))
        return HUES[place % len(HUES)]
    if attribute is not None and attribute.type in (AttributeType.INT, AttributeType.FLOAT, AttributeType.ANGLE):
        return HUES[0]
    return HUES[sum(str(value).encode()) % len(HUES)]

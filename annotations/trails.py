"""Where a track was and will be: the middle of its shape on each frame of a span, as arrays."""

from typing import Any, Final

import numpy as np
import numpy.typing as npt

from annotations.keyframe import After
from annotations.keyframes import AFTERS, Keyframes
from annotations.model import Track
from annotations.shapes.kinds import kind

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

HIDDEN: Final = AFTERS.index(After.HIDDEN)
INTERPOLATE: Final = AFTERS.index(After.INTERPOLATE)
_NOWHERE: Final[tuple[Ints, Floats]] = (np.zeros(0, dtype=np.int64), np.zeros((0, 2)))
KEPT: Final = 200


class Trails:
    """Remembers the middles of keyframes of the tracks last asked for, so that the next frame costs little."""

    def __init__(self) -> None:
        self._middles: dict[str, tuple[Keyframes, Floats]] = {}
        """By track id; rows that nobody has asked for are nan."""

    def of(self, track: Track, first: int, last: int) -> tuple[Ints, Floats]:
        """The frames from `first` to `last` on which the track can be seen, and the middle of its bounds on each:
        int64 (n,) and float64 (n, 2), picture pixels.

        Between keyframes the middle goes straight, as shapes themselves do but for polygons that change their form.
        """
        keyframes = track.keyframes
        if not len(keyframes):
            return _NOWHERE
        wanted: Ints = np.arange(max(first, int(keyframes.frames[0])), last + 1, dtype=np.int64)
        if not len(wanted):
            return _NOWHERE
        place: Ints = np.searchsorted(keyframes.frames, wanted, side="right") - 1
        seen = _seen(keyframes, wanted, place)
        wanted, place = wanted[seen], place[seen]
        following = np.minimum(place + 1, len(keyframes) - 1)
        middles = self._of_keyframes(track.id, keyframes, np.union1d(place, following))
        share = _share(keyframes, wanted, place, following)[:, np.newaxis]
        return wanted, middles[place] * (1 - share) + middles[following] * share

    def _of_keyframes(self, ident: str, keyframes: Keyframes, places: Ints) -> Floats:
        """The middles of all keyframes, those at `places` filled in."""
        known, middles = self._middles.get(ident, (None, _NOWHERE[1]))
        if known is not keyframes:
            middles = np.full((len(keyframes), 2), np.nan)
            if len(self._middles) >= KEPT:
                self._middles.clear()
            self._middles[ident] = (keyframes, middles)
        for i in places[np.isnan(middles[places, 0])].tolist():
            shape = keyframes.shape(i)
            left, top, right, bottom = kind(shape.kind).bounds(shape)
            middles[i] = (left + right) / 2, (top + bottom) / 2
        return middles


def _seen(keyframes: Keyframes, frames: Ints, place: Ints) -> npt.NDArray[Any]:
    """Whether the track shows on each of the frames; `place` is that of the keyframe each rests on."""
    after = keyframes.after[place]
    ends = (after == HIDDEN) | ((after == INTERPOLATE) & (place == len(keyframes) - 1))
    return ~ends | (keyframes.frames[place] == frames)


def _share(keyframes: Keyframes, frames: Ints, place: Ints, following: Ints) -> Floats:
    """How far each frame is on the way from its keyframe to the next, 0 to 1; 0 where the shape stays."""
    goes = (keyframes.after[place] == INTERPOLATE) & (keyframes.kind_of[place] == keyframes.kind_of[following])
    begin = keyframes.frames[place]
    length = np.maximum(keyframes.frames[following] - begin, 1)
    return np.where(goes, (frames - begin) / length, 0.0)

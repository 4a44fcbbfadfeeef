"""The shape of a track on any frame, from its keyframes and what each says about the frames after it.

After the last keyframe: `hold` and `carry` go on to the clip's end, `interpolate` ends the track on the keyframe itself
(there is nothing to go towards), and so does `hidden`. Carried shapes keep their place here; whoever knows the camera's
motion moves them.
"""

from typing import Final

import msgspec
import numpy as np

from annotations.frames import Span
from annotations.keyframe import After, Source, Value
from annotations.keyframes import AFTERS
from annotations.model import Track
from annotations.shapes.kinds import alike, kind
from annotations.shapes.shape import Shape


class State(msgspec.Struct, frozen=True, gc=False):
    """A track on one frame."""

    shape: Shape
    frame: int
    is_keyframe: bool
    keyframe: int
    """Frame of the keyframe this rests on: the last one on or before `frame`."""
    after: After
    """What that keyframe says about the frames after it."""
    occluded: bool
    source: Source


def state_on(track: Track, frame: int) -> State | None:
    """The track on a frame; None before its first keyframe, after its end and where it is hidden."""
    keyframes = track.keyframes
    i = keyframes.place(frame)
    if i < 0:
        return None
    at, after = int(keyframes.frames[i]), AFTERS[int(keyframes.after[i])]
    if frame != at and not _goes_on(after, is_last=i + 1 == len(keyframes)):
        return None
    shape = keyframes.shape(i)
    if frame != at and after is After.INTERPOLATE:
        following = int(keyframes.frames[i + 1])
        shape = shape_between(shape, keyframes.shape(i + 1), (frame - at) / (following - at))
    return State(shape, frame, frame == at, at, after, bool(keyframes.occluded[i]), keyframes.source(i))


class Stretch(msgspec.Struct, frozen=True, gc=False):
    """A track from a keyframe to the frame before the next: what is the same on all of these frames, found once."""

    track: Track
    first: int
    last: int
    """Last frame of the stretch; the keyframe's own where the track ends or is hidden after it."""
    begin: State
    """On the keyframe."""
    towards: tuple[Shape, Shape] | None = None
    """Two shapes of one kind between which it moves; None where it stands still."""
    length: int = 0
    """Frames from one keyframe to the other."""

    def on(self, frame: int) -> State:
        """The same as `state_on` for a frame from `first` to `last`."""
        begin = self.begin
        if frame == self.first:
            return begin
        shape = begin.shape
        if self.towards is not None:
            shape = kind(self.towards[0].kind).between(*self.towards, (frame - self.first) / self.length)
        return State(shape, frame, False, self.first, begin.after, begin.occluded, begin.source)


NEVER_ENDS: Final = 2**62
"""Last frame of a stretch that nothing follows."""


def stretch_on(track: Track, frame: int) -> Stretch | None:
    """The stretch that a frame lies on; None where the track cannot be seen."""
    keyframes = track.keyframes
    i = keyframes.place(frame)
    if i < 0:
        return None
    at, after, is_last = int(keyframes.frames[i]), AFTERS[int(keyframes.after[i])], i + 1 == len(keyframes)
    goes_on = _goes_on(after, is_last=is_last)
    if frame != at and not goes_on:
        return None
    begin = State(keyframes.shape(i), at, True, at, after, bool(keyframes.occluded[i]), keyframes.source(i))
    if not goes_on or is_last:
        return Stretch(track, at, NEVER_ENDS if goes_on else at, begin)
    length = int(keyframes.frames[i + 1]) - at
    moves = after is After.INTERPOLATE and length > 1
    return Stretch(
        track, at, at + length - 1, begin, alike(begin.shape, keyframes.shape(i + 1)) if moves else None, length
    )


def shape_between(a: Shape, b: Shape, t: float) -> Shape:
    """A share `t` of the way from a to b. Where kinds are not alike there is nothing in between: a holds until b."""
    pair = alike(a, b)
    if pair is None or t <= 0.0 or t >= 1.0:
        return b if t >= 1.0 else a
    return kind(pair[0].kind).between(*pair, t)


def visible_spans(track: Track, last_frame: int) -> list[Span]:
    """The frames where the track can be seen, in order, in a clip whose last frame is `last_frame`."""
    keyframes = track.keyframes
    frames: list[int] = keyframes.frames.tolist()
    spans: list[Span] = []
    for i, first in enumerate(frames):
        if first > last_frame:
            break
        is_last = i + 1 == len(frames)
        goes_on = _goes_on(AFTERS[int(keyframes.after[i])], is_last=is_last)
        last = min(last_frame, (last_frame if is_last else frames[i + 1] - 1) if goes_on else first)
        if spans and spans[-1].last + 1 == first:
            spans[-1] = Span(spans[-1].first, last)
        else:
            spans.append(Span(first, last))
    return spans


def attributes_on(track: Track, frame: int) -> dict[str, Value]:
    """Attributes on a frame: the track's own, then the keyframes', each held until the next keyframe that sets it."""
    found: dict[str, Value] = dict(track.attributes)
    keyframes = track.keyframes
    if any(extra.attributes for extra in keyframes.extras):
        # neighbours mostly share their attributes; only where they change is there something to apply
        shared = keyframes.extra_of[: keyframes.place(frame) + 1]
        for i in np.flatnonzero(np.diff(shared, prepend=np.uint32(len(keyframes.extras)))).tolist():
            found.update(keyframes.attributes(i))
    return found


def _goes_on(after: After, *, is_last: bool) -> bool:
    """Whether the track can be seen on the frames after a keyframe."""
    match after:
        case After.HIDDEN:
            return False
        case After.INTERPOLATE:
            return not is_last
        case After.HOLD | After.CARRY:
            return True

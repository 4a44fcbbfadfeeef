"""The keyframes of one track as columns: a million are read in milliseconds, objects are made only when asked for."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, Self, overload

import msgspec
import numpy as np
import numpy.typing as npt

from annotations.errors import AnnotationError
from annotations.frames import Span
from annotations.keyframe import After, Attributes, Keyframe, Source
from annotations.shapes.shape import Shape

AFTERS: Final = (After.INTERPOLATE, After.HOLD, After.CARRY, After.HIDDEN)
"""Codes of `after` in the blob: append only."""
VERSION: Final = 1


class Extra(msgspec.Struct, frozen=True):
    """What few keyframes have of their own and many share: kept once per distinct value."""

    attributes: dict[str, Any] = {}
    source: Source = Source()
    unknown: dict[str, Any] = {}


class Blob(msgspec.Struct, frozen=True, array_like=True):
    """The stored form; arrays are little-endian bytes."""

    version: int
    kinds: tuple[str, ...]
    extras: tuple[Extra, ...]
    frames: bytes
    kind_of: bytes
    starts: bytes
    values: bytes
    after: bytes
    occluded: bytes
    extra_of: bytes


class Keyframes(Sequence[Keyframe]):
    """An immutable sequence of keyframes with rising, distinct frames. `k[i]` is the i-th, `k.on(frame)` that frame's."""

    __slots__ = ("after", "extra_of", "extras", "frames", "kind_of", "kinds", "occluded", "starts", "values")

    def __init__(self, keyframes: Iterable[Keyframe] = ()) -> None:
        ordered = sorted(keyframes, key=lambda k: k.frame)
        kinds: dict[str, int] = {}
        extras: dict[bytes, tuple[int, Extra]] = {}
        extra_of: list[int] = []
        for keyframe in ordered:
            kinds.setdefault(keyframe.shape.kind, len(kinds))
            extra = Extra(dict(keyframe.attributes), keyframe.source, dict(keyframe.unknown))
            # the order of attributes is theirs to keep, so equal means equal to the byte
            extra_of.append(extras.setdefault(msgspec.msgpack.encode(extra), (len(extras), extra))[0])
        flat = [number for k in ordered for number in k.shape.values]
        lengths = [0, *(len(k.shape.values) for k in ordered)]
        self._set(
            kinds=tuple(kinds),
            extras=tuple(extra for _, extra in extras.values()),
            frames=np.array([k.frame for k in ordered], dtype="<i8"),
            kind_of=np.array([kinds[k.shape.kind] for k in ordered], dtype="<u1"),
            starts=np.cumsum(np.array(lengths, dtype="<i8")),
            values=np.array(flat, dtype="<f8"),
            after=np.array([AFTERS.index(k.after) for k in ordered], dtype="<u1"),
            occluded=np.array([k.occluded for k in ordered], dtype="<u1"),
            extra_of=np.array(extra_of, dtype="<u4"),
        )
        if len(self.frames) > 1 and not bool(np.all(np.diff(self.frames) > 0)):
            raise AnnotationError("Two keyframes of one track stand on the same frame.")

    def _set(
        self,
        *,
        kinds: tuple[str, ...],
        extras: tuple[Extra, ...],
        frames: npt.NDArray[np.int64],
        kind_of: npt.NDArray[np.uint8],
        starts: npt.NDArray[np.int64],
        values: npt.NDArray[np.float64],
        after: npt.NDArray[np.uint8],
        occluded: npt.NDArray[np.uint8],
        extra_of: npt.NDArray[np.uint32],
    ) -> None:
        self.kinds, self.extras = kinds, extras
        self.frames, self.kind_of, self.starts, self.values = frames, kind_of, starts, values
        self.after, self.occluded, self.extra_of = after, occluded, extra_of
        for column in (frames, kind_of, starts, values, after, occluded, extra_of):
            column.flags.writeable = False

    # -- reading -------------------------------------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self.frames)

    @overload
    def __getitem__(self, index: int) -> Keyframe: ...
    @overload
    def __getitem__(self, index: slice) -> list[Keyframe]: ...
    def __getitem__(self, index: int | slice) -> Keyframe | list[Keyframe]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        i = range(len(self))[index]
        extra = self.extras[int(self.extra_of[i])]
        return Keyframe(
            frame=int(self.frames[i]),
            shape=self.shape(i),
            after=AFTERS[int(self.after[i])],
            occluded=bool(self.occluded[i]),
            attributes=extra.attributes,
            source=extra.source,
            unknown=extra.unknown,
        )

    def __iter__(self) -> Iterator[Keyframe]:
        return (self[i] for i in range(len(self)))

    def shape(self, index: int) -> Shape:
        """The shape of the keyframe with that place in the sequence."""
        start, stop = int(self.starts[index]), int(self.starts[index + 1])
        return Shape(self.kinds[int(self.kind_of[index])], tuple(self.values[start:stop].tolist()))

    def attributes(self, index: int) -> Attributes:
        return self.extras[int(self.extra_of[index])].attributes

    def source(self, index: int) -> Source:
        return self.extras[int(self.extra_of[index])].source

    def place(self, frame: int) -> int:
        """Place of the last keyframe on or before a frame; -1 if there is none."""
        return bisect_right(self.frames, frame) - 1

    def on(self, frame: int) -> Keyframe | None:
        """The keyframe on exactly that frame."""
        i = bisect_left(self.frames, frame)
        return self[i] if i < len(self) and int(self.frames[i]) == frame else None

    def has(self, frame: int) -> bool:
        i = bisect_left(self.frames, frame)
        return i < len(self) and int(self.frames[i]) == frame

    @property
    def span(self) -> Span | None:
        """From the first to the last keyframe."""
        return Span(int(self.frames[0]), int(self.frames[-1])) if len(self) else None

    # -- changed copies ------------------------------------------------------------------------------------------

    def with_keyframe(self, keyframe: Keyframe) -> "Keyframes":
        """A copy with this keyframe on its frame, in place of any that was there."""
        return self.with_changes((keyframe,), ())

    def without(self, *frames: int) -> "Keyframes":
        """A copy without the keyframes on these frames."""
        return self.with_changes((), frames)

    def with_changes(self, put: Iterable[Keyframe], drop: Iterable[int]) -> "Keyframes":
        """A copy with some keyframes dropped, then some put (each replaces what stood on its frame)."""
        by_frame = {k.frame: k for k in self}
        for frame in drop:
            by_frame.pop(frame, None)
        by_frame.update((k.frame, k) for k in put)
        return Keyframes(by_frame.values())

    # -- stored form ---------------------------------------------------------------------------------------------

    def to_bytes(self) -> bytes:
        columns = (self.frames, self.kind_of, self.starts, self.values, self.after, self.occluded, self.extra_of)
        return msgspec.msgpack.encode(Blob(VERSION, self.kinds, self.extras, *(c.tobytes() for c in columns)))

    @classmethod
    def from_bytes(cls, blob: bytes) -> Self:
        """The inverse of `to_bytes`. AnnotationError if the bytes are damaged or from a newer program."""
        try:
            stored = msgspec.msgpack.decode(blob, type=Blob)
        except msgspec.DecodeError as error:
            raise AnnotationError("The stored keyframes of a track cannot be read.") from error
        if stored.version != VERSION:
            raise AnnotationError(f"The keyframes of a track are stored in form {stored.version}, newer than {VERSION}.")
        new = cls.__new__(cls)
        new._set(
            kinds=stored.kinds,
            extras=stored.extras,
            frames=np.frombuffer(stored.frames, dtype="<i8"),
            kind_of=np.frombuffer(stored.kind_of, dtype="<u1"),
            starts=np.frombuffer(stored.starts, dtype="<i8"),
            values=np.frombuffer(stored.values, dtype="<f8"),
            after=np.frombuffer(stored.after, dtype="<u1"),
            occluded=np.frombuffer(stored.occluded, dtype="<u1"),
            extra_of=np.frombuffer(stored.extra_of, dtype="<u4"),
        )
        return new

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Keyframes):
            return NotImplemented
        return len(self) == len(other) and (self.to_bytes() == other.to_bytes() or list(self) == list(other))

    __hash__ = None  # pyright: ignore[reportAssignmentType]

    def __repr__(self) -> str:
        return f"Keyframes({list(self)!r})"


NONE: Final = Keyframes()

"""The keyframes of one track as columns: a million are read in milliseconds, objects are made only when asked for."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, Self, TypeVar, overload

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
DAMAGED: Final = "The stored keyframes of a track are damaged."

T = TypeVar("T")


class Extra(msgspec.Struct, frozen=True):
    """What few keyframes have of their own and many share: kept once per distinct value."""

    attributes: dict[str, Any] = {}
    source: Source = Source()
    unknown: dict[str, Any] = {}


class Blob(msgspec.Struct, frozen=True, array_like=True):
    """The stored form; arrays are little-endian bytes."""

    version: int
    kinds: tuple[str, ...]
    extras: msgspec.Raw
    """tuple[Extra, ...]; read when first asked for, because a tracker's scores make one per keyframe."""
    frames: bytes
    kind_of: bytes
    starts: bytes
    values: bytes
    after: bytes
    occluded: bytes
    extra_of: bytes


class Keyframes(Sequence[Keyframe]):
    """An immutable sequence of keyframes with rising, distinct frames: `k[i]` the i-th, `k.on(frame)` that frame's."""

    __slots__ = (
        "_extras",
        "_raw_extras",
        "after",
        "extra_of",
        "frames",
        "kind_of",
        "kinds",
        "occluded",
        "starts",
        "values",
    )

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
        extras: "tuple[Extra, ...] | msgspec.Raw",
        frames: npt.NDArray[np.int64],
        kind_of: npt.NDArray[np.uint8],
        starts: npt.NDArray[np.int64],
        values: npt.NDArray[np.float64],
        after: npt.NDArray[np.uint8],
        occluded: npt.NDArray[np.uint8],
        extra_of: npt.NDArray[np.uint32],
    ) -> None:
        self.kinds = kinds
        self._extras: tuple[Extra, ...] | None = None if isinstance(extras, msgspec.Raw) else extras
        self._raw_extras: msgspec.Raw | None = extras if isinstance(extras, msgspec.Raw) else None
        self.frames, self.kind_of, self.starts, self.values = frames, kind_of, starts, values
        self.after, self.occluded, self.extra_of = after, occluded, extra_of
        for column in (frames, kind_of, starts, values, after, occluded, extra_of):
            column.flags.writeable = False

    # -- reading -------------------------------------------------------------------------------------------------

    @property
    def extras(self) -> tuple[Extra, ...]:
        """The distinct attributes, sources and unknown members; `extra_of` says which keyframe has which."""
        if self._extras is None:
            assert self._raw_extras is not None
            self._extras = _decoded(self._raw_extras, tuple[Extra, ...])
            if len(self) and int(self.extra_of.max()) >= len(self._extras):
                raise AnnotationError(DAMAGED)
        return self._extras

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
        new = Keyframes({k.frame: k for k in put}.values())
        kept = np.flatnonzero(~np.isin(self.frames, np.concatenate((new.frames, np.fromiter(drop, dtype="<i8")))))
        if len(kept) == 0:
            return new
        kinds = (*self.kinds, *(name for name in new.kinds if name not in self.kinds))
        extras, new_extra_of = _joined(self.extras, new)
        rows = np.argsort(np.concatenate((self.frames[kept], new.frames)), kind="stable")
        rows = np.concatenate((kept, np.arange(len(new)) + len(self)))[rows]
        starts, values = _gathered((self, new), rows)
        kind_of, kinds = _only_used(np.concatenate((self.kind_of, _codes(new, kinds)))[rows], kinds)
        extra_of, extras = _only_used(np.concatenate((self.extra_of, new_extra_of))[rows], extras)
        result = Keyframes.__new__(Keyframes)
        result._set(
            kinds=kinds,
            extras=extras,
            frames=np.concatenate((self.frames, new.frames))[rows],
            kind_of=kind_of.astype("<u1"),
            starts=starts,
            values=values,
            after=np.concatenate((self.after, new.after))[rows],
            occluded=np.concatenate((self.occluded, new.occluded))[rows],
            extra_of=extra_of.astype("<u4"),
        )
        return result

    # -- stored form ---------------------------------------------------------------------------------------------

    def to_bytes(self) -> bytes:
        columns = (self.frames, self.kind_of, self.starts, self.values, self.after, self.occluded, self.extra_of)
        extras = self._raw_extras or msgspec.Raw(msgspec.msgpack.encode(self.extras))
        return msgspec.msgpack.encode(Blob(VERSION, self.kinds, extras, *(c.tobytes() for c in columns)))

    @classmethod
    def from_bytes(cls, blob: bytes) -> Self:
        """The inverse of `to_bytes`. AnnotationError if the bytes are damaged or from a newer program."""
        stored = _decoded(blob, Blob)
        if stored.version != VERSION:
            raise AnnotationError(
                f"The keyframes of a track are stored in form {stored.version}, newer than {VERSION}."
            )
        new = cls.__new__(cls)
        try:
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
        except ValueError as error:
            raise AnnotationError(DAMAGED) from error
        if not new._fits():
            raise AnnotationError(DAMAGED)
        return new

    def _fits(self) -> bool:
        """Whether the columns agree with each other: only a damaged file's do not."""
        n = len(self.frames)
        columns = (self.kind_of, self.after, self.occluded, self.extra_of)
        if any(len(column) != n for column in columns) or len(self.starts) != n + 1:
            return False
        if int(self.starts[0]) != 0 or int(self.starts[-1]) != len(self.values):
            return False
        if n == 0:
            return True
        rising = bool(np.all(self.frames[1:] > self.frames[:-1])) and bool(np.all(self.starts[1:] >= self.starts[:-1]))
        return rising and int(self.kind_of.max()) < len(self.kinds) and int(self.after.max()) < len(AFTERS)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Keyframes):
            return NotImplemented
        if self is other:
            return True
        same = np.array_equal
        return (
            same(self.frames, other.frames)
            and same(self.after, other.after)
            and same(self.occluded, other.occluded)
            and same(self.starts, other.starts)
            and same(self.values, other.values)
            and not bool(np.any(differing(self.kinds, self.kind_of, other.kinds, other.kind_of)))
            and (
                (self._raw_extras is not None and self._same_raw(other))
                or not bool(np.any(differing(self.extras, self.extra_of, other.extras, other.extra_of)))
            )
        )

    def _same_raw(self, other: "Keyframes") -> bool:
        mine, theirs = self._raw_extras, other._raw_extras
        return (
            theirs is not None and bytes(mine or b"") == bytes(theirs) and np.array_equal(self.extra_of, other.extra_of)
        )

    __hash__ = None  # pyright: ignore[reportAssignmentType]

    def __repr__(self) -> str:
        return f"Keyframes({list(self)!r})"


def differing(
    a: Sequence[object], a_of: npt.NDArray[Any], b: Sequence[object], b_of: npt.NDArray[Any]
) -> npt.NDArray[np.bool_]:
    """Row by row, whether a[a_of] and b[b_of] differ; each pair of distinct values is compared once."""
    pairs, pair_of = np.unique(a_of.astype(np.int64) << 32 | b_of.astype(np.int64), return_inverse=True)
    differs = np.array([a[int(pair) >> 32] != b[int(pair) & 0xFFFFFFFF] for pair in pairs], dtype=bool)
    return differs[pair_of]


def _decoded(data: "bytes | msgspec.Raw", wanted: type[T]) -> T:
    try:
        return msgspec.msgpack.decode(data, type=wanted)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise AnnotationError(DAMAGED) from error


def _joined(extras: tuple[Extra, ...], new: Keyframes) -> tuple[tuple[Extra, ...], npt.NDArray[np.uint32]]:
    """Extras with those of the new keyframes added, and where each new keyframe finds its own."""
    encode = msgspec.msgpack.encode
    joined = list(extras)
    places: list[int] = []
    for extra in new.extras:
        # == first because it is quick; bytes then, because the order of attributes is theirs to keep
        found = next((i for i, e in enumerate(extras) if e == extra and encode(e) == encode(extra)), len(joined))
        if found == len(joined):
            joined.append(extra)
        places.append(found)
    return tuple(joined), np.array(places, dtype="<u4")[new.extra_of]


def _codes(keyframes: Keyframes, kinds: tuple[str, ...]) -> npt.NDArray[np.uint8]:
    return np.array([kinds.index(name) for name in keyframes.kinds], dtype="<u1")[keyframes.kind_of]


def _only_used(codes: npt.NDArray[Any], values: tuple[T, ...]) -> tuple[npt.NDArray[Any], tuple[T, ...]]:
    """Codes and values without those not used, in order of first use, so that equal keyframes give equal bytes."""
    used, first, place = np.unique(codes, return_index=True, return_inverse=True)
    order = np.argsort(first)
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order))
    return rank[place], tuple(values[int(used[i])] for i in order)


def _gathered(
    parts: tuple[Keyframes, Keyframes], rows: npt.NDArray[np.int64]
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]:
    """`starts` and `values` of these rows of two sequences laid end to end."""
    old, new = parts
    begins = np.concatenate((old.starts[:-1], new.starts[:-1] + len(old.values)))[rows]
    lengths = np.concatenate((np.diff(old.starts), np.diff(new.starts)))[rows]
    starts = np.concatenate((np.zeros(1, dtype="<i8"), np.cumsum(lengths)))
    places = np.repeat(begins - starts[:-1], lengths) + np.arange(int(starts[-1]))
    return starts, np.concatenate((old.values, new.values))[places]


NONE: Final = Keyframes()

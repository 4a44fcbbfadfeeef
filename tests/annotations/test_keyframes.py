"""Keyframes as columns are the same as keyframes one by one."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.errors import AnnotationError
from annotations.frames import Span
from annotations.keyframe import After, Keyframe, Origin, Source
from annotations.keyframe_changes import keyframe_changes, with_changes
from annotations.keyframes import NONE, Keyframes
from annotations.shapes.shape import Shape
from tests.annotations.examples import box, keyframe

numbers = st.floats(allow_nan=False, allow_infinity=False, width=64)
shapes = st.one_of(
    st.tuples(numbers, numbers, numbers, numbers).map(lambda v: Shape("box", v)),
    st.lists(numbers, min_size=6, max_size=12).map(lambda v: Shape("polygon", tuple(v[: len(v) // 2 * 2]))),
)
sources = st.builds(Source, st.sampled_from(Origin), st.sampled_from(["", "csrt"]), st.none() | st.floats(0, 1))
values = st.one_of(st.text(max_size=5), st.integers(-(2**60), 2**60), st.booleans(), st.lists(st.text(max_size=3)))
one_keyframe = st.builds(
    Keyframe,
    frame=st.integers(0, 40),
    shape=shapes,
    after=st.sampled_from(After),
    occluded=st.booleans(),
    attributes=st.dictionaries(st.sampled_from("abc"), values, max_size=2),
    source=sources,
    unknown=st.dictionaries(st.sampled_from("xy"), values | st.none(), max_size=1),
)
some = st.lists(one_keyframe, max_size=8, unique_by=lambda k: k.frame)


@given(some)
def test_they_come_back_as_they_were(given_ones: list[Keyframe]) -> None:
    keyframes = Keyframes(given_ones)
    ordered = sorted(given_ones, key=lambda k: k.frame)
    assert list(keyframes) == ordered
    again = Keyframes.from_bytes(keyframes.to_bytes())
    assert again == keyframes
    assert list(again) == ordered
    assert again.to_bytes() == keyframes.to_bytes()


@given(some, some, st.sets(st.integers(0, 40), max_size=6))
def test_changing_columns_is_changing_a_dictionary(old: list[Keyframe], put: list[Keyframe], drop: set[int]) -> None:
    wanted = {k.frame: k for k in old if k.frame not in drop} | {k.frame: k for k in put}
    changed = Keyframes(old).with_changes(put, drop)
    assert list(changed) == [wanted[frame] for frame in sorted(wanted)]
    assert changed.to_bytes() == Keyframes(wanted.values()).to_bytes()


@given(some, some)
def test_differences_lead_from_one_to_the_other(old: list[Keyframe], new: list[Keyframe]) -> None:
    before, after = Keyframes(old), Keyframes(new)
    changes = keyframe_changes(before, after)
    assert with_changes(before, changes) == after
    assert with_changes(after, [(b, a) for a, b in changes]) == before
    assert (changes == []) == (before == after)
    there = {k.frame: k for k in old}
    assert all(there.get(c.frame) == a for a, b in changes for c in (a or b,) if c is not None)


def test_equal_means_equal_in_every_column() -> None:
    one = Keyframes([keyframe(0), keyframe(5)])
    assert one == Keyframes([keyframe(5), keyframe(0)])
    assert one != Keyframes([keyframe(0), keyframe(6)])
    assert one != Keyframes([keyframe(0), keyframe(5, source=Source(name="x"))])
    assert one != Keyframes([keyframe(0), keyframe(5, after=After.HOLD)])
    assert one != Keyframes([keyframe(0), keyframe(5, box(1))])
    assert one != Keyframes([keyframe(0), keyframe(5, Shape("point", (1.0, 2.0)))])
    assert one != [keyframe(0), keyframe(5)]
    read = Keyframes.from_bytes(one.to_bytes())
    assert read == Keyframes.from_bytes(one.to_bytes())


def test_finding_keyframes() -> None:
    keyframes = Keyframes([keyframe(3), keyframe(7)])
    assert [keyframes.place(f) for f in (2, 3, 6, 7, 99)] == [-1, 0, 0, 1, 1]
    assert keyframes.has(7)
    assert not keyframes.has(5)
    assert keyframes.on(5) is None
    assert keyframes.on(7) == keyframes[1] == keyframes[-1]
    assert keyframes[0:2] == list(keyframes)
    assert keyframes.span == Span(3, 7)
    assert NONE.span is None


def test_two_on_one_frame_are_refused() -> None:
    with pytest.raises(AnnotationError):
        Keyframes([keyframe(3), keyframe(3)])


@pytest.mark.parametrize("blob", [b"", b"nonsense", b"\x90", b"\x9a" + b"\x01" * 10])
def test_damaged_bytes_are_told(blob: bytes) -> None:
    with pytest.raises(AnnotationError):
        Keyframes.from_bytes(blob)


@given(st.data())
def test_no_damage_gets_through_as_a_crash(data: st.DataObject) -> None:
    whole = bytearray(Keyframes([keyframe(0), keyframe(5, Shape("point", (1.0, 2.0)))]).to_bytes())
    for _ in range(data.draw(st.integers(1, 3))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with suppress(AnnotationError):
        list(Keyframes.from_bytes(bytes(whole)))

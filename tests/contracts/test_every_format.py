"""What every file format promises, whatever it is."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.errors import AnnotationError
from annotations.formats import FORMATS, Export, Format, Reading, Sniff, export_of
from tests.annotations.examples import TIMES, box, clip, keyframe, store, track

every_format = pytest.mark.parametrize("each", FORMATS, ids=lambda f: f.id)
every_writer = pytest.mark.parametrize("each", [f for f in FORMATS if f.writes], ids=lambda f: f.id)
every_reader = pytest.mark.parametrize("each", [f for f in FORMATS if f.reads], ids=lambda f: f.id)


def simple() -> Export:
    """Two boxed things in one clip: what every format can hold."""
    held = store(track(1, 0, 1, 2), track(2, 1, 2, 3))
    return export_of(held, times={"c1": TIMES}, journal_head=("0" * 64, 1), exported_at="2026", generator="Hovermark")


@every_format
def test_it_says_what_it_is(each: Format) -> None:
    assert each.id
    assert each.id == each.id.lower()
    assert each.title
    assert each.suffix.startswith(".")
    assert each.reads or each.writes


@every_writer
def test_writing_twice_gives_the_same_bytes(each: Format) -> None:
    assert each.write(simple()) == each.write(simple())


@every_writer
def test_losses_are_told_in_words(each: Format) -> None:
    assert all(loss.what and loss.count > 0 for loss in each.losses(simple()))


@every_writer
def test_an_empty_project_can_be_written(each: Format) -> None:
    empty = export_of(store(), times={}, journal_head=("0" * 64, 1), exported_at="", generator="")
    each.write(empty)


@every_format
def test_it_reads_what_it_writes(each: Format) -> None:
    if not (each.reads and each.writes):
        pytest.skip("it does not do both")
    data = each.write(simple())
    sniff = each.sniff(data[:65536], f"x{each.suffix}")
    assert sniff.confidence > 0.5
    assert sniff.reason
    read = each.read(data, Reading(path=f"x{each.suffix}", clips=(clip(),), clip=clip(), taxonomy=store().taxonomy))
    assert read.problems == ()
    assert len(read.tracks) == 2
    assert {k.frame for one in read.tracks for k in one.keyframes} == {0, 1, 2, 3}
    assert next(k for k in read.tracks[0].keyframes if k.frame == 1).shape == keyframe(1, box(1)).shape


@every_reader
def test_it_does_not_claim_what_is_not_its_own(each: Format) -> None:
    for head in (b"", b"\x00\x01\x02", b"hello", b"<html>", b"{}"):
        assert each.sniff(head, "somewhere.bin") == Sniff(0.0, each.sniff(head, "somewhere.bin").reason)


@every_reader
@given(data=st.binary(max_size=200))
def test_no_bytes_make_it_crash(each: Format, data: bytes) -> None:
    each.sniff(data, "x")
    with suppress(AnnotationError):
        each.read(data, Reading())

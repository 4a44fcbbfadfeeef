"""The decode and paint threads: newest wish first, kept and fetched ahead, bounded, and gone after closing."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from queue import Queue

import numpy as np
import pytest

from annotations.frames import FrameTimes
from app.errors import AppError, ClipError
from app.media.clip import Clip, open_clip
from app.media.decoder import Decoder
from app.media.frame import Frame, Pixels
from app.media.frame_table import TableShelf
from tests.app.media.corpus import clip, code_of


class Desk:
    """Collects a decoder's answers."""

    def __init__(self, opened: Clip, cache_bytes: int = 64 << 20) -> None:
        self.answers: Queue[tuple[Frame | AppError, int]] = Queue()
        self.rebuilt = threading.Event()
        self.decoder = Decoder(opened, cache_bytes, deliver=lambda frame, wish: self.answers.put((frame, wish)))
        self.decoder.fail = lambda error, wish: self.answers.put((error, wish))
        self.decoder.rebuilt = self.rebuilt.set

    def show(self, index: int, backward: bool = False) -> Frame:
        wish = self.decoder.want(index, backward)
        while True:
            answer, generation = self.answers.get(timeout=30)
            if generation == wish:
                assert isinstance(answer, Frame)
                return answer


@pytest.fixture
def desk() -> Iterator[Desk]:
    opened = open_clip(clip("cfr30_bframes.mp4"))
    made = Desk(opened)
    yield made
    opened.close()


def test_number_time_and_pixels_belong_together(desk: Desk) -> None:
    for index in (0, 119, 60, 59, 58, 61, 5):
        frame = desk.show(index)
        assert frame.index == code_of(frame.pixels) == index
        assert frame.seconds == pytest.approx(index / 30)
        assert frame.pixels.shape == (180, 320, 4)
        assert frame.pixels.flags.c_contiguous
        assert not frame.pixels.flags.writeable
        assert bool((frame.pixels[..., 3] == 255).all())


def test_the_newest_wish_is_always_answered(desk: Desk) -> None:
    wishes = [desk.decoder.want(index) for index in range(119, 0, -7)]
    answers = []
    while not answers or answers[-1][1] != wishes[-1]:
        answers.append(desk.answers.get(timeout=30))
    assert [generation for _, generation in answers] == sorted(generation for _, generation in answers)
    frame = answers[-1][0]
    assert isinstance(frame, Frame)
    assert code_of(frame.pixels) == frame.index == 119 - 7 * (len(wishes) - 1)


def test_neighbours_are_there_before_they_are_wanted(desk: Desk) -> None:
    desk.show(60, backward=True)
    assert desk.decoder.wait_idle(30)
    assert {50, 59, 60, 61, 70} <= desk.decoder.cached()


def test_the_cache_keeps_to_its_budget() -> None:
    opened = open_clip(clip("cfr30_bframes.mp4"))
    desk = Desk(opened, cache_bytes=2 << 20)
    for index in (10, 100, 99, 98, 20):
        assert code_of(desk.show(index, backward=True).pixels) == index
        assert desk.decoder.wait_idle(30)
        assert desk.decoder.cache_bytes <= 2 << 20
        assert index in desk.decoder.cached()
    opened.close()


def test_a_frame_outside_the_clip_fails_in_plain_words(desk: Desk) -> None:
    desk.decoder.want(500)
    answer, _ = desk.answers.get(timeout=30)
    assert isinstance(answer, ClipError)
    assert "0 to 119" in str(answer)
    assert desk.show(7).index == 7


def test_closing_ends_the_threads() -> None:
    before = set(threading.enumerate())
    opened = open_clip(clip("cfr30_bframes.mp4"))
    desk = Desk(opened)
    desk.decoder.want(100)
    opened.close()
    opened.close()
    assert set(threading.enumerate()) <= before


@pytest.mark.parametrize("lie", [1, 512])
def test_a_table_that_decoding_contradicts_is_made_anew(lie: int) -> None:
    right = open_clip(clip("cfr30_bframes.mp4"), quick_pixels=0)
    pts = right.times.pts.copy()
    pts[90:] += lie
    false = replace(right.table, times=FrameTimes(pts, right.times.time_base))
    opened = Clip(right.path, false, TableShelf(None), "")
    desk = Desk(opened)
    frame = desk.show(100)
    assert desk.rebuilt.wait(30)
    assert frame.index == code_of(frame.pixels) == 100
    assert opened.table.table_from == "decode"
    assert np.array_equal(opened.times.pts, right.times.pts)
    opened.close()


class Lighter:
    """A finish that makes the picture lighter by its amount, or shows what differs from the frame before."""

    def __init__(self, by: int, wants_previous: bool = False) -> None:
        self.by, self.wants_previous = by, wants_previous

    def __call__(self, pixels: Pixels, previous: Pixels | None) -> Pixels:
        if self.wants_previous:
            return pixels if previous is None else np.abs(pixels.astype(int) - previous).astype(np.uint8)
        return pixels // 2 + self.by


def test_a_finish_changes_what_is_shown_and_nothing_that_is_kept(desk: Desk) -> None:
    recorded = desk.show(60)
    assert not recorded.adjusted
    desk.decoder.finish = Lighter(100)
    lighter = desk.show(60)
    assert lighter.adjusted and (lighter.index, lighter.pts) == (recorded.index, recorded.pts)
    assert np.array_equal(lighter.pixels, recorded.pixels // 2 + 100)
    desk.decoder.finish = None
    again = desk.show(60)
    assert not again.adjusted and np.array_equal(again.pixels, recorded.pixels)


def test_the_frame_before_is_decoded_when_the_finish_wants_it(desk: Desk) -> None:
    one, other = desk.show(89), desk.show(90)
    desk.decoder.finish = Lighter(0, wants_previous=True)
    for index in (90, 5, 119, 0, 90):
        desk.show(index)
    expected = np.abs(other.pixels.astype(int) - one.pixels)
    assert np.array_equal(desk.show(90).pixels, expected)
    assert bool((desk.show(0).pixels[..., 3] == 255).all()), "the first frame has none before it"


def test_the_frame_before_is_had_even_where_the_cache_holds_one_picture() -> None:
    opened = open_clip(clip("cfr30_bframes.mp4"))
    desk = Desk(opened, cache_bytes=1)
    try:
        one, other = desk.show(41), desk.show(42)
        desk.decoder.finish = Lighter(0, wants_previous=True)
        assert np.array_equal(desk.show(42).pixels, np.abs(other.pixels.astype(int) - one.pixels))
    finally:
        opened.close()

"""Small pictures for the timeline."""

import threading
from collections.abc import Callable
from queue import Queue

from app.media.clip import open_clip
from app.media.thumbnails import Thumbnails
from tests.app.media.corpus import clip, code_of


def test_they_come_small_and_near() -> None:
    before = set(threading.enumerate())
    opened = open_clip(clip("cfr30_bframes.mp4"))
    posted: Queue[Callable[[], None]] = Queue()
    thumbnails = Thumbnails(opened, posted.put)
    ready: list[int] = []
    thumbnails.on_ready = ready.append
    wanted = [0, 30, 60, 90]
    assert thumbnails.get(30) is None
    assert thumbnails.nearest(30) is None
    thumbnails.request([*wanted, -5, 500], height_px=90)
    while len(ready) < len(wanted):
        posted.get(timeout=30)()
    assert sorted(ready) == wanted
    for frame in wanted:
        pixels = thumbnails.get(frame)
        assert pixels is not None
        assert pixels.shape == (90, 160, 4)
        code = code_of(pixels)
        assert code is not None
        assert abs(code - frame) <= 15
    assert thumbnails.nearest(33) is thumbnails.get(30)
    opened.close()
    assert set(threading.enumerate()) <= before


def test_a_turned_clip_gives_turned_pictures() -> None:
    opened = open_clip(clip("rotate90.mp4"))
    posted: Queue[Callable[[], None]] = Queue()
    thumbnails = Thumbnails(opened, posted.put)
    thumbnails.request([0], height_px=64)
    posted.get(timeout=30)()
    pixels = thumbnails.get(0)
    assert pixels is not None
    assert pixels.shape == (64, 36, 4)
    opened.close()

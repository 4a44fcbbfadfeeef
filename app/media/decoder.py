"""Two threads behind the screen: one decodes, one turns the wanted picture into pixels. The newest wish comes first.

`want` may be called from any thread and never waits. Each wish has a generation; the answer carries it, so that a late
answer of an older wish can be told and dropped. A wish that has been overtaken is not finished, but what was decoded on
the way stays in the cache. Between wishes the decode thread reads ahead. Because pixels are made on a thread of their
own, a step to a picture that is in the cache never waits for one that is just being decoded.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass

from app.errors import AppError, Cancelled, ClipError
from app.media.cache import PictureCache
from app.media.clip import Clip
from app.media.frame import Finish, Frame, Painter, Picture
from app.media.source import FrameSource, TableWrong

CACHE_BYTES = 512 << 20
_log = logging.getLogger(__name__)

Deliver = Callable[[Frame, int], None]
Fail = Callable[[AppError, int], None]


@dataclass(frozen=True, slots=True)
class Wish:
    """A frame that somebody waits for."""

    index: int
    generation: int


class Decoder:
    """Decodes frames of one clip.

    `deliver(frame, generation)`, `fail(error, generation)` and `rebuilt()` are called on the decoder's threads.
    `rebuilt` says that the clip's table was made anew, since decoding contradicted it: frame numbers may have changed.
    """

    def __init__(self, clip: Clip, cache_bytes: int = CACHE_BYTES, deliver: Deliver | None = None) -> None:
        self._clip = clip
        self.deliver: Deliver = deliver or (lambda _frame, _generation: None)
        self.fail: Fail = lambda _error, _generation: None
        self.rebuilt: Callable[[], None] = lambda: None
        self._turn = threading.Condition()  # guards everything below but `_source`, which is the decode thread's own
        self._cache = PictureCache(cache_bytes)
        self._wish: Wish | None = None
        self._generation = 0
        self._prefetch = False
        self._painting = False
        self._closing = False
        self._back_to: int | None = None
        self._finish: Finish | None = None
        self._before: Picture | None = None
        """The frame before the wished one, where the finish needs it: the cache may have no room for two."""
        self._source: FrameSource | None = None
        self._painter = Painter(clip.table.look)
        self._threads = [
            threading.Thread(target=self._decode_loop, name="decoder", daemon=True),
            threading.Thread(target=self._paint_loop, name="painter", daemon=True),
        ]
        for thread in self._threads:
            thread.start()
        clip.on_close(self.close)

    def want(self, index: int, backward: bool = False) -> int:
        """Asks for a frame; any earlier wish is void. Returns the generation that the answer will carry."""
        with self._turn:
            self._generation += 1
            self._wish = Wish(index, self._generation)
            self._cache.look_at(index, backward)
            self._prefetch = True
            self._turn.notify_all()
            return self._generation

    @property
    def finish(self) -> Finish | None:
        """The last step of every frame from now on; None shows them as recorded, which is how they are kept."""
        return self._finish

    @finish.setter
    def finish(self, finish: Finish | None) -> None:
        with self._turn:
            self._finish, self._before = finish, None
            self._turn.notify_all()

    def cached(self) -> frozenset[int]:
        """Frames that can be shown at once (a snapshot; for the timeline and for tests)."""
        with self._turn:
            return frozenset(self._cache.indices())

    @property
    def cache_bytes(self) -> int:
        """Bytes that the kept pictures hold."""
        with self._turn:
            return self._cache.data_bytes

    def wait_idle(self, timeout_s: float | None = None) -> bool:
        """Waits until wishes are answered and reading ahead is done; for tests and measurements."""
        with self._turn:
            return self._turn.wait_for(self._is_idle, timeout_s)

    def close(self) -> None:
        """Ends the threads and lets go of the file. May be called twice."""
        with self._turn:
            self._closing = True
            self._turn.notify_all()
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join()

    def _is_idle(self) -> bool:
        return self._closing or not (self._wish or self._prefetch or self._painting)

    # ------------------------------------------------------------------------------------------- the paint thread

    def _paint_loop(self) -> None:
        while (work := self._next_to_paint()) is not None:
            wish, picture, finish, before = work
            try:
                frame = self._frame(picture, finish, before)
                self.deliver(frame, wish.generation)
            except Exception as error:  # noqa: BLE001  # the decode loop's door: the thread must live for the next wish
                self._failed(error, wish)
            with self._turn:
                self._painting = False
                self._turn.notify_all()

    def _next_to_paint(self) -> tuple[Wish, Picture, Finish | None, Picture | None] | None:
        with self._turn:
            while not self._closing:
                wish = self._wish
                picture = None if wish is None else self._cache.get(wish.index)
                if wish is not None and picture is not None and self._lacks(wish) is None:
                    self._wish = None
                    self._painting = True
                    return wish, picture, self._finish, self._frame_before(wish) if self._wants_two(wish) else None
                self._turn.wait()
            return None

    def _frame(self, picture: Picture, finish: Finish | None, before: Picture | None) -> Frame:
        seconds = self._clip.times.clip_seconds(picture.index)
        recorded = self._painter.pixels(picture.native)
        if finish is None:
            return Frame(picture.index, picture.pts, seconds, recorded)
        previous = None if before is None else self._painter.pixels(before.native)
        return Frame(picture.index, picture.pts, seconds, finish(recorded, previous), adjusted=True)

    def _wants_two(self, wish: Wish) -> bool:
        return self._finish is not None and self._finish.wants_previous and wish.index > 0

    def _frame_before(self, wish: Wish) -> Picture | None:
        kept = self._before
        return kept if kept is not None and kept.index == wish.index - 1 else self._cache.get(wish.index - 1)

    def _lacks(self, wish: Wish) -> int | None:
        """What must still be decoded before the wish can be painted: the frame before comes first, it is on the way."""
        if self._wants_two(wish) and self._frame_before(wish) is None:
            return wish.index - 1
        return wish.index if wish.index not in self._cache else None

    # ------------------------------------------------------------------------------------------ the decode thread

    def _decode_loop(self) -> None:
        while (errand := self._next_to_decode()) is not None:
            try:
                self._decode_one(errand)
            except TableWrong:
                self._rebuild()
            except Exception as error:  # noqa: BLE001  # one of the four doors: see above
                self._source_is_void()
                self._give_up(error)
        self._source_is_void()

    def _next_to_decode(self) -> int | None:
        """The wished frame if it is missing, else one to read ahead; waits while there is none. None: time to end."""
        with self._turn:
            while not self._closing:
                lacking = self._lacks(self._wish) if self._wish is not None else None
                if lacking is not None:
                    return lacking
                errand = self._errand() if self._prefetch else None
                if errand is not None:
                    return errand
                self._prefetch = False
                self._turn.notify_all()
                self._turn.wait()
            return None

    def _decode_one(self, errand: int) -> None:
        """Decodes one picture on the way to a frame."""
        count = len(self._clip.table)
        if not 0 <= errand < count:
            raise ClipError(f"{self._clip.path.name} has frames 0 to {count - 1}; there is no frame {errand}.")
        if self._source is None:
            self._source = self._clip.open_source()
        self._source.approach(errand)
        picture = self._source.read()
        if picture is None:
            raise TableWrong
        with self._turn:
            self._cache.put(picture)
            if self._wish is not None and self._wants_two(self._wish) and picture.index == self._wish.index - 1:
                self._before = picture
            if self._wish is not None and picture.index in (self._wish.index, self._wish.index - 1):
                self._turn.notify_all()

    def _errand(self) -> int | None:
        """The missing frame nearest to what is on screen: the way the person is going first, then the other side."""
        behind, ahead = self._cache.windows()
        ways = (self._behind, self._ahead) if behind > ahead else (self._ahead, self._behind)
        for way in ways:
            errand = way(behind, ahead)
            if errand is not None:
                return errand
        return None

    def _ahead(self, behind: int, ahead: int) -> int | None:
        focus, last = self._cache.focus, len(self._clip.table) - 1
        return self._cache.missing(range(focus + 1, min(last, focus + ahead) + 1))

    def _behind(self, behind: int, ahead: int) -> int | None:
        """Going back means decoding a whole group of pictures: begun only when half of what was kept is used up."""
        focus = self._cache.focus
        under_way = self._back_to
        if under_way is not None and focus - behind <= under_way < focus and under_way not in self._cache:
            return under_way
        self._back_to = self._cache.missing(range(focus - 1, max(0, focus - max(1, behind // 2)) - 1, -1))
        return self._back_to

    def _rebuild(self) -> None:
        self._source_is_void()
        with self._turn:
            self._cache.clear()
            self._before = None
        try:
            table = self._clip.rebuild(self._clip.table, cancel=lambda: self._closing)
        except Cancelled:
            return
        except AppError as error:
            self._give_up(error)
            return
        self._painter = Painter(table.look)
        self.rebuilt()

    def _source_is_void(self) -> None:
        if self._source is not None:
            self._source.close()
            self._source = None

    def _give_up(self, error: Exception) -> None:
        """The wish under way fails; without one, reading ahead ends until the next wish."""
        with self._turn:
            wish, self._wish = self._wish, None
            self._prefetch = False
            self._turn.notify_all()
        if wish is not None:
            self._failed(error, wish)
        else:
            _log.warning("reading ahead in %s failed", self._clip.path, exc_info=error)

    def _failed(self, error: Exception, wish: Wish) -> None:
        if not isinstance(error, AppError):
            _log.error("decoding frame %d of %s failed", wish.index, self._clip.path, exc_info=error)
            what = f"Frame {wish.index} of {self._clip.path.name} cannot be decoded."
            error = ClipError(what, fine="Other frames may still be shown.")
        self.fail(error, wish.generation)

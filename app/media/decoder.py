"""The decode thread: the newest wish first, pictures near it kept and fetched ahead.

`want` may be called from any thread and never waits. Each wish has a generation; the answer carries it, so that a late
answer of an older wish can be told and dropped. A wish that has been overtaken is not finished, but what it decoded on
the way stays in the cache.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass

from app.errors import AppError, Cancelled, ClipError
from app.media.cache import PictureCache
from app.media.clip import Clip
from app.media.frame import Frame, Painter, Picture
from app.media.source import FrameSource, TableWrong

CACHE_BYTES = 512 << 20
_log = logging.getLogger(__name__)

Deliver = Callable[[Frame, int], None]
Fail = Callable[[AppError, int], None]


@dataclass(frozen=True, slots=True)
class Wish:
    index: int
    generation: int
    backward: bool


class Decoder:
    """Decodes frames of one clip on its own thread.

    `deliver(frame, generation)`, `fail(error, generation)` and `rebuilt()` are called on that thread. `rebuilt` says
    that the clip's table was made anew, since decoding contradicted it: frame numbers may have changed.
    """

    def __init__(self, clip: Clip, cache_bytes: int = CACHE_BYTES, deliver: Deliver | None = None) -> None:
        self._clip = clip
        self._cache = PictureCache(cache_bytes)
        self.deliver: Deliver = deliver or (lambda _frame, _generation: None)
        self.fail: Fail = lambda _error, _generation: None
        self.rebuilt: Callable[[], None] = lambda: None
        self._turn = threading.Condition()
        self._wish: Wish | None = None
        self._generation = 0
        self._closing = False
        self._idle = True
        self._prefetch = True
        self._source: FrameSource | None = None
        self._back_to: int | None = None
        self._painter = Painter(clip.table.look)
        self._thread = threading.Thread(target=self._run, name="decoder", daemon=True)
        self._thread.start()
        clip.on_close(self.close)

    def want(self, index: int, backward: bool = False) -> int:
        """Asks for a frame; any earlier wish is void. Returns the generation that the answer will carry."""
        with self._turn:
            self._generation += 1
            self._wish = Wish(index, self._generation, backward)
            self._idle = False
            self._turn.notify_all()
            return self._generation

    def cached(self) -> frozenset[int]:
        """Frames that can be shown at once (a snapshot; for the timeline and for tests)."""
        with self._turn:
            return frozenset(self._cache.indices())

    @property
    def cache_bytes(self) -> int:
        """Bytes that the kept pictures hold."""
        return self._cache.data_bytes

    def wait_idle(self, timeout_s: float | None = None) -> bool:
        """Waits until wishes are answered and reading ahead is done; for tests and measurements."""
        with self._turn:
            return self._turn.wait_for(lambda: self._idle or self._closing, timeout_s)

    def close(self) -> None:
        """Ends the thread and lets go of the file. May be called twice."""
        with self._turn:
            self._closing = True
            self._turn.notify_all()
        if self._thread is not threading.current_thread():
            self._thread.join()

    def _run(self) -> None:
        while self._wait_for_work():
            wish = self._take()
            try:
                if wish is not None:
                    self._turn_for(wish)
                else:
                    self._read_ahead()
            except Exception as error:  # noqa: BLE001  # one of the four doors: the thread must live for the next wish
                self._source_is_void()
                self._prefetch = False
                self._failed(error, wish)
        self._source_is_void()

    def _wait_for_work(self) -> bool:
        """Waits for a wish or something to read ahead; False when it is time to end."""
        with self._turn:
            while self._wish is None and not self._prefetch and not self._closing:
                self._idle = True
                self._turn.notify_all()
                self._turn.wait()
            return not self._closing

    def _take(self) -> Wish | None:
        with self._turn:
            wish, self._wish = self._wish, None
            return wish

    def _turn_for(self, wish: Wish) -> None:
        self._cache.look_at(wish.index, wish.backward)
        try:
            picture = self._picture(wish)
        except TableWrong:
            self._rebuild()
            picture = self._picture(wish)
        self._prefetch = True
        if picture is not None:
            self.deliver(self._frame(picture), wish.generation)

    def _picture(self, wish: Wish) -> Picture | None:
        """The wished picture; None when a newer wish came first."""
        count = len(self._clip.table)
        if not 0 <= wish.index < count:
            raise ClipError(f"{self._clip.path.name} has frames 0 to {count - 1}; there is no frame {wish.index}.")
        kept = self._cache.get(wish.index)
        if kept is not None:
            return kept
        source = self._open_source()
        source.approach(wish.index)
        while not self._overtaken():
            picture = source.read()
            if picture is None:
                raise TableWrong
            self._keep(picture)
            if picture.index == wish.index:
                return picture
        return None

    def _keep(self, picture: Picture) -> None:
        with self._turn:  # `cached` may look from another thread
            self._cache.put(picture)

    def _overtaken(self) -> bool:
        return self._wish is not None or self._closing

    def _read_ahead(self) -> None:
        """Decodes one more picture that will probably be wanted, if there is one."""
        errand = self._errand()
        picture = None
        if errand is not None:
            source = self._open_source()
            try:
                source.approach(errand)
                picture = source.read()
            except TableWrong:
                self._rebuild()
        if picture is not None:
            self._keep(picture)
        self._prefetch = picture is not None

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
        return self._missing(range(focus + 1, min(last, focus + ahead) + 1))

    def _behind(self, behind: int, ahead: int) -> int | None:
        """Going back means decoding a whole group of pictures: begun only when half of what was kept is used up."""
        focus = self._cache.focus
        under_way = self._back_to
        if under_way is not None and focus - behind <= under_way < focus and under_way not in self._cache:
            return under_way
        self._back_to = self._missing(range(focus - 1, max(0, focus - max(1, behind // 2)) - 1, -1))
        return self._back_to

    def _missing(self, frames: range) -> int | None:
        return next((index for index in frames if index not in self._cache), None)

    def _rebuild(self) -> None:
        self._source_is_void()
        with self._turn:
            self._cache.clear()
        try:
            table = self._clip.rebuild(self._clip.table, cancel=lambda: self._closing)
        except Cancelled:
            return
        self._painter = Painter(table.look)
        self.rebuilt()

    def _open_source(self) -> FrameSource:
        if self._source is None:
            self._source = self._clip.open_source()
        return self._source

    def _source_is_void(self) -> None:
        if self._source is not None:
            self._source.close()
            self._source = None

    def _frame(self, picture: Picture) -> Frame:
        seconds = self._clip.times.clip_seconds(picture.index)
        return Frame(picture.index, picture.pts, seconds, self._painter.pixels(picture.native))

    def _failed(self, error: Exception, wish: Wish | None) -> None:
        if wish is None:
            _log.warning("reading ahead in %s failed", self._clip.path, exc_info=error)
        elif isinstance(error, AppError):
            self.fail(error, wish.generation)
        else:
            _log.error("decoding frame %d of %s failed", wish.index, self._clip.path, exc_info=error)
            what = f"Frame {wish.index} of {self._clip.path.name} cannot be decoded."
            self.fail(ClipError(what, fine="Other frames may still be shown."), wish.generation)

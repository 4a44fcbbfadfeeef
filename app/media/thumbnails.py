"""Small pictures for the timeline, made on their own thread by one decoder thread, to keep playing smooth.

A frame near a sync frame is stood for by that sync frame, which costs one picture to decode; "near" is half the
distance between the frames asked for.
"""

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable

from app.errors import AppError
from app.jobs import Post
from app.media.clip import Clip
from app.media.frame import Painter, Pixels
from app.media.source import PyAvSource, TableWrong

KEPT = 512
_log = logging.getLogger(__name__)


class Thumbnails:
    """Small pictures of one clip. `request`, `get` and `on_ready` belong to the thread that `post` posts to."""

    def __init__(self, clip: Clip, post: Post) -> None:
        self._clip, self._post = clip, post
        self.on_ready: Callable[[int], None] = lambda _frame: None
        self._made: OrderedDict[int, Pixels] = OrderedDict()
        self._turn = threading.Condition()
        self._errands: list[tuple[int, int]] = []
        self._height_px = 64
        self._round = 0
        self._closing = False
        self._thread: threading.Thread | None = None
        clip.on_close(self.close)

    def request(self, frames: Iterable[int], height_px: int = 64) -> None:
        """Asks for these frames, and no longer for those asked before. `height_px`: height of the upright picture."""
        count = len(self._clip.table)
        wanted = sorted({frame for frame in frames if 0 <= frame < count})
        if height_px != self._height_px:
            self._made.clear()
        spacing = (wanted[-1] - wanted[0]) // max(1, len(wanted) - 1) if wanted else 0
        errands = [(frame, self._stand_in(frame, spacing // 2)) for frame in wanted if frame not in self._made]
        with self._turn:
            self._errands, self._height_px = errands, height_px
            self._round += 1
            if errands and self._thread is None and not self._closing:
                self._thread = threading.Thread(target=self._run, name="thumbnails", daemon=True)
                self._thread.start()
            self._turn.notify_all()

    def get(self, frame: int) -> Pixels | None:
        """The small picture for a frame that was requested: uint8 (height, width, 4) BGRA, read-only; None: not yet."""
        pixels = self._made.get(frame)
        if pixels is not None:
            self._made.move_to_end(frame)
        return pixels

    def nearest(self, frame: int) -> Pixels | None:
        """The small picture made for the frame nearest to this one; None when there is none yet."""
        return self._made[min(self._made, key=lambda made: abs(made - frame))] if self._made else None

    def close(self) -> None:
        """Ends the thread. May be called twice."""
        with self._turn:
            self._closing = True
            self._turn.notify_all()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()

    def _stand_in(self, frame: int, near: int) -> int:
        sync = self._clip.table.sync_before(frame)
        return sync if frame - sync <= near else frame

    def _run(self) -> None:
        table, path = self._clip.table, self._clip.path
        try:
            source = PyAvSource(path, table, one_thread=True)
        except AppError as error:
            _log.warning("no thumbnails of %s: %s", path, error)
            return
        painter = Painter(table.look)
        sideways, full = table.look.turn.sideways, table.look
        try:
            while (errand := self._next()) is not None:
                frame, stand_in, height_px, turn = errand
                pixels = None
                source.approach(stand_in)
                while turn == self._round and not self._closing and (picture := source.read()) is not None:
                    if picture.index == stand_in:
                        stored_px = max(1, round(height_px * full.height / full.width)) if sideways else height_px
                        pixels = painter.pixels(picture.native, stored_px)
                        break
                if pixels is not None:
                    self._post(self._keeper(frame, pixels, height_px))
        except (TableWrong, AppError) as error:
            _log.warning("thumbnails of %s ended: %s", path, error)
        finally:
            source.close()

    def _next(self) -> tuple[int, int, int, int] | None:
        with self._turn:
            while not self._errands and not self._closing:
                self._turn.wait()
            if self._closing:
                return None
            frame, stand_in = self._errands.pop(0)
            return frame, stand_in, self._height_px, self._round

    def _keeper(self, frame: int, pixels: Pixels, height_px: int) -> Callable[[], None]:
        def keep() -> None:
            if height_px != self._height_px:
                return
            self._made[frame] = pixels
            while len(self._made) > KEPT:
                self._made.popitem(last=False)
            self.on_ready(frame)

        return keep

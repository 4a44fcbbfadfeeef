"""Where things are on the timeline: frames and rows to pixels and back, what is in view, how far it scrolls."""

from bisect import bisect_right
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from annotations.frames import Span
from annotations.model import Mark, Track
from ui import theme
from ui.timeline.lanes import Lanes
from ui.timeline.ruler import Clock
from ui.timeline.scale import Scale
from ui.timeline.thumbnail_strip import ThumbnailStrip

if TYPE_CHECKING:
    from app.session import Session
    from app.workspace import Workspace

LANE_PX: Final = 22
RULER_PX: Final = 28


class Places(QWidget):
    """The widget's geometry, and what of the session is shown in it."""

    view_changed = Signal()
    """Zoom, place or size of the visible part have changed."""

    def __init__(self, workspace: "Workspace", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.lanes = Lanes()
        self.clock = Clock(None, 0, 0.0)
        self.scale = Scale.fitting(0, 1)
        self.strip = ThumbnailStrip(self.update, self)
        self.strip_open = True
        self.curve: tuple[str, npt.NDArray[np.float64]] | None = None
        self.names_width = theme.px(168)
        self.scroll_y = 0

    # -- the session ---------------------------------------------------------------------------------------------

    @property
    def session(self) -> "Session | None":
        return self.workspace.session

    @property
    def current_frame(self) -> int:
        return self.session.frame if self.session is not None else 0

    @property
    def loop(self) -> Span | None:
        player = self.session.player if self.session is not None else None
        return player.loop if player is not None else None

    def set_loop(self, loop: Span | None) -> None:
        player = self.session.player if self.session is not None else None
        if player is not None:
            player.loop = loop
            self.update()

    @property
    def chosen_range(self) -> Span | None:
        return self.session.range if self.session is not None else None

    @property
    def marks(self) -> Sequence[Mark]:
        """Those of the clip, by frame."""
        ref = self.session.clip_ref if self.session is not None else None
        return self.session.index.marks_of(ref.id) if self.session is not None and ref is not None else ()

    def is_locked(self, track: Track) -> bool:
        return self.session is not None and self.session.view.is_locked(track)

    @property
    def last_frame(self) -> int:
        return max(self.scale.frame_count - 1, 0)

    # -- places --------------------------------------------------------------------------------------------------

    @property
    def ruler_height(self) -> int:
        return theme.px(RULER_PX)

    @property
    def strip_height(self) -> int:
        if self.strip.source is None:
            return 0
        if not self.strip_open:
            return theme.px(18)
        # lanes come first: a low timeline has a low strip
        spare = self.height() - self.ruler_height - self.curve_height - 4 * self.lane_height
        return min(theme.px(42), max(theme.px(18), spare))

    @property
    def lanes_top(self) -> int:
        return self.ruler_height + self.strip_height

    @property
    def curve_height(self) -> int:
        return theme.px(40) if self.curve is not None else 0

    @property
    def lane_height(self) -> int:
        return theme.px(LANE_PX)

    @property
    def lanes_area(self) -> QRect:
        """Where lanes are painted, without names: whole lanes only, where not all of them have room."""
        height = max(0, self.height() - self.curve_height - self.lanes_top)
        if self.content_height > height > self.lane_height:
            height -= height % self.lane_height
        return QRect(self.names_width, self.lanes_top, self.width() - self.names_width, height)

    @property
    def content_height(self) -> int:
        return self.lanes.height * self.lane_height

    def frame_at(self, x: float) -> int:
        return self.scale.frame_at(x - self.names_width)

    def x_of(self, frame: int) -> float:
        """Middle of a frame in widget pixels."""
        return self.names_width + self.scale.middle(frame)

    def row_at(self, y: float) -> int | None:
        area = self.lanes_area
        if not area.top() <= y <= area.bottom():
            return None
        row = bisect_right(self.lanes.tops, int(y - area.top() + self.scroll_y) // self.lane_height) - 1
        return row if 0 <= row < len(self.lanes) else None

    def row_rect(self, row: int) -> QRectF:
        """The row over the whole width, in widget pixels."""
        tops = self.lanes.tops
        top = self.lanes_top + tops[row] * self.lane_height - self.scroll_y
        return QRectF(0, top, self.width(), (tops[row + 1] - tops[row]) * self.lane_height)

    def rows_between(self, top: float, bottom: float) -> range:
        """The rows that are at least partly between two heights of the widget, inside the lanes' area."""
        area, tops = self.lanes_area, self.lanes.tops
        first = (max(top, area.top()) - area.top() + self.scroll_y) / self.lane_height
        last = (min(bottom, area.bottom()) - area.top() + self.scroll_y) / self.lane_height
        return range(max(0, bisect_right(tops, first) - 1), min(len(self.lanes), bisect_right(tops, last)))

    # -- the view ------------------------------------------------------------------------------------------------

    def set_scale(self, scale: Scale) -> None:
        if scale != self.scale:
            self.scale = scale
            self.update()
            self.view_changed.emit()

    def set_scroll(self, scroll: int) -> None:
        """Scrolls to the nearest whole row."""
        most = max(0, self.content_height - self.lanes_area.height())
        tops, wanted = self.lanes.tops, scroll / self.lane_height
        below = min(bisect_right(tops, wanted), len(tops) - 1)
        nearest = min((tops[max(below - 1, 0)], tops[below]), key=lambda top: abs(top - wanted))
        scroll = min(nearest * self.lane_height, most)
        if scroll != self.scroll_y:
            self.scroll_y = scroll
            self.update()
            self.view_changed.emit()

    def set_names_width(self, width: int) -> None:
        self.names_width = min(max(width, theme.px(60)), max(theme.px(60), self.width() // 2))
        self.set_scale(self.scale.resized(self.width() - self.names_width))
        self.update()

    def show_row(self, row: int) -> None:
        """Scrolls just far enough that a lane is in view."""
        top, height = self.lanes.tops[row] * self.lane_height, self.lanes_area.height()
        below = self.lanes.tops[row + 1] * self.lane_height
        if top < self.scroll_y:
            self.set_scroll(top)
        elif below > self.scroll_y + height:
            self.set_scroll(below - height)

    def repaint_rows_of(self, tracks: Collection[str]) -> None:
        """These tracks look different, and all rows are where they were: only theirs that are in view are painted."""
        area = self.lanes_area
        for place in self.rows_between(area.top(), area.bottom()):
            if self.lanes.rows[place].track in tracks:
                # what is drawn on a lane's edges may reach a pixel over them
                self.update(self.row_rect(place).toAlignedRect().adjusted(0, -1, 0, 1))

    def rows_changed(self) -> None:
        """Rows came or went: the scroll bar and the picture must follow."""
        self.set_scroll(self.scroll_y)
        self.update()
        self.view_changed.emit()

    def open_strip(self, shown: bool) -> None:
        self.strip_open = shown
        self.rows_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.scale = self.scale.resized(self.width() - self.names_width)
        self.set_scroll(self.scroll_y)
        self.view_changed.emit()

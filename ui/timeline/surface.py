"""The painted part of the timeline and what the mouse does on it."""

from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from annotations.frames import Span
from annotations.model import Track
from ui import theme
from ui.figures import frame_text, time_text
from ui.timeline import picture, ruler
from ui.timeline.gestures import DragLoop, Gesture, MoveKeyframe, Pan, ResizeNames, Scrub
from ui.timeline.lane_menu import hint_at, lane_menu
from ui.timeline.lane import REACH_PX, keyframe_at
from ui.timeline.lanes import Lanes
from ui.timeline.ruler import Clock
from ui.timeline.scale import Scale
from ui.timeline.thumbnail_strip import ThumbnailStrip

if TYPE_CHECKING:
    from app.session import Session
    from app.workspace import Workspace

ZOOM_STEP: Final = 1.25
GRIP_PX: Final = 4


class Surface(QWidget):
    """Ruler, thumbnails, lanes, playhead. Vertical and horizontal position are set by whoever owns the scroll bars."""

    view_changed = Signal()
    """Zoom, place or size of the visible part have changed."""
    hint_changed = Signal(str)
    """What the mouse can do where it is; empty when it leaves."""

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
        self._wheel_rest = 0.0
        """Pixels the wheel was turned that do not yet make a lane."""
        self._hint = ""
        self.wish: int | None = None
        """The frame that is wished for while the mouse scrubs; the playhead shows the one on screen."""
        self.gesture: Gesture | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName("Timeline")
        self.setMinimumHeight(theme.px(96))

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

    def seek(self, frame: int, *, wish: bool = False) -> None:
        self.wish = frame if wish else None
        if self.session is not None:
            self.session.seek(frame)
        self.update()

    def is_locked(self, track: Track) -> bool:
        return self.session is not None and self.session.view.is_locked(track)

    def tell(self, text: str) -> None:
        self.workspace.messages.tell(text, replace="edit")

    # -- places --------------------------------------------------------------------------------------------------

    @property
    def ruler_height(self) -> int:
        return theme.px(24)

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
        return theme.px(22)

    @property
    def lanes_area(self) -> QRect:
        """Where lanes are painted, without names: whole lanes only, where not all of them have room."""
        height = max(0, self.height() - self.curve_height - self.lanes_top)
        if self.content_height > height > self.lane_height:
            height -= height % self.lane_height
        return QRect(self.names_width, self.lanes_top, self.width() - self.names_width, height)

    @property
    def content_height(self) -> int:
        return len(self.lanes) * self.lane_height

    def frame_at(self, x: float) -> int:
        return self.scale.frame_at(x - self.names_width)

    def x_of(self, frame: int) -> float:
        """Middle of a frame in widget pixels."""
        return self.names_width + self.scale.middle(frame)

    def row_at(self, y: float) -> int | None:
        area = self.lanes_area
        if not area.top() <= y <= area.bottom():
            return None
        row = int(y - area.top() + self.scroll_y) // self.lane_height
        return row if 0 <= row < len(self.lanes) else None

    def row_rect(self, row: int) -> QRectF:
        """The row over the whole width, in widget pixels."""
        top = self.lanes_top + row * self.lane_height - self.scroll_y
        return QRectF(0, top, self.width(), self.lane_height)

    def keyframe_near(self, at: QPointF) -> tuple[Track, int] | None:
        row = self.row_at(at.y())
        if row is None or at.x() < self.names_width:
            return None
        lane = self.lanes.lane(row)
        frame = keyframe_at(lane, self.scale, at.x() - self.names_width, theme.px(REACH_PX))
        return (lane.track, frame) if frame is not None else None

    # -- the view ------------------------------------------------------------------------------------------------

    def set_scale(self, scale: Scale) -> None:
        if scale != self.scale:
            self.scale = scale
            self.update()
            self.view_changed.emit()

    def set_scroll(self, scroll: int) -> None:
        """Scrolls to the nearest whole lane."""
        most = max(0, self.content_height - self.lanes_area.height())
        scroll = min(max(round(scroll / self.lane_height) * self.lane_height, 0), most)
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
        top, height = row * self.lane_height, self.lanes_area.height()
        if top < self.scroll_y:
            self.set_scroll(top)
        elif top + self.lane_height > self.scroll_y + height:
            self.set_scroll(top + self.lane_height - height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.scale = self.scale.resized(self.width() - self.names_width)
        self.set_scroll(self.scroll_y)
        self.view_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture.paint(painter, self, QRectF(event.rect()))

    # -- the mouse -----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.session is None or not self.scale.frame_count:
            return
        at = event.position()
        if event.button() == Qt.MouseButton.MiddleButton:
            self.gesture = Pan(self, at)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.gesture = self._pressed(at, event.modifiers())
        self._set_cursor(at)

    def _pressed(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Gesture | None:
        if self._on_border(at):
            return ResizeNames(self)
        if at.x() < self.names_width:
            self._pressed_name(at, modifiers)
            return None
        if at.y() < self.ruler_height:
            edge = ruler.loop_edge_at(at.x() - self.names_width, self.scale, self.loop, theme.px(GRIP_PX))
            if edge or modifiers & Qt.KeyboardModifier.AltModifier:
                return DragLoop(self, at, edge)
            return Scrub(self, at)
        near = self.keyframe_near(at)
        if near is not None:
            track, frame = near
            self._select(track.id, modifiers)
            self.seek(frame)
            return MoveKeyframe(self, at, track, frame)
        return Scrub(self, at)

    def _pressed_name(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if self.strip.source is not None and self.ruler_height <= at.y() < self.lanes_top:
            self.strip_open = not self.strip_open
            self.set_scroll(self.scroll_y)
            self.update()
            self.view_changed.emit()
            return
        row = self.row_at(at.y())
        if row is not None:
            self._select(self.lanes.ids[row], modifiers)

    def _select(self, track: str, modifiers: Qt.KeyboardModifier) -> None:
        if self.session is None:
            return
        if modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            self.session.selection.toggle(track)
        elif self.session.selection.primary != track:
            self.session.selection.select(track)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position().y())
        track = self.lanes.track(row) if row is not None else None
        if track is None or track.keyframes.span is None or self.session is None:
            self.mousePressEvent(event)
            return
        self.gesture = None
        self.session.selection.select(track.id)
        self.seek(track.keyframes.span.first)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.gesture is not None:
            self.gesture.move(event.position())
        self._set_cursor(event.position())
        self._tell_hint(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        self._tell_hint(None)
        super().leaveEvent(event)

    def _tell_hint(self, at: QPointF | None) -> None:
        hint = hint_at(self, at) if at is not None and self.session is not None else ""
        if hint != self._hint:
            self._hint = hint
            self.hint_changed.emit(hint)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = QPointF(event.pos())
        row = self.row_at(at.y())
        if self.session is None or self.gesture is not None:
            return
        if row is not None and self.lanes.ids[row] not in self.session.selection:
            self.session.selection.select(self.lanes.ids[row])
        menu = lane_menu(self, row is not None)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gesture, self.gesture = self.gesture, None
        if gesture is not None:
            gesture.release(event.position())
        self._set_cursor(event.position())
        self.update()

    def cancel(self) -> bool:
        """Takes the gesture under the mouse back. False if there was none."""
        gesture, self.gesture = self.gesture, None
        self.wish = None
        if gesture is None:
            return False
        gesture.cancel()
        self.update()
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn, modifiers = event.angleDelta(), event.modifiers()
        pixels = event.pixelDelta() if not event.pixelDelta().isNull() else QPoint(turn.x() // 2, turn.y() // 2)
        # some platforms turn Shift + wheel into a horizontal one, others do not
        if modifiers & Qt.KeyboardModifier.ShiftModifier or abs(turn.x()) > abs(turn.y()):
            self.set_scale(self.scale.panned(-(pixels.x() or pixels.y())))
        elif event.position().x() < self.names_width or modifiers & Qt.KeyboardModifier.ControlModifier:
            self._wheel_rest -= pixels.y()
            lanes = int(self._wheel_rest / self.lane_height)
            self._wheel_rest -= lanes * self.lane_height
            self.set_scroll(self.scroll_y + lanes * self.lane_height)
        else:
            factor = ZOOM_STEP ** (turn.y() / 120)
            self.set_scale(self.scale.zoomed(factor, event.position().x() - self.names_width))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (event.key() == Qt.Key.Key_Escape and self.cancel()):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # while the mouse holds something, Esc is ours and not the window's
        over = event.type() == QEvent.Type.ShortcutOverride and self.gesture is not None
        if over and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _tip(self, at: QPointF) -> str:
        if at.x() < self.names_width:
            row = self.row_at(at.y())
            return self.lanes.lane(row).name if row is not None else ""
        near = self.keyframe_near(at)
        frame = near[1] if near is not None else self.frame_at(at.x())
        text = f"{frame_text(frame)} · {time_text(self.clock.seconds(frame))}"
        return f"Keyframe {text}" if near is not None else text if self.scale.frame_count else ""

    def _on_border(self, at: QPointF) -> bool:
        return abs(at.x() - self.names_width) <= theme.px(GRIP_PX) and at.y() >= self.ruler_height

    def _set_cursor(self, at: QPointF) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if isinstance(self.gesture, Pan):
            shape = Qt.CursorShape.ClosedHandCursor
        elif isinstance(self.gesture, ResizeNames) or self._on_border(at):
            shape = Qt.CursorShape.SplitHCursor
        elif isinstance(self.gesture, MoveKeyframe) or self.keyframe_near(at) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        elif at.y() < self.ruler_height and at.x() > self.names_width:
            edge = ruler.loop_edge_at(at.x() - self.names_width, self.scale, self.loop, theme.px(GRIP_PX))
            shape = Qt.CursorShape.SizeHorCursor if edge else shape
        self.setCursor(shape)

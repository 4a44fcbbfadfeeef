"""The painted part of the timeline: it hands mouse, wheel and keys to who knows what they mean."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from ui import theme
from ui.figures import frame_text, time_text
from ui.timeline import hands, menus, picture
from ui.timeline.area_curve import curve_of
from ui.timeline.chosen import Chosen
from ui.timeline.deleting import delete_chosen
from ui.timeline.gestures import Gesture, Pan
from ui.timeline.hits import Hit, What, hit_at
from ui.timeline.key_cursor import KeyCursor
from ui.timeline.places import Places
from ui.words import named, tr

if TYPE_CHECKING:
    from app.workspace import Workspace

ZOOM_STEP: Final = 1.25
SNAP_PX: Final = 5.0
"""How near a dragged thing must come to the playhead, a mark or an end of loop or range to land on it."""
HOVERED: Final = (What.RULER, What.STRIP, What.MARK, What.LOOP_EDGE, What.RANGE_EDGE)
"""Where the frame under the mouse is shown before it is gone to."""


class Surface(Places):
    """Ruler, thumbnails, lanes, playhead. Vertical and horizontal position are set by whoever owns the scroll bars."""

    hint_changed = Signal(str)
    """What the mouse can do where it is; empty when it leaves."""
    hovered = Signal(object, int)
    """The frame under the mouse on ruler or thumbnails and where, in pixels; None: it is elsewhere."""

    def __init__(self, workspace: "Workspace", parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.language = "en"
        self.total = 0
        """Tracks of the clip, whichever of them have lanes."""
        self.findings: list[tuple[int, str]] = []
        """Frame and colour of each finding in the clip."""
        self.wish: int | None = None
        """The frame that is wished for while the mouse scrubs; the playhead shows the one on screen."""
        self.gesture: Gesture | None = None
        self.chosen = Chosen(self.update)
        self.mark: str | None = None
        """The mark that was clicked last."""
        self.keyboard = KeyCursor(self)
        self.hover_row: int | None = None
        self.over_corner = False
        self._wheel_rest = 0.0
        """Pixels the wheel was turned that do not yet make a lane."""
        self._hint = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumHeight(theme.px(96))
        named(
            self, tr("Timeline"), tr("Frames run to the right, one lane for each track. Alt+T uses the keyboard here.")
        )

    # -- what gestures and menus do ------------------------------------------------------------------------------

    def seek(self, frame: int, *, wish: bool = False) -> None:
        self.wish = frame if wish else None
        if self.session is not None:
            self.session.seek(frame)
        self.update()

    def tell(self, text: str) -> None:
        self.workspace.messages.tell(text, replace="edit")

    def snapped(self, frame: int) -> int:
        """The frame itself, or that of the playhead, a mark, or an end of loop or range, if one is very near."""
        near = [self.current_frame, *(mark.frame for mark in self.marks)]
        for span in (self.loop, self.chosen_range):
            near += (span.first, span.last) if span is not None else ()
        reach = theme.px(SNAP_PX) * self.scale.per_px
        best = min(near, key=lambda each: abs(each - frame))
        return best if abs(best - frame) <= reach else frame

    def choose_mark(self, mark: str | None) -> None:
        if mark != self.mark:
            self.mark = mark
            self.update()

    def unfold(self, track: str, unfolded: bool) -> None:
        """Shows or hides a lane's attributes and area."""
        self.lanes.unfold(track, unfolded)
        self.rows_changed()
        self.show_lane(track)

    def show_lane(self, track: str) -> None:
        """Scrolls so that a lane and what is unfolded below it are in view; the lane itself where that is too much."""
        row = self.lanes.row(track)
        if row is not None:
            last = row
            while last + 1 < len(self.lanes) and self.lanes.rows[last + 1].track == track:
                last += 1
            self.show_row(last)
            self.show_row(row)

    def unfold_all(self, unfolded: bool) -> None:
        self.lanes.unfold_all(unfolded)
        self.rows_changed()

    def zoom_at(self, factor: float, x: float) -> None:
        self.set_scale(self.scale.zoomed(factor, x - self.names_width))

    @property
    def corner_words(self) -> str:
        """How many lanes there are, of how many tracks."""
        shown = len(self.lanes.tracks)
        return tr("{shown} of {total} lanes", shown=shown, total=self.total) if shown != self.total else tr("Lanes")

    def cancel(self) -> bool:
        """Takes the gesture under the mouse back. False if there was none."""
        gesture, self.gesture = self.gesture, None
        self.wish = None
        if gesture is None:
            return False
        gesture.cancel()
        self.update()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture.paint(painter, self, QRectF(event.rect()))

    # -- the mouse -----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if event.button() == Qt.MouseButton.MiddleButton and self.scale.frame_count:
            self.gesture = Pan(self, at)
        elif event.button() == Qt.MouseButton.LeftButton and self.gesture is None:
            hit = hit_at(self, at)
            self.keyboard.leave()
            if hit.what not in (What.MARK, What.CORNER):
                self.choose_mark(None)
            self.gesture = hands.pressed(self, hit, at, event.modifiers())
        self.hovered.emit(None, 0)
        self._follow(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        hit = hit_at(self, event.position())
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if plain and hands.double_clicked(self, hit):
            self.gesture = None
            self.update()
        else:
            self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.gesture is not None:
            self.gesture.move(event.position())
        self._follow(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gesture, self.gesture = self.gesture, None
        if gesture is not None:
            gesture.release(event.position())
        self._follow(event.position())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._light(None, over_corner=False)
        self._tell_hint("")
        self.hovered.emit(None, 0)
        super().leaveEvent(event)

    def _follow(self, at: QPointF) -> None:
        """Cursor, hint, lit row and preview for where the mouse is."""
        hit = hit_at(self, at) if self.session is not None else Hit(What.NOTHING)
        self.setCursor(hands.cursor_shape(hit, self.gesture))
        self._tell_hint(hands.hint_for(hit) if self.scale.frame_count else "")
        if self.gesture is None:
            self._light(self.row_at(at.y()), over_corner=hit.what is What.CORNER)
            if hit.what in HOVERED:
                self.hovered.emit(hit.frame, round(at.x()))
            else:
                self.hovered.emit(None, 0)

    def _light(self, row: int | None, *, over_corner: bool) -> None:
        for each in {self.hover_row, row} if row != self.hover_row else ():
            if each is not None and each < len(self.lanes):
                self.update(self.row_rect(each).toAlignedRect())
        if over_corner != self.over_corner:
            self.update(0, 0, self.names_width, self.ruler_height)
        self.hover_row, self.over_corner = row, over_corner

    def _tell_hint(self, hint: str) -> None:
        if hint != self._hint:
            self._hint = hint
            self.hint_changed.emit(hint)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """As in most editors: plain scrolls, Shift goes sideways, Ctrl zooms at the mouse."""
        turn, modifiers = event.angleDelta(), event.modifiers()
        pixels = event.pixelDelta() if not event.pixelDelta().isNull() else QPoint(turn.x() // 2, turn.y() // 2)
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self.zoom_at(ZOOM_STEP ** ((turn.y() or turn.x()) / 120), event.position().x())
        # some platforms turn Shift + wheel into a horizontal one, others do not
        elif modifiers & Qt.KeyboardModifier.ShiftModifier or abs(turn.x()) > abs(turn.y()):
            self.set_scale(self.scale.panned(-(pixels.x() or pixels.y())))
        else:
            self._wheel_rest -= pixels.y()
            lanes = int(self._wheel_rest / self.lane_height)
            self._wheel_rest -= lanes * self.lane_height
            self.set_scroll(self.scroll_y + lanes * self.lane_height)
        self._follow(event.position())
        event.accept()

    # -- menus ---------------------------------------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.session is None or self.gesture is not None:
            return
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.show_menu_of_cursor()
            return
        hit = hit_at(self, QPointF(event.pos()))
        if hit.track is not None and hit.track.id not in self.session.selection:
            self.session.selection.select(hit.track.id)
        self._pop_up(menus.menu_for(self, hit), event.globalPos())

    def show_menu_of_cursor(self) -> None:
        """The menu of where the keyboard stands, below it."""
        row = self.lanes.row(self.keyboard.track) if self.keyboard.track is not None else None
        if row is None or self.keyboard.frame is None:
            self.show_lanes_menu()
            return
        hit = Hit(What.KEYFRAME, self.keyboard.frame, row, self.lanes.track(row))
        at = QPoint(round(self.x_of(self.keyboard.frame)), round(self.row_rect(row).bottom()))
        self._pop_up(menus.menu_for(self, hit), self.mapToGlobal(at))

    def show_lanes_menu(self) -> None:
        self._pop_up(menus.lanes_menu(self), self.mapToGlobal(QPoint(0, self.ruler_height)))

    def _pop_up(self, menu: QMenu, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.hovered.emit(None, 0)
        menu.popup(at)

    # -- the keyboard --------------------------------------------------------------------------------------------

    def take_keyboard(self) -> bool:
        """Puts the cursor onto the lanes and the keyboard here. False if there is no lane."""
        if not self.keyboard.begin():
            return False
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        # a menu gives the keyboard back when it closes
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.keyboard.leave()
        super().focusOutEvent(event)

    def _wants(self, event: QKeyEvent) -> bool:
        """Whether a key is ours: while the mouse holds something, something is chosen, or the cursor is here."""
        if self.keyboard.wants(event):
            return True
        chosen = len(self.chosen) > 0 or self.mark is not None
        if event.modifiers():
            return False
        if event.key() == Qt.Key.Key_Escape:
            return self.gesture is not None or chosen
        return event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and chosen

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._wants(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif not self.keyboard.pressed(event):
            delete_chosen(self)

    def _escape(self) -> None:
        if self.cancel():
            return
        if len(self.chosen) or self.mark is not None:
            self.chosen.clear()
            self.choose_mark(None)
            return
        from ui.panels.keyboard_focus import back_to_picture

        self.keyboard.leave()
        back_to_picture(self)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wants(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _tip(self, at: QPointF) -> str:
        hit = hit_at(self, at)
        where = f"{frame_text(hit.frame)} · {time_text(self.clock.seconds(hit.frame))}"
        match hit.what:
            case What.NAME | What.ARROW if hit.track is not None and hit.row is not None:
                return self.lanes.lane(hit.row).name
            case What.EYE:
                return tr("Hide or show on the picture")
            case What.LOCK:
                return tr("Lock or unlock")
            case What.CORNER:
                return tr("Order and filter of the lanes")
            case What.KEYFRAME:
                return tr("Keyframe {where}", where=where)
            case What.MARK if hit.mark is not None:
                return f"{where}\n{hit.mark.note}".strip()
            case What.AREA if hit.track is not None:
                return f"{where}\n{curve_of(hit.track, self.last_frame).words(hit.frame)}".strip()
            case What.BAR | What.LANE | What.VALUE:
                return where
            case _:
                return ""

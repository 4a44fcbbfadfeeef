"""How a row of the track list is painted."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotations.model import Review, Track
from ui import theme
from ui.elided import shortened
from ui.icons import paint_icon
from ui.models.track_model import TRACK, Column, TrackModel
from ui.models.track_words import keyframes_text
from ui.timeline.lane_painting import diamond

Index = QModelIndex | QPersistentModelIndex
LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
ROW_PX: Final = 25
DIAMOND_PX: Final = 15
"""In front of the number of keyframes."""
REVIEW_ICONS: Final = {
    Review.DRAFT: ("", "dim"),
    Review.REVIEWED: ("check", "normal"),
    Review.ACCEPTED: ("check-all", "good"),
    Review.CONTESTED: ("alert-circle-outline", "bad"),
}


class TrackRows(QStyledItemDelegate):
    """Colour, name, first frame, keyframes, review, lock, eye."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(40), theme.px(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, track = index.model(), index.data(TRACK)
        if not isinstance(model, TrackModel):
            return
        if not isinstance(track, Track):
            self._heading(painter, QRectF(option.rect), model, index)  # pyright: ignore[reportAttributeAccessIssue]
            return
        look = theme.current()
        area = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        chosen, over = bool(state & QStyle.StateFlag.State_Selected), bool(state & QStyle.StateFlag.State_MouseOver)
        ground = look.selection if chosen else look.hover if over else look.panel
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, QColor(ground))
        painter.setPen(QColor(theme.mix(look.panel, look.line, 0.6)))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        hidden = model.is_hidden(track)
        text = theme.readable(look.dim, ground) if hidden else look.text
        match Column(index.column()):
            case Column.NAME:
                inside = area.adjusted(theme.px(12) if track.group else 0, 0, 0, 0)
                self._name(painter, inside, str(index.data()), model.colour(track), text)
            case Column.FIRST:
                # both ends or the first one, never a part of a number
                words = str(index.data())
                if theme.text_width("mono_small", words) > area.width():
                    words = words.partition(" ")[0]
                self._words(painter, area, words, theme.readable(look.dim, ground), mono=True)
            case Column.KEYFRAMES:
                self._keyframes(painter, area, track, theme.readable(look.dim, ground))
            case Column.REVIEW:
                name, role = REVIEW_ICONS[track.review]
                self._icon(painter, area, name, role)
            case Column.LOCK:
                locked = model.is_locked(track)
                name = "lock-outline" if locked else "lock-open-variant-outline" if over or chosen else ""
                self._icon(painter, area, name, "normal" if locked else theme.mix(ground, look.dim, 0.7))
            case Column.EYE:
                self._icon(painter, area, "eye-off-outline" if hidden else "eye-outline", "dim" if hidden else "normal")
        painter.restore()

    def _heading(self, painter: QPainter, area: QRectF, model: TrackModel, index: Index) -> None:
        """A group's name and size over the whole row, with an arrow that folds it."""
        look = theme.current()
        painter.fillRect(area, QColor(theme.mix(look.panel, look.raised, 0.7)))
        folded = model.group(index.row()) in model.folded
        arrow = QRectF(area.left() + theme.px(4), area.top(), theme.px(22), area.height())
        self._icon(painter, arrow, "chevron-right" if folded else "chevron-down", "dim")
        painter.setPen(QColor(look.heading))
        painter.setFont(theme.font("text"))
        words = area.adjusted(theme.px(32), 0, -theme.px(6), 0)
        painter.drawText(words, LEFT, shortened(str(index.data()), painter.font(), words.width()))

    def _name(self, painter: QPainter, area: QRectF, name: str, colour: str, text: str) -> None:
        size = theme.px(9)
        x = area.left() + theme.px(11)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(x, area.center().y() - size / 2, size, size), 2, 2)
        painter.setPen(QColor(text))
        painter.setFont(theme.font("text"))
        words = area.adjusted(theme.px(32), 0, -theme.px(4), 0)
        # the number at the end tells tracks of one kind apart: it is never the part that is cut
        painter.drawText(words, LEFT, shortened(name, painter.font(), words.width()))

    def _words(self, painter: QPainter, area: QRectF, words: str, colour: str, *, mono: bool = False) -> None:
        painter.setPen(QColor(colour))
        painter.setFont(theme.font("mono_small" if mono else "small"))
        painter.drawText(area, LEFT, words)

    def _keyframes(self, painter: QPainter, area: QRectF, track: Track, colour: str) -> None:
        half = theme.px(4.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawPath(diamond(half).translated(QPointF(area.left() + half + 1, area.center().y())))
        self._words(painter, area.adjusted(theme.px(DIAMOND_PX), 0, 0, 0), keyframes_text(track), colour)

    def _icon(self, painter: QPainter, area: QRectF, name: str, role: str) -> None:
        if name:
            size = theme.px(15)
            at = area.center() - QPointF(size / 2, size / 2)
            paint_icon(painter, name, role, round(at.x()), round(at.y()), size)

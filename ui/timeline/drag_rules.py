"""What all drags on lanes share: locked tracks stay, changed ones are left alone, and what would come of it is told."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from annotations.model import Track
from ui import theme
from ui.words import tr

if TYPE_CHECKING:
    from ui.timeline.surface import Surface


def refuse_locked(surface: "Surface", tracks: list[Track]) -> bool:
    """Whether one of the tracks must not be changed by the mouse, which is told."""
    locked = next((track for track in tracks if surface.is_locked(track)), None)
    if locked is not None:
        surface.tell(tr("Track #{number} is locked. Unlock it to move its keyframes.", number=locked.number))
    return locked is not None


def still_there(surface: "Surface", tracks: list[Track]) -> bool:
    """A track may have changed under the mouse (an undo by key): then there is nothing left to change."""
    session = surface.session
    return session is not None and all(session.store.tracks.get(track.id) is track for track in tracks)


def paint_note(painter: QPainter, surface: "Surface", x: float, words: str, colour: QColor) -> None:
    """What a drag would do, in a small box at the ruler, beside a vertical line at its place."""
    look, font = theme.current(), theme.font("mono_small")
    painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(x, surface.ruler_height), QPointF(x, surface.height()))
    width = QFontMetricsF(font).horizontalAdvance(words) + theme.px(10)
    left = min(max(x - width / 2, surface.names_width + 2.0), surface.width() - width - 2.0)
    box = QRectF(left, surface.ruler_height + 2, width, theme.px(17))
    painter.setPen(QPen(colour, 1))
    painter.setBrush(QColor(look.raised))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor(look.text))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

"""The small picture above the timeline that shows the frame under the mouse. Decoded elsewhere, never waited for."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.timeline.thumbnail_strip import Source, image_of

HEIGHT_PX: Final = 104
NOTE_LINES: Final = 2


class Preview(QWidget):
    """A card over the window: picture, frame number and time, and the note of a mark where there is one."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner.window())
        self._owner = owner
        self.source: Source | None = None
        self.aspect = 16 / 9
        self.frame: int | None = None
        """The frame it shows; None while it is away."""
        self._words = self._note = ""
        self._image: QImage | None = None
        self._exact = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def open(self, source: Source | None, aspect: float) -> None:
        """Another clip, or none."""
        self.source, self.aspect = source, aspect
        self._image = None
        self.leave()

    def show_frame(self, frame: int, words: str, note: str, at: QPoint, stand_in: QImage | None) -> None:
        """`at`: where the card's foot stands, pixels of the owner. `stand_in` is shown until the picture comes."""
        if frame != self.frame:
            self.frame, self._exact = frame, False
            self._image = stand_in
            if self.source is not None:
                self.source.request([frame], round(theme.px(HEIGHT_PX) * self.devicePixelRatioF()))
        self._words, self._note = words, note
        self.arrived()
        self._place(at)

    def arrived(self) -> None:
        """A picture may have come."""
        pixels = self.source.get(self.frame) if self.source is not None and self.frame is not None else None
        if pixels is not None and not self._exact:
            self._image, self._exact = image_of(pixels), True
        self.update()

    def leave(self) -> None:
        self.frame = None
        self.hide()

    def _place(self, at: QPoint) -> None:
        window = self._owner.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        text = theme.px(20) + (theme.px(15) * NOTE_LINES if self._note else 0)
        height = (theme.px(HEIGHT_PX) if self.source is not None else 0) + text
        width = max(round(theme.px(HEIGHT_PX) * self.aspect), theme.px(150))
        foot = self._owner.mapTo(window, at)
        left = min(max(foot.x() - width // 2, 2), max(window.width() - width - 2, 2))
        self.setGeometry(QRect(left, max(foot.y() - height - theme.px(5), 0), width, height))
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect())
        painter.fillRect(area, QColor(look.raised))
        top = 0.0
        if self.source is not None:
            picture = QRectF(0, 0, area.width(), theme.px(HEIGHT_PX))
            top = picture.bottom()
            painter.fillRect(picture, QColor(look.canvas))
            if self._image is not None:
                wide = min(picture.width(), picture.height() * self.aspect)
                painter.setOpacity(1.0 if self._exact else 0.6)
                painter.drawImage(QRectF((picture.width() - wide) / 2, 0, wide, picture.height()), self._image)
                painter.setOpacity(1.0)
        self._paint_words(painter, QRectF(0, top, area.width(), area.height() - top))
        painter.setPen(QPen(QColor(look.line), 1))
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        look, line = theme.current(), theme.px(20)
        painter.setFont(theme.font("mono_small"))
        painter.setPen(QColor(look.text))
        painter.drawText(QRectF(0, area.top(), area.width(), line), Qt.AlignmentFlag.AlignCenter, self._words)
        if self._note:
            font = theme.font("small")
            painter.setFont(font)
            painter.setPen(QColor(look.warn))
            room = area.adjusted(theme.px(6), line, -theme.px(6), -2)
            words = QFontMetricsF(font).elidedText(
                self._note.replace("\n", " "), Qt.TextElideMode.ElideRight, room.width() * NOTE_LINES * 0.92
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, words)

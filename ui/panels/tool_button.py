"""A flat button of the tool bar: icon or coloured dot, text, key badge. Parts can be left out where room is short."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui import theme
from ui.icons import paint_icon


class ToolButton(QAbstractButton):
    """Painted, so that a row of them stays calm and nothing is clipped: it is always as wide as what it shows."""

    def __init__(
        self, text: str, key: str = "", *, icon_name: str = "", dot: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self.key, self.icon_name, self.dot = key, icon_name, dot
        self.show_text, self.show_key = True, True
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(text)

    def width_with(self, *, text: bool, key: bool) -> int:
        """How wide the button is with or without its text and badge."""
        pad, gap = theme.px(8), theme.px(5)
        parts: list[float] = []
        if self.dot:
            parts.append(theme.px(9))
        elif self.icon_name:
            parts.append(theme.px(16))
        if text or not (self.dot or self.icon_name):
            parts.append(theme.text_width("text", self.text()))
        if key and self.key:
            parts.append(self._badge_width())
        return round(2 * pad + sum(parts) + gap * max(0, len(parts) - 1)) + 1

    def _badge_width(self) -> float:
        return max(theme.px(16), theme.text_width("tiny", self.key) + theme.px(8))

    def sizeHint(self) -> QSize:
        return QSize(self.width_with(text=self.show_text, key=self.show_key), theme.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, look)
        ground = look.pressed if self.isChecked() else look.background
        x, middle = float(theme.px(8)), self.height() / 2
        gap = theme.px(5)
        if self.dot:
            size = theme.px(9)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.dot))
            painter.drawEllipse(QRectF(x, middle - size / 2, size, size))
            x += size + gap
        elif self.icon_name:
            size = theme.px(16)
            role = "dim" if not self.isEnabled() else "normal"
            paint_icon(painter, self.icon_name, role, round(x), round(middle - size / 2), size)
            x += size + gap
        if self.show_text or not (self.dot or self.icon_name):
            painter.setFont(theme.font("text"))
            colour = theme.readable(self.dot, ground) if self.dot else look.text
            painter.setPen(QColor(colour if self.isEnabled() else look.dim))
            width = theme.text_width("text", self.text())
            painter.drawText(QRectF(x, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
            x += width + gap
        if self.show_key and self.key:
            paint_badge(painter, QRectF(x, middle - theme.px(7.5), self._badge_width(), theme.px(15)), self.key, ground)

    def _paint_ground(self, painter: QPainter, look: theme.Tokens) -> None:
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked() or self.isDown():
            painter.setPen(QPen(QColor(look.pressed_line), 1))
            painter.setBrush(QColor(look.pressed))
        elif self.hasFocus():
            painter.setPen(QPen(QColor(look.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        elif self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.hover))
        else:
            return
        painter.drawRoundedRect(area, theme.px(5), theme.px(5))


def paint_badge(painter: QPainter, area: QRectF, key: str, ground: str) -> None:
    """A key cap."""
    look = theme.current()
    painter.setPen(QPen(QColor(theme.mix(ground, look.dim, 0.45)), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setFont(theme.font("tiny"))
    painter.setPen(QColor(theme.readable(look.dim, ground)))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, key)

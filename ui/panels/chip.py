"""A pill with a few words: a fact, or a button when somebody connects to it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui import theme


class Chip(QAbstractButton):
    """Painted; as wide as its words."""

    def __init__(self, text: str = "", *, active: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.active = active
        """Whether it can be clicked: only then does it light up under the mouse and take the focus."""
        self.tone = ""
        """`good`, `warn`, `bad` or nothing."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if active else Qt.FocusPolicy.NoFocus)
        self.setText(text)

    def say(self, text: str, tip: str = "", tone: str = "") -> None:
        if (text, tip, tone) != (self.text(), self.toolTip(), self.tone):
            self.tone = tone
            self.setText(text)
            if text:
                # one that says nothing now keeps its name for the next time
                self.setToolTip(tip)
                self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(theme.text_width("small", self.text())) + theme.px(18), theme.px(20))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isChecked() or (self.active and self.isDown())
        ground = look.pressed if lit else look.hover if self.active and self.underMouse() else look.raised
        painter.setBrush(QColor(ground))
        edge = look.accent if self.hasFocus() else look.pressed_line if lit else None
        painter.setPen(QPen(QColor(edge), 1) if edge else Qt.PenStyle.NoPen)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        colours = {"good": look.good, "warn": look.warn, "bad": look.bad}
        painter.setPen(QColor(theme.readable(colours.get(self.tone, look.text), ground)))
        painter.setFont(theme.font("small"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

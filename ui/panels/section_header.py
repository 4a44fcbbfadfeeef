"""The heading of a panel: capitals at the left, a word or a small field at the right."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui import theme
from ui.elided import FittedLabel


class SectionHeader(QWidget):
    """`TRACKS · 14`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.side = FittedLabel(title), QLabel()
        self.row = QHBoxLayout(self)
        self.row.addWidget(self.title, 1)
        self.row.addWidget(self.side)
        self._dress()

    def say(self, title: str, side: str = "", tip: str = "") -> None:
        self.title.setText(title)
        self.title.setToolTip(tip or title)
        self.side.setText(side)
        self.side.setVisible(bool(side))

    def _dress(self) -> None:
        self.setFixedHeight(theme.px(27))
        self.row.setContentsMargins(theme.px(11), 0, theme.px(10), 0)
        self.row.setSpacing(theme.px(6))
        for label in (self.title, self.side):
            label.setFont(theme.font("heading"))
            theme.set_role(label, "heading")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "row"):
            self._dress()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.raised))
        painter.setPen(QColor(look.line))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

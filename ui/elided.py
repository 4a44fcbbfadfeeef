"""Titles cut to the room there is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


def shortened(title: str, font: QFont, width_px: float) -> str:
    """A title cut so that it fits; the number at its end, which tells tracks of one kind apart, always stays."""
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(title) <= width_px:
        return title
    words, _, number = title.rpartition(" ")
    room = width_px - metrics.horizontalAdvance(f" {number}")
    return f"{metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)} {number}"


class FittedLabel(QLabel):
    """One line that takes any room it is given: what does not fit ends in dots, and is told whole by the tooltip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        area = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(self.alignment()), text)

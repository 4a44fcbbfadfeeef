"""Numbers of a fixed width, and the frame number that can be typed over to go somewhere else."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from ui import theme
from ui.words import named, tr


class Figures(QLabel):
    """Numbers in a fixed-width font, in a place that does not move while they change."""

    def __init__(self, role: theme.FontRole, *, dim: bool = False) -> None:
        super().__init__()
        self._role: theme.FontRole = role
        self._reserved = ""
        if dim:
            self.setProperty("role", "dim")
        self.setFont(theme.font(role))

    def reserve(self, text: str) -> None:
        """Room for at least this text."""
        self._reserved = text
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(theme.font(self._role))
        width = max(metrics.horizontalAdvance(text) for text in (self.text(), self._reserved))
        return QSize(round(width) + 2, round(metrics.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.setFont(theme.font(self._role))
        super().changeEvent(event)


class FrameNumber(Figures):
    """The frame on screen; a click asks to type another."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__("frame")
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def mousePressEvent(self, ev: QMouseEvent) -> None:
        if ev.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()


class PositionField(QLineEdit):
    """Lies over the frame number while one types: a frame, a time, or how far to go. Enter goes, Escape leaves it."""

    entered = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._back_to: QWidget | None = None
        examples = tr("A frame (1237), a time (00:41.233, 41.2s), or how far (+30, -2s)")
        named(self, tr("Go to frame or time"), examples)
        self.setMaxLength(40)
        self.returnPressed.connect(lambda: self.entered.emit(self.text()))
        self.hide()

    def begin(self, text: str, place: QWidget, least_width: int) -> None:
        """Opens over a widget of the same parent, with a text that typing replaces."""
        parent = self.parentWidget()
        assert parent is not None
        self._back_to = QApplication.focusWidget()
        self.setFont(theme.font("frame"))
        height = min(self.sizeHint().height(), parent.height() - 4)
        left, width = place.x() - theme.px(8), max(place.width() + theme.px(12), least_width)
        self.setGeometry(left, (parent.height() - height) // 2, width, height)
        self.setText(text)
        self.selectAll()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end(self) -> None:
        """Closes; the keyboard goes back to where it was."""
        back_to, self._back_to = self._back_to, None
        had_focus = self.hasFocus()
        self.hide()
        if had_focus and back_to is not None and back_to is not self:
            back_to.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, ev: QKeyEvent) -> None:
        if ev.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(ev)

    def focusOutEvent(self, ev: QFocusEvent) -> None:
        super().focusOutEvent(ev)
        if self.isVisible() and ev.reason() is not Qt.FocusReason.PopupFocusReason:
            self.end()

"""What happened, told in passing at the foot of the canvas."""

from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.messages import Message
from ui.bridge import Bridge
from ui.words import named, shown, tr

STAY_MS = {"info": 6000, "done": 4000, "error": 15000}
MOST = 3
PADDING, FRAME = 8, 30


class Toast(QFrame):
    """One message with a button that closes it."""

    faded = Signal()

    def __init__(self, message: Message, parent: QWidget) -> None:
        super().__init__(parent)
        self.message = message
        self.setObjectName("toast")
        self.setProperty("tone", message.tone)
        text = self._text = QLabel(shown(message.text), wordWrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setMinimumWidth(320)
        close = self._close = QToolButton(autoRaise=True)
        close.setText("×")
        named(close, tr("Close this message"))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.fade)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, PADDING, 6, PADDING)
        layout.addWidget(text, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self, singleShot=True, interval=STAY_MS[message.tone])
        self._timer.timeout.connect(self.fade)
        self._timer.start()

    def height_for(self, width: int) -> int:
        """Height of the message at a width, both in logical pixels; held from now on."""
        self.ensurePolished()
        room = width - self._close.sizeHint().width() - FRAME
        text = self._text.heightForWidth(room) + self._text.fontMetrics().leading() + 4
        self.setFixedHeight(max(text, self._close.sizeHint().height()) + 2 * PADDING)
        return self.height()

    def fade(self) -> None:
        self._timer.stop()
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        animation = QPropertyAnimation(effect, b"opacity", self)
        animation.setDuration(180)
        animation.setStartValue(1.0)
        animation.setEndValue(0.0)
        animation.finished.connect(self.faded)
        animation.start()


class Toasts(QWidget):
    """The stack of messages, at the foot of its parent; lets the mouse through where it is empty."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._toasts: list[Toast] = []
        bridge.message.connect(self.show_message)
        parent.installEventFilter(self)
        self.hide()

    def show_message(self, message: Message) -> None:
        for old in list(self._toasts):
            same = message.replace and old.message.replace == message.replace
            if same or old.message == message or len(self._toasts) >= MOST:
                self._remove(old)
        toast = Toast(message, self)
        toast.faded.connect(lambda: self._faded(toast))
        self._toasts.append(toast)
        self._layout.addWidget(toast)
        self.show()
        self.raise_()
        self._place()

    def texts(self) -> list[str]:
        return [toast.message.text for toast in self._toasts]

    def _remove(self, toast: Toast) -> None:
        self._toasts.remove(toast)
        self._layout.removeWidget(toast)
        toast.hide()
        toast.deleteLater()

    def _faded(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._remove(toast)
        if not self._toasts:
            self.hide()
        else:
            self._place()

    def _place(self) -> None:
        room = self._over.size()
        width = min(520, room.width() - 24)
        self.setFixedWidth(width)
        # a fresh layout knows the height of wrapped text only once every toast was asked for it at this width
        heights = [toast.height_for(width) for toast in self._toasts]
        height = sum(heights) + self._layout.spacing() * (len(heights) - 1)
        self.setGeometry((room.width() - width) // 2, room.height() - height - 16, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._toasts:
            self._place()
        return super().eventFilter(watched, event)

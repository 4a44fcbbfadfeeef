"""A group of rows under a heading that folds. Folded, the heading still tells in a few words what is inside."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.words import tr

HEIGHT_PX = 22
OPEN, FOLDED = "▾", "▸"


class Section(QWidget):
    """`body` takes the rows; `name` is permanent: the settings remember by it what is folded."""

    folded = Signal(str, bool)
    """Name and whether it is folded now; only for what a person did."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.name = name
        self.heading = SectionHeading(title, self)
        self.body = QWidget(self)
        self.rows = QVBoxLayout(self.body)
        self.rows.setContentsMargins(0, theme.px(2), 0, theme.px(4))
        self.rows.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heading)
        layout.addWidget(self.body)
        self.heading.clicked.connect(lambda: self._fold_by_hand(self.is_open))

    @property
    def is_open(self) -> bool:
        return not self.body.isHidden()

    def add(self, row: QWidget) -> None:
        self.rows.addWidget(row)

    def fold(self, folded: bool) -> None:
        self.body.setVisible(not folded)
        self.heading.tell_folded(folded)

    def _fold_by_hand(self, folded: bool) -> None:
        if folded == self.is_open:
            self.fold(folded)
            self.folded.emit(self.name, folded)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right fold and open, as in every tree."""
        want = {Qt.Key.Key_Left: True, Qt.Key.Key_Right: False}.get(Qt.Key(event.key()))
        if want is not None and self.heading.hasFocus():
            self._fold_by_hand(want)
        else:
            super().keyPressEvent(event)


class SectionHeading(QAbstractButton):
    """`▾ ON THIS FRAME                since 240`."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._folded, self.summary, self.side = False, "", ""
        self.setText(title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def tell(self, summary: str, side: str = "") -> None:
        """`summary` is told while it is folded, `side` while it is open."""
        if (summary, side) != (self.summary, self.side):
            self.summary, self.side = summary, side
            self._name()
            self.update()

    def tell_folded(self, folded: bool) -> None:
        self._folded = folded
        self._name()
        self.update()

    def _name(self) -> None:
        state = tr("folded") if self._folded else tr("open")
        self.setAccessibleName(", ".join(part for part in (self.text(), state, self.summary) if part))
        tip = tr("Click to open") if self._folded else tr("Click to fold")
        self.setToolTip("\n".join(part for part in (self.summary, tip) if part))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not event.modifiers():
            keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() in keys:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            # a button would move the focus to its neighbour
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(HEIGHT_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(look.line))
        painter.drawLine(0, 0, self.width(), 0)
        if self.underMouse() or self.hasFocus():
            painter.fillRect(self.rect().adjusted(0, 1, 0, 0), QColor(look.hover))
        ground = look.hover if self.underMouse() or self.hasFocus() else look.panel
        if self.hasFocus():
            painter.fillRect(0, 1, theme.px(2), self.height() - 1, QColor(look.accent))
        area = QRectF(self.rect()).adjusted(theme.px(11), theme.px(1), -theme.px(11), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font("tiny"))
        painter.setPen(QColor(theme.readable(look.dim, ground)))
        arrow = FOLDED if self._folded else OPEN
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, arrow)
        area.setLeft(area.left() + theme.px(13))
        painter.setPen(QColor(theme.readable(look.heading, ground)))
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, self.text())
        area.setLeft(area.left() + QFontMetricsF(painter.font()).horizontalAdvance(self.text()) + theme.px(10))
        painter.setFont(theme.font("small"))
        text = self.summary if self._folded else self.side
        text = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, max(area.width(), 0.0))
        painter.setPen(QColor(theme.readable(look.text if self._folded else look.dim, ground)))
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, text)

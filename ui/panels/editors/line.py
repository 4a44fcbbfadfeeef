"""Typed values: one line for numbers, dates, places and short texts, several lines for notes."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from annotations.attribute_values import check_value
from annotations.keyframe import INDETERMINATE, Value
from annotations.taxonomy import Attribute, AttributeType
from ui import theme
from ui.icons import icon
from ui.panels.editors import written
from ui.panels.editors.editor import MIXED, Editor, Shown
from ui.panels.keyboard_focus import back_to_picture
from ui.words import named, tr

PAUSE_MS: Final = 700
"""A text is told when the typing has paused this long."""
UNSURE_ICON: Final = "circle-off-outline"
"""Not a question mark: that promises help."""
STEPPED: Final = (AttributeType.INT, AttributeType.FLOAT, AttributeType.ANGLE, AttributeType.FRAME)


class LineEditor(Editor):
    """Tells its value on Enter and when it is left; a text also when the typing pauses. Esc takes the typing back."""

    def __init__(
        self,
        attribute: Attribute,
        offered: Callable[[], Value | None] | None = None,
        parent: QWidget | None = None,
        *,
        pick: Callable[[], None] | None = None,
        can_be_unsure: bool = True,
        hint: str = "",
    ) -> None:
        """`hint` stands greyed in an empty field. `offered` gives the value of a small button beside it (the current
        frame, the middle of the shape); `pick` lets the person show the place on the picture.
        """
        super().__init__(parent)
        self._attribute, self._given, self._typed = attribute, None, False
        self.field = QLineEdit(self)
        self._hint = hint or written.example(attribute)
        self.field.setPlaceholderText(self._hint)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        layout.addWidget(self.field, 1)
        unit = written.unit_text(attribute)
        if unit:
            label = QLabel(unit)
            label.setProperty("role", "dim")
            layout.addWidget(label)
        self.pick: QToolButton | None = None
        if pick is not None:
            tip = tr("Pick the place on the picture; Esc leaves it as it is")
            self.pick = _small_button("crosshairs-gps", tip)
            self.pick.clicked.connect(pick)
            layout.addWidget(self.pick)
        if offered is not None:
            layout.addWidget(self._offer_button(offered))
        self.setFocusProxy(self.field)
        self.unsure = self.field.addAction(icon(UNSURE_ICON, faint()), QLineEdit.ActionPosition.TrailingPosition)
        self.unsure.setToolTip(tr("Cannot tell: somebody looked, and it cannot be known (type ?)"))
        self.unsure.setVisible(can_be_unsure)
        self._can_be_unsure = can_be_unsure
        self.unsure.triggered.connect(self._toggle_unsure)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.field.textEdited.connect(self._edited)
        self.field.returnPressed.connect(self._entered)
        self.field.installEventFilter(self)

    _given: Shown

    def _offer_button(self, offered: Callable[[], Value | None]) -> QToolButton:
        at_frame = self._attribute.type is AttributeType.FRAME
        tip = tr("The frame on screen") if at_frame else tr("The middle of the shape")
        button = _small_button("map-marker-outline" if at_frame else "crosshairs", tip)
        button.clicked.connect(lambda: self.answered.emit(offered()))
        return button

    def show_value(self, value: Shown) -> None:
        if self._typed and self.field.hasFocus():
            # what is being typed is newer than what was stored
            self._given = value
            return
        self._given, self._typed = value, False
        said = None if value is MIXED or value == INDETERMINATE else value
        text = written.write(self._attribute, said) if said is not None else ""
        if text != self.field.text():
            self.field.setText(text)
            self.field.setCursorPosition(0)
        hint = tr("several") if value is MIXED else tr("cannot tell") if value == INDETERMINATE else self._hint
        self.field.setPlaceholderText(hint)
        self.unsure.setIcon(icon(UNSURE_ICON, "accent" if value == INDETERMINATE else faint()))
        self._complain("")

    def words(self) -> str:
        unit = written.unit_text(self._attribute)
        return f"{self.field.text()} {unit}".strip() if self.field.text() else ""

    def _toggle_unsure(self) -> None:
        self._pause.stop()
        self._typed = False
        self.answered.emit(None if self._given == INDETERMINATE else INDETERMINATE)

    def _entered(self) -> None:
        """Enter tells the value and gives the keyboard back to the picture; what is wrong stays under the cursor."""
        self.flush()
        if not self._typed:
            back_to_picture(self.field)

    def _edited(self, _text: str) -> None:
        self._typed = True
        self._complain("")
        if self._attribute.type is AttributeType.TEXT:
            self._pause.start()

    def flush(self) -> None:
        self._pause.stop()
        if not self._typed:
            return
        if self._can_be_unsure and self.field.text().strip() == "?":
            self._typed, self._given = False, INDETERMINATE
            self.answered.emit(INDETERMINATE)
            return
        try:
            value = written.read(self._attribute, self.field.text())
        except written.Unreadable as error:
            self._complain(str(error))
            return
        complaint = check_value(self._attribute, value) if value is not None else None
        if complaint:
            self._complain(complaint)
            return
        self._typed = False
        if value != self._given:
            self._given = value
            self.answered.emit(value)

    def _complain(self, complaint: str) -> None:
        """Says beside the field what is wrong; nothing wrong is ever stored."""
        if bool(self.field.property("wrong")) != bool(complaint):
            self.field.setProperty("wrong", bool(complaint))
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)
        self.field.setToolTip(complaint[:1].upper() + complaint[1:] if complaint else self.toolTip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._pause.stop()
                self._typed = False
                self.show_value(self._given)
                back_to_picture(self.field)
                return True
            step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
            if step is not None and self._attribute.type in STEPPED:
                self._step(step * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1))
                return True
        return super().eventFilter(watched, event)

    def _step(self, steps: int) -> None:
        """Up and down keys count the number up and down, within its limits."""
        try:
            now = written.read(self._attribute, self.field.text())
        except written.Unreadable:
            return
        attribute = self._attribute
        value = (now if isinstance(now, int | float) else attribute.minimum or 0) + steps * (attribute.step or 1)
        if attribute.type is AttributeType.ANGLE:
            value %= 360
        value = max(value, attribute.minimum) if attribute.minimum is not None else value
        value = min(value, attribute.maximum) if attribute.maximum is not None else value
        value = int(value) if float(value).is_integer() else value
        self._typed = True
        self.field.setText(written.write(attribute, value))
        self.flush()


def _small_button(icon_name: str, tip: str) -> QToolButton:
    button = named(QToolButton(), tip)
    button.setIcon(icon(icon_name, "dim"))
    button.setFixedSize(theme.px(23), theme.px(23))
    return button


def faint() -> str:
    """The colour of what is there for those who look for it."""
    return theme.mix(theme.current().field, theme.current().dim, 0.6)


class TextArea(QPlainTextEdit):
    """Several lines. Tab, Esc and Ctrl+Enter leave it, and what was typed is told."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            back_to_picture(self)
            return
        super().keyPressEvent(event)


class NoteEditor(Editor):
    """Free text of several lines; grows with it up to a limit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = TextArea(self)
        named(self.area, tr("Note"), tr("Why do you think so? Ctrl+Enter or Esc goes back to the picture"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)
        self.setFocusProxy(self.area)
        self._given: Shown = None
        self._typed = self._showing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.area.textChanged.connect(self._edited)
        self.area.left.connect(self.flush)
        self._grow()

    def show_value(self, value: Shown) -> None:
        self._given = value
        if self._typed and self.area.hasFocus():
            return
        self._typed = False
        text = value if isinstance(value, str) else ""
        if text != self.area.toPlainText():
            self._showing = True
            self.area.setPlainText(text)
            self._showing = False
            self._grow()
        hint = tr("several") if value is MIXED else tr("Why do you think so? What did you compare?")
        self.area.setPlaceholderText(hint)

    def _edited(self) -> None:
        if not self._showing:
            self._typed = True
            self._pause.start()
        self._grow()

    def _grow(self) -> None:
        lines = min(max(int(self.area.document().size().height()), 2), 8)
        self.area.setFixedHeight(round(lines * self.area.fontMetrics().lineSpacing()) + theme.px(14))

    def flush(self) -> None:
        self._pause.stop()
        if not self._typed:
            return
        self._typed = False
        text = self.area.toPlainText()
        if text != (self._given or ""):
            self._given = text
            self.answered.emit(text)

"""The rows that the inspector is built of: a word and a field, a heading, a fact."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from annotations.keyframe import Value
from annotations.taxonomy import Attribute
from ui import theme
from ui.panels.editors.editor import Editor
from ui.theme import set_role
from ui.words import named

LABEL_PX = 82


class Row(QWidget):
    """A word at the left, an editor or a fact at the right."""

    def __init__(self, title: str, field: QWidget, tip: str = "", *, required: bool = False) -> None:
        super().__init__()
        self.field, self._title = field, title
        self.label = QLabel(title)
        self.label.setWordWrap(True)
        self.label.setToolTip(tip or title)
        self.label.setBuddy(field)
        self.required = required
        self._missing = False
        named(field, title, tip or title)
        inner = field.focusProxy()
        if inner is not None:
            named(inner, title, tip or title)
        self._box = QHBoxLayout(self)
        self._box.addWidget(self.label)
        self._box.addWidget(field, 1)
        self._dress()

    def add_side(self, widget: QWidget) -> None:
        """A small button at the right of the field."""
        self._box.addWidget(widget)

    def replace_label(self, left: QWidget) -> None:
        """Another widget in the label's place, which the label then goes into."""
        self._box.replaceWidget(self.label, left)
        left.setFixedWidth(self.label.width() or theme.px(LABEL_PX))

    def tell_missing(self, missing: bool) -> None:
        """Marks a required value that nobody gave."""
        if missing != self._missing:
            self._missing = missing
            self._dress()

    def _dress(self) -> None:
        self._box.setContentsMargins(theme.px(11), theme.px(2), theme.px(11), theme.px(2))
        self._box.setSpacing(theme.px(6))
        self.label.setFixedWidth(theme.px(LABEL_PX))
        self.label.setFont(theme.font("small"))
        self.label.setText(f"{self._title} •" if self._missing else self._title)
        set_role(self.label, "warn" if self._missing else "dim")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_box"):
            self._dress()
        super().changeEvent(event)


class AttributeRow(Row):
    """A row that edits one attribute."""

    def __init__(
        self,
        attribute: Attribute,
        title: str,
        tip: str,
        editor: Editor,
        answer: Callable[[Attribute, Value | None], None],
    ) -> None:
        super().__init__(title, editor, tip, required=attribute.required)
        self.attribute, self.editor = attribute, editor
        editor.answered.connect(lambda value: answer(attribute, value))


class FactField(QWidget):
    """Something that is shown and not edited here: flat, so that nobody tries to type; figures do not jump."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.side = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, text: str, side: str = "", tip: str = "") -> None:
        if (text, side) != (self.text, self.side):
            self.text, self.side = text, side
            self.setToolTip(tip or " · ".join(part for part in (text, side) if part))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(theme.px(8), 0, -theme.px(8), 0)
        painter.setFont(theme.font("mono_small"))
        text_width = QFontMetricsF(painter.font()).horizontalAdvance(self.text)
        painter.setPen(QColor(look.text))
        text = QFontMetricsF(painter.font()).elidedText(self.text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.setFont(theme.font("small"))
        if QFontMetricsF(painter.font()).horizontalAdvance(self.side) <= area.width() - text_width - theme.px(8):
            painter.setPen(QColor(look.dim))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.side)


class Stack:
    """Rows of a widget, one under another."""

    def __init__(self, owner: QWidget) -> None:
        self.box = QVBoxLayout(owner)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(0)

    def add(self, widget: QWidget) -> None:
        self.box.addWidget(widget)

"""A quantity with its name, a slider and its value: dragged, moved by keys, or set back by a double click."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QWidget

from ui import theme
from ui.elided import FittedLabel
from ui.words import named, tr

NAME_PX, VALUE_PX = 86, 44
"""Of names at least (`fit_names`), and of values."""
NAME_SHARE = 128
"""Of names at most, so that the slider keeps its room."""
_KEYS = (
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
    Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip


class Slider(QSlider):
    """Horizontal. Its keys are its own while it has the keyboard; a click leaves the keyboard where it was."""

    reset_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = (*_KEYS, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
            if event.key() in keys and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, ev: QKeyEvent) -> None:
        if ev.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.reset_wanted.emit()
        else:
            super().keyPressEvent(ev)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.reset_wanted.emit()
        event.accept()

    def wheelEvent(self, e: QWheelEvent) -> None:
        """A wheel that scrolls the panel must not change what happens to come under the mouse."""
        e.ignore() if not self.hasFocus() else super().wheelEvent(e)


def fit_names(labels: Sequence[QLabel]) -> None:
    """Gives names that stand below each other one width, by the longest of them."""
    widest = max(label.fontMetrics().horizontalAdvance(label.text()) for label in labels) + theme.px(2)
    for label in labels:
        label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        label.setFixedWidth(min(max(widest, theme.px(NAME_PX)), theme.px(NAME_SHARE)))


class SliderRow(QWidget):
    """Positions of the slider are whole numbers; `told` says what stands there for one of them."""

    moved = Signal(int, bool)
    """The new position, by a person; whether it is to stay (False while the slider is being dragged)."""

    def __init__(
        self,
        title: str,
        least: int,
        most: int,
        neutral: int,
        told: Callable[[int], str],
        *,
        short: str = "",
        step: int = 1,
        page: int = 10,
    ) -> None:
        """`short` stands before the slider where the whole title says what can be seen anyway."""
        super().__init__()
        self._title, self._neutral, self._told = title, neutral, told
        self.name, self.slider, self.value = FittedLabel(short or title), Slider(), QLabel()
        self.slider.setRange(least, most)
        self.slider.setSingleStep(step)
        self.slider.setPageStep(page)
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.name)
        self._row.addWidget(self.slider, 1)
        self._row.addWidget(self.value)
        self.slider.valueChanged.connect(self._moved)
        self.slider.sliderReleased.connect(lambda: self.moved.emit(self.slider.value(), True))
        self.slider.reset_wanted.connect(self.reset)
        self._silent = False
        self._dress()
        self.show_position(neutral)

    def reset(self) -> None:
        self.slider.setSliderDown(False)
        self.slider.setValue(self._neutral)
        self.moved.emit(self._neutral, True)

    def show_position(self, position: int) -> None:
        """Shows where it stands without telling anybody; not while a person drags it."""
        if not self.slider.isSliderDown():
            self._silent = True
            self.slider.setValue(position)
            self._silent = False
        self._tell()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On the name or the value."""
        self.reset()
        event.accept()

    def _moved(self, position: int) -> None:
        self._tell()
        if not self._silent:
            self.moved.emit(position, not self.slider.isSliderDown())

    def _tell(self) -> None:
        position = self.slider.value()
        text = self._told(position)
        self.value.setText(text)
        theme.set_role(self.value, "dim" if position == self._neutral else "")
        tip = tr("{name}: {value}. A double click, or Delete, sets it back.", name=self._title, value=text)
        named(self.slider, self._title, tip)
        self.setToolTip(tip)

    def _dress(self) -> None:
        self._row.setContentsMargins(theme.px(11), theme.px(2), theme.px(11), theme.px(2))
        self._row.setSpacing(theme.px(8))
        self.value.setFixedWidth(theme.px(VALUE_PX))
        self.value.setFont(theme.font("mono_small"))
        theme.set_role(self.name, "dim")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_row"):
            self._dress()
        super().changeEvent(event)

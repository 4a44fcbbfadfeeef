"""One setting on the settings window: its words, the editor that fits its kind, and the way back to its default."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.setting import Setting
from app.settings import Settings
from ui import theme
from ui.icons import icon
from ui.words import named, shown, tr

EDITOR_WIDTH: Final = 190
FAR: Final = 2_000_000_000.0


class NumberBox(QDoubleSpinBox):
    """Arrows stay inside what is allowed; typing may leave it, and is then told why not."""

    def __init__(self, row: Setting) -> None:
        super().__init__()
        self._whole = isinstance(row.default, int)
        self._least = row.least if row.least is not None else -FAR
        self._most = row.most if row.most is not None else FAR
        self.setDecimals(0 if self._whole else 2)
        self.setRange(-FAR, FAR)
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(theme.px(5), 0, 0, 0)
        self.setSingleStep(64 if row.default > 1000 else 1 if self._whole or row.default > 2 else 0.1)

    def number(self) -> int | float:
        """The value as the setting stores it."""
        return round(self.value()) if self._whole else self.value()

    def textFromValue(self, value: float) -> str:
        """Without zeros at the end."""
        return super().textFromValue(value) if self._whole else f"{value:.2f}".rstrip("0").rstrip(".")

    def stepBy(self, steps: int) -> None:
        self.setValue(min(max(self.value() + steps * self.singleStep(), self._least), self._most))


class CalmWheel(QObject):
    """The wheel scrolls the page; it changes a value only in the field that has the keyboard."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class SettingRow(QWidget):
    """Applied at once; a refused value is told below the field, which then shows what holds."""

    reached = Signal(QWidget)
    """The keyboard came to one of its fields: it should be in sight."""

    def __init__(self, settings: Settings, row: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row, self._settings = row, settings
        self.setObjectName(f"setting_{row.key}")
        title, explained = QLabel(shown(row.title)), QLabel(shown(row.help), wordWrap=True)
        explained.setProperty("role", "dim")
        self._told = QLabel("", wordWrap=True)
        self._told.setProperty("role", "bad")
        self._told.hide()
        self.editor, self._show, self._value = self._make_editor()
        named(self.editor, shown(row.title), tooltip=shown(row.help))
        title.setBuddy(self.editor)
        self.editor.setFixedWidth(theme.px(EDITOR_WIDTH))
        calm = CalmWheel(self)
        self.editor.installEventFilter(calm)
        self.editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back = named(QToolButton(), tr("Back to the default"))
        self.back.setProperty("flat", "true")
        self.back.clicked.connect(self.reset)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        for label in (title, explained, self._told):
            words.addWidget(label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(12), theme.px(7), theme.px(6), theme.px(7))
        layout.setSpacing(theme.px(14))
        layout.addLayout(words, 1)
        layout.addWidget(self.editor, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        self.refresh()

    def _make_editor(self) -> tuple[QWidget, Callable[[Any], None], Callable[[], Any]]:
        """The editor, how it is shown a value, and how its value is read."""
        row = self.row
        if row.choices:
            box = QComboBox()
            for choice in row.choices:
                box.addItem(shown(row.name_of(choice)), choice)
            box.activated.connect(self._apply)
            return box, lambda value: box.setCurrentIndex(box.findData(value)), box.currentData
        if isinstance(row.default, bool):
            switch = QCheckBox(tr("On"))
            switch.toggled.connect(self._apply)
            return switch, switch.setChecked, switch.isChecked
        if isinstance(row.default, int | float):
            number = NumberBox(row)
            number.setSuffix(f" {shown(row.unit)}" if row.unit else "")
            number.valueChanged.connect(self._apply)
            return number, number.setValue, number.number
        line = QLineEdit()
        line.editingFinished.connect(self._apply)
        return line, lambda value: line.setText(str(value)), lambda: line.text().strip()

    @property
    def words(self) -> str:
        """What the search looks through."""
        row = self.row
        choices = " ".join(shown(row.name_of(choice)) for choice in row.choices)
        return f"{shown(row.title)} {shown(row.help)} {shown(row.group)} {row.title} {choices}".casefold()

    def refresh(self) -> None:
        """Shows what holds now."""
        self.editor.blockSignals(True)
        self._show(self._settings.get(self.row.key))
        self.editor.blockSignals(False)
        changed = self._settings.is_changed(self.row.key)
        self.back.setVisible(changed)
        self.back.setIcon(icon("backup-restore", "dim"))
        default = shown(self.row.name_of(self.row.default)) or tr("empty")
        named(self.back, tr("Back to the default: {value}", value=default))
        self.update()

    def reset(self) -> None:
        had_focus = self.back.hasFocus()
        self._set(self.row.default)
        if had_focus:
            self.editor.setFocus()

    def _apply(self, *_: object) -> None:
        self._set(self._value())

    def _set(self, value: object) -> None:
        try:
            self._settings.set(self.row.key, value)
        except AppError as error:
            self._told.setText(shown(str(error)))
            self._told.show()
        else:
            self._told.hide()
        self.refresh()

    @property
    def told(self) -> str:
        """Why the last value was refused; empty if it was taken."""
        return self._told.text() if not self._told.isHidden() else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._settings.is_changed(self.row.key):
            painter = QPainter(self)
            painter.fillRect(0, theme.px(6), theme.px(3), self.height() - theme.px(12), theme.current().accent)

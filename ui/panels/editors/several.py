"""Several of many options: what was chosen as chips, the rest behind one button."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QMenu, QSizePolicy, QWidget

from annotations.keyframe import INDETERMINATE
from ui import theme
from ui.panels.chip import Chip
from ui.panels.editors.choice import NO_NAMES, retired_text
from ui.panels.editors.editor import MIXED, KeyedEditor, Shown
from ui.panels.editors.segmented import Segment
from ui.words import named, tr


class SeveralEditor(KeyedEditor):
    """Chips; a click on a chip takes it away, the last one opens the list."""

    def __init__(
        self, segments: Sequence[Segment], retired: Mapping[str, str] = NO_NAMES, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._segments = tuple(segments)
        self._texts = {ident: retired_text(name) for ident, name in retired.items()}
        self._texts |= {segment.id: segment.text for segment in segments}
        self._chosen: list[str] = []
        self.chips = ChipRow(self)
        self.add = Chip(tr("choose ▾"), active=True, parent=self)
        self.add.clicked.connect(self._open)
        self.setFocusProxy(self.add)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_value(None)

    def show_value(self, value: Shown) -> None:
        self._chosen = [str(each) for each in value] if isinstance(value, list) else []
        self.chips.empty()
        for ident in self._chosen:
            chip = Chip(f"{self._texts.get(ident, ident)}  ×", active=True, parent=self)
            named(chip, tr("Take away {name}", name=self._texts.get(ident, ident)))
            chip.clicked.connect(lambda _on=False, ident=ident: self._toggle(ident))
            self.chips.addWidget(chip)
            chip.show()
        word = (
            tr("several ▾")
            if value is MIXED
            else tr("cannot tell ▾")
            if value == INDETERMINATE
            else "+"
            if self._chosen
            else tr("choose ▾")
        )
        self.add.say(word, tr("Choose one or more"))
        self.chips.addWidget(self.add)
        self.updateGeometry()

    def words(self) -> str:
        return ", ".join(self._texts.get(ident, ident) for ident in self._chosen)

    def menu(self) -> QMenu:
        """The options, as a list that stays open while they are ticked."""
        menu = StayingMenu(self)
        for segment in self._segments:
            action = QAction(segment.text, menu, checkable=True)
            action.setChecked(segment.id in self._chosen)
            action.setToolTip(segment.tip)
            action.triggered.connect(lambda _on=False, ident=segment.id: self._toggle(ident))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(tr("cannot tell"), lambda: self.answered.emit(INDETERMINATE))
        menu.addAction(tr("not assessed"), lambda: self.answered.emit(None))
        menu.setToolTipsVisible(True)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _open(self) -> None:
        self.menu().popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _toggle(self, ident: str) -> None:
        order = [segment.id for segment in self._segments]
        chosen = [each for each in self._chosen if each != ident] if ident in self._chosen else [*self._chosen, ident]
        chosen.sort(key=lambda each: order.index(each) if each in order else len(order))
        self._chosen = chosen
        self.answered.emit(chosen or None)


class StayingMenu(QMenu):
    """Ticks its entries without closing."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
            return
        super().mouseReleaseEvent(event)


class ChipRow(QLayout):
    """Lays widgets out like words: from left to right, then on the next line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []

    def empty(self) -> None:
        """Takes everything out; chips die, what is not a chip of a value lives on."""
        while self._items:
            widget = self._items.pop().widget()
            if isinstance(widget, Chip) and widget.text().endswith("×"):
                widget.hide()
                widget.deleteLater()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(100), self.heightForWidth(max(self.geometry().width(), theme.px(150))))

    def minimumSize(self) -> QSize:
        return QSize(theme.px(60), theme.px(22))

    def _lay(self, rect: QRect, *, move: bool) -> int:
        gap = theme.px(4)
        x, y, line = rect.x(), rect.y() + 1, 0
        for item in self._items:
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), 1), 10_000))
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, line = x + size.width() + gap, max(line, size.height())
        return y + line + 1 - rect.y()

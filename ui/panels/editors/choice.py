"""One of several options: segments where the words fit, else a list that drops down."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from annotations.keyframe import INDETERMINATE
from ui import theme
from ui.panels.editors.editor import MIXED, Editor, KeyedEditor, Shown, is_answer
from ui.panels.editors.segmented import Segment, Segmented
from ui.words import tr

MOST_SEGMENTS: Final = 4
FIELD_PX: Final = 212
"""Width that a field has in the narrowest inspector, for 12 px text."""
NO_NAMES: Final[Mapping[str, str]] = {}


def unsure() -> Segment:
    """The answer of somebody who looked and cannot know."""
    tip = tr("Cannot tell: somebody looked, and it cannot be known (key −)")
    return Segment(INDETERMINATE, tr("cannot tell"), tip, short=tr("n/k"))


def choice_editor(segments: Sequence[Segment], retired: Mapping[str, str] = NO_NAMES) -> Editor:
    """The editor that suits these options. `retired`: names of those that are only shown where they were chosen."""
    texts = [*(segment.text for segment in segments), unsure().short]
    if 0 < len(segments) <= MOST_SEGMENTS and Segmented.fits(texts, theme.px(FIELD_PX)):
        return SegmentChoice(segments, retired)
    return ListChoice(segments, retired)


def retired_text(name: str) -> str:
    """Of an option that is no longer offered."""
    return tr("{name} (retired)", name=name)


class SegmentChoice(KeyedEditor):
    """A click on the chosen segment takes the answer back; the last segment says that one cannot tell."""

    def __init__(
        self, segments: Sequence[Segment], retired: Mapping[str, str] = NO_NAMES, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._offered, self._retired = (*segments, unsure()), retired
        self.segmented = Segmented(self._offered, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.segmented)
        self.setFocusProxy(self.segmented)
        self._given = ""
        self.segmented.chosen.connect(self._chosen)

    def show_value(self, value: Shown) -> None:
        self._given = value if isinstance(value, str) else ""
        known = any(segment.id == self._given for segment in self._offered)
        # what is no longer offered, or came from elsewhere, is shown as long as it is the answer
        name = retired_text(self._retired[self._given]) if self._given in self._retired else self._given
        more = () if known or not self._given else (Segment(self._given, name, name),)
        self.segmented.offer((*more, *self._offered))
        self.segmented.mixed = value is MIXED
        self.segmented.choose(self._given)

    def words(self) -> str:
        return next((s.text for s in self.segmented.segments if s.id == self._given), "") if self._given else ""

    def _chosen(self, ident: str) -> None:
        self.answered.emit(None if ident == self._given else ident)


class ListChoice(KeyedEditor):
    """A combo box; the wheel scrolls the panel, never the answer."""

    def __init__(
        self, segments: Sequence[Segment], retired: Mapping[str, str] = NO_NAMES, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._retired = retired
        self.box = CalmCombo(self)
        self.box.setMaxVisibleItems(20)
        self.box.addItem(tr("not assessed"), None)
        for segment in segments:
            self.box.addItem(segment.text, segment.id)
            self.box.setItemData(self.box.count() - 1, segment.tip, Qt.ItemDataRole.ToolTipRole)
        self.box.addItem(tr("cannot tell"), INDETERMINATE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.activated.connect(lambda place: self.answered.emit(self.box.itemData(place)))

    def show_value(self, value: Shown) -> None:
        if value is MIXED:
            self.box.setCurrentIndex(-1)
            self.box.setPlaceholderText(tr("several"))
            theme.set_role(self.box, "dim")
            return
        place = self.box.findData(value) if value is not None else 0
        if place < 0:
            # an id that this taxonomy does not know (an import): shown as it is, never replaced silently
            name = self._retired.get(str(value))
            self.box.addItem(retired_text(name) if name is not None else str(value), value)
            place = self.box.count() - 1
        self.box.setCurrentIndex(place)
        theme.set_role(self.box, "dim" if value is None else "")

    def words(self) -> str:
        return self.box.currentText() if self.box.currentIndex() >= 0 and self.box.currentData() is not None else ""

    def takes_no_answer(self) -> None:
        """Leaves only the choices: neither `not assessed` nor `cannot tell`."""
        self.box.removeItem(self.box.count() - 1)
        self.box.removeItem(0)


class CalmCombo(QComboBox):
    """A combo box inside a scrolling panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # a click must not take the keyboard from the picture: arrows step frames there
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # a combo box would look for entries that begin with it
        if is_answer(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

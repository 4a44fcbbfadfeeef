"""One of several options: segments where the words fit, else a list that drops down."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from annotations.keyframe import INDETERMINATE
from ui import theme
from ui.panels.editors.editor import MIXED, Editor, Shown
from ui.panels.editors.segmented import Segment, Segmented

MOST_SEGMENTS: Final = 4
FIELD_PX: Final = 212
"""Width that a field has in the narrowest inspector, for 12 px text."""
UNSURE: Final = Segment(
    INDETERMINATE, "cannot tell", "Cannot tell: somebody looked, and it cannot be known", short="n/k"
)


def choice_editor(segments: Sequence[Segment]) -> Editor:
    """The editor that suits these options."""
    texts = [*(segment.text for segment in segments), UNSURE.short]
    if 0 < len(segments) <= MOST_SEGMENTS and Segmented.fits(texts, theme.px(FIELD_PX)):
        return SegmentChoice(segments)
    return ListChoice(segments)


class SegmentChoice(Editor):
    """A click on the chosen segment takes the answer back; the last segment says that one cannot tell."""

    def __init__(self, segments: Sequence[Segment], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segmented = Segmented((*segments, UNSURE), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.segmented)
        self.setFocusProxy(self.segmented)
        self._given = ""
        self.segmented.chosen.connect(self._chosen)

    def show_value(self, value: Shown) -> None:
        self._given = value if isinstance(value, str) else ""
        self.segmented.mixed = value is MIXED
        self.segmented.choose(self._given)

    def _chosen(self, ident: str) -> None:
        self.answered.emit(None if ident == self._given else ident)


class ListChoice(Editor):
    """A combo box; the wheel scrolls the panel, never the answer."""

    def __init__(self, segments: Sequence[Segment], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = CalmCombo(self)
        self.box.setMaxVisibleItems(20)
        self.box.addItem("not assessed", None)
        for segment in segments:
            self.box.addItem(segment.text, segment.id)
            self.box.setItemData(self.box.count() - 1, segment.tip, Qt.ItemDataRole.ToolTipRole)
        self.box.addItem("cannot tell", INDETERMINATE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.activated.connect(lambda place: self.answered.emit(self.box.itemData(place)))

    def show_value(self, value: Shown) -> None:
        if value is MIXED:
            self.box.setCurrentIndex(-1)
            self.box.setPlaceholderText("mixed")
            theme.set_role(self.box, "dim")
            return
        place = self.box.findData(value) if value is not None else 0
        if place < 0:
            # an id that this taxonomy does not know (an import): shown as it is, never replaced silently
            self.box.addItem(str(value), value)
            place = self.box.count() - 1
        self.box.setCurrentIndex(place)
        theme.set_role(self.box, "dim" if value is None else "")


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

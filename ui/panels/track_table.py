"""The table of the track list: rows without a grid, and columns that share the width there is."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui import theme
from ui.models.track_model import GROUP, Column, TrackModel
from ui.models.track_words import keyframes_words
from ui.panels.track_rows import DIAMOND_PX, ROW_PX, TrackRows
from ui.words import named, tr

WIDTHS: Final = {Column.KEYFRAMES: 54, Column.REVIEW: 18, Column.LOCK: 20, Column.EYE: 26}
MEASURED: Final = 300
"""Names that are measured to find out how much room they want."""
NAME_PX: Final = {"00000 – 00000": 240, "00000": 148}
"""Room that names may want before the frames are told in full, or by the first one, for 12 px text."""
ARROW_PX: Final = 26
"""Of a heading: a press here folds its group."""


class TrackTable(QTableView):
    """A press on eye or lock is told apart before it can change the selection."""

    pressed_mark = Signal(QModelIndex)
    pressed_group = Signal(str, bool)
    """A heading, and whether its arrow was meant."""
    width_changed = Signal()

    def __init__(self, model: TrackModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tracks")
        named(self, tr("Tracks"), tr("A click selects · a double click goes to the start"))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(10)
        self._spanned: list[int] = []
        self._shared_for: tuple[list[str], int, tuple[str, float]] = ([], -1, theme.stamp())
        self.setModel(model)
        self.setItemDelegate(TrackRows(self))
        self.horizontalHeader().setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._span_headings)

    def _span_headings(self) -> None:
        """A heading takes the whole row."""
        model = self.model()
        if self._spanned:
            self.clearSpans()
        rows = range(model.rowCount()) if isinstance(model, TrackModel) and model.has_groups else ()
        self._spanned = [row for row in rows if isinstance(model, TrackModel) and model.group(row)]
        for row in self._spanned:
            self.setSpan(row, 0, 1, len(Column))

    # -- widths --------------------------------------------------------------------------------------------------

    def dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_PX))
        for column, width in _widths().items():
            self.setColumnWidth(column, width)
        self.share_width()

    def share_width(self) -> None:
        """Names get what they need; the frames get what is left: both ends, the first one, or nothing."""
        model = self.model()
        names = model.names(MEASURED) if isinstance(model, TrackModel) else []
        told = (names, self.viewport().width(), theme.stamp())
        if told == self._shared_for:
            return
        self._shared_for = told
        wanted = max((theme.text_width("text", name) for name in names), default=0.0) + theme.px(40)
        room = self.viewport().width() - sum(_widths().values())
        widths = {text: theme.text_width("mono_small", text) + theme.px(8) for text in NAME_PX}
        fits = (widths[text] for text, px in NAME_PX.items() if widths[text] <= room - min(wanted, theme.px(px)))
        width = next(fits, 0.0)
        self.setColumnHidden(Column.FIRST, not width)
        if width:
            self.setColumnWidth(Column.FIRST, round(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.width_changed.emit()

    # -- mouse and keys ------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            group = index.siblingAtColumn(0).data(GROUP)
            if group:
                self.pressed_group.emit(str(group), event.position().x() < theme.px(ARROW_PX))
                return
            if index.column() >= Column.LOCK:
                self.pressed_mark.emit(index)
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # pressed on a mark: the drag does not select either
        if event.buttons() & Qt.MouseButton.LeftButton:
            index = self.indexAt(event.position().toPoint())
            if index.isValid() and (index.column() >= Column.LOCK or index.siblingAtColumn(0).data(GROUP)):
                return
        super().mouseMoveEvent(event)

    def event(self, event: QEvent) -> bool:
        # all of the list, not all on the frame, while the list has the keyboard
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if control and event.key() == Qt.Key.Key_A:
                event.accept()
                return True
        return super().event(event)


def _widths() -> dict[Column, int]:
    """Logical pixels of the columns that do not share: for the keyframes, enough for the words of every language."""
    widths = {column: theme.px(width) for column, width in WIDTHS.items()}
    words = max(theme.text_width("small", word) for word in keyframes_words())
    widths[Column.KEYFRAMES] = max(widths[Column.KEYFRAMES], round(words) + theme.px(DIAMOND_PX + 7))
    return widths

"""The list of tracks: find, select, hide, lock, jump."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetricsF, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotations import edits
from annotations.changes import Edit
from annotations.model import Review, Track
from annotations.names import short_label
from ui import theme
from ui.icons import icon
from ui.models.track_model import SORTS, Column, TrackModel
from ui.panels.keyboard_focus import FilterKeys
from ui.panels.section_header import SectionHeader
from ui.panels.track_rows import ROW_PX, TrackRows

if TYPE_CHECKING:
    from app.workspace import Workspace
    from ui.bridge import Bridge

WIDTHS: Final = {Column.KEYFRAMES: 60, Column.REVIEW: 18, Column.LOCK: 20, Column.EYE: 28}
MEASURED: Final = 300
"""Names that are measured to find out how much room they want."""
NAME_PX: Final = {"00000 – 00000": 260, "00000": 160}
"""Room that names may want before the frames are told in full, or by the first one, for 12 px text."""
FILTER_TIP: Final = "Words of the name, #12, label:vehicle, review:draft, sure:probable, is:hidden, is:locked, is:guess"


class TrackList(QWidget):
    """Rows of the current clip's tracks. The session owns the selection; the rows show it."""

    rows_changed = Signal()
    """Other tracks are shown, or in another order."""

    def __init__(self, workspace: "Workspace", bridge: "Bridge", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("track_list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = TrackModel(workspace, self)
        self.header = SectionHeader("TRACKS")
        self.filter = QLineEdit()
        self.filter.setPlaceholderText("Filter")
        self.filter.setToolTip(FILTER_TIP)
        self.filter.setAccessibleName("Filter tracks")
        self.filter.setClearButtonEnabled(True)
        FilterKeys(self.filter)
        self.sort = QToolButton()
        self.sort.setToolTip("Order of the list")
        self.sort.setAccessibleName("Order of the list")
        self.sort.setProperty("flat", True)
        self.header.row.addWidget(self.filter)
        self.header.row.addWidget(self.sort)
        self.table = _Table(self)
        self.table.setModel(self.model)
        self.table.setItemDelegate(TrackRows(self.table))
        self.empty = QLabel()
        self.empty.setProperty("role", "dim")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.header, self.table, self.empty):
            layout.addWidget(widget)
        self._following = False
        self._connect(bridge)
        self._dress()
        self.reload()

    def _connect(self, bridge: "Bridge") -> None:
        self.filter.textChanged.connect(self._filtered)
        self.sort.clicked.connect(self._show_sorts)
        self.table.pressed_mark.connect(self._toggle_mark)
        self.table.doubleClicked.connect(self._jump)
        self.table.width_changed.connect(self._share_width)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        bridge.session_changed.connect(self.reload)
        bridge.clip_changed.connect(self.reload)
        bridge.settings_changed.connect(self._settings_changed)
        bridge.edited.connect(self._edited)
        bridge.view_changed.connect(self._view_changed)
        bridge.selection_changed.connect(self.follow_selection)

    # -- following the session -----------------------------------------------------------------------------------

    def reload(self) -> None:
        self._following = True
        self.model.reload()
        self._following = False
        self._tell_count()
        self.follow_selection()

    def _settings_changed(self, key: str = "") -> None:
        if key in ("", "language"):
            self.reload()

    def _edited(self, edit: Edit) -> None:
        self._following = True
        self.model.edited(edit)
        self._following = False
        self._tell_count()
        self.follow_selection()

    def _view_changed(self) -> None:
        if not self.model.filter.is_empty:
            self.reload()
        self.table.viewport().update()

    def _filtered(self, text: str) -> None:
        self._following = True
        self.model.set_filter(text)
        self._following = False
        self._tell_count()
        self.follow_selection()

    def begin_search(self) -> None:
        """The keyboard goes to the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _tell_count(self) -> None:
        self.rows_changed.emit()
        shown, total = self.model.rowCount(), self.model.total
        self._share_width()
        self.header.say(f"TRACKS · {shown} of {total}" if shown != total else f"TRACKS · {total}")
        self.table.setVisible(shown > 0)
        self.empty.setVisible(shown == 0)
        none = "Nothing drawn yet.\nChoose a label and draw on the picture."
        self.empty.setText("No track fits the filter." if total else none)

    def follow_selection(self) -> None:
        """Lights the rows of the session's selection."""
        session = self._workspace.session
        wanted = session.selection.tracks if session is not None else ()
        rows = [row for ident in wanted if (row := self.model.row(ident)) is not None]
        selection = QItemSelection()
        for row in rows:
            selection.select(self.model.index(row, 0), self.model.index(row, len(Column) - 1))
        self._following = True
        self.table.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows:
            current = self.model.index(rows[-1], 0)
            self.table.selectionModel().setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.table.scrollTo(current)
        self._following = False

    # -- changing the session ------------------------------------------------------------------------------------

    def _selected(self) -> None:
        session = self._workspace.session
        if self._following or session is None:
            return
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        current = self.table.currentIndex().row()
        ordered = sorted(rows - {current}) + ([current] if current in rows else [])
        # tracks that the filter keeps out of sight stay selected only if rows are added to them by key
        session.selection.select(*(self.model.ids[row] for row in ordered))

    def _toggle_mark(self, index: QModelIndex) -> None:
        """The eye or the lock of a row; of all selected rows if it is one of them."""
        session, track = self._workspace.session, self.model.track(index.row())
        if session is None or track is None:
            return
        meant = session.selection.tracks if track.id in session.selection else (track.id,)
        if index.column() == Column.EYE:
            hidden = not self.model.is_hidden(track)
            for ident in meant:
                session.view.set_hidden(ident, hidden)
        else:
            locked = not self.model.is_locked(track)
            for ident in meant:
                session.view.set_locked(ident, locked)

    def _jump(self, index: QModelIndex) -> None:
        session, track = self._workspace.session, self.model.track(index.row())
        if session is None or track is None or not len(track.keyframes) or index.column() >= Column.LOCK:
            return
        session.seek(int(track.keyframes.frames[0]))

    # -- menus ---------------------------------------------------------------------------------------------------

    def _show_sorts(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for key, (title, _) in SORTS.items():
            action = QAction(title, group, checkable=True)
            action.setChecked(key == self.model.sort_key)
            action.triggered.connect(lambda _on=False, key=key: self._sort_by(key))
            menu.addAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.sort.mapToGlobal(self.sort.rect().bottomLeft()))

    def _sort_by(self, key: str) -> None:
        self._following = True
        self.model.set_sort(key)
        self._following = False
        self.rows_changed.emit()
        self.follow_selection()

    def _show_menu(self, at: QPoint) -> None:
        index = self.table.indexAt(at)
        session, track = self._workspace.session, self.model.track(index.row()) if index.isValid() else None
        if session is None or track is None:
            return
        if track.id not in session.selection:
            session.selection.select(track.id)
        menu = self.context_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.table.viewport().mapToGlobal(at))

    def context_menu(self) -> QMenu:
        """What can be done with the selected tracks."""
        menu = QMenu(self)
        session = self._workspace.session
        chosen = session.selected_tracks() if session is not None else []
        if session is None or not chosen:
            return menu
        self._command(menu, "track.start", "Go to the start")
        self._command(menu, "track.end", "Go to the end")
        menu.addSeparator()
        hide = not all(self.model.is_hidden(track) for track in chosen)
        menu.addAction("Hide on the picture" if hide else "Show on the picture", lambda: self._set_hidden(chosen, hide))
        self._command(menu, "track.lock", "Lock or unlock")
        menu.addSeparator()
        labels = menu.addMenu("Change label to")
        taxonomy, language = session.store.taxonomy, str(self._workspace.settings.get("language"))
        for label in taxonomy.labels:
            if not label.deprecated:
                dot, name = icon("circle", label.colour), short_label(taxonomy, label.id, language)
                labels.addAction(dot, name, lambda ident=label.id: self._relabel(ident))
        reviews = menu.addMenu("Mark as")
        for review in Review:
            self._command(reviews, f"track.review_{review}", review.value.capitalize())
        self._command(menu, "track.accept", "Accept the machine's keyframes")
        menu.addSeparator()
        many = f"Delete {len(chosen)} tracks" if len(chosen) > 1 else "Delete the track"
        self._command(menu, "edit.delete_tracks", many)
        if session.read_only:
            labels.setEnabled(False)
            reviews.setEnabled(False)
        return menu

    def _command(self, menu: QMenu, command: str, title: str) -> None:
        commands = self._workspace.commands
        if command in commands:
            action = menu.addAction(title, lambda: self._workspace.run(command))
            action.setEnabled(commands[command].when(self._workspace))

    def _set_hidden(self, tracks: list[Track], hidden: bool) -> None:
        session = self._workspace.session
        if session is not None:
            for track in tracks:
                session.view.set_hidden(track.id, hidden)

    def _relabel(self, label: str) -> None:
        session = self._workspace.session
        if session is None:
            return
        for track in session.selected_tracks():
            if track.label != label and not session.view.is_locked(track):
                session.edit(edits.relabel(session.store, track, label))

    # -- look ----------------------------------------------------------------------------------------------------

    def _dress(self) -> None:
        self.filter.setFixedWidth(theme.px(132))
        self.filter.setFixedHeight(theme.px(22))
        self.filter.setFont(theme.font("small"))
        self.sort.setFixedSize(theme.px(22), theme.px(22))
        self.sort.setIcon(icon("sort-variant", "dim"))
        self.table.verticalHeader().setDefaultSectionSize(theme.px(ROW_PX))
        for column, width in WIDTHS.items():
            self.table.setColumnWidth(column, theme.px(width))
        self._share_width()

    def _share_width(self) -> None:
        """Names get what they need; the frames get what is left: both ends, the first one, or nothing."""
        metrics, model = QFontMetricsF(theme.font("text")), self.model
        names = [str(model.index(row, 0).data()) for row in range(min(model.rowCount(), MEASURED))]
        wanted = max((metrics.horizontalAdvance(name) for name in names), default=0.0) + theme.px(40)
        room = self.table.viewport().width() - sum(theme.px(width) for width in WIDTHS.values())
        figures = QFontMetricsF(theme.font("mono_small"))
        widths = {text: figures.horizontalAdvance(text) + theme.px(8) for text in NAME_PX}
        fits = (widths[text] for text, px in NAME_PX.items() if widths[text] <= room - min(wanted, theme.px(px)))
        width = next(fits, 0.0)
        self.table.setColumnHidden(Column.FIRST, not width)
        if width:
            self.table.setColumnWidth(Column.FIRST, round(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Whole rows only: what is left of the height stays empty below them."""
        spare = max(0, event.size().height() - self.header.height()) % theme.px(ROW_PX)
        self.layout().setContentsMargins(0, 0, 0, spare)  # pyright: ignore[reportOptionalMemberAccess]
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "empty"):
            self._dress()
        super().changeEvent(event)


class _Table(QTableView):
    """Rows without a grid. A press on eye or lock is told apart before it can change the selection."""

    pressed_mark = Signal(QModelIndex)
    width_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tracks")
        self.setAccessibleName("Tracks")
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

    def setModel(self, model: TrackModel) -> None:
        super().setModel(model)
        self.horizontalHeader().setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.width_changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.column() >= Column.LOCK:
            self.pressed_mark.emit(index)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # pressed on a mark: the drag does not select either
        if event.buttons() & Qt.MouseButton.LeftButton:
            index = self.indexAt(event.position().toPoint())
            if index.isValid() and index.column() >= Column.LOCK:
                return
        super().mouseMoveEvent(event)

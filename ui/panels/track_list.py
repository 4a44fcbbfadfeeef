"""The list of tracks: find, select, hide, lock, jump."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from annotations.changes import Edit
from ui import theme
from ui.icons import icon
from ui.models.track_filter import Need, explanation
from ui.models.track_model import Column, TrackModel
from ui.panels.keyboard_focus import FilterKeys
from ui.panels.section_header import SectionHeader
from ui.panels.track_menus import list_menu, track_menu
from ui.panels.track_rows import ROW_PX
from ui.panels.track_table import TrackTable
from ui.theme import set_role
from ui.words import named, tr

if TYPE_CHECKING:
    from app.workspace import Workspace
    from ui.bridge import Bridge

CALM_MS = 120
"""A filter that asks about the frame is answered anew when the frame has stood this long."""


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
        self.header = SectionHeader(tr("TRACKS"))
        self.filter = named(QLineEdit(), tr("Filter tracks"), explanation())
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        FilterKeys(self.filter)
        # after FilterKeys, so that it is asked before it
        self.filter.installEventFilter(self)
        self.sort = named(QToolButton(), tr("Order of the list, and labels on the picture"))
        self.sort.setProperty("flat", True)
        self.header.row.addWidget(self.filter)
        self.header.row.addWidget(self.sort)
        self.table = TrackTable(self.model, self)
        self.empty = QLabel()
        self.empty.setProperty("role", "dim")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.complaint = QLabel()
        self.complaint.setWordWrap(True)
        self.complaint.setProperty("role", "warn")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.header, self.complaint, self.table, self.empty):
            layout.addWidget(widget)
        self._following = False
        self._told: list[str] = []
        """Tracks that were shown when it was last told."""
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(lambda: self._stale("frame"))
        self._connect(bridge)
        self._dress()
        self.reload()

    def _connect(self, bridge: "Bridge") -> None:
        self.filter.textChanged.connect(self._filtered)
        self.sort.clicked.connect(self._show_list_menu)
        self.table.pressed_mark.connect(self._toggle_mark)
        self.table.pressed_group.connect(self._press_group)
        self.table.doubleClicked.connect(self._jump)
        self.table.width_changed.connect(self.table.share_width)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        bridge.session_changed.connect(self.reload)
        bridge.clip_changed.connect(self.reload)
        bridge.settings_changed.connect(self._settings_changed)
        bridge.edited.connect(self._edited)
        bridge.frame_shown.connect(self._frame_shown)
        bridge.view_changed.connect(self._view_changed)
        bridge.selection_changed.connect(self._selection_changed)
        bridge.findings_changed.connect(lambda: self._stale("findings"))

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
        moved = self.model.edited(edit)
        self._following = False
        if any(kind == "mark" for kind, _ in edit.keys):
            self._stale("marks")
        self._tell_count()
        if moved:
            self.follow_selection()

    def _frame_shown(self) -> None:
        if "frame" in self.model.filter.needs:
            self._calm.start()

    def _view_changed(self) -> None:
        self._stale("view")
        self.table.viewport().update()

    def _selection_changed(self) -> None:
        # a click in the list does not take its own rows away under the mouse
        if not self.table.hasFocus():
            self._stale("selection")
        self.follow_selection()

    def _stale(self, what: Need) -> None:
        """Filters anew where the filter asks for something that has changed besides the tracks."""
        self._following = True
        changed = self.model.stale(what)
        self._following = False
        if changed:
            self._tell_count()
            self.follow_selection()

    def _filtered(self, text: str) -> None:
        self._following = True
        self.model.set_filter(text)
        self._following = False
        said = "\n".join(self.model.filter.complaints)
        self.complaint.setText(said)
        self.complaint.setVisible(bool(said))
        set_role(self.filter, "warn" if said else "")
        session = self._workspace.session
        if session is not None and "findings" in self.model.filter.needs:
            # nobody looks for findings before they are asked for
            session.findings.wanted(lambda: self._stale("findings"))
        self._tell_count()
        self.follow_selection()

    def begin_search(self) -> None:
        """The keyboard goes to the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _tell_count(self) -> None:
        if self.model.tracks_shown != self._told:
            self._told = self.model.tracks_shown
            self.rows_changed.emit()
        count, total = len(self.model.tracks_shown), self.model.total
        self.table.share_width()
        told = tr("TRACKS · {count} of {total}", count=count, total=total)
        self.header.say(told if count != total else tr("TRACKS · {total}", total=total))
        self.table.setVisible(count > 0)
        self.empty.setVisible(count == 0)
        none = tr("Nothing drawn yet.\nChoose a label and draw on the picture.")
        self.empty.setText(tr("No track fits the filter.") if total else none)

    def follow_selection(self) -> None:
        """Lights the rows of the session's selection."""
        session, model = self._workspace.session, self.model
        wanted = session.selection.tracks if session is not None else ()
        rows = [row for ident in wanted if (row := model.row(ident)) is not None]
        selection = QItemSelection()
        for first, last in runs(sorted(rows)):
            selection.select(model.index(first, 0), model.index(last, len(Column) - 1))
        self._following = True
        self.table.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows:
            current = model.index(rows[-1], 0)
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
        session.selection.select(*(self.model.ids[row] for row in ordered if not self.model.group(row)))

    def _press_group(self, group: str, arrow: bool) -> None:
        session = self._workspace.session
        if arrow:
            self._following = True
            self.model.fold(group, group not in self.model.folded)
            self._following = False
            self.follow_selection()
        elif session is not None:
            session.selection.select(*self.model.members(group))

    def _toggle_mark(self, index: QModelIndex) -> None:
        """The eye or the lock of a row; of all selected rows if it is one of them."""
        session, track = self._workspace.session, self.model.track(index.row())
        if session is None or track is None:
            return
        meant = session.selection.tracks if track.id in session.selection else (track.id,)
        eye = index.column() == Column.EYE
        on = not (self.model.is_hidden(track) if eye else self.model.is_locked(track))
        for ident in meant:
            (session.view.set_hidden if eye else session.view.set_locked)(ident, on)

    def _jump(self, index: QModelIndex) -> None:
        session, track = self._workspace.session, self.model.track(index.row())
        if session is None or track is None or not len(track.keyframes) or index.column() >= Column.LOCK:
            return
        session.seek(int(track.keyframes.frames[0]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the filter, Up and Down walk along the rows, and Enter takes the first one if none of them is selected."""
        # never handed on to super(): at the end of the program there is none left to ask
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or watched is not self.filter:
            return False
        session, shown = self._workspace.session, self.model.tracks_shown
        if session is None or not shown:
            return False
        here = session.selection.primary
        place = shown.index(here) if here in shown else -1
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            session.selection.select(shown[min(max(place + step, 0), len(shown) - 1)])
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.filter.text() and place < 0:
            session.selection.select(shown[0])
        return False

    # -- menus ---------------------------------------------------------------------------------------------------

    def _show_list_menu(self) -> None:
        menu = list_menu(self._workspace, self.model, self, self._sort_by)
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
        group = self.model.group(index.row()) if index.isValid() else ""
        if session is None or (track is None and not group):
            return
        if group:
            session.selection.select(*self.model.members(group))
        elif track is not None and track.id not in session.selection:
            session.selection.select(track.id)
        menu = self.context_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.table.viewport().mapToGlobal(at))

    def context_menu(self) -> QMenu:
        """What can be done with the selected tracks."""
        return track_menu(self._workspace, self.model, self)

    # -- look ----------------------------------------------------------------------------------------------------

    def _dress(self) -> None:
        self.filter.setFixedWidth(theme.px(132))
        self.filter.setFixedHeight(theme.px(22))
        self.filter.setFont(theme.font("small"))
        self.sort.setFixedSize(theme.px(22), theme.px(22))
        self.sort.setIcon(icon("sort-variant", "dim"))
        self.complaint.setFont(theme.font("small"))
        self.complaint.setContentsMargins(theme.px(11), theme.px(4), theme.px(11), theme.px(4))
        self.complaint.setVisible(bool(self.complaint.text()))
        self.table.dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Whole rows only: what is left of the height stays empty below them."""
        spare = max(0, event.size().height() - self.header.height()) % theme.px(ROW_PX)
        self.layout().setContentsMargins(0, 0, 0, spare)  # pyright: ignore[reportOptionalMemberAccess]
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_calm"):
            self._dress()
        super().changeEvent(event)


def runs(rows: list[int]) -> list[tuple[int, int]]:
    """Rising numbers as runs of neighbours: first and last of each."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and row <= found[-1][1] + 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found

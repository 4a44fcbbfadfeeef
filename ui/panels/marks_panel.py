"""Marks and comments of the clip: find, go there, write the note in place, settle."""

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QLineEdit, QListView, QMenu, QVBoxLayout, QWidget

from annotations import edits
from annotations.changes import Edit
from annotations.entry_search import folded
from annotations.model import Mark, MarkKind
from ui import theme
from ui.models.mark_model import MarkModel
from ui.panels.keyboard_focus import FilterKeys
from ui.panels.mark_rows import ROW_PX, MarkRows
from ui.panels.section_header import SectionHeader
from ui.panels.while_shown import WhileShown
from ui.words import named, tr

if TYPE_CHECKING:
    from app.workspace import Workspace
    from ui.bridge import Bridge

ALL, OPEN, SETTLED, MARKS = "all", "open", "settled", "marks"
KINDS: Final = (ALL, OPEN, SETTLED, MARKS)


class MarksPanel(QWidget):
    """Rows of the current clip, by frame."""

    def __init__(self, workspace: "Workspace", bridge: "Bridge", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("marks_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = MarkModel(self)
        self.header = SectionHeader(tr("MARKS AND COMMENTS"))
        self.filter = named(QLineEdit(), tr("Filter marks and comments"), tr("Words of the note, or an author"))
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        FilterKeys(self.filter)
        self.kind = named(QComboBox(), tr("Which marks and comments"))
        for key, text in zip(KINDS, (tr("All"), tr("Open"), tr("Settled"), tr("Marks")), strict=True):
            self.kind.addItem(text, key)
        self.header.row.addWidget(self.filter)
        self.header.row.addWidget(self.kind)
        self.list = named(_List(self), tr("Marks and comments"), tr("A click goes there; F2 writes the note"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(MarkRows(self.list))
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.set_role(self.empty, "dim")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.header, self.list, self.empty):
            layout.addWidget(widget)
        self._connect(bridge)
        self._dress()
        self.reload()

    def _connect(self, bridge: "Bridge") -> None:
        self.filter.textChanged.connect(lambda _text: self.reload())
        self.kind.currentIndexChanged.connect(lambda _place: self.reload())
        # once the list has put its field away: what is written makes all rows anew
        self.model.written.connect(self._write, Qt.ConnectionType.QueuedConnection)
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self._renew = WhileShown(self, self.reload)
        bridge.session_changed.connect(self._renew)
        bridge.clip_changed.connect(self._renew)
        bridge.edited.connect(self._edited)

    # -- following -----------------------------------------------------------------------------------------------

    def _edited(self, edit: Edit) -> None:
        if any(kind == "mark" for kind, _ in edit.keys):
            self._renew()

    def reload(self) -> None:
        session = self._workspace.session
        ref = session.clip_ref if session is not None else None
        every = session.index.marks_of(ref.id) if session is not None and ref is not None else []
        chosen = self.chosen
        self.model.can_edit = session is not None and not session.read_only
        self.model.show_marks([mark for mark in every if self._fits(mark)])
        row = self.model.row(chosen.id) if chosen is not None else None
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row, 0))
        shown, total = self.model.rowCount(), len(every)
        if shown != total:
            self.header.say(tr("MARKS · {count} of {total}", count=shown, total=total))
        else:
            self.header.say(tr("MARKS · {count}", count=total))
        self.list.setVisible(shown > 0)
        self.empty.setVisible(shown == 0)
        none = tr("No marks or comments in this clip yet.\nM marks a frame, C writes a comment on the picture.")
        self.empty.setText(none if not total else tr("No mark or comment fits the filter."))

    def _fits(self, mark: Mark) -> bool:
        comment = mark.kind is MarkKind.COMMENT
        match self.kind.currentData():
            case "open":
                fits = comment and not mark.resolved
            case "settled":
                fits = comment and mark.resolved
            case "marks":
                fits = not comment
            case _:
                fits = True
        said = folded(f"{mark.note} {mark.author} {mark.frame}")
        return fits and all(word in said for word in folded(self.filter.text()).split())

    @property
    def chosen(self) -> Mark | None:
        return self.model.mark(self.list.currentIndex())

    # -- changing ------------------------------------------------------------------------------------------------

    def _go(self, index: QModelIndex) -> None:
        session, mark = self._workspace.session, self.model.mark(index)
        if session is None or mark is None:
            return
        session.seek(mark.frame)
        if mark.track in session.store.tracks:
            session.selection.select(mark.track)
        if mark.at is not None and self._workspace.window is not None:
            self._workspace.window.reveal((*mark.at, *mark.at))

    def _write(self, mark_id: str, note: str) -> None:
        session = self._workspace.session
        known = session.store.marks.get(mark_id) if session is not None else None
        if session is not None and known is not None:
            session.edit(edits.put_mark(msgspec.structs.replace(known, note=note), known))

    def remove(self) -> None:
        """Takes the chosen one away; undo brings it back."""
        session, mark = self._workspace.session, self.chosen
        if session is not None and mark is not None:
            session.edit(edits.remove_mark(mark))

    def settle(self) -> None:
        """Resolves the chosen comment, or opens it again."""
        session, mark = self._workspace.session, self.chosen
        if session is not None and mark is not None and mark.kind is MarkKind.COMMENT:
            session.edit(edits.resolve_mark(mark, not mark.resolved))

    def context_menu(self) -> QMenu:
        menu, mark, session = QMenu(self), self.chosen, self._workspace.session
        if mark is None or session is None:
            return menu
        menu.addAction(tr("Go there"), lambda: self._go(self.list.currentIndex()))
        write = menu.addAction(tr("Write the note"), lambda: self.list.edit(self.list.currentIndex()))
        changing = [write, menu.addAction(tr("Remove"), self.remove)]
        if mark.kind is MarkKind.COMMENT:
            changing.append(menu.addAction(tr("Reopen") if mark.resolved else tr("Resolve"), self.settle))
        for action in changing:
            action.setEnabled(not session.read_only)
        return menu

    def _show_menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if index.isValid():
            self.list.setCurrentIndex(index)
            menu = self.context_menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(at))

    # -- look ----------------------------------------------------------------------------------------------------

    def _dress(self) -> None:
        self.filter.setFixedSize(theme.px(104), theme.px(22))
        self.filter.setFont(theme.font("small"))
        self.kind.setFont(theme.font("small"))
        self.kind.setFixedHeight(theme.px(22))
        self.list.setSpacing(0)
        self.list.setMinimumHeight(theme.px(ROW_PX))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "empty"):
            self._dress()
        super().changeEvent(event)


class _List(QListView):
    """Del takes a row away, F2 or a double click writes its note."""

    def __init__(self, panel: MarksPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_mine(event):
            # the window's Del means the keyframe
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_mine(event):
            self._panel.remove()
            return
        super().keyPressEvent(event)

    def _is_mine(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Delete and not event.modifiers() and self.currentIndex().isValid()

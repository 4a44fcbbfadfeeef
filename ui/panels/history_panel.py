"""Ctrl+Shift+Y: every edit of the project, and going back and forth among them."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QMenu, QProgressDialog, QToolButton, QVBoxLayout, QWidget

from app.past import Standing, Step
from ui import theme
from ui.icons import icon
from ui.panels.history_model import STEP, HistoryModel
from ui.panels.history_row import HistoryRow
from ui.panels.keyboard_focus import FilterKeys, back_to_picture
from ui.panels.section_header import SectionHeader
from ui.words import named, tr

if TYPE_CHECKING:
    from app.workspace import Workspace
    from ui.bridge import Bridge

LONG: Final = 60
"""More steps than this take long enough to show how far they are."""
OWN_KEYS: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home,
                   Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)  # fmt: skip


class HistoryList(QListView):
    """Its own keys: arrows move, Enter goes there, Ctrl+Enter to the frame, Ctrl+C copies, Esc leaves."""

    def __init__(self, panel: "HistoryPanel") -> None:
        super().__init__()
        self._panel = panel
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.ControlModifier
            if (plain and event.key() in OWN_KEYS) or event.matches(QKeySequence.StandardKey.Copy):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._panel.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self._panel.show_frame if control else self._panel.go_to)(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            back_to_picture(self)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        self._panel.offer(index if index.isValid() else self.currentIndex(), event.globalPos())


class HistoryPanel(QWidget):
    """A click goes to how things were right after that step; nothing is lost by it, and Redo leads back."""

    def __init__(self, workspace: "Workspace", bridge: "Bridge", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("history")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = HistoryModel(workspace, bridge, self)
        self.header = SectionHeader(tr("HISTORY"))
        self._copy = named(QToolButton(), tr("Copy as text"), tooltip=tr("Copy as text: every edit that is listed"))
        self._copy.setProperty("flat", "true")
        self._copy.clicked.connect(self.copy)
        self.header.row.addWidget(self._copy)
        self.filter = named(QLineEdit(placeholderText=tr("Filter")), tr("Filter the history"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.model.set_filter)
        FilterKeys(self.filter)
        self.list = HistoryList(self)
        named(self.list, tr("History"), tooltip=tr("Click: go to this state. Double click: show its frame."))
        self.list.setModel(self.model)
        self.list.setItemDelegate(HistoryRow(self.list))
        self.list.clicked.connect(self.go_to)
        self.list.doubleClicked.connect(self.show_frame)
        self._nothing = QLabel(tr("Nothing was done yet."), wordWrap=True)
        self._nothing.setProperty("role", "dim")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        room = QWidget()
        inside = QVBoxLayout(room)
        inside.setContentsMargins(theme.px(11), theme.px(5), theme.px(11), theme.px(5))
        inside.addWidget(self.filter)
        for widget in (self.header, room, self.list, self._nothing):
            layout.addWidget(widget, 1 if widget in (self.list, self._nothing) else 0)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.dataChanged):
            signal.connect(self._follow)
        self._follow()

    def _follow(self, *_: object) -> None:
        """The row of the present state is the current one, unless the person is choosing another."""
        self._nothing.setVisible(self.model.rowCount() == 0)
        self._nothing.setText(tr("Nothing is called that.") if self.filter.text() else tr("Nothing was done yet."))
        self.list.setVisible(self.model.rowCount() > 0)
        self._copy.setIcon(icon("content-copy", "dim"))
        row = self.model.current_row()
        if row >= 0 and not self.list.hasFocus():
            self.list.setCurrentIndex(self.model.index(row))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_copy"):
            self._copy.setIcon(icon("content-copy", "dim"))
        super().changeEvent(event)

    # -- going ---------------------------------------------------------------------------------------------------

    def go_to(self, index: QModelIndex) -> None:
        """To how things were right after a step; tells why where there is no way."""
        step, session = index.data(STEP), self._workspace.session
        self.model.catch_up()
        if not isinstance(step, Step) or session is None:
            return
        way = self.model.way_to(step)
        if way is None:
            gone = self.model.standing(step) is Standing.GONE
            told = (
                tr("This was undone and something else done instead. It stays in the record, but cannot come back.")
                if gone
                else tr("This is farther back than Undo reaches. It stays in the record.")
            )
            self._workspace.messages.tell(told, replace="undo")
        elif way:
            self._travel(way)

    def _travel(self, way: int) -> None:
        """Undoes or redoes so many steps with one repaint at the end. Stopping half way leaves the state reached."""
        session = self._workspace.session
        assert session is not None
        window, dialog = self.window(), None
        if abs(way) > LONG:
            dialog = QProgressDialog(tr("Going through the history…"), tr("Stop here"), 0, abs(way), window)
            dialog.setWindowModality(Qt.WindowModality.WindowModal)
            dialog.setMinimumDuration(0)

        def go_on(done: int) -> bool:
            if dialog is None:
                return True
            if done % 10 == 0:
                dialog.setValue(done)
            return not dialog.wasCanceled()

        window.setUpdatesEnabled(False)
        try:
            done = session.travel(way, go_on)
        finally:
            window.setUpdatesEnabled(True)
            if dialog is not None:
                dialog.reset()
                dialog.deleteLater()
        self._workspace.messages.tell(_travelled(done, back=way < 0), replace="undo")

    def show_frame(self, index: QModelIndex) -> None:
        """Goes to the frame that a step was about."""
        step, session = index.data(STEP), self._workspace.session
        if not isinstance(step, Step) or session is None or step.last.frame is None:
            return
        here = session.clip_ref.id if session.clip_ref is not None else None
        if step.last.clip in session.store.clips and step.last.clip != here:
            session.open_clip(step.last.clip, frame=step.last.frame)
        else:
            session.seek(step.last.frame)

    def copy(self) -> None:
        """All rows as lines of text: time, author, what, and what became of it."""
        QGuiApplication.clipboard().setText(self.model.as_text())
        told = tr("{count} edits are on the clipboard.", count=self.model.rowCount())
        self._workspace.messages.tell(told, replace="history")

    def offer(self, index: QModelIndex, at: QPoint) -> None:
        """The menu of a row."""
        step = index.data(STEP)
        menu = QMenu(self)
        go = menu.addAction(tr("Go to this state"), lambda: self.go_to(index))
        frame = menu.addAction(tr("Show its frame"), lambda: self.show_frame(index))
        menu.addSeparator()
        menu.addAction(tr("Copy as text"), self.copy)
        go.setEnabled(isinstance(step, Step) and bool(self.model.way_to(step)))
        frame.setEnabled(isinstance(step, Step) and step.last.frame is not None)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)


def _travelled(steps: int, *, back: bool) -> str:
    """How far it went, in words."""
    if steps == 1:
        return tr("1 step undone.") if back else tr("1 step done again.")
    return tr("{count} steps undone.", count=steps) if back else tr("{count} steps done again.", count=steps)

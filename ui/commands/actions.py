"""One QAction for each command; menus and shortcuts follow from the table."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QMenuBar, QPlainTextEdit, QTextEdit, QWidget

from app.command import Command, Scope
from app.workspace import Workspace
from ui.bridge import Bridge
from ui.commands.held_keys import HeldKeys
from ui.icons import icon
from ui.words import shown

MENUS = ("File", "Edit", "View", "Playback", "Track", "Help")
TEXT_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit)


class Actions(QObject):
    """The actions of a window, enabled and ticked by the commands' own predicates, once per turn of the event loop."""

    def __init__(self, workspace: Workspace, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self.held = HeldKeys(window, self._run)
        self._actions = {command.id: self._make(command, window) for command in workspace.commands}
        self._typing = False
        self._calm = QTimer(self, singleShot=True, interval=0)
        self._calm.timeout.connect(self.refresh)
        for signal in (
            bridge.session_changed, bridge.clip_changed, bridge.edited, bridge.selection_changed, bridge.view_changed,
            bridge.playback_changed, bridge.range_changed, bridge.tool_changed, bridge.settings_changed,
            bridge.look_changed, bridge.pointed_changed,
        ):  # fmt: skip
            signal.connect(lambda *_: self._calm.start())
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)
        self.refresh()

    def __getitem__(self, ident: str) -> QAction:
        return self._actions[ident]

    def _make(self, command: Command, window: QWidget) -> QAction:
        action = QAction(shown(command.title), window)
        action.setObjectName(command.id)
        action.setCheckable(command.checked is not None)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setShortcuts(self._keys(command))
        if command.icon:
            action.setIcon(icon(command.icon))
        action.triggered.connect(lambda _checked=False, ident=command.id: self._run(ident))
        if command.while_held:
            self.held.watch(action)
        window.addAction(action)
        return action

    def _keys(self, command: Command) -> list[QKeySequence]:
        return [QKeySequence(key) for key in self._workspace.commands.keys(command.id)]

    def _run(self, ident: str) -> None:
        self._workspace.run(ident)
        self._calm.start()

    def refresh(self) -> None:
        for command in self._workspace.commands:
            action = self._actions[command.id]
            action.setEnabled(command.when(self._workspace))
            if command.checked is not None:
                action.setChecked(command.checked(self._workspace))
        self._name_undo()

    def _name_undo(self) -> None:
        session = self._workspace.session
        for ident, title in (("edit.undo", "Undo"), ("edit.redo", "Redo")):
            what = None
            if session is not None:
                what = session.history.undo_title if ident == "edit.undo" else session.history.redo_title
            self._actions[ident].setText(f"{shown(title)} · {shown(what)}" if what else shown(title))

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Single keys belong to the text field while one has the keyboard."""
        typing = isinstance(now, TEXT_FIELDS) or (isinstance(now, QComboBox) and now.isEditable())
        if typing == self._typing:
            return
        self._typing = typing
        for command in self._workspace.commands:
            if command.scope is Scope.CANVAS:
                self._actions[command.id].setShortcuts([] if typing else self._keys(command))

    def rebind(self) -> None:
        """Takes the keys anew from the table."""
        for command in self._workspace.commands:
            if not (self._typing and command.scope is Scope.CANVAS):
                self._actions[command.id].setShortcuts(self._keys(command))

    def retheme(self) -> None:
        for command in self._workspace.commands:
            if command.icon:
                self._actions[command.id].setIcon(icon(command.icon))

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Makes the menus; returns them by path (`View/Panels`)."""
        menus: dict[str, QMenu] = {name: bar.addMenu(shown(name)) for name in MENUS}
        for command in self._workspace.commands:
            if command.menu:
                menu = _menu(menus, command.menu)
                if command.starts_group:
                    menu.addSeparator()
                menu.addAction(self._actions[command.id])
        return menus


def _menu(menus: dict[str, QMenu], path: str) -> QMenu:
    if path not in menus:
        parent, _, name = path.rpartition("/")
        menus[path] = _menu(menus, parent).addMenu(shown(name))
    return menus[path]

"""?: every command with its keys: found by name or by pressing the key, changed, handed on, printed."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotations.errors import PlainError
from app import keymap
from app.errors import AppError
from app.files import write_whole
from app.workspace import Workspace
from ui import theme
from ui.bridge import Bridge
from ui.dialogs.shortcuts_strip import KeyField, Strip, normal, scope_words, written
from ui.dialogs.sizes import open_at
from ui.words import named, shown, tr

SIZE: Final = (760, 600)
IDENT: Final = Qt.ItemDataRole.UserRole
WORDS: Final = Qt.ItemDataRole.UserRole + 1
MAP_FILES: Final = (("Shortcuts", ("*.json",)),)
SHEET_FILES: Final = (("Page to print", ("*.html",)),)


class ShortcutsDialog(QDialog):
    """A window of its own that may stay open beside the work."""

    def __init__(self, workspace: Workspace, bridge: Bridge, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts_dialog")
        self._workspace = workspace
        self.setWindowTitle(tr("Keyboard shortcuts"))
        open_at(self, SIZE)
        self.field = named(QLineEdit(placeholderText=tr("Find a command by its name")), tr("Find a command"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.key_field = KeyField(tr("Find by key"), tr("Press a key to see what it does. Esc shows all again."))
        self.key_field.pressed.connect(self._filter)
        self.tree = named(QTreeWidget(), tr("Commands and their keys"))
        self._items: dict[str, QTreeWidgetItem] = {}
        self._fill()
        self.strip = Strip(workspace)
        self.strip.changed.connect(self._show_keys)
        self.tree.currentItemChanged.connect(lambda *_: self._chosen())
        self.tree.itemActivated.connect(lambda *_: self.strip.field.setFocus())
        self._lay_out()
        bridge.settings_changed.connect(lambda key: self._show_keys() if key == "keys" else None)
        self._show_keys()
        self.field.setFocus()

    def _lay_out(self) -> None:
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.field, 1)
        top.addWidget(QLabel(tr("or press it:")))
        top.addWidget(self.key_field)
        for text, tip, run in (
            (tr("Reset all…"), tr("Give every command its own keys again"), self._reset_all),
            (tr("Import…"), tr("Take over keys from a file"), self._import),
            (tr("Export…"), tr("Write all keys to a file for another computer"), self._export),
            (tr("Cheat sheet…"), tr("Write a page with all keys, to print"), self._print),
        ):
            button = named(QPushButton(text), tip)
            button.setAutoDefault(False)
            button.clicked.connect(run)
            foot.addWidget(button)
        foot.addStretch(1)
        close = named(QPushButton(tr("Close")), tr("Close the shortcuts"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.strip)
        layout.addLayout(foot)

    def _fill(self) -> None:
        tree = self.tree
        tree.setObjectName("shortcut_tree")
        tree.setHeaderLabels([tr("Command"), tr("Keys"), tr("Acts")])
        tree.setRootIsDecorated(False)
        tree.setIndentation(theme.px(10))
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        heading = theme.font("heading")
        for area, commands in keymap.by_area(self._workspace.commands):
            group = QTreeWidgetItem(tree, [shown(area)])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFont(0, heading)
            for command in commands:
                title = shown(command.title)
                item = QTreeWidgetItem(group, [title, "", scope_words(command.scope)])
                item.setData(0, IDENT, command.id)
                item.setData(0, WORDS, f"{title} {command.title} {command.words} {shown(area)}".casefold())
                item.setToolTip(0, title)
                item.setForeground(2, QColor(theme.current().dim))
                self._items[command.id] = item
        tree.expandAll()
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)

    # -- showing -------------------------------------------------------------------------------------------------

    def _show_keys(self) -> None:
        table, look = self._workspace.commands, theme.current()
        for ident, item in self._items.items():
            keys = table.keys(ident)
            item.setText(1, "   ".join(written(key) for key in keys))
            item.setForeground(1, QColor(look.accent if keys != table[ident].keys else look.text))
        self._filter()

    def _filter(self, *_: object) -> None:
        words, key = self.field.text().casefold().split(), normal(self.key_field.keySequence().toString())
        first: QTreeWidgetItem | None = None
        for ident, item in self._items.items():
            fits = all(word in item.data(0, WORDS) for word in words)
            fits = fits and (not key or key in self._workspace.commands.keys(ident))
            item.setHidden(not fits)
            first = first or (item if fits else None)
        for place in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(place)
            if group is not None:
                rows = [group.child(row) for row in range(group.childCount())]
                group.setHidden(all(row is None or row.isHidden() for row in rows))
        current = self.tree.currentItem()
        if (words or key) and (current is None or current.isHidden()):
            self.tree.setCurrentItem(first)  # pyright: ignore[reportArgumentType]

    def _chosen(self) -> None:
        item = self.tree.currentItem()
        ident = item.data(0, IDENT) if item is not None else None
        self.strip.show_command(self._workspace.commands[ident] if ident else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the search field move through the list; Enter goes to the field for a new key."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.tree.setFocus()
                if self.tree.currentItem() is None:
                    self.tree.setCurrentItem(next((i for i in self._items.values() if not i.isHidden()), None))  # pyright: ignore[reportArgumentType]
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.strip.field.setFocus()
                return True
        return super().eventFilter(watched, event)

    # -- all of them ---------------------------------------------------------------------------------------------

    def _reset_all(self) -> None:
        workspace = self._workspace
        changed = len(workspace.settings.get("keys"))
        if not changed:
            workspace.messages.tell(tr("All commands have their own keys."), replace="keys")
            return
        question = tr("{count} commands have keys of yours. Shall all of them get their own ones again?", count=changed)
        if workspace.ask.choice(tr("Reset all shortcuts"), question, (tr("Reset all"),)) == 0:
            self._try(lambda: workspace.rebind_all({command.id: command.keys for command in workspace.commands}))

    def _export(self) -> None:
        suggestion = Path.home() / "hovermark-shortcuts.json"
        place = self._workspace.ask.save_file(tr("Export shortcuts"), MAP_FILES, suggestion)
        if place is not None:
            self._try(lambda: self._write(place, keymap.document(self._workspace.commands)))

    def _write(self, place: Path, content: bytes) -> None:
        write_whole(place, content)
        self._workspace.messages.tell(tr("The shortcuts are in “{name}”.", name=place.name), "done", replace="keys")

    def _import(self) -> None:
        files = self._workspace.ask.open_files(tr("Import shortcuts"), MAP_FILES)
        if files:
            self._try(lambda: self._take_over(files[0]))

    def _take_over(self, place: Path) -> None:
        try:
            content = place.read_bytes()
        except OSError as error:
            raise AppError(f"“{place.name}” cannot be read: {error.strerror}.", fine="Nothing was changed.") from error
        found = keymap.read(content, self._workspace.commands, normal)
        self._workspace.rebind_all(found.keys)
        told = [tr("{count} commands have the keys of “{name}”.", count=len(found.keys), name=place.name)]
        if found.unknown:
            told.append(tr("{count} others are not known here.", count=len(found.unknown)))
        if found.refused:
            told.append(tr("Left out: {what}.", what="; ".join(found.refused[:5])))
        self._workspace.messages.tell(" ".join(told), "done", replace="keys")

    def _print(self) -> None:
        suggestion = Path.home() / "hovermark-shortcuts.html"
        place = self._workspace.ask.save_file(tr("Save the cheat sheet"), SHEET_FILES, suggestion)
        if place is not None:
            sheet = keymap.cheat_sheet(self._workspace.commands, tr("Hovermark: keyboard shortcuts"), shown, written)
            self._try(lambda: self._write(place, sheet.encode()))
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))

    def _try(self, what: Callable[[], None]) -> None:
        try:
            what()
        except PlainError as error:
            self._workspace.messages.fail(error, replace="keys")
        self._chosen()
        self._show_keys()

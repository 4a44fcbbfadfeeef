"""The keys of one command: taken away and added one by one, and the question when a key is somebody else's."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QLabel, QPushButton, QVBoxLayout, QWidget

from app import keymap
from app.command import Command, CommandTable, Scope
from app.errors import AppError
from app.workspace import Workspace
from ui import theme
from ui.words import named, shown, tr

PORTABLE: Final = QKeySequence.SequenceFormat.PortableText
NATIVE: Final = QKeySequence.SequenceFormat.NativeText
FIELD_WIDTH: Final = 150


def normal(key: str) -> str:
    """A key in Qt's portable notation; empty if it is none."""
    sequence = QKeySequence(key, PORTABLE)
    return sequence.toString(PORTABLE) if sequence.count() == 1 else ""


def written(key: str) -> str:
    """A key as this platform writes it."""
    return QKeySequence(key, PORTABLE).toString(NATIVE)


class KeyField(QKeySequenceEdit):
    """Takes one key with its modifiers. Esc empties it, and leaves it where it is empty already."""

    pressed = Signal(str)
    """A key in Qt's portable notation; empty when it was emptied."""

    def __init__(self, name: str, tooltip: str = "") -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)
        self.setFixedWidth(theme.px(FIELD_WIDTH))
        named(self, name, tooltip=tooltip)
        self.keySequenceChanged.connect(lambda keys: self.pressed.emit(keys.toString(PORTABLE)))

    def event(self, event: QEvent) -> bool:
        plain = isinstance(event, QKeyEvent) and event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() == Qt.Key.Key_Escape:  # pyright: ignore[reportAttributeAccessIssue]
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                if self.keySequence().isEmpty():
                    self.focusNextChild()
                self.clear()
            return True
        return super().event(event)


class Strip(QWidget):
    """Below the list: the chosen command, its keys, and a field for another one."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._command, self._wanted = workspace, None, ""
        self._title, self._where = QLabel(), QLabel()
        self._title.setFont(theme.font("heading"))
        self._where.setProperty("role", "dim")
        self._chips = QHBoxLayout()
        self._chips.setSpacing(theme.px(5))
        self.field = KeyField(
            tr("Press a key to add it"), tr("Press the key that shall do this. Esc empties the field.")
        )
        self.field.pressed.connect(self._pressed)
        self.back = named(QPushButton(tr("Reset")), tr("Give this command its own keys again"))
        self.back.clicked.connect(self._reset)
        self.clear = named(QPushButton(tr("No keys")), tr("Take all keys of this command away"))
        self.clear.clicked.connect(lambda: self._bind({self._ident: ()}))
        self._question = QLabel(wordWrap=True)
        self._question.setProperty("role", "warn")
        self.swap = named(QPushButton(tr("Swap")), tr("The other command gets this one's first key for it"))
        self.take = named(QPushButton(tr("Take it away")), tr("The other command loses this key"))
        self.leave = named(QPushButton(tr("Cancel")), tr("Leave all keys as they are"))
        self.swap.clicked.connect(lambda: self._settle(keymap.swapped))
        self.take.clicked.connect(lambda: self._settle(keymap.taken_away))
        self.leave.clicked.connect(self._leave)
        for button in (self.back, self.clear, self.swap, self.take, self.leave):
            button.setAutoDefault(False)
        self._lay_out()
        self.show_command(None)

    _command: Command | None

    def _lay_out(self) -> None:
        head, keys, question = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._where, 1)
        keys.addLayout(self._chips)
        keys.addWidget(QLabel(tr("Add:")))
        keys.addWidget(self.field)
        keys.addStretch(1)
        keys.addWidget(self.clear)
        keys.addWidget(self.back)
        question.addWidget(self._question, 1)
        for button in (self.swap, self.take, self.leave):
            question.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        for row in (head, keys, question):
            layout.addLayout(row)

    @property
    def _ident(self) -> str:
        return self._command.id if self._command is not None else ""

    def show_command(self, command: Command | None) -> None:
        self._command = command
        self.setEnabled(command is not None)
        self._title.setText(shown(command.title) if command is not None else tr("Choose a command"))
        self._where.setText(scope_words(command.scope) if command is not None else "")
        self._leave()
        self._show_keys()

    def _show_keys(self) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        keys = self._workspace.commands.keys(self._ident) if self._command is not None else ()
        for key in keys:
            chip = named(QPushButton(f"{written(key)}  ×"), tr("Take {key} away", key=written(key)))
            chip.setAutoDefault(False)
            chip.setObjectName("key_chip")
            chip.clicked.connect(partial(self._remove, key))
            self._chips.addWidget(chip)
        if self._command is not None and not keys:
            none = QLabel(tr("no keys"))
            none.setProperty("role", "dim")
            self._chips.addWidget(none)
        self.back.setEnabled(self._command is not None and keys != self._command.keys)
        self.clear.setEnabled(bool(keys))

    # -- changing ------------------------------------------------------------------------------------------------

    def _pressed(self, key: str) -> None:
        """A new key: taken at once where it is free, asked about where it is not."""
        table = self._workspace.commands
        if self._command is None or not key or key in table.keys(self._ident):
            self._ask("")
            return
        other = keymap.holder(table, key)
        if other is None:
            self._bind({self._ident: (*table.keys(self._ident), key)})
            return
        self._wanted = key
        question = tr("{key} already means “{title}”.", key=written(key), title=shown(other.title))
        if other.scope is not self._command.scope:
            question += " " + tr("Where the picture has the keyboard, both would act.")
        self._ask(question, can_swap=bool(table.keys(self._ident)))

    def _ask(self, question: str, *, can_swap: bool = False) -> None:
        self._question.setText(question)
        for widget in (self._question, self.swap, self.take, self.leave):
            widget.setVisible(bool(question))
        self.swap.setEnabled(can_swap)

    @property
    def question(self) -> str:
        return self._question.text()

    def _settle(self, how: Callable[[CommandTable, str, str], keymap.Keys]) -> None:
        self._bind(how(self._workspace.commands, self._ident, self._wanted))

    def _remove(self, key: str) -> None:
        self._bind({self._ident: tuple(k for k in self._workspace.commands.keys(self._ident) if k != key)})

    def _reset(self) -> None:
        """Its own keys again; where another command has one of them meanwhile, that one is asked about."""
        assert self._command is not None
        table = self._workspace.commands
        free = tuple(k for k in self._command.keys if (o := keymap.holder(table, k)) is None or o is self._command)
        lost = next((k for k in self._command.keys if k not in free), "")
        self._bind({self._ident: free})
        if lost:
            self._pressed(lost)

    def _bind(self, wanted: keymap.Keys) -> None:
        try:
            self._workspace.rebind_all(wanted)
        except AppError as error:
            self._workspace.messages.fail(error, replace="keys")
            self._ask(shown(str(error)))
            return
        self._leave()
        self._show_keys()
        self.changed.emit()

    def _leave(self) -> None:
        self._wanted = ""
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self._ask("")


def scope_words(scope: Scope) -> str:
    """Where a command's keys act, in a few words."""
    return tr("not while typing") if scope is Scope.CANVAS else tr("everywhere")

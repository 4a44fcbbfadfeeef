"""?: every command on one page, with its keys, which can be changed here."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.command import Command
from app.errors import AppError
from app.workspace import Workspace

COLUMNS = 2
PORTABLE = QKeySequence.SequenceFormat.PortableText


class ShortcutSheet(QDialog):
    """A window of its own that may stay open beside the work."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle("Keyboard shortcuts")
        self.resize(920, 640)
        self._find = QLineEdit(placeholderText="Find a command")
        self._find.textChanged.connect(self._filter)
        self._rows: list[tuple[str, tuple[QWidget, ...]]] = []
        page = QWidget()
        self._fill(QGridLayout(page))
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(page)
        hint = QLabel("Click a key and press another one to change it. Backspace takes it away.")
        hint.setProperty("role", "dim")
        layout = QVBoxLayout(self)
        layout.addWidget(self._find)
        layout.addWidget(scroll)
        layout.addWidget(hint)

    def _fill(self, grid: QGridLayout) -> None:
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        groups = _groups(self._workspace)
        half = sum(len(rows) + 2 for _, rows in groups) / COLUMNS
        column, line = 0, 0
        for title, rows in groups:
            if line > 0 and line + len(rows) / 2 > half and column + 1 < COLUMNS:
                column, line = column + 1, 0
            head = QLabel(title)
            head.setProperty("role", "heading")
            grid.addWidget(head, line, column * 2, 1, 2)
            for command in rows:
                line += 1
                label = QLabel(command.title, wordWrap=True)
                key = self._key(command)
                grid.addWidget(key, line, column * 2, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(label, line, column * 2 + 1)
                self._rows.append((f"{command.title} {command.words}".casefold(), (key, label)))
            line += 2
        grid.setRowStretch(200, 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)

    def _key(self, command: Command) -> QKeySequenceEdit:
        """A field that shows the first of a command's keys and takes another in its place."""
        field = QKeySequenceEdit(self._shown(command.id))
        field.setMaximumSequenceLength(1)
        field.setClearButtonEnabled(False)
        field.setFixedWidth(150)
        others = self._workspace.commands.keys(command.id)[1:]
        if others:
            field.setToolTip(f"Also: {', '.join(others)}")
        field.editingFinished.connect(lambda: self._rebind(command.id, field))
        return field

    def _shown(self, ident: str) -> QKeySequence:
        keys = self._workspace.commands.keys(ident)
        return QKeySequence(keys[0]) if keys else QKeySequence()

    def _rebind(self, ident: str, field: QKeySequenceEdit) -> None:
        wanted = field.keySequence()
        if wanted == self._shown(ident):
            return
        others = self._workspace.commands.keys(ident)[1:]
        first = (wanted.toString(PORTABLE),) if not wanted.isEmpty() else ()
        try:
            self._workspace.rebind(ident, (*first, *others))
        except AppError as error:
            self._workspace.messages.fail(error, replace="keys")
            field.setKeySequence(self._shown(ident))

    def _filter(self, text: str) -> None:
        for words, widgets in self._rows:
            for widget in widgets:
                widget.setVisible(text.casefold() in words)


def _groups(workspace: Workspace) -> list[tuple[str, list[Command]]]:
    """Commands by the first part of their id, in the table's order."""
    groups: dict[str, list[Command]] = {}
    for command in workspace.commands:
        groups.setdefault(command.id.split(".")[0].capitalize(), []).append(command)
    return list(groups.items())

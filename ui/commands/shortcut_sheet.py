"""?: every shortcut on one page, from the same rows as the menus."""

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.command import Command
from app.workspace import Workspace

COLUMNS = 2


class ShortcutSheet(QDialog):
    """A window of its own that may stay open beside the work."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        self.resize(820, 620)
        page = QWidget()
        grid = QGridLayout(page)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        groups = _groups(workspace)
        half = sum(len(rows) + 2 for _, rows in groups) / COLUMNS
        column, line = 0, 0
        for title, rows in groups:
            if line > 0 and line + len(rows) / 2 > half and column + 1 < COLUMNS:
                column, line = column + 1, 0
            head = QLabel(title)
            head.setProperty("role", "heading")
            grid.addWidget(head, line, column * 2, 1, 2)
            for command, keys in rows:
                line += 1
                label = QLabel(keys)
                label.setProperty("role", "dim")
                grid.addWidget(label, line, column * 2, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(QLabel(command.title, wordWrap=True), line, column * 2 + 1)
            line += 2
        grid.setRowStretch(200, 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(page)
        QVBoxLayout(self).addWidget(scroll)


def _groups(workspace: Workspace) -> list[tuple[str, list[tuple[Command, str]]]]:
    """Rows by the first part of the command's id, in the table's order."""
    shown = [command for command in workspace.commands if workspace.commands.keys(command.id)]
    return [
        (name.capitalize(), [(command, _keys(workspace, command)) for command in rows])
        for name, rows in groupby(shown, key=lambda command: command.id.split(".")[0])
    ]


def _keys(workspace: Workspace, command: Command) -> str:
    form = QKeySequence.SequenceFormat.NativeText
    return "   ".join(QKeySequence(key).toString(form) for key in workspace.commands.keys(command.id))

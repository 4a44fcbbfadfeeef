"""The program's questions as dialogs."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QPushButton, QWidget

from app.ask import Kind
from ui import theme
from ui.dialogs.list_dialog import ListDialog
from ui.words import shown

TEXT_WIDTH = 420
"""Of the question for one line of text, design pixels."""


class DialogAsk:
    """Asks with the platform's own dialogs."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def open_files(self, title: str, kinds: Sequence[Kind], *, many: bool = False) -> list[Path] | None:
        if many:
            names, _ = QFileDialog.getOpenFileNames(self._parent, shown(title), "", _filters(kinds))
        else:
            name, _ = QFileDialog.getOpenFileName(self._parent, shown(title), "", _filters(kinds))
            names = [name] if name else []
        return [Path(name) for name in names] or None

    def save_file(self, title: str, kinds: Sequence[Kind], suggestion: Path) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(self._parent, shown(title), str(suggestion), _filters(kinds))
        if not name:
            return None
        path, suffix = Path(name), kinds[0][1][0].removeprefix("*")
        return path if path.suffix else path.with_suffix(suffix)

    def text(self, title: str, question: str, answer: str = "") -> str | None:
        dialog = QInputDialog(self._parent)
        dialog.setWindowTitle(shown(title))
        dialog.setLabelText(shown(question))
        dialog.setTextValue(answer)
        # wide enough for its own title and for a sentence
        dialog.resize(theme.px(TEXT_WIDTH), dialog.sizeHint().height())
        for button in dialog.findChildren(QPushButton):
            button.setIcon(QIcon())
        return dialog.textValue() if dialog.exec() else None

    def choice(self, title: str, question: str, choices: Sequence[str], *, proposed: int = 0) -> int | None:
        box = QMessageBox(QMessageBox.Icon.Question, shown(title), shown(question), parent=self._parent)
        buttons = [box.addButton(shown(choice), QMessageBox.ButtonRole.ActionRole) for choice in choices]
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(buttons[proposed])
        box.setEscapeButton(cancel)
        box.exec()
        clicked = box.clickedButton()
        return next((i for i, button in enumerate(buttons) if button is clicked), None)

    def show_list(self, title: str, text: str, lines: Sequence[str]) -> None:
        ListDialog(title, text, lines, self._parent).show()


def _filters(kinds: Sequence[Kind]) -> str:
    return ";;".join(f"{shown(title)} ({' '.join(patterns)})" for title, patterns in kinds)

"""What is too long for a toast: a list that stays open beside the work and can be copied."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from ui.words import named, shown, tr


class ListDialog(QDialog):
    """A sentence, then the lines."""

    def __init__(self, title: str, text: str, lines: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(shown(title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 420)
        rows = QListWidget()
        named(rows, shown(title))
        rows.addItems([shown(line) for line in lines])
        rows.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        copy = QPushButton(tr("Copy all"))
        named(copy, copy.text(), tr("Puts all lines on the clipboard"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText("\n".join(lines)))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(shown(text), wordWrap=True))
        layout.addWidget(rows, 1)
        layout.addWidget(buttons)

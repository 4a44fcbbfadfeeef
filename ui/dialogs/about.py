"""What the program is and what it is made of."""

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from app import log
from app.cli.versions import versions
from ui.words import named, tr


class About(QDialog):
    """Versions, licence, and where the log is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Hovermark"))
        facts = "\n".join([*versions(), f"Qt {qVersion()}"])
        text = QLabel(
            f"<h2>Hovermark</h2><p>{tr('Annotate drone footage, frame by frame.')}<br>Apache-2.0</p>"
            f"<pre>{facts}</pre><p>{tr('Log: {file}', file=log.log_file())}</p>",
            textInteractionFlags=Qt.TextInteractionFlag.TextSelectableByMouse,
            wordWrap=True,
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        copy = QPushButton(tr("Copy versions"))
        named(copy, copy.text(), tr("Puts the versions on the clipboard, for a report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(facts))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAutoDefault(False)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        close.setFocus()
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(buttons)

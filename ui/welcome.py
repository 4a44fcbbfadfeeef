"""What is shown when nothing is open: open, drop, or go on where one left off."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.workspace import Workspace
from ui.bridge import Bridge
from ui.words import named, tr

SHOWN = 6


class Welcome(QWidget):
    """The empty state of the window."""

    def __init__(self, workspace: Workspace, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self._workspace = workspace
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        title = QLabel("Hovermark", alignment=Qt.AlignmentFlag.AlignHCenter)
        title.setObjectName("welcome_title")
        layout.addWidget(title)
        hint = QLabel(tr("Drop a clip or a project here, or open one."), alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(hint)
        layout.addSpacing(12)
        self._open = QPushButton(tr("Open a clip or a project…"))
        named(self._open, self._open.text(), tr("Choose a recorded clip, or a Hovermark project"))
        self._open.setProperty("primary", True)
        self._open.clicked.connect(lambda: workspace.run("file.open"))
        layout.addWidget(self._open, 0, Qt.AlignmentFlag.AlignHCenter)
        sample = QPushButton(tr("Try the sample project"))
        named(sample, sample.text(), tr("A short clip with its annotations, in a folder of its own"))
        sample.setProperty("link", True)
        sample.clicked.connect(lambda: workspace.run("help.sample"))
        layout.addWidget(sample, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(20)
        self._head = QLabel(tr("Recent"), alignment=Qt.AlignmentFlag.AlignHCenter)
        self._head.setProperty("role", "dim")
        layout.addWidget(self._head)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        layout.addLayout(self._recent)
        layout.addStretch(3)
        keys = QLabel(
            tr("Ctrl+O open   ·   ? all shortcuts   ·   Ctrl+K search everything"),
            alignment=Qt.AlignmentFlag.AlignHCenter,
        )
        keys.setProperty("role", "dim")
        layout.addWidget(keys)
        layout.addSpacing(16)
        bridge.session_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        recent = self._workspace.recent()[:SHOWN]
        self._head.setVisible(bool(recent))
        for path in recent:
            self._recent.addWidget(self._link(path), 0, Qt.AlignmentFlag.AlignHCenter)

    def _link(self, path: Path) -> QPushButton:
        button = QPushButton(path.stem)
        button.setProperty("link", True)
        named(button, path.stem, str(path))
        button.clicked.connect(lambda: self._workspace.open(path))
        return button

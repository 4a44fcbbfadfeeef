"""Track > Time > Simplify keyframes: how far an outline may move, and at once how many keyframes go for it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotations import edits
from annotations.model import Track
from annotations.names import numbered_name
from app.commands.selected import unlocked
from app.commands.track_time import simplify_to
from app.jobs import Job, Progress
from app.workspace import Workspace
from ui import theme
from ui.bridge import Bridge
from ui.words import named, tr

SIZE: Final = (460, 340)
LARGEST_PX: Final = 200.0
USUAL_PX: Final = 1.0
SETTLED_MS: Final = 120
"""How long the number must stand still before it is worth counting."""


class SimplifyDialog(QDialog):
    """Follows the selection; counting runs beside the window, an outdated count is dropped."""

    def __init__(self, workspace: Workspace, bridge: Bridge, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("simplify_dialog")
        self.setWindowTitle(tr("Simplify keyframes"))
        self.resize(theme.px(SIZE[0]), theme.px(SIZE[1]))
        self._workspace, self._job = workspace, None
        self._job: Job | None
        self._wanted = False
        """Whether to drop as soon as it is known how many."""
        self.counts: tuple[int, ...] | None = None
        """Per track, in the table's order; None while they are counted."""
        self.tolerance = named(
            QDoubleSpinBox(), tr("Tolerance in pixels"), tr("How far any outline may move on any frame, in pixels")
        )
        self.tolerance.setRange(0.0, LARGEST_PX)
        self.tolerance.setDecimals(1)
        self.tolerance.setSingleStep(0.5)
        self.tolerance.setSuffix(tr(" px"))
        self.tolerance.setValue(USUAL_PX)
        self.sentence = QLabel()
        self.sentence.setFont(theme.font("heading"))
        self.table = named(QTableWidget(0, 3), tr("Keyframes that would go, track by track"))
        self._lay_out()
        self._settle = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settle.timeout.connect(self.count)
        self.tolerance.valueChanged.connect(self._outdated)
        bridge.selection_changed.connect(self._outdated)
        bridge.edited.connect(self._outdated)
        bridge.session_changed.connect(self.close)
        self.finished.connect(lambda _result: self._job.cancel() if self._job is not None else None)
        self.tolerance.selectAll()
        self.tolerance.setFocus()
        self.count()

    def _lay_out(self) -> None:
        why = QLabel(
            tr(
                "Drops keyframes that interpolation reproduces without them. The first and the last stay, and so does "
                "every one that says more than where the shape is."
            ),
            wordWrap=True,
        )
        label = QLabel(tr("An outline may move by at most"))
        label.setBuddy(self.tolerance)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.tolerance)
        row.addStretch(1)
        self.table.setHorizontalHeaderLabels([tr("Track"), tr("Keyframes"), tr("Go")])
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        named(buttons.button(QDialogButtonBox.StandardButton.Cancel), tr("Leave all keyframes as they are"))
        self.drop = buttons.addButton(tr("Drop them"), QDialogButtonBox.ButtonRole.AcceptRole)
        named(self.drop, tr("Drop these keyframes"), tr("Drop these keyframes; undo brings them back"))
        buttons.accepted.connect(self._drop)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(why)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.sentence)
        layout.addWidget(buttons)
        self.drop.setDefault(True)

    def count(self) -> None:
        """Counts what would go with the tolerance as it is now."""
        self._settle.stop()
        tracks = tuple(unlocked(self._workspace)) if self._workspace.session is not None else ()
        tolerance_px = self.tolerance.value()
        if self._job is not None:
            self._job.cancel()

        def work(progress: Progress) -> tuple[int, ...]:
            found: list[int] = []
            for track in tracks:
                progress.check()
                found.append(edits.simplified_count(track, tolerance_px))
            return tuple(found)

        self._list(tracks)
        self._job = self._workspace.jobs.start(
            tr("Count keyframes"),
            work,
            lambda found: self._counted(tracks, tolerance_px, found),
            lambda _e: None,
            quiet=True,
        )

    def _outdated(self, _what: object = None) -> None:
        self.counts = None
        self._settle.start()

    def _list(self, tracks: Sequence[Track]) -> None:
        session = self._workspace.session
        self.table.setRowCount(len(tracks) if session is not None else 0)
        for row, track in enumerate(tracks if session is not None else ()):
            assert session is not None
            name = numbered_name(session.store.taxonomy, track, self._workspace.settings.get("language"))
            for column, text in enumerate((name, str(len(track.keyframes)), "…")):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)

    def _counted(self, tracks: Sequence[Track], tolerance_px: float, found: tuple[int, ...]) -> None:
        if tolerance_px != self.tolerance.value() or len(found) != self.table.rowCount():
            return
        self.counts = found
        for row, count in enumerate(found):
            item = self.table.item(row, 2)
            if item is not None:
                item.setText(str(count))
        total = sum(len(track.keyframes) for track in tracks)
        self.sentence.setText(tr("Drops {count} of {total} keyframes", count=sum(found), total=total))
        self.drop.setEnabled(sum(found) > 0)
        if self._wanted and sum(found) > 0:
            self._drop()
        self._wanted = False

    def _drop(self) -> None:
        if self.counts is None:
            # Return was quicker than the count
            self._wanted = True
            self.count()
            return
        simplify_to(self._workspace, self.tolerance.value())
        self.accept()

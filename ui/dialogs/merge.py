"""Ctrl+M: in what tracks contradict each other, and whose word counts."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QListWidget,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from annotations import edits
from annotations.changes import Edit
from annotations.model import Track
from annotations.names import numbered_name
from app.commands.conditions import session
from app.commands.selected import unlocked
from app.commands.track_joining import merge_as
from app.workspace import Workspace
from ui import theme
from ui.bridge import Bridge
from ui.words import named, shown, tr

SIZE: Final = (520, 400)


class MergeDialog(QDialog):
    """The contradictions, then one choice: which track is right where they disagree."""

    def __init__(self, workspace: Workspace, bridge: Bridge, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("merge_dialog")
        self.setWindowTitle(tr("Merge tracks"))
        self.resize(theme.px(SIZE[0]), theme.px(SIZE[1]))
        self._workspace = workspace
        self.tracks: Sequence[Track] = unlocked(workspace)
        self.conflicts = named(QListWidget(), tr("What they contradict each other in"))
        self.choices = QButtonGroup(self)
        self._fill()
        bridge.edited.connect(self._edited)
        bridge.session_changed.connect(self.reject)
        first = self.choices.button(0)
        if first is not None:
            first.setChecked(True)
            first.setFocus()

    def _fill(self) -> None:
        current = session(self._workspace)
        words = current.store.taxonomy
        language = self._workspace.settings.get("language")
        found = edits.merge_conflicts(self.tracks, current.frame_count - 1, taxonomy=words, language=language)
        self.conflicts.addItems([shown(conflict.text) for conflict in found])
        self.conflicts.setWordWrap(True)
        right = QGroupBox(tr("Where they disagree, this one is right and keeps its number:"))
        rows = QVBoxLayout(right)
        for place, track in enumerate(self.tracks):
            name = numbered_name(words, track, language)
            button = named(QRadioButton(name), tr("{track} is right", track=name))
            self.choices.addButton(button, place)
            rows.addWidget(button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        named(buttons.button(QDialogButtonBox.StandardButton.Cancel), tr("Leave the tracks as they are"))
        merge = buttons.addButton(tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        named(merge, tr("Merge the tracks"), tr("Merge the tracks into one; undo brings all of them back"))
        buttons.accepted.connect(self._merge)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(tr("These tracks cannot both be right:")))
        layout.addWidget(self.conflicts, 1)
        layout.addWidget(right)
        layout.addWidget(buttons)
        merge.setDefault(True)

    def _edited(self, edit: Edit) -> None:
        """What was looked at is not there any more."""
        if edit.keys & {("track", track.id) for track in self.tracks}:
            self.reject()

    def _merge(self) -> None:
        tracks, winner = self.tracks, self.choices.checkedId()
        self.tracks = ()
        self.accept()
        merge_as(self._workspace, tracks, winner)

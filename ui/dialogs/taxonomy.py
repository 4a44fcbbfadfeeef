"""The taxonomy editor: labels, attributes and tables of the open project, in the person's own words."""

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotations.taxonomy import extended, named
from app.errors import AppError
from app.files import write_whole
from app.profiles import choose_profile, profile_of
from ui import theme
from ui.dialogs.taxonomy_desk import LANGUAGES, Desk
from ui.dialogs.taxonomy_entries import EntriesPage
from ui.dialogs.taxonomy_labels import LabelsPage
from ui.words import named as called
from ui.words import shown, tr

if TYPE_CHECKING:
    from app.workspace import Workspace
    from ui.bridge import Bridge

LARGEST = (1240, 680)
"""Fits on a small screen also where the text is enlarged."""
MOST_BYTES = 20_000_000
JSON_KIND = ("Taxonomy", ("*.json",))
OWN_NAMES = {"en": "English", "uk": "Українська", "ru": "Русский"}


class TaxonomyDialog(QDialog):
    """Stays open beside the work; every change can be undone in the window."""

    def __init__(self, workspace: "Workspace", bridge: "Bridge", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(tr("Labels, attributes and types"))
        room = self.screen().availableGeometry().size()
        self.resize(min(theme.px(940), LARGEST[0], room.width()), min(theme.px(640), LARGEST[1], room.height()))
        self.desk = Desk(workspace, bridge, self)
        self.language = called(QComboBox(), tr("Language of names"), tr("In which language names are shown and typed"))
        for code in LANGUAGES:
            self.language.addItem(OWN_NAMES[code], code)
        self.language.setCurrentIndex(LANGUAGES.index(self.desk.language))
        self.language.activated.connect(lambda place: self.desk.set_language(str(self.language.itemData(place))))
        self.profile = called(QComboBox(), tr("Profile"), tr("Which attributes are offered; values are never touched"))
        self.profile.activated.connect(self._choose_profile)
        self.read = called(QPushButton(tr("Import…")), tr("Adds what another taxonomy or an overlay file (JSON) has"))
        self.write = called(QPushButton(tr("Save as…")), tr("Writes this project's taxonomy to a JSON file"))
        self.read.clicked.connect(self._import)
        self.write.clicked.connect(self._save)
        head = QHBoxLayout()
        for title, box in ((tr("Names in"), self.language), (tr("Profile"), self.profile)):
            label = QLabel(title)
            theme.set_role(label, "dim")
            head.addWidget(label)
            head.addWidget(box)
        head.addStretch(1)
        head.addWidget(self.read)
        head.addWidget(self.write)
        self.labels, self.entries = LabelsPage(self.desk), EntriesPage(self.desk)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.labels, tr("Labels and attributes"))
        self.tabs.addTab(self.entries, tr("Vehicle and landmark types"))
        self.told = QLabel()
        self.told.setWordWrap(True)
        theme.set_role(self.told, "warn")
        self.desk.told.connect(self.told.setText)
        self.desk.changed.connect(self._show_profiles)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        foot.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(foot)
        for button in self.findChildren(QPushButton):
            # Enter ends a name that is being typed, and must not press anything
            button.setAutoDefault(False)
            button.setDefault(False)
        bridge.session_changed.connect(self._session_changed)
        self._show_profiles()

    def _session_changed(self) -> None:
        if self._workspace.session is None:
            self.close()

    def _show_profiles(self) -> None:
        session = self._workspace.session
        self.profile.clear()
        if session is None:
            return
        for profile in session.store.taxonomy.profiles:
            self.profile.addItem(named(profile.names, self.desk.language, profile.id), profile.id)
        now = profile_of(session)
        self.profile.setCurrentIndex(self.profile.findData(now.id) if now is not None else -1)
        self.profile.setEnabled(self.profile.count() > 1)

    def _choose_profile(self, place: int) -> None:
        if self._workspace.session is not None:
            choose_profile(self._workspace.session, str(self.profile.itemData(place)))

    # -- files ---------------------------------------------------------------------------------------------------

    def _import(self) -> None:
        paths = self._workspace.ask.open_files(tr("Import a taxonomy"), [JSON_KIND])
        if not paths:
            return
        path = paths[0]
        try:
            data = _read(path)
        except AppError as error:
            self.told.setText(shown(str(error)))
            return
        if self.desk.change(f"Import taxonomy {path.name}", lambda taxonomy: extended(taxonomy, data)):
            self.told.setText(tr("“{name}” was brought in. Undo takes it back.", name=path.name))

    def _save(self) -> None:
        taxonomy = self.desk.taxonomy
        path = self._workspace.ask.save_file(tr("Save the taxonomy"), [JSON_KIND], Path("taxonomy.json"))
        if taxonomy is None or path is None:
            return
        try:
            write_whole(path, msgspec.json.format(taxonomy.to_json(), indent=2))
        except AppError as error:
            self.told.setText(shown(str(error)))
        else:
            self.told.setText(tr("Written to “{name}”.", name=path.name))


def _read(path: Path) -> bytes:
    """A small file. AppError if it cannot be read or is no taxonomy by its size."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise AppError(f"“{path.name}” is too large for a taxonomy. Nothing was changed.")
        return path.read_bytes()
    except OSError as error:
        raise AppError(f"“{path.name}” cannot be read: {error.strerror}. Nothing was changed.") from error

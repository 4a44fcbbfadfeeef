"""The page of tables: vehicle classes and models, landmark types; own entries beside the shipped ones."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotations.entry_search import search
from annotations.taxonomy import Entry, Taxonomy
from annotations.taxonomy_edits import EntryFacts, add_entry, change_entry, is_own, remove_entry, retire_entry
from ui import theme
from ui.dialogs.taxonomy_desk import Desk, used_text
from ui.panels.editors.line import TextArea
from ui.words import named, tr

ID: Final = Qt.ItemDataRole.UserRole
MOST: Final = 400
CLASSES: Final = "vehicle_classes"


def table_names() -> dict[str, str]:
    return {
        "vehicle_models": tr("Vehicle models"),
        "vehicle_classes": tr("Vehicle classes"),
        "landmark_types": tr("Landmark types"),
        "interval_tags": tr("Tags of intervals"),
    }


class EntriesPage(QWidget):
    """A searched list at the left, what is known of the chosen entry at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._filling, self._shown = desk, False, ""
        self.table = named(QComboBox(), tr("Table"))
        self.search = named(QLineEdit(), tr("Find an entry"), tr("Any name or alias"))
        self.search.setPlaceholderText(tr("Any name…"))
        self.list = named(QListWidget(), tr("Entries"))
        self.add = named(QPushButton(tr("Add…")), tr("Add an entry of your own"))
        left_holder = QWidget()
        left_holder.setFixedWidth(theme.px(270))
        left = QVBoxLayout(left_holder)
        left.setContentsMargins(0, 0, 0, 0)
        for widget in (self.table, self.search):
            left.addWidget(widget)
        left.addWidget(self.list, 1)
        left.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.name = named(QLineEdit(), tr("Name"), tr("The name in the chosen language"))
        self.parent_box = named(QComboBox(), tr("Class"), tr("What it is a kind of"))
        self.aliases = named(QLineEdit(), tr("Also called"), tr("Other names, with commas between"))
        self.gear = named(QLineEdit(), tr("Running gear"), tr("6x6, 8x8, tracked/6, …"))
        self.origin = named(QLineEdit(), tr("From"), tr("Country codes with commas between: GB, US"))
        self.cues: QPlainTextEdit = named(TextArea(), tr("What to look for"), tr("What tells it apart from above"))
        self.facts = QLabel()
        self.facts.setWordWrap(True)
        theme.set_role(self.facts, "dim")
        self.retire = named(QPushButton(tr("Retire")), tr("No longer offered; tracks that name it keep it"))
        self.remove = named(QPushButton(tr("Take away")), tr("Only what is your own and nobody uses"))
        form = QFormLayout()
        for title, field in (
            (tr("Name"), self.name),
            (tr("Class"), self.parent_box),
            (tr("Also called"), self.aliases),
            (tr("Running gear"), self.gear),
            (tr("From"), self.origin),
            (tr("Look for"), self.cues),
        ):
            form.addRow(title, field)
        form.addRow("", self.facts)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.retire)
        buttons.addWidget(self.remove)
        self.right = QWidget()
        right = QVBoxLayout(self.right)
        right.setContentsMargins(0, 0, 0, 0)
        right.addLayout(form, 1)
        right.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.addWidget(left_holder)
        layout.addWidget(self.right, 1)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self._desk.changed.connect(self.refresh)
        self.table.activated.connect(lambda _place: self._fill())
        self.search.textChanged.connect(lambda _text: self._fill())
        self.list.setStyleSheet(f"QListWidget::item {{ padding: {theme.px(3)}px {theme.px(4)}px; }}")
        self.list.currentItemChanged.connect(lambda *_: self._show_entry())
        self.add.clicked.connect(self._add)
        self.retire.clicked.connect(self._retire)
        self.remove.clicked.connect(self._remove)
        self.name.editingFinished.connect(
            lambda: self._change(EntryFacts(name=self.name.text(), language=self._desk.language))
        )
        self.aliases.editingFinished.connect(lambda: self._change(EntryFacts(aliases=_listed(self.aliases.text()))))
        self.gear.editingFinished.connect(lambda: self._change(EntryFacts(gear=self.gear.text().strip())))
        self.origin.editingFinished.connect(
            lambda: self._change(EntryFacts(origin=_listed(self.origin.text().upper())))
        )
        self.parent_box.activated.connect(
            lambda place: self._change(EntryFacts(parent=str(self.parent_box.itemData(place) or "")))
        )
        assert isinstance(self.cues, TextArea)
        self.cues.left.connect(lambda: self._change(EntryFacts(cues=self.cues.toPlainText().strip())))

    # -- showing -------------------------------------------------------------------------------------------------

    @property
    def current_table(self) -> str:
        return str(self.table.currentData() or "")

    @property
    def chosen(self) -> str:
        item = self.list.currentItem()
        return str(item.data(ID)) if item is not None else ""

    def refresh(self) -> None:
        taxonomy, now = self._desk.taxonomy, self.current_table
        if taxonomy is None:
            return
        self.table.clear()
        ordered = [table for table in table_names() if table in taxonomy.tables]
        for table in (*ordered, *(each for each in taxonomy.tables if each not in ordered)):
            self.table.addItem(table_names().get(table, table), table)
        self.table.setCurrentIndex(max(0, self.table.findData(now)))
        self._fill()

    def _fill(self) -> None:
        taxonomy, chosen = self._desk.taxonomy, self.chosen
        if taxonomy is None:
            return
        rows, text = taxonomy.tables.get(self.current_table, ()), self.search.text()
        found = [hit.entry for hit in search(rows, text, MOST)] if text.strip() else list(rows)
        own = [entry for entry in found if is_own(entry.id)]
        self._filling = True
        self.list.clear()
        for entry in (*own, *(each for each in found if not is_own(each.id))):
            name = self._desk.name(entry.names, entry.id)
            item = QListWidgetItem(tr("{name} (retired)", name=name) if entry.deprecated else name)
            item.setData(ID, entry.id)
            item.setToolTip("\n".join(filter(None, (entry.id, used_text(self._desk.usage.entries.get(entry.id, 0))))))
            self.list.addItem(item)
        self._filling = False
        if not self.choose(chosen):
            self.list.setCurrentRow(0)
        self._show_entry()

    def choose(self, ident: str) -> bool:
        for place in range(self.list.count()):
            if self.list.item(place).data(ID) == ident:
                self.list.setCurrentRow(place)
                return True
        return False

    def _entry(self) -> Entry | None:
        taxonomy = self._desk.taxonomy
        return taxonomy.entry(self.current_table, self.chosen) if taxonomy is not None else None

    def _show_entry(self) -> None:
        entry, taxonomy = self._entry(), self._desk.taxonomy
        if self._filling or taxonomy is None:
            return
        self.right.setEnabled(entry is not None)
        self._shown = entry.id if entry is not None else ""
        if entry is None:
            return
        self.name.setText(entry.names.get(self._desk.language, ""))
        self.name.setPlaceholderText(self._desk.name(entry.names, entry.id))
        self.aliases.setText(", ".join(entry.aliases))
        self.gear.setText(entry.gear)
        self.origin.setText(", ".join(entry.origin))
        self.cues.setPlainText(entry.cues)
        self.parent_box.clear()
        self.parent_box.addItem(tr("none"), "")
        classes = CLASSES if self.current_table == "vehicle_models" else self.current_table
        for each in taxonomy.tables.get(classes, ()):
            if each.id != entry.id:
                self.parent_box.addItem(self._desk.name(each.names, each.id), each.id)
        self.parent_box.setCurrentIndex(max(0, self.parent_box.findData(entry.parent)))
        used = self._desk.usage.entries.get(entry.id, 0)
        self.facts.setText(" · ".join(filter(None, (entry.id, entry.check, used_text(used)))))
        self.retire.setText(tr("Offer again") if entry.deprecated else tr("Retire"))
        self.remove.setVisible(is_own(entry.id))
        self.remove.setEnabled(not used)

    # -- changing ------------------------------------------------------------------------------------------------

    def _change(self, facts: EntryFacts) -> None:
        entry, table = self._entry(), self.current_table
        if entry is None or entry.id != self._shown:
            return
        given = {name: value for name in facts.__struct_fields__ if (value := getattr(facts, name)) is not None}
        if facts.name is not None and facts.name.strip() == entry.names.get(facts.language, ""):
            return
        if facts.name is None and all(getattr(entry, n) == v for n, v in given.items() if n != "language"):
            return
        title = f"Describe {self._desk.name(entry.names, entry.id)}"
        self._desk.change(title, lambda t: change_entry(t, table, entry.id, facts))

    def _add(self) -> None:
        name = self._desk.workspace.ask.text(tr("Add an entry"), tr("What is it called?"))
        entry, table = self._entry(), self.current_table
        parent = entry.parent if entry is not None else ""
        added: list[str] = []

        def add(taxonomy: Taxonomy) -> Taxonomy:
            facts = EntryFacts(name=name or "", language=self._desk.language, parent=parent)
            after, ident = add_entry(taxonomy, table, facts)
            added.append(ident)
            return after

        if name:
            self.search.clear()
            if self._desk.change(f"Add {name.strip()}", add):
                self.choose(added[-1])
                self.aliases.setFocus()

    def _retire(self) -> None:
        entry, table = self._entry(), self.current_table
        if entry is not None:
            verb = "Offer again" if entry.deprecated else "Retire"
            title = f"{verb}: {self._desk.name(entry.names, entry.id)}"
            self._desk.change(title, lambda t: retire_entry(t, table, entry.id, not entry.deprecated))

    def _remove(self) -> None:
        entry, table = self._entry(), self.current_table
        if entry is not None and not self._desk.usage.entries.get(entry.id, 0):
            title = f"Take away {self._desk.name(entry.names, entry.id)}"
            self._desk.change(title, lambda t: remove_entry(t, table, entry.id))


def _listed(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part for each in text.split(",") if (part := each.strip())))

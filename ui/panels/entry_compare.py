"""Two entries side by side: what tells the one from the other."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.panels.editors.reference import ReferenceEditor
from ui.panels.entry_card import EntryCard
from ui.panels.entry_facts import table_of
from ui.panels.type_rows import TypeRow
from ui.words import named, tr

if TYPE_CHECKING:
    from app.workspace import Workspace

TABLES = ("vehicle_classes", "vehicle_models", "landmark_types")


def compare_selected(workspace: "Workspace", parent: QWidget) -> "EntryCompare":
    """What the selected track is taken for, beside the next that it may be."""
    session = workspace.session
    track = session.primary if session is not None else None
    if session is None or track is None:
        return EntryCompare(workspace, TABLES, parent)
    taxonomy = session.store.taxonomy
    values = [value for value in track.attributes.values() if isinstance(value, str)]
    known = [value for value in values if table_of(taxonomy, TABLES, value)]
    # a model says more than its class
    known.sort(key=lambda value: -value.count("."))
    others = [each.value for each in track.alternatives if each.value not in known]
    return EntryCompare(workspace, TABLES, parent, *[*known[:1], ""][:1], *[*others, ""][:1])


class EntryCompare(QDialog):
    """Either side can be changed; a look-alike that is clicked takes the other side."""

    def __init__(
        self, workspace: "Workspace", tables: tuple[str, ...], parent: QWidget, one: str = "", other: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(theme.px(660), theme.px(420))
        self.cards: list[EntryCard] = []
        self.choices: list[ReferenceEditor] = []
        sides = QHBoxLayout()
        for place, ident in enumerate((one, other)):
            column = QVBoxLayout()
            choice, card = ReferenceEditor(workspace, tables), EntryCard(workspace, tables)
            named(choice.button, tr("Type to compare"))
            choice.picked.connect(lambda row, place=place: self._picked(place, row))
            card.look_alike_chosen.connect(lambda found, place=place: self.show_entry(1 - place, found))
            column.addWidget(choice)
            column.addWidget(card, 1)
            sides.addLayout(column, 1)
            self.cards.append(card)
            self.choices.append(choice)
            self.show_entry(place, ident)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addLayout(sides, 1)
        layout.addWidget(buttons)

    def show_entry(self, place: int, ident: str) -> None:
        """On the left (0) or right (1); an empty id leaves that side empty."""
        self.choices[place].show_value(ident or None)
        self.cards[place].show_entry(ident)

    def _picked(self, place: int, row: TypeRow) -> None:
        self.show_entry(place, row.id if row.table else "")

"""The page of labels: which there are, how each is called, coloured and drawn, and its attributes."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotations.edits.taxonomy import merge_labels
from annotations.shapes.kinds import KINDS
from annotations.taxonomy import Label, Taxonomy
from annotations.taxonomy_edits import (
    add_label,
    alike,
    colour_label,
    is_faint,
    is_own,
    key_label,
    move_label,
    name_label,
    palette,
    remove_label,
    retire_label,
    set_shapes,
)
from ui import theme
from ui.dialogs.taxonomy_attributes import AttributesPane
from ui.dialogs.taxonomy_desk import Desk, used_text
from ui.icons import icon
from ui.words import named, shown, tr

ID: Final = Qt.ItemDataRole.UserRole
SWATCHES: Final = 12
KEYS: Final = "1234567890"


class LabelsPage(QWidget):
    """A list at the left; what is known of the chosen one at the right. The first row stands for all labels."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._filling = desk, False
        self.list = named(QListWidget(), tr("Labels"), tr("Alt+Up and Alt+Down change the order"))
        self.list.setIconSize(QSize(theme.px(13), theme.px(13)))
        self.list.setFixedWidth(theme.px(230))
        self.list.setStyleSheet(f"QListWidget::item {{ padding: {theme.px(3)}px {theme.px(4)}px; }}")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(lambda *_: self._show_label())
        self.add = named(QPushButton(tr("Add…")), tr("Add a label of your own"))
        self.add.clicked.connect(self._add)
        self.up = _small("arrow-up", tr("Further up in the tool bar"))
        self.down = _small("arrow-down", tr("Further down in the tool bar"))
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        buttons = QHBoxLayout()
        for widget in (self.add, self.up, self.down):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addLayout(buttons)
        self.form = LabelForm(desk)
        self.attributes = AttributesPane(desk)
        right = QVBoxLayout()
        right.addWidget(self.form)
        right.addWidget(self.attributes, 1)
        layout = QHBoxLayout(self)
        layout.addLayout(left)
        layout.addLayout(right, 1)
        desk.changed.connect(self.refresh)
        self.refresh()

    @property
    def chosen(self) -> str:
        """A label's id; empty for all."""
        item = self.list.currentItem()
        return str(item.data(ID)) if item is not None else ""

    def choose(self, ident: str) -> None:
        for place in range(self.list.count()):
            if self.list.item(place).data(ID) == ident:
                self.list.setCurrentRow(place)

    def refresh(self) -> None:
        taxonomy = self._desk.taxonomy
        if taxonomy is None:
            return
        chosen = self.chosen if self.list.count() else next((label.id for label in taxonomy.labels), "")
        self._filling = True
        self.list.clear()
        for label in taxonomy.labels:
            self._add_row(label)
        common = QListWidgetItem(icon("asterisk", "dim"), tr("All labels"))
        common.setData(ID, "")
        common.setToolTip(tr("Attributes that every label has"))
        self.list.addItem(common)
        self._filling = False
        self.choose(chosen)
        self._show_label()

    def _add_row(self, label: Label) -> None:
        name = self._desk.name(label.names, label.id)
        used = self._desk.usage.labels.get(label.id, 0)
        text = tr("{name} (retired)", name=name) if label.deprecated else name
        text = f"{label.hotkey}   {text}" if label.hotkey else f"     {text}"
        item = QListWidgetItem(icon("circle", label.colour), f"{text}   {used}" if used else text)
        item.setData(ID, label.id)
        item.setToolTip("\n".join(filter(None, (name, label.id, used_text(used)))))
        if label.deprecated:
            item.setForeground(self.palette().placeholderText())
        self.list.addItem(item)

    def _show_label(self) -> None:
        if not self._filling:
            self.form.show_label(self.chosen)
            self.attributes.show_owner(self.chosen)
            self.up.setEnabled(bool(self.chosen))
            self.down.setEnabled(bool(self.chosen))

    def _add(self) -> None:
        name = self._desk.workspace.ask.text(tr("Add a label"), tr("What is it called?"))
        added: list[str] = []
        if name:
            self._desk.change(
                f"Add label {name.strip()}",
                lambda t: _noted(added, *add_label(t, name, self._desk.language)),
            )
        if added:
            self.choose(added[-1])

    def _move(self, step: int) -> None:
        taxonomy, ident = self._desk.taxonomy, self.chosen
        if taxonomy is not None and ident:
            place = [label.id for label in taxonomy.labels].index(ident)
            self._desk.change("Reorder labels", lambda t: move_label(t, ident, place + step))


class LabelForm(QWidget):
    """Names, colour, key, tool; retire, merge, take away."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._label = desk, ""
        self.name = named(QLineEdit(), tr("Name"), tr("The name in the chosen language"))
        self.short = named(QLineEdit(), tr("Short name"), tr("One or two words for the tool bar"))
        self.colour = named(QLineEdit(), tr("Colour"), tr("Such as #ffb02e"))
        self.colour.setMaxLength(7)
        self.colour.setFixedWidth(theme.px(82))
        self.key = named(QComboBox(), tr("Key"), tr("The digit that draws with this label"))
        self.shape = named(QComboBox(), tr("Tool"), tr("The tool that its digit takes"))
        self.warning = QLabel()
        self.warning.setWordWrap(True)
        theme.set_role(self.warning, "warn")
        self.used = QLabel()
        theme.set_role(self.used, "dim")
        self.retire = named(QPushButton(), tr("Retire"))
        self.merge = named(QPushButton(tr("Merge into…")), tr("Gives its tracks another label and retires this one"))
        self.remove = named(QPushButton(tr("Take away")), tr("Only what is your own and nobody uses"))
        self.swatches = [QToolButton() for _ in range(SWATCHES)]
        self._lay_out()
        self.name.editingFinished.connect(lambda: self._rename(self.name, short=False))
        self.short.editingFinished.connect(lambda: self._rename(self.short, short=True))
        self.colour.editingFinished.connect(lambda: self._recolour(self.colour.text().strip()))
        self.key.activated.connect(self._rekey)
        self.shape.activated.connect(self._reshape)
        self.retire.clicked.connect(self._retire)
        self.merge.clicked.connect(self._open_merge)
        self.remove.clicked.connect(self._remove)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        colours = QHBoxLayout()
        colours.setSpacing(theme.px(3))
        colours.addWidget(self.colour)
        for swatch in self.swatches:
            swatch.setFixedSize(theme.px(20), theme.px(20))
            swatch.clicked.connect(lambda _on=False, swatch=swatch: self._recolour(str(swatch.property("colour"))))
            colours.addWidget(swatch)
        colours.addStretch(1)
        keys = QHBoxLayout()
        keys.addWidget(self.key)
        keys.addWidget(QLabel(tr("Tool")))
        keys.addWidget(self.shape)
        keys.addStretch(1)
        names = QHBoxLayout()
        names.addWidget(self.name, 2)
        names.addWidget(QLabel(tr("Short")))
        names.addWidget(self.short, 1)
        lasting = QHBoxLayout()
        lasting.addWidget(self.used, 1)
        for button in (self.retire, self.merge, self.remove):
            lasting.addWidget(button)
        for place, (title, part) in enumerate(
            ((tr("Name"), names), (tr("Colour"), colours), ("", self.warning), (tr("Key"), keys), ("", lasting))
        ):
            if title:
                label = QLabel(title)
                theme.set_role(label, "dim")
                grid.addWidget(label, place, 0)
            if isinstance(part, QWidget):
                grid.addWidget(part, place, 1)
            else:
                grid.addLayout(part, place, 1)
        grid.setColumnStretch(1, 1)

    # -- showing -------------------------------------------------------------------------------------------------

    def show_label(self, ident: str) -> None:
        self._label = ident
        taxonomy = self._desk.taxonomy
        label = taxonomy.label(ident) if taxonomy is not None and ident else None
        self.setVisible(label is not None)
        if taxonomy is None or label is None:
            return
        language = self._desk.language
        self.name.setText(label.names.get(language, ""))
        self.name.setPlaceholderText(self._desk.name(label.names, label.id))
        self.short.setText(label.short.get(language, ""))
        self.colour.setText(label.colour)
        others = {row.id: row for row in taxonomy.labels if row.id != ident and not row.deprecated}
        self._show_colours(label, others)
        owners = {row.hotkey: row for row in others.values() if row.hotkey}
        self.key.clear()
        self.key.addItem(tr("none"), "")
        for digit in KEYS:
            owner = owners.get(digit)
            self.key.addItem(f"{digit} — {self._desk.name(owner.names, owner.id)}" if owner else digit, digit)
        self.key.setCurrentIndex(max(0, self.key.findData(label.hotkey)))
        self.key.setEnabled(not label.deprecated)
        self.shape.clear()
        for kind in KINDS:
            self.shape.addItem(shown(kind.title), kind.name)
        self.shape.setCurrentIndex(max(0, self.shape.findData(label.shapes[0])))
        used = self._desk.usage.labels.get(ident, 0)
        self.used.setText(" · ".join(filter(None, (ident, used_text(used) or tr("not used yet")))))
        self.retire.setText(tr("Offer again") if label.deprecated else tr("Retire"))
        tip = tr("No longer offered; its tracks stay as they are") if not label.deprecated else tr("Offered again")
        named(self.retire, self.retire.text(), tip)
        self.merge.setEnabled(bool(others))
        self.remove.setVisible(is_own(ident))
        self.remove.setEnabled(not used)

    def _show_colours(self, label: Label, others: dict[str, Label]) -> None:
        used = {self._desk.name(row.names, row.id): row.colour for row in others.values()}
        for swatch, colour in zip(self.swatches, palette(list(used.values()), SWATCHES), strict=True):
            swatch.setProperty("colour", colour)
            swatch.setStyleSheet(f"background: {colour}; border: 1px solid {theme.current().line}; border-radius: 4px;")
            named(swatch, colour, tr("{colour}: unlike the others for all eyes", colour=colour))
        like = alike(label.colour, used)
        told = [tr("Some people see no difference to {names}.", names=", ".join(like))] if like else []
        told += [tr("Too dark for outlines on footage.")] if is_faint(label.colour) else []
        self.warning.setText(" ".join(told))
        self.warning.setVisible(bool(told))

    # -- changing ------------------------------------------------------------------------------------------------

    def _rename(self, field: QLineEdit, *, short: bool) -> None:
        ident, text, language = self._label, field.text(), self._desk.language
        name = self._desk.label_name(ident)
        self._desk.change(
            f"Rename label {name} to {text.strip()}" if text.strip() else f"Rename label {name}",
            lambda t: name_label(t, ident, language, text, short=short),
        )

    def _recolour(self, colour: str) -> None:
        ident = self._label
        self._desk.change(f"Recolour {self._desk.label_name(ident)}", lambda t: colour_label(t, ident, colour))

    def _rekey(self, place: int) -> None:
        ident, digit, taxonomy = self._label, str(self.key.itemData(place)), self._desk.taxonomy
        owner = next((row for row in taxonomy.labels if digit and row.hotkey == digit), None) if taxonomy else None
        take = owner is not None and owner.id != ident
        if take and owner is not None:
            name = self._desk.name(owner.names, owner.id)
            question = tr("Key {digit} draws “{name}” now. Take it from there?", digit=digit, name=name)
            if self._desk.workspace.ask.choice(tr("Key {digit}", digit=digit), question, [tr("Take it")]) is None:
                self.show_label(ident)
                return
        name = self._desk.label_name(ident)
        title = f"Key {digit} for {name}" if digit else f"No key for {name}"
        self._desk.change(title, lambda t: key_label(t, ident, digit, take=take))

    def _reshape(self, place: int) -> None:
        ident, kind, taxonomy = self._label, str(self.shape.itemData(place)), self._desk.taxonomy
        label = taxonomy.label(ident) if taxonomy is not None else None
        if label is not None:
            shapes = (kind, *(each for each in label.shapes if each != kind))
            title = f"Tool for {self._desk.label_name(ident)}"
            self._desk.change(title, lambda t: set_shapes(t, ident, shapes))

    def _retire(self) -> None:
        ident, taxonomy = self._label, self._desk.taxonomy
        label = taxonomy.label(ident) if taxonomy is not None else None
        if label is not None:
            verb = "Offer again" if label.deprecated else "Retire"
            title = f"{verb}: {self._desk.label_name(ident)}"
            self._desk.change(title, lambda t: retire_label(t, ident, not label.deprecated))

    def _remove(self) -> None:
        ident = self._label
        if not self._desk.usage.labels.get(ident, 0):
            self._desk.change(f"Take away label {self._desk.label_name(ident)}", lambda t: remove_label(t, ident))

    def merge_menu(self) -> QMenu:
        """The labels that this one can become part of."""
        menu = QMenu(self)
        taxonomy = self._desk.taxonomy
        for row in taxonomy.labels if taxonomy is not None else ():
            if row.id != self._label and not row.deprecated:
                name = self._desk.name(row.names, row.id)
                menu.addAction(icon("circle", row.colour), name, lambda ident=row.id: self._merge(ident))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _open_merge(self) -> None:
        self.merge_menu().popup(self.merge.mapToGlobal(self.merge.rect().bottomLeft()))

    def _merge(self, target: str) -> None:
        source, store = self._label, self._desk.store
        if store is not None:
            self._desk.edit(lambda: merge_labels(store, source, target))


def _noted(found: list[str], taxonomy: Taxonomy, ident: str) -> Taxonomy:
    found.append(ident)
    return taxonomy


def _small(icon_name: str, tip: str) -> QToolButton:
    button = named(QToolButton(), tip)
    button.setIcon(icon(icon_name, "dim"))
    button.setFixedSize(theme.px(26), theme.px(26))
    return button

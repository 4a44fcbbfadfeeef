"""The attributes of a label and their options, as a tree that is edited in place."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotations.taxonomy import Attribute, AttributeType, Option, Scope, Taxonomy
from annotations.taxonomy_edits import (
    add_attribute,
    add_option,
    is_own,
    move_attribute,
    move_option,
    name_attribute,
    name_option,
    remove_attribute,
    remove_option,
    retire_attribute,
    retire_option,
    set_scope,
)
from ui import theme
from ui.dialogs.taxonomy_desk import Desk, used_text
from ui.words import named, tr

ROW: Final = Qt.ItemDataRole.UserRole
Place = tuple[str, str]
"""Attribute id and option id; the option is empty for the attribute itself."""


def type_names() -> dict[AttributeType, str]:
    """The types that a person can add, and what they are called."""
    return {
        AttributeType.ENUM: tr("one of several"),
        AttributeType.MULTI: tr("some of several"),
        AttributeType.TEXT: tr("text"),
        AttributeType.INT: tr("whole number"),
        AttributeType.FLOAT: tr("number"),
        AttributeType.RANGE_FLOAT: tr("from – to"),
        AttributeType.ANGLE: tr("angle"),
        AttributeType.DATE: tr("date"),
        AttributeType.FRAME: tr("frame"),
        AttributeType.IMAGE_POINT: tr("place in the picture"),
        AttributeType.GEO_POINT: tr("place on earth"),
        AttributeType.OSM_REF: tr("map object"),
    }


def made_types() -> dict[AttributeType, str]:
    """The types that only a taxonomy file brings."""
    return {
        AttributeType.SCALE: tr("scale"),
        AttributeType.REF: tr("from a table"),
        AttributeType.REF_LIST: tr("several from a table"),
    }


def scope_names() -> dict[Scope, str]:
    return {
        Scope.OBJECT: tr("whole track"),
        Scope.KEYFRAME: tr("from keyframe on"),
        Scope.FRAME: tr("one frame"),
    }


class AttributesPane(QWidget):
    """F2 or a double click renames, Alt+Up and Alt+Down reorder."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._owner, self._filling = desk, "", False
        self.title = QLabel()
        theme.set_role(self.title, "heading")
        self.tree = AttributeTree(self)
        named(self.tree, tr("Attributes"), tr("F2 renames · Alt+Up and Alt+Down change the order"))
        self.tree.setHeaderLabels([tr("Attribute and options"), tr("Kind"), tr("Holds for"), tr("Used")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            self.tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.tree.itemChanged.connect(self._renamed)
        self.tree.currentItemChanged.connect(lambda *_: self._arm())
        self.add = named(QPushButton(tr("Add attribute…")), tr("Add an attribute of your own"))
        self.kind = named(QComboBox(), tr("Kind"), tr("What its values look like"))
        for kind, name in type_names().items():
            self.kind.addItem(name, kind)
        self.option = named(QPushButton(tr("Add option…")), tr("Add a choice to the attribute"))
        self.scope = named(QComboBox(), tr("Holds for"), tr("Can be changed until somebody has used it"))
        for scope, name in scope_names().items():
            self.scope.addItem(name, scope)
        self.retire = named(QPushButton(tr("Retire")), tr("No longer offered; what was said with it stays"))
        self.remove = named(QPushButton(tr("Take away")), tr("Only what is your own and nobody uses"))
        self.add.clicked.connect(self._add)
        self.option.clicked.connect(self._add_option)
        self.scope.activated.connect(self._rescope)
        self.retire.clicked.connect(self._retire)
        self.remove.clicked.connect(self._remove)
        head, buttons = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        for widget in (self.add, self.kind):
            head.addWidget(widget)
        for widget in (self.option, self.scope):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        for widget in (self.retire, self.remove):
            buttons.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(6), 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.tree, 1)
        layout.addLayout(buttons)

    # -- showing -------------------------------------------------------------------------------------------------

    def show_owner(self, owner: str) -> None:
        """A label's id, or empty for what all labels have."""
        chosen = self.chosen if owner == self._owner else ("", "")
        opened = {self._place(item)[0] for item in self._top() if item.isExpanded()} if owner == self._owner else set()
        self._owner, self._filling = owner, True
        self.title.setText(tr("Attributes of {name}", name=self._desk.label_name(owner)))
        self.tree.clear()
        for attribute in self.attributes():
            item = self._item(attribute)
            self.tree.addTopLevelItem(item)
            item.setExpanded(attribute.id in opened or attribute.id == chosen[0])
        self._filling = False
        self.choose(chosen)
        self._arm()

    def attributes(self) -> Sequence[Attribute]:
        taxonomy = self._desk.taxonomy
        if taxonomy is None:
            return ()
        label = taxonomy.label(self._owner) if self._owner else None
        return taxonomy.common if not self._owner else label.attributes if label is not None else ()

    def _item(self, attribute: Attribute) -> QTreeWidgetItem:
        desk, usage = self._desk, self._desk.usage
        kind = {**type_names(), **made_types()}[attribute.type]
        used = usage.attribute(self._owner, attribute.id)
        name = desk.attribute_name(attribute)
        item = self._made((attribute.id, ""), name, attribute.deprecated, used)
        item.setText(1, kind)
        item.setText(2, scope_names()[attribute.scope])
        for option in attribute.options:
            used = usage.option(self._owner, attribute.id, option.id)
            item.addChild(
                self._made((attribute.id, option.id), desk.name(option.names, option.id), option.deprecated, used)
            )
        return item

    def _made(self, place: Place, name: str, retired: bool, used: int) -> QTreeWidgetItem:
        item = QTreeWidgetItem([name, "", tr("retired") if retired else "", str(used) if used else ""])
        item.setData(0, ROW, place)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        item.setToolTip(0, "\n".join(filter(None, (name, place[1] or place[0], used_text(used)))))
        if retired:
            for column in range(4):
                item.setForeground(column, self.palette().placeholderText())
        return item

    def _top(self) -> list[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(place) for place in range(self.tree.topLevelItemCount()))
        return [item for item in found if item is not None]

    @staticmethod
    def _place(item: QTreeWidgetItem) -> Place:
        attribute, option = item.data(0, ROW)
        return str(attribute), str(option)

    @property
    def chosen(self) -> Place:
        item = self.tree.currentItem()
        return self._place(item) if item is not None else ("", "")

    def choose(self, place: Place) -> None:
        for item in self._top():
            for each in (item, *(item.child(i) for i in range(item.childCount()))):
                if each is not None and self._place(each) == place:
                    self.tree.setCurrentItem(each)

    def _row(self) -> Attribute | Option | None:
        attribute = self._attribute()
        option = self.chosen[1]
        if attribute is None or not option:
            return attribute
        return next((each for each in attribute.options if each.id == option), None)

    def _attribute(self) -> Attribute | None:
        return next((a for a in self.attributes() if a.id == self.chosen[0]), None)

    def _used(self) -> int:
        attribute, option = self.chosen
        usage = self._desk.usage
        return usage.option(self._owner, attribute, option) if option else usage.attribute(self._owner, attribute)

    def _arm(self) -> None:
        attribute, row = self._attribute(), self._row()
        choosing = (AttributeType.ENUM, AttributeType.MULTI, AttributeType.SCALE)
        self.option.setEnabled(attribute is not None and attribute.type in choosing)
        self.scope.setEnabled(attribute is not None and row is attribute and not self._used())
        if attribute is not None:
            self.scope.setCurrentIndex(self.scope.findData(attribute.scope))
        self.retire.setEnabled(row is not None)
        self.retire.setText(tr("Offer again") if row is not None and row.deprecated else tr("Retire"))
        self.remove.setVisible(row is not None and is_own(row.id))
        self.remove.setEnabled(not self._used())

    # -- changing ------------------------------------------------------------------------------------------------

    def _name(self) -> str:
        row = self._row()
        return self._desk.name(row.names, row.id) if row is not None else ""

    def _renamed(self, item: QTreeWidgetItem, column: int) -> None:
        if self._filling or column != 0:
            return
        (attribute, option), text = self._place(item), item.text(0)
        owner, language = self._owner, self._desk.language

        def rename(taxonomy: Taxonomy) -> Taxonomy:
            if option:
                return name_option(taxonomy, owner, attribute, option, language, text)
            return name_attribute(taxonomy, owner, attribute, language, text)

        title = f"Rename {self._name()} to {text.strip()}"
        # the tree is filled anew by the change, and must not be while it is still closing its editor
        QTimer.singleShot(0, self, lambda: self._desk.change(title, rename))

    def _add(self) -> None:
        name = self._desk.workspace.ask.text(tr("Add an attribute"), tr("What is it called?"))
        owner, kind, language = self._owner, AttributeType(self.kind.currentData()), self._desk.language
        added: list[str] = []

        def add(taxonomy: Taxonomy) -> Taxonomy:
            after, ident = add_attribute(taxonomy, owner, name or "", kind, Scope.OBJECT, language)
            added.append(ident)
            return after

        if name and self._desk.change(f"Add attribute {name.strip()}", add):
            self.choose((added[-1], ""))

    def _add_option(self) -> None:
        name = self._desk.workspace.ask.text(tr("Add an option"), tr("What is it called?"))
        owner, attribute, language = self._owner, self.chosen[0], self._desk.language
        added: list[str] = []

        def add(taxonomy: Taxonomy) -> Taxonomy:
            after, ident = add_option(taxonomy, owner, attribute, name or "", language)
            added.append(ident)
            return after

        if name and attribute and self._desk.change(f"Add option {name.strip()}", add):
            self.choose((attribute, added[-1]))

    def _rescope(self, place: int) -> None:
        owner, attribute, scope = self._owner, self.chosen[0], Scope(self.scope.itemData(place))
        if attribute and not self._used():
            self._desk.change(f"Scope of {self._name()}", lambda t: set_scope(t, owner, attribute, scope))

    def _retire(self) -> None:
        row, owner, (attribute, option) = self._row(), self._owner, self.chosen
        if row is None:
            return
        value = not row.deprecated
        title = f"Retire: {self._name()}" if value else f"Offer again: {self._name()}"
        if option:
            self._desk.change(title, lambda t: retire_option(t, owner, attribute, option, value))
        else:
            self._desk.change(title, lambda t: retire_attribute(t, owner, attribute, value))

    def _remove(self) -> None:
        owner, (attribute, option) = self._owner, self.chosen
        if self._used():
            return
        title = f"Take away {self._name()}"
        if option:
            self._desk.change(title, lambda t: remove_option(t, owner, attribute, option))
        else:
            self._desk.change(title, lambda t: remove_attribute(t, owner, attribute))

    def move(self, step: int) -> None:
        """The chosen row, up or down."""
        owner, (attribute, option) = self._owner, self.chosen
        rows = [a.id for a in self.attributes()]
        if not attribute:
            return
        if option:
            found = self._attribute()
            options = [o.id for o in found.options] if found is not None else []
            place = options.index(option) + step
            self._desk.change("Reorder options", lambda t: move_option(t, owner, attribute, option, place))
        else:
            place = rows.index(attribute) + step
            self._desk.change("Reorder attributes", lambda t: move_attribute(t, owner, attribute, place))


class AttributeTree(QTreeWidget):
    """Alt+Up and Alt+Down move the row."""

    def __init__(self, pane: AttributesPane) -> None:
        super().__init__()
        self._pane = pane
        self.setRootIsDecorated(True)
        self.setUniformRowHeights(True)
        self.setStyleSheet(f"QTreeWidget::item {{ padding: {theme.px(2)}px 0; }}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self._pane.move(step)
        else:
            super().keyPressEvent(event)

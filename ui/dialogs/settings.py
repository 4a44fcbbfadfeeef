"""Ctrl+,: the person's choices, made from the rows of `SETTINGS`. What is chosen holds at once; there is no OK."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.settings import SETTINGS
from app.workspace import Workspace
from ui import theme
from ui.bridge import Bridge
from ui.dialogs.settings_rows import SettingRow
from ui.dialogs.sizes import open_at
from ui.words import named, shown, tr

SIZE: Final = (760, 520)
GROUPS_WIDTH: Final = 150


class Group(QWidget):
    """A heading with the way back to its defaults, over the rows of one group."""

    def __init__(self, title: str, rows: list[SettingRow]) -> None:
        super().__init__()
        self.title, self.rows = title, rows
        heading = QLabel(shown(title))
        heading.setFont(theme.font("heading"))
        heading.setProperty("role", "heading")
        self.back = named(
            QPushButton(tr("Reset group")), tr("Give everything under “{group}” its default", group=shown(title))
        )
        self.back.setAutoDefault(False)
        self.back.setProperty("link", "true")
        self.back.clicked.connect(lambda: [row.reset() for row in rows])
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.px(12))
        layout.setSpacing(theme.px(2))
        layout.addLayout(head)
        for row in rows:
            layout.addWidget(row)

    def filter(self, query: str) -> int:
        """Shows the rows that a query means; how many that are."""
        words = query.casefold().split()
        for row in self.rows:
            row.setVisible(all(word in row.words for word in words))
        found = sum(not row.isHidden() for row in self.rows)
        self.setVisible(found > 0)
        return found


class SettingsDialog(QDialog):
    """Groups at the left, a search over titles and explanations, the rows on one page."""

    def __init__(self, workspace: Workspace, bridge: Bridge, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("settings_dialog")
        self.setWindowTitle(tr("Settings"))
        open_at(self, SIZE)
        self.settings = workspace.settings
        self.rows: dict[str, SettingRow] = {}
        self._groups = self._make_groups()
        self.field = named(QLineEdit(placeholderText=tr("Search settings")), tr("Search settings"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._filter)
        self.list = named(QListWidget(), tr("Groups of settings"))
        self.list.setFixedWidth(theme.px(GROUPS_WIDTH))
        for group in self._groups:
            item = QListWidgetItem(shown(group.title), self.list)
            item.setSizeHint(QSize(0, theme.px(26)))
        self.list.currentRowChanged.connect(self._show_group)
        self._nothing = QLabel(tr("No setting is called that."))
        self._nothing.setProperty("role", "dim")
        self._nothing.hide()
        self._page = self._make_page()
        note = QLabel(tr("Changes hold at once. A coloured edge marks what differs from the default."), wordWrap=True)
        note.setProperty("role", "dim")
        close = named(QPushButton(tr("Close")), tr("Close the settings"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(note, 1)
        foot.addWidget(close)
        middle = QHBoxLayout()
        middle.addWidget(self.list)
        middle.addWidget(self._page, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)
        self.list.setCurrentRow(0)
        self.field.setFocus()
        bridge.settings_changed.connect(self._changed)
        self._count_changes()

    def _make_groups(self) -> list[Group]:
        """In the order in which the groups first appear in the table."""
        titles = dict.fromkeys(row.group for row in SETTINGS if row.shown)
        groups: list[Group] = []
        for title in titles:
            rows = [SettingRow(self.settings, row) for row in SETTINGS if row.group == title and row.shown]
            self.rows |= {row.row.key: row for row in rows}
            groups.append(Group(title, rows))
        return groups

    def _make_page(self) -> QScrollArea:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.px(14), theme.px(8), theme.px(10), theme.px(8))
        column.addWidget(self._nothing)
        for group in self._groups:
            column.addWidget(group)
        column.addStretch(1)
        page = QScrollArea(widgetResizable=True)
        page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setWidget(content)
        for row in self.rows.values():
            for field in (row.editor, row.back):
                field.installEventFilter(self)
        return page

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        if event.type() == QEvent.Type.FocusIn:
            # Tab leads to rows below the page's edge too
            self._page.ensureWidgetVisible(watched, 0, theme.px(40))
        return super().eventFilter(watched, event)

    def search(self, query: str) -> None:
        """As if it had been typed: the palette leads here."""
        self.field.setText(query)

    def _filter(self, query: str) -> None:
        found = [group.filter(query) for group in self._groups]
        for place, count in enumerate(found):
            self.list.item(place).setHidden(count == 0)
        self._nothing.setVisible(not any(found))
        self._page.verticalScrollBar().setValue(0)

    def _show_group(self, place: int) -> None:
        if 0 <= place < len(self._groups):
            self._page.verticalScrollBar().setValue(self._groups[place].y() - theme.px(8))

    def _changed(self, key: str) -> None:
        if key in self.rows:
            self.rows[key].refresh()
            self._count_changes()

    def _count_changes(self) -> None:
        for group in self._groups:
            group.back.setVisible(any(self.settings.is_changed(row.row.key) for row in group.rows))


def make(workspace: Workspace, bridge: Bridge, parent: QWidget) -> SettingsDialog:
    return SettingsDialog(workspace, bridge, parent)

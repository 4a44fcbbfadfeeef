"""Findings as a tree of two levels: checks, and below each what it found."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotations.checks import Check, Finding, by_check
from ui.words import shown, tr

Index = QModelIndex | QPersistentModelIndex
FINDING: Final = int(Qt.ItemDataRole.UserRole)
"""The row's Finding; None for a check's row."""
CHECK: Final = FINDING + 1
"""The row's Check."""
COUNT: Final = FINDING + 2
"""How many findings a check's row has."""
Group = tuple[Check, list[Finding]]
Root: Final = QModelIndex()


class FindingModel(QAbstractItemModel):
    """Rows of checks have internal id 0; rows of findings have their check's place + 1."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: list[Group] = []

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Replaces everything."""
        self.beginResetModel()
        self.groups = by_check(findings)
        self.endResetModel()

    def group(self, index: Index) -> Group | None:
        """The check that a row is or belongs to, with its findings."""
        if not index.isValid():
            return None
        place = index.internalId() - 1 if index.internalId() else index.row()
        return self.groups[place] if place < len(self.groups) else None

    def finding(self, index: Index) -> Finding | None:
        group = self.group(index)
        return group[1][index.row()] if group is not None and index.internalId() else None

    def place(self, finding: Finding) -> QModelIndex:
        """The row of a finding, by what it is rather than how it is worded; invalid if it is not there."""
        for i, (check, found) in enumerate(self.groups):
            if check.id == finding.code:
                row = next((row for row, each in enumerate(found) if each.key == finding.key), None)
                return self.createIndex(row, 0, i + 1) if row is not None else QModelIndex()
        return QModelIndex()

    # -- Qt ------------------------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = Root) -> QModelIndex:
        if row < 0 or column != 0 or row >= self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride]
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = Root) -> int:
        if not parent.isValid():
            return len(self.groups)
        return 0 if parent.internalId() or parent.row() >= len(self.groups) else len(self.groups[parent.row()][1])

    def columnCount(self, parent: Index = Root) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        group = self.group(index)
        if group is None:
            return None
        check, found = group
        finding = self.finding(index)
        match role:
            case Qt.ItemDataRole.DisplayRole if finding is None:
                return f"{shown(check.title)} · {len(found)}"
            case Qt.ItemDataRole.DisplayRole:
                return shown(finding.text) if finding is not None else ""
            case Qt.ItemDataRole.ToolTipRole:
                why = shown(check.explanation)
                return why if finding is None else f"{shown(finding.text)}\n{why}"
            case Qt.ItemDataRole.AccessibleTextRole if finding is None:
                return tr("{check}, {count} findings", check=shown(check.title), count=len(found))
            case _:
                return {FINDING: finding, CHECK: check, COUNT: len(found)}.get(role)

"""The marks and comments of a clip as rows, by frame; their notes can be written in place."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from annotations.model import Mark, MarkKind
from ui.words import tr

Index = QModelIndex | QPersistentModelIndex
MARK: Final = int(Qt.ItemDataRole.UserRole)
"""The row's Mark."""
Root: Final = QModelIndex()


class MarkModel(QAbstractListModel):
    """Holds what it was given; what a person writes is only told, and comes back as new marks."""

    written = Signal(str, str)
    """A mark's id and its new note."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.marks: list[Mark] = []
        self.can_edit = True

    def show_marks(self, marks: Sequence[Mark]) -> None:
        self.beginResetModel()
        self.marks = list(marks)
        self.endResetModel()

    def mark(self, index: Index) -> Mark | None:
        return self.marks[index.row()] if index.isValid() and index.row() < len(self.marks) else None

    def row(self, mark_id: str) -> int | None:
        return next((row for row, mark in enumerate(self.marks) if mark.id == mark_id), None)

    def rowCount(self, parent: Index = Root) -> int:
        return 0 if parent.isValid() else len(self.marks)

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = super().flags(index)
        return base | Qt.ItemFlag.ItemIsEditable if self.can_edit else base

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        mark = self.mark(index)
        if mark is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(mark.note.split())
            case Qt.ItemDataRole.EditRole:
                return mark.note
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(filter(None, (mark.note, told_by(mark))))
            case Qt.ItemDataRole.AccessibleTextRole:
                if mark.kind is MarkKind.MARK:
                    return tr("Mark on frame {frame}: {note}", frame=mark.frame, note=mark.note)
                if mark.resolved:
                    return tr("Settled comment on frame {frame}: {note}", frame=mark.frame, note=mark.note)
                return tr("Open comment on frame {frame}: {note}", frame=mark.frame, note=mark.note)
            case _:
                return mark if role == MARK else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        mark = self.mark(index)
        if mark is None or role != Qt.ItemDataRole.EditRole or str(value) == mark.note:
            return False
        self.written.emit(mark.id, str(value))
        return True


def told_by(mark: Mark) -> str:
    """`Olena, 2026-05-02 10:00 UTC`."""
    written = mark.made_at[:16].replace("T", " ")
    when = f"{written} UTC" if written else ""
    return ", ".join(filter(None, (mark.author, when)))

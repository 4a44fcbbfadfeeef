"""The rows of the history: read from the journal as far as one scrolls, in step with every edit."""

from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import QWidget

from annotations.errors import AnnotationError
from app.past import Past, Standing, Standings, Step
from ui.panels.while_shown import WhileShown
from ui.words import shown, tr

if TYPE_CHECKING:
    from app.workspace import Workspace
    from ui.bridge import Bridge

STEP: Final = Qt.ItemDataRole.UserRole
STANDING: Final = Qt.ItemDataRole.UserRole + 1
SEEN: Final = 40
"""Rows that one piece of reading should bring, where so many answer the filter."""
Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractListModel):
    """The latest step first. What answers the filter, as far as it was read."""

    def __init__(self, workspace: "Workspace", bridge: "Bridge", panel: QWidget) -> None:
        super().__init__(panel)
        self._workspace = workspace
        self._past: Past | None = None
        self._standings: Standings | None = None
        self._rows: list[Step] = []
        self._filter = ""
        self._calm = QTimer(self, singleShot=True, interval=0)
        self._calm.timeout.connect(WhileShown(panel, self.catch_up))
        bridge.edited.connect(lambda _edit: self._calm.start())
        bridge.session_changed.connect(self.begin)
        self.begin()

    def begin(self) -> None:
        """Another project, or none."""
        session = self._workspace.session
        self.beginResetModel()
        self._past = Past(session.project.journal_lines) if session is not None else None
        self._rows, self._standings = [], None
        self.endResetModel()
        if self._past is not None:
            self.fetchMore(QModelIndex())

    # -- Qt ------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        step = self._rows[index.row()]
        if role == STEP:
            return step
        if role == STANDING:
            return self.standing(step)
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(step.last.title)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{shown(step.last.title)}\n{details(step)}\n{standing_words(self.standing(step))}"
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return self._past is not None and not self._past.complete

    def fetchMore(self, parent: Index) -> None:
        past = self._past
        if past is None:
            return
        fresh: list[Step] = []
        try:
            while not past.complete and len(fresh) < SEEN:
                count = past.more()
                fresh += [step for step in past.steps[len(past.steps) - count :] if self._answers(step)]
        except AnnotationError as error:
            self._past = None
            self._workspace.messages.fail(error, replace="history")
        self._standings = None
        if fresh:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(fresh) - 1)
            self._rows += fresh
            self.endInsertRows()

    # -- following -----------------------------------------------------------------------------------------------

    def catch_up(self) -> None:
        """Takes in what was done since."""
        past = self._past
        if past is None:
            return
        try:
            count = past.catch_up()
        except AnnotationError as error:
            self._workspace.messages.fail(error, replace="history")
            return
        fresh = [step for step in past.steps[:count] if self._answers(step)]
        self._standings = None
        if fresh:
            self.beginInsertRows(QModelIndex(), 0, len(fresh) - 1)
            self._rows[:0] = fresh
            self.endInsertRows()
        if not count and past.steps and self._rows and self._rows[0].seq == past.steps[0].seq:
            # an edit that continued the latest step renewed it
            self._rows[0] = past.steps[0]
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def set_filter(self, text: str) -> None:
        self._filter = text.casefold().strip()
        self.beginResetModel()
        self._rows = [step for step in (self._past.steps if self._past is not None else ()) if self._answers(step)]
        self.endResetModel()
        if len(self._rows) < SEEN and self.canFetchMore(QModelIndex()):
            self.fetchMore(QModelIndex())

    def _answers(self, step: Step) -> bool:
        line = step.last
        return not self._filter or self._filter in f"{shown(line.title)} {line.title} {line.author}".casefold()

    # -- asking --------------------------------------------------------------------------------------------------

    def step(self, row: int) -> Step | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def standing(self, step: Step) -> Standing:
        standings = self._now()
        return standings.of(step) if standings is not None else Standing.RECORD

    def way_to(self, step: Step) -> int | None:
        """See `app.past.Standings.way_to`."""
        standings = self._now()
        return standings.way_to(step) if standings is not None else None

    def _now(self) -> Standings | None:
        session = self._workspace.session
        if self._standings is None and self._past is not None and session is not None:
            self._standings = self._past.standings(session.history)
        return self._standings

    def current_row(self) -> int:
        """Of the step that the project is at; -1 where it is not among the rows."""
        return next((row for row, step in enumerate(self._rows) if self.standing(step) is Standing.NOW), -1)

    def as_text(self) -> str:
        """Every step that answers the filter, the beginning first, also those that were not read yet."""
        while self.canFetchMore(QModelIndex()):
            self.fetchMore(QModelIndex())
        return "\n".join(
            f"{step.last.time}\t{step.last.author}\t{shown(step.last.title)}\t{standing_words(self.standing(step))}"
            for step in reversed(self._rows)
        )


def details(step: Step) -> str:
    """`14:02:11 · Olena · frame 240`."""
    line = step.last
    parts = [when(line.time), line.author]
    if line.frame is not None:
        parts.append(tr("frame {frame}", frame=line.frame))
    if len(step.seqs) > 1:
        parts.append(tr("{count} edits", count=len(step.seqs)))
    return " · ".join(part for part in parts if part)


def when(utc: str) -> str:
    """The time of day where the person is, with the day if it is not today."""
    try:
        moment = datetime.fromisoformat(utc).astimezone()
    except ValueError:
        return utc
    return moment.strftime("%H:%M:%S" if moment.date() == datetime.now().astimezone().date() else "%Y-%m-%d %H:%M")


def standing_words(standing: Standing) -> str:
    """What became of a step, in a few words."""
    return {
        Standing.NOW: tr("the project is here"),
        Standing.DONE: tr("done"),
        Standing.UNDONE: tr("undone, can be done again"),
        Standing.GONE: tr("undone, and something else done instead"),
        Standing.RECORD: tr("done, farther back than Undo reaches"),
    }[standing]

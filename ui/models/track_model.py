"""The tracks of the current clip as rows. An edit repaints only the rows of the tracks it names."""

from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from annotations.changes import Edit
from annotations.model import Review, Track
from annotations.names import label_colour
from ui.models.track_filter import Facts, Need, TrackFilter, read_filter
from ui.models.track_names import TrackNames
from ui.models.track_words import frames_text, keyframes_text
from ui.words import shown, tr

if TYPE_CHECKING:
    from app.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
TRACK: Final = Qt.ItemDataRole.UserRole
"""Role that gives the Track itself."""
GROUP: Final = Qt.ItemDataRole.UserRole + 1
"""Role that gives a heading's group."""
HEADING: Final = "\0group:"
"""Before a group's name, where rows are told by id."""


class Column(IntEnum):
    """What each column shows."""

    NAME = 0
    FIRST = 1
    KEYFRAMES = 2
    REVIEW = 3
    LOCK = 4
    EYE = 5


SORTS: Final[dict[str, tuple[str, Callable[[Track, Facts], Any]]]] = {
    "number": ("Number", lambda track, _facts: track.number),
    "name": ("Name", lambda track, facts: facts.names.name(track).casefold()),
    "label": ("Label", lambda track, _facts: (track.label, track.number)),
    "first": ("First frame", lambda track, _facts: (_first(track), track.number)),
    "keyframes": ("Most keyframes", lambda track, _facts: (-len(track.keyframes), track.number)),
    "review": ("Review", lambda track, _facts: (tuple(Review).index(track.review), track.number)),
}


class TrackModel(QAbstractTableModel):
    """Filtered and sorted by itself: a sort of thousands is one call, and row numbers stay what they are."""

    def __init__(self, workspace: "Workspace", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._ids: list[str] = []
        """Tracks, and headings of groups."""
        self._rows: dict[str, int] = {}
        self._shown: list[str] = []
        self._members: dict[str, list[str]] = {}
        self.folded: set[str] = set()
        """Groups of which only the heading is shown."""
        self._filter = read_filter("")
        self._sort = "number"
        self._names: TrackNames | None = None
        self._fitting: dict[str, tuple[Track, bool]] = {}
        """Track id to what the filter said of a value of it, where its answer rests on the tracks alone."""
        self.total = 0
        """Tracks of the clip, whatever the filter says."""

    # -- reading -------------------------------------------------------------------------------------------------

    @property
    def ids(self) -> list[str]:
        """What each row is: a track's id; headings of groups have none that a track could have."""
        return self._ids

    @property
    def tracks_shown(self) -> list[str]:
        """Ids of the tracks that the filter leaves, in order; those of folded groups too."""
        return self._shown

    def group(self, row: int) -> str:
        """The group whose heading a row is; empty for a track's row."""
        ident = self._ids[row] if 0 <= row < len(self._ids) else ""
        return ident[len(HEADING) :] if ident.startswith(HEADING) else ""

    def members(self, group: str) -> list[str]:
        """Tracks of a group that the filter leaves."""
        return self._members.get(group, [])

    @property
    def has_groups(self) -> bool:
        return bool(self._members)

    def fold(self, group: str, folded: bool) -> None:
        (self.folded.add if folded else self.folded.discard)(group)
        self.reload()

    @property
    def filter(self) -> TrackFilter:
        return self._filter

    @property
    def sort_key(self) -> str:
        return self._sort

    def row(self, track: str) -> int | None:
        return self._rows.get(track)

    def track(self, row: int) -> Track | None:
        session = self._workspace.session
        return session.store.tracks.get(self._ids[row]) if session is not None and 0 <= row < len(self._ids) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        track = self.track(index.row()) if index.isValid() else None
        if track is None:
            return self._heading(self.group(index.row()), index.column(), role) if index.isValid() else None
        if role == TRACK:
            return track
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(track, Column(index.column()))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == Column.NAME:
            return QColor(self.colour(track))
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._tip(track, Column(index.column()))
        return None

    def _heading(self, group: str, column: int, role: int) -> Any:
        if not group:
            return None
        if role == GROUP:
            return group
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        return self._heading_text(group) if role in wanted and column == Column.NAME else None

    def _heading_text(self, group: str) -> str:
        return f"{group} ({len(self.members(group))})"

    def colour(self, track: Track) -> str:
        session = self._workspace.session
        return label_colour(session.store.taxonomy, track.label) if session is not None else "#808080"

    def name(self, track: Track) -> str:
        """`Wolfhound #12`."""
        names = self._known_names()
        return names.name(track) if names is not None else f"#{track.number}"

    def names(self, rows: int) -> list[str]:
        """What the first rows say; headings too."""
        tracks = (self.track(row) for row in range(min(rows, len(self._ids))))
        return [self.name(t) if t is not None else self._heading_text(self.group(i)) for i, t in enumerate(tracks)]

    def is_hidden(self, track: Track) -> bool:
        session = self._workspace.session
        return session is not None and track.id in session.view.hidden

    def is_locked(self, track: Track) -> bool:
        session = self._workspace.session
        return session is not None and session.view.is_locked(track)

    def label_ids(self) -> list[str]:
        """Labels of the clip's tracks, in the taxonomy's order."""
        session = self._workspace.session
        ref = session.clip_ref if session is not None else None
        if session is None or ref is None:
            return []
        used = {track.label for track in session.index.tracks_of(ref.id)}
        known = [label.id for label in session.store.taxonomy.labels if label.id in used]
        return known + sorted(used - set(known))

    def _text(self, track: Track, column: Column) -> str:
        match column:
            case Column.NAME:
                return self.name(track)
            case Column.FIRST:
                return frames_text(track)
            case Column.KEYFRAMES:
                return keyframes_text(track)
            case Column.REVIEW:
                return track.review.value
            case _:
                return ""

    def _tip(self, track: Track, column: Column) -> str:
        match column:
            case Column.EYE:
                return tr("Show on the picture") if self.is_hidden(track) else tr("Hide on the picture")
            case Column.LOCK:
                return tr("Unlock") if self.is_locked(track) else tr("Lock: no change by mouse")
            case Column.REVIEW:
                return tr("Review: {state}", state=shown(track.review.value))
            case Column.KEYFRAMES:
                return tr("{count} keyframes", count=len(track.keyframes))
            case _:
                span, name = track.keyframes.span, self._text(track, Column.NAME)
                if span is None:
                    return name
                return tr("{name}\nframes {first}–{last}", name=name, first=span.first, last=span.last)

    # -- changing what is shown ----------------------------------------------------------------------------------

    def set_filter(self, text: str) -> None:
        self._filter = read_filter(text)
        self._fitting.clear()
        self.reload()

    def stale(self, what: Need) -> bool:
        """Something besides the tracks has changed: filters anew if the filter asks for that. False if it does not."""
        if what not in self._filter.needs:
            return False
        if self._wanted() != self._ids:
            self.reload()
        return True

    def set_sort(self, key: str) -> None:
        if key in SORTS and key != self._sort:
            self._sort = key
            self.reload()

    def reload(self) -> None:
        """Everything anew: another clip, filter, order or language."""
        wanted = self._wanted()
        self.beginResetModel()
        self._put(wanted)
        self.endResetModel()

    def edited(self, edit: Edit) -> bool:
        """Repaints, inserts or removes the rows of the tracks that an edit names. False if all rows stay in place."""
        changed = [ident for kind, ident in edit.keys if kind == "track"]
        if ("taxonomy", "") in edit.keys or len(changed) > 200:
            self.reload()
            return True
        if not changed:
            return False
        wanted = self._wanted()
        moved = wanted != self._ids
        if moved and not self._step_to(wanted):
            self.reload()
            return True
        self.repaint_rows(changed)
        return moved

    def repaint_rows(self, tracks: Iterable[str]) -> None:
        for ident in tracks:
            row = self._rows.get(ident)
            if row is not None:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def _step_to(self, wanted: list[str]) -> bool:
        """Goes there by one insertion or one removal of neighbours; False if that does not lead there."""
        more = len(wanted) - len(self._ids)
        short, long = (self._ids, wanted) if more > 0 else (wanted, self._ids)
        at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
        if not more or short[at:] != long[at + abs(more) :]:
            return False
        if more > 0:
            self.beginInsertRows(NOWHERE, at, at + more - 1)
            self._put(wanted)
            self.endInsertRows()
        else:
            self.beginRemoveRows(NOWHERE, at, at - more - 1)
            self._put(wanted)
            self.endRemoveRows()
        return True

    def _put(self, ids: list[str]) -> None:
        # a heading is repainted with its rows: they come and go together
        self._ids = ids
        self._rows = {ident: row for row, ident in enumerate(ids)}

    def _wanted(self) -> list[str]:
        session, facts = self._workspace.session, self._facts()
        ref = session.clip_ref if session is not None else None
        if session is None or ref is None or facts is None:
            self.total, self._shown, self._members = 0, [], {}
            return []
        tracks = session.index.tracks_of(ref.id)
        self.total = len(tracks)
        fitting = tracks if self._filter.is_empty else [track for track in tracks if self._fits(track, facts)]
        if self._sort != "number":
            key = SORTS[self._sort][1]
            fitting = sorted(fitting, key=lambda track: key(track, facts))
        self._shown = [track.id for track in fitting]
        return self._with_headings(fitting)

    def _fits(self, track: Track, facts: Facts) -> bool:
        if self._filter.needs:
            return self._filter.fits(track, facts)
        known = self._fitting.get(track.id)
        if known is None or known[0] is not track:
            known = self._fitting[track.id] = (track, self._filter.fits(track, facts))
        return known[1]

    def _with_headings(self, tracks: list[Track]) -> list[str]:
        """Groups stand where their first track would, below a heading."""
        self._members = {}
        for track in tracks:
            if track.group:
                self._members.setdefault(track.group, []).append(track.id)
        if not self._members:
            return self._shown
        rows: list[str] = []
        begun: set[str] = set()
        for track in tracks:
            if not track.group:
                rows.append(track.id)
            elif track.group not in begun:
                begun.add(track.group)
                rows.append(HEADING + track.group)
                rows += () if track.group in self.folded else self._members[track.group]
        return rows

    def _known_names(self) -> TrackNames | None:
        session = self._workspace.session
        if session is None:
            return None
        taxonomy, language = session.store.taxonomy, str(self._workspace.settings.get("language"))
        if self._names is None or not self._names.are_for(taxonomy, language):
            self._names = TrackNames(taxonomy, language)
            self._fitting.clear()
        return self._names

    def _facts(self) -> Facts | None:
        session, names = self._workspace.session, self._known_names()
        if session is None or names is None:
            return None
        needs = self._filter.needs
        return Facts(
            names=names,
            hidden=session.view.hidden,
            locked=session.view.locked,
            selected=frozenset(session.selection.tracks) if "selection" in needs else frozenset(),
            found={found.track for found in session.findings.found if found.track}
            if "findings" in needs
            else frozenset(),
            commented={mark.track for mark in session.store.marks.values()} if "marks" in needs else frozenset(),
            frame=session.frame,
        )


def _first(track: Track) -> int:
    return int(track.keyframes.frames[0]) if len(track.keyframes) else -1

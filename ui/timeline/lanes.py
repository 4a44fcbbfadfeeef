"""The rows of the timeline: groups, tracks, and what is unfolded below a track; lanes are made when they are seen."""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from typing import Any, Final

from annotations.model import Track
from annotations.taxonomy import Taxonomy
from ui.timeline.lane import Lane

KEPT: Final = 512
"""Lanes whose spans are remembered."""
AREA_UNITS: Final = 2
"""How many times as high as a lane the curve of an area is."""

Details = Callable[[Track], Sequence[str]]
"""What can be unfolded below a track: ids of attributes, and `AREA`."""
AREA: Final = "\0area"


class Part(StrEnum):
    """What a row shows."""

    GROUP = "group"
    TRACK = "track"
    ATTRIBUTE = "attribute"
    AREA = "area"


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `key`: the group's name, or the attribute's id."""

    part: Part
    track: str = ""
    key: str = ""
    in_group: bool = False


ORDERS: Final[dict[str, Callable[[Track], Any]]] = {
    "number": lambda track: track.number,
    "first": lambda track: (int(track.keyframes.frames[0]) if len(track.keyframes) else -1, track.number),
    "label": lambda track: (track.label, track.number),
}
"""How lanes can be sorted by themselves; `list` means as the list of tracks is."""


class Lanes:
    """The tracks of one clip in order, folded together as the person left them."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.ids: list[str] = []
        """Tracks with a lane of their own, in order."""
        self.unfolded: set[str] = set()
        """Tracks that show their attributes and area."""
        self.folded_groups: set[str] = set()
        self._tops: list[int] = [0]
        self._row_of: dict[str, int] = {}
        self._tracks: dict[str, Track] = {}
        self._members: dict[str, list[str]] = {}
        self._made: OrderedDict[str, Lane] = OrderedDict()
        self._taxonomy: Taxonomy | None = None
        self._last_frame, self._language = 0, "en"
        self._details: Details = lambda _track: ()

    # -- filling -------------------------------------------------------------------------------------------------

    def fill(
        self,
        tracks: Sequence[Track],
        taxonomy: Taxonomy,
        last_frame: int,
        language: str,
        details: Details = lambda _track: (),
    ) -> None:
        """Shows these tracks; lanes of tracks that are still the same object are kept."""
        if (taxonomy is not self._taxonomy) or (last_frame, language) != (self._last_frame, self._language):
            self._made.clear()
        self._taxonomy, self._last_frame, self._language = taxonomy, last_frame, language
        self._details = details
        self._tracks = {track.id: track for track in tracks}
        self._members = {}
        for track in tracks:
            if track.group:
                self._members.setdefault(track.group, []).append(track.id)
        self._lay_out()

    def clear(self) -> None:
        self._tracks, self._members = {}, {}
        self._lay_out()

    def _lay_out(self) -> None:
        rows: list[Row] = []
        done: set[str] = set()
        for track in self._tracks.values():
            if not track.group:
                rows += self._rows_of(track)
            elif track.group not in done:
                done.add(track.group)
                rows.append(Row(Part.GROUP, key=track.group))
                if track.group not in self.folded_groups:
                    for ident in self._members[track.group]:
                        rows += self._rows_of(self._tracks[ident])
        self.rows = rows
        self._row_of = {row.track: place for place, row in enumerate(rows) if row.part is Part.TRACK}
        self.ids = list(self._row_of)
        self._tops = list(accumulate((units(row) for row in rows), initial=0))

    def _rows_of(self, track: Track) -> list[Row]:
        inside = bool(track.group)
        rows = [Row(Part.TRACK, track.id, in_group=inside)]
        if track.id in self.unfolded:
            parts = ((Part.AREA if key == AREA else Part.ATTRIBUTE, key) for key in self._details(track))
            rows += [Row(part, track.id, key, inside) for part, key in parts]
        return rows

    def replace(self, track: Track, order: str = "number") -> bool:
        """A track has changed. False if rows come, go or change places by that: then all must be filled anew."""
        known, key = self._tracks.get(track.id), ORDERS.get(order)
        if known is None or known.group != track.group or (key is not None and key(known) != key(track)):
            return False
        self._tracks[track.id] = track
        if track.id in self.unfolded:
            self._lay_out()
        return True

    def unfold(self, track: str, unfolded: bool) -> None:
        (self.unfolded.add if unfolded else self.unfolded.discard)(track)
        self._lay_out()

    def unfold_all(self, unfolded: bool) -> None:
        self.unfolded = set(self._tracks) if unfolded else set()
        self._lay_out()

    def fold_group(self, group: str, folded: bool) -> None:
        (self.folded_groups.add if folded else self.folded_groups.discard)(group)
        self._lay_out()

    # -- reading -------------------------------------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def height(self) -> int:
        """Of all rows, in lanes."""
        return self._tops[-1]

    @property
    def tops(self) -> Sequence[int]:
        """Where rows begin, in lanes; one more than there are rows."""
        return self._tops

    @property
    def tracks(self) -> Mapping[str, Track]:
        return self._tracks

    def row(self, track: str) -> int | None:
        """The row of a track's own lane; None if it has none, or its group is folded."""
        return self._row_of.get(track)

    def track(self, row: int) -> Track | None:
        return self._tracks.get(self.rows[row].track) if 0 <= row < len(self.rows) else None

    def members(self, group: str) -> list[str]:
        return self._members.get(group, [])

    def can_unfold(self, track: str) -> bool:
        return track in self._tracks and len(self._details(self._tracks[track])) > 0

    def lane(self, row: int) -> Lane:
        """Of the track that a row belongs to."""
        return self.lane_of(self.rows[row].track)

    def lane_of(self, ident: str) -> Lane:
        track = self._tracks[ident]
        made = self._made.get(ident)
        if made is None or made.track is not track:
            assert self._taxonomy is not None
            made = self._made[ident] = Lane.of(track, self._taxonomy, self._last_frame, self._language)
        self._made.move_to_end(ident)
        while len(self._made) > KEPT:
            self._made.popitem(last=False)
        return made


def units(row: Row) -> int:
    return AREA_UNITS if row.part is Part.AREA else 1

"""One lane per track: what is painted of it, from the columns of its keyframes, for the frames in view only."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from annotations.model import Track
from annotations.names import label_colour, numbered_name
from annotations.query import visible_ranges
from annotations.taxonomy import Taxonomy
from ui import theme
from ui.timeline.scale import Scale

KEPT: Final = 512
"""Lanes whose spans are remembered."""
CLUSTER_PX: Final = 7.0
"""Keyframes nearer to each other than this are painted as one group."""
REACH_PX: Final = 6.0
"""How near a click must be to a diamond."""


@dataclass(frozen=True, slots=True)
class Lane:
    """What a lane shows of its track."""

    track: Track
    name: str
    colour: str
    firsts: npt.NDArray[np.int64]
    lasts: npt.NDArray[np.int64]
    guesses: npt.NDArray[np.bool_]
    """Which keyframes a machine set and nobody has accepted."""

    @classmethod
    def of(cls, track: Track, taxonomy: Taxonomy, last_frame: int, language: str) -> "Lane":
        keyframes = track.keyframes
        firsts, lasts = visible_ranges(keyframes, last_frame)
        guess = np.array([extra.source.is_guess for extra in keyframes.extras] or [False], dtype=bool)
        return cls(
            track=track,
            name=numbered_name(taxonomy, track, language),
            colour=label_colour(taxonomy, track.label),
            firsts=firsts,
            lasts=lasts,
            guesses=guess[keyframes.extra_of] if len(keyframes) else np.zeros(0, dtype=bool),
        )


class Lanes:
    """The tracks of one clip in order; lanes are made when they come into view."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self._rows: dict[str, int] = {}
        self._tracks: dict[str, Track] = {}
        self._made: OrderedDict[str, Lane] = OrderedDict()
        self._taxonomy: Taxonomy | None = None
        self._last_frame, self._language = 0, "en"

    def __len__(self) -> int:
        return len(self.ids)

    def fill(self, tracks: Sequence[Track], taxonomy: Taxonomy, last_frame: int, language: str) -> None:
        """Shows these tracks; lanes of tracks that are still the same object are kept."""
        if (taxonomy is not self._taxonomy) or (last_frame, language) != (self._last_frame, self._language):
            self._made.clear()
        self._taxonomy, self._last_frame, self._language = taxonomy, last_frame, language
        self.ids = [track.id for track in tracks]
        self._rows = {ident: row for row, ident in enumerate(self.ids)}
        self._tracks = {track.id: track for track in tracks}

    def replace(self, track: Track) -> bool:
        """A track has changed. False if it is not shown here, so that the list must be filled anew."""
        if track.id not in self._rows:
            return False
        self._tracks[track.id] = track
        return True

    def row(self, track: str) -> int | None:
        return self._rows.get(track)

    def track(self, row: int) -> Track | None:
        return self._tracks[self.ids[row]] if 0 <= row < len(self.ids) else None

    def lane(self, row: int) -> Lane:
        ident = self.ids[row]
        track = self._tracks[ident]
        made = self._made.get(ident)
        if made is None or made.track is not track:
            assert self._taxonomy is not None
            made = self._made[ident] = Lane.of(track, self._taxonomy, self._last_frame, self._language)
        self._made.move_to_end(ident)
        while len(self._made) > KEPT:
            self._made.popitem(last=False)
        return made


# -- what is painted -------------------------------------------------------------------------------------------------


def bars(lane: Lane, scale: Scale, left: float, right: float) -> npt.NDArray[np.float64]:
    """Left and right edges of the bars between two pixels, float64 (n, 2); bars that would touch are one."""
    from_frame = scale.left + left * scale.per_px
    to_frame = scale.left + right * scale.per_px
    start = int(np.searchsorted(lane.lasts, np.floor(from_frame) - 1, side="left"))
    stop = int(np.searchsorted(lane.firsts, np.ceil(to_frame) + 1, side="right"))
    if start >= stop:
        return np.empty((0, 2))
    x0 = (lane.firsts[start:stop].astype(np.float64) - scale.left) / scale.per_px
    x1 = (lane.lasts[start:stop].astype(np.float64) + 1 - scale.left) / scale.per_px
    x1 = np.maximum(x1, x0 + 3)
    apart = np.flatnonzero(x0[1:] - np.maximum.accumulate(x1)[:-1] > 0.75)
    starts = np.concatenate(([0], apart + 1))
    ends = np.concatenate((apart, [len(x1) - 1]))
    return np.column_stack((x0[starts], np.maximum.accumulate(x1)[ends]))


@dataclass(frozen=True, slots=True)
class Cluster:
    """Keyframes painted as one: `left` and `right` are middles in pixels; one keyframe if they are equal."""

    left: float
    right: float
    guess: bool


def clusters(lane: Lane, scale: Scale, left: float, right: float, near: float = CLUSTER_PX) -> list[Cluster]:
    """Groups of keyframes between two pixels, no more than there are pixels, however many keyframes."""
    frames = lane.track.keyframes.frames
    reach = 2 * near * scale.per_px
    start = int(np.searchsorted(frames, scale.left + left * scale.per_px - reach, side="left"))
    stop = int(np.searchsorted(frames, scale.left + right * scale.per_px + reach, side="right"))
    if start >= stop:
        return []
    x = scale.middles(frames[start:stop])
    apart = np.flatnonzero(np.diff(x) >= near)
    starts = np.concatenate(([0], apart + 1))
    ends = np.concatenate((apart, [len(x) - 1]))
    guesses = np.logical_and.reduceat(lane.guesses[start:stop], starts)
    pairs = zip(x[starts].tolist(), x[ends].tolist(), guesses.tolist(), strict=True)
    return [Cluster(a, b, g) for a, b, g in pairs]


def keyframe_at(lane: Lane, scale: Scale, x: float, reach: float) -> int | None:
    """The frame of the keyframe nearest to a pixel, if one is within reach."""
    frames = lane.track.keyframes.frames
    if not len(frames):
        return None
    wanted = scale.left + x * scale.per_px - 0.5
    place = int(np.searchsorted(frames, wanted))
    near = [int(frames[i]) for i in (place - 1, place) if 0 <= i < len(frames)]
    best = min(near, key=lambda frame: abs(scale.middle(frame) - x))
    return best if abs(scale.middle(best) - x) <= reach else None


def paint_lane(
    painter: QPainter, area: QRectF, lane: Lane, scale: Scale, clip: QRectF, *, selected: bool, faded: bool
) -> None:
    """Bars and diamonds of a lane into its row `area`; only what falls into `clip` is computed."""
    look = theme.current()
    left, right = clip.left() - area.left(), clip.right() - area.left()
    colour = QColor(lane.colour)
    colour.setAlphaF((0.68 if selected else 0.5) * (0.4 if faded else 1.0))
    thick = theme.px(9)
    top = area.center().y() - thick / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    edges = bars(lane, scale, left, right)
    # far ends are brought near: a bar of a million pixels costs the rasteriser as much as it is long
    edges = np.clip(edges, left - 16, right + 16)
    for x0, x1 in edges.tolist():
        painter.drawRoundedRect(QRectF(area.left() + x0, top, x1 - x0, thick), 2, 2)
    groups = clusters(lane, scale, left, right, theme.px(CLUSTER_PX))
    mark = QColor(look.diamond if selected else theme.mix(lane.colour, look.diamond, 0.72))
    mark.setAlphaF(0.4 if faded else 1.0)
    half = theme.px(4.5)
    middle = area.center().y()
    shape = diamond(half)
    for group in groups:
        x = area.left() + group.left
        if group.right > group.left:
            _paint_group(painter, QRectF(x, middle - half / 2, group.right - group.left, half), mark, group.guess)
            continue
        _dress(painter, mark, group.guess)
        painter.drawPath(shape.translated(x, middle))


def _paint_group(painter: QPainter, area: QRectF, mark: QColor, guess: bool) -> None:
    """Many keyframes close together: a strip with pointed ends."""
    _dress(painter, mark, guess)
    path = QPainterPath(QPointF(area.left() - area.height(), area.center().y()))
    path.lineTo(area.left(), area.top())
    path.lineTo(area.right(), area.top())
    path.lineTo(area.right() + area.height(), area.center().y())
    path.lineTo(area.right(), area.bottom())
    path.lineTo(area.left(), area.bottom())
    path.closeSubpath()
    painter.drawPath(path)


def _dress(painter: QPainter, mark: QColor, guess: bool) -> None:
    """A guess is hollow, what a person set is filled."""
    ground = QColor(theme.current().lane)
    if guess:
        painter.setPen(QPen(mark, 1.2))
        painter.setBrush(ground)
    else:
        painter.setPen(QPen(ground, 1))
        painter.setBrush(mark)


@lru_cache(maxsize=16)
def diamond(half: float) -> QPainterPath:
    """A diamond around the origin."""
    path = QPainterPath(QPointF(0, -half))
    for x, y in ((half, 0), (0, half), (-half, 0)):
        path.lineTo(x, y)
    path.closeSubpath()
    return path

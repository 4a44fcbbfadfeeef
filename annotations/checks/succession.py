"""One thing that goes on under another number: a track ends where another one starts."""

from collections.abc import Iterator
from typing import Final

import numpy as np
import numpy.typing as npt

from annotations import edits
from annotations.changes import Edit
from annotations.checks.bounds import Boxes
from annotations.checks.check import Check
from annotations.checks.doubles import by_label, concerns
from annotations.checks.finding import Finding, Severity, Spot
from annotations.checks.place import track_of
from annotations.checks.sight import Sight, middle
from annotations.errors import AnnotationError
from annotations.keyframe import After
from annotations.model import Track
from annotations.store import Store

WITHIN_S: Final = 1.0
"""A track that starts so soon after another's end may be the same thing."""
SHORTEST_S: Final = 0.4
"""Tracks shorter than that are single frames and flashes, which nothing goes on with."""


def _identity_gaps(sight: Sight, touched: frozenset[str] | None) -> Iterator[Spot]:
    for tracks in sight.tracks_by_clip().values():
        for group in by_label(tracks):
            long = [track for track in group if _is_long(sight, track)]
            for earlier, later, pause in _in_succession(sight, long):
                if concerns(touched, earlier.id, later.id) and not _known_as_one(earlier, later):
                    yield _spot(sight, earlier, later, pause)


def _is_long(sight: Sight, track: Track) -> bool:
    ends = sight.ranges(track)[1]
    return len(ends) > 0 and int(ends[-1] - track.keyframes.frames[0]) >= SHORTEST_S * sight.rate(track)


def _in_succession(sight: Sight, tracks: list[Track]) -> Iterator[tuple[Track, Track, int]]:
    """Pairs of which one ends shortly before the other starts, near it; and the frames between."""
    if len(tracks) < 2:
        return
    starts = np.array([track.keyframes.frames[0] for track in tracks], dtype=np.int64)
    ends = np.array([sight.ranges(track)[1][-1] for track in tracks], dtype=np.int64)
    order = np.argsort(ends, kind="stable")
    begin = np.searchsorted(ends[order], starts - round(WITHIN_S * sight.rate(tracks[0])), side="left")
    counts = np.maximum(np.searchsorted(ends[order], starts, side="left") - begin, 0)
    later = np.repeat(np.arange(len(tracks)), counts)
    # runs of neighbouring places in `order`, one for each later track, laid end to end
    within = np.arange(len(later)) - np.repeat(np.cumsum(counts) - counts, counts)
    earlier = order[np.repeat(begin, counts) + within]
    last = np.array([sight.boxes(track)[-1] for track in tracks])
    first = np.array([sight.boxes(track)[0] for track in tracks])
    near = _are_near(last[earlier], first[later]) & (earlier != later)
    for a, b in zip(earlier[near].tolist(), later[near].tolist(), strict=True):
        yield tracks[a], tracks[b], int(starts[b] - ends[a]) - 1


def _are_near(a: Boxes, b: Boxes) -> npt.NDArray[np.bool_]:
    """About as large, and no farther apart than large. Points have no size to compare, and stand still."""
    with np.errstate(all="ignore"):
        sizes = [np.hypot(box[:, 2] - box[:, 0], box[:, 3] - box[:, 1]) for box in (a, b)]
        small, large = np.minimum(*sizes), np.maximum(*sizes)
        middles = [(box[:, 0:2] + box[:, 2:4]) / 2 for box in (a, b)]
        away = np.hypot(*(middles[0] - middles[1]).T)
        return (small > 0) & (large <= 1.5 * small) & (away < 0.75 * small)


def _known_as_one(one: Track, other: Track) -> bool:
    return bool(one.identity) and one.identity == other.identity


def _spot(sight: Sight, earlier: Track, later: Track, pause: int) -> Spot:
    after = "right after it" if pause == 0 else "1 frame after it" if pause == 1 else f"{pause} frames after it"
    return Spot(
        f"{sight.name(later)} starts where #{earlier.number} ends, {after}: perhaps the same thing.",
        int(later.keyframes.frames[0]),
        at=middle(sight.boxes(later), 0),
        about=earlier.id,
        clip=later.clip,
        track=later.id,
    )


def _join(store: Store, finding: Finding) -> Edit:
    """The earlier one goes on with the later one; between them the shape is interpolated."""
    earlier = store.tracks.get(finding.about)
    if earlier is None:
        raise AnnotationError("The other one is not there any more.", fine="Nothing was changed.")
    return edits.join([earlier, track_of(store, finding)], After.INTERPOLATE, taxonomy=store.taxonomy)


SUCCESSION: Final = (
    Check(
        id="identity_gap",
        title="Goes on as another track",
        severity=Severity.HINT,
        explanation="One track ends and another of its label starts at once in the same place. If it is the same thing,"
        " join them, or link them as one and the same.",
        across=_identity_gaps,
        fix_title="Join them",
        fix=_join,
    ),
)

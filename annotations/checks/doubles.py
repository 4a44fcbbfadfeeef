"""The same thing twice: drawn or imported again, or numbered again."""

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec
import numpy as np
import numpy.typing as npt

from annotations import edits
from annotations.changes import Change, Edit
from annotations.checks.bounds import Boxes
from annotations.checks.check import Check
from annotations.checks.finding import Finding, Severity, Spot
from annotations.checks.place import track_of
from annotations.checks.sight import Ints, Sight, at_frames, is_seen, middle
from annotations.errors import AnnotationError
from annotations.model import Track
from annotations.names import numbered_name
from annotations.store import Store

SAME: Final = 0.8
"""Overlap (intersection over union) from which two shapes are taken for one."""
SAMPLES: Final = 400
"""Frames of a clip on which tracks are compared at first."""
CLOSER: Final = 32
"""Frames on which a pair is compared then."""
MOSTLY: Final = 0.5
"""Part of the shorter track's frames that the two must have in common."""

Pair = tuple[int, int]


def concerns(touched: frozenset[str] | None, *ids: str) -> bool:
    return touched is None or any(ident in touched for ident in ids)


def by_label(tracks: Sequence[Track]) -> list[list[Track]]:
    """Tracks that have the same label and any keyframes, where there are several."""
    groups: dict[str, list[Track]] = {}
    for track in tracks:
        if len(track.keyframes):
            groups.setdefault(track.label, []).append(track)
    return [group for group in groups.values() if len(group) > 1]


# -- exactly the same ------------------------------------------------------------------------------------------------


def _duplicates(sight: Sight, touched: frozenset[str] | None) -> Iterator[Spot]:
    for tracks in sight.tracks_by_clip().values():
        for group in by_label(tracks):
            for first, second, frame in _equal_pairs(sight, group, touched):
                one, other = group[first], group[second]
                place = other.keyframes.place(frame)
                yield Spot(
                    f"{sight.name(other)} lies exactly on #{one.number} on frame {frame}.",
                    frame,
                    at=middle(sight.boxes(other), place),
                    about=one.id,
                    clip=other.clip,
                    track=other.id,
                    fixable=_covers(one, other),
                )


def _equal_pairs(sight: Sight, group: list[Track], touched: frozenset[str] | None) -> list[tuple[int, int, int]]:
    """Places in the group of tracks with the very same shape on a frame, and the first such frame."""
    owners = np.repeat(np.arange(len(group)), [len(track.keyframes) for track in group])
    frames = np.concatenate([track.keyframes.frames for track in group])
    boxes = np.concatenate([sight.boxes(track) for track in group])
    order = np.lexsort((owners, *boxes.T, frames))
    owners, frames, boxes = owners[order], frames[order], boxes[order]
    same = (np.diff(frames) == 0) & (boxes[1:] == boxes[:-1]).all(axis=1)
    found: dict[Pair, int] = {}
    for i in np.flatnonzero(same).tolist():
        pair, frame = (int(owners[i]), int(owners[i + 1])), int(frames[i])
        one, other = group[pair[0]], group[pair[1]]
        if pair in found or not concerns(touched, one.id, other.id):
            continue
        shapes = [track.keyframes.shape(track.keyframes.place(frame)) for track in (one, other)]
        if shapes[0] == shapes[1]:
            found[pair] = frame
    return [(*pair, frame) for pair, frame in found.items()]


def _covers(one: Track, other: Track) -> bool:
    """Whether all that the second says of places is said by the first too."""
    return all((mine := one.keyframes.on(k.frame)) is not None and mine.shape == k.shape for k in other.keyframes)


def _delete(store: Store, finding: Finding) -> Edit:
    if finding.about not in store.tracks:
        raise AnnotationError("The other one is not there any more.", fine="Nothing was changed.")
    return edits.delete_tracks([track_of(store, finding)], taxonomy=store.taxonomy)


# -- almost the same -------------------------------------------------------------------------------------------------


def overlap(a: Boxes, b: Boxes) -> npt.NDArray[np.float64]:
    """Intersection over union of boxes, row by row; 0 where either is none."""
    with np.errstate(all="ignore"):
        wide = np.minimum(a[..., 2], b[..., 2]) - np.maximum(a[..., 0], b[..., 0])
        high = np.minimum(a[..., 3], b[..., 3]) - np.maximum(a[..., 1], b[..., 1])
        common = np.maximum(wide, 0.0) * np.maximum(high, 0.0)
        areas = [(box[..., 2] - box[..., 0]) * (box[..., 3] - box[..., 1]) for box in (a, b)]
        return np.nan_to_num(common / (areas[0] + areas[1] - common))


def _near(sight: Sight, touched: frozenset[str] | None) -> Iterator[Spot]:
    for tracks in sight.tracks_by_clip().values():
        for group in by_label([track for track in tracks if track.keyframes.kinds != ("point",)]):
            around = _around(sight, group, touched)
            for one, other in _near_pairs(sight, around, touched):
                spot = _near_spot(sight, around[one], around[other])
                if spot is not None:
                    yield spot


def _around(sight: Sight, group: list[Track], touched: frozenset[str] | None) -> list[Track]:
    """The tracks that can have to do with those that were touched: at some time in some place that these reach too."""
    if touched is None:
        return group
    reach = [_reach(sight, track) for track in group if track.id in touched]
    return [track for track in group if any(_meet(_reach(sight, track), each) for each in reach)]


Reach = tuple[Boxes, int, int]


def _reach(sight: Sight, track: Track) -> Reach:
    """A box around the whole track, and its first and last keyframe."""
    boxes = sight.boxes(track)
    around = np.concatenate((np.fmin.reduce(boxes[:, 0:2]), np.fmax.reduce(boxes[:, 2:4])))
    return around, int(track.keyframes.frames[0]), int(track.keyframes.frames[-1])


def _meet(one: Reach, other: Reach) -> bool:
    (a, first, last), (b, start, end) = one, other
    return first <= end and start <= last and bool((a[0:2] <= b[2:4]).all() and (b[0:2] <= a[2:4]).all())


def _near_pairs(sight: Sight, group: list[Track], touched: frozenset[str] | None) -> list[Pair]:
    """Pairs that overlap on some of the sampled frames. Sorted by x, only neighbours need to be compared."""
    chosen = _sampled(sight, group)
    owners, samples, boxes = _rows_on(sight, group, chosen)
    x = (boxes[:, 0] + boxes[:, 2]) / 2
    order = np.lexsort((x, samples))
    owners, samples, boxes, x = owners[order], samples[order], boxes[order], x[order]
    # an overlap of 0.8 leaves the middles no farther apart than a ninth of the width; a fifth is on the safe side
    reach = (boxes[:, 2] - boxes[:, 0]) / 5
    found: set[Pair] = set()
    apart = 1
    while apart < len(x):
        near = (samples[apart:] == samples[:-apart]) & (x[apart:] - x[:-apart] <= reach[:-apart])
        rows = np.flatnonzero(near)
        if not len(rows):
            break
        rows = rows[overlap(boxes[rows], boxes[rows + apart]) >= SAME]
        found.update((min(a, b), max(a, b)) for a, b in zip(owners[rows].tolist(), owners[rows + apart].tolist(),
                                                           strict=True))  # fmt: skip
        apart += 1
    return sorted(pair for pair in found if concerns(touched, group[pair[0]].id, group[pair[1]].id))


def _sampled(sight: Sight, group: list[Track]) -> Ints:
    """Frames to compare on: the middle of each track's longest run, thinned out evenly where there are many."""
    middles: list[int] = []
    for track in group:
        starts, ends = sight.ranges(track)
        if len(starts):
            longest = int(np.argmax(ends - starts))
            first, last = int(starts[longest]), int(min(ends[longest], track.keyframes.frames[-1]))
            middles.append((first + max(first, last)) // 2)
    frames: Ints = np.unique(np.array(middles, dtype=np.int64))
    if len(frames) > SAMPLES:
        frames = frames[np.linspace(0, len(frames) - 1, SAMPLES).astype(np.int64)]
    return frames


def _rows_on(sight: Sight, group: list[Track], frames: Ints) -> tuple[Ints, Ints, Boxes]:
    """Who is seen on which of the frames, and where."""
    owners: list[Ints] = []
    samples: list[Ints] = []
    boxes: list[Boxes] = [np.zeros((0, 4))]
    for i, track in enumerate(group):
        first, last = int(track.keyframes.frames[0]), int(track.keyframes.frames[-1])
        begin, stop = int(np.searchsorted(frames, first)), int(np.searchsorted(frames, last, side="right"))
        wanted = frames[begin:stop]
        wanted = wanted[is_seen(sight.ranges(track), wanted)] if len(wanted) else wanted
        if len(wanted):
            owners.append(np.full(len(wanted), i, dtype=np.int64))
            samples.append(wanted)
            boxes.append(at_frames(track.keyframes.frames, sight.boxes(track), wanted))
    empty: list[Ints] = [np.zeros(0, dtype=np.int64)]
    found = np.concatenate(boxes)
    good = np.isfinite(found).all(axis=1)
    return np.concatenate(owners or empty)[good], np.concatenate(samples or empty)[good], found[good]


def _near_spot(sight: Sight, one: Track, other: Track) -> Spot | None:
    spans = one.keyframes.span, other.keyframes.span
    if spans[0] is None or spans[1] is None or (both := spans[0].within(spans[1])) is None:
        return None
    if len(both) < MOSTLY * min(len(spans[0]), len(spans[1])) or _same_somewhere(one, other):
        return None
    frames = np.unique(np.linspace(both.first, both.last, min(CLOSER, len(both))).astype(np.int64))
    seen = is_seen(sight.ranges(one), frames) & is_seen(sight.ranges(other), frames)
    if seen.sum() < MOSTLY * len(frames):
        return None
    a, b = (at_frames(track.keyframes.frames, sight.boxes(track), frames[seen]) for track in (one, other))
    share = float(np.median(overlap(a, b)))
    if share < SAME:
        return None
    text = f"{sight.name(other)} and #{one.number} overlap by {share * 100:.0f} % " + (
        f"on frames {both.first}–{both.last}." if len(both) > 1 else f"on frame {both.first}."
    )
    place = other.keyframes.place(both.first)
    fixable = len(both) >= 0.9 * len(spans[1])
    return Spot(text, both.first, both.last, middle(sight.boxes(other), place), about=one.id, fixable=fixable,
                clip=other.clip, track=other.id)  # fmt: skip


def _same_somewhere(one: Track, other: Track) -> bool:
    """Whether the other check tells of the two already."""
    common = np.intersect1d(one.keyframes.frames, other.keyframes.frames)
    places = ((one.keyframes.place(frame), other.keyframes.place(frame)) for frame in common.tolist())
    return any(one.keyframes.shape(a) == other.keyframes.shape(b) for a, b in places)


# -- numbers ---------------------------------------------------------------------------------------------------------


def _shared_numbers(sight: Sight, _touched: frozenset[str] | None) -> Iterator[Spot]:
    seen: dict[int, Track] = {}
    for track in sight.ordered():
        first = seen.setdefault(track.number, track)
        if first is not track:
            text = f"There are several tracks with the number #{track.number}."
            yield Spot(text, clip=track.clip, track=track.id, about=first.id)


def _renumber(store: Store, finding: Finding) -> Edit:
    track, facts = track_of(store, finding), store.facts
    number = max(facts.next_number, 1 + max(each.number for each in store.tracks.values()))
    after = msgspec.structs.replace(track, number=number)
    counted = msgspec.structs.replace(facts, next_number=number + 1)
    title = f"Number {numbered_name(store.taxonomy, track)} as #{number}"
    return Edit(title=title, changes=(Change(facts, counted), Change(track, after)), clip=track.clip)


DOUBLES: Final = (
    Check(
        id="duplicate",
        title="Drawn twice",
        severity=Severity.WARNING,
        explanation="Two tracks of one label have the very same shape on the same frame: the same thing, drawn or"
        " imported twice. Deleting removes the later one where it says nothing more about places.",
        across=_duplicates,
        fix_title="Delete the duplicate",
        fix=_delete,
    ),
    Check(
        id="near_duplicate",
        title="Almost the same twice",
        severity=Severity.WARNING,
        explanation="Two tracks of one label cover the same place over most of their frames. Deleting removes the later"
        " one; merge them where each has something that the other lacks.",
        across=_near,
        fix_title="Delete the later one",
        fix=_delete,
    ),
    Check(
        id="shared_number",
        title="Number given twice",
        severity=Severity.ERROR,
        explanation="People speak of tracks by their number, so each needs one of its own.",
        across=_shared_numbers,
        always_all=True,
        fix_title="Give it a new number",
        fix=_renumber,
    ),
)

"""What is on one frame, made once when frame or annotations change, then painted and picked from often."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

import msgspec
import numpy as np
import numpy.typing as npt

from annotations.interpolation import State
from annotations.keyframe import After
from annotations.model import Track
from annotations.shapes.kind import ShapeKind
from annotations.shapes.kinds import kind
from annotations.shapes.shape import Bounds, Point, Shape


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One track on the frame."""

    track: Track
    shape: Shape
    is_between: bool = False
    """Interpolated between two keyframes, so that nobody has looked at it here."""
    is_guess: bool = False
    occluded: bool = False
    is_ghost: bool = False
    """The track is not on this frame: this is where it was nearest by, shown because it is selected."""
    locked: bool = False

    @property
    def kind(self) -> ShapeKind:
        return kind(self.shape.kind)

    @property
    def extent(self) -> Bounds:
        """Its bounds, and the source and the drift that may lie outside of them: all that is painted."""
        left, top, right, bottom = self.kind.bounds(self.shape)
        axis = self.kind.axis(self.shape)
        if not axis:
            return left, top, right, bottom
        xs, ys = [x for x, _ in axis], [y for _, y in axis]
        return min(left, *xs), min(top, *ys), max(right, *xs), max(bottom, *ys)


def item_of(track: Track, state: State, *, locked: bool = False) -> Item:
    """A track that is on the frame."""
    return Item(
        track=track,
        shape=state.shape,
        is_between=not state.is_keyframe and state.after is After.INTERPOLATE,
        is_guess=state.source.is_guess,
        occluded=state.occluded,
        locked=locked,
    )


def ghost_of(track: Track, frame: int, *, locked: bool = False) -> Item | None:
    """Where a track that is not on the frame was last, or else will be first; None if it has no keyframes.

    Taking hold of it is how a track is carried on to a later frame.
    """
    if not len(track.keyframes):
        return None
    place = max(track.keyframes.place(frame), 0)
    return Item(track=track, shape=track.keyframes.shape(place), is_ghost=True, locked=locked)


def scene_on(
    frame: int, states: Iterable[tuple[Track, State]], selected: Iterable[Track], is_locked: Callable[[Track], bool]
) -> "Scene":
    """The scene of a frame: the tracks that show on it, and ghosts of selected ones that do not."""
    items = [item_of(track, state, locked=is_locked(track)) for track, state in states]
    there = {item.track.id for item in items}
    ghosts = (ghost_of(track, frame, locked=is_locked(track)) for track in selected if track.id not in there)
    return Scene([*items, *(ghost for ghost in ghosts if ghost is not None)])


class Scene:
    """The items of one frame in paint order, the topmost last. A read-only value."""

    def __init__(self, items: Sequence[Item] = ()) -> None:
        self.items = tuple(items)

    @cached_property
    def by_id(self) -> dict[str, Item]:
        return {item.track.id: item for item in self.items}

    @cached_property
    def ghosts(self) -> frozenset[str]:
        """Ids of the tracks that only show because they are selected."""
        return frozenset(item.track.id for item in self.items if item.is_ghost)

    @cached_property
    def bounds(self) -> npt.NDArray[np.float64]:
        """Left, top, right, bottom of each item, picture pixels, float64 (n, 4)."""
        return np.array([item.kind.bounds(item.shape) for item in self.items], dtype=np.float64).reshape(-1, 4)

    @cached_property
    def extents(self) -> npt.NDArray[np.float64]:
        """As `bounds`, of all that is painted."""
        return np.array([item.extent for item in self.items], dtype=np.float64).reshape(-1, 4)

    def pick(self, at: Point, tolerance_px: float) -> list[Item]:
        """Unlocked items at a place, what a click means most likely first: the smaller, then the upper one."""
        boxes = self.bounds
        reach = np.array((-tolerance_px, -tolerance_px, tolerance_px, tolerance_px)) + boxes
        near = (reach[:, 0] <= at[0]) & (reach[:, 1] <= at[1]) & (at[0] <= reach[:, 2]) & (at[1] <= reach[:, 3])
        found: list[tuple[float, int]] = []
        for i in np.flatnonzero(near).tolist():
            item = self.items[i]
            if not item.locked and item.kind.distance(item.shape, at) <= tolerance_px:
                left, top, right, bottom = boxes[i].tolist()
                found.append(((right - left) * (bottom - top), -i))
        return [self.items[-i] for _, i in sorted(found)]

    def within(self, band: Bounds) -> list[Item]:
        """Unlocked items whose middle lies in a rectangle, in paint order."""
        left, top, right, bottom = band
        x, y = (self.bounds[:, 0] + self.bounds[:, 2]) / 2, (self.bounds[:, 1] + self.bounds[:, 3]) / 2
        inside = np.flatnonzero((left <= x) & (x <= right) & (top <= y) & (y <= bottom)).tolist()
        return [self.items[i] for i in inside if not self.items[i].locked and not self.items[i].is_ghost]

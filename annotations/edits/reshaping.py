"""Shapes told in another way: as another kind, from another vertex on, the other way round."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final, cast

import msgspec
import numpy as np

from annotations.changes import Change, Edit
from annotations.errors import AnnotationError
from annotations.keyframe import Keyframe
from annotations.model import Track
from annotations.names import numbered_name
from annotations.shapes.geometry import Points, bounds_of
from annotations.shapes.kind import Draft
from annotations.shapes.kinds import kind
from annotations.shapes.shape import Point, Shape
from annotations.taxonomy import Taxonomy, default_taxonomy

UNCHANGED: Final = "Nothing was changed."


def convert(
    track: Track, kind_name: str, frames: Iterable[int] | None = None, *, taxonomy: Taxonomy | None = None
) -> Edit:
    """Keyframes with shapes of another kind; None: all of them. AnnotationError where a shape cannot become one, or
    all are of that kind already.
    """
    wanted = None if frames is None else set(frames)
    chosen = [k for k in track.keyframes if wanted is None or k.frame in wanted]
    put = [_converted(track, each, kind_name) for each in chosen if each.shape.kind != kind_name]
    title = kind(kind_name).title.lower()
    if not put:
        raise AnnotationError(f"#{track.number} is a {title} already.", fine=UNCHANGED)
    lost = sum(_lost(each.shape, kind_name) for each in chosen)
    also = "" if not lost else f" ({lost} inner {'line goes' if lost == 1 else 'lines go'})"
    return _edit(track, put, f"Make {{}} a {title}{also}", taxonomy)


def converted(shape: Shape, kind_name: str) -> Shape:
    """A shape as one of another kind, as near as that kind can come. AnnotationError if it cannot (a point has no
    size).
    """
    if shape.kind == kind_name:
        return shape
    exact = EXACT.get((shape.kind, kind_name))
    if exact is not None:
        return exact(shape)
    return kind(kind_name).build(DRAFTS[kind(kind_name).draft](shape))


def start_at_vertex(
    track: Track, frame: int, vertex: int, *, everywhere: bool = False, taxonomy: Taxonomy | None = None
) -> Edit:
    """The outline on a keyframe begins with another of its vertices; `everywhere`: as many further on on every keyframe
    that has as many vertices. AnnotationError for shapes whose vertices have no order of their own.
    """
    return _reordered(track, frame, everywhere, lambda p: [*p[vertex:], *p[:vertex]], "Begin {} at vertex", taxonomy)


def reversed_vertices(track: Track, frame: int, *, everywhere: bool = False, taxonomy: Taxonomy | None = None) -> Edit:
    """The outline runs the other way round, from the same first vertex on where it is closed. See `start_at_vertex`."""
    closed = kind(_keyframe(track, frame).shape.kind).closed
    turn: Callable[[list[object]], list[object]] = lambda p: [p[0], *p[:0:-1]] if closed else p[::-1]
    return _reordered(track, frame, everywhere, turn, "Reverse the vertices of {}", taxonomy)


def has_ordered_vertices(shape: Shape) -> bool:
    """Whether the order of its vertices can be chosen: where they are all that it consists of."""
    return kind(shape.kind).encode(shape).keys() == {"points"}


def _reordered(
    track: Track,
    frame: int,
    everywhere: bool,
    order: Callable[[list[object]], list[object]],
    title: str,
    taxonomy: Taxonomy | None,
) -> Edit:
    here = _keyframe(track, frame)
    if not has_ordered_vertices(here.shape):
        what = kind(here.shape.kind).title.lower()
        raise AnnotationError(f"The corners of a {what} have no order of their own.", fine=UNCHANGED)
    count = len(here.shape.values)
    same = [k for k in track.keyframes if k.shape.kind == here.shape.kind and len(k.shape.values) == count]
    put = [msgspec.structs.replace(k, shape=_in_order(k.shape, order)) for k in (same if everywhere else [here])]
    return _edit(track, put, title, taxonomy)


def _in_order(shape: Shape, order: Callable[[list[object]], list[object]]) -> Shape:
    points = cast(list[object], kind(shape.kind).encode(shape)["points"])
    return kind(shape.kind).decode({"points": order(points)})


def _keyframe(track: Track, frame: int) -> Keyframe:
    keyframe = track.keyframes.on(frame)
    if keyframe is None:
        raise AnnotationError(f"#{track.number} has no keyframe on frame {frame}.", fine=UNCHANGED)
    return keyframe


def _converted(track: Track, keyframe: Keyframe, kind_name: str) -> Keyframe:
    try:
        return msgspec.structs.replace(keyframe, shape=converted(keyframe.shape, kind_name))
    except AnnotationError as error:
        raise AnnotationError(f"#{track.number} on frame {keyframe.frame}: {error.what}", fine=UNCHANGED) from error


def _lost(shape: Shape, kind_name: str) -> int:
    """How many lines inside its edge another kind has no place for."""
    if shape.kind == kind_name:
        return 0
    return len(kind(shape.kind).rings(shape)) - 1


def _corners(shape: Shape) -> list[Point]:
    left, top, right, bottom = kind(shape.kind).bounds(shape)
    return [(left, top), (right, bottom)]


def _middle(shape: Shape) -> list[Point]:
    left, top, right, bottom = kind(shape.kind).bounds(shape)
    return [((left + right) / 2, (top + bottom) / 2)]


def _outline(shape: Shape) -> list[Point]:
    points: list[list[float]] = kind(shape.kind).outline(shape).tolist()
    return [(x, y) for x, y in points]


def _axis(shape: Shape) -> list[Point]:
    """Both ends of the long axis of the smallest rectangle around it, and a place on its side."""
    points = kind(shape.kind).outline(shape)
    best: tuple[float, Points, list[list[float]]] | None = None
    for turn in _directions(points):
        turned = points @ turn.T
        left, top, right, bottom = bounds_of(turned)
        area = (right - left) * (bottom - top)
        if best is None or area < best[0] - 1e-9:
            best = (area, turn, [[left, top], [right, bottom]])
    assert best is not None
    turn, ((left, top), (right, bottom)) = best[1], best[2]
    middle_x, middle_y = (left + right) / 2, (top + bottom) / 2
    if right - left >= bottom - top:
        places = [(left, middle_y), (right, middle_y), (middle_x, bottom)]
    else:
        places = [(middle_x, top), (middle_x, bottom), (left, middle_y)]
    turned_back: list[list[float]] = (np.array(places) @ turn).tolist()
    return [(x, y) for x, y in turned_back]


def _directions(points: Points) -> list[Points]:
    """Turns that lay one of the edges flat; the smallest rectangle has a side along one of them."""
    along = np.roll(points, -1, axis=0) - points
    lengths = np.hypot(along[:, 0], along[:, 1])
    units: list[list[float]] = (along[lengths > 0] / lengths[lengths > 0, None]).tolist()
    return [np.array(((1.0, 0.0), (0.0, 1.0))), *(np.array(((x, y), (-y, x))) for x, y in units)]


def _edit(track: Track, put: list[Keyframe], title: str, taxonomy: Taxonomy | None) -> Edit:
    after = msgspec.structs.replace(track, keyframes=track.keyframes.with_changes(put, ()))
    name = numbered_name(taxonomy or default_taxonomy(), track)
    frame = put[0].frame if put else None
    return Edit(title=title.replace("{}", name), changes=(Change(track, after),), clip=track.clip, frame=frame)


def _ellipse_in(shape: Shape) -> Shape:
    cx, cy, width, height, angle_deg = shape.values
    return Shape("ellipse", (cx, cy, width / 2, height / 2, angle_deg))


def _box_around(shape: Shape) -> Shape:
    cx, cy, rx, ry, angle_deg = shape.values
    return Shape("rotated_box", (cx, cy, 2 * rx, 2 * ry, angle_deg))


DRAFTS: Final[Mapping[Draft, Callable[[Shape], list[Point]]]] = {
    Draft.CLICK: _middle,
    Draft.DRAG: _corners,
    Draft.AXIS: _axis,
    Draft.CLICKS: _outline,
}
"""What a person would do to draw a shape like another one."""
EXACT: Final[Mapping[tuple[str, str], Callable[[Shape], Shape]]] = {
    ("rotated_box", "ellipse"): _ellipse_in,
    ("ellipse", "rotated_box"): _box_around,
}
"""Kinds that can take over another's turn."""

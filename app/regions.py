"""Areas put together, cut and smoothed: the only module that knows shapely.

Everything takes and gives Shape values in picture pixels. What a person draws may cross itself or touch itself in a
point; it is mended first. What has no area any more is None.
"""

import math
from collections.abc import Iterable, Sequence
from typing import Any, Final, cast

import numpy as np
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from annotations.shapes.geometry import Points
from annotations.shapes.kind import RingRole
from annotations.shapes.kinds import kind
from annotations.shapes.plume import PLUME, Plume, pieces_of, plume_of
from annotations.shapes.polygon import POLYGON
from annotations.shapes.region import REGION, Part, region_of
from annotations.shapes.shape import Bounds, Point, Shape

DETAIL_PX: Final = 0.4
"""Outlines are simplified by no more than this: under half a pixel nobody sees it."""
CRUMB_PX2: Final = 3.0
"""Parts and holes smaller than this are what is left between two strokes, not what anybody meant."""


def is_area(shape: Shape) -> bool:
    """Whether it has an inside that can be painted into."""
    return kind(shape.kind).closed


def united(shape: Shape, other: Shape) -> Shape | None:
    """The area of both. None where neither has one."""
    return _like(shape, shapely.union(_geometry(shape), _geometry(other)))


def cut(shape: Shape, other: Shape) -> Shape | None:
    """The area of the first that is not of the second; None if nothing is left."""
    return _like(shape, shapely.difference(_geometry(shape), _geometry(other)))


def stroke(path: Sequence[Point], radius_px: float, within: Bounds | None = None) -> Shape | None:
    """The area that a round brush leaves along a path, cut off at a border; None if there is none."""
    if not path:
        return None
    line = shapely.Point(path[0]) if len(set(path)) == 1 else shapely.LineString(path)
    # the corners of the round end differ from a circle by less than the detail that is kept
    corners = math.acos(1 - min(DETAIL_PX / 2 / max(radius_px, DETAIL_PX), 1.0))
    segments = min(max(math.ceil(math.pi / 4 / corners), 4), 32)
    area = shapely.buffer(line, radius_px, quad_segs=segments)
    return _region(area if within is None else shapely.intersection(area, shapely.box(*within)))


def simplified(shape: Shape, tolerance_px: float = DETAIL_PX) -> Shape:
    """The same area with as few vertices as possible, none of them farther off than the tolerance."""
    if not is_area(shape):
        return shape
    return _like(shape, shapely.simplify(_geometry(shape), tolerance_px), tolerance_px=0.0) or shape


def as_region(shape: Shape) -> Shape | None:
    """A shape with an inside as a region; None if it encloses nothing."""
    return _region(_geometry(shape))


def as_polygon(shape: Shape) -> Shape | None:
    """The outer edge of the largest part as a polygon: holes and other parts are left out. None if there is none."""
    largest = _largest(_geometry(shape))
    return None if largest is None else POLYGON.build(_vertices(largest.exterior))


def inner_edge(outer: Points, share: float) -> Points | None:
    """The outline that begins a share (0 to 1) of the way from the outer edge to the place deepest inside.

    Of several pieces the largest; None where nothing would be left.
    """
    geometry = _mended(Polygon(outer))
    if geometry.is_empty:
        return None
    # a line from the place farthest from the edge to the edge
    reach = cast(BaseGeometry, cast(Any, shapely).maximum_inscribed_circle(geometry))
    deepest = float(reach.length)
    inner = _largest(shapely.simplify(shapely.buffer(geometry, -share * deepest), DETAIL_PX))
    return None if inner is None else np.array(_vertices(inner.exterior), dtype=np.float64)


def _geometry(shape: Shape) -> BaseGeometry:
    """The area of a shape, valid; of a plume that within its outer edge."""
    each = kind(shape.kind)
    if not each.closed:
        return Polygon()
    pieces: list[BaseGeometry] = []
    for ring in each.rings(shape):
        if ring.role is RingRole.OUTER:
            pieces.append(_mended(Polygon(ring.points)))
        elif ring.role is RingRole.HOLE:
            # a hole is one in the part before it: another part may well lie inside of it
            pieces[-1] = shapely.difference(pieces[-1], _mended(Polygon(ring.points)))
    return shapely.union_all(pieces)


def _mended(polygon: Polygon) -> BaseGeometry:
    """Valid: what crosses itself becomes the area that its loops enclose."""
    return polygon if polygon.is_valid else shapely.make_valid(polygon, method="structure", keep_collapsed=False)


def _polygons(geometry: BaseGeometry) -> list[Polygon]:
    """The pieces with an area worth keeping, without points and lines that touching shapes leave."""
    if isinstance(geometry, Polygon):
        return [geometry] if geometry.area > CRUMB_PX2 else []
    pieces = cast("Iterable[BaseGeometry]", getattr(geometry, "geoms", ()))
    return [polygon for piece in pieces for polygon in _polygons(piece)]


def _largest(geometry: BaseGeometry) -> Polygon | None:
    return max(_polygons(geometry), key=lambda polygon: polygon.area, default=None)


def _vertices(ring: Any) -> list[Point]:
    """Clockwise on screen, so that outlines go over into each other; the first is not repeated."""
    points = cast("list[list[float]]", shapely.get_coordinates(ring)[:-1].tolist())
    ordered = points[::-1] if not ring.is_ccw else points
    return [(x, y) for x, y in ordered]


def _region(geometry: BaseGeometry) -> Shape | None:
    polygons = _polygons(geometry)
    if not polygons:
        return None
    return region_of(
        Part(
            np.array(_vertices(polygon.exterior), dtype=np.float64),
            tuple(
                np.array(_vertices(hole), dtype=np.float64)
                for hole in polygon.interiors
                if Polygon(hole).area > CRUMB_PX2
            ),
        )
        for polygon in polygons
    )


def _like(shape: Shape, geometry: BaseGeometry, tolerance_px: float = DETAIL_PX) -> Shape | None:
    """An area in place of a shape's. A plume keeps one outer edge, the largest; what is one piece without holes stays a
    polygon, so that it goes over into other polygons; everything else becomes a region.
    """
    if tolerance_px:
        geometry = shapely.simplify(geometry, tolerance_px)
    polygons = _polygons(geometry)
    if not polygons:
        return None
    if shape.kind == PLUME.name:
        return _plume_in(shape, max(polygons, key=lambda polygon: polygon.area))
    if shape.kind != REGION.name and len(polygons) == 1 and not polygons[0].interiors:
        return POLYGON.build(_vertices(polygons[0].exterior))
    return _region(geometry)


def _plume_in(shape: Shape, outer: Polygon) -> Shape:
    """The plume with that outer edge. What is certainly smoke is possibly smoke, so the inner edge stays inside."""
    pieces, edge = pieces_of(shape), Polygon(outer.exterior)
    inner = None
    if pieces.inner is not None:
        inside = _mended(Polygon(pieces.inner))
        kept = None if edge.covers(inside) else _largest(shapely.intersection(inside, edge))
        inner = pieces.inner if edge.covers(inside) else None if kept is None else np.array(_vertices(kept.exterior))
    return plume_of(Plume(np.array(_vertices(outer.exterior)), inner, pieces.axis))

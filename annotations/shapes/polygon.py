"""Polygon: a closed outline, such as a smoke plume's. Values: x0, y0, x1, y1, ...; the first vertex is not repeated."""

from typing import Final

from annotations.shapes.polyline import PolylineKind

POLYGON: Final = PolylineKind("polygon", "Polygon", closed=True, fewest=3)

"""Painting a shape of any kind: its rings, what lies in its holes left out, and where smoke comes from and drifts to.

Outer edges and holes are drawn as the track's outline, an inner edge dashed and thin. The source is a dot, the drift an
arrow from it.
"""

import math
from collections.abc import Sequence
from typing import Final

import numpy as np
from pyqtgraph.functions import arrayToQPolygonF
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from annotations.shapes.kind import Ring, RingRole, ShapeKind
from annotations.shapes.shape import Shape
from app.tools.tool import Brush
from ui.canvas.camera import Camera
from ui.canvas.painting import DARK_HALO, LIGHT_HALO, Points, Stroke, brush, draw_mark, draw_outline, pens

FEW_VERTICES: Final = 48
"""Rings of so many vertices and less are drawn with all of them."""
SOURCE_PX: Final = 4.0
HEAD_PX: Final = 11.0
"""Length of the drift's arrowhead."""
MANY_VERTICES: Final = 1500
"""With more vertices than this in view, outlines are painted thin."""
SHADOW: Final = QColor(0, 0, 0, 190)
INNER_HALO: Final = QColor(0, 0, 0, 44)
SURELY: Final = 0.7
"""What is certain is filled once more, so much more faintly."""


def draw_shape(
    painter: QPainter, each: ShapeKind, shape: Shape, camera: Camera, stroke: Stroke, *, fill_alpha: int = 0
) -> None:
    """A shape with its halo; `fill_alpha` is the strength of its inside, 0 to 255."""
    axis = camera.to_view(each.axis(shape)) if each.axis(shape) else np.empty((0, 2))
    draw_rings(painter, each.rings(shape), axis, camera, stroke, closed=each.closed, fill_alpha=fill_alpha)


def draw_rings(
    painter: QPainter,
    rings: Sequence[Ring],
    axis: Points,
    camera: Camera,
    stroke: Stroke,
    *,
    closed: bool,
    fill_alpha: int = 0,
    thin: bool = False,
) -> None:
    """The lines of one shape, in picture pixels, and its axis, in the view's. `thin`: see `_draw_thin`."""
    views = [Ring(camera.to_view(ring.points), ring.role) for ring in rings]
    if thin and len(views[0].points) > 1:
        _draw_thin(painter, views, axis, stroke, closed=closed, fill_alpha=fill_alpha)
        return
    if len(views) == 1:
        points = views[0].points
        if len(points) == 1:
            draw_mark(painter, (float(points[0, 0]), float(points[0, 1])), stroke)
        else:
            draw_outline(painter, _seen(points), stroke, closed=closed, fill_alpha=fill_alpha)
    else:
        _draw_area(painter, [ring for ring in views if ring.role is not RingRole.INNER], stroke, fill_alpha)
        for ring in views:
            if ring.role is RingRole.INNER:
                _draw_inner(painter, _seen(ring.points), stroke, int(SURELY * fill_alpha))
    if len(axis):
        _draw_axis(painter, axis, stroke)


def _draw_area(painter: QPainter, rings: Sequence[Ring], stroke: Stroke, fill_alpha: int) -> None:
    """Filled where an odd number of rings goes round, all of them one path: halos do not cover other rings' lines."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in rings:
        seen = _seen(ring.points)
        path.addPolygon(arrayToQPolygonF(seen[:, 0], seen[:, 1]))
        path.closeSubpath()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if fill_alpha:
        painter.fillPath(path, brush(stroke.colour, fill_alpha))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in pens(stroke):
        painter.setPen(pen)
        painter.drawPath(path)


def _draw_thin(
    painter: QPainter, rings: Sequence[Ring], axis: Points, stroke: Stroke, *, closed: bool, fill_alpha: int
) -> None:
    """Lines of one pixel with a shadow in place of halos: a tenth of the time, so that hundreds of outlines with
    dozens of vertices each do not hold up the next frame.
    """
    line, inside = QPainterPath(), QPainterPath()
    inside.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in rings:
        seen = _seen(ring.points)
        path = line if ring.role is RingRole.INNER or not closed else inside
        path.addPolygon(arrayToQPolygonF(seen[:, 0], seen[:, 1]))
        if closed:
            path.closeSubpath()
    if fill_alpha:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillPath(inside, brush(stroke.colour, fill_alpha))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    line.addPath(inside)
    if len(axis) > 1:
        line.addPolygon(arrayToQPolygonF(axis[:, 0], axis[:, 1]))
    colour = QColor(stroke.colour)
    colour.setAlpha(stroke.alpha)
    painter.setPen(QPen(SHADOW, 1.0))
    painter.drawPath(line.translated(1.0, 1.0))
    painter.setPen(QPen(colour, 1.0, stroke.style))
    painter.drawPath(line)


def _draw_inner(painter: QPainter, points: Points, stroke: Stroke, fill_alpha: int) -> None:
    """Dashes in the track's colour; under a full halo they would look like a line of their own, so it is faint."""
    ring = arrayToQPolygonF(points[:, 0], points[:, 1])
    dashes = Stroke(stroke.colour, max(1.3, stroke.width - 0.6), Qt.PenStyle.DashLine, stroke.alpha)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(INNER_HALO, dashes.width + 1.6))
    painter.setBrush(brush(stroke.colour, fill_alpha) if fill_alpha else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(ring)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pens(dashes)[-1])
    painter.drawPolygon(ring)


def _seen(points: Points) -> Points:
    """Without the vertices that fall into the same half pixel of the view as the one before them."""
    if len(points) <= FEW_VERTICES:
        return points
    cells = np.round(points * 2)
    keep = np.any(cells != np.roll(cells, 1, axis=0), axis=1)
    return points[keep] if np.count_nonzero(keep) > 2 else points


def _draw_axis(painter: QPainter, axis: Points, stroke: Stroke) -> None:
    """The dot of the source, and the arrow from it to the tip of the drift."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    (x, y), colour = axis[0].tolist(), QColor(stroke.colour)
    colour.setAlpha(stroke.alpha)
    if len(axis) > 1:
        _draw_arrow(painter, (x, y), axis[1].tolist(), colour)
    for radius, ink in ((SOURCE_PX + 2.5, LIGHT_HALO), (SOURCE_PX + 1.5, DARK_HALO), (SOURCE_PX, colour)):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(ink))
        painter.drawEllipse(QPointF(x, y), radius, radius)


def _draw_arrow(painter: QPainter, start: tuple[float, float], tip: Sequence[float], colour: QColor) -> None:
    length = math.hypot(tip[0] - start[0], tip[1] - start[1])
    if length < 1.0:
        return
    ux, uy = (tip[0] - start[0]) / length, (tip[1] - start[1]) / length
    head = min(HEAD_PX, length)
    base = QPointF(tip[0] - ux * head, tip[1] - uy * head)
    wing_x, wing_y = -uy * head * 0.42, ux * head * 0.42
    triangle = QPolygonF(
        [QPointF(*tip), QPointF(base.x() + wing_x, base.y() + wing_y), QPointF(base.x() - wing_x, base.y() - wing_y)]
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, ink in ((6.0, LIGHT_HALO), (4.0, DARK_HALO), (2.0, colour)):
        painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(*start), base)
    painter.setPen(QPen(DARK_HALO, 2.0))
    painter.setBrush(QBrush(colour))
    painter.drawPolygon(triangle)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(triangle)


def draw_brush(painter: QPainter, held: Brush, camera: Camera, colour: str) -> None:
    """The circle of a brush, tinted; of an eraser, dashed and clear."""
    x, y = camera.to_view(held.at).tolist()
    across, down = (held.radius_px * scale for scale in camera.scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(Qt.BrushStyle.NoBrush if held.erases else brush(colour, 40))
    light = QPen(QColor("#ffffff"), 1.2)
    if held.erases:
        light.setDashPattern([4.0, 3.0])
    for pen in (QPen(QColor(0, 0, 0, 170), 3.2), light):
        painter.setPen(pen)
        painter.drawEllipse(QPointF(x, y), across, down)
        painter.setBrush(Qt.BrushStyle.NoBrush)

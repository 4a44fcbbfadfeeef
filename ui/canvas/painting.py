"""How a track looks on the picture: colours, pens, halos, handles, marks.

Every outline is three strokes: light, dark, colour, each a pixel narrower on both sides, so that it reads on smoke,
snow and mud. A keyframe's is wider than an interpolated one; guesses are dashed, occluded ones dotted.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from app.tools.handles import Placed
from app.tools.scene import Item
from ui.canvas.camera import Camera

Points = npt.NDArray[np.float64]

HANDLE_PX = 6.0
ROUND = frozenset({"rotate", "source", "drift"})
"""Roles of handles that are no corner of anything."""
MARK_PX = 8.0
"""Radius of the circle around a point."""
DARK_HALO, LIGHT_HALO = QColor(0, 0, 0, 130), QColor(255, 255, 255, 58)
HANDLE_FILL = QColor("#101215")


@dataclass(frozen=True, slots=True)
class Stroke:
    """How one outline is drawn."""

    colour: str
    width: float
    style: Qt.PenStyle = Qt.PenStyle.SolidLine
    alpha: int = 255

    @property
    def is_broken(self) -> bool:
        """Dashed or dotted: without antialiasing its pieces would differ in length."""
        return self.style is not Qt.PenStyle.SolidLine


@dataclass(frozen=True, slots=True)
class Manner:
    """How a person wants annotations painted. `tags`: on `all` shapes, where they are `fitting`, on `none`."""

    outline_only: bool = False
    tags: str = "fitting"

    def fill(self, alpha: int) -> int:
        """The strength of a shape's inside, 0 to 255."""
        return 0 if self.outline_only else alpha


def stroke_of(item: Item, colour: str, *, selected: bool = False, hovered: bool = False) -> Stroke:
    """The look of an item's outline."""
    style = Qt.PenStyle.SolidLine
    if item.is_guess or item.is_ghost:
        style = Qt.PenStyle.DashLine
    elif item.occluded:
        style = Qt.PenStyle.DotLine
    width = (1.0 if item.is_between else 2.0) + (0.5 if selected else 0.0)
    shown = QColor(colour).lighter(118).name() if selected or hovered else colour
    return Stroke(shown, width, style, 150 if item.is_ghost else 255)


@lru_cache(maxsize=512)
def pens(stroke: Stroke) -> tuple[QPen, QPen, QPen]:
    """Light halo, dark halo, colour."""
    colour = QColor(stroke.colour)
    colour.setAlpha(stroke.alpha)
    made = [QPen(LIGHT_HALO, stroke.width + 4), QPen(DARK_HALO, stroke.width + 2), QPen(colour, stroke.width)]
    for pen in made:
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if stroke.is_broken:
        # dashes are measured in pen widths: the pattern keeps them equally long on screen for every width
        lengths = (5.0, 4.0) if stroke.style is Qt.PenStyle.DashLine else (2.0, 3.0)
        made[2].setDashPattern([length / stroke.width for length in lengths])
        made[2].setCapStyle(Qt.PenCapStyle.FlatCap)
    return made[0], made[1], made[2]


@lru_cache(maxsize=256)
def brush(colour: str, alpha: int) -> QBrush:
    made = QColor(colour)
    made.setAlpha(alpha)
    return QBrush(made)


def polygon(points: Points) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points.tolist()])


def draw_outline(painter: QPainter, points: Points, stroke: Stroke, *, closed: bool, fill_alpha: int = 0) -> None:
    """One outline in view coordinates, with its halo and, if asked for, a translucent inside."""
    shape = polygon(points)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, stroke.is_broken or not _is_upright(points))
    if closed and fill_alpha:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush(stroke.colour, fill_alpha))
        painter.drawPolygon(shape)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in pens(stroke):
        painter.setPen(pen)
        if closed:
            painter.drawPolygon(shape)
        else:
            painter.drawPolyline(shape)


def _is_upright(points: Points) -> bool:
    """Whether it is made of level and plumb lines only: those are sharpest without antialiasing."""
    steps = np.abs(np.diff(points, axis=0))
    return len(points) == 4 and bool((steps.min(axis=1) < 1e-6).all())


def draw_mark(painter: QPainter, at: tuple[float, float], stroke: Stroke) -> None:
    """A circle with a cross through it: a place that is exact to the pixel."""
    x, y = at
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in pens(stroke):
        painter.setPen(pen)
        painter.drawEllipse(QPointF(x, y), MARK_PX, MARK_PX)
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            # the very middle stays free, so that the pixel that is meant can be seen
            near, far = 2.5, MARK_PX + 5
            painter.drawLine(QPointF(x + dx * near, y + dy * near), QPointF(x + dx * far, y + dy * far))


def draw_front(painter: QPainter, item: Item, camera: Camera, stroke: Stroke) -> None:
    """A small arrowhead before the edge that the item faces, if its kind knows a front."""
    facing = item.kind.front(item.shape)
    if facing is None:
        return
    (mx, my), (fx, fy) = camera.to_view(facing).tolist()
    length = float(np.hypot(fx - mx, fy - my)) or 1.0
    ux, uy = (fx - mx) / length, (fy - my) / length
    near, far, half = 6.0, 13.0, 5.0
    base_x, base_y = fx + ux * near, fy + uy * near
    head = QPolygonF(
        [
            QPointF(fx + ux * far, fy + uy * far),
            QPointF(base_x - uy * half, base_y + ux * half),
            QPointF(base_x + uy * half, base_y - ux * half),
        ]
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(DARK_HALO, 2.0))
    painter.setBrush(brush(stroke.colour, stroke.alpha))
    painter.drawPolygon(head)


def draw_item(painter: QPainter, item: Item, camera: Camera, stroke: Stroke, *, fill_alpha: int = 0) -> None:
    """One item with its halo, whatever its kind."""
    points = camera.to_view(item.kind.outline(item.shape))
    if len(points) == 1:
        draw_mark(painter, (float(points[0, 0]), float(points[0, 1])), stroke)
    else:
        draw_outline(painter, points, stroke, closed=item.kind.closed, fill_alpha=fill_alpha)
        draw_front(painter, item, camera, stroke)


def draw_handles(
    painter: QPainter, handles: Iterable[Placed], camera: Camera, colour: str, chosen: int | None = None
) -> None:
    """Squares of constant size on screen; round for turning; filled for the one that is hovered or selected."""
    half = HANDLE_PX / 2
    for handle in handles:
        if handle.role == "centre":
            continue
        x, y = camera.to_view(handle.at).tolist()
        is_chosen = handle.number == chosen
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(QColor(255, 255, 255, 90), 3.0))
        painter.setBrush(QBrush(QColor(colour)) if is_chosen else QBrush(HANDLE_FILL))
        box = QRectF(x - half, y - half, HANDLE_PX, HANDLE_PX)
        draw = painter.drawEllipse if handle.role in ROUND else painter.drawRect
        draw(box)
        painter.setPen(QPen(QColor("#ffffff" if is_chosen else colour), 1.2))
        draw(box)

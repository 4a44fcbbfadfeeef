"""Many simple shapes at once: where sixty and more turned boxes, polygons and points are in view.

Antialiased wide strokes are what painting costs most: a halo takes five times as long with it as without. So halos and
insides go without it here, and only the line itself keeps it; the lines of one look are drawn in one call, and points
are stamped, to the nearest pixel of the screen. What is selected or hovered is still painted one by one.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF

from app.tools.scene import Item
from ui.canvas.camera import Camera
from ui.canvas.painting import DARK_HALO, MARK_PX, Points, Stroke, brush, draw_mark, pens

MANY: Final = 60
STAMP_PX: Final = MARK_PX + 10
"""From a mark's middle to the edge of its stamp."""
NEAR_PX, FAR_PX, HALF_PX = 6.0, 13.0, 5.0
"""An arrowhead before the edge that a thing faces: its base, its tip, half its width."""


@dataclass(frozen=True, slots=True)
class Simple:
    """Items that one line each draws: their vertices end to end, picture pixels."""

    numbers: npt.NDArray[np.int64]
    """Of the items in the scene, rising."""
    starts: npt.NDArray[np.int64]
    """Where each item's vertices begin; one more than there are items."""
    points: Points

    @classmethod
    def of(cls, outlines: dict[int, Points]) -> "Simple":
        """From the vertices by number of the item."""
        lengths = [len(points) for points in outlines.values()]
        starts = np.concatenate(([0], np.cumsum(lengths))).astype(np.int64)
        joined = np.concatenate(list(outlines.values())) if outlines else np.empty((0, 2))
        return cls(np.array(list(outlines), dtype=np.int64), starts, joined)


@dataclass(frozen=True, slots=True)
class Line:
    """One item in the view."""

    points: list[list[float]]
    closed: bool

    @property
    def shape(self) -> QPolygonF:
        return QPolygonF([QPointF(x, y) for x, y in self.points])

    def edges(self) -> list[QLineF]:
        ends = [*self.points[1:], self.points[0]] if self.closed else self.points[1:]
        return [QLineF(*a, *b) for a, b in zip(self.points, ends, strict=False)]


class Quick:
    """Paints simple items by look; keeps the stamps of marks."""

    def __init__(self) -> None:
        self._stamps: dict[tuple[Stroke, float], QPixmap] = {}

    def forget(self) -> None:
        """After a change of theme or size."""
        self._stamps.clear()

    def draw(
        self,
        painter: QPainter,
        camera: Camera,
        simple: Simple,
        items: Sequence[Item],
        strokes: Sequence[Stroke],
        shown: frozenset[int],
        filled: dict[int, int],
        *,
        crowded: bool,
    ) -> None:
        """The shown ones of the simple items. `filled`: the strength of their insides, by number; `crowded`: without
        the light halo.
        """
        by_look: dict[Stroke, list[tuple[int, Line]]] = defaultdict(list)
        view = camera.to_view(simple.points).tolist()
        starts: list[int] = simple.starts.tolist()
        for place, number in enumerate(simple.numbers.tolist()):
            if number in shown:
                points = view[starts[place] : starts[place + 1]]
                if len(points) == 1:
                    self._stamp(painter, points[0], strokes[number], camera.ratio)
                else:
                    by_look[strokes[number]].append((number, Line(points, items[number].kind.closed)))
        for stroke, lines in by_look.items():
            _draw_look(painter, stroke, lines, filled, crowded=crowded)
        _draw_fronts(painter, camera, [(items[n], s) for s, lines in by_look.items() for n, _ in lines])

    def _stamp(self, painter: QPainter, at: Sequence[float], stroke: Stroke, ratio: float) -> None:
        key = (stroke, ratio)
        if key not in self._stamps:
            self._stamps[key] = _mark(stroke, ratio)
        x, y = (round((value - STAMP_PX) * ratio) / ratio for value in at)
        painter.drawPixmap(QPointF(x, y), self._stamps[key])


def _draw_look(
    painter: QPainter, stroke: Stroke, lines: list[tuple[int, Line]], filled: dict[int, int], *, crowded: bool
) -> None:
    shapes = [(line.shape, line.closed, filled.get(number, 0)) for number, line in lines]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    for shape, closed, alpha in shapes:
        if closed and alpha:
            painter.setBrush(brush(stroke.colour, alpha))
            painter.drawPolygon(shape)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    light, dark, own = pens(stroke)
    for halo in (dark,) if crowded else (light, dark):
        painter.setPen(halo)
        _draw_each(painter, shapes)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(own)
    if stroke.is_broken or stroke.alpha < 255:
        # dashes run on round a corner; lines that are seen through would be darker where they meet
        _draw_each(painter, shapes)
    else:
        painter.drawLines([edge for _, line in lines for edge in line.edges()])


def _draw_each(painter: QPainter, shapes: Sequence[tuple[QPolygonF, bool, int]]) -> None:
    for shape, closed, _ in shapes:
        if closed:
            painter.drawPolygon(shape)
        else:
            painter.drawPolyline(shape)


def _draw_fronts(painter: QPainter, camera: Camera, items: Sequence[tuple[Item, Stroke]]) -> None:
    """The arrowheads of all that know their front."""
    facing = [(item.kind.front(item.shape), stroke) for item, stroke in items]
    known = [(front, stroke) for front, stroke in facing if front is not None]
    if not known:
        return
    view = camera.to_view([front for front, _ in known])
    along = view[:, 1] - view[:, 0]
    along /= np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-9)[:, np.newaxis]
    across = along[:, ::-1] * (-1.0, 1.0)
    tip, base = view[:, 1] + along * FAR_PX, view[:, 1] + along * NEAR_PX
    heads = np.stack([tip, base + across * HALF_PX, base - across * HALF_PX], axis=1).tolist()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(DARK_HALO, 2.0))
    for head, (_, stroke) in zip(heads, known, strict=True):
        painter.setBrush(brush(stroke.colour, stroke.alpha))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in head]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _mark(stroke: Stroke, ratio: float) -> QPixmap:
    size = round(2 * STAMP_PX * ratio)
    pixmap = QPixmap(size, size)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_mark(painter, (STAMP_PX, STAMP_PX), stroke)
    painter.end()
    return pixmap

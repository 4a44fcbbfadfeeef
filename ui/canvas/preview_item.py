"""What is being handled: selected and hovered items, their handles, and the gesture that is going on."""

from collections.abc import Callable

import msgspec
import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from annotations.shapes.kind import Ring
from annotations.shapes.kinds import kind
from app.tools.handles import placed
from app.tools.scene import Item, Scene
from app.tools.tool import Preview
from ui.canvas.annotation_layer import FILL_ALPHA, MANY_PARTS, AnnotationLayer
from ui.canvas.areas import draw_brush, draw_shape
from ui.canvas.camera import Camera
from ui.canvas.painting import Points, Stroke, draw_front, draw_handles, draw_outline, stroke_of
from ui.canvas.quick import Quick, Simple

SELECTED_FILL_ALPHA = 18


class PreviewItem(QGraphicsItem):
    """Lies above the annotation layer, which leaves out what is painted here."""

    def __init__(
        self, layer: AnnotationLayer, colour_of: Callable[[Item], str], detailed_tag_of: Callable[[Item], str]
    ) -> None:
        super().__init__()
        self._layer, self._colour_of, self._tag_of = layer, colour_of, detailed_tag_of
        self._camera, self._scene, self._preview = Camera(), Scene(), Preview()
        self._selected: tuple[str, ...] = ()
        self._vertex: int | None = None
        self._quick = Quick()
        self.accent, self.draft_colour = "#4aa8ff", "#ffffff"

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._camera.view_width, self._camera.view_height)

    def look_from(self, camera: Camera) -> None:
        self.prepareGeometryChange()
        self._camera = camera
        self.update()

    def show_scene(self, scene: Scene, selected: tuple[str, ...], vertex: int | None) -> None:
        self._repaint(self._handled())
        self._scene, self._selected, self._vertex = scene, selected, vertex
        self._take_over()

    def show_preview(self, preview: Preview) -> None:
        """From now on this preview; only the parts of the view that either of the two touches are painted anew."""
        if preview == self._preview:
            return
        for rect in self._touched():
            self.update(rect)
        self._preview = preview
        self._take_over()
        for rect in self._touched():
            self.update(rect)

    def _take_over(self) -> None:
        handled = self._handled()
        self._layer.leave_out(frozenset(item.track.id for item in handled))
        self._repaint(handled)

    def _repaint(self, items: list[Item]) -> None:
        """The parts of the view that these reach; to find them for many takes longer than to paint everything."""
        if len(items) > MANY_PARTS:
            self.update()
            return
        for item in items:
            self.update(self._layer.area_of(item))

    def _handled(self) -> list[Item]:
        """Selected and hovered items as they look now, the primary last."""
        names = dict.fromkeys((self._preview.hovered or "", *self._selected))
        if self._preview.hovered in self._selected:
            names = dict.fromkeys(self._selected)
        found = (self._scene.by_id.get(name) for name in names)
        moved = self._preview.shapes
        return [
            msgspec.structs.replace(item, shape=moved[item.track.id]) if item.track.id in moved else item
            for item in found
            if item is not None
        ]

    def _touched(self) -> list[QRectF]:
        preview = self._preview
        handled = self._handled()
        if len(handled) > MANY_PARTS:
            return [self.boundingRect()]
        rects = [self._layer.area_of(item) for item in handled]
        points = [*preview.path, *(preview.band or ())]
        for shape in (preview.draft, preview.settled):
            if shape is not None:
                left, top, right, bottom = kind(shape.kind).bounds(shape)
                points += [(left, top), (right, bottom), *kind(shape.kind).axis(shape)]
        if points:
            view = self._camera.to_view(points)
            (x0, y0), (x1, y1) = view.min(axis=0).tolist(), view.max(axis=0).tolist()
            rects.append(QRectF(x0, y0, x1 - x0, y1 - y0).adjusted(-20, -20, 20, 20))
        if preview.brush is not None:
            (x, y), scale = self._camera.to_view(preview.brush.at).tolist(), max(self._camera.scale)
            reach = preview.brush.radius_px * scale + 4
            rects.append(QRectF(x - reach, y - reach, 2 * reach, 2 * reach))
        return rects

    # -- painting ------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        handled = self._handled()
        self._draw_all(painter, handled)
        for item in handled:
            if not self._preview.busy and self._layer.manner.tags != "none":
                self._layer.draw_tag(painter, item, self._tag_of(item), self._handles_above(item))
        self._draw_draft(painter)
        self._draw_band(painter)
        if self._preview.brush is not None:
            draw_brush(painter, self._preview.brush, self._camera, self.draft_colour)

    def draw_shapes(self, painter: QPainter, camera: Camera) -> None:
        """What a camera sees of all this, without the tags."""
        own, self._camera = self._camera, camera
        try:
            self._draw_all(painter, self._handled())
            self._draw_draft(painter)
            self._draw_band(painter)
            if self._preview.brush is not None:
                draw_brush(painter, self._preview.brush, camera, self.draft_colour)
        finally:
            self._camera = own

    def _draw_all(self, painter: QPainter, handled: list[Item]) -> None:
        """One by one; where they are many, those that are only selected as the layer paints its many."""
        lines: dict[int, Points] = {}
        if len(handled) > MANY_PARTS:
            lines = {i: rings[0].points for i, item in enumerate(handled[:-1]) if len(rings := _lines_of(item)) == 1}
            strokes = [stroke_of(item, self._colour_of(item), selected=True) for item in handled]
            inside = self._layer.manner.fill(SELECTED_FILL_ALPHA)
            fills = dict.fromkeys(lines, inside)
            shown = frozenset(lines)
            self._quick.draw(painter, self._camera, Simple.of(lines), handled, strokes, shown, fills, crowded=False)
        for i, item in enumerate(handled):
            if i not in lines:
                self._draw_handled(painter, item)

    def _handles_above(self, item: Item) -> float:
        """How far handles reach above an item, logical pixels, so that its tag does not cover them."""
        if not self._has_handles(item):
            return 0.0
        top = item.kind.bounds(item.shape)[1]
        highest = min((handle.at[1] for handle in placed(item, self._camera.pixel)), default=top)
        return max(0.0, top - highest) * self._camera.scale[1]

    def _has_handles(self, item: Item) -> bool:
        drawing = self._preview.brush is not None or bool(self._preview.path)
        return bool(self._selected) and item.track.id == self._selected[-1] and not item.locked and not drawing

    def _draw_handled(self, painter: QPainter, item: Item) -> None:
        colour, selected = self._colour_of(item), item.track.id in self._selected
        hovered = item.track.id == self._preview.hovered
        stroke = stroke_of(item, colour, selected=selected, hovered=hovered)
        fill = self._layer.manner.fill(SELECTED_FILL_ALPHA if selected else FILL_ALPHA)
        draw_shape(painter, item.kind, item.shape, self._camera, stroke, fill_alpha=fill)
        draw_front(painter, item, self._camera, stroke)
        if self._has_handles(item):
            chosen = self._preview.handle if self._preview.handle is not None and hovered else self._vertex
            draw_handles(painter, placed(item, self._camera.pixel), self._camera, stroke.colour, chosen)

    def _draw_draft(self, painter: QPainter) -> None:
        preview, stroke = self._preview, Stroke(self.draft_colour, 2.0)
        if preview.settled is not None:
            each = kind(preview.settled.kind)
            draw_shape(painter, each, preview.settled, self._camera, stroke, fill_alpha=SELECTED_FILL_ALPHA)
        if preview.draft is not None:
            each = kind(preview.draft.kind)
            # while vertices are still being set, the edge back to the first is only hinted at
            open_end = each.closed and bool(preview.path)
            thin = Stroke(stroke.colour, 1.0, Qt.PenStyle.DashLine, 160) if open_end else stroke
            draw_shape(painter, each, preview.draft, self._camera, thin, fill_alpha=FILL_ALPHA if each.closed else 0)
        if preview.path:
            path = self._camera.to_view(preview.path)
            if len(path) > 1:
                draw_outline(painter, path, stroke, closed=False)
            self._draw_vertices(painter, path[:-1])

    def _draw_vertices(self, painter: QPainter, points: np.ndarray) -> None:
        painter.setPen(QPen(QColor("#000000"), 1.0))
        painter.setBrush(QBrush(QColor(self.draft_colour)))
        for i, (x, y) in enumerate(points.tolist()):
            half = 4.0 if i == 0 else 2.5
            painter.drawRect(QRectF(x - half, y - half, 2 * half, 2 * half))

    def _draw_band(self, painter: QPainter) -> None:
        if self._preview.band is None:
            return
        (x0, y0), (x1, y1) = self._camera.to_view(self._preview.band).tolist()
        fill = QColor(self.accent)
        fill.setAlpha(36)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(QColor(self.accent), 1.0))
        painter.setBrush(fill)
        painter.drawRect(QRectF(QPointF(x0, y0), QPointF(x1, y1)).normalized())


def _lines_of(item: Item) -> tuple[Ring, ...]:
    """Its rings; none if there is more to paint than its line."""
    return () if item.kind.axis(item.shape) else item.kind.rings(item.shape)

"""Everything that is annotated on the frame, painted by one item: one object per track would cost ten times as much."""

from collections import defaultdict
from collections.abc import Callable
from functools import cached_property

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from annotations.shapes.kind import Draft, Ring
from app.tools.scene import Item, Scene
from ui.canvas.areas import FEW_VERTICES, MANY_VERTICES, draw_rings
from ui.canvas.camera import Camera
from ui.canvas.painting import Manner, Stroke, draw_front, pens, stroke_of
from ui.canvas.quick import MANY, Quick, Simple
from ui.canvas.tags import Tags

Floats = npt.NDArray[np.float64]

FILL_ALPHA = 34
MARGIN_PX = 40.0
"""How far an item's paint reaches beyond its bounds: halo, mark, turning handle."""
BESIDE_PX = 18.0
"""From a point to its tag."""
TAG_ROOM_PX = 84.0
"""An item this wide on screen, or without an inside, carries its whole tag even while it is not selected."""
TAG_REACH_PX = 400.0
"""No tag is wider than this."""
FEW = 60
"""With fewer items than this in view the small ones carry their number."""
MANY_PARTS = 12
"""To repaint more parts of the view than this one by one takes longer than to repaint all of it."""
CROWD = 250
"""With more items than this in view the light halo is left out: it would be all that is seen."""


class AnnotationLayer(QGraphicsItem):
    """The scene without what is being handled: selected and hovered items are the preview item's business."""

    def __init__(self, colour_of: Callable[[Item], str], tag_of: Callable[[Item], str]) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._colour_of, self._tag_of = colour_of, tag_of
        self._camera, self._scene = Camera(), Scene()
        self._left_out: frozenset[str] = frozenset()
        self._batch = Batch(self._scene, colour_of)
        self.tags = Tags()
        self._quick = Quick()
        self.manner = Manner()
        self._few = True

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._camera.view_width, self._camera.view_height)

    def look_from(self, camera: Camera) -> None:
        self.prepareGeometryChange()
        self._camera = camera
        self._few = self._are_few()
        self.update()

    def show_scene(self, scene: Scene, changed: frozenset[str] | None = None) -> None:
        """From now on this scene. `changed` names the only tracks that differ from the scene before."""
        old, self._scene = self._scene, scene
        were_few = self._few
        self._batch = Batch(scene, self._colour_of)
        self._few = self._are_few()
        if changed is None or were_few != self._few:
            self.update()
            return
        for name in changed:
            for item in (old.by_id.get(name), scene.by_id.get(name)):
                if item is not None:
                    self.update(self.area_of(item))

    def leave_out(self, tracks: frozenset[str]) -> None:
        """These are painted by somebody else."""
        changed = self._left_out ^ tracks
        self._left_out = tracks
        if len(changed) > MANY_PARTS:
            self.update()
            return
        for name in changed:
            item = self._scene.by_id.get(name)
            if item is not None:
                self.update(self.area_of(item))

    def area_of(self, item: Item) -> QRectF:
        """The part of the view that an item's paint and tag can reach."""
        left, top, right, bottom = item.extent
        (x0, y0), (x1, y1) = self._camera.to_view(((left, top), (right, bottom))).tolist()
        area = QRectF(x0, y0, x1 - x0, y1 - y0).adjusted(-MARGIN_PX, -MARGIN_PX, MARGIN_PX, MARGIN_PX)
        size = self._pill(item, self._tag_of(item)).deviceIndependentSize()
        # beside, above or, at the upper border, inside: the tag lies within its own size around the shape
        width = size.width() + MARGIN_PX
        at_edge = x0 + width > self._camera.view_width
        return area.adjusted(-width if at_edge else 0.0, -size.height(), width, size.height())

    # -- painting ------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        shown = self._shown(option.exposedRect, self._camera)
        self._draw_shapes(painter, self._camera, shown)
        if len(shown) <= CROWD and self.manner.tags != "none":
            self._draw_tags(painter, shown)

    def draw_shapes(self, painter: QPainter, camera: Camera, exposed: QRectF) -> None:
        """What a camera sees of the shapes, without their tags, in one part of the view."""
        self._draw_shapes(painter, camera, self._shown(exposed, camera))

    def _draw_shapes(self, painter: QPainter, camera: Camera, shown: list[int]) -> None:
        fill = self.manner.fill(FILL_ALPHA)
        self._batch.draw(painter, camera, shown, self._quick, crowded=len(shown) > CROWD, fill_alpha=fill)

    def _shown(self, exposed: QRectF, camera: Camera) -> list[int]:
        """Numbers of the items that reach into the exposed part of the view."""
        if not self._scene.items:
            return []
        corners, room = self._corners(camera), MARGIN_PX
        # near the right edge of the view tags lie to the left
        leftward = np.where(corners[:, 0] + TAG_REACH_PX > camera.view_width, TAG_REACH_PX, room)
        reach = (corners[:, 0] <= exposed.right() + leftward) & (corners[:, 1] <= exposed.bottom() + 2 * room)
        reach &= (corners[:, 2] >= exposed.left() - 20 * room) & (corners[:, 3] >= exposed.top() - 2 * room)
        found: list[int] = np.flatnonzero(reach).tolist()
        if not self._left_out:
            return found
        return [i for i in found if self._scene.items[i].track.id not in self._left_out]

    def _corners(self, camera: Camera) -> Floats:
        """Left, top, right, bottom of the items in the view, (n, 4)."""
        return camera.to_view(self._scene.extents.reshape(-1, 2, 2)).reshape(-1, 4)

    def _are_few(self) -> bool:
        """Whether the whole view, not only what is exposed of it, has room for a number on every item."""
        if len(self._scene.items) < FEW:
            return True
        camera = self._camera
        corners = self._corners(camera)
        inside = (corners[:, 0] <= camera.view_width) & (corners[:, 1] <= camera.view_height)
        inside &= (corners[:, 2] >= 0) & (corners[:, 3] >= 0)
        return int(inside.sum()) < FEW

    def _draw_tags(self, painter: QPainter, shown: list[int]) -> None:
        across = self._camera.scale[0]
        for i in shown:
            item = self._scene.items[i]
            left, _, right, _ = self._scene.bounds[i].tolist()
            if self.manner.tags == "all" or not item.kind.closed or (right - left) * across >= TAG_ROOM_PX:
                self.draw_tag(painter, item, self._tag_of(item))
            elif self._few:
                self.draw_tag(painter, item, f"#{item.track.number}")

    def draw_tag(self, painter: QPainter, item: Item, text: str, lift_px: float = 0.0) -> None:
        """The tag `lift_px` above an item; below its upper edge where there is no room above, beside a point."""
        painter.drawPixmap(self.place_of_tag(item, text, lift_px), self._pill(item, text))

    def _pill(self, item: Item, text: str) -> QPixmap:
        return self.tags.pixmap(text, self._colour_of(item), self._camera.ratio)

    def place_of_tag(self, item: Item, text: str, lift_px: float = 0.0) -> QPointF:
        """The upper left corner of a tag, view pixels, on a whole pixel of the screen."""
        size = self._pill(item, text).deviceIndependentSize()
        left, top, right, _ = item.kind.bounds(item.shape)
        (x, y), (far, _) = self._camera.to_view(((left, top), (right, top))).tolist()
        if left == right:
            # where it would be cut off it stands on the other side: on the marker itself it would hide the place
            fits = x + BESIDE_PX + size.width() <= self._camera.view_width - 2
            x, y = x + (BESIDE_PX if fits else -BESIDE_PX - size.width()), y - size.height() / 2
        else:
            x, y = x - 2, y - size.height() - 7 - lift_px
        x = max(min(x, self._camera.view_width - size.width() - 2), min(2.0, far - 2))
        y = y if y >= 2 else y + size.height() + 12 + lift_px
        ratio = self._camera.ratio
        return QPointF(round(x * ratio) / ratio, round(y * ratio) / ratio)


class Batch:
    """A scene's items sorted by look, so that upright boxes of one look are painted in a single call."""

    def __init__(self, scene: Scene, colour_of: Callable[[Item], str]) -> None:
        self._items = scene.items
        self._strokes = [stroke_of(item, colour_of(item)) for item in scene.items]
        self._rings: dict[int, tuple[Ring, ...]] = {}
        self._boxes = scene.bounds if scene.items else np.empty((0, 4))
        self._is_box = np.zeros(len(scene.items), dtype=bool)
        for i, item in enumerate(scene.items):
            rings = item.kind.rings(item.shape)
            self._is_box[i] = len(rings) == 1 and _is_box(rings[0].points, self._boxes[i])
            if not self._is_box[i] or item.kind.axis(item.shape):
                self._rings[i] = rings
                self._is_box[i] = False

    def draw(
        self,
        painter: QPainter,
        camera: Camera,
        shown: list[int],
        quick: Quick,
        *,
        crowded: bool,
        fill_alpha: int = FILL_ALPHA,
    ) -> None:
        by_look: dict[Stroke, list[int]] = defaultdict(list)
        thin = sum(len(ring.points) for i in shown for ring in self._rings.get(i, ())) > MANY_VERTICES
        many = len(shown) > MANY and len(shown) - int(self._is_box[shown].sum()) > MANY
        stamped = frozenset(shown) & self._simple if many else frozenset[int]()
        for i in shown:
            if self._is_box[i]:
                by_look[self._strokes[i]].append(i)
            elif i not in stamped:
                self._draw_outline(painter, camera, i, fill_alpha, thin=thin)
        if stamped:
            insides = {i: self._fill(i, fill_alpha) for i in stamped}
            quick.draw(painter, camera, self._lines, self._items, self._strokes, stamped, insides, crowded=crowded)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke, numbers in by_look.items():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, stroke.is_broken)
            rectangles = _rectangles(camera, self._boxes[numbers])
            for pen in pens(stroke)[1 if crowded else 0 :]:
                painter.setPen(pen)
                painter.drawRects(rectangles)

    @cached_property
    def _simple(self) -> frozenset[int]:
        """Numbers of the items that are one line of few vertices, or one point."""
        few = (i for i, rings in self._rings.items() if len(rings) == 1 and len(rings[0].points) <= FEW_VERTICES)
        return frozenset(i for i in few if not self._items[i].kind.axis(self._items[i].shape))

    @cached_property
    def _lines(self) -> Simple:
        return Simple.of({i: rings[0].points for i, rings in self._rings.items() if i in self._simple})

    def _fill(self, i: int, fill_alpha: int) -> int:
        """Only what is drawn by its vertices has a tinted inside: in a box one wants to see what it holds."""
        return fill_alpha if self._items[i].kind.draft is Draft.CLICKS else 0

    def _draw_outline(self, painter: QPainter, camera: Camera, i: int, fill_alpha: int, *, thin: bool) -> None:
        item, stroke = self._items[i], self._strokes[i]
        axis = item.kind.axis(item.shape)
        draw_rings(
            painter,
            self._rings[i],
            camera.to_view(axis) if axis else np.empty((0, 2)),
            camera,
            stroke,
            closed=item.kind.closed,
            fill_alpha=self._fill(i, fill_alpha),
            thin=thin,
        )
        draw_front(painter, item, camera, stroke)


def _is_box(outline: Floats, bounds: Floats) -> bool:
    """Whether an outline is just the upright rectangle around it, corners in order."""
    if len(outline) != 4:
        return False
    left, top, right, bottom = bounds.tolist()
    return outline.tolist() == [[left, top], [right, top], [right, bottom], [left, bottom]]


def _rectangles(camera: Camera, boxes: Floats) -> list[QRectF]:
    """The boxes in the view, their edges on whole pixels of the screen, where they all look alike."""
    corners = np.round(camera.to_view(boxes.reshape(-1, 2, 2)).reshape(-1, 4) * camera.ratio) / camera.ratio
    corners[:, 2:] -= corners[:, :2]
    return [QRectF(*box) for box in corners.tolist()]

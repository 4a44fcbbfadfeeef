"""Putting an outlined area to the selected shape, or cutting it out: parts and holes come of it."""

from collections.abc import Callable

from annotations.shapes.polygon import POLYGON
from annotations.shapes.shape import Point, Shape
from app import regions
from app.tools.brush import complaint_about, finish, target
from app.tools.outline import HINT, outlined
from app.tools.scene import Item
from app.tools.select import hover, lent, plain
from app.tools.tool import Context, Cursor, Gesture, Phase, Preview

NOTHING_SELECTED = "Select the shape first; then outline what to add to it or to cut out of it."


def area(*, cuts: bool) -> Callable[[Context], Gesture]:
    """The gesture that adds what is outlined, or cuts it out. While Ctrl is held it is the select tool's."""
    title = "Cut area" if cuts else "Add area"
    aim = "outline what to cut out of the selected shape" if cuts else "outline what to add to the selected shape"
    idle = Preview(cursor=Cursor.CROSS, hint=f"{title}: {aim} · Ctrl-click selects")

    def gesture(context: Context) -> Gesture:
        pointer = yield idle
        while pointer.phase not in (Phase.PRESS, Phase.DOUBLE):
            pointer = yield hover(context, plain(pointer)) if pointer.ctrl else idle
        if pointer.ctrl:
            yield from lent(context, pointer)
            return
        item = target(context)
        complaint = complaint_about(context, item) if item is not None else NOTHING_SELECTED
        if item is None or complaint:
            context.tell(complaint)
            return
        outline = yield from outlined(context, POLYGON, pointer, f"{title}: {HINT}", _shown(item, cuts=cuts))
        if outline is not None:
            finish(context, item, outline, cuts=cuts)

    return gesture


def _shown(item: Item, *, cuts: bool) -> Callable[[Shape | None, tuple[Point, ...]], Preview]:
    """The item as it would become, and the outline that is being set."""
    combine = regions.cut if cuts else regions.united

    def show(outline: Shape | None, path: tuple[Point, ...]) -> Preview:
        made = None if outline is None else combine(item.shape, outline)
        return Preview(shapes={} if made is None else {item.track.id: made}, path=path)

    return show

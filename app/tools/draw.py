"""Drawing new shapes: one gesture for each way that a kind of shape is drafted."""

import math
from collections.abc import Callable

from annotations.shapes.kind import Draft, ShapeKind
from annotations.shapes.kinds import kind
from annotations.shapes.shape import Point, Shape
from app.tools.making import in_picture, make
from app.tools.outline import HINT, outlined, through
from app.tools.select import hover, lent, plain
from app.tools.tool import CLICK_PX, Context, Cursor, Gesture, Phase, Pointer, Preview


def drawing(kind_name: str, hint: str) -> Callable[[Context], Gesture]:
    """The gesture that draws shapes of a kind. While Ctrl is held it is the select tool's."""
    each = kind(kind_name)
    draw = {Draft.CLICK: _click, Draft.DRAG: _drag, Draft.AXIS: _axis, Draft.CLICKS: _clicks}[each.draft]
    idle = Preview(cursor=Cursor.CROSS, hint=hint)

    def gesture(context: Context) -> Gesture:
        pointer = yield idle
        while pointer.phase not in (Phase.PRESS, Phase.DOUBLE):
            pointer = yield hover(context, plain(pointer)) if pointer.ctrl else idle
        yield from lent(context, pointer) if pointer.ctrl else draw(context, each, hint, pointer)

    return gesture


def _far(a: Point, b: Point, pointer: Pointer) -> bool:
    return math.dist(a, b) > CLICK_PX * pointer.pixel


def _click(context: Context, each: ShapeKind, hint: str, pointer: Pointer) -> Gesture:
    """Press shows it, release sets it: it can be put exactly in place while the button is down."""
    shape = each.build([in_picture(context, pointer.at)])
    while pointer.phase is not Phase.RELEASE:
        pointer = yield Preview(draft=shape, cursor=Cursor.CROSS, hint=hint, busy=True)
        shape = each.build([in_picture(context, pointer.at)])
    make(context, shape)


def _drag(context: Context, each: ShapeKind, hint: str, pointer: Pointer) -> Gesture:
    """Press, drag, release. Shift makes it as wide as high. Ctrl, pressed only now, or Alt draws from its middle."""
    start = in_picture(context, pointer.at)
    shape: Shape | None = None
    while pointer.phase is not Phase.RELEASE:
        pointer = yield Preview(draft=shape, cursor=Cursor.CROSS, hint=hint, busy=True)
        shape = through(each, _corners(context, start, pointer)) if _far(start, pointer.at, pointer) else None
    if shape is not None:
        make(context, shape)


def _corners(context: Context, start: Point, pointer: Pointer) -> tuple[Point, Point]:
    x, y = in_picture(context, pointer.at)
    dx, dy = x - start[0], y - start[1]
    if pointer.shift:
        side = max(abs(dx), abs(dy))
        dx, dy = math.copysign(side, dx), math.copysign(side, dy)
    near = (start[0] - dx, start[1] - dy) if pointer.alt or pointer.ctrl else start
    return near, (start[0] + dx, start[1] + dy)


def _axis(context: Context, each: ShapeKind, hint: str, pointer: Pointer) -> Gesture:
    """Drag along the axis (or click both its ends), then move for the width and click."""
    start, end = pointer.at, pointer.at
    while True:
        path = (start, _aligned(start, pointer) if pointer.phase is not Phase.PRESS else start)
        pointer = yield Preview(path=path, cursor=Cursor.CROSS, hint=hint, busy=True)
        end = _aligned(start, pointer)
        if pointer.phase in (Phase.RELEASE, Phase.PRESS, Phase.DOUBLE) and _far(start, pointer.at, pointer):
            break
    hint = "Move for the width, then click · Esc cancels"
    shape: Shape | None = None
    pressed = False
    while not pressed:
        preview = Preview(draft=shape, path=() if shape else (start, end), cursor=Cursor.CROSS, hint=hint, busy=True)
        pointer = yield preview
        wide = abs(_across(start, end, pointer.at)) > pointer.pixel
        shape = through(each, (start, end, pointer.at)) if wide else None
        pressed = pointer.phase in (Phase.PRESS, Phase.DOUBLE) or pointer.key == "enter"
        pressed = pressed and shape is not None
    if shape is not None:
        make(context, shape)


def _aligned(start: Point, pointer: Pointer) -> Point:
    """The pointer's place; with Shift on the nearest of the directions 15 degrees apart."""
    if not pointer.shift:
        return pointer.at
    length = math.dist(start, pointer.at)
    step = math.pi / 12
    angle = round(math.atan2(pointer.at[1] - start[1], pointer.at[0] - start[0]) / step) * step
    return start[0] + length * math.cos(angle), start[1] + length * math.sin(angle)


def _across(start: Point, end: Point, at: Point) -> float:
    """Pixels from the line through start and end to a place."""
    length = math.dist(start, end) or 1.0
    return ((end[0] - start[0]) * (at[1] - start[1]) - (end[1] - start[1]) * (at[0] - start[0])) / length


def _clicks(context: Context, each: ShapeKind, _hint: str, pointer: Pointer) -> Gesture:
    """A vertex a click; see `app.tools.outline`."""
    shape = yield from outlined(context, each, pointer, f"{each.title}: {HINT}")
    if shape is not None:
        make(context, shape)

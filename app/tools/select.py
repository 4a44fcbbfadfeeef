"""The select tool: picking, moving, resizing, and the rubber band."""

import math
from collections.abc import Sequence

import msgspec

from annotations.shapes.geometry import nearest_edge
from annotations.shapes.shape import Bounds, Point
from app.tools.edit_vertices import REMOVABLE, insert_vertex, pull, remove_vertex
from app.tools.handles import Placed, cursor_for, handle_at
from app.tools.making import reshape
from app.tools.scene import Item
from app.tools.tool import CLICK_PX, Context, Cursor, Gesture, Phase, Pointer, Preview

SELECT = "select"
"""The id of the tool."""
HINT = "Select: click picks, again the one below · drag moves · Shift-click adds · drag on nothing selects several"
MOVE_HINT = "Drag to move · Shift keeps to one direction · Esc cancels"


def select(context: Context) -> Gesture:
    """One act with the select tool; see the module."""
    pointer = yield Preview(hint=HINT)
    while pointer.phase not in (Phase.PRESS, Phase.DOUBLE):
        pointer = yield hover(context, pointer)
    adds = pointer.shift or pointer.ctrl
    held = _held(context, pointer)
    # some window managers keep Alt and the mouse to themselves, so Ctrl takes a vertex away too
    if held is not None and held[1].role in REMOVABLE and (pointer.alt or pointer.ctrl):
        remove_vertex(context, held[0], held[1].number)
        return
    if held is not None and not adds:
        item, handle = held
        if pointer.phase is Phase.PRESS or handle.role != "centre":
            yield from pull(context, item, handle, pointer)
        return
    hits = context.scene.pick(pointer.at, pointer.tolerance_px)
    if pointer.phase is Phase.DOUBLE and _add_vertex(context, hits, pointer):
        return
    if not hits:
        yield from _band(context, pointer, adds=adds)
    elif adds:
        context.selection.toggle(hits[0].track.id)
    else:
        yield from _pick_or_move(context, hits, pointer)


def lent(context: Context, pointer: Pointer) -> Gesture:
    """One act of the select tool while Ctrl lends it to another tool, begun with the press that has just come."""
    act = select(context)
    preview = next(act)
    while True:
        try:
            preview = act.send(plain(pointer))
        except StopIteration:
            return
        pointer = yield preview


def plain(pointer: Pointer) -> Pointer:
    """Without the Ctrl that only lent the select tool; together with Shift it is meant for that tool."""
    return msgspec.structs.replace(pointer, ctrl=pointer.shift)


def _held(context: Context, pointer: Pointer) -> tuple[Item, Placed] | None:
    """The handle of the primary track that is under the pointer."""
    item = context.scene.by_id.get(context.selection.primary or "")
    if item is None or item.locked:
        return None
    handle = handle_at(item, pointer.at, pointer.pixel)
    return (item, handle) if handle is not None else None


def hover(context: Context, pointer: Pointer) -> Preview:
    """What a press would take hold of."""
    held = _held(context, pointer)
    if held is not None:
        item, handle = held
        return Preview(hovered=item.track.id, handle=handle.number, cursor=cursor_for(item, handle), hint=HINT)
    hits = context.scene.pick(pointer.at, pointer.tolerance_px)
    if not hits:
        return Preview(hint=HINT)
    chosen = next((hit for hit in hits if hit.track.id in context.selection.tracks), None)
    return Preview(hovered=hits[0].track.id, cursor=Cursor.MOVE if chosen else Cursor.HAND, hint=HINT)


def _add_vertex(context: Context, hits: Sequence[Item], pointer: Pointer) -> bool:
    """Double click near an outline whose vertices can be added to: puts one there."""
    for item in hits:
        rings = item.kind.rings(item.shape)
        near = [nearest_edge(ring.points, pointer.at, closed=item.kind.closed)[1:] for ring in rings]
        distance, foot = min(near, key=lambda found: found[0])
        if distance <= pointer.tolerance_px and item.kind.with_vertex(item.shape, foot) is not None:
            context.selection.select(item.track.id)
            return insert_vertex(context, item, foot)
    return False


def _pick_or_move(context: Context, hits: Sequence[Item], press: Pointer) -> Gesture:
    """A click selects, or goes on to the next one below; a drag moves what is selected."""
    chosen = [hit.track.id for hit in hits if hit.track.id in context.selection.tracks]
    if not chosen:
        context.selection.select(hits[0].track.id)
    pointer, moving = press, False
    while pointer.phase is not Phase.RELEASE:
        dx, dy = _way(press.at, pointer) if moving else (0.0, 0.0)
        items = movable(context)
        shapes = {item.track.id: item.kind.moved(item.shape, dx, dy) for item in items} if moving else {}
        pointer = yield Preview(shapes=shapes, cursor=Cursor.MOVE, hint=MOVE_HINT, busy=moving)
        moving = moving or math.dist(press.at, pointer.at) > CLICK_PX * pointer.pixel
    if moving:
        dx, dy = _way(press.at, pointer)
        reshape(context, {item.track.id: item.kind.moved(item.shape, dx, dy) for item in movable(context)})
    elif chosen:
        ids = [hit.track.id for hit in hits]
        context.selection.select(ids[(ids.index(chosen[-1]) + 1) % len(ids)])


def movable(context: Context) -> list[Item]:
    """The selected items that are on the frame (or lie there as ghosts) and are not locked."""
    found = (context.scene.by_id.get(name) for name in context.selection.tracks)
    return [item for item in found if item is not None and not item.locked]


def _way(start: Point, pointer: Pointer) -> tuple[float, float]:
    """How far the pointer has come; with Shift only in the direction in which it came farther."""
    dx, dy = pointer.at[0] - start[0], pointer.at[1] - start[1]
    if pointer.shift:
        return (dx, 0.0) if abs(dx) >= abs(dy) else (0.0, dy)
    return dx, dy


def _band(context: Context, press: Pointer, *, adds: bool) -> Gesture:
    """A rectangle that selects what has its middle inside; a mere click on nothing selects nothing."""
    pointer, wide = press, False
    while pointer.phase is not Phase.RELEASE:
        band = (press.at, pointer.at) if wide else None
        pointer = yield Preview(band=band, hint="Drag to select several · Esc cancels", busy=wide)
        wide = wide or math.dist(press.at, pointer.at) > CLICK_PX * pointer.pixel
    found = [item.track.id for item in context.scene.within(_bounds(press.at, pointer.at))] if wide else []
    context.selection.select(*(context.selection.tracks if adds else ()), *found)


def _bounds(a: Point, b: Point) -> Bounds:
    return min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1])

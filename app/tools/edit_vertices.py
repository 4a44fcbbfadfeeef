"""Handles and vertices of one selected shape: pulling, adding, taking away."""

from annotations.shapes.kinds import kind
from annotations.shapes.shape import Point
from app.tools.handles import Placed, cursor_for
from app.tools.making import in_picture, reshape
from app.tools.scene import Item
from app.tools.tool import Context, Gesture, Phase, Pointer, Preview

REMOVABLE = frozenset({"vertex", "source", "drift"})
"""Roles of handles that can be taken away."""
HINTS = {
    "corner": "Drag to resize · Shift keeps the ratio · Esc cancels",
    "edge": "Drag to resize · Shift keeps the ratio · Esc cancels",
    "rotate": "Drag to turn · Shift turns in steps of 15° · Esc cancels",
    "vertex": "Drag the vertex · Ctrl+Shift-click or Delete takes it away · double-click an edge adds one",
    "centre": "Drag to move · Esc cancels",
    "source": "Drag to where the smoke comes from · Ctrl+Shift-click or Delete takes source and drift away",
    "drift": "Drag to where the smoke drifts to · Ctrl+Shift-click or Delete takes the drift away",
}


def pull(context: Context, item: Item, handle: Placed, press: Pointer) -> Gesture:
    """Drags a handle until the button goes up. It keeps the distance at which it was taken hold of."""
    held = (handle.at[0] - press.at[0], handle.at[1] - press.at[1])
    if handle.role in REMOVABLE:
        context.selection.vertex = handle.number
    shape, pointer, pulled = item.shape, press, False
    while pointer.phase is not Phase.RELEASE:
        pointer = yield Preview(
            shapes={item.track.id: shape},
            hovered=item.track.id,
            handle=handle.number,
            cursor=cursor_for(item, handle),
            hint=HINTS[handle.role],
            busy=True,
        )
        pulled = pulled or pointer.at != press.at
        if pulled:
            to = (pointer.at[0] + held[0], pointer.at[1] + held[1])
            to = to if handle.role == "rotate" else in_picture(context, to)
            shape = item.kind.dragged(item.shape, handle.number, to, keep_ratio=pointer.shift)
    if pulled:
        reshape(context, {item.track.id: shape})


def insert_vertex(context: Context, item: Item, at: Point) -> bool:
    """Adds a vertex to the nearest edge and selects it. False where the kind of shape takes none."""
    more = item.kind.with_vertex(item.shape, at)
    if more is None:
        return False
    shape, vertex = more
    if reshape(context, {item.track.id: shape}):
        context.selection.vertex = vertex
    return True


def remove_vertex(context: Context, item: Item, vertex: int) -> bool:
    """Takes a vertex away. False where that cannot be: a fixed form, or too few would remain."""
    less = item.kind.without_vertex(item.shape, vertex)
    if less is None:
        return False
    context.selection.vertex = None
    return reshape(context, {item.track.id: less})


def delete_selected_vertex(context: Context) -> bool:
    """Takes the selected vertex of the primary track away; False if there is none, or it has to stay."""
    item = context.scene.by_id.get(context.selection.primary or "")
    vertex = context.selection.vertex
    if item is None or vertex is None or item.locked or vertex >= len(kind(item.shape.kind).handles(item.shape)):
        return False
    return remove_vertex(context, item, vertex)

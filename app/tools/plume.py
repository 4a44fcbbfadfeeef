"""Drawing smoke: the outer edge of what may be smoke, the inner edge of what certainly is, the axis along which it
drifts. Only the first is needed; Enter or Escape leaves out each of the others.
"""

import math
from collections.abc import Generator
from typing import Final

import msgspec
import numpy as np

from annotations.names import numbered_name
from annotations.shapes.kinds import kind
from annotations.shapes.plume import PLUME, Plume, pieces_of, plume_of
from annotations.shapes.polygon import POLYGON
from annotations.shapes.shape import Point, Shape
from app.tools.brush import complaint_about, target
from app.tools.making import in_picture, make, reshape
from app.tools.outline import HINT, outlined
from app.tools.scene import Item
from app.tools.select import hover, lent, plain
from app.tools.tool import CLICK_PX, Context, Cursor, Gesture, Phase, Pointer, Preview

Stage = Generator[Preview, Pointer, Plume]

BEGIN: Final = "Plume 1 of 3: outline what may be smoke: click or drag along its edge · Ctrl-click selects"
OUTER: Final = f"Plume 1 of 3, what may be smoke: {HINT}"
INNER: Final = "Plume 2 of 3: outline what is smoke for certain · Enter or Esc: no inner edge"
INNER_BUSY: Final = "Plume 2 of 3, what is smoke for certain: click each vertex · Enter ends · Esc begins it anew"
AXIS: Final = "Plume 3 of 3: drag from the source to where it drifts · Enter or Esc: no axis"
TIP: Final = "Plume 3 of 3: click where it drifts to · Enter or Esc: the source only"
DETAILS: Final = "Plume details: outline what is smoke for certain · Enter: only source and drift · Ctrl-click selects"
KEEP_AXIS: Final = "Plume details: drag from the source to where it drifts · Enter or Esc keeps what is there"
NOTHING_SELECTED: Final = "Select a plume or a polygon first; then outline its inner edge, or press Enter for its axis."


def plume(context: Context) -> Gesture:
    """A new plume in up to three stages, one step. While Ctrl is held it is the select tool's."""
    idle = Preview(cursor=Cursor.CROSS, hint=BEGIN)
    pointer = yield idle
    while pointer.phase not in (Phase.PRESS, Phase.DOUBLE):
        pointer = yield hover(context, plain(pointer)) if pointer.ctrl else idle
    if pointer.ctrl:
        yield from lent(context, pointer)
        return
    outer = yield from outlined(context, POLYGON, pointer, OUTER)
    if outer is not None:
        pieces = yield from _inner(context, Plume(POLYGON.outline(outer)))
        pieces = yield from _axis(context, pieces, AXIS)
        make(context, plume_of(pieces))


def details(context: Context) -> Gesture:
    """The inner edge and the axis of the selected plume, drawn anew; a polygon becomes a plume."""
    idle = Preview(cursor=Cursor.CROSS, hint=DETAILS, takes_enter=True)
    pointer = yield idle
    while pointer.phase not in (Phase.PRESS, Phase.DOUBLE) and pointer.key != "enter":
        pointer = yield hover(context, plain(pointer)) if pointer.ctrl else idle
    if pointer.ctrl:
        yield from lent(context, pointer)
        return
    item = target(context)
    complaint = _complaint(context, item)
    if item is None or complaint:
        context.tell(complaint)
        return
    shape = item.shape
    pieces = pieces_of(shape) if shape.kind == PLUME.name else Plume(kind(shape.kind).outline(shape))
    if pointer.key != "enter":
        pieces = yield from _inner(context, pieces, item, pointer)
    pieces = yield from _axis(context, pieces, KEEP_AXIS, item)
    name = numbered_name(context.store.taxonomy, item.track)
    reshape(context, {item.track.id: plume_of(pieces)}, called=f"Describe the plume {name}")


def _complaint(context: Context, item: Item | None) -> str:
    """Why there is nothing to describe; empty if there is."""
    if item is None:
        return NOTHING_SELECTED
    if complaint := complaint_about(context, item):
        return complaint
    if len(kind(item.shape.kind).rings(item.shape)) > 1 and item.shape.kind != PLUME.name:
        name = numbered_name(context.store.taxonomy, item.track)
        return f"{name} has holes or several parts here; a plume has one outer edge."
    return ""


def _inner(context: Context, pieces: Plume, item: Item | None = None, pointer: Pointer | None = None) -> Stage:
    """With the inner edge that is outlined; as it was if that is left out. `pointer`: the press that begins it."""
    while True:
        while pointer is None or pointer.phase not in (Phase.PRESS, Phase.DOUBLE):
            preview = _seen(pieces, item)
            pointer = yield msgspec.structs.replace(preview, cursor=Cursor.CROSS, hint=INNER, busy=True)
            if pointer.key in ("enter", "escape"):
                return pieces

        def show(inner: Shape | None, path: tuple[Point, ...]) -> Preview:
            return _seen(pieces if inner is None else _with_inner(pieces, inner), item, path)

        inner = yield from outlined(context, POLYGON, pointer, INNER_BUSY, show)
        if inner is not None:
            return _with_inner(pieces, inner)
        pointer = None


def _seen(pieces: Plume, item: Item | None, path: tuple[Point, ...] = ()) -> Preview:
    """The plume so far, in the item's place where it is one's; and what is being set."""
    whole = plume_of(pieces)
    shapes = {} if item is None else {item.track.id: whole}
    return Preview(shapes=shapes, settled=whole if item is None else None, path=path, takes_escape=True)


def _with_inner(pieces: Plume, inner: Shape) -> Plume:
    return msgspec.structs.replace(pieces, inner=np.array(POLYGON.outline(inner)))


def _axis(context: Context, pieces: Plume, hint: str, item: Item | None = None) -> Stage:
    """With the axis that is dragged, or clicked at both its ends; as it was if that is left out."""

    def shown(changed: Plume, path: tuple[Point, ...] = ()) -> Preview:
        preview = _seen(changed, item, path)
        return msgspec.structs.replace(preview, cursor=Cursor.CROSS, hint=TIP if path else hint, busy=True)

    pointer = yield shown(pieces)
    while pointer.phase not in (Phase.PRESS, Phase.DOUBLE):
        if pointer.key in ("enter", "escape"):
            return pieces
        pointer = yield shown(pieces)
    source, pressed = in_picture(context, pointer.at), True
    while True:
        tip = in_picture(context, pointer.at)
        far = math.dist(source, tip) > CLICK_PX * pointer.pixel
        axis = (source, tip) if far else (source,)
        ends = pointer.phase is Phase.RELEASE if pressed else pointer.phase in (Phase.PRESS, Phase.DOUBLE)
        if ends and far:
            return msgspec.structs.replace(pieces, axis=axis)
        if pointer.key in ("enter", "escape"):
            return msgspec.structs.replace(pieces, axis=(source,))
        pressed = pressed and pointer.phase is not Phase.RELEASE
        pointer = yield shown(msgspec.structs.replace(pieces, axis=axis), (source, tip))

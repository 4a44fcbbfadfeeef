"""Painting areas with a round brush, and taking from them: one stroke is one step."""

import math
from collections.abc import Callable
from typing import Final

from annotations.names import numbered_name
from annotations.shapes.kinds import kind
from annotations.shapes.shape import Bounds, Shape
from app import regions
from app.tools.making import make, reshape
from app.tools.scene import Item
from app.tools.select import hover, lent, plain
from app.tools.tool import Brush, Context, Cursor, Gesture, Phase, Pointer, Preview

STEP: Final = 1.15
"""By how much a notch of the wheel changes the brush."""
LEAST_PX, MOST_PX = 1.0, 400.0
"""Radius of the brush in picture pixels."""
DENSITY: Final = 0.08
"""Places of a stroke nearer to each other than this share of the radius are not told apart."""
NOTHING_LEFT: Final = "Nothing of the shape would be left, so it stays as it was. Shift+Del deletes the track."


def brush(*, erases: bool) -> Callable[[Context], Gesture]:
    """The gesture of the brush or the eraser; Alt makes one the other. While Ctrl is held it is the select tool's."""

    def gesture(context: Context) -> Gesture:
        pointer = yield Preview(cursor=Cursor.CROSS, hint=_hint(context, erases=erases))
        while pointer.phase not in (Phase.PRESS, Phase.DOUBLE):
            if pointer.phase is Phase.WHEEL:
                context.brush_px = resized(context.brush_px, pointer.amount)
            if pointer.ctrl:
                pointer = yield hover(context, plain(pointer))
            else:
                pointer = yield Preview(
                    brush=_brush(context, pointer, erases=erases != pointer.alt),
                    cursor=Cursor.CROSS,
                    hint=_hint(context, erases=erases),
                )
        yield from lent(context, pointer) if pointer.ctrl else _stroke(context, pointer, erases=erases != pointer.alt)

    return gesture


def resized(radius_px: float, notches: float) -> float:
    """A larger or smaller radius, within limits, to a tenth of a pixel."""
    return round(min(max(radius_px * STEP**notches, LEAST_PX), MOST_PX), 1)


def _hint(context: Context, *, erases: bool) -> str:
    what = "Eraser: drag over what is not part of it" if erases else "Brush: paint what is part of it"
    other = "paints" if erases else "erases"
    return f"{what} · {2 * context.brush_px:.0f} px, wheel or ( ) resize · Alt {other} · Ctrl-click selects"


def _brush(context: Context, pointer: Pointer, *, erases: bool) -> Brush:
    return Brush(at=pointer.at, radius_px=context.brush_px, erases=erases)


def _stroke(context: Context, pointer: Pointer, *, erases: bool) -> Gesture:
    """From press to release. What it shows meanwhile is put together bit by bit, what it makes all at once."""
    item = _target(context, pointer, erases=erases)
    complaint = _complaint(context, item, erases=erases)
    if complaint:
        context.tell(complaint)
    combine = regions.cut if erases else regions.united
    path, seen, radius = [pointer.at], item.shape if item else None, context.brush_px
    dab, fresh = regions.stroke(path, radius, within=_picture(context)), True
    while pointer.phase is not Phase.RELEASE:
        if fresh and dab is not None and not complaint:
            seen = (combine(seen, dab) or seen) if seen is not None else None if erases else dab
        pointer = yield Preview(
            shapes={item.track.id: seen} if item is not None and seen is not None else {},
            draft=seen if item is None else None,
            brush=_brush(context, pointer, erases=erases),
            cursor=Cursor.CROSS,
            hint=_hint(context, erases=erases),
            busy=True,
        )
        fresh = math.dist(path[-1], pointer.at) > DENSITY * radius
        if fresh:
            dab = regions.stroke((path[-1], pointer.at), radius, within=_picture(context))
            path.append(pointer.at)
    area = regions.stroke(path, radius, within=_picture(context))
    if area is not None and not complaint:
        finish(context, item, area, cuts=erases)


def finish(context: Context, item: Item | None, area: Shape, *, cuts: bool) -> None:
    """Puts an area to the item's shape or takes it off, as one step; without an item it starts a track."""
    if item is None:
        make(context, regions.simplified(area), goes_on=True)
        return
    made = regions.cut(item.shape, area) if cuts else regions.united(item.shape, area)
    if made is None:
        context.tell(NOTHING_LEFT)
        return
    name = numbered_name(context.store.taxonomy, item.track)
    called = f"Cut from {name}" if cuts else f"Paint into {name}"
    if reshape(context, {item.track.id: made}, called=called) and made.kind != item.shape.kind:
        before, after = kind(item.shape.kind).title.lower(), kind(made.kind).title.lower()
        context.tell(f"{name} was a {before} and is a {after} on this frame.")


def target(context: Context) -> Item | None:
    """The primary track where it is on the frame, or lies there as a ghost."""
    return context.scene.by_id.get(context.selection.primary or "")


def _target(context: Context, pointer: Pointer, *, erases: bool) -> Item | None:
    """What a stroke goes into: the primary track; for the eraser, where none is selected, what lies under it.

    None for a stroke that begins a track, or a track's shape anew.
    """
    if context.redraw is not None and not erases:
        return None
    item = target(context)
    if item is not None or not erases:
        return item
    under = [each for each in context.scene.pick(pointer.at, pointer.tolerance_px) if regions.is_area(each.shape)]
    if under:
        context.selection.select(under[0].track.id)
    return under[0] if under else None


def _complaint(context: Context, item: Item | None, *, erases: bool) -> str:
    """Why nothing can be painted or erased here; empty if it can."""
    if item is None:
        return "Select what to erase from, or begin on it." if erases else ""
    return complaint_about(context, item)


def complaint_about(context: Context, item: Item) -> str:
    """Why the area of an item cannot be changed; empty if it can."""
    name = numbered_name(context.store.taxonomy, item.track)
    if item.locked:
        return f"{name} is locked."
    if not regions.is_area(item.shape):
        title = kind(item.shape.kind).title.lower()
        return f"{name} is a {title} and has no inside. Select an area, or nothing to start a new one."
    return ""


def _picture(context: Context) -> Bounds | None:
    clip = context.clip_ref
    return None if clip is None else (0.0, 0.0, float(clip.width), float(clip.height))

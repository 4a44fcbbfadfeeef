"""The numbers of a shape, as a person reads and corrects them. No widgets."""

from collections.abc import Mapping
from typing import Final

from annotations.area import area_px
from annotations.errors import AnnotationError
from annotations.shapes.kinds import kind
from annotations.shapes.shape import Shape

SIDES: Final = ("left", "top", "right", "bottom")
DECIMALS: Final = 2


def numbers_of(shape: Shape) -> dict[str, float]:
    """The numbers that can be changed, by name: those that stand in an exported file, the far sides as width and
    height; for outlines, which have no such numbers, the place of their upper left corner. Pixels and degrees.
    """
    members = _scalars(shape)
    if set(SIDES) <= members.keys():
        left, top, right, bottom = (members[side] for side in SIDES)
        return {"left": left, "top": top, "width": right - left, "height": bottom - top}
    if members:
        return dict(members)
    left, top, _, _ = kind(shape.kind).bounds(shape)
    return {"left": left, "top": top}


def with_number(shape: Shape, name: str, value: float) -> Shape:
    """The shape with one of its numbers changed. AnnotationError where that leaves no shape."""
    of, now = kind(shape.kind), numbers_of(shape)
    if name not in now:
        raise AnnotationError(f"A {of.title.lower()} has no {name.replace('_', ' ')}.", fine="Nothing was changed.")
    members = _scalars(shape)
    by = value - now[name]
    if name in ("left", "top"):
        return of.moved(shape, by if name == "left" else 0.0, by if name == "top" else 0.0)
    far = {"width": "right", "height": "bottom"}.get(name)
    if name not in members and far is not None:
        members = {**members, far: members[far] + by}
    else:
        members = {**members, name: value}
    changed = of.decode({**of.encode(shape), **members})
    of.check(changed)
    return changed


def vertices_of(shape: Shape) -> int:
    """How many corners of it can be dragged one by one; 0 for a shape that is not made of such."""
    return sum(handle.role == "vertex" for handle in kind(shape.kind).handles(shape))


def place_text(shape: Shape) -> tuple[str, str]:
    """Middle and size: `885.1, 324.4` and `32 × 60`."""
    left, top, right, bottom = kind(shape.kind).bounds(shape)
    size = f"{right - left:.0f} × {bottom - top:.0f}" if right > left or bottom > top else ""
    return f"{(left + right) / 2:.1f}, {(top + bottom) / 2:.1f}", size


def area_text(shape: Shape) -> str:
    """`1,920 px²`; empty for what has no area."""
    area = area_px(shape)
    return f"{area:,.0f} px²" if area > 0 else ""


def _scalars(shape: Shape) -> Mapping[str, float]:
    members = kind(shape.kind).encode(shape)
    return {n: float(v) for n, v in members.items() if isinstance(v, int | float) and not isinstance(v, bool)}

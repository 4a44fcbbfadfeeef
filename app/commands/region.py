"""Commands about areas: several shapes put together or cut, the inner edge of smoke, and the size of the brush."""

from functools import partial
from typing import Final

import msgspec

from annotations import edits
from annotations.changes import Edit
from annotations.edits.together import together
from annotations.model import Track
from annotations.names import numbered_name
from annotations.shapes.kinds import kind
from annotations.shapes.plume import PLUME, Plume, pieces_of, plume_of
from annotations.shapes.shape import Shape
from app import regions
from app.command import Command, Scope
from app.commands.conditions import can_edit, selected_shapes, session
from app.session import Session
from app.tools.brush import NOTHING_LEFT, resized
from app.tools.making import tidy
from app.workspace import Workspace


def _areas(workspace: Workspace) -> list[tuple[Track, Shape]]:
    """Selected tracks whose shape on this frame has an inside; the last one is the primary."""
    return [(track, shape) for track, shape in selected_shapes(workspace) if regions.is_area(shape)]


def _has_area(workspace: Workspace, least: int = 1) -> bool:
    return can_edit(workspace) and len(_areas(workspace)) >= least


def _unite(workspace: Workspace) -> None:
    """The others' areas go into the primary's. A track that is nowhere else is thereby used up."""
    current = session(workspace)
    *others, (primary, shape) = _areas(workspace)
    for _, other in others:
        shape = regions.united(shape, other) or shape
    used_up = [track for track, _ in others if [k.frame for k in track.keyframes] == [current.frame]]
    changes = [_set(current, primary, shape)]
    if used_up:
        changes.append(edits.delete_tracks(used_up, taxonomy=current.store.taxonomy))
    name = numbered_name(current.store.taxonomy, primary)
    if _do(current, changes, f"Unite {len(others) + 1} shapes in {name}"):
        stay = [f"#{track.number}" for track, _ in others if track not in used_up]
        also = f" {', '.join(stay)} stay, because of their other keyframes." if stay else ""
        workspace.messages.tell(f"{name} is {len(others) + 1} shapes in one on this frame.{also}", replace="edit")


def _cut_out(workspace: Workspace) -> None:
    """What the others cover is taken off the primary."""
    current = session(workspace)
    *others, (primary, shape) = _areas(workspace)
    left: Shape | None = shape
    for _, other in others:
        left = regions.cut(left, other) if left is not None else None
    if left is None:
        workspace.messages.tell(NOTHING_LEFT, replace="edit")
        return
    name = numbered_name(current.store.taxonomy, primary)
    _do(current, [_set(current, primary, left)], f"Cut {len(others)} shapes out of {name}")


def _inner_edge(workspace: Workspace) -> None:
    """A first guess at what is certain, to be dragged into place."""
    current, share = session(workspace), workspace.settings.get("inner_edge_percent") / 100
    changes: list[Edit] = []
    for track, shape in _areas(workspace):
        pieces = pieces_of(shape) if shape.kind == PLUME.name else Plume(kind(shape.kind).outline(shape))
        inner = regions.inner_edge(pieces.outer, share)
        if inner is not None:
            changes.append(_set(current, track, plume_of(msgspec.structs.replace(pieces, inner=inner))))
    _do(current, changes, "Inner edge from the outer")


def _thin_out(workspace: Workspace) -> None:
    """Fewer vertices, none of them missed by half a pixel."""
    current, areas = session(workspace), _areas(workspace)
    before = sum(_vertices(shape) for _, shape in areas)
    thinner = [(track, regions.simplified(shape)) for track, shape in areas]
    after = sum(_vertices(shape) for _, shape in thinner)
    if after < before:
        _do(current, [_set(current, track, shape) for track, shape in thinner], "Leave out needless vertices")
    workspace.messages.tell(f"{before - after} of {before} vertices were needless.", replace="edit")


def _vertices(shape: Shape) -> int:
    return sum(len(ring.points) for ring in kind(shape.kind).rings(shape))


def _set(current: Session, track: Track, shape: Shape) -> Edit:
    return edits.set_shape(track, current.frame, tidy(shape), taxonomy=current.store.taxonomy)


def _do(current: Session, changes: list[Edit], title: str) -> bool:
    changes = [edit for edit in changes if edit.changes_anything]
    return bool(changes) and current.edit(msgspec.structs.replace(together(changes), title=title))


def _resize(workspace: Workspace, notches: float) -> None:
    current = session(workspace)
    current.set_brush(resized(current.brush_px, notches))


REGION: Final = (
    Command(
        id="region.unite",
        title="Unite the selected shapes",
        menu="Track/Area",
        when=partial(_has_area, least=2),
        run=_unite,
        words="union merge add join area polygon region",
    ),
    Command(
        id="region.cut_out",
        title="Cut the other selected shapes out",
        menu="Track/Area",
        when=partial(_has_area, least=2),
        run=_cut_out,
        words="subtract difference hole area polygon region",
    ),
    Command(
        id="region.inner_edge",
        starts_group=True,
        title="Inner edge from the outer",
        menu="Track/Area",
        when=_has_area,
        run=_inner_edge,
        words="plume smoke certain shrink core",
    ),
    Command(
        id="region.thin_out",
        title="Leave out needless vertices",
        menu="Track/Area",
        when=_has_area,
        run=_thin_out,
        words="simplify smooth outline polygon points",
    ),
    Command(
        id="region.larger_brush",
        starts_group=True,
        title="Larger brush",
        menu="Track/Area",
        keys=(")",),
        scope=Scope.CANVAS,
        when=can_edit,
        run=partial(_resize, notches=1),
    ),
    Command(
        id="region.smaller_brush",
        title="Smaller brush",
        menu="Track/Area",
        keys=("(",),
        scope=Scope.CANVAS,
        when=can_edit,
        run=partial(_resize, notches=-1),
    ),
)

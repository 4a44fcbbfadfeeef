"""From the shapes a gesture ends with to edits."""

from collections.abc import Mapping

import msgspec

from annotations import edits
from annotations.edits.together import together
from annotations.errors import AnnotationError
from annotations.keyframe import Keyframe
from annotations.shapes.kinds import kind
from annotations.shapes.shape import Point, Shape
from app.tools.tool import Context

DECIMALS = 2
"""A hundredth of a pixel (and of a degree) is finer than any hand, and files stay readable."""


def tidy(shape: Shape) -> Shape:
    """The shape with its numbers rounded, unless that would leave it without size."""
    rounded = Shape(shape.kind, tuple(round(number, DECIMALS) + 0.0 for number in shape.values))
    try:
        kind(shape.kind).check(rounded)
    except AnnotationError:
        return shape
    return rounded


def in_picture(context: Context, at: Point) -> Point:
    """The nearest place inside the picture: what is drawn to the border ends on it."""
    clip = context.clip_ref
    if clip is None:
        return at
    return min(max(at[0], 0.0), float(clip.width)), min(max(at[1], 0.0), float(clip.height))


def make(context: Context, shape: Shape, *, goes_on: bool = False) -> None:
    """A new track with this shape on the frame, and selects it; or the new shape of the track to be redrawn. `goes_on`:
    more will be drawn into it, so the tool stays in the hand.
    """
    clip, shape = context.clip_ref, tidy(shape)
    if clip is None:
        return
    again = context.store.tracks.get(context.redraw or "")
    if again is not None:
        context.redraw = None
        if context.edit(edits.set_shape(again, context.frame, shape, taxonomy=context.store.taxonomy)):
            context.selection.select(again.id)
            context.drawn(goes_on=goes_on)
        return
    if context.store.taxonomy.label(context.label) is None:
        return
    edit = edits.new_track(context.store, clip.id, context.label, Keyframe(frame=context.frame, shape=shape))
    if context.edit(edit):
        context.selection.select(*(name for what, name in edit.keys if what == "track"))
        context.drawn(goes_on=goes_on)


def reshape(
    context: Context, shapes: Mapping[str, Shape], title: str = "", *, frame: int | None = None, called: str = ""
) -> bool:
    """Gives tracks new shapes on a frame (None: the one on screen), as one step. Where one has no keyframe, it gets it.

    `title` is what the step is called if it is about several tracks, `called` whatever it is about.
    """
    store, frame = context.store, context.frame if frame is None else frame
    made = [
        edits.set_shape(store.tracks[name], frame, tidy(shape), taxonomy=store.taxonomy)
        for name, shape in shapes.items()
        if name in store.tracks
    ]
    made = [edit for edit in made if edit.changes_anything]
    if not made:
        return False
    edit = together(made, title or f"Move {len(made)} shapes")
    return context.edit(msgspec.structs.replace(edit, title=called) if called else edit)

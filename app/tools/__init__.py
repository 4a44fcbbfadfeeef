"""The tools of the canvas, as gestures free of Qt. A new tool is a gesture and a row in TOOLS."""

from typing import Final

from annotations.shapes.kind import Draft
from annotations.shapes.kinds import kind as shape_kind
from app.tools.draw import drawing
from app.tools.select import HINT, select
from app.tools.tool import Tool


def _draws(kind: str, title: str, key: str, icon: str, hint: str) -> Tool:
    hint = f"{title}: {hint} · Ctrl-click selects"
    held = shape_kind(kind).draft is Draft.DRAG
    gesture = drawing(kind, hint)
    return Tool(id=kind, title=title, key=key, icon=icon, kind=kind, hint=hint, gesture=gesture, held=held)


TOOLS: Final[tuple[Tool, ...]] = (
    Tool(id="select", title="Select", key="V", icon="cursor-default-outline", kind=None, hint=HINT, gesture=select),
    _draws("box", "Box", "B", "rectangle-outline", "drag, then Shift makes a square, Ctrl draws from its middle"),
    _draws("rotated_box", "Rotated", "R", "crop-rotate", "drag along its axis, rear to front, then move for the width"),
    _draws("ellipse", "Ellipse", "E", "ellipse-outline", "drag, then Shift makes a circle, Ctrl draws from its middle"),
    _draws("polygon", "Polygon", "P", "vector-polygon", "click each vertex · Enter or a click on the first ends it"),
    _draws("polyline", "Line", "I", "vector-polyline", "click each vertex · Enter or a double click ends it"),
    _draws("point", "Point", "N", "crosshairs", "press, put it in place, release"),
)


def tool(ident: str) -> Tool:
    """The tool with that id; the select tool for one that is not known."""
    return next((row for row in TOOLS if row.id == ident), TOOLS[0])

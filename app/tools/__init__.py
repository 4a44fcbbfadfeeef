"""The tools of the canvas, as gestures free of Qt. A new tool is a gesture and a row in TOOLS."""

from typing import Final

from annotations.shapes.kind import Draft
from annotations.shapes.kinds import kind as shape_kind
from app.tools.area import area
from app.tools.brush import brush
from app.tools.draw import drawing
from app.tools.plume import BEGIN, DETAILS, details, plume
from app.tools.select import HINT, select
from app.tools.tool import Tool


def _draws(kind: str, title: str, key: str, icon: str, hint: str, *, minor: bool = False) -> Tool:
    hint = f"{title}: {hint} · Ctrl-click selects"
    held = shape_kind(kind).draft is Draft.DRAG
    gesture = drawing(kind, hint)
    return Tool(id=kind, title=title, key=key, icon=icon, kind=kind, hint=hint, gesture=gesture, held=held, minor=minor)


TOOLS: Final[tuple[Tool, ...]] = (
    Tool(id="select", title="Select", key="V", icon="cursor-default-outline", kind=None, hint=HINT, gesture=select),
    _draws("box", "Box", "B", "rectangle-outline", "drag, then Shift makes a square, Ctrl draws from its middle"),
    _draws("rotated_box", "Rotated", "R", "crop-rotate", "drag along its axis, rear to front, then move for the width"),
    _draws(
        "ellipse",
        "Ellipse",
        "E",
        "ellipse-outline",
        "drag, then Shift makes a circle, Ctrl draws from its middle",
        minor=True,
    ),
    _draws("polygon", "Polygon", "P", "vector-polygon", "click each vertex · Enter or a click on the first ends it"),
    _draws("polyline", "Line", "I", "vector-polyline", "click each vertex · Enter or a double click ends it"),
    _draws("point", "Point", "N", "crosshairs", "press, put it in place, release"),
    Tool(
        id="brush",
        title="Brush",
        key="Q",
        icon="brush",
        kind="region",
        hint="Brush: paint what is part of it",
        gesture=brush(erases=False),
        held=True,
        minor=True,
    ),
    Tool(
        id="eraser",
        title="Eraser",
        key="W",
        icon="eraser",
        kind=None,
        hint="Eraser: drag over what is not part of it",
        gesture=brush(erases=True),
        held=True,
        minor=True,
    ),
    Tool(id="plume", title="Plume", key="U", icon="weather-fog", kind="plume", hint=BEGIN, gesture=plume, minor=True),
    Tool(
        id="add_area",
        title="Add area",
        key="Shift+Q",
        icon="vector-union",
        kind=None,
        hint="Add area: outline what to add to the selected shape",
        gesture=area(cuts=False),
        minor=True,
    ),
    Tool(
        id="cut_area",
        title="Cut area",
        key="Shift+W",
        icon="vector-difference",
        kind=None,
        hint="Cut area: outline what to cut out of the selected shape",
        gesture=area(cuts=True),
        minor=True,
    ),
    Tool(
        id="plume_details",
        title="Plume details",
        key="Shift+U",
        icon="tune",
        kind=None,
        hint=DETAILS,
        gesture=details,
        minor=True,
    ),
)


def tool(ident: str) -> Tool:
    """The tool with that id; the select tool for one that is not known."""
    return next((row for row in TOOLS if row.id == ident), TOOLS[0])

"""One command for each tool and for each of the ten labels that have a digit."""

from functools import partial
from typing import Final

from app.command import Command, Scope
from app.commands.conditions import can_edit, has_session, session
from app.tools import TOOLS
from app.workspace import Workspace


def _choose(workspace: Workspace, tool: str) -> None:
    session(workspace).set_tool(tool)


def _is_chosen(workspace: Workspace, tool: str) -> bool:
    return workspace.session is not None and workspace.session.tool == tool


def _label(workspace: Workspace, digit: str) -> None:
    """Chooses the label of what is drawn next, and its own tool unless one is chosen that can draw it."""
    current = session(workspace)
    label = next((row for row in current.store.taxonomy.labels if row.hotkey == digit), None)
    if label is None:
        return
    current.set_label(label.id)
    drawing = next((tool for tool in TOOLS if tool.id == current.tool), None)
    kind = drawing.kind if drawing is not None else None
    # what is painted is an outline too
    fits = kind in label.shapes or (kind == "region" and "polygon" in label.shapes)
    if fits and kind == "region":
        # strokes go into what is selected; the label is chosen for something new
        current.selection.clear()
    if not fits and label.shapes:
        current.set_tool(next((tool.id for tool in TOOLS if tool.kind == label.shapes[0]), current.tool))


TOOL_COMMANDS: Final = tuple(
    Command(
        id=f"tool.{tool.id}",
        title=f"{tool.title} tool",
        menu="Edit/Tool",
        keys=(tool.key,),
        scope=Scope.CANVAS,
        icon=tool.icon,
        when=has_session if tool.kind is None else can_edit,
        checked=partial(_is_chosen, tool=tool.id),
        run=partial(_choose, tool=tool.id),
    )
    for tool in TOOLS
)

LABELS: Final = tuple(
    Command(
        id=f"label.{digit}",
        title=f"Draw label number {digit}",
        menu="",
        keys=(digit,),
        scope=Scope.CANVAS,
        when=can_edit,
        run=partial(_label, digit=digit),
    )
    for digit in "1234567890"
)

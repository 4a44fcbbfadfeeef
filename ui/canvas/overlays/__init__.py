"""What can lie above picture and annotations: trails, a magnifier, pins. A new one is a file here, and a row below.

An overlay is a QGraphicsItem that paints in the view's own pixels, follows the bridge by itself, and is told where one
looks from by `look_from(camera)` (`ui.canvas.navigable_view.Layer`).
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QGraphicsItem

if TYPE_CHECKING:
    from app.workspace import Workspace
    from ui.bridge import Bridge
    from ui.canvas.view import CanvasView

Maker = Callable[["CanvasView", "Workspace", "Bridge"], QGraphicsItem]
"""Imports its overlay's module itself. The item has `look_from`."""


def _trails(_view: "CanvasView", workspace: "Workspace", bridge: "Bridge") -> QGraphicsItem:
    from ui.canvas.overlays.trails import TrailsOverlay

    return TrailsOverlay(workspace, bridge)


def _comments(view: "CanvasView", workspace: "Workspace", bridge: "Bridge") -> QGraphicsItem:
    from ui.canvas.overlays.comments import pins

    return pins(view, workspace, bridge)


def _magnifier(view: "CanvasView", workspace: "Workspace", bridge: "Bridge") -> QGraphicsItem:
    from ui.canvas.overlays.magnifier import Magnifier

    return Magnifier(view, workspace, bridge)


OVERLAYS: Final[tuple[Maker, ...]] = (_trails, _comments, _magnifier)
"""The lowest first."""

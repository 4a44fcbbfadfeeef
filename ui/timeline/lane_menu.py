"""What the timeline offers: the menu of a lane, and in words what the mouse does where it is."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from ui.timeline.surface import Surface

OF_TRACK: Final = (
    ("track.start", "Go to the start of the track"),
    ("track.end", "Go to the end of the track"),
    ("playback.previous_keyframe", "Previous keyframe"),
    ("playback.next_keyframe", "Next keyframe"),
    ("", ""),
    ("playback.loop", "Loop the track, or stop looping"),
    ("track.lock", "Lock or unlock"),
    ("edit.delete_tracks", "Delete the track"),
    ("", ""),
)
OF_VIEW: Final = (
    ("view.fit_timeline", "Whole clip"),
    ("view.widen_timeline", "Zoom in"),
    ("view.narrow_timeline", "Zoom out"),
)
ON_RULER: Final = "Drag moves through the clip · Alt+drag sets the loop · Wheel zooms · Shift+wheel moves along"
ON_NAMES: Final = "Click selects · Double click goes to the first frame · Wheel scrolls lanes · Right click for more"
ON_LANES: Final = (
    "Wheel zooms · Ctrl+wheel scrolls lanes · Drag a diamond to move a keyframe · Alt+drag on the ruler sets the loop"
)


def hint_at(surface: "Surface", at: QPointF) -> str:
    """What the mouse can do at a place (widget pixels)."""
    if not surface.scale.frame_count:
        return ""
    if at.x() < surface.names_width:
        return ON_NAMES if len(surface.lanes) else ""
    return ON_RULER if at.y() < surface.ruler_height else ON_LANES


def lane_menu(surface: "Surface", of_track: bool) -> QMenu:
    """Commands for the selected track, if a lane was meant, and for the view."""
    menu, workspace = QMenu(surface), surface.workspace
    for ident, title in (*(OF_TRACK if of_track else ()), *OF_VIEW):
        if not ident:
            menu.addSeparator()
        elif ident in workspace.commands:
            keys = workspace.commands.keys(ident)
            action = menu.addAction(f"{title}\t{keys[0]}" if keys else title)
            action.triggered.connect(lambda _on=False, ident=ident: workspace.run(ident))
            action.setEnabled(workspace.commands[ident].when(workspace))
    return menu

"""Which chapter of the guide tells about what has the keyboard."""

from typing import Final

from PySide6.QtWidgets import QWidget

CHAPTERS: Final = {
    "canvas": "drawing",
    "inspector": "attributes",
    "track_list": "tracks",
    "tracks": "tracks",
    "timeline": "timeline",
    "history": "projects#history",
    "findings": "review#findings",
    "marks": "review#marks-and-comments",
    "picture": "picture",
    "settings_dialog": "settings",
    "shortcuts_dialog": "settings#shortcuts",
    "crash_dialog": "trouble",
    "palette": "navigating#find-anything",
}
"""Object name of a panel or a dialog, and its chapter with a heading."""


def chapter_for(widget: QWidget | None) -> str:
    """The chapter of the nearest thing around a widget that has one; empty: the guide opens where it begins."""
    while widget is not None:
        found = CHAPTERS.get(widget.objectName())
        if found:
            return found
        widget = widget.parentWidget()
    return ""

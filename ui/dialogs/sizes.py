"""How large a dialog opens: as it wishes, as far as there is room."""

from PySide6.QtWidgets import QDialog

from ui import theme

SHARE = 0.92
"""Of the window's room, or the screen's, at most: something of the work stays in sight."""


def open_at(dialog: QDialog, wish: tuple[int, int]) -> None:
    """`wish`: width and height for 12 px text."""
    room = dialog.screen().availableGeometry()
    parent = dialog.parentWidget()
    if parent is not None and parent.window().isVisible():
        room = parent.window().geometry()
    width, height = (theme.px(side) for side in wish)
    dialog.resize(min(width, round(room.width() * SHARE)), min(height, round(room.height() * SHARE)))

"""What commands may ask of the window: `app.window_port.Window`, done by its parts."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow

from annotations.frames import Span
from annotations.shapes.shape import Bounds, Point
from app.workspace import Workspace
from ui.bridge import Bridge
from ui.commands.palette import Palette
from ui.docks import Docks

if TYPE_CHECKING:
    from ui.canvas.overlays.comments import CommentDesk
    from ui.stage import Stage


class Abilities(QMainWindow):
    """The part of the main window that commands see. `stage` and `docks` are None until a project is open."""

    workspace: Workspace
    bridge: Bridge
    stage: "Stage | None" = None
    docks: Docks | None = None
    _palette: Palette | None = None

    def __init__(self) -> None:
        super().__init__()
        self._dialogs: dict[str, QDialog] = {}
        """Those of `ui.dialogs.DIALOGS` that are open: each is there once."""

    def fit(self) -> None:
        if self.stage is not None:
            self.stage.canvas.fit()

    def one_to_one(self) -> None:
        if self.stage is not None:
            self.stage.canvas.one_to_one()

    def zoom_by(self, factor: float) -> None:
        if self.stage is not None:
            self.stage.canvas.zoom_by(factor)

    def pan(self, dx: float, dy: float) -> None:
        if self.stage is not None:
            self.stage.canvas.pan_by(dx, dy)

    def cancel(self) -> None:
        session = self.workspace.session
        if session is None or (self.stage is not None and self.stage.canvas.cancel()):
            return
        desk = self._comment_desk()
        if desk is not None and desk.leave():
            return
        if session.redraw is not None or session.tool != "select":
            session.set_tool("select")
        elif session.selection.tracks:
            session.selection.clear()
        else:
            session.set_range(None)

    def confirm(self) -> None:
        if self.stage is not None:
            self.stage.canvas.confirm()

    def begin_by_keys(self) -> bool:
        return self.stage is not None and self.stage.canvas.begin_by_keys()

    def delete_vertex(self) -> bool:
        return self.stage is not None and self.stage.canvas.delete_vertex()

    def edit_position(self) -> bool:
        return self.stage is not None and self.stage.transport.edit_position()

    def toggle_camera_lock(self) -> bool:
        from ui.canvas.lock import toggle_lock

        return self.stage is not None and toggle_lock(self.stage.canvas, self.workspace)

    def is_camera_locked(self) -> bool:
        return self.stage is not None and self.stage.canvas.is_locked

    def clipboard_text(self) -> str:
        return QGuiApplication.clipboard().text()

    def set_clipboard_text(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def place_of_cursor(self) -> Point | None:
        return self.stage.canvas.mouse_in_picture() if self.stage is not None else None

    def show_dialog(self, name: str, about: str = "") -> None:
        from ui.dialogs import DIALOGS, Searchable

        dialog = self._dialogs.get(name)
        if dialog is None:
            dialog = self._dialogs[name] = DIALOGS[name](self.workspace, self.bridge, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.finished.connect(lambda _result: self._dialogs.pop(name, None))
            for key in self.workspace.commands.keys("help.guide"):
                # the window's own shortcuts do not act in a dialog
                QShortcut(QKeySequence(key), dialog, self.show_guide)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        if about and isinstance(dialog, Searchable):
            dialog.search(about)

    def show_palette(self) -> None:
        if self._palette is None:
            self._palette = Palette(self.workspace, self.bridge, self)
        self._palette.open()

    def show_shortcuts(self) -> None:
        self.show_dialog("shortcuts")

    def show_guide(self) -> None:
        from ui.dialogs.guide_context import chapter_for

        self.show_dialog("guide", chapter_for(QApplication.focusWidget() or QApplication.activeWindow()))

    def show_about(self) -> None:
        from ui.dialogs.about import About

        About(self).exec()

    def show_type_picker(self) -> None:
        if self.stage is not None:
            self.stage.inspector.pick_type()

    def edit_alternatives(self) -> bool:
        return self._inspect() and self.stage is not None and self.stage.inspector.edit_alternatives()

    def edit_note(self) -> bool:
        return self._inspect() and self.stage is not None and self.stage.inspector.edit_note()

    def go_to_section(self, step: int) -> bool:
        return self._inspect() and self.stage is not None and self.stage.inspector.go_to_section(step)

    def _inspect(self) -> bool:
        """The inspector comes to the front if it is hidden; False without a project."""
        if self.docks is not None and not self.docks.is_shown("inspector"):
            self.docks.toggle("inspector")
        return self.stage is not None

    def pick_point(self, hint: str, picked: Callable[[float, float], None]) -> None:
        if self.stage is not None:
            self.stage.canvas.pick_point(hint, picked)

    def toggle_panel(self, name: str) -> None:
        """Shows a panel, brings it to the front where others lie on it, or hides it."""
        if self.docks is not None:
            self.docks.toggle(name)

    def show_panel(self, name: str) -> None:
        if self.docks is not None:
            self.docks.open(name)

    def reveal(self, bounds: Bounds) -> None:
        if self.stage is not None:
            from ui.canvas.reveal import reveal

            reveal(self.stage.canvas, bounds)

    def write_comment(self, mark_id: str = "") -> None:
        desk = self._comment_desk()
        if desk is not None:
            desk.write(mark_id)

    def _comment_desk(self) -> "CommentDesk | None":
        from ui.canvas.overlays.comments import CommentDesk

        return self.stage.canvas.findChild(CommentDesk) if self.stage is not None else None

    def is_panel_shown(self, name: str) -> bool:
        return self.docks is not None and self.docks.is_shown(name)

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def fit_timeline(self) -> None:
        if self.stage is not None:
            self.stage.timeline.fit()

    def zoom_timeline(self, factor: float) -> None:
        if self.stage is not None:
            self.stage.timeline.zoom_by(factor)

    def pan_timeline(self, pages: float) -> None:
        if self.stage is not None:
            self.stage.timeline.pan(pages)

    def fit_timeline_to(self, span: Span) -> None:
        if self.stage is not None:
            self.stage.timeline.fit_span(span)

    def unfold_lanes(self) -> None:
        if self.stage is not None:
            self.stage.timeline.unfold()

    def focus_panel(self, name: str) -> None:
        if self.stage is None:
            return
        self.show_panel(name)
        if name == "timeline":
            self.stage.timeline.take_keyboard()
        elif name == "tracks":
            self.stage.tracks.begin_search()

    def close_window(self) -> None:
        self.close()

"""What commands may ask of the window: `app.window_port.Window`, done by its parts."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMainWindow

from app.workspace import Workspace
from ui.bridge import Bridge
from ui.commands.palette import Palette
from ui.docks import Docks

if TYPE_CHECKING:
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
        if session.redraw is not None or session.tool != "select":
            session.set_tool("select")
        elif session.selection.tracks:
            session.selection.clear()
        else:
            session.set_range(None)

    def confirm(self) -> None:
        if self.stage is not None:
            self.stage.canvas.confirm()

    def delete_vertex(self) -> bool:
        return self.stage is not None and self.stage.canvas.delete_vertex()

    def edit_position(self) -> bool:
        return self.stage is not None and self.stage.transport.edit_position()

    def show_dialog(self, name: str, about: str = "") -> None:
        from ui.dialogs import DIALOGS, Searchable

        dialog = self._dialogs.get(name)
        if dialog is None:
            dialog = self._dialogs[name] = DIALOGS[name](self.workspace, self.bridge, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.finished.connect(lambda _result: self._dialogs.pop(name, None))
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

    def show_about(self) -> None:
        from ui.dialogs.about import About

        About(self).exec()

    def show_type_picker(self) -> None:
        if self.stage is not None:
            self.stage.inspector.pick_type()

    def toggle_panel(self, name: str) -> None:
        """Shows a panel, brings it to the front where others lie on it, or hides it."""
        if self.docks is not None:
            self.docks.toggle(name)

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

    def close_window(self) -> None:
        self.close()

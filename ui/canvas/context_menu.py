"""The menu of a right click, or of the Menu key, on the picture. Its rows are the commands' own actions."""

from collections.abc import Mapping
from typing import Final, Protocol

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QColor, QIcon, QPixmap
from PySide6.QtWidgets import QMenu

from annotations.keyframe import After
from annotations.names import short_label
from app.workspace import Workspace
from ui.canvas.view import CanvasView
from ui.words import tr

SEPARATOR: Final = ""
AFTER, RELABEL, AREA = "after", "relabel", "area"
"""Rows that open a menu of their own."""
ON_SHAPE: Final = (
    *("track.keyframe", "track.hide", AFTER, "track.redraw", SEPARATOR),
    *("track.type", RELABEL, AREA, "track.lock", SEPARATOR),
    *("edit.delete_keyframe", "edit.delete_tracks"),
)
ON_AREA: Final = ("region.unite", "region.cut_out", SEPARATOR, "region.inner_edge", "region.thin_out")
ON_NOTHING: Final = ("view.fit", "view.one_to_one", SEPARATOR, "edit.select_all", "view.hide_annotations")
SWATCH_PX = 12


class Actions(Protocol):
    """The window's actions by command id."""

    def __getitem__(self, ident: str) -> QAction: ...
    def refresh(self) -> None: ...


class ContextMenu(QObject):
    """Shows the menu where the canvas asks for one: about the selection, else about the picture."""

    def __init__(self, workspace: Workspace, actions: Actions, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._workspace, self._actions, self._canvas = workspace, actions, canvas
        self.menu: QMenu | None = None
        canvas.menu_requested.connect(self._show)

    def _show(self, at: QPoint) -> None:
        session = self._workspace.session
        if session is None:
            return
        # the click may have selected something this very moment
        self._actions.refresh()
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = QMenu(self._canvas)
        titles = {AFTER: tr("After this keyframe"), RELABEL: tr("Relabel"), AREA: tr("Area")}
        submenus = {AFTER: self._fill_after, RELABEL: self._fill_relabel, AREA: self._fill_area}
        for row in ON_SHAPE if session.selection.tracks else ON_NOTHING:
            if row == SEPARATOR:
                self.menu.addSeparator()
            elif row in submenus:
                submenus[row](self.menu.addMenu(titles[row]))
            else:
                self.menu.addAction(self._actions[row])
        self.menu.popup(at)

    def _fill_after(self, menu: QMenu) -> None:
        for after in After:
            ident = f"track.after_{after}"
            if ident in self._workspace.commands:
                menu.addAction(self._actions[ident])

    def _fill_area(self, menu: QMenu) -> None:
        for row in ON_AREA:
            if row == SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(self._actions[row])

    def _fill_relabel(self, menu: QMenu) -> None:
        """The commands are about digits; people think of labels."""
        session = self._workspace.session
        assert session is not None
        taxonomy, language = session.store.taxonomy, self._workspace.settings.get("language")
        chosen: Mapping[str, bool] = {track.label: True for track in session.selected_tracks()}
        for label in taxonomy.labels:
            ident = f"track.relabel_{label.hotkey}"
            if ident not in self._workspace.commands:
                continue
            source = self._actions[ident]
            action = menu.addAction(_swatch(label.colour), short_label(taxonomy, label.id, language), source.trigger)
            action.setEnabled(source.isEnabled() and chosen != {label.id: True})
            action.setShortcut(source.shortcut())


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(SWATCH_PX, SWATCH_PX)
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)

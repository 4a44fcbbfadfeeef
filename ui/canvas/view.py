"""The canvas widget: receives the mouse, runs the tool, and shows picture and annotations of one and the same frame."""

from collections.abc import Mapping

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from annotations.changes import Edit
from annotations.shapes.shape import Point
from app.media.frame import Frame
from app.tools import tool
from app.tools.edit_vertices import delete_selected_vertex
from app.tools.hand import Hand
from app.tools.scene import Item, Scene
from app.tools.tool import Phase, Preview
from app.workspace import Workspace
from ui import theme
from ui.bridge import Bridge
from ui.canvas.annotation_layer import AnnotationLayer
from ui.canvas.camera import Camera
from ui.canvas.context import CanvasContext
from ui.canvas.frame_item import FrameItem
from ui.canvas.notice_item import NoticeItem
from ui.canvas.pointer import pointer, qt_cursor
from ui.canvas.preview_item import PreviewItem
from ui.canvas.tags import tag_text
from ui.track_title import UNKNOWN_COLOUR

NOTCH = 1.2
"""How much a notch of the wheel enlarges."""
_KEYS: Mapping[int, str] = {Qt.Key.Key_Return: "enter", Qt.Key.Key_Enter: "enter", Qt.Key.Key_Backspace: "backspace"}
_PAN_BUTTONS = (Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton)


class CanvasView(pg.GraphicsView):
    """Four items above each other, all painted in the view's own pixels: picture, annotations, what is handled, notice.

    Signals: `cursor_moved(x, y)` in picture pixels, `cursor_left()`, `hint_changed(text)` for the status bar,
    `zoom_changed(zoom)` where 1.0 is a screen pixel per picture pixel, `menu_requested(place on screen)`.
    """

    cursor_moved = Signal(float, float)
    cursor_left = Signal()
    hint_changed = Signal(str)
    zoom_changed = Signal(float)
    menu_requested = Signal(QPoint)

    def __init__(self, workspace: Workspace, bridge: Bridge, parent: QWidget | None = None) -> None:
        self._camera, self._fits = Camera(), True
        super().__init__(parent, useOpenGL=False, background=theme.current().canvas)
        self.setObjectName("canvas")
        self.setAccessibleName("Picture")
        self._workspace = workspace
        self._context: CanvasContext | None = None
        self._hand: Hand | None = None
        self._clip: tuple[str, str] | None = None
        self._colours: dict[str, str] = {}
        self._texts: dict[tuple[str, bool], str] = {}
        self._hint, self._panned, self._space = "", False, False
        self._mouse = self._pan_from = QPointF()
        self._panning: Qt.MouseButton | None = None
        self._picture = FrameItem()
        self._layer = AnnotationLayer(self._colour_of, lambda item: self._tag_of(item, details=False))
        self._preview = PreviewItem(self._layer, self._colour_of, lambda item: self._tag_of(item, details=True))
        self._notice = NoticeItem()
        self._items = (self._picture, self._layer, self._preview, self._notice)
        for item in self._items:
            self.scene().addItem(item)
        self.setAcceptDrops(False)
        bridge.session_changed.connect(self._session_changed)
        bridge.clip_changed.connect(self._clip_changed)
        bridge.frame_shown.connect(self._frame_shown)
        bridge.edited.connect(self._edited)
        bridge.selection_changed.connect(self._selection_changed)
        bridge.playback_changed.connect(self._selection_changed)
        bridge.view_changed.connect(self._rebuild)
        bridge.tool_changed.connect(self._tool_changed)
        bridge.settings_changed.connect(self._look_changed)
        self._session_changed()

    # -- the camera ----------------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """Pixels of the screen per picture pixel."""
        return self._camera.zoom

    @property
    def camera(self) -> Camera:
        return self._camera

    def fit(self) -> None:
        """Shows the whole picture, and keeps doing so when the view changes its size."""
        self._fits = True
        self._look_from(self._camera.fitted())

    def one_to_one(self) -> None:
        """One screen pixel per picture pixel."""
        self._zoom_to(1.0, self._middle())

    def zoom_by(self, factor: float) -> None:
        self._zoom_to(self._camera.zoom * factor, self._middle())

    def centre_on(self, x: float, y: float) -> None:
        """Brings a place of the picture into the middle of the view."""
        self._fits = False
        self._look_from(self._camera.showing((x, y)))

    def _middle(self) -> Point:
        return self._camera.view_width / 2, self._camera.view_height / 2

    def _zoom_to(self, zoom: float, about: Point) -> None:
        self._fits = False
        self._look_from(self._camera.zoomed(zoom, about))

    def _look_from(self, camera: Camera) -> None:
        old, self._camera = self._camera, camera
        for item in self._items:
            item.look_from(camera)
        if old.zoom != camera.zoom:
            self.zoom_changed.emit(camera.zoom)

    def to_view(self, x: float, y: float) -> QPoint:
        """Where a place of the picture is in the view."""
        return QPointF(*self._camera.to_view((x, y)).tolist()).toPoint()

    def to_picture(self, at: QPoint | QPointF) -> Point:
        return self._camera.to_picture((float(at.x()), float(at.y())))

    # -- what is shown -------------------------------------------------------------------------------------------

    def _session_changed(self) -> None:
        session = self._workspace.session
        self._context = CanvasContext(session) if session is not None else None
        self._hand = Hand(self._context, tool(session.tool)) if self._context and session else None
        self._clip = None
        self._clip_changed()
        self._tool_changed()

    def _clip_changed(self) -> None:
        session = self._workspace.session
        ref = session.clip_ref if session is not None else None
        key = (str(session.path), ref.id) if session is not None and ref is not None else None
        if ref is not None:
            aspect = float(ref.sample_aspect) or 1.0
            stretch = 1.0 / aspect if ref.rotation in (90, 270) else aspect
            self._camera = self._camera.of_picture(ref.width, ref.height, stretch)
        if key != self._clip:
            self._clip, self._fits = key, True
        self._picture.setVisible(ref is not None)
        self._look_from(self._camera.fitted() if self._fits else self._camera.settled())
        self._frame_shown(session.shown if session is not None else None)
        self._say_what_is_missing()

    def _say_what_is_missing(self) -> None:
        session = self._workspace.session
        if session is None:
            self._notice.say("Nothing is open", "Open a clip or a project, or drop one here.")
        elif session.clip_ref is None:
            self._notice.say("No clip yet", "Add a clip to this project, or drop one here.")
        elif session.deck.trouble is not None:
            self._notice.say("", session.deck.trouble.text, over_picture=True)
        else:
            self._notice.say()

    def _frame_shown(self, frame: Frame | None) -> None:
        """Picture and annotations change in this one slot, so that they always are of the same frame."""
        if self._hand is not None and self._hand.preview.shapes:
            # a shape under the mouse belongs to the frame before; an outline still being drawn belongs to none yet
            self._hand.cancel()
        self._picture.show_frame(frame)
        self._rebuild()

    def _rebuild(self, changed: frozenset[str] | None = None) -> None:
        self._texts.clear()
        scene = self._context.look() if self._context is not None else Scene()
        self._layer.show_scene(scene, changed)
        self._show_selection(scene)
        self._show(self._hand.preview if self._hand is not None else Preview())

    def _show_selection(self, scene: Scene) -> None:
        session = self._workspace.session
        chosen, vertex = ((), None) if session is None else (session.selection.tracks, session.selection.vertex)
        self._preview.show_scene(scene, tuple(name for name in chosen if name in scene.by_id), vertex)

    def _edited(self, edit: Edit) -> None:
        if any(kind == "taxonomy" for kind, _ in edit.keys):
            self._tool_changed()
            self._look_changed()
            return
        if self._hand is not None and self._hand.preview.shapes:
            self._hand.cancel()
        self._rebuild(frozenset(name for kind, name in edit.keys if kind == "track"))

    def _selection_changed(self) -> None:
        if self._context is None:
            return
        before = {item.track.id for item in self._context.scene.items if item.is_ghost}
        after = {item.track.id for item in self._context.look().items if item.is_ghost}
        self._rebuild(frozenset(before | after))

    def _tool_changed(self) -> None:
        session = self._workspace.session
        if session is None or self._hand is None:
            self._show(Preview())
            return
        self._colours = {label.id: label.colour for label in session.store.taxonomy.labels}
        self._preview.draft_colour = self._colours.get(session.label, "#ffffff")
        if self._hand.tool.id != session.tool:
            self._hand.take(tool(session.tool))
        self._show(self._hand.preview)

    def _look_changed(self, _key: str = "") -> None:
        look = theme.current()
        self.setBackground(look.canvas)
        self._preview.accent = look.accent
        self._layer.tags.forget()
        self._rebuild()
        self._layer.update()
        self._preview.update()

    def show_all_tags(self, on: bool) -> None:
        """Whether also small, unselected shapes carry their tag."""
        self._layer.all_tags = on
        self._layer.update()

    def _colour_of(self, item: Item) -> str:
        return self._colours.get(item.track.label, UNKNOWN_COLOUR)

    def _tag_of(self, item: Item, *, details: bool) -> str:
        session, key = self._workspace.session, (item.track.id, details)
        if key not in self._texts and session is not None:
            language = self._workspace.settings.get("language")
            text = tag_text(item.track, session.frame, session.store.taxonomy, language, details=details)
            self._texts[key] = f"{text} · not on this frame" if item.is_ghost and details else text
        return self._texts.get(key, "")

    # -- the tool ------------------------------------------------------------------------------------------------

    def cancel(self) -> bool:
        """Drops the gesture that is going on; False if there was none."""
        if self._hand is None:
            return False
        busy = self._hand.cancel()
        self._show(self._hand.preview)
        return busy

    def confirm(self) -> bool:
        """Ends the shape that is being drawn; False if none is."""
        return self._key("enter")

    def delete_vertex(self) -> bool:
        """Takes back the last vertex of the drawing, else the selected one of the selected shape; False if neither."""
        if self._hand is not None and self._hand.preview.path and self._key("backspace"):
            return True
        return self._context is not None and delete_selected_vertex(self._context)

    def _key(self, key: str) -> bool:
        if self._hand is None or not self._hand.preview.busy:
            return False
        self._send(Phase.KEY, self._mouse, Qt.KeyboardModifier.NoModifier, key)
        return True

    def _send(self, phase: Phase, at: QPointF, modifiers: Qt.KeyboardModifier, key: str = "") -> None:
        if self._hand is not None and self._clip is not None:
            self._show(self._hand.send(pointer(phase, at, self._camera, modifiers, key)))

    def _show(self, preview: Preview) -> None:
        self._preview.show_preview(preview)
        if self._panning is None:
            self.viewport().setCursor(qt_cursor(preview.cursor))
        if preview.hint != self._hint:
            self._hint = preview.hint
            self.hint_changed.emit(preview.hint)

    # -- mouse and keys ------------------------------------------------------------------------------------------

    def mousePressEvent(self, ev: QMouseEvent) -> None:
        button = ev.button()
        if button in _PAN_BUTTONS or (self._space and button is Qt.MouseButton.LeftButton):
            self._panning, self._pan_from, self._panned = button, ev.position(), False
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif button is Qt.MouseButton.LeftButton:
            self._send(Phase.PRESS, ev.position(), ev.modifiers())
        ev.accept()

    def mouseDoubleClickEvent(self, ev: QMouseEvent) -> None:
        if ev.button() is Qt.MouseButton.LeftButton:
            self._send(Phase.DOUBLE, ev.position(), ev.modifiers())
            ev.accept()
        else:
            self.mousePressEvent(ev)

    def mouseMoveEvent(self, ev: QMouseEvent) -> None:
        self._mouse = at = ev.position()
        if self._panning is not None:
            step = at - self._pan_from
            if self._panned or step.manhattanLength() > 3:
                self._panned, self._pan_from, self._fits = True, at, False
                self._look_from(self._camera.moved(step.x(), step.y()))
        else:
            self._send(Phase.MOVE, at, ev.modifiers())
        if self._clip is not None:
            self.cursor_moved.emit(*self.to_picture(at))
        ev.accept()

    def mouseReleaseEvent(self, ev: QMouseEvent) -> None:
        if self._panning is not None and ev.button() is self._panning:
            asks_for_menu = self._panning is Qt.MouseButton.RightButton and not self._panned
            self._panning = None
            self._show(self._hand.preview if self._hand is not None else Preview())
            if asks_for_menu:
                self._ask_for_menu(ev)
        elif ev.button() is Qt.MouseButton.LeftButton:
            self._send(Phase.RELEASE, ev.position(), ev.modifiers())
        ev.accept()

    def _ask_for_menu(self, event: QMouseEvent) -> None:
        """A right click selects what is under it, so that the menu is about that."""
        if self._context is not None and self._hand is not None and not self._hand.preview.busy:
            here = pointer(Phase.MOVE, event.position(), self._camera, event.modifiers())
            hits = [item.track.id for item in self._context.scene.pick(here.at, here.tolerance_px)]
            if hits and not set(hits) & set(self._context.selection.tracks):
                self._context.selection.select(hits[0])
            self.menu_requested.emit(event.globalPosition().toPoint())

    def wheelEvent(self, ev: QWheelEvent) -> None:
        at, turned = ev.position(), ev.angleDelta()
        notches = (turned.y() or turned.x()) / 120
        if notches and self._clip is not None:
            self._zoom_to(self._camera.zoom * NOTCH**notches, (at.x(), at.y()))
        ev.accept()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._view_changed()
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            at = event.position()
            self._zoom_to(self._camera.zoom * (1 + event.value()), (at.x(), at.y()))
            return True
        return super().viewportEvent(event)

    def leaveEvent(self, ev: QEvent) -> None:
        if self._hand is not None and not self._hand.preview.busy:
            self._send(Phase.MOVE, QPointF(-1e7, -1e7), Qt.KeyboardModifier.NoModifier)
        self.cursor_left.emit()
        ev.accept()

    def keyPressEvent(self, ev: QKeyEvent) -> None:
        """Only keys that mean something to the gesture; all others go on to the window."""
        key = ev.key()
        used = (key == Qt.Key.Key_Escape and self.cancel()) or (key in _KEYS and self._key(_KEYS[key]))
        used = used or (key == Qt.Key.Key_Delete and not ev.modifiers() and self.delete_vertex())
        if key == Qt.Key.Key_Space and not ev.isAutoRepeat():
            self._space = True
        ev.setAccepted(used)

    def keyReleaseEvent(self, ev: QKeyEvent) -> None:
        if ev.key() == Qt.Key.Key_Space and not ev.isAutoRepeat():
            self._space = False
        ev.ignore()

    def close(self) -> bool:
        """Closes like any widget: pyqtgraph's own way takes the viewport away while Qt still sends it events."""
        return QGraphicsView.close(self)

    def resizeEvent(self, ev: QResizeEvent) -> None:
        super().resizeEvent(ev)
        if hasattr(self, "_items"):
            self._view_changed()

    def _view_changed(self) -> None:
        size = self.viewport().size()
        camera = self._camera.in_view(max(1, size.width()), max(1, size.height()), self.devicePixelRatioF())
        self._look_from(camera.fitted() if self._fits else camera)

"""The canvas widget: receives the mouse, runs the tool, and shows picture and annotations of one and the same frame."""

from collections.abc import Callable, Mapping
from typing import cast

import msgspec
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from annotations.changes import Edit
from annotations.shapes.shape import Point
from app.media.frame import Frame
from app.tools import tool
from app.tools.edit_vertices import delete_selected_vertex
from app.tools.hand import Hand
from app.tools.pick import PICK, picking
from app.tools.scene import Scene
from app.tools.tool import Phase, Preview
from app.workspace import Workspace
from ui import theme
from ui.bridge import Bridge
from ui.canvas.annotation_layer import AnnotationLayer
from ui.canvas.camera import Camera
from ui.canvas.context import CanvasContext
from ui.canvas.crosshair import Crosshair
from ui.canvas.frame_item import FrameItem
from ui.canvas.keyboard import Keyboard
from ui.canvas.labels import Labels
from ui.canvas.lock import follow_primary, keep_multiple
from ui.canvas.navigable_view import Layer, NavigableView
from ui.canvas.notice_item import NoticeItem
from ui.canvas.overlays import OVERLAYS
from ui.canvas.painting import Manner
from ui.canvas.pointer import pointer, qt_cursor
from ui.canvas.preview_item import PreviewItem

_KEYS: Mapping[int, str] = {Qt.Key.Key_Return: "enter", Qt.Key.Key_Enter: "enter", Qt.Key.Key_Backspace: "backspace"}

_OVERLAYS_OWN = ("trail", "magnifier")
"""Settings that begin so are followed by the overlays themselves."""
LEAST_HANDLED = 0.4
"""What is selected or being drawn never gets fainter: nobody should drag what she cannot see."""
REST_MS = 150
"""So long after the last change the picture counts as standing still."""


class CanvasView(NavigableView):
    """Four items above each other, all painted in the view's own pixels: picture, annotations, what is handled, notice.

    Signals, besides the NavigableView's: `hint_changed(text)` for the status bar, `menu_requested(place on screen)`.
    """

    hint_changed = Signal(str)
    menu_requested = Signal(QPoint)

    def __init__(self, workspace: Workspace, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(theme.current().canvas, parent)
        self.setObjectName("canvas")
        self.setAccessibleName("Picture")
        self._workspace = workspace
        self._context: CanvasContext | None = None
        self._hand: Hand | None = None
        self._clip: tuple[str, str] | None = None
        self._labels = Labels(workspace)
        self.hint, self._number = "", -1
        self._picture = FrameItem()
        self._layer = AnnotationLayer(self._labels.colour_of, self._labels.tag_of)
        self._preview = PreviewItem(self._layer, self._labels.colour_of, self._labels.detailed_tag_of)
        self._notice = NoticeItem()
        self._crosshair = Crosshair()
        self.keyboard = Keyboard(self)
        self._overlays = [make(self, workspace, bridge) for make in OVERLAYS]
        items = (self._picture, self._layer, self._preview, *self._overlays, self._crosshair, self._notice)
        self._layers = cast("tuple[Layer, ...]", items)
        for item in items:
            self.scene().addItem(item)
        self._take_manner()
        self.setAcceptDrops(False)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._picture.refine)
        self._rest.timeout.connect(lambda: keep_multiple(self, workspace))
        self.zoom_changed.connect(lambda _zoom: self._rest.start())
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

    # -- what is shown -------------------------------------------------------------------------------------------

    def _session_changed(self) -> None:
        session = self._workspace.session
        self._context = CanvasContext(session) if session is not None else None
        self._hand = Hand(self._context, tool(session.tool)) if self._context and session else None
        self._clip = None
        self._labels.read_colours()
        self._clip_changed()
        self._tool_changed()

    def _clip_changed(self) -> None:
        session = self._workspace.session
        ref = session.clip_ref if session is not None else None
        key = (str(session.path), ref.id) if session is not None and ref is not None else None
        if ref is not None:
            aspect = float(ref.sample_aspect) or 1.0
            stretch = 1.0 / aspect if ref.rotation in (90, 270) else aspect
            self.show_picture_of(ref.width, ref.height, stretch, anew=key != self._clip)
        self._clip = key
        self._picture.setVisible(ref is not None)
        self._frame_shown(session.shown if session is not None else None)
        self._notice.say_what_is_missing(session)

    def _frame_shown(self, frame: Frame | None) -> None:
        """Picture and annotations change in this one slot, so that they always are of the same frame."""
        number = self._context.frame if self._context is not None else -1
        if number != self._number and self.keyboard.adjusting is not None:
            # what was adjusted belongs to the frame before, and is kept there
            self.keyboard.end(keep=True)
        if self._hand is not None and self._hand.preview.shapes and number != self._number:
            # a shape under the mouse belongs to the frame before; an outline still being drawn belongs to none yet
            self._hand.cancel()
        self._number = number
        self._picture.show_frame(frame)
        self._rest.start()
        self._rebuild()
        self._follow()
        self._look_under_mouse()

    @property
    def shown_scene(self) -> Scene:
        """What is on the frame that shows."""
        return self._context.scene if self._context is not None else Scene()

    def _follow(self) -> None:
        follow_primary(self, self.shown_scene, self._context.selection.primary if self._context is not None else None)

    def _rebuild(self, changed: frozenset[str] | None = None) -> None:
        self._labels.forget()
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
            self.keyboard.end()
            self._hand.cancel()
        self._rebuild(frozenset(name for kind, name in edit.keys if kind == "track"))

    def _selection_changed(self) -> None:
        if self._context is None:
            return
        ghosts = self._context.scene.ghosts | self._context.look().ghosts
        if ghosts:
            self._rebuild(ghosts)
        else:
            self._show_selection(self._context.scene)
        if set(self.keyboard.adjusted) - set(self._context.selection.tracks):
            self.keyboard.end(keep=True)
        self._follow()

    def _tool_changed(self) -> None:
        session = self._workspace.session
        if session is None or self._hand is None:
            self._show(Preview())
            return
        self._labels.read_colours()
        self._preview.draft_colour = self._labels.colour(session.label)
        if self._hand.tool.id != session.tool and not (
            self.keyboard.adjusting is not None and session.tool == "select"
        ):
            self._hand.take(tool(session.tool))
            self.keyboard.tool_changed()
        self._show(self._hand.preview)
        self._look_under_mouse()

    def _look_under_mouse(self) -> None:
        """Other shapes or another tool came under the mouse, which stands still."""
        if self._mouse_in and self._hand is not None and not self._hand.preview.busy and not self.keyboard.is_on:
            self._send(Phase.MOVE, self._mouse, Qt.KeyboardModifier.NoModifier)

    def _look_changed(self, key: str = "") -> None:
        if key.startswith(_OVERLAYS_OWN):
            return
        self._take_manner()
        look = theme.current()
        self.setBackground(look.canvas)
        self._preview.accent = look.accent
        self._layer.tags.forget()
        self._rebuild()
        self._layer.update()
        self._preview.update()

    def _take_manner(self) -> None:
        """How the settings want annotations painted."""
        settings = self._workspace.settings
        self._layer.manner = Manner(settings.get("outline_only"), settings.get("tags"))
        strength = settings.get("overlay_percent") / 100
        self._layer.setOpacity(strength)
        self._preview.setOpacity(max(strength, LEAST_HANDLED))

    def draw_seen(self, painter: QPainter, camera: Camera, area: QRectF) -> None:
        """Picture and shapes as another camera sees them, in one part of the view: for the magnifier."""
        self._picture.draw(painter, camera, area)
        for layer, draw in (
            (self._layer, lambda: self._layer.draw_shapes(painter, camera, area)),
            (self._preview, lambda: self._preview.draw_shapes(painter, camera)),
        ):
            painter.save()
            painter.setOpacity(layer.opacity())
            draw()
            painter.restore()

    def pick_point(self, hint: str, picked: Callable[[float, float], None]) -> None:
        """Asks for one place in the picture, instead of the tool. Esc, or choosing a tool, ends the asking."""
        session = self._workspace.session
        if self._hand is None or session is None:
            return

        def done(at: Point) -> None:
            self._stop_picking()
            picked(*at)

        self._hand.take(picking(hint, done))
        self._show(self._hand.preview)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_picking(self) -> bool:
        """The tool again; False if nothing was being asked for."""
        session = self._workspace.session
        if self._hand is None or session is None or self._hand.tool.id != PICK:
            return False
        self._hand.take(tool(session.tool))
        self._show(self._hand.preview)
        return True

    # -- the tool ------------------------------------------------------------------------------------------------

    def cancel(self) -> bool:
        """Drops the gesture that is going on, or only the stage that it has come to; False if there was none."""
        if self._hand is None or self._stop_picking():
            return self._hand is not None
        if self._hand.preview.takes_escape:
            return self._key("escape")
        if self.keyboard.cancel():
            return True
        busy = self._hand.cancel()
        self._show(self._hand.preview)
        return busy

    def confirm(self) -> bool:
        """Ends the shape that is being drawn; while none is, begins by keys. False if neither can be."""
        if self.keyboard.is_on:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return self._key("enter") or self.begin_by_keys()

    def begin_by_keys(self) -> bool:
        """Begins to draw or to adjust by keys."""
        if self._context is None or self._hand is None or self._clip is None or self.keyboard.is_on:
            return False
        return self.keyboard.begin(self._context, self._hand, self.mouse_in_picture())

    def mouse_in_picture(self) -> Point | None:
        """The place under the crosshair, else under the mouse; None if it is over neither."""
        return self.keyboard.crosshair or super().mouse_in_picture()

    def retake_tool(self) -> None:
        """The session's tool into the hand."""
        session = self._workspace.session
        if self._hand is not None and session is not None:
            self._hand.take(tool(session.tool))

    def delete_vertex(self) -> bool:
        """Takes back the last vertex of the drawing, else the selected one of the selected shape; False if neither."""
        if self._hand is not None and self._hand.preview.path and self._key("backspace"):
            return True
        return self._context is not None and delete_selected_vertex(self._context)

    def _key(self, key: str) -> bool:
        if self._hand is None or not (self._hand.preview.busy or (key == "enter" and self._hand.preview.takes_enter)):
            return False
        self._send(Phase.KEY, self._mouse, Qt.KeyboardModifier.NoModifier, key)
        return True

    def _send(
        self, phase: Phase, at: QPointF, modifiers: Qt.KeyboardModifier, key: str = "", amount: float = 1.0
    ) -> None:
        if self._hand is not None and self._clip is not None:
            self._show(self._hand.send(pointer(phase, at, self._camera, modifiers, key, amount)))

    def _show(self, preview: Preview) -> None:
        self._preview.show_preview(preview)
        if self._context is not None:
            self._context.selection.pointed = preview.hovered
        self._crosshair.show_at(self.keyboard.crosshair)
        if self.keyboard.pen is not None:
            preview = msgspec.structs.replace(preview, hint=self.keyboard.pen.hint)
        if self._panning is None:
            self.viewport().setCursor(qt_cursor(preview.cursor))
        if preview.hint != self.hint:
            self.hint = preview.hint
            self.hint_changed.emit(preview.hint)

    # -- app.window_port and NavigableView -----------------------------------------------------------------------

    def has_picture(self) -> bool:
        return self._clip is not None

    def pointed(self, phase: Phase, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        session = self._workspace.session
        if phase is Phase.PRESS and session is not None and session.player is not None and session.player.playing:
            # what is drawn belongs to one frame: the one that was there when the button went down
            session.player.pause()
            session.seek(session.frame)
        if phase in (Phase.PRESS, Phase.DOUBLE):
            # the mouse takes over what keys began
            self.keyboard.end(keep=True)
        if not self.keyboard.is_on:
            self._send(phase, at, modifiers)

    def wheeled(self, notches: float, at: QPointF, modifiers: Qt.KeyboardModifier) -> bool:
        """A brush is resized; with Ctrl the wheel zooms as ever."""
        if self._hand is None or self._hand.preview.brush is None or modifiers & Qt.KeyboardModifier.ControlModifier:
            return False
        self._send(Phase.WHEEL, at, modifiers, amount=notches)
        return True

    def show_cursor(self) -> None:
        self._show(self._hand.preview if self._hand is not None else Preview())

    def menu_wanted(self, event: QMouseEvent) -> None:
        """A right click selects what is under it, else nothing, so that the menu is about that."""
        if self._context is None or self._hand is None or self._hand.preview.busy:
            return
        here = pointer(Phase.MOVE, event.position(), self._camera, event.modifiers())
        hits = [item.track.id for item in self._context.scene.pick(here.at, here.tolerance_px)]
        if not set(hits) & set(self._context.selection.tracks):
            self._context.selection.select(*hits[:1])
        # the menu's “Delete this keyframe” shall mean just that
        self._context.selection.vertex = None
        self.menu_requested.emit(event.globalPosition().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The Menu key. The mouse's menu comes when its button goes up without having moved."""
        event.accept()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._ask_for_menu()

    def _ask_for_menu(self) -> bool:
        """At the primary track, else in the middle; False if nothing is open."""
        if self._context is None:
            return False
        item = self._context.scene.by_id.get(self._context.selection.primary or "")
        at = self.place_in_view(item.kind.bounds(item.shape) if item is not None else None)
        self.menu_requested.emit(self.viewport().mapToGlobal(at))
        return True

    def leaveEvent(self, ev: QEvent) -> None:
        if self._hand is not None and not self._hand.preview.busy and not self.keyboard.is_on:
            self._send(Phase.MOVE, QPointF(-1e7, -1e7), Qt.KeyboardModifier.NoModifier)
        super().leaveEvent(ev)

    def event(self, event: QEvent) -> bool:
        """Keys of the pen and of adjusting are taken before the window's shortcuts."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.keyboard.wants(event):
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        return not self.keyboard.is_on and super().focusNextPrevChild(next)

    def keyPressEvent(self, ev: QKeyEvent) -> None:
        """Only keys that mean something to the gesture are used; all others go on to the window."""
        if self.keyboard.press(ev):
            ev.accept()
            return
        super().keyPressEvent(ev)
        key = ev.key()
        used = (key == Qt.Key.Key_Escape and self.cancel()) or (key in _KEYS and self._key(_KEYS[key]))
        used = used or (key == Qt.Key.Key_Delete and not ev.modifiers() and self.delete_vertex())
        # not every platform makes a context menu event of it
        is_menu_key = key == Qt.Key.Key_F10 and ev.modifiers() == Qt.KeyboardModifier.ShiftModifier
        ev.setAccepted(used or (is_menu_key and self._ask_for_menu()))

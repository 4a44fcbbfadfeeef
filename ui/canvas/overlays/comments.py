"""Comments as pins on the picture: read, written, moved, settled where they are.

`CommentPins` (beside this) paints; `CommentDesk` takes the mouse and keys of pins, and holds the one small editor.
"""

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGraphicsItem

from annotations import edits
from annotations.checks import is_aside
from annotations.edits.tracks import hex_id
from annotations.interpolation import state_on
from annotations.model import Mark, MarkKind
from annotations.shapes.kinds import kind
from annotations.shapes.shape import Point
from app.commands.findings import now_utc
from ui import theme
from ui.canvas.overlays.comment_editor import CommentEditor
from ui.canvas.overlays.comment_pins import CommentPins
from ui.canvas.overlays.pin import PIN_PX

if TYPE_CHECKING:
    from app.session import Session
    from app.workspace import Workspace
    from ui.bridge import Bridge
    from ui.canvas.view import CanvasView

DRAG_PX: Final = 4


def pins(view: "CanvasView", workspace: "Workspace", bridge: "Bridge") -> QGraphicsItem:
    """The overlay, for `OVERLAYS`."""
    return CommentDesk(view, workspace, bridge).pins


class CommentDesk(QObject):
    """Found by commands as a child of the canvas."""

    def __init__(self, view: "CanvasView", workspace: "Workspace", bridge: "Bridge") -> None:
        super().__init__(view)
        self._view, self._workspace = view, workspace
        self.pins = CommentPins()
        self.editor = CommentEditor(view.viewport())
        self.editor.hide()
        self._mark: Mark | None = None
        """What the editor shows; not yet in the store if it is new."""
        self._pressed: tuple[Mark, QPointF] | None = None
        self._mouse: QPointF | None = None
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)
        self.editor.saved.connect(self._save)
        self.editor.dropped.connect(self._drop)
        self.editor.removed.connect(self._remove)
        self.editor.settled.connect(self._settle)
        bridge.edited.connect(lambda _edit: self.refresh())
        bridge.frame_shown.connect(lambda _frame: self._frame_shown())
        bridge.clip_changed.connect(self._frame_shown)
        bridge.session_changed.connect(self._session_changed)
        bridge.view_changed.connect(self.refresh)
        bridge.selection_changed.connect(self._forget_chosen)
        bridge.tool_changed.connect(self._forget_chosen)
        bridge.settings_changed.connect(lambda _key: self.pins.update())
        view.zoom_changed.connect(lambda _zoom: self._place_editor())

    @property
    def _session(self) -> "Session | None":
        return self._workspace.session

    # -- following -----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        session, clip = self._session, None
        if session is not None and session.clip_ref is not None and not session.view.all_hidden:
            clip = session.clip_ref.id
        marks = session.index.marks_of(clip) if session is not None and clip is not None else []
        frame = session.frame if session is not None else -1
        here = tuple(
            m for m in marks if m.kind is MarkKind.COMMENT and m.frame == frame and not (m.resolved and is_aside(m))
        )
        if here != self.pins.marks:
            # pins fill the view: to paint them is to paint the whole picture
            self.pins.marks = here
            self.pins.update()

    def _frame_shown(self) -> None:
        session = self._session
        if self._mark is not None and (session is None or session.frame != self._mark.frame):
            self._save(self.editor.note)
        self._pressed = None
        self._forget_chosen()
        self.refresh()

    def _forget_chosen(self) -> None:
        """Something else is meant now: Del must not take a comment."""
        if self.pins.chosen:
            self.pins.chosen = ""
            self.pins.update()

    def _session_changed(self) -> None:
        self._close()
        self.refresh()

    # -- writing -------------------------------------------------------------------------------------------------

    def write(self, mark_id: str = "") -> None:
        """Opens the editor on a comment, or on a new one: on the selected track, else where the mouse is."""
        session = self._session
        if session is None or session.clip_ref is None:
            return
        if self._mark is not None:
            self._save(self.editor.note)
        known = session.store.marks.get(mark_id)
        self._mark = known if known is not None else self._new(session, session.clip_ref.id)
        track = session.store.tracks.get(self._mark.track)
        self.pins.open = self._mark.id
        self.editor.show_comment(self._mark, track, session.store.taxonomy, is_new=known is None,
                                 can_edit=not session.read_only)  # fmt: skip
        self._place_editor()
        self.editor.show()
        self.editor.raise_()
        self.editor.take_keyboard()
        self.pins.update()

    def _new(self, session: "Session", clip: str) -> Mark:
        track, at = self._subject(session)
        return Mark(
            id=hex_id(),
            clip=clip,
            frame=session.frame,
            kind=MarkKind.COMMENT,
            at=at,
            track=track,
            author=session.project.author,
            made_at=now_utc(),
        )

    def _subject(self, session: "Session") -> tuple[str, Point | None]:
        """What track a new comment is about, and where: at the mouse if that is inside the track, else its middle."""
        mouse = self._view.to_picture(self._mouse) if self._mouse is not None else None
        ref = session.clip_ref
        inside = mouse is not None and ref is not None and 0 <= mouse[0] <= ref.width and 0 <= mouse[1] <= ref.height
        track = session.primary
        state = state_on(track, session.frame) if track is not None else None
        if track is None or state is None:
            ident = track.id if track is not None else ""
            middle = self._view.to_picture(QPointF(self._view.viewport().rect().center()))
            return ident, _rounded(mouse if mouse is not None and inside else middle)
        shape_kind = kind(state.shape.kind)
        if mouse is not None and inside and shape_kind.distance(state.shape, mouse) <= 0:
            return track.id, _rounded(mouse)
        left, top, right, bottom = shape_kind.bounds(state.shape)
        return track.id, _rounded(((left + right) / 2, (top + bottom) / 2))

    def _save(self, note: str) -> None:
        """Keeps what was written; a new comment without words is none."""
        mark, session = self._mark, self._session
        self._close()
        if mark is None or session is None:
            return
        known = session.store.marks.get(mark.id)
        if known is not None and note != known.note:
            session.edit(edits.put_mark(msgspec.structs.replace(known, note=note), known))
        elif known is None and note.strip():
            session.edit(edits.put_mark(msgspec.structs.replace(mark, note=note)))

    def leave(self) -> bool:
        """Esc from elsewhere in the window: keeps what was written and closes. False if nothing was open."""
        if not self.editor.isVisible():
            return False
        self._save(self.editor.note)
        return True

    def _drop(self) -> None:
        """Esc: what was typed is forgotten."""
        mark = self._mark
        self._close()
        if mark is not None:
            self.pins.chosen = mark.id

    def _remove(self) -> None:
        mark, session = self._mark, self._session
        self._close()
        if session is not None and mark is not None and mark.id in session.store.marks:
            session.edit(edits.remove_mark(session.store.marks[mark.id]))

    def _settle(self) -> None:
        """Resolves the comment, or opens it again; what was typed is kept with it, in one step."""
        mark, session, note = self._mark, self._session, self.editor.note
        self._close()
        known = session.store.marks.get(mark.id) if session is not None and mark is not None else None
        if session is not None and known is not None:
            after = msgspec.structs.replace(known, note=note, resolved=not known.resolved)
            title = edits.resolve_mark(known, after.resolved).title
            session.edit(msgspec.structs.replace(edits.put_mark(after, known), title=title))

    def _close(self) -> None:
        self._mark, self.pins.open = None, ""
        if self.editor.isVisible():
            self.editor.hide()
            self._view.setFocus()
        self.pins.update()

    def _place_editor(self) -> None:
        """Beside the pin, wholly inside the view."""
        if self._mark is None:
            return
        tip, size, room = self.pins.tip_of(self._mark), self.editor.sizeHint(), self._view.viewport().size()
        gap = theme.px(10)
        x = tip.x() + gap if tip.x() + gap + size.width() <= room.width() else tip.x() - gap - size.width()
        y = min(max(tip.y() - theme.px(PIN_PX), gap), room.height() - size.height() - gap)
        self.editor.setGeometry(round(max(gap, x)), round(max(gap, y)), size.width(), size.height())

    # -- mouse and keys ------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # in this order: while the view is destroyed it has no viewport to ask for
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            if self._mouse_event(event):
                return True
        elif event.type() == QEvent.Type.Leave:
            self._mouse = None
        elif isinstance(event, QKeyEvent) and watched is self._view and self._key_event(event):
            return True
        return super().eventFilter(watched, event)

    def _mouse_event(self, event: QMouseEvent) -> bool:
        """Whether the mouse is busy with a pin, so that the tool must not hear of it."""
        self._mouse = at = event.position()
        session, left = self._session, event.button() is Qt.MouseButton.LeftButton
        if session is None or session.tool != "select" or event.modifiers():
            return False
        match event.type():
            case QEvent.Type.MouseButtonPress if left:
                if self._mark is not None:
                    self._save(self.editor.note)
                mark = self.pins.at(at)
                self._pressed = (mark, at) if mark is not None else None
                self.pins.chosen = mark.id if mark is not None else ""
                self.pins.update()
            case QEvent.Type.MouseMove:
                self._hover_or_drag(at)
            case QEvent.Type.MouseButtonRelease if left and self._pressed is not None:
                self._let_go()
                return True
            case QEvent.Type.MouseButtonDblClick if left:
                return self.pins.at(at) is not None
            case _:
                pass
        return self._pressed is not None

    def _hover_or_drag(self, at: QPointF) -> None:
        if self._pressed is None:
            mark = self.pins.at(at)
            hovered = mark.id if mark is not None else ""
            if hovered != self.pins.hovered:
                self.pins.hovered = hovered
                self.pins.update()
            return
        mark, start = self._pressed
        session = self._session
        far = (at - start).manhattanLength() > theme.px(DRAG_PX)
        if (far or self.pins.moved) and mark.at is not None and session is not None and not session.read_only:
            place = self._view.to_picture(QPointF(*self._view.camera.to_view(mark.at).tolist()) + (at - start))
            self.pins.moved = {mark.id: _rounded(place)}
            self.pins.update()

    def _let_go(self) -> None:
        assert self._pressed is not None
        mark, session = self._pressed[0], self._session
        place = self.pins.moved.get(mark.id)
        self._pressed, self.pins.moved = None, {}
        self.pins.update()
        known = session.store.marks.get(mark.id) if session is not None else None
        if session is None or known is None:
            return
        if place is None:
            self.write(mark.id)
        else:
            edit = edits.put_mark(msgspec.structs.replace(known, at=place), known)
            session.edit(msgspec.structs.replace(edit, title=f"Move comment on frame {known.frame}"))

    def _key_event(self, event: QKeyEvent) -> bool:
        """Del and Return act on the pin that was clicked last, as long as nothing else was done since."""
        session, mark_id = self._session, self.pins.chosen
        known = session.store.marks.get(mark_id) if session is not None else None
        keys = (Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if known is None or session is None or event.key() not in keys or event.modifiers():
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        self.pins.chosen = ""
        if event.key() == Qt.Key.Key_Delete:
            session.edit(edits.remove_mark(known))
        else:
            self.write(known.id)
        return True


def _rounded(at: Point) -> Point:
    """To tenths of a pixel: a pin points no finer."""
    return round(at[0], 1), round(at[1], 1)

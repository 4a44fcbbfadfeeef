"""Drawing and adjusting by keys on the canvas: which keys are meant, and for whom.

While the pen or the adjusting is on, its keys are taken before any shortcut of the window sees them. All others go on
to the window, so that labels, tools and steps stay where they are.
"""

from collections.abc import Mapping
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from annotations.shapes.shape import Point
from app.tools.adjust import Adjusting
from app.tools.hand import Hand
from app.tools.pen import Pen, stride
from app.tools.select import SELECT
from app.tools.tool import Context, Phase, Pointer
from ui.canvas.camera import Camera

Key = Qt.Key
_ARROWS: Final[Mapping[int, tuple[str, int, int]]] = {
    Key.Key_Left: ("left", -1, 0),
    Key.Key_Right: ("right", 1, 0),
    Key.Key_Up: ("up", 0, -1),
    Key.Key_Down: ("down", 0, 1),
}
_RETURN: Final = (Key.Key_Return, Key.Key_Enter)
_ADJUST: Final[Mapping[int, str]] = {
    **{key: name for key, (name, _, _) in _ARROWS.items()},
    Key.Key_Tab: "next",
    Key.Key_Backtab: "previous",
    Key.Key_Comma: "turn_left",
    Key.Key_Less: "turn_left",
    Key.Key_Period: "turn_right",
    Key.Key_Greater: "turn_right",
    Key.Key_Plus: "grow",
    Key.Key_Equal: "grow",
    Key.Key_Minus: "shrink",
    Key.Key_Underscore: "shrink",
    Key.Key_Insert: "insert",
    Key.Key_Delete: "delete",
}
_PLAIN_SIZES: Final = (Key.Key_Plus, Key.Key_Equal)
"""Plus needs Shift on most keyboards, so that Shift cannot mean ten times here."""
MARGIN_PX: Final = 48.0
"""Screen pixels from the view's edge within which the picture moves along."""
_MODIFIERS: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class Canvas(Protocol):
    """What this needs of the canvas."""

    @property
    def camera(self) -> Camera: ...
    def look_from(self, camera: Camera) -> None: ...
    def show_cursor(self) -> None:
        """Shows what keys have made of the gesture."""
        ...

    def setFocus(self, reason: Qt.FocusReason, /) -> None: ...
    def retake_tool(self) -> None:
        """The session's tool into the hand."""
        ...


class Keyboard:
    """At most one of the two is on: a pen for a tool that draws, or the adjusting of what is selected."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._hand: Hand | None = None
        self.pen: Pen | None = None
        self.adjusting: Adjusting | None = None
        self._held, self._repeats = 0, 0

    @property
    def is_on(self) -> bool:
        return self.pen is not None or self.adjusting is not None

    @property
    def adjusted(self) -> tuple[str, ...]:
        """Ids of the tracks whose shapes are being adjusted."""
        return self.adjusting.tracks if self.adjusting is not None else ()

    @property
    def crosshair(self) -> Point | None:
        """Where the pen is, picture pixels."""
        return self.pen.at if self.pen is not None else None

    # -- beginning and ending ------------------------------------------------------------------------------------

    def begin(self, context: Context, hand: Hand, at: Point | None) -> bool:
        """Return, while nothing is going on: the pen for a drawing tool, else the adjusting. False if neither can be.

        `at`: the mouse's place, where it is over the picture.
        """
        self._hand = hand
        if hand.tool.id != SELECT and context.clip_ref is not None:
            clip = context.clip_ref
            self.pen = Pen(hand, self._first_place(at), float(clip.width), float(clip.height))
        else:
            adjusting = Adjusting(context)
            if not adjusting.possible:
                return False
            self.adjusting = adjusting
            hand.take(adjusting.tool())
        self._canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show()
        return True

    def _first_place(self, at: Point | None) -> Point:
        camera = self._canvas.camera
        if at is not None:
            return round(at[0], 1), round(at[1], 1)
        left, top, right, bottom = camera.frame
        seen_x = (max(left, 0.0) + min(right, camera.view_width)) / 2
        seen_y = (max(top, 0.0) + min(bottom, camera.view_height)) / 2
        x, y = camera.to_picture((seen_x, seen_y))
        return round(x), round(y)

    def end(self, *, keep: bool = False) -> None:
        """Back to the mouse. `keep`: what has been adjusted is kept."""
        adjusting, self.adjusting, self.pen = self.adjusting, None, None
        if adjusting is not None:
            if keep and not adjusting.over:
                adjusting.keep()
            adjusting.over = True
            self._canvas.retake_tool()

    def cancel(self) -> bool:
        """Escape: the shape that is being drawn, then the pen; what has been adjusted. False if neither is on."""
        if self.pen is not None:
            if not self.pen.cancel():
                self.end()
                self._canvas.retake_tool()
        elif self.adjusting is not None:
            self.end()
        else:
            return False
        self._show()
        return True

    def tool_changed(self) -> None:
        """Another tool has been taken into the hand."""
        if self._hand is None or not self.is_on:
            return
        if self.pen is not None and self._hand.tool.id != SELECT:
            size = self.pen.size
            self.pen = Pen(self._hand, self.pen.at, *size)
        else:
            self.end()
        self._show()

    # -- keys ----------------------------------------------------------------------------------------------------

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is meant for what is on, so that no shortcut may have it."""
        return self.is_on and self._meaning(event) is not None

    def press(self, event: QKeyEvent) -> bool:
        """A key that was pressed; False if it is not meant for what is on."""
        meaning = self._meaning(event) if self.is_on else None
        if meaning is None:
            return False
        self._repeats = self._repeats + 1 if event.isAutoRepeat() and event.key() == self._held else 0
        self._held = event.key()
        if meaning == "escape":
            return self.cancel()
        if self.pen is not None:
            self._draw(self.pen, meaning, event)
        elif self.adjusting is not None:
            self._adjust(self.adjusting, meaning, event)
        self._show()
        return True

    def _meaning(self, event: QKeyEvent) -> str | None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Key.Key_Escape and not modifiers:
            return "escape"
        if key == Key.Key_Z and modifiers == Qt.KeyboardModifier.ControlModifier:
            return "back"
        if modifiers & ~_MODIFIERS or modifiers == _MODIFIERS:
            return None
        if key in _RETURN:
            return "finish" if modifiers else "enter"
        if self.pen is not None:
            return "back" if key == Key.Key_Backspace and not modifiers else _ARROWS.get(key, (None,))[0]
        name = _ADJUST.get(key)
        if modifiers & Qt.KeyboardModifier.ControlModifier and name in ("next", "previous", "grow", "shrink", "delete"):
            return None
        return name

    def _amount(self, event: QKeyEvent) -> float:
        modifiers = event.modifiers()
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier) and event.key() not in _PLAIN_SIZES
        return stride(self._repeats, shift=shift, ctrl=bool(modifiers & Qt.KeyboardModifier.ControlModifier))

    def _draw(self, pen: Pen, meaning: str, event: QKeyEvent) -> None:
        if meaning == "enter":
            pen.press()
        elif meaning == "finish":
            pen.finish()
        elif meaning == "back":
            pen.back()
        else:
            _, dx, dy = _ARROWS[event.key()]
            length = self._amount(event)
            pen.move(dx * length, dy * length)
            self._keep_in_view(pen.at)

    def _adjust(self, adjusting: Adjusting, meaning: str, event: QKeyEvent) -> None:
        if meaning == "back":
            self.end()
            return
        if self._hand is not None:
            key = "enter" if meaning == "finish" else meaning
            self._hand.send(Pointer(phase=Phase.KEY, at=adjusting.at, key=key, amount=self._amount(event)))
        if adjusting.over:
            self.end()
        else:
            self._keep_in_view(adjusting.at)

    def _keep_in_view(self, at: Point) -> None:
        camera = self._canvas.camera
        x, y = camera.to_view(at).tolist()
        dx = max(MARGIN_PX - x, 0.0) - max(x - camera.view_width + MARGIN_PX, 0.0)
        dy = max(MARGIN_PX - y, 0.0) - max(y - camera.view_height + MARGIN_PX, 0.0)
        left, top, right, bottom = camera.frame
        # where the picture's edge is in view already, there is nothing to move it for
        dx = 0.0 if (dx > 0 and left >= 0) or (dx < 0 and right <= camera.view_width) else dx
        dy = 0.0 if (dy > 0 and top >= 0) or (dy < 0 and bottom <= camera.view_height) else dy
        if dx or dy:
            self._canvas.look_from(camera.moved(dx, dy))

    def _show(self) -> None:
        self._canvas.show_cursor()

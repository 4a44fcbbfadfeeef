"""Drawing by keys: a crosshair that presses, moves and releases like a mouse, so that every tool can be drawn with it.

A tool that is drawn by clicks gets a whole click; one whose button is held (`Tool.held`) gets the press first and the
release next. What ends a shape is the same as with a mouse, or doing it twice on the spot.
"""

from typing import Final

from annotations.shapes.shape import Point
from app.tools.hand import Hand
from app.tools.tool import Phase, Pointer, Preview

PIXEL: Final = 0.1
"""Keys place to a tenth of a pixel, so that much is near; a mouse needs more the less it is zoomed in."""
SLOW, FAST = 12, 30
"""Repeats of a held key after which it moves 2, then 5 times as far."""

CLICKS_HINT: Final = (
    "Keyboard pen: Return sets a point, twice on the spot ends · Backspace takes it back · Esc leaves · "
    "arrows move · Shift 10 px · Ctrl 0.1 px"
)
HELD_HINT: Final = (
    "Keyboard pen: Return begins, Return again ends · Backspace begins anew · Esc leaves · "
    "arrows move · Shift 10 px · Ctrl 0.1 px"
)
STAGE_HINT: Final = "by keys: Return clicks, twice on the spot (or Ctrl+Return) is Enter"
"""Follows what a tool of several stages says itself."""


def stride(repeats: int, *, shift: bool = False, ctrl: bool = False) -> float:
    """How far a key moves, picture pixels: 10 with Shift, 0.1 with Ctrl, and more the longer it is held down."""
    length = 10.0 if shift else 0.1 if ctrl else 1.0
    return length * (1 if repeats < SLOW else 2 if repeats < FAST else 5)


class Pen:
    """A crosshair over the picture, and what it tells the hand."""

    def __init__(self, hand: Hand, at: Point, width: float, height: float) -> None:
        """`at`: where it begins; `width`, `height`: of the picture, which it cannot leave."""
        self._hand, self.size = hand, (width, height)
        self._pressed_at: Point | None = None
        self.down = False
        self.at = self._inside(at)
        self._send(Phase.MOVE)

    @property
    def hint(self) -> str:
        preview = self._hand.preview
        if preview.takes_escape:
            return f"{preview.hint} · {STAGE_HINT}"
        return HELD_HINT if self._hand.tool.held else CLICKS_HINT

    def _inside(self, at: Point) -> Point:
        x, y = (round(min(max(value, 0.0), most), 2) for value, most in zip(at, self.size, strict=True))
        return x, y

    def _send(self, phase: Phase, key: str = "") -> Preview:
        return self._hand.send(Pointer(phase=phase, at=self.at, pixel=PIXEL, key=key))

    def move(self, dx: float, dy: float) -> Preview:
        self.at = self._inside((self.at[0] + dx, self.at[1] + dy))
        return self._send(Phase.MOVE)

    def press(self) -> Preview:
        """Return: a click, or one half of it for a tool that is held; again on the spot ends what clicks draw."""
        if self._hand.tool.held:
            self.down = not self.down
            return self._send(Phase.PRESS if self.down else Phase.RELEASE)
        if self._hand.preview.busy and self._pressed_at == self.at:
            return self.finish()
        self._pressed_at = self.at
        self._send(Phase.PRESS)
        return self._send(Phase.RELEASE)

    def finish(self) -> Preview:
        """What Enter means to the tool."""
        if self.down:
            return self.press()
        self._pressed_at = None
        return self._send(Phase.KEY, "enter")

    def back(self) -> Preview:
        """Takes the last point back; a tool that cannot do so begins anew."""
        before = len(self._hand.preview.path)
        self._pressed_at = None
        if self._hand.preview.busy and not self.down:
            self._send(Phase.KEY, "backspace")
        if self.down or len(self._hand.preview.path) >= before:
            self.cancel()
        return self._hand.preview

    def cancel(self) -> bool:
        """Drops what is being drawn, or leaves out a stage of it; False if nothing is being drawn."""
        self.down, self._pressed_at = False, None
        if self._hand.preview.takes_escape:
            self._send(Phase.KEY, "escape")
            return True
        busy = self._hand.cancel()
        self._send(Phase.MOVE)
        return busy

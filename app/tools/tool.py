"""What a tool is: a gesture, written as a generator that is sent pointers and yields previews. Free of Qt.

A gesture is one whole act, from hovering to release: it waits for its first press, shows what would happen, and at its
end makes an edit and returns. Whoever runs it (`app.tools.hand`) then starts the next one. Nothing changes before the
end, so that closing the generator at any moment, which is what Escape does, leaves everything as it was.
"""

from collections.abc import Callable, Generator, Mapping
from enum import StrEnum
from typing import Protocol

import msgspec

from annotations.changes import Edit
from annotations.model import ClipRef
from annotations.shapes.shape import Point, Shape
from annotations.store import Store
from app.tools.scene import Scene


class Phase(StrEnum):
    """What happened to the pointer, or that a key was pressed."""

    PRESS = "press"
    MOVE = "move"
    RELEASE = "release"
    DOUBLE = "double"
    """The second press of a double click; the first came as PRESS, and a RELEASE follows."""
    KEY = "key"
    WHEEL = "wheel"
    """The wheel was turned; only while the preview shows a brush, whose size it changes."""


class Pointer(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The left button, or a key, at a place in the picture."""

    phase: Phase
    at: Point
    pixel: float = 1.0
    """How many picture pixels one pixel of the screen spans: what is near and what is far depends on the zoom."""
    shift: bool = False
    ctrl: bool = False
    alt: bool = False
    key: str = ""
    """`enter` or `backspace`; more of them while shapes are adjusted by keys (`app.tools.adjust`)."""
    amount: float = 1.0
    """How far a key moves; how many notches the wheel was turned, away from the person being positive."""

    @property
    def tolerance_px(self) -> float:
        """How near, in picture pixels, is near enough to pick something."""
        return PICK_PX * self.pixel


PICK_PX = 7.0
"""Screen pixels within which something is picked."""
CLICK_PX = 3.0
"""Screen pixels that the pointer may move while a click stays a click."""


class Cursor(StrEnum):
    """How the mouse pointer looks."""

    ARROW = "arrow"
    CROSS = "cross"
    MOVE = "move"
    HAND = "hand"
    TURN = "turn"
    WIDTH = "width"
    HEIGHT = "height"
    FALLING = "falling"
    """Resizes along the diagonal from upper left to lower right."""
    RISING = "rising"


class Brush(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A round brush over the picture, in picture pixels."""

    at: Point
    radius_px: float
    erases: bool = False


class Preview(msgspec.Struct, frozen=True, kw_only=True):
    """What the canvas shows of a gesture that is going on."""

    draft: Shape | None = None
    """The shape that would be made now."""
    path: tuple[Point, ...] = ()
    """Vertices of an outline that is not yet a shape, the last one under the pointer."""
    settled: Shape | None = None
    """What the gesture has finished of the shape that it goes on with."""
    brush: Brush | None = None
    shapes: Mapping[str, Shape] = {}
    """Track id to the shape that is shown in place of its own."""
    hovered: str | None = None
    """The track that a press would pick."""
    handle: int | None = None
    """The handle of the primary track that a press would take hold of."""
    band: tuple[Point, Point] | None = None
    """Opposite corners of the rectangle that is being drawn to select."""
    cursor: Cursor = Cursor.ARROW
    hint: str = ""
    busy: bool = False
    """Whether a gesture has begun, so that Escape has something to cancel."""
    takes_escape: bool = False
    """Whether Escape only leaves out this stage of the gesture: it is then sent as a key, and nothing is dropped."""
    takes_enter: bool = False
    """Whether Enter means something although nothing has begun."""


Gesture = Generator[Preview, Pointer, None]


class Selected(Protocol):
    """The selection, as tools see it."""

    @property
    def tracks(self) -> tuple[str, ...]: ...
    @property
    def primary(self) -> str | None: ...
    @property
    def vertex(self) -> int | None: ...
    @vertex.setter
    def vertex(self, vertex: int | None) -> None: ...
    def select(self, *tracks: str) -> None: ...
    def toggle(self, track: str) -> None: ...
    def clear(self) -> None: ...


class Context(Protocol):
    """What a tool may know and do."""

    @property
    def store(self) -> Store: ...
    @property
    def clip_ref(self) -> ClipRef | None: ...
    @property
    def frame(self) -> int: ...
    @property
    def scene(self) -> Scene:
        """What is on that frame."""
        ...

    @property
    def selection(self) -> Selected: ...
    @property
    def label(self) -> str:
        """Label id of new tracks."""
        ...

    @property
    def redraw(self) -> str | None:
        """The track that the next drawn shape belongs to; None: it starts a new one."""
        ...

    @redraw.setter
    def redraw(self, track: str | None) -> None: ...
    @property
    def brush_px(self) -> float:
        """Radius of the brush in picture pixels."""
        ...

    @brush_px.setter
    def brush_px(self, radius: float) -> None: ...
    def tell(self, text: str) -> None:
        """Says something to the person that the picture does not show."""
        ...

    def drawn(self, *, goes_on: bool = False) -> None:
        """Is told that a shape has been drawn to its end: whether the tool stays in the hand is the person's choice,
        unless more will be drawn into the shape.
        """
        ...

    def edit(self, edit: Edit) -> bool:
        """Does an edit; False if it could not be done, and then nothing has changed."""
        ...


class Tool(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the toolbar."""

    id: str
    title: str
    key: str
    icon: str
    kind: str | None
    """The kind of shape it draws; None where it draws none."""
    hint: str
    gesture: Callable[[Context], Gesture]
    held: bool = False
    """Whether it draws while the button is held down: the keyboard pen then presses first and releases later."""
    minor: bool = False
    """Whether it may stand behind the button “More tools” where the bar is short of room."""

"""A tool's context over a real store in memory, and a hand to drive gestures with; no window, no file."""

from fractions import Fraction

from annotations.changes import Change, Edit
from annotations.frames import Span
from annotations.interpolation import state_on
from annotations.keyframe import After, Keyframe
from annotations.keyframes import Keyframes
from annotations.model import ClipRef, ProjectFacts, Track
from annotations.shapes.shape import Point, Shape
from annotations.store import Store
from annotations.taxonomy import default_taxonomy
from app.selection import Selection
from app.tools import tool
from app.tools.hand import Hand
from app.tools.scene import Scene, scene_on
from app.tools.tool import Phase, Pointer, Preview

CLIP = ClipRef(
    id="clip",
    path="a.mp4",
    sha256="",
    bytes=1,
    width=1000,
    height=600,
    rotation=0,
    frame_count=100,
    time_base=Fraction(1, 30),
    variable_frame_rate=False,
    duration_s=100 / 30,
)
WHOLE = Span(0, 99)


def track(number: int, *keyframes: Keyframe, label: str = "vehicle") -> Track:
    return Track(id=f"t{number}", number=number, clip="clip", label=label, keyframes=Keyframes(keyframes))


def still(number: int, shape: Shape, frame: int = 0) -> Track:
    """A track that stays where it is from one frame on."""
    return track(number, Keyframe(frame=frame, shape=shape, after=After.HOLD))


def box(left: float, top: float, right: float, bottom: float) -> Shape:
    return Shape("box", (float(left), float(top), float(right), float(bottom)))


class Workbench:
    """Satisfies app.tools.tool.Context. Edits are done at once and remembered; `refuse` makes them fail."""

    def __init__(self, *tracks: Track, frame: int = 0, locked: tuple[str, ...] = ()) -> None:
        self.store = Store(ProjectFacts(id="p", title="t", created_at="", next_number=100), default_taxonomy())
        self.store.apply(Edit(title="Begin", changes=tuple(Change(None, thing) for thing in (CLIP, *tracks))))
        self.selection = Selection(lambda: None)
        self.clip_ref: ClipRef | None = CLIP
        self.frame, self.label, self.locked = frame, "vehicle", locked
        self.redraw: str | None = None
        self.edits: list[Edit] = []
        self.refuse = False
        self.shapes_drawn, self.brush_px = 0, 20.0
        self.told: list[str] = []

    @property
    def scene(self) -> Scene:
        there = [(t, s) for t in self.store.tracks.values() if (s := state_on(t, self.frame)) is not None]
        selected = [self.store.tracks[name] for name in self.selection.tracks]
        return scene_on(self.frame, there, selected, lambda t: t.id in self.locked)

    def tell(self, text: str) -> None:
        self.told.append(text)

    def drawn(self, *, goes_on: bool = False) -> None:
        self.shapes_drawn += 1

    def edit(self, edit: Edit) -> bool:
        if self.refuse:
            return False
        self.store.apply(edit)
        self.edits.append(edit)
        return True

    def shape(self, ident: str, frame: int | None = None) -> Shape:
        state = state_on(self.store.tracks[ident], self.frame if frame is None else frame)
        assert state is not None
        return state.shape

    @property
    def new(self) -> list[Track]:
        """Tracks that were not there at the beginning."""
        return [t for t in self.store.tracks.values() if t.number >= 100]


class Mouse:
    """Drives a tool the way a canvas does."""

    def __init__(self, context: Workbench, ident: str = "select", pixel: float = 1.0) -> None:
        self.hand, self.pixel, self.at = Hand(context, tool(ident)), pixel, (0.0, 0.0)

    def _send(self, phase: Phase, at: Point, key: str = "", **modifiers: bool) -> Preview:
        self.at = at
        return self.hand.send(Pointer(phase=phase, at=at, pixel=self.pixel, key=key, **modifiers))

    def press(self, x: float, y: float, **modifiers: bool) -> Preview:
        self.move(x, y, **modifiers)
        return self._send(Phase.PRESS, (x, y), **modifiers)

    def move(self, x: float, y: float, **modifiers: bool) -> Preview:
        return self._send(Phase.MOVE, (x, y), **modifiers)

    def release(self, **modifiers: bool) -> Preview:
        return self._send(Phase.RELEASE, self.at, **modifiers)

    def click(self, x: float, y: float, **modifiers: bool) -> Preview:
        self.press(x, y, **modifiers)
        return self.release(**modifiers)

    def double_click(self, x: float, y: float) -> Preview:
        self.click(x, y)
        self._send(Phase.DOUBLE, (x, y))
        return self.release()

    def drag(self, *places: Point, **modifiers: bool) -> Preview:
        self.press(*places[0], **modifiers)
        for place in places[1:]:
            self.move(*place, **modifiers)
        return self.release(**modifiers)

    def wheel(self, notches: float) -> Preview:
        return self.hand.send(Pointer(phase=Phase.WHEEL, at=self.at, pixel=self.pixel, amount=notches))

    def key(self, key: str) -> Preview:
        return self._send(Phase.KEY, self.at, key)

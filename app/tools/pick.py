"""Asking for one place in the picture: not a tool of the bar, but a gesture that takes its place for one click."""

from collections.abc import Callable
from typing import Final

from annotations.shapes.shape import Point, Shape
from app.tools.making import in_picture
from app.tools.tool import Context, Cursor, Gesture, Phase, Preview, Tool

PICK: Final = "pick"


def picking(hint: str, done: Callable[[Point], None]) -> Tool:
    """`done` is told the place where the button was let go, or where Enter was pressed; picture pixels."""

    def gesture(context: Context) -> Gesture:
        at: Point | None = None
        pressed = False
        while True:
            draft = Shape("point", at) if at is not None else None
            pointer = yield Preview(draft=draft, cursor=Cursor.CROSS, hint=hint, busy=True)
            if pointer.phase is not Phase.KEY:
                at = in_picture(context, pointer.at)
            pressed = pressed or pointer.phase is Phase.PRESS
            let_go = pressed and pointer.phase is Phase.RELEASE
            if at is not None and (let_go or (pointer.phase is Phase.KEY and pointer.key == "enter")):
                done(at)
                return

    return Tool(id=PICK, title="Pick a place", key="", icon="crosshairs-gps", kind=None, hint=hint, gesture=gesture)

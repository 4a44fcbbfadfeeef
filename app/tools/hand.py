"""Runs one gesture after another: sends it pointers, keeps its latest preview, and can drop it at any moment."""

from app.tools.tool import Context, Gesture, Phase, Pointer, Preview, Tool


class Hand:
    """Holds a tool. What the canvas shows of it is `preview`."""

    def __init__(self, context: Context, tool: Tool) -> None:
        self._context, self.tool = context, tool
        self._sending = self._drop_after = False
        self._start()

    preview: Preview
    _gesture: Gesture

    def _start(self) -> None:
        self._gesture = self.tool.gesture(self._context)
        self.preview = next(self._gesture)

    def take(self, tool: Tool) -> None:
        """Changes to a tool; a gesture that is going on is dropped, and nothing has changed."""
        self.tool = tool
        self._drop()

    def send(self, pointer: Pointer) -> Preview:
        """Tells the gesture what happened; when it is done the next one begins and sees where the pointer is."""
        if self._sending:
            # what the gesture just did has moved the mouse or changed the tool: it hears of that when it is done
            return self.preview
        self._sending = True
        try:
            self.preview = self._gesture.send(pointer)
        except StopIteration:
            self._start()
            self._hover(pointer)
        finally:
            self._sending = False
        if self._drop_after:
            self._drop()
            self._hover(pointer)
        return self.preview

    def _hover(self, pointer: Pointer) -> None:
        if pointer.phase is not Phase.KEY:
            self.preview = self._gesture.send(Pointer(phase=Phase.MOVE, at=pointer.at, pixel=pointer.pixel))

    def cancel(self) -> bool:
        """Drops the gesture; False if none had begun."""
        busy = self.preview.busy
        self._drop()
        return busy

    def _drop(self) -> None:
        # an edit that the gesture itself is just making reaches us from inside it: then it is dropped afterwards
        self._drop_after = self._sending
        if not self._sending:
            self._gesture.close()
            self._start()

"""What the program tells the person: short, replaceable, logged."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from app.log import logger

Tone = Literal["info", "done", "error"]


@dataclass(frozen=True, slots=True)
class Message:
    """One thing told. A later message with the same `replace` takes its place on screen."""

    text: str
    tone: Tone = "info"
    replace: str = ""


class Messages:
    """Hands messages to whoever shows them."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[Message], None]] = []
        self.last: Message | None = None

    def listen(self, listener: Callable[[Message], None]) -> None:
        self._listeners.append(listener)

    def tell(self, text: str, tone: Tone = "info", *, replace: str = "") -> None:
        message = Message(text, tone, replace)
        logger.log(40 if tone == "error" else 20, "told: %s", text)
        self.last = message
        for listener in self._listeners:
            listener(message)

    def fail(self, error: Exception, *, replace: str = "") -> None:
        """Tells an error of the plain family."""
        self.tell(str(error), "error", replace=replace)

"""A tiny switchboard: named events, few and strong listeners, called in order of subscription."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any, Generic, TypeVar

Name = TypeVar("Name", bound=str)
Listener = Callable[..., None]


class Events(Generic[Name]):
    """`listen("frame", callback)`, `tell("frame", frame)`."""

    def __init__(self) -> None:
        self._listeners: defaultdict[str, list[Listener]] = defaultdict(list)

    def listen(self, name: Name, listener: Listener) -> None:
        self._listeners[name].append(listener)

    def tell(self, name: Name, *values: Any) -> None:
        for listener in tuple(self._listeners[name]):
            listener(*values)

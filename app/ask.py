"""Questions that only a person can answer. The window asks with dialogs, tests with a script."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

Kind = tuple[str, tuple[str, ...]]
"""What a file dialog offers: `("Projects", ("*.hovermark",))`."""


class Ask(Protocol):
    """Every method returns None when the person changed her mind."""

    def open_files(self, title: str, kinds: Sequence[Kind], *, many: bool = False) -> list[Path] | None: ...

    def save_file(self, title: str, kinds: Sequence[Kind], suggestion: Path) -> Path | None: ...

    def text(self, title: str, question: str, answer: str = "") -> str | None: ...

    def choice(self, title: str, question: str, choices: Sequence[str], *, proposed: int = 0) -> int | None:
        """The number of the chosen answer."""
        ...

    def show_list(self, title: str, text: str, lines: Sequence[str]) -> None:
        """Shows what is too long for a message; nothing is asked."""
        ...


class NobodyThere:
    """For programs without a person: every question is answered with a change of mind."""

    def open_files(self, title: str, kinds: Sequence[Kind], *, many: bool = False) -> list[Path] | None:
        return None

    def save_file(self, title: str, kinds: Sequence[Kind], suggestion: Path) -> Path | None:
        return None

    def text(self, title: str, question: str, answer: str = "") -> str | None:
        return None

    def choice(self, title: str, question: str, choices: Sequence[str], *, proposed: int = 0) -> int | None:
        return None

    def show_list(self, title: str, text: str, lines: Sequence[str]) -> None:
        return None

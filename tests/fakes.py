"""Doubles for what a test cannot wait for: a person's answers, a clock."""

from collections.abc import Sequence
from pathlib import Path

from app.ask import Kind


class ScriptedAsk:
    """Answers questions from a script, in order, and remembers what was asked."""

    def __init__(self, *answers: object) -> None:
        self.answers, self.asked, self.shown = list(answers), list[str](), list[str]()

    def _next(self, title: str) -> object:
        self.asked.append(title)
        return self.answers.pop(0)

    def open_files(self, title: str, kinds: Sequence[Kind], *, many: bool = False) -> list[Path] | None:
        return self._next(title)  # pyright: ignore[reportReturnType]

    def save_file(self, title: str, kinds: Sequence[Kind], suggestion: Path) -> Path | None:
        return self._next(title)  # pyright: ignore[reportReturnType]

    def text(self, title: str, question: str, answer: str = "") -> str | None:
        return self._next(title)  # pyright: ignore[reportReturnType]

    def choice(self, title: str, question: str, choices: Sequence[str], *, proposed: int = 0) -> int | None:
        return self._next(title)  # pyright: ignore[reportReturnType]

    def show_list(self, title: str, text: str, lines: Sequence[str]) -> None:
        self.asked.append(title)
        self.shown = list(lines)

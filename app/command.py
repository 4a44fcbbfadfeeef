"""One row per thing the program can do. Menus, shortcuts, palette and help sheet are all made from these rows."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.errors import AppError

if TYPE_CHECKING:
    from app.workspace import Workspace


class Scope(StrEnum):
    """Where a command's keys act."""

    GLOBAL = "global"
    CANVAS = "canvas"
    """Not while a text field has the keyboard: single letters, digits, arrows, Space, Tab, Delete."""


def always(_workspace: "Workspace") -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """What can be done, under which name and keys. `when` and `checked` are cheap and pure."""

    id: str
    title: str
    menu: str
    """`Edit` or `View/Zoom`; empty: only in palette and help sheet."""
    run: "Callable[[Workspace], None]"
    keys: tuple[str, ...] = ()
    """In Qt's portable notation: `Ctrl+Shift+Z`."""
    scope: Scope = Scope.GLOBAL
    icon: str = ""
    when: "Callable[[Workspace], bool]" = always
    checked: "Callable[[Workspace], bool] | None" = None
    starts_group: bool = False
    """Whether its menu shows a line above it."""
    while_held: bool = False
    """Whether letting go of its key undoes it, unless that was only tapped: what is on then lasts while it is held."""
    words: str = ""
    """More words under which the palette finds it."""


class CommandTable:
    """All commands, by id, with the person's own keys in place of the defaults."""

    def __init__(self, commands: Iterable[Command], rebound: Mapping[str, list[str]] | None = None) -> None:
        self._rows: dict[str, Command] = {}
        for command in commands:
            if command.id in self._rows:
                raise AppError(f"Two commands are called {command.id}.")
            self._rows[command.id] = command
        self._keys = {ident: tuple(keys) for ident, keys in (rebound or {}).items() if ident in self._rows}
        self._refuse_clashes()

    def _refuse_clashes(self) -> None:
        taken: dict[str, str] = {}
        for command in self:
            for key in self.keys(command.id):
                if key in taken:
                    raise AppError(f"{key} would mean both “{taken[key]}” and “{command.title}”.")
                taken[key] = command.title

    def __iter__(self) -> Iterator[Command]:
        return iter(self._rows.values())

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, ident: str) -> Command:
        return self._rows[ident]

    def __contains__(self, ident: object) -> bool:
        return ident in self._rows

    def keys(self, ident: str) -> tuple[str, ...]:
        """The keys that start a command now."""
        return self._keys.get(ident, self._rows[ident].keys)


def giving_way(commands: Iterable[Command], rebound: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """Keys of commands whose own ones a person gave to others meanwhile: a newer program may have taken them."""
    rows = list(commands)
    here = {command.id for command in rows}
    given = {key for ident, keys in rebound.items() if ident in here for key in keys}
    return {
        command.id: [key for key in command.keys if key not in given]
        for command in rows
        if command.id not in rebound and not given.isdisjoint(command.keys)
    }


def markdown_table(commands: Iterable[Command]) -> str:
    """The table of shortcuts as the README shows it."""
    lines = ["| Do | Keys | Menu |", "|---|---|---|"]
    for command in commands:
        if command.keys:
            keys = ", ".join(f"`{key}`" for key in command.keys)
            lines.append(f"| {command.title} | {keys} | {command.menu.replace('/', ' > ')} |")
    return "\n".join(lines) + "\n"

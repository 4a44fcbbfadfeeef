"""The person's own shortcuts: who holds a key, trading keys, handing the key map on, and a sheet to print."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, Final, cast

import msgspec

from app.command import Command, CommandTable
from app.errors import AppError

FORMAT: Final = "hovermark-shortcuts"
VERSION: Final = 1
Keys = Mapping[str, Sequence[str]]
"""Command id to its keys."""
Normal = Callable[[str], str]
"""A key in Qt's portable notation as the program writes it; empty if it is no key."""


def holder(table: CommandTable, key: str) -> Command | None:
    """The command that a key starts now."""
    return next((command for command in table if key in table.keys(command.id)), None)


def taken_away(table: CommandTable, ident: str, key: str) -> Keys:
    """What makes a key start this command, and no other one any more."""
    wanted: dict[str, Sequence[str]] = {ident: (*table.keys(ident), key)}
    other = holder(table, key)
    if other is not None and other.id != ident:
        wanted[other.id] = tuple(k for k in table.keys(other.id) if k != key)
    return wanted


def swapped(table: CommandTable, ident: str, key: str) -> Keys:
    """As `taken_away`, and the other command gets the first key of this one for it, in the same place."""
    mine, other = table.keys(ident), holder(table, key)
    if other is None or other.id == ident or not mine:
        return taken_away(table, ident, key)
    theirs = tuple(mine[0] if k == key else k for k in table.keys(other.id))
    return {ident: (key, *mine[1:]), other.id: theirs}


# -- handing on ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Read:
    """What a key map held."""

    keys: Keys
    unknown: tuple[str, ...]
    """Ids of commands that this program does not have."""
    refused: tuple[str, ...]
    """What was written for keys and is none, or what two commands wanted, in words."""


def document(table: CommandTable) -> bytes:
    """All commands with their keys now, as JSON that `read` takes."""
    keys = {command.id: list(table.keys(command.id)) for command in table}
    content = {"format": FORMAT, "version": VERSION, "keys": keys}
    return msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n"


def read(content: bytes, table: CommandTable, normal: Normal) -> Read:
    """The keys that a document gives to commands; a command it does not name keeps its own. AppError if it is none."""
    try:
        found = msgspec.json.decode(content, type=dict[str, Any])
    except msgspec.DecodeError as error:
        raise AppError("This file holds no shortcuts.", fine="Nothing was changed.") from error
    listed = found.get("keys")
    if found.get("format") != FORMAT or not isinstance(listed, dict):
        raise AppError("This file holds no shortcuts.", fine="Nothing was changed.")
    keys: dict[str, tuple[str, ...]] = {}
    unknown: list[str] = []
    refused: list[str] = []
    taken: dict[str, str] = {}
    for ident, given in cast("dict[str, Any]", listed).items():
        if ident not in table:
            unknown.append(ident)
            continue
        good: list[str] = []
        for text in cast("list[Any]", given) if isinstance(given, list) else [given]:
            key = normal(text) if isinstance(text, str) else ""
            if not key:
                refused.append(f"{text!r} is no key")
            elif taken.setdefault(key, ident) != ident:
                refused.append(f"{key} was given to “{table[taken[key]].title}” already")
            elif key not in good:
                good.append(key)
        keys[ident] = tuple(good)
    _give_way(keys, taken, table)
    return Read(keys, tuple(unknown), tuple(refused))


def _give_way(keys: dict[str, tuple[str, ...]], taken: Mapping[str, str], table: CommandTable) -> None:
    """Commands that the document does not know lose the keys that it gives to others."""
    for command in table:
        own = table.keys(command.id)
        if command.id not in keys and any(key in taken for key in own):
            keys[command.id] = tuple(key for key in own if key not in taken)


# -- on paper --------------------------------------------------------------------------------------------------------

STYLE: Final = """
body { font: 10pt system-ui, sans-serif; color: #111; margin: 12mm; }
h1 { font-size: 16pt; margin: 0 0 4mm; }
main { columns: 3 60mm; column-gap: 8mm; }
section { break-inside: avoid; margin-bottom: 5mm; }
h2 { font-size: 10.5pt; margin: 0 0 1.5mm; border-bottom: 0.3mm solid #999; }
table { width: 100%; border-collapse: collapse; }
td { vertical-align: top; padding: 0.5mm 0; }
td:last-child { text-align: right; white-space: nowrap; padding-left: 3mm; }
kbd { font: 9pt ui-monospace, monospace; border: 0.2mm solid #888; border-radius: 1mm; padding: 0 1mm; }
"""


def cheat_sheet(table: CommandTable, title: str, shown: Callable[[str], str], written: Callable[[str], str]) -> str:
    """All commands that have keys, as one HTML page to print. `shown` translates, `written` writes a key for people."""
    parts = [
        "<!doctype html>",
        f'<html><head><meta charset="utf-8"><title>{escape(title)}</title><style>{STYLE}</style></head>',
        f"<body><h1>{escape(title)}</h1><main>",
    ]
    for area, commands in by_area(command for command in table if table.keys(command.id)):
        parts.append(f"<section><h2>{escape(shown(area))}</h2><table>")
        for command in commands:
            keys = " ".join(f"<kbd>{escape(written(key))}</kbd>" for key in table.keys(command.id))
            parts.append(f"<tr><td>{escape(shown(command.title))}</td><td>{keys}</td></tr>")
        parts.append("</table></section>")
    parts.append("</main></body></html>")
    return "\n".join(parts)


def by_area(commands: Iterable[Command]) -> list[tuple[str, list[Command]]]:
    """Commands by their menu, or by the first part of their id where they have none; in the table's order."""
    areas: dict[str, list[Command]] = {}
    for command in commands:
        area = command.menu.split("/")[0] or command.id.split(".")[0].capitalize()
        areas.setdefault(area, []).append(command)
    return list(areas.items())

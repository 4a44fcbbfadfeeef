"""Keys of one's own: who holds one, trading, handing the map on, printing it."""

import json

import pytest

from app import keymap
from app.command import Command, CommandTable, Scope, giving_way
from app.errors import AppError


def command(ident: str, *keys: str, scope: Scope = Scope.GLOBAL, menu: str = "Edit") -> Command:
    return Command(id=ident, title=f"Do <{ident}>", menu=menu, keys=keys, scope=scope, run=lambda _workspace: None)


ROWS = (command("a.open", "Ctrl+O"), command("a.paint", "B", "Ctrl+B", scope=Scope.CANVAS), command("a.bare"))


def table(rebound: keymap.Keys | None = None) -> CommandTable:
    return CommandTable(ROWS, {ident: list(keys) for ident, keys in (rebound or {}).items()})


def normal(text: str) -> str:
    return text if text.isascii() and text else ""


def test_who_holds_a_key() -> None:
    holder = keymap.holder(table(), "Ctrl+B")
    assert holder is not None and holder.id == "a.paint"
    assert keymap.holder(table(), "Ctrl+Q") is None


def test_a_key_taken_away_goes_over_alone() -> None:
    changed = table(keymap.taken_away(table(), "a.open", "Ctrl+B"))
    assert changed.keys("a.open") == ("Ctrl+O", "Ctrl+B") and changed.keys("a.paint") == ("B",)


def test_a_swap_leaves_nobody_without_a_key() -> None:
    changed = table(keymap.swapped(table(), "a.open", "Ctrl+B"))
    assert changed.keys("a.open") == ("Ctrl+B",) and changed.keys("a.paint") == ("B", "Ctrl+O")
    bare = table(keymap.swapped(table(), "a.bare", "Ctrl+B"))
    assert bare.keys("a.bare") == ("Ctrl+B",) and bare.keys("a.paint") == ("B",)


def test_a_map_handed_on_comes_back_the_same() -> None:
    mine = table({"a.open": ["Ctrl+Alt+O", "F4"], "a.paint": []})
    found = keymap.read(keymap.document(mine), table(), normal)
    assert found.keys == {"a.open": ("Ctrl+Alt+O", "F4"), "a.paint": (), "a.bare": ()}
    assert found.unknown == () and found.refused == ()


def test_what_cannot_be_taken_over_is_told() -> None:
    keys = {"a.open": ["B", "ключ"], "a.future": ["F9"], "a.bare": ["B"]}
    content = json.dumps({"format": keymap.FORMAT, "version": 1, "keys": keys}).encode()
    found = keymap.read(content, table(), normal)
    assert found.unknown == ("a.future",)
    assert found.refused == ("'ключ' is no key", "B was given to “Do <a.open>” already")
    # a command that the map does not name gives way, so that no two share a key
    assert found.keys == {"a.open": ("B",), "a.bare": (), "a.paint": ("Ctrl+B",)}
    table(found.keys)


@pytest.mark.parametrize("content", [b"", b"[]", b'{"keys": {}}', b'{"format": "hovermark-shortcuts", "keys": 3}'])
def test_what_is_no_map_is_refused(content: bytes) -> None:
    with pytest.raises(AppError, match="holds no shortcuts"):
        keymap.read(content, table(), normal)


def test_the_sheet_to_print_holds_every_key_and_no_raw_text() -> None:
    page = keymap.cheat_sheet(table(), "Keys & more", str.upper, str)
    assert "<kbd>Ctrl+B</kbd>" in page and "DO &lt;A.OPEN&gt;" in page and "Keys &amp; more" in page
    assert "A.BARE" not in page


def test_a_key_of_ones_own_wins_over_what_a_newer_program_does_with_it() -> None:
    mine = {"a.open": ["Ctrl+B"], "a.gone": ["B"]}
    way = giving_way(ROWS, mine)
    assert way == {"a.paint": ["B"]}
    assert CommandTable(ROWS, {**way, **mine}).keys("a.open") == ("Ctrl+B",)

"""The guide that is shipped is the one in docs, its pictures are small, and every key that it names is one."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from app.commands import COMMANDS

ROOT = Path(__file__).parents[2]
CHAPTERS = sorted((ROOT / "docs" / "guide").glob("*.md"))
MOST_BYTES = 300_000
HELD = {"Shift", "Ctrl", "Alt", "Menu", "Ctrl+Shift"}
"""What is held while something else is done."""
OWN_KEYS = {"Tab", "Ins", "Del", "Backspace", ",", ".", "+", "-", "Return", "Esc", "Space", "(", ")", "[", "]"}
"""Of the pen, of adjusting, of text fields."""
KEY = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)*(?:[A-Z]|\d|F\d\d?|PgUp|PgDown|Home|End|Left|Right|Up|Down|[^\w\s`])")


def packaging(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_shipped_guide_is_current() -> None:
    built, folder = packaging("build_guide").built(), ROOT / "ui" / "data" / "guide"
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == built, "run packaging/build_guide.py"


def test_pictures_are_small() -> None:
    sizes = {path.name: path.stat().st_size for path in (ROOT / "docs" / "images").glob("guide-*")}
    assert sizes and {name: size for name, size in sizes.items() if size >= MOST_BYTES} == {}


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_every_key_in_the_guide_is_one(chapter: Path) -> None:
    known = {key for command in COMMANDS for key in command.keys} | HELD | OWN_KEYS
    text = re.sub(r"```.*?```", "", chapter.read_text("utf-8"), flags=re.DOTALL)
    named = {code for code in re.findall(r"`([^`\n]+)`", text) if KEY.fullmatch(code)}
    assert named - known - {":", ">", "#", "@", "Shift+F10"} == set()


def test_the_picture_rows_are_the_pictures_of_the_guide() -> None:
    source = (ROOT / "packaging" / "guide_pictures.py").read_text("utf-8")
    rows = set(re.findall(r'Picture\("([\w-]+)"', source))
    shown = {Path(name).stem for path in CHAPTERS for name in re.findall(r"images/([\w.-]+)", path.read_text("utf-8"))}
    assert rows == shown

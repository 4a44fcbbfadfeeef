"""The tuples that name everything of a kind: their ids are there once, and documents list what they hold."""

from collections import Counter
from importlib import import_module, util
from pathlib import Path

import pytest

from annotations.taxonomy import default_taxonomy

ROOT = Path(__file__).parents[2]
REGISTRIES = [
    ("annotations.shapes.kinds", "KINDS", "name"),
    ("annotations.formats", "FORMATS", "id"),
    ("app.tools", "TOOLS", "id"),
    ("app.commands", "COMMANDS", "id"),
    ("app.settings", "SETTINGS", "key"),
    ("app.vision.trackers", "TRACKERS", "id"),
    ("app.telemetry", "READERS", "id"),
]


@pytest.mark.parametrize(("module", "tuple_name", "member"), REGISTRIES)
def test_ids_are_there_once(module: str, tuple_name: str, member: str) -> None:
    if not exists(module):
        pytest.skip(f"there is no {module} yet")
    registry = getattr(import_module(module), tuple_name)
    assert isinstance(registry, tuple)
    counts = Counter(getattr(row, member) for row in registry)
    assert counts
    assert [each for each, count in counts.items() if count > 1] == []


def exists(module: str) -> bool:
    parts = module.split(".")
    return all(util.find_spec(".".join(parts[: end + 1])) is not None for end in range(len(parts)))


def test_labels_draw_with_kinds_that_exist() -> None:
    names = {kind.name for kind in import_module("annotations.shapes.kinds").KINDS}
    assert {
        label.id: set(label.shapes) - names for label in default_taxonomy().labels if set(label.shapes) - names
    } == {}


def test_the_readme_lists_the_commands_as_they_are() -> None:
    table: str = import_module("app.command").markdown_table(import_module("app.commands").COMMANDS)
    readme = (ROOT / "README.md").read_text("utf-8")
    listed = readme.partition("<!-- commands -->")[2].partition("<!-- /commands -->")[0]
    assert listed.strip() == table.strip(), "run `make generated`"

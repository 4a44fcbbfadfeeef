"""What the documents show is true: their examples are accepted, their links lead somewhere."""

import json
import re
from importlib import import_module
from pathlib import Path

import pytest

from annotations.taxonomy import default_taxonomy, extended

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
LATER = {"docs/images/main-window.png"}
"""Made by `make screenshots`."""


def examples(document: Path) -> list[str]:
    return re.findall(r"```json\n(.*?)```", document.read_text("utf-8"), re.DOTALL)


def test_the_example_export_is_valid() -> None:
    checking = pytest.importorskip("annotations.formats.checking")
    assert checking.check_document(examples(ROOT / "docs" / "json.md")[0].encode()) == []


def test_the_example_overlay_is_accepted() -> None:
    more = extended(default_taxonomy(), examples(ROOT / "docs" / "json.md")[1].encode())
    assert more.label("x.bird") is not None
    assert more.entry("vehicle_models", "x.veh.hauler") is not None


def test_every_kind_of_shape_is_documented() -> None:
    table = (ROOT / "docs" / "json.md").read_text("utf-8").partition("## Shapes")[2].partition("\n## ")[0]
    for kind in import_module("annotations.shapes.kinds").KINDS:
        assert f"`{kind.name}`" in table
        for member in kind.schema():
            assert f"`{member}`" in table, (kind.name, member)


def test_the_digits_of_the_guide_are_those_of_the_labels() -> None:
    guide = " ".join((ROOT / "docs" / "guide" / "drawing.md").read_text("utf-8").split())
    for label in default_taxonomy().labels:
        assert f"`{label.hotkey}` {label.short['en'].lower()}" in guide


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(document: Path) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)[^)]*\)", document.read_text("utf-8"))
    missing = [target for target in targets if not (document.parent / target).exists()]
    assert [target for target in missing if target not in LATER] == []


def test_json_in_the_documents_is_json() -> None:
    for document in DOCUMENTS:
        for example in examples(document):
            json.loads(example)

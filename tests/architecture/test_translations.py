"""The translation files hold every text of the window, each translated, and are compiled from what is beside them."""

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
PLACES = re.compile(r"\{\w*\}")


@pytest.fixture(scope="module")
def extraction() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def known(extraction: ModuleType) -> dict[tuple[str, str], str]:
    return extraction.read(extraction.FOLDER / "hovermark_uk.ts")


def test_every_text_is_translated(extraction: ModuleType) -> None:
    there = known(extraction)
    missing = [(c, t) for c, texts in extraction.found().items() for t in texts if (c, t) not in there]
    assert missing == [], "run `make generated` and translate them in ui/data/translations"


def test_values_stand_in_translations_as_in_their_sources(extraction: ModuleType) -> None:
    pairs = {text: told for (_, text), told in known(extraction).items()}
    assert [t for t, told in pairs.items() if sorted(PLACES.findall(t)) != sorted(PLACES.findall(told))] == []


def test_the_compiled_file_is_newer_than_its_source(extraction: ModuleType) -> None:
    told = known(extraction)["said", "Undo"]
    compiled = (extraction.FOLDER / "hovermark_uk.qm").read_bytes()
    assert all(text.encode("utf-16-be") in compiled for text in (told, *list(known(extraction).values())))

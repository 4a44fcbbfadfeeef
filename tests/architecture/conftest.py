"""The source files that the rules are about."""

import ast
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("annotations", "app", "ui", "tests", "packaging")


@pytest.fixture(scope="session")
def sources() -> Mapping[str, str]:
    """Path below the repository to text, of every Python file."""
    files = [file for folder in FOLDERS for file in (ROOT / folder).rglob("*.py")]
    return {file.relative_to(ROOT).as_posix(): file.read_text("utf-8") for file in sorted(files)}


@pytest.fixture(scope="session")
def trees(sources: Mapping[str, str]) -> Mapping[str, ast.Module]:
    return {path: ast.parse(text, path) for path, text in sources.items()}

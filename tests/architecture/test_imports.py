"""Who may import whom: the contracts in pyproject.toml."""

import ast
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_import_contracts_are_kept() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_annotations_needs_msgspec_and_numpy_only(trees: Mapping[str, ast.Module]) -> None:
    allowed = sys.stdlib_module_names | {"annotations", "msgspec", "numpy"}
    names = {(path, name) for path, tree in trees.items() if path.startswith("annotations/") for name in imported(tree)}
    assert sorted((path, name) for path, name in names if name.partition(".")[0] not in allowed) == []


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module

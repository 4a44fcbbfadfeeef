"""Rules about source files that no linter knows. Each test lists every offender."""

import ast
import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).parents[2]
MOST_LINES_OF_A_MODULE = 400
MOST_LINES_OF_A_FUNCTION = 60
SAYS_NOTHING = {"utils", "util", "helpers", "helper", "manager", "base", "misc"}
PACKAGES = ("annotations/", "app/", "ui/")
MACHINE_PATH = re.compile(r"(?<![\w.])/(?:work|home|root|Users|tmp/hv)/[\w.]")

Sources = Mapping[str, str]
Trees = Mapping[str, ast.Module]


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def test_modules_are_short(sources: Sources) -> None:
    lengths = {path: text.count("\n") for path, text in sources.items()}
    assert {path: length for path, length in lengths.items() if length > MOST_LINES_OF_A_MODULE} == {}


def test_functions_are_short(trees: Trees) -> None:
    lengths = {
        f"{path}:{function.name}": (function.end_lineno or 0) - function.lineno + 1
        for path, tree in trees.items()
        for function in functions(tree)
    }
    assert {name: length for name, length in lengths.items() if length > MOST_LINES_OF_A_FUNCTION} == {}


def test_module_names_say_something(sources: Sources) -> None:
    assert [path for path in sources if SAYS_NOTHING & set(PurePosixPath(path).with_suffix("").parts)] == []


def test_every_module_says_what_it_is(trees: Trees) -> None:
    assert [path for path, tree in trees.items() if tree.body and not ast.get_docstring(tree)] == []


def test_only_the_command_line_prints(trees: Trees) -> None:
    calls = [
        f"{path}:{node.lineno}"
        for path, tree in trees.items()
        if path.startswith(PACKAGES) and not path.startswith("app/cli")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]
    assert calls == []


def test_nobody_imports_annotations_from_the_future(trees: Trees) -> None:
    imports = [
        path
        for path, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "__future__"
    ]
    assert imports == [], "it would bind the name of our own package"


def test_every_folder_of_a_package_is_one() -> None:
    folders = {file.parent for package in PACKAGES for file in (ROOT / package).rglob("*.py")}
    assert [str(folder) for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []


def test_no_file_names_a_place_on_one_machine() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        pytest.skip("not a git checkout")
    found: list[str] = []
    for name in listed.stdout.splitlines():
        file = ROOT / name
        if not file.is_file() or b"\0" in file.read_bytes()[:4096]:
            continue
        lines = file.read_text("utf-8", errors="replace").splitlines()
        found += [f"{name}:{at}: {line.strip()}" for at, line in enumerate(lines, 1) if MACHINE_PATH.search(line)]
    assert found == []

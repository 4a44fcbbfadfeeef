"""What is said twice about the package is said the same."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

import app

ROOT = Path(__file__).parents[2]
REQUIREMENTS = ROOT / "packaging" / "requirements"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def wanted(name: str) -> set[str]:
    lines = (REQUIREMENTS / f"{name}.in").read_text("utf-8").splitlines()
    return {line.strip() for line in lines if line.strip() and not line.startswith(("#", "-r"))}


def pinned(name: str) -> dict[str, str]:
    text = (REQUIREMENTS / f"{name}.txt").read_text("utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return {bare(line.partition("==")[0]): line for line in lines}


def bare(requirement: str) -> str:
    """The normalised name of a requirement."""
    return re.sub(r"[-_.]+", "-", re.split(r"[<>=!~;\[ ]", requirement.strip())[0]).lower()


def test_versions_agree() -> None:
    assert PROJECT["version"] == app.__version__


def test_the_package_needs_what_its_requirements_say() -> None:
    assert set(PROJECT["dependencies"]) == wanted("run")


@pytest.mark.parametrize("name", ["run", "test", "build"])
def test_locks_pin_everything_with_hashes_and_name_no_place(name: str) -> None:
    pins = pinned(name)
    assert {bare(each) for each in wanted("run") | wanted(name)} <= pins.keys()
    for line in pins.values():
        assert re.match(r"[\w.-]+==[\w.]+", line)
        assert "--hash=sha256:" in line
        assert "://" not in line and "file:" not in line


def test_all_locks_agree() -> None:
    run = pinned("run")
    for name in ("test", "build"):
        assert {key: line for key, line in pinned(name).items() if key in run} == run


def test_scripts_can_be_run() -> None:
    for name in (".ci/run", "packaging/update_pins", "packaging/system_libraries"):
        assert (ROOT / name).stat().st_mode & 0o111, name
        subprocess.run(["sh", "-n", str(ROOT / name)], check=True)

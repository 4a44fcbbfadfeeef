"""What every test gets: no screen, folders of its own, examples that never change, and where the large clips are."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Tests draw into memory. QT_QPA_PLATFORM=xcb shows the windows instead.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTEST_QT_API", "pyside6")

ROOT = Path(__file__).parents[1]

settings.register_profile(
    "hovermark",
    derandomize=True,
    deadline=None,
    print_blob=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("hovermark")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, caches and stray projects of a test stay in a folder of its own."""
    home = tmp_path_factory.mktemp("home")
    for name in ("CONFIG", "CACHE", "DATA"):
        monkeypatch.setenv(f"HOVERMARK_{name}_DIR", str(home / name.lower()))
    return home


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of large clips: HOVERMARK_TEST_DATA, else `shared/data` beside the repository; skips without it."""
    folder = Path(os.environ.get("HOVERMARK_TEST_DATA") or ROOT.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip("the large clips are not here (HOVERMARK_TEST_DATA)")
    return folder

"""`make screenshots` draws every panel and every dialog there is."""

import re
from pathlib import Path

from app.panels import PANELS
from ui.dialogs import DIALOGS

ROOT = Path(__file__).parents[2]
SOURCE = (ROOT / "packaging" / "every_view.py").read_text("utf-8")


def test_every_row_is_drawn() -> None:
    assert "for panel in PANELS]" in SOURCE and "for name in sorted(DIALOGS)]" in SOURCE
    others = {path.stem for path in (ROOT / "ui" / "dialogs").glob("*.py") if "QDialog)" in path.read_text("utf-8")}
    assert PANELS and DIALOGS
    assert others - {*DIALOGS, "list_dialog"} <= set(re.findall(r'"dialog-(\w+)"', SOURCE))


def test_make_draws_them() -> None:
    assert "screenshots.py --all" in (ROOT / "Makefile").read_text("utf-8")

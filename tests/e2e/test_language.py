"""A new window takes the place of the old one when the language changes, and follows what is open."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import demo
from app.__main__ import main
from tests.e2e.pilot import Pilot, fly
from ui import translation
from ui.main_window import MainWindow


def renewed(pilot: Pilot, language: str) -> Pilot:
    """The pilot of the window that comes with another language."""
    workspace, before = pilot.window.workspace, pilot.window.workspace.window
    workspace.settings.set("interface", language)
    pilot.until(lambda: workspace.window is not before, "the window is renewed")
    assert isinstance(workspace.window, MainWindow)
    return Pilot(workspace.window)


def test_the_window_is_renewed_over_an_open_project(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.log.catch_all", lambda tell: None)
    monkeypatch.setattr("signal.signal", lambda *_: None)
    monkeypatch.setattr(sys, "argv", ["hovermark", str(demo.make(tmp_path / "sample"))])

    def story(pilot: Pilot) -> None:
        pilot.until(lambda: pilot.window.workspace.session is not None, "the project opens")
        pilot.until_shown(pilot.session.frame)
        for language in ("uk", "en"):
            pilot = renewed(pilot, language)
            stage = pilot.window.stage
            assert stage is not None and stage.status.hint.text()
            steps = len(pilot.session.history.undo_title or "")
            pilot.canvas.setFocus()
            pilot.key(Qt.Key.Key_M)
            assert pilot.session.history.undo_title and steps
            found: list[bool] = []
            pilot.session.findings.wanted(lambda found=found: found.append(True))
            pilot.until(lambda found=found: bool(found), "findings are there")
            QApplication.processEvents()
        translation.install("en")

    assert fly(main, story) == 0

"""The demo project of the panels' tests, without pictures."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.session import Session
from app.workspace import Workspace
from tests.ui.fakes import FakePlayer, make_workspace
from ui import theme
from ui.bridge import Bridge


@pytest.fixture(autouse=True)
def clear_screen() -> Iterator[None]:
    """What an earlier test left open would take the mouse from this one, or, being modal, all of its events."""
    _clear()
    yield
    _clear()


def _clear() -> None:
    if isinstance(QApplication.instance(), QApplication):
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible():
                widget.hide()
        # a mouse that is already where a test moves it to would tell of no movement
        QCursor.setPos(0, 799)
        QApplication.processEvents()


@pytest.fixture
def demo(qtbot: QtBot, qapp: object, tmp_path: Path) -> Iterator[Workspace]:
    """Seven tracks, frame 0 on screen."""
    theme.apply(qapp, "dark")  # type: ignore[arg-type]
    workspace = make_workspace(tmp_path)
    yield workspace
    workspace.close()


@pytest.fixture
def demo_bridge(demo: Workspace) -> Bridge:
    return Bridge(demo)


@pytest.fixture
def demo_session(demo: Workspace) -> Session:
    assert demo.session is not None
    return demo.session


@pytest.fixture
def demo_player(demo_session: Session) -> FakePlayer:
    assert isinstance(demo_session.player, FakePlayer)
    return demo_session.player

"""The demo project of the panels' tests, without pictures."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.session import Session
from app.workspace import Workspace
from tests.ui.fakes import FakePlayer, make_workspace
from ui import theme
from ui.bridge import Bridge


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

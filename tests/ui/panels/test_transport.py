"""The transport: what it says and what its buttons do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from annotations.frames import Span
from app.session import Session
from app.workspace import Workspace
from tests.ui.fakes import FRAMES, FakePlayer
from ui.bridge import Bridge
from ui.panels.transport import Transport, speed_text

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def transport(qtbot: QtBot, demo: Workspace, demo_bridge: Bridge) -> Transport:
    widget = Transport(demo, demo_bridge)
    qtbot.addWidget(widget)
    widget.resize(1440, 40)
    widget.show()
    return widget


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_it_tells_frame_time_and_clip(transport: Transport, demo_session: Session) -> None:
    demo_session.seek(1237)
    assert plain(transport.number.text()) == "01 237"
    assert plain(transport.count.text()) == "/ 06 287"
    assert transport.time.text() == "00:41.275"
    assert transport.facts.text() == "1280×720 · h264"
    assert "clip" in transport.exact.text()


@pytest.mark.parametrize(
    ("command", "lands"),
    [
        ("playback.next", 101), ("playback.previous", 99), ("playback.forward_10", 110), ("playback.back_10", 90),
        ("playback.start", 0), ("playback.end", FRAMES - 1),
    ],
)  # fmt: skip
def test_buttons_move(transport: Transport, demo_session: Session, command: str, lands: int) -> None:
    demo_session.seek(100)
    QTest.mouseClick(transport.buttons[command], LEFT)
    assert demo_session.frame == lands


def test_the_speed_is_what_play_would_do(transport: Transport, demo: Workspace, demo_player: FakePlayer) -> None:
    demo.run("playback.shuttle_back")
    assert transport.speed.text() == "−1.0×"
    demo_player.pause()
    assert transport.speed.text() == "1.0×"
    demo.run("playback.toggle")
    assert demo_player.speed == 1.0


def test_play_and_pause(transport: Transport, demo_player: FakePlayer) -> None:
    QTest.mouseClick(transport.buttons["playback.toggle"], LEFT)
    assert demo_player.playing
    assert transport.buttons["playback.toggle"].property("icon_name") == "pause"
    QTest.mouseClick(transport.buttons["playback.toggle"], LEFT)
    assert not demo_player.playing


def test_the_speed_is_told_and_chosen(transport: Transport, demo_player: FakePlayer) -> None:
    demo_player.play(-2.0)
    assert transport.speed.text() == "−2.0×"
    QTest.mouseClick(transport.speed, LEFT)
    menu = transport.findChild(QMenu)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "0.25×").trigger()
    menu.close()
    assert demo_player.speed == 0.25
    assert transport.speed.text() == "0.25×"


def test_the_loop_is_told_and_switched(transport: Transport, demo_session: Session, demo_player: FakePlayer) -> None:
    demo_session.selection.select("t12")
    QTest.mouseClick(transport.loop, LEFT)
    assert demo_player.loop == Span(1180, 1512)
    assert transport.loop.text() == "loop ⟲ 01180–01512"
    QTest.mouseClick(transport.loop, LEFT)
    assert demo_player.loop is None
    assert transport.loop.text() == "loop off"


@pytest.mark.parametrize("width", [560, 700, 800, 960, 1280, 1920])
def test_words_are_left_out_rather_than_cut(transport: Transport, demo_player: FakePlayer, width: int) -> None:
    demo_player.loop = Span(1180, 1512)
    transport.resize(width, 40)
    transport.grab()
    for chip in (transport.exact, transport.speed, transport.loop, transport.facts):
        assert not chip.isVisible() or chip.width() >= chip.sizeHint().width()
        assert not chip.isVisible() or chip.geometry().right() < width


def test_without_a_project_everything_is_off(transport: Transport, demo: Workspace) -> None:
    demo.close_session()
    assert not any(button.isEnabled() for button in transport.buttons.values())
    assert transport.number.text() == ""
    transport.grab()


def test_without_the_file_frames_can_be_stepped_but_not_played(transport: Transport, demo_session: Session) -> None:
    demo_session.deck.player = None
    demo_session.events.tell("clip")
    assert transport.buttons["playback.next"].isEnabled()
    assert not transport.buttons["playback.toggle"].isEnabled()


@pytest.mark.parametrize(("speed", "text"), [(1, "1.0×"), (0.25, "0.25×"), (-8, "−8.0×"), (0.1, "0.1×")])
def test_speeds(speed: float, text: str) -> None:
    assert speed_text(speed) == text

"""The transport: what it says and what its buttons do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from annotations.frames import Span
from app.navigation import STOPS
from app.session import Session
from app.workspace import Workspace
from tests.ui.fakes import FRAMES, FakePlayer
from ui.bridge import Bridge
from ui.panels.step_button import StepButton
from ui.panels.transport import BUTTONS, Transport, speed_text

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


def menu_of(transport: Transport) -> QMenu:
    return next(menu for menu in transport.findChildren(QMenu) if menu.isVisible())


@pytest.mark.parametrize("command", [name for name, _ in BUTTONS if name != "playback.toggle"])
def test_a_button_can_be_given_any_stop(transport: Transport, demo: Workspace, command: str) -> None:
    button = transport.buttons[command]
    assert isinstance(button, StepButton)
    own, way = button.toolTip(), 0 if button.direction > 0 else 1
    for row in STOPS:
        button.open_menu()
        next(a for a in menu_of(transport).actions() if a.text() == row.titles[way]).trigger()
        menu_of(transport).close()
        assert demo.settings.get("buttons") == {command: row.id}
        assert button.accessibleName() == row.titles[way] and button.toolTip().startswith(row.titles[way])
        assert button.runs in demo.commands
        transport.grab()
    button.open_menu()
    menu_of(transport).actions()[-1].trigger()
    assert demo.settings.get("buttons") == {} and button.toolTip() == own


def test_a_retargeted_button_goes_there(transport: Transport, demo: Workspace, demo_session: Session) -> None:
    demo.settings.set("buttons", {"playback.next": "track_end", "playback.previous": "no such stop"})
    demo_session.seek(1000)
    QTest.mouseClick(transport.buttons["playback.next"], LEFT)
    assert demo_session.frame == 1301
    QTest.mouseClick(transport.buttons["playback.previous"], LEFT)
    assert demo_session.frame == 1300


def test_the_range_is_told_and_cleared(transport: Transport, demo_session: Session) -> None:
    assert not transport.span.isVisible()
    demo_session.set_range(Span(120, 150))
    assert transport.span.isVisible() and transport.span.text() == "range 00120–00150"
    assert "31 frames" in transport.span.toolTip()
    QTest.mouseClick(transport.span, LEFT)
    assert demo_session.range is None and not transport.span.isVisible()


def test_the_locked_camera_is_told_and_let_go(transport: Transport, qtbot: QtBot) -> None:
    transport.show_lock("camera on Wolfhound #12 · 6×", "click to let go")
    assert transport.lock.isVisible()
    with qtbot.waitSignal(transport.unlock_wanted):
        QTest.mouseClick(transport.lock, LEFT)
    transport.show_lock("")
    assert not transport.lock.isVisible()


@pytest.mark.parametrize(("text", "frame"), [("1237", 1237), ("+30", 130), ("00:41.233", 1235), ("-2s", 40)])
def test_a_place_is_typed_over_the_number(transport: Transport, demo_session: Session, text: str, frame: int) -> None:
    demo_session.seek(100)
    QTest.mouseClick(transport.number, LEFT)
    assert transport.field.isVisible() and transport.field.selectedText() == "100"
    QTest.keyClicks(transport.field, text)
    QTest.keyClick(transport.field, Qt.Key.Key_Return)
    assert demo_session.frame == frame and not transport.field.isVisible()


@pytest.mark.parametrize("width", [560, 700, 800, 960, 1280, 1920])
def test_words_are_left_out_rather_than_cut(
    transport: Transport, demo_session: Session, demo_player: FakePlayer, width: int
) -> None:
    demo_player.loop = Span(1180, 1512)
    transport.resize(width, 40)
    transport.grab()
    demo_session.set_range(Span(1180, 1512))
    transport.show_lock("camera on Wolfhound TSV #12 · 6.25×")
    transport.grab()
    for chip in (transport.exact, transport.speed, transport.loop, transport.span, transport.lock, transport.facts):
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

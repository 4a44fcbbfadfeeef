"""Adjusting the picture in the real window: the screen changes, what is saved and exported does not."""

import json
import shutil
import sys
from importlib.resources import files
from pathlib import Path

import av
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.__main__ import main
from app.media.frame import Pixels
from app.picture import AS_RECORDED, Look, apply
from tests.e2e.pilot import Pilot, fly
from tests.fakes import ScriptedAsk
from ui.canvas.overlays.magnifier import Magnifier
from ui.canvas.overlays.trails import TrailsOverlay
from ui.panels.picture_panel import PicturePanel

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return Path(shutil.copy(str(files("app").joinpath("data", "demo", "orbit.mp4")), tmp_path / "orbit.mp4"))


@pytest.fixture(autouse=True)
def own_hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program sets the process's hooks; a test gives them back."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("app.log.catch_all", lambda tell: None)
    monkeypatch.setattr("signal.signal", lambda *_: None)


def opened(pilot: Pilot) -> Pixels:
    """Waits for the first frame; returns it as it was recorded."""
    pilot.until(lambda: pilot.window.workspace.session is not None, "the project is there")
    pilot.until_shown(0)
    shown = pilot.session.shown
    assert shown is not None and not shown.adjusted
    return shown.pixels


def pixels(pilot: Pilot) -> Pixels:
    """Of the frame on screen."""
    assert pilot.session.shown is not None
    return pilot.session.shown.pixels


def seen(pilot: Pilot) -> QImage:
    """The canvas as it is on screen."""
    QApplication.processEvents()
    return pilot.canvas.grab().toImage()


def lightness(pilot: Pilot) -> float:
    """Mean of a part of the canvas that nothing is drawn on."""
    image, at = seen(pilot), pilot.at(640, 500)
    ratio = image.devicePixelRatio()
    return float(np.mean([image.pixelColor(int((at.x() + i) * ratio), int(at.y() * ratio)).value() for i in range(60)]))


def until_look(pilot: Pilot, look: Look) -> None:
    pilot.until(lambda: pilot.session.look == look, f"the look is {look.told() or 'neutral'}")
    recorded = not look.is_neutral
    shown = lambda: pilot.session.shown is not None and pilot.session.shown.adjusted is recorded
    pilot.until(lambda: shown() and not pilot.session.player._waiting, "the picture shows it")  # type: ignore[union-attr]


def png(path: Path) -> Pixels:
    with av.open(str(path)) as container:
        return next(container.decode(video=0)).to_ndarray(format="bgra")


def save(pilot: Pilot, out: Path, how: str) -> Pixels:
    pilot.window.workspace.ask = ScriptedAsk(out)
    if how == "recorded":
        pilot.key(Key.Key_E, CTRL | SHIFT)
    else:
        assert pilot.window.workspace.run("picture.save_as_shown")
    pilot.until(out.exists, "the still is written")
    pilot.until(lambda: not pilot.window.workspace.jobs.running, "the job is over")
    return png(out)


def test_sliders_change_the_screen_and_nothing_that_is_saved(clip: Path, tmp_path: Path, qtbot: QtBot) -> None:
    def story(pilot: Pilot) -> None:
        recorded, before = opened(pilot), lightness(pilot)
        chip = pilot.window.stage.status.look  # type: ignore[union-attr]
        assert chip.isHidden()
        pilot.key(Key.Key_D, CTRL | SHIFT)
        until_look(pilot, Look(difference=True))
        assert not pixels(pilot)[..., :3].any(), "the first frame has none before it"
        QTest.mouseClick(chip, LEFT)
        panel = pilot.window.docks.panel("picture")  # type: ignore[union-attr]
        assert isinstance(panel, PicturePanel) and panel.isVisible()
        pilot.key(Key.Key_R, CTRL | SHIFT)
        until_look(pilot, AS_RECORDED)
        assert pixels(pilot) is recorded or np.array_equal(pixels(pilot), recorded)
        assert chip.isHidden()

        panel.sliders["brightness"].slider.setFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(3):
            pilot.key(Key.Key_PageUp)
        until_look(pilot, Look(brightness=30))
        assert lightness(pilot) > before + 20 and not chip.isHidden()
        assert np.array_equal(pixels(pilot), apply(Look(brightness=30), recorded))
        assert np.array_equal(save(pilot, tmp_path / "recorded.png", "recorded"), recorded)
        assert np.array_equal(save(pilot, tmp_path / "shown.png", "shown"), apply(Look(brightness=30), recorded))

        pilot.window.workspace.ask = ScriptedAsk(tmp_path / "out.json")
        pilot.key(Key.Key_E, CTRL)
        pilot.until((tmp_path / "out.json").exists, "the export is written")
        pilot.until(lambda: not pilot.window.workspace.jobs.running, "the job is over")
        assert "brightness" not in json.dumps(json.loads((tmp_path / "out.json").read_bytes()))

    assert fly(lambda: main([str(clip)]), story) == 0


def test_frames_keep_their_look_while_stepping_and_after_reopening(clip: Path, qtbot: QtBot) -> None:
    look = Look(gamma=1.1, difference=True)

    def story(pilot: Pilot) -> None:
        recorded = {0: opened(pilot)}
        for frame in (1, 2, 3):
            pilot.key(Key.Key_Right)
            pilot.until_shown(frame)
            recorded[frame] = pixels(pilot)
        pilot.key(Key.Key_D, CTRL | SHIFT)
        pilot.window.workspace.run("picture.gamma_up")
        until_look(pilot, look)
        for frame in (2, 1, 0, 1, 2):
            pilot.key(Key.Key_Right if frame > pilot.session.frame else Key.Key_Left)
            pilot.until_shown(frame)
            pilot.until(lambda frame=frame: pilot.session.player._waiting is False, "it stands still")  # type: ignore[union-attr]
            expected = apply(look, recorded[frame], recorded.get(frame - 1))
            assert np.array_equal(pixels(pilot), expected), f"frame {frame}"

    def again(pilot: Pilot) -> None:
        pilot.until(lambda: pilot.window.workspace.session is not None, "the project is there")
        pilot.until_shown(2)
        assert pilot.session.look == look and pilot.session.shown is not None and pilot.session.shown.adjusted

    assert fly(lambda: main([str(clip)]), story) == 0
    assert fly(lambda: main([str(clip)]), again) == 0


def box(pilot: Pilot) -> None:
    """One vehicle on the canvas."""
    pilot.key(Key.Key_2)
    pilot.drag((600, 300), (760, 400))
    pilot.key(Key.Key_V)
    assert len(pilot.session.store.tracks) == 1


def test_h_hides_while_it_is_held(clip: Path, qtbot: QtBot) -> None:
    def story(pilot: Pilot) -> None:
        opened(pilot)
        pilot.zoom_out_to_half()
        bare = seen(pilot)
        box(pilot)
        drawn = seen(pilot)
        assert drawn != bare
        now_s = 10.0
        pilot.window.actions_.held.clock = lambda: now_s
        focus = QApplication.focusWidget()
        QTest.keyPress(focus, Key.Key_H)
        assert pilot.session.view.all_hidden
        now_s += 1.0
        QTest.keyRelease(focus, Key.Key_H)
        QApplication.processEvents()
        assert not pilot.session.view.all_hidden
        for hidden in (True, False):
            pilot.key(Key.Key_H)
            assert pilot.session.view.all_hidden is hidden, "a tap stays"
        pilot.key(Key.Key_H, CTRL)
        assert pilot.session.view.all_hidden
        pilot.key(Key.Key_H, CTRL)
        pilot.key(Key.Key_H, CTRL | SHIFT)
        assert pilot.window.workspace.settings.get("outline_only") is True
        assert seen(pilot) != drawn, "without its inside"
        pilot.key(Key.Key_H, CTRL | SHIFT)

    assert fly(lambda: main([str(clip)]), story) == 0


def overlay(pilot: Pilot, kind: type) -> object:
    return next(item for item in pilot.canvas.scene().items() if isinstance(item, kind))  # type: ignore[attr-defined]


def test_the_magnifier_shows_the_pixel_under_the_mouse_and_lets_clicks_through(clip: Path, qtbot: QtBot) -> None:
    def story(pilot: Pilot) -> None:
        recorded = opened(pilot)
        pilot.window.stage.canvas.one_to_one()  # type: ignore[union-attr]
        pilot.window.stage.canvas.centre_on(640, 360)  # type: ignore[union-attr]
        glass = overlay(pilot, Magnifier)
        assert isinstance(glass, Magnifier) and not glass.isVisible()
        pilot.key(Key.Key_M, ALT)
        pilot.move(640, 360)
        assert glass.isVisible() and glass.glass is not None
        middle, image = glass.glass.center(), seen(pilot)
        blue, green, red = recorded[361, 641, :3].tolist()
        beside = QPointF(middle.x() + 6, middle.y() + 6) * image.devicePixelRatio()
        colour = image.pixelColor(int(beside.x()), int(beside.y()))
        assert (colour.red(), colour.green(), colour.blue()) == (red, green, blue), QColor(colour).name()

        surface, at = pilot.canvas.viewport(), pilot.at(640, 360)  # type: ignore[attr-defined]
        zoom = pilot.window.stage.canvas.zoom  # type: ignore[union-attr]
        for notches in (120, 60, 60):
            turn = QWheelEvent(
                QPointF(at), surface.mapToGlobal(QPointF(at)), QPoint(), QPoint(0, notches), Qt.MouseButton.NoButton,
                ALT, Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(surface, turn)
        assert pilot.window.workspace.settings.get("magnifier_zoom") == 6
        assert pilot.window.stage.canvas.zoom == zoom  # type: ignore[union-attr]

        box(pilot)
        pilot.key(Key.Key_Escape)
        assert not pilot.session.selection.tracks
        pilot.move(690, 320)
        under_glass = glass.glass.center()
        assert not glass.glass.contains(QPointF(pilot.at(690, 320))), "the glass is never under the mouse"
        pilot.move(600, 420)
        pilot.click(640, 300)
        assert len(pilot.session.selection.tracks) == 1, f"the glass at {under_glass} is not in the way"
        pilot.key(Key.Key_M, ALT)
        assert not glass.isVisible()

    assert fly(lambda: main([str(clip)]), story) == 0


def test_trails_lead_from_the_past_into_the_future(clip: Path, qtbot: QtBot) -> None:
    def story(pilot: Pilot) -> None:
        opened(pilot)
        pilot.zoom_out_to_half()
        box(pilot)
        pilot.go_to(20)
        pilot.drag((650, 350), (850, 450))
        pilot.go_to(10)
        before = seen(pilot)
        trails = overlay(pilot, TrailsOverlay)
        assert isinstance(trails, TrailsOverlay) and not len(trails.dots)
        pilot.key(Key.Key_T, CTRL | SHIFT)
        assert seen(pilot) != before
        places = trails.dots.places
        assert len(places) == 20, "21 frames without this one"
        assert places[:, 0].min() == pytest.approx(680) and places[:, 0].max() == pytest.approx(880)
        assert min(trails.dots.times.tolist()) == pytest.approx(-10 / 60)
        pilot.key(Key.Key_Escape)
        assert not len(trails.dots), "only the selection has trails"

    assert fly(lambda: main([str(clip)]), story) == 0

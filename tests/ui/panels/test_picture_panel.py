"""The picture panel: sliders by key and mouse, a way back from each, and what it shows of others' changes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotations.changes import Change, Edit
from app.picture import AS_RECORDED, LIMITS, Channel, Look
from app.session import Session
from app.workspace import Workspace
from tests.ui.fakes import clip_ref
from ui.bridge import Bridge
from ui.panels.picture_panel import PicturePanel

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot, demo: Workspace, demo_bridge: Bridge) -> PicturePanel:
    made = PicturePanel(demo, demo_bridge)
    qtbot.addWidget(made)
    made.resize(336, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_keys_move_a_slider_and_the_picture_follows(panel: PicturePanel, demo_session: Session) -> None:
    slider = panel.sliders["brightness"].slider
    for _ in range(3):
        QTest.keyClick(slider, Key.Key_Right)
    QTest.keyClick(slider, Key.Key_PageUp)
    assert demo_session.look == Look(brightness=13)
    assert panel.sliders["brightness"].value.text() == "+13 %"
    assert demo_session.project.settings.get("looks") == {"clip": {"brightness": 13}}
    QTest.keyClick(slider, Key.Key_Delete)
    assert demo_session.look == AS_RECORDED


@pytest.mark.parametrize("name", LIMITS)
def test_every_slider_reaches_its_ends_and_comes_back(panel: PicturePanel, demo_session: Session, name: str) -> None:
    row, limits = panel.sliders[name], LIMITS[name]
    QTest.keyClick(row.slider, Key.Key_End)
    assert getattr(demo_session.look, name) == limits.most
    QTest.keyClick(row.slider, Key.Key_Home)
    assert getattr(demo_session.look, name) == limits.least
    QTest.mouseDClick(row.slider, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(4, 4))
    assert demo_session.look == AS_RECORDED


def test_a_gamma_between_two_positions_never_gets_stuck(panel: PicturePanel, demo_session: Session) -> None:
    slider = panel.sliders["gamma"].slider
    QTest.keyClick(slider, Key.Key_Home)
    for _ in range(200):
        QTest.keyClick(slider, Key.Key_Right)
    assert demo_session.look.gamma == 5.0
    for _ in range(200):
        QTest.keyClick(slider, Key.Key_Left)
    assert demo_session.look.gamma == 0.2


def test_dragging_shows_at_once_and_is_kept_when_let_go(panel: PicturePanel, demo_session: Session) -> None:
    slider = panel.sliders["contrast"].slider
    slider.setSliderDown(True)
    slider.setValue(30)
    assert demo_session.look == Look(contrast=30)
    assert demo_session.project.settings.get("looks") is None
    slider.setSliderDown(False)
    assert demo_session.project.settings.get("looks") == {"clip": {"contrast": 30}}


def test_a_click_leaves_the_keyboard_with_the_picture(panel: PicturePanel) -> None:
    assert {row.slider.focusPolicy() for row in panel.sliders.values()} == {Qt.FocusPolicy.TabFocus}


def test_channel_and_difference(panel: PicturePanel, demo_session: Session) -> None:
    panel.channel.chosen.emit("red")
    panel.difference.click()
    assert demo_session.look == Look(channel=Channel.RED, difference=True)
    assert panel.channel.current == "red" and panel.difference.isChecked()
    assert "stay as recorded" in panel.state.text()
    panel.as_recorded.click()
    assert demo_session.look == AS_RECORDED and not panel.difference.isChecked()
    assert panel.state.text() == "Shown as recorded." and not panel.as_recorded.isEnabled()


def test_it_follows_commands_and_other_clips(panel: PicturePanel, demo: Workspace, demo_session: Session) -> None:
    demo.run("picture.gamma_up")
    assert panel.sliders["gamma"].value.text() == "1.10"
    assert not panel.to_all.isEnabled()
    demo_session.edit(Edit(title="Add", changes=(Change(None, clip_ref(id="other", path="other.mp4")),)))
    demo_session.open_clip("other")
    assert panel.sliders["gamma"].value.text() == "1.00"
    panel.sliders["sharpen"].slider.setValue(40)
    panel.to_all.click()
    assert demo_session.looks.of("clip") == demo_session.looks.of("other") == Look(sharpen=40)


def test_annotations_get_faint_and_lose_their_inside(panel: PicturePanel, demo: Workspace) -> None:
    QTest.keyClick(panel.overlay["overlay_percent"].slider, Key.Key_PageDown)
    assert demo.settings.get("overlay_percent") == 90
    for key in ("outline_only", "trails", "magnifier"):
        panel.boxes[key].click()
        assert demo.settings.get(key) is True
        demo.run(f"view.{key}")
        assert not panel.boxes[key].isChecked()
    panel.tags.chosen.emit("all")
    assert demo.settings.get("tags") == "all" and panel.tags.current == "all"


def test_a_dragged_setting_is_written_with_pauses(qtbot: QtBot, panel: PicturePanel, demo: Workspace) -> None:
    told: list[str] = []
    demo.settings.listen(told.append)
    slider = panel.overlay["trail_frames"].slider
    slider.setSliderDown(True)
    for position in range(70, 90):
        slider.setValue(position)
    assert told == []
    qtbot.waitUntil(lambda: told == ["trail_frames"])
    assert demo.settings.get("trail_frames") == 89
    slider.setSliderDown(False)


def test_everything_in_it_has_a_name_and_a_tooltip(panel: PicturePanel) -> None:
    widgets = [row.slider for row in (*panel.sliders.values(), *panel.overlay.values())]
    for widget in (*widgets, *panel.boxes.values(), panel.channel, panel.difference, panel.tags, panel.as_recorded):
        assert widget.accessibleName() and widget.toolTip()

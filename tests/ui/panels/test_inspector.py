"""The inspector: everything it changes is one edit of what is shown."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotations import edits
from annotations.changes import Edit
from annotations.interpolation import attributes_on
from annotations.keyframe import INDETERMINATE, NOT_ASSESSED
from annotations.model import Review, Track
from app.session import Session
from app.workspace import Workspace
from tests.ui.fakes import FakePlayer
from tests.ui.panels.inspector_hands import choose, click, form, line, type_into
from ui import theme
from ui.bridge import Bridge
from ui.panels.editors.choice import SegmentChoice
from ui.panels.editors.several import SeveralEditor
from ui.panels.inspector import Inspector

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def inspector(qtbot: QtBot, demo: Workspace, demo_bridge: Bridge, demo_session: Session) -> Inspector:
    widget = Inspector(demo, demo_bridge)
    qtbot.addWidget(widget)
    widget.resize(336, 700)
    widget.show()
    widget.activateWindow()
    demo_session.seek(1237)
    demo_session.selection.select("t12")
    QApplication.processEvents()
    return widget


@pytest.fixture
def done(demo_session: Session) -> list[Edit]:
    seen: list[Edit] = []
    demo_session.listen("edited", seen.append)
    return seen


@pytest.fixture
def track(demo_session: Session) -> Callable[..., Track]:
    return lambda ident="t12": demo_session.store.tracks[ident]


def test_it_tells_the_track_and_its_state(inspector: Inspector, demo_session: Session) -> None:
    assert inspector.header.title.text() == "TRACK #12 — VEHICLE"
    assert inspector.header.side.text() == "key frame ◆"
    demo_session.seek(1250)
    assert inspector.header.side.text() == "interpolated"
    demo_session.seek(1390)
    assert inspector.header.side.text() == "guess ◇"
    assert "tracker csrt, a guess" in form(inspector).geometry_section.source.text
    demo_session.seek(10)
    assert inspector.header.side.text() == "not on this frame"


def test_it_tells_frames_position_and_type(inspector: Inspector) -> None:
    shown = form(inspector)
    assert (shown.geometry_section.frames.text, shown.geometry_section.frames.side) == ("01180 – 01512", "6 keys")
    assert shown.geometry_section.place.text == "150.0, 120.0"
    assert shown.type_editor is not None
    assert shown.type_editor.button.text() == "Wolfhound TSV"


def test_nothing_selected_says_what_to_do(inspector: Inspector, demo_session: Session) -> None:
    demo_session.selection.clear()
    assert inspector.empty.isVisible()
    assert not inspector.pane.isVisible()


@pytest.mark.parametrize("ident", ["t3", "t5", "t8", "t12"])
@pytest.mark.parametrize("width", [336, 280])
def test_nothing_is_clipped_at_the_side(inspector: Inspector, demo_session: Session, ident: str, width: int) -> None:
    inspector.resize(width, 700)
    demo_session.selection.select(ident)
    QApplication.processEvents()
    inner = inspector.pane.viewport().width()
    for child in form(inspector).findChildren(QWidget):
        if child.isVisible() and not child.isWindow():
            right = child.mapTo(form(inspector), QPoint(child.width(), 0)).x()
            assert right <= inner, (type(child).__name__, child.accessibleName())


# -- what it changes -------------------------------------------------------------------------------------------------


def test_certainty_is_one_click_and_a_second_takes_it_back(
    inspector: Inspector, done: list[Edit], track: Callable[..., Track]
) -> None:
    editor = form(inspector).certainty
    assert isinstance(editor, SegmentChoice)
    click(editor.segmented, "probable")
    assert track().certainty == "probable"
    click(editor.segmented, INDETERMINATE)
    assert track().certainty == INDETERMINATE
    click(editor.segmented, INDETERMINATE)
    assert track().certainty == NOT_ASSESSED
    assert len(done) == 3


def test_review(inspector: Inspector, track: Callable[..., Track]) -> None:
    click(form(inspector).review, "accepted")
    assert track().review is Review.ACCEPTED


def test_a_track_attribute(inspector: Inspector, done: list[Edit], track: Callable[..., Track]) -> None:
    choose(inspector, "affiliation", "ua")
    assert track().attributes["affiliation"] == "ua"
    assert len(done) == 1


def test_a_keyframe_attribute_goes_to_this_frame(
    inspector: Inspector, demo_session: Session, track: Callable[..., Track]
) -> None:
    demo_session.seek(1250)
    choose(inspector, "condition", "damaged")
    assert track().keyframes.has(1250)
    assert attributes_on(track(), 1400)["condition"] == "damaged"
    assert "condition" not in attributes_on(track(), 1240)


def test_off_the_track_frame_attributes_cannot_be_set(inspector: Inspector, demo_session: Session) -> None:
    demo_session.seek(10)
    assert not form(inspector).rows["condition"].isEnabled()
    assert form(inspector).rows["affiliation"].isEnabled()


def test_not_assessed_and_cannot_tell_are_different(inspector: Inspector, track: Callable[..., Track]) -> None:
    for attribute in ("condition", "occlusion"):
        choose(inspector, attribute, INDETERMINATE)
        assert attributes_on(track(), 1237)[attribute] == INDETERMINATE
        choose(inspector, attribute, None)
        assert attribute not in attributes_on(track(), 1237)
    editor = line(inspector, "axles_seen")
    editor.unsure.trigger()
    assert track().attributes["axles_seen"] == INDETERMINATE
    assert editor.field.placeholderText() == "cannot tell"
    editor.unsure.trigger()
    assert "axles_seen" not in track().attributes


def test_rows_whose_condition_does_not_hold_are_hidden(inspector: Inspector) -> None:
    assert not form(inspector).rows["occluder"].isVisible()
    choose(inspector, "occlusion", "heavy")
    assert form(inspector).rows["occluder"].isVisible()


def test_what_is_required_is_marked_until_it_is_given(inspector: Inspector) -> None:
    row = form(inspector).rows["model_basis"]
    assert row.label.text() == "Identified by •"
    assert isinstance(row.editor, SeveralEditor)
    row.editor.answered.emit(["hull_shape"])
    assert row.label.text() == "Identified by"


def test_several_choices_are_chips(inspector: Inspector, track: Callable[..., Track]) -> None:
    editor = form(inspector).rows["model_basis"].editor
    assert isinstance(editor, SeveralEditor)
    menu = editor.menu()
    ticks = [action for action in menu.actions() if action.isCheckable()]
    ticks[1].trigger()
    ticks[0].trigger()
    assert track().attributes["model_basis"] == ["running_gear", "hull_shape"]
    editor._toggle("running_gear")
    editor._toggle("hull_shape")
    assert "model_basis" not in track().attributes
    next(action for action in menu.actions() if action.text() == "cannot tell").trigger()
    assert track().attributes["model_basis"] == INDETERMINATE
    menu.close()


def test_a_number_is_told_on_enter(inspector: Inspector, done: list[Edit], track: Callable[..., Track]) -> None:
    type_into(line(inspector, "axles_seen"), "3")
    assert track().attributes["axles_seen"] == 3
    assert len(done) == 1


@pytest.mark.parametrize("text", ["three", "99", "1.5"])
def test_a_wrong_number_is_complained_about_and_never_stored(inspector: Inspector, done: list[Edit], text: str) -> None:
    editor = line(inspector, "axles_seen")
    type_into(editor, text)
    assert editor.field.property("wrong")
    assert editor.field.toolTip().startswith("Must be")
    assert not done
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    assert not editor.field.property("wrong")
    assert editor.field.text() == ""


def test_up_and_down_count(inspector: Inspector, track: Callable[..., Track]) -> None:
    editor = line(inspector, "heading_deg")
    type_into(editor, "359")
    QTest.keyClick(editor.field, Qt.Key.Key_Up)
    QTest.keyClick(editor.field, Qt.Key.Key_Up)
    assert attributes_on(track(), 1237)["heading_deg"] == 1


def test_typing_a_text_is_one_step_of_undo(
    inspector: Inspector, demo_session: Session, track: Callable[..., Track]
) -> None:
    editor = line(inspector, "model_claimed")
    editor.field.setFocus()
    QTest.keyClicks(editor.field, "Wolf")
    editor.flush()
    QTest.keyClicks(editor.field, "hound")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert track().attributes["model_claimed"] == "Wolfhound"
    demo_session.undo()
    assert "model_claimed" not in track().attributes


def test_what_was_typed_goes_to_the_track_it_was_typed_for(
    inspector: Inspector, demo_session: Session, track: Callable[..., Track]
) -> None:
    note = form(inspector).note
    assert note is not None
    note.area.setFocus()
    QTest.keyClicks(note.area, "Cab profile matches")
    demo_session.selection.select("t13")
    assert track("t12").notes == "Cab profile matches"
    assert track("t13").notes == ""
    assert note.area.toPlainText() == ""


def test_typing_is_not_disturbed_by_other_edits(inspector: Inspector, demo_session: Session) -> None:
    note = form(inspector).note
    assert note is not None
    note.area.setFocus()
    QApplication.processEvents()
    QTest.keyClicks(note.area, "half a sen")
    demo_session.edit(edits.set_review(demo_session.store.tracks["t12"], Review.REVIEWED))
    demo_session.seek(1300)
    assert note.area.toPlainText() == "half a sen"


def test_the_pause_tells_a_note(qtbot: QtBot, inspector: Inspector, track: Callable[..., Track]) -> None:
    note = form(inspector).note
    assert note is not None
    note._pause.setInterval(1)
    QTest.keyClicks(note.area, "seen at 0:43")
    qtbot.waitUntil(lambda: track().notes == "seen at 0:43", timeout=5000)


def test_a_type_brings_its_class_and_a_class_takes_the_model_away(
    inspector: Inspector, done: list[Edit], track: Callable[..., Track]
) -> None:
    editor = form(inspector).type_editor
    assert editor is not None
    inspector.pick_type()
    editor.picker.field.setText("T-72B3")
    QTest.keyClick(editor.picker.field, Qt.Key.Key_Return)
    assert track().attributes["model"] == "veh.tank.t72b3"
    assert track().attributes["vehicle_class"] == "veh.tank"
    assert len(done) == 1
    inspector.pick_type()
    row = next(row for row in editor.picker.rows.rows if row.id == "veh.mrap")
    editor.picker.picked.emit(row)
    assert track().attributes["vehicle_class"] == "veh.mrap"
    assert "model" not in track().attributes
    editor.picker.hide()


def test_the_label_can_be_changed(inspector: Inspector, track: Callable[..., Track]) -> None:
    box = form(inspector).label_box.box
    place = box.findData("region")
    box.setCurrentIndex(place)
    box.activated.emit(place)
    assert track().label == "region"
    assert inspector.header.title.text() == "TRACK #12 — REGION"
    assert "title" in form(inspector).rows


def test_buttons_fill_in_frame_and_place(
    inspector: Inspector, demo_session: Session, track: Callable[..., Track]
) -> None:
    demo_session.seek(1301)
    demo_session.selection.select("t8")
    line(inspector, "first_frame").answered.emit(inspector.answers.offered(line(inspector, "first_frame")._attribute))
    assert track("t8").attributes["first_frame"] == 1301
    line(inspector, "impact_point").answered.emit(inspector.answers.offered(line(inspector, "impact_point")._attribute))
    assert track("t8").attributes["impact_point"] == [130.0, 120.0]


# -- several at once -------------------------------------------------------------------------------------------------


def test_several_tracks_are_changed_in_one_edit(
    inspector: Inspector, demo_session: Session, done: list[Edit], track: Callable[..., Track]
) -> None:
    demo_session.selection.select("t12", "t13", "t14")
    assert inspector.header.title.text() == "3 TRACKS — VEHICLE"
    choose(inspector, "affiliation", "unknown")
    assert [track(t).attributes["affiliation"] for t in ("t12", "t13", "t14")] == ["unknown"] * 3
    assert len(done) == 1
    assert done[0].title == "Set operator of 3 tracks"
    demo_session.undo()
    assert all("affiliation" not in track(t).attributes for t in ("t12", "t13", "t14"))


def test_values_that_differ_are_mixed(inspector: Inspector, demo_session: Session) -> None:
    demo_session.edit(edits.set_certainty(demo_session.store.tracks["t12"], "certain"))
    demo_session.selection.select("t12", "t13")
    shown = form(inspector)
    assert isinstance(shown.certainty, SegmentChoice)
    assert shown.certainty.segmented.mixed
    assert shown.certainty.segmented.current == ""
    assert shown.type_editor is not None
    assert shown.type_editor.button.text() == "several"


def test_tracks_of_different_labels_share_what_both_have(inspector: Inspector, demo_session: Session) -> None:
    demo_session.selection.select("t12", "t3")
    assert "occlusion" in form(inspector).rows
    assert "density" not in form(inspector).rows
    assert inspector.header.title.text() == "2 TRACKS — VEHICLE, SMOKE"


def test_locked_tracks_are_left_alone(inspector: Inspector, demo_session: Session, track: Callable[..., Track]) -> None:
    demo_session.view.set_locked("t12", True)
    assert not form(inspector).isEnabled()
    demo_session.selection.select("t12", "t13")
    assert form(inspector).isEnabled()
    choose(inspector, "affiliation", "ru")
    assert "affiliation" not in track("t12").attributes
    assert track("t13").attributes["affiliation"] == "ru"


# -- following -------------------------------------------------------------------------------------------------------


def test_undo_is_followed(inspector: Inspector, demo_session: Session) -> None:
    click(form(inspector).review, "reviewed")
    demo_session.undo()
    assert form(inspector).review.current == "draft"


def test_while_playing_it_never_tells_another_frame(
    inspector: Inspector, demo_session: Session, demo_player: FakePlayer
) -> None:
    there = form(inspector).geometry_section.place.text
    demo_player.play()
    demo_session.seek(1250)
    assert inspector.header.side.text() == "interpolated"
    assert form(inspector).geometry_section.place.text != there
    demo_session.seek(10)
    assert inspector.header.side.text() == "not on this frame"
    assert not form(inspector).rows["motion"].isEnabled()


def test_the_required_answer_stands_below_the_label(inspector: Inspector, demo_session: Session) -> None:
    demo_session.selection.select("t8")
    QApplication.processEvents()
    shown = form(inspector)
    assert shown.label_box.mapTo(shown, QPoint()).y() < shown.rows["kind"].y() < shown.certainty_row.y()
    demo_session.selection.select("t3")
    QApplication.processEvents()
    assert list(form(inspector).rows)[:2] == ["colour", "density"]


def test_nothing_to_be_sure_of_in_a_redaction(inspector: Inspector, demo_session: Session) -> None:
    demo_session.selection.select("t8")
    assert form(inspector).certainty_row.isVisible()
    demo_session.edit(edits.relabel(demo_session.store, demo_session.store.tracks["t8"], "redaction"))
    assert not form(inspector).certainty_row.isVisible()


def test_forms_are_reused(inspector: Inspector, demo_session: Session) -> None:
    first = form(inspector)
    demo_session.selection.select("t3")
    demo_session.selection.select("t13")
    assert form(inspector) is first


def test_themes_and_languages(
    qtbot: QtBot, qapp: QApplication, inspector: Inspector, demo: Workspace, demo_session: Session
) -> None:
    theme.apply(qapp, "light")
    qtbot.waitUntil(lambda: inspector.form is not None, timeout=5000)
    inspector.grab()
    theme.apply(qapp, "dark")
    qtbot.waitUntil(lambda: inspector.form is not None, timeout=5000)
    demo.settings.set("language", "uk")
    assert inspector.header.title.text() == "TRACK #12 — ТЕХНІКА"
    inspector.grab()
    demo.close_session()
    assert inspector.empty.isVisible()

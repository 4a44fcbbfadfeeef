"""The inspector's groups: folding, what holds since when, numbers, links, alternatives, all by hand and by key."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotations import edits
from annotations.changes import Edit
from annotations.interpolation import attributes_on, state_on
from annotations.keyframe import INDETERMINATE, After
from annotations.model import Alternative, Track
from annotations.taxonomy_edits import retire_attribute, retire_option
from app.profiles import choose_profile, profile_of
from app.session import Session
from app.workspace import Workspace
from tests.ui.panels.inspector_hands import choose, click, form
from ui.bridge import Bridge
from ui.panels.alternatives import Alternatives, sum_text
from ui.panels.editors.choice import SegmentChoice
from ui.panels.inspector import Inspector

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
WOLFHOUND, MASTIFF = "veh.mrap.wolfhound", "veh.mrap.mastiff"


@pytest.fixture
def inspector(qtbot: QtBot, demo: Workspace, demo_bridge: Bridge, demo_session: Session) -> Inspector:
    widget = Inspector(demo, demo_bridge)
    qtbot.addWidget(widget)
    widget.resize(336, 1600)
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


# -- folding ---------------------------------------------------------------------------------------------------------


def test_what_is_folded_is_remembered_and_tells_what_is_inside(
    inspector: Inspector, demo: Workspace, demo_session: Session
) -> None:
    section = form(inspector).identity
    QTest.mouseClick(section.heading, LEFT)
    assert not section.is_open
    assert "Wolfhound TSV" in section.heading.accessibleName()
    assert "identity" in demo.settings.get("folded")
    demo_session.selection.select("t3")
    assert not form(inspector).identity.is_open
    form(inspector).identity.heading.setFocus()
    QTest.keyClick(form(inspector).identity.heading, Qt.Key.Key_Right)
    assert form(inspector).identity.is_open
    assert "identity" not in demo.settings.get("folded")


def test_numbers_and_links_begin_folded(inspector: Inspector) -> None:
    shown = form(inspector)
    assert [s.name for s in shown.sections() if not s.is_open] == ["links", "geometry"]
    assert shown.geometry_section.heading.summary == "150.0, 120.0 · 60 × 40"


def test_the_keyboard_goes_from_group_to_group(inspector: Inspector) -> None:
    form(inspector).identity.heading.setFocus()
    inspector.go_to_section(1)
    assert form(inspector).on_frame.heading.hasFocus()
    inspector.go_to_section(-1)
    inspector.go_to_section(-1)
    assert form(inspector).geometry_section.heading.hasFocus()


# -- on this frame ---------------------------------------------------------------------------------------------------


def test_a_value_says_since_when_it_holds_and_goes_there(inspector: Inspector, demo_session: Session) -> None:
    choose(inspector, "condition", "damaged")
    demo_session.seek(1300)
    row = form(inspector).rows["condition"]
    since = row.since  # type: ignore[attr-defined]
    assert since.isVisible() and since.text() == "since 1237"
    QTest.mouseClick(since, LEFT)
    assert demo_session.frame == 1237
    assert since.text() == "here ◆"


def test_an_answer_for_this_frame_alone(inspector: Inspector, track: Callable[..., Track], done: list[Edit]) -> None:
    choose(inspector, "condition", "intact")
    click(form(inspector).on_frame.mode, "here")
    inspector._session.seek(1300)  # type: ignore[union-attr]
    choose(inspector, "condition", "damaged")
    assert [attributes_on(track(), f)["condition"] for f in (1299, 1300, 1301)] == ["intact", "damaged", "intact"]
    assert len(done) == 2


def test_the_choice_of_this_frame_alone_ends_with_the_selection(inspector: Inspector, demo_session: Session) -> None:
    click(form(inspector).on_frame.mode, "here")
    demo_session.selection.select("t13")
    assert not form(inspector).on_frame.only_here


def test_taking_an_answer_back_shows_not_assessed(inspector: Inspector, demo_session: Session) -> None:
    choose(inspector, "condition", "damaged")
    demo_session.seek(1300)
    editor = form(inspector).rows["condition"].editor
    assert isinstance(editor, SegmentChoice)
    click(editor.segmented, "damaged")
    assert editor.segmented.current == ""
    demo_session.seek(1250)
    assert editor.segmented.current == "damaged"


@pytest.mark.parametrize(
    ("key", "value"), [(Qt.Key.Key_Minus, INDETERMINATE), (Qt.Key.Key_2, "damaged"), (Qt.Key.Key_Delete, None)]
)
def test_each_answer_is_one_key_away(
    inspector: Inspector, track: Callable[..., Track], key: Qt.Key, value: str | None
) -> None:
    choose(inspector, "condition", "intact")
    editor = form(inspector).rows["condition"].editor
    assert isinstance(editor, SegmentChoice)
    editor.segmented.setFocus()
    QTest.keyClick(editor.segmented, key)
    assert attributes_on(track(), 1237).get("condition") == value


def test_covered_hidden_and_back_again(
    inspector: Inspector, demo_session: Session, track: Callable[..., Track]
) -> None:
    sight = form(inspector).on_frame.sight
    demo_session.seek(1300)
    click(sight, "covered")
    state = state_on(track(), 1300)
    assert state is not None and state.occluded
    click(sight, "hidden")
    assert state_on(track(), 1300) is None
    assert sight.current == "hidden"
    click(sight, "clear")
    state = state_on(track(), 1300)
    assert state is not None and not state.occluded


def test_what_holds_after_the_keyframe_it_rests_on(
    inspector: Inspector, demo_session: Session, track: Callable[..., Track]
) -> None:
    demo_session.seek(1250)
    click(form(inspector).on_frame.after, "hold")
    keyframe = track().keyframes.on(1237)
    assert keyframe is not None and keyframe.after is After.HOLD


# -- geometry and links ----------------------------------------------------------------------------------------------


def test_numbers_are_typed_exactly(inspector: Inspector, track: Callable[..., Track]) -> None:
    section = form(inspector).geometry_section
    QTest.mouseClick(section.heading, LEFT)
    assert {name: field.field.text() for name, field in section.fields.items()} == {
        "left": "120", "top": "100", "width": "60", "height": "40",
    }  # fmt: skip
    for name, text in (("left", "123.25"), ("width", "61.5")):
        field = section.fields[name].field
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    state = state_on(track(), 1237)
    assert state is not None and state.shape.values == (123.25, 100, 184.75, 140)
    assert section.area.text == "2,460 px²"


def test_a_size_of_nothing_is_refused(inspector: Inspector, track: Callable[..., Track], done: list[Edit]) -> None:
    field = form(inspector).geometry_section.fields["width"]
    field.answered.emit(0.0)
    assert not done
    assert field.field.text() == "60"


def test_the_same_thing_elsewhere_is_one_click_away(inspector: Inspector, demo_session: Session) -> None:
    tracks = demo_session.store.tracks
    demo_session.edit(edits.set_identity([tracks["t12"], tracks["t13"]], "lead vehicle"))
    section = form(inspector).links
    QTest.mouseClick(section.heading, LEFT)
    (chip,) = section.same.chips
    QTest.mouseClick(chip, LEFT)
    assert demo_session.selection.tracks == ("t13",)
    QTest.mouseClick(form(inspector).links.unlink, LEFT)
    assert demo_session.store.tracks["t13"].identity == ""


def test_a_group_is_named_for_all_that_are_selected(
    inspector: Inspector, demo_session: Session, done: list[Edit]
) -> None:
    demo_session.selection.select("t12", "t13")
    form(inspector).links.group.answered.emit("convoy")
    assert [demo_session.store.tracks[t].group for t in ("t12", "t13")] == ["convoy", "convoy"]
    assert len(done) == 1


# -- what it may be --------------------------------------------------------------------------------------------------


def alternatives(inspector: Inspector) -> Alternatives:
    found = form(inspector).alternatives
    assert found is not None
    return found


def add(inspector: Inspector, text: str) -> None:
    editor = alternatives(inspector)
    editor.open_picker()
    editor.picker.field.setText(text)
    QTest.keyClick(editor.picker.field, Qt.Key.Key_Return)


def test_the_first_alternative_is_what_the_track_is_taken_for(
    inspector: Inspector, track: Callable[..., Track], done: list[Edit]
) -> None:
    add(inspector, "mastiff")
    assert [each.value for each in track().alternatives] == [WOLFHOUND, MASTIFF]
    assert len(done) == 1
    alternatives(inspector).rows[1].first.click()
    assert [each.value for each in track().alternatives] == [MASTIFF, WOLFHOUND]
    assert track().attributes["model"] == MASTIFF
    assert len(done) == 2


def test_shares_reasons_and_what_they_add_up_to(inspector: Inspector, track: Callable[..., Track]) -> None:
    add(inspector, "mastiff")
    for place, (share, reason) in enumerate(((70, "open load bed"), (20, "six wheels"))):
        row = alternatives(inspector).rows[place]
        row.share.setValue(share)
        row.share.editingFinished.emit()
        row.reason_for.field.setFocus()
        QTest.keyClicks(row.reason_for.field, reason)
        QTest.keyClick(row.reason_for.field, Qt.Key.Key_Return)
    assert track().alternatives == (
        Alternative(value=WOLFHOUND, percent=70, reason_for="open load bed"),
        Alternative(value=MASTIFF, percent=20, reason_for="six wheels"),
    )
    assert alternatives(inspector).total.text() == "90 %, 10 % missing"


def test_alt_up_moves_a_row_and_takes_the_keyboard_along(
    inspector: Inspector, track: Callable[..., Track], demo_session: Session
) -> None:
    add(inspector, "mastiff")
    share = alternatives(inspector).rows[1].share
    share.setFocus()
    QTest.keyClick(share, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert track().attributes["model"] == MASTIFF
    assert alternatives(inspector).rows[0].share.hasFocus()
    demo_session.undo()
    assert track().attributes["model"] == WOLFHOUND
    assert [each.value for each in track().alternatives] == [WOLFHOUND, MASTIFF]


def test_a_grip_is_dragged_to_another_place(inspector: Inspector, track: Callable[..., Track]) -> None:
    add(inspector, "mastiff")
    rows = alternatives(inspector).rows
    QApplication.processEvents()
    QTest.mousePress(rows[0].grip, LEFT)
    QTest.mouseRelease(
        rows[0].grip, LEFT, NONE, rows[0].grip.mapFromGlobal(rows[1].mapToGlobal(rows[1].rect().bottomLeft()))
    )
    assert [each.value for each in track().alternatives] == [MASTIFF, WOLFHOUND]


def test_ones_own_words_and_taking_away(inspector: Inspector, track: Callable[..., Track]) -> None:
    add(inspector, "home-made truck")
    assert track().alternatives[1].value == "home-made truck"
    alternatives(inspector).rows[0].gone.click()
    assert [each.value for each in track().alternatives] == ["home-made truck"]
    assert track().attributes["model"] == WOLFHOUND


def test_another_type_becomes_the_first_alternative(inspector: Inspector, track: Callable[..., Track]) -> None:
    add(inspector, "mastiff")
    inspector.pick_type()
    editor = form(inspector).type_editor
    assert editor is not None
    editor.picker.field.setText("T-72B3")
    QTest.keyClick(editor.picker.field, Qt.Key.Key_Return)
    assert [each.value for each in track().alternatives] == ["veh.tank.t72b3", WOLFHOUND, MASTIFF]


@pytest.mark.parametrize(
    ("shares", "text", "fine"),
    [
        ((), "", True),
        ((None, None), "", True),
        ((70, 30), "100 %", True),
        ((70, None), "70 %, 30 % for the others", True),
        ((70, 20), "90 %, 10 % missing", False),
        ((70, 40), "110 %, 10 % too much", False),
    ],
)
def test_sums(shares: tuple[int | None, ...], text: str, fine: bool) -> None:
    assert sum_text([Alternative(value=str(i), percent=p) for i, p in enumerate(shares)]) == (text, fine)


# -- words -----------------------------------------------------------------------------------------------------------


def test_the_card_opens_and_is_remembered(inspector: Inspector, demo: Workspace) -> None:
    shown = form(inspector)
    assert shown.card is not None and not shown.card.isVisible()
    QTest.mouseClick(shown.card_button, LEFT)
    assert "OPEN rear load bed" in shown.card.toPlainText()
    assert "card" not in demo.settings.get("folded")


def test_what_is_retired_shows_as_long_as_it_is_the_answer(inspector: Inspector, demo_session: Session) -> None:
    choose(inspector, "condition", "damaged")
    choose(inspector, "affiliation", "ru")
    after = retire_option(demo_session.store.taxonomy, "vehicle", "condition", "damaged")
    after = retire_attribute(after, "vehicle", "affiliation")
    demo_session.edit(edits.replace_taxonomy(demo_session.store, after, "Retire"))
    editor = form(inspector).rows["condition"].editor
    assert isinstance(editor, SegmentChoice)
    assert editor.segmented.segments[0].text == "Damaged (retired)"
    assert editor.segmented.current == "damaged"
    assert form(inspector).rows["affiliation"].isVisible()
    demo_session.selection.select("t13")
    assert not form(inspector).rows["affiliation"].isVisible()
    editor = form(inspector).rows["condition"].editor
    assert isinstance(editor, SegmentChoice)
    assert "damaged" not in [segment.id for segment in editor.segmented.segments]


def test_a_profile_hides_what_it_does_not_need(inspector: Inspector, demo_session: Session) -> None:
    assert form(inspector).rows["turret_rel_deg"].isVisible()
    choose_profile(demo_session, "wildfire")
    assert not form(inspector).rows["turret_rel_deg"].isVisible()
    profile = profile_of(demo_session)
    assert profile is not None and profile.id == "wildfire"

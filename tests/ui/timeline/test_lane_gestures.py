"""Keyframes, bars and whole tracks under the mouse: each drag is one edit, and Undo takes it back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotations import edits
from annotations.keyframe import After
from annotations.model import Track
from app.session import Session
from app.workspace import Workspace
from tests.ui.fakes import FakePlayer
from tests.ui.timeline.hands import (
    ALT,
    CTRL,
    LEFT,
    NONE,
    SHIFT,
    choose,
    click,
    drag,
    handle_of,
    near,
    on_lane,
    on_name,
    toggle_of,
)
from ui.timeline.surface import Surface


def frames(session: Session, track: str) -> list[int]:
    return session.store.tracks[track].keyframes.frames.tolist()


def count(session: Session) -> int:
    """How many steps Undo has."""
    steps = 0
    while session.history.undo_title is not None and session.history.undo_title != "Begin":
        session.undo()
        steps += 1
    return steps


# -- choosing --------------------------------------------------------------------------------------------------------


def test_a_click_chooses_one_and_ctrl_more(surface: Surface) -> None:
    click(surface, on_lane(surface, "t12", 1310))
    assert surface.chosen.of("t12").tolist() == [1310]
    click(surface, on_lane(surface, "t12", 1390), CTRL)
    click(surface, on_lane(surface, "t13", 1300), CTRL)
    assert surface.chosen.of("t12").tolist() == [1310, 1390]
    assert surface.chosen.of("t13").tolist() == [1300]
    click(surface, on_lane(surface, "t12", 1310), CTRL)
    assert surface.chosen.of("t12").tolist() == [1390]


def test_shift_chooses_from_the_last_one_over_frames_and_lanes(surface: Surface, demo_session: Session) -> None:
    click(surface, on_lane(surface, "t12", 1225))
    click(surface, on_lane(surface, "t12", 1390), SHIFT)
    assert surface.chosen.of("t12").tolist() == [1225, 1237, 1310, 1390]
    click(surface, on_lane(surface, "t13", 1300), SHIFT)
    assert surface.chosen.of("t12").tolist() == [1225, 1237]
    assert surface.chosen.of("t13").tolist() == [1285, 1300]
    assert demo_session.selection.tracks == ("t12", "t13")


def test_a_frame_drawn_over_lanes_chooses_what_is_in_it(surface: Surface, demo_session: Session) -> None:
    start = on_lane(surface, "t8", 1215)
    drag(surface, start, on_lane(surface, "t13", 1320) + QPoint(0, 4))
    assert surface.chosen.of("t12").tolist() == [1225, 1237, 1310]
    assert surface.chosen.of("t13").tolist() == [1285, 1300]
    assert surface.chosen.of("t8").tolist() == [1301]
    assert set(demo_session.selection.tracks) == {"t8", "t12", "t13"}
    drag(surface, on_lane(surface, "t12", 1370), on_lane(surface, "t12", 1410), SHIFT)
    assert 1390 in surface.chosen.of("t12")
    assert 1225 in surface.chosen.of("t12")


def test_a_click_beside_keyframes_goes_there_and_chooses_nothing(surface: Surface, demo_session: Session) -> None:
    click(surface, on_lane(surface, "t12", 1310))
    click(surface, on_lane(surface, "t12", 1420))
    assert near(surface, demo_session.frame, 1420)
    assert len(surface.chosen) == 0
    assert demo_session.selection.tracks == ("t12",)


def test_escape_chooses_nothing(surface: Surface) -> None:
    click(surface, on_lane(surface, "t12", 1310))
    QTest.keyClick(surface, Qt.Key.Key_Escape)
    assert len(surface.chosen) == 0


# -- moving, copying, deleting ---------------------------------------------------------------------------------------


def test_chosen_keyframes_move_together_as_one_edit(surface: Surface, demo_session: Session) -> None:
    before = dict(demo_session.store.tracks)
    click(surface, on_lane(surface, "t12", 1310))
    click(surface, on_lane(surface, "t13", 1430), CTRL)
    drag(surface, on_lane(surface, "t12", 1310), on_lane(surface, "t12", 1350))
    moved = next(f for f in frames(demo_session, "t12") if 1312 < f < 1389)
    assert near(surface, moved, 1350)
    assert 1430 + moved - 1310 in frames(demo_session, "t13")
    assert surface.chosen.of("t12").tolist() == [moved]
    demo_session.undo()
    assert dict(demo_session.store.tracks) == before


def test_ctrl_and_a_drag_copy(surface: Surface, demo_session: Session) -> None:
    drag(surface, on_lane(surface, "t12", 1310), on_lane(surface, "t12", 1350), CTRL)
    there = frames(demo_session, "t12")
    assert 1310 in there
    copy = next(f for f in there if 1312 < f < 1389)
    keyframes = demo_session.store.tracks["t12"].keyframes
    assert keyframes.on(copy).shape == keyframes.on(1310).shape  # type: ignore[union-attr]
    assert count(demo_session) == 1


def test_one_keyframe_in_the_way_stops_all_and_is_named(
    surface: Surface, demo: Workspace, demo_session: Session
) -> None:
    before = demo_session.store.tracks["t12"]
    surface.set_scale(surface.scale.zoomed(12, surface.scale.middle(1237)))
    click(surface, on_lane(surface, "t12", 1225))
    drag(surface, on_lane(surface, "t12", 1225), on_lane(surface, "t12", 1237))
    assert demo_session.store.tracks["t12"] is before
    assert demo.messages.last is not None
    assert "already has a keyframe on frame 1237" in demo.messages.last.text


def test_a_drag_lands_on_the_playhead_when_it_is_near(surface: Surface, demo_session: Session) -> None:
    demo_session.seek(1350)
    drag(surface, on_lane(surface, "t12", 1310), on_lane(surface, "t12", 1350) + QPoint(3, 0))
    # pressing the diamond moved the playhead: only marks and ends hold still
    demo_session.undo()
    demo_session.edit(edits.put_mark(_mark(1352)))
    drag(surface, on_lane(surface, "t12", 1310), on_lane(surface, "t12", 1352) + QPoint(3, 0))
    assert 1352 in frames(demo_session, "t12")


def _mark(frame: int):
    from annotations.model import Mark

    return Mark(id="m", clip="clip", frame=frame)


def test_delete_takes_the_chosen_ones_away_as_one_edit(surface: Surface, demo_session: Session) -> None:
    click(surface, on_lane(surface, "t12", 1310))
    click(surface, on_lane(surface, "t13", 1300), CTRL)
    QTest.keyClick(surface, Qt.Key.Key_Delete)
    assert 1310 not in frames(demo_session, "t12")
    assert 1300 not in frames(demo_session, "t13")
    assert len(surface.chosen) == 0
    assert count(demo_session) == 1


def test_a_track_never_loses_its_last_keyframe(surface: Surface, demo: Workspace, demo_session: Session) -> None:
    click(surface, on_lane(surface, "t8", 1301))
    QTest.keyClick(surface, Qt.Key.Key_Delete)
    assert frames(demo_session, "t8") == [1301]
    assert demo.messages.last is not None
    assert "Shift+Delete" in demo.messages.last.text


def test_what_was_chosen_and_is_gone_is_forgotten(surface: Surface, demo_session: Session) -> None:
    click(surface, on_lane(surface, "t12", 1310))
    demo_session.edit(edits.remove_keyframe(demo_session.store.tracks["t12"], 1310))
    assert len(surface.chosen) == 0


# -- what holds after ------------------------------------------------------------------------------------------------


def test_the_button_of_an_interval_cycles_what_holds(surface: Surface, demo_session: Session) -> None:
    surface.set_scale(surface.scale.zoomed(3, surface.scale.middle(1300)))
    told: list[After] = []
    for _ in range(4):
        click(surface, toggle_of(surface, "t12", 1310))
        told.append(demo_session.store.tracks["t12"].keyframes.on(1310).after)  # type: ignore[union-attr]
    assert told == [After.HOLD, After.CARRY, After.HIDDEN, After.INTERPOLATE]
    assert count(demo_session) == 4


def test_the_menu_of_an_interval_sets_what_holds_for_all_chosen(surface: Surface, demo_session: Session) -> None:
    click(surface, on_lane(surface, "t12", 1237))
    click(surface, on_lane(surface, "t12", 1310), CTRL)
    choose(surface, on_lane(surface, "t12", 1310), "Carry")
    keyframes = demo_session.store.tracks["t12"].keyframes
    assert [k.frame for k in keyframes if k.after is After.CARRY] == [1237, 1310]
    assert count(demo_session) == 1


# -- bars ------------------------------------------------------------------------------------------------------------


def test_the_end_of_a_bar_trims(surface: Surface, demo_session: Session) -> None:
    drag(surface, handle_of(surface, "t12", "last"), on_lane(surface, "t12", 1420) + QPoint(10, 0))
    track = demo_session.store.tracks["t12"]
    last = frames(demo_session, "t12")[-1]
    assert near(surface, last, 1420)
    assert track.keyframes[-1].after is After.HIDDEN
    demo_session.undo()
    assert frames(demo_session, "t12")[-1] == 1512


def test_the_start_of_a_bar_extends_and_stands_still(surface: Surface, demo_session: Session) -> None:
    old = demo_session.store.tracks["t12"].keyframes[0]
    drag(surface, handle_of(surface, "t12", "first"), on_lane(surface, "t12", 1140) - QPoint(10, 0))
    first = demo_session.store.tracks["t12"].keyframes[0]
    assert near(surface, first.frame, 1140)
    assert first.shape == old.shape
    assert first.after is After.HOLD
    assert 1180 in frames(demo_session, "t12"), "what was there is timed as it was"
    assert count(demo_session) == 1


def test_an_inner_gap_is_made_narrower_from_either_side(surface: Surface, demo_session: Session) -> None:
    surface.set_scale(surface.scale.zoomed(12, surface.scale.middle(1290)))
    drag(surface, handle_of(surface, "t13", "last"), on_lane(surface, "t13", 1292) + QPoint(10, 0))
    assert 1292 in frames(demo_session, "t13")
    drag(surface, handle_of(surface, "t13", "first", run=1), on_lane(surface, "t13", 1296) - QPoint(10, 0))
    assert {1292, 1296, 1300} <= set(frames(demo_session, "t13"))


def test_alt_and_a_drag_shift_the_whole_track(surface: Surface, demo_session: Session) -> None:
    before = frames(demo_session, "t12")
    drag(surface, on_lane(surface, "t12", 1270), on_lane(surface, "t12", 1290), ALT)
    after = frames(demo_session, "t12")
    by = after[0] - before[0]
    assert near(surface, by, 20)
    assert after == [f + by for f in before]
    assert (demo_session.history.undo_title or "").startswith("Shift")
    assert count(demo_session) == 1


@pytest.mark.parametrize("what", ["bar", "edge", "shift"])
def test_a_locked_track_stays(surface: Surface, demo: Workspace, demo_session: Session, what: str) -> None:
    demo_session.view.set_locked("t12", True)
    before = demo_session.store.tracks["t12"]
    if what == "bar":
        surface.set_scale(surface.scale.zoomed(3, surface.scale.middle(1300)))
        click(surface, toggle_of(surface, "t12", 1310))
    elif what == "edge":
        drag(surface, handle_of(surface, "t12", "last"), on_lane(surface, "t12", 1420))
    else:
        drag(surface, on_lane(surface, "t12", 1270), on_lane(surface, "t12", 1290), ALT)
    assert demo_session.store.tracks["t12"] is before
    assert demo.messages.last is not None
    assert "locked" in demo.messages.last.text


def test_a_double_click_on_a_bar_loops_it(surface: Surface, demo_player: FakePlayer) -> None:
    at = on_lane(surface, "t13", 1222)
    QTest.mouseDClick(surface, LEFT, NONE, at)
    assert demo_player.loop is not None
    assert (demo_player.loop.first, demo_player.loop.last) == (1204, 1285)
    QTest.mouseDClick(surface, LEFT, NONE, at)
    assert demo_player.loop is None


# -- names -----------------------------------------------------------------------------------------------------------


def test_shift_on_names_selects_the_lanes_between(surface: Surface, demo_session: Session) -> None:
    click(surface, on_name(surface, "t5"))
    click(surface, on_name(surface, "t12"), SHIFT)
    assert demo_session.selection.tracks == ("t5", "t6", "t8", "t12")


def test_eye_and_lock_of_a_name(surface: Surface, demo_session: Session) -> None:
    y = on_name(surface, "t12").y()
    click(surface, QPoint(surface.names_width - 14, y))
    assert demo_session.view.hidden == {"t12"}
    click(surface, QPoint(surface.names_width - 32, y))
    assert demo_session.view.locked == {"t12"}
    assert demo_session.selection.tracks == ()


def test_a_gesture_without_an_effect_makes_no_edit(surface: Surface, demo_session: Session) -> None:
    track: Track = demo_session.store.tracks["t12"]
    at = on_lane(surface, "t12", 1310)
    drag(surface, at, at + QPoint(1, 0))
    assert demo_session.store.tracks["t12"] is track

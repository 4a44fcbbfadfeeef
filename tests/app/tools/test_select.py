"""Picking, moving, resizing, the rubber band."""

import pytest

from annotations.keyframe import Keyframe
from annotations.shapes.shape import Shape
from app.tools.edit_vertices import delete_selected_vertex
from app.tools.tool import Cursor
from tests.app.tools.workbench import Mouse, Workbench, box, still, track

BIG, SMALL, OTHER = box(100, 100, 400, 400), box(200, 200, 240, 240), box(600, 100, 700, 200)
SQUARE = Shape("polygon", (100.0, 100.0, 200.0, 100.0, 200.0, 200.0, 100.0, 200.0))


@pytest.fixture
def bench() -> Workbench:
    return Workbench(still(1, BIG), still(2, SMALL), still(3, OTHER))


def test_the_smaller_of_two_is_picked_first_and_clicks_go_through_them(bench: Workbench) -> None:
    mouse = Mouse(bench)
    assert mouse.move(220, 220).hovered == "t2"
    for expected in ("t2", "t1", "t2"):
        mouse.click(220, 220)
        assert bench.selection.tracks == (expected,)
    mouse.click(900, 500)
    assert bench.selection.tracks == ()
    assert not bench.edits


@pytest.mark.parametrize("modifier", ["shift", "ctrl"])
def test_clicks_with_a_modifier_add_and_take_away(bench: Workbench, modifier: str) -> None:
    mouse = Mouse(bench)
    mouse.click(220, 220)
    mouse.click(650, 150, **{modifier: True})
    assert bench.selection.tracks == ("t2", "t3")
    mouse.click(220, 220, **{modifier: True})
    assert bench.selection.tracks == ("t3",)
    mouse.click(950, 550, **{modifier: True})
    assert bench.selection.tracks == ("t3",)


def test_a_drag_moves_and_previews(bench: Workbench) -> None:
    mouse = Mouse(bench)
    mouse.press(650, 150)
    assert bench.selection.tracks == ("t3",)
    preview = mouse.move(660, 155)
    assert preview.shapes == {"t3": box(610, 105, 710, 205)} and preview.busy
    assert bench.shape("t3") == OTHER
    mouse.release()
    assert bench.shape("t3") == box(610, 105, 710, 205)


def test_all_selected_move_in_one_step(bench: Workbench) -> None:
    bench.selection.select("t2", "t3")
    Mouse(bench).drag((650, 150), (640, 140), (640, 160))
    assert len(bench.edits) == 1
    assert bench.shape("t3") == box(590, 110, 690, 210) and bench.shape("t2") == box(190, 210, 230, 250)


def test_shift_keeps_a_move_to_one_direction(bench: Workbench) -> None:
    mouse = Mouse(bench)
    mouse.press(650, 150)
    mouse.move(700, 160, shift=True)
    mouse.release(shift=True)
    assert bench.shape("t3") == box(650, 100, 750, 200)


def test_a_move_between_keyframes_makes_one() -> None:
    moving = track(1, Keyframe(frame=0, shape=box(0, 0, 40, 40)), Keyframe(frame=10, shape=box(100, 0, 140, 40)))
    bench = Workbench(moving, frame=5)
    Mouse(bench).drag((70, 20), (70, 50))
    assert bench.store.tracks["t1"].keyframes.has(5)
    assert bench.shape("t1") == box(50, 30, 90, 70)
    assert bench.shape("t1", 0) == box(0, 0, 40, 40) and bench.shape("t1", 10) == box(100, 0, 140, 40)


def test_a_track_that_ended_is_carried_on_from_its_ghost() -> None:
    bench = Workbench(track(1, Keyframe(frame=0, shape=box(0, 0, 40, 40))), frame=10)
    mouse = Mouse(bench)
    assert mouse.move(20, 20).hovered is None
    bench.selection.select("t1")
    mouse.drag((20, 20), (120, 20))
    assert bench.shape("t1") == box(100, 0, 140, 40)
    assert bench.shape("t1", 5) == box(50, 0, 90, 40)


def test_escape_while_moving_changes_nothing(bench: Workbench) -> None:
    mouse = Mouse(bench)
    mouse.press(650, 150)
    mouse.move(700, 170)
    assert mouse.hand.cancel()
    mouse.release()
    assert not bench.edits and not mouse.hand.preview.shapes


@pytest.mark.parametrize(
    ("grip", "cursor"), [((600, 100), Cursor.FALLING), ((700, 100), Cursor.RISING), ((700, 150), Cursor.WIDTH)]
)
def test_handles_say_what_they_do(bench: Workbench, grip: tuple[float, float], cursor: Cursor) -> None:
    bench.selection.select("t3")
    preview = Mouse(bench).move(*grip)
    assert preview.cursor is cursor and preview.handle is not None


def test_a_handle_resizes_and_keeps_where_it_was_taken(bench: Workbench) -> None:
    bench.selection.select("t3")
    Mouse(bench).drag((702, 203), (722, 233))
    assert bench.shape("t3") == box(600, 100, 720, 230)


def test_a_handle_that_is_only_clicked_changes_nothing(bench: Workbench) -> None:
    bench.selection.select("t3")
    Mouse(bench).click(700, 200)
    assert not bench.edits and bench.selection.tracks == ("t3",)


def test_turning_takes_hold_above_the_upper_edge() -> None:
    bench = Workbench(still(1, Shape("rotated_box", (300.0, 300.0, 80.0, 40.0, 0.0))))
    bench.selection.select("t1")
    mouse = Mouse(bench)
    assert mouse.move(300, 258).cursor is Cursor.TURN
    mouse.drag((300, 258), (342, 300))
    assert bench.shape("t1").values == pytest.approx((300, 300, 80, 40, 90))


def test_a_shape_that_is_small_on_screen_can_still_be_moved() -> None:
    bench = Workbench(still(1, box(100, 100, 110, 110)))
    bench.selection.select("t1")
    Mouse(bench).drag((105, 105), (125, 105))
    assert bench.shape("t1") == box(120, 100, 130, 110)


def test_a_vertex_is_pulled_added_and_taken_away() -> None:
    bench = Workbench(still(1, SQUARE))
    bench.selection.select("t1")
    mouse = Mouse(bench)
    mouse.drag((200, 100), (230, 80))
    assert bench.shape("t1").values[2:4] == (230, 80)
    assert bench.selection.vertex == 1
    mouse.double_click(150, 200)
    assert bench.shape("t1").values[6:8] == (150, 200)
    assert bench.selection.vertex == 3
    assert delete_selected_vertex(bench)
    mouse.click(230, 80, alt=True)
    assert bench.shape("t1").values == (100, 100, 200, 200, 100, 200)
    mouse.click(100, 100, alt=True)
    bench.selection.vertex = 0
    assert not delete_selected_vertex(bench)
    assert len(bench.shape("t1").values) == 6


def test_a_point_is_dragged() -> None:
    bench = Workbench(still(1, Shape("point", (50.0, 50.0))))
    mouse = Mouse(bench)
    mouse.click(52, 51)
    mouse.drag((52, 51), (82, 71))
    assert bench.shape("t1").values == (80, 70)


def test_the_band_selects_what_has_its_middle_inside(bench: Workbench) -> None:
    mouse = Mouse(bench)
    mouse.press(50, 50)
    assert mouse.move(450, 450).band == ((50, 50), (450, 450))
    mouse.release()
    assert bench.selection.tracks == ("t1", "t2")
    mouse.drag((500, 450), (720, 50), shift=True)
    assert bench.selection.tracks == ("t1", "t2", "t3")


def test_locked_tracks_are_passed_over() -> None:
    bench = Workbench(still(1, BIG), still(2, SMALL), locked=("t2",))
    mouse = Mouse(bench)
    mouse.click(220, 220)
    assert bench.selection.tracks == ("t1",)
    bench.selection.select("t2")
    mouse.drag((240, 240), (260, 260))
    mouse.drag((50, 50), (450, 450))
    assert bench.shape("t2") == SMALL
    assert bench.selection.tracks == ("t1",)


def test_far_out_more_is_near(bench: Workbench) -> None:
    assert Mouse(bench, pixel=1.0).move(720, 150).hovered is None
    assert Mouse(bench, pixel=4.0).move(720, 150).hovered == "t3"


@pytest.mark.parametrize(
    ("tool", "modifiers"),
    [("select", ("ctrl",)), ("select", ("ctrl", "shift")), ("select", ("alt",)), ("box", ("ctrl", "shift"))],
)
def test_a_click_with_a_modifier_takes_a_vertex_away(tool: str, modifiers: tuple[str, ...]) -> None:
    bench = Workbench(still(1, SQUARE))
    bench.selection.select("t1")
    Mouse(bench, tool).click(100, 100, **dict.fromkeys(modifiers, True))
    assert bench.shape("t1").values == (200, 100, 200, 200, 100, 200)
    assert bench.selection.tracks == ("t1",)

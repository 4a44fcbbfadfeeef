"""Changing shapes by keys."""

import math

import pytest

from annotations.shapes.kinds import kind
from annotations.shapes.shape import Shape
from app.tools.adjust import Adjusting, grown, turned_by
from app.tools.hand import Hand
from app.tools.tool import Phase, Pointer
from tests.app.tools.workbench import Workbench, box, still

TRIANGLE = Shape("polygon", (100.0, 100.0, 200.0, 100.0, 150.0, 190.0))


class Keys:
    """Hands on the keys, over one selected shape."""

    def __init__(self, *shapes: Shape, locked: tuple[str, ...] = (), frame: int = 0) -> None:
        tracks = [still(n, shape) for n, shape in enumerate(shapes, 1)]
        self.bench = Workbench(*tracks, locked=locked, frame=frame)
        self.bench.selection.select(*(track.id for track in tracks))
        self.adjusting = Adjusting(self.bench)
        self.hand = Hand(self.bench, self.adjusting.tool())

    def press(self, key: str, amount: float = 1.0, times: int = 1) -> None:
        for _ in range(times):
            self.hand.send(Pointer(phase=Phase.KEY, at=(0.0, 0.0), key=key, amount=amount))

    def values(self, ident: str = "t1") -> tuple[float, ...]:
        return self.bench.shape(ident).values


def test_the_whole_is_moved_as_one_step() -> None:
    keys = Keys(box(100, 100, 200, 150), box(300, 300, 350, 350))
    keys.press("right", times=3)
    keys.press("down", 10)
    keys.press("left", 0.1)
    assert not keys.bench.edits
    keys.press("enter")
    assert keys.values() == (102.9, 110, 202.9, 160)
    assert keys.values("t2") == (302.9, 310, 352.9, 360)
    assert len(keys.bench.edits) == 1 and keys.adjusting.over and not keys.hand.preview.busy


def test_tab_goes_round_the_handles_and_arrows_move_the_chosen_one() -> None:
    keys = Keys(box(100, 100, 200, 150))
    keys.press("next")
    assert keys.adjusting.handle == 0 and keys.hand.preview.handle == 0
    keys.press("left", 10)
    keys.press("up", 10)
    keys.press("next", times=4)
    keys.press("right", 5)
    keys.press("enter")
    assert keys.values() == (90, 90, 205, 150)


def test_tab_comes_back_to_the_whole_both_ways() -> None:
    keys = Keys(TRIANGLE)
    keys.press("previous")
    assert keys.adjusting.handle == 2
    keys.press("next")
    assert keys.adjusting.handle is None
    keys.press("next", times=4)
    assert keys.adjusting.handle is None


def test_it_begins_with_the_vertex_that_is_selected() -> None:
    bench = Workbench(still(1, TRIANGLE))
    bench.selection.select("t1")
    bench.selection.vertex = 1
    assert Adjusting(bench).handle == 1


def test_leaving_it_restores() -> None:
    keys = Keys(box(100, 100, 200, 150))
    keys.press("right", 10)
    assert keys.hand.cancel() and not keys.bench.edits
    assert keys.values() == (100, 100, 200, 150)


def test_nothing_changed_is_no_edit() -> None:
    keys = Keys(box(100, 100, 200, 150))
    keys.press("right")
    keys.press("left")
    keys.press("enter")
    assert not keys.bench.edits and keys.adjusting.over


def test_what_is_locked_stays() -> None:
    assert not Keys(box(0, 0, 10, 10), locked=("t1",)).adjusting.possible
    keys = Keys(box(0, 0, 10, 10), box(50, 50, 60, 60), locked=("t1",))
    keys.press("right")
    keys.press("enter")
    assert keys.values() == (0, 0, 10, 10) and keys.values("t2") == (51, 50, 61, 60)


def test_it_is_kept_on_the_frame_where_it_began() -> None:
    keys = Keys(box(0, 0, 10, 10), frame=5)
    keys.press("right")
    keys.bench.frame = 6
    keys.adjusting.keep()
    assert keys.bench.store.tracks["t1"].keyframes.frames.tolist() == [0, 5]


@pytest.mark.parametrize(
    "shape",
    [Shape("rotated_box", (200.0, 200.0, 80.0, 40.0, 10.0)), Shape("ellipse", (200.0, 200.0, 80.0, 40.0, 10.0))],
)
def test_turning_by_degrees(shape: Shape) -> None:
    keys = Keys(shape)
    keys.press("turn_right", times=3)
    keys.press("turn_left", 10)
    keys.press("enter")
    assert keys.values() == pytest.approx((200, 200, 80, 40, 3), abs=0.01)


def test_the_turning_handle_turns() -> None:
    keys = Keys(Shape("rotated_box", (200.0, 200.0, 80.0, 40.0, 10.0)))
    keys.press("previous")
    keys.press("right", times=5)
    keys.press("enter")
    assert keys.values()[4] == pytest.approx(15, abs=0.01)


def test_a_polygon_turns_about_its_middle_and_back() -> None:
    each = kind("polygon")
    quarter = turned_by(each, TRIANGLE, 90)
    assert quarter.values == pytest.approx((180, 80, 180, 180, 90, 130))
    shape = TRIANGLE
    for _ in range(360):
        shape = turned_by(each, shape, 1)
    assert shape.values == pytest.approx(TRIANGLE.values)
    assert turned_by(kind("box"), box(0, 0, 9, 9), 5) == box(0, 0, 9, 9), "an upright box stays upright"


@pytest.mark.parametrize(
    "shape",
    [
        box(100, 100, 200, 150), TRIANGLE, Shape("ellipse", (200.0, 200.0, 80.0, 40.0, 30.0)),
        Shape("rotated_box", (200.0, 200.0, 80.0, 40.0, 30.0)), Shape("polyline", (0.0, 0.0, 50.0, 50.0)),
    ],
)  # fmt: skip
def test_growing_and_shrinking_keep_the_middle(shape: Shape) -> None:
    each = kind(shape.kind)
    left, top, right, bottom = each.bounds(shape)
    half = max(right - left, bottom - top) / 2
    bigger = grown(each, shape, 5)
    l2, t2, r2, b2 = each.bounds(bigger)
    assert max(r2 - l2, b2 - t2) / 2 == pytest.approx(half + 5)
    assert grown(each, bigger, -5).values == pytest.approx(shape.values)
    assert grown(each, shape, -1000) == shape
    assert math.isclose((r2 - l2) / (right - left), (b2 - t2) / (bottom - top), rel_tol=1e-6)


def test_vertices_come_and_go() -> None:
    keys = Keys(TRIANGLE)
    keys.press("next")
    keys.press("insert")
    assert keys.adjusting.handle == 1 and keys.adjusting.at == (150, 100)
    keys.press("up", 20)
    keys.press("next")
    keys.press("delete")
    keys.press("enter")
    assert keys.values() == (100, 100, 150, 80, 150, 190)


def test_the_longest_edge_is_divided_where_no_vertex_is_chosen() -> None:
    keys = Keys(Shape("polyline", (0.0, 0.0, 10.0, 0.0, 110.0, 0.0)))
    keys.press("insert")
    keys.press("enter")
    assert keys.values() == (0, 0, 10, 0, 60, 0, 110, 0)


def test_the_fewest_vertices_stay() -> None:
    keys = Keys(TRIANGLE)
    keys.press("next")
    keys.press("delete")
    keys.press("enter")
    assert keys.values() == TRIANGLE.values

"""Rotated boxes."""

import math
from itertools import pairwise

import numpy as np
import pytest

from annotations.errors import AnnotationError
from annotations.shapes.rectangle import ROTATE
from annotations.shapes.rotated_box import ROTATED_BOX
from annotations.shapes.shape import Shape


def test_an_axis_and_a_side_make_a_box() -> None:
    down = ROTATED_BOX.build([(100, 100), (100, 140), (107, 0)])
    assert down.values == pytest.approx((100, 120, 40, 14, 90))


@pytest.mark.parametrize("points", [[(0, 0), (1, 1)], [(5, 5), (5, 5), (9, 9)], [(0, 0), (10, 0), (20, 0)]])
def test_what_has_no_size_is_refused(points: list[tuple[float, float]]) -> None:
    with pytest.raises(AnnotationError):
        ROTATED_BOX.build(points)


def test_the_opposite_corner_stays() -> None:
    shape = Shape("rotated_box", (100, 100, 40, 20, 30))
    before, after = ROTATED_BOX.outline(shape), ROTATED_BOX.outline(ROTATED_BOX.dragged(shape, 4, (150, 160)))
    assert after[0] == pytest.approx(before[0])
    assert after[2] == pytest.approx((150, 160))


def test_turning_keeps_centre_and_size_and_can_go_in_steps() -> None:
    shape = Shape("rotated_box", (100, 100, 40, 20, 30))
    assert ROTATED_BOX.dragged(shape, ROTATE, (200, 100)).values == pytest.approx((100, 100, 40, 20, 90))
    turned = ROTATED_BOX.dragged(shape, ROTATE, (200, 104), keep_ratio=True)
    assert turned.values == pytest.approx((100, 100, 40, 20, 90))
    assert ROTATED_BOX.dragged(shape, ROTATE, (100, 100)) == shape


@pytest.mark.parametrize(
    ("a", "b", "half_way"), [(350, 10, 0), (10, 350, 0), (-170, 170, -180), (0, 90, 45), (-90, 90, -180), (5, 5, 5)]
)
def test_it_turns_the_short_way(a: float, b: float, half_way: float) -> None:
    angle = ROTATED_BOX.between(
        Shape("rotated_box", (0, 0, 4, 2, a)), Shape("rotated_box", (8, 0, 4, 2, b)), 0.5
    ).values[4]
    assert math.cos(math.radians(angle - half_way)) == pytest.approx(1)


def test_a_slow_turn_never_jumps() -> None:
    a, b = Shape("rotated_box", (0, 0, 40, 20, 340)), Shape("rotated_box", (0, 0, 40, 20, 30))
    way = [ROTATED_BOX.outline(ROTATED_BOX.between(a, b, t)) for t in np.linspace(0, 1, 51)]
    assert max(float(np.abs(x - y).max()) for x, y in pairwise(way)) < 0.5


def test_distance_follows_the_turn() -> None:
    shape = Shape("rotated_box", (0, 0, 40, 20, 90))
    assert ROTATED_BOX.distance(shape, (0, 19)) == 0
    assert ROTATED_BOX.distance(shape, (19, 0)) == pytest.approx(9)


def test_its_front_is_where_its_axis_was_drawn_to() -> None:
    shape = ROTATED_BOX.build([(100, 140), (100, 100), (107, 0)])
    middle, edge = ROTATED_BOX.front(shape) or ((0, 0), (0, 0))
    assert middle == pytest.approx((100, 120))
    assert edge == pytest.approx((100, 100))

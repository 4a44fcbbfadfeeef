"""Boxes."""

import pytest

from annotations.errors import AnnotationError
from annotations.shapes.box import BOX
from annotations.shapes.shape import Shape

SHAPE = Shape("box", (10.0, 20.0, 50.0, 40.0))


def test_corners_in_any_order_make_the_same_box() -> None:
    assert BOX.build([(50, 20), (10, 40)]) == SHAPE == BOX.build([(10, 40), (50, 20)])


def test_a_box_without_size_is_refused() -> None:
    with pytest.raises(AnnotationError, match="width"):
        BOX.build([(10, 20), (10, 40)])


@pytest.mark.parametrize(
    ("handle", "to", "expected"),
    [
        (0, (12, 25), (12, 25, 50, 40)),
        (1, (999, 15), (10, 15, 50, 40)),
        (2, (60, 10), (10, 10, 60, 40)),
        (3, (70, 999), (10, 20, 70, 40)),
        (4, (55, 45), (10, 20, 55, 45)),
        (5, (999, 60), (10, 20, 50, 60)),
        (6, (5, 60), (5, 20, 50, 60)),
        (7, (0, 999), (0, 20, 50, 40)),
    ],
)
def test_each_handle_moves_its_own_sides_only(
    handle: int, to: tuple[float, float], expected: tuple[float, ...]
) -> None:
    assert BOX.dragged(SHAPE, handle, to).values == expected


def test_pulled_over_the_opposite_side_it_turns_over_instead_of_inside_out() -> None:
    assert BOX.dragged(SHAPE, 3, (0, 0)).values == (0, 20, 10, 40)
    assert BOX.dragged(SHAPE, 4, (0, 0)).values == (0, 0, 10, 20)


def test_it_keeps_half_a_pixel() -> None:
    assert BOX.dragged(SHAPE, 3, (10, 0)).values == (10, 20, 10.5, 40)
    assert BOX.dragged(SHAPE, 0, (50, 40)).values == (49.5, 39.5, 50, 40)


def test_the_ratio_is_kept_from_a_corner_and_from_an_edge() -> None:
    assert BOX.dragged(SHAPE, 4, (90, 41), keep_ratio=True).values == (10, 20, 90, 60)
    assert BOX.dragged(SHAPE, 0, (10, 0), keep_ratio=True).values == (-30, 0, 50, 40)
    assert BOX.dragged(SHAPE, 3, (90, 0), keep_ratio=True).values == (10, 10, 90, 50)


def test_distance_is_zero_inside_and_straight_outside() -> None:
    assert BOX.distance(SHAPE, (30, 30)) == 0
    assert BOX.distance(SHAPE, (60, 30)) == 10
    assert BOX.distance(SHAPE, (53, 44)) == 5

"""Polygons and lines, and how differing ones are brought together."""

from itertools import pairwise

import numpy as np
import pytest

from annotations.errors import AnnotationError
from annotations.shapes.geometry import signed_area
from annotations.shapes.polygon import POLYGON
from annotations.shapes.polyline import POLYLINE

Pairs = list[tuple[float, float]]
SQUARE: Pairs = [(0, 0), (10, 0), (10, 10), (0, 10)]


def area(points: Pairs, other: Pairs, t: float) -> float:
    a, b = POLYGON.build(points), POLYGON.build(other)
    return abs(signed_area(POLYGON.outline(POLYGON.between(a, b, t))))


def test_repeated_clicks_and_a_repeated_start_are_left_out() -> None:
    assert POLYGON.build([(0, 0), (10, 0), (10, 0), (10, 10), (0, 0)]).values == (0, 0, 10, 0, 10, 10)
    with pytest.raises(AnnotationError, match="3 vertices"):
        POLYGON.build([(0, 0), (10, 0), (0, 0)])


def test_equal_counts_go_vertex_by_vertex() -> None:
    a, b = POLYGON.build(SQUARE), POLYGON.build([(0, 0), (30, 0), (10, 10), (0, 10)])
    assert POLYGON.between(a, b, 0.5).values == (0, 0, 20, 0, 10, 10, 0, 10)


@pytest.mark.parametrize("start", range(5))
@pytest.mark.parametrize("backwards", [False, True])
@pytest.mark.parametrize("offset", [0.0, 300.0])
def test_another_start_another_winding_and_another_count_do_not_twist_it(
    start: int, backwards: bool, offset: float
) -> None:
    """The same square with one vertex more, drawn anyhow and anywhere: on the way it must stay that square."""
    other: Pairs = [(0, 0), (6, 0), (10, 0), (10, 10), (0, 10)]
    other = [(x + offset, y) for x, y in other[start:] + other[:start]]
    if backwards:
        other.reverse()
    for t in (0.01, 0.25, 0.5, 0.75, 0.99):
        assert area(SQUARE, other, t) == pytest.approx(100, rel=0.02)


def test_equal_counts_drawn_the_other_way_round_do_not_collapse() -> None:
    assert area(SQUARE, SQUARE[::-1], 0.5) == pytest.approx(100, rel=0.01)


def test_on_the_way_between_differing_counts_nothing_jumps() -> None:
    around = np.linspace(0, 2 * np.pi, 17, endpoint=False)
    wide = np.column_stack((50 + 40 * np.cos(around), 50 + 30 * np.sin(around) + 3 * np.sin(5 * around)))
    a, b = POLYGON.build(SQUARE), POLYGON.build([(x, y) for x, y in np.roll(wide, 5, axis=0).tolist()])
    inside = [POLYGON.outline(POLYGON.between(a, b, t)) for t in np.linspace(0.001, 0.999, 200)]
    assert {len(each) for each in inside} == {len(inside[0])}
    assert max(float(np.abs(x - y).max()) for x, y in pairwise(inside)) < 0.7
    for shape, each in ((a, inside[0]), (b, inside[-1])):
        assert all(POLYGON.distance(shape, (x, y)) < 0.2 for x, y in each.tolist())
        gaps = np.hypot(*(POLYGON.outline(shape)[:, None] - each[None]).transpose(2, 0, 1)).min(axis=1)
        assert gaps.max() < 0.2, "a vertex of the end is missing next to it"


def test_an_outline_without_length_is_no_trouble() -> None:
    dot = POLYGON.decode({"points": [[5, 5]] * 3})
    half_way = POLYGON.outline(POLYGON.between(dot, POLYGON.build(SQUARE), 0.5))
    assert np.isfinite(half_way).all()


def test_a_line_drawn_from_the_other_end_is_turned_round() -> None:
    a, b = POLYLINE.build([(0, 0), (50, 0), (100, 0)]), POLYLINE.build([(100, 10), (0, 10)])
    half_way = POLYLINE.outline(POLYLINE.between(a, b, 0.5))
    assert half_way == pytest.approx(np.array([(0, 5), (50, 5), (100, 5)]))


def test_inside_and_outside() -> None:
    bay = POLYGON.build([(0, 0), (10, 0), (10, 10), (5, 2), (0, 10)])
    assert POLYGON.distance(bay, (5, 1)) == 0
    assert POLYGON.distance(bay, (5, 8)) > 1
    line = POLYLINE.build([(0, 0), (10, 0), (10, 10)])
    assert POLYLINE.distance(line, (5, 3)) == 3


def test_a_vertex_goes_into_the_nearest_edge() -> None:
    shape = POLYGON.build(SQUARE)
    assert POLYGON.with_vertex(shape, (10, 4)) == (POLYGON.build([(0, 0), (10, 0), (10, 4), (10, 10), (0, 10)]), 2)
    assert POLYGON.with_vertex(shape, (-1, 5)) == (POLYGON.build([*SQUARE, (-1, 5)]), 4)
    assert POLYGON.without_vertex(POLYGON.build(SQUARE[:3]), 0) is None

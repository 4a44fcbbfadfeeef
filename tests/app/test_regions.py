"""Areas put together, cut and smoothed."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.area import area_px
from annotations.errors import AnnotationError
from annotations.shapes.geometry import signed_area
from annotations.shapes.kinds import kind
from annotations.shapes.plume import Plume, pieces_of, plume_of
from annotations.shapes.polygon import POLYGON
from annotations.shapes.region import REGION, Part, parts_of, region_of
from annotations.shapes.shape import Shape
from app import regions


def square(left: float, top: float, side: float) -> np.ndarray:
    return np.array([(left, top), (left + side, top), (left + side, top + side), (left, top + side)], dtype=np.float64)


def polygon(left: float, top: float, side: float) -> Shape:
    return POLYGON.build(square(left, top, side).tolist())


def test_what_stays_one_piece_stays_a_polygon() -> None:
    made = regions.united(polygon(0, 0, 100), polygon(50, 0, 100))
    assert made is not None and made.kind == "polygon" and area_px(made) == 15_000
    assert regions.united(Shape("box", (0, 0, 10, 10)), polygon(5, 0, 10)).kind == "polygon"  # type: ignore[union-attr]


def test_parts_and_holes_make_a_region() -> None:
    apart = regions.united(polygon(0, 0, 100), polygon(200, 0, 50))
    assert apart is not None and apart.kind == "region" and area_px(apart) == 12_500
    ring = regions.cut(apart, polygon(20, 20, 10))
    assert ring is not None and sorted(len(part.holes) for part in parts_of(ring)) == [0, 1]
    assert area_px(ring) == 12_400
    filled = regions.united(ring, polygon(15, 15, 30))
    assert filled is not None and filled.kind == "region" and area_px(filled) == 12_500


def test_a_part_inside_of_a_hole_is_kept_whatever_their_order() -> None:
    island, ring = Part(square(40, 40, 20)), Part(square(0, 0, 100), (square(20, 20, 60),))
    for parts in ((island, ring), (ring, island)):
        made = regions.united(region_of(parts), polygon(200, 0, 10))
        assert made is not None and area_px(made) == 10_000 - 3_600 + 400 + 100


def test_nothing_left_is_none() -> None:
    assert regions.cut(polygon(10, 10, 10), polygon(0, 0, 100)) is None
    assert regions.cut(polygon(0, 0, 10), polygon(0.05, 0.05, 9.9)) is None, "a crumb is nothing"
    assert regions.united(Shape("point", (1, 1)), Shape("polyline", (0, 0, 5, 5))) is None
    assert regions.stroke([], 5) is None
    assert regions.stroke([(-50, -50)], 5, within=(0, 0, 100, 100)) is None


def test_a_stroke_is_as_wide_as_its_brush() -> None:
    dab = regions.stroke([(50, 50)], 20)
    assert dab is not None and area_px(dab) == pytest.approx(math.pi * 400, rel=0.02)
    assert regions.stroke([(50, 50), (50, 50)], 20) == dab
    line = regions.stroke([(50, 50), (150, 50)], 10)
    assert line is not None and area_px(line) == pytest.approx(2_000 + math.pi * 100, rel=0.01)
    cut = regions.stroke([(0, 50)], 20, within=(0, 0, 100, 100))
    assert cut is not None and area_px(cut) == pytest.approx(math.pi * 200, rel=0.02)
    assert kind("region").bounds(cut)[0] == 0


def test_what_crosses_itself_is_mended() -> None:
    bow = POLYGON.build([(0, 0), (100, 100), (100, 0), (0, 100)])
    made = regions.united(bow, polygon(200, 0, 10))
    assert made is not None and area_px(made) == pytest.approx(5_000 + 100)


def test_a_plume_keeps_one_edge_and_its_core_inside() -> None:
    plume = plume_of(Plume(square(0, 0, 100), square(20, 20, 60), ((50.0, 90.0), (50.0, 10.0))))
    halved = regions.cut(plume, polygon(50, -10, 200))
    assert halved is not None and halved.kind == "plume"
    pieces = pieces_of(halved)
    assert area_px(halved) == 5_000 and area_px(halved, inner=True) == 30 * 60
    assert pieces.axis == ((50, 90), (50, 10))
    split = regions.cut(plume, POLYGON.build([(30, -5), (40, -5), (40, 105), (30, 105)]))
    assert split is not None and split.kind == "plume" and area_px(split) == 6_000
    without = regions.cut(plume, polygon(18, 18, 64))
    assert without is not None and without.kind == "plume", "a plume has no holes"


def test_simplifying_leaves_out_what_nobody_sees() -> None:
    turn = np.linspace(0, 2 * math.pi, 2000, endpoint=False)
    fine = POLYGON.build(np.column_stack((500 + 200 * np.cos(turn), 300 + 200 * np.sin(turn))).tolist())
    made = regions.simplified(fine)
    assert made.kind == "polygon" and len(made.values) < 200
    assert area_px(made) == pytest.approx(area_px(fine), rel=0.005)
    line = Shape("polyline", (0, 0, 1, 1, 2, 2))
    assert regions.simplified(line) is line


def test_kinds_go_over_into_each_other() -> None:
    region = regions.as_region(polygon(0, 0, 10))
    assert region is not None and region.kind == "region" and area_px(region) == 100
    two = region_of((Part(square(0, 0, 10)), Part(square(50, 0, 30), (square(60, 10, 5),))))
    largest = regions.as_polygon(two)
    assert largest is not None and largest.kind == "polygon" and area_px(largest) == 900
    assert regions.as_region(Shape("ellipse", (50, 50, 20, 10, 0))) is not None
    assert regions.as_region(Shape("point", (1, 1))) is None and regions.as_polygon(Shape("point", (1, 1))) is None


def test_the_inner_edge_lies_as_far_in_as_was_asked() -> None:
    inner = regions.inner_edge(square(0, 0, 100), 0.5)
    assert inner is not None and abs(signed_area(inner)) == pytest.approx(2_500, rel=0.05)
    assert regions.inner_edge(square(0, 0, 100), 1.0) is None
    assert regions.inner_edge(np.zeros((3, 2)), 0.5) is None


def test_outlines_run_clockwise_so_that_they_go_over_into_each_other() -> None:
    ring = regions.cut(polygon(0, 0, 100), polygon(20, 20, 10))
    assert ring is not None
    assert all(signed_area(each.points) > 0 for each in REGION.rings(ring))


corners = st.lists(st.tuples(st.integers(-50, 300), st.integers(-50, 300)), min_size=3, max_size=9, unique=True)


@given(first=corners, second=corners, path=corners, radius=st.floats(0.5, 60))
def test_whatever_is_drawn_the_result_is_a_shape_or_nothing(
    first: list[tuple[float, float]],
    second: list[tuple[float, float]],
    path: list[tuple[float, float]],
    radius: float,
) -> None:
    a, b = POLYGON.build(first), POLYGON.build(second)
    brush = regions.stroke(path, radius)
    assert brush is not None
    for operate in (regions.united, regions.cut):
        for x, y in ((a, b), (brush, a), (a, brush)):
            made = operate(x, y)
            if made is not None:
                kind(made.kind).check(made)
    both, only_a = regions.united(a, brush), regions.cut(a, brush)
    covered = area_px(both) if both is not None else 0.0
    left = area_px(only_a) if only_a is not None else 0.0
    assert covered + 60 + 0.02 * covered >= area_px(brush) and left <= covered + 60 + 0.02 * covered
    try:
        assert regions.inner_edge(POLYGON.outline(a), 0.4) is not None or area_px(a) < 60_000
    except AnnotationError as wrong:
        pytest.fail(str(wrong))

"""What only plumes do."""

import numpy as np
import pytest

from annotations.errors import AnnotationError, DocumentError
from annotations.interpolation import shape_between
from annotations.shapes.plume import PLUME, Plume, drift_deg, pieces_of, plume_of
from annotations.shapes.polygon import POLYGON
from annotations.shapes.region import REGION, Part, region_of
from annotations.shapes.shape import Shape


def square(left: float, top: float, side: float) -> np.ndarray:
    return np.array([(left, top), (left + side, top), (left + side, top + side), (left, top + side)], dtype=np.float64)


WHOLE = plume_of(Plume(square(0, 0, 100), square(20, 20, 40), ((50.0, 95.0), (80.0, 55.0))))
PLAIN = plume_of(Plume(square(10, 0, 100)))


def test_pieces_come_back_as_they_were_put() -> None:
    pieces = pieces_of(WHOLE)
    assert np.array_equal(pieces.outer, square(0, 0, 100)) and pieces.axis == ((50, 95), (80, 55))
    assert pieces.inner is not None and np.array_equal(pieces.inner, square(20, 20, 40))
    assert pieces_of(PLAIN).inner is None and pieces_of(PLAIN).axis == ()
    assert [ring.role for ring in PLUME.rings(WHOLE)] == ["outer", "inner"]
    assert [handle.role for handle in PLUME.handles(WHOLE)] == [*["vertex"] * 8, "source", "drift"]


@pytest.mark.parametrize(
    "values",
    [
        (3.0, 0.0),
        (2.0, 0.0, 0.0, 0, 0, 1, 1),
        (3.0, 2.0, 0.0, *range(10)),
        (3.0, 0.0, 3.0, *range(12)),
        (3.0, 0.0, -1.0, *range(4)),
        (3.5, 0.0, 0.0, *range(7)),
        (3.0, 0.0, 1.0, *range(6)),
        (float("inf"), 0.0, 0.0),
    ],
)
def test_what_does_not_add_up_is_refused(values: tuple[float, ...]) -> None:
    with pytest.raises(AnnotationError):
        PLUME.check(Shape("plume", tuple(map(float, values))))


@pytest.mark.parametrize(("tip", "bearing"), [((50, 40), 0), ((60, 50), 90), ((50, 60), 180), ((40, 50), 270)])
def test_the_drift_is_measured_clockwise_from_straight_up(tip: tuple[float, float], bearing: float) -> None:
    assert drift_deg(plume_of(Plume(square(0, 0, 100), None, ((50.0, 50.0), tip)))) == pytest.approx(bearing)


def test_without_a_tip_there_is_no_drift() -> None:
    assert drift_deg(PLAIN) is None
    assert drift_deg(plume_of(Plume(square(0, 0, 100), None, ((50.0, 50.0),)))) is None
    assert drift_deg(plume_of(Plume(square(0, 0, 100), None, ((50.0, 50.0), (50.0, 50.0))))) is None
    assert drift_deg(Shape("box", (0, 0, 1, 1))) is None


def test_everything_goes_together() -> None:
    half = pieces_of(PLUME.between(WHOLE, PLUME.moved(WHOLE, 10, 20), 0.5))
    assert np.array_equal(half.outer, square(5, 10, 100)) and half.axis == ((55, 105), (85, 65))
    assert half.inner is not None and np.array_equal(half.inner, square(25, 30, 40))


def test_what_only_one_has_goes_along_until_the_other() -> None:
    half = pieces_of(PLUME.between(WHOLE, PLAIN, 0.5))
    assert np.array_equal(half.outer, square(5, 0, 100)) and half.axis == ((55, 95), (85, 55))
    assert half.inner is not None and np.array_equal(half.inner, square(25, 20, 40))
    assert pieces_of(PLUME.between(PLAIN, WHOLE, 0.5)).inner is None


def test_a_polygon_goes_over_into_what_it_became() -> None:
    polygon = POLYGON.build(square(20, 0, 100).tolist())
    assert np.array_equal(PLUME.outline(shape_between(polygon, PLAIN, 0.5)), square(15, 0, 100))
    region = region_of((Part(square(40, 0, 100)),))
    assert np.array_equal(REGION.outline(shape_between(region, polygon, 0.5)), square(30, 0, 100))
    assert shape_between(polygon, PLAIN, 0.0) is polygon and shape_between(polygon, PLAIN, 1.0) is PLAIN
    box = Shape("box", (0, 0, 1, 1))
    assert shape_between(box, region, 0.5) is box and shape_between(region, PLAIN, 0.5) is region


def test_taking_pieces_away() -> None:
    without_drift = PLUME.without_vertex(WHOLE, 9)
    assert without_drift is not None and pieces_of(without_drift).axis == ((50, 95),)
    without_axis = PLUME.without_vertex(WHOLE, 8)
    assert without_axis is not None and pieces_of(without_axis).axis == ()
    thin = plume_of(Plume(square(0, 0, 9)[:3], square(1, 1, 2)[:3]))
    without_inner = PLUME.without_vertex(thin, 4)
    assert without_inner is not None and pieces_of(without_inner).inner is None
    assert PLUME.without_vertex(thin, 1) is None


def test_a_vertex_goes_into_the_nearer_edge() -> None:
    more = PLUME.with_vertex(WHOLE, (40, 22))
    assert more is not None
    inner = pieces_of(more[0]).inner
    assert inner is not None and len(inner) == 5
    assert PLUME.handles(more[0])[more[1]].at == (40, 22)


def test_a_file_says_null_for_what_is_not_there() -> None:
    assert PLUME.encode(PLAIN) == {"outer": square(10, 0, 100).tolist(), "inner": None, "source": None, "drift": None}
    with pytest.raises(AnnotationError, match="source"):
        PLUME.decode({**PLUME.encode(PLAIN), "drift": [1, 2]})
    with pytest.raises(DocumentError):
        PLUME.decode({**PLUME.encode(PLAIN), "source": [1, 2, 3]})

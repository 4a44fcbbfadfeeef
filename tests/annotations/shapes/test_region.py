"""What only regions do."""

import numpy as np
import pytest

from annotations.errors import AnnotationError, DocumentError
from annotations.keyframe import Keyframe
from annotations.keyframes import Keyframes
from annotations.shapes.region import REGION, Part, parts_of, region_of
from annotations.shapes.shape import Shape


def square(left: float, top: float, side: float) -> np.ndarray:
    return np.array([(left, top), (left + side, top), (left + side, top + side), (left, top + side)], dtype=np.float64)


RINGED = region_of((Part(square(0, 0, 100), (square(20, 20, 10), square(60, 60, 20))), Part(square(200, 0, 50))))


def test_parts_and_holes_come_back_as_they_were_put() -> None:
    first, second = parts_of(RINGED)
    assert np.array_equal(first.outer, square(0, 0, 100)) and len(first.holes) == 2
    assert np.array_equal(first.holes[1], square(60, 60, 20)) and not second.holes
    assert [ring.role for ring in REGION.rings(RINGED)] == ["outer", "hole", "hole", "outer"]
    assert np.array_equal(REGION.outline(RINGED), square(0, 0, 100))
    assert REGION.bounds(RINGED) == (0, 0, 250, 100)


@pytest.mark.parametrize(
    "values",
    [
        (0.0,),
        (1.0, 1.0, 3.0, 0, 0, 1, 0, 1, 1),
        (1.0, 0.0, 2.0, 0, 0, 1, 0),
        (1.0, 0.0, 3.5, 0, 0, 1, 0, 1, 1),
        (1.0, 2.0, 3.0, 0, 0, 1, 0, 1, 1),
        (1.0, 0.0, 4.0, 0, 0, 1, 0, 1, 1),
        (1.5, 0.0, 3.0, 0, 0, 1, 0, 1, 1),
        (-1.0, 0.0, 3.0, 0, 0, 1, 0, 1, 1),
        (1e12, 0.0, 3.0, 0, 0, 1, 0, 1, 1),
        (float("inf"), 0.0, 3.0),
        (2.0, 0.0, 3.0, 0.0, float("nan"), 0, 0, 1, 0, 1, 1),
    ],
)
def test_what_does_not_add_up_is_refused(values: tuple[float, ...]) -> None:
    with pytest.raises(AnnotationError):
        REGION.check(Shape("region", values))


def test_a_hole_is_outside() -> None:
    assert REGION.distance(RINGED, (10, 10)) == 0
    assert REGION.distance(RINGED, (25, 26)) == 4
    assert REGION.distance(RINGED, (225, 25)) == 0
    assert REGION.distance(RINGED, (150, 25)) == 50


def test_a_vertex_goes_into_the_nearest_ring_and_the_last_three_go_together() -> None:
    more = REGION.with_vertex(RINGED, (25, 18))
    assert more is not None
    longer, vertex = more
    assert REGION.handles(longer)[vertex].at == (25, 18)
    assert [len(hole) for hole in parts_of(longer)[0].holes] == [5, 4]
    triangle = region_of((Part(square(0, 0, 9)[:3], (square(1, 1, 2)[:3],)), Part(square(20, 20, 9))))
    without_hole = REGION.without_vertex(triangle, 4)
    assert without_hole is not None and [len(part.holes) for part in parts_of(without_hole)] == [0, 0]
    without_part = REGION.without_vertex(triangle, 0)
    assert without_part is not None and len(parts_of(without_part)) == 1
    assert REGION.without_vertex(region_of((Part(square(0, 0, 9)[:3]),)), 1) is None


def test_parts_go_to_the_nearest_whatever_their_order() -> None:
    later = region_of((Part(square(210, 0, 50)), Part(square(10, 0, 100), (square(70, 60, 20), square(30, 20, 10)))))
    half = REGION.between(RINGED, later, 0.5)
    first, second = parts_of(half)
    assert np.array_equal(first.outer, square(5, 0, 100)) and np.array_equal(second.outer, square(205, 0, 50))
    assert np.array_equal(first.holes[0], square(25, 20, 10)) and np.array_equal(first.holes[1], square(65, 60, 20))


def test_it_holds_where_the_structures_differ() -> None:
    plain = region_of((Part(square(0, 0, 100)),))
    assert REGION.between(RINGED, plain, 0.9) is RINGED
    assert REGION.between(RINGED, plain, 1.0) is plain


def test_a_wrong_ring_is_named_in_a_file() -> None:
    with pytest.raises(DocumentError) as wrong:
        REGION.decode({"parts": [{"outer": [[0, 0], [1, 0], [1, 1]], "holes": [[[0, 0], [1]]]}]})
    assert wrong.value.path == "$.parts[0].holes[0][1]"
    with pytest.raises(DocumentError) as missing:
        REGION.decode({"parts": [{"outer": [[0, 0], [1, 0], [1, 1]]}]})
    assert missing.value.path == "$.parts[0].holes"
    with pytest.raises(AnnotationError, match="3 vertices"):
        REGION.decode({"parts": [{"outer": [[0, 0], [1, 0], [1, 1]], "holes": [[[0, 0], [1, 1]]]}]})


def test_keyframes_keep_long_outlines() -> None:
    turn = np.linspace(0, 6.28, 1000)
    long = REGION.build(np.column_stack((500 + 90 * np.cos(turn), 300 + 90 * np.sin(turn))).tolist())
    kept = Keyframes((Keyframe(frame=0, shape=long), Keyframe(frame=9, shape=RINGED)))
    again = Keyframes.from_bytes(kept.to_bytes())
    assert again[0].shape == long and again[1].shape == RINGED

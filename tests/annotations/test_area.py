"""How much of the picture a track covers."""

import math
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.area import area_px, areas
from annotations.frames import Span
from annotations.interpolation import state_on
from annotations.keyframe import After, Keyframe
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.shapes.plume import Plume, plume_of
from annotations.shapes.polygon import POLYGON
from annotations.shapes.region import Part, region_of
from annotations.shapes.shape import Shape


def square(left: float, top: float, side: float) -> np.ndarray:
    return np.array([(left, top), (left + side, top), (left + side, top + side), (left, top + side)], dtype=np.float64)


def circle(cx: float, cy: float, radius: float, corners: int) -> np.ndarray:
    turn = np.linspace(0, 2 * math.pi, corners, endpoint=False)
    return np.column_stack((cx + radius * np.cos(turn), cy + radius * np.sin(turn)))


def track(*keyframes: Keyframe) -> Track:
    return Track(id="t", number=1, clip="clip", label="smoke", keyframes=Keyframes(keyframes))


@pytest.mark.parametrize(
    ("shape", "size"),
    [
        (Shape("box", (10, 10, 20, 40)), 300),
        (Shape("rotated_box", (50, 50, 20, 10, 33)), 200),
        (Shape("ellipse", (50, 50, 20, 10, 33)), math.pi * 200),
        (Shape("polygon", (0, 0, 10, 0, 0, 10)), 50),
        (Shape("polygon", (0, 0, 0, 10, 10, 0)), 50),
        (Shape("polyline", (0, 0, 10, 0, 0, 10)), 0),
        (Shape("point", (3, 4)), 0),
        (region_of((Part(square(0, 0, 10), (square(2, 2, 3),)), Part(square(20, 0, 5)))), 100 - 9 + 25),
        (plume_of(Plume(square(0, 0, 10), square(2, 2, 3))), 100),
    ],
)
def test_sizes_are_exact(shape: Shape, size: float) -> None:
    assert area_px(shape) == pytest.approx(size)


def test_the_inner_edge_has_an_area_of_its_own() -> None:
    assert area_px(plume_of(Plume(square(0, 0, 10), square(2, 2, 3))), inner=True) == 9
    assert math.isnan(area_px(plume_of(Plume(square(0, 0, 10))), inner=True))
    assert math.isnan(area_px(Shape("box", (0, 0, 1, 1)), inner=True))


def test_over_time_it_is_there_where_the_track_is() -> None:
    shown = track(
        Keyframe(frame=10, shape=Shape("box", (0, 0, 10, 10))),
        Keyframe(frame=14, shape=Shape("box", (0, 0, 30, 10)), after=After.HIDDEN),
        Keyframe(frame=18, shape=Shape("box", (0, 0, 2, 2)), after=After.HOLD),
    )
    found = areas(shown, Span(8, 20))
    nan = math.nan
    assert np.array_equal(found, [nan, nan, 100, 150, 200, 250, 300, nan, nan, nan, 4, 4, 4], equal_nan=True)
    assert np.array_equal(areas(shown, Span(12, 13)), [200, 250])
    assert np.isnan(areas(shown, Span(0, 5))).all() and np.isnan(areas(track(), Span(0, 5))).all()


def test_both_edges_of_a_plume_change_on_their_own() -> None:
    grows = track(
        Keyframe(frame=0, shape=plume_of(Plume(square(0, 0, 10), square(2, 2, 2)))),
        Keyframe(frame=2, shape=plume_of(Plume(square(0, 0, 20), square(4, 4, 6)))),
        Keyframe(frame=3, shape=plume_of(Plume(square(0, 0, 20)))),
    )
    assert np.allclose(areas(grows, Span(0, 3)), [100, 225, 400, 400])
    assert np.allclose(areas(grows, Span(0, 3), inner=True), [4, 16, 36, math.nan], equal_nan=True)


outlines = st.lists(st.tuples(st.integers(0, 400), st.integers(0, 400)), min_size=3, max_size=7, unique=True)


@given(a=outlines, b=outlines, mirrored=st.booleans())
def test_it_is_the_area_of_the_shape_that_is_shown(
    a: list[tuple[float, float]], b: list[tuple[float, float]], mirrored: bool
) -> None:
    of_a, of_b = POLYGON.build(a), POLYGON.build(b[::-1] if mirrored else b)
    changing = track(Keyframe(frame=0, shape=of_a), Keyframe(frame=7, shape=of_b))
    states = [state_on(changing, frame) for frame in range(8)]
    assert np.allclose(areas(changing, Span(0, 7)), [area_px(s.shape) for s in states if s], atol=1e-4)


def test_ellipses_and_turned_boxes_change_exactly() -> None:
    for kind in ("ellipse", "rotated_box"):
        turning = track(
            Keyframe(frame=0, shape=Shape(kind, (50, 50, 20, 10, 0))),
            Keyframe(frame=10, shape=Shape(kind, (90, 20, 60, 40, 80))),
        )
        shown = [state_on(turning, frame) for frame in range(11)]
        assert np.allclose(areas(turning, Span(0, 10)), [area_px(s.shape) for s in shown if s])


def test_a_long_smoke_track_takes_no_time_worth_telling() -> None:
    keyframes = [
        Keyframe(
            frame=20 * n, shape=plume_of(Plume(circle(500, 300, 90 + n % 50, 60 + n % 7), circle(500, 300, 40, 30)))
        )
        for n in range(200)
    ]
    long = track(*keyframes)
    begun = time.perf_counter()
    found = areas(long, Span(0, 3980))
    assert time.perf_counter() - begun < 2.0
    assert found.shape == (3981,) and np.isfinite(found).all()
    begun = time.perf_counter()
    areas(long, Span(0, 3980))
    assert time.perf_counter() - begun < 0.5


def test_ten_thousand_boxes_are_measured_at_once() -> None:
    keyframes = [Keyframe(frame=3 * n, shape=Shape("box", (0, 0, 10 + n % 9, 20 + n % 5))) for n in range(10_000)]
    long = track(*keyframes)
    begun = time.perf_counter()
    found = areas(long, Span(0, 29_997))
    assert time.perf_counter() - begun < 0.5
    for frame in (0, 1, 2, 3, 14_999, 29_997):
        state = state_on(long, frame)
        assert state is not None and found[frame] == pytest.approx(area_px(state.shape))
    assert np.isnan(areas(long, Span(0, 50), inner=True)).all()

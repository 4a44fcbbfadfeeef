"""Ellipses."""

import math

import pytest

from annotations.shapes.ellipse import ELLIPSE
from annotations.shapes.shape import Shape


def test_it_touches_the_box_it_is_drawn_into() -> None:
    shape = ELLIPSE.build([(100, 40), (20, 80)])
    assert shape.values == (60, 60, 40, 20, 0)
    assert ELLIPSE.bounds(shape) == (20, 40, 100, 80)


def test_bounds_of_a_turned_one() -> None:
    assert ELLIPSE.bounds(Shape("ellipse", (0, 0, 40, 20, 90))) == pytest.approx((-20, -40, 20, 40))


def test_half_a_turn_is_no_turn() -> None:
    a, b = Shape("ellipse", (0, 0, 40, 20, 175)), Shape("ellipse", (0, 0, 40, 20, -5))
    assert ELLIPSE.between(a, b, 0.5).values[4] % 180 == pytest.approx(175)
    c = ELLIPSE.between(a, Shape("ellipse", (0, 0, 40, 20, 5)), 0.5).values[4]
    assert math.sin(math.radians(c)) == pytest.approx(0, abs=1e-9)


def test_distance() -> None:
    shape = Shape("ellipse", (0, 0, 40, 20, 0))
    assert ELLIPSE.distance(shape, (39, 0)) == 0
    assert ELLIPSE.distance(shape, (50, 0)) == pytest.approx(10, abs=0.1)
    assert ELLIPSE.distance(shape, (39, 19)) > 0

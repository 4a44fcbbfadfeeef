"""The arithmetic of zooming and moving."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.canvas.camera import LARGEST_ZOOM, Camera

CAMERA = Camera(width=1280, height=720).in_view(1000, 800, 1.0).fitted()


def test_fitted_shows_the_whole_picture_in_the_middle() -> None:
    assert CAMERA.zoom == pytest.approx(1000 / 1280)
    left, top, right, bottom = CAMERA.frame
    assert (left, right) == (0, 1000)
    assert top == pytest.approx(800 - bottom, abs=1)


@given(st.floats(0.2, 60), st.floats(0, 1000), st.floats(150, 650))
def test_zooming_keeps_the_place_under_the_mouse(zoom: float, x: float, y: float) -> None:
    before = CAMERA.to_picture((x, y))
    camera = CAMERA.zoomed(zoom, (x, y))
    after = camera.to_picture((x, y))
    # the corner lies on a whole pixel of the screen, which may move it by half of one
    assert after == pytest.approx(before, abs=0.51 / camera.zoom)


@given(st.floats(1e-6, 1e6), st.floats(-1e5, 1e5), st.floats(-1e5, 1e5))
def test_the_picture_cannot_be_lost(zoom: float, dx: float, dy: float) -> None:
    camera = CAMERA.zoomed(zoom, (500, 400)).moved(dx, dy)
    left, top, right, bottom = camera.frame
    assert right >= 40 and bottom >= 20 and left <= 960 and top <= 780
    assert camera.zoom <= LARGEST_ZOOM


def test_places_go_there_and_back() -> None:
    camera = CAMERA.zoomed(3.0, (10, 10)).moved(-33, 20)
    assert camera.to_picture(tuple(camera.to_view((123.5, 45.25)).tolist())) == pytest.approx((123.5, 45.25))


def test_stretched_pixels_are_drawn_wider_and_stay_pixels() -> None:
    camera = Camera(width=720, height=576, stretch=64 / 45).in_view(2000, 1000, 1.0).zoomed(1.0, (0, 0))
    across, down = camera.scale
    assert (across, down) == (pytest.approx(64 / 45), 1.0)
    assert camera.to_picture(tuple(camera.to_view((720, 576)).tolist())) == pytest.approx((720, 576))
    assert Camera(width=100, height=100, stretch=0.5).scale == (1.0, 2.0)


def test_on_a_fine_screen_100_percent_is_one_screen_pixel() -> None:
    camera = Camera(width=1280, height=720).in_view(640, 360, 2.0).fitted()
    assert camera.zoom == pytest.approx(1.0)
    assert camera.scale == (0.5, 0.5)


def test_the_middle_stays_when_the_view_changes_its_size() -> None:
    camera = CAMERA.zoomed(4.0, (300, 300))
    middle = camera.to_picture((500, 400))
    smaller = camera.in_view(600, 500, 1.0)
    assert smaller.to_picture((300, 250)) == pytest.approx(middle, abs=0.3)

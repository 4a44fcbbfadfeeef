"""The mapping of frames to pixels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.timeline.scale import CLOSEST, Scale

scales = st.builds(
    lambda count, width, zoom, at: Scale.fitting(count, width).zoomed(zoom, at * width),
    st.integers(1, 500_000), st.integers(50, 4000), st.floats(0.01, 1e6), st.floats(0, 1),
)  # fmt: skip


@given(scales, st.floats(0, 1))
def test_a_frame_is_found_where_it_is_painted(scale: Scale, share: float) -> None:
    frame = scale.first + round(share * (scale.last - scale.first))
    assert scale.frame_at(scale.middle(frame)) == frame


@given(scales)
def test_the_view_never_leaves_the_clip(scale: Scale) -> None:
    assert CLOSEST <= scale.per_px <= scale.widest
    assert 0 <= scale.first <= scale.last < scale.frame_count
    assert scale.panned(1e9) == scale.panned(2e9)
    assert scale.panned(-1e9) == scale.panned(-2e9)


def test_zooming_keeps_what_is_under_the_mouse() -> None:
    scale = Scale.fitting(6000, 1000)
    x = scale.middle(2500)
    assert scale.zoomed(4, x).middle(2500) == pytest.approx(x, abs=1)


def test_a_whole_clip_in_view_stays_whole_when_the_window_grows() -> None:
    assert Scale.fitting(6000, 500).resized(1000) == Scale.fitting(6000, 1000)
    zoomed = Scale.fitting(6000, 500).zoomed(8, 250)
    assert zoomed.resized(1000).per_px == zoomed.per_px


def test_a_frame_out_of_view_is_brought_in_by_a_page() -> None:
    scale = Scale.fitting(6000, 1000).zoomed(10, 0)
    moved = scale.showing(3000)
    assert 0 <= moved.middle(3000) < 1000
    assert moved.showing(3001) == moved
    assert 0 <= moved.showing(10).middle(10) < 1000


def test_a_single_frame_and_an_empty_clip() -> None:
    assert Scale.fitting(1, 800).frame_at(400) == 0
    assert Scale.fitting(0, 800).frame_at(400) == 0

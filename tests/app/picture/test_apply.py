"""Looks on pixels: exact values, nothing given is changed, and a neutral look costs nothing."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.media.frame import Pixels
from app.picture import AS_RECORDED, LIMITS, Channel, Look, apply, finisher
from app.picture.apply import tone_table

ONE_OF_EACH = (
    Look(brightness=20), Look(contrast=-30), Look(gamma=1.4), Look(saturation=-100), Look(saturation=60),
    Look(clahe=40), Look(sharpen=50), *(Look(channel=channel) for channel in Channel if channel is not Channel.ALL),
    Look(difference=True), Look(10, 10, 0.8, 20, 30, 40, Channel.LUMA, difference=True),
)  # fmt: skip


def picture(seed: int = 1, alpha: int = 255) -> Pixels:
    pixels = np.random.default_rng(seed).integers(0, 256, (36, 64, 4), dtype=np.uint8)
    pixels[..., 3] = alpha
    pixels.flags.writeable = False
    return pixels


def one(b: int, g: int, r: int, a: int = 255) -> Pixels:
    return np.full((4, 4, 4), (b, g, r, a), dtype=np.uint8)


def first(look: Look, pixels: Pixels, previous: Pixels | None = None) -> list[int]:
    return apply(look, pixels, previous)[0, 0].tolist()


def test_a_neutral_look_gives_back_the_very_same_pixels() -> None:
    pixels = picture()
    assert apply(AS_RECORDED, pixels, picture(2)) is pixels
    assert finisher(AS_RECORDED) is None


@pytest.mark.parametrize("look", ONE_OF_EACH, ids=Look.told)
def test_any_other_look_gives_new_read_only_pixels_with_the_same_alpha(look: Look) -> None:
    pixels, previous = picture(1, alpha=200), picture(2, alpha=100)
    before = pixels.copy()
    shown = apply(look, pixels, previous)
    assert np.array_equal(pixels, before) and not np.shares_memory(shown, pixels)
    assert shown.shape == pixels.shape and shown.dtype == np.uint8 and shown.flags.c_contiguous
    assert not shown.flags.writeable
    assert bool((shown[..., 3] == 200).all())
    assert not np.array_equal(shown, pixels)
    assert np.array_equal(shown, apply(look, pixels, previous))


def test_tone_is_exact() -> None:
    pixels = one(0, 128, 255)
    assert first(Look(brightness=20), pixels) == [26, 154, 255, 255]
    assert first(Look(brightness=-50), one(0, 129, 255)) == [0, 65, 191, 255]
    assert first(Look(contrast=-50), one(0, 99, 255)) == [64, 113, 191, 255]
    assert first(Look(contrast=50), one(100, 129, 160)) == [59, 131, 209, 255]
    assert first(Look(gamma=2.0), one(0, 64, 255)) == [0, 128, 255, 255]
    assert first(Look(gamma=0.5), one(0, 128, 255)) == [0, 64, 255, 255]


@given(st.floats(-100, 100), st.floats(-100, 100), st.floats(0.2, 5.0))
def test_tone_never_turns_dark_into_light(brightness: float, contrast: float, gamma: float) -> None:
    assert bool((np.diff(tone_table(brightness, contrast, gamma).astype(int)) >= 0).all())


def test_saturation_and_channels_are_exact() -> None:
    pixels = one(10, 100, 200)
    luma = round(0.114 * 10 + 0.587 * 100 + 0.299 * 200)
    assert first(Look(saturation=-100), pixels) == [luma, luma, luma, 255]
    assert first(Look(saturation=50), pixels) == [0, round(1.5 * 100 - 0.5 * luma), round(1.5 * 200 - 0.5 * luma), 255]
    assert first(Look(channel=Channel.RED), pixels) == [200, 200, 200, 255]
    assert first(Look(channel=Channel.GREEN), pixels) == [100, 100, 100, 255]
    assert first(Look(channel=Channel.BLUE), pixels) == [10, 10, 10, 255]
    assert first(Look(channel=Channel.LUMA), pixels) == [luma, luma, luma, 255]


def test_the_difference_is_that_to_the_frame_before_and_black_on_the_first() -> None:
    pixels, previous = one(10, 100, 200), one(13, 90, 60)
    assert first(Look(difference=True), pixels, previous) == [12, 40, 255, 255]
    assert first(Look(difference=True), pixels) == [0, 0, 0, 255]
    assert first(Look(difference=True), pixels, previous[:2]) == [0, 0, 0, 255]
    assert first(Look(difference=True, channel=Channel.GREEN), pixels, previous) == [40, 40, 40, 255]


def test_local_contrast_spreads_what_is_faint_everywhere() -> None:
    faint = picture().copy()
    faint[..., :3] = 110 + faint[..., :3] // 16
    assert apply(Look(clahe=100), faint)[..., 1].std() > 3 * faint[..., 1].std()
    assert apply(Look(clahe=100, channel=Channel.LUMA), faint)[..., 1].std() > 3 * faint[..., 1].std()


def test_sharpening_makes_an_edge_overshoot_and_leaves_even_parts_alone() -> None:
    stepped = np.full((64, 64, 4), 120, dtype=np.uint8)
    stepped[:, 32:, :3], stepped[..., 3] = 140, 255
    edge = apply(Look(sharpen=100), stepped)[32, :, 1].tolist()
    assert edge[31] < 115 and edge[32] > 145 and edge[10] == 120 and edge[50] == 140


def test_limits_hold_and_neutral_values_are_the_defaults() -> None:
    for name, limits in LIMITS.items():
        assert getattr(AS_RECORDED, name) == limits.neutral
        assert getattr(AS_RECORDED.with_value(name, 1e9), name) == limits.most
        assert getattr(AS_RECORDED.with_value(name, -1e9), name) == limits.least
        apply(AS_RECORDED.with_value(name, 1e9), picture())
        apply(AS_RECORDED.with_value(name, -1e9), picture())

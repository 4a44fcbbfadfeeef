"""Clock times as people read and write them."""

from fractions import Fraction

import numpy as np
import pytest

from annotations.frames import FrameTimes
from app.errors import UsageError
from app.timecodes import clock, read_position

TIMES = FrameTimes(np.arange(1000) * 512, Fraction(1, 15360))


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "00:00.000"), (41.2334, "00:41.233"), (59.9996, "01:00.000"), (3661.5, "1:01:01.500"), (-2, "-00:02.000")],
)
def test_clock(seconds: float, text: str) -> None:
    assert clock(seconds) == text


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        ("123", 123), ("+30", 130), ("-30", 70), ("-300", 0), ("9999999", 999), ("2s", 60), ("-2s", 40), ("+1.5s", 145),
        ("00:10.000", 300), ("0:00:10", 300), (" 1,0 s ", 30), ("10.0333", 300), ("10.0334", 301),
        ("00\N{NO-BREAK SPACE}123", 123), ("−30", 70), ("+ 30", 130), ("41.2S", 999), ("0:02", 60), ("1:00", 999),
    ],
)  # fmt: skip
def test_positions(text: str, frame: int) -> None:
    assert read_position(text, 100, TIMES) == frame


@pytest.mark.parametrize("text", ["", "soon", "1:2:3:4", "--3", "s"])
def test_nonsense(text: str) -> None:
    with pytest.raises(UsageError):
        read_position(text, 0, TIMES)

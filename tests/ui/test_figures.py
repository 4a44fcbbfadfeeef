"""Numbers as they are written everywhere."""

import pytest

from ui.figures import frame_text, plain_frame, time_text


@pytest.mark.parametrize(
    ("frame", "count", "text"),
    [(1237, 6288, "01 237"), (0, 6288, "00 000"), (1_234_567, 2_000_000, "1 234 567"), (5, 1_000_000, "0 000 005")],
)
def test_frames_are_grouped_and_padded(frame: int, count: int, text: str) -> None:
    assert frame_text(frame, count).replace("\N{NO-BREAK SPACE}", " ") == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(41.233, "00:41.233"), (0, "00:00.000"), (59.9996, "01:00.000"), (3661.5, "1:01:01.500"), (-1.5, "-00:01.500")],
)
def test_times(seconds: float, text: str) -> None:
    assert time_text(seconds) == text


def test_short_times_and_plain_frames() -> None:
    assert time_text(95, milliseconds=False) == "01:35"
    assert plain_frame(912) == "00912"

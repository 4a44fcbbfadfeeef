"""One look for each clip: kept as JSON, whatever is not understood counts as neutral."""

from typing import Any

import msgspec
import pytest

from app.picture import AS_RECORDED, Channel, Look, Looks, look_from


class Desk:
    """Notes what is kept and whose look changed."""

    def __init__(self, kept: object = None) -> None:
        self.kept: list[dict[str, Any]] = []
        self.changed: list[str] = []
        self.looks = Looks(kept, self.kept.append, self.changed.append)


def test_json_holds_only_what_is_not_neutral_and_comes_back() -> None:
    look = Look(brightness=15, gamma=1.3, channel=Channel.RED, difference=True)
    assert look.encode() == {"brightness": 15, "gamma": 1.3, "channel": "red", "difference": True}
    assert look_from(msgspec.json.decode(msgspec.json.encode(look.encode()))) == look
    assert AS_RECORDED.encode() == {}


@pytest.mark.parametrize(
    "members",
    [None, 3, [], {"brightness": "much", "glow": 3}, {"channel": "infrared"}, {"difference": 1}, {"clahe": True}],
)
def test_what_is_not_understood_counts_as_neutral(members: object) -> None:
    assert look_from(members) == AS_RECORDED


def test_values_beyond_the_limits_are_brought_within() -> None:
    assert look_from({"brightness": 1000, "gamma": 0}) == Look(brightness=100, gamma=0.2)


def test_it_says_what_is_changed() -> None:
    assert AS_RECORDED.told() == ""
    assert Look(brightness=20, gamma=1.4).told() == "brightness +20, gamma 1.4"
    assert Look(clahe=30, channel=Channel.LUMA).told() == "local contrast 30, brightness only"
    assert Look(channel=Channel.RED, difference=True).told() == "red only, difference to the previous frame"


def test_each_clip_has_its_own() -> None:
    desk = Desk({"a": {"brightness": 10}, "b": "damaged"})
    assert desk.looks.of("a") == Look(brightness=10)
    assert desk.looks.of("b") == desk.looks.of(None) == AS_RECORDED
    desk.looks.put("b", Look(gamma=2.0))
    assert desk.changed == ["b"]
    assert desk.kept == [{"a": {"brightness": 10}, "b": {"gamma": 2.0}}]
    desk.looks.put("a", AS_RECORDED)
    assert desk.kept[-1] == {"b": {"gamma": 2.0}}


def test_a_dragged_slider_is_written_down_once_it_is_let_go() -> None:
    desk = Desk()
    for brightness in (1, 2, 3):
        desk.looks.put("a", Look(brightness=brightness), keep=False)
    assert desk.changed == ["a"] * 3 and desk.kept == []
    desk.looks.put("a", Look(brightness=3))
    assert desk.changed == ["a"] * 3 and desk.kept == [{"a": {"brightness": 3}}]
    desk.looks.put("a", Look(brightness=3))
    assert len(desk.kept) == 1


def test_one_look_for_all_clips() -> None:
    desk = Desk({"a": {"brightness": 10}})
    assert desk.looks.put_all(("a", "b", "c"), Look(brightness=10)) == ["b", "c"]
    assert len(desk.kept) == 1 and desk.changed == ["b", "c"]
    assert desk.looks.put_all(("a", "b"), Look(brightness=10)) == []
    assert len(desk.kept) == 1

"""Asking for one place in the picture."""

import pytest

from annotations.shapes.shape import Point
from app.tools.hand import Hand
from app.tools.pick import picking
from app.tools.tool import Cursor, Phase, Pointer
from tests.app.tools.workbench import Workbench


def at(phase: Phase, x: float, y: float, key: str = "") -> Pointer:
    return Pointer(phase=phase, at=(x, y), key=key)


@pytest.fixture
def picked() -> list[Point]:
    return []


def test_the_place_is_where_the_button_is_let_go(picked: list[Point]) -> None:
    hand = Hand(Workbench(), picking("Click the place", picked.append))
    assert hand.preview.busy and hand.preview.cursor is Cursor.CROSS and hand.preview.hint == "Click the place"
    hand.send(at(Phase.MOVE, 5, 5))
    hand.send(at(Phase.PRESS, 10, 10))
    assert not picked
    assert hand.preview.draft is not None
    hand.send(at(Phase.MOVE, 12, 11))
    hand.send(at(Phase.RELEASE, 12, 11))
    assert picked == [(12, 11)]


def test_enter_takes_the_place_under_the_pointer_and_no_place_is_outside(picked: list[Point]) -> None:
    hand = Hand(Workbench(), picking("", picked.append))
    hand.send(at(Phase.KEY, 0, 0, "enter"))
    assert not picked
    hand.send(at(Phase.MOVE, -50, 20))
    hand.send(at(Phase.KEY, 0, 0, "enter"))
    assert picked == [(0, 20)]


def test_leaving_it_picks_nothing(picked: list[Point]) -> None:
    hand = Hand(Workbench(), picking("", picked.append))
    hand.send(at(Phase.PRESS, 10, 10))
    assert hand.cancel()
    hand.send(at(Phase.RELEASE, 10, 10))
    assert not picked

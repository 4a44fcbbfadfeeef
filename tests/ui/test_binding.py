"""The Qt binding itself: a release that miscounts references kills the program after some minutes of work."""

import gc
import sys

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

CALLS = 200


class Bell(QObject):
    rung = Signal()


def test_calls_give_back_what_they_borrow(qtbot: QtBot) -> None:
    bell = Bell()
    gc.collect()
    none, true = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(CALLS):
        bell.setObjectName("bell")
        bell.rung.emit()
    assert sys.getrefcount(None) > none - CALLS / 2
    assert sys.getrefcount(True) > true - CALLS / 2

"""Places on the timeline, and what a hand does there."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from ui.timeline.lane import toggles
from ui.timeline.lane_painting import edge_handles
from ui.timeline.surface import Surface

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def on_ruler(surface: Surface, frame: int) -> QPoint:
    return QPoint(round(surface.x_of(frame)), 8)


def on_lane(surface: Surface, track: str, frame: int) -> QPoint:
    row = surface.lanes.row(track)
    assert row is not None
    return QPoint(round(surface.x_of(frame)), round(surface.row_rect(row).center().y()))


def on_name(surface: Surface, track: str) -> QPoint:
    return QPoint(40, on_lane(surface, track, 0).y())


def toggle_of(surface: Surface, track: str, frame: int) -> QPoint:
    """Where what holds after a keyframe is shown."""
    lane = surface.lanes.lane_of(track)
    x = next(x for x, keyframe in toggles(lane, surface.scale) if keyframe == frame)
    return QPoint(round(surface.names_width + x), on_lane(surface, track, 0).y())


def handle_of(surface: Surface, track: str, side: str, run: int = 0) -> QPoint:
    """The bracket at an end of a run."""
    lane = surface.lanes.lane_of(track)
    places = [x for x, end, _ in edge_handles(lane, surface.scale) if end == side]
    return QPoint(round(surface.names_width + places[run]), on_lane(surface, track, 0).y())


def click(surface: Surface, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseMove(surface, at)
    QTest.mouseClick(surface, LEFT, keys, at)


def drag(surface: Surface, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.mousePress(surface, LEFT, modifiers, start)
    QTest.mouseMove(surface, (start + end) / 2)
    QTest.mouseMove(surface, end)
    QTest.mouseRelease(surface, LEFT, modifiers, end)


def wheel(surface: Surface, at: QPoint, turn: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    event = QWheelEvent(
        QPointF(at), QPointF(surface.mapToGlobal(at)), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(surface, event)


def near(surface: Surface, frame: int, wanted: int) -> bool:
    """Within the frames that one pixel covers."""
    return abs(frame - wanted) <= max(1, surface.scale.per_px)


def choose(surface: Surface, at: QPoint, words: str) -> None:
    """Right click, and the entry that begins with these words."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, surface.mapToGlobal(at))
    QApplication.sendEvent(surface, event)
    menu = surface.findChildren(QMenu)[-1]
    found = next(action for action in menu.actions() if action.text().startswith(words))
    assert found.isEnabled()
    found.trigger()
    menu.close()
    menu.deleteLater()
    # without a window manager nobody gives the window its keyboard back
    surface.window().activateWindow()
    QApplication.processEvents()

"""The canvas with a real mouse: what is on screen, and what gestures do."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotations import edits
from annotations.shapes.shape import Shape
from app.deck import Trouble
from app.session import Session
from app.workspace import Workspace
from tests.ui.canvas.conftest import HEIGHT, WIDTH, frame
from tests.ui.fakes import clip_ref, make_workspace
from ui.bridge import Bridge
from ui.canvas.view import CanvasView

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drag(
    canvas: CanvasView,
    *places: tuple[float, float],
    button: Qt.MouseButton = LEFT,
    modifiers: Qt.KeyboardModifier = NONE,
    release: bool = True,
) -> None:
    """A real drag through places of the picture (before the drag)."""
    view, points = canvas.viewport(), [canvas.to_view(*place) for place in places]
    QTest.mouseMove(view, points[0])
    QTest.mousePress(view, button, modifiers, points[0])
    for point in points[1:]:
        at = QPointF(point)
        event = QMouseEvent(QEvent.Type.MouseMove, at, view.mapToGlobal(at), Qt.MouseButton.NoButton, button, modifiers)
        QApplication.sendEvent(view, event)
    if release:
        QTest.mouseRelease(view, button, modifiers, points[-1])


def click(canvas: CanvasView, x: float, y: float, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(canvas.viewport(), LEFT, modifiers, canvas.to_view(x, y))


def grabbed(canvas: CanvasView) -> QImage:
    return canvas.grab().toImage()


def on_screen(canvas: CanvasView) -> QImage:
    """What the repaints so far have left on the screen; `grabbed` paints everything anew instead."""
    QApplication.processEvents()
    return canvas.screen().grabWindow(canvas.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def colour_at(image: QImage, canvas: CanvasView, x: float, y: float) -> QColor:
    return image.pixelColor(canvas.to_view(x, y))


def shape(session: Session, ident: str) -> Shape:
    return next(state.shape for track, state in session.states() if track.id == ident)


# -- what is on screen -----------------------------------------------------------------------------------------------


def test_the_picture_fills_the_view_and_its_pixels_are_exact(canvas: CanvasView) -> None:
    assert canvas.zoom == 2
    image = grabbed(canvas)
    assert colour_at(image, canvas, 150, 70) == QColor(90, 60, 0)
    assert [image.pixelColor(x, y).name() for x, y in ((0, 0), (1, 1), (2, 0), (0, 2))] == [
        "#ffffff",
        "#ffffff",
        "#5a3c00",
        "#5a3c00",
    ]


def test_picture_and_annotations_change_together(canvas: CanvasView, session: Session) -> None:
    for index in (10, 40, 20):
        session.show(frame(index))
        image = grabbed(canvas)
        assert colour_at(image, canvas, 150, 70).blue() == index
        on_edge = [colour_at(image, canvas, x, 30) for x in (200 + index, 230 + index)]
        assert all(colour.red() > 180 and colour.green() > 120 for colour in on_edge), index


def test_hidden_tracks_are_not_painted(canvas: CanvasView, session: Session) -> None:
    before = colour_at(grabbed(canvas), canvas, 40, 60)
    session.view.set_hidden("t1", True)
    assert colour_at(grabbed(canvas), canvas, 40, 60) == QColor(90, 60, 0) != before
    session.view.hide_all(True)
    assert colour_at(grabbed(canvas), canvas, 200, 125) == QColor(90, 60, 0)


def test_an_edit_repaints_what_it_changed(canvas: CanvasView, session: Session) -> None:
    track = session.store.tracks["t1"]
    session.edit(edits.set_shape(track, 0, Shape("box", (60.0, 40.0, 120.0, 90.0))))
    image = grabbed(canvas)
    assert colour_at(image, canvas, 40, 60) == QColor(90, 60, 0)
    assert colour_at(image, canvas, 60, 60).red() > 180
    session.undo()
    assert colour_at(grabbed(canvas), canvas, 40, 60).red() > 180


def test_what_is_painted_in_parts_equals_what_is_painted_at_once(canvas: CanvasView, session: Session) -> None:
    """Only what changed is repainted; nothing old may remain."""
    canvas._rest.stop()

    def agrees() -> bool:
        return on_screen(canvas) == grabbed(canvas).convertToFormat(QImage.Format.Format_RGB32)

    assert agrees()
    session.selection.select("t2")
    assert agrees()
    drag(canvas, (70, 60), (90, 80), release=False)
    assert agrees()
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, canvas.to_view(90, 80))
    assert agrees()
    session.selection.select("t3")
    assert agrees()
    for name in ("A name that is rather long", "Short"):
        session.edit(edits.set_attribute(session.store.tracks["t3"], "name", name))
        assert agrees()
    session.edit(edits.delete_tracks([session.store.tracks["t2"]]))
    assert agrees()
    session.set_tool("polygon")
    for x, y in ((20, 20), (150, 20), (150, 160), (15, 160)):
        click(canvas, x, y)
        assert agrees()
    canvas.confirm()
    assert agrees()
    session.set_tool("rotated_box")
    drag(canvas, (200, 60), (260, 70))
    drag(canvas, (230, 80), (230, 82))
    assert agrees()
    session.set_tool("select")
    drag(canvas, (300, 10), (10, 170), release=False)
    assert agrees()
    canvas.cancel()
    session.undo()
    session.selection.clear()
    assert agrees()


def test_a_reduced_preview_fills_the_same_place(canvas: CanvasView, session: Session) -> None:
    session.show(frame(7, WIDTH // 2, HEIGHT // 2))
    image = grabbed(canvas)
    assert image.pixelColor(2 * WIDTH - 1, 2 * HEIGHT - 1) == QColor(90, 60, 7)


def test_without_a_picture_annotations_still_show(canvas: CanvasView, session: Session) -> None:
    session.deck.trouble = Trouble("missing", "“a.mp4” is not where it was.")
    session.shown = None
    session.events.tell("clip")
    image = grabbed(canvas)
    assert colour_at(image, canvas, 40, 75).red() > 180
    assert colour_at(image, canvas, 150, 120) == QColor("#4a4e55")
    assert "is missing · File > Locate clip" in canvas._notice.text


def test_nothing_open_says_so(workspace: Workspace, canvas: CanvasView) -> None:
    workspace.close_session()
    assert "Open a clip" in canvas._notice.text
    grabbed(canvas)
    click(canvas, 10, 10)
    assert not canvas.cancel() and not canvas.confirm() and not canvas.delete_vertex()


# -- zoom ------------------------------------------------------------------------------------------------------------


def wheel(canvas: CanvasView, at: QPoint, notches: int) -> None:
    event = QWheelEvent(
        QPointF(at), canvas.viewport().mapToGlobal(QPointF(at)), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), event)


def test_the_wheel_zooms_about_the_mouse(canvas: CanvasView) -> None:
    before = canvas.to_picture(QPoint(200, 100))
    wheel(canvas, QPoint(200, 100), 4)
    assert canvas.zoom == pytest.approx(2 * 1.2**4)
    assert canvas.to_picture(QPoint(200, 100)) == pytest.approx(before, abs=0.3)


def test_zoom_and_place_stay_while_stepping(canvas: CanvasView, session: Session) -> None:
    wheel(canvas, QPoint(200, 100), 5)
    camera = canvas.camera
    session.show(frame(3))
    session.show(frame(4))
    assert canvas.camera == camera


def test_fit_follows_the_size_of_the_view_and_100_percent_does_not(canvas: CanvasView, qtbot: QtBot) -> None:
    canvas.resize(WIDTH, HEIGHT)
    assert canvas.zoom == 1
    canvas.one_to_one()
    canvas.zoom_by(3)
    canvas.resize(3 * WIDTH, 3 * HEIGHT)
    assert canvas.zoom == 3
    canvas.fit()
    assert canvas.zoom == 3


def test_enlarged_pixels_are_squares(canvas: CanvasView) -> None:
    canvas.zoom_to(8.0, (0.0, 0.0))
    image = grabbed(canvas)
    assert {image.pixelColor(x, y).name() for x in range(8) for y in range(8)} == {"#ffffff"}
    assert image.pixelColor(8, 0).name() == image.pixelColor(0, 8).name() == "#5a3c00"


@pytest.mark.parametrize("button", [Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton])
def test_the_other_buttons_move_the_picture(canvas: CanvasView, session: Session, button: Qt.MouseButton) -> None:
    canvas.zoom_by(3)
    x = canvas.camera.x
    drag(canvas, (150, 80), (140, 80), (130, 80), button=button)
    assert canvas.camera.x == x - 20 * 6
    assert not session.selection.tracks


def test_a_right_click_selects_and_asks_for_a_menu(canvas: CanvasView, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas.menu_requested):
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.RightButton, NONE, canvas.to_view(70, 60))
    assert session.selection.tracks == ("t1",)


# -- gestures --------------------------------------------------------------------------------------------------------


def test_a_box_is_drawn(canvas: CanvasView, session: Session) -> None:
    session.set_tool("box")
    session.set_label("event")
    session.show(frame(5))
    drag(canvas, (120, 100), (150, 120), (160, 140))
    (new,) = [track for track in session.store.tracks.values() if track.id not in ("t1", "t2", "t3")]
    assert new.label == "event" and new.keyframes.frames.tolist() == [5]
    assert shape(session, new.id).values == (120, 100, 160, 140)
    assert session.selection.tracks == (new.id,)
    session.undo()
    assert len(session.store.tracks) == 3 and session.selection.tracks == ()


def test_a_polygon_is_drawn_with_clicks_and_enter(canvas: CanvasView, session: Session) -> None:
    session.set_tool("polygon")
    for x, y in ((120, 20), (160, 20), (160, 60), (120, 60)):
        click(canvas, x, y)
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    (new,) = [track for track in session.store.tracks.values() if track.id not in ("t1", "t2", "t3")]
    assert shape(session, new.id).values == (120, 20, 160, 20, 160, 60)


def test_a_selected_shape_is_moved_and_resized(canvas: CanvasView, session: Session) -> None:
    click(canvas, 70, 60)
    assert session.selection.tracks == ("t1",)
    drag(canvas, (70, 60), (75, 62), (80, 65))
    assert shape(session, "t1").values == (50, 45, 110, 95)
    drag(canvas, (110, 95), (115, 99), (120, 100))
    assert shape(session, "t1").values == (50, 45, 120, 100)


def test_moving_where_it_is_interpolated_makes_a_keyframe(canvas: CanvasView, session: Session) -> None:
    session.show(frame(20))
    drag(canvas, (235, 30), (235, 60))
    assert session.store.tracks["t3"].keyframes.frames.tolist() == [0, 20, 50]
    assert shape(session, "t3").values == (220, 50, 250, 70)


def test_escape_drops_the_gesture_and_is_otherwise_left_to_the_window(canvas: CanvasView, session: Session) -> None:
    drag(canvas, (70, 60), (90, 80), release=False)
    escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, NONE)
    QApplication.sendEvent(canvas, escape)
    assert escape.isAccepted()
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, canvas.to_view(90, 80))
    assert shape(session, "t1").values == (40, 40, 100, 90)
    again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, NONE)
    QApplication.sendEvent(canvas, again)
    assert not again.isAccepted()


@pytest.mark.parametrize("key", [Qt.Key.Key_D, Qt.Key.Key_Left, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Delete])
def test_keys_without_meaning_here_go_on(canvas: CanvasView, key: Qt.Key) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, NONE)
    canvas.keyPressEvent(event)
    assert not event.isAccepted()
    canvas.keyReleaseEvent(QKeyEvent(QEvent.Type.KeyRelease, key, NONE))


def test_delete_takes_the_selected_vertex(canvas: CanvasView, session: Session) -> None:
    session.selection.select("t2")
    click(canvas, 260, 100)
    assert session.selection.vertex == 1
    assert canvas.delete_vertex()
    assert shape(session, "t2").values == (200, 100, 260, 150, 200, 150)
    assert not canvas.delete_vertex()


def test_stepping_while_a_shape_is_held_lets_go_of_it(canvas: CanvasView, session: Session) -> None:
    drag(canvas, (70, 60), (90, 80), release=False)
    session.show(frame(1))
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, canvas.to_view(90, 80))
    assert session.store.tracks["t1"].keyframes.frames.tolist() == [0]


def test_an_outline_may_be_drawn_while_stepping(canvas: CanvasView, session: Session) -> None:
    session.set_tool("polygon")
    for n, (x, y) in enumerate(((120, 20), (160, 20), (160, 60))):
        click(canvas, x, y)
        session.show(frame(n + 1))
    assert canvas.confirm()
    assert next(t for t in session.store.tracks.values() if t.number >= 1000).keyframes.has(3)


def test_a_selected_track_that_ended_shows_as_a_ghost(canvas: CanvasView, session: Session) -> None:
    session.selection.select("t3")
    session.show(frame(60))
    drag(canvas, (265, 30), (265, 80))
    assert session.store.tracks["t3"].keyframes.frames.tolist() == [0, 50, 60]


def test_hints_and_cursor_follow_the_tool(canvas: CanvasView, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas.hint_changed) as told:
        session.set_tool("box")
    assert told.args is not None and told.args[0].startswith("Box: drag")
    with qtbot.waitSignal(canvas.cursor_moved) as moved:
        QTest.mouseMove(canvas.viewport(), canvas.to_view(100, 50))
    assert moved.args == [100, 50]
    assert canvas.viewport().cursor().shape() is Qt.CursorShape.CrossCursor


def test_coordinates_are_stored_pixels_where_pixels_are_not_square(qtbot: QtBot, tmp_path: Path) -> None:
    wide = clip_ref(width=WIDTH, height=HEIGHT, frame_count=9, sample_aspect=Fraction(2))
    workspace = make_workspace(tmp_path, [], clip=wide)
    session = workspace.session
    assert session is not None
    view = CanvasView(workspace, Bridge(workspace))
    qtbot.addWidget(view)
    view.resize(4 * WIDTH, 2 * HEIGHT)
    view.show()
    session.show(frame(0))
    assert view.camera.scale == (4, 2)
    session.set_tool("box")
    drag(view, (100, 50), (120, 60), (140, 90))
    (new,) = session.store.tracks.values()
    assert shape(session, new.id).values == (100, 50, 140, 90)
    workspace.close()


def test_at_rest_a_reduced_picture_counts_all_its_pixels(canvas: CanvasView, session: Session) -> None:
    pixels = frame(9).pixels.copy()
    pixels[:, ::4, :3] = 255
    canvas.resize(WIDTH // 4, HEIGHT // 4)
    session.show(replace(frame(9), pixels=pixels))
    session.view.hide_all(True)
    canvas._picture.refine()
    averaged = grabbed(canvas).pixelColor(30, 20)
    assert averaged.red() == pytest.approx(90 + (255 - 90) / 4, abs=6)
    canvas.resize(2 * WIDTH, 2 * HEIGHT)
    assert grabbed(canvas).pixelColor(8, 100).name() == "#ffffff"


def test_the_keyframe_key_carries_an_ended_track_on(canvas: CanvasView, workspace: Workspace, session: Session) -> None:
    session.selection.select("t3")
    session.show(frame(70))
    assert workspace.run("track.keyframe")
    assert session.store.tracks["t3"].keyframes.frames.tolist() == [0, 50, 70]
    assert shape(session, "t3").values == (250, 20, 280, 40)


def test_a_tag_tells_the_new_name_at_once(canvas: CanvasView, session: Session) -> None:
    session.selection.select("t1")
    grabbed(canvas)
    for name in ("A name that is rather long", "Short"):
        session.edit(edits.set_attribute(session.store.tracks["t1"], "name", name))
        assert canvas._context is not None
        assert canvas._labels.detailed_tag_of(canvas._context.scene.by_id["t1"]) == f"{name} #1"


def test_a_press_while_playing_stops_on_that_frame(canvas: CanvasView, session: Session) -> None:
    assert session.player is not None
    session.player.play(1.0)
    click(canvas, 70, 60)
    assert not session.player.playing
    assert session.selection.tracks == ("t1",)


def test_a_finer_picture_of_the_same_frame_does_not_disturb_a_gesture(canvas: CanvasView, session: Session) -> None:
    session.show(frame(4, WIDTH // 2, HEIGHT // 2))
    drag(canvas, (70, 60), (90, 80), release=False)
    session.show(frame(4))
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, canvas.to_view(90, 80))
    assert shape(session, "t1").values == (60, 60, 120, 110)

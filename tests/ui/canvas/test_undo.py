"""What is selected after an undo or any other edit."""

from annotations import edits
from annotations.shapes.shape import Shape
from app.session import Session
from tests.ui.canvas.test_view import click
from ui.canvas.view import CanvasView


def test_a_selected_vertex_never_comes_to_mean_another(canvas: CanvasView, session: Session) -> None:
    session.selection.select("t2")
    click(canvas, 260, 100)
    triangle = Shape("polygon", (200.0, 100.0, 260.0, 150.0, 200.0, 150.0))
    session.edit(edits.set_shape(session.store.tracks["t2"], 0, triangle))
    assert session.selection.vertex is None
    click(canvas, 260, 150)
    assert session.selection.vertex == 1
    session.undo()
    assert session.selection.vertex is None and session.selection.tracks == ("t2",)


def test_undo_of_a_deletion_selects_what_came_back(canvas: CanvasView, session: Session) -> None:
    session.selection.select("t1", "t2")
    session.edit(edits.delete_tracks(session.selected_tracks()))
    assert session.selection.tracks == ()
    session.undo()
    assert set(session.selection.tracks) == {"t1", "t2"}

"""Where tags stand, and which shapes carry one."""

import pytest
from PySide6.QtGui import QImage

from annotations import edits
from annotations.changes import Change, Edit
from annotations.model import Track
from annotations.shapes.shape import Shape
from app.deck import Trouble
from app.session import Session
from app.tools.scene import Item
from tests.ui.canvas.conftest import WIDTH, track
from tests.ui.canvas.test_view import grabbed, on_screen
from ui.canvas.annotation_layer import BESIDE_PX, FEW
from ui.canvas.view import CanvasView


def add(session: Session, *tracks: Track) -> None:
    session.edit(Edit(title="Add", changes=tuple(Change(None, each) for each in tracks)))


def drawn(canvas: CanvasView, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Track id to the text of its tag."""
    found: dict[str, str] = {}

    def note(_painter: object, item: Item, text: str, *_rest: float) -> None:
        found[item.track.id] = text

    with monkeypatch.context() as patch:
        patch.setattr(canvas._layer, "draw_tag", note)
        grabbed(canvas)
    return found


@pytest.mark.parametrize(("x", "side"), [(100.0, 1), (WIDTH - 10.0, -1)])
def test_a_points_tag_never_covers_its_mark(canvas: CanvasView, session: Session, x: float, side: int) -> None:
    point = track(7, Shape("point", (x, 60.0)), label="landmark")
    add(session, point)
    item = Item(track=point, shape=Shape("point", (x, 60.0)))
    left = canvas._layer.place_of_tag(item, "Landmark #7").x()
    width = canvas._layer.tags.pixmap("Landmark #7", canvas._labels.colour_of(item), 1.0).width()
    mark = canvas.to_view(x, 60).x()
    assert left >= mark + BESIDE_PX - 1 if side > 0 else left + width <= mark - BESIDE_PX + 2
    assert left >= 0 and left + width <= canvas.viewport().width()


def test_small_shapes_carry_their_number(canvas: CanvasView, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    assert drawn(canvas, monkeypatch) == {"t1": "Vehicle #1", "t2": "Smoke #2", "t3": "#3"}
    session.selection.select("t3")
    assert drawn(canvas, monkeypatch)["t3"] == "Vehicle #3"


def test_in_a_crowd_they_do_not(canvas: CanvasView, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    canvas._rest.stop()
    crowd = [track(n, Shape("box", (n * 3.0, 120.0, n * 3.0 + 9, 126.0))) for n in range(10, 10 + FEW - 4)]
    add(session, *crowd)
    assert drawn(canvas, monkeypatch)["t10"] == "#10"
    last = track(99, Shape("box", (10.0, 140.0, 20.0, 150.0)))
    add(session, last)
    assert set(drawn(canvas, monkeypatch)) == {"t1", "t2"}
    assert on_screen(canvas) == grabbed(canvas).convertToFormat(QImage.Format.Format_RGB32)
    session.edit(edits.delete_tracks([last]))
    assert on_screen(canvas) == grabbed(canvas).convertToFormat(QImage.Format.Format_RGB32)
    add(session, last)
    canvas.zoom_to(8.0, (2.0 * WIDTH, 270.0))
    assert any(text.startswith("#") for text in drawn(canvas, monkeypatch).values())


def test_tags_at_the_right_edge_are_repainted_whole(canvas: CanvasView, session: Session) -> None:
    canvas._rest.stop()
    at_edge = track(7, Shape("point", (WIDTH - 6.0, 60.0)), label="landmark")
    add(session, at_edge)
    for name in ("A name that is rather long", "Short", "A longer one again"):
        session.edit(edits.set_attribute(session.store.tracks["t7"], "name", name))
        assert on_screen(canvas) == grabbed(canvas).convertToFormat(QImage.Format.Format_RGB32)
    session.edit(edits.delete_tracks([session.store.tracks["t7"]]))
    assert on_screen(canvas) == grabbed(canvas).convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize(("kind", "words"), [("missing", "is missing"), ("changed", "has changed"), ("other", "shown")])
def test_why_there_is_no_picture_leaves_the_annotations_free(
    canvas: CanvasView, session: Session, kind: str, words: str
) -> None:
    session.deck.trouble = Trouble(kind, "A long sentence that the toast tells.")
    session.events.tell("clip")
    assert words in canvas._notice.text and "File > Locate clip" in canvas._notice.text
    assert "toast" not in canvas._notice.text

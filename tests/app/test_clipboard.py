"""What is copied comes back the same, in this project or in another."""

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import Mock

import pytest

from annotations.keyframe import After, Keyframe
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.shapes.kinds import kind
from annotations.shapes.shape import Shape
from app.clipboard import Copied, from_text, into_picture, middle_of, to_text
from app.errors import AppError
from app.session import Session
from app.window_port import Window
from app.workspace import Workspace
from tests.ui.fakes import box, clip_ref, keyframes, make_workspace

POLYGON = Shape("polygon", (10.0, 10.0, 60.5, 10.0, 30.25, 44.0))


def things() -> list[Copied]:
    shown = Keyframes(
        [Keyframe(frame=3, shape=POLYGON, after=After.HOLD, occluded=True, attributes={"motion": "still"})]
    )
    first = Track(
        id="a", number=4, clip="clip", label="vehicle", attributes={"vehicle_class": "veh.mrap"}, keyframes=shown
    )
    second = Track(id="b", number=5, clip="clip", label="smoke", notes="дим", keyframes=keyframes(1, 9))
    return [Copied(track=t, keyframe=Keyframe(frame=3, shape=t.keyframes.shape(0))) for t in (first, second)]


def test_there_and_back() -> None:
    assert from_text(to_text(things())) == things()


@pytest.mark.parametrize("text", ["", "words", "[1, 2]", "{}", '{"format": "other"}', "{broken"])
def test_other_text_is_no_annotation(text: str) -> None:
    with pytest.raises(AppError, match="no annotation on the clipboard"):
        from_text(text)


@pytest.mark.parametrize(
    "text",
    [
        '{"format": "hovermark-clipboard", "version": 9}',
        '{"format": "hovermark-clipboard", "version": 1}',
        '{"format": "hovermark-clipboard", "version": 1, "things": [{}]}',
        '{"format": "hovermark-clipboard", "version": 1, "things": [3]}',
    ],
)
def test_damaged_text_is_refused_in_words(text: str) -> None:
    with pytest.raises(AppError):
        from_text(text)


def test_a_shape_that_is_none_is_refused() -> None:
    text = to_text(things()).replace("[10.0,10.0,60.5", "[10.0")
    with pytest.raises(AppError, match="damaged"):
        from_text(text)


def test_shapes_are_moved_into_the_picture_together() -> None:
    shapes = [box(2000, 100), box(2100, 100)]
    x, y = middle_of(into_picture(shapes, 1280, 720))
    assert x == 1280 and y == middle_of(shapes)[1]
    assert into_picture([box()], 1280, 720) == [box()]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path)
    window = Mock(spec=Window)
    kept = {"text": ""}
    window.clipboard_text.side_effect = lambda: kept["text"]
    window.set_clipboard_text.side_effect = lambda text: kept.update(text=text)
    window.place_of_cursor.return_value = (300.0, 200.0)
    made.window = window
    yield made
    made.close()


@pytest.fixture
def session(workspace: Workspace) -> Session:
    assert workspace.session is not None
    return workspace.session


def test_a_copy_is_a_track_of_its_own_on_this_frame(workspace: Workspace, session: Session) -> None:
    session.selection.select("t12")
    session.seek(1200)
    shown = {t.id: s.shape for t, s in session.states()}["t12"]
    assert workspace.run("edit.copy")
    session.seek(2000)
    assert workspace.run("edit.paste")
    new = session.primary
    assert new is not None and new.id != "t12" and new.number >= 1000
    assert new.attributes == session.store.tracks["t12"].attributes
    assert new.keyframes.frames.tolist() == [2000] and new.keyframes.shape(0) == shown
    workspace.run("edit.undo")
    assert new.id not in session.store.tracks


def test_several_keep_their_places_to_each_other_at_the_cursor(workspace: Workspace, session: Session) -> None:
    session.seek(1240)
    session.selection.select("t12", "t13")
    workspace.run("edit.copy")
    workspace.run("edit.paste_at_cursor")
    shapes = [track.keyframes.shape(0) for track in session.selected_tracks()]
    assert len(shapes) == 2 and middle_of(shapes) == pytest.approx((300, 200))


def test_cut_and_paste_whole_loses_nothing(workspace: Workspace, session: Session) -> None:
    session.selection.select("t12")
    before = session.store.tracks["t12"]
    workspace.run("edit.cut")
    assert "t12" not in session.store.tracks
    workspace.run("edit.paste_tracks")
    assert session.primary is not None and session.primary.keyframes == before.keyframes


def test_another_project_takes_what_it_knows(workspace: Workspace, session: Session, tmp_path: Path) -> None:
    foreign = Track(id="x", number=1, clip="c", label="boat", attributes={"sails": 2}, keyframes=keyframes(0, 9000))
    text = to_text([Copied(track=foreign, keyframe=Keyframe(frame=0, shape=box(5000, 5000)))])
    workspace.window.set_clipboard_text(text)  # type: ignore[union-attr]
    workspace.run("edit.paste")
    new = session.primary
    assert new is not None and new.label == session.label and not new.attributes
    assert workspace.messages.last is not None and "no label “boat”" in workspace.messages.last.text
    left, top, right, bottom = kind("box").bounds(new.keyframes.shape(0))
    assert ((left + right) / 2, (top + bottom) / 2) == (1280, 720)
    workspace.run("edit.paste_tracks")
    assert session.primary is not None and session.primary.keyframes.frames.tolist() == [0], (
        "the rest is beyond the end"
    )


def test_a_shorter_clip_cannot_take_what_lies_beyond_it(tmp_path: Path) -> None:
    made = make_workspace(tmp_path, [], clip=clip_ref(frame_count=10))
    window = Mock(spec=Window)
    late = Track(id="x", number=1, clip="c", label="vehicle", keyframes=keyframes(500))
    window.clipboard_text.return_value = to_text([Copied(track=late, keyframe=late.keyframes[0])])
    made.window = window
    made.run("edit.paste_tracks")
    assert made.messages.last is not None and "beyond the end" in made.messages.last.text
    made.close()

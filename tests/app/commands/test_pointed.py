"""What the mouse is on is meant while nothing is selected; drawing along the clip; what Ctrl+B proposes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotations.shapes.shape import Shape
from app.commands.conditions import has_chosen, has_selection
from app.session import Session
from app.tools.making import make
from app.workspace import Workspace
from tests.fakes import ScriptedAsk
from tests.ui.fakes import FRAMES, make_workspace
from ui.canvas.context import CanvasContext


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path)
    yield made
    made.close()


@pytest.fixture
def session(workspace: Workspace) -> Session:
    assert workspace.session is not None
    workspace.session.seek(1240)
    workspace.session.selection.clear()
    return workspace.session


def test_a_command_selects_what_the_mouse_is_on(workspace: Workspace, session: Session) -> None:
    assert not workspace.run("track.keyframe") and not has_selection(workspace)
    heard: list[str | None] = []
    session.listen("pointed", lambda: heard.append(session.selection.pointed))
    session.selection.pointed = "t12"
    assert heard == ["t12"] and has_selection(workspace) and not has_chosen(workspace)
    assert workspace.run("track.keyframe")
    assert session.selection.tracks == ("t12",) and session.store.tracks["t12"].keyframes.has(1240)


def test_what_is_selected_comes_before_what_the_mouse_is_on(workspace: Workspace, session: Session) -> None:
    session.selection.select("t12")
    session.selection.pointed = next(ident for ident in session.store.tracks if ident != "t12")
    workspace.run("track.keyframe")
    assert session.selection.tracks == ("t12",)


def test_whole_tracks_go_only_when_they_are_selected(workspace: Workspace, session: Session) -> None:
    session.selection.pointed = "t12"
    assert not workspace.run("edit.delete_tracks") and not workspace.run("edit.cut")
    assert "t12" in session.store.tracks


def test_a_command_that_needs_no_selection_selects_nothing(workspace: Workspace, session: Session) -> None:
    session.selection.pointed = "t12"
    workspace.run("playback.next")
    assert session.selection.tracks == ()


def test_the_next_keyframe_is_that_of_what_the_mouse_is_on(workspace: Workspace, session: Session) -> None:
    session.selection.pointed = "t12"
    workspace.run("playback.next_keyframe")
    assert session.selection.tracks == ("t12",) and session.frame in session.store.tracks["t12"].keyframes.frames


def test_what_is_gone_is_not_pointed_at(workspace: Workspace, session: Session) -> None:
    session.selection.pointed = "t12"
    session.selection.keep_only(ident for ident in session.store.tracks if ident != "t12")
    assert session.selection.pointed is None


def draw(session: Session, left: float) -> None:
    context = CanvasContext(session)
    context.look()
    make(context, Shape("box", (left, 10.0, left + 40, 40.0)))


def test_drawing_along_gives_one_track_its_keyframes(workspace: Workspace, session: Session) -> None:
    session.seek(0)
    workspace.run("label.2")
    workspace.run("track.draw_along")
    before = set(session.store.tracks)
    for left in (10, 20, 30):
        draw(session, left)
    (made,) = set(session.store.tracks) - before
    assert session.store.tracks[made].keyframes.frames.tolist() == [0, 25, 50] and session.frame == 75
    assert session.tool == "box", "the tool stays"
    workspace.run("label.2")
    draw(session, 60)
    assert len(set(session.store.tracks) - before) == 2, "a label's digit begins another track"


def test_drawing_along_ends_with_the_clip(workspace: Workspace, session: Session) -> None:
    session.seek(FRAMES - 5)
    workspace.run("label.2")
    workspace.run("track.draw_along")
    draw(session, 10)
    assert session.frame == FRAMES - 1 and session.redraw is not None
    draw(session, 20)
    assert session.redraw is None
    workspace.run("track.draw_along")
    draw(session, 40)
    assert session.redraw is None and session.frame == FRAMES - 1


def test_propagating_proposes_what_was_given_last(workspace: Workspace, session: Session) -> None:
    session.selection.select("t12")
    assert workspace.settings.get("propagate_frames") == 50
    workspace.ask = ScriptedAsk("-20")
    workspace.run("edit.propagate")
    assert workspace.settings.get("propagate_frames") == -20


def test_review_mode_begins_with_the_first_that_waits(workspace: Workspace, session: Session) -> None:
    session.seek(0)
    workspace.run("review.mode")
    assert session.selection.primary is not None

"""Commands that spare the mouse, without a window."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotations.frames import Span
from app.session import Session
from app.workspace import Workspace
from tests.fakes import ScriptedAsk
from tests.ui.fakes import FRAMES, make_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path)
    yield made
    made.close()


@pytest.fixture
def session(workspace: Workspace) -> Session:
    assert workspace.session is not None
    workspace.session.seek(1240)
    workspace.session.selection.select("t12")
    return workspace.session


def told(workspace: Workspace) -> str:
    return workspace.messages.last.text if workspace.messages.last is not None else ""


def frames(session: Session, ident: str) -> list[int]:
    return session.store.tracks[ident].keyframes.frames.tolist()


def test_without_a_range_one_says_how_far(workspace: Workspace, session: Session) -> None:
    workspace.ask = ScriptedAsk("+8")
    workspace.run("edit.propagate")
    assert frames(session, "t12") == [1180, 1225, 1237, 1240, 1248, 1310, 1390, 1512]
    workspace.run("edit.undo")
    workspace.ask = ScriptedAsk("-20")
    workspace.run("edit.propagate")
    assert frames(session, "t12") == [1180, 1220, 1240, 1310, 1390, 1512], "what stood between gives way"
    before = session.store.tracks["t12"]
    workspace.ask = ScriptedAsk("soon", None)
    assert not workspace.run("edit.propagate") and "no number of frames" in told(workspace)
    workspace.run("edit.propagate")
    assert session.store.tracks["t12"] == before


def test_several_tracks_are_propagated_as_one_step(workspace: Workspace, session: Session) -> None:
    session.selection.select("t12", "t13")
    session.set_range(Span(1240, 1250))
    workspace.run("edit.propagate")
    assert {1240, 1250} <= set(frames(session, "t12")) & set(frames(session, "t13"))
    workspace.run("edit.undo")
    assert 1250 not in frames(session, "t12") and 1250 not in frames(session, "t13")


def test_what_is_locked_stays(workspace: Workspace, session: Session) -> None:
    session.view.set_locked("t12", True)
    for command in ("edit.propagate", "edit.duplicate"):
        workspace.run(command)
        assert "Nothing that is selected can be copied here" in told(workspace)


def test_copying_on_ends_with_the_clip(workspace: Workspace, session: Session) -> None:
    workspace.run("edit.duplicate")
    assert session.frame == 1241 and 1241 in frames(session, "t12")
    session.seek(FRAMES - 1)
    workspace.run("edit.duplicate")
    assert "last frame" in told(workspace) and FRAMES not in frames(session, "t12")


def test_vertices_are_gone_through_both_ways(workspace: Workspace, session: Session) -> None:
    workspace.run("edit.previous_vertex")
    assert session.selection.vertex == 7
    workspace.run("edit.next_vertex")
    workspace.run("edit.next_vertex")
    assert session.selection.vertex == 1


def test_tenths_add_up_exactly_and_are_one_step(workspace: Workspace, session: Session) -> None:
    session.seek(1237)
    left = session.store.tracks["t12"].keyframes.on(1237).shape.values[0]  # type: ignore[union-attr]
    steps = len(session.history.undo_titles)
    for _ in range(7):
        workspace.run("edit.nudge_right_fine")
    assert session.store.tracks["t12"].keyframes.on(1237).shape.values[0] == left + 0.7  # type: ignore[union-attr]
    assert len(session.history.undo_titles) == steps + 1


@pytest.mark.parametrize(("command", "way"), [("edit.nudge_right", 1.0), ("edit.nudge_right_fine", 0.1)])
def test_a_nudge_carries_a_ghost_on_to_this_frame(
    workspace: Workspace, session: Session, command: str, way: float
) -> None:
    keyframes = session.store.tracks["t12"].keyframes
    last = int(keyframes.frames[-1])
    session.seek(last + 9)
    assert not [track for track, _ in session.states() if track.id == "t12"]
    for _ in range(2):
        workspace.run(command)
    there = session.store.tracks["t12"].keyframes.on(last + 9)
    assert there is not None
    assert there.shape.values[0] == pytest.approx(keyframes.shape(len(keyframes) - 1).values[0] + 2 * way)
    session.undo()
    assert last + 9 not in frames(session, "t12")


def test_hiding_tells_until_when(workspace: Workspace, session: Session) -> None:
    following = min(frame for frame in frames(session, "t12") if frame > 1240)
    workspace.run("track.hide")
    assert told(workspace) == f"Hidden until frame {following}, its next keyframe."


def test_again_before_anything_was_drawn(workspace: Workspace, session: Session) -> None:
    session.selection.select("t3")
    workspace.run("edit.again")
    assert (session.tool, session.label) == ("box", "smoke")
    session.set_tool("select")
    session.selection.clear()
    workspace.run("edit.again")
    assert session.tool == "select" and "Nothing has been drawn yet" in told(workspace)


def test_a_mark_comes_and_goes(workspace: Workspace, session: Session) -> None:
    workspace.run("mark.toggle")
    (mark,) = session.store.marks.values()
    assert (mark.frame, mark.clip, mark.note) == (1240, "clip", "") and mark.made_at.endswith("Z")
    workspace.ask = ScriptedAsk(" first shot ", None)
    workspace.run("mark.note")
    (mark,) = session.store.marks.values()
    assert mark.note == "first shot"
    workspace.run("mark.note")
    assert session.store.marks[mark.id] == mark
    workspace.run("mark.toggle")
    assert not session.store.marks and "first shot" in told(workspace)
    workspace.run("edit.undo")
    assert session.store.marks[mark.id] == mark

"""Commands about several selected areas, and about the inner edge of smoke."""

import pytest

from annotations.area import area_px
from annotations.changes import Change, Edit
from annotations.model import Track
from annotations.shapes.plume import pieces_of
from annotations.shapes.region import parts_of
from annotations.shapes.shape import Shape
from app.session import Session
from app.workspace import Workspace
from tests.ui.canvas.conftest import track


def put(session: Session, *tracks: Track) -> None:
    session.edit(Edit(title="Put", changes=tuple(Change(None, each) for each in tracks)))


def shape(session: Session, ident: str) -> Shape:
    return next(state.shape for track, state in session.states() if track.id == ident)


@pytest.fixture
def overlapping(session: Session) -> Session:
    """A box, one that overlaps it, and one that is somewhere else later on."""
    put(session, track(8, Shape("box", (80.0, 40.0, 140.0, 90.0))))
    return session


def test_two_shapes_become_one_and_the_other_is_used_up(workspace: Workspace, overlapping: Session) -> None:
    session, before = overlapping, dict(overlapping.store.tracks)
    session.selection.select("t8", "t1")
    assert workspace.run("region.unite")
    assert "t8" not in session.store.tracks
    assert shape(session, "t1").kind == "polygon" and area_px(shape(session, "t1")) == 100 * 50
    session.undo()
    assert dict(session.store.tracks) == before


def test_a_track_that_goes_on_stays(workspace: Workspace, session: Session) -> None:
    session.selection.select("t3", "t1")
    workspace.run("region.unite")
    assert "t3" in session.store.tracks and len(parts_of(shape(session, "t1"))) == 2
    assert workspace.messages.last is not None and "#3 stay" in workspace.messages.last.text


def test_one_is_cut_out_of_the_other(workspace: Workspace, overlapping: Session) -> None:
    overlapping.selection.select("t8", "t1")
    workspace.run("region.cut_out")
    assert area_px(shape(overlapping, "t1")) == 40 * 50 and "t8" in overlapping.store.tracks


def test_nothing_is_cut_to_nothing(workspace: Workspace, session: Session) -> None:
    put(session, track(8, Shape("box", (0.0, 0.0, 300.0, 170.0))))
    session.selection.select("t8", "t1")
    before = dict(session.store.tracks)
    workspace.run("region.cut_out")
    assert dict(session.store.tracks) == before
    assert workspace.messages.last is not None and "Nothing of the shape" in workspace.messages.last.text


def test_they_need_enough_areas(workspace: Workspace, session: Session) -> None:
    put(session, track(8, Shape("point", (10.0, 10.0))))
    session.selection.select("t1", "t8")
    assert not workspace.commands["region.unite"].when(workspace)
    assert workspace.commands["region.inner_edge"].when(workspace)
    session.selection.select("t8")
    assert not workspace.commands["region.inner_edge"].when(workspace)


def test_an_inner_edge_is_proposed_as_far_in_as_is_set(workspace: Workspace, session: Session) -> None:
    session.selection.select("t2")
    workspace.run("region.inner_edge")
    first = pieces_of(shape(session, "t2"))
    assert first.inner is not None and len(first.outer) == 4
    size = area_px(shape(session, "t2"), inner=True)
    assert 0 < size < area_px(shape(session, "t2"))
    workspace.settings.set("inner_edge_percent", 70)
    workspace.run("region.inner_edge")
    assert area_px(shape(session, "t2"), inner=True) < size
    session.undo()
    session.undo()
    assert shape(session, "t2").kind == "polygon"


def test_needless_vertices_are_counted(workspace: Workspace, session: Session) -> None:
    put(session, track(8, Shape("polygon", (10.0, 10.0, 20.0, 10.1, 30.0, 10.0, 30.0, 40.0, 10.0, 40.0))))
    session.selection.select("t8")
    workspace.run("region.thin_out")
    assert len(shape(session, "t8").values) == 8
    assert workspace.messages.last is not None and workspace.messages.last.text == "1 of 5 vertices were needless."

"""Commands about the picture: steps within limits, one look per clip, kept with the project and not undone."""

from pathlib import Path

import pytest

from annotations.changes import Change, Edit
from app.picture import AS_RECORDED, LIMITS, Channel, Look
from app.workspace import Workspace
from tests.ui.fakes import clip_ref, make_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return make_workspace(tmp_path, [])


def look(workspace: Workspace) -> Look:
    assert workspace.session is not None
    return workspace.session.look


@pytest.mark.parametrize("name", LIMITS)
def test_each_quantity_goes_up_and_down_by_its_step(workspace: Workspace, name: str) -> None:
    limits = LIMITS[name]
    workspace.run(f"picture.{name}_up")
    assert getattr(look(workspace), name) == pytest.approx(limits.neutral + limits.step)
    workspace.run(f"picture.{name}_down")
    assert look(workspace) == AS_RECORDED
    for _ in range(200):
        workspace.run(f"picture.{name}_down")
    assert getattr(look(workspace), name) == limits.least


def test_channel_and_difference_and_the_way_back(workspace: Workspace) -> None:
    assert not workspace.commands["picture.as_recorded"].when(workspace)
    workspace.run("picture.channel_luma")
    workspace.run("picture.difference")
    assert look(workspace) == Look(channel=Channel.LUMA, difference=True)
    checked = workspace.commands["picture.difference"].checked
    assert checked is not None and checked(workspace)
    workspace.run("picture.difference")
    workspace.run("picture.as_recorded")
    assert look(workspace) == AS_RECORDED


def test_a_look_is_kept_with_the_project_and_is_no_edit(workspace: Workspace) -> None:
    session = workspace.session
    assert session is not None
    head = session.project.journal_head
    workspace.run("picture.brightness_up")
    assert session.project.journal_head == head and session.history.undo_title == "Begin"
    place = session.path
    workspace.open_project(place)
    assert workspace.session is not session and look(workspace) == Look(brightness=5)


def test_copying_to_all_clips_leaves_each_its_own_afterwards(workspace: Workspace) -> None:
    session = workspace.session
    assert session is not None
    assert not workspace.commands["picture.to_all_clips"].when(workspace)
    session.edit(Edit(title="Add", changes=(Change(None, clip_ref(id="other", path="other.mp4")),)))
    workspace.run("picture.gamma_up")
    workspace.run("picture.to_all_clips")
    assert session.looks.of("other") == Look(gamma=1.1)
    workspace.run("picture.as_recorded")
    assert look(workspace) == AS_RECORDED and session.looks.of("other") == Look(gamma=1.1)


def test_how_annotations_are_shown_is_a_setting(workspace: Workspace) -> None:
    for _ in range(7):
        workspace.run("view.fainter")
    assert workspace.settings.get("overlay_percent") == 0
    workspace.run("view.stronger")
    assert workspace.settings.get("overlay_percent") == 20
    for key in ("outline_only", "trails", "magnifier"):
        workspace.run(f"view.{key}")
        assert workspace.settings.get(key) is True
    workspace.run("view.tags_none")
    assert workspace.settings.get("tags") == "none"
    for _ in range(9):
        workspace.run("view.magnifier_more")
    assert workspace.settings.get("magnifier_zoom") == 8

"""What the workspace does when files cannot be opened or made: a message, and whatever was open stays."""

import shutil
from pathlib import Path

import pytest

from annotations import edits
from annotations.keyframe import Keyframe
from annotations.shapes.shape import Shape
from app.commands import COMMANDS
from app.jobs import InlineJobs
from app.settings import Settings
from app.workspace import Workspace

CLIP = Path(__file__).resolve().parents[1] / "data" / "clips" / "cfr30_bframes.mp4"


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    monkeypatch.setenv("HOVERMARK_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("HOVERMARK_CACHE_DIR", str(tmp_path / "cache"))
    return Workspace(COMMANDS, settings=Settings(None), jobs=InlineJobs(), post=lambda work: work())


def told(workspace: Workspace) -> str:
    assert workspace.messages.last is not None
    return workspace.messages.last.text


def test_a_project_that_cannot_be_made_anywhere(workspace: Workspace, tmp_path: Path) -> None:
    clip = Path(shutil.copy(CLIP, tmp_path / ("n" * 248 + ".mp4")))
    workspace.open(clip)
    assert workspace.session is None and "could not be made" in told(workspace)
    assert not [file for file in tmp_path.iterdir() if "hovermark" in file.name]


def test_a_data_folder_that_cannot_be_made(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("HOVERMARK_DATA_DIR", str(tmp_path / "file" / "data"))
    monkeypatch.setenv("HOVERMARK_CACHE_DIR", str(tmp_path / "file" / "cache"))
    workspace.open(Path(shutil.copy(CLIP, tmp_path / ("n" * 248 + ".mp4"))))
    assert workspace.session is None and "neither beside it" in told(workspace)


@pytest.mark.parametrize("name", ["nothing.mp4", "nothing.hovermark", "n" * 300, ".", "text.mp4", "text.hovermark"])
def test_what_cannot_be_opened(workspace: Workspace, tmp_path: Path, name: str) -> None:
    for text in ("text.mp4", "text.hovermark"):
        (tmp_path / text).write_bytes(b"no recording, no project")
    workspace.open(tmp_path / name)
    assert workspace.session is None
    assert told(workspace)


def test_a_note_leaves_the_clip_on_the_deck_and_a_move_does_not(workspace: Workspace, tmp_path: Path) -> None:
    workspace.open(Path(shutil.copy(CLIP, tmp_path / "a.mp4")))
    session = workspace.session
    assert session is not None and session.clip_ref is not None
    player, before = session.player, session.clip_ref
    assert player is not None
    session.edit(edits.set_clip_notes(before, source="somebody"))
    assert session.player is player
    noted = session.clip_ref
    session.edit(edits.relocate_clip(noted, "gone.mp4"))
    assert session.player is None and "not where the project left it" in told(workspace)
    session.undo()
    assert session.player is not None and session.clip_ref == noted
    workspace.close()


def test_findings_are_looked_for_beside_the_work(workspace: Workspace, tmp_path: Path) -> None:
    workspace.open(Path(shutil.copy(CLIP, tmp_path / "a.mp4")))
    session = workspace.session
    assert session is not None and session.clip_ref is not None
    assert workspace.run("finding.next") and "Nothing to complain" in told(workspace)
    outside = Keyframe(frame=3, shape=Shape("box", (900.0, 900.0, 950.0, 950.0)))
    session.edit(edits.new_track(session.store, session.clip_ref.id, "vehicle", outside))
    assert workspace.run("finding.next") and "outside the picture" in told(workspace)
    assert session.player is not None and session.player.wanted == 3 and session.primary is not None
    workspace.close()

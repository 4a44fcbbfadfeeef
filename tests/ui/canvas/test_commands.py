"""Commands that are about the canvas, run without a whole window."""

from unittest.mock import Mock

import pytest

from app.session import Session
from app.window_port import Window
from app.workspace import Workspace
from ui.canvas.view import CanvasView


@pytest.fixture
def window(workspace: Workspace) -> Mock:
    workspace.window = Mock(spec=Window)
    return workspace.window


def can(workspace: Workspace, ident: str) -> bool:
    return workspace.commands[ident].when(workspace)


def test_the_type_command_says_what_it_needs(workspace: Workspace, session: Session, window: Mock) -> None:
    assert workspace.run("track.type")
    assert workspace.messages.last is not None and "Select a vehicle first" in workspace.messages.last.text
    session.selection.select("t2")
    workspace.run("track.type")
    window.show_type_picker.assert_not_called()
    session.selection.select("t1")
    workspace.run("track.type")
    window.show_type_picker.assert_called_once()


def test_a_keyframe_needs_a_selection_and_the_key_pauses(workspace: Workspace, session: Session) -> None:
    assert not can(workspace, "track.keyframe")
    assert session.player is not None
    session.player.play(1.0)
    assert can(workspace, "track.keyframe")
    workspace.run("track.keyframe")
    assert not session.player.playing
    session.selection.select("t1")
    assert can(workspace, "track.keyframe")


def test_the_picture_is_moved_from_the_keyboard(workspace: Workspace, canvas: CanvasView, window: Mock) -> None:
    window.pan.side_effect = canvas.pan_by
    canvas.zoom_by(3)
    before = canvas.camera
    workspace.run("view.pan_right")
    assert canvas.camera.x == before.x - 80 and canvas.camera.y == before.y
    workspace.run("view.pan_up")
    assert canvas.camera.y == before.y + 80

"""What every command promises: it runs wherever it applies, and what it changed can be undone to the byte."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest

from annotations import codec, edits
from annotations.changes import Change, Edit
from annotations.frames import Span
from annotations.keyframe import After, Keyframe, Origin, Source
from annotations.keyframes import Keyframes
from annotations.model import Mark, MarkKind, Track
from annotations.project_rows import things
from annotations.shapes.kinds import KINDS
from annotations.shapes.shape import Shape
from annotations.taxonomy import Taxonomy
from app.ask import Kind
from app.command import Command
from app.commands import COMMANDS
from app.picture import Look
from app.session import Session
from app.workspace import Workspace
from tests.ui.fakes import box, clip_ref, keyframes, make_workspace

FRAME = 40
LEAVES = {"file.quit"}
"""Ends the program; the window is asked."""
MOVE_IN_HISTORY = {"edit.undo", "edit.redo"}
SIDES, DIGITS = ("left", "right", "up", "down"), "1234567890"
EDITS = {
    *("project.source", "project.remove_clip"),
    *("edit.delete_keyframe", "edit.delete_tracks", "edit.cut", "edit.paste", "edit.paste_at_cursor"),
    *("edit.paste_tracks", "edit.duplicate", "edit.propagate"),
    *(f"edit.nudge_{side}{far}" for side in SIDES for far in ("", "_10", "_fine")),
    *("mark.toggle", "mark.note", "comment.resolve"),
    *("track.keyframe", "track.hide", "track.occluded", "track.cycle_after", "track.accept"),
    *(f"track.after_{after}" for after in After),
    *("track.split", "track.trim_start", "track.trim_end", "track.hide_here", "track.delete_rest"),
    *("track.delete_in_range", "track.merge", "track.join", "track.join_moving", "track.group", "track.name_group"),
    *("track.ungroup", "track.link", "track.unlink", "track.extend_start", "track.earlier", "track.later"),
    *("track.shift", "track.first_vertex", "track.first_vertex_everywhere", "track.reverse_vertices"),
    "track.reverse_vertices_everywhere",
    *(f"track.convert_{kind.name}" for kind in KINDS),
    *(f"track.relabel_{digit}" for digit in DIGITS),
    *("region.unite", "region.cut_out", "region.inner_edge"),
    *("track.review_reviewed", "track.review_accepted", "track.review_contested"),
}
"""Commands that change annotations in at least one of the scenes; no other does in any of them."""


class AnyWindow:
    """A window that does whatever it is asked, and shows nothing. It has a clipboard and a mouse."""

    def __init__(self) -> None:
        self._text = ""

    def clipboard_text(self) -> str:
        return self._text

    def set_clipboard_text(self, text: str) -> None:
        self._text = text

    def place_of_cursor(self) -> tuple[float, float]:
        return 300.0, 200.0

    def __getattr__(self, name: str) -> Callable[..., bool]:
        return lambda *_args, **_values: False


class Agreeing:
    """Answers every question as proposed; picks no files."""

    def open_files(self, title: str, kinds: Sequence[Kind], *, many: bool = False) -> list[Path] | None:
        return None

    def save_file(self, title: str, kinds: Sequence[Kind], suggestion: Path) -> Path | None:
        return None

    def text(self, title: str, question: str, answer: str = "") -> str | None:
        return answer or "3"

    def choice(self, title: str, question: str, choices: Sequence[str], *, proposed: int = 0) -> int | None:
        return proposed

    def show_list(self, title: str, text: str, lines: Sequence[str]) -> None:
        return None

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *_args, **_values: None


def _tracks() -> list[Track]:
    polygon = Shape("polygon", (10.0, 10.0, 90.0, 12.0, 80.0, 70.0, 12.0, 66.0))
    return [
        Track(id="car", number=1, clip="clip", label="vehicle", keyframes=keyframes(10, FRAME, 60, 90)),
        Track(id="later", number=2, clip="clip", label="vehicle", keyframes=keyframes(100, 140)),
        Track(
            id="smoke",
            number=3,
            clip="clip",
            label="smoke",
            keyframes=Keyframes(
                [
                    Keyframe(frame=20, shape=polygon),
                    Keyframe(frame=FRAME, shape=polygon, attributes={"phase": "growing"}),
                    Keyframe(frame=70, shape=polygon, after=After.HIDDEN),
                ]
            ),
        ),
        Track(id="still", number=4, clip="clip", label="landmark", keyframes=keyframes(FRAME - 5, last=After.HOLD)),
        Track(id="over", number=5, clip="clip", label="vehicle", keyframes=Keyframes(
            [Keyframe(frame=30, shape=box(600, 300)), Keyframe(frame=50, shape=box(620, 320), after=After.HIDDEN)])),
    ]  # fmt: skip


def _nothing(session: Session) -> None:
    session.selection.clear()


def _selected(*tracks: str) -> Callable[[Session], None]:
    return lambda session: session.selection.select(*tracks)


def _with_range(session: Session) -> None:
    session.selection.select("car")
    session.set_range(Span(FRAME - 5, FRAME + 15))


def _with_vertex(session: Session) -> None:
    session.selection.select("smoke")
    session.selection.vertex = 1


def _after_edits(session: Session) -> None:
    session.selection.select("car")
    session.edit(edits.set_notes(session.store.tracks["car"], "first"))
    session.edit(edits.set_notes(session.store.tracks["car"], "second"))
    session.undo()


def _grouped(session: Session) -> None:
    session.selection.select("over", "car")
    tracks = session.selected_tracks()
    session.edit(edits.set_group(tracks, "convoy"))
    session.edit(edits.set_identity(session.selected_tracks(), "the same"))


def _guessed(session: Session) -> None:
    track = session.store.tracks["over"]
    guess = msgspec.structs.replace(track.keyframes[0], source=Source(Origin.TRACKER, "csrt", 0.5))
    frames = Keyframes([guess, *(track.keyframes[i] for i in range(1, len(track.keyframes)))])
    session.edit(Edit(title="Guess", changes=(Change(track, msgspec.structs.replace(track, keyframes=frames)),)))
    session.selection.select("over")


def _on_a_mark(session: Session) -> None:
    session.selection.select("car")
    session.seek(FRAME + 2)


def _adjusted(session: Session) -> None:
    _nothing(session)
    session.edit(Edit(title="Add", changes=(Change(None, clip_ref(id="other", path="other.mp4")),)))
    session.looks.put("clip", Look(brightness=10))


SCENES: dict[str, Callable[[Session], None]] = {
    "nothing selected": _nothing,
    "a track on its keyframe": _selected("car"),
    "a track between keyframes": _selected("over"),
    "a polygon": _selected("smoke"),
    "a vertex": _with_vertex,
    "a track that ended, one to come": _selected("car", "later"),
    "two tracks at once": _selected("over", "car"),
    "a ground track": _selected("still"),
    "a range": _with_range,
    "a group, and one thing twice": _grouped,
    "a machine's guess": _guessed,
    "a frame with a mark and a comment": _on_a_mark,
    "something to undo and to redo": _after_edits,
    "an adjusted picture, another clip": _adjusted,
}


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    for name in ("CONFIG", "DATA", "CACHE"):
        monkeypatch.setenv(f"HOVERMARK_{name}_DIR", str(tmp_path / name))
    workspace = make_workspace(tmp_path, _tracks())
    workspace.ask = Agreeing()  # pyright: ignore[reportAttributeAccessIssue]
    workspace.window = window = AnyWindow()  # pyright: ignore[reportAttributeAccessIssue]
    session = workspace.session
    assert session is not None
    for ident, kind in (("here", MarkKind.MARK), ("talk", MarkKind.COMMENT)):
        session.edit(edits.put_mark(Mark(id=ident, clip="clip", frame=FRAME + 2, kind=kind, note=ident)))
    session.seek(FRAME)
    session.selection.select("over")
    workspace.run("edit.copy")
    assert window.clipboard_text()
    return workspace


def state(session: Session) -> bytes:
    """Everything the project holds, as the bytes that it is stored in."""
    held: list[Any] = []
    for thing in things(session.store):
        if isinstance(thing, Taxonomy):
            held.append(thing.sha256)
            continue
        frames = codec.all_keyframe_fields(thing.keyframes) if isinstance(thing, Track) else []
        held.append([codec.fields(thing), frames])
    return codec.encode(sorted(held, key=codec.encode))


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_undo_restores_every_byte(workspace: Workspace, command: Command) -> None:
    session, applied, edited = workspace.session, False, False
    assert session is not None
    for arrange in SCENES.values():
        session.seek(FRAME)
        session.set_range(None)
        arrange(session)
        if command.id in LEAVES or not command.when(workspace):
            continue
        applied, before = True, state(session)
        workspace.run(command.id)
        if workspace.session is not session:
            break
        after = state(session)
        if command.id in MOVE_IN_HISTORY:
            break
        if after == before:
            continue
        edited = True
        session.undo()
        assert state(session) == before
        session.redo()
        assert state(session) == after
        session.undo()
    assert applied or command.id in LEAVES, "no scene lets this command do anything"
    assert edited == (command.id in EDITS), "say in EDITS whether this command changes annotations"


def test_titles_and_ids_are_used_once() -> None:
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)
    assert [command.id for command in COMMANDS if not command.title.strip()] == []

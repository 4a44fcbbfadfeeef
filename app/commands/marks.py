"""Marks: places in time to come back to, with or without a note."""

from datetime import UTC, datetime
from typing import Final

import msgspec

from annotations import edits
from annotations.edits.tracks import hex_id
from annotations.model import Mark, MarkKind
from app.command import Command, Scope
from app.commands.conditions import can_edit, has_clip, session
from app.errors import AppError
from app.session import Session
from app.workspace import Workspace


def _mark_here(current: Session) -> Mark | None:
    """The mark on this frame that is about nothing but the frame."""
    ref = current.clip_ref
    marks = current.index.marks_of(ref.id) if ref is not None else []
    return next((m for m in marks if m.frame == current.frame and m.kind is MarkKind.MARK), None)


def _new(current: Session, note: str = "") -> Mark:
    if current.clip_ref is None:
        raise AppError("There is no clip to put a mark in.")
    return Mark(
        id=hex_id(),
        clip=current.clip_ref.id,
        frame=current.frame,
        note=note,
        author=current.project.author,
        made_at=datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
    )


def _toggle(workspace: Workspace) -> None:
    current = session(workspace)
    there = _mark_here(current)
    if there is None:
        current.edit(edits.put_mark(_new(current)))
    elif current.edit(edits.remove_mark(there)) and there.note:
        workspace.messages.tell(f"Mark removed: “{there.note}”. Ctrl+Z brings it back.", replace="edit")


def _note(workspace: Workspace) -> None:
    current = session(workspace)
    there = _mark_here(current)
    frame = current.frame
    note = workspace.ask.text("Mark with a note", f"Note on frame {frame}:", there.note if there is not None else "")
    if note is None:
        return
    if there is None:
        mark = msgspec.structs.replace(_new(current, note.strip()), frame=frame)
        current.edit(edits.put_mark(mark))
    else:
        current.edit(edits.put_mark(msgspec.structs.replace(there, note=note.strip()), there))


def _can_mark(workspace: Workspace) -> bool:
    return can_edit(workspace) and has_clip(workspace)


MARKS: Final = (
    Command(
        id="mark.toggle",
        title="Mark this frame",
        menu="Playback",
        keys=("M",),
        scope=Scope.CANVAS,
        icon="bookmark-outline",
        starts_group=True,
        when=_can_mark,
        run=_toggle,
        words="bookmark flag",
    ),
    Command(
        id="mark.note",
        title="Mark this frame with a note…",
        menu="Playback",
        keys=("Shift+M",),
        scope=Scope.CANVAS,
        when=_can_mark,
        run=_note,
        words="bookmark flag comment",
    ),
)

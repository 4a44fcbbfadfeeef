"""Comments: pinned to a frame and a place, written on the picture."""

from typing import Final

from annotations import edits
from annotations.edits.together import together
from annotations.model import Mark, MarkKind
from app.command import Command, Scope
from app.commands.conditions import can_edit, has_clip, has_window, session, window
from app.workspace import Workspace


def _comment(workspace: Workspace) -> None:
    window(workspace).write_comment()


def _can_comment(workspace: Workspace) -> bool:
    return can_edit(workspace) and has_clip(workspace) and has_window(workspace)


def _comments_here(workspace: Workspace) -> list[Mark]:
    """The comments on this frame, those about the selection only if there are any."""
    current = session(workspace)
    marks = current.index.marks_of(current.clip_ref.id) if current.clip_ref is not None else []
    here = [mark for mark in marks if mark.kind is MarkKind.COMMENT and mark.frame == current.frame]
    about = [mark for mark in here if mark.track and mark.track in current.selection]
    return about or here


def _resolve(workspace: Workspace) -> None:
    """Those on this frame, in one step; opens them again if all are settled."""
    here = _comments_here(workspace)
    if not here:
        workspace.messages.tell("There is no comment on this frame.", replace="edit")
        return
    settle = any(not mark.resolved for mark in here)
    several = [edits.resolve_mark(mark, settle) for mark in here if mark.resolved is not settle]
    session(workspace).edit(together(several, f"{'Resolve' if settle else 'Reopen'} {len(several)} comments"))


COMMENTS: Final = (
    Command(
        id="comment.new",
        starts_group=True,
        title="Comment here",
        menu="Track/Review",
        keys=("C",),
        scope=Scope.CANVAS,
        icon="comment-plus-outline",
        when=_can_comment,
        run=_comment,
        words="note remark pin discuss",
    ),
    Command(
        id="comment.resolve",
        title="Resolve or reopen the comments of this frame",
        menu="Track/Review",
        when=_can_comment,
        run=_resolve,
        words="settle done",
    ),
)

"""Edits of marks: places in time to come back to, and comments to be settled."""

from typing import Final

import msgspec

from annotations.changes import Change, Edit
from annotations.errors import AnnotationError
from annotations.model import Mark, MarkKind

WORDS: Final = {MarkKind.MARK: "mark", MarkKind.COMMENT: "comment"}


def put_mark(mark: Mark, before: Mark | None = None) -> Edit:
    """A new mark, or `before` changed into it. AnnotationError for a frame before the clip's first one."""
    if mark.frame < 0:
        raise AnnotationError("A mark cannot stand before the first frame.", fine="Nothing was changed.")
    edit = _edit("Add" if before is None else "Change", before, mark)
    noted = before is not None and msgspec.structs.replace(before, note=mark.note) == mark
    # typing a note is one step
    return msgspec.structs.replace(edit, merge_key=f"note:{mark.id}") if noted else edit


def change_mark(before: Mark, after: Mark) -> Edit:
    """One mark made into another with the same id."""
    return put_mark(after, before)


def resolve_mark(mark: Mark, resolved: bool = True) -> Edit:
    """Something talked about is settled, or open again."""
    after = msgspec.structs.replace(mark, resolved=resolved)
    return _edit("Settle" if resolved else "Reopen", mark, after)


def remove_mark(mark: Mark) -> Edit:
    return _edit("Remove", mark, None)


def _edit(verb: str, before: Mark | None, after: Mark | None) -> Edit:
    mark = after or before
    assert mark is not None
    title = f"{verb} {WORDS[mark.kind]} on frame {mark.frame}"
    return Edit(title=title, changes=(Change(before, after),), clip=mark.clip, frame=mark.frame)

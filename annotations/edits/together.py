"""Several edits as one step."""

from collections.abc import Sequence

from annotations.changes import Edit
from annotations.errors import AnnotationError


def together(edits: Sequence[Edit], title: str = "") -> Edit:
    """One edit that does all of these, each about other things. `title` stands in place of theirs if there are several.

    The place to go to on undo is the first one's; the merge key joins all of theirs, so that nudging the same several
    tracks again stays one step.
    """
    if not edits:
        raise AnnotationError("There is nothing to change.")
    if len(edits) == 1:
        return edits[0]
    changes = tuple(change for edit in edits for change in edit.changes)
    if len({change.key for change in changes}) < len(changes):
        raise AnnotationError("Edits of the same thing cannot be done as one step.")
    merge_key = "+".join(edit.merge_key for edit in edits) if all(edit.merge_key for edit in edits) else ""
    return Edit(
        title=title or f"{edits[0].title} and {len(edits) - 1} more",
        changes=changes,
        clip=edits[0].clip,
        frame=edits[0].frame,
        merge_key=merge_key,
    )

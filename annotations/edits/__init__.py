"""What a person can do, as pure functions: each looks at what there is and returns the Edit that would do it.

Functions that know only a track take the taxonomy's words for their titles from `taxonomy`, by default the shipped one.
"""

from annotations.edits.clips import add_clip, relocate_clip, remove_clip, replace_clip, set_clip_notes
from annotations.edits.importing import import_tracks
from annotations.edits.keyframes import (
    accept_keyframes,
    hide_from,
    move_keyframe,
    nudge,
    put_keyframe,
    put_keyframes,
    remove_keyframe,
    remove_keyframes,
    set_after,
    set_occluded,
    set_shape,
)
from annotations.edits.kinship import set_group, set_identity
from annotations.edits.marks import change_mark, put_mark, remove_mark, resolve_mark
from annotations.edits.project import rename_project, replace_taxonomy
from annotations.edits.review import set_alternatives, set_review, set_review_range
from annotations.edits.tracks import (
    delete_tracks,
    new_track,
    relabel,
    set_attribute,
    set_certainty,
    set_notes,
)

__all__ = [
    "accept_keyframes",
    "add_clip",
    "change_mark",
    "delete_tracks",
    "hide_from",
    "import_tracks",
    "move_keyframe",
    "new_track",
    "nudge",
    "put_keyframe",
    "put_keyframes",
    "put_mark",
    "relabel",
    "relocate_clip",
    "remove_clip",
    "remove_keyframe",
    "remove_keyframes",
    "remove_mark",
    "rename_project",
    "replace_clip",
    "replace_taxonomy",
    "resolve_mark",
    "set_after",
    "set_alternatives",
    "set_attribute",
    "set_certainty",
    "set_clip_notes",
    "set_group",
    "set_identity",
    "set_notes",
    "set_occluded",
    "set_review",
    "set_review_range",
    "set_shape",
]

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
from annotations.edits.project import rename_project, replace_taxonomy
from annotations.edits.tracks import (
    delete_tracks,
    new_track,
    relabel,
    set_attribute,
    set_certainty,
    set_notes,
    set_review,
)

__all__ = [
    "accept_keyframes",
    "add_clip",
    "delete_tracks",
    "hide_from",
    "import_tracks",
    "move_keyframe",
    "new_track",
    "nudge",
    "put_keyframe",
    "put_keyframes",
    "relabel",
    "relocate_clip",
    "remove_clip",
    "remove_keyframe",
    "remove_keyframes",
    "rename_project",
    "replace_clip",
    "replace_taxonomy",
    "set_after",
    "set_attribute",
    "set_certainty",
    "set_clip_notes",
    "set_notes",
    "set_occluded",
    "set_review",
    "set_shape",
]

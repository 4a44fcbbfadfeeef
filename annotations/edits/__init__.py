"""What a person can do, as pure functions: each looks at what there is and returns the Edit that would do it.

Functions that know only a track take the taxonomy's words for their titles from `taxonomy`, by default the shipped one.
"""

from annotations.edits.clips import add_clip, relocate_clip, remove_clip, replace_clip, set_clip_notes
from annotations.edits.conflicts import Conflict, merge_conflicts
from annotations.edits.cutting import delete_in_range, delete_rest, hide_here, split, split_all, trim_after, trim_before
from annotations.edits.importing import import_tracks
from annotations.edits.joining import join, merge
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
from annotations.edits.reshaping import convert, reversed_vertices, start_at_vertex
from annotations.edits.review import set_alternatives, set_review, set_review_range
from annotations.edits.simplifying import simplified_count, simplify, superfluous
from annotations.edits.timing import duplicate_to, extend_to, propagate, shift
from annotations.edits.tracks import (
    delete_tracks,
    new_track,
    relabel,
    set_attribute,
    set_certainty,
    set_notes,
)

__all__ = [
    "Conflict",
    "accept_keyframes",
    "add_clip",
    "change_mark",
    "convert",
    "delete_in_range",
    "delete_rest",
    "delete_tracks",
    "duplicate_to",
    "extend_to",
    "hide_from",
    "hide_here",
    "import_tracks",
    "join",
    "merge",
    "merge_conflicts",
    "move_keyframe",
    "new_track",
    "nudge",
    "propagate",
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
    "reversed_vertices",
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
    "shift",
    "simplified_count",
    "simplify",
    "split",
    "split_all",
    "start_at_vertex",
    "superfluous",
    "trim_after",
    "trim_before",
]

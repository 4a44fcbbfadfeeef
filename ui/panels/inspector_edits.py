"""What the inspector does to one or several tracks, always as one Edit. No widgets."""

from collections.abc import Callable, Mapping, Sequence

import msgspec

from annotations import edits
from annotations.changes import Change, Edit
from annotations.errors import AnnotationError
from annotations.interpolation import attributes_on, state_on
from annotations.keyframe import Value
from annotations.model import Track
from annotations.taxonomy import Attribute, Scope, Taxonomy
from ui.panels.editors.editor import MIXED, Shown

EditOf = Callable[[Track], Edit]


def for_all(tracks: Sequence[Track], edit_of: EditOf) -> Edit | None:
    """The same edit of every track, joined into one; tracks of which it cannot be are left out. None if it is none.

    AnnotationError if it cannot be of a single track.
    """
    found: list[Edit] = []
    for track in tracks:
        try:
            found.append(edit_of(track))
        except AnnotationError:
            if len(tracks) == 1:
                raise
    if len(found) < 2:
        return found[0] if found else None
    verb = found[0].title.rpartition(" of ")[0] or found[0].title.partition(":")[0]
    changes = tuple(change for edit in found for change in edit.changes)
    # a typed text goes on being one step, for all of them
    key = "+".join(edit.merge_key for edit in found) if all(edit.merge_key for edit in found) else ""
    return Edit(
        title=f"{verb} of {len(found)} tracks", changes=changes, clip=found[0].clip, frame=found[0].frame, merge_key=key
    )


def attribute_edit(
    tracks: Sequence[Track], attribute: Attribute, value: Value | None, frame: int, taxonomy: Taxonomy
) -> Edit | None:
    """Sets an attribute; one of keyframe scope on the keyframe of a frame, which is made where it is missing."""
    at = None if attribute.scope is Scope.OBJECT else frame
    return for_all(tracks, lambda track: edits.set_attribute(track, attribute.id, value, at, taxonomy=taxonomy))


def type_edit(tracks: Sequence[Track], values: Mapping[str, Value | None], taxonomy: Taxonomy) -> Edit | None:
    """Sets several track attributes at once: a model and the class it belongs to."""

    def edit_of(track: Track) -> Edit:
        after, title, clip = track, "", track.clip
        for name, value in values.items():
            edit = edits.set_attribute(after, name, value, taxonomy=taxonomy)
            title = title or edit.title
            changed = edit.changes[0].after
            assert isinstance(changed, Track)
            after = changed
        return Edit(title=title, changes=(Change(track, after),), clip=clip)

    return for_all(tracks, edit_of)


def relabel_edit(tracks: Sequence[Track], label: str, relabel: EditOf) -> Edit | None:
    """Gives tracks another label; those that have it are left alone."""
    others = [track for track in tracks if track.label != label]
    edit = for_all(others, relabel)
    if edit is None or len(others) < 2:
        return edit
    return msgspec.structs.replace(edit, title=f"Change the label of {len(others)} tracks")


# -- what is shown ---------------------------------------------------------------------------------------------------


def common(values: Sequence[Shown]) -> Shown:
    """The value that all have, else MIXED."""
    first = values[0] if values else None
    return first if all(value == first for value in values) else MIXED


def values_on(tracks: Sequence[Track], frame: int) -> dict[str, Shown]:
    """Attribute values on a frame; MIXED where tracks do not agree, absent where nobody assessed any."""
    each = [attributes_on(track, frame) for track in tracks]
    names = {name for values in each for name in values}
    return {name: common([values.get(name) for values in each]) for name in names}


def seen_on(tracks: Sequence[Track], frame: int) -> list[Track]:
    """Those that can be seen on a frame."""
    return [track for track in tracks if state_on(track, frame) is not None]

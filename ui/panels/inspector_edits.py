"""What the inspector does to one or several tracks, always as one Edit. No widgets."""

from collections.abc import Callable, Mapping, Sequence

import msgspec

from annotations import edits
from annotations.changes import Change, Edit
from annotations.edits.frame_values import set_value_from, set_value_on
from annotations.errors import AnnotationError
from annotations.interpolation import attributes_on, state_on
from annotations.keyframe import INDETERMINATE, NOT_ASSESSED, After, Value
from annotations.model import Alternative, Track
from annotations.taxonomy import Attribute, Scope, Taxonomy
from app.tools.scene import ghost_of
from ui.panels.editors.editor import MIXED, Mixed, Shown
from ui.panels.sight import Sight

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
    tracks: Sequence[Track],
    attribute: Attribute,
    value: Value | None,
    frame: int,
    taxonomy: Taxonomy,
    *,
    only_here: bool = False,
) -> Edit | None:
    """Sets an attribute; one of keyframe scope from a frame on, or there alone. The keyframe is made if need be."""
    if attribute.scope is Scope.OBJECT:
        return for_all(tracks, lambda track: edits.set_attribute(track, attribute.id, value, taxonomy=taxonomy))
    put = set_value_on if only_here or attribute.scope is Scope.FRAME else set_value_from
    return for_all(tracks, lambda track: put(track, attribute.id, value, frame, taxonomy=taxonomy))


def type_edit(tracks: Sequence[Track], values: Mapping[str, Value | None], taxonomy: Taxonomy) -> Edit | None:
    """Sets several track attributes at once: a model and the class it belongs to. Where there are alternatives, the
    chosen type becomes the first of them.
    """
    chosen = next((value for value in values.values() if isinstance(value, str) and value != INDETERMINATE), None)

    def edit_of(track: Track) -> Edit:
        after, title = _with_values(track, values, taxonomy)
        if chosen is not None and track.alternatives:
            mine = next((each for each in track.alternatives if each.value == chosen), Alternative(value=chosen))
            rest = (each for each in track.alternatives if each.value != chosen)
            after = msgspec.structs.replace(after, alternatives=(mine, *rest))
        return Edit(title=title, changes=(Change(track, after),), clip=track.clip)

    return for_all(tracks, edit_of)


def alternatives_edit(
    tracks: Sequence[Track],
    alternatives: Sequence[Alternative],
    type_values: Callable[[str], Mapping[str, Value | None]],
    taxonomy: Taxonomy,
) -> Edit | None:
    """What tracks may be; where another one comes first that is an entry of a table, it becomes their type."""

    def edit_of(track: Track) -> Edit:
        edit = edits.set_alternatives(track, alternatives, taxonomy=taxonomy)
        before = track.alternatives[0].value if track.alternatives else None
        values = type_values(alternatives[0].value) if alternatives and alternatives[0].value != before else {}
        if not values or all(track.attributes.get(name) == value for name, value in values.items()):
            return edit
        listed = edit.changes[0].after
        assert isinstance(listed, Track)
        after, title = _with_values(listed, values, taxonomy)
        return Edit(title=title, changes=(Change(track, after),), clip=track.clip)

    return for_all(tracks, edit_of)


def _with_values(track: Track, values: Mapping[str, Value | None], taxonomy: Taxonomy) -> tuple[Track, str]:
    """The track with several attributes set, and what that is called."""
    after, title = track, ""
    for name, value in values.items():
        edit = edits.set_attribute(after, name, value, taxonomy=taxonomy)
        title = title or edit.title
        changed = edit.changes[0].after
        assert isinstance(changed, Track)
        after = changed
    return after, title


def sight_edit(tracks: Sequence[Track], sight: Sight, frame: int, taxonomy: Taxonomy) -> Edit | None:
    """Whether tracks can be seen from a frame on. What is brought back takes the shape it had nearest by."""

    def edit_of(track: Track) -> Edit:
        if sight is Sight.HIDDEN:
            return edits.hide_from(track, frame, taxonomy=taxonomy)
        if state_on(track, frame) is not None:
            return edits.set_occluded(track, frame, sight is Sight.COVERED, taxonomy=taxonomy)
        ghost = ghost_of(track, frame)
        if ghost is None:
            raise AnnotationError(f"#{track.number} has no keyframe yet.", fine="Nothing was changed.")
        edit = edits.set_shape(track, frame, ghost.shape, taxonomy=taxonomy)
        if sight is Sight.CLEAR:
            return edit
        shown = edit.changes[0].after
        assert isinstance(shown, Track)
        covered = edits.set_occluded(shown, frame, True, taxonomy=taxonomy).changes[0].after
        return msgspec.structs.replace(edit, changes=(Change(track, covered),))

    return for_all([track for track in tracks if sight_on(track, frame) is not sight], edit_of)


def after_edit(tracks: Sequence[Track], after: After, frame: int, taxonomy: Taxonomy) -> Edit | None:
    """What holds after the keyframe that each track rests on."""
    placed = [(track, state_on(track, frame)) for track in tracks]
    keyframes = {track.id: state.keyframe for track, state in placed if state is not None}
    seen = [track for track in tracks if track.id in keyframes]
    return for_all(seen, lambda track: edits.set_after(track, keyframes[track.id], after, taxonomy=taxonomy))


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
    for values in each:
        # taken back from some keyframe on: nobody has looked
        for name in [name for name, value in values.items() if value == NOT_ASSESSED]:
            del values[name]
    names = {name for values in each for name in values}
    return {name: common([values.get(name) for values in each]) for name in names}


def sight_on(track: Track, frame: int) -> Sight:
    state = state_on(track, frame)
    return Sight.HIDDEN if state is None else Sight.COVERED if state.occluded else Sight.CLEAR


def sights_on(tracks: Sequence[Track], frame: int) -> Sight | Mixed | None:
    """The one that all have, else MIXED; None without tracks."""
    found = {sight_on(track, frame) for track in tracks}
    return next(iter(found)) if len(found) == 1 else MIXED if found else None


def afters_on(tracks: Sequence[Track], frame: int) -> After | Mixed | None:
    """What holds after the keyframes that tracks rest on: the same for all that show, else MIXED; None: none shows."""
    found = {state.after for track in tracks if (state := state_on(track, frame)) is not None}
    return next(iter(found)) if len(found) == 1 else MIXED if found else None


def seen_on(tracks: Sequence[Track], frame: int) -> list[Track]:
    """Those that can be seen on a frame."""
    return [track for track in tracks if state_on(track, frame) is not None]

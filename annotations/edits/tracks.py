"""Edits of whole tracks: making, deleting and describing them."""

from collections.abc import Callable, Sequence
from uuid import uuid4

import msgspec

from annotations.changes import Change, Edit
from annotations.errors import AnnotationError
from annotations.interpolation import state_on
from annotations.keyframe import NOT_ASSESSED, Attributes, Keyframe, Value
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.names import numbered_name, short_label
from annotations.shapes.kinds import kind
from annotations.store import Store
from annotations.taxonomy import AttributeType, Taxonomy, default_taxonomy, named

NewId = Callable[[], str]


def hex_id() -> str:
    return uuid4().hex


def new_track(
    store: Store,
    clip: str,
    label: str,
    keyframe: Keyframe,
    attributes: Attributes | None = None,
    *,
    new_id: NewId = hex_id,
) -> Edit:
    """A track that begins with one keyframe; its number is the project's next. It is the Edit's last change.

    AnnotationError if the clip is not there or the shape is none.
    """
    if clip not in store.clips:
        raise AnnotationError("This clip is not in the project any more.", fine="Nothing was changed.")
    kind(keyframe.shape.kind).check(keyframe.shape)
    facts = store.facts
    track = Track(
        id=new_id(),
        number=facts.next_number,
        clip=clip,
        label=label,
        attributes=dict(attributes or {}),
        keyframes=Keyframes((keyframe,)),
    )
    counted = msgspec.structs.replace(facts, next_number=facts.next_number + 1)
    return Edit(
        title=f"Add {numbered_name(store.taxonomy, track)}",
        changes=(Change(facts, counted), Change(None, track)),
        clip=clip,
        frame=keyframe.frame,
    )


def delete_tracks(tracks: Sequence[Track], *, taxonomy: Taxonomy | None = None) -> Edit:
    """AnnotationError if there are none."""
    if not tracks:
        raise AnnotationError("There is nothing to delete.")
    name = numbered_name(taxonomy or default_taxonomy(), tracks[0]) if len(tracks) == 1 else f"{len(tracks)} tracks"
    span = tracks[0].keyframes.span
    return Edit(
        title=f"Delete {name}",
        changes=tuple(Change(track, None) for track in tracks),
        clip=tracks[0].clip,
        frame=span.first if span is not None else None,
    )


def set_attribute(
    track: Track, attribute_id: str, value: Value | None, frame: int | None = None, *, taxonomy: Taxonomy | None = None
) -> Edit:
    """`value` None or `not_assessed`: nobody looked. With `frame` the value belongs to the keyframe there, which is
    made if it is missing; AnnotationError if the track cannot be seen there.
    """
    words = taxonomy or default_taxonomy()
    attribute = words.attribute(track.label, attribute_id)
    said = named(attribute.names, fallback=attribute_id) if attribute is not None else attribute_id
    title = f"Set {said.lower()} of {numbered_name(words, track)}"
    if frame is None:
        after = msgspec.structs.replace(track, attributes=_with_value(track.attributes, attribute_id, value))
    else:
        keyframe = _keyframe_at(track, frame)
        keyframe = msgspec.structs.replace(keyframe, attributes=_with_value(keyframe.attributes, attribute_id, value))
        after = msgspec.structs.replace(track, keyframes=track.keyframes.with_keyframe(keyframe))
    # typing a text is one step; choosing twice is two
    typed = attribute is not None and attribute.type is AttributeType.TEXT
    key = f"attribute:{track.id}:{attribute_id}:{frame}" if typed else ""
    return Edit(title=title, changes=(Change(track, after),), clip=track.clip, frame=frame, merge_key=key)


def set_certainty(track: Track, certainty: str, *, taxonomy: Taxonomy | None = None) -> Edit:
    """`certainty`: a level id of the taxonomy's certainty scale, `not_assessed` or `indeterminate`."""
    return _told(track, msgspec.structs.replace(track, certainty=certainty), "Set certainty of", taxonomy)


def set_notes(track: Track, notes: str, *, taxonomy: Taxonomy | None = None) -> Edit:
    edit = _told(track, msgspec.structs.replace(track, notes=notes), "Note on", taxonomy)
    return msgspec.structs.replace(edit, merge_key=f"notes:{track.id}")


def relabel(store: Store, track: Track, label: str) -> Edit:
    """Attributes that the new label does not have go, because nobody could see them any more; the title says how many.
    Those that neither label knows stay.
    """
    taxonomy = store.taxonomy
    lost = {a.id for a in taxonomy.attributes_of(track.label)} - {a.id for a in taxonomy.attributes_of(label)}
    attributes = _without(track.attributes, lost)
    touched = [
        msgspec.structs.replace(k, attributes=_without(k.attributes, lost))
        for k in (track.keyframes if any(lost & e.attributes.keys() for e in track.keyframes.extras) else ())
        if lost & k.attributes.keys()
    ]
    keyframes = track.keyframes.with_changes(touched, ()) if touched else track.keyframes
    after = msgspec.structs.replace(track, label=label, attributes=attributes, keyframes=keyframes)
    gone = lost & {*track.attributes, *(name for e in track.keyframes.extras for name in e.attributes)}
    also = "" if not gone else " (1 attribute goes)" if len(gone) == 1 else f" ({len(gone)} attributes go)"
    title = f"Make {numbered_name(taxonomy, track)} into {short_label(taxonomy, label)}{also}"
    return Edit(title=title, changes=(Change(track, after),), clip=track.clip)


def _told(track: Track, after: Track, verb: str, taxonomy: Taxonomy | None) -> Edit:
    name = numbered_name(taxonomy or default_taxonomy(), track)
    return Edit(title=f"{verb} {name}", changes=(Change(track, after),), clip=track.clip)


def _with_value(attributes: Attributes, attribute_id: str, value: Value | None) -> dict[str, Value]:
    changed = dict(attributes)
    if value is None or value == NOT_ASSESSED:
        changed.pop(attribute_id, None)
    else:
        changed[attribute_id] = value
    return changed


def _without(attributes: Attributes, names: set[str]) -> Attributes:
    return {name: value for name, value in attributes.items() if name not in names}


def _keyframe_at(track: Track, frame: int) -> Keyframe:
    """The keyframe on a frame, or a new one that says what holds there anyway."""
    keyframe = track.keyframes.on(frame)
    if keyframe is not None:
        return keyframe
    state = state_on(track, frame)
    if state is None:
        raise AnnotationError(
            f"#{track.number} cannot be seen on frame {frame}, so nothing can be said about it there.",
            fine="Nothing was changed.",
            todo="Draw it on this frame first.",
        )
    return Keyframe(frame=frame, shape=state.shape, after=state.after, occluded=state.occluded)

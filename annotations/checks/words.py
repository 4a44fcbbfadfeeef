"""Whether what is said of a track is something that the taxonomy knows, and whether enough is said."""

from collections.abc import Iterator, Mapping
from typing import Final

import msgspec

from annotations.changes import Change, Edit
from annotations.checks.check import Check
from annotations.checks.finding import Finding, Severity, Spot
from annotations.checks.place import track_of
from annotations.checks.sight import Sight
from annotations.errors import AnnotationError
from annotations.keyframe import NOT_ASSESSED, Attributes
from annotations.model import Track
from annotations.names import UNSAID, numbered_name
from annotations.store import Store
from annotations.taxonomy import Attribute, AttributeType, Taxonomy, check_value, is_required, is_shown, named

CERTAINTY: Final = "certainty"
"""What a finding is about where the track's certainty is wrong; no attribute is called so."""
MANY: Final = 4


def _unknown_label(sight: Sight, track: Track) -> Iterator[Spot]:
    if sight.taxonomy.label(track.label) is None:
        yield Spot(f"#{track.number} has the label “{track.label}”, which the taxonomy does not know.", fixable=False)


def _values(sight: Sight, track: Track) -> Iterator[tuple[int | None, Attributes, str]]:
    """What is said: of the whole track, then by keyframes; those that share their attributes are told once."""
    if track.attributes:
        yield None, track.attributes, sight.name(track)
    if not any(extra.attributes for extra in track.keyframes.extras):
        return
    told: set[int] = set()
    for i, extra_of in enumerate(track.keyframes.extra_of.tolist()):
        if extra_of not in told:
            told.add(extra_of)
            frame = int(track.keyframes.frames[i])
            yield frame, track.keyframes.attributes(i), f"{sight.name(track)}, frame {frame}"


def _offered(taxonomy: Taxonomy, label: str) -> Mapping[str, Attribute]:
    return {attribute.id: attribute for attribute in taxonomy.attributes_of(label)}


def _unknown_attributes(sight: Sight, track: Track) -> Iterator[Spot]:
    if sight.taxonomy.label(track.label) is None:
        return
    offered = _offered(sight.taxonomy, track.label)
    for frame, attributes, place in _values(sight, track):
        for ident in attributes:
            if ident not in offered:
                yield Spot(f"{place}: the label has no attribute “{ident}”.", frame, about=ident)


def _unknown_values(sight: Sight, track: Track) -> Iterator[Spot]:
    taxonomy = sight.taxonomy
    if taxonomy.label(track.label) is None:
        return
    if track.certainty not in UNSAID and all(level.id != track.certainty for level in taxonomy.certainty.levels):
        yield Spot(f"{sight.name(track)}: “{track.certainty}” is no level of certainty.", about=CERTAINTY)
    offered = _offered(taxonomy, track.label)
    for frame, attributes, place in _values(sight, track):
        for ident, value in attributes.items():
            attribute = offered.get(ident)
            complaint = check_value(attribute, value, taxonomy) if attribute is not None else None
            if complaint is not None:
                yield Spot(f"{place}: {ident} {complaint}.", frame, about=ident)


def _clear_value(store: Store, finding: Finding) -> Edit:
    """Takes away every value of that attribute that does not fit, on the track or on its keyframes."""
    track = track_of(store, finding)
    attribute = store.taxonomy.attribute(track.label, finding.about)
    if finding.about == CERTAINTY and attribute is None:
        after = msgspec.structs.replace(track, certainty=NOT_ASSESSED)
    elif finding.frame is None:
        after = msgspec.structs.replace(track, attributes=_without(track.attributes, finding.about))
    else:
        wrong = [
            msgspec.structs.replace(keyframe, attributes=_without(keyframe.attributes, finding.about))
            for keyframe in track.keyframes
            if finding.about in keyframe.attributes
            and (attribute is None or check_value(attribute, keyframe.attributes[finding.about], store.taxonomy))
        ]
        after = msgspec.structs.replace(track, keyframes=track.keyframes.with_changes(wrong, ()))
    if after == track:
        raise AnnotationError(f"#{track.number} does not say that any more.", fine="Nothing was changed.")
    title = f"Clear {finding.about} of {numbered_name(store.taxonomy, track)}"
    return Edit(title=title, changes=(Change(track, after),), clip=track.clip, frame=finding.frame)


def _without(attributes: Attributes, ident: str) -> Attributes:
    return {name: value for name, value in attributes.items() if name != ident}


def _missing(sight: Sight, track: Track) -> Iterator[Spot]:
    asked = sight.asked(track.label)
    if not asked:
        return
    held = dict(track.attributes)
    for extra in track.keyframes.extras:
        held.update(extra.attributes)
    wanted = [
        attribute
        for attribute in asked
        if attribute.id not in held
        if is_required(attribute, held) and is_shown(attribute, held)
    ]
    if wanted:
        names = [named(attribute.names, fallback=attribute.id).lower() for attribute in wanted]
        more = f" and {len(names) - MANY} more" if len(names) > MANY else ""
        verb = "is" if len(names) == 1 else "are"
        yield Spot(f"{sight.name(track)}: {', '.join(names[:MANY])}{more} {verb} not assessed yet.")


def _no_type(sight: Sight, track: Track) -> Iterator[Spot]:
    types = [row for row in sight.taxonomy.attributes_of(track.label)[:2] if row.type is AttributeType.REF]
    if types and not any(row.id in track.attributes for row in types) and not any(row.required for row in types):
        name = named(types[0].names, fallback=types[0].id).lower()
        yield Spot(f"{sight.name(track)}: {name} is not chosen. If it cannot be told, say so.")


WORDS: Final = (
    Check(
        id="unknown_label",
        title="Unknown label",
        severity=Severity.ERROR,
        explanation="The taxonomy does not have this label, so nothing can be said of the track. Choose another one.",
        look=_unknown_label,
    ),
    Check(
        id="unknown_attribute",
        title="Unknown attribute",
        severity=Severity.WARNING,
        explanation="The label does not offer this attribute. It is kept and exported; clear it if it is a leftover.",
        look=_unknown_attributes,
        fix_title="Clear it",
        fix=_clear_value,
    ),
    Check(
        id="unknown_value",
        title="Value that does not fit",
        severity=Severity.ERROR,
        explanation="The value is not one that the taxonomy allows for this attribute.",
        look=_unknown_values,
        fix_title="Clear the value",
        fix=_clear_value,
    ),
    Check(
        id="missing_attribute",
        title="Not assessed yet",
        severity=Severity.HINT,
        explanation="The taxonomy asks for these attributes. “Cannot tell” is an answer too, and is exported as one.",
        look=_missing,
    ),
    Check(
        id="no_type",
        title="No type chosen",
        severity=Severity.HINT,
        explanation="Nobody has said which type it is. Choose the most precise one you can defend, or “cannot tell”.",
        look=_no_type,
    ),
)

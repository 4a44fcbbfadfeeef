"""Edits of the taxonomy that look at what was said with it: how often something is used, and merging labels."""

from collections import Counter
from collections.abc import Iterable, Mapping

import msgspec

from annotations.changes import Change, Edit
from annotations.keyframe import Attributes
from annotations.model import Track
from annotations.names import label_name
from annotations.store import Store
from annotations.taxonomy_edits import merged_labels


class Usage(msgspec.Struct, frozen=True):
    """How many tracks use what."""

    labels: Mapping[str, int]
    """By label id."""
    attributes: Mapping[tuple[str, str], int]
    """By label id and attribute id."""
    values: Mapping[tuple[str, str, str], int]
    """By label id, attribute id and the id that was chosen there (an option's, an entry's)."""
    entries: Mapping[str, int]
    """By whatever text was given as a value or as an alternative: an entry's id among them."""

    def attribute(self, owner: str, ident: str) -> int:
        """Of one label, or of all (empty owner)."""
        return sum(n for (label, name), n in self.attributes.items() if name == ident and owner in ("", label))

    def option(self, owner: str, ident: str, option: str) -> int:
        """Of one label, or of all (empty owner)."""
        return sum(
            n
            for (label, name, value), n in self.values.items()
            if (name, value) == (ident, option) and owner in ("", label)
        )


def usage_of(tracks: Iterable[Track]) -> Usage:
    """Counts tracks, not keyframes."""
    labels: Counter[str] = Counter()
    attributes: Counter[tuple[str, str]] = Counter()
    values: Counter[tuple[str, str, str]] = Counter()
    entries: Counter[str] = Counter()
    for track in tracks:
        labels[track.label] += 1
        held = [track.attributes, *(extra.attributes for extra in track.keyframes.extras)]
        attributes.update({(track.label, name) for each in held for name in each})
        chosen = {(track.label, name, text) for each in held for name, text in _texts(each)}
        values.update(chosen)
        entries.update({text for _, _, text in chosen} | {each.value for each in track.alternatives})
    return Usage(labels, attributes, values, entries)


def merge_labels(store: Store, source: str, target: str) -> Edit:
    """Gives all tracks of a label another one and retires it, as one step; nothing that was said is lost.

    AnnotationError if there are not two labels.
    """
    tracks = [track for track in store.tracks.values() if track.label == source]
    used = {name for _, name in usage_of(tracks).attributes}
    merged = merged_labels(store.taxonomy, source, target, used)
    names = [label_name(store.taxonomy, ident) for ident in (source, target)]
    also = " (1 track)" if len(tracks) == 1 else f" ({len(tracks)} tracks)" if tracks else ""
    moved = [Change(track, _relabelled(track, target, merged.renamed)) for track in tracks]
    return Edit(
        title=f"Merge {names[0]} into {names[1]}{also}", changes=(Change(store.taxonomy, merged.taxonomy), *moved)
    )


def _relabelled(track: Track, label: str, renamed: Mapping[str, str]) -> Track:
    keyframes = track.keyframes
    if any(renamed.keys() & extra.attributes.keys() for extra in keyframes.extras):
        touched = [
            msgspec.structs.replace(k, attributes=_renamed(k.attributes, renamed))
            for k in keyframes
            if renamed.keys() & k.attributes.keys()
        ]
        keyframes = keyframes.with_changes(touched, ())
    attributes = _renamed(track.attributes, renamed)
    return msgspec.structs.replace(track, label=label, attributes=attributes, keyframes=keyframes)


def _renamed(attributes: Attributes, renamed: Mapping[str, str]) -> Attributes:
    return {renamed.get(name, name): value for name, value in attributes.items()}


def _texts(attributes: Attributes) -> Iterable[tuple[str, str]]:
    for name, value in attributes.items():
        for each in value if isinstance(value, list) else (value,):
            if isinstance(each, str):
                yield name, each

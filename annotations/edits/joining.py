"""Several tracks of one clip made into one: laid over each other, or end to start."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import msgspec

from annotations.changes import Change, Edit
from annotations.edits.conflicts import Conflict, merge_conflicts
from annotations.edits.parts import part_before, part_from, pieces
from annotations.errors import AnnotationError
from annotations.frames import Span
from annotations.interpolation import visible_spans
from annotations.keyframe import After, Attributes
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.names import numbered_name
from annotations.taxonomy import Taxonomy, default_taxonomy

__all__ = ["Conflict", "join", "merge", "merge_conflicts"]

UNCHANGED: Final = "Nothing was changed."
WORDS: Final = {
    After.HIDDEN: "hidden in between",
    After.INTERPOLATE: "moving on in between",
    After.HOLD: "standing still in between",
    After.CARRY: "carried with the ground in between",
}


def merge(tracks: Sequence[Track], last_frame: int, *, winner: int = 0, taxonomy: Taxonomy | None = None) -> Edit:
    """One track out of several: the `winner`-th keeps its number, and where several are seen or say something, it is
    the one that is right; then those that follow, in their order. `last_frame`: of the clip. AnnotationError for fewer
    than two tracks, or tracks of several clips.
    """
    _check(tracks)
    words = taxonomy or default_taxonomy()
    ranked = [tracks[winner], *(track for i, track in enumerate(tracks) if i != winner)]
    first, others = ranked[0], [_with_label(track, ranked[0].label, words) for track in ranked[1:]]
    merged = _described(first, others)
    keyframes: list[Keyframes] = []
    for track in (first, *others):
        free = list(_free(visible_spans(track, last_frame), keyframes, last_frame))
        keyframes += [_cut_out(track, span, last_frame) for span in free]
    merged = msgspec.structs.replace(merged, keyframes=pieces(*keyframes))
    frame = merged.keyframes.span.first if merged.keyframes.span is not None else None
    changes = (Change(first, merged), *(Change(track, None) for track in ranked[1:]))
    title = f"Merge {len(tracks)} tracks into {numbered_name(words, first)}"
    return Edit(title=title, changes=changes, clip=first.clip, frame=frame)


def join(tracks: Sequence[Track], gap: After = After.HIDDEN, *, taxonomy: Taxonomy | None = None) -> Edit:
    """One track out of several that follow each other: the earliest keeps its number, `gap` says what holds between
    one's last keyframe and the next one's first. AnnotationError if two of them overlap, or stand in several clips.
    """
    _check(tracks)
    words = taxonomy or default_taxonomy()
    ordered = sorted(tracks, key=lambda track: _span(track).first)
    first, others = ordered[0], [_with_label(track, ordered[0].label, words) for track in ordered[1:]]
    keyframes = first.keyframes
    for before, track in zip(ordered, others, strict=False):
        end, start = _span(before).last, _span(track).first
        if end >= start:
            raise AnnotationError(
                f"#{before.number} still has keyframes on frame {end}, and #{track.number} begins on {start}.",
                fine=UNCHANGED,
                todo="Merge them instead, or trim one of them first.",
            )
        last = msgspec.structs.replace(keyframes[len(keyframes) - 1], after=gap)
        keyframes = keyframes.with_changes([last, *track.keyframes], ())
    merged = msgspec.structs.replace(_described(first, others), keyframes=keyframes)
    changes = (Change(first, merged), *(Change(track, None) for track in ordered[1:]))
    title = f"Join {len(tracks)} tracks as {numbered_name(words, first)}, {WORDS[gap]}"
    return Edit(title=title, changes=changes, clip=first.clip, frame=_span(first).last)


def _check(tracks: Sequence[Track]) -> None:
    if len(tracks) < 2:
        raise AnnotationError("One track alone cannot be merged.", fine=UNCHANGED, todo="Select two or more tracks.")
    if len({track.clip for track in tracks}) > 1:
        raise AnnotationError(
            "Tracks of different clips cannot become one.", fine=UNCHANGED, todo="Link them as the same thing instead."
        )
    if not all(len(track.keyframes) for track in tracks):
        raise AnnotationError("A track without keyframes cannot be merged.", fine=UNCHANGED)


def _span(track: Track) -> Span:
    span = track.keyframes.span
    assert span is not None
    return span


def _free(spans: Sequence[Span], taken: Sequence[Keyframes], last_frame: int) -> Iterator[Span]:
    """What of some spans no earlier piece takes. A piece that goes on to the clip's end takes all of that."""
    busy: list[Span] = []
    for piece in taken:
        ends = Track(id="", number=0, clip="", label="", keyframes=piece)
        busy.extend(visible_spans(ends, last_frame))
    busy.sort()
    for span in spans:
        first = span.first
        for each in busy:
            if each.last < first or each.first > span.last:
                continue
            if each.first > first:
                yield Span(first, each.first - 1)
            first = each.last + 1
        if first <= span.last:
            yield Span(first, span.last)


def _cut_out(track: Track, span: Span, last_frame: int) -> Keyframes:
    """What a track shows on a span of frames on which it is seen, and nothing else."""
    if span.last < last_frame:
        begun = msgspec.structs.replace(track, keyframes=part_before(track, span.last + 1))
        piece = part_from(begun, span.first)
        last = piece[len(piece) - 1]
        # whatever comes after it in the merged track must not be gone towards
        return piece.with_keyframe(msgspec.structs.replace(last, after=After.HIDDEN))
    return part_from(track, span.first)


def _described(first: Track, others: Sequence[Track]) -> Track:
    """The first with what only the others say."""
    attributes: dict[str, object] = {}
    unknown: dict[str, object] = {}
    for track in reversed((first, *others)):
        attributes.update(track.attributes)
        unknown.update(track.unknown)
    notes = list(dict.fromkeys(track.notes for track in (first, *others) if track.notes))
    return msgspec.structs.replace(
        first,
        attributes={**first.attributes, **{k: v for k, v in attributes.items() if k not in first.attributes}},
        alternatives=next((track.alternatives for track in (first, *others) if track.alternatives), ()),
        group=next((track.group for track in (first, *others) if track.group), ""),
        identity=next((track.identity for track in (first, *others) if track.identity), ""),
        notes="\n".join(notes),
        unknown=unknown,
    )


def _with_label(track: Track, label: str, taxonomy: Taxonomy) -> Track:
    """Without the attributes that its own label has and the other one does not: nobody could see them any more."""
    if track.label == label:
        return track
    lost = {a.id for a in taxonomy.attributes_of(track.label)} - {a.id for a in taxonomy.attributes_of(label)}
    touched = [
        msgspec.structs.replace(each, attributes=_without(each.attributes, lost))
        for each in track.keyframes
        if lost & each.attributes.keys()
    ]
    return msgspec.structs.replace(
        track,
        label=label,
        attributes=_without(track.attributes, lost),
        keyframes=track.keyframes.with_changes(touched, ()) if touched else track.keyframes,
    )


def _without(attributes: Attributes, names: set[str]) -> Attributes:
    kept: Mapping[str, object] = {name: value for name, value in attributes.items() if name not in names}
    return kept  # pyright: ignore[reportReturnType]

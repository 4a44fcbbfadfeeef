"""What still waits for a person: guesses, comments, and reviews that something has happened to since."""

from collections.abc import Iterator
from typing import Final

import numpy as np

from annotations import edits, review
from annotations.changes import Edit
from annotations.checks.aside import is_aside
from annotations.checks.check import Check
from annotations.checks.finding import Finding, Severity, Spot
from annotations.checks.place import track_of
from annotations.checks.sight import Sight, middle
from annotations.errors import AnnotationError
from annotations.model import MarkKind, Review, Track
from annotations.store import Store

LONGEST: Final = 80
"""Characters of a comment that are quoted."""


def _guesses(sight: Sight, track: Track) -> Iterator[Spot]:
    guessed = [extra.source.is_guess for extra in track.keyframes.extras]
    if not any(guessed):
        return
    rows = np.flatnonzero(np.array(guessed, dtype=np.bool_)[track.keyframes.extra_of])
    if len(rows):
        frames, count = track.keyframes.frames, len(rows)
        what = "1 guess of a machine waits" if count == 1 else f"{count} guesses of a machine wait"
        first = int(rows[0])
        text = f"{sight.name(track)}: {what} to be accepted, from frame {int(frames[first])} on."
        yield Spot(text, int(frames[first]), int(frames[rows[-1]]), middle(sight.boxes(track), first))


def _accept(store: Store, finding: Finding) -> Edit:
    return edits.accept_keyframes(track_of(store, finding), taxonomy=store.taxonomy)


def _open_comments(sight: Sight, _touched: frozenset[str] | None) -> Iterator[Spot]:
    for mark in sight.marks.values():
        if mark.kind is MarkKind.COMMENT and not mark.resolved and not is_aside(mark):
            note = " ".join(mark.note.split())
            said = note if len(note) <= LONGEST else note[: LONGEST - 1] + "…"
            who = f"{mark.author}: " if mark.author else ""
            track = mark.track if mark.track in sight.tracks else ""
            text = f"{who}“{said}”" if said else f"{who}a comment without words"
            yield Spot(text, mark.frame, at=mark.at, about=mark.id, clip=mark.clip, track=track)


def _resolve(store: Store, finding: Finding) -> Edit:
    mark = store.marks.get(finding.about)
    if mark is None or mark.resolved:
        raise AnnotationError("The comment is settled already.", fine="Nothing was changed.")
    return edits.resolve_mark(mark)


def _changed(sight: Sight, track: Track) -> Iterator[Spot]:
    known = sight.known.reviewed_as.get(track.id)
    if known and review.is_looked_at(track) and known != review.digest(track):
        yield Spot(f"{sight.name(track)} has been changed since it was marked as {track.review.value}.")


def _back_to_draft(store: Store, finding: Finding) -> Edit:
    return edits.set_review(track_of(store, finding), Review.DRAFT, taxonomy=store.taxonomy)


def _unexplained(sight: Sight, _touched: frozenset[str] | None) -> Iterator[Spot]:
    explained = {mark.track for mark in sight.marks.values() if mark.kind is MarkKind.COMMENT and mark.note.strip()}
    for track in sight.ordered():
        ranges = [span for span in track.reviewed if span.review is Review.CONTESTED]
        contested = track.review is Review.CONTESTED or bool(ranges)
        if contested and track.id not in explained and not track.notes.strip():
            frame = ranges[0].first if ranges else None
            text = f"{sight.name(track)} is contested, and nobody says why."
            yield Spot(text, frame, track=track.id, clip=track.clip)


TRUST: Final = (
    Check(
        id="guess",
        title="Guesses not accepted",
        severity=Severity.HINT,
        explanation="A machine set these keyframes. They stay marked as guesses, here and in exports, until a person"
        " has looked at them and accepts them.",
        look=_guesses,
        fix_title="Accept",
        fix=_accept,
    ),
    Check(
        id="open_comment",
        title="Open comments",
        severity=Severity.HINT,
        explanation="Somebody asked for something here. Resolve the comment once it is settled; it is kept.",
        across=_open_comments,
        always_all=True,
        fix_title="Resolve",
        fix=_resolve,
    ),
    Check(
        id="changed_since_review",
        title="Changed since review",
        severity=Severity.HINT,
        explanation="What was reviewed is not what is there now. Look again, then mark it as reviewed once more, or set"
        " it back to draft.",
        look=_changed,
        fix_title="Back to draft",
        fix=_back_to_draft,
    ),
    Check(
        id="contested_unexplained",
        title="Contested without a reason",
        severity=Severity.HINT,
        explanation="A reader of the export sees that somebody disagrees, but not with what. A comment on the track (C)"
        " or a note says it.",
        across=_unexplained,
        always_all=True,
    ),
)

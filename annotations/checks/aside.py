"""Findings that a person has looked at and set aside: “not a mistake”.

That is a judgement, so it is written down like one: as a resolved comment on the finding's frame and track, with author
and time, in the journal, undone like any edit, and exported. Its member `finding` says which finding is meant.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final, cast
from uuid import uuid4

from annotations.checks.finding import Finding, Key
from annotations.model import Mark, MarkKind
from annotations.store import Store

MEMBER: Final = "finding"
"""Name of the member of a comment."""


def is_aside(mark: Mark) -> bool:
    return MEMBER in mark.unknown


def aside_key(mark: Mark) -> Key | None:
    """The finding that a comment sets aside; None if it sets none aside, or is open again."""
    said = mark.unknown.get(MEMBER)
    if not isinstance(said, Mapping) or not mark.resolved:
        return None
    members = cast("Mapping[str, Any]", said)
    code, frame, about = members.get("code"), members.get("frame"), members.get("about", "")
    if not isinstance(code, str) or not isinstance(about, str):
        return None
    return (code, mark.track, frame if isinstance(frame, int) and not isinstance(frame, bool) else -1, about)


def set_aside_keys(marks: Iterable[Mark]) -> frozenset[Key]:
    return frozenset(key for mark in marks if (key := aside_key(mark)) is not None)


def mark_of(store: Store, key: Key) -> Mark | None:
    """The comment that sets a finding aside."""
    return next((mark for mark in store.marks.values() if aside_key(mark) == key), None)


def aside_mark(
    store: Store, finding: Finding, *, author: str, made_at: str, reason: str = "", mark_id: str = ""
) -> Mark | None:
    """The comment that sets a finding aside; None where there is no clip to pin it to."""
    track = store.tracks.get(finding.track or "")
    clip = finding.clip or (track.clip if track is not None else next(iter(store.clips), ""))
    if not clip:
        return None
    span = track.keyframes.span if track is not None else None
    frame = finding.frame if finding.frame is not None else span.first if span is not None else 0
    return Mark(
        id=mark_id or uuid4().hex,
        clip=clip,
        frame=max(frame, 0),
        kind=MarkKind.COMMENT,
        note=reason or f"Not a mistake: {finding.text}",
        at=finding.at,
        track=finding.track or "",
        author=author,
        made_at=made_at,
        resolved=True,
        unknown={MEMBER: {"code": finding.code, "frame": finding.frame, "about": finding.about}},
    )

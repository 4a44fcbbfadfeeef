"""Places of a clip to go to: what keys, buttons and menus call next and previous, and the range moved over.

A stop looks up the nearest frame of its sort after or before a frame. It answers from arrays of the index and of the
tracks, so that thousands of tracks make no difference. A new stop is a row in STOPS.
"""

from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import Final

import msgspec
import numpy as np
import numpy.typing as npt

from annotations.frames import FrameTimes, Span
from annotations.model import MarkKind, Review, Track
from app.findings import known_of
from app.session import Session
from app.timecodes import read_position

Ints = npt.NDArray[np.int64]
NONE: Final[Ints] = np.zeros(0, dtype=np.int64)


class Stop(msgspec.Struct, frozen=True, kw_only=True):
    """One sort of place."""

    id: str
    title: str
    """What it is called where it is chosen."""
    titles: tuple[str, str]
    """Of the commands to the next and to the previous one."""
    missing: tuple[str, str]
    """What is told where there is none after, none before the frame."""
    icon: str
    next: Callable[[Session, int, int], int | None]
    """Of the current clip: the nearest such frame after (direction 1) or before (-1) a frame; None if there is none."""
    keys: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    """To go to the next, to the previous one."""
    wait: Callable[[Session, Callable[[], None]], None] | None = None
    """Calls back once it is known where they are; None: that is known always."""
    words: str = ""
    """More words under which the palette finds it."""
    of_selection: bool = False
    """Whether it is about what is selected, or else about what the mouse is on."""


def nearest(frames: npt.ArrayLike, frame: int, direction: int) -> int | None:
    """The nearest of some frames (rising) after or before a frame."""
    rising = np.asarray(frames, dtype=np.int64)
    place = int(np.searchsorted(rising, frame, side="right" if direction > 0 else "left")) - (direction < 0)
    return int(rising[place]) if 0 <= place < len(rising) else None


# -- what stops there are --------------------------------------------------------------------------------------------


def _clip(session: Session) -> str | None:
    return session.clip_ref.id if session.clip_ref is not None else None


def _with_objects(session: Session, frame: int, direction: int) -> int | None:
    clip = _clip(session)
    if clip is None:
        return None
    starts, ends = session.index.seen_runs(clip)
    beside = frame + direction
    if not 0 <= beside < session.frame_count:
        return None
    inside = int(np.searchsorted(starts, beside, side="right")) - 1
    if inside >= 0 and beside <= int(ends[inside]):
        return beside
    return nearest(starts if direction > 0 else ends, frame, direction)


def _without_objects(session: Session, frame: int, direction: int) -> int | None:
    clip, beside = _clip(session), frame + direction
    if clip is None:
        return None
    starts, ends = session.index.seen_runs(clip)
    run = int(np.searchsorted(starts, beside, side="right")) - 1
    if run >= 0 and beside <= int(ends[run]):
        # runs never touch each other: beside a run's end there is always nothing
        beside = int(ends[run]) + 1 if direction > 0 else int(starts[run]) - 1
    return beside if 0 <= beside < session.frame_count else None


def _keyframe(session: Session, frame: int, direction: int) -> int | None:
    """Of the selection; of anything in the clip if nothing is selected."""
    clip, selected = _clip(session), session.selected_tracks()
    if clip is None:
        return None
    if not selected:
        return nearest(session.index.keyframe_frames(clip), frame, direction)
    found = [nearest(track.keyframes.frames, frame, direction) for track in selected if track.clip == clip]
    there = [each for each in found if each is not None]
    return (min(there) if direction > 0 else max(there)) if there else None


def _start(session: Session, frame: int, direction: int) -> int | None:
    clip = _clip(session)
    return None if clip is None else nearest(np.sort(session.index.lifetimes(clip)[0]), frame, direction)


def _end(session: Session, frame: int, direction: int) -> int | None:
    clip = _clip(session)
    return None if clip is None else nearest(np.sort(session.index.lifetimes(clip)[1]), frame, direction)


def _unreviewed(session: Session, frame: int, direction: int) -> int | None:
    """Where a stretch of a track begins that nobody has looked at a second time."""
    clip = _clip(session)
    if clip is None:
        return None
    frames: list[int] = []
    for track in session.index.tracks_of(clip):
        frames.extend(unreviewed_starts(session, track))
    return nearest(np.sort(np.array(frames, dtype=np.int64)), frame, direction)


def unreviewed_starts(session: Session, track: Track) -> Iterable[int]:
    """Where drafts begin: with the track, or after a range of it that somebody has looked at."""
    if not len(track.keyframes):
        return ()
    first = int(track.keyframes.frames[0])
    if not track.reviewed:
        return (first,) if track.review is Review.DRAFT else ()
    spans = session.index.spans(track.id)
    last = max(spans[-1].last if spans else first, first)

    def is_draft(frame: int) -> bool:
        looked_at = next((each.review for each in track.reviewed if each.first <= frame <= each.last), track.review)
        return looked_at is Review.DRAFT

    edges = {first, *(each.first for each in track.reviewed), *(each.last + 1 for each in track.reviewed)}
    inside = sorted(edge for edge in edges if first <= edge <= last)
    return [edge for edge in inside if is_draft(edge) and (edge == first or not is_draft(edge - 1))]


def _mark(session: Session, frame: int, direction: int) -> int | None:
    return nearest(_frames_of_marks(session, MarkKind.MARK), frame, direction)


def _comment(session: Session, frame: int, direction: int) -> int | None:
    """Comments that are not settled yet."""
    return nearest(_frames_of_marks(session, MarkKind.COMMENT), frame, direction)


def _finding(session: Session, frame: int, direction: int) -> int | None:
    clip = _clip(session)
    return None if clip is None else nearest(session.findings.frames(clip), frame, direction)


def _cut(session: Session, frame: int, direction: int) -> int | None:
    """The first frame after each cut, where somebody has had them looked for."""
    clip = _clip(session)
    return None if clip is None else nearest(known_of(session.project.settings).cuts.get(clip, ()), frame, direction)


def _frames_of_marks(session: Session, kind: MarkKind) -> list[int]:
    clip = _clip(session)
    marks = session.index.marks_of(clip) if clip is not None else []
    return [mark.frame for mark in marks if mark.kind is kind and not mark.resolved]


STOPS: Final[tuple[Stop, ...]] = (
    Stop(
        id="keyframe",
        title="Keyframe of the selection",
        titles=("Next keyframe of the selection", "Previous keyframe of the selection"),
        missing=("There is no keyframe after this frame.", "There is no keyframe before this frame."),
        icon="rhombus-outline",
        next=_keyframe,
        keys=(("PgDown",), ("PgUp",)),
        of_selection=True,
    ),
    Stop(
        id="objects",
        title="Frame with objects",
        titles=("Next frame with objects", "Previous frame with objects"),
        missing=("Nothing is to be seen after this frame.", "Nothing is to be seen before this frame."),
        icon="shape-outline",
        next=_with_objects,
        words="labelled annotated",
    ),
    Stop(
        id="empty",
        title="Frame without objects",
        titles=("Next frame without objects", "Previous frame without objects"),
        missing=("Every frame after this one has objects.", "Every frame before this one has objects."),
        icon="selection-off",
        next=_without_objects,
        words="gap empty unlabelled",
    ),
    Stop(
        id="track_start",
        title="Start of a track",
        titles=("Next start of a track", "Previous start of a track"),
        missing=("No track starts after this frame.", "No track starts before this frame."),
        icon="ray-start",
        next=_start,
        words="appears spawn begins",
    ),
    Stop(
        id="track_end",
        title="End of a track",
        titles=("Next end of a track", "Previous end of a track"),
        missing=("No track ends after this frame.", "No track ends before this frame."),
        icon="ray-end",
        next=_end,
        words="disappears",
    ),
    Stop(
        id="unreviewed",
        title="Unreviewed track",
        titles=("Next start of an unreviewed track", "Previous start of an unreviewed track"),
        missing=("No unreviewed track starts after this frame.", "No unreviewed track starts before this frame."),
        icon="eye-check-outline",
        next=_unreviewed,
        words="draft",
    ),
    Stop(
        id="mark",
        title="Mark",
        titles=("Next mark", "Previous mark"),
        missing=("There is no mark after this frame.", "There is no mark before this frame."),
        icon="bookmark-outline",
        next=_mark,
        keys=(("'",), (";",)),
        words="bookmark note",
    ),
    Stop(
        id="comment",
        title="Open comment",
        titles=("Next open comment", "Previous open comment"),
        missing=("There is no open comment after this frame.", "There is no open comment before this frame."),
        icon="comment-outline",
        next=_comment,
        words="discuss",
    ),
    Stop(
        id="finding",
        title="Finding",
        titles=("Next frame with a finding", "Previous frame with a finding"),
        missing=("There is no finding after this frame.", "There is no finding before this frame."),
        icon="alert-circle-outline",
        next=_finding,
        wait=lambda session, then: session.findings.wanted(then),
        words="check mistake",
    ),
    Stop(
        id="cut",
        title="Shot cut",
        titles=("Next shot cut", "Previous shot cut"),
        missing=("No shot cut is known after this frame.", "No shot cut is known before this frame."),
        icon="content-cut",
        next=_cut,
        words="scene edit",
    ),
)


def stop(ident: str) -> Stop:
    """The stop with that id; the first one for an id that is not known."""
    return next((row for row in STOPS if row.id == ident), STOPS[0])


# -- going there -----------------------------------------------------------------------------------------------------


def here(session: Session) -> int:
    """The frame that is wanted now: steps that follow each other fast add up."""
    return session.player.wanted if session.player is not None else session.frame


def move(session: Session, target: int, *, select: bool = False) -> None:
    """Goes to a frame. `select`: the frames moved over become the range, from where the range was begun."""
    if not session.frame_count:
        return
    target = min(max(target, 0), session.frame_count - 1)
    if select:
        now, old = here(session), session.range
        anchor = now
        if old is not None and now in (old.first, old.last):
            anchor = old.first if now == old.last else old.last
        session.set_range(Span(min(anchor, target), max(anchor, target)))
    session.seek(target)


def position(session: Session, text: str) -> int:
    """The frame of the current clip that a typed text means (`app.timecodes.read_position`), from the frame on screen.

    UsageError if it means none. Where the clip's own times are not known, its frames are taken as evenly spaced.
    """
    times, ref = session.times, session.clip_ref
    if times is None or not len(times):
        rate = Fraction(ref.duration_s if ref is not None else 1.0) / max(session.frame_count, 1)
        times = FrameTimes(np.arange(max(session.frame_count, 1)), rate or Fraction(1, 25))
    return read_position(text, session.frame, times)


def go(session: Session, row: Stop, direction: int, *, select: bool = False) -> bool:
    """Goes to the next or previous stop; False, and tells so, where there is none (or where it is not known yet)."""
    if row.wait is None:
        return _go(session, row, direction, select=select)
    went: list[bool] = []
    row.wait(session, lambda: went.append(_go(session, row, direction, select=select)))
    return any(went)


def _go(session: Session, row: Stop, direction: int, *, select: bool) -> bool:
    target = row.next(session, here(session), direction)
    if target is None:
        session.messages.tell(row.missing[0 if direction > 0 else 1], replace="go")
        return False
    move(session, target, select=select)
    return True

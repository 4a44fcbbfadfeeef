"""Where the stops are, and which range Shift leaves behind."""

import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from annotations import edits
from annotations.changes import Change, Edit
from annotations.frames import Span
from annotations.keyframe import After, Keyframe
from annotations.keyframes import Keyframes
from annotations.model import Mark, MarkKind, Review, ReviewSpan, Track
from app.navigation import STOPS, go, move, nearest, stop, unreviewed_starts
from app.session import Session
from app.workspace import Workspace
from tests.ui.fakes import box, clip_ref, make_workspace


def track(number: int, *frames: int, last: After = After.HIDDEN, review: Review = Review.DRAFT) -> Track:
    shown = Keyframes(
        Keyframe(frame=f, shape=box(), after=last if f == frames[-1] else After.INTERPOLATE) for f in frames
    )
    return Track(id=f"t{number}", number=number, clip="clip", label="vehicle", keyframes=shown, review=review)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Seen on 10-20 and 15-30 (so 10-30), on 40, and on 90-99 (to the clip's end)."""
    tracks = [
        track(1, 10, 20),
        track(2, 15, 22, 30, review=Review.REVIEWED),
        track(3, 40),
        track(4, 90, last=After.HOLD),
    ]
    made = make_workspace(tmp_path, tracks, clip=clip_ref(frame_count=100))
    yield made
    made.close()


@pytest.fixture
def session(workspace: Workspace) -> Session:
    assert workspace.session is not None
    return workspace.session


def all_of(session: Session, ident: str, direction: int = 1) -> list[int]:
    """Every frame that a stop leads to, from one end of the clip to the other."""
    frame, found = (-1 if direction > 0 else session.frame_count), list[int]()
    while (following := stop(ident).next(session, frame, direction)) is not None:
        assert (following - frame) * direction > 0, "a stop has to lead onward"
        found.append(following)
        frame = following
    return found


def test_nearest_of_rising_frames() -> None:
    assert nearest([], 3, 1) is None
    assert (nearest([1, 5, 9], 5, 1), nearest([1, 5, 9], 5, -1)) == (9, 1)
    assert (nearest([1, 5, 9], 9, 1), nearest([1, 5, 9], 1, -1)) == (None, None)


@pytest.mark.parametrize(
    ("ident", "frames"),
    [
        ("keyframe", [10, 15, 20, 22, 30, 40, 90]),
        ("objects", [*range(10, 31), 40, *range(90, 100)]),
        ("empty", [*range(10), *range(31, 40), *range(41, 90)]),
        ("track_start", [10, 15, 40, 90]),
        ("track_end", [20, 30, 40, 99]),
        ("unreviewed", [10, 40, 90]),
        ("mark", []),
        ("comment", []),
    ],
)
def test_where_the_stops_are(session: Session, ident: str, frames: list[int]) -> None:
    assert all_of(session, ident) == frames
    assert all_of(session, ident, -1) == frames[::-1]


def test_keyframes_are_those_of_the_selection(session: Session) -> None:
    session.selection.select("t2", "t3")
    assert all_of(session, "keyframe") == [15, 22, 30, 40]


def test_stops_follow_edits(session: Session) -> None:
    session.edit(edits.put_mark(Mark(id="m", clip="clip", frame=50)))
    session.edit(edits.put_mark(Mark(id="c", clip="clip", frame=60, kind=MarkKind.COMMENT)))
    settled = Mark(id="s", clip="clip", frame=70, kind=MarkKind.COMMENT, resolved=True)
    session.edit(edits.put_mark(settled))
    assert all_of(session, "mark") == [50] and all_of(session, "comment") == [60]
    session.edit(edits.delete_tracks([session.store.tracks["t3"]]))
    assert all_of(session, "track_start") == [10, 15, 90]
    assert 40 not in all_of(session, "objects")


@pytest.mark.parametrize(
    ("review", "spans", "starts"),
    [
        (Review.DRAFT, [], [10]),
        (Review.REVIEWED, [], []),
        (Review.DRAFT, [(10, 14, Review.REVIEWED)], [15]),
        (Review.DRAFT, [(12, 14, Review.REVIEWED)], [10, 15]),
        (Review.DRAFT, [(15, 20, Review.ACCEPTED)], [10]),
        (Review.REVIEWED, [(12, 14, Review.DRAFT)], [12]),
        (Review.DRAFT, [(10, 12, Review.DRAFT), (13, 14, Review.CONTESTED)], [10, 15]),
    ],
)
def test_unreviewed_stretches(
    session: Session, review: Review, spans: list[tuple[int, int, Review]], starts: list[int]
) -> None:
    old = session.store.tracks["t1"]
    reviewed = tuple(ReviewSpan(first=a, last=b, review=how) for a, b, how in spans)
    new = msgspec.structs.replace(old, review=review, reviewed=reviewed)
    assert list(unreviewed_starts(session, new)) == starts


def test_where_there_is_none_that_is_told(workspace: Workspace, session: Session) -> None:
    session.seek(95)
    assert not go(session, stop("unreviewed"), 1)
    assert session.frame == 95
    assert workspace.messages.last is not None
    assert workspace.messages.last.text == "No unreviewed track starts after this frame."


def test_shift_selects_what_was_moved_over(session: Session) -> None:
    session.seek(50)
    move(session, 60, select=True)
    assert session.range == Span(50, 60)
    move(session, 55, select=True)
    assert session.range == Span(50, 55)
    move(session, 40, select=True)
    assert session.range == Span(40, 50), "the range goes round where it was begun"
    move(session, 45)
    assert session.range == Span(40, 50), "a plain step keeps it"
    move(session, 47, select=True)
    assert session.range == Span(45, 47), "away from its ends another one begins"
    move(session, 4700, select=True)
    assert session.range == Span(45, 99) and session.frame == 99


def test_a_range_may_be_taken_to_a_stop(session: Session) -> None:
    session.seek(12)
    assert go(session, stop("track_end"), 1, select=True)
    assert session.range == Span(12, 20) and session.frame == 20


def test_commands_make_and_leave_the_range(workspace: Workspace, session: Session) -> None:
    session.seek(30)
    workspace.run("range.first")
    assert session.range == Span(30, 30)
    session.seek(34)
    workspace.run("range.last")
    assert session.range == Span(30, 34)
    workspace.run("range.start")
    assert session.frame == 30
    workspace.run("range.end")
    assert session.frame == 34
    workspace.run("range.loop")
    assert session.player is not None and session.player.loop == Span(30, 34)
    session.seek(20)
    workspace.run("range.first")
    assert session.range == Span(20, 34)
    workspace.run("range.clear")
    assert session.range is None and not workspace.run("range.loop")


@pytest.mark.parametrize(
    ("command", "lands"),
    [
        ("playback.forward_10", 60), ("playback.back_10", 40), ("range.next", 51), ("range.previous", 49),
        ("range.to_start", 0), ("range.to_end", 99), ("range.forward_100", 99), ("range.to_previous_keyframe", 40),
        ("range.to_next_keyframe", 90), ("range.to_next_stop", 90),
    ],
)  # fmt: skip
def test_every_movement_with_shift(workspace: Workspace, session: Session, command: str, lands: int) -> None:
    session.seek(50)
    assert workspace.run(command)
    assert session.frame == lands
    assert session.range == Span(min(50, lands), max(50, lands))


def test_the_chosen_stop(workspace: Workspace, session: Session) -> None:
    workspace.run("playback.stop_track_end")
    workspace.run("playback.next_stop")
    assert session.frame == 20
    workspace.run("playback.stop_empty")
    workspace.run("playback.previous_stop")
    assert session.frame == 9


def test_thousands_of_tracks_make_no_difference(tmp_path: Path) -> None:
    frames = 100_000
    many = [track(n, *range(n * 40, n * 40 + 20_000, 400)) for n in range(1, 2001)]
    workspace = make_workspace(tmp_path, [], clip=clip_ref(frame_count=frames))
    session = workspace.session
    assert session is not None
    session.edit(Edit(title="Many", changes=tuple(Change(None, each) for each in many)))
    session.selection.select(*(each.id for each in many))
    for row in STOPS:
        row.next(session, 50_000, 1)
    began = time.perf_counter()
    for row in STOPS:
        for frame in (0, 50_000, 99_999):
            row.next(session, frame, 1)
            row.next(session, frame, -1)
    assert (time.perf_counter() - began) / (6 * len(STOPS)) < 0.033
    workspace.close()

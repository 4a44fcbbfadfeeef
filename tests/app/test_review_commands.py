"""Marking, going on and progress, without a window."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotations import edits
from annotations.checks import Severity
from annotations.frames import Span
from annotations.model import Review, Track
from app.commands.findings import beside
from app.commands.review import told_progress
from app.session import Session
from app.workspace import Workspace
from tests.ui.fakes import keyframes, make_workspace


def car(number: int, *frames: int) -> Track:
    said = {"vehicle_class": "indeterminate"}
    return Track(
        id=f"t{number}", number=number, clip="clip", label="vehicle", attributes=said, keyframes=keyframes(*frames)
    )


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path, [car(1, 300, 400), car(2, 100, 900), car(3, 600, 700)])
    yield made
    made.close()


@pytest.fixture
def session(workspace: Workspace) -> Session:
    assert workspace.session is not None
    return workspace.session


def shown(session: Session) -> tuple[str | None, int]:
    return session.selection.primary, session.frame


def test_unreviewed_tracks_are_gone_through_by_frame_and_round(workspace: Workspace, session: Session) -> None:
    seen = []
    for _ in range(4):
        workspace.run("review.next")
        seen.append(shown(session))
    assert seen == [("t2", 100), ("t1", 300), ("t3", 600), ("t2", 100)]


def test_review_mode_goes_on_until_all_is_done(workspace: Workspace, session: Session) -> None:
    workspace.run("review.mode")
    assert session.selection.primary is not None, "it begins with the first that waits"
    for after in (("t1", 300), ("t3", 600), ("t3", 600)):
        workspace.run("track.review_reviewed")
        assert shown(session) == after
    assert told_progress(session) == "3 of 3 reviewed"
    assert workspace.messages.last is not None and workspace.messages.last.text == "Everything has been reviewed."


def test_a_range_is_marked_alone_and_the_rest_comes_next(workspace: Workspace, session: Session) -> None:
    session.selection.select("t2")
    session.set_range(Span(50, 299))
    workspace.run("track.review_accepted")
    track = session.store.tracks["t2"]
    assert track.review is Review.DRAFT and [(s.first, s.last) for s in track.reviewed] == [(100, 299)]
    session.set_range(None)
    session.seek(0)
    session.selection.clear()
    workspace.run("review.next")
    assert shown(session) == ("t1", 300)
    workspace.run("review.next")
    assert shown(session) == ("t2", 300)


def hints(session: Session) -> list[str]:
    session.findings.wanted()
    return [finding.code for finding in session.findings.found if finding.severity is Severity.HINT]


def test_a_change_after_review_is_told_until_it_is_reviewed_again(workspace: Workspace, session: Session) -> None:
    session.selection.select("t1")
    workspace.run("track.review_reviewed")
    assert "changed_since_review" not in hints(session)
    session.edit(edits.nudge(session.store.tracks["t1"], 300, 5, 0))
    assert "changed_since_review" in hints(session)
    workspace.run("track.review_reviewed")
    assert "changed_since_review" not in hints(session)
    session.undo()
    assert "changed_since_review" in hints(session)


def test_or_the_changed_frames_are_drafts_again(workspace: Workspace, session: Session) -> None:
    workspace.settings.set("review_after_edit", "draft")
    session.edit(edits.set_review(session.store.tracks["t1"], Review.REVIEWED))
    session.edit(edits.nudge(session.store.tracks["t1"], 300, 5, 0))
    assert [(s.first, s.last, s.review) for s in session.store.tracks["t1"].reviewed] == [(300, 399, Review.DRAFT)]
    session.undo()
    assert not session.store.tracks["t1"].reviewed


def test_findings_are_gone_through_by_frame_and_round(workspace: Workspace, session: Session) -> None:
    for number, frame in ((1, 300), (3, 600)):
        session.edit(edits.nudge(session.store.tracks[f"t{number}"], frame, -2000, 0))
    session.findings.wanted()
    seen = []
    for _ in range(4):
        workspace.run("finding.next")
        seen.append(session.frame)
    assert seen[:2] == [300, 600] and seen[2] != 600
    workspace.run("finding.previous")
    before = beside(session, -1)
    assert before is not None


def test_cuts_that_are_kept_make_findings(workspace: Workspace, session: Session) -> None:
    session.remember("cuts", {"clip": [650]})
    session.findings.known_changed()
    session.findings.wanted()
    found = [finding for finding in session.findings.found if finding.code == "across_cut"]
    assert {finding.track for finding in found} == {"t2", "t3"}

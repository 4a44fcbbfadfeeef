"""What has been looked at, and what an edit does to that."""

import pytest

from annotations import edits
from annotations.frames import Span
from annotations.keyframes import NONE
from annotations.model import Review, ReviewSpan, Track
from annotations.review import Tally, back_to_draft, digest, progress, touched, unreviewed
from tests.annotations.examples import box, only_track, track


def said(first: int, last: int, review: Review) -> ReviewSpan:
    return ReviewSpan(first=first, last=last, review=review)


def test_the_stretches_that_nobody_has_looked_at() -> None:
    assert unreviewed(track(1, 5, 30)) == [Span(5, 30)]
    parts = (said(0, 9, Review.REVIEWED), said(15, 20, Review.CONTESTED))
    assert unreviewed(track(1, 5, 30, reviewed=parts)) == [Span(10, 14), Span(21, 30)]
    assert unreviewed(track(1, 5, 30, review=Review.CONTESTED)) == []
    again = track(1, 5, 30, review=Review.ACCEPTED, reviewed=(said(28, 40, Review.DRAFT),))
    assert unreviewed(again) == [Span(28, 30)]
    assert progress([again, track(review=Review.REVIEWED), track(keyframes=NONE)]) == (1, 3)


def test_a_tally_asks_again_about_what_has_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def is_done(one: Track) -> bool:
        asked.append(one.number)
        return one.review is not Review.DRAFT

    monkeypatch.setattr("annotations.review.is_done", is_done)
    tally, one, two = Tally(), track(1), track(2, review=Review.ACCEPTED)
    assert tally.progress([one, two]) == (1, 2)
    assert tally.progress([track(1, review=Review.REVIEWED), two]) == (2, 2)
    assert tally.progress([two]) == (1, 1)
    assert asked == [1, 2, 1]


def test_a_digest_tells_changes_that_matter() -> None:
    one = track(review=Review.REVIEWED)
    assert digest(one) == digest(track(7, notes="hm", review=Review.DRAFT))
    assert digest(one) != digest(only_track(edits.set_shape(one, 5, box(90))))
    assert digest(one) != digest(only_track(edits.set_attribute(one, "note", "x")))


def moved(given: Track, frame: int) -> Track:
    return only_track(edits.set_shape(given, frame, box(300)))


def test_the_frames_that_an_edit_touches() -> None:
    given = track(1, 0, 10, 20, 30)
    assert touched(given, given) is None
    assert touched(given, moved(given, 10)) == Span(1, 19)
    assert touched(given, moved(given, 15)) == Span(11, 19)
    assert touched(given, moved(given, 30)) == Span(21, 30)
    assert touched(given, only_track(edits.set_certainty(given, "probable"))) == Span(0, 30)


def test_changed_frames_can_be_drafts_again() -> None:
    given = track(1, 0, 10, 20, 30, review=Review.REVIEWED)
    edit = back_to_draft(edits.set_shape(given, 10, box(300)))
    after = only_track(edit)
    assert after.review is Review.REVIEWED and after.reviewed == (said(1, 19, Review.DRAFT),)
    assert unreviewed(after) == [Span(1, 19)]
    assert only_track(back_to_draft(edits.set_shape(after, 20, box(300)))).reviewed[-1].last == 29
    draft = edits.set_shape(track(1, 0, 10), 5, box(300))
    assert back_to_draft(draft) == draft
    marking = edits.set_review(given, Review.ACCEPTED)
    assert back_to_draft(marking) == marking

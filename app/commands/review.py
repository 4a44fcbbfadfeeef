"""A second look at tracks: marking them, whole or in a range, and going on to what nobody has looked at yet."""

from functools import partial
from typing import Final

from annotations import edits
from annotations.edits.together import together
from annotations.frames import Span
from annotations.model import Review, Track
from annotations.review import progress, unreviewed
from app.command import Command, Scope
from app.commands.conditions import can_edit, has_selection, has_session, session
from app.session import Session
from app.workspace import Workspace

Stretch = tuple[int, int, Span, Track]
"""First frame, number, the stretch, its track: in this order they are gone through."""

KEYS: Final = {
    Review.DRAFT: "Shift+N",
    Review.REVIEWED: "Shift+R",
    Review.ACCEPTED: "Shift+A",
    Review.CONTESTED: "Shift+X",
}


def told_progress(current: Session) -> str:
    """`12 of 20 reviewed`, of the current clip."""
    done, total = progress(current.index.tracks_of(current.clip_ref.id)) if current.clip_ref is not None else (0, 0)
    return f"{done} of {total} reviewed"


def stretches(current: Session, clip: str) -> list[Stretch]:
    """What nobody has looked at in a clip, in the order of its frames."""
    tracks = current.index.tracks_of(clip)
    found = [(span.first, track.number, span, track) for track in tracks for span in unreviewed(track)]
    return sorted(found, key=lambda each: each[:2])


def mark(workspace: Workspace, review: Review) -> None:
    """Marks the selection; only in the selected range of frames if there is one. In review mode, goes on."""
    current = session(workspace)
    tracks, span = current.selected_tracks(), current.range
    taxonomy, here = current.store.taxonomy, _here(current)
    if span is None:
        several = [edits.set_review(track, review, taxonomy=taxonomy) for track in tracks]
        what = f"Mark {len(tracks)} tracks as {review.value}"
    else:
        inside = [(track, _within(track, span)) for track in tracks]
        several = [
            edits.set_review_range(track, part, review, taxonomy=taxonomy) for track, part in inside if part is not None
        ]
        what = f"Mark frames {span.first} to {span.last} of {len(several)} tracks as {review.value}"
    if not several:
        workspace.messages.tell("The selection is not there in the selected range of frames.", replace="review")
        return
    edit = together(several, what)
    if not edit.changes_anything:
        current.note_reviewed(tracks)
    elif not current.edit(edit):
        return
    if review is Review.CONTESTED:
        if workspace.window is not None:
            workspace.window.write_comment()
    elif review is not Review.DRAFT and workspace.settings.get("review_goes_on"):
        _go_on(workspace, here)
        return
    frames = "" if span is None else f" on frames {span.first}–{span.last}"
    name = f"#{tracks[0].number}" if len(tracks) == 1 else f"{len(tracks)} tracks"
    workspace.messages.tell(f"{name}: {review.value}{frames}. {told_progress(current)}.", replace="review")


def _within(track: Track, span: Span) -> Span | None:
    return track.keyframes.span.within(span) if track.keyframes.span is not None else None


def _here(current: Session) -> tuple[int, int]:
    """Where in the order of stretches one is: at the selected track's, if it is looked at, else at the frame."""
    track = current.primary
    if track is not None and track.clip == (current.clip_ref.id if current.clip_ref else None):
        inside = [span for span in unreviewed(track) if current.frame in span]
        if inside:
            return inside[0].first, track.number
        if track.keyframes.span is not None and current.frame in track.keyframes.span:
            return track.keyframes.span.first, track.number
    return current.frame, -1


def _next_unreviewed(workspace: Workspace) -> None:
    _go_on(workspace, _here(session(workspace)))


def _go_on(workspace: Workspace, here: tuple[int, int]) -> None:
    """To the next stretch after a place in this clip, then from its start, then in the other clips."""
    current = session(workspace)
    clip = current.clip_ref.id if current.clip_ref is not None else ""
    found = stretches(current, clip) if clip else []
    stretch = next((each for each in found if each[:2] > here), found[0] if found else None)
    if stretch is None:
        others = (each for other in current.store.clips if other != clip for each in stretches(current, other)[:1])
        stretch = next(others, None)
    if stretch is None:
        workspace.messages.tell("Everything has been reviewed.", "done", replace="review")
        return
    _, _, span, track = stretch
    if track.clip != clip:
        current.open_clip(track.clip, frame=span.first)
    else:
        current.seek(span.first)
    current.selection.select(track.id)
    if workspace.settings.get("review_loop") and current.player is not None and len(span) > 1:
        current.player.loop = span
        current.player.play()
    workspace.messages.tell(f"{told_progress(current)}.", replace="review")


def _toggle_mode(workspace: Workspace) -> None:
    on = not workspace.settings.get("review_goes_on")
    workspace.settings.set("review_goes_on", on)
    if on and not session(workspace).selection.tracks:
        _next_unreviewed(workspace)
    text = "Review mode: marking goes on to the next unreviewed track." if on else "Review mode is off."
    workspace.messages.tell(text, replace="review")


REVIEW: Final = (
    *(
        Command(
            id=f"track.review_{review.value}",
            title=f"Mark as {review.value}",
            menu="Track/Review",
            keys=(KEYS[review],),
            scope=Scope.CANVAS,
            when=has_selection,
            run=partial(mark, review=review),
            words="range second look check",
        )
        for review in (Review.REVIEWED, Review.ACCEPTED, Review.CONTESTED, Review.DRAFT)
    ),
    Command(
        id="review.next",
        starts_group=True,
        title="Next unreviewed",
        menu="Track/Review",
        keys=("Ctrl+U",),
        when=has_session,
        run=_next_unreviewed,
        words="draft second look",
    ),
    Command(
        id="review.mode",
        title="Review mode: go on after marking",
        menu="Track/Review",
        keys=("Ctrl+F9",),
        when=can_edit,
        checked=lambda w: bool(w.settings.get("review_goes_on")),
        run=_toggle_mode,
    ),
)

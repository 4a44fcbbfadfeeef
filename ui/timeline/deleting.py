"""Deleting what is chosen on the timeline. A track never loses its last keyframe by this."""

from typing import TYPE_CHECKING

from annotations import edits
from annotations.edits.together import together
from ui.words import tr

if TYPE_CHECKING:
    from ui.timeline.surface import Surface


def delete_chosen(surface: "Surface") -> bool:
    """Removes the chosen mark, else the chosen keyframes, as one edit. False if nothing is chosen."""
    session = surface.session
    if session is None:
        return False
    mark = session.store.marks.get(surface.mark or "")
    if mark is not None:
        surface.choose_mark(None)
        session.edit(edits.remove_mark(mark))
        return True
    if not len(surface.chosen):
        return False
    chosen = [(session.store.tracks[ident], surface.chosen.of(ident).tolist()) for ident in surface.chosen.tracks]
    free = [(track, frames) for track, frames in chosen if not surface.is_locked(track)]
    partly = [(track, frames) for track, frames in free if len(frames) < len(track.keyframes)]
    if partly:
        count = sum(len(frames) for _, frames in partly)
        words = session.store.taxonomy
        several = [edits.remove_keyframes(track, frames, taxonomy=words) for track, frames in partly]
        session.edit(together(several, f"Remove {count} keyframes of {len(partly)} tracks"))
    if len(free) < len(chosen):
        surface.tell(tr("A locked track keeps its keyframes. Ctrl+Shift+K unlocks."))
    elif len(partly) < len(free):
        whole = next(track for track, frames in free if len(frames) == len(track.keyframes))
        told = tr("These are all keyframes of #{number}. Shift+Delete removes the whole track.", number=whole.number)
        surface.tell(told)
    return True

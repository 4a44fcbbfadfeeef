"""What the list of tracks says of a track in figures."""

from annotations.keyframe import After
from annotations.keyframes import AFTERS
from annotations.model import Track
from ui.figures import plain_frame
from ui.words import tr


def is_moment(track: Track) -> bool:
    """One keyframe and nothing after it: a thing of a single frame."""
    keyframes = track.keyframes
    return len(keyframes) == 1 and AFTERS[int(keyframes.after[0])] in (After.HIDDEN, After.INTERPOLATE)


def frames_text(track: Track) -> str:
    """`01180 – 01512`, from the first to the last keyframe; one number where they are the same."""
    span = track.keyframes.span
    if span is None:
        return ""
    first = plain_frame(span.first)
    return first if span.first == span.last else f"{first} – {plain_frame(span.last)}"


def keyframes_words() -> tuple[str, ...]:
    """The words that may stand in place of a number of keyframes."""
    return tr("1 frame"), tr("pinned")


def keyframes_text(track: Track) -> str:
    """`9`, `pinned` for one that is placed once and stays, `1 frame` for a moment."""
    if len(track.keyframes) != 1:
        return str(len(track.keyframes))
    return tr("1 frame") if is_moment(track) else tr("pinned")

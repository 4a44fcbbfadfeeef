"""A frame with its clip's look, as pixels for a file: what a person sees, and says that she wants it so."""

from app.media.clip import Clip
from app.media.frame import Frame
from app.media.still import read_frame
from app.picture.apply import apply
from app.picture.look import Look


def read_as_shown(clip: Clip, index: int, look: Look) -> Frame:
    """One exact frame with a look applied, decoded on the calling thread. ClipError when the clip has no such frame."""
    frame = read_frame(clip, index)
    if look.is_neutral:
        return frame
    previous = read_frame(clip, index - 1).pixels if look.difference and index > 0 else None
    return Frame(frame.index, frame.pts, frame.seconds, apply(look, frame.pixels, previous), adjusted=True)

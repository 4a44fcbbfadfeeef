"""Decoded pictures near the one on screen, bounded in bytes.

Pictures are kept as the decoder gave them (YUV takes a third to half of BGRA); only the one that is shown is converted.
"""

from collections.abc import Iterable

from app.media.frame import Picture

LARGEST_WINDOW = 600
"""Frames kept to one side, at most: more is memory spent on what nobody will look at."""
FULL = 0.85
"""Share of the budget that the windows may fill, so that reading ahead never pushes out what reading behind brought."""


class PictureCache:
    """Pictures by frame number. The two windows beside `focus` say which are worth keeping. Its user holds a lock."""

    def __init__(self, budget_bytes: int) -> None:
        self._budget = budget_bytes
        self._pictures: dict[int, Picture] = {}
        self._bytes = 0
        self._focus = 0
        self._backward = False

    def __len__(self) -> int:
        return len(self._pictures)

    def __contains__(self, index: object) -> bool:
        return index in self._pictures

    @property
    def data_bytes(self) -> int:
        return self._bytes

    @property
    def focus(self) -> int:
        return self._focus

    def indices(self) -> Iterable[int]:
        return self._pictures.keys()

    def missing(self, frames: range) -> int | None:
        """The first of these frames that is not here."""
        return next((index for index in frames if index not in self._pictures), None)

    def look_at(self, index: int, backward: bool) -> None:
        """What is on screen, and which way the person is going."""
        self._focus, self._backward = index, backward

    def windows(self) -> tuple[int, int]:
        """How many frames (behind, ahead) are worth having, by the size of the pictures seen so far."""
        room = self._budget * FULL / max(1.0, self._bytes / len(self._pictures)) if self._pictures else 8.0
        wide, narrow = int(min(room * 0.65, LARGEST_WINDOW)), int(min(room * 0.3, LARGEST_WINDOW))
        return (wide, narrow) if self._backward else (narrow, wide)

    def get(self, index: int) -> Picture | None:
        return self._pictures.get(index)

    def put(self, picture: Picture) -> None:
        """Keeps the picture; those least worth keeping go until the budget holds (the focus itself always stays)."""
        old = self._pictures.pop(picture.index, None)
        if old is not None:
            self._bytes -= old.data_bytes
        self._pictures[picture.index] = picture
        self._bytes += picture.data_bytes
        while self._bytes > self._budget and len(self._pictures) > 1:
            behind, ahead = self.windows()
            worst = max(self._pictures, key=lambda index: self._distance(index, behind, ahead))
            self._bytes -= self._pictures.pop(worst).data_bytes

    def clear(self) -> None:
        self._pictures.clear()
        self._bytes = 0

    def _distance(self, index: int, behind: int, ahead: int) -> float:
        """How far a frame is from the focus; above 1 is outside its window."""
        off = index - self._focus
        return off / max(1, ahead) if off >= 0 else -off / max(1, behind)

"""Which look each clip of a project has: the person's view, kept with the project, never in its journal."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from app.picture.look import AS_RECORDED, Look, look_from


class Looks:
    """Looks by clip id. `keep` gets the JSON form to store, `changed` the clip's id."""

    def __init__(self, kept: object, keep: Callable[[dict[str, Any]], None], changed: Callable[[str], None]) -> None:
        self._looks: dict[str, Look] = {}
        if isinstance(kept, Mapping):
            self._looks = {str(clip): look_from(members) for clip, members in kept.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        self._keep, self._changed = keep, changed
        self._unkept = False

    def of(self, clip: str | None) -> Look:
        return self._looks.get(clip or "", AS_RECORDED)

    def put(self, clip: str, look: Look, *, keep: bool = True) -> None:
        """Gives a clip a look. `keep` False: only shown so far, while a slider is being dragged."""
        changed = look != self.of(clip)
        if changed:
            self._set(clip, look)
            self._unkept = True
        if keep and self._unkept:
            self._unkept = False
            self._keep(self.encode())
        if changed:
            self._changed(clip)

    def put_all(self, clips: Iterable[str], look: Look) -> list[str]:
        """Gives several clips one look; the ids of those that had another."""
        others = [clip for clip in clips if look != self.of(clip)]
        for clip in others:
            self._set(clip, look)
        if others:
            self._keep(self.encode())
        for clip in others:
            self._changed(clip)
        return others

    def encode(self) -> dict[str, Any]:
        """JSON members by clip id; clips shown as recorded are left out."""
        return {clip: look.encode() for clip, look in self._looks.items() if not look.is_neutral}

    def _set(self, clip: str, look: Look) -> None:
        self._looks[clip] = look

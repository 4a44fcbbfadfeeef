"""What is selected, and what of the picture is shown: the person's view, not her annotations."""

from collections.abc import Callable, Iterable

from annotations.model import Track


class Selection:
    """An ordered set of track ids; the last one is the primary, which the inspector shows."""

    def __init__(self, changed: Callable[[], None], pointed_changed: Callable[[], None] = lambda: None) -> None:
        self._changed, self._pointed_changed = changed, pointed_changed
        self._tracks: tuple[str, ...] = ()
        self._vertex: int | None = None
        self._pointed: str | None = None

    @property
    def tracks(self) -> tuple[str, ...]:
        return self._tracks

    @property
    def primary(self) -> str | None:
        return self._tracks[-1] if self._tracks else None

    @property
    def vertex(self) -> int | None:
        """The handle of the primary track's shape that was clicked last."""
        return self._vertex

    @vertex.setter
    def vertex(self, vertex: int | None) -> None:
        if vertex != self._vertex:
            self._vertex = vertex
            self._changed()

    @property
    def pointed(self) -> str | None:
        """The track that the mouse is on. While nothing is selected, what a person does is about it."""
        return self._pointed

    @pointed.setter
    def pointed(self, track: str | None) -> None:
        if track != self._pointed:
            self._pointed = track
            self._pointed_changed()

    def take_pointed(self, unless: Callable[[], bool] = lambda: False) -> None:
        """Selects what the mouse is on, where nothing is selected. `unless`: whether it is not wanted, asked as if
        the mouse were on nothing.
        """
        pointed = self._pointed
        if pointed is None or self._tracks:
            return
        self._pointed = None
        wanted = not unless()
        self._pointed = pointed
        if wanted:
            self.select(pointed)

    def __contains__(self, track: object) -> bool:
        return track in self._tracks

    def select(self, *tracks: str) -> None:
        """Selects exactly these; the last one becomes the primary."""
        if tracks != self._tracks or self._vertex is not None:
            self._tracks, self._vertex = tuple(dict.fromkeys(tracks)), None
            self._changed()

    def toggle(self, track: str) -> None:
        if track in self._tracks:
            self.select(*(t for t in self._tracks if t != track))
        else:
            self.select(*self._tracks, track)

    def clear(self) -> None:
        self.select()

    def keep_only(self, tracks: Iterable[str]) -> None:
        """Forgets what no longer exists."""
        there = set(tracks)
        if self._pointed not in there:
            self.pointed = None
        if any(t not in there for t in self._tracks):
            self.select(*(t for t in self._tracks if t in there))


class TrackView:
    """Which tracks are hidden or locked, by id; kept with the project, never in its journal."""

    def __init__(self, changed: Callable[[], None], hidden: Iterable[str] = (), locked: Iterable[str] = ()) -> None:
        self._changed = changed
        self._hidden, self._locked = frozenset(hidden), frozenset(locked)
        self._all_hidden = False

    @property
    def hidden(self) -> frozenset[str]:
        return self._hidden

    @property
    def locked(self) -> frozenset[str]:
        return self._locked

    @property
    def all_hidden(self) -> bool:
        """True while every annotation is out of the way, so that the picture can be seen."""
        return self._all_hidden

    def is_shown(self, track: Track | str) -> bool:
        ident = track if isinstance(track, str) else track.id
        return not self._all_hidden and ident not in self._hidden

    def is_locked(self, track: Track | str) -> bool:
        return (track if isinstance(track, str) else track.id) in self._locked

    def set_hidden(self, track: str, hidden: bool) -> None:
        self._hidden = self._hidden | {track} if hidden else self._hidden - {track}
        self._changed()

    def set_locked(self, track: str, locked: bool) -> None:
        self._locked = self._locked | {track} if locked else self._locked - {track}
        self._changed()

    def hide_all(self, hidden: bool) -> None:
        if hidden != self._all_hidden:
            self._all_hidden = hidden
            self._changed()

"""What tracks are called, found once for each value of a track: thousands of rows are named again with every letter."""

from annotations.entry_search import folded
from annotations.model import Track
from annotations.names import label_name, numbered_name
from annotations.taxonomy import Taxonomy


class TrackNames:
    """Good for one taxonomy and one language. Tracks are never changed in place: a name stays right for its value."""

    def __init__(self, taxonomy: Taxonomy, language: str) -> None:
        self.taxonomy, self.language = taxonomy, language
        self._names: dict[str, tuple[Track, str]] = {}
        self._searched: dict[str, tuple[Track, str]] = {}
        self._labels: dict[str, str] = {}

    def are_for(self, taxonomy: Taxonomy, language: str) -> bool:
        return self.taxonomy is taxonomy and self.language == language

    def name(self, track: Track) -> str:
        """`Wolfhound #12`."""
        known = self._names.get(track.id)
        if known is None or known[0] is not track:
            known = self._names[track.id] = (track, numbered_name(self.taxonomy, track, self.language))
        return known[1]

    def searched(self, track: Track) -> str:
        """All words that find a track, folded: name, number, label, notes."""
        known = self._searched.get(track.id)
        if known is None or known[0] is not track:
            words = f"{self.name(track)} {label_name(self.taxonomy, track.label, self.language)}"
            known = self._searched[track.id] = (track, folded(f"{words} {track.notes}" if track.notes else words))
        return known[1]

    def label(self, label_id: str) -> str:
        """A label's name, folded."""
        if label_id not in self._labels:
            self._labels[label_id] = folded(label_name(self.taxonomy, label_id, self.language))
        return self._labels[label_id]

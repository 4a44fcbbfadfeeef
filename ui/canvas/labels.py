"""What colour and which words each track has on the canvas."""

from annotations.names import UNKNOWN_COLOUR
from app.tools.scene import Item
from app.workspace import Workspace
from ui.canvas.tags import drift_text, tag_text
from ui.words import tr


class Labels:
    """Looks them up in the taxonomy of the open project; words are kept until they are forgotten."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._colours: dict[str, str] = {}
        self._texts: dict[tuple[int, bool], str] = {}

    def forget(self) -> None:
        """Something was edited, or another frame shows."""
        self._texts.clear()

    def read_colours(self) -> None:
        """The taxonomy has changed."""
        session = self._workspace.session
        labels = session.store.taxonomy.labels if session is not None else ()
        self._colours = {label.id: label.colour for label in labels}

    def colour(self, label: str) -> str:
        return self._colours.get(label, UNKNOWN_COLOUR)

    def colour_of(self, item: Item) -> str:
        return self.colour(item.track.label)

    def tag_of(self, item: Item) -> str:
        return self._tag_of(item, details=False)

    def detailed_tag_of(self, item: Item) -> str:
        return self._tag_of(item, details=True)

    def _tag_of(self, item: Item, *, details: bool) -> str:
        # by the very value, not by the track's id: while repainting, a track before and after an edit both count
        session, key = self._workspace.session, (id(item.track), details)
        if key not in self._texts and session is not None:
            language = self._workspace.settings.get("language")
            text = tag_text(item.track, session.frame, session.store.taxonomy, language, details=details)
            text += drift_text(item)
            ghost = item.is_ghost and details
            self._texts[key] = tr("{name} · not on this frame", name=text) if ghost else text
        return self._texts.get(key, "")

"""The session as the tools see it, together with the scene that is on the canvas."""

from annotations.changes import Edit
from annotations.model import ClipRef
from annotations.store import Store
from app.selection import Selection
from app.session import Session
from app.tools.scene import Scene, scene_on


class CanvasContext:
    """A tool's Context over a session. Its scene is made anew by `look`, and only there."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.scene = Scene()

    def look(self) -> Scene:
        """What is on the frame now. A selected track that is not on it shows as a ghost while the clip stands still."""
        session, clip = self.session, self.session.clip_ref
        playing = session.player is not None and session.player.playing
        selected = [] if playing or clip is None else session.selected_tracks()
        here = [track for track in selected if clip is not None and track.clip == clip.id]
        ghosts = [track for track in here if session.view.is_shown(track)]
        before, self.scene = self.scene, scene_on(session.frame, session.states(), ghosts, session.view.is_locked)
        primary = session.selection.primary or ""
        if session.selection.vertex is not None and _vertices(before, primary) != _vertices(self.scene, primary):
            # the number would now mean another vertex, and Delete take that away
            session.selection.vertex = None
        return self.scene

    @property
    def store(self) -> Store:
        return self.session.store

    @property
    def clip_ref(self) -> ClipRef | None:
        return self.session.clip_ref

    @property
    def frame(self) -> int:
        return self.session.frame

    @property
    def selection(self) -> Selection:
        return self.session.selection

    @property
    def label(self) -> str:
        return self.session.label

    @property
    def redraw(self) -> str | None:
        return self.session.redraw

    @redraw.setter
    def redraw(self, track: str | None) -> None:
        self.session.redraw = track

    @property
    def brush_px(self) -> float:
        return self.session.brush_px

    @brush_px.setter
    def brush_px(self, radius: float) -> None:
        self.session.brush_px = radius

    def tell(self, text: str) -> None:
        self.session.messages.tell(text, replace="edit")

    def drawn(self, *, goes_on: bool = False) -> None:
        self.session.drawn(goes_on=goes_on)

    def edit(self, edit: Edit) -> bool:
        return self.session.edit(edit)


def _vertices(scene: Scene, track: str) -> int:
    """How many handles the track's shape has; 0 where it does not show."""
    item = scene.by_id.get(track)
    return len(item.kind.handles(item.shape)) if item is not None else 0

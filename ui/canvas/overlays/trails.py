"""Where the selected tracks come from and where they go: a dot for each frame, fading with the distance in time."""

from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from annotations.names import UNKNOWN_COLOUR
from annotations.trails import Trails
from ui.canvas.camera import Camera

if TYPE_CHECKING:
    from annotations.model import Track
    from app.workspace import Workspace
    from ui.bridge import Bridge

MOST_TRACKS: Final = 50
APART_PX: Final = 6.0
"""Dots that would be nearer to each other than this are left out."""
STEPS: Final = 5
"""Of fading."""
FAINTEST: Final = 60
DOT_PX, HALO_PX, HOLE_PX = 4.6, 7.0, 2.2

Points = npt.NDArray[np.float64]


class TrailsOverlay(QGraphicsObject):
    """Full dots lie in the past, hollow ones in the future."""

    def __init__(self, workspace: "Workspace", bridge: "Bridge") -> None:
        super().__init__()
        self._workspace, self._camera, self._trails = workspace, Camera(), Trails()
        self._dots: list[tuple[str, Points, Points]] = []
        """Colour, and per dot its place in the picture and its distance in time: -1 long ago, 1 far ahead."""
        for signal in (
            bridge.session_changed, bridge.clip_changed, bridge.edited, bridge.frame_shown, bridge.selection_changed,
            bridge.view_changed,
        ):  # fmt: skip
            signal.connect(self._follow)
        bridge.settings_changed.connect(self._set)
        self._follow()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._camera.view_width, self._camera.view_height)

    def look_from(self, camera: Camera) -> None:
        self.prepareGeometryChange()
        self._camera = camera

    @property
    def dots(self) -> list[tuple[str, Points, Points]]:
        return self._dots

    def _set(self, key: str) -> None:
        if key.startswith("trail"):
            self._follow()

    def _follow(self, _what: object = None) -> None:
        had, self._dots = bool(self._dots), self._found()
        if had or self._dots:
            self.update()

    def _found(self) -> list[tuple[str, Points, Points]]:
        session, settings = self._workspace.session, self._workspace.settings
        if not settings.get("trails") or session is None or session.clip_ref is None:
            return []
        clip, here, reach = session.clip_ref, session.frame, int(settings.get("trail_frames"))
        first, last = max(0, here - reach), min(clip.frame_count - 1, here + reach)
        tracks = [
            track for track in session.selected_tracks() if track.clip == clip.id and session.view.is_shown(track)
        ]
        found: list[tuple[str, Points, Points]] = []
        for track in tracks[-MOST_TRACKS:]:
            frames, places = self._trails.of(track, first, last)
            elsewhere = frames != here
            found.append((self._colour(track), places[elsewhere], (frames[elsewhere] - here) / reach))
        return found

    def _colour(self, track: "Track") -> str:
        session = self._workspace.session
        label = session.store.taxonomy.label(track.label) if session is not None else None
        return label.colour if label is not None else UNKNOWN_COLOUR

    # -- painting ------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for colour, places, times in self._dots:
            if len(places):
                points = self._camera.to_view(places)
                kept = _apart(points, times)
                _draw(painter, colour, points[kept], times[kept])


def _apart(points: Points, times: Points) -> npt.NDArray[np.int64]:
    """Numbers of dots to paint, so far from each other that they can be told apart; counted away from the present."""
    kept: list[npt.NDArray[np.int64]] = []
    for side in (np.flatnonzero(times < 0)[::-1], np.flatnonzero(times > 0)):
        if len(side):
            steps = np.hypot(*np.diff(points[side], axis=0).T)
            cells = np.floor(np.concatenate(([0.0], np.cumsum(steps))) / APART_PX)
            kept.append(side[np.unique(cells, return_index=True)[1]])
    return np.concatenate(kept) if kept else np.zeros(0, dtype=np.int64)


def _draw(painter: QPainter, colour: str, points: Points, times: Points) -> None:
    """All dots of one strength in one call; the far ones first, so that near ones lie above."""
    strength = np.ceil((1 - np.abs(times)) * STEPS).clip(1, STEPS)
    for step in range(1, STEPS + 1):
        alpha = FAINTEST + (255 - FAINTEST) * step // STEPS
        for ahead in (True, False):
            chosen = points[(strength == step) & ((times > 0) == ahead)]
            if len(chosen):
                _draw_dots(painter, chosen, colour, alpha, hollow=ahead)


def _draw_dots(painter: QPainter, points: Points, colour: str, alpha: int, *, hollow: bool) -> None:
    shape = QPolygonF([QPointF(x, y) for x, y in points.tolist()])
    rings = [("#000000", HALO_PX, alpha * 2 // 3), (colour, DOT_PX, alpha)]
    if hollow:
        rings.append(("#000000", HOLE_PX, alpha))
    for name, width, strength in rings:
        ink = QColor(name)
        ink.setAlpha(strength)
        painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPoints(shape)

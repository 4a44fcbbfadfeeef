"""Where the selected tracks come from and where they go: a dot for each frame, fading with the distance in time."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt
from pyqtgraph.functions import arrayToQPolygonF
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
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


@dataclass(frozen=True, slots=True)
class Dots:
    """The dots of all trails, each trail in two runs that lead away from the present."""

    places: Points
    """In the picture, (n, 2)."""
    times: Points
    """-1 is as long ago as trails reach, 1 as far ahead; (n,)."""
    begins: npt.NDArray[np.bool_]
    """Whether a run begins here, (n,)."""
    colours: npt.NDArray[np.str_]
    """Of each dot, (n,)."""

    def __len__(self) -> int:
        return len(self.times)


NONE: Final = Dots(np.empty((0, 2)), np.empty(0), np.empty(0, dtype=np.bool_), np.empty(0, dtype=np.str_))


class TrailsOverlay(QGraphicsObject):
    """Full dots lie in the past, hollow ones in the future."""

    def __init__(self, workspace: "Workspace", bridge: "Bridge") -> None:
        super().__init__()
        self._workspace, self._camera, self._trails = workspace, Camera(), Trails()
        self._dots = NONE
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
    def dots(self) -> Dots:
        return self._dots

    def _set(self, key: str) -> None:
        if key.startswith("trail"):
            self._follow()

    def _follow(self, _what: object = None) -> None:
        had, self._dots = len(self._dots), self._found()
        if had or len(self._dots):
            self.update()

    def _found(self) -> Dots:
        session, settings = self._workspace.session, self._workspace.settings
        if not settings.get("trails") or session is None or session.clip_ref is None:
            return NONE
        clip, here, reach = session.clip_ref, session.frame, int(settings.get("trail_frames"))
        first, last = max(0, here - reach), min(clip.frame_count - 1, here + reach)
        runs: list[tuple[str, Points, Points]] = []
        for track in session.selected_tracks()[-MOST_TRACKS:]:
            if track.clip == clip.id and session.view.is_shown(track):
                frames, places = self._trails.of(track, first, last)
                times, colour = (frames - here) / reach, self._colour(track)
                past, future = times < 0, times > 0
                runs.append((colour, places[past][::-1], times[past][::-1]))
                runs.append((colour, places[future], times[future]))
        return _joined(runs)

    def _colour(self, track: "Track") -> str:
        session = self._workspace.session
        label = session.store.taxonomy.label(track.label) if session is not None else None
        return label.colour if label is not None else UNKNOWN_COLOUR

    # -- painting ------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        dots = self._dots
        if not len(dots):
            return
        view = self._camera.to_view(dots.places)
        kept = _apart(view, dots.begins)
        view, times, colours = view[kept], dots.times[kept], dots.colours[kept]
        strength = np.ceil((1 - np.abs(times)) * STEPS).clip(1, STEPS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        # the far ones first, so that near ones lie above; all of one strength and colour in one call
        for step in range(1, STEPS + 1):
            alpha = FAINTEST + (255 - FAINTEST) * step // STEPS
            for colour in dict.fromkeys(colours.tolist()):
                for ahead in (True, False):
                    chosen = view[(strength == step) & ((times > 0) == ahead) & (colours == colour)]
                    if len(chosen):
                        _draw(painter, chosen, colour, alpha, hollow=ahead)


def _joined(runs: list[tuple[str, Points, Points]]) -> Dots:
    runs = [run for run in runs if len(run[2])]
    if not runs:
        return NONE
    lengths = [len(times) for _, _, times in runs]
    begins = np.zeros(sum(lengths), dtype=np.bool_)
    begins[np.cumsum([0, *lengths[:-1]])] = True
    return Dots(
        np.concatenate([places for _, places, _ in runs]),
        np.concatenate([times for _, _, times in runs]),
        begins,
        np.repeat([colour for colour, _, _ in runs], lengths),
    )


def _apart(view: Points, begins: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Which dots to paint, so that along each run they can be told apart."""
    steps = np.hypot(*np.diff(view, axis=0, prepend=view[:1]).T)
    steps[begins] = 0.0
    along = np.cumsum(steps)
    cells = np.floor((along - np.maximum.accumulate(np.where(begins, along, 0.0))) / APART_PX)
    return begins | (np.diff(cells, prepend=-1.0) != 0)


def _draw(painter: QPainter, points: Points, colour: str, alpha: int, *, hollow: bool) -> None:
    shape = arrayToQPolygonF(points[:, 0], points[:, 1])
    rings = [("#000000", HALO_PX, alpha * 2 // 3), (colour, DOT_PX, alpha)]
    if hollow:
        rings.append(("#000000", HOLE_PX, alpha))
    for name, width, strength in rings:
        ink = QColor(name)
        ink.setAlpha(strength)
        painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPoints(shape)

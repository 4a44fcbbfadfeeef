"""The timeline dock: the painted surface, its scroll bars, and how it follows the session."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollBar, QWidget

from annotations.changes import Edit
from app.log import logger
from app.media.clip import Clip
from app.media.thumbnails import Thumbnails
from ui import theme
from ui.timeline.picture import playhead_rect
from ui.timeline.ruler import Clock
from ui.timeline.scale import Scale
from ui.timeline.surface import Surface
from ui.timeline.thumbnail_strip import Source

if TYPE_CHECKING:
    from app.workspace import Workspace
    from ui.bridge import Bridge

BAR_STEPS = 10_000


class Timeline(QWidget):
    """Shows the current clip of the workspace's session. Everything it changes goes through the session."""

    hint_changed = Signal(str)
    """What the mouse can do where it is on the timeline; empty when it leaves."""
    _posted = Signal(object)

    def __init__(self, workspace: "Workspace", bridge: "Bridge", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.surface = Surface(workspace, self)
        self.vertical = QScrollBar(Qt.Orientation.Vertical, self)
        self.horizontal = QScrollBar(Qt.Orientation.Horizontal, self)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.setColumnStretch(0, 1)
        layout.setRowStretch(0, 1)
        layout.addWidget(self.surface, 0, 0)
        layout.addWidget(self.vertical, 0, 1)
        layout.addWidget(self.horizontal, 1, 0, 1, 2)
        self._painted_frame = 0
        self._clip: Clip | None = None
        self.surface.view_changed.connect(self._place_bars)
        self.surface.hint_changed.connect(self.hint_changed)
        self.vertical.valueChanged.connect(self.surface.set_scroll)
        self.horizontal.valueChanged.connect(self._panned)
        self._posted.connect(lambda call: call(), Qt.ConnectionType.QueuedConnection)
        bridge.session_changed.connect(self.reload)
        bridge.clip_changed.connect(self.reload)
        bridge.edited.connect(self._edited)
        bridge.frame_shown.connect(self._frame_shown)
        bridge.selection_changed.connect(self._selection_changed)
        bridge.playback_changed.connect(self.surface.update)
        bridge.view_changed.connect(self.surface.update)
        bridge.settings_changed.connect(self._refill)
        self.reload()

    # -- what others may ask -------------------------------------------------------------------------------------

    def zoom_by(self, factor: float) -> None:
        """Closer to the current frame."""
        surface = self.surface
        x = surface.x_of(surface.current_frame) - surface.names_width
        at = x if 0 <= x <= surface.scale.width else surface.scale.width / 2
        surface.set_scale(surface.scale.zoomed(factor, at))

    def fit(self) -> None:
        """The whole clip in view."""
        self.surface.set_scale(Scale.fitting(self.surface.scale.frame_count, self.surface.scale.width))

    def cancel(self) -> bool:
        return self.surface.cancel()

    def set_thumbnails(self, source: Source | None, aspect: float = 16 / 9) -> None:
        """Where small pictures come from; None hides the strip."""
        self.surface.strip.open(source, aspect)
        self._place_bars()

    def thumbnails_arrived(self) -> None:
        self.surface.strip.arrived()

    def set_curve(self, title: str, values: npt.NDArray[np.float64] | None) -> None:
        """A quiet curve below the lanes: one value per frame, 0 to 1. None takes it away."""
        self.surface.curve = (title, values) if values is not None and len(values) else None
        self._place_bars()
        self.surface.update()

    def _post(self, call: Callable[[], None]) -> None:
        """Runs a callable on the main thread; may be called from any."""
        try:
            self._posted.emit(call)
        except RuntimeError:  # the window is gone; so is whoever waited for the picture
            logger.info("a late thumbnail was dropped")

    def _follow_clip(self) -> None:
        """Small pictures of the open clip; its own thread ends when the clip is closed."""
        session = self._workspace.session
        clip = session.clip if session is not None else None
        if clip is self._clip:
            return
        self._clip = clip
        if clip is None:
            self.set_thumbnails(None)
            return
        thumbnails = Thumbnails(clip, self._post)
        thumbnails.on_ready = lambda _frame: self.thumbnails_arrived()
        facts = clip.facts
        self.set_thumbnails(thumbnails, facts.width * float(facts.sample_aspect) / max(facts.height, 1))

    # -- following the session -----------------------------------------------------------------------------------

    def reload(self) -> None:
        """Another session or clip."""
        session = self._workspace.session
        self.surface.cancel()
        ref = session.clip_ref if session is not None else None
        count = ref.frame_count if ref is not None else 0
        times = session.times if session is not None else None
        self.surface.clock = Clock(times, count, ref.duration_s if ref is not None else 0.0)
        if count != self.surface.scale.frame_count:
            self.surface.scale = Scale.fitting(count, self.surface.width() - self.surface.names_width)
        self._painted_frame = self.surface.current_frame
        self._follow_clip()
        self._refill()
        self._selection_changed()

    def _refill(self) -> None:
        session = self._workspace.session
        ref = session.clip_ref if session is not None else None
        if session is None or ref is None:
            self.surface.lanes.clear()
        else:
            language = str(self._workspace.settings.get("language"))
            tracks = session.index.tracks_of(ref.id)
            self.surface.lanes.fill(tracks, session.store.taxonomy, ref.frame_count - 1, language)
        self.surface.set_scroll(self.surface.scroll_y)
        self._place_bars()
        self.surface.update()

    def _edited(self, edit: Edit) -> None:
        session = self._workspace.session
        if session is None:
            return
        lanes, ref = self.surface.lanes, session.clip_ref
        for kind, ident in edit.keys:
            track = session.store.tracks.get(ident) if kind == "track" else None
            shown = lanes.row(ident) is not None
            belongs = track is not None and ref is not None and track.clip == ref.id
            if kind != "track" or shown != belongs or (track is not None and belongs and not lanes.replace(track)):
                self._refill()
                return
        self.surface.update()

    def _frame_shown(self, _frame: object) -> None:
        surface = self.surface
        frame = surface.current_frame
        if surface.gesture is None:
            moved = surface.scale.showing(frame)
            if moved != surface.scale:
                surface.set_scale(moved)
        if surface.wish == frame:
            surface.wish = None
            surface.update()
        for each in (self._painted_frame, frame):
            surface.update(playhead_rect(surface, each).toAlignedRect())
        self._painted_frame = frame

    def _selection_changed(self) -> None:
        session = self._workspace.session
        primary = session.selection.primary if session is not None else None
        row = self.surface.lanes.row(primary) if primary is not None else None
        if row is not None and self.surface.gesture is None:
            self.surface.show_row(row)
        self.surface.update()

    # -- scroll bars ---------------------------------------------------------------------------------------------

    def _place_bars(self) -> None:
        surface = self.surface
        height = surface.lanes_area.height()
        with QSignalBlocker(self.vertical):
            self.vertical.setRange(0, max(0, surface.content_height - height))
            self.vertical.setPageStep(max(height, 1))
            self.vertical.setSingleStep(surface.lane_height)
            self.vertical.setValue(surface.scroll_y)
        self.vertical.setVisible(self.vertical.maximum() > 0)
        least, most = surface.scale.range
        # less than a pixel is nothing to pan, and would overflow the bar's whole numbers
        span = most - least if most - least > surface.scale.per_px else 0.0
        with QSignalBlocker(self.horizontal):
            shown = surface.scale.shown
            self.horizontal.setRange(0, BAR_STEPS if span > 0 else 0)
            self.horizontal.setPageStep(max(1, round(BAR_STEPS * shown / span)) if span > 0 else 1)
            self.horizontal.setValue(round(BAR_STEPS * (surface.scale.left - least) / span) if span > 0 else 0)
        self.horizontal.setVisible(span > 0)

    def _panned(self, value: int) -> None:
        least, most = self.surface.scale.range
        self.surface.set_scale(self.surface.scale.starting_at(least + (most - least) * value / BAR_STEPS))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.surface.setMinimumHeight(theme.px(96))
            self.surface.set_scroll(self.surface.scroll_y)
            self.surface.update()
        super().changeEvent(event)

"""The timeline dock: the painted surface, its scroll bars, and how it follows the session."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollBar, QWidget

from annotations.changes import Edit
from annotations.checks import Severity
from annotations.frames import Span
from annotations.model import Track
from app.log import logger
from app.media.clip import Clip
from app.media.thumbnails import Thumbnails
from ui import theme
from ui.figures import frame_text, time_text
from ui.timeline.details import details_of
from ui.timeline.lanes import ORDERS
from ui.timeline.picture import playhead_rect
from ui.timeline.preview import Preview
from ui.timeline.ruler import Clock
from ui.timeline.scale import CLOSEST, Scale
from ui.timeline.surface import Surface
from ui.timeline.thumbnail_strip import Source
from ui.words import tr

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
        self._lit: frozenset[str] = frozenset()
        """The tracks whose rows are painted as selected."""
        self._clip: Clip | None = None
        self._list: Callable[[], Sequence[str]] = lambda: ()
        self.preview = Preview(self.surface)
        self.surface.view_changed.connect(self._place_bars)
        self.surface.hint_changed.connect(self.hint_changed)
        self.surface.hovered.connect(self._hovered)
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
        bridge.range_changed.connect(self.surface.update)
        bridge.settings_changed.connect(self._settings_changed)
        bridge.findings_changed.connect(self._findings_changed)
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

    def set_thumbnails(self, source: Source | None, aspect: float = 16 / 9, preview: Source | None = None) -> None:
        """Where small pictures come from, and those of the preview; None hides the strip."""
        self.surface.strip.open(source, aspect)
        self.preview.open(preview, aspect)
        self._place_bars()

    def thumbnails_arrived(self) -> None:
        self.surface.strip.arrived()

    def follow_list(self, ids: Callable[[], Sequence[str]]) -> None:
        """Where the list of tracks says what it shows and in which order; call `list_changed` when that changes."""
        self._list = ids

    def list_changed(self) -> None:
        settings = self._workspace.settings
        if settings.get("lanes_filtered") or settings.get("lanes_order") == "list":
            self._refill()

    def unfold(self) -> None:
        """Attributes and area of the selected tracks, shown or put away again."""
        session, lanes = self._workspace.session, self.surface.lanes
        tracks = [t for t in session.selection.tracks if lanes.can_unfold(t)] if session is not None else []
        unfolded = not all(track in lanes.unfolded for track in tracks)
        for track in tracks:
            lanes.unfold(track, unfolded)
        if tracks:
            self.surface.rows_changed()
            self.surface.show_lane(tracks[-1])

    def take_keyboard(self) -> None:
        """The keyboard walks over lanes and keyframes until Esc."""
        if not self.surface.take_keyboard():
            self._workspace.messages.tell(tr("There is no track in the timeline yet."), replace="edit")

    def pan(self, pages: float) -> None:
        """Later (or earlier) frames come into view."""
        self.surface.set_scale(self.surface.scale.panned(pages * self.surface.scale.width))

    def fit_span(self, span: Span) -> None:
        """These frames fill the view."""
        scale = self.surface.scale
        fitted = replace(scale, per_px=max(len(span) * 1.1 / max(scale.width, 1), CLOSEST))
        self.surface.set_scale(fitted.starting_at(span.first - len(span) * 0.05))

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
        thumbnails, preview = Thumbnails(clip, self._post), Thumbnails(clip, self._post)
        thumbnails.on_ready = lambda _frame: self.thumbnails_arrived()
        # one of its own: the strip's pictures would be asked for anew with every move of the mouse
        preview.on_ready = lambda _frame: self.preview.arrived()
        facts = clip.facts
        self.set_thumbnails(thumbnails, facts.width * float(facts.sample_aspect) / max(facts.height, 1), preview)

    # -- following the session -----------------------------------------------------------------------------------

    def reload(self) -> None:
        """Another session or clip."""
        session = self._workspace.session
        self._findings_changed()
        self.surface.cancel()
        ref = session.clip_ref if session is not None else None
        count = ref.frame_count if ref is not None else 0
        times = session.times if session is not None else None
        self.surface.clock = Clock(times, count, ref.duration_s if ref is not None else 0.0)
        if count != self.surface.scale.frame_count:
            self.surface.scale = Scale.fitting(count, self.surface.width() - self.surface.names_width)
        self._painted_frame = self.surface.current_frame
        self._follow_clip()
        self.surface.chosen.clear()
        self.surface.choose_mark(None)
        self._refill()
        self._selection_changed()

    def _settings_changed(self, key: str = "") -> None:
        if key in ("", "language", "lanes_order", "lanes_filtered"):
            self._refill()

    def _refill(self) -> None:
        session = self._workspace.session
        ref = session.clip_ref if session is not None else None
        surface, taxonomy = self.surface, session.store.taxonomy if session is not None else None
        if session is None or ref is None or taxonomy is None:
            surface.lanes.clear()
            surface.total = 0
        else:
            surface.language = str(self._workspace.settings.get("language"))
            tracks = session.index.tracks_of(ref.id)
            surface.total = len(tracks)
            last = ref.frame_count - 1
            surface.lanes.fill(
                self._ordered(tracks), taxonomy, last, surface.language, lambda track: details_of(track, taxonomy)
            )
        surface.chosen.keep(surface.lanes.tracks)
        surface.keyboard.keep()
        surface.rows_changed()

    def _ordered(self, tracks: list[Track]) -> list[Track]:
        """The tracks that have lanes, in the person's order."""
        order, listed = str(self._workspace.settings.get("lanes_order")), list(self._list())
        places = {ident: place for place, ident in enumerate(listed)}
        if self._workspace.settings.get("lanes_filtered"):
            tracks = [track for track in tracks if track.id in places]
        if order == "list":
            return sorted(tracks, key=lambda track: (places.get(track.id, len(places)), track.number))
        return tracks if order == "number" else sorted(tracks, key=ORDERS[order])

    def _edited(self, edit: Edit) -> None:
        session = self._workspace.session
        if session is None:
            return
        lanes, ref, rows = self.surface.lanes, session.clip_ref, self.surface.lanes.rows
        order = str(self._workspace.settings.get("lanes_order"))
        for kind, ident in edit.keys:
            if kind in ("mark", "facts"):
                continue
            track = session.store.tracks.get(ident) if kind == "track" else None
            shown = ident in lanes.tracks
            belongs = track is not None and ref is not None and track.clip == ref.id
            if (
                kind != "track"
                or shown != belongs
                or (track is not None and belongs and not lanes.replace(track, order))
            ):
                self._refill()
                return
        self.surface.chosen.keep(lanes.tracks)
        self.surface.keyboard.keep()
        tracks = {ident for kind, ident in edit.keys if kind == "track"}
        # a group's heading shows what all of its members do, the ruler shows marks
        apart = not any(known.group for ident in tracks if (known := lanes.tracks.get(ident)) is not None)
        if lanes.rows is rows and apart and len(tracks) == len(edit.keys):
            self.surface.repaint_rows_of(tracks)
        else:
            self.surface.rows_changed()

    def _hovered(self, frame: int | None, x: int) -> None:
        """The frame under the mouse, in a card over the picture."""
        surface = self.surface
        if frame is None or surface.gesture is not None:
            if self.preview.frame is not None:
                self.preview.leave()
            return
        mark = next((mark for mark in surface.marks if mark.frame == frame and mark.note), None)
        words = f"{frame_text(frame, surface.scale.frame_count)}  {time_text(surface.clock.seconds(frame))}"
        at = QPoint(x, 0)
        self.preview.show_frame(frame, words, mark.note if mark is not None else "", at, surface.strip.nearest(frame))

    def _findings_changed(self) -> None:
        session = self._workspace.session
        ref = session.clip_ref if session is not None else None
        if session is None or ref is None:
            self.surface.findings = []
        else:
            look = theme.current()
            colours = {Severity.ERROR: look.bad, Severity.WARNING: look.warn}
            self.surface.findings = [
                (found.frame, colours.get(found.severity, look.dim))
                for found in session.findings.found
                if found.clip == ref.id and found.frame is not None
            ]
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
        lit, self._lit = self._lit, frozenset(session.selection.tracks if session is not None else ())
        self.surface.repaint_rows_of(lit ^ self._lit)

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

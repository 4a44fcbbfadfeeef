"""One open project and what the person is doing in it. Every edit goes through `Session.edit`, and only there."""

import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Literal

from annotations.changes import Edit
from annotations.errors import AnnotationError
from annotations.frames import FrameTimes, Span
from annotations.history import History
from annotations.interpolation import State
from annotations.model import ClipRef, Track
from annotations.project_file import ProjectFile
from annotations.query import Index
from annotations.review import back_to_draft, digest, is_looked_at
from app.deck import Deck, same_file
from app.errors import AppError
from app.events import Events
from app.findings import REVIEWED_AS, Findings, known_of, noted_reviews
from app.jobs import JobRunner
from app.media.clip import Clip
from app.media.frame import Frame
from app.media.player import Player
from app.messages import Messages
from app.picture import Finisher, Look, Looks, finisher
from app.selection import Selection, TrackView
from app.settings import Settings

Post = Callable[[Callable[[], None]], None]
Event = Literal["edited", "frame", "selected", "playback", "clip", "view", "tool", "range", "look", "pointed"]


class Session:
    """An open project: its store, its journal, the clip on the deck, the selection.

    Lives on the main thread. Listeners: `edited(Edit)`, `frame(Frame | None)`, `selected()`, `playback()`, `clip()`,
    `view()`, `tool()`, `range()`, `look()`, `pointed()`.
    """

    def __init__(
        self, project: ProjectFile, *, jobs: JobRunner, post: Post, messages: Messages, settings: Settings
    ) -> None:
        self.project, self.messages, self._jobs, self._settings = project, messages, jobs, settings
        self.store = project.load()
        self.index = Index(self.store)
        self.history = History(self.store, project.commit, project.recent(self.store))
        self.events: Events[Event] = Events()
        self.selection = Selection(partial(self.events.tell, "selected"), partial(self.events.tell, "pointed"))
        view = project.settings.get("view", {})
        self.view = TrackView(self._view_changed, view.get("hidden", ()), view.get("locked", ()))
        keep_looks = partial(self._remember, "looks")
        self.looks = Looks(project.settings.get("looks"), keep_looks, self._look_changed)
        self.findings = Findings(self.store, jobs, lambda: known_of(project.settings), messages.fail)
        self.deck = Deck(self, jobs, post, settings)
        self.tool, self.redraw, self.brush_px = "select", None, 20.0
        self.drawn_last: tuple[str, str] | None = None
        """Tool and label of the shape that was drawn last."""
        self.label = next((label.id for label in self.store.taxonomy.labels), "")
        self.saved_at: float | None = None
        """When the last edit was written down, seconds since 1970; None before the first one."""
        self._clip_id: str | None = None
        self._left_at: dict[str, int] = {}
        self._kept_times: tuple[FrameTimes | None] | None = None
        """What the project remembers of the current clip's times, once it was asked."""
        self._frame = 0
        self._range: Span | None = None
        self.shown: Frame | None = None
        self.store.listen(self._edited)

    tool: str
    redraw: str | None
    """The track that the next drawn shape belongs to; None: it starts a new track."""
    brush_px: float
    """Radius of the brush in picture pixels."""

    # -- what is open --------------------------------------------------------------------------------------------

    @property
    def path(self) -> Path:
        return self.project.path

    @property
    def read_only(self) -> bool:
        return self.project.read_only

    @property
    def clip_ref(self) -> ClipRef | None:
        return self.store.clips.get(self._clip_id) if self._clip_id else None

    @property
    def clip(self) -> Clip | None:
        """The open file; None while it is opening, missing or changed."""
        return self.deck.clip

    @property
    def player(self) -> Player | None:
        return self.deck.player

    @property
    def times(self) -> FrameTimes | None:
        """Presentation times of the current clip: the file's if it is open, else those the project remembers."""
        if self.clip is not None:
            return self.clip.table.times
        if self._kept_times is None:
            self._kept_times = (self._read_times(),)
        return self._kept_times[0]

    def _read_times(self) -> FrameTimes | None:
        try:
            times = self.project.times(self._clip_id) if self._clip_id else None
        except AnnotationError as error:
            self.messages.fail(error, replace="times")
            return None
        return times if times is not None and len(times) == self.frame_count else None

    @property
    def frame_count(self) -> int:
        ref = self.clip_ref
        return ref.frame_count if ref else 0

    @property
    def frame(self) -> int:
        """The frame on screen. Edits are about this one, never about one that was only wished for."""
        return self._frame

    def open_clip(self, clip_id: str | None, *, frame: int | None = None) -> None:
        """Makes a clip of the project the current one and puts it on the deck; without `frame` where one left it."""
        if self._clip_id is not None:
            self._left_at[self._clip_id] = self._frame
        frame = self._left_at.get(clip_id or "", 0) if frame is None else frame
        self._clip_id, self._frame, self.shown, self._kept_times = clip_id, frame, None, None
        self.selection.clear()
        self.set_range(None)
        self.deck.load(self.clip_ref, frame)
        self.events.tell("clip")

    def open_first_clip(self) -> None:
        last = self.project.settings.get("last", {})
        self._left_at.update({str(clip): int(frame) for clip, frame in last.get("frames", {}).items()})
        known = last.get("clip") if last.get("clip") in self.store.clips else None
        self.open_clip(known or next(iter(self.store.clips), None))

    # -- moving --------------------------------------------------------------------------------------------------

    def seek(self, frame: int) -> None:
        """Wishes for a frame of the current clip; out-of-range numbers mean the first or last one."""
        if not self.frame_count:
            return
        frame = min(max(frame, 0), self.frame_count - 1)
        if self.player is not None:
            self.player.seek(frame)
        else:
            self._frame = frame
            self.events.tell("frame", None)

    def step(self, frames: int) -> None:
        wanted = self.player.wanted if self.player is not None else self._frame
        self.seek(wanted + frames)

    @property
    def range(self) -> Span | None:
        """The frames of the current clip that the person has selected; None: none."""
        return self._range

    def set_range(self, span: Span | None) -> None:
        """Selects a range of frames, kept inside the clip."""
        if span is not None:
            last = max(self.frame_count - 1, 0)
            span = Span(min(max(span.first, 0), last), min(max(span.last, 0), last))
        if span != self._range:
            self._range = span
            self.events.tell("range")

    def jump_to(self, track_id: str) -> None:
        """Selects a track and goes to it: to its first keyframe, unless it shows on this frame."""
        track = self.store.tracks[track_id]
        span = track.keyframes.span
        if track.clip != self._clip_id:
            self.open_clip(track.clip, frame=span.first if span else 0)
        elif span is not None and self._frame not in span:
            self.seek(span.first)
        self.selection.select(track_id)

    def show(self, frame: Frame) -> None:
        """The deck has a new picture: pixels, number and annotations change together, here."""
        self.shown, self._frame = frame, frame.index
        self.events.tell("frame", frame)

    # -- what is there -------------------------------------------------------------------------------------------

    def states(self) -> list[tuple[Track, State]]:
        """Tracks that show on the current frame with their state, in paint order; hidden ones are left out."""
        if self._clip_id is None or self.view.all_hidden:
            return []
        return [(t, s) for t, s in self.index.on(self._clip_id, self._frame) if self.view.is_shown(t)]

    def selected_tracks(self) -> list[Track]:
        tracks = self.store.tracks
        return [tracks[ident] for ident in self.selection.tracks if ident in tracks]

    @property
    def primary(self) -> Track | None:
        return self.store.tracks.get(self.selection.primary or "")

    # -- changing ------------------------------------------------------------------------------------------------

    def edit(self, edit: Edit) -> bool:
        """Does an edit. False, with a message to the person, if it could not be saved; then nothing has changed."""
        if self._settings.get("review_after_edit") == "draft":
            edit = back_to_draft(edit)
        return self._change(lambda: self.history.do(edit))

    def undo(self) -> None:
        title = self.history.undo_title
        if title is not None and self._change(lambda: self._go_to(self.history.undo())):
            self.messages.tell(f"Undone: {title}", replace="undo")

    def redo(self) -> None:
        title = self.history.redo_title
        if title is not None and self._change(lambda: self._go_to(self.history.redo())):
            self.messages.tell(f"Done again: {title}", replace="undo")

    def travel(self, steps: int, go_on: Callable[[int], bool] = lambda _done: True) -> int:
        """Undoes (`steps` < 0) or redoes so many steps one after the other, and shows where the last one led.

        `go_on` is told how many are done and may stop. How many were done: fewer if it stopped, or one failed.
        """
        last: list[Edit | None] = [None]
        turn = self.history.undo if steps < 0 else self.history.redo
        there = len(self.history.undo_seqs if steps < 0 else self.history.redo_seqs)

        def once() -> None:
            last[0] = turn()

        done = 0
        while done < min(abs(steps), there) and go_on(done) and self._change(once):
            done += 1
        self._go_to(last[0])
        return done

    def _change(self, change: Callable[[], object]) -> bool:
        if self.read_only:
            self.messages.tell(f"Nothing was changed. {self.project.read_only_reason}", "error", replace="edit")
            return False
        try:
            change()
        except AnnotationError as error:
            self.messages.fail(error, replace="edit")
            return False
        return True

    def _go_to(self, edit: Edit | None) -> None:
        """Shows what undo or redo did: goes there, and selects the tracks that came back."""
        if edit is None:
            return
        self.selection.vertex = None
        if edit.frame is not None and edit.clip in self.store.clips:
            if edit.clip != self._clip_id:
                self.open_clip(edit.clip, frame=edit.frame)
            elif edit.frame != self._frame:
                self.seek(edit.frame)
        came = [change.after for change in edit.changes if change.before is None]
        here = [track.id for track in came if isinstance(track, Track) and track.clip == self._clip_id]
        if here:
            self.selection.select(*here)

    def _edited(self, edit: Edit) -> None:
        self.saved_at = time.time()
        self.selection.keep_only(self.store.tracks)
        if self._clip_id is not None and self._clip_id not in self.store.clips:
            self.open_clip(next(iter(self.store.clips), None))
        elif not same_file(self.clip_ref, self.deck.ref):
            # located, replaced, or either of them undone: what is on screen must be what the project points to
            self.open_clip(self._clip_id, frame=self._frame)
        noted = noted_reviews(edit, self.project.settings.get(REVIEWED_AS, {}))
        if noted is not None:
            self._remember(REVIEWED_AS, noted)
        self.findings.edited(edit)
        if ("taxonomy", "") in edit.keys:
            self._offer_label()
        self.events.tell("edited", edit)

    # -- tools ---------------------------------------------------------------------------------------------------

    def set_tool(self, tool: str) -> None:
        self.tool, self.redraw = tool, None
        self.events.tell("tool")

    def set_brush(self, radius_px: float) -> None:
        self.brush_px = radius_px
        self.events.tell("tool")

    def drawn(self, *, goes_on: bool = False) -> None:
        """A shape has been drawn to its end: remembers with what, and goes on as is wished: along the clip with the
        next keyframe of the same track, or with the select tool.

        `goes_on`: more will be drawn into it, so the tool stays.
        """
        self.drawn_last = (self.tool, self.label)
        if goes_on:
            return
        if self._settings.get("draw_along"):
            last = self.frame_count - 1
            self.redraw = self.selection.primary if self.frame < last else None
            self.seek(min(self.frame + self._settings.get("draw_along_frames"), last))
        elif self._settings.get("tool_after_drawing") == "select":
            self.set_tool("select")

    def draw_again(self) -> bool:
        """Takes tool and label of the last drawn shape again; False if none has been drawn yet."""
        if self.drawn_last is None:
            return False
        tool, label = self.drawn_last
        self.label = label
        self.set_tool(tool)
        return True

    def _offer_label(self) -> None:
        """What is drawn next has a label that is offered: a retired one gives way to what stands in its place."""
        taxonomy = self.store.taxonomy
        label = taxonomy.label(self.label)
        if label is None or label.deprecated:
            live = [row.id for row in taxonomy.labels if not row.deprecated]
            successor = label.replaced_by if label is not None else ""
            self.label = successor if successor in live else next(iter(live), "")

    def set_label(self, label: str) -> None:
        """Of what is drawn next, which is something new then."""
        self.label, self.redraw = label, None
        self.events.tell("tool")

    def _view_changed(self) -> None:
        self._remember("view", {"hidden": sorted(self.view.hidden), "locked": sorted(self.view.locked)})
        self.events.tell("view")

    @property
    def look(self) -> Look:
        """How the current clip's picture is shown."""
        return self.looks.of(self._clip_id)

    @property
    def finish(self) -> Finisher | None:
        """The look as the decoder's last step; None for pictures as recorded."""
        return finisher(self.look)

    def _look_changed(self, clip: str) -> None:
        if clip == self._clip_id:
            self.deck.finish_anew()
        self.events.tell("look")

    def remember(self, key: str, value: object) -> None:
        """Keeps something beside the annotations, with the project; it is not journaled and cannot be undone."""
        self._remember(key, value)

    def note_reviewed(self, tracks: Iterable[Track]) -> None:
        """Tracks that are marked as reviewed have been looked at again, as they are now."""
        noted = {track.id: digest(track) for track in tracks if is_looked_at(track)}
        self._remember(REVIEWED_AS, {**self.project.settings.get(REVIEWED_AS, {}), **noted})
        self.findings.known_changed()

    def _remember(self, key: str, value: object) -> None:
        if not self.read_only:
            try:
                self.project.settings.put(key, value)
            except AnnotationError as error:
                self.messages.fail(error, replace="edit")

    def listen(self, event: Event, listener: Callable[..., None]) -> None:
        self.events.listen(event, listener)

    def close(self) -> None:
        """Lets go of the clip and the file. Nothing needs saving: every edit already is."""
        if self._clip_id is not None:
            self._left_at[self._clip_id] = self._frame
        self._remember("last", {"clip": self._clip_id, "frames": self._left_at})
        self.findings.close()
        self.deck.close()
        try:
            self.project.close()
        except (AnnotationError, AppError) as error:
            self.messages.fail(error)

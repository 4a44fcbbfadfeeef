"""The keyboard on the timeline: a cursor that walks over lanes and keyframes, chooses, moves, deletes and toggles."""

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from annotations.edits.retime import collision, retime
from annotations.keyframes import AFTERS
from annotations.model import Track
from annotations.query import next_keyframe, previous_keyframe
from ui.figures import plain_frame
from ui.timeline import hands
from ui.timeline.deleting import delete_chosen
from ui.words import shown, tr

if TYPE_CHECKING:
    from ui.timeline.surface import Surface

Key = Qt.Key
WALKING: Final = frozenset({
    Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown,
    Key.Key_Space, Key.Key_Return, Key.Key_Enter, Key.Key_Delete, Key.Key_Backspace, Key.Key_Escape, Key.Key_Insert,
    Key.Key_A, Key.Key_Plus, Key.Key_Minus, Key.Key_Menu,
})  # fmt: skip
"""Keys that are the timeline's own while its cursor is there."""


class KeyCursor:
    """Where the keyboard stands: a lane, and a keyframe on it. It is there only when the person asked for it."""

    def __init__(self, surface: "Surface") -> None:
        self._surface = surface
        self.active = False
        self.track: str | None = None
        self.frame: int | None = None
        """The keyframe's frame; None on a lane without keyframes."""

    # -- coming and going ----------------------------------------------------------------------------------------

    def begin(self) -> bool:
        """Stands on the selected track's keyframe nearest to the playhead. False if there is no lane to stand on."""
        surface, session = self._surface, self._surface.session
        if session is None or not surface.lanes.ids:
            return False
        primary = session.selection.primary
        track = primary if primary is not None and surface.lanes.row(primary) is not None else surface.lanes.ids[0]
        self.active = True
        self._stand(track, session.frame)
        return True

    def leave(self) -> None:
        if self.active:
            self.active = False
            self._surface.update()

    def keep(self) -> None:
        """After an edit: its track or keyframe may be gone."""
        if not self.active or self.track is None:
            return
        if self._surface.lanes.row(self.track) is None:
            if not self.begin():
                self.leave()
        elif self.frame is not None:
            self.frame = self._nearest(self.track, self.frame)

    def _nearest(self, track: str, frame: int) -> int | None:
        frames = self._surface.lanes.tracks[track].keyframes.frames
        return int(frames[abs(frames - frame).argmin()]) if len(frames) else None

    def _stand(self, track: str, frame: int, *, go: bool = True) -> None:
        surface, session = self._surface, self._surface.session
        self.track, self.frame = track, self._nearest(track, frame)
        row = surface.lanes.row(track)
        if row is not None:
            surface.show_row(row)
        if go and session is not None:
            if session.selection.tracks != (track,):
                session.selection.select(track)
            if self.frame is not None:
                surface.seek(self.frame)
        surface.setAccessibleDescription(self.words())
        surface.update()

    def words(self) -> str:
        """What a screen reader says about the place."""
        if self.track is None or self.track not in self._surface.lanes.tracks:
            return ""
        lane = self._surface.lanes.lane_of(self.track)
        keyframes = lane.track.keyframes
        if self.frame is None:
            return lane.name
        place = keyframes.place(self.frame)
        return tr(
            "{track}, keyframe {place} of {count}, frame {frame}, then {after}",
            track=lane.name, place=place + 1, count=len(keyframes), frame=plain_frame(self.frame),
            after=shown(AFTERS[int(keyframes.after[place])].value),
        )  # fmt: skip

    # -- keys ----------------------------------------------------------------------------------------------------

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is its own and not the window's."""
        plain = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | hands.SHIFT | hands.CTRL)
        if not self.active or event.key() not in WALKING or plain:
            return False
        # letters and signs with Ctrl or Shift keep their meaning, but for Ctrl+A
        if event.key() in (Key.Key_A, Key.Key_Plus, Key.Key_Minus):
            return event.key() != Key.Key_A or event.modifiers() == hands.CTRL
        return not (event.key() == Key.Key_Delete and event.modifiers())

    def pressed(self, event: QKeyEvent) -> bool:
        """Does what a key means. False if it means nothing here."""
        if not self.wants(event) or self.track is None:
            return False
        keys, surface = event.modifiers(), self._surface
        track = surface.lanes.tracks.get(self.track)
        if track is None:
            return False
        match event.key():
            case Key.Key_Left | Key.Key_Right if keys & hands.CTRL:
                self._shift(-1 if event.key() == Key.Key_Left else 1)
            case Key.Key_Left | Key.Key_Right | Key.Key_Home | Key.Key_End:
                self._along(event.key(), extend=bool(keys & hands.SHIFT))
            case Key.Key_Up | Key.Key_Down | Key.Key_PageUp | Key.Key_PageDown:
                self._across(event.key())
            case Key.Key_Plus | Key.Key_Minus:
                surface.zoom_at(1.25 if event.key() == Key.Key_Plus else 0.8, surface.x_of(surface.current_frame))
            case Key.Key_Menu:
                surface.show_menu_of_cursor()
            case _:
                return self._act(track, event.key())
        return True

    def _act(self, track: Track, key: int) -> bool:
        """Keys that do something to what the cursor stands on."""
        surface = self._surface
        match key:
            case Key.Key_Space if self.frame is not None:
                surface.chosen.toggle(track.id, self.frame)
            case Key.Key_Return | Key.Key_Enter if self.frame is not None:
                hands.cycle_after(surface, track, self.frame)
                surface.setAccessibleDescription(self.words())
            case Key.Key_Insert:
                surface.unfold(track.id, track.id not in surface.lanes.unfolded)
            case Key.Key_A:
                surface.chosen.set({track.id: track.keyframes.frames.tolist()})
            case Key.Key_Delete | Key.Key_Backspace:
                if not len(surface.chosen) and self.frame is not None:
                    surface.chosen.only(track.id, self.frame)
                delete_chosen(surface)
            case _:
                return False
        return True

    def _along(self, key: int, *, extend: bool) -> None:
        surface, track = self._surface, self._surface.lanes.tracks[self.track or ""]
        if self.frame is None or track.keyframes.span is None:
            return
        match key:
            case Key.Key_Left:
                found = previous_keyframe(track, self.frame)
            case Key.Key_Right:
                found = next_keyframe(track, self.frame)
            case Key.Key_Home:
                found = track.keyframes.span.first
            case _:
                found = track.keyframes.span.last
        if found is None:
            return
        if extend and surface.chosen.anchor is None:
            surface.chosen.only(track.id, self.frame)
        self._stand(track.id, found)
        if extend:
            hands.choose_to(surface, track.id, found)

    def _across(self, key: int) -> None:
        surface = self._surface
        ids = surface.lanes.ids
        page = max(1, surface.lanes_area.height() // surface.lane_height - 1)
        by = {Key.Key_Up: -1, Key.Key_Down: 1, Key.Key_PageUp: -page, Key.Key_PageDown: page}[Qt.Key(key)]
        place = ids.index(self.track) if self.track in ids else 0
        target = ids[min(max(place + by, 0), len(ids) - 1)]
        self._stand(target, self.frame if self.frame is not None else surface.current_frame)

    def _shift(self, by: int) -> None:
        """The chosen keyframes, or the one it stands on, a frame earlier or later; held, it is one step to undo."""
        surface, session = self._surface, self._surface.session
        if session is None or self.track is None or self.frame is None:
            return
        if (self.track, self.frame) not in surface.chosen:
            surface.chosen.only(self.track, self.frame)
        moves = [(surface.lanes.tracks[i], surface.chosen.of(i).tolist()) for i in surface.chosen.tracks]
        if any(surface.is_locked(track) for track, _ in moves):
            surface.tell(tr("A locked track's keyframes stay where they are."))
            return
        frames = [frame for _, each in moves for frame in each]
        hit = next((h for t, f in moves if (h := collision(t, f, by)) is not None), None)
        if hit is not None:
            surface.tell(tr("There is already a keyframe on frame {frame}. Nothing was moved.", frame=hit))
        elif min(frames) + by >= 0 and max(frames) + by <= surface.last_frame:
            edit = retime(moves, by, taxonomy=session.store.taxonomy)
            key = f"retime:{len(frames)}:{','.join(track.id for track, _ in moves)}"
            here, anchor = self.frame + by, surface.chosen.anchor
            if session.edit(msgspec.structs.replace(edit, merge_key=key)):
                surface.chosen.set({track.id: [f + by for f in each] for track, each in moves})
                surface.chosen.anchor = (anchor[0], anchor[1] + by) if anchor is not None else None
                self._stand(self.track, here)

"""What a press does where it is, and what the mouse is told about it."""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, Qt

from annotations import edits
from annotations.edits.retime import Edge
from annotations.keyframe import After
from annotations.model import Track
from ui.timeline.bar_gestures import PullEdge, ShiftTrack
from ui.timeline.gestures import Gesture, Pan, ResizeNames, Scrub
from ui.timeline.hits import Hit, What
from ui.timeline.lane import frames_between
from ui.timeline.lane_gestures import MoveKeyframes, RubberBand
from ui.timeline.lanes import Part
from ui.timeline.ruler_gestures import DragMark, DragSpan
from ui.words import tr

if TYPE_CHECKING:
    from ui.timeline.surface import Surface

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
CYCLE: Final = {
    After.INTERPOLATE: After.HOLD,
    After.HOLD: After.CARRY,
    After.CARRY: After.HIDDEN,
    After.HIDDEN: After.INTERPOLATE,
}
"""What holds after a keyframe, one click after the other: as the command `track.cycle_after` goes."""


def pressed(surface: "Surface", hit: Hit, at: QPointF, keys: Qt.KeyboardModifier) -> Gesture | None:
    """Does what a press does at once, and returns the gesture that follows the mouse from there."""
    session = surface.session
    if session is None:
        return None
    match hit.what:
        case What.BORDER:
            return ResizeNames(surface)
        case What.RULER | What.STRIP | What.LOOP_EDGE | What.RANGE_EDGE | What.MARK:
            return _on_ruler(surface, hit, at, keys)
        case What.KEYFRAME:
            return _on_keyframe(surface, hit, at, keys)
        case What.TOGGLE if keys:
            # with a modifier the bar below the button is meant
            return _on_lane(surface, replace(hit, what=What.BAR if hit.run is not None else What.LANE), at, keys)
        case What.TOGGLE if hit.track is not None:
            session.selection.select(hit.track.id)
            cycle_after(surface, hit.track, hit.frame)
        case What.EDGE if hit.track is not None and hit.run is not None:
            session.selection.select(hit.track.id)
            return PullEdge(surface, at, hit.track, hit.run, _edge(hit))
        case What.BAR | What.LANE | What.NOTHING | What.GROUP:
            return _on_lane(surface, hit, at, keys)
        case What.AREA:
            return Scrub(surface, at)
        case What.VALUE if hit.track is not None:
            session.selection.select(hit.track.id)
            surface.seek(hit.frame)
        case _:
            _on_names(surface, hit, keys)
    return None


def _edge(hit: Hit) -> Edge:
    return "first" if hit.side == "first" else "last"


def _on_ruler(surface: "Surface", hit: Hit, at: QPointF, keys: Qt.KeyboardModifier) -> Gesture:
    session = surface.session
    assert session is not None
    surface.choose_mark(hit.mark.id if hit.mark is not None else None)
    if hit.mark is not None:
        return DragMark(surface, at, hit.mark)
    if hit.what is What.LOOP_EDGE:
        return DragSpan(surface, at, surface.loop, surface.set_loop, hit.side)
    if hit.what is What.RANGE_EDGE:
        return DragSpan(surface, at, session.range, session.set_range, hit.side)
    if keys & ALT:
        return DragSpan(surface, at, surface.loop, surface.set_loop)
    if keys & SHIFT:
        return DragSpan(surface, at, session.range, session.set_range)
    return Scrub(surface, at)


def _on_keyframe(surface: "Surface", hit: Hit, at: QPointF, keys: Qt.KeyboardModifier) -> Gesture | None:
    session, track, chosen = surface.session, hit.track, surface.chosen
    assert session is not None
    assert track is not None
    this = (track.id, hit.frame)
    if keys & SHIFT:
        choose_to(surface, track.id, hit.frame)
        return None
    if keys & CTRL:
        moves = (
            {ident: chosen.of(ident).tolist() for ident in chosen.tracks} if this in chosen else {track.id: [hit.frame]}
        )
        drag = MoveKeyframes(surface, at, hit.frame, moves, copy=True)
        drag.clicked = lambda: chosen.toggle(*this)
        return drag
    if this not in chosen:
        chosen.only(*this)
    if session.selection.primary != track.id and track.id not in session.selection:
        session.selection.select(track.id)
    surface.seek(hit.frame)
    moves = {ident: chosen.of(ident).tolist() for ident in chosen.tracks}
    drag = MoveKeyframes(surface, at, hit.frame, moves, copy=False)
    drag.clicked = lambda: (chosen.only(*this), session.selection.select(track.id))
    return drag


def choose_to(surface: "Surface", track: str, frame: int) -> None:
    """Shift: all keyframes from the one that was chosen last to this one, over lanes and frames."""
    chosen, lanes = surface.chosen, surface.lanes
    anchor = chosen.anchor or (track, frame)
    rows = sorted(row for row in (lanes.row(anchor[0]), lanes.row(track)) if row is not None)
    first, last = sorted((anchor[1], frame))
    found = {
        lanes.rows[row].track: frames_between(lanes.lane(row), first, last).tolist()
        for row in (range(rows[0], rows[-1] + 1) if rows else ())
        if lanes.rows[row].part is Part.TRACK
    }
    chosen.set(found)
    chosen.anchor = anchor
    if surface.session is not None and len(chosen):
        surface.session.selection.select(*(t for t in chosen.tracks if t != track), track)


def _on_lane(surface: "Surface", hit: Hit, at: QPointF, keys: Qt.KeyboardModifier) -> Gesture | None:
    session = surface.session
    assert session is not None
    if hit.what is What.BAR and hit.track is not None and keys & ALT:
        if hit.track.id not in session.selection:
            session.selection.select(hit.track.id)
        return ShiftTrack(surface, at, session.selected_tracks())
    track = hit.track.id if hit.what is What.BAR and hit.track is not None else None
    return RubberBand(surface, at, track, add=bool(keys & (CTRL | SHIFT)))


def _on_names(surface: "Surface", hit: Hit, keys: Qt.KeyboardModifier) -> None:
    session, lanes = surface.session, surface.lanes
    if session is None:
        return
    match hit.what:
        case What.STRIP_NAME if surface.strip.source is not None:
            surface.open_strip(not surface.strip_open)
        case What.CORNER:
            surface.show_lanes_menu()
        case What.ARROW if hit.group:
            lanes.fold_group(hit.group, hit.group not in lanes.folded_groups)
            surface.rows_changed()
        case What.ARROW if hit.track is not None:
            surface.unfold(hit.track.id, hit.track.id not in lanes.unfolded)
        case What.NAME if hit.group:
            session.selection.select(*lanes.members(hit.group))
        case What.NAME if hit.track is not None:
            select(surface, hit.track.id, keys)
        case What.EYE | What.LOCK if hit.track is not None:
            toggle_view(surface, hit.track, hit.what)
        case _:
            pass


def select(surface: "Surface", track: str, keys: Qt.KeyboardModifier) -> None:
    """A click selects, Ctrl adds or takes away, Shift selects all lanes from the primary one to here."""
    session, lanes = surface.session, surface.lanes
    if session is None:
        return
    primary = session.selection.primary
    start, end = lanes.row(primary) if primary is not None else None, lanes.row(track)
    if keys & SHIFT and start is not None and end is not None:
        rows = range(start, end + 1) if end >= start else range(start, end - 1, -1)
        session.selection.select(*dict.fromkeys(lanes.rows[row].track for row in rows if lanes.rows[row].track))
    elif keys & (CTRL | SHIFT):
        session.selection.toggle(track)
    elif session.selection.tracks != (track,):
        session.selection.select(track)


def toggle_view(surface: "Surface", track: Track, what: What) -> None:
    """The eye or the lock of a lane; of all selected lanes if it is one of them."""
    session = surface.session
    assert session is not None
    meant = session.selection.tracks if track.id in session.selection else (track.id,)
    view = session.view
    on = track.id not in view.hidden if what is What.EYE else not view.is_locked(track)
    for ident in meant:
        (view.set_hidden if what is What.EYE else view.set_locked)(ident, on)


def cycle_after(surface: "Surface", track: Track, frame: int) -> None:
    """The next of what can hold after a keyframe. After the last one there is nothing to go towards."""
    session = surface.session
    keyframe = track.keyframes.on(frame)
    if session is None or keyframe is None:
        return
    if surface.is_locked(track):
        surface.tell(tr("Track #{number} is locked. Unlock it to change it.", number=track.number))
        return
    span = track.keyframes.span
    after = CYCLE[keyframe.after]
    if span is not None and frame == span.last and after is After.INTERPOLATE:
        after = After.HOLD
    session.edit(edits.set_after(track, frame, after, taxonomy=session.store.taxonomy))


def double_clicked(surface: "Surface", hit: Hit) -> bool:
    """What a double click does beyond two clicks: a name goes to the start, a bar is looped. False if nothing."""
    session = surface.session
    if session is None:
        return False
    if hit.what is What.NAME and hit.track is not None and hit.track.keyframes.span is not None:
        session.selection.select(hit.track.id)
        surface.seek(hit.track.keyframes.span.first)
        return True
    if hit.what is What.NAME and hit.group:
        surface.lanes.fold_group(hit.group, hit.group not in surface.lanes.folded_groups)
        surface.rows_changed()
        return True
    if hit.what is What.BAR and hit.run is not None:
        surface.set_loop(None if surface.loop == hit.run else hit.run)
        return True
    return False


CURSORS: Final = {
    What.BORDER: Qt.CursorShape.SplitHCursor,
    What.KEYFRAME: Qt.CursorShape.SizeHorCursor,
    What.EDGE: Qt.CursorShape.SplitHCursor,
    What.LOOP_EDGE: Qt.CursorShape.SizeHorCursor,
    What.RANGE_EDGE: Qt.CursorShape.SizeHorCursor,
    What.MARK: Qt.CursorShape.PointingHandCursor,
    What.TOGGLE: Qt.CursorShape.PointingHandCursor,
    What.VALUE: Qt.CursorShape.PointingHandCursor,
    What.ARROW: Qt.CursorShape.PointingHandCursor,
    What.EYE: Qt.CursorShape.PointingHandCursor,
    What.LOCK: Qt.CursorShape.PointingHandCursor,
    What.CORNER: Qt.CursorShape.PointingHandCursor,
}


def cursor_shape(hit: Hit, gesture: Gesture | None) -> Qt.CursorShape:
    if isinstance(gesture, Pan):
        return Qt.CursorShape.ClosedHandCursor
    if isinstance(gesture, ResizeNames):
        return Qt.CursorShape.SplitHCursor
    if isinstance(gesture, MoveKeyframes | ShiftTrack | DragSpan):
        return Qt.CursorShape.SizeHorCursor
    return CURSORS.get(hit.what, Qt.CursorShape.ArrowCursor)


def hint_for(hit: Hit) -> str:
    """What the mouse can do where it is."""
    match hit.what:
        case What.RULER | What.STRIP:
            return tr(
                "Drag moves through the clip · Shift+drag selects a range · Alt+drag sets the loop · Ctrl+wheel zooms"
            )
        case What.LOOP_EDGE:
            return tr("Drag the end of the loop · Alt+click on the ruler takes the loop away")
        case What.RANGE_EDGE:
            return tr("Drag the end of the selected range · Esc clears it")
        case What.MARK:
            return tr("Click goes there · Drag moves the mark · Del removes it")
        case What.KEYFRAME:
            return tr(
                "Drag moves the chosen keyframes · Ctrl+drag copies · Shift or Ctrl+click chooses more · Del removes"
            )
        case What.TOGGLE:
            return tr("Click: interpolate, hold, carry, hidden · Right click for the choice")
        case What.EDGE:
            return tr("Drag trims or extends; nothing in between is timed anew")
        case What.BAR:
            return tr(
                "Click goes there · Double click loops it · Alt+drag shifts the track in time · Drag chooses keyframes"
            )
        case What.LANE | What.NOTHING | What.GROUP:
            return tr("Drag chooses keyframes · Wheel scrolls lanes · Shift+wheel moves along · Ctrl+wheel zooms")
        case What.VALUE:
            return tr("Click goes to where this was said")
        case What.NAME | What.ARROW | What.EYE | What.LOCK:
            return tr("Click selects · Double click goes to the first frame · The arrow unfolds · Right click for more")
        case _:
            return ""

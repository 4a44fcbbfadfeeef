"""What is under the mouse. Cursor, hint, tip, menu and gesture all follow from one answer."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal

from PySide6.QtCore import QPointF

from annotations.edits.retime import Edge
from annotations.frames import Span
from annotations.model import Mark, Track
from ui import theme
from ui.timeline.details import AttributeSpan, spans_of
from ui.timeline.flags import mark_at
from ui.timeline.lane import REACH_PX, TOGGLE_PX, Lane, keyframe_at, toggles
from ui.timeline.lane_painting import edge_handles
from ui.timeline.lanes import Part
from ui.timeline.places import Places
from ui.timeline.ruler import edge_at

GRIP_PX: Final = 4
ARROW_PX: Final = 15
ICON_PX: Final = 18


class What(StrEnum):
    """The things that can be under the mouse."""

    NOTHING = "nothing"
    BORDER = "border"
    CORNER = "corner"
    STRIP_NAME = "strip name"
    ARROW = "arrow"
    NAME = "name"
    EYE = "eye"
    LOCK = "lock"
    RULER = "ruler"
    LOOP_EDGE = "loop edge"
    RANGE_EDGE = "range edge"
    MARK = "mark"
    STRIP = "strip"
    KEYFRAME = "keyframe"
    TOGGLE = "toggle"
    EDGE = "edge"
    BAR = "bar"
    LANE = "lane"
    VALUE = "value"
    AREA = "area"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Hit:
    """A thing, and what belongs to it. `frame`: the keyframe's where there is one, else the one under the mouse."""

    what: What
    frame: int = 0
    row: int | None = None
    track: Track | None = None
    side: Edge | Literal[""] = ""
    """Which end."""
    run: Span | None = None
    """The stretch of frames whose end or bar it is."""
    mark: Mark | None = None
    group: str = ""
    value: AttributeSpan | None = None


def hit_at(places: Places, at: QPointF) -> Hit:
    """What is at a place (widget pixels)."""
    if abs(at.x() - places.names_width) <= theme.px(GRIP_PX) and at.y() >= places.ruler_height:
        return Hit(What.BORDER)
    if at.x() < places.names_width:
        return _on_names(places, at)
    frame = places.frame_at(at.x())
    if not places.scale.frame_count:
        return Hit(What.NOTHING)
    if at.y() < places.ruler_height:
        return _on_ruler(places, at, frame)
    if at.y() < places.lanes_top:
        return Hit(What.STRIP, frame)
    row = places.row_at(at.y())
    return _on_row(places, at, row, frame) if row is not None else Hit(What.NOTHING, frame)


def _on_names(places: Places, at: QPointF) -> Hit:
    if at.y() < places.ruler_height:
        return Hit(What.CORNER)
    if at.y() < places.lanes_top:
        return Hit(What.STRIP_NAME)
    row = places.row_at(at.y())
    if row is None:
        return Hit(What.NOTHING)
    shown = places.lanes.rows[row]
    track = places.lanes.track(row)
    if shown.part is Part.GROUP:
        return Hit(What.ARROW if at.x() < theme.px(ARROW_PX) else What.NAME, row=row, group=shown.key)
    if shown.part is Part.TRACK and track is not None:
        right = places.names_width - theme.px(6)
        if at.x() >= right - theme.px(ICON_PX):
            return Hit(What.EYE, row=row, track=track)
        if at.x() >= right - 2 * theme.px(ICON_PX):
            return Hit(What.LOCK, row=row, track=track)
        if at.x() < arrow_right(shown.in_group) and places.lanes.can_unfold(track.id):
            return Hit(What.ARROW, row=row, track=track)
    return Hit(What.NAME, row=row, track=track)


def arrow_right(in_group: bool) -> int:
    """Right end of the arrow that unfolds a lane."""
    return theme.px(ARROW_PX) + (theme.px(10) if in_group else 0)


def _on_ruler(places: Places, at: QPointF, frame: int) -> Hit:
    x = at.x() - places.names_width
    reach = theme.px(GRIP_PX)
    mark = mark_at(places.marks, places.scale, x) if at.y() < places.ruler_height * 0.6 else None
    if mark is not None:
        return Hit(What.MARK, mark.frame, mark=mark)
    side = edge_at(x, places.scale, places.loop, reach)
    if side:
        return Hit(What.LOOP_EDGE, frame, side=side, run=places.loop)
    side = edge_at(x, places.scale, places.chosen_range, reach)
    return Hit(What.RANGE_EDGE, frame, side=side, run=places.chosen_range) if side else Hit(What.RULER, frame)


def _on_row(places: Places, at: QPointF, row: int, frame: int) -> Hit:
    shown = places.lanes.rows[row]
    if shown.part is Part.GROUP:
        return Hit(What.GROUP, frame, row, group=shown.key)
    lane = places.lanes.lane(row)
    if shown.part is Part.AREA:
        return Hit(What.AREA, frame, row, lane.track)
    if shown.part is Part.ATTRIBUTE:
        value = next(
            (s for s in spans_of(lane.track, shown.key, places.last_frame) if s.first <= frame <= s.last), None
        )
        return Hit(What.VALUE, value.first if value is not None else frame, row, lane.track, value=value)
    return _on_lane(places, at, row, lane, frame)


def _on_lane(places: Places, at: QPointF, row: int, lane: Lane, frame: int) -> Hit:
    x, scale = at.x() - places.names_width, places.scale
    middle = places.row_rect(row).center().y()
    near = keyframe_at(lane, scale, x, theme.px(REACH_PX))
    if near is not None:
        return Hit(What.KEYFRAME, near, row, lane.track)
    if abs(at.y() - middle) <= theme.px(7):
        for where, keyframe in toggles(lane, scale, theme.px(TOGGLE_PX)):
            if abs(x - where) <= theme.px(9):
                return Hit(What.TOGGLE, keyframe, row, lane.track, run=_run_at(lane, frame))
        for where, side, run in edge_handles(lane, scale):
            if abs(x - where) <= theme.px(GRIP_PX):
                return Hit(What.EDGE, frame, row, lane.track, side=side, run=run)
    run = _run_at(lane, frame)
    return Hit(What.BAR if run is not None else What.LANE, frame, row, lane.track, run=run)


def _run_at(lane: Lane, frame: int) -> Span | None:
    """The run of frames that holds a frame."""
    place = int(lane.lasts.searchsorted(frame))
    if place >= len(lane.firsts) or int(lane.firsts[place]) > frame:
        return None
    return Span(int(lane.firsts[place]), int(lane.lasts[place]))

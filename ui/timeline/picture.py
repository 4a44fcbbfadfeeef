"""Painting the timeline: ground, ruler, strip, lanes, names, playhead. Only what falls into the clip is painted."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ui import theme
from ui.timeline import ruler
from ui.timeline.area_curve import curve_of
from ui.timeline.detail_painting import paint_area, paint_group, paint_values
from ui.timeline.details import spans_of
from ui.timeline.flags import paint_findings, paint_marks
from ui.timeline.lane_painting import LaneLook, paint_lane
from ui.timeline.lanes import Part, Row
from ui.timeline.names_column import paint_names
from ui.timeline.ruler_gestures import DragMark
from ui.words import tr

if TYPE_CHECKING:
    from ui.timeline.surface import Surface


def paint(painter: QPainter, surface: "Surface", clip: QRectF) -> None:
    """The part of the timeline inside `clip` (widget pixels)."""
    look = theme.current()
    painter.fillRect(clip, QColor(look.lane))
    names = QRectF(0, 0, surface.names_width, surface.height())
    if clip.right() >= names.right():
        painter.save()
        painter.setClipRect(clip.intersected(QRectF(names.right(), 0, surface.width(), surface.height())))
        above = clip.top() <= surface.lanes_top
        if above:
            _paint_strip(painter, surface)
        _paint_lanes(painter, surface, clip)
        _paint_curve(painter, surface)
        _paint_range(painter, surface)
        if above:
            _paint_ruler(painter, surface, names.right())
        _paint_playhead(painter, surface)
        if surface.gesture is not None:
            surface.gesture.paint(painter)
        painter.restore()
    if clip.left() <= names.right():
        painter.save()
        painter.setClipRect(clip.intersected(names))
        paint_names(painter, surface, names, _rows(surface, clip))
        painter.restore()
    if not len(surface.lanes) and surface.scale.frame_count:
        painter.setPen(QColor(look.dim))
        painter.setFont(theme.font("text"))
        where = QRectF(surface.lanes_area).adjusted(theme.px(12), 0, 0, 0)
        none = tr("No tracks yet. Choose a label and draw on the picture.")
        filtered = tr("The track list's filter leaves no lane.")
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, filtered if surface.total else none)


def _rows(surface: "Surface", clip: QRectF) -> range:
    return surface.rows_between(clip.top(), clip.bottom())


def _paint_ruler(painter: QPainter, surface: "Surface", left: float) -> None:
    look = theme.current()
    area = QRectF(left, 0, surface.width() - left, surface.ruler_height)
    painter.fillRect(area, QColor(look.background))
    ruler.paint(painter, area, surface.scale, surface.clock, surface.loop, surface.chosen_range)
    painter.setPen(QColor(look.line))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    paint_findings(painter, area, surface.findings, surface.scale)
    drag = surface.gesture
    moved = (drag.mark.id, drag.to) if isinstance(drag, DragMark) and drag.dragging else None
    paint_marks(painter, area, surface.marks, surface.scale, chosen=surface.mark, moved=moved)


def _paint_strip(painter: QPainter, surface: "Surface") -> None:
    if surface.strip_height and surface.strip_open:
        left = surface.names_width
        area = QRectF(left, surface.ruler_height + 2, surface.width() - left, surface.strip_height - 4)
        surface.strip.paint(painter, area, surface.scale, surface.devicePixelRatioF())


def _paint_lanes(painter: QPainter, surface: "Surface", clip: QRectF) -> None:
    if surface.session is None:
        return
    painter.save()
    painter.setClipRect(QRectF(surface.lanes_area), Qt.ClipOperation.IntersectClip)
    for place in _rows(surface, clip):
        row, area = surface.lanes.rows[place], surface.row_rect(place)
        area.setLeft(surface.names_width)
        if row.part is Part.GROUP:
            members = [surface.lanes.lane_of(ident) for ident in surface.lanes.members(row.key)]
            paint_group(painter, area, members, surface.scale)
        else:
            _paint_row(painter, surface, place, row, area, clip)
    painter.restore()


def _paint_row(painter: QPainter, surface: "Surface", place: int, row: Row, area: QRectF, clip: QRectF) -> None:
    look, session = theme.current(), surface.session
    assert session is not None
    lane, chosen = surface.lanes.lane(place), row.track in session.selection
    if chosen:
        painter.fillRect(area, QColor(look.lit))
    if row.part is Part.TRACK:
        cursor = surface.keyboard
        standing = cursor.active and cursor.track == row.track
        state = LaneLook(
            selected=chosen,
            faded=row.track in session.view.hidden,
            near=place == surface.hover_row or standing,
            chosen=surface.chosen.of(row.track),
            cursor=cursor.frame if standing else None,
        )
        paint_lane(painter, area, lane, surface.scale, clip, state)
    elif row.part is Part.ATTRIBUTE:
        attribute = session.store.taxonomy.attribute(lane.track.label, row.key)
        spans = spans_of(lane.track, row.key, surface.last_frame)
        paint_values(painter, area, spans, attribute, surface.scale, surface.language)
    else:
        curve = curve_of(lane.track, surface.last_frame)
        paint_area(painter, area, curve, surface.scale, lane.colour, surface.current_frame)


def _paint_curve(painter: QPainter, surface: "Surface") -> None:
    """Camera motion or telemetry: one value per frame, 0 to 1, as a quiet line below the lanes."""
    if surface.curve is None:
        return
    look, scale = theme.current(), surface.scale
    values = surface.curve[1]
    top = surface.height() - surface.curve_height
    area = QRectF(surface.names_width, top, surface.width() - surface.names_width, surface.curve_height)
    painter.fillRect(area, QColor(look.lane))
    x = np.arange(0, area.width(), 2.0)
    frames = np.clip((scale.left + x * scale.per_px).astype(int), 0, len(values) - 1)
    y = area.bottom() - theme.px(5) - values[frames] * (area.height() - theme.px(10))
    painter.setPen(QPen(QColor(look.accent), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setOpacity(0.6)
    painter.drawPolyline(QPolygonF([QPointF(area.left() + a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)]))
    painter.setOpacity(1.0)


def _paint_range(painter: QPainter, surface: "Surface") -> None:
    """The selected range, over strip and lanes."""
    chosen = surface.chosen_range
    if chosen is None:
        return
    left = max(surface.names_width + surface.scale.x(chosen.first), surface.names_width - 16.0)
    right = min(surface.names_width + surface.scale.x(chosen.last + 1), surface.width() + 16.0)
    top = surface.ruler_height
    painter.fillRect(QRectF(left, top, right - left, surface.height() - top), ruler.range_tint(26))
    for x in (left, right):
        painter.fillRect(QRectF(x - 0.5, top, 1, surface.height() - top), ruler.range_tint(110))


def playhead_rect(surface: "Surface", frame: int) -> QRectF:
    """What must be painted again when the playhead leaves or enters a frame."""
    reach = theme.px(8)
    return QRectF(surface.x_of(frame) - reach, 0, 2 * reach, surface.height())


def _paint_playhead(painter: QPainter, surface: "Surface") -> None:
    if surface.session is None or not surface.scale.frame_count:
        return
    look = theme.current()
    if surface.wish is not None and surface.wish != surface.current_frame:
        ghost = QColor(look.accent)
        painter.setPen(QPen(ghost, 1, Qt.PenStyle.DashLine))
        x = round(surface.x_of(surface.wish)) + 0.5
        painter.drawLine(QPointF(x, 0), QPointF(x, surface.height()))
    x = round(surface.x_of(surface.current_frame)) + 0.5
    painter.setPen(QPen(QColor(look.playhead), 1.4))
    painter.drawLine(QPointF(x, theme.px(8)), QPointF(x, surface.height()))
    half, top, low = theme.px(6.5), theme.px(1), theme.px(15)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.playhead))
    head = [(-half, top), (half, top), (half, top + theme.px(7)), (0, low), (-half, top + theme.px(7))]
    painter.drawPolygon(QPolygonF([QPointF(x + dx, y) for dx, y in head]))

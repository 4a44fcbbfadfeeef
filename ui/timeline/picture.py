"""Painting the timeline: ground, ruler, strip, lanes, names, playhead. Only what falls into the clip is painted."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from ui import theme
from ui.elided import shortened
from ui.timeline import ruler
from ui.timeline.gestures import MoveKeyframe
from ui.timeline.lane_painting import LaneLook, diamond, paint_lane

if TYPE_CHECKING:
    from ui.timeline.surface import Surface

LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def paint(painter: QPainter, surface: "Surface", clip: QRectF) -> None:
    """The part of the timeline inside `clip` (widget pixels)."""
    look = theme.current()
    painter.fillRect(clip, QColor(look.lane))
    names = QRectF(0, 0, surface.names_width, surface.height())
    if clip.right() >= names.right():
        painter.save()
        painter.setClipRect(clip.intersected(QRectF(names.right(), 0, surface.width(), surface.height())))
        _paint_strip(painter, surface)
        _paint_lanes(painter, surface, clip)
        _paint_curve(painter, surface)
        area = QRectF(names.right(), 0, surface.width() - names.right(), surface.ruler_height)
        painter.fillRect(area, QColor(look.background))
        ruler.paint(painter, area, surface.scale, surface.clock, surface.loop)
        painter.setPen(QColor(look.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        _paint_playhead(painter, surface)
        painter.restore()
    if clip.left() <= names.right():
        painter.save()
        painter.setClipRect(clip.intersected(names))
        _paint_names(painter, surface, names)
        painter.restore()
    if not len(surface.lanes) and surface.scale.frame_count:
        painter.setPen(QColor(look.dim))
        painter.setFont(theme.font("text"))
        where = QRectF(surface.lanes_area).adjusted(theme.px(12), 0, 0, 0)
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, "No tracks yet. Choose a label and draw on the picture.")


def _rows(surface: "Surface", clip: QRectF) -> range:
    height = surface.lane_height
    area = surface.lanes_area
    top = max(clip.top(), area.top()) - area.top() + surface.scroll_y
    bottom = min(clip.bottom(), area.bottom()) - area.top() + surface.scroll_y
    return range(max(0, int(top) // height), min(len(surface.lanes), int(bottom) // height + 1))


def _paint_strip(painter: QPainter, surface: "Surface") -> None:
    if surface.strip_height and surface.strip_open:
        left = surface.names_width
        area = QRectF(left, surface.ruler_height + 2, surface.width() - left, surface.strip_height - 4)
        surface.strip.paint(painter, area, surface.scale, surface.devicePixelRatioF())


def _paint_lanes(painter: QPainter, surface: "Surface", clip: QRectF) -> None:
    look, session = theme.current(), surface.session
    if session is None:
        return
    painter.save()
    painter.setClipRect(QRectF(surface.lanes_area), Qt.ClipOperation.IntersectClip)
    moving = surface.gesture if isinstance(surface.gesture, MoveKeyframe) and surface.gesture.dragging else None
    for row in _rows(surface, clip):
        lane, area = surface.lanes.lane(row), surface.row_rect(row)
        area.setLeft(surface.names_width)
        chosen = lane.track.id in session.selection
        if chosen:
            painter.fillRect(area, QColor(look.lit))
        faded = lane.track.id in session.view.hidden
        paint_lane(painter, area, lane, surface.scale, clip, LaneLook(selected=chosen, faded=faded))
        if moving is not None and moving.track.id == lane.track.id:
            _paint_moving(painter, surface, moving, area)
    painter.restore()


def _paint_moving(painter: QPainter, surface: "Surface", moving: MoveKeyframe, area: QRectF) -> None:
    look = theme.current()
    y, size = area.center().y(), theme.px(6)
    colour = QColor(look.bad if moving.refused else look.accent)
    painter.setPen(QPen(colour, 1, Qt.PenStyle.DotLine))
    x = surface.x_of(moving.to)
    painter.drawLine(QPointF(surface.x_of(moving.frame), y), QPointF(x, y))
    painter.setPen(QPen(QColor(look.background), 1))
    painter.setBrush(colour)
    painter.drawPath(diamond(size).translated(x, y))


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


def _paint_names(painter: QPainter, surface: "Surface", names: QRectF) -> None:
    look, session = theme.current(), surface.session
    painter.fillRect(names, QColor(look.panel))
    painter.setPen(QColor(look.line))
    painter.drawLine(names.topRight() - QPointF(0.5, 0), names.bottomRight() - QPointF(0.5, 0))
    inset = theme.px(12)
    painter.setFont(theme.font("small"))
    if surface.strip_height:
        mark = "▾" if surface.strip_open else "▸"
        painter.setPen(QColor(look.dim))
        where = QRectF(inset, surface.ruler_height, names.width() - inset, surface.strip_height)
        painter.drawText(where, LEFT, f"{mark} Thumbnails")
    if surface.curve is not None:
        painter.setPen(QColor(look.dim))
        where = QRectF(inset, surface.height() - surface.curve_height, names.width() - inset, surface.curve_height)
        painter.drawText(where, LEFT, surface.curve[0])
    if session is None:
        return
    painter.setClipRect(QRectF(0, surface.lanes_area.top(), names.width() - 1, surface.lanes_area.height()))
    plain, bold = theme.font("small"), QFont(theme.font("small"))
    bold.setBold(True)
    for row in _rows(surface, QRectF(names)):
        lane, area = surface.lanes.lane(row), surface.row_rect(row)
        chosen = lane.track.id in session.selection
        font = bold if chosen else plain
        if chosen:
            painter.fillRect(QRectF(0, area.top(), names.width() - 1, area.height()), QColor(look.lit))
        painter.setFont(font)
        painter.setOpacity(0.5 if lane.track.id in session.view.hidden else 1.0)
        painter.setPen(QColor(theme.readable(lane.colour, look.lit if chosen else look.panel)))
        width = names.width() - inset - theme.px(8)
        painter.drawText(QRectF(inset, area.top(), width, area.height()), LEFT, shortened(lane.name, font, width))
        painter.setOpacity(1.0)


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

"""The column of names: one per lane in its colour, with the arrow that unfolds it, its lock and its eye."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from annotations.taxonomy import named
from ui import theme
from ui.elided import shortened
from ui.icons import paint_icon
from ui.timeline.hits import ARROW_PX, ICON_PX
from ui.timeline.lanes import Part, Row
from ui.words import tr

if TYPE_CHECKING:
    from ui.timeline.surface import Surface

LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
INDENT_PX = 10


def paint_names(painter: QPainter, surface: "Surface", names: QRectF, rows: range) -> None:
    """The whole column; `rows` are those in view."""
    look = theme.current()
    painter.fillRect(names, QColor(look.panel))
    _paint_corner(painter, surface, names)
    inset = theme.px(6)
    painter.setFont(theme.font("small"))
    painter.setPen(QColor(look.dim))
    if surface.strip_height:
        where = QRectF(inset + theme.px(ARROW_PX), surface.ruler_height, names.width(), surface.strip_height)
        _paint_arrow(painter, QPointF(inset + theme.px(4), where.center().y()), opened=surface.strip_open)
        painter.setPen(QColor(look.dim))
        painter.drawText(where, LEFT, tr("Thumbnails"))
    if surface.curve is not None:
        where = QRectF(inset, surface.height() - surface.curve_height, names.width() - inset, surface.curve_height)
        painter.drawText(where, LEFT, surface.curve[0])
    painter.setPen(QColor(look.line))
    painter.drawLine(names.topRight() - QPointF(0.5, 0), names.bottomRight() - QPointF(0.5, 0))
    painter.setClipRect(QRectF(0, surface.lanes_area.top(), names.width() - 1, surface.lanes_area.height()))
    for place in rows:
        area = surface.row_rect(place)
        area.setWidth(names.width() - 1)
        _paint_row(painter, surface, place, surface.lanes.rows[place], area)


def _paint_corner(painter: QPainter, surface: "Surface", names: QRectF) -> None:
    """A button over the names: how many lanes, in which order."""
    look = theme.current()
    area = QRectF(0, 0, names.width(), surface.ruler_height)
    painter.fillRect(area, QColor(look.hover if surface.over_corner else look.background))
    painter.setPen(QColor(look.line))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    painter.setFont(theme.font("small"))
    painter.setPen(QColor(look.dim))
    inset = theme.px(6)
    words = surface.corner_words
    painter.drawText(area.adjusted(inset, 0, -theme.px(18), 0), LEFT, words)
    size = theme.px(13)
    x, y = int(area.right()) - size - inset, int(area.center().y() - size / 2)
    paint_icon(painter, "chevron-down", "dim", x, y, size)


def _paint_arrow(painter: QPainter, at: QPointF, *, opened: bool) -> None:
    size = theme.px(13)
    name = "chevron-down" if opened else "chevron-right"
    paint_icon(painter, name, "dim", round(at.x() - size / 2 + 2), round(at.y() - size / 2), size)


def _paint_row(painter: QPainter, surface: "Surface", place: int, row: Row, area: QRectF) -> None:
    look, session = theme.current(), surface.session
    if session is None:
        return
    left = theme.px(6) + (theme.px(INDENT_PX) if row.in_group else 0)
    if row.in_group:
        painter.setPen(QPen(QColor(look.line), 2))
        painter.drawLine(QPointF(theme.px(8), area.top()), QPointF(theme.px(8), area.bottom()))
    if row.part is Part.GROUP:
        _paint_group_name(painter, surface, row, area)
    elif row.part is Part.TRACK:
        _paint_track_name(painter, surface, place, row, area, left)
    else:
        painter.setFont(theme.font("tiny"))
        painter.setPen(QColor(look.dim))
        where = area.adjusted(left + theme.px(ARROW_PX) + theme.px(6), 0, -theme.px(6), 0)
        painter.drawText(where, LEFT, shortened(_detail_name(surface, row), painter.font(), where.width()))


def _detail_name(surface: "Surface", row: Row) -> str:
    session, track = surface.session, surface.lanes.tracks.get(row.track)
    if row.part is Part.AREA:
        return tr("Area over time")
    attribute = (
        session.store.taxonomy.attribute(track.label, row.key) if session is not None and track is not None else None
    )
    return named(attribute.names, surface.language, attribute.id) if attribute is not None else row.key


def _paint_group_name(painter: QPainter, surface: "Surface", row: Row, area: QRectF) -> None:
    look = theme.current()
    painter.fillRect(area, QColor(theme.mix(look.panel, look.raised, 0.7)))
    _paint_arrow(painter, QPointF(theme.px(10), area.center().y()), opened=row.key not in surface.lanes.folded_groups)
    painter.setFont(theme.font("small"))
    painter.setPen(QColor(look.heading))
    where = area.adjusted(theme.px(6) + theme.px(ARROW_PX), 0, -theme.px(6), 0)
    painter.drawText(
        where, LEFT, shortened(f"{row.key} ({len(surface.lanes.members(row.key))})", painter.font(), where.width())
    )


def _paint_track_name(painter: QPainter, surface: "Surface", place: int, row: Row, area: QRectF, left: int) -> None:
    look, session = theme.current(), surface.session
    assert session is not None
    lane = surface.lanes.lane(place)
    chosen, over = row.track in session.selection, place == surface.hover_row
    hidden, locked = row.track in session.view.hidden, session.view.is_locked(row.track)
    ground = look.lit if chosen else theme.mix(look.panel, look.hover, 0.5) if over else look.panel
    if chosen or over:
        painter.fillRect(area, QColor(ground))
    standing = surface.keyboard.active and surface.keyboard.track == row.track
    if standing:
        painter.setPen(QPen(QColor(look.accent), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)
    unfolded = row.track in surface.lanes.unfolded
    if (over or chosen or unfolded) and surface.lanes.can_unfold(row.track):
        _paint_arrow(painter, QPointF(left + theme.px(4), area.center().y()), opened=unfolded)
    font = QFont(theme.font("small"))
    font.setBold(chosen)
    painter.setFont(font)
    painter.setOpacity(0.5 if hidden else 1.0)
    painter.setPen(QColor(theme.readable(lane.colour, ground)))
    icons = 2 if over else (2 if locked else 1) if hidden or locked else 0
    where = area.adjusted(left + theme.px(ARROW_PX), 0, -theme.px(6) - icons * theme.px(ICON_PX), 0)
    painter.drawText(where, LEFT, shortened(lane.name, font, where.width()))
    painter.setOpacity(1.0)
    right = surface.names_width - theme.px(6)
    if over or hidden:
        _paint_icon(
            painter, right - theme.px(ICON_PX), area, "eye-off-outline" if hidden else "eye-outline", strong=hidden
        )
    if over or locked:
        name = "lock-outline" if locked else "lock-open-variant-outline"
        _paint_icon(painter, right - 2 * theme.px(ICON_PX), area, name, strong=locked)


def _paint_icon(painter: QPainter, left: float, area: QRectF, name: str, *, strong: bool) -> None:
    size = theme.px(13)
    inset = (theme.px(ICON_PX) - size) / 2
    y = round(area.center().y() - size / 2)
    paint_icon(painter, name, "normal" if strong else "dim", round(left + inset), y, size)

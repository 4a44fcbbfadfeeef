"""The small dark pills that name a track on the picture, painted once and kept as pixmaps."""

from collections import OrderedDict
from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPixmap

from annotations.interpolation import attributes_on
from annotations.keyframe import Value
from annotations.model import Track
from annotations.names import track_name
from annotations.shapes.plume import drift_deg
from annotations.taxonomy import Label, Taxonomy, named
from app.tools.scene import Item
from ui import theme
from ui.words import tr

KEPT = 600
LONGEST = 40
DETAILS = ("motion", "condition", "phase", "burning")
"""Attributes that say in one word how a thing is doing; the first that is set ends the tag of a selected track."""


def tag_text(track: Track, frame: int, taxonomy: Taxonomy, language: str, *, details: bool) -> str:
    """`Wolfhound TSV #12`; with details `Wolfhound TSV #12 · moving`."""
    name = track_name(taxonomy, track, language)
    text = f"{name if len(name) <= LONGEST else name[: LONGEST - 1] + '…'} #{track.number}"
    label = taxonomy.label(track.label)
    detail = _detail(label, attributes_on(track, frame), language) if details and label is not None else ""
    return f"{text} · {detail}" if detail else text


def _detail(label: Label, values: Mapping[str, Value], language: str) -> str:
    rows = {attribute.id: attribute for attribute in label.attributes}
    for ident in DETAILS:
        value, attribute = values.get(ident), rows.get(ident)
        if attribute is not None and isinstance(value, str):
            option = next((option for option in attribute.options if option.id == value), None)
            return named(option.names, language, value).lower() if option is not None else ""
    return ""


def drift_text(item: Item) -> str:
    """` · drift 036°`: where smoke drifts to in the picture, clockwise from straight up; empty where nobody said."""
    bearing = drift_deg(item.shape)
    return "" if bearing is None else " · " + tr("drift {bearing}°", bearing=f"{round(bearing) % 360:03d}")


class Tags:
    """Pixmaps of tags by text, colour and how fine the screen is."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, str, float], QPixmap] = OrderedDict()

    def forget(self) -> None:
        """After a change of theme or font."""
        self._kept.clear()

    def pixmap(self, text: str, colour: str, ratio: float) -> QPixmap:
        key = (text, colour, ratio)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        made = self._kept[key] = _paint(text, colour, ratio)
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return made


def _paint(text: str, colour: str, ratio: float) -> QPixmap:
    font = theme.font("small")
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(text) + theme.px(12), metrics.height() + theme.px(3)
    # whole screen pixels, else the pill's lower and right edge would be cut
    pixmap = QPixmap(int(width * ratio + 1), int(height * ratio + 1))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    ground = QColor(theme.mix("#0e1014", colour, 0.18))
    ground.setAlpha(232)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(0, 0, width, height), 3, 3)
    painter.setPen(QColor(theme.readable(colour, theme.mix("#0e1014", colour, 0.18), 7.0)))
    painter.setFont(font)
    painter.drawText(QPointF(theme.px(6), theme.px(1.5) + metrics.ascent()), text)
    painter.end()
    return pixmap

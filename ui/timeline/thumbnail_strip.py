"""A strip of small pictures under the ruler. Pictures arrive when they are ready; without a clip there is no strip."""

from collections.abc import Callable
from math import floor, log2
from typing import Final, Protocol

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtGui import QColor, QImage, QPainter

from ui import theme
from ui.timeline.scale import Scale

CALM_MS: Final = 90
"""Pictures are asked for when the view has stood still this long."""
KEPT: Final = 600


class Source(Protocol):
    """Where small pictures come from."""

    def request(self, frames: list[int], height_px: int) -> None: ...
    def get(self, frame: int) -> npt.NDArray[np.uint8] | None: ...


class ThumbnailStrip(QObject):
    """Chooses frames for the zoom, asks for them, paints what has come."""

    def __init__(self, changed: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changed = changed
        self.source: Source | None = None
        self.aspect = 16 / 9
        self._images: dict[int, QImage] = {}
        self._missing: list[int] = []
        self._asked: set[int] = set()
        self._height = 0
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self._ask)

    def open(self, source: Source | None, aspect: float) -> None:
        """Another clip, or none."""
        self.source, self.aspect = source, aspect
        self._images.clear()
        self._missing, self._asked = [], set()
        self._changed()

    def arrived(self) -> None:
        """New pictures can be had from the source."""
        self._changed()

    def cells(self, scale: Scale, height: float) -> list[tuple[int, float, float]]:
        """Frame, left edge and width of the cells in view. Their frames stay the same while the zoom changes little."""
        if not scale.frame_count:
            return []
        wanted = max(height * self.aspect * scale.per_px, 1.0)
        step = 2 ** floor(log2(wanted)) if wanted >= 1 else 1
        first = scale.first // step * step
        return [
            (frame, scale.x(frame), min(step, scale.frame_count - frame) / scale.per_px)
            for frame in range(first, scale.last + 1, step)
        ]

    def paint(self, painter: QPainter, area: QRectF, scale: Scale, ratio: float) -> None:
        """The strip into `area`; asks for what is missing once the view stands still."""
        if self.source is None:
            return
        self._height = max(16, round(area.height() * ratio))
        missing: list[int] = []
        for frame, x, width in self.cells(scale, area.height()):
            cell = QRectF(area.left() + x, area.top(), max(width - 1, 1), area.height())
            image = self._image(frame)
            if image is None:
                missing.append(frame)
                painter.fillRect(cell, QColor(theme.current().lane))
            else:
                painter.drawImage(cell, image, _middle(image, cell))
        self._missing = missing
        # asking again for what is on its way would only begin it anew
        if not self._asked.issuperset(missing):
            self._calm.start()

    def _ask(self) -> None:
        if self.source is not None and self._missing:
            self._asked = set(self._missing)
            self.source.request(self._missing, self._height)

    def _image(self, frame: int) -> QImage | None:
        found = self._images.get(frame)
        if found is not None:
            return found
        pixels = self.source.get(frame) if self.source is not None else None
        if pixels is None:
            return None
        if len(self._images) >= KEPT:
            self._images.clear()
        self._images[frame] = image = image_of(pixels)
        return image

    def nearest(self, frame: int) -> QImage | None:
        """The picture of the frame nearest to this one, of those that are there."""
        return self._images[min(self._images, key=lambda made: abs(made - frame))] if self._images else None


def image_of(pixels: npt.NDArray[np.uint8]) -> QImage:
    """A small picture as Qt paints it: uint8 (height, width, 4) BGRA or (height, width, 3) RGB."""
    height, width = pixels.shape[:2]
    colour = QImage.Format.Format_RGB32 if pixels.shape[2] == 4 else QImage.Format.Format_RGB888
    # the copy owns its memory: the array may be dropped by its source at any time
    return QImage(np.ascontiguousarray(pixels).data, width, height, pixels.shape[2] * width, colour).copy()


def _middle(image: QImage, cell: QRectF) -> QRectF:
    """The part of the picture with the cell's proportions."""
    width, height = image.width(), image.height()
    shown = min(width, height * cell.width() / max(cell.height(), 1))
    return QRectF((width - shown) / 2, 0, shown, height)

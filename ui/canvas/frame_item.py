"""The picture, painted straight from the decoder's pixels; grey where there is none."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.media.frame import Frame
from ui.canvas.camera import Camera

REFINE_BELOW = 0.6
"""Reduced to less than this, sampling pixels instead of averaging them shows: edges flicker, fine lines break."""
NO_PICTURE = QColor("#4a4e55")


class FrameItem(QGraphicsItem):
    """Fills its part of the view with the frame; copies no pixels and never scales more than is to be seen."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._frame: Frame | None = None
        self._image, self._refined = QImage(), QImage()
        self._camera = Camera()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._camera.view_width, self._camera.view_height)

    def look_from(self, camera: Camera) -> None:
        self.prepareGeometryChange()
        if (camera.zoom, camera.ratio) != (self._camera.zoom, self._camera.ratio):
            self._refined = QImage()
        self._camera = camera
        self.update()

    def show_frame(self, frame: Frame | None) -> None:
        """From now on this frame. The image wraps its pixels, so the frame is kept as long as the image is."""
        self._frame, self._refined = frame, QImage()
        if frame is None:
            self._image = QImage()
        else:
            bytes_per_line = int(frame.pixels.strides[0])
            self._image = QImage(
                frame.pixels.data, frame.width, frame.height, bytes_per_line, QImage.Format.Format_RGB32
            )
        self.update()

    def refine(self) -> None:
        """Reduces the picture with all its pixels counted: too slow while frames follow each other, finer at rest."""
        if self._image.isNull() or not self._refined.isNull():
            return
        size = (_whole(self._camera).size() * self._camera.ratio).toSize()
        if size.height() < REFINE_BELOW * self._image.height() and not size.isEmpty():
            ignore, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._refined = self._image.scaled(size, ignore, smooth)
            self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._refined.isNull():
            self.draw(painter, self._camera, option.exposedRect)
        else:
            painter.drawImage(_whole(self._camera), self._refined)

    def draw(self, painter: QPainter, camera: Camera, exposed: QRectF) -> None:
        """What a camera sees of the picture in one part of the view."""
        whole = _whole(camera)
        if self._image.isNull():
            painter.fillRect(whole.intersected(exposed), NO_PICTURE)
            return
        target, source = self._visible(whole, exposed)
        # enlarged, a pixel is a square that can be counted; reduced, none is skipped
        smooth = self._image.height() * camera.ratio > whole.height() * camera.ratio**2
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(target, self._image, source, Qt.ImageConversionFlag.NoFormatConversion)

    def _visible(self, whole: QRectF, exposed: QRectF) -> tuple[QRectF, QRectF]:
        """The part of the picture that is to be painted, in whole pixels, and where it goes."""
        sx, sy = whole.width() / self._image.width(), whole.height() / self._image.height()
        seen = whole.intersected(exposed)
        first_x, first_y = int((seen.left() - whole.left()) / sx), int((seen.top() - whole.top()) / sy)
        last_x = min(int((seen.right() - whole.left()) / sx) + 2, self._image.width())
        last_y = min(int((seen.bottom() - whole.top()) / sy) + 2, self._image.height())
        first_x, first_y = max(first_x - 1, 0), max(first_y - 1, 0)
        width, height = max(last_x - first_x, 0), max(last_y - first_y, 0)
        target = QRectF(whole.left() + first_x * sx, whole.top() + first_y * sy, width * sx, height * sy)
        return target, QRectF(first_x, first_y, width, height)


def _whole(camera: Camera) -> QRectF:
    left, top, right, bottom = camera.frame
    return QRectF(left, top, right - left, bottom - top)

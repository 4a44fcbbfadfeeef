"""The picture, painted straight from the decoder's pixels; grey where there is none."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.media.frame import Frame
from ui.canvas.camera import Camera

NO_PICTURE = QColor("#4a4e55")


class FrameItem(QGraphicsItem):
    """Fills its part of the view with the frame; copies no pixels and never scales more than is to be seen."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._frame: Frame | None = None
        self._image = QImage()
        self._camera = Camera()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._camera.view_width, self._camera.view_height)

    def look_from(self, camera: Camera) -> None:
        self.prepareGeometryChange()
        self._camera = camera
        self.update()

    def show_frame(self, frame: Frame | None) -> None:
        """From now on this frame. The image wraps its pixels, so the frame is kept as long as the image is."""
        self._frame = frame
        if frame is None:
            self._image = QImage()
        else:
            bytes_per_line = int(frame.pixels.strides[0])
            self._image = QImage(
                frame.pixels.data, frame.width, frame.height, bytes_per_line, QImage.Format.Format_RGB32
            )
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        left, top, right, bottom = self._camera.frame
        whole = QRectF(left, top, right - left, bottom - top)
        if self._image.isNull():
            painter.fillRect(whole.intersected(option.exposedRect), NO_PICTURE)
            return
        target, source = self._visible(whole, option.exposedRect)
        # enlarged, a pixel is a square that can be counted; reduced, none is skipped
        smooth = self._image.height() * self._camera.ratio > whole.height() * self._camera.ratio**2
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

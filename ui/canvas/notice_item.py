"""The calm sentence that stands where there is no picture."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.session import Session
from ui import theme
from ui.canvas.camera import Camera
from ui.words import tr


class NoticeItem(QGraphicsItem):
    """A title and a line of explanation: in the middle of an empty canvas, else on a see-through pill at its top."""

    def __init__(self) -> None:
        super().__init__()
        self._camera, self._title, self._text, self._over_picture = Camera(), "", "", False

    @property
    def text(self) -> str:
        return f"{self._title} {self._text}".strip()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._camera.view_width, self._camera.view_height)

    def look_from(self, camera: Camera) -> None:
        self.prepareGeometryChange()
        self._camera = camera
        self.update()

    def say(self, title: str = "", text: str = "", *, over_picture: bool = False) -> None:
        if (title, text, over_picture) != (self._title, self._text, self._over_picture):
            self._title, self._text, self._over_picture = title, text, over_picture
            self.setVisible(bool(title or text))
            self.update()

    def say_what_is_missing(self, session: Session | None) -> None:
        """Why there is nothing to see, or not all; nothing where there is."""
        if session is None:
            self.say(tr("Nothing is open"), tr("Open a clip or a project, or drop one here."))
        elif session.clip_ref is None:
            self.say(tr("No clip yet"), tr("Add a clip to this project, or drop one here."))
        elif session.deck.trouble is not None:
            # the whole sentence has been told; this only keeps in mind why there is no picture
            name = Path(session.clip_ref.path).name
            texts = {
                "missing": tr("“{name}” is missing · File > Locate clip…", name=name),
                "changed": tr("“{name}” has changed · File > Locate clip…", name=name),
                "unreadable": tr("“{name}” cannot be read · File > Locate clip…", name=name),
            }
            otherwise = tr("“{name}” cannot be shown · File > Locate clip…", name=name)
            self.say("", texts.get(session.deck.trouble.kind, otherwise), over_picture=True)
        else:
            self.say()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        look, room = theme.current(), self.boundingRect()
        width = min(room.width() - theme.px(32), float(theme.px(560)))
        wrapped = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter)
        title_font, text_font = theme.font("heading"), theme.font("text")
        text_box = QRectF(0, 0, width, 400)
        high = QFontMetricsF(text_font).boundingRect(text_box, wrapped, self._text).height() if self._text else 0.0
        title_high = QFontMetricsF(title_font).height() + theme.px(8) if self._title else 0.0
        left, whole = (room.width() - width) / 2, high + title_high
        top = theme.px(10) if self._over_picture else (room.height() - whole) / 2
        if self._over_picture:
            ground = QColor(look.background)
            ground.setAlpha(150)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            said = QFontMetricsF(text_font).boundingRect(text_box, wrapped, self._text).width()
            pill = QRectF((room.width() - said) / 2, top, said, whole)
            painter.drawRoundedRect(pill.adjusted(-theme.px(10), -theme.px(4), theme.px(10), theme.px(4)), 5, 5)
        painter.setPen(QColor(look.text))
        painter.setFont(title_font)
        painter.drawText(QRectF(left, top, width, title_high), wrapped, self._title)
        painter.setFont(text_font)
        painter.drawText(QRectF(left, top + title_high, width, high + 4), wrapped, self._text)

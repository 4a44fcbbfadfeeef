"""What looks like a search field in the tool bar and opens the palette."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.panels.tool_button import paint_badge
from ui.words import named, tr

if TYPE_CHECKING:
    from app.workspace import Workspace

PALETTE: Final = "help.palette"


class SearchButton(QAbstractButton):
    """Looks like a search field and opens the palette, where the typing happens."""

    def __init__(self, workspace: "Workspace", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        named(self, tr("Search"), tr("Search actions, tracks and frames"))

    @property
    def key(self) -> str:
        commands = self._workspace.commands
        keys = commands.keys(PALETTE) if PALETTE in commands else ()
        return keys[0].replace("+", " ") if keys else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = look.accent if self.hasFocus() else look.pressed_line if self.underMouse() else look.line
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(look.field))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(5), theme.px(5))
        pad, size = theme.px(9), theme.px(15)
        paint_icon(painter, "magnify", "dim", pad, (self.height() - size) // 2, size)
        left, right = pad + size + theme.px(6), self.width() - theme.px(7)
        if self.width() < theme.px(90):
            return
        metrics = QFontMetricsF(theme.font("tiny"))
        badge = metrics.horizontalAdvance(self.key) + theme.px(10)
        if self.key:
            area = QRectF(right - badge, (self.height() - theme.px(16)) / 2, badge, theme.px(16))
            paint_badge(painter, area, self.key, look.field)
            right -= round(badge) + theme.px(6)
        painter.setFont(theme.font("text"))
        painter.setPen(QColor(look.dim))
        metrics = QFontMetricsF(painter.font())
        # the longest wording that fits, never a cut one
        choices = (tr("Search actions, tracks, frames…"), tr("Search everything…"), tr("Search…"))
        words = next((words for words in choices if metrics.horizontalAdvance(words) <= right - left), "")
        painter.drawText(QRectF(left, 0, right - left, self.height()), Qt.AlignmentFlag.AlignVCenter, words)

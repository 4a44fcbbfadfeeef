"""A transport button that can be given another place to go to: by right click, its small arrow, or the Menu key."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QActionGroup,
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
)
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.navigation import STOPS, Stop
from ui import theme
from ui.icons import icon
from ui.words import shown, tr

BACKWARD = ("playback.start", "playback.back_10", "playback.previous")
CORNER_PX = 10


class StepButton(QToolButton):
    """Runs its own command, or the stop that the person has put on it.

    Signals: `retargeted(command, stop id)`, an empty id for the button's own command; `reset_wanted()`.
    """

    retargeted = Signal(str, str)
    reset_wanted = Signal()

    def __init__(self, command: str, icon_name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.command, self._icon_name, self.title = command, icon_name, title
        self.stop: Stop | None = None
        self.direction = -1 if command in BACKWARD else 1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)

    @property
    def runs(self) -> str:
        """The command that a click runs now."""
        if self.stop is None:
            return self.command
        return f"playback.{'next' if self.direction > 0 else 'previous'}_{self.stop.id}"

    def words(self) -> str:
        """What it does now."""
        return self.title if self.stop is None else shown(self._title_of(self.stop))

    def _title_of(self, row: Stop) -> str:
        return row.titles[0 if self.direction > 0 else 1]

    def dress(self) -> None:
        """Icon and tooltip for what it does now."""
        self.setIcon(icon(self.stop.icon if self.stop is not None else self._icon_name))
        side = theme.px(18 if self.stop is None else 14)
        self.setIconSize(QSize(side, side))
        self.setProperty("icon_name", self.stop.icon if self.stop is not None else self._icon_name)
        self.update()

    def menu_of_stops(self) -> QMenu:
        """Where the button can go to, its own way first."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        self._offer(menu, group, self.title, "", self._icon_name)
        menu.addSeparator()
        for row in STOPS:
            self._offer(menu, group, shown(self._title_of(row)), row.id, row.icon)
        menu.addSeparator()
        menu.addAction(tr("All buttons as they were"), self.reset_wanted.emit)
        return menu

    def _offer(self, menu: QMenu, group: QActionGroup, title: str, ident: str, icon_name: str) -> None:
        action = menu.addAction(icon(icon_name), title)
        action.setCheckable(True)
        action.setActionGroup(group)
        if ident == (self.stop.id if self.stop is not None else ""):
            # beside a picture the style shows no tick
            action.setChecked(True)
            action.setIcon(icon(icon_name, "accent"))
            font = action.font()
            font.setBold(True)
            action.setFont(font)
        action.triggered.connect(lambda: self.retargeted.emit(self.command, ident))

    def open_menu(self, at: QPoint | None = None) -> None:
        menu = self.menu_of_stops()
        menu.popup(at or self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    # -- Qt ------------------------------------------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        self.open_menu(event.globalPos() if by_mouse else None)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Alt+Down is the menu's here, not the shortcut that nudges what is selected."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _asks_for_menu(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _asks_for_menu(event):
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at, size = event.position(), theme.px(CORNER_PX)
        in_corner = at.x() > self.width() - size and at.y() > self.height() - size
        if event.button() is Qt.MouseButton.LeftButton and in_corner and self.isEnabled():
            self.open_menu()
        else:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        lit = self.underMouse() or self.hasFocus()
        painter.setBrush(QColor(look.text if lit and self.isEnabled() else look.dim))
        right, bottom, size = self.width() - 4.0, self.height() - 4.0, theme.px(5) + 0.0
        painter.drawPolygon(_polygon((right - size, bottom), (right, bottom), (right, bottom - size)))
        if self.stop is not None:
            # which way it goes: the stop's own picture does not say
            middle, edge = self.height() / 2, self.width() - 3.0 if self.direction > 0 else 3.0
            back = -self.direction * theme.px(3)
            painter.setBrush(QColor(look.accent))
            painter.drawPolygon(_polygon((edge, middle), (edge + back, middle - 4), (edge + back, middle + 4)))
        painter.end()


def _asks_for_menu(event: QKeyEvent) -> bool:
    key, modifiers = event.key(), event.modifiers()
    by_f10 = key == Qt.Key.Key_F10 and modifiers == Qt.KeyboardModifier.ShiftModifier
    return by_f10 or (key == Qt.Key.Key_Down and modifiers == Qt.KeyboardModifier.AltModifier)


def _polygon(*points: Sequence[float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])

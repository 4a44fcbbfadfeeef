"""The button that stands for those which have no room in the bar: a menu of them, and the chosen one in sight."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from ui import theme
from ui.icons import icon
from ui.panels.tool_button import ToolButton
from ui.words import named, tr

ARROW: Final = " ▾"


class MoreButton(ToolButton):
    """Looks like the chosen button, with an arrow, while that is among the hidden ones, else like three dots."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, icon_name="dots-horizontal", parent=parent)
        self._title = title
        self.hidden: Sequence[ToolButton] = ()
        self._text = True
        named(self, title)
        self.clicked.connect(self._show_menu)

    def room_for(self, hidden: Sequence[ToolButton], *, text: bool) -> int:
        """Logical pixels for any of these, so that choosing one moves nothing."""
        arrow = theme.text_width("text", ARROW)
        return round(arrow) + max(button.width_with(text=text, key=True) for button in hidden)

    def stand_for(self, hidden: Sequence[ToolButton], *, text: bool) -> None:
        """Which buttons it stands for now; the checked one among them is told."""
        self.hidden, self._text = tuple(hidden), text
        button = next((button for button in hidden if button.isChecked()), None)
        self.setText(f"{button.text()}{ARROW}" if button is not None else self._title)
        self.setAccessibleName(f"{button.text()}, {self._title}" if button is not None else self._title)
        self.setToolTip(f"{button.toolTip()}\n{tr('Click for more')}" if button is not None else self._title)
        self.dot = button.dot if button is not None else ""
        self.icon_name = button.icon_name if button is not None and button.icon_name else "dots-horizontal"
        self.key, self.show_key = (button.key, True) if button is not None else ("", False)
        self.show_text = text and button is not None
        self.setChecked(button is not None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.has_own_arrow:
            look = theme.current()
            painter = QPainter(self)
            painter.setFont(theme.font("text"))
            painter.setPen(QColor(theme.readable(look.dim, look.pressed)))
            painter.drawText(self.arrow_area(), Qt.AlignmentFlag.AlignCenter, ARROW.strip())

    @property
    def has_own_arrow(self) -> bool:
        """Whether it stands for the chosen button without words, which would have the arrow at their end."""
        return self.isChecked() and not self.show_text

    def arrow_area(self) -> QRectF:
        """Where the arrow is painted, in logical pixels of the button: at its right end."""
        width = theme.text_width("text", ARROW)
        return QRectF(self.width() - width - theme.px(4), 0, width, self.height())

    def retell(self) -> None:
        """Another button may have been chosen."""
        if self.hidden:
            self.stand_for(self.hidden, text=self._text)

    def _show_menu(self) -> None:
        menu = QMenu(self)
        for button in self.hidden:
            sign = icon("circle", button.dot) if button.dot else icon(button.icon_name)
            action = QAction(sign, f"{button.text()}\t{button.key}" if button.key else button.text(), menu)
            action.setToolTip(button.toolTip())
            action.triggered.connect(button.click)
            menu.addAction(action)
        # the click has turned the button over; it is lit for a chosen one only
        self.retell()
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

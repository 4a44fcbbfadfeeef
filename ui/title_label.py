"""The project's and clip's name, in the free room of the menu bar."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QMenuBar

MARGIN = 16


class TitleLabel(QLabel):
    """Lies over the empty part of a menu bar, in its middle, shortened where there is no room."""

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self.setObjectName("window_title")
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bar, self._text = bar, ""
        bar.installEventFilter(self)

    def show_text(self, text: str) -> None:
        self._text = text
        self._place()

    def _place(self) -> None:
        actions = [action for action in self._bar.actions() if action.isVisible()]
        taken = self._bar.actionGeometry(actions[-1]).right() + MARGIN if actions else 0
        room = self._bar.width() - taken - MARGIN
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideMiddle, max(room, 0))
        self.setText(shown)
        width = self.fontMetrics().horizontalAdvance(shown) + 4
        # the middle of the window where that is free, else as near to it as the menus allow
        left = max(taken, (self._bar.width() - width) // 2)
        self.setGeometry(left, 0, width, self._bar.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

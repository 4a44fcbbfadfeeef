"""The small sheet on the picture in which a comment is read and written."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from annotations.model import Mark, Track
from annotations.names import numbered_name
from annotations.taxonomy import Taxonomy
from ui import theme
from ui.words import named, tr

WIDTH_PX, HEIGHT_PX = 290, 156


class CommentEditor(QFrame):
    """Ctrl+Return keeps what is written, Esc forgets it; a click elsewhere keeps it too."""

    saved = Signal(str)
    """The note."""
    dropped = Signal()
    removed = Signal()
    settled = Signal()
    """Resolved, or opened again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("comment_editor")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.about, self.who = QLabel(), QLabel()
        self.text = named(QPlainTextEdit(), tr("Comment"), tr("Ctrl+Return keeps it, Esc forgets what you typed"))
        self.text.setPlaceholderText(tr("What should be looked at?"))
        self.text.setTabChangesFocus(True)
        self.settle = named(QPushButton(), tr("Resolve"))
        self.remove = named(QPushButton(tr("Delete")), tr("Delete this comment"))
        self.keep = named(QPushButton(tr("Save")), tr("Save the comment (Ctrl+Return)"))
        self.keep.setProperty("primary", True)
        for label in (self.about, self.who):
            label.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_role(self.who, "dim")
        buttons = QHBoxLayout()
        for button in (self.settle, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(10), theme.px(8), theme.px(10), theme.px(9))
        layout.setSpacing(theme.px(5))
        layout.addWidget(self.about)
        layout.addWidget(self.who)
        layout.addWidget(self.text, 1)
        layout.addLayout(buttons)
        self.text.installEventFilter(self)
        self.settle.clicked.connect(self.settled)
        self.remove.clicked.connect(self.removed)
        self.keep.clicked.connect(lambda: self.saved.emit(self.note))
        self._dress()

    @property
    def note(self) -> str:
        return self.text.toPlainText()

    def sizeHint(self) -> QSize:
        wanted = super().sizeHint().width()
        return QSize(max(theme.px(WIDTH_PX), wanted), theme.px(HEIGHT_PX))

    def show_comment(
        self, mark: Mark, track: Track | None, taxonomy: Taxonomy, *, is_new: bool, can_edit: bool
    ) -> None:
        if track is not None:
            self.about.setText(tr("{track} · frame {frame}", track=numbered_name(taxonomy, track), frame=mark.frame))
        else:
            self.about.setText(tr("Frame {frame}", frame=mark.frame))
        written = mark.made_at[:16].replace("T", " ")
        who = tr("{author}, {time} UTC", author=mark.author, time=written) if mark.author else f"{written} UTC"
        self.who.setText(tr("New comment") if is_new else who)
        self.text.setPlainText(mark.note)
        self.text.setReadOnly(not can_edit)
        self.settle.setText(tr("Reopen") if mark.resolved else tr("Resolve"))
        tip = tr("Say that this is not settled after all") if mark.resolved else tr("Say that this is settled")
        named(self.settle, self.settle.text(), tip)
        for button in (self.settle, self.remove):
            button.setVisible(not is_new and can_edit)
        self.keep.setVisible(can_edit)

    def take_keyboard(self) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = self.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.text.setTextCursor(cursor)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            saves = enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if saves or event.key() == Qt.Key.Key_Escape:
                if event.type() == QEvent.Type.ShortcutOverride:
                    # the window's own Esc means the drawing, not this sheet
                    event.accept()
                    return True
                if event.type() == QEvent.Type.KeyPress:
                    if saves:
                        self.saved.emit(self.note)
                    else:
                        self.dropped.emit()
                    return True
        return super().eventFilter(watched, event)  # pyright: ignore[reportArgumentType]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What is pressed here is not for the picture below."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def _dress(self) -> None:
        self.about.setFont(theme.font("heading"))
        self.who.setFont(theme.font("small"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "keep"):
            self._dress()
        super().changeEvent(event)

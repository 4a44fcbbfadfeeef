"""How a row of the marks is painted: what it is, its frame, its note, who wrote it."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotations.model import Mark, MarkKind
from ui import theme
from ui.icons import icon
from ui.models.mark_model import MARK
from ui.words import tr

Index = QModelIndex | QPersistentModelIndex
ROW_PX: Final = 25
WORDS_AT: Final = 74
LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class MarkRows(QStyledItemDelegate):
    """Settled comments are dim, with a tick."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(60), theme.px(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        mark = index.data(MARK)
        if not isinstance(mark, Mark):
            return
        look = theme.current()
        area = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        chosen, over = bool(state & QStyle.StateFlag.State_Selected), bool(state & QStyle.StateFlag.State_MouseOver)
        ground = look.selection if chosen else look.hover if over else look.panel
        dim = theme.readable(look.dim, ground)
        painter.save()
        painter.fillRect(area, QColor(ground))
        name, colour = icon_of(mark)
        size = theme.px(15)
        at = QPointF(area.left() + theme.px(9), area.center().y() - size / 2)
        icon(name, theme.readable(colour, ground)).paint(painter, round(at.x()), round(at.y()), size, size)
        painter.setPen(QColor(dim))
        painter.setFont(theme.font("mono_small"))
        painter.drawText(area.adjusted(theme.px(29), 0, 0, 0), LEFT, str(mark.frame))
        painter.setFont(theme.font("small"))
        who = mark.author
        taken = QFontMetricsF(painter.font()).horizontalAdvance(who) + theme.px(16) if who else theme.px(8)
        painter.drawText(area.adjusted(0, 0, -theme.px(8), 0), RIGHT, who)
        painter.setFont(theme.font("text"))
        words = area.adjusted(theme.px(WORDS_AT), 0, -taken, 0)
        text = str(index.data()) or tr("(no note)")
        painter.setPen(QColor(dim if mark.resolved or not index.data() else look.text))
        metrics = QFontMetricsF(painter.font())
        painter.drawText(words, LEFT, metrics.elidedText(text, Qt.TextElideMode.ElideRight, words.width()))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = QLineEdit(parent)
        field.setAccessibleName(tr("Note"))
        field.setToolTip(tr("Return keeps it, Esc forgets what you typed"))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            # lines are kept apart by a sign that can be typed
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)).replace("\n", " ⏎ "))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            note = editor.text().replace(" ⏎ ", "\n")
            model.setData(index, note)  # pyright: ignore[reportAttributeAccessIssue]

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        editor.setGeometry(rect.adjusted(theme.px(WORDS_AT - 8), 1, -theme.px(4), -1))


def icon_of(mark: Mark) -> tuple[str, str]:
    """Icon and colour: differing in shape, too."""
    look = theme.current()
    if mark.kind is MarkKind.MARK:
        return "bookmark-outline", look.link
    return ("comment-check-outline", look.dim) if mark.resolved else ("comment-text-outline", look.warn)

"""What a track may be, best first: `Wolfhound 70 %, Mastiff 30 %`, each with reasons for and against."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QToolButton, QVBoxLayout, QWidget

from annotations.model import Alternative
from annotations.taxonomy import Attribute, AttributeType
from ui import theme
from ui.icons import icon
from ui.panels.editors.line import LineEditor
from ui.panels.editors.reference import ReferenceEditor
from ui.panels.type_picker import TypePicker
from ui.panels.type_rows import TypeRow
from ui.words import named, tr

if TYPE_CHECKING:
    from app.workspace import Workspace

NOBODY_SAYS: Final = -1
WHOLE: Final = 100


def sum_text(rows: Sequence[Alternative]) -> tuple[str, bool]:
    """What the shares add up to, and whether that is as it should be. Nothing where nobody gave a share."""
    given = [row.percent for row in rows if row.percent is not None]
    if not given:
        return "", True
    total = sum(given)
    if total == WHOLE:
        return tr("100 %"), True
    if total > WHOLE:
        return tr("{total} %, {over} % too much", total=total, over=total - WHOLE), False
    if len(given) < len(rows):
        return tr("{total} %, {left} % for the others", total=total, left=WHOLE - total), True
    return tr("{total} %, {left} % missing", total=total, left=WHOLE - total), False


class Alternatives(QWidget):
    """Rows that can be dragged, or moved with Alt+Up and Alt+Down. The first one is what the track is taken for."""

    answered = Signal(object)
    """A tuple of Alternative."""
    compared = Signal(str, str)
    """Two values to look at side by side."""

    def __init__(self, workspace: "Workspace", tables: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tables = workspace, tables
        self.values: tuple[Alternative, ...] = ()
        self.current_type = ""
        """What the track is taken for now: it becomes the first row when the first alternative is added."""
        self.rows: list[AlternativeRow] = []
        self.title, self.total = QLabel(tr("May be")), QLabel()
        self.add = named(QPushButton(tr("Add…")), tr("Add something else that it may be (Shift+T)"))
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add.setProperty("link", True)
        self.picker = TypePicker(workspace, tables, self, takes_own_words=True)
        self.add.clicked.connect(self.open_picker)
        self.picker.picked.connect(self._picked)
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(11), 0, theme.px(11), 0)
        head.setSpacing(theme.px(10))
        head.addWidget(self.title)
        head.addWidget(self.total, 1)
        head.addWidget(self.add)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.px(3))
        self._box.addLayout(head)
        for label in (self.title, self.total):
            label.setFont(theme.font("small"))
        theme.set_role(self.title, "dim")

    def open_picker(self) -> None:
        place = self.add.mapToGlobal(QPoint(self.add.width() - theme.px(400), self.add.height()))
        self.picker.open_at(place, 0)

    def focus_first(self) -> None:
        """The keyboard goes to the first row, or asks for one."""
        if self.rows:
            self.rows[0].share.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.open_picker()

    def editors(self) -> list[LineEditor]:
        return [editor for row in self.rows for editor in (row.reason_for, row.reason_against)]

    def flush(self) -> None:
        """Shares and reasons that were typed and not yet told are told now."""
        for row in self.rows:
            row.flush()

    def show_values(self, values: Sequence[Alternative], *, mixed: bool = False) -> None:
        """`mixed`: several tracks do not agree; what is said then goes to all of them."""
        self.values = tuple(values)
        while len(self.rows) > len(self.values):
            row = self.rows.pop()
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(self.values):
            row = AlternativeRow(self._workspace, self._tables, len(self.rows), self)
            self.rows.append(row)
            self._box.addWidget(row)
            row.show()
        for row, value in zip(self.rows, self.values, strict=True):
            row.show_value(value)
        text, fine = sum_text(self.values)
        self.total.setText(tr("several") if mixed else text)
        theme.set_role(self.total, "dim" if fine else "warn")

    # -- what a person does --------------------------------------------------------------------------------------

    def change(self, place: int, value: Alternative) -> None:
        if place < len(self.values) and value != self.values[place]:
            self._answer((*self.values[:place], value, *self.values[place + 1 :]))

    def remove(self, place: int) -> None:
        self._answer((*self.values[:place], *self.values[place + 1 :]))

    def move(self, place: int, to: int) -> None:
        """To another place among the rows; the keyboard goes along."""
        to = min(max(to, 0), len(self.values) - 1)
        if to == place or place >= len(self.values):
            return
        self.flush()
        rest = [*self.values[:place], *self.values[place + 1 :]]
        focused = self.rows[place].share.hasFocus()
        self._answer((*rest[:to], self.values[place], *rest[to:]))
        if focused and to < len(self.rows):
            self.rows[to].share.setFocus()

    def _picked(self, row: TypeRow) -> None:
        if not row.id or any(value.value == row.id for value in self.values):
            return
        first = () if self.values or not self.current_type else (Alternative(value=self.current_type),)
        if any(value.value == row.id for value in first):
            first = ()
        self._answer((*self.values, *first, Alternative(value=row.id)))

    def _answer(self, values: tuple[Alternative, ...]) -> None:
        self.answered.emit(values)

    def compare(self, place: int) -> None:
        other = self.values[0].value if place else (self.values[1].value if len(self.values) > 1 else "")
        self.compared.emit(other, self.values[place].value)


class AlternativeRow(QWidget):
    """A grip, the type, its share, three small buttons; below, reasons for and against."""

    def __init__(self, workspace: "Workspace", tables: tuple[str, ...], place: int, owner: Alternatives) -> None:
        super().__init__(owner)
        self._owner, self._place = owner, place
        self._value = Alternative(value="")
        self.grip = Grip(self._dragged, self)
        self.type = ReferenceEditor(workspace, tables, takes_own_words=True)
        self.type.picked.connect(lambda row: row.id and self._change(value=row.id))
        self.share = ShareField(self)
        self._touched = False
        self.share.valueChanged.connect(self._touch)
        self.share.editingFinished.connect(self._share_given)
        text = Attribute(id="reason", type=AttributeType.TEXT)
        self.reason_for = LineEditor(text, can_be_unsure=False, hint=tr("for it speaks…"))
        for each in (self.reason_for, self.reason_for.field):
            named(each, tr("Reason for"), tr("What speaks for it"))
        self.reason_for.answered.connect(lambda said: self._change(reason_for=str(said or "")))
        self.reason_against = LineEditor(text, can_be_unsure=False, hint=tr("against it…"))
        for each in (self.reason_against, self.reason_against.field):
            named(each, tr("Reason against"), tr("What speaks against it"))
        self.reason_against.answered.connect(lambda said: self._change(reason_against=str(said or "")))
        first, second = QHBoxLayout(), QHBoxLayout()
        self.first = _button("star" if place == 0 else "star-outline", tr("Take the track for this (first row)"))
        self.first.clicked.connect(lambda: owner.move(self._place, 0))
        self.first.setEnabled(place > 0)
        self.look = _button("compare-horizontal", tr("Compare what to look for"))
        self.look.clicked.connect(lambda: owner.compare(self._place))
        self.gone = _button("close", tr("Take away"))
        self.gone.clicked.connect(lambda: owner.remove(self._place))
        for line, widgets in (
            (first, (self.grip, self.type, self.share, self.first, self.look, self.gone)),
            (second, (self.reason_for, self.reason_against)),
        ):
            line.setSpacing(theme.px(3))
            for widget in widgets:
                line.addWidget(widget, 1 if widget in (self.type, self.reason_for, self.reason_against) else 0)
        second.setContentsMargins(theme.px(15), 0, 0, 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.px(6), 0, theme.px(11), theme.px(3))
        box.setSpacing(theme.px(2))
        box.addLayout(first)
        box.addLayout(second)

    def show_value(self, value: Alternative) -> None:
        other, self._value = value.value != self._value.value, value
        self.type.show_own(value.value)
        if other or not self._touched or not self.share.hasFocus():
            self.share.setValue(_number(value.percent))
            self._touched = False
        self.reason_for.show_value(value.reason_for or None)
        self.reason_against.show_value(value.reason_against or None)
        for editor in (self.reason_for, self.reason_against):
            tip = editor.field.text()
            if tip:
                editor.field.setToolTip(tip)

    def flush(self) -> None:
        self._share_given()
        self.reason_for.flush()
        self.reason_against.flush()

    def _touch(self) -> None:
        self._touched = True

    def _share_given(self) -> None:
        if not self._touched:
            return
        self._touched = False
        number = self.share.value()
        self._change(percent=None if number == NOBODY_SAYS else number)

    def _change(self, **members: object) -> None:
        self._owner.change(self._place, msgspec.structs.replace(self._value, **members))

    def _dragged(self, at: QPoint) -> None:
        """The grip was let go at a place of this row."""
        y = self.mapTo(self._owner, at).y()
        to = sum(row.y() + row.height() / 2 < y for row in self._owner.rows if row is not self)
        self._owner.move(self._place, to)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _move(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _move(event)
        if step:
            self._owner.move(self._place, self._place + step)
        else:
            super().keyPressEvent(event)


class ShareField(QSpinBox):
    """Percent, or nothing. Alt+Up and Alt+Down go on to the row; the wheel scrolls the panel."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRange(NOBODY_SAYS, WHOLE)
        self.setSingleStep(5)
        self.setSpecialValueText(tr("– %"))
        self.setSuffix(tr(" %"))
        self.setFixedWidth(theme.px(62))
        named(self, tr("How likely, percent"), tr("How likely; below 0: nobody says. Alt+Up and Alt+Down move the row"))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and _move(event):
            event.ignore()
            return False
        return super().event(event)

    def wheelEvent(self, event: QEvent) -> None:
        event.ignore()


class Grip(QWidget):
    """Two columns of dots: what can be taken hold of."""

    def __init__(self, dropped: Callable[[QPoint], None], parent: AlternativeRow) -> None:
        super().__init__(parent)
        self._row, self._dropped = parent, dropped
        self.setFixedSize(theme.px(12), theme.px(22))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        named(self, tr("Move this row"), tr("Drag to another place (Alt+Up, Alt+Down)"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._dropped(self.mapTo(self._row, event.position().toPoint()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current().dim))
        size, gap = theme.px(2), theme.px(4)
        for row in range(3):
            for column in range(2):
                painter.drawEllipse(theme.px(3) + column * gap, theme.px(6) + row * gap, size, size)


def _move(event: QKeyEvent) -> int:
    if event.modifiers() != Qt.KeyboardModifier.AltModifier:
        return 0
    return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)


def _number(percent: int | None) -> int:
    return NOBODY_SAYS if percent is None else percent


def _button(icon_name: str, tip: str) -> QToolButton:
    button = named(QToolButton(), tip)
    button.setIcon(icon(icon_name, "dim"))
    button.setProperty("flat", True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setFixedSize(theme.px(22), theme.px(22))
    return button

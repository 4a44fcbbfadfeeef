"""Entries of a table: one (a vehicle type, a landmark type) or several."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from annotations.keyframe import INDETERMINATE
from annotations.taxonomy import Entry, Taxonomy, named
from ui import theme, words
from ui.panels.chip import Chip
from ui.panels.editors.editor import MIXED, KeyedEditor, Shown
from ui.panels.editors.several import ChipRow
from ui.panels.type_picker import TypePicker
from ui.panels.type_rows import TypeRow, side_text
from ui.words import tr

if TYPE_CHECKING:
    from app.workspace import Workspace


class ReferenceEditor(KeyedEditor):
    """A field that says what was chosen and opens the picker."""

    picked = Signal(object)
    """The whole TypeRow, for those who need to know the table."""

    def __init__(
        self,
        workspace: "Workspace",
        tables: tuple[str, ...],
        parent: QWidget | None = None,
        *,
        takes_own_words: bool = False,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._tables = workspace, tables
        self.button = ReferenceButton(self)
        self.picker = TypePicker(workspace, tables, self, takes_own_words=takes_own_words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        self.setFocusProxy(self.button)
        self.button.clicked.connect(self.open_picker)
        self.picker.picked.connect(self._picked)

    def open_picker(self) -> None:
        self.picker.open_at(self.button.mapToGlobal(self.button.rect().bottomLeft()), self.button.width())

    shown = ""
    """The id that is shown; empty for none, several, or an answer that is no entry."""

    def words(self) -> str:
        return self.button.text() if self.shown else ""

    def show_value(self, value: Shown) -> None:
        session = self._workspace.session
        self.shown = value if isinstance(value, str) and value != INDETERMINATE else ""
        if value is MIXED or value is None or value == INDETERMINATE or session is None:
            said = (
                tr("several") if value is MIXED else tr("cannot tell") if value == INDETERMINATE else tr("not assessed")
            )
            self.button.say(said, "", plain=True)
            return
        entry = found_entry(session.store.taxonomy, self._tables, str(value))
        language = str(self._workspace.settings.get("language"))
        if entry is None:
            self.button.say(str(value), tr("unknown here"))
            return
        side = side_text(session.store.taxonomy, entry, language)
        whole = named(entry.names, language, entry.id)
        side = tr("{side} · retired", side=side) if entry.deprecated else side
        self.button.say(whole.partition(" (")[0], side, tip="\n".join(filter(None, (whole, entry.cues))))

    def show_own(self, value: str) -> None:
        """An entry's id, or a person's own words."""
        session = self._workspace.session
        known = session is not None and found_entry(session.store.taxonomy, self._tables, value) is not None
        if known:
            self.show_value(value)
        else:
            self.button.say(value, "", tip=tr("In your own words"))

    def _picked(self, row: TypeRow) -> None:
        self.picked.emit(row)
        self.answered.emit(row.id or None)


class ReferenceButton(QAbstractButton):
    """Looks like a field: the name at the left, class and origin greyed at the right, an arrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side, self._plain = "", False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, text: str, side: str, *, tip: str = "", plain: bool = False) -> None:
        self.setText(text)
        self._side, self._plain = side, plain
        self.setAccessibleName(f"{text}, {side}" if side else text)
        self.setToolTip("\n".join(part for part in (f"{text} · {side}" if side else text, tip) if part))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = look.accent if self.hasFocus() else look.pressed_line if self.underMouse() else look.line
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(look.field if self.isEnabled() else look.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))
        area = QRectF(self.rect()).adjusted(theme.px(8), 0, -theme.px(8), 0)
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(look.dim))
        metrics = QFontMetricsF(painter.font())
        arrow = "▾"
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, arrow)
        area.setRight(area.right() - metrics.horizontalAdvance(arrow) - theme.px(5))
        name = QFontMetricsF(theme.font("text")).horizontalAdvance(self.text())
        room = area.width() - name - theme.px(10)
        side = next((s for s in _shorter(self._side) if metrics.horizontalAdvance(s) <= room), "")
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, side)
        painter.setFont(theme.font("text"))
        painter.setPen(QColor(look.dim if self._plain or not self.isEnabled() else look.text))
        room = area.width() - (metrics.horizontalAdvance(side) + theme.px(8) if side else 0)
        text = QFontMetricsF(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _shorter(side: str) -> list[str]:
    """The side text in ever fewer words: all, without the origin, nothing."""
    head, dot, _ = side.rpartition(" · ")
    return [side, head] if dot else [side]


class ReferencesEditor(KeyedEditor):
    """Chips of entries, and a chip that opens the picker to add one."""

    def __init__(self, workspace: "Workspace", tables: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tables = workspace, tables
        self._chosen: list[str] = []
        self.chips = ChipRow(self)
        self.add = Chip(tr("add ▾"), active=True, parent=self)
        self.picker = TypePicker(workspace, tables, self)
        self.add.clicked.connect(lambda: self.picker.open_at(self.add.mapToGlobal(self.add.rect().bottomLeft()), 0))
        self.picker.picked.connect(self._picked)
        self.setFocusProxy(self.add)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_value(None)

    def show_value(self, value: Shown) -> None:
        session = self._workspace.session
        language = str(self._workspace.settings.get("language"))
        self._chosen = [str(each) for each in value] if isinstance(value, list) else []
        self.chips.empty()
        for ident in self._chosen:
            entry = found_entry(session.store.taxonomy, self._tables, ident) if session is not None else None
            name = named(entry.names, language, ident).partition(" (")[0] if entry is not None else ident
            chip = Chip(f"{name}  ×", active=True, parent=self)
            words.named(chip, tr("Take away {name}", name=name))
            chip.clicked.connect(lambda _on=False, ident=ident: self._take_away(ident))
            self.chips.addWidget(chip)
            chip.show()
        word = (
            tr("several ▾")
            if value is MIXED
            else tr("cannot tell ▾")
            if value == INDETERMINATE
            else "+"
            if self._chosen
            else tr("add ▾")
        )
        self.add.say(word, tr("Find one to add"))
        self.chips.addWidget(self.add)
        self.updateGeometry()

    def _picked(self, row: TypeRow) -> None:
        if not row.table:
            self.answered.emit(row.id or None)
        elif row.id not in self._chosen:
            self.answered.emit([*self._chosen, row.id])

    def _take_away(self, ident: str) -> None:
        self.answered.emit([each for each in self._chosen if each != ident] or None)


def found_entry(taxonomy: Taxonomy, tables: tuple[str, ...], ident: str) -> Entry | None:
    return next((entry for table in tables if (entry := taxonomy.entry(table, ident)) is not None), None)

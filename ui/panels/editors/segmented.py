"""A row of segments of which at most one is chosen: everything in sight, one click, no menu."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import theme
from ui.words import tr

SOLID, MIXED_LINE = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine


@dataclass(frozen=True, slots=True)
class Segment:
    """One choice."""

    id: str
    text: str
    tip: str = ""
    short: str = ""
    """What stands there where the text would cost another row."""


class Segmented(QWidget):
    """Painted. Takes as many rows as the words need; a word is cut only where a row of its own cannot hold it."""

    chosen = Signal(str)
    """The id of the segment that was clicked, also if it was chosen already."""

    def __init__(self, segments: Sequence[Segment], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments = tuple(segments)
        self.current = ""
        self.mixed = False
        """Several tracks do not agree: nothing is chosen, and the frame is dashed."""
        self._over = -1
        self._cursor = 0
        self.setMouseTracking(True)
        # a click must not take the keyboard from the picture: arrows step frames there
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def choose(self, ident: str) -> None:
        """Shows a choice; an empty id shows none."""
        self.current = ident
        self._cursor = max(0, next((i for i, s in enumerate(self.segments) if s.id == ident), self._cursor))
        self.update()

    def offer(self, segments: Sequence[Segment]) -> None:
        """Other segments in place of those there are."""
        if tuple(segments) != self.segments:
            self.segments, self._over, self._cursor = tuple(segments), -1, 0
            self._fit()
            self.update()

    # -- places --------------------------------------------------------------------------------------------------

    def texts_for(self, width: float) -> list[str]:
        """The words in full where they take no more rows than the short ones do."""
        full = [segment.text for segment in self.segments]
        short = [segment.short or segment.text for segment in self.segments]
        fewest = len(_rows(_widths(short), width))
        return full if self.fits(full, width, fewest) else short

    def rows_for(self, width: float) -> int:
        """How many rows a width needs."""
        return len(_rows(_widths(self.texts_for(width)), width))

    @staticmethod
    def fits(texts: Sequence[str], width: float, rows: int = 2) -> bool:
        """Whether so many rows of this width can hold the words."""
        parts = _rows(_widths(texts), width)
        return len(parts) <= rows and all(sum(part) <= width for part in parts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "segments"):
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        self.setFixedHeight(theme.px(22) * self.rows_for(self.width()))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(22))

    def cells(self) -> list[QRectF]:
        """Where the segments are; each row is filled, wider words get more of it."""
        found: list[QRectF] = []
        for row, part in enumerate(_rows(_widths(self.texts_for(self.width())), self.width())):
            extra = (self.width() - sum(part)) / max(len(part), 1)
            x = 0.0
            for width in part:
                found.append(QRectF(x, row * theme.px(22), width + extra, theme.px(22)))
                x += width + extra
        return found

    def _at(self, at: QPointF) -> int:
        return next((i for i, cell in enumerate(self.cells()) if cell.contains(at)), -1)

    # -- events --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and place >= 0:
            self._cursor = place
            self.chosen.emit(self.segments[place].id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)

    def _hover(self, place: int) -> None:
        if place != self._over:
            self._over = place
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(
            Qt.Key(event.key())
        )
        if step is not None:
            self._cursor = min(max(self._cursor + step, 0), len(self.segments) - 1)
            self.update()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.segments[self._cursor].id)
        elif (place := self._numbered(event)) is not None:
            self._cursor = place
            self.chosen.emit(self.segments[place].id)
        else:
            super().keyPressEvent(event)

    def _numbered(self, event: QKeyEvent) -> int | None:
        """The segment that a digit means: 1 is the first."""
        place = event.key() - Qt.Key.Key_1
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return place if plain and 0 <= place < min(len(self.segments), 9) else None

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space,
                    Qt.Key.Key_Return, Qt.Key.Key_Enter)  # fmt: skip
            if (event.key() in keys and not event.modifiers()) or self._numbered(event) is not None:
                event.accept()
                return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._at(QPointF(event.pos()))
            tip = self.segments[place].tip if place >= 0 else ""
            QToolTip.showText(event.globalPos(), f"{tr('several')}\n{tip}" if self.mixed else tip, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(frame, theme.px(4), theme.px(4))
        painter.fillPath(path, QColor(look.field if self.isEnabled() else look.panel))
        painter.save()
        painter.setClipPath(path)
        painter.setFont(theme.font("small"))
        texts = self.texts_for(self.width())
        for place, (text, cell) in enumerate(zip(texts, self.cells(), strict=True)):
            self._paint_cell(painter, look, place, text, cell)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(look.dim if self.mixed else look.line), 1, MIXED_LINE if self.mixed else SOLID))
        painter.drawPath(path)
        if self.hasFocus():
            painter.setPen(QPen(QColor(look.accent), 1))
            painter.drawRoundedRect(self.cells()[self._cursor].adjusted(1, 1, -1, -1), theme.px(3), theme.px(3))

    def _paint_cell(self, painter: QPainter, look: theme.Tokens, place: int, words: str, cell: QRectF) -> None:
        on = self.segments[place].id == self.current and bool(self.current)
        ground = look.pressed if on else look.hover if place == self._over and self.isEnabled() else look.field
        if ground != look.field:
            painter.fillRect(cell, QColor(ground))
        painter.setPen(QPen(QColor(look.line), 1))
        if cell.left() > 0:
            painter.drawLine(cell.topLeft(), cell.bottomLeft())
        if cell.top() > 0:
            painter.drawLine(cell.topLeft(), cell.topRight())
        colour = look.text if on else theme.readable(look.dim, ground, 4.6)
        painter.setPen(QColor(colour))
        metrics = QFontMetricsF(painter.font())
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, cell.width() - 4)
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, text)


def _widths(texts: Sequence[str]) -> list[float]:
    room = theme.px(13)
    return [theme.text_width("small", text) + room for text in texts]


def _rows(widths: Sequence[float], width: float) -> list[list[float]]:
    """The fewest rows that hold the segments in their order, and the longest of them as short as it can be."""
    fewest = len(_filled(widths, width))
    # narrower limits are the sums of neighbours: the least that needs no more rows evens them out
    runs = {sum(widths[i:j]) for i in range(len(widths)) for j in range(i + 1, len(widths) + 1)}
    limit = next((run for run in sorted(runs) if len(_filled(widths, run)) <= fewest), width)
    return _filled(widths, limit)


def _filled(widths: Sequence[float], limit: float) -> list[list[float]]:
    """Rows filled one after another; what is wider than a row has one of its own."""
    rows: list[list[float]] = [[]]
    for width in widths:
        if rows[-1] and sum(rows[-1]) + width > limit:
            rows.append([])
        rows[-1].append(width)
    return rows

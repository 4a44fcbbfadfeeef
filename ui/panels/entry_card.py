"""A card of one entry: what to look for, what it is taken for, how well that is founded."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QTextBrowser, QWidget

from ui import theme
from ui.panels.entry_facts import Card, card, founded_text, table_of
from ui.words import named, tr

if TYPE_CHECKING:
    from app.workspace import Workspace

TONES = {"checked": "good", "memory": "warn", "uncertain": "bad"}


class EntryCard(QTextBrowser):
    """Text that can be selected and copied; a click on a look-alike emits its id."""

    look_alike_chosen = Signal(str)

    def __init__(self, workspace: "Workspace", tables: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tables = workspace, tuple(tables)
        self._card: Card | None = None
        self.fits_its_text = False
        """Whether it is always as high as its text: inside a panel that scrolls by itself."""
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        named(self, tr("What to look for"), tr("A click on a look-alike compares it"))
        self.anchorClicked.connect(lambda link: self.look_alike_chosen.emit(link.toString()))

    @property
    def shown(self) -> str:
        """The id of the entry that is shown; empty for none."""
        return self._card.id if self._card is not None else ""

    def show_entry(self, ident: str) -> None:
        """Another entry; an id that no table has empties the card."""
        session = self._workspace.session
        found = None
        if session is not None and ident:
            taxonomy, language = session.store.taxonomy, str(self._workspace.settings.get("language"))
            found = card(taxonomy, table_of(taxonomy, self._tables, ident), ident, language)
        if found == self._card and self.toPlainText():
            return
        self._card = found
        self._write()

    def _write(self) -> None:
        self.setHtml(_html(self._card) if self._card is not None else _empty())
        self.updateGeometry()
        if self.fits_its_text:
            self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + 2 * self.frameWidth() + theme.px(6))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(250), theme.px(120))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        if self.fits_its_text:
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_card"):
            self._write()
        super().changeEvent(event)


def _html(one: Card) -> str:
    look = theme.current()
    small, tiny = theme.px(11), theme.px(10)
    tone = {"good": look.good, "warn": look.warn, "bad": look.bad}.get(TONES.get(one.founded, ""), look.dim)
    parts = [f"<p style='margin:0;font-size:{theme.px(13)}px'><b>{escape(one.name)}</b></p>"]
    if one.kind:
        parts.append(f"<p style='margin:0;color:{look.dim};font-size:{small}px'>{escape(one.kind)}</p>")
    if one.cues:
        title = escape(tr("WHAT TO LOOK FOR"))
        parts.append(f"<p style='margin:6px 0 0 0;color:{look.dim};font-size:{tiny}px'>{title}</p>")
        parts.append(f"<p style='margin:0'>{escape(one.cues)}</p>")
    if one.facts:
        rows = "".join(
            f"<tr><td style='color:{look.dim};padding-right:{theme.px(8)}px'>{escape(title)}</td>"
            f"<td>{escape(text)}</td></tr>"
            for title, text in one.facts
        )
        parts.append(f"<table cellspacing='0' style='margin-top:6px;font-size:{small}px'>{rows}</table>")
    if one.look_alikes:
        names = ", ".join(
            f"<a style='color:{look.link};text-decoration:none' href='{escape(ident)}'>{escape(name)}</a>"
            for ident, name in one.look_alikes
        )
        title = escape(tr("TAKEN FOR"))
        parts.append(f"<p style='margin:6px 0 0 0;color:{look.dim};font-size:{tiny}px'>{title}</p>")
        parts.append(f"<p style='margin:0;font-size:{small}px'>{names}</p>")
    if one.others:
        title = escape(tr("ALSO CALLED"))
        parts.append(f"<p style='margin:6px 0 0 0;color:{look.dim};font-size:{tiny}px'>{title}</p>")
        parts.append(f"<p style='margin:0;font-size:{small}px'>{escape(', '.join(one.others))}</p>")
    if one.founded:
        text = escape(founded_text(one.founded))
        parts.append(f"<p style='margin:6px 0 0 0;color:{tone};font-size:{small}px'>● {text}</p>")
    return "".join(parts)


def _empty() -> str:
    text = escape(tr("Nothing is chosen."))
    return f"<p style='color:{theme.current().dim}'>{text}</p>"

"""Which tracks belong together with this one, and which are the same thing elsewhere, with a way to go there."""

from collections.abc import Callable, Sequence
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from annotations.model import Track
from annotations.names import numbered_name
from annotations.taxonomy import Attribute, AttributeType
from ui import theme
from ui.icons import icon
from ui.panels.chip import Chip
from ui.panels.editors.editor import MIXED, Shown
from ui.panels.editors.line import LineEditor
from ui.panels.editors.several import ChipRow
from ui.panels.inspector_rows import Row
from ui.panels.section import Section
from ui.words import named, tr

if TYPE_CHECKING:
    from app.session import Session

MOST = 8
"""More members than this are counted, not named."""
TEXT = AttributeType.TEXT


class LinkAnswers(Protocol):
    """Who hears what a person says of links."""

    def group(self, name: str) -> None: ...
    def unlink(self) -> None: ...
    def go_to_track(self, ident: str) -> None: ...


class LinksSection(Section):
    """Group: a name, and its members. Same thing: chips that go there, also into another clip."""

    def __init__(self, answers: LinkAnswers, link: Callable[[], object] | None) -> None:
        super().__init__("links", tr("LINKS"))
        self._answers = answers
        self.group = LineEditor(Attribute(id="group", type=TEXT), can_be_unsure=False)
        self.group.answered.connect(lambda value: answers.group(str(value or "")))
        self.members, self.same = _Chips(), _Chips()
        self.members_row = Row(tr("Members"), self.members, tr("Tracks of the same group; a click goes there"))
        self.add(Row(tr("Group"), self.group, tr("Tracks with the same name here belong together")))
        self.add(self.members_row)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        row.addWidget(self.same, 1)
        self.unlink = named(QToolButton(), tr("Say no longer that these are the same thing"))
        self.unlink.setIcon(icon("link-off", "dim"))
        self.unlink.setProperty("flat", True)
        self.unlink.clicked.connect(answers.unlink)
        self.link = named(QToolButton(), tr("Say that this is the same thing as another track…"))
        self.link.setIcon(icon("link-plus", "dim"))
        self.link.setProperty("flat", True)
        if link is not None:
            self.link.clicked.connect(link)
        row.addWidget(self.unlink)
        row.addWidget(self.link)
        self.link.setVisible(link is not None)
        tip = tr("The same thing in this or another clip; a click goes there")
        self.add(Row(tr("Same thing"), holder, tip))

    def show_links(self, session: "Session", tracks: Sequence[Track], language: str) -> None:
        first = tracks[0]
        group: Shown = first.group if all(t.group == first.group for t in tracks) else MIXED
        self.group.show_value(group or None)
        mine = {track.id for track in tracks}
        others = [track for track in session.store.tracks.values() if track.id not in mine] if _linked(tracks) else []
        groups, things = {t.group for t in tracks if t.group}, {t.identity for t in tracks if t.identity}
        members = [track for track in others if track.group in groups]
        same = [track for track in others if track.identity in things]
        self.members_row.setVisible(bool(members))
        self._fill(self.members, session, members, language)
        self._fill(self.same, session, same, language)
        self.unlink.setVisible(bool(things))
        parts = [first.group if group is not MIXED else tr("several")]
        parts += [tr("same as {names}", names=", ".join(f"#{track.number}" for track in same[:3]))] if same else []
        self.heading.tell(" · ".join(filter(None, parts)))

    def _fill(self, chips: "_Chips", session: "Session", tracks: Sequence[Track], language: str) -> None:
        rows: list[tuple[str, str, str]] = []
        here = session.clip_ref.id if session.clip_ref is not None else ""
        for track in tracks[:MOST]:
            name = numbered_name(session.store.taxonomy, track, language)
            clip = session.store.clips.get(track.clip)
            elsewhere = clip is not None and track.clip != here
            text = f"{name} · {PurePosixPath(clip.path).name}" if elsewhere and clip is not None else name
            rows.append((track.id, text, tr("Go to {name}", name=text)))
        chips.fill(rows, tr("and {count} more", count=len(tracks) - MOST) if len(tracks) > MOST else "", self._go)

    def _go(self, ident: str) -> None:
        self._answers.go_to_track(ident)


class _Chips(QWidget):
    """Chips in as many lines as they need."""

    def __init__(self) -> None:
        super().__init__()
        self._row = ChipRow(self)
        self._told: tuple[tuple[tuple[str, str, str], ...], str] = ((), "")
        self.chips: list[Chip] = []

    def fill(self, rows: Sequence[tuple[str, str, str]], rest: str, go: Callable[[str], None]) -> None:
        """`rows`: id, text and tooltip."""
        if (tuple(rows), rest) == self._told:
            return
        self._told = (tuple(rows), rest)
        self._row.empty()
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for ident, text, tip in rows:
            chip = named(Chip(text, active=True, parent=self), text, tip)
            chip.clicked.connect(lambda _on=False, ident=ident: go(ident))
            self.chips.append(chip)
        if rest:
            self.chips.append(Chip(rest, parent=self))
        for chip in self.chips:
            self._row.addWidget(chip)
            chip.show()
        self.setMinimumHeight(theme.px(24))
        self.updateGeometry()


def _linked(tracks: Sequence[Track]) -> bool:
    return any(track.group or track.identity for track in tracks)

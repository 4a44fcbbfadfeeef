"""The findings: what checks complain of, by kind; a click shows one, a button mends it, or all of its kind."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from annotations.checks import Finding
from annotations.entry_search import folded
from annotations.errors import PlainError
from app.commands.findings import fix, go_to, set_aside, take_back
from ui import theme
from ui.icons import icon
from ui.models.finding_model import FindingModel
from ui.panels.finding_rows import FindingRows
from ui.panels.keyboard_focus import FilterKeys
from ui.panels.section_header import SectionHeader
from ui.panels.while_shown import WhileShown
from ui.words import named, shown, tr

if TYPE_CHECKING:
    from app.workspace import Workspace
    from ui.bridge import Bridge

ROOMY_PX = 215
MANY = 400
"""Beyond so many, kinds start folded, so that the list can be overlooked."""


class FindingsPanel(QWidget):
    """Follows `session.findings`, which looks only while somebody wants to know."""

    def __init__(self, workspace: "Workspace", bridge: "Bridge", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._filling = False
        self._renew = WhileShown(self, self._fill)
        self.setObjectName("findings_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = FindingModel(self)
        self._make()
        self._lay_out()
        self._dress()
        bridge.session_changed.connect(self._follow)
        bridge.settings_changed.connect(self._renew)
        bridge.findings_changed.connect(self._renew)
        bridge.finding_chosen.connect(self._follow_chosen)
        self._follow()

    def _make(self) -> None:
        self.header = SectionHeader(tr("FINDINGS"))
        self.filter = named(QLineEdit(), tr("Filter findings"), tr("Only findings with these words"))
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda _text: self._fill())
        FilterKeys(self.filter)
        self.aside = named(QToolButton(), tr("Set aside"), tr("Show what was set aside instead"))
        self.aside.setCheckable(True)
        self.aside.setProperty("flat", True)
        self.aside.toggled.connect(lambda _on: self._fill())
        self.tree = named(_Tree(self), tr("Findings"), tr("A click shows the place; F8 goes to the next"))
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(FindingRows(self.tree))
        self.tree.selectionModel().currentChanged.connect(self._chosen)
        self.tree.clicked.connect(self._show)
        self.tree.activated.connect(self._show)
        self.explanation = QLabel()
        self.explanation.setWordWrap(True)
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setAlignment(Qt.AlignmentFlag.AlignTop)
        theme.set_role(self.explanation, "dim")
        self.fix = named(QPushButton(), tr("Fix"), tr("Mends the chosen finding, as one step to undo"))
        self.fix_all = named(QPushButton(), tr("Fix all"), tr("Mends every finding of this kind, as one step to undo"))
        self.put_aside = named(QPushButton(), tr("Set aside"))
        self.fix.clicked.connect(self._fix)
        self.fix_all.clicked.connect(self._fix_all)
        self.put_aside.clicked.connect(self._put_aside)
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.set_role(self.empty, "dim")

    def _lay_out(self) -> None:
        self.header.row.addWidget(self.filter)
        self.header.row.addWidget(self.aside)
        self.foot = QWidget()
        foot = QVBoxLayout(self.foot)
        foot.setContentsMargins(theme.px(11), theme.px(6), theme.px(11), theme.px(8))
        foot.setSpacing(theme.px(6))
        foot.addWidget(self.explanation)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(6))
        for button in (self.fix, self.fix_all, self.put_aside):
            buttons.addWidget(button)
        buttons.addStretch(1)
        foot.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.foot)

    # -- following -----------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        self._watch(self.isVisible())
        self._renew()

    def _watch(self, on: bool) -> None:
        session = self._workspace.session
        if session is not None:
            session.findings.watched = on
            if on:
                session.findings.wanted()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch(False)

    def _wanted(self) -> list[Finding]:
        session = self._workspace.session
        if session is None:
            return []
        found = session.findings.aside if self.aside.isChecked() else session.findings.found
        words = self.filter.text().split()
        return [each for each in found if all(_has(shown(each.text), word) for word in words)]

    def _fill(self) -> None:
        """The list anew; what was chosen and what was folded stays so."""
        session, chosen = self._workspace.session, self.chosen
        if session is not None and session.findings.current in session.findings.found:
            chosen = session.findings.current
        folded_up = {check.id for place, (check, _) in enumerate(self.model.groups)
                     if not self.tree.isExpanded(self.model.index(place, 0))}  # fmt: skip
        found = self._wanted()
        self._filling = True
        self.model.show_findings(found)
        for place, (check, _) in enumerate(self.model.groups):
            self.tree.setExpanded(self.model.index(place, 0), check.id not in folded_up and len(found) <= MANY)
        place = self.model.place(chosen) if chosen is not None else QModelIndex()
        if place.isValid():
            self.tree.setCurrentIndex(place)
        self._filling = False
        self._tell(len(found))
        self._chosen()

    def _follow_chosen(self) -> None:
        """Lights the row of the finding that was gone to by key."""
        session = self._workspace.session
        finding = session.findings.current if session is not None else None
        place = self.model.place(finding) if finding is not None else QModelIndex()
        if place.isValid() and place != self.tree.currentIndex():
            self.tree.setCurrentIndex(place)

    def _tell(self, count: int) -> None:
        session = self._workspace.session
        total = len(session.findings.found) if session is not None else 0
        aside = len(session.findings.aside) if session is not None else 0
        if self.aside.isChecked():
            self.header.say(tr("SET ASIDE · {count}", count=count))
        elif count != total:
            self.header.say(tr("FINDINGS · {count} of {total}", count=count, total=total))
        else:
            self.header.say(tr("FINDINGS · {count}", count=total))
        self.aside.setVisible(bool(aside) or self.aside.isChecked())
        self.tree.setVisible(count > 0)
        self.empty.setVisible(count == 0)
        if session is not None and not session.findings.ready and not total:
            self.empty.setText(tr("Looking…"))
        elif self.filter.text():
            self.empty.setText(tr("No finding has these words."))
        else:
            self.empty.setText(tr("Nothing to complain about."))

    # -- the chosen one ------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> Finding | None:
        return self.model.finding(self.tree.currentIndex())

    def _chosen(self, *_: object) -> None:
        """Says what the chosen kind is about, and offers what can be done."""
        session, group, chosen = self._workspace.session, self.model.group(self.tree.currentIndex()), self.chosen
        self.foot.setVisible(group is not None)
        if group is None or session is None:
            return
        check, found = group
        can_edit, aside = not session.read_only, self.aside.isChecked()
        # a row may be too narrow for all that was found: here it stands in full
        whole = [shown(chosen.text)] if chosen is not None else []
        roomy = self.height() >= theme.px(ROOMY_PX)
        self.explanation.setText("\n".join([*whole, shown(check.explanation)] if roomy or not whole else whole))
        self.explanation.setVisible(roomy or bool(whole))
        fixable = [each for each in found if each.fix] if not aside else []
        self.fix.setText(shown(check.fix_title))
        named(self.fix, shown(check.fix_title), tr("Mend this one (Ctrl+F8). It can be undone."))
        self.fix.setVisible(bool(chosen is not None and chosen.fix and not aside))
        self.fix_all.setText(tr("All {count}", count=len(fixable)))
        tip = tr("{fix}: all {count} of this kind, in one step", fix=shown(check.fix_title), count=len(fixable))
        named(self.fix_all, tip)
        self.fix_all.setVisible(len(fixable) > 1)
        self.put_aside.setText(tr("Take back") if aside else tr("Set aside"))
        tip = (
            tr("Count this finding again") if aside else tr("This is not a mistake (Alt+F8): kept as a settled comment")
        )
        named(self.put_aside, self.put_aside.text(), tip)
        self.put_aside.setVisible(chosen is not None and chosen.can_be_set_aside)
        for button in (self.fix, self.fix_all, self.put_aside):
            button.setEnabled(can_edit)

    def _show(self, index: QModelIndex) -> None:
        finding = self.model.finding(index)
        if finding is not None and not self._filling:
            go_to(self._workspace, finding)

    def _do(self, *findings: Finding, aside: bool = False) -> None:
        try:
            if aside and self.aside.isChecked():
                take_back(self._workspace, findings[0])
            elif aside:
                set_aside(self._workspace, findings)
            else:
                fix(self._workspace, findings)
        except PlainError as error:
            self._workspace.messages.fail(error, replace="finding")

    def _fix(self) -> None:
        if self.chosen is not None:
            self._do(self.chosen)

    def _fix_all(self) -> None:
        group = self.model.group(self.tree.currentIndex())
        if group is not None:
            self._do(*(finding for finding in group[1] if finding.fix))

    def _put_aside(self) -> None:
        if self.chosen is not None:
            self._do(self.chosen, aside=True)

    # -- look ----------------------------------------------------------------------------------------------------

    def _dress(self) -> None:
        self.filter.setFixedSize(theme.px(112), theme.px(22))
        self.filter.setFont(theme.font("small"))
        self.aside.setFixedSize(theme.px(22), theme.px(22))
        self.aside.setIcon(icon("archive-outline", "dim"))
        self.explanation.setFont(theme.font("small"))
        self.tree.setIndentation(theme.px(14))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the list has most of it; the explanation is each kind's tooltip, too."""
        self._chosen()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "foot"):
            self._dress()
        super().changeEvent(event)


def _has(text: str, word: str) -> bool:
    """`#2` means that track, not #20; other words may stand anywhere."""
    if word.startswith("#") and word[1:].isdecimal():
        return word in re.findall(r"#\d+", text)
    return folded(word) in folded(text)


class _Tree(QTreeView):
    """Without a heading; Esc gives the keyboard back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down show what they come to."""
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.clicked.emit(self.currentIndex())

"""Tools, labels, undo and redo, and the way to everything else, in one row that never clips a word."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from annotations.names import short_label
from annotations.taxonomy import Label, named
from app.profiles import profile_of
from app.tools import TOOLS
from ui import theme
from ui.panels.more_button import MoreButton
from ui.panels.search_button import PALETTE, SearchButton
from ui.panels.tool_button import ToolButton
from ui.words import named as describe
from ui.words import shown, tr

if TYPE_CHECKING:
    from app.workspace import Workspace
    from ui.bridge import Bridge

FEWEST_LABELS: Final = 4


@dataclass(frozen=True, slots=True)
class Plan:
    """What is shown in a given width."""

    tool_text: bool
    tool_key: bool
    all_tools: bool
    """Whether the minor tools have a place of their own."""
    labels: int
    label_text: bool
    search_px: float

    def __iter__(self) -> Iterator[object]:
        return iter((self.tool_text, self.tool_key, self.all_tools, self.labels, self.label_text, self.search_px))


class ToolBar(QWidget):
    """The row under the menu. Everything it does is a command or a choice in the session."""

    def __init__(self, workspace: "Workspace", bridge: "Bridge", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("tool_bar")
        self.tools: dict[str, ToolButton] = {}
        self.labels: dict[str, ToolButton] = {}
        self._label_rows: tuple[Label, ...] = ()
        self._lines: list[int] = []
        for tool in TOOLS:
            button = ToolButton(shown(tool.title), tool.key, icon_name=tool.icon, parent=self)
            hint = shown(tool.hint.removeprefix(f"{tool.title}: "))
            describe(button, shown(tool.title), f"{shown(tool.title)} ({tool.key}): {hint}")
            button.clicked.connect(lambda _on=False, ident=tool.id: self._run(f"tool.{ident}"))
            self.tools[tool.id] = button
        self.more_tools = MoreButton(tr("More tools"), self)
        self.more = MoreButton(tr("More labels"), self)
        self.undo = self._command_button("edit.undo", shown("Undo"), "undo-variant")
        self.redo = self._command_button("edit.redo", shown("Redo"), "redo-variant")
        self.search = SearchButton(workspace, self)
        self.search.clicked.connect(lambda: self._run(PALETTE))
        bridge.session_changed.connect(self._rebuild)
        bridge.tool_changed.connect(self._refresh)
        bridge.edited.connect(self._edited)
        bridge.settings_changed.connect(self._rebuild)
        bridge.view_changed.connect(self._view_changed)
        self._rebuild()

    def _command_button(self, command: str, title: str, icon_name: str) -> ToolButton:
        button = ToolButton(title, icon_name=icon_name, parent=self)
        button.show_text = False
        button.setCheckable(False)
        describe(button, title)
        button.clicked.connect(lambda: self._run(command))
        return button

    def _run(self, command: str) -> None:
        if command in self._workspace.commands:
            self._workspace.run(command)
        self._refresh()

    # -- what is offered -----------------------------------------------------------------------------------------

    def _rebuild(self) -> None:
        """The labels of the session's taxonomy, in the chosen language."""
        for button in self.labels.values():
            button.setParent(None)
            button.deleteLater()
        self.labels.clear()
        self.more.hidden = ()
        session = self._workspace.session
        language = str(self._workspace.settings.get("language"))
        taxonomy = session.store.taxonomy if session is not None else None
        live = [row for row in taxonomy.labels if not row.deprecated] if taxonomy is not None else []
        profile = profile_of(session) if session is not None else None
        self._profile = profile.id if profile is not None else ""
        # what the way to work does not need stays in reach, behind the others
        needed = profile.labels if profile is not None else ()
        self._label_rows = tuple(sorted(live, key=lambda row: bool(needed) and row.id not in needed))
        for label in self._label_rows:
            assert taxonomy is not None
            button = ToolButton(short_label(taxonomy, label.id, language), label.hotkey, dot=label.colour, parent=self)
            full, help_text = named(label.names, language, label.id), named(label.help, language)
            button.setToolTip(f"{full} ({label.hotkey})" + (f"\n{help_text}" if help_text else ""))
            button.clicked.connect(lambda _on=False, ident=label.id: self._choose_label(ident))
            self.labels[label.id] = button
        self._refresh()
        self._arrange()

    def _view_changed(self) -> None:
        session = self._workspace.session
        profile = profile_of(session) if session is not None else None
        if (profile.id if profile is not None else "") != self._profile:
            self._rebuild()

    def _choose_label(self, ident: str) -> None:
        session = self._workspace.session
        label = session.store.taxonomy.label(ident) if session is not None else None
        command = f"label.{label.hotkey}" if label is not None else ""
        if command in self._workspace.commands:
            self._workspace.run(command)
        elif session is not None:
            session.set_label(ident)
        self._refresh()

    def _edited(self, edit: object) -> None:
        if ("taxonomy", "") in getattr(edit, "keys", ()):
            self._rebuild()
        self._refresh()

    def _refresh(self) -> None:
        session = self._workspace.session
        for ident, button in self.tools.items():
            button.setEnabled(session is not None)
            button.setChecked(session is not None and session.tool == ident)
        for ident, button in self.labels.items():
            button.setChecked(session is not None and session.label == ident)
        # a choice among the hidden ones is lit on the button that stands for them; it takes no other room
        for more in (self.more_tools, self.more):
            more.retell()
        history = session.history if session is not None and not session.read_only else None
        undo, redo = (history.undo_title, history.redo_title) if history else (None, None)
        self.undo.setEnabled(undo is not None)
        self.undo.setToolTip(tr("Undo: {title}", title=shown(undo)) if undo else tr("Nothing to undo"))
        self.redo.setEnabled(redo is not None)
        self.redo.setToolTip(tr("Redo: {title}", title=shown(redo)) if redo else tr("Nothing to redo"))

    # -- room ----------------------------------------------------------------------------------------------------

    def plan(self, width: int) -> Plan:
        """The fullest arrangement that fits."""
        count = len(self.labels)
        fewest = min(FEWEST_LABELS, count)
        plans = [Plan(True, True, True, count, True, 230)]
        plans += [Plan(True, True, False, n, True, 230) for n in range(count, fewest - 1, -1)]
        plans += [Plan(True, True, False, fewest, True, w) for w in (200, 180, 160, 140, 120, 104)]
        plans += [Plan(True, False, False, fewest, True, w) for w in (200, 150)]
        plans += [Plan(False, True, False, n, True, w) for w in (230, 150) for n in range(count, fewest - 1, -1)]
        plans += [Plan(False, True, False, n, False, w) for w in (150, 34) for n in range(count, fewest - 1, -1)]
        plans += [Plan(False, False, False, n, False, 34) for n in range(count, -1, -1)]
        return next((plan for plan in plans if self._width(plan) <= width), plans[-1])

    def _width(self, plan: Plan) -> int:
        gap, group = theme.px(3), theme.px(15)
        seen, rest = self._divided(plan)
        tools = sum(b.width_with(text=plan.tool_text, key=plan.tool_key) + gap for b in seen)
        tools += self.more_tools.room_for(rest, text=False) + gap if rest else 0
        every = list(self.labels.values())
        labels = sum(b.width_with(text=plan.label_text, key=True) + gap for b in every[: plan.labels])
        hidden = every[plan.labels :]
        more = self.more.room_for(hidden, text=plan.label_text) + gap if hidden else 0
        ends = 2 * theme.px(12) + self.undo.sizeHint().width() + self.redo.sizeHint().width() + gap
        return tools + labels + more + 3 * group + ends + theme.px(plan.search_px)

    def _divided(self, plan: Plan) -> tuple[list[ToolButton], list[ToolButton]]:
        """The tools that have a place of their own, and the others."""
        minor = {tool.id for tool in TOOLS if tool.minor} if not plan.all_tools else set[str]()
        seen = [button for ident, button in self.tools.items() if ident not in minor]
        return seen, [button for ident, button in self.tools.items() if ident in minor]

    def _arrange(self) -> None:
        plan, gap, group = self.plan(self.width()), theme.px(3), theme.px(17)
        x, height = theme.px(12), theme.px(26)
        y = (self.height() - height) // 2

        def put(button: QAbstractButton, width: int) -> None:
            nonlocal x
            button.setGeometry(x, y, width, height)
            button.show()
            x += width + gap

        tools, other_tools = self._divided(plan)
        for button in tools:
            button.show_text, button.show_key = plan.tool_text, plan.tool_key
            put(button, button.sizeHint().width())
        for button in other_tools:
            button.hide()
        self.more_tools.setVisible(bool(other_tools))
        if other_tools:
            self.more_tools.stand_for(other_tools, text=False)
            put(self.more_tools, self.more_tools.room_for(other_tools, text=False))
        self._lines = [x + group // 2 - gap]
        x += group - gap
        labels = list(self.labels.values())
        for button in labels[plan.labels :]:
            button.hide()
        for button in labels[: plan.labels]:
            button.show_text = plan.label_text
            put(button, button.sizeHint().width())
        self.more.setVisible(plan.labels < len(labels))
        if plan.labels < len(labels):
            self.more.stand_for(labels[plan.labels :], text=plan.label_text)
            put(self.more, self.more.room_for(labels[plan.labels :], text=plan.label_text))
        if self.labels:
            self._lines.append(x + group // 2 - gap)
            x += group - gap
        put(self.undo, self.undo.sizeHint().width())
        put(self.redo, self.redo.sizeHint().width())
        search = theme.px(plan.search_px)
        self.search.setGeometry(self.width() - theme.px(10) - search, y, search, height)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(self._width(Plan(True, True, True, len(self.labels), True, 230)), theme.px(38))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(Plan(False, False, False, 0, False, 34)), theme.px(38))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "search"):
            self._arrange()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.background))
        painter.setPen(QColor(look.line))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        for x in self._lines:
            painter.drawLine(x, theme.px(11), x, self.height() - theme.px(11))

"""How the picture of this clip is shown, and how annotations lie on it: sliders, with a way back from each."""

import math
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.picture import AS_RECORDED, CHANNELS, DIFFERENCE, LIMITS, Channel, Look
from ui import theme
from ui.elided import FittedLabel
from ui.panels.editors.segmented import Segment, Segmented
from ui.panels.section_header import SectionHeader
from ui.panels.slider_row import SliderRow, fit_names
from ui.panels.while_shown import WhileShown
from ui.words import named, shown, tr

if TYPE_CHECKING:
    from app.workspace import Workspace
    from ui.bridge import Bridge

GAMMA: Final = "gamma"
GAMMA_SPAN: Final = 5.0
"""Gamma's slider is even in the logarithm: as far to the left as to the right means the inverse."""
CALM_MS: Final = 60
"""Settings are written to disk: while one is being dragged, no more often than this."""


class PicturePanel(QScrollArea):
    """Follows the current clip. What it changes is the person's view: nothing of it gets into exports or stills."""

    def __init__(self, workspace: "Workspace", bridge: "Bridge", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picture_panel")
        self._workspace = workspace
        self.sliders: dict[str, SliderRow] = {}
        self.overlay: dict[str, SliderRow] = {}
        self.boxes: dict[str, QCheckBox] = {}
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.as_recorded = QPushButton(tr("As recorded"))
        self.to_all = QPushButton(tr("All clips like this"))
        self.channel = Segmented(_channels())
        self.difference = QCheckBox(shown(DIFFERENCE))
        self.tags = Segmented(_tag_choices(workspace))
        self._names: list[QLabel] = []
        """What stands before channel and tags."""
        self._waiting: dict[str, int] = {}
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self._write_settings)
        self._column = QVBoxLayout()
        self._build()
        self._connect(bridge)
        self._follow()

    # -- making --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        inside = QWidget()
        inside.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, theme.px(8))
        self._column.setSpacing(theme.px(2))
        self._column.addWidget(SectionHeader(tr("PICTURE")))
        self._column.addWidget(_padded(self.state))
        named(self.as_recorded, self.as_recorded.text(), tr("Shows the picture of this clip unchanged."))
        named(self.to_all, self.to_all.text(), tr("Shows every clip of the project like this one."))
        self._column.addWidget(_padded(self.as_recorded, self.to_all))
        for name, limits in LIMITS.items():
            self.sliders[name] = self._slider(name, shown(limits.title))
            self._column.addWidget(self.sliders[name])
        self._column.addWidget(self._labelled(tr("Channel"), named(self.channel, tr("Channel"))))
        tip = tr("Shows what changed since the frame before, four times as strong, in place of the picture.")
        self._column.addWidget(_padded(named(self.difference, self.difference.text(), tip)))
        self._column.addWidget(SectionHeader(tr("ANNOTATIONS")))
        self._add_overlay()
        self._column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self._fit_names()

    def _slider(self, name: str, title: str) -> SliderRow:
        limits = LIMITS[name]
        if name == GAMMA:
            row = SliderRow(title, -100, 100, 0, lambda at: f"{_gamma(at):.2f}", step=2)
        else:
            told = partial(_percent, signed=limits.least < 0)
            row = SliderRow(title, int(limits.least), int(limits.most), int(limits.neutral), told)
        row.moved.connect(partial(self._look_moved, name))
        return row

    def _add_overlay(self) -> None:
        rows = (
            ("overlay_percent", tr("Strength"), 10),
            ("trail_frames", tr("Length"), 30),
            ("magnifier_zoom", tr("Enlarges"), 1),
        )
        for key, short, page in rows:
            setting = self._workspace.settings.row(key)
            assert setting.least is not None
            assert setting.most is not None
            told = partial(_percent, signed=False) if setting.unit == "%" else str
            limits = int(setting.least), int(setting.most), setting.default
            row = SliderRow(shown(setting.title), *limits, told, short=short, page=page)
            row.moved.connect(partial(self._setting_moved, key))
            self.overlay[key] = row
        for key in ("outline_only", "trails", "magnifier"):
            setting = self._workspace.settings.row(key)
            self.boxes[key] = named(QCheckBox(shown(setting.title)), shown(setting.title), shown(setting.help))
            self.boxes[key].toggled.connect(partial(self._set, key))
        self._column.addWidget(self.overlay["overlay_percent"])
        self._column.addWidget(_padded(self.boxes["outline_only"]))
        self._column.addWidget(self._labelled(tr("Tags"), named(self.tags, tr("Tags"))))
        for box, slider in (("trails", "trail_frames"), ("magnifier", "magnifier_zoom")):
            self._column.addWidget(_padded(self.boxes[box]))
            self._column.addWidget(self.overlay[slider])

    def _connect(self, bridge: "Bridge") -> None:
        self.channel.chosen.connect(lambda ident: self._put(self._look().replaced(channel=Channel(ident))))
        self.difference.toggled.connect(lambda on: self._put(self._look().replaced(difference=on)))
        self.tags.chosen.connect(partial(self._set, "tags"))
        self.as_recorded.clicked.connect(lambda: self._workspace.run("picture.as_recorded"))
        self.to_all.clicked.connect(lambda: self._workspace.run("picture.to_all_clips"))
        renew = WhileShown(self, self._follow)
        for signal in (bridge.session_changed, bridge.clip_changed, bridge.look_changed, bridge.settings_changed):
            signal.connect(renew)

    def _labelled(self, text: str, widget: QWidget) -> QWidget:
        row, label = QWidget(), FittedLabel(text)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(theme.px(11), theme.px(2), theme.px(11), theme.px(2))
        layout.setSpacing(theme.px(8))
        theme.set_role(label, "dim")
        self._names.append(label)
        layout.addWidget(label)
        layout.addWidget(widget, 1)
        return row

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self.widget() is not None:
            self._fit_names()

    def _fit_names(self) -> None:
        fit_names([row.name for row in (*self.sliders.values(), *self.overlay.values())] + self._names)

    # -- what a person does --------------------------------------------------------------------------------------

    def _look(self) -> Look:
        return self._workspace.session.look if self._workspace.session is not None else AS_RECORDED

    def _look_moved(self, name: str, position: int, keep: bool) -> None:
        value = _gamma(position) if name == GAMMA else position
        self._put(self._look().with_value(name, value), keep=keep)

    def _put(self, look: Look, *, keep: bool = True) -> None:
        session = self._workspace.session
        if session is not None and session.clip_ref is not None:
            session.looks.put(session.clip_ref.id, look, keep=keep)

    def _setting_moved(self, key: str, position: int, keep: bool) -> None:
        self._waiting[key] = position
        if keep:
            self._write_settings()
        elif not self._calm.isActive():
            self._calm.start()

    def _write_settings(self) -> None:
        waiting, self._waiting = self._waiting, {}
        for key, position in waiting.items():
            self._set(key, position)

    def _set(self, key: str, value: Any) -> None:
        try:
            self._workspace.settings.set(key, value)
        except AppError as error:
            self._workspace.messages.fail(error, replace="settings")

    # -- following -----------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        session, settings, look = self._workspace.session, self._workspace.settings, self._look()
        has_clip = session is not None and session.clip_ref is not None
        for name, row in self.sliders.items():
            row.setEnabled(has_clip)
            value = getattr(look, name)
            row.show_position(_position(value) if name == GAMMA else round(value))
        self.channel.choose(look.channel)
        _tick(self.difference, on=look.difference)
        for widget in (self.channel, self.difference):
            widget.setEnabled(has_clip)
        self.as_recorded.setEnabled(has_clip and not look.is_neutral)
        self.to_all.setEnabled(session is not None and len(session.store.clips) > 1)
        self.state.setText(
            tr("Shown as recorded.")
            if look.is_neutral
            else tr("Shown with changes. Exports and saved frames stay as recorded.")
        )
        theme.set_role(self.state, "dim" if look.is_neutral else "warn")
        for key, row in self.overlay.items():
            row.show_position(round(settings.get(key)))
        for key, box in self.boxes.items():
            _tick(box, on=settings.get(key))
        self.tags.choose(settings.get("tags"))


def _channels() -> list[Segment]:
    words = {
        Channel.ALL: (tr("All"), ""),
        Channel.RED: (tr("Red"), tr("R")),
        Channel.GREEN: (tr("Green"), tr("G")),
        Channel.BLUE: (tr("Blue"), tr("B")),
        Channel.LUMA: (tr("Luma"), tr("L")),
    }
    return [Segment(ident, text, shown(CHANNELS[ident]), short) for ident, (text, short) in words.items()]


def _tag_choices(workspace: "Workspace") -> list[Segment]:
    row = workspace.settings.row("tags")
    short = (tr("All"), tr("Fitting"), tr("None"))
    return [Segment(ident, text, shown(name)) for ident, name, text in zip(row.choices, row.names, short, strict=True)]


def _padded(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(theme.px(11), theme.px(4), theme.px(11), theme.px(4))
    for widget in widgets:
        layout.addWidget(widget)
    return row


def _tick(box: QCheckBox, *, on: bool) -> None:
    box.blockSignals(True)
    box.setChecked(on)
    box.blockSignals(False)


def _percent(position: int, *, signed: bool) -> str:
    return f"{position:+d} %" if signed and position else f"{position} %"


def _gamma(position: int) -> float:
    return round(GAMMA_SPAN ** (position / 100), 2)


def _position(gamma: float) -> int:
    return round(100 * math.log(gamma, GAMMA_SPAN))

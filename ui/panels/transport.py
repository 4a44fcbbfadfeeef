"""Moving through the clip: buttons, the frame number, the time, speed and loop."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMenu, QToolButton, QWidget

from annotations.errors import PlainError
from app.navigation import STOPS, move, position
from ui import theme
from ui.figures import frame_text, plain_frame, time_text
from ui.icons import icon
from ui.panels.chip import Chip
from ui.panels.frame_number import Figures, FrameNumber, PositionField
from ui.panels.step_button import StepButton
from ui.words import named, shown, tr

if TYPE_CHECKING:
    from app.media.player import Player
    from app.workspace import Workspace
    from ui.bridge import Bridge

BUTTONS: Final = (
    ("playback.start", "skip-previous"),
    ("playback.back_10", "rewind"),
    ("playback.previous", "step-backward"),
    ("playback.toggle", "play"),
    ("playback.next", "step-forward"),
    ("playback.forward_10", "fast-forward"),
    ("playback.end", "skip-next"),
)
SPEEDS: Final = (0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0)


class Transport(QWidget):
    """One row above the timeline. Shows the frame that is on screen, never one that was only wished for."""

    unlock_wanted = Signal()
    """The chip of the locked camera was clicked."""

    def __init__(self, workspace: "Workspace", bridge: "Bridge", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("transport")
        self.buttons: dict[str, QToolButton] = {}
        self.number, self.count, self.time = FrameNumber(), Figures("mono", dim=True), Figures("time")
        self.field = PositionField(self)
        self.field.entered.connect(self._go_to)
        self.number.clicked.connect(self.edit_position)
        self.exact = Chip()
        self.speed = Chip("1.0×", active=True)
        self.loop = Chip(tr("loop off"), active=True)
        self.span = named(Chip(active=True), tr("Selected range"))
        self.lock = named(Chip(active=True), tr("Camera lock"))
        self.facts = Chip()
        self.span.clicked.connect(lambda: self._run("range.clear"))
        self.lock.clicked.connect(self.unlock_wanted)
        self.loop.clicked.connect(lambda: self._run("playback.loop"))
        self.speed.clicked.connect(self._show_speeds)
        self._layout = QHBoxLayout(self)
        self._layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for command, icon_name in BUTTONS:
            self._layout.addWidget(self._button(command, icon_name))
        self._layout.addSpacing(theme.px(14))
        for widget in (self.number, self.count):
            self._layout.addWidget(widget)
        self._layout.addSpacing(theme.px(8))
        self._layout.addWidget(self.time)
        self._layout.addSpacing(theme.px(4))
        for widget in (self.exact, self.speed, self.loop, self.span, self.lock):
            self._layout.addWidget(widget)
        self._layout.addStretch(1)
        self._layout.addWidget(self.facts)
        bridge.session_changed.connect(self.refresh)
        bridge.clip_changed.connect(self.refresh)
        bridge.frame_shown.connect(self._frame_shown)
        bridge.playback_changed.connect(self._playback_changed)
        bridge.range_changed.connect(self._range_changed)
        bridge.settings_changed.connect(self._settings_changed)
        self._dress()
        self.refresh()

    def _button(self, command: str, icon_name: str) -> QToolButton:
        title = shown(self._workspace.commands[command].title) if command in self._workspace.commands else command
        if command == "playback.toggle":
            button = QToolButton(self)
            button.setProperty("icon_name", icon_name)
            button.setProperty("primary", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda: self._run(command))
        else:
            button = StepButton(command, icon_name, title, self)
            button.clicked.connect(lambda: self._run(button.runs))
            button.retargeted.connect(self._retarget)
            button.reset_wanted.connect(lambda: self._workspace.settings.set("buttons", {}))
        button.setAutoRepeat(command in ("playback.previous", "playback.next"))
        self.buttons[command] = button
        return button

    def _retarget(self, command: str, stop: str) -> None:
        chosen = {**self._workspace.settings.get("buttons"), command: stop}
        self._workspace.settings.set("buttons", {name: ident for name, ident in chosen.items() if ident})

    def _run(self, command: str) -> None:
        if command in self._workspace.commands:
            self._workspace.run(command)

    def _dress(self) -> None:
        """Everything that depends on the theme or the size of the text."""
        self._layout.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
        self._layout.setSpacing(theme.px(6))
        self.setFixedHeight(theme.px(40))
        for command, icon_name in BUTTONS:
            wide = command == "playback.toggle"
            self.buttons[command].setFixedSize(theme.px(36 if wide else 28), theme.px(25))
            self.buttons[command].setIconSize(QSize(theme.px(18), theme.px(18)))
            if wide:
                self.buttons[command].setIcon(icon(icon_name, "on_accent"))
        self._name_buttons()

    def _name_buttons(self) -> None:
        """What each does now, and by which key; a setting and a menu may have changed that."""
        commands, chosen = self._workspace.commands, self._workspace.settings.get("buttons")
        for command, button in self.buttons.items():
            title = shown(commands[command].title) if command in commands else command
            if command.endswith("_10"):
                title = title.replace("10", str(self._workspace.settings.get("step_medium")))
            runs, lines = command, [title]
            if isinstance(button, StepButton):
                button.title = title
                button.stop = next((row for row in STOPS if row.id == chosen.get(command)), None)
                button.dress()
                runs, lines = button.runs, [button.words()]
            keys = commands.keys(runs) if runs in commands else ()
            words = lines[0]
            lines[0] = f"{words} ({keys[0]})" if keys else words
            if isinstance(button, StepButton):
                lines.append(tr("Right-click, or Alt+Down: where it goes"))
            named(button, words, "\n".join(lines))

    def _settings_changed(self, _key: str = "") -> None:
        self._name_buttons()
        self.refresh()

    def edit_position(self) -> bool:
        """Lets the frame number be typed over; False where it is not on screen."""
        session = self._workspace.session
        if session is None or session.clip_ref is None or not self.number.isVisible():
            return False
        reach = self.count.geometry().right() if self.count.isVisible() else 0
        self.field.begin(str(session.frame), self.number, max(theme.px(124), reach - self.number.x() + theme.px(14)))
        return True

    def _go_to(self, text: str) -> None:
        """Goes there; what is not understood stays, so that it can be mended."""
        session = self._workspace.session
        if session is None:
            return
        try:
            frame = position(session, text)
        except PlainError as error:
            self._workspace.messages.fail(error, replace="go")
            self.field.selectAll()
            return
        self.field.end()
        move(session, frame)

    def show_lock(self, text: str, tip: str = "") -> None:
        """What the camera is locked on; nothing: it is free."""
        self.lock.say(text, tip)
        self._arrange()

    # -- following -----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Another session, clip or setting."""
        session = self._workspace.session
        ref = session.clip_ref if session is not None else None
        for command, button in self.buttons.items():
            needs_picture = command == "playback.toggle"
            has_player = session is not None and session.player is not None
            button.setEnabled(ref is not None and (has_player or not needs_picture))
        count = ref.frame_count if ref is not None else 0
        self.number.reserve(frame_text(0, count))
        # the last frame's number, not how many there are: both figures count the same way
        self.count.setText(f"/ {frame_text(max(count - 1, 0), count)}" if ref is not None else "")
        self.count.setToolTip(tr("{count} frames, counted from 0", count=count) if count else "")
        named(self.number, tr("The frame on screen"), tr("The frame on screen; click or G to type another"))
        self._tell_exactness()
        if ref is not None:
            codec = f" · {ref.codec}" if ref.codec else ""
            facts = tr("{seconds} s, {count} frames", seconds=f"{ref.duration_s:.3f}", count=count)
            self.facts.say(f"{ref.width}×{ref.height}{codec}", f"{ref.path}\n{facts}")
        self._frame_shown(None)
        self._playback_changed()
        self._range_changed()

    def _range_changed(self) -> None:
        session = self._workspace.session
        span = session.range if session is not None else None
        if span is not None:
            edges = {"first": plain_frame(span.first), "last": plain_frame(span.last)}
            tip = tr("{count} frames are selected; click to clear the range", count=len(span))
            self.span.say(tr("range {first}–{last}", **edges), tip)
        else:
            self.span.say("")
        self._arrange()

    def _tell_exactness(self) -> None:
        session = self._workspace.session
        ref = session.clip_ref if session is not None else None
        if session is None or ref is None:
            return
        if session.clip is not None:
            text, tip = tr("frame-exact · CFR"), tr("Frame n is the n-th picture of the file; its rate is constant.")
            if ref.variable_frame_rate:
                text = tr("frame-exact · VFR")
                tip = tr("Frame n is the n-th picture of the file; its rate is variable.")
            self.exact.say(text, tip)
        elif session.deck.trouble is not None:
            kinds = {"missing": tr("clip missing"), "changed": tr("clip changed")}
            text = kinds.get(session.deck.trouble.kind, tr("clip unreadable"))
            self.exact.say(text, shown(session.deck.trouble.text), "warn")
        else:
            self.exact.say(tr("reading the clip…"), tr("Numbers and annotations can be used already."))

    def _frame_shown(self, _frame: object) -> None:
        session = self._workspace.session
        ref = session.clip_ref if session is not None else None
        if session is None or ref is None:
            self.number.setText("")
            self.time.setText("")
            return
        self.number.setText(frame_text(session.frame, ref.frame_count))
        times = session.times
        if times is not None and len(times):
            seconds = times.clip_seconds(min(session.frame, len(times) - 1))
        else:
            seconds = session.frame * ref.duration_s / max(ref.frame_count, 1)
        self.time.setText(time_text(seconds))

    def _playback_changed(self) -> None:
        session = self._workspace.session
        player = session.player if session is not None else None
        toggle = self.buttons["playback.toggle"]
        name = "pause" if player is not None and player.playing else "play"
        if toggle.property("icon_name") != name:
            toggle.setProperty("icon_name", name)
            toggle.setIcon(icon(name, "on_accent"))
        for chip in (self.speed, self.loop):
            chip.setEnabled(player is not None)
        speed = _speed_of(player) if player is not None else 1.0
        running = player is not None and player.playing
        goes = tr("Play goes forward at {speed}; click to choose", speed=speed_text(speed))
        self.speed.say(speed_text(speed), tr("Speed; click to choose") if running else goes)
        loop = player.loop if player is not None else None
        if loop is None:
            self.loop.say(tr("loop off"), tr("Click to loop the selected track, or the clip; Alt-drag on the ruler"))
        else:
            edges = {"first": plain_frame(loop.first), "last": plain_frame(loop.last)}
            self.loop.say(tr("loop ⟲ {first}–{last}", **edges), tr("Click to stop looping"))
        self._arrange()

    def _show_speeds(self) -> None:
        session = self._workspace.session
        player = session.player if session is not None else None
        if player is None:
            return
        menu = QMenu(self)
        group = QActionGroup(menu)
        for speed in (*SPEEDS, *(-s for s in (0.5, 1.0, 2.0))):
            if speed == -0.5:
                menu.addSeparator()
            text = tr("{speed} backward", speed=speed_text(speed)) if speed < 0 else speed_text(speed)
            action = QAction(text, group, checkable=True)
            action.setChecked(speed == _speed_of(player))
            # backward is something to do now: from a standstill, Play always goes forward
            act = player.play if speed < 0 else player.set_speed
            action.triggered.connect(lambda _on=False, speed=speed, act=act: act(speed))
            menu.addAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.speed.mapToGlobal(self.speed.rect().bottomLeft()))

    # -- room ----------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        """Leaves out the least important facts where the window is narrow; words are never cut."""
        session = self._workspace.session
        is_open = session is not None and session.clip_ref is not None
        parts = (self.facts, self.exact, self.loop, self.speed, self.count, self.lock, self.span)
        for part in parts:
            part.setVisible(is_open and bool(part.text()))
        for part in parts:
            if self._layout.minimumSize().width() <= self.width():
                break
            part.hide()
        # at once, or the words would be painted where they were before
        self._layout.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(480), theme.px(40))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "facts"):
            self._dress()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.background))
        painter.setPen(QColor(look.line))
        painter.drawLine(0, 0, self.width(), 0)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


def _speed_of(player: "Player") -> float:
    """The speed of playing, or the one that Play would begin with."""
    return player.speed if player.playing else abs(player.speed) or 1.0


def speed_text(speed: float) -> str:
    """`1.0×`, `0.25×`, `−2.0×`."""
    sign = "−" if speed < 0 else ""
    digits = f"{abs(speed):g}"
    return f"{sign}{digits if '.' in digits else digits + '.0'}×"

"""Moving through the clip: buttons, the frame number, the time, speed and loop."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QMenu, QToolButton, QWidget

from ui import theme
from ui.figures import frame_text, plain_frame, time_text
from ui.icons import icon
from ui.panels.chip import Chip

if TYPE_CHECKING:
    from app.media.player import Player
    from app.workspace import Workspace
    from ui.bridge import Bridge

BUTTONS: Final = (
    ("playback.start", "skip-previous", "First frame"),
    ("playback.back_10", "rewind", "Back 10 frames"),
    ("playback.previous", "step-backward", "Previous frame"),
    ("playback.toggle", "play", "Play or pause"),
    ("playback.next", "step-forward", "Next frame"),
    ("playback.forward_10", "fast-forward", "Forward 10 frames"),
    ("playback.end", "skip-next", "Last frame"),
)
SPEEDS: Final = (0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0)


class Transport(QWidget):
    """One row above the timeline. Shows the frame that is on screen, never one that was only wished for."""

    def __init__(self, workspace: "Workspace", bridge: "Bridge", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("transport")
        self.buttons: dict[str, QToolButton] = {}
        self.number, self.count, self.time = Figures("frame"), Figures("mono", dim=True), Figures("time")
        self.number.setToolTip("The frame on screen")
        self.exact = Chip()
        self.speed = Chip("1.0×", active=True)
        self.loop = Chip("loop off", active=True)
        self.facts = Chip()
        self.loop.clicked.connect(lambda: self._run("playback.loop"))
        self.speed.clicked.connect(self._show_speeds)
        self._layout = QHBoxLayout(self)
        self._layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for command, icon_name, title in BUTTONS:
            self._layout.addWidget(self._button(command, icon_name, title))
        self._layout.addSpacing(theme.px(14))
        for widget in (self.number, self.count):
            self._layout.addWidget(widget)
        self._layout.addSpacing(theme.px(8))
        self._layout.addWidget(self.time)
        self._layout.addSpacing(theme.px(4))
        for widget in (self.exact, self.speed, self.loop):
            self._layout.addWidget(widget)
        self._layout.addStretch(1)
        self._layout.addWidget(self.facts)
        bridge.session_changed.connect(self.refresh)
        bridge.clip_changed.connect(self.refresh)
        bridge.frame_shown.connect(self._frame_shown)
        bridge.playback_changed.connect(self._playback_changed)
        bridge.settings_changed.connect(self.refresh)
        self._dress()
        self.refresh()

    def _button(self, command: str, icon_name: str, title: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("icon_name", icon_name)
        button.setProperty("primary", command == "playback.toggle")
        button.setAccessibleName(title)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoRepeat(command in ("playback.previous", "playback.next"))
        button.clicked.connect(lambda: self._run(command))
        self.buttons[command] = button
        return button

    def _run(self, command: str) -> None:
        if command in self._workspace.commands:
            self._workspace.run(command)

    def _dress(self) -> None:
        """Everything that depends on the theme or the size of the text."""
        self._layout.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
        self._layout.setSpacing(theme.px(6))
        self.setFixedHeight(theme.px(40))
        commands = self._workspace.commands
        for command, _, title in BUTTONS:
            button = self.buttons[command]
            wide = command == "playback.toggle"
            button.setFixedSize(theme.px(36 if wide else 28), theme.px(25))
            button.setIconSize(QSize(theme.px(18), theme.px(18)))
            button.setIcon(icon(str(button.property("icon_name")), "on_accent" if wide else "normal"))
            keys = commands.keys(command) if command in commands else ()
            words = title
            if command.endswith("_10"):
                words = title.replace("10", str(self._workspace.settings.get("step_medium")))
            button.setToolTip(f"{words} ({keys[0]})" if keys else words)

    def edit_position(self) -> bool:
        """Lets the frame number be typed over."""
        return False

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
        self.count.setToolTip(f"{count} frames, counted from 0" if count else "")
        self._tell_exactness()
        if ref is not None:
            codec = f" · {ref.codec}" if ref.codec else ""
            self.facts.say(f"{ref.width}×{ref.height}{codec}", f"{ref.path}\n{ref.duration_s:.3f} s, {count} frames")
        self._frame_shown(None)
        self._playback_changed()

    def _tell_exactness(self) -> None:
        session = self._workspace.session
        ref = session.clip_ref if session is not None else None
        if session is None or ref is None:
            return
        rate = "VFR" if ref.variable_frame_rate else "CFR"
        if session.clip is not None:
            words = "variable" if ref.variable_frame_rate else "constant"
            tip = f"Every frame number is the n-th picture of the file; its frame rate is {words}."
            self.exact.say(f"frame-exact · {rate}", tip)
        elif session.deck.trouble is not None:
            self.exact.say(f"clip {session.deck.trouble.kind}", session.deck.trouble.text, "warn")
        else:
            self.exact.say("reading the clip…", "Numbers and annotations can be used already.")

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
        tip = "Speed; click to choose" if running else f"Play goes forward at {speed_text(speed)}; click to choose"
        self.speed.say(speed_text(speed), tip)
        loop = player.loop if player is not None else None
        if loop is None:
            self.loop.say("loop off", "Click to loop the selected track, or the clip; Alt-drag on the ruler")
        else:
            self.loop.say(f"loop ⟲ {plain_frame(loop.first)}–{plain_frame(loop.last)}", "Click to stop looping")
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
            action = QAction(speed_text(speed) + (" backward" if speed < 0 else ""), group, checkable=True)
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
        shown = session is not None and session.clip_ref is not None
        parts = (self.facts, self.exact, self.loop, self.speed, self.count)
        for part in parts:
            part.setVisible(shown)
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


class Figures(QLabel):
    """Numbers in a fixed-width font, in a place that does not move while they change."""

    def __init__(self, role: theme.FontRole, *, dim: bool = False) -> None:
        super().__init__()
        self._role: theme.FontRole = role
        self._reserved = ""
        if dim:
            self.setProperty("role", "dim")
        self.setFont(theme.font(role))

    def reserve(self, text: str) -> None:
        """Room for at least this text."""
        self._reserved = text
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(theme.font(self._role))
        width = max(metrics.horizontalAdvance(text) for text in (self.text(), self._reserved))
        return QSize(round(width) + 2, round(metrics.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.setFont(theme.font(self._role))
        super().changeEvent(event)


def _speed_of(player: "Player") -> float:
    """The speed of playing, or the one that Play would begin with."""
    return player.speed if player.playing else abs(player.speed) or 1.0


def speed_text(speed: float) -> str:
    """`1.0×`, `0.25×`, `−2.0×`."""
    sign = "−" if speed < 0 else ""
    digits = f"{abs(speed):g}"
    return f"{sign}{digits if '.' in digits else digits + '.0'}×"

"""The timer that drives the player: it fires when the player says that the next frame is due."""

from PySide6.QtCore import QObject, Qt, QTimer

from app.workspace import Workspace
from ui.bridge import Bridge


class PlaybackClock(QObject):
    """Ticks the player while it plays, and sleeps otherwise."""

    def __init__(self, workspace: Workspace, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        bridge.playback_changed.connect(self._follow)
        bridge.clip_changed.connect(self._follow)

    def _follow(self) -> None:
        session = self._workspace.session
        playing = session is not None and session.player is not None and session.player.playing
        if playing and not self._timer.isActive():
            self._timer.start(0)
        elif not playing:
            self._timer.stop()

    def _tick(self) -> None:
        session = self._workspace.session
        if session is None or session.player is None or not session.player.playing:
            return
        self._timer.start(max(0, round(session.player.tick() * 1000)))

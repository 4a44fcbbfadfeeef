"""The program's events as Qt signals. Widgets connect to these and to nothing else; Qt disconnects them on death."""

from PySide6.QtCore import QObject, Signal

from app.workspace import Workspace


class Bridge(QObject):
    """Follows the workspace, and whichever session is open in it."""

    session_changed = Signal()
    """Another project is open, or none."""
    clip_changed = Signal()
    """Another clip is current, or it opened, failed, or went missing."""
    edited = Signal(object)
    """annotations.changes.Edit: only the things named in it changed."""
    frame_shown = Signal(object)
    """app.media.frame.Frame, or None where the clip is missing. Pixels, number and annotations change in this slot."""
    selection_changed = Signal()
    pointed_changed = Signal()
    """The mouse came to another track of the picture, or to none."""
    playback_changed = Signal()
    """Play, pause, speed or loop."""
    view_changed = Signal()
    """Hidden or locked tracks."""
    tool_changed = Signal()
    """Tool or label."""
    range_changed = Signal()
    """The selected range of frames."""
    look_changed = Signal()
    """How the picture of a clip is shown."""
    findings_changed = Signal()
    """There are new findings, or the old ones are out of date."""
    finding_chosen = Signal()
    """Somebody went to a finding."""
    jobs_changed = Signal()
    message = Signal(object)
    """app.messages.Message"""
    settings_changed = Signal(str)
    """The key of the setting."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        workspace.listen("session", self._follow)
        workspace.messages.listen(self.message.emit)
        workspace.settings.listen(self.settings_changed.emit)
        workspace.jobs.listen(self.jobs_changed.emit)
        if workspace.session is not None:
            self._follow()

    def _follow(self) -> None:
        session = self._workspace.session
        if session is not None:
            session.listen("clip", self.clip_changed.emit)
            session.listen("edited", self.edited.emit)
            session.listen("frame", self.frame_shown.emit)
            session.listen("selected", self.selection_changed.emit)
            session.listen("pointed", self.pointed_changed.emit)
            session.listen("playback", self.playback_changed.emit)
            session.listen("view", self.view_changed.emit)
            session.listen("tool", self.tool_changed.emit)
            session.listen("range", self.range_changed.emit)
            session.listen("look", self.look_changed.emit)
            session.findings.listen(self.findings_changed.emit)
            session.findings.listen_chosen(self.finding_chosen.emit)
        self.session_changed.emit()

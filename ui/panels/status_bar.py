"""The last row: is it saved, is the clip the right one, where is the pointer, what is being done, what can be done."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from annotations.review import Tally
from app.jobs import Job
from ui import theme
from ui.icons import icon
from ui.panels.chip import Chip
from ui.words import named, shown, tr

if TYPE_CHECKING:
    from app.workspace import Workspace
    from ui.bridge import Bridge


class StatusBar(QWidget):
    """Facts at the left, the running job, a hint at the right. The hint gives way first."""

    def __init__(
        self,
        workspace: "Workspace",
        bridge: "Bridge",
        parent: QWidget | None = None,
        *,
        clock: Callable[[float], time.struct_time] = time.localtime,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._clock = workspace, clock
        self.saved, self.digest, self.cursor_place = QLabel(), QLabel(), QLabel()
        self.look = named(Chip(active=True), tr("Adjusted picture"))
        """There while the picture is not shown as recorded; a click opens the panel that changes it."""
        self.look.hide()
        self.digest.setProperty("role", "dim")
        self.cursor_place.setProperty("role", "dim")
        self.reviewed = QLabel()
        """How many tracks of the clip have been looked at, once any has."""
        self.reviewed.setProperty("role", "dim")
        self.reviewed.setToolTip(tr("Tracks of this clip that somebody has looked at again; Ctrl+U goes to the next"))
        self._tally = Tally()
        self.hint = ElidedLabel()
        self.hint.setProperty("role", "dim")
        self._standing = self._passing = ""
        self.job = JobView()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
        layout.setSpacing(theme.px(18))
        for widget in (self.saved, self.digest, self.reviewed, self.look, self.cursor_place, self.job):
            layout.addWidget(widget)
        layout.addWidget(self.hint, 1)
        self.job.cancel.clicked.connect(self._cancel_job)
        self.look.clicked.connect(lambda: workspace.run("view.panel_picture"))
        bridge.session_changed.connect(self.refresh)
        bridge.clip_changed.connect(self._tell_clip)
        bridge.clip_changed.connect(self._tell_reviewed)
        bridge.edited.connect(self._tell_reviewed)
        bridge.frame_shown.connect(self._tell_look)
        bridge.look_changed.connect(self._tell_look)
        bridge.edited.connect(self._tell_saved)
        bridge.jobs_changed.connect(self._tell_jobs)
        bridge.message.connect(self._tell_saved)
        self._dress()
        self.refresh()

    # -- what others tell it -------------------------------------------------------------------------------------

    def show_cursor(self, x: float, y: float) -> None:
        """Where the pointer is, in picture pixels; outside the picture is said to be outside."""
        session = self._workspace.session
        ref = session.clip_ref if session is not None else None
        inside = ref is not None and 0 <= x <= ref.width and 0 <= y <= ref.height
        self.cursor_place.setText(tr("cursor {x}, {y} px", x=round(x), y=round(y)) if inside else "")

    def show_hint(self, text: str) -> None:
        self._standing = text
        self.hint.setText(self._passing or text)

    def show_passing_hint(self, text: str) -> None:
        """A hint of the place under the mouse; the standing one comes back with an empty text."""
        self._passing = text
        self.hint.setText(text or self._standing)

    # -- following -----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._tell_saved()
        self._tell_clip()
        self._tell_reviewed()
        self._tell_look()
        self._tell_jobs()
        if self._workspace.session is None:
            self.cursor_place.setText("")
            self._standing = self._passing = ""
            self.hint.setText("")

    def _tell_saved(self, _what: object = None) -> None:
        session = self._workspace.session
        if session is None:
            self.saved.setText("")
            return
        if session.read_only:
            tip = tr("Another window or program has this project open. Nothing can be changed.")
            self._mark("○ " + tr("Read only"), "warn", tip)
            return
        tip = f"{tr('Every edit is on disk as soon as it is made.')}\n{session.path}"
        if session.saved_at is None:
            self._mark("● " + tr("All saved"), "good", tip)
            return
        at = time.strftime("%H:%M:%S", self._clock(session.saved_at))
        self._mark("● " + tr("Saved {at}", at=at), "good", tip)

    def _mark(self, text: str, tone: str, tip: str) -> None:
        self.saved.setText(text)
        self.saved.setToolTip(tip)
        theme.set_role(self.saved, tone)

    def _tell_clip(self) -> None:
        session = self._workspace.session
        ref = session.clip_ref if session is not None else None
        if session is None or ref is None:
            self.digest.setText("")
            return
        short = f"{ref.sha256[:4]}…{ref.sha256[-4:]}" if ref.sha256 else tr("not taken")
        state = tr("verified") if session.clip is not None else ""
        if session.deck.trouble is not None:
            troubles = {"missing": tr("missing"), "changed": tr("changed"), "unreadable": tr("unreadable")}
            state = troubles.get(session.deck.trouble.kind, session.deck.trouble.kind)
        elif session.clip is None:
            state = tr("being checked")
        self.digest.setText(f"sha256 {short} {state}")
        self.digest.setToolTip(f"{tr('SHA-256 of the clip when it was added:')}\n{ref.sha256}")

    def _tell_look(self, _frame: object = None) -> None:
        """Whether the pixels on screen are those of the recording: asked of the very frame that is shown."""
        session = self._workspace.session
        adjusted = session is not None and session.shown is not None and session.shown.adjusted
        self.look.setVisible(adjusted)
        if session is not None and adjusted:
            changes = ", ".join(f"{shown(title)} {value}".strip() for title, value in session.look.changes())
            tip = tr("Not as recorded: {changes}.\nA click opens the panel with the way back.", changes=changes)
            self.look.say(tr("picture adjusted"), tip, "warn")

    def _tell_reviewed(self, _what: object = None) -> None:
        session = self._workspace.session
        ref = session.clip_ref if session is not None else None
        tracks = session.index.tracks_of(ref.id) if session is not None and ref is not None else []
        done, total = self._tally.progress(tracks)
        self.reviewed.setVisible(done > 0)
        self.reviewed.setText(tr("{done} of {total} reviewed", done=done, total=total))

    def _tell_jobs(self) -> None:
        running = [job for job in self._workspace.jobs.running if not job.quiet]
        self.job.show_job(running[-1] if running else None, len(running))

    def _cancel_job(self) -> None:
        running = [job for job in self._workspace.jobs.running if not job.quiet]
        if running:
            running[-1].cancel()

    # -- look ----------------------------------------------------------------------------------------------------

    def _dress(self) -> None:
        self.setFixedHeight(theme.px(23))
        for label in (self.saved, self.digest, self.reviewed, self.cursor_place, self.hint):
            label.setFont(theme.font("small"))
        self.job.dress()
        self._tell_saved()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "job"):
            self._dress()
        super().changeEvent(event)


class ElidedLabel(QLabel):
    """One line at the right that is shortened in the middle of nothing: whole parts between dots are left out."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        self._whole = text
        self.setToolTip(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        parts = self._whole.split(" · ")
        while len(parts) > 1 and self.fontMetrics().horizontalAdvance(" · ".join(parts)) > self.width():
            parts.pop()
        text = " · ".join(parts)
        super().setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width()))

    def sizeHint(self) -> QSize:
        return QSize(0, super().sizeHint().height())


class JobView(QWidget):
    """Title, progress and a way to stop the newest job."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.bar, self.cancel = QLabel(), QProgressBar(), QToolButton()
        self.bar.setTextVisible(False)
        named(self.cancel, tr("Cancel"), tr("Cancel this job; nothing is left half done"))
        self.cancel.setProperty("flat", True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(7))
        for widget in (self.title, self.bar, self.cancel):
            layout.addWidget(widget)
        self.hide()

    def dress(self) -> None:
        self.title.setFont(theme.font("small"))
        self.bar.setFixedSize(theme.px(90), theme.px(8))
        self.cancel.setFixedSize(theme.px(18), theme.px(18))
        self.cancel.setIcon(icon("close", "dim"))

    def show_job(self, job: Job | None, count: int) -> None:
        self.setVisible(job is not None)
        if job is None:
            return
        more = " " + tr("(+{count} more)", count=count - 1) if count > 1 else ""
        self.title.setText(f"{shown(job.title)}{more}")
        self.title.setToolTip(shown(job.text))
        self.bar.setRange(0, 0 if job.fraction is None else 1000)
        if job.fraction is not None:
            self.bar.setValue(round(job.fraction * 1000))

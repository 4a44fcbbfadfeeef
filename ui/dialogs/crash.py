"""When the program itself fails: what happened, what is saved, and a report to hand on. Nothing is sent anywhere."""

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler, qVersion
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app import __version__, crash, paths
from app.cli.versions import versions
from app.crash import Fault, Watch
from app.errors import AppError
from app.files import write_whole
from app.log import logger
from app.session import Session
from app.workspace import Workspace
from ui import theme
from ui.dialogs.sizes import open_at
from ui.words import named, tr

SIZE: Final = (640, 460)
REPORTS: Final = (("Report", ("*.txt",)),)
QT_TELLS: Final = 200
"""Different things that Qt says and the log keeps; a style that complains at every repaint must not fill it."""


class CrashDialog(QDialog):
    """One for all that fails while it is open: the first is shown, the others are counted."""

    def __init__(self, fault: Fault, workspace: Workspace, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("crash_dialog")
        self.setWindowTitle(tr("Something went wrong"))
        open_at(self, SIZE)
        self._fault, self._workspace, self.times = fault, workspace, 1
        self._before = crash.last_log_lines()
        self._parts = [*versions(), f"Qt {qVersion()}, {QGuiApplication.platformName()}"]
        happened = QLabel(
            tr("A fault in the program ({kind}) stopped what it was just doing.", kind=fault.kind), wordWrap=True
        )
        heading = QFont(theme.font("text"))
        heading.setPixelSize(theme.px(15))
        heading.setWeight(QFont.Weight.DemiBold)
        happened.setFont(heading)
        self.saved = QLabel(saved_words(workspace.session), wordWrap=True)
        self.saved.setProperty("role", "good")
        self.count = QLabel("")
        self.count.setProperty("role", "warn")
        self.count.hide()
        note = QLabel(
            tr("Nothing is sent anywhere. To get it mended, hand this report on yourself; it holds no annotations."),
            wordWrap=True,
        )
        note.setProperty("role", "dim")
        self.text = named(QPlainTextEdit(self.report()), tr("Report"))
        self.text.setReadOnly(True)
        self.text.setFont(theme.font("mono_small"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        layout = QVBoxLayout(self)
        for widget in (happened, self.saved, self.count, note, self.text):
            layout.addWidget(widget, 1 if widget is self.text else 0)
        layout.addLayout(self._buttons())
        self.go_on.setFocus()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        copy = named(QPushButton(tr("Copy report")), tr("Put the report on the clipboard"))
        save = named(QPushButton(tr("Save report…")), tr("Write the report to a file"))
        leave = named(QPushButton(tr("Close Hovermark")), tr("End the program; everything is saved"))
        go_on = self.go_on = named(QPushButton(tr("Go on")), tr("Close this and go on working"))
        copy.clicked.connect(self.copy)
        save.clicked.connect(self.save)
        leave.clicked.connect(self._leave)
        go_on.clicked.connect(self.accept)
        for button in (copy, save, leave):
            button.setAutoDefault(False)
        go_on.setDefault(True)
        for button in (copy, save):
            row.addWidget(button)
        row.addStretch(1)
        for button in (leave, go_on):
            row.addWidget(button)
        return row

    def report(self) -> str:
        return crash.report(self._fault, self._parts, self._before, times=self.times)

    def again(self) -> None:
        """Something failed while this was open."""
        self.times += 1
        self.count.setText(tr("{count} faults so far; the first one is shown.", count=self.times))
        self.count.show()
        self.saved.setText(saved_words(self._workspace.session))
        self.text.setPlainText(self.report())

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report())
        self._workspace.messages.tell(tr("The report is on the clipboard."), replace="crash")

    def save(self) -> None:
        name = f"hovermark-report-{self._fault.at:%Y%m%d-%H%M%S}.txt"
        place = self._workspace.ask.save_file(tr("Save the report"), REPORTS, Path.home() / name)
        if place is None:
            return
        try:
            write_whole(place, self.report().encode())
        except AppError as error:
            self._workspace.messages.fail(error, replace="crash")
        else:
            self._workspace.messages.tell(tr("The report is in “{name}”.", name=place.name), "done", replace="crash")

    def _leave(self) -> None:
        window = self._workspace.window
        self.accept()
        if window is not None:
            window.close_window()


class Crashes(QObject):
    """Gets what nobody caught, from any thread, and shows it calmly."""

    def __init__(self, workspace: Workspace, window: Callable[[], QWidget], post: Callable[..., None]) -> None:
        super().__init__()
        self._workspace, self._window, self._post = workspace, window, post
        self._known: set[str] = set()
        self.dialog: CrashDialog | None = None

    def caught(self, error: BaseException, trace: TracebackType | None, thread: str) -> None:
        """See `app.log.Caught`."""
        fault = Fault.of(error, trace, thread, datetime.now().astimezone())
        self._post(lambda: self._show(fault))

    def _show(self, fault: Fault) -> None:
        if self.dialog is not None:
            self.dialog.again()
        elif fault.place in self._known:
            # the person chose to go on: the same fault again is worth a line, not a dialog each time
            told = tr("The same fault happened again ({kind}).", kind=fault.kind)
            self._workspace.messages.tell(f"{told} {saved_words(self._workspace.session)}", "error", replace="crash")
        else:
            self._known.add(fault.place)
            self.dialog = CrashDialog(fault, self._workspace, self._window())
            self.dialog.finished.connect(self._closed)
            self.dialog.open()

    def _closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()


def saved_words(session: Session | None) -> str:
    """What of the work is safe, in a sentence."""
    if session is None:
        return tr("No project was open: nothing could be lost.")
    name = session.path.name
    if session.saved_at is None:
        return tr("Nothing was changed since “{name}” was opened; all of it is on disk.", name=name)
    when = time.strftime("%H:%M:%S", time.localtime(session.saved_at))
    return tr("Every edit up to {time} is in “{name}”.", time=when, name=name)


class RunWatch:
    """From start to end of the program: hard crashes leave a trace, and Qt's complaints are logged."""

    def __init__(self, workspace: Workspace) -> None:
        header = f"{datetime.now().astimezone():%Y-%m-%d %H:%M:%S} Hovermark {__version__}, Qt {qVersion()}"
        self._watch = Watch.begin(paths.data_folder() / "runs", header)
        self._qt_told: set[str] = set()
        self._before = qInstallMessageHandler(self._qt)
        told = crash.told(self._watch.bad_ends) if self._watch is not None else ""
        if told:
            workspace.messages.tell(told, "error")

    def _qt(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            # the program ends with this; faulthandler adds where
            logger.critical("Qt: %s", text)
            if self._watch is not None:
                self._watch.write(f"Qt: {crash.discreet(text)}")
        elif text not in self._qt_told and len(self._qt_told) < QT_TELLS:
            self._qt_told.add(text)
            logger.info("Qt: %s", text)
        if self._before is not None:
            self._before(kind, context, text)

    def end(self) -> None:
        qInstallMessageHandler(self._before)
        if self._watch is not None:
            self._watch.end()

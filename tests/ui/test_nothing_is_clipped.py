"""Words fit where they stand: at 1280x720, at 150 % text, in both languages, in every panel and dialog."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetricsF, QTextDocument
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.panels import PANELS
from app.workspace import Workspace
from tests.ui.fakes import make_workspace
from ui import theme, translation
from ui.bridge import Bridge
from ui.dialogs import DIALOGS
from ui.main_window import MainWindow
from ui.panels.chip import Chip
from ui.panels.tool_button import ToolButton

SHORTENED = ("ElidedLabel", "FittedLabel", "TitleLabel")
"""Classes that shorten their words themselves, and tell the whole in their tooltip."""
SLACK_PX = 2
LOOKS = [("en", 100), ("uk", 100), ("en", 150), ("uk", 150)]


@pytest.fixture(params=LOOKS, ids=[f"{language}-{percent}" for language, percent in LOOKS])
def look(request: pytest.FixtureRequest) -> Iterator[tuple[str, int]]:
    language, percent = request.param
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    translation.install(language)
    theme.apply(application, "dark", percent / 100)
    yield language, percent
    translation.install("en")
    theme.apply(application, "dark")


@pytest.fixture
def workspace(tmp_path: Path, look: tuple[str, int]) -> Iterator[Workspace]:
    workspace = make_workspace(tmp_path)
    workspace.settings.set("language", look[0])
    yield workspace
    workspace.close()


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace) -> Iterator[MainWindow]:
    window = MainWindow(workspace, Bridge(workspace))
    window.resize(1280, 720)
    window.show()
    session = workspace.session
    assert session is not None
    session.seek(1237)
    session.selection.select("t12")
    _settle()
    yield window
    workspace.window = None
    window.hide()
    window.deleteLater()


def _settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def clipped(root: QWidget) -> list[str]:
    """What is seen of a root, but not whole."""
    found: list[str] = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or type(widget).__name__ in SHORTENED or _is_scrolled(widget, root):
            continue
        wanted = _wanted_width(widget)
        if wanted is not None and wanted > widget.width() + SLACK_PX:
            text = getattr(widget, "text", lambda: "")()
            found.append(f"{type(widget).__name__} “{text}” is {widget.width()} wide, wants {wanted}")
        if _is_cut_off(widget, root):
            found.append(f"{type(widget).__name__} “{getattr(widget, 'text', str)()}” reaches over its edge")
    return found


def _wanted_width(widget: QWidget) -> int | None:
    """Logical pixels that its words take; None where it has none, or wraps or scrolls them."""
    if isinstance(widget, QLabel):
        return _label_width(widget)
    if isinstance(widget, ToolButton | Chip | QPushButton | QCheckBox | QRadioButton):
        return widget.sizeHint().width()
    if isinstance(widget, QToolButton) and widget.text() and widget.icon().isNull():
        return widget.sizeHint().width()
    if isinstance(widget, QComboBox) and not widget.isEditable():
        return round(QFontMetricsF(widget.font()).horizontalAdvance(widget.currentText())) + 18
    if isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
        return round(QFontMetricsF(widget.font()).horizontalAdvance(widget.placeholderText())) + 8
    return None


def _label_width(label: QLabel) -> int | None:
    text = label.text()
    if label.wordWrap() or not text or label.pixmap().width():
        return None
    if Qt.mightBeRichText(text):
        document = QTextDocument()
        document.setHtml(text)
        text = document.toPlainText()
    metrics = QFontMetricsF(label.font())
    return round(max(metrics.horizontalAdvance(line) for line in text.splitlines() or [""]))


def _is_scrolled(widget: QWidget, root: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _is_cut_off(widget: QWidget, root: QWidget) -> bool:
    """Whether a widget with words reaches out of its parent or of the root."""
    parent = widget.parentWidget()
    if parent is None or _wanted_width(widget) is None or widget.isWindow():
        return False
    room = parent.rect().adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX)
    place = QRect(widget.mapTo(root, widget.rect().topLeft()), widget.size())
    return not room.contains(widget.geometry()) or not root.rect().adjusted(-2, -2, 2, 2).contains(place)


def test_the_window(window: MainWindow) -> None:
    assert window.width() == 1280
    assert window.height() == 720
    assert clipped(window) == []


@pytest.mark.parametrize("panel", [panel.name for panel in PANELS])
def test_every_panel(window: MainWindow, panel: str) -> None:
    assert window.docks is not None
    widget = window.docks.open(panel)
    _settle()
    assert window.size().toTuple() == (1280, 720), "the panel pushes the window larger"
    assert clipped(widget) == []


@pytest.mark.parametrize("name", sorted(DIALOGS))
def test_every_dialog(qtbot: QtBot, workspace: Workspace, window: MainWindow, name: str) -> None:
    dialog = DIALOGS[name](workspace, window.bridge, window)
    qtbot.addWidget(dialog)
    dialog.show()
    _settle()
    assert dialog.width() <= 1280
    assert dialog.height() <= 720
    assert clipped(dialog) == []

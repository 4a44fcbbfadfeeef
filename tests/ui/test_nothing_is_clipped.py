"""Words fit where they stand: at 1280x720, at 150 % text, in both languages, in every panel and dialog."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
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

from app.crash import Fault
from app.panels import PANELS
from app.workspace import Workspace
from tests.ui.fakes import make_workspace
from ui import theme, translation
from ui.bridge import Bridge
from ui.commands.palette import Palette
from ui.dialogs import DIALOGS
from ui.dialogs.about import About
from ui.dialogs.crash import CrashDialog
from ui.main_window import MainWindow
from ui.panels.chip import Chip
from ui.panels.tool_button import ToolButton
from ui.panels.type_picker import TypePicker
from ui.welcome import Welcome

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
def workspace(qtbot: QtBot, tmp_path: Path, look: tuple[str, int]) -> Iterator[Workspace]:
    workspace = make_workspace(tmp_path)
    workspace.settings.set("language", look[0])
    yield workspace
    workspace.close()


@pytest.fixture
def window(workspace: Workspace) -> Iterator[MainWindow]:
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
        if not widget.isVisible():
            continue
        wanted = _wanted_width(widget)
        if wanted is not None and type(widget).__name__ not in SHORTENED and wanted > widget.width() + SLACK_PX:
            found.append(f"{_called(widget)} is {widget.width()} wide, wants {wanted}")
        if _is_cut_off(widget, root):
            found.append(f"{_called(widget)} reaches over its edge")
        if wanted is not None or isinstance(widget, QLabel):
            found += [
                f"{_called(widget)} lies on {_called(other)}" for other in _beside(widget) if _overlap(widget, other)
            ]
    return found


def _beside(widget: QWidget) -> list[QWidget]:
    """What stands in the same layout after it."""
    parent = widget.parentWidget()
    layout = parent.layout() if parent is not None else None
    if layout is None or layout.indexOf(widget) < 0:
        return []
    others = [item.widget() for at in range(layout.count()) if (item := layout.itemAt(at)) is not None]
    return [other for other in others if other is not None and other is not widget and other.isVisible()]


def _overlap(one: QWidget, other: QWidget) -> bool:
    both = one.geometry().intersected(other.geometry())
    return both.width() > SLACK_PX and both.height() > SLACK_PX


def _called(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{getattr(widget, 'text', str)() or widget.accessibleName()}”"


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


def _is_cut_off(widget: QWidget, root: QWidget) -> bool:
    """Whether a widget with words reaches out of its parent, or is not wholly in sight in the root.

    What scrolls comes into sight up and down; to the sides it must fit, for nobody reads to and fro.
    """
    if _wanted_width(widget) is None or widget.isWindow():
        return False
    return _reaches_out(widget, widget.parentWidget()) or _reaches_out(widget, root)


def _reaches_out(widget: QWidget, of: QWidget | None) -> bool:
    if of is None:
        return False
    place = QRect(widget.mapTo(of, QPoint()), widget.size())
    room = of.rect().adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX)
    if _is_scrolled(widget, of):
        return place.left() < room.left() or place.right() > room.right()
    return not room.contains(place)


def _is_scrolled(widget: QWidget, root: QWidget) -> bool:
    """Whether a scroll area lies between them, or is the root."""
    parent: QWidget | None = widget
    while parent is not root and parent is not None:
        parent = parent.parentWidget()
        if isinstance(parent, QAbstractScrollArea):
            return True
    return False


def test_the_window_and_every_panel(window: MainWindow) -> None:
    assert window.docks is not None
    found = {"window": clipped(window)}
    for panel in PANELS:
        widget = window.docks.open(panel.name)
        _settle()
        assert window.size().toTuple() == (1280, 720), f"{panel.name} pushes the window larger"
        found[panel.name] = clipped(widget)
    assert told(found) == ""


def test_every_dialog(qtbot: QtBot, workspace: Workspace, window: MainWindow) -> None:
    found: dict[str, list[str]] = {}
    for name in sorted(DIALOGS):
        dialog = DIALOGS[name](workspace, window.bridge, window)
        found[name] = measured(qtbot, dialog)
    fault = Fault("KeyError", "Traceback…", "KeyError at x.py:1", "the main thread", datetime(2026, 5, 2, tzinfo=UTC))
    found["crash"] = measured(qtbot, CrashDialog(fault, workspace, window))
    found["about"] = measured(qtbot, About(window))
    window.show_palette()
    window.show_type_picker()
    _settle()
    for popup in (Palette, TypePicker):
        found[popup.__name__] = clipped(window.findChildren(popup)[0])
    welcome = Welcome(workspace, window.bridge)
    welcome.resize(1280, 690)
    found["welcome"] = measured(qtbot, welcome)
    assert told(found) == ""


def measured(qtbot: QtBot, dialog: QWidget) -> list[str]:
    qtbot.addWidget(dialog)
    dialog.show()
    _settle()
    size = dialog.width(), dialog.height()
    found = [f"is {size} large"] if size[0] > 1280 or size[1] > 720 else []
    found += clipped(dialog)
    dialog.hide()
    return found


def told(found: dict[str, list[str]]) -> str:
    return "\n".join(f"{where}: {what}" for where, all_of_it in found.items() for what in all_of_it)

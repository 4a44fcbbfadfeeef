"""Draws every panel and dialog in both themes and both languages: to look at, not kept in the repository.

`python packaging/screenshots.py --all FOLDER` starts one process of this per theme and language: to start Qt and open
the clip takes longer than all pictures of one look. `panel-findings-dark-uk.png` is named after what it shows.
"""

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from guide_pictures import select_vehicle
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from annotations import edits
from annotations.model import Mark, MarkKind
from app.crash import Fault
from app.panels import PANELS
from app.settings import Settings
from ui.application import Running, assemble, wait_for
from ui.dialogs import DIALOGS
from ui.dialogs.about import About
from ui.dialogs.crash import CrashDialog
from ui.panels.type_picker import TypePicker

LARGE, SMALL = (1440, 900), (1280, 720)
FRAME: Final = 240
PAUSE_MS: Final = 250
"""For layouts and icons to come to rest."""
THUMBNAILS_MS: Final = 6000
"""For thumbnails, and for the message of the undo to go."""
NEED_TWO: Final = {"merge"}
"""Dialogs about several tracks."""


def names() -> list[str]:
    """What is drawn in each look, in the order in which it is drawn."""
    views = ["main-window", "main-window-1280"]
    views += [f"panel-{panel.name}" for panel in PANELS]
    views += ["menus"]
    views += [f"dialog-{name}" for name in sorted(DIALOGS)]
    return [*views, "dialog-crash", "dialog-about", "popup-palette", "popup-types", "welcome"]


def draw_all(project: Path, folder: Path, theme: str, language: str) -> None:
    """All of `names()` in one look, in this process."""
    running = assemble(_settings(theme, language))
    try:
        running.window.resize(QSize(*LARGE))
        running.window.show()
        running.workspace.open(project)
        _prepare(running)
        for name in names():
            size = SMALL if name != "main-window" else LARGE
            running.window.resize(QSize(*size))
            with _brought(running, name) as widget:
                wait_for(lambda: not running.workspace.jobs.running, 5000)
                wait_for(lambda: False, PAUSE_MS)
                picture = folder / f"{name}-{theme}-{language}.png"
                (widget if isinstance(widget, QPixmap) else widget.grab()).save(str(picture))
                sys.stdout.write(f"{picture}\n")
    finally:
        running.close()


def _settings(theme: str, language: str) -> Settings:
    settings = Settings(None)
    for key, value in (("theme", theme), ("interface", language), ("language", language)):
        settings.set(key, value)
    return settings


def _prepare(running: Running) -> None:
    """On a frame with objects, one of them selected, with a mark, a comment and something to undo."""
    session = running.workspace.session
    assert session is not None
    wait_for(lambda: session.shown is not None)
    session.seek(FRAME)
    wait_for(lambda: session.shown is not None and session.shown.index == FRAME)
    select_vehicle(running)
    ref = session.clip_ref
    assert ref is not None
    comment = Mark(id="seen", clip=ref.id, frame=FRAME, kind=MarkKind.COMMENT, note="?", at=(420.0, 260.0), author="OK")
    session.edit(edits.put_mark(comment))
    for ident in ("track.keyframe", "mark.toggle", "edit.nudge_left", "edit.nudge_left"):
        running.workspace.run(ident)
    session.undo()
    wait_for(lambda: False, THUMBNAILS_MS)


@contextmanager
def _brought(running: Running, name: str) -> Generator[QWidget | QPixmap, None, None]:
    """Brings the window to what a name says; afterwards as it was."""
    kind, _, what = name.partition("-")
    if kind == "panel":
        assert running.window.docks is not None
        running.window.docks.open(what)
        yield running.window
        if what not in ("inspector", "tracks", "timeline"):
            running.window.docks[what].hide()
    elif kind in ("dialog", "popup"):
        widget = DRAWN.get(name, lambda running: _dialog(running, what))(running)
        yield widget
        widget.close()
    elif kind == "menus":
        yield _menus(running)
    elif kind == "welcome":
        running.workspace.close_session()
        yield running.window
    else:
        yield running.window


def _dialog(running: Running, name: str) -> QWidget:
    session = running.workspace.session
    assert session is not None
    selected = session.selection.primary
    if name in NEED_TWO:
        running.workspace.run("edit.select_all")
    dialog = DIALOGS[name](running.workspace, running.bridge, running.window)
    dialog.show()
    if selected is not None:
        session.selection.select(selected)
    return dialog


def _crash(running: Running) -> QWidget:
    moment = datetime(2026, 5, 2, 9, 41, tzinfo=UTC)
    fault = Fault.of(KeyError("place"), None, "the main thread", moment)
    dialog = CrashDialog(fault, running.workspace, running.window)
    dialog.show()
    return dialog


def _about(running: Running) -> QWidget:
    dialog = About(running.window)
    dialog.show()
    return dialog


def _palette(running: Running) -> QWidget:
    running.window.show_palette()
    field = running.window.findChild(QLineEdit, "palette_field")
    assert field is not None
    palette = field.parentWidget()
    assert palette is not None
    return palette


def _types(running: Running) -> QWidget:
    running.window.show_type_picker()
    picker = running.window.findChildren(TypePicker)[-1]
    picker.field.setText("T-72")
    return picker


DRAWN: Final[dict[str, Callable[[Running], QWidget]]] = {
    "dialog-crash": _crash, "dialog-about": _about, "popup-palette": _palette, "popup-types": _types,
}  # fmt: skip


def _menus(running: Running) -> QPixmap:
    """All menus of the menu bar and theirs, side by side."""
    menus = [menu for menu in running.window.menuBar().findChildren(QMenu) if not menu.isEmpty()]
    menus += [menu for menu in running.window.findChildren(QMenu) if menu not in menus and menu.title()]
    for menu in menus:
        menu.aboutToShow.emit()
        menu.resize(menu.sizeHint())
    pictures = [menu.grab() for menu in menus]
    rows: list[list[QPixmap]] = [[]]
    width = 0
    for picture in pictures:
        if width + picture.width() > 2400:
            rows.append([])
            width = 0
        rows[-1].append(picture)
        width += picture.width() + 8
    whole = QPixmap(2400, sum(max(p.height() for p in row) + 8 for row in rows if row))
    whole.fill(running.window.palette().mid().color())
    painter, top = QPainter(whole), 0
    for row in rows:
        left = 0
        for picture in row:
            painter.drawPixmap(left, top, picture)
            left += picture.width() + 8
        top += max((p.height() for p in row), default=0) + 8
    painter.end()
    return whole

"""Saying what something is and how sure one is: in the real window, with real keys and the mouse, to the export."""

import json
import shutil
import sys
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotations.interpolation import attributes_on
from annotations.model import Alternative, Track
from app.__main__ import main
from tests.e2e.pilot import LEFT, Pilot, fly
from tests.fakes import ScriptedAsk
from ui.dialogs.taxonomy import TaxonomyDialog
from ui.panels.editors.line import LineEditor
from ui.panels.entry_compare import EntryCompare
from ui.panels.inspector import Inspector
from ui.panels.inspector_form import Form

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
WOLFHOUND, MASTIFF = "veh.mrap.wolfhound", "veh.mrap.mastiff"


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    with_name = files("app").joinpath("data", "demo", "orbit.mp4")
    return Path(shutil.copy(str(with_name), tmp_path / "orbit.mp4"))


@pytest.fixture(autouse=True)
def own_hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program sets the process's hooks; a test gives them back."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("app.log.catch_all", lambda tell: None)
    monkeypatch.setattr("signal.signal", lambda *_: None)


def begin(pilot: Pilot) -> None:
    pilot.until(lambda: pilot.window.workspace.session is not None, "the project is there")
    pilot.until_shown(0)
    pilot.zoom_out_to_half()


def inspector(pilot: Pilot) -> Inspector:
    assert pilot.window.stage is not None
    return pilot.window.stage.inspector


def form(pilot: Pilot) -> Form:
    found = inspector(pilot).form
    assert found is not None
    return found


def track(pilot: Pilot) -> Track:
    found = pilot.session.primary
    assert found is not None
    return found


def press(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, LEFT, Qt.KeyboardModifier.NoModifier, at or widget.rect().center())
    QApplication.processEvents()


def tab_to(pilot: Pilot, wanted: QWidget) -> None:
    """With the Tab key alone."""
    for _ in range(60):
        if QApplication.focusWidget() is wanted:
            return
        pilot.key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {wanted.accessibleName()}")


def wolfhound(pilot: Pilot) -> None:
    pilot.key(Qt.Key.Key_2)
    pilot.drag((740, 336), (830, 410))
    pilot.key(Qt.Key.Key_T)
    pilot.type("wolfh")
    pilot.key(Qt.Key.Key_Return)
    assert track(pilot).attributes["model"] == WOLFHOUND


def doubts(pilot: Pilot) -> None:
    """Wolfhound 70 %, Mastiff 30 %, with reasons; then the other way round and back."""
    pilot.key(Qt.Key.Key_T, SHIFT)
    pilot.type("mastiff")
    pilot.key(Qt.Key.Key_Return)
    assert [each.value for each in track(pilot).alternatives] == [WOLFHOUND, MASTIFF]
    editor = form(pilot).alternatives
    assert editor is not None
    pilot.canvas.setFocus()
    pilot.key(Qt.Key.Key_T, SHIFT)
    assert editor.rows[0].share.hasFocus() or editor.rows[0].share.lineEdit().hasFocus()
    pilot.key(Qt.Key.Key_A, CONTROL)
    pilot.type("70")
    tab_to(pilot, editor.rows[0].reason_for.field)
    pilot.type("open rear load bed")
    tab_to(pilot, editor.rows[1].share)
    pilot.key(Qt.Key.Key_A, CONTROL)
    pilot.type("30")
    pilot.key(Qt.Key.Key_Up, ALT)
    assert track(pilot).attributes["model"] == MASTIFF
    pilot.key(Qt.Key.Key_Down, ALT)
    assert track(pilot).attributes["model"] == WOLFHOUND
    pilot.key(Qt.Key.Key_Escape)
    assert pilot.canvas.hasFocus() and pilot.session.selection.tracks
    assert track(pilot).alternatives == (
        Alternative(value=WOLFHOUND, percent=70, reason_for="open rear load bed"),
        Alternative(value=MASTIFF, percent=30),
    )


def note(pilot: Pilot) -> None:
    pilot.key(Qt.Key.Key_Y)
    pilot.type("load bed seen at frame 20")
    pilot.key(Qt.Key.Key_Return, CONTROL)
    assert track(pilot).notes == "load bed seen at frame 20"
    assert pilot.canvas.hasFocus()


def conditions(pilot: Pilot) -> None:
    """Values by single keys, and a click back to where one was said."""
    pilot.key(Qt.Key.Key_Y, ALT)
    row = form(pilot).rows["condition"]
    segmented = row.editor.focusProxy()
    assert segmented is not None
    tab_to(pilot, segmented)
    pilot.key(Qt.Key.Key_1)
    assert attributes_on(track(pilot), 0)["condition"] == "intact"
    pilot.key(Qt.Key.Key_Minus)
    assert attributes_on(track(pilot), 0)["condition"] == "indeterminate"
    pilot.key(Qt.Key.Key_Delete)
    assert "condition" not in attributes_on(track(pilot), 0)
    # the cursor stands on the last answer; to its left is the worst condition
    pilot.key(Qt.Key.Key_Left)
    pilot.key(Qt.Key.Key_Space)
    pilot.key(Qt.Key.Key_Escape)
    assert pilot.canvas.hasFocus()
    assert attributes_on(track(pilot), 0)["condition"] == "destroyed"
    since = row.since  # type: ignore[attr-defined]
    assert since.text() == "here ◆"
    pilot.go_to(5)
    pilot.key(Qt.Key.Key_K)
    assert since.text() == "since 0"
    inspector(pilot).pane.ensureWidgetVisible(since)
    press(since)
    pilot.until_shown(0)


def test_what_it_is_and_how_sure_to_the_export(clip: Path, tmp_path: Path, qtbot: QtBot) -> None:
    out = tmp_path / "export.json"

    def story(pilot: Pilot) -> None:
        begin(pilot)
        wolfhound(pilot)
        doubts(pilot)
        note(pilot)
        conditions(pilot)
        pilot.window.workspace.ask = ScriptedAsk(out)
        pilot.key(Qt.Key.Key_E, CONTROL)
        pilot.until(out.exists, "the export is written")
        pilot.until(lambda: not pilot.window.workspace.jobs.running, "the job is over")

    assert fly(lambda: main([str(clip)]), story) == 0
    (found,) = json.loads(out.read_bytes())["tracks"]
    assert [(a["value"], a["percent"], a["reason_for"]) for a in found["alternatives"]] == [
        (WOLFHOUND, 70, "open rear load bed"),
        (MASTIFF, 30, ""),
    ]
    assert found["notes"] == "load bed seen at frame 20"
    assert main(["check", str(out)]) == 0


def test_a_place_is_picked_on_the_picture_and_escape_leaves_it(clip: Path, qtbot: QtBot) -> None:
    def story(pilot: Pilot) -> None:
        begin(pilot)
        pilot.key(Qt.Key.Key_4)
        pilot.drag((300, 420), (360, 470))
        pilot.key(Qt.Key.Key_V)
        row = form(pilot).rows["impact_point"]
        editor = row.editor
        assert isinstance(editor, LineEditor) and editor.pick is not None
        inspector(pilot).pane.ensureWidgetVisible(row)
        press(editor.pick)
        pilot.move(400, 400)
        pilot.key(Qt.Key.Key_Escape)
        pilot.click(340, 440)
        assert "impact_point" not in track(pilot).attributes
        press(editor.pick)
        pilot.click(340, 460)
        assert track(pilot).attributes["impact_point"] == [340.0, 460.0]
        assert len(pilot.session.store.tracks) == 1
        pilot.key(Qt.Key.Key_Z, CONTROL)
        assert "impact_point" not in track(pilot).attributes

    assert fly(lambda: main([str(clip)]), story) == 0


def test_the_card_tells_what_to_look_for_and_compares(clip: Path, qtbot: QtBot) -> None:
    def story(pilot: Pilot) -> None:
        begin(pilot)
        wolfhound(pilot)
        shown = form(pilot)
        press(shown.card_button)
        assert shown.card is not None
        assert "OPEN rear load bed" in shown.card.toPlainText()
        shown.card.look_alike_chosen.emit(MASTIFF)
        compare = pilot.window.findChild(EntryCompare)
        assert compare is not None
        assert [card.shown for card in compare.cards] == [WOLFHOUND, MASTIFF]
        assert "CLOSED troop body" in compare.cards[1].toPlainText()
        compare.close()

    assert fly(lambda: main([str(clip)]), story) == 0


def test_the_words_are_changed_beside_the_work(clip: Path, qtbot: QtBot) -> None:
    def story(pilot: Pilot) -> None:
        begin(pilot)
        wolfhound(pilot)
        pilot.key(Qt.Key.Key_Escape)
        pilot.canvas.setFocus()
        pilot.key(Qt.Key.Key_T, CONTROL)
        dialog = pilot.window.findChild(TaxonomyDialog)
        assert dialog is not None
        dialog.labels.choose("vehicle")
        field = dialog.labels.form.short
        field.setFocus()
        pilot.key(Qt.Key.Key_A, CONTROL)
        pilot.type("Motor")
        pilot.key(Qt.Key.Key_Return)
        stage = pilot.window.stage
        assert stage is not None
        assert "Motor" in inspector(pilot).header.title.text().title() or not pilot.session.selection.tracks
        label = pilot.session.store.taxonomy.label("vehicle")
        assert label is not None and label.short["en"] == "Motor"
        press(dialog.labels.form.retire)
        label = pilot.session.store.taxonomy.label("vehicle")
        assert label is not None and label.deprecated
        assert [t.label for t in pilot.session.store.tracks.values()] == ["vehicle"]
        dialog.close()
        pilot.window.activateWindow()
        pilot.canvas.setFocus()
        pilot.until(pilot.canvas.hasFocus, "the picture has the keyboard")
        for _ in range(2):
            pilot.key(Qt.Key.Key_Z, CONTROL)
        label = pilot.session.store.taxonomy.label("vehicle")
        assert label is not None and not label.deprecated and label.short["en"] == "Vehicle"

    assert fly(lambda: main([str(clip)]), story) == 0

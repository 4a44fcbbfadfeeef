"""The taxonomy editor: each change is one edit, what is in use stays, and what goes wrong is told."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from annotations.changes import Edit
from annotations.taxonomy import Label, Taxonomy
from app.profiles import profile_of
from app.session import Session
from app.workspace import Workspace
from tests.fakes import ScriptedAsk
from ui.bridge import Bridge
from ui.dialogs.taxonomy import TaxonomyDialog


@pytest.fixture
def dialog(qtbot: QtBot, demo: Workspace, demo_bridge: Bridge, demo_session: Session) -> TaxonomyDialog:
    made = TaxonomyDialog(demo, demo_bridge)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def done(demo_session: Session) -> list[Edit]:
    seen: list[Edit] = []
    demo_session.listen("edited", seen.append)
    return seen


def taxonomy(session: Session) -> Taxonomy:
    return session.store.taxonomy


def label(session: Session, ident: str) -> Label:
    found = taxonomy(session).label(ident)
    assert found is not None
    return found


def type_into(field: QLineEdit, text: str) -> None:
    """With the keys, as far as QTest has them: it knows no Cyrillic ones."""
    field.setFocus()
    field.selectAll()
    if text.isascii():
        QTest.keyClicks(field, text)
    else:
        field.setText(text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_label_is_added_and_chosen(dialog: TaxonomyDialog, demo: Workspace, demo_session: Session) -> None:
    demo.ask = ScriptedAsk("Roadblock")
    dialog.labels.add.click()
    assert dialog.labels.chosen == "x.roadblock"
    assert label(demo_session, "x.roadblock").names == {"en": "Roadblock"}
    dialog.labels.form.remove.click()
    assert taxonomy(demo_session).label("x.roadblock") is None
    demo_session.undo()
    assert label(demo_session, "x.roadblock").names == {"en": "Roadblock"}


def test_names_are_typed_in_the_chosen_language(
    dialog: TaxonomyDialog, demo_session: Session, done: list[Edit]
) -> None:
    dialog.labels.choose("vehicle")
    dialog.language.setCurrentIndex(1)
    dialog.language.activated.emit(1)
    assert dialog.labels.form.name.text() == "Техніка"
    type_into(dialog.labels.form.name, "Транспорт")
    assert label(demo_session, "vehicle").names["uk"] == "Транспорт"
    assert label(demo_session, "vehicle").names["en"] == "Vehicle"
    assert len(done) == 1


def test_a_colour_that_some_eyes_confuse_is_told(dialog: TaxonomyDialog, demo_session: Session) -> None:
    dialog.labels.choose("vehicle")
    assert dialog.labels.form.warning.isHidden()
    type_into(dialog.labels.form.colour, "#ff6060")
    assert label(demo_session, "vehicle").colour == "#ff6060"
    assert "Explosion" in dialog.labels.form.warning.text()
    type_into(dialog.labels.form.colour, "red")
    assert "no colour" in dialog.told.text()
    assert dialog.labels.form.colour.text() == "#ff6060"
    dialog.labels.form.swatches[0].click()
    assert dialog.labels.form.warning.isHidden()


def test_a_key_that_is_taken_is_asked_for(dialog: TaxonomyDialog, demo: Workspace, demo_session: Session) -> None:
    dialog.labels.choose("vehicle")
    key = dialog.labels.form.key
    for answer, expected in ((None, "2"), (0, "1")):
        demo.ask = ScriptedAsk(answer)
        key.setCurrentIndex(key.findData("1"))
        key.activated.emit(key.currentIndex())
        assert label(demo_session, "vehicle").hotkey == expected
    assert label(demo_session, "smoke").hotkey == ""


def test_retiring_and_offering_again(dialog: TaxonomyDialog, demo_session: Session) -> None:
    dialog.labels.choose("vehicle")
    assert "used by 3 tracks" in dialog.labels.form.used.text()
    assert dialog.labels.form.remove.isHidden()
    dialog.labels.form.retire.click()
    assert label(demo_session, "vehicle").deprecated
    assert demo_session.store.tracks["t12"].label == "vehicle"
    assert dialog.labels.form.retire.text() == "Offer again"
    dialog.labels.form.retire.click()
    assert not label(demo_session, "vehicle").deprecated


def test_merging_relabels_in_one_step(dialog: TaxonomyDialog, demo_session: Session, done: list[Edit]) -> None:
    dialog.labels.choose("event")
    menu = dialog.labels.form.merge_menu()
    next(action for action in menu.actions() if "Damage" in action.text()).trigger()
    assert demo_session.store.tracks["t8"].label == "damage"
    assert len(done) == 1
    demo_session.undo()
    assert demo_session.store.tracks["t8"].label == "event"


def test_nothing_is_drawn_with_a_retired_label(dialog: TaxonomyDialog, demo_session: Session) -> None:
    demo_session.set_label("event")
    dialog.labels.choose("event")
    menu = dialog.labels.form.merge_menu()
    next(action for action in menu.actions() if "Damage" in action.text()).trigger()
    assert demo_session.label == "damage"
    dialog.labels.choose("damage")
    dialog.labels.form.retire.click()
    assert demo_session.label == "smoke"


def test_attributes_and_options(
    dialog: TaxonomyDialog, demo: Workspace, demo_session: Session, done: list[Edit]
) -> None:
    dialog.labels.choose("vehicle")
    pane = dialog.labels.attributes
    demo.ask = ScriptedAsk("Camouflage", "Net", "Paint")
    pane.add.click()
    for _ in range(2):
        pane.option.click()
    attribute = taxonomy(demo_session).attribute("vehicle", "x.camouflage")
    assert attribute is not None and [o.id for o in attribute.options] == ["x.net", "x.paint"]
    pane.move(-1)
    pane.tree.currentItem().setText(0, "Painted")
    QApplication.processEvents()
    attribute = taxonomy(demo_session).attribute("vehicle", "x.camouflage")
    assert attribute is not None
    assert [(o.id, o.names["en"]) for o in attribute.options] == [("x.paint", "Painted"), ("x.net", "Net")]
    pane.remove.click()
    pane.choose(("x.camouflage", ""))
    pane.retire.click()
    attribute = taxonomy(demo_session).attribute("vehicle", "x.camouflage")
    assert attribute is not None and attribute.deprecated and len(attribute.options) == 1
    assert len(done) == 7


def test_what_is_used_keeps_its_scope(dialog: TaxonomyDialog) -> None:
    dialog.labels.choose("vehicle")
    dialog.labels.attributes.choose(("vehicle_class", ""))
    assert not dialog.labels.attributes.scope.isEnabled()
    dialog.labels.attributes.choose(("affiliation", ""))
    assert dialog.labels.attributes.scope.isEnabled()


def test_a_vehicle_of_ones_own(dialog: TaxonomyDialog, demo: Workspace, demo_session: Session) -> None:
    page = dialog.entries
    dialog.tabs.setCurrentWidget(page)
    page.search.setText("wolfhound")
    assert page.name.text() == "Wolfhound TSV (heavy)"
    demo.ask = ScriptedAsk("Rosha")
    page.add.click()
    assert page.chosen == "x.veh.mrap.rosha"
    type_into(page.aliases, "Роша, Rocha")
    page.cues.setPlainText("two doors")
    page.cues.left.emit()  # type: ignore[attr-defined]
    entry = taxonomy(demo_session).entry("vehicle_models", page.chosen)
    assert entry is not None
    assert (entry.parent, entry.aliases, entry.cues) == ("veh.mrap", ("Роша", "Rocha"), "two doors")
    page.retire.click()
    entry = taxonomy(demo_session).entry("vehicle_models", page.chosen)
    assert entry is not None and entry.deprecated


def test_overlays_come_in_and_the_taxonomy_goes_out(
    dialog: TaxonomyDialog, demo: Workspace, demo_session: Session, tmp_path: Path
) -> None:
    overlay, out = tmp_path / "overlay.json", tmp_path / "out.json"
    demo.ask = ScriptedAsk([overlay], [overlay], out)
    overlay.write_text(json.dumps({"labels": [{"id": "roadblock", "names": {"en": "Roadblock"}}]}), "utf-8")
    dialog.read.click()
    assert "must start with 'x.'" in dialog.told.text()
    overlay.write_text(json.dumps({"labels": [{"id": "x.roadblock", "names": {"en": "Roadblock"}}]}), "utf-8")
    dialog.read.click()
    assert label(demo_session, "x.roadblock").names["en"] == "Roadblock"
    dialog.write.click()
    assert [row["id"] for row in json.loads(out.read_bytes())["labels"]][-1] == "x.roadblock"


def test_a_file_that_cannot_be_read_is_told(dialog: TaxonomyDialog, demo: Workspace, tmp_path: Path) -> None:
    demo.ask = ScriptedAsk([tmp_path / "nothing.json"])
    dialog.read.click()
    assert "cannot be read" in dialog.told.text()


def test_the_profile_is_chosen_here_too(dialog: TaxonomyDialog, demo_session: Session, done: list[Edit]) -> None:
    dialog.profile.setCurrentIndex(1)
    dialog.profile.activated.emit(1)
    profile = profile_of(demo_session)
    assert profile is not None and profile.id == "wildfire"
    assert not done


def test_enter_presses_no_button(dialog: TaxonomyDialog, demo: Workspace) -> None:
    demo.ask = ScriptedAsk()
    dialog.labels.form.name.setFocus()
    QTest.keyClick(dialog.labels.form.name, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_it_closes_with_the_project(dialog: TaxonomyDialog, demo: Workspace) -> None:
    demo.close_session()
    assert not dialog.isVisible()

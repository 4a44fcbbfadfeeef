"""The track list under mouse and keys."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from annotations import edits
from annotations.changes import Change, Edit
from annotations.model import Mark, MarkKind, Review, Track
from app.session import Session
from app.workspace import Workspace
from tests.ui.fakes import keyframes, make_workspace
from ui import theme
from ui.bridge import Bridge
from ui.models.track_filter import ALIASES, CHOICES, KEYS
from ui.models.track_model import Column
from ui.panels.track_list import TrackList
from ui.panels.track_menus import list_menu, relabel

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def tracks(qtbot: QtBot, demo: Workspace, demo_bridge: Bridge) -> TrackList:
    widget = TrackList(demo, demo_bridge)
    qtbot.addWidget(widget)
    widget.resize(336, 260)
    widget.show()
    return widget


def cell(tracks: TrackList, track: str, column: Column = Column.NAME) -> QPoint:
    row = tracks.model.row(track)
    assert row is not None
    return tracks.table.visualRect(tracks.model.index(row, column)).center()


def press(tracks: TrackList, track: str, column: Column = Column.NAME, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(tracks.table.viewport(), LEFT, keys, cell(tracks, track, column))


def lit(tracks: TrackList) -> set[str]:
    return {tracks.model.ids[index.row()] for index in tracks.table.selectionModel().selectedRows()}


def names(tracks: TrackList) -> list[str]:
    return [str(tracks.model.index(row, 0).data()) for row in range(tracks.model.rowCount())]


def test_rows_tell_name_first_frame_and_keyframes(tracks: TrackList) -> None:
    assert tracks.header.title.text() == "TRACKS · 7"
    row = tracks.model.row("t12")
    assert row is not None
    texts = [str(tracks.model.index(row, c).data()) for c in (Column.NAME, Column.FIRST, Column.KEYFRAMES)]
    assert texts == ["Wolfhound TSV #12", "01180 – 01512", "6"]
    event = tracks.model.row("t8")
    assert event is not None
    assert tracks.model.index(event, Column.KEYFRAMES).data() == "1 frame"
    assert tracks.model.index(event, Column.FIRST).data() == "01301"


@pytest.mark.parametrize(("key", "left"), [(Qt.Key.Key_Escape, ""), (Qt.Key.Key_Return, "wolf")])
def test_the_filter_gives_the_keyboard_back(tracks: TrackList, key: Qt.Key, left: str) -> None:
    picture = QLineEdit(tracks, objectName="canvas")
    picture.show()
    tracks.filter.setFocus()
    QTest.keyClicks(tracks.filter, "wolf")
    QTest.keyClick(tracks.filter, key)
    assert tracks.filter.text() == left
    assert tracks.window().focusWidget() is picture


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("label:vehicle", [12, 13, 14]),
        ("label:veh #13", [13]),
        ("#12", [12]),
        ("wolf", [12]),
        ("WOLFHOUND", [12]),
        ("review:reviewed", [5]),
        ("review:draft", [3, 6, 8, 12, 13, 14]),
        ("is:guess", [12]),
        ("is:hidden", [6]),
        ("nothing:at-all", []),
        ("-label:vehicle", [3, 5, 6, 8]),
        ("type:truck", [13]),
        ("type:mrap", [12]),
        ("group:con", [13, 14]),
        ("has:group", [13, 14]),
        ('"stone circle"', [6]),
        ("frame:here", [5, 14]),
        ("frame:1301", [3, 5, 6, 8, 12, 13, 14]),
        ("frame:1286-1299", [3, 5, 6, 12, 14]),
        ("is:single", [5, 6, 8, 14]),
        ("is:selected", [8]),
        ("is:unreviewed label:land", [6]),
        ("is:hid", [3, 5, 6, 8, 12, 13, 14]),
        ("has:comments", [3]),
        ("", [3, 5, 6, 8, 12, 13, 14]),
    ],
)
def test_filters(tracks: TrackList, demo_session: Session, text: str, numbers: list[int]) -> None:
    demo_session.edit(edits.set_review(demo_session.store.tracks["t5"], Review.REVIEWED))
    for ident in ("t13", "t14"):
        track = demo_session.store.tracks[ident]
        demo_session.edit(Edit(title="Group", changes=(Change(track, replace(track, group="convoy")),)))
    demo_session.edit(edits.put_mark(Mark(id="m", clip="clip", frame=0, kind=MarkKind.COMMENT, track="t3")))
    demo_session.selection.select("t8")
    demo_session.view.set_hidden("t6", True)
    tracks.activateWindow()
    tracks.filter.setFocus()
    QApplication.processEvents()
    QTest.keyClicks(tracks.filter, text)
    shown = sorted(int(ident[1:]) for ident in tracks.model.tracks_shown)
    assert shown == numbers
    assert tracks.empty.isVisible() == (not numbers)


def test_the_count_says_how_many_of_how_many(tracks: TrackList) -> None:
    tracks.filter.setText("label:vehicle")
    assert tracks.header.title.text() == "TRACKS · 3 of 7"


@pytest.mark.parametrize(
    ("key", "first"), [("number", "t3"), ("name", "t14"), ("label", "t8"), ("keyframes", "t3"), ("first", "t5")]
)
def test_orders(tracks: TrackList, key: str, first: str) -> None:
    tracks._sort_by(key)
    assert tracks.model.ids[0] == first


def test_a_click_selects_and_ctrl_adds(tracks: TrackList, demo_session: Session) -> None:
    press(tracks, "t12")
    assert demo_session.selection.tracks == ("t12",)
    press(tracks, "t5", keys=CTRL)
    assert set(demo_session.selection.tracks) == {"t12", "t5"}
    assert demo_session.selection.primary == "t5"
    press(tracks, "t8", keys=SHIFT)
    assert demo_session.selection.primary == "t8"


def test_a_selection_made_elsewhere_lights_the_rows(tracks: TrackList, demo_session: Session) -> None:
    demo_session.selection.select("t5", "t13")
    assert lit(tracks) == {"t5", "t13"}
    demo_session.selection.clear()
    assert lit(tracks) == set()


def test_the_selection_outlives_filter_order_and_edits(tracks: TrackList, demo_session: Session) -> None:
    demo_session.selection.select("t12")
    tracks.filter.setText("label:smoke")
    assert demo_session.selection.tracks == ("t12",)
    tracks.filter.clear()
    tracks._sort_by("name")
    demo_session.edit(edits.delete_tracks([demo_session.store.tracks["t3"]]))
    assert demo_session.selection.tracks == ("t12",)
    assert lit(tracks) == {"t12"}


def test_the_eye_hides_without_selecting(tracks: TrackList, demo_session: Session) -> None:
    press(tracks, "t12", Column.EYE)
    assert demo_session.view.hidden == {"t12"}
    assert demo_session.selection.tracks == ()
    press(tracks, "t12", Column.EYE)
    assert demo_session.view.hidden == frozenset()


def test_the_lock_of_a_selected_row_locks_all_selected(tracks: TrackList, demo_session: Session) -> None:
    demo_session.selection.select("t5", "t12")
    press(tracks, "t12", Column.LOCK)
    assert demo_session.view.locked == {"t5", "t12"}


def test_a_double_click_jumps_to_the_start(tracks: TrackList, demo_session: Session) -> None:
    press(tracks, "t13")
    QTest.mouseDClick(tracks.table.viewport(), LEFT, NONE, cell(tracks, "t13"))
    assert demo_session.frame == 1204


def test_an_edit_repaints_only_its_rows(tracks: TrackList, demo_session: Session) -> None:
    changed: list[tuple[int, int]] = []
    resets: list[object] = []
    tracks.model.dataChanged.connect(lambda a, b: changed.append((a.row(), b.row())))
    tracks.model.modelReset.connect(lambda: resets.append(1))
    demo_session.edit(edits.set_review(demo_session.store.tracks["t12"], Review.ACCEPTED))
    row = tracks.model.row("t12")
    assert changed == [(row, row)]
    assert not resets


def test_rows_come_and_go_one_by_one(tracks: TrackList, demo_session: Session) -> None:
    said: list[str] = []
    tracks.model.rowsRemoved.connect(lambda *_: said.append("removed"))
    tracks.model.rowsInserted.connect(lambda *_: said.append("inserted"))
    tracks.model.modelReset.connect(lambda: said.append("reset"))
    demo_session.edit(edits.delete_tracks([demo_session.store.tracks["t8"]]))
    demo_session.undo()
    assert said == ["removed", "inserted"]
    assert tracks.model.rowCount(QModelIndex()) == 7


def test_the_context_menu_acts_on_the_selection(tracks: TrackList, demo_session: Session) -> None:
    demo_session.selection.select("t12", "t13")
    menu = tracks.context_menu()
    labels = next(a for a in menu.actions() if a.text() == "Change label to").menu()
    assert isinstance(labels, QMenu)
    next(action for action in labels.actions() if action.text() == "Region").trigger()
    assert {demo_session.store.tracks[t].label for t in ("t12", "t13")} == {"region"}
    delete = next(action for action in tracks.context_menu().actions() if action.text().startswith("Delete 2 tracks"))
    delete.trigger()
    assert tracks.header.title.text() == "TRACKS · 5"


def test_a_right_click_selects_first(qtbot: QtBot, tracks: TrackList, demo_session: Session) -> None:
    tracks.table.customContextMenuRequested.emit(cell(tracks, "t13"))
    assert demo_session.selection.tracks == ("t13",)
    for menu in tracks.findChildren(QMenu):
        menu.close()


def test_rows_are_painted_in_both_themes(qapp: object, tracks: TrackList, demo_session: Session) -> None:
    demo_session.view.set_hidden("t5", True)
    demo_session.view.set_locked("t6", True)
    for name in ("light", "dark"):
        theme.apply(qapp, name)  # type: ignore[arg-type]
        assert not tracks.grab().isNull()


def test_thousands_of_tracks(qtbot: QtBot, tmp_path: Path) -> None:
    many = [Track(id=f"t{n}", number=n, clip="clip", label="vehicle", keyframes=keyframes(n)) for n in range(3000)]
    workspace = make_workspace(tmp_path, many)
    widget = TrackList(workspace, Bridge(workspace))
    qtbot.addWidget(widget)
    assert widget.model.rowCount() == 3000
    widget.filter.setText("#2999")
    assert widget.model.ids == ["t2999"]
    workspace.close()


def test_without_a_project_the_list_is_empty(tracks: TrackList, demo: Workspace) -> None:
    demo.close_session()
    assert tracks.model.rowCount() == 0


@pytest.mark.parametrize("height", [101, 120, 133])
def test_rows_are_never_cut(tracks: TrackList, height: int) -> None:
    tracks.resize(336, height)
    QApplication.processEvents()
    table = tracks.table
    assert table.viewport().height() % table.rowHeight(0) == 0
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    last = table.visualRect(tracks.model.index(tracks.model.rowCount() - 1, 0))
    assert last.bottom() <= table.viewport().height()


def test_names_get_the_room_first(tracks: TrackList) -> None:
    widths: list[int] = []
    for width in (700, 336, 240):
        tracks.resize(width, 260)
        QApplication.processEvents()
        widths.append(0 if tracks.table.isColumnHidden(Column.FIRST) else tracks.table.columnWidth(Column.FIRST))
    assert widths[0] > widths[1] >= widths[2] == 0
    tracks.grab()


# -- complaints, groups, keys ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("colour:red", "“colour:” is not known"),
        ("is:wrong", "After is: come hidden"),
        ("frame:soon", "After frame: come"),
        ("label:vehicle", ""),
        ("is:h", ""),
    ],
)
def test_what_the_filter_does_not_know_is_told(tracks: TrackList, text: str, words: str) -> None:
    tracks.filter.setText(text)
    assert words in tracks.complaint.text()
    assert tracks.complaint.isVisible() == bool(words)
    tracks.filter.clear()
    assert not tracks.complaint.isVisible()


def test_the_tooltip_holds_the_whole_grammar(tracks: TrackList) -> None:
    tip = tracks.filter.toolTip()
    assert all(f"{key}:" in tip for key in KEYS if key not in ALIASES)
    assert all(word in tip for words in CHOICES.values() for word in words)


def test_groups_have_a_heading_that_selects_and_folds(tracks: TrackList, demo_session: Session) -> None:
    for ident in ("t12", "t14"):
        track = demo_session.store.tracks[ident]
        demo_session.edit(Edit(title="Group", changes=(Change(track, replace(track, group="convoy")),)))
    heading = next(row for row in range(tracks.model.rowCount()) if tracks.model.group(row))
    rect = tracks.table.visualRect(tracks.model.index(heading, 0))
    tracks.table.scrollTo(tracks.model.index(heading, 0))
    rect = tracks.table.visualRect(tracks.model.index(heading, 0))
    QTest.mouseClick(tracks.table.viewport(), LEFT, NONE, rect.center())
    assert demo_session.selection.tracks == ("t12", "t14")
    assert names(tracks)[heading] == "convoy (2)"
    assert tracks.header.title.text() == "TRACKS · 7"
    QTest.mouseClick(tracks.table.viewport(), LEFT, NONE, QPoint(rect.left() + 8, rect.center().y()))
    assert tracks.model.row("t12") is None
    assert demo_session.selection.tracks == ("t12", "t14")
    assert not tracks.grab().isNull()


def test_a_filter_by_frame_follows_the_frame(qtbot: QtBot, tracks: TrackList, demo_session: Session) -> None:
    tracks.filter.setText("frame:here label:vehicle")
    assert tracks.model.tracks_shown == ["t14"]
    demo_session.seek(1250)
    qtbot.waitUntil(lambda: tracks.model.tracks_shown == ["t12", "t13", "t14"], timeout=3000)


def test_a_filter_by_selection_follows_it(tracks: TrackList, demo_session: Session) -> None:
    tracks.filter.setText("is:selected")
    assert tracks.model.rowCount() == 0
    demo_session.selection.select("t12")
    assert tracks.model.tracks_shown == ["t12"]


def test_searching_selects_by_keys_alone(tracks: TrackList, demo_session: Session) -> None:
    tracks.begin_search()
    QTest.keyClicks(tracks.filter, "label:veh")
    QTest.keyClick(tracks.filter, Qt.Key.Key_Return)
    assert demo_session.selection.tracks == ("t12",)
    QTest.keyClick(tracks.filter, Qt.Key.Key_Down)
    assert demo_session.selection.tracks == ("t13",)
    QTest.keyClick(tracks.filter, Qt.Key.Key_Up)
    assert demo_session.selection.tracks == ("t12",)


def test_ctrl_a_in_the_list_selects_all_rows_of_it(tracks: TrackList, demo_session: Session) -> None:
    tracks.filter.setText("label:vehicle")
    tracks.table.setFocus()
    QTest.keyClick(tracks.table, Qt.Key.Key_A, CTRL)
    assert set(demo_session.selection.tracks) == {"t12", "t13", "t14"}


def test_labels_are_hidden_and_shown_at_once(tracks: TrackList, demo: Workspace, demo_session: Session) -> None:
    def entry(words: str):  # type: ignore[no-untyped-def]
        menu = list_menu(demo, tracks.model, tracks, tracks._sort_by)
        return next(action for action in menu.actions() if action.text().startswith(words))

    entry("Vehicle (3)").trigger()
    assert demo_session.view.hidden == {"t12", "t13", "t14"}
    assert not entry("Vehicle (3)").isChecked()
    entry("Show all").trigger()
    assert not demo_session.view.hidden
    demo_session.selection.select("t12")
    next(action for action in tracks.context_menu().actions() if action.text() == "Show only these").trigger()
    assert demo_session.view.hidden == {"t3", "t5", "t6", "t8", "t13", "t14"}


def test_the_menu_of_a_track_holds_the_windows_track_commands(tracks: TrackList, demo_session: Session) -> None:
    demo_session.selection.select("t12")
    menu = tracks.context_menu()
    more = next(action for action in menu.actions() if action.text() == "More").menu()
    assert isinstance(more, QMenu)
    assert any(action.text().startswith("Redraw") for action in more.actions())


def test_relabelling_several_is_one_step(tracks: TrackList, demo_session: Session) -> None:
    before = dict(demo_session.store.tracks)
    demo_session.selection.select("t12", "t13")
    relabel(demo_session, "region")
    demo_session.undo()
    assert dict(demo_session.store.tracks) == before


def test_the_columns_of_the_design_fit_at_normal_width(tracks: TrackList) -> None:
    tracks.resize(336, 260)
    QApplication.processEvents()
    assert not any(tracks.table.isColumnHidden(column) for column in Column)


def test_asking_for_findings_has_them_looked_for(tracks: TrackList, demo_session: Session) -> None:
    assert not demo_session.findings.ready
    tracks.filter.setText("has:findings")
    assert demo_session.findings.ready
    assert set(tracks.model.tracks_shown) == {found.track for found in demo_session.findings.found if found.track}

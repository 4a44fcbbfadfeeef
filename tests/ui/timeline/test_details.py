"""Rows below lanes and above them: attributes, areas, groups; their order; what is drawn for each state."""

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from annotations.changes import Change, Edit
from annotations.keyframe import After, Keyframe
from annotations.keyframes import Keyframes
from annotations.model import Review, ReviewSpan, Track
from annotations.shapes.shape import Shape
from annotations.taxonomy import default_taxonomy
from app.session import Session
from app.workspace import Workspace
from tests.ui.fakes import box, keyframes
from tests.ui.timeline.hands import LEFT, NONE, click, on_lane, on_name
from ui.timeline.area_curve import curve_of
from ui.timeline.details import details_of, spans_of, value_colour, value_text
from ui.timeline.lane import CARRY, HOLD, INTERPOLATE, OCCLUDED, Lane
from ui.timeline.lanes import AREA, Part
from ui.timeline.surface import Surface
from ui.timeline.timeline import Timeline

LAST = 6287


def change(session: Session, ident: str, **values: object) -> None:
    track = session.store.tracks[ident]
    session.edit(Edit(title="Change", changes=(Change(track, msgspec.structs.replace(track, **values)),)))


def speaking(*said: tuple[int, str]) -> Keyframes:
    return Keyframes(
        Keyframe(frame=frame, shape=box(), attributes={"condition": value} if value else {}) for frame, value in said
    )


def shown(surface: Surface) -> list[tuple[Part, str, str]]:
    return [(row.part, row.track, row.key) for row in surface.lanes.rows]


# -- pieces ----------------------------------------------------------------------------------------------------------


def test_pieces_tell_what_holds_where() -> None:
    made = Keyframes(
        [
            Keyframe(frame=0, shape=box(), after=After.INTERPOLATE),
            Keyframe(frame=10, shape=box(), after=After.HOLD),
            Keyframe(frame=20, shape=box(), after=After.HIDDEN),
            Keyframe(frame=30, shape=box(), after=After.CARRY, occluded=True),
            Keyframe(frame=40, shape=box(), after=After.INTERPOLATE),
        ]
    )
    lane = Lane.of(Track(id="t", number=1, clip="c", label="vehicle", keyframes=made), default_taxonomy(), LAST, "en")
    rows = zip(lane.pieces.firsts.tolist(), lane.pieces.ends.tolist(), lane.pieces.styles.tolist(), strict=True)
    assert list(rows) == [(0, 10, INTERPOLATE), (10, 21, HOLD), (30, 41, CARRY + OCCLUDED)]
    assert (lane.gap_firsts.tolist(), lane.gap_ends.tolist()) == ([21], [30])


@pytest.mark.parametrize("after", [After.HOLD, After.CARRY, After.HIDDEN])
def test_each_state_looks_different(surface: Surface, demo_session: Session, after: After) -> None:
    def strip() -> QImage:
        at = on_lane(surface, "t12", 1330)
        return surface.grab().toImage().copy(at.x(), at.y() - 6, 40, 12)

    before = strip()
    track = demo_session.store.tracks["t12"]
    changed = msgspec.structs.replace(track.keyframes.on(1310), after=after)
    change(demo_session, "t12", keyframes=track.keyframes.with_keyframe(changed))
    assert strip() != before


def test_covered_intervals_and_second_looks_show(surface: Surface, demo_session: Session) -> None:
    before = surface.grab().toImage()
    span = ReviewSpan(first=1240, last=1300, review=Review.CONTESTED)
    change(demo_session, "t12", review=Review.ACCEPTED, reviewed=(span,))
    reviewed = surface.grab().toImage()
    assert reviewed != before
    track = demo_session.store.tracks["t12"]
    covered = msgspec.structs.replace(track.keyframes.on(1310), occluded=True)
    change(demo_session, "t12", keyframes=track.keyframes.with_keyframe(covered))
    assert surface.grab().toImage() != reviewed


# -- attributes ------------------------------------------------------------------------------------------------------


def test_an_attribute_that_changes_gets_a_row_of_its_own(surface: Surface, demo_session: Session) -> None:
    track = demo_session.store.tracks["t12"]
    assert details_of(track, demo_session.store.taxonomy) == (AREA,)
    change(demo_session, "t12", keyframes=speaking((1180, "intact"), (1250, ""), (1300, "burning"), (1500, "")))
    track = demo_session.store.tracks["t12"]
    assert details_of(track, demo_session.store.taxonomy) == ("condition", AREA)
    told = [(s.first, s.last, s.value) for s in spans_of(track, "condition", LAST)]
    assert told == [(1180, 1299, "intact"), (1300, 1500, "burning")]


def test_the_arrow_unfolds_and_a_click_on_a_value_goes_there(surface: Surface, demo_session: Session) -> None:
    change(demo_session, "t12", keyframes=speaking((1180, "intact"), (1300, "burning"), (1500, "")))
    click(surface, QPoint(8, on_name(surface, "t12").y()))
    assert (Part.ATTRIBUTE, "t12", "condition") in shown(surface)
    row = shown(surface).index((Part.ATTRIBUTE, "t12", "condition"))
    surface.show_row(row)
    at = QPoint(round(surface.x_of(1400)), round(surface.row_rect(row).center().y()))
    QTest.mouseClick(surface, LEFT, NONE, at)
    assert demo_session.frame == 1300
    assert not surface.grab().isNull()
    click(surface, QPoint(8, on_name(surface, "t12").y()))
    assert (Part.ATTRIBUTE, "t12", "condition") not in shown(surface)


def test_values_are_told_in_the_taxonomys_words_and_keep_their_colour() -> None:
    words = default_taxonomy()
    attribute = next(a for a in words.attributes_of("vehicle") if a.id == "condition")
    option = attribute.options[1]
    assert value_text(attribute, option.id, "en") == option.names["en"]
    assert value_text(attribute, "not_assessed", "en") == "not assessed"
    assert value_text(None, 0.5, "en") == "0.5"
    assert value_text(None, ["a", "b"], "en") == "a, b"
    colours = {value_colour(attribute, o.id) for o in attribute.options[:8]}
    assert len(colours) == min(8, len(attribute.options))


def test_the_area_over_time_has_gaps_where_the_thing_is_hidden() -> None:
    track = Track(id="t", number=1, clip="c", label="vehicle", keyframes=keyframes(10, 20))
    grown = track.keyframes.with_changes(
        [
            Keyframe(frame=20, shape=Shape("box", (0, 0, 20, 10)), after=After.HIDDEN),
            Keyframe(frame=30, shape=Shape("box", (0, 0, 10, 10)), after=After.HIDDEN),
        ],
        (),
    )
    curve = curve_of(msgspec.structs.replace(track, keyframes=grown), LAST)
    assert curve.frames.tolist() == list(range(10, 31))
    assert curve.outer[10] == 200
    assert np.isnan(curve.outer[15])
    assert curve.words(30) == "100 px²"
    assert curve.words(25) == ""
    assert curve.inner is None


def test_the_area_of_a_lane_is_drawn(timeline: Timeline, surface: Surface, demo_session: Session) -> None:
    demo_session.selection.select("t3")
    demo_session.seek(1250)
    timeline.unfold()
    assert (Part.AREA, "t3", AREA) in shown(surface)
    row = shown(surface).index((Part.AREA, "t3", AREA))
    assert surface.row_rect(row).height() == 2 * surface.lane_height
    assert not surface.grab().isNull()
    timeline.unfold()
    assert len(surface.lanes) == 7


# -- groups and order ------------------------------------------------------------------------------------------------


def test_groups_have_a_row_and_fold(surface: Surface, demo_session: Session) -> None:
    change(demo_session, "t12", group="convoy")
    change(demo_session, "t14", group="convoy")
    parts = shown(surface)
    at = parts.index((Part.GROUP, "", "convoy"))
    assert parts[at + 1 : at + 3] == [(Part.TRACK, "t12", ""), (Part.TRACK, "t14", "")]
    y = round(surface.row_rect(at).center().y())
    QTest.mouseClick(surface, LEFT, NONE, QPoint(60, y))
    assert demo_session.selection.tracks == ("t12", "t14")
    QTest.mouseClick(surface, LEFT, NONE, QPoint(8, y))
    assert surface.lanes.row("t12") is None
    assert not surface.grab().isNull()
    QTest.mouseClick(surface, LEFT, NONE, QPoint(8, y))
    assert surface.lanes.row("t12") is not None
    demo_session.undo()
    demo_session.undo()
    assert len(surface.lanes) == 7


@pytest.mark.parametrize(("order", "first"), [("number", "t3"), ("first", "t5"), ("label", "t8"), ("list", "t14")])
def test_lanes_stand_in_the_order_that_was_chosen(timeline: Timeline, demo: Workspace, order: str, first: str) -> None:
    timeline.follow_list(lambda: ["t14", "t3", "t12"])
    demo.settings.set("lanes_order", order)
    assert timeline.surface.lanes.ids[0] == first
    assert len(timeline.surface.lanes.ids) == 7


def test_lanes_follow_the_lists_filter_if_wanted(timeline: Timeline, demo: Workspace) -> None:
    listed = ["t14", "t12"]
    timeline.follow_list(lambda: listed)
    demo.settings.set("lanes_filtered", True)
    assert timeline.surface.lanes.ids == ["t12", "t14"]
    assert timeline.surface.corner_words == "2 of 7 lanes"
    listed.remove("t14")
    timeline.list_changed()
    assert timeline.surface.lanes.ids == ["t12"]
    listed.clear()
    timeline.list_changed()
    assert not timeline.grab().isNull()
    demo.settings.set("lanes_filtered", False)
    assert len(timeline.surface.lanes.ids) == 7


def test_an_edit_that_changes_the_order_moves_the_lane(
    timeline: Timeline, demo: Workspace, demo_session: Session
) -> None:
    demo.settings.set("lanes_order", "first")
    change(demo_session, "t12", keyframes=keyframes(10, 20))
    ids = timeline.surface.lanes.ids
    assert ids.index("t12") < ids.index("t6")


def test_findings_are_ticks_on_the_ruler(timeline: Timeline, surface: Surface) -> None:
    before = surface.grab().toImage()
    surface.findings = [(1200, "#ff0000"), (1200, "#ff0000")]
    assert surface.grab().toImage() != before

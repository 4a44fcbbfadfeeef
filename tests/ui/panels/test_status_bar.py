"""The status bar."""

import time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotations import edits
from annotations.model import Review
from app.jobs import Job
from app.session import Session
from app.workspace import Workspace
from ui.bridge import Bridge
from ui.panels.status_bar import StatusBar


@pytest.fixture
def bar(qtbot: QtBot, demo: Workspace, demo_bridge: Bridge) -> StatusBar:
    widget = StatusBar(demo, demo_bridge, clock=time.gmtime)
    qtbot.addWidget(widget)
    widget.resize(1280, 23)
    widget.show()
    return widget


def test_it_tells_when_the_last_edit_was_saved(bar: StatusBar, demo_session: Session) -> None:
    demo_session.saved_at = None
    bar.refresh()
    assert bar.saved.text() == "● All saved"
    demo_session.edit(edits.set_review(demo_session.store.tracks["t12"], Review.REVIEWED))
    expected = time.strftime("%H:%M:%S", time.gmtime(demo_session.saved_at))
    assert bar.saved.text() == f"● Saved {expected}"


def test_it_tells_the_state_of_the_clip(bar: StatusBar, demo_session: Session) -> None:
    assert bar.digest.text().startswith("sha256 9f2c…41ab")
    assert "0" * 40 in bar.digest.toolTip()


def test_the_pointer_is_told_inside_the_picture_only(bar: StatusBar) -> None:
    bar.show_cursor(716.4, 402.2)
    assert bar.cursor_place.text() == "cursor 716, 402 px"
    bar.show_cursor(-3, 10)
    assert bar.cursor_place.text() == ""


def test_hints_lose_whole_parts_where_room_is_short(bar: StatusBar) -> None:
    bar.show_hint("Box: drag to draw · Shift keeps ratio · Enter confirms")
    assert bar.hint.text().endswith("Enter confirms")
    bar.resize(620, 23)
    assert "…" not in bar.hint.text()
    assert bar.hint.text().startswith("Box")
    assert not bar.hint.text().endswith("confirms")


def test_a_job_is_shown_and_can_be_cancelled(bar: StatusBar, demo: Workspace, demo_bridge: Bridge) -> None:
    job: Any = Job("Read DJI_0417.MP4")
    job.fraction = 0.25
    demo.jobs._jobs.append(job)  # type: ignore[attr-defined]
    demo_bridge.jobs_changed.emit()
    assert bar.job.isVisible()
    assert bar.job.title.text() == "Read DJI_0417.MP4"
    assert bar.job.bar.value() == 250
    QTest.mouseClick(bar.job.cancel, Qt.MouseButton.LeftButton)
    assert job.progress.cancelled
    demo.jobs._jobs.clear()  # type: ignore[attr-defined]
    demo_bridge.jobs_changed.emit()
    assert not bar.job.isVisible()


def test_without_a_project_it_is_silent(bar: StatusBar, demo: Workspace) -> None:
    demo.close_session()
    assert bar.saved.text() == bar.digest.text() == ""


def test_a_passing_hint_gives_way_to_the_standing_one(bar: StatusBar) -> None:
    bar.show_hint("Box: drag to draw")
    bar.show_passing_hint("Wheel zooms")
    bar.show_hint("Point: click")
    assert bar.hint.text() == "Wheel zooms"
    bar.show_passing_hint("")
    assert bar.hint.text() == "Point: click"

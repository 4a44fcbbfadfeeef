"""What the track list does not do: with thousands of tracks, whatever is done for each of them is felt."""

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from annotations import edits
from annotations.model import Review, Track
from app.session import Session
from app.workspace import Workspace
from ui.bridge import Bridge
from ui.models import track_names
from ui.models.track_filter import Facts, TrackFilter
from ui.panels.track_list import TrackList


@pytest.fixture
def tracks(qtbot: QtBot, demo: Workspace, demo_bridge: Bridge) -> TrackList:
    widget = TrackList(demo, demo_bridge)
    qtbot.addWidget(widget)
    widget.resize(336, 260)
    widget.show()
    return widget


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Ids of the tracks that a filter looks at."""
    found: list[str] = []
    whole = TrackFilter.fits

    def fits(self: TrackFilter, track: Track, facts: Facts) -> bool:
        found.append(track.id)
        return whole(self, track, facts)

    monkeypatch.setattr(TrackFilter, "fits", fits)
    return found


def test_a_filter_looks_only_at_tracks_that_an_edit_changed(
    tracks: TrackList, demo_session: Session, asked: list[str]
) -> None:
    tracks.filter.setText("review:draft")
    assert len(asked) == tracks.model.total
    asked.clear()
    demo_session.edit(edits.set_review(demo_session.store.tracks["t12"], Review.REVIEWED))
    assert asked == ["t12"]
    assert "t12" not in tracks.model.ids
    demo_session.undo()
    assert "t12" in tracks.model.ids


def test_another_frame_asks_only_filters_about_the_frame(
    tracks: TrackList, demo_session: Session, asked: list[str]
) -> None:
    tracks.filter.setText("label:vehicle")
    asked.clear()
    demo_session.events.tell("frame", None)
    assert asked == []
    assert not any(timer.isActive() for timer in tracks.findChildren(QTimer)), "nor will it ask later"


def test_words_follow_the_language_under_a_filter(tracks: TrackList, demo: Workspace, demo_session: Session) -> None:
    tracks.filter.setText("дим")
    assert tracks.model.ids == []
    demo.settings.set("language", "uk")
    assert {demo_session.store.tracks[ident].label for ident in tracks.model.ids} == {"smoke"}


def test_names_are_found_once(tracks: TrackList, demo_session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    named: list[str] = []
    whole = track_names.numbered_name

    def numbered_name(taxonomy: object, track: Track, language: str) -> str:
        named.append(track.id)
        return whole(demo_session.store.taxonomy, track, language)

    monkeypatch.setattr(track_names, "numbered_name", numbered_name)
    demo_session.edit(edits.set_certainty(demo_session.store.tracks["t12"], "probable"))
    tracks.filter.setText("wolf")
    assert set(named) == {"t12"}


def test_the_order_is_told_when_it_changes_only(tracks: TrackList, demo_session: Session, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(tracks.rows_changed):
        demo_session.edit(edits.set_certainty(demo_session.store.tracks["t12"], "probable"))
    with qtbot.waitSignal(tracks.rows_changed):
        demo_session.edit(edits.delete_tracks([demo_session.store.tracks["t12"]]))

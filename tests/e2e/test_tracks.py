"""Tracks cut, joined, shifted, reshaped, thinned out and deleted in every scope by keys; undo restores every byte."""

import shutil
import sys
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from annotations.keyframe import After
from annotations.model import Track
from annotations.project_file import ProjectFile
from app.__main__ import main
from tests.annotations.edits.drawn_tracks import everything
from tests.e2e.pilot import NONE, Pilot, fly
from ui.dialogs.merge import MergeDialog
from ui.dialogs.simplify import SimplifyDialog

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    with_name = files("app").joinpath("data", "demo", "orbit.mp4")
    return Path(shutil.copy(str(with_name), tmp_path / "tracks.mp4"))


@pytest.fixture(autouse=True)
def own_hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program sets the process's hooks; a test gives them back."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("app.log.catch_all", lambda tell: None)
    monkeypatch.setattr("signal.signal", lambda *_: None)


class Hand:
    """Keys pressed at a pilot's window, and what the project held after each edit."""

    def __init__(self, pilot: Pilot) -> None:
        self.pilot = pilot
        self.states = [everything(pilot.session.store)]

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.pilot.key(key, modifiers)

    def edit(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """A key that must change something, as one step."""
        steps = len(self.pilot.session.history.undo_titles)
        self.key(key, modifiers)
        self.edited(steps)

    def edited(self, steps: int) -> None:
        state, titles = everything(self.pilot.session.store), self.pilot.session.history.undo_titles
        assert state != self.states[-1], self.pilot.window.workspace.messages.last
        assert len(titles) == steps + 1, titles
        self.states.append(state)

    def step_to(self, frame: int) -> None:
        """By single steps, which keep the selected range as it is."""
        here = self.pilot.session.frame
        while here != frame:
            here += 1 if frame > here else -1
            self.key(Qt.Key.Key_Right if here > self.pilot.session.frame else Qt.Key.Key_Left)
            self.pilot.until_shown(here)

    def choose(self, words: str) -> None:
        """By name, from the palette."""
        self.key(Qt.Key.Key_K, CTRL)
        self.pilot.type(words)
        self.key(Qt.Key.Key_Return)

    def dialog(self, wanted: type[QDialog]) -> QDialog:
        self.pilot.until(lambda: isinstance(QApplication.activeWindow(), wanted), f"{wanted.__name__} is there")
        dialog = QApplication.activeWindow()
        assert isinstance(dialog, QDialog)
        return dialog

    def back(self) -> None:
        """A platform without a window manager does not give the keyboard back by itself."""
        self.pilot.window.activateWindow()
        self.pilot.until(self.pilot.window.isActiveWindow, "the window has the keyboard again")

    @property
    def track(self) -> Track:
        track = self.pilot.session.primary
        assert track is not None
        return track

    def seen(self) -> list[tuple[int, int]]:
        return [(span.first, span.last) for span in self.pilot.session.index.spans(self.track.id)]


def draw(hand: Hand) -> None:
    """One box over frames 0 to 20, with a keyframe in between."""
    pilot = hand.pilot
    pilot.key(Qt.Key.Key_2)
    pilot.drag((740, 336), (830, 410))
    hand.edited(1)
    pilot.key(Qt.Key.Key_V)
    at = (786, 372)
    for frame in (10, 20):
        hand.step_to(frame)
        pilot.drag(at, (at[0] - 12, at[1] + 8))
        at = (at[0] - 12, at[1] + 8)
        hand.edited(len(hand.states))
    assert hand.seen() == [(0, 20)]


def split_shift_and_join(hand: Hand) -> None:
    hand.step_to(12)
    hand.edit(Qt.Key.Key_S, SHIFT)
    assert hand.seen() == [(12, 20)] and hand.track.number == 2
    hand.edit(Qt.Key.Key_Period, ALT)
    # held down, shifting stays one step
    steps = len(hand.pilot.session.history.undo_titles)
    hand.key(Qt.Key.Key_Period, ALT)
    assert len(hand.pilot.session.history.undo_titles) == steps and hand.seen() == [(14, 22)]
    hand.states[-1] = everything(hand.pilot.session.store)
    hand.key(Qt.Key.Key_A, CTRL | SHIFT)
    assert len(hand.pilot.session.selection.tracks) == 2
    hand.edit(Qt.Key.Key_J, CTRL)
    assert hand.seen() == [(0, 11), (14, 22)] and hand.track.number == 1


def trim_and_extend(hand: Hand) -> None:
    hand.step_to(2)
    hand.edit(Qt.Key.Key_BracketLeft, ALT)
    hand.step_to(21)
    hand.edit(Qt.Key.Key_BracketRight, ALT)
    assert hand.seen() == [(2, 11), (14, 21)]
    hand.step_to(30)
    hand.edit(Qt.Key.Key_BracketRight, CTRL)
    hand.step_to(1)
    hand.edit(Qt.Key.Key_BracketLeft, CTRL)
    assert hand.seen() == [(1, 11), (14, 30)]


def delete_in_every_scope(hand: Hand) -> None:
    hand.step_to(4)
    hand.edit(Qt.Key.Key_Delete, ALT)
    assert hand.seen() == [(1, 3), (5, 11), (14, 30)]
    hand.step_to(8)
    hand.key(Qt.Key.Key_Right, SHIFT)
    hand.pilot.until_shown(18)
    span = hand.pilot.session.range
    assert span is not None and (span.first, span.last) == (8, 18)
    hand.edit(Qt.Key.Key_Delete, CTRL | SHIFT)
    assert hand.seen() == [(1, 3), (5, 7), (19, 30)]
    hand.step_to(25)
    hand.edit(Qt.Key.Key_Delete, CTRL)
    assert hand.seen() == [(1, 3), (5, 7), (19, 24)]
    hand.step_to(24)
    hand.edit(Qt.Key.Key_Delete)
    frames = hand.track.keyframes.frames.tolist()
    assert 24 not in frames and frames[0] == 1


def describe_and_convert(hand: Hand) -> None:
    hand.step_to(6)
    hand.edit(Qt.Key.Key_X)
    assert hand.track.keyframes.on(6) is not None and hand.track.keyframes.on(6).occluded  # pyright: ignore[reportOptionalMemberAccess]
    hand.step_to(20)
    was = hand.track.keyframes[hand.track.keyframes.place(20)].after
    hand.edit(Qt.Key.Key_O, SHIFT)
    now = hand.track.keyframes[hand.track.keyframes.place(20)].after
    assert list(After).index(now) == (list(After).index(was) + 1) % 4
    steps = len(hand.pilot.session.history.undo_titles)
    hand.choose("Convert to polygon")
    hand.edited(steps)
    assert {k.shape.kind for k in hand.track.keyframes} == {"polygon"}


def simplify(hand: Hand) -> None:
    """On a track of its own, with keyframes that say nothing."""
    pilot = hand.pilot
    hand.step_to(0)
    pilot.key(Qt.Key.Key_2)
    steps = len(pilot.session.history.undo_titles)
    pilot.drag((300, 400), (380, 460))
    hand.edited(steps)
    pilot.key(Qt.Key.Key_V)
    for frame in range(1, 6):
        hand.step_to(frame)
        hand.edit(Qt.Key.Key_K)
    assert hand.track.keyframes.frames.tolist() == [0, 1, 2, 3, 4, 5]
    steps = len(pilot.session.history.undo_titles)
    hand.choose("Simplify keyframes")
    dialog = hand.dialog(SimplifyDialog)
    assert isinstance(dialog, SimplifyDialog)
    pilot.until(lambda: dialog.counts is not None, "the keyframes are counted")
    assert dialog.sentence.text() == "Drops 4 of 6 keyframes"
    hand.key(Qt.Key.Key_Return)
    hand.back()
    hand.edited(steps)
    assert hand.track.keyframes.frames.tolist() == [0, 5]


def merge(hand: Hand) -> None:
    pilot = hand.pilot
    hand.key(Qt.Key.Key_A, CTRL | SHIFT)
    steps = len(pilot.session.history.undo_titles)
    hand.key(Qt.Key.Key_M, CTRL)
    dialog = hand.dialog(MergeDialog)
    assert isinstance(dialog, MergeDialog)
    assert "Frames 1 to 3: both #1 and #3 can be seen" in [
        dialog.conflicts.item(row).text() for row in range(dialog.conflicts.count())
    ]
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_Return)
    hand.back()
    hand.edited(steps)
    (merged,) = pilot.session.store.tracks.values()
    assert merged.number == 3


def undo_and_redo_all(hand: Hand) -> None:
    store = hand.pilot.session.store
    for state in hand.states[-2::-1]:
        hand.key(Qt.Key.Key_Z, CTRL)
        assert everything(store) == state
    assert not store.tracks
    for state in hand.states[1:]:
        hand.key(Qt.Key.Key_Z, CTRL | SHIFT)
        assert everything(store) == state


def test_a_track_is_worked_on_by_keys_and_every_step_taken_back(qtbot: QtBot, clip: Path) -> None:
    def story(pilot: Pilot) -> None:
        pilot.until(lambda: pilot.window.workspace.session is not None, "the project is there")
        pilot.until_shown(0)
        pilot.zoom_out_to_half()
        hand = Hand(pilot)
        draw(hand)
        split_shift_and_join(hand)
        trim_and_extend(hand)
        delete_in_every_scope(hand)
        describe_and_convert(hand)
        simplify(hand)
        merge(hand)
        undo_and_redo_all(hand)

    assert fly(lambda: main([str(clip)]), story) == 0
    with ProjectFile.open(clip.with_suffix(".hovermark")) as project:
        assert project.verify() == []

"""The guide's walkthrough is true: each step of it is done in the real window, with the keys that it names."""

import json
import re
import shutil
import sys
from collections.abc import Callable
from importlib.resources import files
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotations.formats.checking import check_document
from annotations.model import MarkKind, Review, Track
from app.__main__ import main
from tests.e2e.pilot import Pilot, fly
from tests.fakes import ScriptedAsk
from ui.canvas.overlays.comments import CommentDesk

CHAPTER = Path(__file__).parents[2] / "docs" / "guide" / "walkthrough.md"
STEP = re.compile(r"^\d+\. +\*\*(.+?)\.\*\*(.*?)(?=^\d+\. |^\S|\Z)", re.MULTILINE | re.DOTALL)
KEY = re.compile(r"`((?:(?:Ctrl|Alt|Shift)\+)*(?:[A-Z]|\d|F\d\d?|Home|Esc|Return|Left|Right))`")
CAR = {0: (784, 373), 10: (769, 378), 20: (754, 384), 30: (745, 391), 35: (740, 395), 40: (735, 399)}
"""The middle of the car, by frame, in picture pixels."""
OUTER = ((20, 20), (340, 20), (330, 120), (240, 170), (90, 160), (30, 110))
INNER = ((60, 40), (260, 40), (230, 120), (110, 120))
AXIS = ((80, 50), (220, 110))

Driver = Callable[["Reader"], None]
DRIVERS: dict[str, Driver] = {}


class Reader(Pilot):
    """Presses what the guide says, and remembers it."""

    out: Path

    def press(self, keys: str) -> None:
        self.pressed.append(keys)
        combination = QKeySequence(keys)[0]
        self.key(combination.key(), combination.keyboardModifiers())

    @property
    def pressed(self) -> list[str]:
        return self.__dict__.setdefault("_pressed", [])

    @property
    def car(self) -> Track:
        return next(track for track in self.session.store.tracks.values() if track.number == 1)


def step(title: str) -> Callable[[Driver], Driver]:
    """What does the step of that title."""

    def keep(driver: Driver) -> Driver:
        DRIVERS[title] = driver
        return driver

    return keep


def steps() -> dict[str, list[str]]:
    """The chapter's steps: title, and the keys named in each, in order, without repeats in a row."""
    found = STEP.findall(CHAPTER.read_text("utf-8"))
    return {title: [key for key, _ in groupby(KEY.findall(text))] for title, text in found}


@step("Open the clip")
def open_clip(reader: Reader) -> None:
    reader.until(lambda: reader.window.workspace.session is not None, "the project is there")
    reader.until_shown(0)
    reader.zoom_out_to_half()
    assert not reader.session.store.tracks and reader.session.path.name == "orbit.hovermark"


@step("Step")
def step_on(reader: Reader) -> None:
    for keys, frame in (("F", 1), ("Shift+F", 11), ("Home", 0)):
        reader.press(keys)
        reader.until_shown(frame)


@step("Draw a car")
def draw_car(reader: Reader) -> None:
    reader.press("2")
    x, y = CAR[0]
    reader.drag((x - 44, y - 34), (x + 44, y + 34))
    assert reader.car.label == "vehicle" and reader.session.primary == reader.car


@step("Say what it is")
def say_what(reader: Reader) -> None:
    reader.press("T")
    reader.type("car")
    reader.press("Return")
    assert reader.car.attributes["vehicle_class"] == "veh.civil.car"
    names = {reader.window.stage.tracks.model.index(0, at).data() for at in range(4)}  # pyright: ignore[reportOptionalMemberAccess]
    assert any("Car #1" in str(name) for name in names), names


@step("Follow it with five keyframes")
def follow(reader: Reader) -> None:
    reader.press("V")
    for before, frame in ((0, 10), (10, 20), (20, 30), (30, 40)):
        reader.press("Shift+F")
        reader.until_shown(frame)
        reader.drag(CAR[before], CAR[frame])
    assert [keyframe.frame for keyframe in reader.car.keyframes] == [0, 10, 20, 30, 40]
    reader.press("Shift+D")
    reader.until_shown(30)


@step("Hide it")
def hide(reader: Reader) -> None:
    reader.press("O")
    assert seen(reader) == [(0, 29), (40, 40)]


@step("Bring it back")
def bring_back(reader: Reader) -> None:
    for frame in range(31, 36):
        reader.press("F")
        reader.until_shown(frame)
    reader.drag(CAR[30], CAR[35])
    assert seen(reader) == [(0, 29), (35, 40)]


@step("Draw the smoke")
def draw_smoke(reader: Reader) -> None:
    for frame in (135, 235):
        reader.press("Ctrl+Right")
        reader.until_shown(frame)
    reader.press("1")
    reader.press("U")
    for outline in (OUTER, INNER):
        for x, y in outline:
            reader.click(x, y)
        reader.press("Return")
    reader.drag(*AXIS)
    (plume,) = [track for track in reader.session.store.tracks.values() if track.label == "smoke"]
    assert plume.keyframes[0].shape.kind == "plume"


@step("Mark the frame")
def mark_frame(reader: Reader) -> None:
    reader.press("M")
    (mark,) = reader.session.store.marks.values()
    assert (mark.kind, mark.frame) == (MarkKind.MARK, 235)


@step("Leave a comment")
def comment(reader: Reader) -> None:
    for _ in range(2):
        reader.press("Esc")
    reader.move(640, 420)
    reader.press("C")
    reader.type("Whose car was this?")
    reader.press("Ctrl+Return")
    (mark,) = (mark for mark in reader.session.store.marks.values() if mark.kind is MarkKind.COMMENT)
    assert mark.note == "Whose car was this?" and mark.at == pytest.approx((640, 420), abs=2) and not mark.track
    desk = reader.canvas.findChild(CommentDesk)
    assert desk is not None and not desk.editor.isVisible()


@step("Review the car")
def review(reader: Reader) -> None:
    reader.press("Esc")
    assert reader.session.range is None
    reader.press("Home")
    reader.until_shown(0)
    reader.click(*CAR[0])
    assert reader.session.primary == reader.car
    reader.press("Shift+R")
    assert reader.car.review is Review.REVIEWED


@step("Make a mistake")
def make_mistake(reader: Reader) -> None:
    reader.press("Ctrl+C")
    reader.press("Ctrl+Alt+V")
    assert len(reader.session.store.tracks) == 3


@step("Find and fix it")
def find_and_fix(reader: Reader) -> None:
    reader.press("F9")
    findings = reader.session.findings

    def is_there() -> bool:
        return findings.ready and any(each.code == "duplicate" for each in findings.found)

    reader.until(is_there, "the double is found")
    for _ in range(len(findings.found) + 1):
        reader.press("F8")
        if findings.current is not None and findings.current.code == "duplicate":
            break
    reader.press("Ctrl+F8")
    reader.until(lambda: len(reader.session.store.tracks) == 2, "the double is gone")
    assert reader.car.review is Review.REVIEWED


@step("Take it back")
def take_back(reader: Reader) -> None:
    reader.press("Ctrl+Z")
    assert len(reader.session.store.tracks) == 3
    reader.press("Ctrl+Shift+Z")
    assert len(reader.session.store.tracks) == 2


@step("Export")
def export(reader: Reader) -> None:
    reader.window.workspace.ask = ScriptedAsk(reader.out)
    reader.press("Ctrl+E")
    reader.until(reader.out.exists, "the export is written")
    reader.until(lambda: not reader.window.workspace.jobs.running, "the job is over")


def seen(reader: Reader) -> list[tuple[int, int]]:
    return [(span.first, span.last) for span in reader.session.index.spans(reader.car.id)]


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return Path(shutil.copy(str(files("app").joinpath("data", "demo", "orbit.mp4")), tmp_path / "orbit.mp4"))


@pytest.fixture(autouse=True)
def own_hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program sets the process's hooks; a test gives them back."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("app.log.catch_all", lambda tell: None)
    monkeypatch.setattr("signal.signal", lambda *_: None)


def test_every_step_has_a_driver_and_every_driver_a_step() -> None:
    assert list(steps()) == list(DRIVERS)


def test_the_walkthrough_is_true(clip: Path, tmp_path: Path, qtbot: QtBot) -> None:
    out = tmp_path / "orbit.json"

    def story(reader: Reader) -> None:
        reader.out = out
        for title, named in steps().items():
            reader.pressed.clear()
            DRIVERS[title](reader)
            pressed = [key for key, _ in groupby(reader.pressed)]
            assert once(pressed) == once(named), f"“{title}” names {named}, and {pressed} was pressed"
            QApplication.processEvents()

    assert fly(lambda: main([str(clip)]), lambda pilot: story(Reader(pilot.window))) == 0
    assert check_document(out.read_bytes()) == []
    document: dict[str, Any] = json.loads(out.read_bytes())
    car, smoke = sorted(document["tracks"], key=lambda track: track["number"])
    assert [keyframe["frame"] for keyframe in car["keyframes"]] == [0, 10, 20, 29, 35, 40]
    assert (car["label"], car["review"]) == ("vehicle", "reviewed")
    plume = smoke["keyframes"][0]["shape"]
    assert plume["kind"] == "plume" and len(plume["inner"]) == 4 and plume["source"] and plume["drift"]
    assert len(document["marks"]) == 2


def once(keys: list[str]) -> list[str]:
    """In the order of their first mention: a step may say “the same once more”."""
    return list(dict.fromkeys(keys))

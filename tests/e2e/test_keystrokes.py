"""How many keys and clicks everyday jobs need, counted in the real window; docs/keystrokes.md tells of it."""

import os
import shutil
import sys
from importlib.resources import files
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotations import edits
from annotations.history import History
from annotations.store import Store
from app.__main__ import main
from app.projects import NewClip, create_with, read_clip
from tests.e2e import jobs
from tests.e2e.counting import CountingPilot
from tests.e2e.jobs import JOBS, Job, count
from tests.e2e.keystrokes_page import page
from tests.e2e.pilot import fly

PAGE = Path(__file__).resolve().parents[2] / "docs" / "keystrokes.md"


@pytest.fixture(autouse=True)
def own_hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program sets the process's hooks; a test gives them back."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("app.log.catch_all", lambda tell: None)
    monkeypatch.setattr("signal.signal", lambda *_: None)


@pytest.fixture
def clip(tmp_path: Path) -> NewClip:
    with_name = files("app").joinpath("data", "demo", "orbit.mp4")
    return read_clip(Path(shutil.copy(str(with_name), tmp_path / "orbit.mp4")))


def project_of(job: Job, number: int, clip: NewClip, folder: Path) -> Path:
    """A project with the clip and the tracks that the job begins with."""
    path = folder / f"job-{number}.hovermark"

    def fill(store: Store, history: History) -> None:
        (ref,) = store.clips
        if job.tracks:
            history.do(edits.import_tracks(store, [jobs.of_clip(track, ref) for track in job.tracks]))

    create_with(path, [clip], author="Pilot", fill=fill)
    return path


def steps_of(job: Job, project: Path) -> list[str]:
    """What the pilot's hands did until the job was done."""
    flown: list[CountingPilot] = []

    def story(pilot: CountingPilot) -> None:
        flown.append(pilot)
        settings = pilot.window.workspace.settings
        before = {key: settings.get(key) for key in (*job.settings, "review_goes_on")}
        for key, value in job.settings.items():
            settings.set(key, value)
        pilot.begin(job.frame)
        job.do(pilot)
        assert job.done(pilot.session), f"{job.title}: not done; {pilot.done}; {jobs.told(pilot.session)}"
        assert pilot.session.tool == "select", f"{job.title}: the tool is still in the hand"
        for key, value in before.items():
            settings.set(key, value)

    assert fly(lambda: main([str(project)]), story, CountingPilot) == 0
    return flown[0].done


def test_the_page_tells_what_was_counted(clip: NewClip, tmp_path: Path, qtbot: QtBot) -> None:
    ours = [steps_of(job, project_of(job, number, clip, tmp_path)) for number, job in enumerate(JOBS)]
    for job, steps in zip(JOBS, ours, strict=True):
        assert len(steps) <= count(job.cvat), f"{job.title}: more than CVAT needs: {steps}"
    text = page(JOBS, ours)
    if os.environ.get("HOVERMARK_UPDATE_GOLDEN"):
        PAGE.write_text(text, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == text, "run this test with HOVERMARK_UPDATE_GOLDEN=1"


def test_the_jobs_have_no_other_way_to_the_window_than_the_counted_hands() -> None:
    source = Path(jobs.__file__).read_text(encoding="utf-8")
    for uncounted in (
        "QTest",
        "sendEvent",
        "workspace.run",
        "session.edit",
        "selection.select",
        "session.seek",
        "set_range",
    ):
        assert uncounted not in source

"""A workspace with a real project in a temporary folder, and a clip that is only described: no pictures, no threads."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from annotations.changes import Change, Edit
from annotations.frames import FrameTimes, Span
from annotations.keyframe import After, Keyframe, Origin, Source
from annotations.keyframes import Keyframes
from annotations.model import ClipRef, ProjectFacts, Review, Track
from annotations.project_file import ProjectFile
from annotations.shapes.shape import Shape
from annotations.taxonomy import default_taxonomy
from app.commands import COMMANDS
from app.jobs import InlineJobs
from app.session import Session
from app.settings import Settings
from app.workspace import Workspace

FRAMES = 6288
RATE = 29.97


class FakePlayer:
    """Moves at once and shows nothing; remembers what it was told."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.wanted = 0
        self.speed, self.playing, self.skipped = 1.0, False, 0
        self._loop: Span | None = None
        self.asked: list[int] = []

    @property
    def loop(self) -> Span | None:
        return self._loop

    @loop.setter
    def loop(self, loop: Span | None) -> None:
        self._loop = loop
        self._session.events.tell("playback")

    def seek(self, frame: int) -> None:
        self.asked.append(frame)
        self.wanted = frame
        self._session._frame = frame
        self._session.events.tell("frame", None)

    def play(self, speed: float = 1.0) -> None:
        self.speed, self.playing = speed, True
        self._session.events.tell("playback")

    def show_again(self) -> None:
        self.seek(self.wanted)

    def set_speed(self, speed: float) -> None:
        self.speed = speed
        self._session.events.tell("playback")

    def pause(self) -> None:
        self.playing = False
        self._session.events.tell("playback")


def clip_ref(**changes: Any) -> ClipRef:
    """A clip as the project describes it; the file does not exist."""
    values: dict[str, Any] = {
        "id": "clip",
        "path": "DJI_0417.MP4",
        "sha256": "9f2c" + "0" * 56 + "41ab",
        "bytes": 1000,
        "width": 1280,
        "height": 720,
        "rotation": 0,
        "frame_count": FRAMES,
        "time_base": Fraction(1, 30000),
        "variable_frame_rate": True,
        "duration_s": FRAMES / RATE,
        "codec": "h264",
    }
    return ClipRef(**(values | changes))


def box(left: float = 100, top: float = 100, width: float = 60, height: float = 40) -> Shape:
    return Shape("box", (left, top, left + width, top + height))


def keyframes(*frames: int, last: After = After.HIDDEN, guesses: tuple[int, ...] = ()) -> Keyframes:
    """Boxes that drift, interpolated; the last one ends the track unless said otherwise."""
    machine = Source(Origin.TRACKER, "csrt", 0.8)
    return Keyframes(
        Keyframe(
            frame=frame,
            shape=box(100 + i * 10),
            after=last if frame == frames[-1] else After.INTERPOLATE,
            source=machine if frame in guesses else Source(),
        )
        for i, frame in enumerate(frames)
    )


def demo_tracks() -> list[Track]:
    """What the picture of the window shows."""

    def track(number: int, label: str, frames: Keyframes, **attributes: Any) -> Track:
        return Track(id=f"t{number}", number=number, clip="clip", label=label, attributes=attributes, keyframes=frames)

    wolfhound = track(
        12, "vehicle", keyframes(1180, 1225, 1237, 1310, 1390, 1512, guesses=(1390,)),
        vehicle_class="veh.mrap", model="veh.mrap.wolfhound",
    )  # fmt: skip
    parted = Keyframes(
        [
            Keyframe(frame=1204, shape=box(), after=After.INTERPOLATE),
            Keyframe(frame=1285, shape=box(120), after=After.HIDDEN),
            Keyframe(frame=1300, shape=box(140), after=After.INTERPOLATE),
            Keyframe(frame=1430, shape=box(180), after=After.HIDDEN),
        ]
    )
    return [
        track(3, "smoke", keyframes(912, 1020, 1130, 1260, 1330, 2100, last=After.HOLD)),
        track(5, "landmark", keyframes(0, last=After.CARRY), name="Flower bed"),
        track(6, "landmark", keyframes(40, last=After.CARRY), name="Stone circle"),
        track(8, "event", keyframes(1301)),
        wolfhound,
        track(13, "vehicle", parted, vehicle_class="veh.truck"),
        track(14, "vehicle", keyframes(0, last=After.HOLD), vehicle_class="veh.civil"),
    ]


def make_workspace(
    folder: Path, tracks: list[Track] | None = None, *, clip: ClipRef | None = None, player: bool = True
) -> Workspace:
    """A workspace with an open session on these tracks, frame 0 on screen."""
    facts = ProjectFacts(id="p", title="junction", created_at="2026-05-02T10:00:00Z", next_number=1000)
    project = ProjectFile.create(folder / "junction.hovermark", facts, default_taxonomy())
    clip = clip or clip_ref()
    things = [clip, *(demo_tracks() if tracks is None else tracks)]
    project.commit(Edit(title="Begin", changes=tuple(Change(None, thing) for thing in things)), "edit", None)
    pts = np.round(np.arange(clip.frame_count) * 30000 / RATE).astype(np.int64)
    project.put_times(clip.id, FrameTimes(pts, Fraction(1, 30000)))
    workspace = Workspace(COMMANDS, settings=Settings(None), jobs=InlineJobs(), post=now)  # type: ignore[arg-type]
    workspace._begin(project)
    session = workspace.session
    assert session is not None
    if player:
        session.deck.player = FakePlayer(session)  # type: ignore[assignment]
        session.deck.trouble = None
        session.events.tell("clip")
    return workspace


def now(call: Callable[[], None]) -> None:
    """Posts by calling at once."""
    call()


def reviewed(track: Track, review: Review) -> Track:
    return Track(**{name: getattr(track, name) for name in track.__struct_fields__} | {"review": review})

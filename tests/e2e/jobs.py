"""Everyday jobs, done by a counted pilot, and what CVAT's own documentation asks for the same ones.

A job is a row: where it begins, what the pilot does, what must hold afterwards, and CVAT's shortest documented way.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

import msgspec
from PySide6.QtCore import Qt

from annotations.keyframe import Keyframe
from annotations.keyframes import Keyframes
from annotations.model import MarkKind, Review, Track
from annotations.shapes.plume import pieces_of
from annotations.shapes.shape import Shape
from app.session import Session
from tests.e2e.counting import CountingPilot

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True, kw_only=True)
class Job:
    """One row of the table."""

    title: str
    given: str
    """Where it begins, for both programs."""
    cvat: tuple[str, ...]
    """Each key, click and drag of CVAT's shortest documented way; `3 × F` stands for three."""
    sources: tuple[str, ...]
    """Which pages say so: keys of PAGES."""
    do: Callable[[CountingPilot], None]
    done: Callable[[Session], bool]
    tracks: tuple[Track, ...] = ()
    frame: int = 0
    settings: Mapping[str, Any] = field(default_factory=dict[str, Any])
    note: str = ""
    """What the numbers alone do not say."""


def count(steps: Iterable[str]) -> int:
    """`3 × F` are three."""
    return sum(int(step.split(" × ")[0]) if " × " in step else 1 for step in steps)


def boxed(number: int, *frames: int, left: float = 400, top: float = 300, width: float = 80) -> Track:
    """A vehicle of 80 x 60 px that drifts to the right by a pixel a frame."""
    shapes = [Keyframe(frame=f, shape=Shape("box", (left + f, top, left + f + width, top + 60.0))) for f in frames]
    return Track(id="", number=number, clip="", label="vehicle", keyframes=Keyframes(shapes))


def of_clip(track: Track, clip: str) -> Track:
    return msgspec.structs.replace(track, clip=clip)


def middle(frame: int, left: float = 400, top: float = 300) -> tuple[float, float]:
    """Of `boxed` on a frame."""
    return left + frame + 40, top + 30


def numbered(session: Session, number: int) -> Track:
    return next(track for track in session.store.tracks.values() if track.number == number)


def seen(session: Session, number: int) -> list[tuple[int, int]]:
    return [(span.first, span.last) for span in session.index.spans(numbered(session, number).id)]


def told(session: Session) -> str:
    """The tracks as they are, for a job that was not done."""
    tracks = sorted(session.store.tracks.values(), key=lambda track: track.number)
    return "; ".join(f"#{t.number} {t.label} {t.keyframes.frames.tolist()} {seen(session, t.number)}" for t in tracks)


# -- what the pilot does ---------------------------------------------------------------------------------------------


def draw_along(pilot: CountingPilot, growth: float) -> None:
    pilot.key(Key.Key_2)
    for place in range(5):
        left, wider = 400 + 20 * place, growth * place
        pilot.drag((left, 300), (left + 80 + wider, 360 + wider))
        pilot.until_shown(25 * (place + 1))
    pilot.key(Key.Key_Escape)


def is_drawn_along(session: Session, growth: float) -> bool:
    (track,) = session.store.tracks.values()
    shapes = [k.shape.values for k in track.keyframes]
    drawn = [(400 + 20 * n, 480 + 20 * n + growth * n) for n in range(5)]
    frames = track.keyframes.frames.tolist()
    return track.label == "vehicle" and frames == [0, 25, 50, 75, 100] and [(v[0], v[2]) for v in shapes] == drawn


def correct(pilot: CountingPilot) -> None:
    pilot.move(*middle(20))
    pilot.step(Key.Key_PageDown, NONE, 30)
    pilot.drag(middle(30), (middle(30)[0] + 20, middle(30)[1] + 10))


def is_corrected(session: Session) -> bool:
    track = numbered(session, 1)
    return track.keyframes.frames.tolist() == [0, 30, 60] and track.keyframes.shape(1).values[:2] == (450, 310)


def mend_identity(pilot: CountingPilot) -> None:
    pilot.move(*middle(50))
    pilot.key(Key.Key_S, SHIFT)
    pilot.click_in_list(numbered(pilot.session, 2).id, CTRL)
    pilot.key(Key.Key_M, CTRL)


def is_mended(session: Session) -> bool:
    return (
        seen(session, 1) == [(0, 49)] and seen(session, 2) == [(50, 55), (60, 100)] and len(session.store.tracks) == 2
    )


def hide_and_bring_back(pilot: CountingPilot) -> None:
    pilot.move(*middle(40))
    pilot.key(Key.Key_O)
    pilot.step(Key.Key_F, SHIFT, 50)
    pilot.drag(middle(40), middle(50))


def is_back(session: Session) -> bool:
    return seen(session, 1) == [(0, 39), (50, 80)]


def smoke(pilot: CountingPilot) -> None:
    pilot.key(Key.Key_U)
    pilot.trail((300, 200), (600, 200), (600, 400), (300, 400))
    pilot.trail((360, 260), (500, 260), (500, 340), (360, 340))
    pilot.drag((320, 380), (560, 220))
    pilot.key(Key.Key_Escape)


def is_smoke(session: Session) -> bool:
    (track,) = session.store.tracks.values()
    pieces = pieces_of(track.keyframes.shape(0))
    return track.label == "smoke" and pieces.inner is not None and len(pieces.axis) == 2


def review_twenty(pilot: CountingPilot) -> None:
    pilot.key(Key.Key_F9, CTRL)
    for _ in range(20):
        pilot.key(Key.Key_R, SHIFT)


def is_reviewed(session: Session) -> bool:
    return len(session.store.tracks) == 20 and all(t.review is Review.REVIEWED for t in session.store.tracks.values())


def relabel_five(pilot: CountingPilot) -> None:
    pilot.drag((100, 100), (1000, 250))
    pilot.key(Key.Key_4, ALT)


def is_relabelled(session: Session) -> bool:
    return [t.number for t in session.store.tracks.values() if t.label == "event"] == [1, 2, 3, 4, 5]


def merge_two(pilot: CountingPilot) -> None:
    pilot.click(*middle(40))
    pilot.click_in_list(numbered(pilot.session, 2).id, CTRL)
    pilot.key(Key.Key_M, CTRL)


def is_merged(session: Session) -> bool:
    return len(session.store.tracks) == 1 and seen(session, 1) == [(0, 40), (60, 100)]


def propagate(pilot: CountingPilot) -> None:
    pilot.move(*middle(0))
    pilot.answer_with_return(Key.Key_B, CTRL)


def is_propagated(session: Session) -> bool:
    track = numbered(session, 1)
    return seen(session, 1) == [(0, 50)] and track.keyframes.shape(0) == track.keyframes.shape(1)


def delete_rest(pilot: CountingPilot) -> None:
    pilot.move(*middle(40))
    pilot.key(Key.Key_Delete, CTRL)


def is_cut_off(session: Session) -> bool:
    return seen(session, 1) == [(0, 39)] and int(numbered(session, 1).keyframes.frames[-1]) <= 40


def delete_in_range(pilot: CountingPilot) -> None:
    pilot.step(Key.Key_F, SHIFT, 50)
    pilot.step(Key.Key_Less, NONE, 49)
    pilot.move(*middle(49))
    pilot.key(Key.Key_Delete, CTRL | SHIFT)


def is_cut_out(session: Session) -> bool:
    return seen(session, 1) == [(0, 39), (50, 80)]


def go_to_frame(pilot: CountingPilot) -> None:
    pilot.key(Key.Key_G)
    pilot.type("437")
    pilot.step(Key.Key_Return, NONE, 437)


def comment(pilot: CountingPilot) -> None:
    pilot.move(640, 420)
    pilot.key(Key.Key_C)
    pilot.type("who?")
    pilot.key(Key.Key_Return, CTRL)


def is_commented(session: Session) -> bool:
    (mark,) = session.store.marks.values()
    return mark.kind is MarkKind.COMMENT and mark.note == "who?" and mark.at is not None and mark.frame == 10


# -- the table -------------------------------------------------------------------------------------------------------

PAGES: Final[Mapping[str, str]] = {
    "keys": "Shortcuts",
    "track": "Track mode",
    "shape": "Shape mode",
    "navbar": "Menu and Navigation Bar",
    "objects": "Objects sidebar",
    "settings": "Settings",
    "polygon": "Annotation with polygons",
    "attribute": "Attribute annotation mode",
    "multi": "Multi-object selection",
    "review": "Manual QA and Review",
}
"""Pages of CVAT's documentation, by title."""

ALONG: Final = {"draw_along": True, "draw_along_frames": 25}
JOBS: Final[tuple[Job, ...]] = (
    Job(
        title="A new boxed vehicle over 100 frames, 5 keyframes, its place and size changing",
        given="Set up before: CVAT drew a vehicle’s rectangle as a track last, and its step is 25 frames; Hovermark "
        "draws along by 25 frames.",
        cvat=("N", "2 × click", *4 * ("V", "drag the box", "drag a corner")),
        sources=("keys", "shape", "track", "navbar"),
        do=partial(draw_along, growth=4),
        done=partial(is_drawn_along, growth=4),
        settings=ALONG,
        note="Each shape is drawn anew: place and size cost one drag together. Turning it on is one more key, `Alt+K`.",
    ),
    Job(
        title="The same, where only its place changes",
        given="As before.",
        cvat=("N", "2 × click", *4 * ("V", "drag the box")),
        sources=("keys", "shape", "track", "navbar"),
        do=partial(draw_along, growth=0),
        done=partial(is_drawn_along, growth=0),
        settings=ALONG,
        note="Five shapes need five drags, so that half of CVAT’s is out of reach.",
    ),
    Job(
        title="Correct one keyframe",
        given="The clip stands ten frames before it, the mouse is on the track.",
        cvat=("R", "drag the box"),
        sources=("keys",),
        do=correct,
        done=is_corrected,
        tracks=(boxed(1, 0, 30, 60),),
        frame=20,
        note="One key to go there and one drag to mend it: neither program can do with less.",
    ),
    Job(
        title="Mend an identity switch: split the track, give its second part to the other track",
        given="The clip stands where the first track jumped over to the other thing; that thing’s own track begins ten "
        "frames later.",
        cvat=("Alt+M", "click", "M", "click", "V", "click the other track", "M"),
        sources=("keys", "track", "navbar"),
        do=mend_identity,
        done=is_mended,
        tracks=(boxed(1, 0, 55), boxed(2, 60, 100)),
        frame=50,
    ),
    Job(
        title="Hide it behind a building for ten frames and bring it back at its new place",
        given="The clip stands where it disappears, the mouse is on it. CVAT lists hidden tracks (a setting).",
        cvat=("O", "V", "O", "drag the box"),
        sources=("keys", "track", "settings"),
        do=hide_and_bring_back,
        done=is_back,
        tracks=(boxed(1, 0, 80),),
        frame=40,
    ),
    Job(
        title="Tag a plume with its outer and its inner edge",
        given="Smoke is the label to draw. Both edges are drawn in one go each.",
        cvat=("N", "Shift+drag", "N", "Ctrl+2", "N", "Shift+drag", "N", "G", "2 × click", "G"),
        sources=("keys", "polygon", "objects"),
        do=smoke,
        done=is_smoke,
        note="Not possible in CVAT as one thing. The nearest is two polygons with a label each, grouped; Hovermark’s "
        "number includes source and drift, for which CVAT has nothing.",
    ),
    Job(
        title="Review 20 tracks one by one",
        given="All of them are on one frame, as CVAT’s way needs it.",
        cvat=("click the workspaces", "click Attribute annotation", *19 * ("1", "Tab"), "1"),
        sources=("attribute", "keys"),
        do=review_twenty,
        done=is_reviewed,
        tracks=tuple(
            boxed(n + 1, 5 * n, 5 * n + 40, left=100 + 100 * (n % 8), top=60 + 100 * (n // 8)) for n in range(20)
        ),
        note="CVAT has no review state of a track; the nearest is an attribute of one’s own that is set for each.",
    ),
    Job(
        title="Give 5 of 6 tracks another label",
        given="The five are neighbours on the frame.",
        cvat=("Shift+drag", "Ctrl+4"),
        sources=("multi", "objects"),
        do=relabel_five,
        done=is_relabelled,
        tracks=(
            *(boxed(n, 10, 50, left=120 + 130 * n, top=150) for n in range(1, 6)),
            boxed(6, 10, 50, top=500),
        ),
        frame=10,
        note="Before CVAT could select several objects, it took five keys.",
    ),
    Job(
        title="Merge two tracks of one thing",
        given="The clip stands where the first one ends; the second begins twenty frames later.",
        cvat=("M", "click", "2 × V", "click the second", "M"),
        sources=("keys", "track", "navbar"),
        do=merge_two,
        done=is_merged,
        tracks=(boxed(1, 0, 40), boxed(2, 60, 100)),
        frame=40,
    ),
    Job(
        title="Keep a parked car in place over 50 frames",
        given="It is drawn on this frame, the mouse is on it. Both propose 50 frames.",
        cvat=("Ctrl+B", "click Yes"),
        sources=("keys", "objects"),
        do=propagate,
        done=is_propagated,
        tracks=(boxed(1, 0),),
        note="A question and its answer in both. CVAT makes 50 shapes of it, Hovermark one track.",
    ),
    Job(
        title="Delete the rest of a track",
        given="The clip stands where it goes wrong, the mouse is on it; there are more keyframes behind.",
        cvat=("Alt+M", "click", "Shift+Del"),
        sources=("keys", "track"),
        do=delete_rest,
        done=is_cut_off,
        tracks=(boxed(1, 0, 60, 80, 100),),
        frame=40,
    ),
    Job(
        title="Delete a false detection’s keyframes in a range of ten frames",
        given="Two keyframes are in the range. The clip stands at its first frame.",
        cvat=("O", "R", "O", "R", "O", "3 × F", "O"),
        sources=("keys", "track"),
        do=delete_in_range,
        done=is_cut_out,
        tracks=(boxed(1, 0, 43, 47, 80),),
        frame=40,
        note="CVAT’s *Remove annotations* takes a range too, but of all tracks; of one, each keyframe is set outside.",
    ),
    Job(
        title="Go to frame 437",
        given="Anywhere in the clip.",
        cvat=("~", "4", "3", "7", "Enter"),
        sources=("keys", "navbar"),
        do=go_to_frame,
        done=lambda session: session.frame == 437,
        note="The number must be typed.",
    ),
    Job(
        title="Comment “who?” pinned to a place of the picture",
        given="CVAT is in its review mode.",
        cvat=("right click", "click Open an issue", "w", "h", "o", "?", "click Submit"),
        sources=("review",),
        do=comment,
        done=is_commented,
        frame=10,
        note="Four letters of it are typed in both.",
    ),
)

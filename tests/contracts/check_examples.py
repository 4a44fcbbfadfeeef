"""For each check a store that it complains of, and one that it does not."""

from collections.abc import Callable
from typing import Any

import msgspec

from annotations.checks import Known
from annotations.keyframe import After, Origin, Source
from annotations.keyframes import NONE, Keyframes
from annotations.model import Mark, MarkKind, Review, Track
from annotations.review import digest
from annotations.shapes.shape import Shape
from annotations.store import Store
from annotations.taxonomy import Attribute, AttributeType, Label, Scale, Taxonomy
from tests.annotations.examples import FACTS, box, clip, keyframe, store, track

Case = tuple[Store, Known]
GUESS = Source(Origin.TRACKER, "csrt", 0.5)


def of(*tracks: Track, marks: tuple[Mark, ...] = (), known: Known | None = None, **clip_members: Any) -> Case:
    held = store(*tracks, clips=(clip(**clip_members),))
    things = (*held.clips.values(), *held.tracks.values(), *marks)
    return Store(held.facts, held.taxonomy, things), known or Known()


def path(*places: float, step: int = 10, size: float = 30, sizes: tuple[float, ...] = ()) -> Track:
    """A track whose box has these left edges, `step` frames apart."""
    wide = sizes or (size,) * len(places)
    frames = range(0, step * len(places), step)
    return track(
        keyframes=Keyframes(keyframe(frame, box(x, 200, s)) for frame, x, s in zip(frames, places, wide, strict=True))
    )


def damaged() -> Track:
    whole = Keyframes([keyframe(3)]).to_bytes()
    stored = msgspec.msgpack.decode(whole)
    stored[2] = 7
    return track(keyframes=Keyframes.from_bytes(msgspec.msgpack.encode(stored)))


def comment(**members: Any) -> Mark:
    known: dict[str, Any] = {"id": "m1", "clip": "c1", "frame": 4, "kind": MarkKind.COMMENT, "note": "Really?"}
    return Mark(**{**known, **members})


def typed(asked: bool) -> Case:
    """A taxonomy whose vehicles have a type that nobody must give."""
    attributes = (Attribute(id="x.type", type=AttributeType.REF, table="types"),) if asked else ()
    words = Taxonomy(
        id="t", version="1", certainty=Scale(id="c"), labels=(Label(id="vehicle", attributes=attributes),),
        tables={"types": ()},
    )  # fmt: skip
    return Store(FACTS, words, (clip(), track())), Known()


def since_review(changed: bool) -> Case:
    done = track(review=Review.REVIEWED)
    now = track(1, 0, 11, review=Review.REVIEWED) if changed else done
    return of(now, known=Known(reviewed_as={"t1": digest(done)}))


def shifted(by: float) -> Track:
    return track(2, keyframes=Keyframes(keyframe(frame, box(frame + by)) for frame in (0, 10)))


def later(start: int, left: float) -> Track:
    return track(2, keyframes=Keyframes(keyframe(frame, box(left + frame - start)) for frame in (start, start + 20)))


STEADY = (100.0, 104.0, 108.0, 112.0, 116.0, 120.0, 124.0, 128.0)
LOST = (100.0, 104.0, 108.0, 112.0, 616.0, 620.0, 624.0, 628.0)
HIDDEN_TWO = Keyframes([keyframe(0), keyframe(10, after=After.HIDDEN), keyframe(13), keyframe(30)])
HIDDEN_LONG = Keyframes([keyframe(0), keyframe(10, after=After.HIDDEN), keyframe(40), keyframe(60)])
CUT = Known(cuts={"c1": (5,)})

EXAMPLES: dict[str, tuple[Callable[[], Case], Callable[[], Case]]] = {
    "unreadable": (lambda: of(damaged()), lambda: of(track())),
    "unknown_clip": (lambda: of(track(clip="c9")), lambda: of(track())),
    "no_keyframes": (lambda: of(track(keyframes=NONE)), lambda: of(track())),
    "keyframe_outside_clip": (lambda: of(track(1, 5, 100)), lambda: of(track(1, 5, 99))),
    "bad_shape": (
        lambda: of(track(keyframes=Keyframes([keyframe(3, Shape("box", (5.0, 5.0, 1.0, 1.0)))]))),
        lambda: of(track()),
    ),
    "tiny_shape": (
        lambda: of(track(keyframes=Keyframes([keyframe(3, Shape("box", (5.0, 5.0, 5.4, 25.0)))]))),
        lambda: of(track(keyframes=Keyframes([keyframe(3, Shape("point", (5.0, 5.0)))]))),
    ),
    "shape_outside_picture": (
        lambda: of(track(keyframes=Keyframes([keyframe(3, box(1270))]))),
        lambda: of(track(keyframes=Keyframes([keyframe(3, Shape("rotated_box", (1270.0, 90.0, 40.0, 20.0, 30.0)))]))),
    ),
    "unknown_label": (lambda: of(track(label="x.none")), lambda: of(track())),
    "unknown_attribute": (lambda: of(track(attributes={"x.none": 1})), lambda: of(track())),
    "unknown_value": (lambda: of(track(certainty="maybe-ish")), lambda: of(track(certainty="not_assessed"))),
    "missing_attribute": (lambda: of(track()), lambda: of(track(attributes={"vehicle_class": "indeterminate"}))),
    "no_type": (lambda: typed(asked=True), lambda: typed(asked=False)),
    "duplicate": (lambda: of(track(1), track(2)), lambda: of(track(1), shifted(200))),
    "near_duplicate": (lambda: of(track(1), shifted(1)), lambda: of(track(1), shifted(200))),
    "shared_number": (lambda: of(track(1), track(1, 50, id="other")), lambda: of(track(1), track(2, 50))),
    "identity_gap": (lambda: of(track(1, 0, 20), later(22, 20)), lambda: of(track(1, 0, 20), later(22, 300))),
    "jump_place": (lambda: of(path(*LOST)), lambda: of(path(*STEADY))),
    "jump_size": (
        lambda: of(path(*STEADY, sizes=(30, 31, 30, 31, 70, 71, 70, 71))),
        lambda: of(path(*STEADY, sizes=(30, 34, 38, 43, 48, 54, 60, 67))),
    ),
    "blink": (lambda: of(track(keyframes=HIDDEN_TWO)), lambda: of(track(keyframes=HIDDEN_LONG))),
    "ends_at_once": (
        lambda: of(track(1, 5)),
        lambda: of(track(keyframes=Keyframes([keyframe(5, after=After.HIDDEN)]))),
    ),
    "long_interpolation": (
        lambda: of(path(100, 300, step=400), frame_count=1000, duration_s=33.3),
        lambda: of(path(100, 101, step=400), frame_count=1000, duration_s=33.3),
    ),
    "across_cut": (
        lambda: of(track(), known=CUT),
        lambda: of(track(keyframes=Keyframes([keyframe(0), keyframe(4), keyframe(5)])), known=CUT),
    ),
    "guess": (
        lambda: of(track(keyframes=Keyframes([keyframe(3, source=GUESS)]))),
        lambda: of(track(keyframes=Keyframes([keyframe(3, source=msgspec.structs.replace(GUESS, accepted=True))]))),
    ),
    "open_comment": (lambda: of(marks=(comment(),)), lambda: of(marks=(comment(resolved=True),))),
    "changed_since_review": (lambda: since_review(changed=True), lambda: since_review(changed=False)),
    "contested_unexplained": (
        lambda: of(track(review=Review.CONTESTED)),
        lambda: of(track(review=Review.CONTESTED), marks=(comment(track="t1"),)),
    ),
}

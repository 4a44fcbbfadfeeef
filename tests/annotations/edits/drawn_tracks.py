"""Random tracks, and whether two of them show the same."""

from collections.abc import Iterable
from typing import Any

from hypothesis import strategies as st

from annotations.changes import Edit
from annotations.edits.outlines import apart_px
from annotations.interpolation import attributes_on, state_on
from annotations.keyframe import After, Keyframe, Origin, Source
from annotations.keyframes import Keyframes
from annotations.model import ClipRef, Mark, Review, ReviewSpan, Track
from annotations.shapes.shape import Shape
from annotations.store import Store
from tests.annotations.examples import box, store

LAST = 40
"""Last frame of the clip that random tracks are in."""
NEAR_PX = 1e-4

numbers = st.integers(0, 700).map(lambda n: n / 4)
boxes = st.builds(box, numbers, numbers, st.integers(1, 50))
turned = st.builds(
    lambda x, y, w, h, a: Shape("rotated_box", (x, y, w, h, a)), numbers, numbers, numbers.map(lambda n: n + 1),
    numbers.map(lambda n: n + 1), st.integers(-179, 180).map(float),
)  # fmt: skip


@st.composite
def polygons(draw: st.DrawFn, name: str = "polygon") -> Shape:
    """Star-shaped round a middle, with three to six vertices."""
    import math

    x, y = draw(numbers), draw(numbers)
    radii = draw(st.lists(st.integers(5, 60), min_size=3, max_size=6))
    angles = [2 * math.pi * i / len(radii) for i in range(len(radii))]
    points = [(x + r * math.cos(a), y + r * math.sin(a)) for r, a in zip(radii, angles, strict=True)]
    return Shape(name, tuple(round(n, 3) for point in points for n in point))


sources = st.sampled_from(
    [Source(), Source(Origin.TRACKER, "csrt", 0.25), Source(Origin.DETECTOR, "d", 0.5, accepted=True)]
)


@st.composite
def tracks(draw: st.DrawFn, number: int = 1, shapes: st.SearchStrategy[Shape] | None = None) -> Track:
    kinds = shapes or draw(st.sampled_from([boxes, turned, polygons(), st.one_of(boxes, polygons(), turned)]))
    frames = draw(st.lists(st.integers(0, LAST), min_size=1, max_size=6, unique=True))
    keyframes = [
        Keyframe(
            frame=frame,
            shape=draw(kinds),
            after=draw(st.sampled_from((After.INTERPOLATE, After.INTERPOLATE, *After))),
            occluded=draw(st.booleans()),
            attributes=draw(st.dictionaries(st.sampled_from(["x.a", "x.b"]), st.integers(0, 2), max_size=2)),
            source=draw(sources),
        )
        for frame in frames
    ]
    reviewed = draw(st.sampled_from([(), (ReviewSpan(first=3, last=20, review=Review.CONTESTED),)]))
    return Track(
        id=f"t{number}", number=number, clip="c1", label="vehicle", keyframes=Keyframes(keyframes), reviewed=reviewed
    )


def same_on(a: Track | None, b: Track | None, frames: Iterable[int], near_px: float = NEAR_PX) -> None:
    """Asserts that both show the same on these frames: shape, cover, source, attributes, review."""
    for frame in frames:
        x = state_on(a, frame) if a is not None else None
        y = state_on(b, frame) if b is not None else None
        assert (x is None) == (y is None), (frame, x, y)
        if a is not None and b is not None and x is not None and y is not None:
            assert apart_px(x.shape, y.shape) <= near_px, (frame, x, y)
            assert (x.occluded, x.source) == (y.occluded, y.source), frame
            assert attributes_on(a, frame) == attributes_on(b, frame), frame
            assert a.review_on(frame) == b.review_on(frame), frame


def unseen_on(track: Track | None, frames: Iterable[int]) -> None:
    for frame in frames:
        assert track is None or state_on(track, frame) is None, frame


def there_and_back(edit: Edit, *held: Track) -> Store:
    """Applies an edit to a store of these tracks, and asserts that its inverse restores it byte for byte."""
    kept = store(*held)
    before = everything(kept)
    kept.apply(edit)
    done = everything(kept)
    kept.apply(edit.inverse())
    assert everything(kept) == before
    kept.apply(edit)
    assert everything(kept) == done
    return kept


def everything(kept: Store) -> tuple[Any, ...]:
    things: list[tuple[str, ClipRef | Track | Mark]] = sorted(
        [*kept.clips.items(), *kept.tracks.items(), *kept.marks.items()], key=lambda item: item[0]
    )
    blobs = {name: track.keyframes.to_bytes() for name, track in kept.tracks.items()}
    return kept.facts, kept.taxonomy.sha256, things, blobs

"""Checks on any project that can be read: they never raise, and a look at what changed says what a look at all says."""

import msgspec
import numpy as np
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from annotations.changes import Change, Edit
from annotations.checks import Known, Report, all_fixed, findings, fixed
from annotations.checks.bounds import QUICK, boxes_of
from annotations.errors import AnnotationError
from annotations.keyframe import After, Keyframe, Origin, Source
from annotations.keyframes import Keyframes
from annotations.model import Mark, MarkKind, Review, ReviewSpan, Track
from annotations.shapes.kinds import kind
from annotations.shapes.shape import Shape
from annotations.store import Store
from tests.annotations.examples import FACTS, SMALL_TAXONOMY, clip

quick = settings(max_examples=100, phases=(Phase.explicit, Phase.generate))
"""Without shrinking: whole projects take minutes to shrink, and print small enough."""
numbers = st.one_of(st.floats(), st.floats(-50, 1400, width=16), st.integers(0, 40).map(float))
kinds = st.sampled_from(["box", "rotated_box", "ellipse", "polygon", "polyline", "point", "x.unheard"])
shapes = st.builds(lambda name, values: Shape(name, tuple(values)), kinds, st.lists(numbers, max_size=10))
plain_boxes = st.builds(
    lambda x, y, w: Shape("box", (float(x), float(y), float(x + w), float(y + w))),
    st.integers(0, 60), st.integers(0, 60), st.integers(1, 90),
)  # fmt: skip
sources = st.sampled_from([Source(), Source(Origin.TRACKER, "csrt", 0.25)])
keyframes = st.builds(
    Keyframe,
    frame=st.integers(-3, 120),
    shape=st.one_of(plain_boxes, shapes),
    after=st.sampled_from(After),
    attributes=st.dictionaries(st.sampled_from(["x.a", "x.z"]), st.sampled_from(["a", 3]), max_size=1),
    source=sources,
)
runs = st.lists(keyframes, max_size=9, unique_by=lambda each: each.frame)
spans = st.builds(
    lambda first, more, review: (ReviewSpan(first=first, last=first + more, review=review),),
    st.integers(0, 99), st.integers(0, 9), st.sampled_from(Review),
)  # fmt: skip


@st.composite
def tracks(draw: st.DrawFn, ident: str) -> Track:
    return Track(
        id=ident,
        number=draw(st.integers(1, 3)),
        clip=draw(st.sampled_from(["c1", "c2", "c9"])),
        label=draw(st.sampled_from(["vehicle", "smoke", "x.none"])),
        attributes=draw(st.dictionaries(st.sampled_from(["x.a", "x.b"]), st.sampled_from(["a", 3]), max_size=1)),
        certainty=draw(st.sampled_from(["not_assessed", "x.sure"])),
        review=draw(st.sampled_from(Review)),
        reviewed=draw(st.one_of(st.just(()), spans)),
        keyframes=Keyframes(draw(runs)),
    )


marks = st.builds(
    Mark,
    id=st.just("m"),
    clip=st.just("c1"),
    frame=st.integers(0, 99),
    kind=st.sampled_from(MarkKind),
    note=st.text(max_size=3),
    track=st.sampled_from(["", "t1", "gone"]),
    resolved=st.booleans(),
    unknown=st.sampled_from([{}, {"finding": 3}, {"finding": {"code": "guess", "frame": True}}, {"finding": {}}]),
)
known = st.builds(
    Known,
    st.dictionaries(st.sampled_from(["c1", "c9"]), st.lists(st.integers(0, 130), max_size=3).map(sorted).map(tuple)),
    st.dictionaries(st.sampled_from(["t1", "t2"]), st.just("0")),
)


@st.composite
def stores(draw: st.DrawFn) -> Store:
    """Three tracks of two clips, of which one is as small and short as a clip can be."""
    empty = clip("c2", frame_count=0, duration_s=0.0, width=0, height=0)
    things = [draw(tracks(f"t{n}")) for n in (1, 2, 3)]
    return Store(FACTS, SMALL_TAXONOMY, (clip(), empty, *things, *draw(st.lists(marks, max_size=1))))


@quick
@given(stores(), known)
def test_they_never_raise_and_their_fixes_are_edits(store: Store, said: Known) -> None:
    found = findings(store, said)
    assert [finding for finding in found if not finding.text] == []
    for finding in found:
        if finding.fix:
            try:
                edit = fixed(store, finding)
            except AnnotationError:
                continue
            store.check(edit)
    try:
        edit, count = all_fixed(store, found)
    except AnnotationError:
        return
    assert 0 < count <= len(found)
    before = dict(store.tracks)
    store.apply(edit)
    store.apply(edit.inverse())
    assert dict(store.tracks) == before


@quick
@given(st.data(), stores(), known)
def test_a_look_at_what_changed_says_what_a_look_at_all_says(data: st.DataObject, store: Store, said: Known) -> None:
    report = Report.of(store, said)
    old = store.tracks["t2"]
    new = data.draw(st.one_of(st.none(), tracks("t2")))
    if new is not None:
        new = msgspec.structs.replace(new, clip=data.draw(st.sampled_from([new.clip, old.clip])))
    store.apply(Edit(title="x", changes=(Change(old, new),)))
    again = report.after(store, said, frozenset({"t2"}))
    assert {f.key for f in again.findings(store)} == {f.key for f in findings(store, said)}


@quick
@given(st.lists(st.one_of(plain_boxes, shapes.filter(lambda shape: shape.kind in QUICK)), max_size=5))
def test_bounds_by_column_are_those_that_each_kind_tells(several: list[Shape]) -> None:
    boxes = boxes_of(Keyframes(Keyframe(frame=i, shape=shape) for i, shape in enumerate(several)))
    for row, shape in zip(boxes, several, strict=True):
        try:
            kind(shape.kind).check(shape)
            bounds = np.array(kind(shape.kind).bounds(shape))
        except (AnnotationError, OverflowError, ValueError):
            bounds = np.full(4, np.nan)
        if np.isfinite(bounds).all():
            assert np.allclose(row, bounds, rtol=1e-9, atol=1e-6 * max(1.0, float(np.abs(bounds).max())))
        else:
            assert np.isnan(row).all()

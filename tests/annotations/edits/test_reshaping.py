"""Shapes told as another kind, or from another vertex on."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations import edits
from annotations.edits.outlines import apart_px
from annotations.edits.reshaping import converted, has_ordered_vertices
from annotations.errors import AnnotationError
from annotations.keyframe import After, Keyframe, Origin, Source
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.shapes.kinds import KINDS, kind
from annotations.shapes.shape import Shape
from tests.annotations.edits.drawn_tracks import boxes, polygons, there_and_back, tracks, turned
from tests.annotations.examples import box, keyframe, only_track, track

SQUARE = Shape("polygon", (0.0, 0.0, 10.0, 0.0, 10.0, 10.0, 0.0, 10.0))


@pytest.mark.parametrize("each", KINDS, ids=lambda each: each.name)
@given(shape=st.one_of(boxes, turned, polygons()))
def test_every_closed_shape_becomes_any_kind(each: object, shape: Shape) -> None:
    name = each.name  # pyright: ignore[reportAttributeAccessIssue]
    made = converted(shape, name)
    kind(name).check(made)
    assert made.kind == name
    low, high = np.array(kind(shape.kind).bounds(shape)).reshape(2, 2)
    others = np.array(kind(name).bounds(made)).reshape(2, 2)
    size = float((high - low).max())
    assert np.all(others[0] >= low - size) and np.all(others[1] <= high + size)


@given(st.one_of(boxes, turned))
def test_through_a_polygon_a_rectangle_comes_back(shape: Shape) -> None:
    back = converted(converted(shape, "polygon"), shape.kind)
    assert np.allclose(sorted(kind(shape.kind).bounds(back)), sorted(kind(shape.kind).bounds(shape)), atol=1e-6)
    assert apart_px(converted(back, "polygon"), converted(shape, "polygon")) < 1e-6


def test_turned_kinds_keep_their_turn() -> None:
    shape = Shape("rotated_box", (100.0, 100.0, 40.0, 20.0, 30.5))
    ellipse = converted(shape, "ellipse")
    assert ellipse.values == (100.0, 100.0, 20.0, 10.0, 30.5)
    assert converted(ellipse, "rotated_box") == shape


def test_what_has_no_size_stays_what_it_is() -> None:
    held = track(1, keyframes=Keyframes([keyframe(3, Shape("point", (5.0, 5.0)))]))
    for name in ("box", "rotated_box", "ellipse", "polygon"):
        with pytest.raises(AnnotationError, match="#1 on frame 3: "):
            edits.convert(held, name)


@given(tracks(), st.sampled_from(["box", "polygon", "ellipse", "point"]))
def test_only_the_shapes_change(held: Track, name: str) -> None:
    if all(k.shape.kind == name for k in held.keyframes):
        with pytest.raises(AnnotationError, match="already"):
            edits.convert(held, name)
        return
    after = there_and_back(edits.convert(held, name), held).tracks["t1"]
    assert all(k.shape.kind == name for k in after.keyframes)
    for mine, other in zip(held.keyframes, after.keyframes, strict=True):
        assert (mine.frame, mine.after, mine.occluded, mine.source, mine.attributes) == (
            *(other.frame, other.after, other.occluded, other.source, other.attributes),
        )


def test_some_keyframes_only() -> None:
    edit = edits.convert(track(1, 0, 5, 10), "polygon", [5])
    assert [k.shape.kind for k in only_track(edit).keyframes] == ["box", "polygon", "box"]
    assert edit.title == "Make Vehicle #1 a polygon"


def test_inner_lines_that_go_are_counted() -> None:
    hole = kind("region").decode(
        {"parts": [{"outer": [[0, 0], [9, 0], [9, 9], [0, 9]], "holes": [[[2, 2], [3, 2], [3, 3]]]}]}
    )
    edit = edits.convert(track(1, keyframes=Keyframes([keyframe(0, hole)])), "polygon")
    assert edit.title == "Make Vehicle #1 a polygon (1 inner line goes)"


# -- vertices ------------------------------------------------------------------------------------------------------


def ring(*frames: int) -> Track:
    rows = [Keyframe(frame=f, shape=SQUARE, after=After.HOLD, source=Source(Origin.TRACKER, "t", 0.5)) for f in frames]
    return track(1, keyframes=Keyframes(rows))


def test_an_outline_begins_at_another_vertex() -> None:
    after = only_track(edits.start_at_vertex(ring(0, 5), 5, 1))
    assert after.keyframes[0].shape == SQUARE
    assert after.keyframes[1].shape.values == (10.0, 0.0, 10.0, 10.0, 0.0, 10.0, 0.0, 0.0)
    assert after.keyframes[1].source.is_guess
    everywhere = only_track(edits.start_at_vertex(ring(0, 5), 5, 1, everywhere=True))
    assert everywhere.keyframes[0].shape == everywhere.keyframes[1].shape


def test_an_outline_runs_the_other_way() -> None:
    held = ring(0)
    after = there_and_back(edits.reversed_vertices(held, 0), held).tracks["t1"]
    assert after.keyframes[0].shape.values == (0.0, 0.0, 0.0, 10.0, 10.0, 10.0, 10.0, 0.0)
    line = track(1, keyframes=Keyframes([keyframe(0, Shape("polyline", (0.0, 0.0, 5.0, 0.0, 9.0, 1.0)))]))
    assert only_track(edits.reversed_vertices(line, 0)).keyframes[0].shape.values == (9.0, 1.0, 5.0, 0.0, 0.0, 0.0)


def test_corners_without_an_order_are_left_alone() -> None:
    assert has_ordered_vertices(SQUARE) and not has_ordered_vertices(box())
    with pytest.raises(AnnotationError, match="corners of a box"):
        edits.reversed_vertices(track(1, 0), 0)
    with pytest.raises(AnnotationError, match="no keyframe on frame 3"):
        edits.start_at_vertex(ring(0), 3, 1)

"""What every kind of shape promises, whatever it is."""

import json
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from annotations.errors import AnnotationError, DocumentError
from annotations.shapes.kind import Draft, ShapeKind
from annotations.shapes.kinds import KINDS, kind
from annotations.shapes.plume import Plume, plume_of
from annotations.shapes.region import Part, region_of
from annotations.shapes.shape import Shape

every_kind = pytest.mark.parametrize("each", KINDS, ids=lambda k: k.name)

coordinates = st.floats(-500, 5000, allow_nan=False).map(lambda x: round(x, 2))
places = st.tuples(coordinates, coordinates)
shares = st.floats(0, 1)


def rings(count: int = 1) -> st.SearchStrategy[list[np.ndarray]]:
    """Triangles to hexagons, however they lie."""
    ring = st.lists(places, min_size=3, max_size=6, unique=True).map(lambda found: np.array(found, dtype=np.float64))
    return st.lists(ring, min_size=count, max_size=count)


@st.composite
def _of_pieces(draw: st.DrawFn, each: ShapeKind) -> Shape:
    """With holes and several parts, or with both edges and an axis."""
    if each.name == "region":
        first, hole, second = draw(rings(3))
        return region_of((Part(first, (hole,)), Part(second)))
    outer, inner = draw(rings(2))
    return plume_of(Plume(outer, inner, (draw(places), draw(places))))


@st.composite
def shapes(draw: st.DrawFn, each: ShapeKind) -> Shape:
    """A shape as a person could draw it. Two of them have the same structure."""
    if each.name in ("region", "plume"):
        return draw(_of_pieces(each))
    least, most = {Draft.CLICK: (1, 1), Draft.DRAG: (2, 2), Draft.AXIS: (3, 3), Draft.CLICKS: (3, 9)}[each.draft]
    points = draw(st.lists(places, min_size=least, max_size=most, unique=True))
    try:
        shape = each.build(points)
    except AnnotationError:
        shape = each.build([(10.0, 20.0), (110.0, 60.0), (40.0, 90.0)])
    if len(each.handles(shape)) == 9:
        shape = each.dragged(shape, 8, draw(places))
    return shape


def near(a: Shape, b: Shape, tolerance: float = 1e-6) -> bool:
    return a.kind == b.kind and bool(np.allclose(a.values, b.values, atol=tolerance, rtol=0))


def test_kinds_are_found_by_name() -> None:
    assert len({each.name for each in KINDS}) == len(KINDS)
    assert all(kind(each.name) is each for each in KINDS)
    with pytest.raises(AnnotationError, match=r"blob.*box"):
        kind("blob")


@every_kind
@given(data=st.data())
def test_json_and_back_changes_nothing(each: ShapeKind, data: st.DataObject) -> None:
    shape = data.draw(shapes(each))
    members = json.loads(json.dumps(each.encode(shape)))
    assert each.decode(members) == shape
    schema = {"type": "object", "properties": each.schema(), "required": list(each.schema())}
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(members)
    assert set(members) == set(each.schema())


@every_kind
@pytest.mark.parametrize("wrong", [None, "12", True, math.inf, math.nan, [], [[1, 2], [3]], [["x", 1]] * 4, {}])
def test_wrong_members_are_named(each: ShapeKind, wrong: object) -> None:
    members = each.encode(each.build([(10.0, 20.0), (110.0, 60.0), (40.0, 90.0)]))
    for name in members:
        with pytest.raises(DocumentError, match=name) as missing:
            each.decode({k: v for k, v in members.items() if k != name})
        assert missing.value.path == f"$.{name}"
        if wrong is None and Draft202012Validator(each.schema()[name]).is_valid(None):
            continue
        with pytest.raises((DocumentError, AnnotationError)):
            each.decode({**members, name: wrong})


@every_kind
def test_numbers_that_make_no_shape_are_refused(each: ShapeKind) -> None:
    good = each.build([(10.0, 20.0), (110.0, 60.0), (40.0, 90.0)])
    each.check(good)
    for bad in ((), good.values[:-1], (math.nan, *good.values[1:]), (math.inf, *good.values[1:])):
        with pytest.raises(AnnotationError):
            each.check(Shape(each.name, bad))
    with pytest.raises(AnnotationError):
        each.build([])


@every_kind
@given(data=st.data())
def test_bounds_hold_the_outline_and_the_outline_is_on_the_shape(each: ShapeKind, data: st.DataObject) -> None:
    shape = data.draw(shapes(each))
    outline = each.outline(shape)
    assert outline.dtype == np.float64 and outline.ndim == 2 and outline.shape[1] == 2
    left, top, right, bottom = each.bounds(shape)
    assert (outline >= np.array((left, top)) - 1e-6).all()
    assert (outline <= np.array((right, bottom)) + 1e-6).all()
    size = max(right - left, bottom - top, 1.0)
    assert all(each.distance(shape, (x, y)) <= size * 1e-3 for x, y in outline.tolist())
    assert each.distance(shape, (right + 100.0, bottom)) >= 100.0 - 1e-6


@every_kind
@given(data=st.data(), to=places, ratio=st.booleans())
def test_a_dragged_handle_leaves_a_valid_shape(
    each: ShapeKind, data: st.DataObject, to: tuple[float, float], ratio: bool
) -> None:
    shape = data.draw(shapes(each))
    for number, handle in enumerate(each.handles(shape)):
        each.check(each.dragged(shape, number, to, keep_ratio=ratio))
        assert handle.role in {"corner", "edge", "vertex", "rotate", "centre", "source", "drift"}
        if handle.role in {"corner", "vertex", "centre", "source", "drift"} and not ratio:
            pulled = each.handles(each.dragged(shape, number, to))
            assert min(math.dist(h.at, to) for h in pulled) <= math.sqrt(0.5) + 1e-6


@every_kind
@given(data=st.data(), ratio=st.booleans())
def test_a_handle_that_is_not_pulled_changes_nothing(each: ShapeKind, data: st.DataObject, ratio: bool) -> None:
    shape = data.draw(shapes(each))
    left, top, right, bottom = each.bounds(shape)
    for number, handle in enumerate(each.handles(shape)):
        if (
            each.closed
            and each.draft is not Draft.CLICKS
            and (min(right - left, bottom - top) < 2 or min(shape.values[2:4]) < 2)
        ):
            continue
        if handle.role != "rotate" or not ratio:
            assert near(each.dragged(shape, number, handle.at, keep_ratio=ratio), shape, 1e-5)


@every_kind
@given(data=st.data(), dx=coordinates, dy=coordinates)
def test_moving_moves_every_vertex_alike(each: ShapeKind, data: st.DataObject, dx: float, dy: float) -> None:
    shape = data.draw(shapes(each))
    moved = each.moved(shape, dx, dy)
    assert np.allclose(each.outline(moved), each.outline(shape) + np.array((dx, dy)), atol=1e-6)
    assert near(each.moved(moved, -dx, -dy), shape)


@every_kind
@given(data=st.data(), t=shares)
def test_between_is_exact_at_both_ends_and_smooth_near_them(each: ShapeKind, data: st.DataObject, t: float) -> None:
    a, b = data.draw(shapes(each)), data.draw(shapes(each))
    assert each.between(a, b, 0.0) == a
    assert each.between(a, b, 1.0) == b
    assert near(each.between(a, a, t), a)
    each.check(each.between(a, b, t))
    for end, share in ((a, 1e-7), (b, 1.0 - 1e-7)):
        left, top, right, bottom = each.bounds(end)
        near_end = each.bounds(each.between(a, b, share))
        assert np.allclose(near_end, (left, top, right, bottom), atol=0.02)


@every_kind
@given(data=st.data(), t=shares, dx=coordinates, dy=coordinates)
def test_a_shape_that_only_moved_keeps_its_form_on_the_way(
    each: ShapeKind, data: st.DataObject, t: float, dx: float, dy: float
) -> None:
    shape = data.draw(shapes(each))
    half_way = each.between(shape, each.moved(shape, dx, dy), t)
    assert np.allclose(each.outline(half_way), each.outline(shape) + np.array((dx * t, dy * t)), atol=1e-5)


@every_kind
@given(data=st.data(), at=places)
def test_vertices_come_and_go(each: ShapeKind, data: st.DataObject, at: tuple[float, float]) -> None:
    shape = data.draw(shapes(each))
    more = each.with_vertex(shape, at)
    assert (more is not None) == (each.draft is Draft.CLICKS)
    if more is not None:
        longer, vertex = more
        each.check(longer)
        assert each.handles(longer)[vertex].at == at
        assert each.without_vertex(longer, vertex) == shape
    for vertex in range(len(each.handles(shape))):
        less = each.without_vertex(shape, vertex)
        if less is not None:
            each.check(less)


@every_kind
@given(data=st.data())
def test_rings_hold_the_outline_and_lie_within_bounds(each: ShapeKind, data: st.DataObject) -> None:
    shape = data.draw(shapes(each))
    found = each.rings(shape)
    assert any(np.array_equal(ring.points, each.outline(shape)) for ring in found)
    assert found[0].role == "outer" and len(each.axis(shape)) <= 2
    left, top, right, bottom = each.bounds(shape)
    for ring in found:
        assert ring.points.dtype == np.float64 and ring.points.shape[1] == 2
        assert (ring.points >= np.array((left, top)) - 1e-6).all()
        assert (ring.points <= np.array((right, bottom)) + 1e-6).all()


@every_kind
@given(data=st.data())
def test_a_front_is_on_the_outline_and_its_middle_inside(each: ShapeKind, data: st.DataObject) -> None:
    shape = data.draw(shapes(each))
    facing = each.front(shape)
    if facing is not None:
        middle, edge = facing
        left, top, right, bottom = each.bounds(shape)
        assert each.distance(shape, middle) == 0
        assert each.distance(shape, edge) <= 1e-6 * max(right - left, bottom - top, 1.0)

"""Which values suit an attribute, and when it is offered or required."""

import pytest

from annotations.attribute_values import check_value, is_required, is_shown
from annotations.keyframe import Value
from annotations.taxonomy import Attribute, AttributeType, Option, Taxonomy, default_taxonomy

OPTIONS = (Option(id="a"), Option(id="b"))


def attribute(kind: AttributeType, **more: object) -> Attribute:
    options = OPTIONS if kind in (AttributeType.ENUM, AttributeType.MULTI, AttributeType.SCALE) else ()
    return Attribute(id="it", type=kind, options=options, **more)  # pyright: ignore[reportArgumentType]


GOOD: list[tuple[AttributeType, Value]] = [
    (AttributeType.ENUM, "a"),
    (AttributeType.SCALE, "b"),
    (AttributeType.MULTI, ["a", "b"]),
    (AttributeType.MULTI, []),
    (AttributeType.INT, 3),
    (AttributeType.FLOAT, 3),
    (AttributeType.FLOAT, -0.5),
    (AttributeType.RANGE_FLOAT, [1.0, 1.0]),
    (AttributeType.ANGLE, 359.5),
    (AttributeType.TEXT, ""),
    (AttributeType.DATE, "2022"),
    (AttributeType.DATE, "2022-12"),
    (AttributeType.DATE, "2024-02-29"),
    (AttributeType.FRAME, 0),
    (AttributeType.IMAGE_POINT, [1.5, -2.0]),
    (AttributeType.GEO_POINT, {"lat": 48.5, "lon": 37.9, "radius_m": 10.0, "method": "map"}),
    (AttributeType.OSM_REF, {"type": "way", "id": 12.0, "version": 3.0, "read_at": "2026-11-01"}),
    (AttributeType.REF, "veh.mrap"),
    (AttributeType.REF_LIST, ["veh.mrap", "veh.tank"]),
]
BAD: list[tuple[AttributeType, Value]] = [
    (AttributeType.ENUM, "c"),
    (AttributeType.ENUM, ["a"]),
    (AttributeType.MULTI, "a"),
    (AttributeType.MULTI, ["a", "a"]),
    (AttributeType.MULTI, ["c"]),
    (AttributeType.INT, 3.0),
    (AttributeType.INT, True),
    (AttributeType.FLOAT, float("nan")),
    (AttributeType.FLOAT, "3"),
    (AttributeType.RANGE_FLOAT, [2.0, 1.0]),
    (AttributeType.RANGE_FLOAT, [1.0]),
    (AttributeType.ANGLE, 361.0),
    (AttributeType.TEXT, 3),
    (AttributeType.TEXT, "x" * 10_001),
    (AttributeType.DATE, "2023-02-29"),
    (AttributeType.DATE, "12.2022"),
    (AttributeType.DATE, "2022-13"),
    (AttributeType.FRAME, -1),
    (AttributeType.FRAME, 1.0),
    (AttributeType.IMAGE_POINT, [1.0]),
    (AttributeType.GEO_POINT, {"lat": 91.0, "lon": 0.0}),
    (AttributeType.GEO_POINT, {"lat": 1.0}),
    (AttributeType.GEO_POINT, {"lat": 1.0, "lon": 0.0, "radius_m": -1.0}),
    (AttributeType.OSM_REF, {"type": "road", "id": 1.0}),
    (AttributeType.OSM_REF, {"id": 1.0}),
    (AttributeType.REF, ["veh.mrap"]),
    (AttributeType.REF_LIST, "veh.mrap"),
]


@pytest.fixture(scope="module")
def taxonomy() -> Taxonomy:
    return default_taxonomy()


@pytest.mark.parametrize(("kind", "value"), GOOD)
def test_a_good_value_has_no_complaint(kind: AttributeType, value: Value) -> None:
    assert check_value(attribute(kind), value) is None


@pytest.mark.parametrize(("kind", "value"), BAD)
def test_a_bad_value_has_a_complaint_that_follows_the_name(kind: AttributeType, value: Value) -> None:
    complaint = check_value(attribute(kind), value)
    assert complaint is not None
    assert complaint.startswith(("must ", "names "))


@pytest.mark.parametrize("kind", AttributeType)
@pytest.mark.parametrize("value", ["not_assessed", "indeterminate"])
def test_every_attribute_may_say_that_nobody_looked_or_could_tell(kind: AttributeType, value: str) -> None:
    assert check_value(attribute(kind), value) is None


def test_bounds() -> None:
    bounded = attribute(AttributeType.INT, minimum=0, maximum=5)
    assert check_value(bounded, -1) == "must be 0 or more"
    assert check_value(bounded, 6) == "must be 5 or less"
    assert check_value(bounded, 5) is None


def test_true_bearings_are_not_negative() -> None:
    assert check_value(attribute(AttributeType.ANGLE, unit="deg_true"), -10.0) == "must be 0 to 360 degrees"
    assert check_value(attribute(AttributeType.ANGLE, unit="deg"), -10.0) is None


def test_references_are_looked_up_where_a_taxonomy_is_given(taxonomy: Taxonomy) -> None:
    model = taxonomy.attribute("vehicle", "model")
    assert model is not None
    assert check_value(model, "veh.mrap.wolfhound", taxonomy) is None
    assert (
        check_value(model, "veh.mrap.nothing", taxonomy)
        == "names 'veh.mrap.nothing', which vehicle_models does not have"
    )
    assert check_value(model, "veh.mrap.nothing") is None


def test_shown_only_beside_certain_values(taxonomy: Taxonomy) -> None:
    ringelmann = taxonomy.attribute("smoke", "ringelmann")
    assert ringelmann is not None
    assert is_shown(ringelmann, {"colour": ["white", "black"]})
    assert not is_shown(ringelmann, {"colour": ["white"]})
    assert not is_shown(ringelmann, {})


def test_required_only_beside_certain_values(taxonomy: Taxonomy) -> None:
    basis, how = taxonomy.attribute("vehicle", "model_basis"), taxonomy.attribute("vehicle", "affiliation_basis")
    assert basis is not None and how is not None
    assert is_required(basis, {"model": "veh.mrap.wolfhound"})
    assert not is_required(basis, {"model": "indeterminate"})
    assert not is_required(basis, {})
    assert is_required(how, {"affiliation": "ua"})
    assert not is_required(how, {"affiliation": "civilian"})

"""Values as people type them."""

import pytest

from annotations.attribute_values import check_value
from annotations.keyframe import Value
from annotations.taxonomy import Attribute, AttributeType
from ui.panels.editors.written import Unreadable, read, write

T = AttributeType


def attribute(kind: AttributeType) -> Attribute:
    return Attribute(id="a", type=kind)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (T.INT, "12", 12), (T.INT, "01 237", 1237), (T.FLOAT, "12,5", 12.5), (T.ANGLE, "36°", 36),
        (T.ANGLE, "-10.5", -10.5),
        (T.RANGE_FLOAT, "12 – 15", [12.0, 15.0]), (T.RANGE_FLOAT, "12-15", [12.0, 15.0]),
        (T.RANGE_FLOAT, "9", [9.0, 9.0]),
        (T.IMAGE_POINT, "640.5, 360", [640.5, 360.0]), (T.DATE, "2026-05", "2026-05"), (T.TEXT, " a b ", "a b"),
        (T.GEO_POINT, "48.5141, 35.0877 ±25 m", {"lat": 48.5141, "lon": 35.0877, "radius_m": 25.0}),
        (T.GEO_POINT, "48.5141 N 35.0877 W", {"lat": 48.5141, "lon": -35.0877}),
        (T.OSM_REF, "way/1234567 v3", {"type": "way", "id": 1234567, "version": 3}),
        (T.OSM_REF, "https://www.openstreetmap.org/node/42", {"type": "node", "id": 42}),
        (T.INT, "  ", None),
    ],
)  # fmt: skip
def test_what_is_typed_is_understood(kind: AttributeType, text: str, value: Value | None) -> None:
    assert read(attribute(kind), text) == value
    if value is not None:
        assert check_value(attribute(kind), value) is None


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (T.INT, 12), (T.FLOAT, 12.25), (T.FLOAT, 1234567.25), (T.RANGE_FLOAT, [1.5, 2.0]),
        (T.IMAGE_POINT, [3.5, 4.0]),
        (T.GEO_POINT, {"lat": 48.5, "lon": 35.0, "radius_m": 25.0}),
        (T.OSM_REF, {"type": "way", "id": 5, "version": 2}),
        (T.DATE, "2026-05-02"), (T.TEXT, "two words"),
    ],
)  # fmt: skip
def test_what_is_shown_reads_back_as_the_same(kind: AttributeType, value: Value) -> None:
    assert read(attribute(kind), write(attribute(kind), value)) == value


@pytest.mark.parametrize(
    ("kind", "text"),
    [(T.INT, "1.5"), (T.INT, "x"), (T.FLOAT, "1.2.3"), (T.RANGE_FLOAT, "low"), (T.IMAGE_POINT, "640"),
     (T.GEO_POINT, "here"), (T.OSM_REF, "12")],
)  # fmt: skip
def test_what_is_not_understood_says_what_would_be(kind: AttributeType, text: str) -> None:
    with pytest.raises(Unreadable, match="such as"):
        read(attribute(kind), text)

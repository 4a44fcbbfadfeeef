"""Values as people read and type them: numbers, ranges, angles, dates, places. Pure functions, no widgets."""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from annotations.keyframe import Value
from annotations.taxonomy import Attribute, AttributeType

NUMBER: Final = r"[-+]?\d+(?:[.,]\d+)?"
UNITS: Final = {"deg": "°", "deg_true": "° true"}


class Unreadable(ValueError):
    """What was typed is not a value of that kind; the text says what is."""


def unit_text(attribute: Attribute) -> str:
    """`m`, `%`, `° true`; nothing for what is only counted."""
    return UNITS.get(attribute.unit, attribute.unit)


def write(attribute: Attribute, value: Value) -> str:
    """A value as text, without its unit."""
    match attribute.type, value:
        case AttributeType.RANGE_FLOAT, [low, high]:
            return f"{_plain(low)} – {_plain(high)}"
        case AttributeType.IMAGE_POINT, [x, y]:
            return f"{_plain(x)}, {_plain(y)}"
        case AttributeType.GEO_POINT, dict():
            radius = value.get("radius_m")
            return f"{value.get('lat')}, {value.get('lon')}" + (f" ±{_plain(radius)} m" if radius is not None else "")
        case AttributeType.OSM_REF, dict():
            version = value.get("version")
            return f"{value.get('type')}/{value.get('id')}" + (f" v{_plain(version)}" if version is not None else "")
        case _, bool() | int() | float():
            return _plain(value)
        case _:
            return str(value)


def read(attribute: Attribute, text: str) -> Value | None:
    """The value that a text means; None for an empty one. Unreadable says what is expected."""
    text = text.strip()
    return READERS.get(attribute.type, _text)(text) if text else None


def example(attribute: Attribute) -> str:
    """What stands greyed in an empty field."""
    return EXAMPLES.get(attribute.type, "")


def _plain(value: Any) -> str:
    return f"{value:.10g}" if isinstance(value, float) else str(value)


def _float(text: str) -> float:
    return float(text.replace(",", "."))


def _text(text: str) -> Value:
    return text


def _int(text: str) -> Value:
    bare = text.replace(" ", "").replace("\N{NO-BREAK SPACE}", "")
    if not re.fullmatch(r"[-+]?\d+", bare):
        raise Unreadable("must be a whole number, such as 12")
    return int(bare)


def _number(text: str) -> Value:
    found = re.fullmatch(NUMBER, text.removesuffix("°").strip())
    if not found:
        raise Unreadable("must be a number, such as 12.5")
    value = _float(found.group())
    return int(value) if value.is_integer() else value


def _range(text: str) -> Value:
    found = re.fullmatch(rf"({NUMBER})(?:\s*(?:–|-|\.\.|to|;|\s)\s*({NUMBER}))?", text)
    if not found:
        raise Unreadable("must be a low and a high number, such as 12 – 15")
    low = _float(found.group(1))
    return [low, _float(found.group(2)) if found.group(2) else low]


def _point(text: str) -> Value:
    found = re.fullmatch(r"([-+]?\d+(?:\.\d+)?)\s*[,; ]\s*([-+]?\d+(?:\.\d+)?)", text)
    if not found:
        raise Unreadable("must be x and y in picture pixels, such as 640, 360")
    return [float(found.group(1)), float(found.group(2))]


def _place(text: str) -> Value:
    number = r"([-+]?\d+(?:\.\d+)?)°?\s*"
    radius_part = r"(?:\s*(?:±|\+-|\+/-)\s*(\d+(?:\.\d+)?)\s*m?)?"
    found = re.fullmatch(rf"{number}([NS]?)\s*[,; ]\s*{number}([EW]?){radius_part}", text, re.IGNORECASE)
    if not found:
        raise Unreadable("must be latitude, longitude and perhaps a radius, such as 48.5141, 35.0877 ±25 m")
    lat, north, lon, east, radius = found.groups()
    place: dict[str, str | float | None] = {
        "lat": float(lat) * (-1 if north.upper() == "S" else 1),
        "lon": float(lon) * (-1 if east.upper() == "W" else 1),
    }
    if radius:
        place["radius_m"] = float(radius)
    return place


def _osm(text: str) -> Value:
    # a whole address of openstreetmap.org is what people have in their clipboard
    found = re.search(r"(node|way|relation)s?[/ :]\s*(\d+)(?:[ /]*(?:v|history/)\s*(\d+))?", text.lower())
    if not found:
        raise Unreadable("must be an OpenStreetMap object, such as way/1234567 v3")
    value: dict[str, str | float | None] = {"type": found.group(1), "id": int(found.group(2))}
    if found.group(3):
        value["version"] = int(found.group(3))
    return value


READERS: Final[Mapping[AttributeType, Callable[[str], Value]]] = {
    AttributeType.INT: _int,
    AttributeType.FRAME: _int,
    AttributeType.FLOAT: _number,
    AttributeType.ANGLE: _number,
    AttributeType.RANGE_FLOAT: _range,
    AttributeType.IMAGE_POINT: _point,
    AttributeType.GEO_POINT: _place,
    AttributeType.OSM_REF: _osm,
}
EXAMPLES: Final[Mapping[AttributeType, str]] = {
    AttributeType.RANGE_FLOAT: "low – high",
    AttributeType.DATE: "2026-05-02, 2026-05, 2026",
    AttributeType.IMAGE_POINT: "x, y",
    AttributeType.GEO_POINT: "lat, lon ±m",
    AttributeType.OSM_REF: "way/1234567 v3",
}
